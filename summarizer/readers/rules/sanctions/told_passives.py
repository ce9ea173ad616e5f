"""Measures that something is done with: "sanctions were imposed on", "Resolution 1929, passed in"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.failing import asks_others
from summarizer.readers.rules.sanctions.measure_aims import GROUNDED, target_of
from summarizer.readers.rules.sanctions.measures import (
    MeasurePhrase,
    in_front,
    is_day,
    is_to_be_lifted,
    measure_before,
    owner_start,
)
from summarizer.readers.rules.sanctions.telling import OFF, Form, Side, Telling
from summarizer.readers.rules.sanctions.told_its import REGIMES
from summarizer.readers.rules.sanctions.told_passing import PUT_ON, put_before
from summarizer.readers.rules.sanctions.voice import form_of, rest_of, span_of
from summarizer.readers.rules.sanctions.words import Verb, Word, find_word
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set


def _is_told(words: Sequence[Word], measure: MeasurePhrase, place: int) -> bool:
    """Tell whether what is made public only tells of measures: "details of the ban will be"."""
    near = {w.low for w in words[max(0, measure.first - 9) : measure.last]}
    return words[place].low in _MADE_PUBLIC and not _TELLING_OF.isdisjoint(near)


_MADE_PUBLIC = word_set("announced unveiled published released presented disclosed revealed")
_TELLING_OF = word_set("details detail text texts names list lists contents terms wording scope")


def act_passive(words: Sequence[Word], place: int, auxiliary: int, verb: Verb) -> Telling | None:
    """A measure is the subject of a passive: "sanctions on Mali were eased"."""
    put = None if words[place].low in PUT_ON else put_before(words, auxiliary)
    measure = measure_before(words, auxiliary) if put is None else put[0]
    if measure is None or not (put or _is_done_with(words, place, auxiliary, measure)):
        return None
    if verb.status not in OFF and is_to_be_lifted(words, measure):
        return None
    carried_out = _is_carried_out(words, place, verb)
    if carried_out or _is_lower_cap(words, place, measure):
        verb, place = verb._replace(status=Status.IMPOSED), place + 2 * carried_out
    if words[place - 1].low == "not" and (undone := _not_done(words, place, auxiliary, verb)):
        verb, form = verb._replace(status=undone.status), undone
    else:
        form = form_of(verb, "act", passive=True, weak=measure.weak)
    trig = (words[auxiliary].start, words[place].end)
    behind = _aims_behind(words, place, verb, measure)
    behind = (*behind, put[1]) if put and put[1] else behind
    return Telling(
        form,
        trig,
        words[measure.first].start,
        trig[1],
        own=(owner_start(words, measure), words[auxiliary].start),
        aims=(
            *behind,
            *target_of(words, measure, limit=auxiliary),
            *_concerned(words, measure, auxiliary),
        ),
        front=in_front(words, measure, measure.first),
    )


def _concerned(words: Sequence[Word], measure: MeasurePhrase, end: int) -> tuple[Place, ...]:
    """Return what a regime is for: "regime for Mali", "measures in view of the situation in Mali"."""
    link = measure.last + 1 + (words[measure.last + 1].low in REGIMES)
    view = [w.low for w in words[link : link + 6]] == _IN_VIEW
    first = link + 6 if view else link + 1
    if first >= end or not (view or words[link].low in _CONCERNING):
        return ()
    if words[link].low == "for" and words[link - 1].low not in REGIMES:
        return ()
    return ((words[first].start, words[end - 1].end),)


_IN_VIEW = ["in", "view", "of", "the", "situation", "in"]
_CONCERNING = word_set("for concerning regarding")


def _not_done(words: Sequence[Word], place: int, auxiliary: int, verb: Verb) -> Form | None:
    """Return how it is told that measures were voted down, or let go: "was not adopted"."""
    if words[auxiliary].low not in {"was", "were"}:
        return None
    if verb.status is Status.EXTENDED:
        return Form("told_unrenewed", Status.LIFTED, Side.BEFORE, passive=True)
    if words[place].low not in {"adopted", "approved", "passed"}:
        return None
    if asks_others(words, 0, auxiliary):
        return None
    return Form("told_blocked", Status.BLOCKED, Side.NONE, passive=True)


def _is_carried_out(words: Sequence[Word], place: int, verb: Verb) -> bool:
    """Tell whether a plan came to be at once: "was prepared and adopted"."""
    done = [w.low for w in words[place + 1 : place + 3]] in _DONE
    return done and verb.status is Status.PROPOSED


_DONE = (["and", "adopted"], ["and", "approved"], ["and", "imposed"], ["and", "introduced"])


def _is_done_with(
    words: Sequence[Word], place: int, auxiliary: int, measure: MeasurePhrase
) -> bool:
    """Tell whether it is the measure that something is done with, and no word of it."""
    noun, deed = words[measure.last].low, words[place].low
    if noun in _DECIDED or (noun == "action" and deed == "announced"):
        return False
    between = words[measure.last + 1 : auxiliary]
    if any(w.low in _OTHER_CLAUSE for w in between) or [w.low for w in between[:2]] in _CAME_AS:
        return False
    if [w.low for w in words[place - 1 : place + 2]] in _REACHING:
        return False
    far = auxiliary - measure.last > _NEAR and deed in _DECIDING
    return not (far or (measure.weak and deed in _SHOWN) or _is_told(words, measure, place))


def _aims_behind(
    words: Sequence[Word], place: int, verb: Verb, measure: MeasurePhrase
) -> tuple[Place, ...]:
    """Return on whom it is by the words behind the passive: "were imposed on Monday on Mali"."""
    links = lexicon.ONTO | ({"to"} if words[place].low == "applied" else set())
    links |= set() if lexicon.PAPERS.isdisjoint(_low(words, measure)) else {"for"}
    links |= {"from"} if verb.status is Status.LIFTED else set()
    if (about := _respecting(words, place + 1, verb)) is not None:
        return (rest_of(words, about),)
    by = any(w.low == "by" for w in words[place + 1 : place + 4])
    on = find_word(words, place + 1, links, 9 if by else 3)
    if on is not None and is_day(words, on + 1):
        on = find_word(words, on + 1, lexicon.ONTO, 6)
    if on is None or on + 1 >= len(words) or words[on - 1].low in GROUNDED:
        return ()
    if find_word(words, on + 1, _GROUNDS, 4) is not None:
        return ()
    return (rest_of(words, on + 1),)


def _respecting(words: Sequence[Word], first: int, verb: Verb) -> int | None:
    """Return where those stand for whom a measure ends: "was lifted | with respect to two firms"."""
    if verb.status not in OFF:
        return None
    for link in _RESPECTING:
        last = first + len(link)
        if [w.low for w in words[first:last]] == link and last < len(words):
            counted = words[last].low in lexicon.NUMBERS or words[last].low[0].isdigit()
            return last if counted or len(link) > 1 else None
    return None


_RESPECTING = (
    ["with", "respect", "to"],
    ["in", "respect", "of"],
    ["with", "regard", "to"],
    ["in", "relation", "to"],
    ["for"],
)
_OTHER_CLAUSE = word_set("after before when because while unless although")
"""What opens another clause, whose subject no measure is: "a ban after men are taken"."""
_CAME_AS = (["came", "as"], ["come", "as"], ["comes", "as"])
"""What opens a clause on what else went on: "The sanctions came as talks were stalled"."""
_DECIDED = frozenset({"move", "decision", "step"})
"""What points at an action told before: "after the decision was adopted"."""
_DECIDING = frozenset({"published", "adopted", "taken"})
_SHOWN = frozenset({"published", "raised"})
_NEAR = 6
"""Words between a measure and its publication at most."""


def _low(words: Sequence[Word], measure: MeasurePhrase) -> set[str]:
    return {w.low for w in words[measure.first : measure.last]}


_GROUNDS = word_set("grounds condition conditions advice orders request initiative basis behalf")
"""What a measure is lifted on, that it is on nobody."""
_REACHING = (["is", "extended", "to"], ["are", "extended", "to"])
"""What measures do by law: "are extended to those they own"."""


def _is_lower_cap(words: Sequence[Word], place: int, measure: MeasurePhrase) -> bool:
    """Tell whether a ceiling is lowered, which tightens it: "reduced the price cap"."""
    return words[place].low.startswith("reduc") and words[measure.last].low.startswith(
        ("cap", "ceiling")
    )


def tell_resolve(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A resolution was passed: "Resolution 1929, passed in June 2010"."""
    if verb.shape not in {"past", "part"}:
        return None
    first = next(
        (n for n in range(place - 1, max(-1, place - 8), -1) if _is_resolution(words, n)), None
    )
    if first is None or any(w.low not in _PASSED for w in words[first + 2 : place]):
        return None
    if not _VOTERS.isdisjoint(w.low for w in words[behind:]):
        return None
    trig = span_of(words, place - 1 if words[place - 1].low == "was" else place, behind - 1)
    form = Form("resolution_passed", verb.status, Side.NONE, passive=True)
    return Telling(form, trig, *trig, own=span_of(words, first, first + 1))


_PASSED = word_set(", which was ( )")
_VOTERS = word_set("voting abstaining abstained opposed")
"""What is told of states that a resolution is not on: "passed 12-2 with Mali voting against"."""


def _is_resolution(words: Sequence[Word], place: int) -> bool:
    return words[place].low == "resolution" and words[place + 1].low.isdigit()
