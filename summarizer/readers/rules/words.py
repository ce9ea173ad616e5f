"""Whole words in a text, found by plain search: far faster than a pattern of many alternatives."""

from collections.abc import Iterable


def occurrences(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Return where the words stand, whole, in order; the longest of those that begin together."""
    found = [span for word in words for span in _spans(text, word)]
    found.sort(key=lambda span: (span[0], -span[1]))
    return [span for n, span in enumerate(found) if n == 0 or span[0] != found[n - 1][0]]


def _spans(text: str, word: str) -> list[tuple[int, int]]:
    spans = []
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if _is_whole(text, start, end):
            spans.append((start, end))
        start = text.find(word, end)
    return spans


def _is_whole(text: str, start: int, end: int) -> bool:
    before = start > 0 and (text[start - 1].isalnum() or text[start - 1] == "-")
    after = end < len(text) and text[end].isalnum()
    return not before and not after
