"""People and firms kept out, or let back: "barred from the ports", "readmitted to SWIFT"."""

from collections.abc import Sequence
from itertools import pairwise

from summarizer.normalize.countries import find_countries, is_demonym
from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import is_day
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.timing import tells_time
from summarizer.readers.rules.sanctions.told_asides import told_beside
from summarizer.readers.rules.sanctions.voice import (
    auxiliary_of,
    form_of,
    is_active,
    is_number,
    near_behind,
    rest_of,
    span_of,
    told_before,
)
from summarizer.readers.rules.sanctions.words import CLAUSE, PRONOUNS, Verb, Word, find_word
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set


def _leaves(words: Sequence[Word], place: int) -> bool:
    """Tell whether "from" or "out of" stands at a place."""
    low = words[place].low
    return low == "from" or (low == "of" and words[place - 1].low == "out")


_DRIVEN_OUT = ("cut", "lock", "shut", "kick", "thr", "boot", "keep", "kept")


def tell_bar(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is barred from something."""
    source = _barred_from(words, place, behind)
    if source is None:
        return None
    auxiliary = auxiliary_of(words, place, verb)
    if auxiliary is None:
        aside = _barred_aside(words, place, source, verb)
        return aside or _barred(words, place, behind, source, verb)
    if source > behind + 1 or auxiliary == 0:
        return None
    return _were_barred(words, auxiliary, source, verb)


def _were_barred(words: Sequence[Word], auxiliary: int, source: int, verb: Verb) -> Telling | None:
    """Somebody was barred from something: "two judges were barred from the EU"."""
    if _says_what_lists_mean(words, auxiliary) or _deals_with_listed(words, source):
        return None
    if are_own(words, max(0, auxiliary - 6), auxiliary) or _is_whoever(words, auxiliary):
        return None
    trig = (words[auxiliary].start, words[source].end)
    weak = find_word(words, source + 1, frozenset({"swift"}), 3) is None
    form = form_of(verb, "bar", passive=True, weak=weak)
    return Telling(form, trig, *trig, own=_land(words, source))


def _is_whoever(words: Sequence[Word], auxiliary: int) -> bool:
    """Tell whether a rule is on all alike: "all persons (U.S. or otherwise) are prohibited"."""
    near = [w.low for w in words[max(0, auxiliary - _RULE_NEAR) : auxiliary]]
    return any(pair in _WHOEVER for pair in pairwise(near))


_RULE_NEAR = 8
_WHOEVER = frozenset(
    (each, noun) for each in ("all", "any", "no") for noun in ("person", "persons")
)


def _barred(
    words: Sequence[Word], place: int, behind: int, source: int, verb: Verb
) -> Telling | None:
    """Somebody bars another from something: "barred two judges from entering"."""
    aim = verb.shape == "ing" and words[place - 1].low in {"at", "of"}
    aim = aim or _says_what_did(words, place)
    if aim or not is_active(words, place, verb):
        return None
    if source == behind:
        return _behind_gate(words, place, source, verb)
    trig = span_of(words, place, behind - 1)
    last = source - 1 if words[source - 1].low in {"off", "out"} else source
    if last <= behind or words[last - 1].low in lexicon.FLOWS - {"flights"}:
        return None  # "banned imports from Mali" bars nobody
    behind += words[behind].low in {"off", "out"}
    aims = ((words[behind].start, words[last].start),)
    if are_own(words, behind, last):
        partner = _dealt_with(words, source)
        if partner is None:
            return None
        aims = (partner,)
    named = find_word(words, source + 1, lexicon.EXCLUDED_FROM, 5) is not None
    if verb.shape == "ing" and find_word(words, source + 1, frozenset({"them"}), 6) is not None:
        return None
    form = form_of(verb, "bar", weak=not named)
    return Telling(form, trig, trig[0], words[source].end, aims=aims)


def _behind_gate(words: Sequence[Word], place: int, source: int, verb: Verb) -> Telling | None:
    """Those barred stand behind what they are kept from: "barred from its ports any tanker"."""
    gate = find_word(words, source + 1, lexicon.GATES | _SYSTEMS, 4)
    if gate is None or gate + 1 >= len(words) or words[source + 1].low not in _WHOSE:
        return None
    first = words[gate + 1]
    goods = find_word(words, gate + 1, lexicon.FLOWS | lexicon.GOODS, 4)
    if goods is not None or not (first.low in _ANY or is_number(first)):
        return None
    trig = span_of(words, place, place)
    return Telling(form_of(verb, "bar"), trig, *trig, aims=(rest_of(words, gate + 1),))


_COUNTS = lexicon.NUMBERS | word_set("dozens hundreds several another more over about some")
_WHOSE = word_set("its their the all his our british european")
_ANY = _COUNTS | word_set("any all every the those ships vessels tankers a an most")


def _says_what_did(words: Sequence[Word], place: int) -> bool:
    """Tell whether it is only said what a list or a measure does: "penalties that had cut off"."""
    that = place - 1 - (words[place - 1].low in {"has", "have", "had"})
    if words[that].low not in {"that", "which"}:
        return False
    that -= words[that - 1].low == ","
    return words[that - 1].low in lexicon.LISTS | lexicon.STRONG_NOUNS | {"penalties", "measures"}


def _dealt_with(words: Sequence[Word], source: int) -> Place | None:
    """Return with whom one's own people may not deal: "Americans from investing in the bank"."""
    partner = find_word(words, source + 1, _DEALT, 9)
    partner = None if is_day(words, (partner or 0) + 1) else partner
    if partner is None and words[source + 1].low in _HANDLING:
        partner = source + 1
    if partner is None or partner + 1 >= len(words) or words[partner + 1].low in PRONOUNS:
        return None
    return rest_of(words, partner + 1)


def tell_longer(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody may not do any more what he did: "may no longer enter Mali"."""
    if words[place].low == "not":
        return _may_not(words, place, behind, verb)
    if place < _NO_LONGER or words[place - 1].low != "no" or words[place - 2].low not in _MAY:
        return None
    while behind < len(words) and words[behind].low in _ALLOWED:
        behind += 1
    if behind >= len(words) or words[behind].low not in _NO_MORE:
        return None
    if not _is_kept_out(words, behind):
        return None
    trig = words[place - 2].start, words[behind].end
    own = near_behind(words, behind, 5)
    form = form_of(verb, "bar", passive=True, weak=True)
    if are_own(words, max(0, place - 8), place - 2):
        partner = find_word(words, behind + 1, _DEALT, 6)
        return Telling(form, trig, *trig, aims=(rest_of(words, partner + 1),)) if partner else None
    return Telling(form, trig, *trig, own=own if words[behind].low in _ENTRY_DEEDS else None)


def _may_not(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is kept out of a country: "may not enter Mali"."""
    if place == 0 or words[place - 1].low not in {"may", "can"} or behind >= len(words):
        return None
    land = find_word(words, behind + 1, lexicon.LANDS, 4)
    if land is None and _is_land(words, behind + 1):
        land = behind + 1
    if words[behind].low not in {"enter", "travel", "visit"} or land is None:
        return None
    trig = words[place - 1].start, words[behind].end
    own = near_behind(words, behind, land + 1 - behind)
    return Telling(form_of(verb, "bar", passive=True, weak=True), trig, *trig, own=own)


def _is_kept_out(words: Sequence[Word], behind: int) -> bool:
    """Tell whether somebody who may not enter is kept out of a country, or of ports."""
    if words[behind].low not in _ENTRY_DEEDS or _is_land(words, behind + 1):
        return True
    return find_word(words, behind + 1, lexicon.LANDS | lexicon.GATES - {"waters"}, 5) is not None


def _is_land(words: Sequence[Word], at: int) -> bool:
    """Tell whether a country's name stands at a place: "enter | Slovenia"."""
    hits = find_countries(words[at].low.title()) if at < len(words) else ()
    return any(hit.form == "name" for hit in hits)


_ENTRY_DEEDS = word_set("enter travel visit land dock fly in into")
_NO_LONGER = 2
_MAY = word_set("may can could will would are is were was")
_ALLOWED = word_set("be allowed able permitted free welcome to")
_NO_MORE = word_set(
    """enter travel visit trade deal do use sell buy hold own access land dock fly receive export
    import transact bank raise borrow invest in into"""
)
"""What those who are sanctioned may not do."""


def _barred_aside(words: Sequence[Word], place: int, source: int, verb: Verb) -> Telling | None:
    """Somebody is told of in passing: "a judge, barred from the EU in May", "whom Mali barred"."""
    between = [w.low for w in words[place + 1 : source]]
    if verb.shape not in {"past", "part"} or place == 0:
        return None
    own = _land(words, source)
    if words[place - 1].low == "," and (not between or between[0] in {"by", "off", "out"}):
        told = told_beside(words, place, place - 1, verb, "bar")
        return told and told._replace(end=words[source].end, own=own)
    whom = told_before(words, place) if not between or between == ["off"] else None
    if whom is None:
        return None
    trig = span_of(words, place, place)
    return Telling(form_of(verb, "bar"), trig, trig[0], words[source].end, own=own, aims=(whom,))


def tell_ineligible(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """People may not come: "made two judges ineligible for entry into the United States"."""
    unfit = find_word(words, behind, frozenset({"ineligible"}), 30)
    if unfit is None or find_word(words, unfit + 1, _ENTRIES, 5) is None:
        return None
    passive = auxiliary_of(words, place, verb) is not None
    if passive or unfit == behind or not is_active(words, place, verb):
        return None
    trig = span_of(words, place, place)
    aims = ((words[behind].start, words[unfit].start),)
    return Telling(form_of(verb, "bar"), trig, trig[0], words[unfit].end, aims=aims)


_ENTRIES = frozenset({"entry", "enter", "visa", "visas", "admission"})


def tell_out(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A state bars people, and does not say from what: "barred 89 Australians on April 7"."""
    if behind >= len(words):
        return None
    if auxiliary_of(words, place, verb) is not None or not is_active(words, place, verb):
        return None
    if find_word(words, behind, frozenset({"from"}), 14) is not None:
        return None
    if words[behind].low in _ASIDE or tells_time(words, behind):
        return _out_aside(words, place, behind, verb)
    counted = words[behind].low[0].isdigit() or words[behind].low in _COUNTS
    counted = counted or _is_foreign_official(words, behind) or _is_dated(words, behind, verb)
    trig = span_of(words, place, place)
    form = form_of(verb, "out", weak=True)
    return Telling(form, trig, *trig, aims=(rest_of(words, behind),)) if counted else None


def _is_dated(words: Sequence[Word], first: int, verb: Verb) -> bool:
    """Tell whether the day stands behind those barred: "barred the general and his aides in May"."""
    flow = find_word(words, first, lexicon.FLOWS | lexicon.GOODS | lexicon.PAPERS, 6)
    if verb.shape not in {"past", "part"} or flow is not None:
        return False
    if words[0].low in {"on", "in"} and tells_time(words, 0):
        return True
    for at in range(first + 1, min(first + _TILL_DAY, len(words) - 1)):
        if words[at].low in CLAUSE or words[at].low in {",", "as"}:
            return False
        if words[at].low in {"in", "on"} and is_day(words, at + 1):
            return True
    return False


_TILL_DAY = 14
"""Words in which the day of those barred stands at most."""


def _out_aside(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """What is banned is told of in passing: "Lithuanian beef, which Mali banned in May"."""
    by = words[behind].low == "by"
    if verb.shape not in {"past", "part"} or not (by or tells_time(words, behind)):
        return None
    trig = span_of(words, place, place)
    whom = None if by else told_before(words, place)
    form = form_of(verb, "goods", weak=True)
    return Telling(form, trig, *trig, aims=(whom,)) if whom else None


def _is_foreign_official(words: Sequence[Word], first: int) -> bool:
    """Tell whether somebody's minister or lawmakers are named: "British Prime Minister X"."""
    near = words[first + 1 : first + 4]
    return is_demonym(words[first].bare.title()) and any(w.low in _OFFICES for w in near)


_OFFICES = word_set(
    """minister ministers president secretary ambassador diplomats lawmakers officials senators
    politicians judges journalists generals mps legislators"""
)
_ASIDE = frozenset({"by", "in", "on", "last"})


def _says_what_lists_mean(words: Sequence[Word], auxiliary: int) -> bool:
    """Tell whether only those on a list are told of: "the list of people who are banned"."""
    near = [w.low for w in words[max(0, auxiliary - 5) : auxiliary]]
    return near[-1] in {"who", "that"} and not lexicon.LISTS.isdisjoint(near)


def _deals_with_listed(words: Sequence[Word], source: int) -> bool:
    """Tell whether others are kept from dealing with the listed: "banks are barred from" it."""
    near = [w.low for w in words[source + 1 : source + 5]]
    return "with" in near and not _LISTED_ONES.isdisjoint(near[near.index("with") + 1 :])


_LISTED_ONES = word_set("them those it anyone anybody listed designated sanctioned blacklisted")


def _land(words: Sequence[Word], source: int) -> Place | None:
    """Return the words that name the land that somebody is kept out of: "from entering the EU"."""
    if find_word(words, source + 1, _SYSTEMS, 6) is not None:
        return near_behind(words, source)
    into = find_word(words, source + 1, _ENTERING, 2)
    if into is None and find_word(words, source + 1, lexicon.LANDS, 2) is not None:
        into = source
    if into is None or into + 1 >= len(words):
        return None
    return near_behind(words, into, 4)


_SYSTEMS = word_set("system systems market markets dollar dollars port ports waters airspace skies")
"""What a bank or a ship is cut off from, which says whose they are."""
_ENTERING = word_set("entering visiting travelling traveling entry")


def _barred_from(words: Sequence[Word], place: int, behind: int) -> int | None:
    """Return the place of "from" before what the sanctioned are barred from."""
    if words[place].low.startswith("forb"):
        to = find_word(words, behind, frozenset({"to"}), 12)
        deals = to is not None and to + 1 < len(words) and words[to + 1].low in _NO_MORE
        return to if deals else None
    near = range(behind, min(behind + 40, len(words)))
    source = next((n for n in near if _leaves(words, n)), None)
    if source is None or not _OTHER_BANS.isdisjoint(w.low for w in words[source + 1 : source + 4]):
        return None
    driven = words[place].low.startswith(("cut", "lock"))
    shut_out = find_word(words, source + 1, lexicon.EXCLUDED_FROM, 5)
    if shut_out is None and words[place].low.startswith(("bar", "ban")):
        shut_out = find_word(words, source + 1, lexicon.LANDS, 3)
    if not driven and shut_out is None:
        return None
    out = not _OUT.isdisjoint({words[source - 1].low, words[place + 1].low})
    return source if out or not words[place].low.startswith(_DRIVEN_OUT) else None


_OUT = frozenset({"off", "out"})
_OTHER_BANS = word_set(
    """launch launches launching test tests testing conducting developing enriching possessing
    pursuing firing ballistic nuclear missiles"""
)
"""What states are forbidden by law, and no sanction."""


def are_own(words: Sequence[Word], first: int, last: int) -> bool:
    """Tell whether those barred are the people of who acts: "Americans", "EU companies"."""
    if words[first].low == "the" and words[first + 1].low in lexicon.NUMBERS:
        return False
    low = {w.low for w in words[first:last]}
    acting = {w.bare for w in words[:first]}
    if not _RIVALS.isdisjoint(acting) and _OWNERS.isdisjoint(acting):
        return False
    return not low.isdisjoint(_OWN_PEOPLE) or not (
        low.isdisjoint(_OWN_OF) or low.isdisjoint(_OWN_NOUNS)
    )


_DEALT = frozenset({"with", "to", "in"})
"""What joins one's own people's deeds to those they deal with: "from investing in"."""
_HANDLING = word_set("trading buying holding owning purchasing selling importing")
"""What one's own people may no longer do with what belongs to the sanctioned."""
_OWNERS = word_set("treasury treasury's washington ofac brussels london ottawa canberra bern")
"""Who bars its own people from dealing with others."""

_OWN_PEOPLE = word_set("americans britons canadians australians europeans")
_OWN_OF = word_set("u.s us american eu european british uk canadian australian swiss its their")
_OWN_NOUNS = word_set(
    """persons person citizens nationals companies firms businesses people banks institutions
    entities individuals operators investors lenders"""
)
_RIVALS = word_set("china beijing chinese russia moscow russian kremlin iran tehran iranian")
"""Who bars the people of those that mostly impose sanctions."""
