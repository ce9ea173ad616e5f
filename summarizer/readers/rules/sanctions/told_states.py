"""Measures that come, last and go, and whom they meet: "the embargo expired", "faces sanctions"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measure_aims import target_of
from summarizer.readers.rules.sanctions.measures import (
    MeasurePhrase,
    before_aside,
    find_measure,
    in_front,
    is_day,
    is_spoken_of,
    measure_before,
)
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.told_kept import kept_under
from summarizer.readers.rules.sanctions.told_lists import ENDS
from summarizer.readers.rules.sanctions.told_reliefs import LAPSE, is_relief, tell_expiry
from summarizer.readers.rules.sanctions.told_under import in_list
from summarizer.readers.rules.sanctions.voice import (
    auxiliary_before,
    auxiliary_of,
    form_of,
    is_active,
    is_noun_here,
    rest_of,
    span_of,
)
from summarizer.readers.rules.sanctions.words import (
    BE,
    CLAUSE,
    MODALS,
    Verb,
    Word,
    comma_behind,
    find_word,
)
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.place import Place
from summarizer.text.word_sets import HAVE, word_set


def tell_come(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure comes, or runs out, as if by itself; "following" is a preposition."""
    low = words[place].low
    to_come = verb.status is Status.LIFTED and verb.shape in {"base", "s"}  # "expires in May"
    if (
        to_come
        or low in _DESCRIBING
        or low == "going"
        or (low == "gone" and words[min(behind, len(words) - 1)].low in {"to", "on", "for"})
        or (low.startswith("follow") and _has_object(words, behind))
    ):
        return None
    last = _come_to(words, place, behind, verb)
    back = verb.particles[:1] == ("back",)
    which = bool(verb.particles) and words[place - 1].low in {"which", "that"}
    applied = words[place].low == "apply" and words[place - 2].low != ","
    if which and (applied or _is_of_text(words, place - 2)):
        return None
    limit = place - 1 - (words[place - 2].low == ",") if which else place
    measure = measure_before(words, limit, also=_RESOLUTIONS if back else frozenset())
    if (
        last is None
        or measure is None
        or (measure.weak and not _comes(words, place, measure, verb))
        or (verb.status is Status.LIFTED and is_spoken_of(words, measure))
        or is_relief(words, measure, verb)
        or is_noun_here(words, measure.last, place)
        or any(words[n].low in _MAKING for n in _behind_to(words, measure.last, place))
    ):
        return None
    telling = _of_measure(words, measure, place, last - 1, verb)
    meets = words[place].low.startswith(_MEETING_THEM) and verb.status is not Status.LIFTED
    if meets and last < len(words):
        return telling._replace(aims=(rest_of(words, last),))
    aimed = _aimed_behind(words, last) or _by_somebody(words, measure.last + 1, place)
    return telling._replace(aims=(aimed,)) if aimed and not telling.aims else telling


def _by_somebody(words: Sequence[Word], by: int, verb: int) -> Place | None:
    """Return whom a measure by somebody is on, or no words: "sanctions by Togo on Mali followed"."""
    if words[by].low != "by":
        return None
    on = next((n for n in range(by + 1, verb - 1) if words[n].low in {"on", "against"}), None)
    if on is None:
        return words[verb].end, words[verb].end
    return words[on + 1].start, words[verb - 1].end


def _is_of_text(words: Sequence[Word], last: int) -> bool:
    """Tell whether a text is what takes effect: "ended by Resolution 2231, which took effect"."""
    return any(w.low in {"resolution", "deal", "accord"} for w in words[max(0, last - 3) : last])


def _behind_to(words: Sequence[Word], first: int, end: int) -> list[int]:
    """Return the places behind each "to" between a measure and its verb."""
    return [n + 1 for n in range(first + 1, end - 1) if words[n].low == "to"]


_MAKING = word_set("get make force press urge persuade push compel bring help allow let")
"""Verbs before what somebody else is to do: "sanctions to get Iran to return to the deal"."""
_DESCRIBING = frozenset({"following", "applying", "end", "ending"})
"""Prepositions and nouns, and what only says whose a measure is: "a freeze applying to six men"."""


def _aimed_behind(words: Sequence[Word], first: int) -> Place | None:
    """Return whom a measure is said to be aimed at behind its verb: "followed, aimed at"."""
    for at in range(first, min(first + 10, len(words) - 2)):
        if words[at].low in _AIMED_BEHIND and words[at + 1].low in {"at", "on", "against"}:
            return rest_of(words, at + 2)
        if words[at].low in {"targeting", "covering", "hitting"}:
            return rest_of(words, at + 1)
        if words[at].low in {"on", "against"} and is_day(words, at - 1):
            return None if is_day(words, at + 1) else rest_of(words, at + 1)
    return None


_MEETING_THEM = ("appl", "await", "fall", "fell")
"""Verbs that say whom a measure meets: "a travel ban awaits six officials"."""
_AIMED_BEHIND = word_set("aimed directed this imposed")


