"""Actions whose object is somebody: "blacklisted three firms", "hit the bank with sanctions"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import is_day
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.timing import past_day, tells_time
from summarizer.readers.rules.sanctions.told_asides import said_of, subject_behind
from summarizer.readers.rules.sanctions.told_rounds import told_first
from summarizer.readers.rules.sanctions.told_strikes import (
    is_purpose,
    strikes_deal,
    struck_with,
    were_struck,
)
from summarizer.readers.rules.sanctions.voice import (
    auxiliary_of,
    form_of,
    is_active,
    is_number,
    rest_of,
    span_of,
)
from summarizer.readers.rules.sanctions.words import DETERMINERS, PRONOUNS, Verb, Word, find_word
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.place import Place
from summarizer.text.word_sets import HAVE, IS, POSSESSIVES, word_set


def tell_name(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is sanctioned: "Canada blacklisted three firms", "three firms were listed"."""
    if words[place - 1].low == "be" and (first := told_first(words, place, behind, verb)):
        return first
    auxiliary = auxiliary_of(words, place, verb)
    if auxiliary is not None:
        return _were_named(words, place, auxiliary, behind, verb) if auxiliary else None
    behind = past_day(words, _past_often(words, _past_against(words, behind, verb)))
    ends = behind >= len(words) or _trails(words, behind) or _goes_on(words, place, behind, verb)
    aside = said_of(words, place, behind, verb) if ends or tells_time(words, behind) else None
    if ends or aside:
        return aside
    if not _is_verb(words, place, behind, verb):
        return None
    if verb.governs != "strike":
        return _names(words, place, behind, verb)
    return struck_with(words, place, behind, verb) or _strikes(words, place, behind, verb)


def _were_named(
    words: Sequence[Word], place: int, auxiliary: int, behind: int, verb: Verb
) -> Telling | None:
    """Somebody was sanctioned: "three firms were listed"."""
    if verb.governs == "strike":
        return were_struck(words, auxiliary, behind, verb)
    trig = (words[auxiliary].start, words[place].end)
    form = form_of(verb, "name", passive=True, weak=words[place].low in _LISTING)
    return Telling(form, trig, *trig, aims=subject_behind(words, auxiliary, behind))


def _is_verb(words: Sequence[Word], place: int, behind: int, verb: Verb) -> bool:
    """Tell whether a form says that somebody is named, and describes nobody and honors nobody."""
    told = is_active(words, place, verb) or _lists_now(words, place, behind)
    area = find_word(words, behind, lexicon.AREAS, 4) is not None
    honors = words[place].low.startswith("designat") and (_is_honor(words, behind) or area)
    honors = honors or (area and words[place].low.startswith("name"))
    if not told or honors or _are_counted(words, place, verb):
        return False
    return not (_describes(words, behind, verb) or _is_on_paper(words, behind, verb))


