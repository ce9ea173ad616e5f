"""The words of a text with their places, found once and looked up by word.

A part that looks for some of a thousand words or phrases asks which of its words the text has: as
many dictionary look-ups as the text has different words, however many the part knows.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache
from typing import TypeVar

Found = TypeVar("Found")

_APOSTROPHE = "\u02bc"
"""It counts as a letter, and parts words as the other apostrophes do."""

_LONG = 200
"""Characters from which a text is an article, and not a name or a phrase, which come again."""


class Words:
    """The runs of letters and digits of a text: "Hwasong-18's" is Hwasong, 18 and s."""

    def __init__(self, text: str) -> None:
        """Find the words: what is left between the signs, put out one kind after the other."""
        for sign in set(text):
            if not sign.isalnum() or sign == _APOSTROPHE:
                text = text.replace(sign, " ")
        self.written = text.split()
        self.lower = text.lower().split()
        self.starts = _starts(text)
        self._begun: dict[frozenset[str], list[int]] = {}

    def starts_of(self, vocabulary: frozenset[str]) -> list[int]:
        """Return where the words of a vocabulary (small letters) begin; looked up once."""
        if vocabulary not in self._begun:
            self._begun[vocabulary] = [self.starts[number] for number in self.among(vocabulary)]
        return self._begun[vocabulary]

    def starts_within(self, vocabulary: AbstractSet[str], start: int, end: int) -> list[int]:
        """Return where the words of a vocabulary begin that stand in `[start, end)`."""
        first = bisect_left(self.starts, start)
        low = self.lower[first : bisect_left(self.starts, end, first)]
        if vocabulary.isdisjoint(low):
            return []
        return [self.starts[n] for n, word in enumerate(low, first) if word in vocabulary]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The numbers of the words, by the word as written."""
        numbers: dict[str, list[int]] = {}
        for number, word in enumerate(self.written):
            numbers.setdefault(word, []).append(number)
        return numbers

    @cached_property
    def _chains(self) -> "_Chains":
        return _Chains(self.lower, range(len(self.lower)))

    def between(self, start: int, end: int) -> range:
        """Return the numbers of the words that begin in `[start, end)`."""
        first = bisect_left(self.starts, start)
        return range(first, bisect_left(self.starts, end, first))

    def has(self, vocabulary: AbstractSet[str], start: int, end: int) -> bool:
        """Tell whether a word of the vocabulary, in small letters, begins in `[start, end)`."""
        numbers = self.between(start, end)
        return not vocabulary.isdisjoint(self.lower[numbers.start : numbers.stop])

    @cached_property
    def capitals(self) -> list[int]:
        """The numbers of the words that begin with no plain small letter: names, figures."""
        return [number for number, word in enumerate(self.written) if not "a" <= word < "{"]

    def capitals_between(self, start: int, end: int) -> list[int]:
        """Return those of them that begin in `[start, end)`."""
        first = bisect_left(self.capitals, bisect_left(self.starts, start))
        return self.capitals[first : bisect_left(self.capitals, bisect_left(self.starts, end))]

    @cached_property
    def figures(self) -> list[int]:
        """The numbers of the words that begin with a digit."""
        return [number for number in self.capitals if "0" <= self.written[number] < ":"]

    @cached_property
    def _names(self) -> "_Chains":
        return _Chains(self.written, self.capitals)

    def naming(self, vocabulary: AbstractSet[str]) -> list[int]:
        """Return the numbers of the words of a vocabulary of names, as written, in order."""
        return self._names.numbers(vocabulary)

    def among(self, vocabulary: AbstractSet[str]) -> list[int]:
        """Return the numbers of all words of the vocabulary (small letters), in order."""
        return self._chains.numbers(vocabulary)

    @property
    def different(self) -> frozenset[str]:
        """The different words, in small letters."""
        return self._chains.words


class _Chains:
    """The first number of each of some words, and behind each number the word's next one.

    A chain ends in -1. It costs less to make than a list for each word.
    """

    def __init__(self, words: list[str], those: Sequence[int]) -> None:
        first: dict[str, int] = {}
        following = [-1] * len(words)
        for number in reversed(those):
            word = words[number]
            following[number] = first.get(word, -1)
            first[word] = number
        self._first, self._following = first, following
        self.words = frozenset(first)

    def numbers(self, vocabulary: AbstractSet[str]) -> list[int]:
        """Return the numbers of the words of a vocabulary, in order."""
        first, following, numbers = self._first, self._following, list[int]()
        for word in vocabulary & self.words:
            number = first[word]
            while number >= 0:
                numbers.append(number)
                number = following[number]
        numbers.sort()
        return numbers


def _starts(text: str) -> list[int]:
    """Return where the words begin in a text that has nothing but spaces between them."""
    starts, at = [], 0
    for word in text.split(" "):
        if word:
            starts.append(at)
        at += len(word) + 1
    return starts


def kept(find: Callable[[str], Found], *, phrases: int = 2048) -> Callable[[str], Found]:
    """Keep what a function finds in a text, which is asked for part by part: once for each text.

    Of articles the last few are at hand; of names and phrases, which come again, many are, unless
    what is found in them is only needed for what is kept of them elsewhere.
    """
    of_article, of_phrase = lru_cache(maxsize=4)(find), lru_cache(maxsize=phrases)(find)

    def find_once(text: str) -> Found:
        return of_phrase(text) if len(text) < _LONG else of_article(text)

    return find_once


words_of = kept(Words, phrases=32)
"""The words of a text; those of the texts at hand are kept."""
