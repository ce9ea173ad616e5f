"""Whether the words around a trigger say that the event happened.

A trigger is the copied words that state an event ("imposed sanctions on", "test-fired"). Negation,
denial, condition, possibility, plan and tense are read from the trigger's own clause, and from the
verbs that govern it ("denied that it had fired").
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.normalize.coordination import coordinated_with
from summarizer.normalize.modality_table import (
    ADVERBS,
    AFTER,
    AUXILIARIES,
    BOUNDS,
    CONDITIONS,
    DENIALS,
    FACTIVES,
    HYPOTHETICALS,
    LIGHT_VERBS,
    NEGATIONS,
    ORDERED,
    PLANS,
    QUESTIONS,
    SEEDS,
)
from summarizer.normalize.trigger_shapes import MODALS, Shape, is_past, shape_of
from summarizer.text.calendar_table import MONTHS, WEEKDAYS
from summarizer.text.patterns import lazy


class Modality(NamedTuple):
    """What the words around a trigger say of the event; `cue` are the words that say so.

    `past`: told as having happened, or as announced and done ("is designating").
    """

    negated: bool = False
    denied: bool = False
    hypothetical: bool = False
    planned: bool = False
    conditional: bool = False
    past: bool = False
    cue: str | None = None

    @property
    def factual(self) -> bool:
        """Whether nothing speaks against the event having happened."""
        return not (
            self.negated or self.denied or self.hypothetical or self.planned or self.conditional
        )


_NO_SUBJECT = re.compile(
    r"\b(no|none of|not an?(?: single)?|not one|neither|(?:hardly|scarcely|barely) an?)\s+"
    r"(?:[\w-]+\s+){1,5}(?:was|were|is|are|(?:has|have"
    r"|had)(?:\s+been)?)"
    r"(?:\s+\w+ly)?\s*$"
)
"""Subjects that say that nothing was: "no missile was"."""

_MONTH = lazy(r"(?<=\S )May\b|\bMay(?=\s+\d|\s*[,.;)]|\s+(?:and|or|to|of|last|this)\b|['’]s|$)")
"""The month, which must not be taken for the verb where case is not looked at."""
_BY_ORDER = lazy(rf"{ORDERED}(?:be )?(?:freez|froze|block|seiz|impound)")
"""What is done where it is ordered: "ordered their funds to be frozen"."""
_SPACES = lazy(r"\s+")
_REACH = 200
"""Characters before the trigger that are looked at; a clause is shorter."""


@lru_cache(maxsize=256)
def event_modality(sentence: str, trigger_start: int, trigger_end: int) -> Modality:
    """Read the modality of the event whose trigger is `sentence[trigger_start:trigger_end]`.

    Offsets count within `sentence`. The first cue found decides, the one nearest the trigger;
    a condition or a denial over the whole clause is added to it.
    """
    if "  " in sentence or not sentence.isprintable():
        sentence, trigger_start, trigger_end = _plain(sentence, trigger_start, trigger_end)
    if "May" in sentence:
        sentence = _MONTH.sub("Mai", sentence)
    clause, opener = _clause_before(sentence, trigger_start)
    trigger = sentence[trigger_start:trigger_end]
    shape = shape_of(clause, trigger or sentence[trigger_start:].partition(" ")[0])
    came = opener == "until" and shape is Shape.PAST and _came(sentence, trigger_start)
    kind, cue = (None, None) if came else _opened_by(opener or _inverted(sentence))
    if kind is None:
        kind, cue = _inside(trigger)
    if kind is None and _seed().search(clause):
        kind, cue = _governed(clause, shape)
    if cue and _is_no_cue(sentence, clause, cue, trigger):
        kind = cue = None
    if kind is None and (verb := coordinated_with(sentence, trigger_start, shape)):
        return event_modality(sentence, *verb)
    if kind == "negated" and _is_late(sentence, clause, trigger_start, trigger_end):
        return Modality(past=True)
    if kind is None and shape is Shape.PAST and (nobody := _nobody(clause, trigger)):
        kind, cue = "negated", nobody[1]
    if kind is None and shape is Shape.NOUN:
        kind, cue = _followed(sentence, trigger_end)
    return _modality(kind, cue, past=is_past(shape, clause, trigger))


def _is_no_cue(sentence: str, clause: str, cue: str, trigger: str) -> bool:
    """Tell whether "to" is no infinitive's ("bars sales to Libya and closes"), or orders a deed."""
    if cue == "to" and clause.endswith("and ") and _SHE_DOES.match(trigger):
        return True
    return "order" in sentence and _BY_ORDER.search(clause + trigger.lower()) is not None


