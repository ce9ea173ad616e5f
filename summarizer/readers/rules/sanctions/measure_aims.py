"""Whom a measure is said to be aimed at, by the words behind it: "sanctions | on", "under X on"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import (
    DAYS,
    LISTINGS,
    PASSED,
    STOPS,
    MeasurePhrase,
    hitting,
    is_day,
)
from summarizer.readers.rules.sanctions.words import BE, CLAUSE, Word, find_word
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set

_AIMED = word_set("on against targeting upon across covering hitting affecting")
_PAIRS = {
    ("to", "cover"),
    ("to", "add"),
    ("to", "include"),
    ("to", "encompass"),
    ("to", "hit"),
    ("to", "target"),
    ("aimed", "at"),
    ("directed", "at"),
    ("targeted", "at"),
    ("imposed", "on"),
    ("imposed", "against"),
    ("introduced", "against"),
    ("introduced", "on"),
    ("adopted", "against"),
    ("slapped", "on"),
    ("placed", "on"),
    ("levied", "on"),
    ("respect", "to"),
    ("applicable", "to"),
    ("applied", "to"),
    ("applying", "to"),
}


def target_of(
    words: Sequence[Word], measure: MeasurePhrase, *, limit: int | None = None
) -> tuple[Place, ...]:
    """Return the words behind a measure that name whom it is aimed at."""
    end = limit if limit is not None else len(words)
    at = _once_put(words, measure.last + 1, end) or _past_aside(words, measure.last + 1, end)
    steps = 0
    while at < end and steps < 14:
        low = words[at].low
        if low in _AIMED and _is_aimed(words, at, end):
            return _flow(words, at + 1, end)
        if past := _past_owner(words, at, end) or _past_others(words, at, end):
            at = past
            continue
        if low == "of" and words[at - 1].low in LISTINGS and at + 1 < end:
            return ((words[at + 1].start, words[end - 1].end),)
        if low == "of" and (priced := _behind_price(words, at, end)):
            at = priced
            continue
        if low in _UNDER or _is_by_law(words, at, end):
            return _behind_law(words, at + 1, end)
        if at + 2 < end and _is_pair(words, at):
            return ((words[at + 2].start, words[end - 1].end),)
        if [w.low for w in words[at : at + 3]] == ["to", "take", "in"] and at + 3 < end:
            return ((words[at + 3].start, words[end - 1].end),)
        if low not in PASSED and not low[0].isdigit() and not _is_of_day(words, at):
            break
        at += 1
        steps += 1
    return _hit_by(words, measure.last + 1, end)


def _hit_by(words: Sequence[Word], that: int, end: int) -> tuple[Place, ...]:
    """Return whom measures are said to have hit: "sanctions that have cut | Mali | off from"."""
    that += that + 1 < end and words[that].low == ","
    if that >= end or words[that].low not in _AIDS:
        return ()
    verb = hitting(words, that + 1, end)
    if verb is None or verb + 1 >= end:
        return ()
    first = verb + 1 + (words[verb + 1].low in _OFF)
    last = next((n for n in range(first, end) if words[n].low in _BEHIND_HIT), end)
    return ((words[first].start, words[last - 1].end),) if last > first else ()


_OFF = frozenset({"off", "out"})
_BEHIND_HIT = word_set(
    """off out from since for in by with to until , . ; after over and at under as when while"""
)


def _is_aimed(words: Sequence[Word], at: int, end: int) -> bool:
    """Tell whether neither a day nor why it is done stands behind "on": "based on", "on amended grounds"."""
    if words[at - 1].low in GROUNDED:
        return False
    behind = words[min(at + 2, end - 1)].low
    no_aim = behind == "grounds" or (
        words[at + 1 : at + 2] and words[at + 1].low == "the" and behind in _OCCASIONS
    )
    return at + 1 < end and not (no_aim or is_day(words, at + 1))


_OCCASIONS = word_set("eve heels sidelines anniversary day morning basis back orders advice")
"""What stands behind "on the" where it is said when or why: "on the eve of the vote"."""


GROUNDED = word_set("based founded premised predicated depending relying resting")
"""What tells that "on" gives the grounds, and nobody: "imposed based on reports"."""


def _past_owner(words: Sequence[Word], at: int, end: int) -> int | None:
    """Return the place behind whose a measure is, where it holds, or why: "of its own", "in Europe"."""
    if at + 2 >= end:
        return None
    if words[at].low == "for":
        days = (n for n in range(at + 1, min(at + _WHY, end - 1)) if is_day(words, n))
        return next((n + 1 for n in days if words[n + 1].low in {"on", "against"}), None)
    if words[at].low == "within" and words[at + 2].low in _REMITS:
        return at + 3
    if words[at].low == "of" and words[at + 2].low == "own":
        return at + 3
    return at + 2 if words[at].low == "in" and words[at + 1].low in lexicon.LANDS else None


_WHY = 8
"""Words that tell why, before a day and whom: "sanctions for hacking on Monday against"."""
_REMITS = frozenset({"jurisdiction", "remit", "competence", "authority", "powers"})


def _past_others(words: Sequence[Word], at: int, end: int) -> int | None:
    """Return the place behind the round, or behind those with whom it was done: "in tandem with"."""
    if words[at].low in {"together", "jointly", "along", "alongside"}:
        return _past_partners(words, at + 1, end)
    if words[at].low != "in":
        return None
    if at + 2 < end and words[at + 1].low in _JOINTLY and words[at + 2].low == "with":
        return _past_partners(words, at + 2, end)
    return _past_round(words, at, end)


_JOINTLY = word_set(
    "coordination co-ordination concert conjunction tandem partnership consultation cooperation"
)
_PARTNERS = 12
"""Words that name those with whom a measure is taken, at most."""


def _past_partners(words: Sequence[Word], at: int, end: int) -> int | None:
    """Return the place of "on" or "against" behind those with whom a measure is taken."""
    high = min(at + _PARTNERS, end)
    return next((n for n in range(at, high) if words[n].low in {"on", "against"}), None)


def _past_round(words: Sequence[Word], at: int, end: int) -> int | None:
    """Return the place behind the round that measures are: "bans, in an initial round, on"."""
    if words[at].low != "in":
        return None
    last = next(
        (n for n in range(at + 1, min(at + 4, end)) if words[n].low in lexicon.ROUNDS), None
    )
    return None if last is None else last + 1


def _is_pair(words: Sequence[Word], at: int) -> bool:
    """Tell whether two words, or "respect to" of "with respect to", link a measure to whom it is on, and not to what it is for."""
    if words[at].low == "aimed" and words[at + 2].low.endswith("ing"):
        return False
    return (words[at].low, words[at + 1].low) in _PAIRS


def _is_of_day(words: Sequence[Word], at: int) -> bool:
    """Tell whether a day's name stands at a place, or the dot that cuts it short: "Feb."."""
    return words[at].low in DAYS or (words[at].low == "." and words[at - 1].low in DAYS)


