"""Deeds told as nouns: "approved the listing of", "over U.S. sanctions on two judges in May"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measure_aims import target_of
from summarizer.readers.rules.sanctions.measures import counts_at, find_measure, in_front, is_day
from summarizer.readers.rules.sanctions.telling import OF_OLD, Form, Side, Telling
from summarizer.readers.rules.sanctions.timing import tells_time
from summarizer.readers.rules.sanctions.told_lists import names_list
from summarizer.readers.rules.sanctions.voice import near_behind, rest_of, span_of
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
from summarizer.text.word_sets import word_set


def tell_noun(words: Sequence[Word], place: int, behind: int, noun: Verb) -> Telling | None:
    """A deed as a noun that the sentence says was done: "approved the listing of"."""
    of = find_word(words, behind, frozenset({"of"}), 9)
    if of is None or not _is_deed(words, place, of):
        return None
    back = of + 1 < len(words) and words[of + 1].low in _BACK
    if back or _is_prolonged(words, place, noun) or _is_undone(words, place, noun):
        return None
    form = Form("told_noun", noun.status, Side.AFTER, weak=True)
    first = max(0, place - 4)
    joins = [n for n in range(first, place) if words[n].low in _JOINS]
    own = (words[joins[-1] + 1 if joins else first].start, words[place].start)
    listed = _to_list(words, place, of, form) if words[place].low in lexicon.LIST_DEEDS else None
    if listed or words[place].low in {"return", "placement"}:
        return listed
    measure = find_measure(words, of + 1, reach=8)
    if measure is not None:
        if any(w.bare in lexicon.OWNERS for w in words[of + 1 : measure.last]):
            own = words[of + 1].start, words[measure.last].start
        elif not _is_owned(words, place):
            own = own[0], words[measure.last].start
        trig, end = span_of(words, place, place), words[measure.last].end
        aims, front = target_of(words, measure), in_front(words, measure, of + 1)
        return Telling(form, trig, trig[0], end, own=own, aims=aims, front=front)
    if noun.status is not Status.IMPOSED and words[place].low not in {"removal", "delisting"}:
        return None
    trig = span_of(words, place, of)
    return Telling(form, trig, *trig, own=own, aims=(rest_of(words, of + 1),))


def _is_undone(words: Sequence[Word], place: int, noun: Verb) -> bool:
    """Tell whether a deed is one of those undone: "measures to be lifted include the freezing of"."""
    if noun.status is not Status.IMPOSED:
        return False
    near = [w.low for w in words[max(0, place - _LONGER) : place]]
    return any(low.startswith("includ") for low in near) and not _OFF.isdisjoint(near)


_OFF = word_set("lifted eased removed suspended relaxed ended scrapped")


def _is_prolonged(words: Sequence[Word], place: int, noun: Verb) -> bool:
    """Tell whether a deed of old goes on: "agreed to prolong for three years the designation of"."""
    near = words[max(0, place - _LONGER) : place]
    return noun.status is Status.IMPOSED and any(w.low.startswith(lexicon.PROLONGING) for w in near)


_LONGER = 6


_JOINS = frozenset({"and", ","})


def _is_deed(words: Sequence[Word], place: int, of: int) -> bool:
    """Tell whether the sentence says that what a noun tells was done, or refused, or got."""
    near = range(max(0, place - 25), place)
    if "behind" in {w.low for w in words[max(0, place - 2) : place]}:
        return False
    if _is_of_old(words, of) or (of > place + 1 and words[place + 1].low not in _TIMES):
        return False
    return any(words[n].low in _KNOWN for n in near) or _is_told_as_done(words, place, of)


def _to_list(words: Sequence[Word], place: int, of: int, form: Form) -> Telling | None:
    """Somebody's way on or off a list is told as a deed: "the addition of nine to its list"."""
    near = range(of + 2, min(of + 25, len(words) - 1))
    links = [n for n in near if words[n].low in _LINKS]
    at = next((n for n in links if names_list(words, n + 1)), None)
    if at is None:
        at = next((n for n in links if _is_swift(words, n + 1)), None)
        form = form._replace(status=Status.IMPOSED)
    if at is None:
        return None
    own = near_behind(words, at)
    if _is_owned(words, place):
        own = words[max(0, place - 4)].start, words[place].start
    aims = ((words[of + 1].start, words[at].start),)
    return Telling(
        form, span_of(words, place, of), words[place].start, words[at].end, own=own, aims=aims
    )