def _nobody(clause: str, trigger: str) -> re.Match[str] | None:
    """Find a subject that says that nothing was, its auxiliary before a trigger or in it."""
    first = trigger.partition(" ")[0].lower()
    return _NO_SUBJECT.search(f"{clause}{first} " if first in AUXILIARIES else clause)


def _is_late(sentence: str, clause: str, start: int, end: int) -> bool:
    """Tell whether something was only done late: "did not list him until June"."""
    late = _DID_NOT.search(clause) or _NOT_DONE.match(sentence, start, end)
    return bool(late and _TILL_A_DAY.match(sentence, end))


def _came(sentence: str, start: int) -> bool:
    """Tell whether an end was not awaited, but came: "banned it until Obama ended the embargo"."""
    return _AWAITED.search(sentence, 0, start) is None


def _plain(sentence: str, start: int, end: int) -> tuple[str, int, int]:
    """Return the sentence with plain single spaces, and where its trigger stands now."""
    parts = (sentence[:start], sentence[start:end], sentence[end:])
    before, trigger, after = (_SPACES.sub(" ", part) for part in parts)
    return before + trigger + after, len(before), len(before) + len(trigger)


def _modality(kind: str | None, cue: str | None, *, past: bool) -> Modality:
    return Modality(
        negated=kind == "negated",
        denied=kind == "denied",
        hypothetical=kind == "hypothetical",
        planned=kind == "planned",
        conditional=kind == "conditional",
        past=past and kind is None,
        cue=cue,
    )


def _words(fragments: Iterable[str]) -> str:
    return "|".join(f"(?:{fragment})" for fragment in fragments)


@cache
def _seed() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{SEEDS})|[’'](?:t|ll|d)\b")


@cache
def _bounds() -> re.Pattern[str]:
    words = _words((*BOUNDS, *CONDITIONS, *QUESTIONS))
    return re.compile(rf"[,;:—](?=\s|$)|\s[-–]{{1,2}}(?=\s)|\b(?:{words})\b")


def _clause_before(sentence: str, start: int) -> tuple[str, str]:
    """Return the clause's words before the trigger, in lower case, and what opens the clause."""
    left = sentence[max(0, start - _REACH) : start]
    until = _NOT_UNTIL.match(left)
    left = left[until.end() :] if until else left
    if "ecision " in left:
        left = _DECISION_OF.sub(lambda whose: whose[0].replace(",", ""), left)
    left = left.lower()
    low, opener = 0, ""
    for match in _bounds().finditer(left):
        if match[0] not in _PREPOSITIONS or match.end() < len(left.rstrip()):
            low, opener = match.end(), match[0]
    return left[low:], opener


_SHE_DOES = lazy(r"[a-z]+[^s]s\s")
"""A verb of the third person, in the present: "closes"."""
_NOT_UNTIL = re.compile(
    r"\W*(?:But |And )?[Ii]t (?:was not|wasn['’]t) until [^;]{3,60}? that "
    r"|\W*Not until [^;]{3,60}? did "
)
"""What only says how late it was done."""
_AWAITED = lazy(
    r"\b(?:not|never|no|will|would|could|should|must|may|might|wait\w*|vow\w*|pledg\w*|promis\w*"
    r"|refus\w*|demand\w*|insist\w*|agreed|set to|due|said|says|stay|remain|keep)\b|n[’']t\b"
)
"""What makes of "until" a day to come: "would not sell arms until it freed them"."""
_NOT_DONE = lazy(r"(?:was|were|did)(?: not|n[’']t) ")
_DID_NOT = lazy(r"\b(?:did|was|were)(?: not|n[’']t)(?: \w+ly| itself)?\s*$")
_TILL_A_DAY = lazy(
    r"[^,;]{0,120}?\buntil "
    r"(?:(?:early|late|mid|the (?:end|start|middle) of|last|this|that|earlier)[- ])*"
    rf"(?:{MONTHS}|Mai|{WEEKDAYS}|yesterday|week|month|year|spring|summer|autumn|winter"
    r"|(?:19|20)\d\d|\d{1,2} [A-Z]|[\w-]+ (?:days?|weeks?|months?|years?) (?:later|ago|after))"
)
"""What makes of "did not" that it was done late: "did not list him until June"."""
_DECISION_OF = lazy(
    r"\b[Dd]ecision (?:of|by) (?:the )?(?:\d\d-\w+ )?"
    r"[A-Z][\w. -]*(?:, (?:the )?[A-Z][\w. -]*)+ to $"
)
"""Several whose decision it was: the commas between them end no clause."""
_PREPOSITIONS = frozenset({"since", "after", "before", "until", "as", "with"})
"""Bounds that govern a trigger right behind them instead of opening its clause."""


@cache
def _openers() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_words(CONDITIONS)), re.compile(_words(QUESTIONS))


