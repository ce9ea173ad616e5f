"""Measures told in passing, with their day: "sanctions imposed by Mali in 2018", "its 2018 ban"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measure_aims import target_of
from summarizer.readers.rules.sanctions.measures import (
    DAYS,
    MeasurePhrase,
    before_aside,
    in_front,
    is_day,
    is_spoken_of,
    is_to_be_lifted,
    measure_before,
)
from summarizer.readers.rules.sanctions.telling import Form, Side, Telling
from summarizer.readers.rules.sanctions.told_its import tell_its
from summarizer.readers.rules.sanctions.voice import form_of, rest_of, span_of
from summarizer.readers.rules.sanctions.words import (
    BE,
    CLAUSE,
    DETERMINERS,
    Verb,
    Word,
    before_all,
    comma_behind,
)
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set


def tell_put(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure is told of by what was done: "the ban that Mali imposed on rice in 2018"."""
    if verb.shape not in {"past", "part"} or verb.status is Status.THREATENED:
        return None
    link = _link_before(words, place)
    last = _past_adverbs(words, place) if link is None else link
    measure = measure_before(words, last)
    lifted = verb.status is Status.LIFTED
    dated = measure is not None and _day_behind(words, behind)
    if measure is None or not dated or is_to_be_lifted(words, measure):
        return None
    if not lifted and _is_of_deed(words, measure, last):
        return None
    contact = link is None and _is_contact(words, measure, place, behind)
    spoken_of = lifted and link is None and is_spoken_of(words, measure)
    apart = spoken_of or not _leads_to(words, measure, last)
    owned = verb.status is Status.IMPOSED and _is_owned(words, measure)
    by = link is not None or contact or _by_whom(words, behind) or owned
    if not by or (apart and not contact):
        return None
    aims = _aims_behind(words, behind) or target_of(words, measure, limit=last)
    pointing = words[max(0, measure.last - 2) : measure.last]
    summed = link is not None and measure.first > 0 and words[measure.first - 1].low == ","
    same = not lexicon.POINTERS.isdisjoint(w.low for w in pointing)
    answered = _is_answered(words, measure.first)
    if not (aims or summed or same or answered):
        return None
    trig = span_of(words, place, behind - 1)
    outright = verb.outright and words[measure.last].low in lexicon.AIMED_NOUNS
    weak = measure.weak and not outright
    name = "answered" if answered else "put"
    return Telling(
        form_of(verb, name, passive=link is None and not contact, weak=weak),
        trig,
        words[measure.first].start,
        trig[1],
        own=(words[max(0, measure.first - 4)].start, words[place].start),
        aims=aims,
        front=in_front(words, measure, measure.first),
    )


def put_before(words: Sequence[Word], limit: int) -> tuple[MeasurePhrase, Place | None] | None:
    """Return the measure of a verb at `limit` over what says how it was put on, and on whom.

    "The sanctions slapped on Mali after a coup | were lifted", "a ban that Japan imposed | was".
    """
    last = before_aside(words, limit)
    for place in range(last, max(0, last - _FAR), -1):
        if words[place].low in BE or words[place].low in {",", ";", "–"}:
            return None
        if words[place].low not in PUT_ON:
            continue
        link = _link_before(words, place)
        front = _past_adverbs(words, place) if link is None else link
        measure = measure_before(words, front)
        if measure is None or not _leads_to(words, measure, front):
            return None
        on = next((n for n in range(place + 1, last) if words[n].low in _ON), None)
        return measure, None if on is None else (words[on + 1].start, words[last].end)
    return None


_FAR = 20
PUT_ON = word_set("imposed slapped placed introduced levied adopted announced put clamped enacted")
"""What tells no more of a measure than how it came."""


def _is_answered(words: Sequence[Word], first: int) -> bool:
    """Tell whether whoever is hit answers: "in response to sanctions imposed by Mali in May"."""
    linked = first > 1 and words[first - 1].low in {"to", "for"}
    return linked and words[first - 2].low in _ANSWERS


_ANSWERS = word_set("response retaliation reaction reply answer revenge retribution")


