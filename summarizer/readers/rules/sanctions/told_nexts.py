"""Those whose turn may come: "would be next if", "could be cut off", "failed to agree on X"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions.telling import Form, Side, Telling
from summarizer.readers.rules.sanctions.voice import rest_of, span_of
from summarizer.readers.rules.sanctions.words import Verb, Word
from summarizer.text.word_sets import MAY, word_set


def tell_next(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is warned that it will be his turn: "broadcasters would be next if"."""
    first = _modal_before(words, place)
    if first is None or first == 0 or not _is_warning(words, first, behind):
        return None
    if words[place].low == "cut" and (behind < len(words) and words[behind].low in _SOURCE):
        return None
    trig = span_of(words, first, behind - 1)
    form = Form("told_next", verb.status, Side.BEFORE, passive=True, weak=True)
    said = next((n for n in range(first - 1) if _is_said(words, n)), None)
    aims = () if said is None else ((words[said + 1].start, words[first].start),)
    return Telling(form, trig, *trig, aims=aims)


def _is_said(words: Sequence[Word], place: int) -> bool:
    """Tell whether a "that" opens what somebody says: "told MPs that"."""
    if words[place].low != "that":
        return False
    return any(w.low in _SAYS for w in words[max(0, place - 4) : place])


_SAYS = word_set(
    """said says told tells warned warns hinted hints suggested signaled signalled added adds
    threatened made indicated"""
)


def _modal_before(words: Sequence[Word], place: int) -> int | None:
    """Return the place of "would" in "would be next", "could follow", "might also be cut off"."""
    at = place - 1
    if words[place].low != "follow":
        if at < 0 or words[at].low != "be":
            return None
        at -= 1
    at -= words[at].low == "also"
    return at if at >= 0 and words[at].low in _MODALS else None


def _is_warning(words: Sequence[Word], first: int, behind: int) -> bool:
    """Tell whether it hangs on a condition, or is said in warning."""
    if any(w.low in _IF for w in words[behind:]):
        return True
    return any(w.low.startswith("warn") for w in words[:first])


_SOURCE = frozenset({"from"})
_MODALS = MAY | {"would", "will"}
_IF = word_set("if unless should")


def tell_unagreed(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """A body does not agree on somebody: "failed to agree on the trader X"."""
    left = [w.low for w in words[max(0, place - 3) : place]]
    if behind >= len(words) or not _NOT_DONE.intersection(left):
        return None
    if left[-1:] not in (["to"], ["not"], ["couldn't"], ["didn't"]):
        return None
    first = place - 1 - (left[-1] != "couldn't" and left[-1] != "didn't")
    trig = span_of(words, max(first, 0), behind - 1)
    form = Form("told_unagreed", verb.status, Side.AFTER, weak=True)
    return Telling(form, trig, *trig, aims=(rest_of(words, behind),))


_NOT_DONE = word_set("not failed unable couldn't didn't refused yet fails failing")
