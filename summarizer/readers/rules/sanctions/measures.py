"""Noun phrases that mean a measure, and whom they say it is aimed at."""

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.words import BE, CLAUSE, DETERMINERS, MODALS, Word, verbs
from summarizer.text.calendar_table import MONTH_WORDS, SHORT_MONTHS, WEEKDAY_WORDS
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set


class MeasurePhrase(NamedTuple):
    """A measure from word `first` to word `last`; weak: it may be none."""

    first: int
    last: int
    weak: bool


_SETS = word_set(
    """round package set series raft wave waves batch tranche slate list bundle number range host
    rounds batches tranches packages most some all part parts many rest
    remainder bulk half any
    bout barrage swathe layer kind type form months years sort lot plan extension
    snapback introduction adoption reimposition restoration imposition continuation renewal
    prolongation expansion regime implementation application
    system mix combination array handful slew spate flurry string litany majority share couple last
    scores dozens hundreds collection patchwork suite one two several few resolution resolutions"""
)
STOPS = CLAUSE | word_set(
    """concerning regarding despite amid by with from for to against and or over after under as into at than
    how would will relief , ( ) –"""
)
"""What parts a verb from the next measure; "issued a sanctions relief measure" imposes none."""
_NOT_BEHIND = word_set(
    """relief evasion busting violation violations breach breaches breaker breakers dodging
    threat threats committee panel monitor monitors expert experts office chief envoy
    coordinator lawyer lawyers enforcement waiver waivers license licenses licence licences
    guidance advisory advisories debate briefing database
    exemption exemptions exception exceptions act acts law laws bill policy regulations
    authority authorities power powers compliance investigation inquiry list lists case cases vote
    buster busters talks delay plan plans
    annulment delisting application applications appeal appeals challenge challenges lawsuit
    lawsuits judgment judgments judgement judgements ruling rulings loss losses strategy pressure"""
)
_DOING = word_set("amending changing updating including expanding extending imposing")
"""What opens a clause behind a measure, no second measure: "sanctions, amending the"."""
_HEADS = word_set(
    "package packages regime regimes framework frameworks programme program measures designations resolution resolutions decisions"
)


def find_measure(words: Sequence[Word], first: int, *, reach: int) -> MeasurePhrase | None:
    """Return the first measure within reach, in the same noun phrase."""
    if _are_those(words, first):
        return MeasurePhrase(first, first, weak=False)
    if not _PAPERS.isdisjoint([w.low for w in words[first : first + 3]]):
        return _in_paper(words, first) or _plain_measure(words, first, reach)
    return _plain_measure(words, first, reach)


def _are_those(words: Sequence[Word], first: int) -> bool:
    """Tell whether like measures are meant: "sanctions on Mali, and lifted those on Togo"."""
    near = [w.low for w in words[first : first + 2]]
    if near not in (["those", "on"], ["those", "against"]):
        return False
    return any(w.low in lexicon.STRONG_NOUNS for w in words[max(0, first - 30) : first])


ADJECTIVES = word_set("blocking remaining standing sweeping punishing")
"""Forms in -ing that only describe a measure."""
_PAPERS = word_set("decision decisions decree decrees order orders law ordinance regulation")
_GIVING = ("authori", "allow", "enabl", "permit", "empower")
_ORDERING = word_set("on imposing introducing enacting ordering")
_COUNTERING = word_set(
    """countering counteracting combating combatting resisting evading circumventing opposing
    offsetting against skirting dodging fighting blunting cushioning"""
)
"""What a law does to the sanctions of others: "a law on countering foreign sanctions"."""


def _in_paper(words: Sequence[Word], first: int) -> MeasurePhrase | None:
    """Return the sanctions that a paper is on: "signed a decree on sanctions against"."""
    for place in range(first + 1, min(first + 16, len(words) - 1)):
        low = words[place].low
        if low in CLAUSE or low == ",":
            return None
        if low in _ORDERING and not is_day(words, place + 1):
            near = range(place + 1, min(place + 5, len(words)))
            at = next((n for n in near if words[n].low in lexicon.STRONG_NOUNS), None)
            if at is None or any(w.low.startswith(_GIVING) for w in words[place:at]):
                continue
            if any(w.low in _COUNTERING for w in words[place:at]):
                return None
            return None if _is_part(words, at) else MeasurePhrase(first, at, weak=False)
    return None


