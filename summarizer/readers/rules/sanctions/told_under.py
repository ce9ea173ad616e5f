"""Somebody under a measure: "put the bank under sanctions", "slapped him with an asset freeze"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import find_measure
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.voice import (
    form_of,
    named_behind,
    span_of,
    told_before,
    tool_behind,
)
from summarizer.readers.rules.sanctions.words import Verb, Word


def put_first(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """The names stand last: "Placed under sanctions on Monday were two banks"."""
    if verb.shape not in {"past", "part"} or words[behind].low not in {"under", "with"}:
        return None
    named = named_behind(words, place, behind)
    measure = find_measure(words, behind + 1, reach=6) if named else None
    if named is None or measure is None or measure.weak:
        return None
    trig = span_of(words, place, measure.last)
    own = (words[behind + 1].start, words[measure.last].start)
    return Telling(form_of(verb, "hit", passive=True), trig, *trig, own=own, aims=(named,))


def put_under(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody puts another under a measure: "put the bank under sanctions"."""
    if not words[place].low.startswith(("put", "plac", "slap")):
        return None
    under = next(
        (
            n
            for n in range(behind, min(behind + 25, len(words)))
            if words[n].low in {"under", "with"}
        ),
        None,
    )
    measure = find_measure(words, under + 1, reach=5) if under else None
    if under is None or measure is None or (measure.weak and words[under].low == "under"):
        return None
    trig = (words[place].start, words[place].end)
    aims = ((words[behind].start, words[under].start),)
    if under == behind:
        told = told_before(words, place)
        if told is None:
            return None
        aims = (told,)
    form = form_of(verb, "hit", weak=measure.weak)
    return Telling(form, trig, trig[0], words[measure.last].end, aims=aims)


def put_passive(words: Sequence[Word], place: int, auxiliary: int, verb: Verb) -> Telling | None:
    """Somebody was put under a measure: "was placed on Monday under sanctions"."""
    tool = tool_behind(words, place + 1, frozenset({"under", "with"})) if auxiliary else None
    measure = None if tool is None else find_measure(words, tool + 1, reach=8)
    if tool is None or measure is None:
        return None
    trig = (words[auxiliary].start, words[measure.last].end)
    own = (words[tool + 1].start, words[measure.last].start)
    return Telling(form_of(verb, "hit", passive=True), trig, *trig, own=own)


def in_list(words: Sequence[Word], place: int) -> bool:
    """Tell whether a list is described: "its list of entities subject to the freeze"."""
    near = [w.low for w in words[max(0, place - 8) : place]]
    return "of" in near and not lexicon.LISTS.isdisjoint(near[: near.index("of")])
