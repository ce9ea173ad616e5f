"""Those whose turn may come: "would be next if", "could be cut off", "failed to agree on X"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.telling import Form, Side, Telling
from summarizer.readers.rules.sanctions.voice import rest_of, span_of
from summarizer.readers.rules.sanctions.words import CLAUSE, Verb, Word
from summarizer.text.place import Place
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
    on = next((n for n in range(first - 1, 0, -1) if _is_measure_on(words, n)), None)
    aims = aims if on is None else ((words[on + 1].start, words[first].start),)
    return Telling(form, trig, *trig, aims=aims)


def _is_measure_on(words: Sequence[Word], place: int) -> bool:
    """Tell whether it is said here on whom a measure is: "sanctions on Mali would follow"."""
    return words[place].low in {"on", "against"} and words[place - 1].low in lexicon.OUTRIGHT_NOUNS


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


def told_to(words: Sequence[Word], place: int) -> Place | None:
    """Return who is told to do something "or face" a measure: "gave Mali a week to"."""
    for at in range(place - 2, max(0, place - 25), -1):
        if words[at].low == ":" and (whom := _in_ultimatum(words, at)):
            return whom
        if words[at].low in CLAUSE:
            return None
        if words[at].low in _TELLING_TO:
            end = next((n for n in range(at + 2, place) if _ends_order(words[n])), place)
            return words[at + 1].start, words[end - 1].end
    return None


def _in_ultimatum(words: Sequence[Word], colon: int) -> Place | None:
    """Return to whom somebody puts a choice: "an ultimatum to Mali: leave or"."""
    to = next((n for n in range(colon - 1, max(0, colon - 12), -1) if words[n].low == "to"), 0)
    put = to > 0 and words[to - 1].low in _CHOICES
    return (words[to + 1].start, words[colon - 1].end) if put and to + 1 < colon else None


_CHOICES = word_set("ultimatum warning message choice notice")


def _ends_order(word: Word) -> bool:
    return word.low[0].isdigit() or word.low in _ORDERS


_TELLING_TO = word_set(
    "gave give gives given told tells tell ordered orders order warned warns urged"
)
_ORDERS = lexicon.NUMBERS | word_set("to until a an one days weeks hours time more")
