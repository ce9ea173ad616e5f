"""Measures that stay: "kept the embargo in place", "bought the ban another year"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measure_aims import target_of
from summarizer.readers.rules.sanctions.measures import (
    MeasurePhrase,
    find_measure,
    in_front,
    is_day,
    lasted,
    measure_before,
    owner_start,
)
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.told_lists import names_list
from summarizer.readers.rules.sanctions.voice import auxiliary_of, form_of, is_active, span_of
from summarizer.readers.rules.sanctions.words import DETERMINERS, Verb, Word, find_word
from summarizer.text.word_sets import word_set


def tell_hold(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure is kept in place."""
    active = auxiliary_of(words, place, verb) is None and is_active(words, place, verb)
    if not active or words[min(behind, len(words) - 1)].low in _NOT_HELD:
        return None
    under = find_word(words, behind + 1, frozenset({"under"}), 8)
    if under is not None and not lexicon.RELIEFS.isdisjoint(w.low for w in words[behind:under]):
        return None
    if under is not None and (held := find_measure(words, under + 1, reach=5)) and not held.weak:
        whom = (words[behind].start, words[under].start)
        trig = span_of(words, place, place)
        return Telling(form_of(verb, "act"), trig, trig[0], words[held.last].end, aims=(whom,))
    measure = find_measure(words, behind, reach=10)
    aims = () if measure is None else target_of(words, measure)
    aimed = bool(aims) and verb.shape != "s" and words[place].low not in _LEFT
    if measure is None or lasted(words, measure.last):
        return None
    if not (aimed or _is_kept(words, measure)):
        return None
    trig = span_of(words, place, measure.last)
    return Telling(
        form_of(verb, "act", weak=measure.weak),
        trig,
        trig[0],
        trig[1],
        aims=aims,
        front=in_front(words, measure, behind),
    )


def _is_kept(words: Sequence[Word], measure: MeasurePhrase) -> bool:
    """Tell whether it is said behind a measure that it stays: "in place", "for another year"."""
    return any(
        (words[n].low in {"in", "on"} and n + 1 < len(words) and words[n + 1].low in _HELD)
        or words[n].low in {"another", "further"}
        for n in range(measure.last + 1, min(measure.last + 14, len(words)))
    )


_NOT_HELD = word_set("enforcing implementing applying executing only")
"""What is carried out is not kept; "kept only" tells what is left of what was lifted."""
_LEFT = word_set("leave leaves left leaving give gives gave given giving grant granted")
_HELD = word_set("place force effect")


def tell_again(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure is given a further span: "bought the embargo another year"."""
    span = find_word(words, behind, lexicon.SPANS, 3)
    if span is None or any(w.low in _NEXT or w.low.endswith("s") for w in words[behind:span]):
        return None
    if words[place].low == "further" and words[place - 1].low not in DETERMINERS:
        return None
    if span + 1 < len(words) and words[span + 1].low in {"ago", "later", "earlier", "old"}:
        return None
    of = span + 1 < len(words) and words[span + 1].low == "of"
    measure = find_measure(words, span + 2, reach=6) if of else measure_before(words, place)
    if measure is None or (not of and place - measure.last > 14):
        return None
    trig = span_of(words, place, span)
    limit = None if of else place
    return Telling(
        form_of(verb, "again", weak=measure.weak),
        trig,
        min(trig[0], words[measure.first].start),
        max(trig[1], words[measure.last].end),
        own=(owner_start(words, measure), words[measure.last].start),
        aims=target_of(words, measure, limit=limit),
        front=in_front(words, measure, measure.first),
    )


_NEXT = word_set("next last this every each")


def kept_under(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody has another under a measure, or on a list, since a day: "has kept X under"."""
    under = find_word(words, behind, _UNDER, _KEPT)
    if under is None or under == behind or words[behind].low in _HAD:
        return None
    last = _last_of(words, under)
    since = last is not None and [w.low for w in words[last + 1 : last + 2]] == ["since"]
    if last is None or not since or not any(is_day(words, n) for n in (last + 2, last + 3)):
        return None
    trig = span_of(words, place, last if words[place].low.startswith("ha") else place)
    aims = ((words[behind].start, words[under].start),)
    return Telling(form_of(verb, "hit"), trig, trig[0], words[last].end, aims=aims)


def _last_of(words: Sequence[Word], under: int) -> int | None:
    """Return the last word of the measure or list that somebody is kept under or on."""
    if words[under].low == "under":
        measure = find_measure(words, under + 1, reach=5)
        return None if measure is None or measure.weak else measure.last
    return find_word(words, under + 1, lexicon.LISTS, 7) if names_list(words, under + 1) else None


_UNDER = frozenset({"under", "on"})
_HAD = word_set("had kept held been")
_KEPT = 14
"""Words for whom somebody keeps under a measure at most."""