def _opened_by(opener: str) -> tuple[str | None, str | None]:
    if not opener:
        return None, None
    conditions, questions = _openers()
    if conditions.fullmatch(opener):
        return "conditional", opener
    return ("hypothetical", opener) if questions.fullmatch(opener) else (None, None)


def _inverted(sentence: str) -> str:
    """Return "if" where a sentence opens like "Had Iran fired", else nothing."""
    return "if" if sentence.lstrip("\"“'‘").startswith(("Had ", "Should ", "Were ")) else ""


@cache
def _cues() -> re.Pattern[str]:
    kinds = (
        ("denied", DENIALS),
        ("negated", NEGATIONS),
        ("planned", PLANS),
        ("hypothetical", HYPOTHETICALS),
    )
    named = "|".join(f"(?P<{kind}>{_words(fragments)})" for kind, fragments in kinds)
    return re.compile(rf"(?<![\w-])(?:{named})(?![\w-])|(?P<contracted>n[’']t|[’']ll|[’']d)\b")


def _kind(match: re.Match[str]) -> str:
    if match.lastgroup == "contracted":
        return {"t": "negated", "l": "planned", "d": "hypothetical"}[match[0][-1].lower()]
    return match.lastgroup or ""


def _inside(trigger: str) -> tuple[str | None, str | None]:
    """Return a cue that opens the trigger itself: "has not imposed", "will sanction"."""
    words = trigger.lower()
    if match := _cues().match(words):
        return _kind(match), match[0]
    none = _OF_NONE.match(words) if " no" in words or " zero " in words else None
    return ("negated", none[1]) if none else (None, None)


_OF_NONE = lazy(
    r"[\w-]+\s(no(?!\s(?:fewer|less|more|further|later|earlier|longer|matter)\b)"
    r"|not\s(?:an?|one|any)|none|zero)\s"
)
"""A verb whose object says that nothing was done: "has fired no Iranian missile"."""


_SHORT_MODALS = ("’ll", "'ll", "’d", "'d")


def _governed(clause: str, shape: Shape) -> tuple[str | None, str | None]:
    """Return the nearest cue in the clause that reaches the trigger, a negated one as negated."""
    weak: tuple[str | None, str | None] = (None, None)
    for match in reversed(list(_cues().finditer(clause))):
        kind, cue = _kind(match), match[0]
        if not _reaches(clause[match.end() :], kind, cue, shape):
            continue
        if cue == "to be" and _FIRST.match(clause, 0, match.start()):
            continue
        if cue == "any":
            weak = kind, cue
            continue
        if kind == "planned" and _DENIED_PLAN.search(clause, 0, match.start()):
            return "denied", cue
        negated = kind == "planned" and _NEGATED.search(clause, 0, match.start())
        return ("negated", cue) if negated else (kind, cue)
    if weak[0] is None and shape is Shape.ING and (order := _OF_ORDER.search(clause)):
        return "planned", order[1]
    if weak[0] is None and shape is Shape.BASE and _TO.search(clause):
        return (None, None) if _factive().search(clause) else ("planned", "to")
    return weak


