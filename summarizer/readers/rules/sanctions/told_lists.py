"""Actions that put somebody on a list, or take them off one."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import find_measure
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.timing import past_day
from summarizer.readers.rules.sanctions.told_added import NUMBERS, added
from summarizer.readers.rules.sanctions.told_asides import told_beside
from summarizer.readers.rules.sanctions.voice import (
    auxiliary_before,
    auxiliary_of,
    form_of,
    is_active,
    named_behind,
    near_behind,
    rest_of,
    span_of,
    told_before,
)
from summarizer.readers.rules.sanctions.words import (
    BE,
    DETERMINERS,
    MODALS,
    Verb,
    Word,
    comma_behind,
    find_word,
    verbs,
)
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.word_sets import word_set


def tell_list(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is put on a list, or taken off one."""
    hold = behind + 1 < len(words) and words[behind + 1].low == "hold"
    if words[place].low == "including" or hold or _is_kept_from(words, place, verb):
        return None
    links = lexicon.OFF_LISTS if verb.governs == "unlist" else _ON
    links = _STAYING.get(verb.status, links) if verb.governs == "enlist" else links
    if verb.governs == "unlist" and (struck := _name_struck(words, place, behind, verb)):
        return struck
    behind = past_day(words, behind) if verb.shape in {"past", "part"} else behind
    at = _link_to_list(words, behind, links)
    if at is None:
        return _struck_off(words, place, behind, verb) or added(words, place, behind, verb)
    other = _is_of_ships(words, behind, at) or _is_speech(words, place, at)
    if words[at].low not in links or other:
        return None
    return _put_on_list(words, place, behind, at, verb)


def _is_kept_from(words: Sequence[Word], place: int, verb: Verb) -> bool:
    """Tell whether somebody is kept from a deed: "barred from entering its ports"."""
    if verb.shape != "ing" or place < 2 or words[place - 1].low != "from":
        return False
    return words[place - 2].low in _BARRED


_BARRED = word_set("barred banned prohibited forbidden blocked prevented restricted excluded")


def _link_to_list(words: Sequence[Word], first: int, links: frozenset[str]) -> int | None:
    """Return the place of the link before a list, or of the sign that ends the clause before it."""
    for at in range(first, min(first + 45, len(words))):
        if words[at].low in {";", ":"} or (words[at].low in links and names_list(words, at + 1)):
            return at
        if words[at].low == "into":  # what else it is put into: "into a catalogue of questions on"
            return None
    return None


def _put_on_list(
    words: Sequence[Word], place: int, behind: int, at: int, verb: Verb
) -> Telling | None:
    """Somebody is put on, or joins, the list whose link stands at a place."""
    auxiliary = auxiliary_of(words, place, verb)
    joins = words[place].low in _JOINING
    behind = _past_company(words, place, behind, at)
    if auxiliary is not None or (joins and at == behind):
        first = place if auxiliary is None else auxiliary
        trig = (words[first].start, words[place].end)
        own = near_behind(words, at)
        form = form_of(verb, "list", passive=True)
        return Telling(form, trig, *trig, own=own) if first else None
    if not joins and (at == behind or words[behind].low == "by"):
        return _told_behind(words, place, at, verb)
    if joins or not is_active(words, place, verb) or _is_of_lists(words, place, behind, at):
        return None
    trig = span_of(words, place, place)
    last = at - 1 if words[at - 1].low in _PUT and at - 1 > behind else at
    return Telling(
        form_of(verb, "list"),
        trig,
        trig[0],
        words[at].end,
        aims=((words[behind].start, words[last].start),),
    )


_PUT = frozenset({"back", "put", "placed", "added", "listed", "included"})
"""What stands between those meant and the list: "wants the Guards put on the list"."""


def _is_of_lists(words: Sequence[Word], place: int, behind: int, at: int) -> bool:
    """Tell whether it is only said what lists there are: "keeps lists", "which includes firms"."""
    if words[place].low == "includes" and words[place - 1].low in {"which", "that"}:
        return True
    return any(w.low == "lists" for w in words[behind:at])


