"""The words of a text with their places, found once and looked up by word.

A part that looks for some of a thousand words or phrases asks which of its words the text has: as
many dictionary look-ups as the text has different words, however many the part knows.
"""

import re
from bisect import bisect_left
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache

_WORD = re.compile(r"[^\W_]+")
_LONG = 200
"""Characters from which a text is an article, and not a name or a phrase, which come again."""


class Words:
    """The runs of letters and digits of a text: "Hwasong-18's" is Hwasong, 18 and s."""

    def __init__(self, text: str) -> None:
        """Find the words, in one pass."""
        found = list(_WORD.finditer(text))
        self.starts = [match.start() for match in found]
        self.written = [match.group() for match in found]
        self.lower = [word.lower() for word in self.written]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The numbers of the words, by the word as written."""
        return _numbers(self.written)

    @cached_property
    def lower_places(self) -> dict[str, list[int]]:
        """The numbers of the words, by the word in small letters."""
        return _numbers(self.lower)

    def between(self, start: int, end: int) -> range:
        """Return the numbers of the words that begin in `[start, end)`."""
        first = bisect_left(self.starts, start)
        return range(first, bisect_left(self.starts, end, first))

    def has(self, vocabulary: AbstractSet[str], start: int, end: int) -> bool:
        """Tell whether a word of the vocabulary, in small letters, begins in `[start, end)`."""
        numbers = self.between(start, end)
        return not vocabulary.isdisjoint(self.lower[numbers.start : numbers.stop])

    def among(self, vocabulary: AbstractSet[str]) -> list[int]:
        """Return the numbers of all words of the vocabulary (small letters), in order."""
        places = self.lower_places
        return sorted(number for word in vocabulary & places.keys() for number in places[word])


def _numbers(words: list[str]) -> dict[str, list[int]]:
    numbers: dict[str, list[int]] = {}
    for number, word in enumerate(words):
        numbers.setdefault(word, []).append(number)
    return numbers


def words_of(text: str) -> Words:
    """Return the words of a text; those of the texts at hand are kept."""
    return _of_phrase(text) if len(text) < _LONG else _of_article(text)


@lru_cache(maxsize=4)
def _of_article(text: str) -> Words:
    return Words(text)


@lru_cache(maxsize=2048)
def _of_phrase(text: str) -> Words:
    return Words(text)