_LINKS = word_set("to on in from off")


def _is_swift(words: Sequence[Word], first: int) -> bool:
    """Tell whether the payment system follows, from which banks are removed as a sanction."""
    return any(w.low == "swift" for w in words[first : first + 2])


def tell_threat(words: Sequence[Word], place: int, behind: int, noun: Verb) -> Telling | None:
    """Sanctions are spoken of as somebody's threat: "Mali's threat of sanctions on the bank"."""
    if noun.shape not in {"base", "s"} or words[behind : behind + 1][:1] == []:
        return None
    measure = find_measure(words, behind + 1, reach=6) if words[behind].low == "of" else None
    aims = () if measure is None or measure.weak else target_of(words, measure)
    if (
        measure is None
        or not aims
        or not any(w.is_genitive for w in words[max(0, place - 3) : place])
    ):
        return None
    trig = span_of(words, place, measure.last)
    own = words[max(0, place - 4)].start, words[measure.last].start
    return Telling(Form("told_noun", noun.status, Side.AFTER), trig, *trig, own=own, aims=aims)


def tell_dated(words: Sequence[Word], place: int, behind: int, noun: Verb) -> Telling | None:
    """Sanctions spoken of with their day: "over U.S. sanctions on two judges last month"."""
    first = behind + 1
    if words[place].low != "sanctions" or noun.shape != "s" or first >= len(words):
        return None
    if words[behind].low not in {"on", "against"}:
        return None
    day = _day_before(words, place)
    if day is not None and _is_cause(words, day):
        trig = span_of(words, day, place)
        aims = (rest_of(words, first),)
        return Telling(
            Form("told_dated", noun.status, Side.AFTER), trig, *trig, own=trig, aims=aims
        )
    if not counts_at(words, first):
        return None
    owner = place - 2 if words[place - 1].low == "." else place - 1
    if owner < 1 or not _is_cause(words, owner) or not _is_past_day(words, first):
        return None
    trig = span_of(words, place, place)
    own = (words[owner].start, words[place].end)
    form = Form("told_dated", noun.status, Side.AFTER)
    return Telling(form, trig, trig[0], words[behind].end, own=own, aims=(rest_of(words, first),))


def _day_before(words: Sequence[Word], place: int) -> int | None:
    """Return where the day of sanctions begins that stands before them: "the Jan. 8 sanctions"."""
    first = place - 1
    if (
        words[first].is_genitive
        and words[first].bare in _SPANS_OF
        and words[first - 1].low == "last"
    ):
        return first - 1
    dotted = first > _DOTTED and words[first - 1].low == "." and is_day(words, first - _DOTTED)
    if first > 1 and words[first].low[0].isdigit():
        month = first - _DOTTED if dotted else first - 1
        return month if is_day(words, month) else None
    return first if first > 0 and is_day(words, first) else None


_DOTTED = 2
"""Words back to a month that is cut short: "Jan. 8"."""
_SPANS_OF = word_set("week month year")


def _is_cause(words: Sequence[Word], owner: int) -> bool:
    """Tell whether another deed answers the sanctions: "over", "in response to"."""
    at = owner - 1
    at -= at > 0 and words[at].low in DETERMINERS
    low = words[at].low
    if low == "and":
        return any(w.low in {"over", "following"} for w in words[max(0, at - 30) : at])
    return low in _ANSWERING or (low in {"to", "for"} and words[at - 1].low in _ANSWERS)


_ANSWERING = word_set("over after following followed follows follow echoes echoed joins mirrors")
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


_TIMES = frozenset({",", "in", "on", "last", "earlier", "this", "by"})
_BACK = frozenset({"these", "those", "this", "them", "it"})


