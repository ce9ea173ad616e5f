"""Whom a measure is aimed at by a looser link than "on": "the freeze of", "an entry ban for"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import MeasurePhrase, is_day
from summarizer.readers.rules.sanctions.words import DETERMINERS, Word
from summarizer.text.word_sets import word_set


def for_whom(words: Sequence[Word], measure: MeasurePhrase) -> bool:
    """Tell whether a ban on travel is said to be "for" somebody: "an entry ban for two judges"."""
    if measure.last == 0 or words[measure.last - 1].low not in _OF_TRAVEL:
        return False
    return loosely_aimed(words, measure, frozenset({"for"}))


_OF_TRAVEL = word_set("entry travel visa")


_RULERS = word_set("predecessor predecessors administration government")
"""Whose measures they are, and not on whom."""


def loosely_aimed(words: Sequence[Word], measure: MeasurePhrase, links: frozenset[str]) -> bool:
    """Tell whether a looser link than "on" stands behind a measure: "the freeze of"."""
    at = measure.last + 1
    if at + 1 >= len(words) or words[at].low not in links:
        return False
    return all(w.low not in lexicon.SPANS | _RULERS for w in words[at + 1 : at + 5])


def widened_to(words: Sequence[Word], place: int, measure: MeasurePhrase) -> int | None:
    """Return where those begin whom a measure now hits too: "widened the ban on May 5 to its"."""
    at = measure.last + 1
    while at < len(words) and (is_day(words, at) or words[at].low in _BEFORE_DAY):
        at += 1
    near = {w.low for w in words[at + 1 : at + 6]}
    to = at + 1 < len(words) and words[at].low == "to"
    if not to or not words[place].low.startswith(_WIDENING):
        return None
    if any(is_day(words, n) for n in range(at + 1, min(at + 4, len(words)))):
        return None
    somebody = words[at + 1].low in DETERMINERS or not near.isdisjoint(lexicon.LISTABLE)
    return at + 1 if somebody and near.isdisjoint(lexicon.SPANS) else None


_WIDENING = ("widen", "broaden", "expand", "extend", "stretch")
_BEFORE_DAY = word_set("on in , early late")
