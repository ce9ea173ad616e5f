"""Somebody sanctioned, told of in passing: "a bank sanctioned by Mali", "X, listed in May"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import counts_at, find_measure, is_day
from summarizer.readers.rules.sanctions.telling import OFF, TO_COME, Side, Telling
from summarizer.readers.rules.sanctions.timing import tells_time
from summarizer.readers.rules.sanctions.told_under import in_list
from summarizer.readers.rules.sanctions.voice import (
    form_of,
    name_before,
    named_behind,
    rest_of,
    span_of,
)
from summarizer.readers.rules.sanctions.words import (
    CLAUSE,
    PRONOUNS,
    Verb,
    Word,
    before_all,
    comma_behind,
)
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set


def said_of(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is told of in passing: "a bank sanctioned by Mali", "X, whom Mali listed in May"."""
    told = verb.shape in {"past", "part"} and verb.status is not Status.THREATENED
    on_map = words[place].low == "designated" and words[place - 1].low in lexicon.AREAS
    if not told or on_map or in_list(words, place):
        return None
    if named := named_behind(words, place, behind):
        form, trig = form_of(verb, "name", passive=True), span_of(words, place, place)
        return Telling(form, trig, *trig, aims=(named,))
    if place < _SECOND:
        opens = place == 0 or words[0].low in _ADVERBS
        return _said_first(words, place, behind, verb) if opens else None
    first = before_all(words, place, _ADVERBS)
    dated = _is_dated(words, place + 1)
    strikes = verb.governs == "strike"
    if words[place - 1].low in {"and", "then"} and dated:
        return None
    if words[first - 1].low in {",", "("} and dated and not strikes:
        return told_beside(words, place, first - 1, verb, "name")
    return _said_behind(words, place, first, behind, verb)


def _said_behind(
    words: Sequence[Word], place: int, first: int, behind: int, verb: Verb
) -> Telling | None:
    """Somebody is told of right before the place `first`, or before "whom"."""
    name = "strike" if verb.governs == "strike" else "name"
    who = next((n for n in range(place - 1, max(0, place - 9), -1) if words[n].low in _WHOM), None)
    by = behind < len(words) and words[behind].low in {"by", "with"}
    by = by and (name == "strike" or words[behind].low == "by")
    does = who is not None and who + 1 < first and words[who + 1].low != ","
    if by and does and words[behind].low == "by":
        who = None  # he who "took a post in a government named by Mali" was not named
    stays = words[place - 1].low.startswith(("remain", "stay")) or words[place - 1].low == "as"
    timed = tells_time(words, place + 1) and words[first - 1].low not in _NO_NOUNS
    if (who is None and not (by or timed)) or stays:
        return None
    if name == "strike" and who is None and (hit := _hit_aside(words, place, first, behind, verb)):
        return hit
    with_measure = not by or find_measure(words, behind + 1, reach=6)
    if name == "strike" and not with_measure and words[behind].low == "with":
        return None  # "the deal Iran struck with six powers"
    told = told_beside(words, place, first if who is None else who, verb, name)
    if told is None or not told.aims:
        return told
    return told._replace(form=told.form._replace(passive=who is None, side=Side.AFTER))


_SECOND = 2


def _hit_aside(
    words: Sequence[Word], place: int, first: int, behind: int, verb: Verb
) -> Telling | None:
    """Somebody is told of with what hit him: "a miner, hit by US sanctions in May"."""
    measure = find_measure(words, behind + 1, reach=6)
    told = told_beside(words, place, first, verb, "hit")
    if measure is None or measure.weak or told is None:
        return None
    own = words[behind + 1].start, words[measure.last].start
    trig = span_of(words, place, measure.last)
    form = form_of(verb, "hit", passive=True)
    return told._replace(form=form, trig=trig, end=trig[1], own=own)


_ADVERBS = word_set(
    """itself himself herself themselves first also already since later previously originally
    recently formerly once long both all newly"""
)
_NO_NOUNS = word_set("and then or but not to , ; : - – — has have had having")
"""What no participle describes."""


def told_beside(
    words: Sequence[Word], place: int, limit: int, verb: Verb, name: str
) -> Telling | None:
    """Return what a participle says of those named right before a place."""
    last = limit - 1
    last -= words[last].low == ","
    first = first_of(words, last)
    first += 2 if words[first].low == "behalf" else 0
    if last < 0 or first > last:
        return None
    trig = span_of(words, place, place)
    form = form_of(verb, name, passive=True, weak=name == "strike")
    uncounted = name == "name" and not any(counts_at(words, n) for n in range(first, place))
    if uncounted and first > _SECOND and [w.low for w in words[first - 2 : first]] in _AMONG:
        trig = span_of(words, first - 2, place)
        return Telling(form, trig, *trig)
    aims = ((words[first].start, words[last].end),)
    return Telling(form, trig, *trig, aims=aims)


_AMONG = (["is", "among"], ["are", "among"], ["was", "among"], ["were", "among"])
"""What makes of those told of as listed the subject: "A was among the firms listed by Mali"."""