def _is_by(words: Sequence[Word], of: int) -> bool:
    """Tell whether the deed is said to be somebody's, with its day: "of X by Mali in May"."""
    by = find_word(words, of + 2, frozenset({"by"}), 8)
    first = of - 2
    first -= first > 0 and words[first].low in DETERMINERS
    if by is not None and first >= 0 and words[first].low in lexicon.AFTER:
        return True
    return by is not None and any(is_day(words, n) for n in range(by + 2, min(by + 8, len(words))))


def _is_of_old(words: Sequence[Word], of: int) -> bool:
    """Tell whether it is undone or prolonged behind: "the listing of X was lifted by"."""
    near = range(of + 1, min(of + _UNDONE_NEAR, len(words) - 1))
    clause = next((n for n in near if words[n].low in CLAUSE), near.stop)
    done = (n + 1 for n in near if n < clause and words[n].low in BE)
    return any(verb.status in OF_OLD for n in done for verb in verbs().get(words[n].low, ()))


_UNDONE_NEAR = 16


def _is_told_as_done(words: Sequence[Word], place: int, of: int) -> bool:
    """Tell whether the words beside a deed say that it was done."""
    beside = _is_owned(words, place) or _is_of_year(words, place) or _is_followed(words, place)
    if beside or _is_done(words, of) or _is_by(words, of):
        return True
    between = words[place + 1 : of]
    return any(w.low in lexicon.APPROVALS for w in between) or _is_timed(words, place, of)


def _is_timed(words: Sequence[Word], place: int, of: int) -> bool:
    """Tell whether a deed has its day, and is not only talked of: "the lifting of X in May"."""
    if not _TALK.isdisjoint(w.low for w in words[max(0, place - 6) : place]):
        return False
    if not _UNREAL.isdisjoint(w.low for w in words):
        return False
    measure = find_measure(words, of + 1, reach=8)
    if words[place].low not in _PLAIN and (measure is None or measure.weak):
        return False
    near = (place + 1, *range(of + 2, min(of + 16, len(words))))
    return any(tells_time(words, n) for n in near)


_PLAIN = word_set("delisting blacklisting sanctioning")
"""Deeds that need no measure to be of sanctions."""
_TALK = word_set(
    """discuss discussed discusses discussing debate debated debates oppose opposed opposes seek
    seeks sought want wants wanted urge urged urges demand demanded demands propose proposed
    proposes consider considered considers call calls called for against about toward towards
    possible potential eventual ask asked asks plan plans planned request requested await awaits
    awaiting before until expect expects expected predict predicted"""
)
"""What tells that a deed is only spoken of."""
_UNREAL = word_set("would could might should will if unless not never no n't cannot without")
_RECEIVED = word_set(
    """celebrated hailed praised criticized criticised condemned decried deplored denounced
    applauded cheered protested mourned regretted lamented since"""
)
"""Words that take a deed as done: "hailed the lifting of"."""
_KNOWN = lexicon.APPROVALS | lexicon.BLOCKERS | _RECEIVED


def _is_of_year(words: Sequence[Word], place: int) -> bool:
    """Tell whether the deed is told of by its year: "the 2016 lifting of"."""
    low = words[place - 1].low
    return len(low) == len("2016") and low.isdigit()


def _is_followed(words: Sequence[Word], place: int) -> bool:
    """Tell whether the news came after the deed: "the action follows the reimposition of"."""
    at = place - 1 - (words[place - 1].low in DETERMINERS)
    return at >= 0 and words[at].low in _FOLLOWS and _UNREAL.isdisjoint(w.low for w in words)


_FOLLOWS = word_set("follow follows followed following recent")


def _is_owned(words: Sequence[Word], place: int) -> bool:
    """Tell whether the deed is somebody's: "London's listing of"."""
    return any(w.is_genitive for w in words[max(0, place - 2) : place])


def _is_done(words: Sequence[Word], of: int) -> bool:
    """Tell whether the deed is said, behind its object, to have been done."""
    behind = range(of + 2, min(of + 20, len(words)))
    if any(words[n].low == "by" and not is_day(words, n + 1) for n in behind[:10]):
        return words[of - 1].low.endswith("listing")
    return any(words[n].low in lexicon.APPROVALS and words[n - 1].low in BE for n in behind)
