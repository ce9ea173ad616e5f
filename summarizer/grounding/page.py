"""An article made ready to be searched: built once for each call, in time linear in its length."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from itertools import islice

from summarizer.grounding.turns import verbatim_ranges
from summarizer.records.article import Article
from summarizer.records.values import Span
from summarizer.text.folding import FoldedText, fold
from summarizer.text.layout import Sentence

Place = tuple[int, int]
"""Offsets of the article's text: `text[start:end]`."""

_WORD = re.compile(r"[^\W_]+")
_LONG = 30_000
"""Characters from which on an index of words is cheaper than a scan of the text for each name."""
_TOKEN = re.compile(r"\S+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_KOREAN = re.compile(r"\bKorean?\b|\bPyongyang\b|\bDPRK\b")


class Page:
    """The article's text, its sentences, and where its words stand."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.sentences = article.sentences
        self.citable = article.sentence_by_number
        self.folded = FoldedText(article.text)
        self.anchor = date.fromisoformat(article.published) if article.published else None
        self._starts = [sentence.start for sentence in self.sentences]
        self._known: dict[str, list[Place]] = {}
        self._naming: dict[str, frozenset[int]] = {}
        self._sentence_spans: dict[int, Span] = {}

    def span(self, place: Place) -> Span:
        """Return the words at a place as a span."""
        start, end = place
        return Span(text=self.text[start:end], start=start, end=end)

    def sentence_span(self, number: int) -> Span:
        """Return the whole sentence of that number, which must be citable."""
        if number not in self._sentence_spans:
            sentence = self.citable[number]
            self._sentence_spans[number] = self.span((sentence.start, sentence.end))
        return self._sentence_spans[number]

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that begins at or before the offset, if any."""
        index = bisect_right(self._starts, offset) - 1
        return self.sentences[index] if index >= 0 else None

    def covered(self, place: Place) -> list[int] | None:
        """Return the numbers of the sentences a place touches; None if one is no evidence."""
        first = bisect_right(self._starts, place[0])
        if not first:
            return None
        # Sentences are numbered from 1, so that the index after one is its number.
        if place[1] <= self.sentences[first - 1].end:
            return [first] if first in self.citable else None
        last = bisect_right(self._starts, place[1] - 1)
        numbers = list(range(first, last + 1)) or [first]
        return numbers if all(number in self.citable for number in numbers) else None

    def runs(self, numbers: Iterable[int]) -> list[Place]:
        """Return the places of sentences, those joined that follow one another."""
        ordered = sorted(numbers)
        if len(ordered) == 1:
            only = self.citable[ordered[0]]
            return [(only.start, only.end)]
        runs: list[Place] = []
        previous = -1
        for number in ordered:
            sentence = self.citable[number]
            start = runs.pop()[0] if number == previous + 1 and runs else sentence.start
            runs.append((start, sentence.end))
            previous = number
        return runs

    def everywhere(self, needle: str) -> list[Place]:
        """Return every place of the needle, as whole words, in sentences that may be evidence."""
        known = self._known.get(needle)
        if known is None:
            is_long = len(self.text) > _LONG and self._is_indexable
            places = self._by_index(needle) if is_long else self.folded.find_all(needle)
            known = self._known[needle] = [place for place in places if self.covered(place)]
        return known

    def touching(self, needle: str, run: Place) -> Iterator[Place]:
        """Yield the places of the needle that share a character with a run, in order."""
        places = self.everywhere(needle)
        # Places of one needle are about as long as one another and may overlap by little.
        first = bisect_left(places, (run[0] - 2 * len(needle) - 16, 0))
        for place in islice(places, first, None):
            if place[0] >= run[1]:
                return
            if place[1] > run[0]:
                yield place

    def nearest(self, needle: str, at: int) -> Place | None:
        """Return the place of the needle that begins nearest to an offset."""
        places = self.everywhere(needle)
        index = bisect_left(places, (at, 0))
        near = places[max(index - 1, 0) : index + 1]
        return min(near, key=lambda place: abs(place[0] - at), default=None)

    def naming(self, needle: str) -> frozenset[int]:
        """Return the numbers of the sentences in which a needle begins."""
        if needle not in self._naming:
            places = self.everywhere(needle)
            numbers = (bisect_right(self._starts, start) for start, _ in places)
            self._naming[needle] = frozenset(numbers)
        return self._naming[needle]

    def _by_index(self, needle: str) -> list[Place]:
        """Look only around the rarest word of the needle, so that names cost what they occur."""
        needle = needle.strip()
        words = list(_WORD.finditer(unicodedata.normalize("NFC", needle)))
        if not words:
            return self.folded.find_all(needle)
        rarest = min(words, key=lambda word: len(self._index.get(word.group(), ())))
        ahead = rarest.start()
        slack = len(needle) + 16
        places: list[Place] = []
        for at in self._index.get(rarest.group(), ()):
            start = max(at - ahead - slack, places[-1][1] if places else 0)
            place = self._exactly(needle, at - ahead) or self.folded.find(
                needle, start, min(at + slack + slack, len(self.text))
            )
            if place and place[0] <= at < place[1]:
                places.append(place)
        return list(dict.fromkeys(places))

    def _exactly(self, needle: str, start: int) -> Place | None:
        if start < 0 or not self.text.startswith(needle, start):
            return None
        end = start + len(needle)
        return (start, end) if _stands_alone(self.text, start, end) else None

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        index: dict[str, list[int]] = {}
        for word in _WORD.finditer(self.text):
            index.setdefault(word.group(), []).append(word.start())
        return index

    @cached_property
    def _is_indexable(self) -> bool:
        """Whether words can be looked up as they are: composed, nothing invisible in them."""
        if self.text.isascii():
            return True
        return unicodedata.is_normalized("NFC", self.text) and not _INVISIBLE.search(self.text)

    def sentences_sharing(self, words: Iterable[str], most: int = 5) -> list[int]:
        """Return the citable sentences that hold the rarest of the words, a few at most."""
        parts = {part for word in words for part in _WORD.findall(word)}
        known = sorted((p for p in parts if p in self._index), key=lambda p: len(self._index[p]))
        numbers: dict[int, None] = {}
        for part in known[:3]:
            for at in self._index[part][:most]:
                sentence = self.sentence_at(at)
                if sentence and sentence.is_evidence:
                    numbers[sentence.number] = None
        return list(numbers)[:most]

    def tokens(self, number: int) -> list[Place]:
        """Return the places of a sentence's words with the marks that cling to them."""
        sentence = self.citable[number]
        return [m.span() for m in _TOKEN.finditer(self.text, sentence.start, sentence.end)]

    @cached_property
    def quoted(self) -> tuple[Place, ...]:
        """What stands between quotation marks, in order, without the marks."""
        return tuple(piece for zone in self.article.quotations for piece in zone.pieces)

    @cached_property
    def _verbatim(self) -> tuple[Place, ...]:
        return verbatim_ranges(self.text, self._paragraphs)

    def is_verbatim(self, place: Place) -> bool:
        """Tell whether a place is somebody's words that are told without quotation marks."""
        index = bisect_right(self._verbatim, (place[0], len(self.text))) - 1
        return index >= 0 and place[1] <= self._verbatim[index][1]

    def is_quoted(self, place: Place) -> bool:
        """Tell whether a place lies between quotation marks."""
        index = bisect_right(self.quoted, (place[0], len(self.text)))
        # A quotation may hold one or two nested ones that begin before the place.
        return any(place[1] <= end for _, end in self.quoted[max(index - 3, 0) : index])

    @cached_property
    def _paragraphs(self) -> list[Place]:
        places: dict[int, Place] = {}
        for sentence in self.sentences:
            start = places.get(sentence.paragraph, (sentence.start, 0))[0]
            places[sentence.paragraph] = (start, sentence.end)
        return list(places.values())

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years that the article names."""
        return tuple(sorted({int(year) for year in _YEAR.findall(self.text)}))

    @cached_property
    def is_korean(self) -> bool:
        """Whether "the North" means North Korea here."""
        return _KOREAN.search(self.text) is not None


def _stands_alone(text: str, start: int, end: int) -> bool:
    before = start and text[start].isalnum() and _continues(text[start - 1])
    after = end < len(text) and text[end - 1].isalnum() and _continues(text[end])
    return not (before or after)


def _continues(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char)[0] == "M"


def same(one: str, other: str) -> bool:
    """Tell whether two copied strings are equal after folding."""
    return one == other or fold(one).strip() == fold(other).strip()