def _strikes(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is struck, with nothing that is named: "hit three banks"."""
    if words[place].low in _BLOWS and words[place + 1].low in _TOLD_OF_BLOWS:
        return None
    answers = words[place].low.startswith("retaliat")
    if find_word(words, behind, _ANSWERED if answers else _HARD, _HARD_WITHIN) is not None:
        return None
    also = words[place - 1].low in {"also", "now"}
    gerund = verb.shape == "ing" and words[place - 1 - also].low not in _GOING
    only = words[behind].low == "only"
    if gerund or only or verb.status is Status.THREATENED or strikes_deal(words, behind):
        return None
    return None if is_purpose(words, place - 1) else _names(words, place, behind, verb)


_HARD = frozenset({"hard", "hardest", "harder", "badly"})
"""Behind those whom measures hurt, which is no measure of its own: "hit the economy hard"."""
_ANSWERED = word_set("killing assassination murder attack attacks strikes bombing")
"""What arms answer: "retaliated against the general's killing"."""
_HARD_WITHIN = 6
_BLOWS = frozenset({"strike", "strikes", "hits"})
_TOLD_OF_BLOWS = word_set(
    "on in at against by near across from over during overnight left killed wounded injured hit"
    " destroyed damaged flattened that which have has had were was are is will would"
)
"""What stands behind strikes that are a noun: "strikes on Thursday left 11 dead"."""


def tell_loose(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is named, barred or dropped beside talk of sanctions: "named two traders"."""
    if verb.shape == "ing" or behind >= len(words) or words[behind].low in _NOBODY:
        return None
    if not _MEASURES.isdisjoint(w.low for w in words[max(0, place - 4) : place]):
        return None
    called = words[place].low.startswith("name") and (
        words[behind].low in _ONE or _is_called(words, place)
    )
    called = called or words[behind].low in POSSESSIVES
    if called or _is_otherwise(words, behind):
        return None
    told = tell_name(words, place, behind, verb._replace(governs="strike"))
    if told is None or told.form.name != "told_strike":
        return told
    name = "told_out" if words[place].low.startswith("outlaw") else "told_loose"
    return told._replace(form=told.form._replace(name=name))


def _is_called(words: Sequence[Word], place: int) -> bool:
    """Tell whether something bears a name: "the strike, named “Oreshnik,” was"."""
    name = place + 1 + (words[place + 1].low in _MARKS)
    ends = name + 1 < len(words) and words[name + 1].low == ","
    return ends and words[place - 1].low == ","


_MARKS = frozenset({"“", "‘", '"', "'"})


def _is_otherwise(words: Sequence[Word], behind: int) -> bool:
    """Tell whether somebody is named as what, or dropped from what is no list."""
    at = find_word(words, behind, _OTHERWISE, 12)
    return at is not None and [w.low for w in words[at : at + 2]] not in _WHEREIN


_WHEREIN = (["as", "part"], ["as", "of"], ["as", "targets"], ["as", "subjects"])
"""What only says when a deed was done, or of what it is one."""
_NOBODY = PRONOUNS | {"that"}
_ONE = POSSESSIVES | {"a", "an"}
"""What stands before an office to which somebody is named."""
_OTHERWISE = frozenset({"as", "to", "than", "from"})
"""What tells another sense: named as envoy, barred from a rally."""
_MEASURES = lexicon.STRONG_NOUNS | lexicon.WEAK_NOUNS
"""What says what it does to whom, and tells no action of its own: "the measures had barred"."""


def _names(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is the object: "blacklisted three firms"."""
    if (
        words[place].low == "targeted"
        and find_word(words, behind, lexicon.STRONG_NOUNS, 2) is not None
    ):
        return None
    bare = words[behind].low not in lexicon.COUNTING | {"over"} and not is_number(words[behind])
    relative = words[place - 1].low in {"that", "which"} and not words[behind].low.endswith("ed")
    if words[place].low == "list" and words[behind].low in {"(", '"', "“", "”", ")"}:
        return None
    told = relative or _is_measures(words, place, verb) or _is_headed_by_day(words, place)
    if verb.shape == "s" and bare and not told:
        return None
    trig = span_of(words, place, behind - 1)
    governs = "name" if verb.governs == "brand" else verb.governs
    form = form_of(verb, governs, weak=governs == "strike" or _is_weak(words, place, behind))
    return Telling(form, trig, *trig, aims=(_named(words, place, behind),))


def _is_headed_by_day(words: Sequence[Word], place: int) -> bool:
    """Tell whether a line of a chronicle tells what was done: "5 July 2012: Mali designates X"."""
    near = range(1, min(place, _HEAD))
    colon = next((n for n in near if words[n].low in _HEADING), None)
    return colon is not None and any(is_day(words, n) for n in range(colon))


_HEAD = 7
_HEADING = frozenset({":", "-", "–", "—"})


def _is_weak(words: Sequence[Word], place: int, behind: int) -> bool:
    """Tell whether a form says it only beside talk of sanctions, and says not as what it lists."""
    at = find_word(words, behind, _TERROR, 14) if words[place].low in _LISTING else place
    return at is None or (at != place and words[at - 1].low not in {"a", "as"})


_LISTING = word_set("list lists relist")
"""Forms that say it only beside talk of sanctions."""


def _named(words: Sequence[Word], place: int, behind: int) -> Place:
    """Return the words behind a verb, up to what those it names are designated as."""
    if (called := _called_so(words, place, behind)) is not None:
        return words[behind].start, words[called - 1].end
    if "designat" not in words[place].low:
        return rest_of(words, behind)
    called = find_word(words, behind + 1, frozenset({"as"}), 20)
    if called is None or any(w.low == "well" for w in words[called + 1 : called + 2]):
        return rest_of(words, behind)
    return words[behind].start, words[called].start


def _called_so(words: Sequence[Word], place: int, behind: int) -> int | None:
    """Return where it is told what somebody is named: "named the group | a terrorist body"."""
    if not words[place].low.startswith(("named", "names", "designat", "declar")):
        return None
    article = find_word(words, behind + 1, frozenset({"a", "an"}), 12)
    if article is None or article < behind + _NAMED_IN:
        return None
    between = words[behind + 1 : article]
    if any(w.low in _JOINS or not w.low[0].isalpha() for w in between):
        return None
    return article


_NAMED_IN = 2
_JOINS = word_set(
    "and or as in on of for with at by from under to including than within after over"
)
"""What stands before an article that opens no second object."""


def _past_often(words: Sequence[Word], behind: int) -> int:
    """Return the place behind how often something was done: "sanctioned twice, by Mali"."""
    if behind + 1 < len(words) and words[behind].low in _OFTEN:
        return behind + 1 + (words[behind + 1].low == ",")
    return behind


_AUXILIARIES = IS | HAVE | {"will", "would"}
_OFTEN = word_set("twice again first jointly separately earlier later previously too")


def _trails(words: Sequence[Word], behind: int) -> bool:
    """Tell whether no object follows; "over 250 firms" is one."""
    if words[behind].low == "over" and behind + 1 < len(words):
        return not is_number(words[behind + 1])
    return words[behind].low in _TRAILING


def _goes_on(words: Sequence[Word], place: int, behind: int, verb: Verb) -> bool:
    """Tell whether another verb follows a participle: "judges listed in April have retired"."""
    beside = behind == place + 1 or words[place - 1].low in DETERMINERS
    return words[behind].low in _AUXILIARIES and not beside and verb.governs != "strike"


def _is_honor(words: Sequence[Word], behind: int) -> bool:
    """Tell whether somebody is designated what nobody minds: "designated Qatar a major ally"."""
    honor = find_word(words, behind, _HONORS, 12)
    return honor is not None and any(w.low in _AS for w in words[behind + 1 : honor])


_HONORS = word_set(
    """ally allies partner partners detained envoy ambassador ambassadors holiday heir successor
    capital park heritage hub corridor candidate safe zone route routes"""
)
_AS = frozenset({"a", "an", "the", "as", "his", "her", "its", "their"})


def _lists_now(words: Sequence[Word], place: int, behind: int) -> bool:
    """Tell whether "list" is told as done by several: "Australia and Japan list others"."""
    if words[place].low != "list" or words[place - 1].low in DETERMINERS | lexicon.QUALIFIERS:
        return False
    return words[behind].low in {"others", "two", "three"} or is_number(words[behind])


def tell_property(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Ships are blocked: "identified nine tankers as blocked property"."""
    low = [w.low for w in words[behind : behind + 30]]
    if "property" not in low or not {"blocked", "block"} & set(low):
        return None
    return tell_name(words, place, behind, verb._replace(governs="name"))


def _is_measures(words: Sequence[Word], place: int, verb: Verb) -> bool:
    """Tell whether a measure strikes: "the round of sanctions also targets companies"."""
    if verb.governs != "strike":
        return False
    return any(w.low in lexicon.STRONG_NOUNS or w.low in _STRIKING for w in words[:place])


_STRIKING = word_set("decision package order round action measures designations resolution")


def _describes(words: Sequence[Word], behind: int, verb: Verb) -> bool:
    """Tell whether a participle only describes a subject: "that targeted individuals include"."""
    return (
        verb.shape in {"past", "part"}
        and behind + 1 < len(words)
        and words[behind].low.endswith(("s", "men", "people"))
        and words[behind + 1].low in _FINITE
    )


def _are_counted(words: Sequence[Word], place: int, verb: Verb) -> bool:
    """Tell whether a participle stands between a count and a noun: "the six listed executives"."""
    if verb.shape not in {"past", "part"} or place < 2:
        return False
    if words[place - 2].low in _HAVING:
        return is_number(words[place - 1])
    if words[place - 2].low != "the":
        return False
    return is_number(words[place - 1]) or words[place - 1].low in lexicon.COUNTING - DETERMINERS


_HAVING = word_set("had has have with of some about nearly all over than")
"""What stands before a number of those who are listed already: "had 41 sanctioned tankers"."""


def _is_on_paper(words: Sequence[Word], behind: int, verb: Verb) -> bool:
    """Tell whether a deed only says what a paper is about: "two delisting applications"."""
    return verb.shape == "ing" and words[behind].low in _ON_PAPER


_ON_PAPER = word_set(
    """application applications request requests petition petitions appeal appeals decision
    decisions order orders process procedure procedures criteria bid bids proposal proposals
    notice notices announcement powers authority"""
)
_FINITE = word_set(
    """include includes included are were is was have had has will would face range remain come"""
)


def tell_brand(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A group is banned: "proscribed the movement as a terrorist organization"."""
    bans = words[place].low.startswith(("outlaw", "proscri"))
    called = lexicon.BANNED if bans else _TERROR
    if called.isdisjoint(w.low for w in words[behind : behind + 25]):
        return None
    told = tell_name(words, place, behind, verb)
    called_so = find_word(words, behind + 1, frozenset({"a", "an", "as"}), 12)
    if told is None or called_so is None or not told.aims:
        return told
    first = told.aims[0][0]
    return told._replace(aims=((first, words[called_so].start),))


_TERROR = frozenset({"terrorist", "terrorists", "terror", "extremist"})


def _past_against(words: Sequence[Word], place: int, verb: Verb) -> int:
    """Return the place behind "action (under a law) against"; the end if nobody is meant."""
    if verb.particles[-1:] not in _STEPS:
        return place
    place = past_day(words, place)
    against = find_word(words, place, frozenset({"against"}), 14)
    between = words[place : place + 1]
    if against is None or (against > place and between[0].low not in {"under", "pursuant"}):
        return len(words)
    return against + 1


_GOING = IS | {",", "by"}
_STEPS = (("action",), ("steps",), ("measures",))


_TRAILING = word_set(
    """by in on under for at and or , . with when that over because of from as after to ) :
    against until within before into pursuant along together alongside though but since"""
)


def tell_share(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Who named the rest of a total: "Seoul accounts for the remaining three: A and B"."""
    colon = next(
        (n for n in range(behind, min(behind + 8, len(words))) if words[n].low == ":"), None
    )
    if colon is None:
        return None
    trig = span_of(words, place, behind - 1)
    form = form_of(verb, "share", weak=True)
    return Telling(form, trig, *trig, aims=(rest_of(words, colon + 1),))


def tell_more(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """More is promised: "more would follow, including the banker X"."""
    left = [w.low for w in words[max(0, place - 5) : place]]
    if "more" not in left or not {"will", "would", "to"} & set(left):
        return None
    among = find_word(words, behind, frozenset({"including", ":", "such"}), 14)
    if among is None:
        return None
    trig = span_of(words, place, behind - 1)
    form = form_of(verb, "more", weak=True)
    return Telling(form, trig, *trig, aims=(rest_of(words, among + 1),))