def _past_aside(words: Sequence[Word], at: int, end: int) -> int:
    """Return the place behind brackets: "restrictive measures (sanctions) against"."""
    if at >= end or words[at].low != "(":
        return at
    closing = find_word(words, at + 1, _CLOSING, 6)
    return at if closing is None else closing + 1


_CLOSING = frozenset({")"})


def _behind_price(words: Sequence[Word], of: int, end: int) -> int | None:
    """Return the place behind a sum: "of $60 a barrel on"."""
    if words[of + 1 : of + 2] and words[of + 1].low not in {"$", "€", "£"}:
        return None
    return next((n for n in range(of + 2, min(of + 7, end)) if words[n].low in _AIMED), None)


def _once_put(words: Sequence[Word], first: int, end: int) -> int | None:
    """Return the place behind what says who took a measure: "sanctions it had imposed | on"."""
    for at in range(first, min(first + 7, end - 2)):
        low = words[at].low
        if low in _PUT:
            on = _link_behind(words, at + 1, end)
            return on if at > first or on != at + 1 else None
        in_force = at + 1 < end and words[at + 1].low == "in"
        told = low in BE and any(w.low in _AIDS for w in words[first:at])
        if (low in STOPS and low not in _AIDS) or (low in BE and not (in_force or told)):
            return None
    return None


def _link_behind(words: Sequence[Word], first: int, end: int) -> int | None:
    """Return the place of "on" behind when or by whom a measure was taken: "in 2021 | on"."""
    for at in range(first, min(first + 9, end - 1)):
        if words[at].low in lexicon.ONTO and not is_day(words, at + 1):
            return at
        if words[at].low in CLAUSE or words[at].low in {",", "for", "over", "after"}:
            return None
    return None


_PUT = word_set(
    """imposed placed slapped introduced levied leveled kept maintained force place adopted agreed
    took taken"""
)
_AIDS = word_set("that which")
_UNDER = word_set("pursuant under via")


def _is_by_law(words: Sequence[Word], at: int, end: int) -> bool:
    """Tell whether a law is named by which it is done: "in accordance with the law"."""
    said = at + 2 < end and words[at].low == "in" and words[at + 2].low == "with"
    return said and words[at + 1].low in {"accordance", "line", "keeping"}


def _behind_law(words: Sequence[Word], first: int, end: int) -> tuple[Place, ...]:
    """Return whom sanctions "pursuant to" a law are against."""
    for at in range(first, min(first + 16, end - 1)):
        if words[at].low in _AIMED and not is_day(words, at + 1):
            return ((words[at + 1].start, words[end - 1].end),)
        if words[at].low in CLAUSE:
            break
    return ()


def _flow(words: Sequence[Word], first: int, end: int) -> tuple[Place, ...]:
    """Return whom goods go to ("a ban on exports of tools to Mali"), else the words themselves."""
    near = range(first, min(first + 3, end - 2))
    held = next((n for n in near if words[n].low in lexicon.ASSETS), None)
    if held is not None and words[held + 1].low == "of":
        return ((words[held + 2].start, words[end - 1].end),)
    if words[min(first + 1, end - 1)].low == ":":  # "against Syria: charities no longer need"
        end = first + 1
    whole = (words[first].start, words[end - 1].end)
    for at in range(first, min(first + 3, end)):
        if words[at].low in lexicon.FLOWS or words[at].low in _SENT:
            near = range(at + 1, min(at + 12, end))
            stop = next((n for n in near if words[n].low in {"but", "while", "though"}), end)
            to = next((n for n in near if n < stop and words[n].low == "to"), None)
            if to is not None and to + 1 < end and words[to + 1].low[0] not in _SUM:
                return (words[to + 1].start, words[end - 1].end), whole
    return (whole,)


_SENT = word_set("remittances remittance lending loans travel tourism visits payments")
"""What is sent to a country, or who goes there, besides goods."""
_SUM = frozenset("0123456789$€£")
