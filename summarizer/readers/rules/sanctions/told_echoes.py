"""What is told in half a sentence beside sanctions told before: "Ottawa added him in August"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import is_day
from summarizer.readers.rules.sanctions.sets import word_set
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.voice import (
    auxiliary_before,
    form_of,
    is_active,
    is_number,
    span_of,
)
from summarizer.readers.rules.sanctions.words import Verb, Word
from summarizer.records.sanction import SanctionStatus as Status


def tell_echo(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Another acts likewise, or on another, at a time told: "Ottawa added him in August"."""
    if verb.shape not in {"past", "part"} or place == 0:
        return None
    auxiliary = auxiliary_before(words, place)
    if auxiliary is not None:
        return _were_added(words, place, auxiliary, verb) if auxiliary else None
    pointing = behind < len(words) and words[behind].low in _POINTING
    back = pointing and [w.low for w in words[behind + 1 : behind + 2]] == ["back"]
    if not pointing or (words[place].low == "put" and not back):
        return None
    if not _tells_time(words, behind + 1 + back) or not is_active(words, place, verb):
        return None
    trig = span_of(words, place, behind + back)
    return Telling(form_of(verb, "added"), trig, *trig, aims=((trig[1], trig[1]),))


_POINTING = frozenset({"him", "her", "it", "them"})


def _were_added(words: Sequence[Word], place: int, auxiliary: int, verb: Verb) -> Telling | None:
    """Another is hit too: "the miner was added in March", and by nobody else."""
    by = any(w.low == "by" for w in words[place + 1 : place + 13])
    himself = words[auxiliary - 1].low in _SELVES and _tells_time(words, 0)
    timed = himself or _tells_time(words, place + 1)
    if by or not timed:
        return None
    trig = span_of(words, auxiliary, place)
    if verb.status is Status.LIFTED:
        if words[auxiliary - 1].low not in _SUBJECTS:
            return None
        return Telling(form_of(verb, "added", passive=True), trig, *trig)
    return Telling(form_of(verb, "echo", passive=True), trig, *trig)


_SELVES = frozenset({"himself", "herself", "itself", "themselves"})
_SUBJECTS = frozenset({"it", "he", "she", "they"})


def _tells_time(words: Sequence[Word], at: int) -> bool:
    """Tell whether a time stands at a place: "in August", "two months later", "last week"."""
    low = [w.low for w in words[at : at + 4]]
    if len(low) < _SHORTEST:
        return False
    if low[0] in {"in", "on", "late", "early", "within"}:
        return low[1] in lexicon.SPANS or any(
            is_day(words, n) for n in range(at + 1, min(at + 4, len(words)))
        )
    if low[0] in {"last", "earlier", "the", "this"}:
        return not _SPANS.isdisjoint(low[1:3])
    counted = low[0] in _COUNTS or is_number(words[at])
    return low[0] in _SOON or (counted and not _LATER.isdisjoint(low[1:]))


_SHORTEST = 2
_SPANS = lexicon.SPANS | word_set("spring summer autumn fall winter")
_COUNTS = lexicon.SPANS | word_set("a two three four five six seven eight nine ten several")
_LATER = frozenset({"later", "after", "afterwards", "ago"})
_SOON = frozenset({"shortly", "soon", "yesterday", "today"})
