"""Whole words in a text, found by plain search: far faster than a pattern of many alternatives."""

import re
from collections.abc import Iterable
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")


def occurrences(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Return where the words stand, whole, in order; the longest of those that begin together."""
    known = vocabulary(text)
    found = [span for word in words if _head(word) in known for span in _spans(text, word)]
    found.sort(key=lambda span: (span[0], -span[1]))
    return [span for n, span in enumerate(found) if n == 0 or span[0] != found[n - 1][0]]


@lru_cache(maxsize=2)
def vocabulary(text: str) -> frozenset[str]:
    """Return the words of a text as written, hyphenated ones in their parts."""
    return frozenset(_WORD.findall(text))


@lru_cache(maxsize=2048)
def _head(phrase: str) -> str:
    match = _WORD.match(phrase)
    return match.group() if match else phrase


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
