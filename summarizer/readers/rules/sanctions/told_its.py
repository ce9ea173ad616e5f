"""What became of measures told before: "They were lifted in 2013", "It lapsed", "eased it"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions.measures import is_day
from summarizer.readers.rules.sanctions.telling import Form, Side, Telling
from summarizer.readers.rules.sanctions.voice import (
    auxiliary_before,
    is_active,
    is_number,
    rest_of,
    span_of,
)
from summarizer.readers.rules.sanctions.words import DETERMINERS, Verb, Word, before_all, find_word
from summarizer.text.word_sets import word_set

REGIMES = word_set("regime framework programme program")
"""What a set of sanctions is called as well."""


def tell_its(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure told before is the subject of a passive, or comes and goes of itself."""
    stands = words[place].low == "in"
    auxiliary = auxiliary_before(words, place) if stands or verb.shape in _DONE else None
    coming = words[place].low.startswith(_COMING)
    if coming == (auxiliary is not None):
        return None
    first = before_all(words, place, _BEFORE) if auxiliary is None else auxiliary
    if words[place].low in _GONE and not (is_day(words, behind + 1) or is_day(words, behind)):
        return None
    if first < 1 or not _is_measure(words, first - 1) or not _has_day(words):
        return None
    trig = span_of(words, first, behind - 1)
    form = Form("told_its", verb.status, Side.NONE, passive=True, weak=True)
    return Telling(form, trig, words[first - 1].start, trig[1], aims=((trig[1], trig[1]),))


_DONE = frozenset({"past", "part"})
_COMING = (
    "date", "dating", "expire", "lapse", "run", "ran", "came", "come", "took", "take", "enter",
    "went", "fell", "ended", "died",
)  # fmt: skip
"""Verbs that tell it of a measure by themselves."""


_GONE = frozenset({"went", "died", "ended"})
"""Verbs that tell much else, save right before a day: "went in October"."""
_BEFORE = word_set("first then finally only later already both all has have had since")


def _is_measure(words: Sequence[Word], at: int) -> bool:
    """Tell whether a subject, a pronoun or "the regime", opens its sentence; times may precede."""
    if words[at].low in REGIMES:
        regime = next(
            (n for n in range(at - 1, max(-1, at - 4), -1) if _opens_phrase(words, n)), None
        )
        return regime is not None and _opens(words, regime)
    if words[at].low == "them" and at > 1 and words[at - 1].low == "of":
        at -= 2 + (words[at - 3].low == "the")
        return words[at].low in _SHARES and _opens(words, at)
    return words[at].low in _PRONOUNS and _opens(words, at)


def _opens_phrase(words: Sequence[Word], at: int) -> bool:
    return words[at].low in DETERMINERS


_SHARES = word_set("the most all many last both none")
_PRONOUNS = word_set("it they these those")


def _opens(words: Sequence[Word], at: int) -> bool:
    return all(
        w.low in _LEADS or is_number(w) or is_day(words, n) for n, w in enumerate(words[:at])
    )


_LEADS = word_set("in on early late last by , but and of the year month week that same")


def _has_day(words: Sequence[Word]) -> bool:
    return any(is_day(words, n) or w.low in _WHEN for n, w in enumerate(words))


_WHEN = word_set("later earlier ago year month week last yesterday")


def tell_it(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure of the sentence before is the object: "lifted it in 1990", "has tightened them"."""
    if behind >= len(words) or words[behind].low not in {"it", "them"}:
        return None
    if not is_active(words, place, verb) or verb.shape == "ing":
        return None
    trig = span_of(words, place, behind)
    on = find_word(words, behind + 1, frozenset({"on", "against"}), 2)
    named = on is not None and not is_day(words, on + 1)
    aims = (rest_of(words, on + 1),) if on is not None and named else ((trig[1], trig[1]),)
    return Telling(Form("told_it", verb.status, Side.NONE, weak=True), trig, *trig, aims=aims)
