"""An article made ready to be searched: built once for each call, in time linear in its length."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property

from summarizer.grounding.turns import verbatim_ranges
from summarizer.normalize.countries import find_countries
from summarizer.normalize.date_references import years_dated
from summarizer.normalize.koreas import is_of_korea
from summarizer.records.article import Article
from summarizer.records.values import Span
from summarizer.text.folding import FoldedText, fold, is_whole
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.words import Words, words_of

_TOKEN = lazy(r"\S+")
_KOREAN = lazy(r"\bKorean?\b|\bPyongyang\b|\bDPRK\b")


class Page:
    """The article's text, its sentences, and where its words stand."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.sentences = article.sentences
        self.citable = article.sentence_by_number
        self.anchor = article.day
        self._folded = FoldedText(_evidence_only(article))
        self._starts = [sentence.start for sentence in self.sentences]
        self._found: dict[str, list[Place]] = {}
        self._spans: dict[Place, Span] = {}

    def words(self, place: Place) -> str:
        """Return the words at a place."""
        return self.text[place[0] : place[1]]

    def span(self, place: Place) -> Span:
        """Return the words at a place as a span."""
        span = self._spans.get(place)
        if span is None:
            start, end = place
            span = self._spans[place] = Span(text=self.text[start:end], start=start, end=end)
        return span

    def sentence_span(self, number: int) -> Span:
        """Return the whole sentence of that number, which must be citable."""
        sentence = self.citable[number]
        return self.span((sentence.start, sentence.end))

    def number_at(self, offset: int) -> int:
        """Return the number of the sentence that begins at or before the offset; 0 if none does."""
        # Sentences are numbered from 1, so that the index after one is its number.
        return bisect_right(self._starts, offset)

    def sentence_at(self, offset: int) -> Sentence | None:
        """Return the sentence that begins at or before the offset, if any."""
        number = self.number_at(offset)
        return self.sentences[number - 1] if number else None

    def covered(self, place: Place) -> list[int]:
        """Return the numbers of the sentences a place touches; none if one is no evidence."""
        first = bisect_right(self._starts, place[0])
        if not first:
            return []
        if place[1] <= self.sentences[first - 1].end:
            return [first] if first in self.citable else []
        numbers = list(range(first, self.number_at(place[1] - 1) + 1))
        return numbers if all(number in self.citable for number in numbers) else []

    def runs(self, numbers: list[int]) -> list[Place]:
        """Return the places of sentences, in order, those joined that follow one another."""
        runs: list[Place] = []
        previous = -1
        for number in numbers:
            sentence = self.citable[number]
            start = runs.pop()[0] if number == previous + 1 else sentence.start
            runs.append((start, sentence.end))
            previous = number
        return runs

    def everywhere(self, needle: str) -> list[Place]:
        """Return every place of the needle, as whole words, in sentences that may be evidence."""
        found = self._found.get(needle)
        if found is None:
            found = self._found[needle] = self._folded.find_all(needle)
        return found

    def exactly(self, needle: str, run: Place) -> list[Place]:
        """Return the first place in a run where the needle stands to the letter, if any."""
        needle = needle.strip()
        start = self.text.find(needle, *run)
        end = start + len(needle)
        return [(start, end)] if needle and start >= 0 and is_whole(self.text, start, end) else []

    def nearest(self, needle: str, at: int) -> Place | None:
        """Return the place of the needle that begins nearest to an offset."""
        places = self.everywhere(needle)
        index = bisect_left(places, (at,))
        near = places[max(index - 1, 0) : index + 1]
        return min(near, key=lambda place: abs(place[0] - at), default=None)

    @cached_property
    def _words(self) -> Words:
        return words_of(self.text)

    def sentences_sharing(self, words: Iterable[str], most: int = 5) -> list[int]:
        """Return the citable sentences that hold the rarest of the words, a few at most."""
        places = self._words.places
        known = {part for word in words for part in Words(word).written if part in places}
        numbers: dict[int, None] = {}
        for part in sorted(known, key=lambda part: (len(places[part]), part))[:3]:
            for index in places[part][:most]:
                number = self.number_at(self._words.starts[index])
                if number in self.citable:
                    numbers[number] = None
        return list(numbers)[:most]

    def tokens(self, number: int) -> list[Place]:
        """Return the places of a sentence's words with the marks that cling to them."""
        sentence = self.citable[number]
        return [m.span() for m in _TOKEN.finditer(self.text, sentence.start, sentence.end)]

    @cached_property
    def _quoted(self) -> list[Place]:
        """What stands between quotation marks, in order, without the marks."""
        return [piece for zone in self.article.quotations for piece in zone.pieces]

    def is_quoted(self, place: Place) -> bool:
        """Tell whether a place lies between quotation marks."""
        return self._is_within(self._quoted, place)

    @cached_property
    def _verbatim(self) -> list[Place]:
        return verbatim_ranges(self.text, self._paragraphs)

    def is_verbatim(self, place: Place) -> bool:
        """Tell whether a place is somebody's words that are told without quotation marks."""
        return self._is_within(self._verbatim, place)

    def _is_within(self, ranges: list[Place], place: Place) -> bool:
        index = bisect_left(ranges, (place[0] + 1,)) - 1
        return index >= 0 and place[1] <= ranges[index][1]

    @cached_property
    def _paragraphs(self) -> list[Place]:
        places: dict[int, Place] = {}
        for sentence in self.sentences:
            start = places.get(sentence.paragraph, (sentence.start, 0))[0]
            places[sentence.paragraph] = (start, sentence.end)
        return list(places.values())

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years that the article dates by."""
        return years_dated(self.text)

    @cached_property
    def is_korean(self) -> bool:
        """Whether "the North" means North Korea here."""
        if is_of_korea(self.text, self.article.dateline_location):
            return True
        is_likely = any(name in self.text for name in ("Korea", "Pyongyang", "DPRK"))
        return is_likely and _KOREAN.search(self.text) is not None

    def names_country(self, code: str | None) -> bool:
        """Tell whether the article names that country anywhere."""
        return code in self._countries

    @cached_property
    def _countries(self) -> frozenset[str]:
        found = find_countries(self.text, korean_context=self.is_korean)
        return frozenset(hit.code for hit in found)


def _evidence_only(article: Article) -> str:
    """Return the article's text with what is no evidence blotted out, at the same length."""
    pieces, at = [], 0
    for sentence in article.sentences:
        if not sentence.is_evidence:
            pieces += [article.text[at : sentence.start], "\0" * (sentence.end - sentence.start)]
            at = sentence.end
    return "".join([*pieces, article.text[at:]])


def inside(places: list[Place], run: Place) -> list[Place]:
    """Return those of the places, in order, that lie inside a run."""
    start, end = run
    first = bisect_left(places, (start,))
    last = bisect_left(places, (end,), first)
    return [place for place in places[first:last] if place[1] <= end]


def touching(places: list[Place], run: Place) -> list[Place]:
    """Return those of the places, in order, that share a part of a run."""
    start, end = run
    first = max(bisect_left(places, (start,)) - 1, 0)
    last = bisect_left(places, (end,), first)
    return [place for place in places[first:last] if place[1] > start]


def same(one: str, other: str) -> bool:
    """Tell whether two copied strings are equal after folding."""
    return one == other or fold(one).strip() == fold(other).strip()
