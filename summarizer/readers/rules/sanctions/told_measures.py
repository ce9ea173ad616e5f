"""Actions whose object or subject is a measure: "imposed an embargo on", "the ban was eased"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import (
    MeasurePhrase,
    find_measure,
    in_front,
    is_day,
    loosely_aimed,
    measure_before,
    target_of,
)
from summarizer.readers.rules.sanctions.sets import word_set
from summarizer.readers.rules.sanctions.telling import Form, Place, Side, Telling
from summarizer.readers.rules.sanctions.voice import (
    auxiliary_before,
    form_of,
    is_active,
    rest_of,
    span_of,
)
from summarizer.readers.rules.sanctions.words import (
    BE,
    CLAUSE,
    DETERMINERS,
    Verb,
    Word,
    find_word,
    verbs,
)
from summarizer.records.sanction import SanctionStatus as Status


def tell_act(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure is imposed, renewed or lifted: in the active, or "sanctions on Mali were eased"."""
    auxiliary = auxiliary_before(words, place) if verb.shape in {"past", "part"} else None
    if auxiliary is not None:
        return _put_passive(words, place, auxiliary, verb) or _act_passive(
            words, behind - 1, auxiliary, verb
        )
    if not is_active(words, place, verb):
        return None
    return _put_under(words, place, behind, verb) or _act_active(words, place, behind, verb)


