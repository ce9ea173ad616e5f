"""The article as seen around its quotations: the words outside the marks, and where they stand.

A `Frame` hides what stands inside quotation marks, so that a verb or a name in somebody's mouth is
never taken for one of the reporter's. All lookups cost the logarithm of the article's length.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from summarizer.text.layout import Sentence, paragraph_spans
from summarizer.text.marks import Zone, quoted_zones

HIDDEN = "\x01"
_WORD = re.compile(r"\w+(?:[-'’.&]\w+)*")


class Word(NamedTuple):
    """A word outside quotation marks; `low` is its lower-case form."""

    start: int
    end: int
    low: str


class Frame:
    """A text, its sentences and its quotations."""

    def __init__(
        self, text: str, sentences: Sequence[Sentence], zones: Sequence[Zone] | None = None
    ) -> None:
        """Find the quotations, unless they are given, and hide their words."""
        self.text = text
        self.sentences = tuple(sentences)
        self.paragraphs = paragraph_spans(self.sentences)
        self.zones = quoted_zones(text, self.paragraphs) if zones is None else zones
        self.masked = _mask(text, self.zones)
        self._starts = [sentence.start for sentence in self.sentences]
        self._zone_starts = [zone.start for zone in self.zones]
        self._paragraph_starts = [start for start, _ in self.paragraphs]

    def index_at(self, place: int) -> int:
        """Return the index in `sentences` of the one that holds a place, or the last before it."""
        return max(bisect_right(self._starts, place) - 1, 0)

    def sentence_at(self, place: int) -> Sentence:
        """Return the sentence that holds a place."""
        return self.sentences[self.index_at(place)]

    def paragraph_at(self, place: int) -> int:
        """Return the index in `paragraphs` of the one that holds a place."""
        return max(bisect_right(self._paragraph_starts, place) - 1, 0)

    def zones_in(self, start: int, end: int) -> Sequence[Zone]:
        """Return the quotations that begin inside `[start, end)`."""
        first = bisect_left(self._zone_starts, start)
        return self.zones[first : bisect_left(self._zone_starts, end)]

    def numbers(self, start: int, end: int) -> list[int]:
        """Return the numbers of the evidence sentences that share a character with a place."""
        first = self.index_at(start)
        last = max(bisect_left(self._starts, end), first + 1)
        return [s.number for s in self.sentences[first:last] if s.is_evidence and s.end > start]

    @cached_property
    def _words(self) -> list[Word]:
        return [Word(m.start(), m.end(), m.group()) for m in _WORD.finditer(self._low)]

    @cached_property
    def _word_starts(self) -> list[int]:
        return [word.start for word in self._words]

    @cached_property
    def _low(self) -> str:
        low = self.masked.lower()
        return low if len(low) == len(self.masked) else self.masked  # "İ" becomes two letters

    def words(self, start: int, end: int) -> list[Word]:
        """Return the words outside quotation marks inside `[start, end)`."""
        first = bisect_left(self._word_starts, start)
        found = self._words[first : bisect_left(self._word_starts, end, first)]
        if found and found[-1].end > end:
            found.pop()
        return found

    def has_words(self, start: int, end: int) -> bool:
        """Tell whether any word outside quotation marks begins inside `[start, end)`."""
        first = bisect_left(self._word_starts, start)
        return first < len(self._word_starts) and self._word_starts[first] < end

    def mentions(self, words: frozenset[str], start: int, end: int) -> bool:
        """Tell whether any of the words, in lower case, stands inside `[start, end)`."""
        return not words.isdisjoint(_WORD.findall(self._low, start, end))


def _mask(text: str, zones: Sequence[Zone]) -> str:
    """Return the text with the words of every quotation hidden, at unchanged offsets."""
    pieces, at = [], 0
    for zone in zones:
        for start, end in zone.pieces:
            pieces += [text[at:start], HIDDEN * (end - start)]
            at = end
    pieces.append(text[at:])
    return "".join(pieces)
