"""Patterns that are tried only where a word stands that they can begin with.

The words of a text are looked up once (see `words`), those that a pattern can begin with are read
off the pattern (see `first_words`): a text without them costs next to nothing, however often and
wherever it is searched.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from summarizer.text.first_words import first_words
from summarizer.text.patterns import lazy
from summarizer.text.words import words_of

_SHORT = 100
"""Characters of a stretch whose words are looked at for themselves, not all of the text's."""


class Cue:
    """A pattern that begins with a word, and matches from the beginning of that word on."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        """Take the pattern; it is compiled at its first use."""
        self.pattern = pattern
        self._compiled = lazy(pattern, flags)
        self._last: tuple[str, list[int]] = "", []  # the text asked of last, and its places

    @cached_property
    def _first(self) -> frozenset[str]:
        return first_words(self.pattern)

    def places(self, text: str, start: int, end: int) -> list[int]:
        """Return where words stand in `[start, end)` that the pattern can begin with."""
        known, places = self._last
        if known is not text:
            if end - start < _SHORT:
                return words_of(text).starts_within(self._first, start, end)
            places = words_of(text).starts_of(self._first)
            self._last = text, places
        first = bisect_left(places, start)
        return places[first : bisect_left(places, end, first)]

    def match(self, text: str, place: int, end: int) -> re.Match[str] | None:
        """Return the match that begins at a place and ends before `end`, or None."""
        return self._compiled.match(text, place, end)

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Yield the matches in `text[start:end]`, none overlapping another."""
        for place in self.places(text, start, end):
            if place >= start and (match := self._compiled.match(text, place, end)):
                start = match.end()
                yield match

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """Return the first match in `text[start:end]`, or None."""
        for place in self.places(text, start, end):
            if match := self._compiled.match(text, place, end):
                return match
        return None