def _come_to(words: Sequence[Word], place: int, behind: int, verb: Verb) -> int | None:
    """Return the place behind what says that a measure comes or stays: "came into force"."""
    if verb.status is Status.EXTENDED:
        rest = {w.low for w in words[behind : behind + 8]}
        stays = not rest.isdisjoint({"force", "place", "effect"}) and not rest.isdisjoint(_LONGER)
        return behind if stays else None
    if verb.particles[:1] == ("back",):
        return behind + (2 if [w.low for w in words[behind + 1 : behind + 2]] in _FORCES else 0)
    if verb.status is Status.LIFTED and words[place].low in _GONE:
        dated = is_day(words, behind + 1) and words[behind].low in {"in", "on"}
        return behind if dated else None
    if words[place].low not in _COMING or verb.particles[-1:] in {("end",), ("off",)}:
        return behind
    if not verb.particles:
        dated = words[place].low in _BEGAN and is_day(words, behind + 1)
        return behind if dated and words[behind].low in {"in", "on"} else None
    forced = behind < len(words) and words[behind].low in {"force", "effect"}
    return behind + 1 if forced else None


def _of_measure(
    words: Sequence[Word], measure: MeasurePhrase, place: int, last: int, verb: Verb
) -> Telling:
    """Return what a verb tells of the measure that is its subject."""
    trig = span_of(words, place, last)
    off = verb.status is Status.LIFTED
    return Telling(
        form_of(verb, "come", passive=True, weak=measure.weak),
        trig,
        words[measure.first].start,
        trig[1],
        own=(words[measure.first].start, words[place].start),
        aims=target_of(words, measure, limit=before_aside(words, place) + 1 if off else place),
        front=in_front(words, measure, measure.first),
    )


def _comes(words: Sequence[Word], place: int, measure: MeasurePhrase, verb: Verb) -> bool:
    """Tell whether a ban comes or stays: one on goods ("the ban on imports of crude") may."""
    if verb.particles[:1] == ("from",) or verb.status is Status.EXTENDED:
        return True
    if verb.status is Status.LIFTED:
        pointing = words[max(0, measure.first - 1) : measure.last]
        banned = words[measure.last].low in {"ban", "freeze"}
        aimed = banned and bool(target_of(words, measure, limit=place))
        return aimed or any(w.low in lexicon.POINTERS for w in pointing)
    round_told = words[measure.last].low in _ROUNDS
    if round_told or words[place].low == "follow":
        on_condition = not {"if", "unless"}.isdisjoint(w.low for w in words)
        return words[place].low.startswith("follow") and (round_told or on_condition)
    if verb.particles[:1] in {("effect",), ("into",)} and target_of(words, measure):
        return True
    if words[place].low.startswith(_MEETING_THEM) or words[measure.last + 1].low != "on":
        return False
    return find_word(words, measure.last + 2, lexicon.FLOWS | lexicon.GOODS, 5) is not None


def _has_object(words: Sequence[Word], behind: int) -> bool:
    """Tell whether sanctions follow something ("follow an attack") and do not just come."""
    if behind >= len(words):
        return False
    return words[behind].low not in ENDS and not is_day(words, behind)


_ROUNDS = word_set("round batch tranche package listings")
_BEGAN = word_set("came began started")
_GONE = frozenset({"went", "died"})
_COMING = _BEGAN | word_set(
    "come comes coming enter enters entered go goes went begin begins begun beginning start starts starting"
)
_RESOLUTIONS = frozenset({"resolutions"})
_FORCES = (["force"], ["effect"], ["life"], ["place"])
_LONGER = word_set("until another further through more least")


_SETS = word_set("package packages round series set list wave raft batch")


