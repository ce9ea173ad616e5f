"""Complaints: one line for each fault, precise enough for a reader to mend its answer.

The nearest true wording is looked for only here, and only to be shown: it never repairs anything.
"""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from summarizer.grounding.case import name_sentences
from summarizer.grounding.faults import Fault
from summarizer.grounding.page import Page
from summarizer.text.folding import fold
from summarizer.text.place import Place

_MOST_LINES = 20
_MOST_WORDS = 400
"""Words of the searched sentences that are compared with a missing string."""
_MOST_CHARS = 160
_NEAR_ENOUGH = 0.5


def complaint_lines(page: Page, faults: Sequence[Fault]) -> list[str]:
    """Return what is wrong, a line for each fault, the first twenty of them."""
    lines = [_line(page, fault) for fault in faults[:_MOST_LINES]]
    if len(faults) > _MOST_LINES:
        lines.append(f"... and {len(faults) - _MOST_LINES} more of the kind.")
    return lines


def _line(page: Page, fault: Fault) -> str:
    reason = fault.reason.rstrip(".")
    near = nearest_wording(page, fault.value, fault.cited) if fault.missing else None
    if near is None:
        return f"{fault.path}: {reason}."
    words, number = near
    return (
        f'{fault.path}: {reason}; the nearest words, in {name_sentences([number])}, are "{words}".'
    )


def nearest_wording(page: Page, text: str, cited: Iterable[int]) -> tuple[str, int] | None:
    """Return the words most like a missing string and their sentence, or None.

    The cited sentences are searched first, then those that share its rarest words.
    """
    wanted = fold(text).split()
    if not wanted:
        return None
    for numbers in (list(cited), page.sentences_sharing(wanted)):
        best = max(
            (_best_window(page, wanted, number) for number in _within_bounds(page, numbers)),
            default=(0.0, (0, 0), 0),
        )
        if best[0] >= _NEAR_ENOUGH:
            words = " ".join(page.text[best[1][0] : best[1][1]].split())
            shown = words if len(words) <= _MOST_CHARS else f"{words[: _MOST_CHARS - 3]}..."
            return shown, best[2]
    return None


def _within_bounds(page: Page, numbers: Iterable[int]) -> list[int]:
    """Return as many of the sentences as are searched at most."""
    kept: list[int] = []
    words = 0
    for number in numbers:
        sentence = page.citable[number]
        words += (sentence.end - sentence.start) // 5
        if kept and words > _MOST_WORDS:
            break
        kept.append(number)
    return kept


def _best_window(page: Page, wanted: list[str], number: int) -> tuple[float, Place, int]:
    """Return likeness and place of the run of words in a sentence most like the wanted ones."""
    tokens = page.tokens(number)[:_MOST_WORDS]
    folded = [fold(page.text[start:end]) for start, end in tokens]
    size = min(len(wanted), len(tokens))
    if not size:
        return 0.0, (0, 0), number
    pool = set(wanted)
    shared = [word in pool for word in folded]
    first = max(range(len(tokens) - size + 1), key=lambda at: sum(shared[at : at + size]))
    best = (0.0, (tokens[first][0], tokens[first + size - 1][1]))
    for begin in range(max(first - 2, 0), min(first + 3, len(tokens))):
        for end in range(begin + max(size - 2, 1), min(begin + size + 3, len(tokens) + 1)):
            ratio = _likeness(wanted, folded[begin:end])
            best = max(best, (ratio, (tokens[begin][0], tokens[end - 1][1])))
    return best[0], best[1], number


def _likeness(wanted: list[str], words: list[str]) -> float:
    """Return how alike two runs of words are, 0 to 1: the mean over words and over letters."""
    by_words = SequenceMatcher(None, wanted, words).ratio()
    letters = SequenceMatcher(None, " ".join(wanted)[:_MOST_CHARS], " ".join(words)[:_MOST_CHARS])
    return (by_words + letters.ratio()) / 2