def _plain_measure(words: Sequence[Word], start: int, reach: int) -> MeasurePhrase | None:
    first = _past_first_time(words, start)
    dots = [w.low for w in words[first : first + reach]].count(".")  # "a round of U.S. sanctions"
    for place in range(first, min(first + reach + dots, len(words))):
        low = words[place].low
        strength = _strength(words, place)
        if strength is not None and not _is_part(words, place):
            last = _last(words, place)
            return MeasurePhrase(start, last, strength)
        if low.endswith("ing") and low in verbs() and place > first and low not in ADJECTIVES:
            return None
        if low == "of" and words[place - 1 - (words[place - 1].low in _MARKS)].low not in _SETS:
            return None
        if low == "on" and not is_day(words, place + 1):
            return None
        if (low == "and" and _goes_on(words, place)) or _is_over(words, place):
            continue
        if low in {"and", ","} and place + 2 < len(words) and _qualify(words, place):
            continue
        joins = low in {"and", ","} and place + 1 < len(words)
        if joins and words[place + 1].bare in lexicon.OWNERS and _is_owner(words, place - 1):
            continue
        pointing = low == "that" and place == first and place + 1 < len(words)
        if low in STOPS and not (pointing and _strength(words, place + 1) is not None):
            return None
    return None


def _past_first_time(words: Sequence[Word], start: int) -> int:
    """Return the place behind "(Thursday) for the first time", where what is imposed may stand."""
    for at in range(start, min(start + 3, len(words) - 4)):
        if [w.low for w in words[at : at + 4] if w.low in _FIRST_TIME] == list(_FIRST_TIME):
            return at + 4 + (words[at + 4].low == ",")
    return start


_FIRST_TIME = ("for", "the", "first", "time")
_MARKS = frozenset('"”“')


def _goes_on(words: Sequence[Word], place: int) -> bool:
    """Tell whether "and" stands before sanctions in one object: "tariffs and new sanctions"."""
    for at in range(place + 1, min(place + 5, len(words))):
        if words[at].low in lexicon.STRONG_NOUNS:
            behind = words[at + 1].low if at + 1 < len(words) else ""
            return behind not in BE and behind not in MODALS and behind not in HAVE
        if words[at].low in STOPS or words[at].low in verbs():
            return False
    return False


def _qualify(words: Sequence[Word], place: int) -> bool:
    """Tell whether two kinds of one measure are joined: "travel and financial bans"."""
    if words[place - 1].low in _LIKE_IT and _strength(words, place + 2) is not None:
        return words[place].low in {"and", ","}
    beside = words[place - 1 : place + 2 : 2]
    return len(beside) > 1 and all(w.low in lexicon.QUALIFIERS for w in beside)


_LIKE_IT = word_set(
    """new fresh further additional severe tough tougher swift robust broad sweeping immediate
    serious strong harsh significant punishing crippling massive coordinated"""
)
"""What measures are, told with another word: "new and significant measures"."""


def _is_owner(words: Sequence[Word], place: int) -> bool:
    """Tell whether an authority stands at a place, with the dot that cuts it short."""
    return words[place - (words[place].low == ".")].bare in lexicon.OWNERS


def _strength(words: Sequence[Word], place: int) -> bool | None:
    """Return whether a word is a weak measure; None if it is none."""
    low = words[place].low
    if low in lexicon.STRONG_NOUNS or _is_freezing(words, place):
        return None if _is_deed(words, place) else False
    if low in lexicon.CLOSURES:
        return True if place and words[place - 1].low in _CLOSED else None
    if low not in lexicon.WEAK_NOUNS or (low == "listing" and counts_at(words, place + 1)):
        return None
    if low in LISTINGS and place and words[place - 1].bare in _LISTERS:
        return False
    before = words[place - 1].low if place else ""
    if (before == "to" and low in _DONE_TOO) or (low in _GIVEN and before in _GIVEN[low]):
        return None
    return not (before in lexicon.QUALIFIERS or before.rsplit("-", 1)[-1] in lexicon.QUALIFIERS)


