"""What else a sentence says of an action: its measures, and whether it is news."""

import re
from functools import cache

from summarizer.readers.rules.sanctions import tables
from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import Measure
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_CUE_MORE = bit("more")
_CUE_HAD = bit("had")
_CUE_AFTER = bit("after")
_CUE_RECALLED = bit("recalled")
_CUE_EARLIER = bit("long ago")

_MORE = lazy(r"\b(?:also|same list|as well|too|likewise|further|additionally|in addition)\b")


def is_more(view: SanctionView, sentence: Sentence, trigger: tuple[int, int]) -> bool:
    """Tell whether an action is told as an addition to one already told."""
    if not view.has(sentence, _CUE_MORE):
        return False
    around = view.masked[max(sentence.start, trigger[0] - 25) : min(sentence.end, trigger[1] + 30)]
    return _MORE.search(around) is not None


_HAD = lazy(r"\bhad\s+(?:\w+\s+){0,2}$")
_HAD_AND = lazy(
    r"(?<!it )(?<!they )\bhad (?:\w+ly )?(?:[a-z]+ed|put|cut) (?:(?!\b(?:[a-z]+ed|that|who|while|but|when)\b)[^;\x01]){3,120}\band (?:then |also )?$"
)
"""What was done before the past goes on behind "and": "had accused it of that, and put"."""
_TELLS = lazy(r"\b(?:said|says|announced|told|confirmed|reported|that)\b")
_SAID_HAD = lazy(
    r"\b(?:said|says|announced|told|confirmed|that) (?:(?:late |early )?(?:on )?[A-Z]\w+day )?(?:that )?(?:it|they|he|she|the \w+) had\s+(?:\w+\s+){0,2}$"
)


def is_past_perfect(view: SanctionView, sentence: Sentence, trigger: tuple[int, int]) -> bool:
    """Tell whether an action is told as past before the past ("had designated")."""
    if not view.has(sentence, _CUE_HAD):
        return False
    left = view.masked[max(sentence.start, trigger[0] - 30) : trigger[0]]
    if view.masked.startswith("had been imposed", trigger[0]):
        return not _TELLS.search(view.masked, sentence.start, trigger[0])
    if _HAD.search(left) is not None:
        return not _SAID_HAD.search(left)
    return _HAD_AND.search(view.masked, sentence.start, trigger[0]) is not None


_SPAN_AFTER = lazy(
    r"\b(?:days?|weeks?|months?|years?|hours?) after\s+(?:[\w'’.]+\s+){0,5}$"
    r"|\b(?:comes?|came|coming)\b[^,;]{0,30}\bafter\s+(?:[\w'’.()]+\s+){1,8}$"
)


def is_subordinate(view: SanctionView, sentence: Sentence, trigger: tuple[int, int]) -> bool:
    """Tell whether an action only dates another: "five weeks after the EU dropped"."""
    if not view.has(sentence, _CUE_AFTER):
        return False
    left = view.masked[max(sentence.start, trigger[0] - 60) : trigger[0]]
    return _SPAN_AFTER.search(left) is not None


_PAST_TRIES = lazy(r"(?:blocked|thwarted|vetoed) (?:past|earlier|previous|prior|all) ")


_EARLIER_ROUND = lazy(
    r"During (?:the|his|her) (?:first|previous|last|earlier) (?:[A-Z]\w+ )?(?:administration|government|term|presidency|tenure)\b|"
    r"(?:(?:The|An|Its|Their|Two|Three|Four|Several) )?(?:[Ee]arlier|[Pp]revious|[Pp]rior|[Pp]receding) "
    r"(?:[\w-]+ ){0,2}(?:rounds?|tranches?|batch(?:es)?|packages?|sanctions|measures|listings?|ones?|waves?)\b"
)


_RECALLED = lazy(
    r"(?:Let(?: us|['’]s) (?:recall|remind)|Recall(?:,| that)|We (?:will )?(?:recall|remind)"
    r"|As a reminder,|By way of background,|It (?:will|should|must) be recalled)"
)
"""How newsrooms open what they told before: "Let us recall that"."""


_ROUNDS = lazy(
    r"\b(?:multiple|several|successive|numerous|repeated|previous|many|earlier) (?:\w+ )?"
    r"(?:rounds|waves|packages|sets|tranches|batches) of\b"
)


def is_earlier_round(view: SanctionView, sentence: Sentence, trigger: tuple[int, int]) -> bool:
    """Tell whether it is about rounds before: "Earlier rounds hit", "has had several rounds of"."""
    if _ROUNDS.search(view.masked, *trigger) or _PAST_TRIES.match(view.masked, trigger[0]):
        return True
    if view.has(sentence, _CUE_RECALLED) and _RECALLED.match(view.masked, sentence.start):
        return True
    if not view.has(sentence, _CUE_EARLIER):
        return False
    return _EARLIER_ROUND.match(view.masked, sentence.start, sentence.end) is not None


@cache
def _measure_patterns() -> tuple[tuple[Measure, int, re.Pattern[str]], ...]:
    return tuple((m, bit(m.value), lazy(p)) for m, p in tables.MEASURES)


def find_measures(view: SanctionView, sentence: Sentence) -> tuple[Measure, ...]:
    """Return the measures that a sentence states."""
    cues = view.cues[sentence.number]
    return tuple(
        measure
        for measure, cue, pattern in _measure_patterns()
        if cue & cues and pattern.search(view.masked, sentence.start, sentence.end)
    )
