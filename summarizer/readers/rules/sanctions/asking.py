"""Who only asks that another act: "Estonia proposed that the EU sanction"."""

from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_CUE = bit("asked")
_CUE_OF_OTHERS = bit("asked") | bit("planned")
_WANTS = lazy(
    r"\b(?:want(?:s|ed)?|would like|would have liked|(?:wish|wishes|wished|like) to see) (?!(?:to|by|for|as|in)\b)[^,;]{2,70} $"
)
"""Who would have somebody listed: "wants the bank added to the list"."""
_DONE = ("was ", "were ", "is ", "are ", "has ", "have ", "had ", "been ", "being ")
_VERBS = r"\b(?:propos|demand|request|recommend|suggest|ask|urg)"
_THAT_ANOTHER = lazy(
    rf"{_VERBS}\w*(?: (?:on|last|this) \w+)? that (?:(?:the )?[A-Z][\w. ]{{1,40}}|the (?:[\w-]+(?:['’]s)? ){{1,4}})$"
)
_THAT = lazy(rf"{_VERBS}(?:es?|e?d|s|ing)?\b[^;]{{0,20}}\bthat\b")
_OTHERS = lazy(
    r"\b(?:urg|call|ask|press|lobb|implor|beg|appeal|demand)\w*(?: on| to| for| that)? (?:[a-z]+ |European |Western |U\.?N\.? ){1,6}"
    r"(?:to (?:\w+ (?:\w+ )?and )?|do (?:the same|so|more) and )(?:\w+ly )?$"
)
_JOINED = lazy(
    r"\b(?:call(?:s|ed|ing)? (?:up)?on|urg(?:es|ed|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?) [^,;]{2,60}? to"
    r" [^;]{2,90}?(?:,|,? and) $"
)
"""Before the second of two things asked: "called on the premier to cut off supplies, blacklist"."""
_WAS_ASKED = lazy(
    r"\b(?:is|are|was|were|been|being) (?:\w+ ){0,2}?(?:urged|asked|pressed|lobbied|called (?:up)?on|petitioned)"
    r" (?:by [^,;]{3,60} )?to (?:\w+ly )?$"
)
"""Who is only asked by others: "Mali was urged by scholars to punish"."""
ENDED = (
    r"(?:lifted|revoked|removed|scrapped|dropped|ended|eased|withdrawn|cancell?ed|rescinded|reversed"
    r"|suspended|relaxed|loosened|repealed)"
)
_BE_ENDED = lazy(rf"(?:to )?be (?:\w+ly )?{ENDED}\b")
_DEMANDED = lazy(r"\b(?:demand|insist|request|ask|urg)(?:s|e[sd]?|ed|ing)? [^,;]{0,80}$")
"""Who would have what others imposed ended: "demanded the sanctions be revoked"."""
_TO_HELP = lazy(r"\bto help (?:the )?[A-Z][\w.]*(?: \w+){0,3} (?:to )?$")
"""Whom others are asked to help do it: "to help Mali's officials to implement"."""
_EVERYBODY = lazy(
    r"\b(?:nations|world|countries|member states|international community|(?:several|some|many) (?:\w+ )?(?:states|governments|capitals|allies))\b"
)
"""Whom nobody means in particular: "urged the nations of the world to"."""
_FINITE = lazy(r"\w+(?:s|ed|ing|en)\b|put\b|hit\b")
"""How verbs end that tell what is, or was."""
_FAR = 200


def asking_before(view: SanctionView, sentence: Sentence, start: int) -> int | None:
    """Return where it is asked that whoever stands before `start` act."""
    if not view.has(sentence, _CUE):
        return None
    found = _THAT_ANOTHER.search(view.masked, sentence.start, start)
    return found.start() if found else None


def others_are_asked(view: SanctionView, sentence: Sentence, start: int) -> bool:
    """Tell whether somebody asks others whom nobody names: "urging world leaders to target"."""
    if not view.has(sentence, _CUE_OF_OTHERS):
        return False
    low = max(sentence.start, start - _FAR)
    if _WAS_ASKED.search(view.masked, low, start) or _TO_HELP.search(view.masked, low, start):
        return True
    if _BE_ENDED.match(view.masked, start) and _DEMANDED.search(view.masked, low, start):
        return True
    asked = _OTHERS.search(view.masked, low, start) or _JOINED.search(view.masked, low, start)
    if asked is None:
        return False
    if _EVERYBODY.search(view.masked, asked.start(), start):
        return True
    return not any(a.end <= asked.start() and not a.governed for a in view.agents(sentence))


def is_asked_too(view: SanctionView, sentence: Sentence, start: int) -> bool:
    """Tell whether a bare verb is the second of two things that others are asked to do."""
    if not view.has(sentence, _CUE_OF_OTHERS) or _FINITE.match(view.masked, start):
        return False
    return _JOINED.search(view.masked, max(sentence.start, start - _FAR), start) is not None


def is_wanted(view: SanctionView, sentence: Sentence, start: int) -> bool:
    """Tell whether somebody only wants what a bare participle says: "wants it added to"."""
    if not view.has(sentence, _CUE_OF_OTHERS) or view.masked.startswith(_DONE, start):
        return False
    return _WANTS.search(view.masked, max(sentence.start, start - _FAR), start) is not None


def is_asked(view: SanctionView, sentence: Sentence, start: int) -> bool:
    """Tell whether it is asked that something be done: "proposed that the bank be listed".

    As is that another do it: "suggested that the EU punish".
    """
    if not view.has(sentence, _CUE):
        return False
    if not view.masked.startswith("be ", start):
        bare = not _FINITE.match(view.masked, start)
        return bare and asking_before(view, sentence, start) is not None
    return _THAT.search(view.masked, max(sentence.start, start - _FAR), start) is not None