def _is_freezing(words: Sequence[Word], place: int) -> bool:
    """Tell whether a word is a measure together with what is frozen: "the freezing of assets"."""
    of = [word.low for word in words[place + 1 : place + 3]]
    return words[place].low == "freezing" and of in _OF_ASSETS


def _is_deed(words: Sequence[Word], place: int) -> bool:
    """Tell whether a word is a verb there: "would sanction", "sanctioning two firms"."""
    if words[place].low == "sanctioning":
        return place + 1 >= len(words) or words[place + 1].low != "of"
    return words[place].low == "sanction" and place > 0 and words[place - 1].low in MODALS


_OF_ASSETS = (["of", "assets"], ["of", "funds"])
"""What makes of "freezing" a measure: "the freezing of assets was lifted"."""
_DONE_TOO = frozenset({"ban", "freeze", "blacklist", "curb", "cap"})
"""Measures that are verbs behind "to": "a decision to blacklist them"."""
_CLOSED = frozenset({"border", "frontier", "airspace", "no-fly", "flight"})
"""What makes of a closure or a zone a measure: "a border closure", "a no-fly zone"."""
LISTINGS = word_set("designation designations listing listings blacklisting sanctioning")
_LISTERS = word_set("eu un u.n ofac treasury sdn")
"""Whose listing of somebody is no listing of shares."""


def counts_at(words: Sequence[Word], place: int) -> bool:
    """Tell whether so many stand at a place: "a statement listing 59 people"."""
    return place < len(words) and (words[place].low[0].isdigit() or words[place].low in _NUMBERS)


def _is_over(words: Sequence[Word], place: int) -> bool:
    """Tell whether "over" only opens a number: "announced over 300 more sanctions"."""
    return words[place].low == "over" and counts_at(words, place + 1)


_NUMBERS = lexicon.NUMBERS | {"dozens"}
_AID = word_set(
    """sale sales aid assistance stimulus relief rescue bailout support spending budget military
    defence defense security loan humanitarian recovery reform peace"""
)
_CARE = word_set(
    """security safety relief austerity stimulus precautionary preventive emergency health reform
    support confidence-building building"""
)
_GIVEN: dict[str, frozenset[str]] = {"package": _AID, "packages": _AID, "measures": _CARE}
"""What tells that a weak noun means help or care: "the arms sale package"."""


def _is_part(words: Sequence[Word], place: int) -> bool:
    """Tell whether the measure only describes another noun: "sanctions relief"."""
    if place + 1 >= len(words):
        return False
    last = len(words) - 1
    behind = words[min(place + 1 + (words[place + 1].low in _MARKS), last)].low
    if behind in _NOT_BEHIND:
        return True
    if any(w.low == "treaty" for w in words[place + 1 : place + 5]):
        return True
    weak = words[place].low in _PARTS
    return (weak and behind == "of") or behind == "-"


_PARTS = word_set("round batch tranche package rounds batches tranches packages")


def _last(words: Sequence[Word], place: int) -> int:
    while place + 1 < len(words) and words[place + 1].low in _HEADS:
        place += 1
    if place + 1 == len(words) or words[place + 1].low not in {"and", ","}:
        return place
    for at in range(place + 2, min(place + 7, len(words))):
        if words[at].low in STOPS or words[at].low in _DOING:
            break
        verb = at + 1 < len(words) and words[at + 1].low in DETERMINERS
        if not verb and _strength(words, at) is not None and not _is_part(words, at):
            return _last(words, at)
    return place


def measure_before(
    words: Sequence[Word], limit: int, *, also: frozenset[str] = frozenset()
) -> MeasurePhrase | None:
    """Return the measure that is the subject of a verb at `limit`."""
    for place in range(before_aside(words, limit), max(-1, limit - 26), -1):
        low = words[place].low
        if _strength(words, place) is not None and not _is_part(words, place):
            return MeasurePhrase(_first(words, place), place, bool(_strength(words, place)))
        if low in also:
            return MeasurePhrase(_first(words, place), place, weak=False)
        if low in CLAUSE and (low != "that" or not _only_tells_of(words, place + 1, limit)):
            return None
    return None