def _is_of_deed(words: Sequence[Word], measure: MeasurePhrase, last: int) -> bool:
    """Tell whether a deed is told by its noun: "the suspension of sanctions, agreed in May"."""
    of = next((n for n in range(measure.last, 1, -1) if words[n].low == "of"), 0)
    if of == 0 or measure.last - of > _NEAR_OF:
        return False
    aside = words[last].low == "," and words[of - 1].low not in lexicon.ROUNDS
    return aside or words[of - 1].low in lexicon.NOMINAL


_NEAR_OF = 6


def _is_contact(words: Sequence[Word], measure: MeasurePhrase, place: int, behind: int) -> bool:
    """Tell whether a clause without "that" says who acted: "the ban Moscow put on wine"."""
    between = words[measure.last + 1 : place]
    if not 0 < len(between) < _CLOSE or any(w.low in _BREAKS | _ON for w in between):
        return False
    return behind < len(words) and words[behind].low in _ON


def _by_whom(words: Sequence[Word], behind: int) -> bool:
    """Tell whether who did it, or when, is said behind a participle."""
    if behind >= len(words):
        return False
    on = words[behind].low in _ON
    if is_day(words, behind + on):
        return True
    return words[behind].low in _BEHIND or (
        on and any(w.low == "by" for w in words[behind + 2 : behind + 10])
    )


_BEHIND = word_set("by in last earlier")


def _is_owned(words: Sequence[Word], measure: MeasurePhrase) -> bool:
    """Tell whether it is said whose a measure is: "U.S. sanctions imposed on Mali in 2021"."""
    whose = words[max(0, measure.first - 1) : measure.last]
    return any(w.is_genitive or w.low in lexicon.OWNERS for w in whose)


def _link_before(words: Sequence[Word], place: int) -> int | None:
    """Return the place of "that" or "which", with whoever acts behind it: "the ban that Mali"."""
    near = range(place - 2, max(0, place - 8), -1)
    found = next((n for n in near if words[n].low in {"that", "which"}), None)
    if found is None or any(w.low in _BREAKS for w in words[found + 1 : place]):
        return None
    return found - (words[found - 1].low == ",")


_BREAKS = CLAUSE | word_set("by with from for to , is are was were been be has")


def _past_adverbs(words: Sequence[Word], place: int) -> int:
    place = before_all(words, place, _WHEN)
    return place - (words[place - 1].low == ",")


_WHEN = word_set("first originally initially later previously recently jointly already")


def _leads_to(words: Sequence[Word], measure: MeasurePhrase, last: int) -> bool:
    """Tell whether a measure, alone or with whom it is on, stands right before a place."""
    between = words[measure.last + 1 : last]
    return not between or (between[0].low in _ON and all(w.low not in _BREAKS for w in between))


_ON = word_set("on against")


def _day_behind(words: Sequence[Word], first: int) -> bool:
    for at in range(first, min(first + 12, len(words))):
        if is_day(words, at) or words[at].low in {"last", "ago"}:
            return True
        if words[at].low in CLAUSE | BE or words[at].low == ",":
            return False
    return False


def _aims_behind(words: Sequence[Word], first: int) -> tuple[Place, ...]:
    """Return the words behind "on" or "against", which no day follows."""
    for at in range(first, min(first + 12, len(words) - 1)):
        if words[at].low in _ON and not is_day(words, at + 1):
            return (rest_of(words, at + 1),)
        if words[at].low in CLAUSE or words[at].low == ",":
            break
    return ()


def tell_standing(words: Sequence[Word], place: int, behind: int, noun: Verb) -> Telling | None:
    """A measure is told of with the day since which it stands: "the ban on rice, since 2014"."""
    if noun.shape != "base" or not _is_since(words, place, behind):
        return None
    last = place - 1 - (words[place - 2].low == ",")
    if words[last - 1].low == "been" and (told := tell_its(words, place - 1, behind, noun)):
        return told
    while words[last - 1].low in _HAD_BEEN:
        last -= 1
    measure = measure_before(words, last)
    if measure is None or not _leads_to(words, measure, last):
        return None
    if _is_told_besides(words, measure, behind):
        return None
    aims = target_of(words, measure, limit=last)
    trig = span_of(words, place - 1, behind)
    return Telling(
        Form("told_put", noun.status, Side.BEFORE, passive=True, weak=measure.weak and not aims),
        trig,
        words[measure.first].start,
        trig[1],
        own=(words[_article_before(words, measure)].start, words[last].start),
        aims=aims,
        front=in_front(words, measure, measure.first),
    )


