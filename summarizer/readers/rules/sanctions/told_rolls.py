"""Lists that grow or are drawn up, and listings undone: "issued a terror list of 59 people"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.voice import form_of, rest_of, span_of
from summarizer.readers.rules.sanctions.words import DETERMINERS, Verb, Word, find_word
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.word_sets import word_set


def longer_list(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A list grows: "expanded the sanctions list for Russia", "extended its blacklist to Mali"."""
    if not words[place].low.startswith(_GROW):
        return None
    at = find_word(words, behind, lexicon.LISTS, 6)
    if at is None or at + 2 >= len(words):
        return None
    if words[at - 1].low not in lexicon.NAMED_LISTS:
        return _to_include(words, place, at, verb)
    trig = span_of(words, place, at)
    first = at + 3 if words[at + 2].low in _TAKING_IN else at + 2
    aims = (rest_of(words, first),) if words[at + 1].low in _FOR else ()
    return Telling(form_of(verb, "act", weak=True), trig, *trig, aims=aims)


def _to_include(words: Sequence[Word], place: int, at: int, verb: Verb) -> Telling | None:
    """A list of somebody grows: "widened its list of firms that ... to include two banks"."""
    of = words[at + 1].low == "of" and words[at - 1].low in DETERMINERS
    near = range(at + 2, min(at + _LONG, len(words) - 2)) if of else range(0)
    to = next((n for n in near if words[n].low == "to" and words[n + 1].low in _TAKING_IN), None)
    barred = next((n for n in near if words[n].low in _OF_SANCTIONS), None) if to is None else None
    if barred is not None and words[barred + 1].low in {"from", "by", "under"}:
        verb = verb._replace(status=Status.IMPOSED)
        aims = ((words[at + 2].start, words[barred].start),)
        return Telling(
            form_of(verb, "act"),
            span_of(words, place, at),
            *span_of(words, place, barred),
            aims=aims,
        )
    if to is None or _OF_SANCTIONS.isdisjoint(w.low for w in words[at:to]):
        return None
    trig = span_of(words, place, at)
    return Telling(form_of(verb, "act"), trig, *trig, aims=(rest_of(words, to + 2),))


_LONG = 20
_OF_SANCTIONS = word_set("banned barred sanctioned blacklisted blocked prohibited designated")


def new_list(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A list is drawn up: "introduced a sanctions list targeting", "issued a terror list of"."""
    if not words[place].low.startswith(_DRAW_UP):
        return None
    at = find_word(words, behind, lexicon.LISTS, 7)
    if at is None or at + 2 >= len(words) or words[at + 1].low not in _WITH_WHOM:
        return None
    called = (
        words[at].low.startswith("blacklist")
        or words[at - 1].low in lexicon.NAMED_LISTS | _OF_TERROR
    )
    if not called or words[behind].low not in DETERMINERS:
        return None
    trig = span_of(words, place, at)
    form = form_of(verb, "act", weak=True)
    return Telling(form, trig, *trig, aims=(rest_of(words, at + 2),))


def listings_of(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody's listing is undone: "annulled A's and B's listings"."""
    if verb.status is not Status.LIFTED:
        return None
    at = find_word(words, behind, _OWN_LISTINGS, 12)
    owned = None if at is None else next((n for n in (at - 1, at - 2) if n > behind), None)
    if at is None or owned is None:
        return None
    last = next((n for n in range(at - 1, behind, -1) if words[n].is_genitive), None)
    if last is None or last < at - _BETWEEN:
        return None
    trig = span_of(words, place, place)
    aims = ((words[behind].start, words[last].end),)
    return Telling(form_of(verb, "act", weak=True), trig, trig[0], words[at].end, aims=aims)


_OWN_LISTINGS = word_set("listing listings designation designations blacklisting")
_BETWEEN = 2
"""Words between a name and its listing at most: "X's EU sanctions listing"."""
_DRAW_UP = (
    "plan", "prepar", "introduc", "publish", "unveil", "announc", "issue", "issuing", "releas",
    "adopt",
)  # fmt: skip
_WITH_WHOM = word_set("targeting affecting of naming against with covering comprising including")
_OF_TERROR = word_set("terror terrorism terrorist")
_TAKING_IN = word_set("cover include add take")
_GROW = ("expand", "extend", "widen", "broaden", "lengthen", "enlarg")
_FOR = lexicon.TOWARD | {"by"}