_FIRST = lazy(
    r"(?!\W*(?:no|none|nobody|neither)\b).*\b(?:becom(?:e|es|ing)|became|is|are|was|were)"
    r" (?:now |among )?the (?:only|first|second|third"
    r"|fourth|fifth|sixth|latest|newest|last|\d+\w\w)(?:\s+[\w'’-]+){0,6}\s+$"
)
"""Before "to be": that it was done ("became the first general to be listed")."""
_NEGATED = lazy(r"(?:\b(?:no|not|never|without|any)|n[’']t)(?:\s+\w+ly)?\s+$")
_OF_ORDER = lazy(
    r"\b(will|would|shall|(?:is|are|due|set|going|plan(?:s|ned)?|intend(?:s|ed)?) to)\s(?:\w+ly\s)?"
    r"(?:lay|issue|table|introduce|bring(?:\sforward|\sin)?|sign|publish|put(?:\sforward)?|propose|adopt|pass"
    r"|make|draft|submit|present|approve)\s(?:an?|the|its|new|further)\s(?:[\w-]+\s){0,3}"
    r"(?:orders?|bills?|laws?|regulations?|decrees?|measures?|motions?|legislation|rules?|resolutions?|acts?"
    r"|texts?|proposals?|packages?|amendments?|decisions?)\s(?:[^,;]{0,30}\s)?$"
)
"""Before what an order still to be made would do: "will issue an order suspending"."""
_DENIED_PLAN = lazy(
    r"\b(?:den(?:y|ies|ied|ying)|rul(?:es?|ed|ing) out)\s(?:(?:any|the|all)\s)?"
    r"(?:(?:reports?|claims?|suggestions?|rumou?rs?|speculation|talk)\s)?that\s"
    r"(?:(?:the|its|their|his|her|our)\s)?(?:[\w.’'-]+\s){1,5}$"
)
"""Before a plan that somebody says there is none of: "denied that the government was"."""
_TO = lazy(
    r"\bto(?:\s+(?:\w+ly|further))?(?:\s+[a-z]+,?\s+(?:or|and)(?:\s+(?:at least|even|then))?)?\s*$"
)


@cache
def _factive() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{_words(FACTIVES)})\s+(?:(?:(?:on\s+)?(?:\w+ly|\w+day|today|\d+-\d+)"
        r"|(?:in|last|this)\s+\w+(?:\s+\d{4})?|on\s+(?:\d{1,2}\s+[a-z]+|[a-z]+\.?\s+\d{1,2})"
        r"|furthermore|also|moreover|likewise|then)\s+){0,3}to(?:\s+\w+)?(?:\s+and)?\s*$"
    )


def _reaches(gap: str, kind: str, cue: str, shape: Shape) -> bool:
    """Tell whether a cue still governs the trigger over the words between them."""
    words = re.findall(r"[\w’'.-]+", gap)
    if kind == "denied":
        return len(words) <= 10 and not _RELATIVE.search(gap)
    if shape is Shape.NOUN:
        return _reaches_noun(words, cue)
    if cue in _OF_NOUNS:
        return cue in _OF_DEEDS and shape is Shape.ING and not words
    if cue in {"'d", "’d"} and shape is Shape.PAST:
        return False
    if shape is Shape.BASE:
        done = _factive().search(f"{cue}{gap}")
        beside = done and len(f"{cue}{gap}"[: done.start()].split()) <= _BESIDE
        return bool(kind == "negated" and beside) or not (done or len(words) > _FAR)
    return len(words) <= 5 and all(
        w in ADVERBS or w in AUXILIARIES or w.endswith("ly") for w in words
    )


_OF_DEEDS = frozenset({"proposed", "ban on"})
_OF_NOUNS = _OF_DEEDS | {"any", "next", "future", "coming", "draft", "no", "planned"}
"""Cues that govern nouns, of verbs at most what is being done: "a proposed launching"."""
_FAR = 12
_BESIDE = 3
"""Words up to which a negation belongs to the verb behind: "has not yet decided to"."""

_RELATIVE = lazy(r"\b(?:the|those|any|a|an)\s+[\w-]+(?:\s+[\w-]+)?\s+(?:that|which)\b")
"""A relative clause, which a denial does not reach into: "denies supplying the arms that were"."""


def _reaches_noun(words: list[str], cue: str) -> bool:
    if len(words) > 7 or "discuss" in words:
        return False
    verbal = (
        cue in MODALS or cue.endswith((" to", " not", "n't", "n’t", *_SHORT_MODALS)) or cue == "not"
    )
    if verbal or cue in {"to be", "never"}:
        light = any(re.fullmatch(LIGHT_VERBS, w) for w in words) or "carry" in words
        return light and not {"the", "its", "this", "that", "following", "over"} & set(words)
    return len(words) <= 5 and not _OTHERS_TOLD & set(words)


_OTHERS_TOLD = frozenset({
    "to", "by", "after", "over", "against", "following", "follow", "follows", "followed",
})  # fmt: skip
"""Behind a threat or a plan, what tells of something else: "the threat follows a listing"."""


@cache
def _after() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(rf"{pattern}\b")) for kind, pattern in AFTER)


def _followed(sentence: str, end: int) -> tuple[str | None, str | None]:
    for kind, pattern in _after():
        if match := pattern.match(sentence, end):
            words = match[0].split()
            return kind, " ".join(words[-2:] if words[-1] == "to" else words[-1:])
    return None, None