_HAD_BEEN = word_set("been has had have")


def _is_since(words: Sequence[Word], place: int, behind: int) -> bool:
    """Tell whether "in force" or the like, and since when, stand here."""
    if place < _SECOND or words[place - 1].low != "in":
        return False
    since = behind < len(words) and words[behind].low in _SINCE
    return since and any(is_day(words, n) for n in range(behind + 1, behind + 4))


def _is_told_besides(words: Sequence[Word], measure: MeasurePhrase, behind: int) -> bool:
    """Tell whether another verb tells of the measure: "has a ban in place", ", was lifted"."""
    if any(w.low in _KEEPING for w in words[max(0, measure.first - 1) : measure.last]):
        return True
    end = comma_behind(words, behind + 1, 5) or len(words)
    return any(w.low in BE for w in words[end + 1 : end + 3])


def _article_before(words: Sequence[Word], measure: MeasurePhrase) -> int:
    """Return where the noun phrase of a measure begins, verbs before its article left out."""
    near = range(measure.last, max(-1, measure.first - 5), -1)
    found = (n for n in near if words[n].low in DETERMINERS or words[n].is_genitive)
    return next(found, max(0, measure.first - 4))


_KEEPING = word_set("has have had keep keeps kept maintain maintains maintained")
"""Verbs whose object a measure is: what they tell is told without its state."""
_SECOND = 2
_SINCE = frozenset({"since", "from"})


def tell_owned(words: Sequence[Word], place: int, behind: int, noun: Verb) -> Telling | None:
    """A measure is told of as somebody's, with its day: "Mali's April ban on rice"."""
    if noun.shape not in {"base", "s"} or place == 0:
        return None
    first = next((n for n in range(place - 1, max(-1, place - 7), -1) if _dates(words, n)), None)
    if first is not None and (
        words[first + 1].low == ","
        or (is_day(words, first) and place - first > _CLOSE)
        or any(w.low in _LINKS for w in words[first + 1 : place])
    ):
        first = None
    owner = _owner_at(words, place if first is None else first)
    if first is None and (owner is None or not _is_timed(words, owner, behind)):
        return None
    said_of = behind < len(words) and words[behind].low in BE  # "are the latest against"
    aims = () if said_of else _aims_behind(words, behind)
    if not aims or (owner is None and words[place - 1].low in DETERMINERS):
        return None
    start = words[place - 1 if owner is None else owner].start
    trig = (words[place if first is None else first].start, words[place].end)
    form = Form("told_dated", noun.status, Side.AFTER)
    return Telling(form, trig, start, trig[1], own=(start, words[place].end), aims=aims)


_CLOSE = 4
_LINKS = CLAUSE | word_set("under by for to with from")
"""What ends the words of a day before a measure that is not of it."""


def _is_timed(words: Sequence[Word], owner: int, behind: int) -> bool:
    """Tell whether the day of somebody's measure is told, or what came of it: "days after"."""
    before = owner - 1 - (words[owner - 1].low in DETERMINERS)
    return is_day(words, behind + 1) or (before >= 0 and words[before].low in lexicon.AFTER)


def _dates(words: Sequence[Word], at: int) -> bool:
    """Tell whether a day stands at a place, or whose day it was: "Monday's"."""
    return is_day(words, at) or (words[at].is_genitive and words[at].low[:-2] in _DAYS)


_DAYS = DAYS | lexicon.SPANS


def _owner_at(words: Sequence[Word], place: int) -> int | None:
    """Return the place of a genitive within two words before a place."""
    near = range(place - 1, max(-1, place - 4), -1)
    return next((n for n in near if words[n].is_genitive), None)