def _is_speech(words: Sequence[Word], place: int, at: int) -> bool:
    """Tell whether words are added, and nobody: "It added a force will be put in place"."""
    return words[place].low == "added" and any(w.low in _FINITE_MODALS for w in words[place:at])


_FINITE_MODALS = MODALS - {"to"}


def _past_company(words: Sequence[Word], place: int, behind: int, at: int) -> int:
    """Return the place behind those whom somebody joins: "joins his brother | on the list"."""
    return at if words[place].low.startswith("join") and at - behind < _COMPANY else behind


_COMPANY = 7
"""Words for whom somebody joins on a list at most: "joins his brother on the list"."""


def _told_behind(words: Sequence[Word], place: int, at: int, verb: Verb) -> Telling | None:
    """The list stands right behind the verb."""
    if named := _named_after(words, place, at, verb):
        return named
    if not is_active(words, place, verb):
        return None
    if words[place + 1].low == "by":
        return _put_beside(words, place, at, verb)
    return (
        _put_behind(words, place, at, verb)
        or _whom_put(words, place, at, verb)
        or _put_beside(words, place, at, verb)
    )


def _named_after(words: Sequence[Word], place: int, at: int, verb: Verb) -> Telling | None:
    """The names stand last: "Added to the list today were two banks"."""
    named = named_behind(words, place, at) if verb.shape in {"past", "part"} else None
    if named is None:
        return None
    noun = find_word(words, at, lexicon.LISTS, 8)
    trig = span_of(words, place, at if noun is None else noun)
    first, last = near_behind(words, at)
    own = first, min(last, named[0])
    return Telling(form_of(verb, "list", passive=True), trig, *trig, own=own, aims=(named,))


_STAYING = {
    Status.EXTENDED: frozenset({"on", "onto", "in"}),
    Status.PROPOSED: frozenset({"on", "onto", "for"}),
}
"""What stands before a list behind verbs that put nobody "to" it: "keep", "want"."""


def _is_of_ships(words: Sequence[Word], first: int, at: int) -> bool:
    """Tell whether ships lose the flag of a state: "struck 128 ships from its registry"."""
    flagged = find_word(words, at + 1, _REGISTERS, 5)
    return flagged is not None and any(w.low in _SHIPS for w in words[first:at])


_REGISTERS = word_set("registry register registries")
_SHIPS = word_set("ship ships vessel vessels tanker tankers")


def _put_behind(words: Sequence[Word], place: int, at: int, verb: Verb) -> Telling | None:
    """The list stands before the names: "added to its blacklist three banks"."""
    last = find_word(words, at + 1, lexicon.LISTS, 7)
    if last is None or last + 1 >= len(words) or words[last + 1].low in ENDS | _FINITE | {"of"}:
        return None
    if words[last + 1].low == "of" and told_before(words, place):
        return None
    trig = span_of(words, place, place)
    aims = (rest_of(words, last + 1),)
    return Telling(form_of(verb, "list"), trig, trig[0], words[last].end, aims=aims)


_FINITE = BE | word_set("had has have will would said says denied denies")
"""What the subject of another clause has behind it: no name of a list."""


def _whom_put(words: Sequence[Word], place: int, at: int, verb: Verb) -> Telling | None:
    """Somebody is told of in passing: "a firm that Tokyo put on its sanctions list"."""
    told = told_before(words, place) if verb.shape != "ing" else None
    trig = span_of(words, place, place)
    form = form_of(verb, "list")
    return Telling(form, trig, trig[0], words[at].end, aims=(told,)) if told else None


def _put_beside(words: Sequence[Word], place: int, at: int, verb: Verb) -> Telling | None:
    """A participle tells of somebody: "a broker named in the EU's July list", "two put on it"."""
    if verb.shape not in {"past", "part"} or place < _SECOND:
        return None
    told = told_beside(words, place, place, verb, "list")
    if told is None or words[place - 1].low in _NO_NOUNS or _is_of_others(words, at):
        return None
    return told._replace(own=near_behind(words, at))