def _only_tells_of(words: Sequence[Word], first: int, end: int) -> bool:
    """Tell whether a clause says what measures did, or when they came: "that | followed a coup"."""
    return words[first].low in {"followed", "came"} or hitting(words, first, end) is not None


def is_to_be_lifted(words: Sequence[Word], measure: MeasurePhrase) -> bool:
    """Tell whether it is relief that something is done with: "a bill to lift sanctions was"."""
    near = range(max(1, measure.first - 4), measure.last)
    return any(words[n].low in _LIFT and words[n - 1].low == "to" for n in near)


_LIFT = word_set("lift ease end remove waive suspend drop scrap repeal relax rescind loosen")


def is_spoken_of(words: Sequence[Word], measure: MeasurePhrase) -> bool:
    """Tell whether a measure is only what others speak of or fight over: "talks on sanctions"."""
    return measure.first > 1 and words[measure.first - 1].low in _ABOUT


_ABOUT = word_set("on over about regarding concerning")


def lasted(words: Sequence[Word], last: int) -> bool:
    """Tell whether a measure is only said to have stood so long: "kept on Mali | from 2005 to"."""
    near = range(last + 1, min(last + 9, len(words) - 1))
    return any(words[n].low == "from" and is_day(words, n + 1) for n in near)


def to_a_day(words: Sequence[Word], last: int) -> bool:
    """Tell whether a measure is given more time: "stretched its sanctions | to October 2025"."""
    near = range(last + 1, min(last + 10, len(words) - 1))
    return any(words[n].low in {"to", "until", "into"} and is_day(words, n + 1) for n in near)


def hitting(words: Sequence[Word], first: int, end: int) -> int | None:
    """Return the place of what a clause says that measures did: "that have | cut"."""
    place = first
    while place < end and (words[place].low in HAVE or words[place].low.endswith("ly")):
        place += 1
    return place if place < end and words[place].low in lexicon.HITTING else None


HAVE = word_set("have has had been also already long for years")


def before_aside(words: Sequence[Word], limit: int) -> int:
    """Return the last place of a subject, before what commas set off: "the ban, in force since"."""
    last = limit - 1
    aside = last
    while aside > 0 and words[aside].low in _AUXILIARIES:
        aside -= 1
    last = aside if words[aside].low == "," else last
    if last < 0 or words[last].low != ",":
        return last
    opening = (n for n in range(last - 1, max(0, last - 16), -1) if words[n].low == ",")
    return next(opening, last + 1) - 1


_AUXILIARIES = BE | word_set("has have had will would also now since then")


def _first(words: Sequence[Word], place: int) -> int:
    first = place
    while first > 0 and place - first < 6 and words[first - 1].low not in STOPS | {"of", "on"}:
        first -= 1
    return first


PASSED = WEEKDAY_WORDS | word_set(
    """with on today yesterday this last next
    week month year late early until through by for in place force another further to months
    years , again more six three two one twelve a days earlier before after easter
    christmas yet ever so far \" “ ”"""
)
DAYS = WEEKDAY_WORDS | MONTH_WORDS | SHORT_MONTHS | word_set("mon tue wed thu fri sat sun")


def is_day(words: Sequence[Word], place: int) -> bool:
    """Tell whether a day, a month or a year stands at a place."""
    if place >= len(words):
        return False
    low = words[place].low
    if low[0].isdigit():
        beside = {w.low for w in words[max(0, place - 1) : place + 2]}
        return (len(low) == _YEAR and low.isdigit()) or not beside.isdisjoint(DAYS)
    return low in DAYS


_YEAR = 4


def owner_start(words: Sequence[Word], measure: MeasurePhrase) -> int:
    """Return where who owns a measure may be named: up to four words before it, in its clause."""
    first = measure.first
    while first > max(0, measure.first - 4) and words[first - 1].low not in CLAUSE:
        first -= 1
    return words[first].start


def in_front(words: Sequence[Word], measure: MeasurePhrase, first: int) -> Place | None:
    """Return the words before the measure: "the Darfur arms embargo", "its Russia sanctions"."""
    if first >= measure.last:
        return None
    return words[first].start, words[measure.last].start
