"""Actions whose object or subject is a measure: "imposed an embargo on", "the ban was eased"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.loose_aims import for_whom, loosely_aimed, widened_to
from summarizer.readers.rules.sanctions.measure_aims import target_of
from summarizer.readers.rules.sanctions.measures import (
    ADJECTIVES,
    PASSED,
    MeasurePhrase,
    find_measure,
    in_front,
    is_day,
    measure_before,
    to_a_day,
)
from summarizer.readers.rules.sanctions.telling import OF_OLD, TO_COME, Form, Side, Telling
from summarizer.readers.rules.sanctions.timing import tells_time
from summarizer.readers.rules.sanctions.told_its import REGIMES
from summarizer.readers.rules.sanctions.told_no_deed import STANDING, is_no_deed
from summarizer.readers.rules.sanctions.told_passing import tell_put
from summarizer.readers.rules.sanctions.told_passives import act_passive
from summarizer.readers.rules.sanctions.told_rolls import listings_of, longer_list, new_list
from summarizer.readers.rules.sanctions.told_under import put_first, put_passive, put_under
from summarizer.readers.rules.sanctions.voice import (
    auxiliary_of,
    form_of,
    is_active,
    is_number,
    rest_of,
    span_of,
)
from summarizer.readers.rules.sanctions.words import CLAUSE, Verb, Word, find_word, verbs
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.place import Place
from summarizer.text.word_sets import POSSESSIVES, word_set


def tell_act(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure is imposed, renewed or lifted: in the active, or "sanctions on Mali were eased"."""
    off = words[place].low == "set" and words[min(behind, len(words) - 1)].low in {"of", "to"}
    if (
        off
        or _only_counts(words, place, behind)
        or (verb.status not in TO_COME and _says_what(words, behind))
    ):
        return None
    auxiliary = auxiliary_of(words, place, verb)
    if auxiliary is not None:
        return put_passive(words, place, auxiliary, verb) or act_passive(
            words, behind - 1, auxiliary, verb
        )
    which = place > 0 and words[place - 1].low in {"that", "which"}
    law = place > 0 and words[place - 1].low in _LAWS
    authorized = words[place].low.startswith("authori") and (which or law or verb.shape != "past")
    if authorized or not is_active(words, place, verb) or _only_creates(words, place, verb):
        return None
    if words[place].low in _BRINGING and (end := _to_an_end(words, behind)):
        ended = verb._replace(status=Status.LIFTED)
        return _act_active(words[:end], place, behind, ended)
    counter = any(word.low == "countermeasures" for word in words[behind : behind + 3])
    counter = counter or words[behind].low in _TAKEN
    taken = counter or verb.particles or words[max(0, place - 2)].low == "hesitate"
    if words[place].low == "take" and not taken:
        return None
    return (
        _order_undone(words, place, behind, verb)
        or put_first(words, place, behind, verb)
        or put_under(words, place, behind, verb)
        or _act_active(words, place, behind, verb)
        or tell_put(words, place, behind, verb)
    )


def _only_counts(words: Sequence[Word], place: int, behind: int) -> bool:
    """Tell whether somebody only counts up: "brings its total number of sanctions to 195"."""
    brings = words[place].low in _BRINGING
    return brings and find_word(words, behind, _SUMS, reach=_TO_SUM) is not None


_TAKEN = frozenset({"restrictive", "punitive"})
"""What is taken and means sanctions: "take restrictive measures"."""


def _says_what(words: Sequence[Word], behind: int) -> bool:
    """Tell whether another verb says what was announced or agreed: "announced lifting the ban"."""
    low = [word.low for word in words[behind : behind + 2]]
    doing = low[1:] if low[:1] in (["on"], ["to"]) else low
    told = doing != [] and doing[0].endswith("ing") and doing[0] in verbs()
    return told and doing[0] not in ADJECTIVES


def _only_creates(words: Sequence[Word], place: int, verb: Verb) -> bool:
    """Tell whether it is only said of a law or a body what sanctions it creates."""
    told = verb.shape == "past" and words[place - 1].low not in _WHICH
    return words[place].low.startswith("creat") and not told


