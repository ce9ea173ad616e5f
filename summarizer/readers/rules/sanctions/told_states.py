"""Measures that come, last and go, and whom they meet: "the embargo expired", "faces sanctions"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import (
    find_measure,
    in_front,
    is_day,
    measure_before,
    target_of,
)
from summarizer.readers.rules.sanctions.sets import word_set
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.told_lists import ENDS
from summarizer.readers.rules.sanctions.voice import (
    auxiliary_before,
    form_of,
    is_active,
    rest_of,
    span_of,
)
from summarizer.readers.rules.sanctions.words import Verb, Word, find_word
from summarizer.records.sanction import SanctionStatus as Status


def tell_come(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure comes, or runs out, as if by itself; "following" is a preposition."""
    if words[place].low == "following":
        return None
    if words[place].low.startswith("follow") and _has_object(words, behind):
        return None
    measure = measure_before(words, place)
    last = behind
    if verb.status is Status.EXTENDED:
        rest = {w.low for w in words[behind : behind + 8]}
        if rest.isdisjoint({"force", "place", "effect"}) or rest.isdisjoint(_LONGER):
            return None
    if words[place].low in {
        "come",
        "comes",
        "came",
        "coming",
        "enter",
        "enters",
        "entered",
        "go",
        "goes",
        "went",
    }:
        if last >= len(words) or words[last].low not in {"force", "effect"}:
            return None
        last += 1
    if measure is None or (
        measure.weak and verb.particles[:1] != ("from",) and verb.status is not Status.EXTENDED
    ):
        return None
    trig = span_of(words, place, last - 1)
    return Telling(
        form_of(verb, "come", passive=True, weak=measure.weak),
        trig,
        words[measure.first].start,
        trig[1],
        own=(words[measure.first].start, words[place].start),
        aims=target_of(words, measure, limit=place),
        front=in_front(words, measure, measure.first),
    )


def _has_object(words: Sequence[Word], behind: int) -> bool:
    """Tell whether sanctions follow something ("follow an attack") and do not just come."""
    if behind >= len(words):
        return False
    return words[behind].low not in ENDS and not is_day(words, behind)


_LONGER = word_set("until another further through more least")


def tell_last(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure goes on: "the ban will now run until July"."""
    measure = measure_before(words, place)
    ahead = {w.low for w in words[max(0, place - 3) : place]} & {"will", "now", "to"}
    if measure is None or not ahead:
        return None
    if find_word(words, behind, frozenset({"until", "through", "till"}), 5) is None:
        return None
    trig = span_of(words, place, place)
    return Telling(
        form_of(verb, "come", passive=True, weak=measure.weak),
        trig,
        words[measure.first].start,
        trig[1],
        own=(words[max(0, measure.first - 4)].start, words[place].start),
        aims=target_of(words, measure, limit=place),
        front=in_front(words, measure, measure.first),
    )


def tell_suffer(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody meets with a measure: "the bank faces sanctions", "fell under an embargo"."""
    measure = find_measure(words, behind, reach=8)
    if measure is None or place == 0:
        return None
    if verb.status is Status.THREATENED:
        modal = words[place - 1].low in {"could", "would", "will", "may", "might", "or"}
        if not modal and _THREATS.isdisjoint(w.low for w in words):
            return None
    trig = span_of(words, place, measure.last)
    own = (words[behind].start, words[measure.last].start)
    form = form_of(verb, "suffer", passive=True, weak=measure.weak)
    return Telling(form, trig, trig[0], trig[1], own=own)


_THREATS = word_set(
    """if unless otherwise warned warns warn warning threatened threatens threatening ultimatum
    deadline vowed else"""
)


def tell_relief(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A license or a waiver is given: "issued a general license for trade with Syria"."""
    relief = find_word(words, behind, lexicon.RELIEFS, 9)
    if relief is None or not is_active(words, place, verb):
        return None
    trig = span_of(words, place, relief)
    links = [
        n
        for n in range(relief + 1, min(relief + 22, len(words) - 1))
        if words[n].low in _LINKS and words[n + 1].low not in _DEEDS
    ]
    links.sort(key=lambda n: words[n].low not in _WITH)
    named = [n for n in links if words[n].low in _WITH]
    aims = tuple(rest_of(words, n + 1) for n in (*named, *reversed(links[len(named) :])))
    return Telling(form_of(verb, "relief", weak=True), trig, trig[0], trig[1], aims=aims)


_WITH = word_set("with involving")
_LINKS = _WITH | word_set("for to on")
_DEEDS = word_set(
    """enable allow help facilitate ensure continue support permit let give make provide keep
    wind complete sell carry do"""
)
"""What a license may be for, without saying whose it is."""


def tell_free(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is let off: "exempted the bank from sanctions"."""
    held = find_word(words, behind, frozenset({"frozen", "seized", "impounded"}), 9)
    if held is not None and is_active(words, place, verb):
        trig = span_of(words, place, behind - 1)
        aims = (rest_of(words, held + 1),)
        return Telling(form_of(verb, "free", weak=True), trig, trig[0], trig[1], aims=aims)
    source = find_word(words, behind, frozenset({"from", "of"}), 25)
    measure = None if source is None else find_measure(words, source + 1, reach=8)
    if source is None or measure is None:
        return None
    auxiliary = auxiliary_before(words, place) if verb.shape in {"past", "part"} else None
    if auxiliary is not None:
        trig = (words[auxiliary].start, words[place].end)
        form = form_of(verb, "free", passive=True, weak=measure.weak)
        return Telling(form, trig, trig[0], trig[1]) if auxiliary else None
    if source == behind or not is_active(words, place, verb):
        return None
    trig = span_of(words, place, place)
    aims = ((words[behind].start, words[source].start),)
    form = form_of(verb, "free", weak=measure.weak)
    return Telling(form, trig, trig[0], words[measure.last].end, aims=aims)


def tell_under(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody lives under a measure: "has been under an arms embargo since 2011"."""
    measure = find_measure(words, behind, reach=6)
    if measure is None or measure.weak or place < 2:
        return None
    if find_word(words, measure.last + 1, frozenset({"since"}), 3) is None:
        return None
    trig = span_of(words, place, measure.last)
    own = (words[behind].start, words[measure.last].start)
    form = form_of(verb, "hit", passive=True)
    return Telling(form, trig, trig[0], trig[1], own=own)


def tell_rest(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Those on a list are kept there: "the rest were renewed until May"."""
    auxiliary = auxiliary_before(words, place)
    if not auxiliary or find_word(words, behind, frozenset({"until", "through"}), 6) is None:
        return None
    trig = (words[auxiliary].start, words[behind - 1].end)
    return Telling(form_of(verb, "rest", passive=True, weak=True), trig, *trig)