def tell_consent(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody agrees to a measure: "the cabinet agreed to sanctions on"."""
    if behind < len(words) and words[behind].low in verbs():
        return None
    low = {w.low for w in words[behind : behind + 2]}
    return None if low.isdisjoint(lexicon.STRONG_NOUNS) else tell_act(words, place, behind, verb)


def _act_active(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    start = _past_span(words, behind) if verb.status is Status.EXTENDED else behind
    measure = find_measure(words, start, reach=12)
    if measure is None:
        return _longer_list(words, place, behind, verb) or _once_more(words, place, behind, verb)
    if words[place].low.startswith(_ENFORCE) and words[behind].low in _STANDING:
        return None
    trig = span_of(words, place, measure.last if start == behind else place)
    aims = target_of(words, measure)
    links = _LOOSE_LINKS if verb.status in _GOING_ON else _LOOSE_AIMS
    if not aims and verb.outright and loosely_aimed(words, measure, links):
        aims = (rest_of(words, measure.last + 2),)
    if not aims and (unaimed := _unaimed(words, trig, behind, measure, verb)):
        return unaimed
    if not aims and words[measure.last].low in lexicon.LOOSE:
        return None
    outright = verb.outright and bool(aims) and words[measure.last].low in lexicon.AIMED_NOUNS
    return Telling(
        form_of(verb, "act", weak=measure.weak and not outright),
        trig,
        *trig,
        aims=aims,
        front=in_front(words, measure, behind),
    )


_ENFORCE = ("implement", "enforce", "apply", "applie", "execut")
_CARRIED_OUT = word_set("enforcing implementing applying executing")
_STANDING = word_set("the these those all existing current its their each every such this that")
"""Sanctions that stand already: who implements them imposes none."""


def _unaimed(
    words: Sequence[Word], trig: Place, behind: int, measure: MeasurePhrase, verb: Verb
) -> Telling | None:
    """A measure against whom the article is about: "sanctions of its own", "undid the listing"."""
    last = measure.last + 3
    if [w.low for w in words[measure.last + 1 : last + 1 : 2]] == ["of", "own"]:
        whole = trig[0], words[last].end
        return Telling(Form("told_own", verb.status, Side.NONE), whole, *whole)
    if verb.status is Status.LIFTED and words[behind].low in _POINTING:
        return Telling(Form("told_undo", verb.status, Side.NONE), trig, *trig)
    return None


_LOOSE_AIMS = word_set("toward towards upon")
_LOOSE_LINKS = _LOOSE_AIMS | {"of", "for"}
_GOING_ON = frozenset({Status.EXTENDED, Status.LIFTED, Status.EASED})
_POINTING = word_set("that this these those its their all")


def _past_span(words: Sequence[Word], place: int) -> int:
    """Return the place behind a span between a verb and its object: "by a year the ban on"."""
    if place >= len(words) or words[place].low not in {"until", "through", "by", "for", "to"}:
        return place
    own = frozenset({"the", "its", "their", "a", "an", "all", "sanctions"})
    found = find_word(words, place + 1, own, 7)
    return place if found is None else found


def _longer_list(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A list grows: "expanded the sanctions list for Russia", "extended its blacklist to Mali"."""
    if not words[place].low.startswith(_GROW):
        return None
    at = find_word(words, behind, lexicon.LISTS, 6)
    if at is None or at + 2 >= len(words) or words[at - 1].low not in _OF_LISTS:
        return None
    trig = span_of(words, place, at)
    aims = (rest_of(words, at + 2),) if words[at + 1].low in _FOR else ()
    return Telling(form_of(verb, "act", weak=True), trig, trig[0], trig[1], aims=aims)


_GROW = ("expand", "extend", "widen", "broaden", "lengthen", "enlarg")
_OF_LISTS = word_set("sanctions entity black sdn")
_FOR = word_set("for against on to with by")


def _once_more(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure named before is prolonged or lifted: "the embargo on Mali ... extended it"."""
    if behind >= len(words) or words[behind].low not in {"it", "them"}:
        return None
    if verb.status in {Status.IMPOSED, Status.PROPOSED}:
        return None
    for at in range(place - 1, -1, -1):
        measure = measure_before(words, at + 1) if words[at].low not in CLAUSE else None
        if measure is not None:
            trig = span_of(words, place, behind)
            aims = target_of(words, measure, limit=place)
            front = in_front(words, measure, measure.first)
            return Telling(form_of(verb, "act"), trig, trig[0], trig[1], aims=aims, front=front)
    return None


def _put_under(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    if not words[place].low.startswith(("put", "plac", "slap")):
        return None
    under = next(
        (
            n
            for n in range(behind + 1, min(behind + 25, len(words)))
            if words[n].low in {"under", "with"}
        ),
        None,
    )
    measure = find_measure(words, under + 1, reach=5) if under else None
    if under is None or measure is None or measure.weak:
        return None
    trig = (words[place].start, words[place].end)
    aims = ((words[behind].start, words[under].start),)
    return Telling(form_of(verb, "hit"), trig, trig[0], words[measure.last].end, aims=aims)


def _put_passive(words: Sequence[Word], place: int, auxiliary: int, verb: Verb) -> Telling | None:
    if auxiliary == 0 or place + 1 >= len(words) or words[place + 1].low not in {"under", "with"}:
        return None
    measure = find_measure(words, place + 2, reach=6)
    if measure is None:
        return None
    trig = (words[auxiliary].start, words[measure.last].end)
    own = (words[place + 2].start, words[measure.last].start)
    return Telling(form_of(verb, "hit", passive=True), trig, trig[0], trig[1], own=own)


def _act_passive(words: Sequence[Word], place: int, auxiliary: int, verb: Verb) -> Telling | None:
    measure = measure_before(words, auxiliary)
    if measure is None:
        return None
    aims: tuple[Place, ...] = ()
    by = place + 1 < len(words) and words[place + 1].low == "by"
    links = _ON_WHOM | {"to"} if words[place].low == "applied" else _ON_WHOM
    on = find_word(words, place + 1, links, 9 if by else 3)
    if on is not None and is_day(words, on + 1):
        on = find_word(words, on + 1, frozenset({"on", "against", "upon"}), 6)
    if on is not None and on + 1 < len(words):
        aims = (rest_of(words, on + 1),)
    aims += target_of(words, measure, limit=auxiliary)
    trig = (words[auxiliary].start, words[place].end)
    return Telling(
        form_of(verb, "act", passive=True, weak=measure.weak),
        trig,
        words[measure.first].start,
        trig[1],
        own=(words[max(0, measure.first - 4)].start, words[auxiliary].start),
        aims=aims,
        front=in_front(words, measure, measure.first),
    )


_ON_WHOM = frozenset({"on", "against", "upon"})


def tell_hold(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure is kept in place."""
    if verb.shape in {"past", "part"} and auxiliary_before(words, place) is not None:
        return None
    if not is_active(words, place, verb) or words[min(behind, len(words) - 1)].low in _CARRIED_OUT:
        return None
    under = find_word(words, behind + 1, frozenset({"under"}), 8)
    if under is not None and (held := find_measure(words, under + 1, reach=5)) and not held.weak:
        whom = (words[behind].start, words[under].start)
        trig = span_of(words, place, place)
        return Telling(form_of(verb, "act"), trig, trig[0], words[held.last].end, aims=(whom,))
    measure = find_measure(words, behind, reach=10)
    if measure is None:
        return None
    kept = any(
        (words[n].low in {"in", "on"} and n + 1 < len(words) and words[n + 1].low in _HELD)
        or words[n].low in {"another", "further"}
        for n in range(measure.last + 1, min(measure.last + 14, len(words)))
    )
    aims = target_of(words, measure)
    if not (kept or (aims and words[place].low not in _LEFT)):
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


_LEFT = word_set("leave leaves left leaving give gives gave given giving grant granted")
_HELD = word_set("place force effect")


def tell_again(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure is given a further span: "bought the embargo another year"."""
    span = find_word(words, behind, lexicon.SPANS, 3)
    if span is None or (words[place].low == "further" and words[place - 1].low not in DETERMINERS):
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
        own=(words[max(0, measure.first - 4)].start, words[measure.last].start),
        aims=target_of(words, measure, limit=limit),
        front=in_front(words, measure, measure.first),
    )


def tell_noun(words: Sequence[Word], place: int, behind: int, noun: Verb) -> Telling | None:
    """A deed as a noun that the sentence says was done: "approved the listing of"."""
    status = noun.status
    of = find_word(words, behind, frozenset({"of"}), 9)
    known = lexicon.APPROVALS | lexicon.BLOCKERS
    done = [n for n in range(max(0, place - 25), place) if words[n].low in known]
    if (
        of is None
        or not (done or _is_owned(words, place) or _is_done(words, of))
        or (of > place + 1 and words[place + 1].low not in _TIMES)
    ):
        return None
    if of + 1 < len(words) and words[of + 1].low in _BACK:
        return None
    form = Form("told_noun", status, Side.AFTER, weak=True)
    own = (words[max(0, place - 4)].start, words[place].start)
    trig = span_of(words, place, of)
    measure = find_measure(words, of + 1, reach=8)
    if measure is not None:
        trig = span_of(words, place, place)
        return Telling(
            form,
            trig,
            trig[0],
            words[measure.last].end,
            own=own,
            aims=target_of(words, measure),
            front=in_front(words, measure, of + 1),
        )
    if status is not Status.IMPOSED and words[place].low not in {"removal", "delisting"}:
        return None
    return Telling(form, trig, trig[0], trig[1], own=own, aims=(rest_of(words, of + 1),))


def tell_dated(words: Sequence[Word], place: int, behind: int, noun: Verb) -> Telling | None:
    """Sanctions spoken of with their day: "over U.S. sanctions on two judges last month"."""
    first = behind + 1
    if words[place].low != "sanctions" or noun.shape != "s" or first >= len(words):
        return None
    if words[behind].low not in {"on", "against"} or not _counts(words, first):
        return None
    owner = place - 2 if words[place - 1].low == "." else place - 1
    if owner < 1 or not _is_cause(words, owner) or not _is_past_day(words, first):
        return None
    trig = span_of(words, place, place)
    own = (words[owner].start, words[place].end)
    form = Form("told_dated", noun.status, Side.AFTER)
    return Telling(form, trig, trig[0], words[behind].end, own=own, aims=(rest_of(words, first),))


def _counts(words: Sequence[Word], place: int) -> bool:
    return words[place].low[0].isdigit() or words[place].low in _NUMBERS


_NUMBERS = word_set("two three four five six seven eight nine ten eleven twelve dozens")


def _is_cause(words: Sequence[Word], owner: int) -> bool:
    """Tell whether another deed answers the sanctions: "over", "in response to"."""
    at = owner - 1
    at -= at > 0 and words[at].low in DETERMINERS
    low = words[at].low
    if low == "and":
        return any(w.low in {"over", "following"} for w in words[max(0, at - 30) : at])
    return low in _ANSWERING or (low in {"to", "for"} and words[at - 1].low in _ANSWERS)


_ANSWERING = word_set("over after following followed")
_ANSWERS = word_set(
    """response retaliation reaction reply answer revenge retaliated retaliates retaliating
    responded responds responding responses"""
)


def _is_past_day(words: Sequence[Word], first: int) -> bool:
    """Tell whether a past time is told of whom the sanctions are on: "earlier this month"."""
    for at in range(first + 1, min(first + 12, len(words))):
        low = words[at].low
        if low in {"earlier", "last"} and at + 1 < len(words):
            return at + 2 >= len(words) or words[at + 1].low not in {"in", "for"}
        if low == "ago":
            return True
        if low in CLAUSE or low in {",", "by"}:
            return False
    return False


_TIMES = frozenset({",", "in", "on", "last", "earlier", "this"})
_BACK = frozenset({"these", "those", "this", "them", "it"})


def _is_owned(words: Sequence[Word], place: int) -> bool:
    """Tell whether the deed is somebody's: "London's listing of"."""
    return any(w.low.endswith(("'s", "’s", "s'", "s’")) for w in words[max(0, place - 2) : place])


def _is_done(words: Sequence[Word], of: int) -> bool:
    """Tell whether the deed is said, behind its object, to have been done."""
    return any(
        words[n].low in lexicon.APPROVALS and words[n - 1].low in BE
        for n in range(of + 2, min(of + 20, len(words)))
    )
