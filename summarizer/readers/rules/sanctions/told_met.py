"""Whom a measure meets, or may meet: "the bank faces sanctions", "risks losing access to"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measure_aims import target_of
from summarizer.readers.rules.sanctions.measures import MeasurePhrase, find_measure, is_day
from summarizer.readers.rules.sanctions.telling import Side, Telling
from summarizer.readers.rules.sanctions.told_nexts import told_to
from summarizer.readers.rules.sanctions.voice import form_of, span_of
from summarizer.readers.rules.sanctions.words import Verb, Word, find_word
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.word_sets import word_set


def tell_suffer(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody meets with a measure: "the bank faces sanctions", "fell under an embargo"."""
    if words[place].low == "next" and words[place - 1].low != "be":
        return None
    while behind < len(words) - 1 and words[behind].low in _QUOTED_FOR:
        behind += 1
    measure = find_measure(words, behind, reach=8) or _among_costs(words, behind)
    last = measure.last if measure else _frozen_assets(words, behind) or _shut_out(words, behind)
    if last is None and words[place].low in {"next", "expect"}:
        near = range(behind, min(behind + 12, len(words)))
        last = next((n for n in near if words[n].low in lexicon.STRONG_NOUNS), None)
    if last is None or place == 0 or _is_anybody(words, place):
        return None
    if _is_in_force(words, place, last):
        verb = verb._replace(status=Status.IMPOSED)
    if words[place].low in _HAS_FACED and _stands(words, place, last):
        verb = verb._replace(status=Status.IMPOSED)
    if verb.status is Status.THREATENED:
        joined = words[place - 1].low in {"and", "or"}
        left = {w.low for w in words[max(0, place - (_JOINED_TO if joined else 2)) : place]}
        if left.isdisjoint(_MODAL) and lexicon.THREATS.isdisjoint(w.low for w in words):
            return None
    first = place - 1 if words[place - 1].low == "should" else place
    trig = span_of(words, first, last)
    own = (words[behind].start, words[last].start)
    form = form_of(verb, "suffer", passive=True, weak=measure is not None and measure.weak)
    told = told_to(words, place) if words[place - 1].low == "or" else None
    if words[place].low == "met" and words[place - 1].low == "be" and measure:  # by a deed
        aims = target_of(words, measure)
        return Telling(form._replace(side=Side.NONE), trig, *trig, own=own, aims=aims)
    return Telling(form, trig, *trig, own=own, aims=(told,) if told else ())


def _among_costs(words: Sequence[Word], behind: int) -> MeasurePhrase | None:
    """Return the measure that is one of what awaits somebody: "consequences, including sanctions"."""
    if behind >= len(words) or find_word(words, behind, _COSTS, 4) is None:
        return None
    among = find_word(words, behind, frozenset({"including", "like"}), 7)
    return None if among is None else find_measure(words, among + 1, reach=5)


_COSTS = word_set("consequences repercussions penalties costs measures steps isolation action")
_JOINED_TO = 9
"""Words over which a second verb shares the "would" of the first."""


def _stands(words: Sequence[Word], place: int, last: int) -> bool:
    """Tell whether somebody met a measure: "has faced a ban since 2018", "faced new sanctions on"."""
    if last + 2 >= len(words):
        return False
    if words[last + 1].low == "since":
        return True
    anew = any(w.low in _ANEW for w in words[place + 1 : place + 4])
    return anew and words[last + 1].low in {"on", "in"} and is_day(words, last + 2)


_ANEW = frozenset({"new", "fresh", "another", "additional", "more", "further"})


def _is_anybody(words: Sequence[Word], place: int) -> bool:
    """Tell whether it is anybody who may meet a measure: "more people who could face"."""
    return place > 1 and words[place - 1].low in _MODAL and words[place - 2].low in {"who", "that"}


def _frozen_assets(words: Sequence[Word], first: int) -> int | None:
    """Return the place of "frozen" where somebody finds assets frozen."""
    frozen = find_word(words, first, frozenset({"frozen"}), 7)
    found = frozen is not None and words[frozen - 1].low in lexicon.ASSETS
    return frozen if found else None


def _shut_out(words: Sequence[Word], first: int) -> int | None:
    """Return the place of the words for being shut out: "losing access to", "exclusion from"."""
    low = words[first].low
    if low in _LOSING:
        return find_word(words, first + 1, _FROM_WHAT, _NEXT)
    shut = low == "being" and first + 2 < len(words) and words[first + 1].low in _SHUT
    return first + 2 if shut and words[first + 2].low in _OUT else None


_LOSING = word_set("losing loss exclusion expulsion removal")
_FROM_WHAT = word_set("access from")
_SHUT = word_set("cut shut locked kicked frozen barred excluded blocked")
_OUT = word_set("off out from")
_NEXT = 3


def _is_in_force(words: Sequence[Word], place: int, last: int) -> bool:
    """Tell whether somebody meets a measure from now on: "now face", "faces a ban as of Monday"."""
    if words[place].low not in _MEETING:
        return False
    if words[place - 1].low == "now":
        return True
    return any(
        words[n].low in _AS_OF and is_day(words, n + 1 + (words[n].low == "as"))
        for n in range(last + 1, min(last + 4, len(words) - 2))
    )


_MEETING = frozenset({"face", "faces", "facing"})
_AS_OF = frozenset({"as", "from", "effective", "starting"})
_HAS_FACED = frozenset({"faced", "facing", "met"})
"""What tells, with "since", that sanctions stand: "has faced U.S. sanctions since 2018"."""
_QUOTED_FOR = word_set('" ” “ for to face be hit with subject find')
_MODAL = word_set("could would will may might or should")
