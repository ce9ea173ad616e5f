"""Actions that came to nothing: "a bid to ban X failed", "could not agree to list Y"."""

from collections.abc import Iterator, Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.frames import Form, Side
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.voice import auxiliary_before
from summarizer.readers.rules.sanctions.words import CLAUSE, DETERMINERS, MODALS, Word
from summarizer.records.sanction import SanctionStatus as Status


def tell_blocked(words: Sequence[Word], found: Sequence[Telling]) -> Iterator[Telling]:
    """Tell anew, as blocked, what a sentence says failed: "a bid to ban X failed"."""
    for telling in found:
        first = next(n for n, w in enumerate(words) if w.start >= telling.trig[0])
        last = next(n for n in reversed(range(len(words))) if words[n].end <= telling.trig[1])
        blocker = _failed(words, first, last) or _unable(words, first) or _stopped(words, first)
        if blocker is None:
            yield telling
            continue
        trig = (words[blocker].start, words[blocker].end)
        stop = words[blocker].start if blocker > last else None
        yield telling._replace(
            form=Form(
                "told_blocked",
                None,
                Status.BLOCKED,
                Side.NONE,
                passive=not _stopped(words, first),
            ),
            trig=trig,
            start=min(trig[0], telling.start),
            end=max(trig[1], telling.end),
            aims=tuple((a, min(b, stop) if stop else b) for a, b in telling.aims),
        )


def _failed(words: Sequence[Word], first: int, last: int) -> int | None:
    """Return the verb that says that a draft failed: "a bid to impose sanctions on X failed"."""
    if not any(words[n].low in lexicon.DRAFTS for n in range(max(0, first - 8), first)):
        return None
    for at in range(last + 1, min(last + 30, len(words))):
        low = words[at].low
        if low in lexicon.FAILED and words[at - 1].low not in DETERMINERS:
            return at
        if low in {"fell", "falls"} and any(w.low == "short" for w in words[at : at + 6]):
            return at
        if (
            low in lexicon.BLOCKERS
            and low.endswith("ed")
            and auxiliary_before(words, at) is not None
        ):
            return at
        if low in {";", "when", "because"}:
            return None
    return None


def _stopped(words: Sequence[Word], first: int) -> int | None:
    """Return the verb that stopped it: "Slovakia held up a plan to ban"."""
    for at in range(first - 1, max(-1, first - 15), -1):
        low = words[at].low
        if low in {"that", "which"} and words[at + 1].low == "would":
            continue
        held = low == "held" and at + 1 < len(words) and words[at + 1].low in {"up", "back"}
        if low in CLAUSE:
            return None
        if (low in lexicon.BLOCKERS or held) and words[at - 1].low not in DETERMINERS | MODALS:
            between = {w.low for w in words[at:first]}
            if between & (lexicon.DRAFTS | {"from"}) or first - at <= 2:
                return at
    return None


def _unable(words: Sequence[Word], first: int) -> int | None:
    """Return the words that say that a body could not act: "could not agree to list"."""
    for at in range(max(0, first - 9), first):
        if words[at].low in {"agree", "adopt", "pass", "approve"}:
            left = [w.low for w in words[max(0, at - 4) : at]]
            if "not" in left or "failed" in left or "unable" in left or left[-1:] == ["couldn't"]:
                return at
    return None
