"""The article as seen around its quotations: the words outside the marks, and where they stand.

A `Frame` hides what stands inside quotation marks, so that a verb or a name in somebody's mouth is
never taken for one of the reporter's. Words are found sentence by sentence, where somebody asks for
them. All lookups cost the logarithm of the article's length.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate
from typing import NamedTuple

from summarizer.records.article import Article
from summarizer.text.layout import Sentence
from summarizer.text.marks import Zone

HIDDEN = "\x01"
_WORD = re.compile(r"(\w+(?:[-'’.&]\w+)*)")
_LETTER = re.compile(r"\w")


class Word(NamedTuple):
    """A word outside quotation marks; `low` is its lower-case form."""

    start: int
    end: int
    low: str


# What Word() calls, without the call between: words are most of the work.
_made: Callable[[tuple[int, int, str]], Word] = partial(tuple.__new__, Word)


class Frame:
    """A text, its sentences and its quotations."""

    def __init__(self, article: Article) -> None:
        """Hide the words of the quotations."""
        self.text = article.text
        self.sentences = article.sentences
        self.paragraphs = article.paragraphs
        self.zones = article.quotations
        self.masked = _mask(self.text, self.zones)
        low = self.masked.lower()
        self._low = low if len(low) == len(self.masked) else self.masked  # "İ" becomes two letters
        self._words: list[tuple[list[Word], list[int]] | None] = [None] * len(self.sentences)
        self._starts = [sentence.start for sentence in self.sentences]
        self._ends = [sentence.end for sentence in self.sentences]
        self._zone_starts = [zone.start for zone in self.zones]
        self._paragraph_starts = [start for start, _ in self.paragraphs]

    def index_at(self, place: int) -> int:
        """Return the index in `sentences` of the one that holds a place, or the last before it."""
        return (bisect_right(self._starts, place) or 1) - 1

    def sentence_at(self, place: int) -> Sentence:
        """Return the sentence that holds a place."""
        return self.sentences[(bisect_right(self._starts, place) or 1) - 1]

    def paragraph_at(self, place: int) -> int:
        """Return the index in `paragraphs` of the one that holds a place."""
        return (bisect_right(self._paragraph_starts, place) or 1) - 1

    def zones_in(self, start: int, end: int) -> Sequence[Zone]:
        """Return the quotations that begin inside `[start, end)`."""
        first = bisect_left(self._zone_starts, start)
        return self.zones[first : bisect_left(self._zone_starts, end)]

    def numbers(self, start: int, end: int) -> list[int]:
        """Return the numbers of the evidence sentences that share a character with a place."""
        first = self.index_at(start)
        if end <= self.sentences[first].end:
            return [self.sentences[first].number] if self.sentences[first].is_evidence else []
        last = max(bisect_left(self._starts, end), first + 1)
        return [s.number for s in self.sentences[first:last] if s.is_evidence and s.end > start]

    def words(self, start: int, end: int) -> list[Word]:
        """Return the words outside quotation marks inside `[start, end)`."""
        index = (bisect_right(self._starts, start) or 1) - 1
        found, starts = self._words[index] or self._words_in(index)
        while end > self._ends[index] and index + 1 < len(self._starts):
            index += 1
            more, more_starts = self._words_in(index)
            found, starts = found + more, starts + more_starts
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        if last > first and found[last - 1].end > end:  # "Iran's" up to its "'s"
            cut = found[last - 1]
            return [
                *found[first : last - 1],
                Word(cut.start, end, cut.low[: end - cut.start]),
            ]
        return found[first:last]

    def _words_in(self, index: int) -> tuple[list[Word], list[int]]:
        """Return the words of a sentence, and where they begin; they are kept."""
        known = self._words[index]
        if known is None:
            sentence = self.sentences[index]
            parts = _WORD.split(
                self._low[sentence.start : sentence.end]
            )  # each word is behind a gap
            edges = list(accumulate(map(len, parts), initial=sentence.start))
            starts = edges[1:-1:2]
            known = list(map(_made, zip(starts, edges[2::2], parts[1::2], strict=True))), starts
            self._words[index] = known
        return known

    def has_words(self, start: int, end: int) -> bool:
        """Tell whether any word outside quotation marks begins inside `[start, end)`."""
        return _LETTER.search(self.masked, start, end) is not None


def _mask(text: str, zones: Sequence[Zone]) -> str:
    """Return the text with the words of every quotation hidden, at unchanged offsets."""
    pieces, at = [], 0
    for zone in zones:
        for start, end in zone.pieces:
            pieces += [text[at:start], HIDDEN * (end - start)]
            at = end
    pieces.append(text[at:])
    return "".join(pieces)