_SECOND = 2
_NO_NOUNS = word_set(
    "and then or but not to ; : ( ) as has have had having it he she they who which that"
)


def _is_of_others(words: Sequence[Word], at: int) -> bool:
    """Tell whether a list is of something that nobody is sanctioned for: "its list of hotels"."""
    last = find_word(words, at + 1, lexicon.LISTS, 7)
    behind = [w.low for w in words[last + 1 : last + 7]] if last is not None else []
    return behind[:1] == ["of"] and _LISTED.isdisjoint(behind)


_LISTED = word_set(
    """sponsors terrorist terrorists terrorism sanctioned designated banned blocked blacklisted
    specially entities sanctions extremist extremists"""
)


def _struck_off(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """The list is left out: "took two banks off"."""
    if verb.governs != "unlist" or not is_active(words, place, verb):
        return None
    if words[behind].low == "off" and behind + 1 < len(words):
        return _off_at_once(words, place, behind, verb)
    off = find_word(words, behind + 1, frozenset({"off"}), 12)
    if off is None or (off + 1 < len(words) and words[off + 1].low not in ENDS):
        return None
    trig = span_of(words, place, place)
    aims = ((words[behind].start, words[off].start),)
    form = form_of(verb, "list", weak=True)
    return Telling(form, trig, trig[0], words[off].end, aims=aims)


def _off_at_once(words: Sequence[Word], place: int, off: int, verb: Verb) -> Telling | None:
    """The list is left out, and those taken off it stand last: "struck off a dead general"."""
    first = words[off + 1].low
    whom = first in DETERMINERS or first in NUMBERS
    if not whom or verb.shape not in {"past", "part"} or words[place].low.startswith("drop"):
        return None
    form = form_of(verb, "list", weak=True)
    trig = span_of(words, place, off)
    return Telling(form, trig, *trig, aims=(rest_of(words, off + 1),))


ENDS = frozenset({",", ".", ";", "and", "or", "on", "in", "by", "after", "for", "last", "this"})


def _name_struck(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A name is struck out: "removed the names of A and B", "A's name was deleted"."""
    name = find_word(words, behind, frozenset({"name", "names"}), 5)
    if name is None or not is_active(words, place, verb):
        return None
    trig = span_of(words, place, name)
    form = form_of(verb, "list", weak=True)
    if name + 2 >= len(words) or words[name + 1].low != "of":
        return None
    off = _link_to_list(words, name + 2, lexicon.OFF_LISTS)
    aim = rest_of(words, name + 2)
    if off is not None and words[off].low in lexicon.OFF_LISTS:
        aim = aim[0], words[off].start
    return Telling(form, trig, *trig, aims=(aim,))


_JOINING = word_set(
    """land lands landed landing join joins joined joining appear appears appeared find finds
    found end ends ended wind winds wound go goes went gone"""
)


_ON = frozenset({"to", "on", "onto", "in"})


def names_list(words: Sequence[Word], first: int) -> bool:
    """Tell whether a list of the sanctioned is named right here."""
    low = words[first].low if first < len(words) else ""
    if low in _DOING or (low.endswith("ing") and low in verbs()):
        return False
    if [w.low for w in words[first : first + 2]] == ["that", "list"]:
        return True
    at = find_word(words, first, lexicon.LISTS, 7)
    if at is None and first < len(words) and words[first].low in {"the", "its"}:
        at = find_word(words, first, lexicon.LISTS, 14)
        if at is not None and words[at - 1].low not in _OFFICIAL:
            at = None
    if at is None:
        measure = find_measure(words, first, reach=5)
        return measure is not None and not measure.weak
    near = [w.low for w in words[first : at + 4]]
    if not lexicon.OTHER_LISTS.isdisjoint(near) or not _FURTHER.isdisjoint(near[: at - first]):
        return False
    if words[at - 1].low in lexicon.NAMED_LISTS:
        return True
    return not any(w.low in {",", "of"} for w in words[first:at])


_OFFICIAL = word_set("entity terrorist terrorists terrorism sanctions persons nationals entities")
"""What stands last in the long name of a list: "the Specially Designated Global Terrorist list"."""
_DOING = word_set("impose reimpose adopt approve extend renew lift ease tighten expand keep back")
"""What is done behind "to", which then is no link to a list: "joined a vote to impose"."""
_FURTHER = frozenset({"to", "on", "onto"})
"""Links to a list that stand behind where somebody is: "12 firms in Oman to its list"."""


def tell_there(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is on a list: "three banks are on the list"."""
    auxiliary = auxiliary_before(words, place)
    if place == 0 and behind < len(words):
        return _there_first(words, behind, verb)
    if place < _SECOND or behind >= len(words):
        return None
    if words[place - 1].low == "," and find_word(words, behind, _SINCE, 8) is not None:
        return _there_since(words, place, behind, verb)
    if not auxiliary or _is_undecided(words, behind):
        return None
    if not (words[behind].is_genitive or words[behind].low in DETERMINERS) or not names_list(
        words, behind
    ):
        return None
    noun = find_word(words, behind, lexicon.LISTS, 8)
    trig = (words[auxiliary].start, words[behind if noun is None else noun].end)
    form = form_of(verb, "list", passive=True, weak=True)
    own = near_behind(words, behind - 1)
    return Telling(form, trig, *trig, own=own)


def _is_undecided(words: Sequence[Word], first: int) -> bool:
    """Tell whether a list is one that nobody is on yet: "was on the agreed sanctions list"."""
    noun = find_word(words, first, lexicon.LISTS, 8)
    return any(w.low in _UNDECIDED for w in words[first : noun or first])


_UNDECIDED = word_set("agreed proposed draft planned")
"""What a list is called that nobody is on yet."""


def _there_first(words: Sequence[Word], behind: int, verb: Verb) -> Telling | None:
    """A sentence opens with where somebody is: "On the EU's list since Monday, the bank"."""
    noun = find_word(words, behind, lexicon.LISTS - _REGISTERS, 8)
    since = None if noun is None else find_word(words, noun + 1, _SINCE, 3)
    comma = None if since is None else comma_behind(words, since, 7)
    if noun is None or comma is None or not names_list(words, behind):
        return None
    trig = span_of(words, 0, noun)
    form = form_of(verb, "list", passive=True, weak=True)
    own = words[behind].start, words[noun].end
    return Telling(form, trig, *trig, own=own, aims=(rest_of(words, comma + 1),))


_SINCE = frozenset({"since"})


def _there_since(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is told of between commas: "the tanker, on the UK list since June,"."""
    told = told_beside(words, place, place - 1, verb, "list")
    noun = find_word(words, behind, lexicon.LISTS - _REGISTERS, 8)
    if told is None or noun is None or not names_list(words, behind):
        return None
    trig = span_of(words, place, noun)
    own = near_behind(words, behind - 1)
    return told._replace(trig=trig, start=trig[0], end=trig[1], own=own)


def _is_off_since(words: Sequence[Word], place: int) -> bool:
    """Tell whether somebody is off a list since a day: "is off the EU list as of Monday"."""
    if words[place - 1].low not in BE | {",", "now", "already"}:
        return False
    return find_word(words, place + 1, _SINCE | _AS_OF, 9) is not None


_AS_OF = frozenset({"as", "after", "following", "today"})


def tell_gone(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is off a list: "is no longer on the list", "came off the blacklist"."""
    held = words[place].low == "longer"
    if held and (place < _SECOND or words[place - 1].low != "no"):
        return None
    if words[place].low == "off" and not _is_off_since(words, place):
        return None
    measure = find_measure(words, behind, reach=5)
    if not names_list(words, behind) and (measure is None or measure.weak):
        return None
    first = place - 1 if held else place
    first -= first > 0 and (held or words[place].low == "off") and words[first - 1].low != ","
    trig = (words[first].start, words[behind - 1].end)
    own = near_behind(words, behind - 1)
    form = form_of(verb, "list", passive=True)
    return Telling(form, trig, *trig, own=own) if first else None
