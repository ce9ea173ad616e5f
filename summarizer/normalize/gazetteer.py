"""A table of phrases that finds them all in a text: whole words, longest first, in one pass.

Each word of the text is one dictionary look-up, so the cost does not grow with the table (an
alternation of some thousand names costs a thousand comparisons at each word).
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

Payload = TypeVar("Payload")

_CAPITALIZED = re.compile(r"\b[A-Z0-9\u00c0-\u00de\u0100-\u017d]\w*")

# One character for one, so that offsets stay right; str.replace is far faster than translate.
_SAME_LENGTH = (
    ("\n", " "),
    ("\r", " "),
    ("\t", " "),
    ("\u00a0", " "),
    ("\u202f", " "),
    ("\u2018", "'"),
    ("\u2019", "'"),
    ("\u02bc", "'"),
    ("`", "'"),
    ("\u2010", "-"),
    ("\u2011", "-"),
    ("\u2012", "-"),
    ("\u2013", "-"),
)
_ASCII_SAME_LENGTH = tuple(pair for pair in _SAME_LENGTH if pair[0].isascii())


def level(text: str) -> str:
    """Return the text with curly marks, hyphens and white space made plain, at the same length."""
    for old, new in _ASCII_SAME_LENGTH if text.isascii() else _SAME_LENGTH:
        text = text.replace(old, new)
    return text


class _Indexed(NamedTuple):
    """A text levelled, and its capitalized words and numbers with their places."""

    text: str
    starts: list[int]
    words: list[str]


_SHORT = 200
"""Characters up to which a text is a name or a phrase, which come again, and not an article."""


def _indexed(text: str) -> _Indexed:
    """Return the index of a text; several tables are held against the same one in turn."""
    return _phrase_index(text) if len(text) < _SHORT else _article_index(text)


@lru_cache(maxsize=4)
def _article_index(text: str) -> _Indexed:
    return _index(text)


@lru_cache(maxsize=2048)
def _phrase_index(text: str) -> _Indexed:
    return _index(text)


def _index(text: str) -> _Indexed:
    levelled = level(text)
    found = list(_CAPITALIZED.finditer(levelled))
    return _Indexed(levelled, [m.start() for m in found], [m.group() for m in found])


class _Entry(NamedTuple, Generic[Payload]):
    """A phrase, where its first capitalized word stands in it, and its value."""

    phrase: str
    lead: int
    value: Payload | None


class Hit(NamedTuple, Generic[Payload]):
    """A phrase found: `text[start:end]`, and what the table says of it."""

    start: int
    end: int
    value: Payload


class Gazetteer(Generic[Payload]):
    """Phrases with a value each; the value None marks a phrase that hides shorter ones in it."""

    def __init__(self, entries: Iterable[tuple[str, Payload | None]]) -> None:
        """Index the phrases by their first capitalized word; one without any is never found."""
        self._by_word: dict[str, list[_Entry[Payload]]] = {}
        for phrase, value in entries:
            plain = level(phrase)
            if word := _CAPITALIZED.search(plain):
                entry = _Entry(plain, word.start(), value)
                self._by_word.setdefault(word.group(), []).append(entry)
        for listed in self._by_word.values():
            listed.sort(key=lambda entry: -len(entry.phrase))

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Hit[Payload]]:
        """Yield every hit in `text[start:end]`, in order, none inside another.

        Offsets count from the beginning of `text`.
        """
        plain, starts, words = _indexed(text)
        limit = len(text) if end is None else end
        done = start
        known = self._by_word
        first = bisect_left(starts, start) if start else 0
        last = bisect_left(starts, limit) if limit < len(text) else len(starts)
        for number in range(first, last):
            if words[number] not in known or starts[number] < done:
                continue
            for phrase, lead, value in known[words[number]]:
                begin = starts[number] - lead
                if not plain.startswith(phrase, begin):
                    continue
                stop = begin + len(phrase)
                if begin >= done and stop <= limit and _is_whole(plain, begin, stop):
                    done = stop
                    if value is not None:
                        yield Hit(begin, stop, value)
                    break

    def exact(self, phrase: str) -> Payload | None:
        """Return the value of the whole phrase, or None."""
        plain = level(phrase)
        word = _CAPITALIZED.search(plain)
        entries = self._by_word.get(word.group(), []) if word else []
        return next((entry.value for entry in entries if entry.phrase == plain), None)


def _is_whole(text: str, start: int, stop: int) -> bool:
    """Tell whether no word goes on before or after a place."""
    if stop < len(text) and text[stop - 1].isalnum() and text[stop].isalnum():
        return False
    return start == 0 or not text[start - 1].isalnum()
