"""Where words tell a time: "in August", "two months later", "last week"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import is_day
from summarizer.readers.rules.sanctions.voice import is_number
from summarizer.readers.rules.sanctions.words import Word
from summarizer.text.word_sets import word_set


def tells_time(words: Sequence[Word], at: int) -> bool:
    """Tell whether a time stands at a place: "in August", "two months later", "last week"."""
    low = [w.low for w in words[at : at + 4]]
    if len(low) < _SHORTEST:
        return False
    if low[0] in {"in", "on", "late", "early", "within"}:
        return low[1] in lexicon.SPANS or any(
            is_day(words, n) for n in range(at + 1, min(at + 4, len(words)))
        )
    if low[0] in {"last", "earlier", "the", "this"}:
        return not _SPANS.isdisjoint(low[1:3]) or (low[0] == "last" and is_day(words, at + 1))
    counted = low[0] in _COUNTS or is_number(words[at])
    spanned = not lexicon.SPANS.isdisjoint(low[:3])
    return low[0] in _SOON or (counted and spanned and not _LATER.isdisjoint(low[1:]))


_SHORTEST = 2
_SPANS = lexicon.SPANS | word_set("spring summer autumn fall winter")
_COUNTS = lexicon.SPANS | lexicon.NUMBERS | {"a", "several"}
_LATER = frozenset({"later", "after", "afterwards", "ago", "earlier", "before"})
_SOON = frozenset({"shortly", "soon", "yesterday", "today"})


def past_day(words: Sequence[Word], place: int) -> int:
    """Return the place behind a day that stands between a verb and its object."""
    if place + 1 < len(words) and words[place].low in {"within", "today"}:
        return place + 1 + (words[place].low == "within")
    if place + 1 < len(words) and words[place].low in _SPAN_LEADS:
        at = place + (2 if words[place + 1].low in _SPAN_NOUNS else 0)
        at = place + 3 if words[place + 1].low == "this" else at
        if at > place:
            return at
    lead = 1 if place < len(words) and words[place].low in {"on", "in", "late", "last"} else 0
    if not is_day(words, place + lead) or is_number(words[place]):
        return place
    at = place + lead + 1
    while at < len(words) and is_number(words[at]) and lead:
        at += 1
    return at


def past_span(words: Sequence[Word], place: int) -> int:
    """Return the place behind what says how much later: "three days later", "in kind"."""
    low = [w.low for w in words[place : place + 4]]
    if low[:2] in _IN_KIND:
        return place + 2
    counted = low[:1] and (low[0] in _COUNTS or is_number(words[place]))
    spanned = counted and low[1:2] != [] and low[1] in lexicon.SPANS
    return place + 3 if spanned and low[2:3] != [] and low[2] in _LATER else place


_IN_KIND = (["in", "kind"], ["in", "turn"])


_SPAN_LEADS = word_set("last this earlier next late early")
_SPAN_NOUNS = word_set("week month year spring summer autumn fall winter decade weekend")