_WHICH = word_set("that which has had have")
_LAWS = word_set("act law statute legislation bill")
"""What lets somebody impose measures: "the act authorized sanctions against"."""
_PAPERS = word_set("statement statements letter letters appeal communique")
"""What is issued and only speaks of measures: "issued a statement praising the sanctions"."""
_BRINGING = word_set("bring brings bringing brought")


def _to_an_end(words: Sequence[Word], behind: int) -> int | None:
    """Return where the words begin that say what a measure is brought to: "to an end"."""
    for at in range(behind, min(behind + _TO_END, len(words) - 2)):
        if [w.low for w in words[at : at + 3]] in _ENDS_OF:
            return at
    return None


_SUMS = word_set("total number tally")
_TO_SUM = 5
_TO_END = 16
_ENDS_OF = (["to", "an", "end"], ["to", "a", "close"], ["to", "a", "halt"])


def _order_undone(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """An order is undone: one that "put sanctions on Mali", or one told of before, on a day."""
    order = find_word(words, behind, _ORDERS, 5) if verb.status is Status.LIFTED else None
    if order is None:
        return None
    if order == behind + 1 and words[behind].low in _THAT and tells_time(words, order + 1):
        trig = span_of(words, place, order)
        form = Form("told_it", verb.status, Side.NONE, weak=True)
        return Telling(form, trig, *trig, aims=((trig[1], trig[1]),))
    near = range(order + 1, min(order + _ASIDE, len(words)))
    that = next((n for n in near if words[n].low in {"that", "which"}), None)
    imposed = None if that is None else find_word(words, that + 1, _IMPOSED, 4)
    measure = None if imposed is None else find_measure(words, imposed + 1, reach=6)
    aims = () if measure is None else target_of(words, measure)
    if measure is None or not aims:
        return None
    trig = span_of(words, place, measure.last)
    return Telling(form_of(verb, "act", weak=measure.weak), trig, *trig, aims=aims)


_THAT = frozenset({"the", "that", "this"})
_ORDERS = word_set("order orders decree decrees proclamation directive ordinance")
_IMPOSED = word_set("imposed placed put introduced levied slapped authorized authorised")
_ASIDE = 14
"""Words between an order and what it did: "an order, signed by his predecessor, that imposed"."""


def tell_consent(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody agrees to a measure: "the cabinet agreed to sanctions on"."""
    if behind < len(words) and words[behind].low in verbs():
        return None
    low = {w.low for w in words[behind : behind + 3]}
    return (
        None
        if low.isdisjoint(lexicon.STRONG_NOUNS | {"ban", "freeze"})
        else tell_act(words, place, behind, verb)
    )


def tell_ponder(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody thinks of a measure that does not stand yet: "is reviewing new sanctions"."""
    measure = find_measure(words, behind, reach=6)
    if measure is None or measure.weak:
        return None
    standing = any(w.low in STANDING for w in words[behind : measure.last])
    return None if standing else tell_act(words, place, behind, verb)


def _act_active(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    behind = _past_text(words, place, behind)
    start = _past_span(words, behind) if verb.status in OF_OLD else behind
    paper = find_word(words, behind, _PAPERS, 3)
    measure = find_measure(words, start, reach=12) if paper is None else None
    if measure is None:
        return (
            longer_list(words, place, behind, verb)
            or new_list(words, place, behind, verb)
            or listings_of(words, place, behind, verb)
            or _once_more(words, place, behind, verb)
            or _longer_regime(words, place, start, verb)
        )
    if is_no_deed(words, place, behind, measure, verb):
        return None
    stretched = words[place].low.startswith("stretch") and to_a_day(words, measure.last)
    if verb.status is Status.IMPOSED and (stretched or _goes_on(words, behind, measure)):
        verb = verb._replace(status=Status.EXTENDED)
    unrenewed = _unrenewed(words, place, measure, verb)
    return unrenewed or _act_on(words, place, behind, measure, verb)


def _unrenewed(
    words: Sequence[Word], place: int, measure: MeasurePhrase, verb: Verb
) -> Telling | None:
    """Somebody decided to let measures end: "decided not to renew the listings of"."""
    let_go = _decided_not(words, place) if verb.status is Status.EXTENDED else None
    if let_go is None:
        return None
    trig = span_of(words, let_go, measure.last)
    form = Form("told_unrenewed", Status.LIFTED, Side.AFTER, weak=measure.weak)
    return Telling(form, trig, *trig, aims=_aims_of(words, measure, verb))


def _act_on(
    words: Sequence[Word], place: int, behind: int, measure: MeasurePhrase, verb: Verb
) -> Telling | None:
    """Return the telling of an act and its measure, with those it is aimed at."""
    spanned = verb.status in OF_OLD and _past_span(words, behind) != behind
    trig = span_of(words, place, place if spanned else measure.last)
    aims = _aims_of(words, measure, verb)
    if not aims and (first := widened_to(words, place, measure)):
        aims, verb = (rest_of(words, first),), verb._replace(status=Status.IMPOSED)
    if not aims and (unaimed := _unaimed(words, trig, behind, measure, verb)):
        return unaimed
    last = words[measure.last].low
    if not aims and (last in lexicon.LOOSE or _is_growing(words, place, verb)):
        return None
    outright = verb.outright and bool(aims) and last in lexicon.AIMED_NOUNS
    form = form_of(verb, "act", weak=measure.weak and not outright)
    return Telling(form, trig, *trig, aims=aims, front=in_front(words, measure, behind))


def _past_text(words: Sequence[Word], place: int, behind: int) -> int:
    """Return the place behind a resolution that brings a measure: "adopted a text, with | bans"."""
    if not words[place].low.startswith(("adopt", "pass")):
        return behind
    text = find_word(words, behind, _TEXT, 3)
    near = range(0 if text is None else text + 1, 0 if text is None else text + _NEAR_TEXT)
    comma = next((n for n in near if n + 2 < len(words) and words[n].low == ","), None)
    return behind if comma is None or words[comma + 1].low != "with" else comma + 2


_TEXT = frozenset({"resolution"})
_NEAR_TEXT = 7


def _decided_not(words: Sequence[Word], place: int) -> int | None:
    """Return where somebody decided to let measures end: "decided not to renew the listings"."""
    if [w.low for w in words[max(0, place - 2) : place]] != ["not", "to"]:
        return None
    near = range(place - 3, max(-1, place - 6), -1)
    return next((n for n in near if words[n].low in _DECIDED), None)


_DECIDED = word_set("decided agreed chose opted voted")


def _aims_of(words: Sequence[Word], measure: MeasurePhrase, verb: Verb) -> tuple[Place, ...]:
    """Return whom a measure is for, as its words or those behind it tell."""
    if aims := target_of(words, measure):
        return aims
    links = _LOOSE_LINKS if verb.status in OF_OLD else _LOOSE_AIMS
    regime = words[measure.last].low in _REGIMES
    links = links | {"for"} if regime or words[measure.last].low in _CAPS else links
    loose = (verb.outright or regime) and loosely_aimed(words, measure, links)
    return (rest_of(words, measure.last + 2),) if loose or for_whom(words, measure) else ()


def _goes_on(words: Sequence[Word], first: int, measure: MeasurePhrase) -> bool:
    """Tell whether a measure that stands is prolonged: "approved an extension of sanctions"."""
    near = range(first, measure.last - 1)
    return any(words[n].low in _LONGER and words[n + 1].low == "of" for n in near)


_LONGER = word_set("extension renewal prolongation continuation rollover")


def _is_growing(words: Sequence[Word], place: int, verb: Verb) -> bool:
    """Tell whether a participle describes sanctions on somebody: "pain from tightening curbs"."""
    return verb.shape == "ing" and words[place - 1].low in _GOVERNING


_GOVERNING = word_set("from under amid of despite with the to")


def _unaimed(
    words: Sequence[Word], trig: Place, behind: int, measure: MeasurePhrase, verb: Verb
) -> Telling | None:
    """A measure against whom the article is about: "sanctions of its own", "undid the listing"."""
    if words[behind].low in POSSESSIVES and words[measure.last].low in _SUFFERED:
        whose = (words[behind].start, words[behind].end)
        return Telling(form_of(verb, "deed"), trig, *trig, aims=(whose,))
    last = measure.last + 3
    if [w.low for w in words[measure.last + 1 : last + 1 : 2]] == ["of", "own"]:
        whole = trig[0], words[last].end
        return Telling(Form("told_own", verb.status, Side.NONE), whole, *whole)
    if verb.status is Status.LIFTED and words[behind].low in lexicon.POINTERS:
        front = in_front(words, measure, behind)
        return Telling(Form("told_undo", verb.status, Side.NONE), trig, *trig, front=front)
    return None


_SUFFERED = word_set("designation listing blacklisting sanctioning")
"""Deeds that somebody suffers: "undid his listing"."""
_CAPS = word_set("cap caps ceiling ceilings")
_LOOSE_AIMS = word_set("toward towards upon")
_LOOSE_LINKS = _LOOSE_AIMS | {"of", "for"}


def _past_span(words: Sequence[Word], place: int) -> int:
    """Return the place behind a span between a verb and its object: "by a year the ban on"."""
    if place >= len(words) or words[place].low not in {"until", "through", "by", "for", "to"}:
        return place
    at = place
    while at < len(words) and (
        words[at].low in PASSED or is_number(words[at]) or is_day(words, at)
    ):
        at += 1
    opened = any(w.low == "," for w in words[max(place, at - 3) : at])
    aside = find_word(words, at, frozenset({","}), 6) if opened else None
    return at if aside is None else aside + 1


def _longer_regime(words: Sequence[Word], place: int, first: int, verb: Verb) -> Telling | None:
    """A set of sanctions goes on that is called after a country: "rolled over the Mali regime"."""
    at = find_word(words, first, _REGIMES, 6) if verb.status in OF_OLD else None
    if at is None or at == first or words[place].low.startswith("rais"):
        return None
    trig = span_of(words, place, at)
    front = words[first].start, words[at].start
    on = find_word(words, at + 1, _CONCERNING, 2)
    if on is not None and [w.low for w in words[on : on + 3]] == ["with", "respect", "to"]:
        on += 2
    aims = (rest_of(words, on + 1),) if on is not None and on + 1 < len(words) else ()
    if words[at].low == "emergency" and not aims:
        return None
    return Telling(form_of(verb, "act", weak=True), trig, *trig, aims=aims, front=front)


_REGIMES = REGIMES | {"regimes", "emergency"}
_CONCERNING = word_set("on against concerning regarding targeting sanctioning punishing with")


def _once_more(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A measure named before is prolonged or lifted: "the embargo on Mali ... extended it"."""
    if [w.low for w in words[behind + 1 : behind + 3]] == ["of", "them"]:
        behind += 2 * (words[behind].low in {"most", "all", "some", "many"})
    if behind >= len(words) or words[behind].low not in {"it", "them"}:
        return None
    again = verb.particles == ("back",) or words[place].low.startswith(
        ("re", "tighten", "expand", "strengthen", "widen", "toughen")
    )
    if verb.status is Status.PROPOSED or (verb.status is Status.IMPOSED and not again):
        return None
    for at in range(place - 1, -1, -1):
        measure = measure_before(words, at + 1) if words[at].low not in CLAUSE else None
        if measure is not None:
            trig = span_of(words, place, behind)
            whom = behind + 2 < len(words) and words[behind + 1].low in {"for", "on", "against"}
            near = {w.low for w in words[behind + 2 : behind + 5]}
            named = whom and near and near.isdisjoint(lexicon.SPANS)
            named = named and not is_day(words, behind + 2)
            aims = (rest_of(words, behind + 2),) if named else ()
            aims = (*aims, *target_of(words, measure, limit=place))
            front = in_front(words, measure, measure.first)
            return Telling(form_of(verb, "act"), trig, *trig, aims=aims, front=front)
    return None