def first_of(words: Sequence[Word], last: int) -> int:
    """Return where who is told of begins, a name before "a broker from Rostov" with it."""
    first = last
    while first > 0 and last - first < _LONGEST and words[first - 1].low not in _EDGES:
        counted = words[first].low in lexicon.COUNTING or counts_at(words, first)
        if words[first - 1].low.endswith("ed") and counted:
            break
        first -= 1
    first += first < last and words[first].low in _LIKE
    if (named := name_before(words, first)) != first:
        return named
    if first > 1 and words[first - 1].low == "," and words[first].low in _ARTICLES:
        named = first_of(words, first - 2)
        return first if words[named].low in _ARTICLES else named
    return first


_LIKE = frozenset({"like", "unlike", "even", "only", "of"})
_ARTICLES = frozenset({"a", "an"})
_LONGEST = 9


def _said_first(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A sentence opens with what was done to its subject: "Sanctioned by Mali in May, the bank"."""
    comma = comma_behind(words, behind, _OPENING)
    if not comma or not (words[place + 1].low == "by" or _is_dated(words, place + 1)):
        return None
    form = form_of(verb, "name", passive=True)
    trig = span_of(words, place, place)
    return Telling(form, trig, *trig, aims=(rest_of(words, comma + 1),))


def subject_behind(words: Sequence[Word], auxiliary: int, behind: int) -> tuple[Place, ...]:
    """Return the words of a subject that stands behind: "Since being sanctioned, the bank"."""
    if auxiliary != 1 or words[0].low not in _SINCE:
        return ()
    comma = comma_behind(words, behind, _OPENING)
    return (rest_of(words, comma + 1),) if comma else ()


_OPENING = 14
"""Words before the comma that sets off what opens a sentence, at most."""
_SINCE = lexicon.AFTER | {"having"}


def _is_dated(words: Sequence[Word], at: int) -> bool:
    """Tell whether a day stands at a place: "in May", "since 2014"."""
    near = range(at + 1, min(at + 4, len(words)))
    return at < len(words) and words[at].low in _DATING and any(is_day(words, n) for n in near)


_DATING = frozenset({"in", "on", "since", "last"})


def tell_then(
    words: Sequence[Word], place: int, meanings: Sequence[Verb], last: Telling
) -> Telling | None:
    """The same suffers again: "was blacklisted in 2018 and delisted in 2020"."""
    if last.form.status in _AHEAD:
        return None
    if words[place - 1].low == "after":
        return _once_done(words, place, meanings, last)
    if not _is_suffered(last):
        return None
    first = place - 3 if [w.low for w in words[place - 3 : place]] == _ONLY_TO_BE else place
    joined = first < place or words[place - 1].low in _JOINS
    verb = next((v for v in meanings if _undoes(words[place].low, v)), None) if joined else None
    behind = place + 1 + (words[place + 1].low in _AGAIN)
    timed = first < place or tells_time(words, behind) or words[behind].low in _SINCE
    if verb is None or not timed:
        return None
    trig = span_of(words, first, place)
    form = form_of(verb, "then", passive=True)
    return Telling(form, trig, *trig, aims=((trig[1], trig[1]),))


def _once_done(
    words: Sequence[Word], place: int, meanings: Sequence[Verb], last: Telling
) -> Telling | None:
    """What ends was once begun: "took the bank off its list, six months after adding it"."""
    begun = (v for v in meanings if v.shape == "ing" and v.status is Status.IMPOSED)
    plain = (v for v in begun if not v.particles)
    verb = next(plain, None) if last.form.status in OFF else None
    if verb is None or words[place + 1].low not in PRONOUNS:
        return None
    trig = span_of(words, place, place)
    form = form_of(verb, "then", passive=True)
    return Telling(form, trig, *trig, aims=((trig[1], trig[1]),))


def _is_suffered(telling: Telling) -> bool:
    """Tell whether those told of stand before the verb: "was listed", "which Mali listed"."""
    return telling.form.passive or any(end <= telling.trig[0] for _, end in telling.aims)


def _undoes(low: str, verb: Verb) -> bool:
    """Tell whether a participle says what became of measures, or that they came back."""
    if verb.shape not in {"past", "part"} or verb.governs not in _OF_MEASURES or verb.particles:
        return False
    return verb.status is not Status.IMPOSED or low.startswith("re") or low in _SUFFERED


_AHEAD = TO_COME | {Status.BLOCKED}
_AGAIN = frozenset({"again", "only"})
_ONLY_TO_BE = ["only", "to", "be"]
_JOINS = frozenset({"and", "then", "but"})
_OF_MEASURES = frozenset({"act", "it", "its", "name", "unlist"})
_SUFFERED = word_set(
    """sanctioned designated blacklisted listed tightened widened broadened expanded toughened
    strengthened"""
)
_WHOM = frozenset({"whom", "which", "that", "who"})
_EDGES = CLAUSE | word_set(
    """, ( ) by with from for to against over after under as into at than on in is are was were
    has had have be and among told accused met sold bought despite amid before without following
    until said says called made did considered believed thought reported"""
)
