"""Earlier rounds as subjects: "the second round, in March, named six judges"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import is_day
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.voice import (
    auxiliary_before,
    form_of,
    is_number,
    rest_of,
    span_of,
)
from summarizer.readers.rules.sanctions.words import DETERMINERS, Verb, Word, find_word
from summarizer.text.word_sets import word_set


def tell_cover(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """An earlier round named somebody: "the second round, in March, named six judges"."""
    past = verb.shape in {"past", "part"} or words[place].low in {"cover", "covers"}
    if behind < len(words) and words[place].low == "naming" and _is_own_clause(words, place):
        trig = span_of(words, place, place)
        form = form_of(verb, "strike", weak=True)
        return Telling(form, trig, *trig, aims=(rest_of(words, behind),))
    if not past or behind >= len(words):
        return None
    if find_word(words, behind, lexicon.AREAS, 4) is not None:
        return None  # "named three danger zones"
    told = _is_round(words, place) or _is_action(words, place)
    told = told or _counts_those(words, place, behind)
    if not (told or _names_some(words, place, behind)):
        return None
    trig = span_of(words, place, place)
    form = form_of(verb, "strike", weak=True)
    return Telling(form, trig, *trig, aims=(rest_of(words, behind),))


def _counts_those(words: Sequence[Word], place: int, behind: int) -> bool:
    """Tell whether it is said how many measures are on: "the new EU sanctions cover 20 banks"."""
    if not words[place].low.startswith("cover") or behind + 1 >= len(words):
        return False
    counted = is_number(words[behind]) or words[behind].low in COUNTS
    head = find_word(words, 0, _MEASURES, _SUBJECT)
    return counted and head is not None and words[behind + 1].low not in _UNITS


_MEASURES = lexicon.STRONG_NOUNS | {"penalties", "designations"}
_SUBJECT = 6
"""Words in which what is the subject is named, at most."""
_UNITS = word_set("percent % per years months days weeks countries sectors areas pages")


def _is_own_clause(words: Sequence[Word], place: int) -> bool:
    """Tell whether a participle has a subject of its own: ", Ottawa naming two generals"."""
    near = range(place - 1, max(0, place - 5), -1)
    comma = next((n for n in near if words[n].low in {",", ";", "with"}), place)
    return comma < place - 1 and all(w.low not in _LOOSE for w in words[comma + 1 : place])


_LOOSE = word_set("by of in for and or without before after while when than to from , not also")


def _names_some(words: Sequence[Word], place: int, behind: int) -> bool:
    """Tell whether some are named beside talk of sanctions: "named four", "named two others"."""
    if words[place].low != "named" or auxiliary_before(words, place) is not None:
        return False
    counted = is_number(words[behind]) or words[behind].low in COUNTS
    after = behind + 1 < len(words) and words[behind + 1].low in _ELSEWHERE
    elsewhere = after and not is_day(words, behind + 2)
    return counted and not elsewhere and words[place - 1].low not in DETERMINERS


_ELSEWHERE = frozenset({"in", "for", "to", "as", "from", "at", "of"})
COUNTS = lexicon.NUMBERS | {"dozens", "several"}


def _is_action(words: Sequence[Word], limit: int) -> bool:
    """Tell whether the subject is somebody's action of a day: "a Treasury action in March"."""
    at = find_word(words, 0, lexicon.ACTIONS, 8)
    if at is None or at + 1 >= limit or words[at + 1].low not in {"in", "on", "of", "last"}:
        return False
    return any(is_day(words, n) for n in range(at + 1, limit))


def _is_round(words: Sequence[Word], limit: int) -> bool:
    """Tell whether the subject of a verb is one round of several, told of with its day."""
    low = [w.low for w in words[:limit]]
    if len(low) > _LONG or lexicon.ROUNDS.isdisjoint(low[:5]):
        return False
    owned = any(w.endswith(("'s", "’s")) for w in low[:4])
    if owned and any(is_day(words, n) for n in range(limit)):
        return True
    which = any(w in _WHICH_ROUND for w in low[1:4])
    return which and (any(is_day(words, n) for n in range(2, limit)) or low[1] in _PAST)


_LONG = 16
_PAST = word_set("earlier previous prior preceding")
_WHICH_ROUND = _PAST | word_set(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last latest"
)


def told_first(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody was hit before others, with his day: "The first to be named was X, in March"."""
    if place < _TO_BE or words[place - 2].low != "to" or not _counts_in_turn(words, place - 2):
        return None
    was = find_word(words, behind, _WAS, _BY_WHOM)
    if was is None or not any(is_day(words, n) for n in range(was + 2, len(words))):
        return None
    trig = span_of(words, 1, place)
    form = form_of(verb, "first", passive=True)
    own = words[behind - 1].end, words[was].start
    return Telling(form, trig, *trig, own=own, aims=(rest_of(words, was + 1),))


def _counts_in_turn(words: Sequence[Word], limit: int) -> bool:
    """Tell whether a sentence opens with which of several is meant: "The first bank"."""
    if words[0].low != "the" or limit > _SHORT or words[1].low not in _TURNS:
        return False
    return all(w.low not in _OFFICES for w in words[2:limit])


_TO_BE = 4
"""Words before the verb of "The first to be named", at least."""
_TURNS = word_set("first second third fourth fifth last latest next most")
_OFFICES = word_set(
    "minister president premier chancellor envoy ambassador woman man coach captain winner chief"
)
"""Who is named to an office, and not on a list."""
_WAS = frozenset({"was", "were"})
_BY_WHOM = 8
"""Words in which it is said by whom, or under what, somebody was hit, at most."""
_SHORT = 7
