"""Actions found word by word: a verb or noun of the lexicon, and what it governs.

Any verb of a class is read with any measure, in the active, the passive and as a noun. A sentence
whose words serve no verb of it (see `cues`) is not read at all.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.cues import need_of
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.timing import past_day, past_span
from summarizer.readers.rules.sanctions.told_added import tell_added
from summarizer.readers.rules.sanctions.told_asides import tell_then
from summarizer.readers.rules.sanctions.told_bars import (
    tell_bar,
    tell_ineligible,
    tell_longer,
    tell_out,
)
from summarizer.readers.rules.sanctions.told_deeds import tell_deed
from summarizer.readers.rules.sanctions.told_echoes import tell_echo, tell_like, tell_same
from summarizer.readers.rules.sanctions.told_failures import (
    tell_blocked,
    tell_drafted,
    tell_felled,
    tell_stop,
)
from summarizer.readers.rules.sanctions.told_flows import tell_shut, tell_trade, tell_visa
from summarizer.readers.rules.sanctions.told_freezes import tell_freeze
from summarizer.readers.rules.sanctions.told_its import tell_it, tell_its
from summarizer.readers.rules.sanctions.told_kept import tell_again, tell_hold
from summarizer.readers.rules.sanctions.told_lists import tell_gone, tell_list, tell_there
from summarizer.readers.rules.sanctions.told_measures import (
    tell_act,
    tell_consent,
    tell_ponder,
)
from summarizer.readers.rules.sanctions.told_met import tell_suffer
from summarizer.readers.rules.sanctions.told_names import (
    tell_brand,
    tell_loose,
    tell_more,
    tell_name,
    tell_property,
    tell_share,
)
from summarizer.readers.rules.sanctions.told_nexts import tell_next, tell_unagreed
from summarizer.readers.rules.sanctions.told_nouns import tell_dated, tell_noun, tell_threat
from summarizer.readers.rules.sanctions.told_passing import tell_owned, tell_put, tell_standing
from summarizer.readers.rules.sanctions.told_passives import tell_resolve
from summarizer.readers.rules.sanctions.told_permits import tell_permit
from summarizer.readers.rules.sanctions.told_reliefs import tell_relief
from summarizer.readers.rules.sanctions.told_returns import tell_admit
from summarizer.readers.rules.sanctions.told_rounds import tell_cover
from summarizer.readers.rules.sanctions.told_states import (
    tell_come,
    tell_free,
    tell_lapse,
    tell_rest,
    tell_since,
    tell_under,
)
from summarizer.readers.rules.sanctions.words import CLAUSE, Verb, Word, verbs, words_of
from summarizer.records.sanction import SanctionStatus as Status


def may_be_told(words: Sequence[str], cues: int) -> bool:
    """Tell quickly whether small words hold a verb with its cue and its particles, or what blocks.

    A word with a hyphen counts by its last part, as which the words of an article have it.
    """
    held = frozenset(words)
    for word in held & _needing():
        for need, particles in _needs()[word]:
            if need & cues and held.issuperset(particles):
                return True
    return not lexicon.BLOCKERS.isdisjoint(held)


def scan(text: str, start: int, end: int, cues: int) -> list[Telling]:
    """Return every action that the words from `start` to `end` tell, in order.

    `cues` are those of the words (see `cues`): a verb whose class they do not serve is passed over.
    """
    words = words_of(text, start, end)
    found = list(_tellings(words, cues))
    low = {word.low for word in words}
    if "still" in low:
        found = [t for t in found if not (t.form.passive and _STAYS.match(text, *t.trig))]
    if not found:
        felled = None if lexicon.BLOCKERS.isdisjoint(low) else tell_felled(words)
        return [felled] if felled else found
    if any(t.form.status is Status.EXTENDED and t.form.name != "told_again" for t in found):
        found = [t for t in found if t.form.name != "told_again"]
    nexts = zip(found, [*found[1:], None], strict=True)
    found = [_before(words, _apart(t, after), after) for t, after in nexts]
    if any(t.form.name in _LETTING for t in found):
        found = [t for t in found if t.form.name != "told_permit"]
    if low & _FUTURE and not lexicon.BILLS.isdisjoint(low):
        found = [tell_drafted(words, telling) for telling in found]
    return found if lexicon.HINDERED.isdisjoint(low) else _with_failures(words, found)


_STAYS = re.compile(r"(?:is|are|was|were) still [a-z]+ed\b|(?:is|are|was|were) still frozen\b")
"""What was done long before, and lasts: "the money is still blocked"."""


def _apart(telling: Telling, after: Telling | None) -> Telling:
    """Return a telling without the aims that stand behind the next one, if it has others."""
    limit = after.trig[0] if after else telling.trig[0]
    own = tuple(aim for aim in telling.aims if aim[0] < limit) if limit > telling.trig[1] else ()
    return telling._replace(aims=own) if own else telling


def _before(words: Sequence[Word], telling: Telling, after: Telling | None) -> Telling:
    """Return a telling whose aims end before the clause of the next one: ", and Mali banned"."""
    if after is None or after.form.passive or telling.trig[1] > after.trig[0]:
        return telling
    last = next(n for n, w in enumerate(words) if w.start >= after.trig[0])
    near = range(last - 1, max(0, last - _SUBJECT), -1)
    first = next((n for n in near if words[n].low in _JOINS), None)
    if first is None or any(w.low in CLAUSE for w in words[first + 1 : last]):
        return telling
    end = words[first].start
    aims = tuple((a, min(b, end)) if a < end else (a, b) for a, b in telling.aims)
    return telling._replace(aims=aims)


_SUBJECT = 9
"""Words of a subject between a conjunction and its verb at most."""
_JOINS = frozenset({",", "and", "while", "as", ";"})
_FUTURE = frozenset({"would", "that", "which"})
"""What stands before the verb of what a bill would do."""
_LETTING = frozenset({"told_relief", "told_unrenewed"})
"""Licenses: what they allow is no action of its own."""


def _with_failures(words: Sequence[Word], found: Sequence[Telling]) -> list[Telling]:
    """Return what a sentence tells where it says that something came to nothing."""
    told = list(tell_blocked(words, found))
    if any(t.form.status is Status.BLOCKED for t in told):
        told = [t for t in told if t.form.name != "told_again"]
    felled = tell_felled(words) if len(told) == len(found) else None
    if felled is None or any(t.form.status is Status.BLOCKED for t in told):
        return told
    apart = [t for t in told if t.trig[1] <= felled.start or t.trig[0] >= felled.end]
    return sorted([*apart, felled], key=lambda t: t.start)


def _tellings(words: Sequence[Word], cues: int) -> Iterator[Telling]:
    done, table = 0, _meanings()
    last: Telling | None = None
    for place, word in enumerate(words):
        if word.low not in table or word.start < done:
            continue
        telling = last and tell_then(words, place, [v for _, v in table[word.low]], last)
        telling = telling or _told_at(words, place, cues)
        if telling:
            last = telling
            done = telling.end if telling.form.name in _WHOLE else telling.trig[1]
            yield telling


_WHOLE = frozenset({"told_noun", "told_hit"})
"""What is told by all its words, of which none tells another action."""


@cache
def _meanings() -> dict[str, tuple[tuple[int, Verb], ...]]:
    """Return what each word can mean, with the cue that the meaning needs; a noun of deeds last."""
    found = {w: tuple((need_of(v.governs), v) for v in each) for w, each in verbs().items()}
    for word, status in lexicon.NOMINAL.items():
        nouns = [Verb(governs, Status(status), "noun", ()) for governs in ("noun", "deed")]
        found[word] = (*found.get(word, ()), *((need_of(n.governs), n) for n in nouns))
    return found


@cache
def _needs() -> dict[str, tuple[tuple[int, tuple[str, ...]], ...]]:
    """Return what each meaning of a word needs to be told: a cue, and its particles."""
    found: dict[str, tuple[tuple[int, tuple[str, ...]], ...]] = {}
    for word, meanings in _meanings().items():
        each = ((need, tuple(map(_last_part, verb.particles))) for need, verb in meanings)
        found[_last_part(word)] = (*found.get(_last_part(word), ()), *each)
    return found


@cache
def _needing() -> frozenset[str]:
    return frozenset(_needs())


def _last_part(word: str) -> str:
    return word.rsplit("-", 1)[-1]


def _told_at(words: Sequence[Word], place: int, cues: int) -> Telling | None:
    meanings = [verb for need, verb in _meanings()[words[place].low] if need & cues]
    for verb in meanings:
        behind = _particles(words, place, verb) if verb.particles else place + 1
        telling = _READ[verb.governs](words, place, behind, verb) if behind else None
        if telling is None and verb.particles and verb.governs == "act":
            telling = _parted(words, place, verb)
        if telling:
            return telling
    for verb in meanings:
        if verb.governs == "it" and (telling := _parted(words, place, verb)):
            return telling
    return None


def _parted(words: Sequence[Word], place: int, verb: Verb) -> Telling | None:
    """Read a verb whose object stands before its particle: "called them off", "put it back"."""
    if len(verb.particles) != 1 or not _AWAY.issuperset(verb.particles):
        return None
    near = range(place + 2, min(place + _PARTED, len(words)))
    last = next((n for n in near if words[n].low == verb.particles[0]), None)
    if last is None or any(w.low in _ENDS for w in words[place + 1 : last]):
        return None
    telling = _READ[verb.governs](words, place, place + 1, verb)
    if (
        telling is None
        or not words[place].start <= telling.trig[0] <= telling.trig[1] < words[last].end
    ):
        return None
    start, end = words[last].start, words[last].end
    aims = tuple((a, min(b, start) if a < start else b) for a, b in telling.aims)
    return telling._replace(trig=(telling.trig[0], end), end=max(end, telling.end), aims=aims)


_AWAY = frozenset({"off", "back", "up", "down", "out", "over", "aside", "in"})
"""Particles that the object of a verb can stand before."""
_PARTED = 12
_ENDS = CLAUSE | {",", "and", "or", "to"}


def _particles(words: Sequence[Word], place: int, verb: Verb) -> int | None:
    """Return the place behind the verb and its particles, or None if they are missing."""
    at = place + 1
    for particle in verb.particles:
        if particle in lexicon.TOWARD:
            at = past_day(words, at + (words[at : at + 1] != [] and words[at].low in _TOGETHER))
        if particle == "with" and not words[place].low.startswith("follow"):
            at = past_day(words, past_span(words, at))
        if at >= len(words) or words[at].low != particle:
            return None
        at += 1
    return at


_TOGETHER = frozenset({"together", "jointly", "again", "separately", "swiftly", "first"})
"""What can stand between a verb and at whom it is aimed: "acted together against"."""


_READ = {
    "name": tell_name,
    "strike": tell_name,
    "loose": tell_loose,
    "it": tell_it,
    "its": tell_its,
    "cover": tell_cover,
    "owned": tell_owned,
    "added": tell_added,
    "act": tell_act,
    "consent": tell_consent,
    "ponder": tell_ponder,
    "hold": tell_hold,
    "enlist": tell_list,
    "unlist": tell_list,
    "freeze": tell_freeze,
    "bar": tell_bar,
    "out": tell_out,
    "ineligible": tell_ineligible,
    "longer": tell_longer,
    "shut": tell_shut,
    "trade": tell_trade,
    "suffer": tell_suffer,
    "admit": tell_admit,
    "permit": tell_permit,
    "there": tell_there,
    "under": tell_under,
    "since": tell_since,
    "standing": tell_standing,
    "put": tell_put,
    "threat": tell_threat,
    "rest": tell_rest,
    "again": tell_again,
    "relief": tell_relief,
    "echo": tell_echo,
    "like": tell_like,
    "more": tell_more,
    "gone": tell_gone,
    "free": tell_free,
    "brand": tell_brand,
    "property": tell_property,
    "visa": tell_visa,
    "come": tell_come,
    "share": tell_share,
    "noun": tell_noun,
    "deed": tell_deed,
    "dated": tell_dated,
    "same": tell_same,
    "stop": tell_stop,
    "lapse": tell_lapse,
    "resolve": tell_resolve,
    "next": tell_next,
    "unagreed": tell_unagreed,
}