def tell_free(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is let off: "exempted the bank from sanctions"."""
    source = find_word(words, behind, frozenset({"from", "of"}), 25)
    measure = None if source is None else find_measure(words, source + 1, reach=8)
    if source is None or measure is None or words[source - 1].low in _SETS:
        return None
    passive = auxiliary_of(words, place, verb) is not None
    if passive or source == behind or not is_active(words, place, verb):
        return None
    trig = span_of(words, place, place)
    passing = not lexicon.LET_PASS.isdisjoint(w.low for w in words[behind:source])
    beyond = target_of(words, measure) if passing else ()
    aims = (*beyond, (words[behind].start, words[source].start))
    form = form_of(verb, "free", weak=measure.weak)
    return Telling(form, trig, trig[0], words[measure.last].end, aims=aims)


def tell_since(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure stands since a year: "has had an arms embargo on Mali in place since 2011"."""
    measure = find_measure(words, behind, reach=6)
    aims = () if measure is None or measure.weak else target_of(words, measure)
    if measure is None or not aims or verb.shape == "ing":
        return kept_under(words, place, behind, verb) or _kept_since(words, place, behind, verb)
    since = next((n for n in range(measure.last, len(words)) if words[n].low == "since"), None)
    if since is None or not any(is_day(words, n) for n in range(since + 1, since + 3)):
        return None
    trig = span_of(words, place, measure.last)
    return Telling(form_of(verb, "hit"), trig, *trig, aims=aims)


def _kept_since(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure just named stands since a day: "the sanctions it had kept on Mali since 2012"."""
    if verb.shape not in {"past", "part"} or words[behind].low not in {"on", "against"}:
        return None
    since = find_word(words, behind + 1, frozenset({"since"}), 8)
    who = place - 1 - (words[place - 1].low in {"had", "has", "have"})
    that = who - (words[max(0, who - 1)].low in {"that", "which"})
    measure = since and measure_before(words, max(0, that))
    dated = since and any(is_day(words, n) for n in range(since + 1, min(since + 7, len(words))))
    if not (since and measure and dated) or place - measure.last > _NEAR_MEASURE:
        return None
    trig = span_of(words, place, behind)
    aims = ((words[behind + 1].start, words[since].start),)
    return Telling(form_of(verb, "hit", weak=measure.weak), trig, *trig, aims=aims)


_NEAR_MEASURE = 5


def tell_under(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody lives under a measure: "has been under an arms embargo since 2011"."""
    if in_list(words, place):
        return None
    measure = find_measure(words, behind, reach=6)
    if measure is None or measure.weak:
        return None
    since = find_word(words, measure.last + 1, _STANDING_SINCE, 3)
    if since is None and not _lives_under(words, place, measure.last):
        return None
    comma = comma_behind(words, measure.last, 9) if place == 0 else None
    if place < _SUBJECT and comma is None:
        return None
    trig = span_of(words, auxiliary_before(words, place) or place, measure.last)
    own = (words[behind].start, words[measure.last].start)
    if _goes_on(words, place, measure.last):
        verb = verb._replace(status=Status.EXTENDED)
    form = form_of(verb, "hit", passive=True)
    aims = (_subject_from(words, comma + 1),) if comma is not None else ()
    return Telling(form, trig, *trig, own=own, aims=aims)


def _subject_from(words: Sequence[Word], first: int) -> Place:
    """Return the words of a subject that begins at a place, up to its verb."""
    near = range(first + 1, min(first + 16, len(words)))
    verb = next((n for n in near if words[n].low in _FINITE), None)
    return rest_of(words, first) if verb is None else (words[first].start, words[verb - 1].end)


_FINITE = BE | HAVE | MODALS - {"to"}


def _goes_on(words: Sequence[Word], place: int, last: int) -> bool:
    """Tell whether somebody stays under a measure for a further span: "for another year"."""
    if place == 0 or words[place - 1].low not in _STAYING:
        return False
    behind = [w.low for w in words[last + 1 : last + 6]]
    return not _FURTHER.isdisjoint(behind) and not lexicon.SPANS.isdisjoint(behind)


_STAYING = word_set("remain remains remained stay stays stayed")
_FURTHER = frozenset({"another", "further", "more"})


def _lives_under(words: Sequence[Word], place: int, last: int) -> bool:
    """Tell whether somebody is said to be under somebody's measure now: "is under EU sanctions"."""
    if _goes_on(words, place, last):
        return True
    if place == 0 or words[place - 1].low not in _NOW | BE:
        return False
    if words[place - 1].low == "be" and words[place - 2].low in _COMING_TO:
        return words[place].low == "subject" and words[place - 3].low not in CLAUSE
    by = last + 1 < len(words) and words[last + 1].low == "by"
    return by or any(w.low in lexicon.OWNERS for w in words[place + 1 : last])


_NOW = word_set("already still remains remain long now currently , himself herself itself")
_COMING_TO = word_set("will would")
"""What tells that somebody comes under a measure: "the five would be subject to a travel ban"."""
_STANDING_SINCE = frozenset({"since", "imposed", "introduced", "announced"})
_SUBJECT = 2


def tell_rest(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Those on a list are kept there: "the rest were renewed until May"."""
    auxiliary = auxiliary_before(words, place)
    if not auxiliary or find_word(words, behind, frozenset({"until", "through"}), 6) is None:
        return None
    trig = (words[auxiliary].start, words[behind - 1].end)
    return Telling(form_of(verb, "rest", passive=True, weak=True), trig, *trig)


def tell_lapse(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure is let lapse: "let its sanctions lapse on the bank"; or a license is."""
    if expiry := tell_expiry(words, place, behind, verb):
        return expiry
    measure = find_measure(words, behind, reach=8)
    end = None if measure is None else find_word(words, measure.last + 1, LAPSE, 12)
    if measure is None or end is None or not is_active(words, place, verb):
        return None
    on = find_word(words, end + 1, frozenset({"on", "against", "for"}), 2)
    aims = target_of(words, measure, limit=end)
    if on is not None:
        aims = (rest_of(words, on + 1), *aims)
    trig = span_of(words, place, end)
    return Telling(form_of(verb, "act", weak=measure.weak and not aims), trig, *trig, aims=aims)
