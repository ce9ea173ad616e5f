"""The text as the sanction rules see it: its sentences without direct speech, and their cues."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property, reduce
from operator import or_

from summarizer.normalize.bodies import FoundBody
from summarizer.normalize.countries import FoundCountry
from summarizer.normalize.found_dates import FoundDate
from summarizer.readers.rules.hits import Hit, Hits
from summarizer.readers.rules.sanctions import tables
from summarizer.readers.rules.sanctions.cues import bit, cues_of
from summarizer.readers.rules.sanctions.law import Law
from summarizer.readers.rules.sanctions.masking import (
    HIDDEN,
    without_asides,
    without_days_again,
    without_lists,
    without_speech,
)
from summarizer.readers.rules.scene import Scene
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.words import words_of

_TOPIC = bit("topic")
_CONTEXT = lazy(tables.CONTEXT)
_TOPIC_WORDS = lazy(tables.TOPIC)
_OPENING = lazy(r"\W*(?:(?:On|In|Late on|Early on|And on|But on|Then on|Late|Early) )?")


class PreparedText:
    """The sentences of an article, their cues, and what they name outside direct speech."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.article = scene.article
        self.text = scene.text
        self.heads = scene.titles
        self.body = tuple(s for s in scene.stated if not _is_heading(self.text, s))
        self.words = words_of(self.text)
        self._spans = {s.number: self.words.between(s.start, s.end) for s in self.body}
        low = self.words.lower
        self.cues = {n: cues_of(low[p.start : p.stop]) for n, p in self._spans.items()}
        self.all_cues = reduce(or_, self.cues.values(), 0)
        self._starts = [s.start for s in self.body]
        self._context: dict[int, bool] = {}
        self.laws: dict[int, tuple[Law, ...]] = {}

    @cached_property
    def masked(self) -> str:
        """The text with direct speech hidden, at the same length."""
        text = without_lists(without_speech(self.text, self.article.quotations))
        text = without_days_again(text)
        for sentence in self.body if ";" in text else ():
            if text.count(";", sentence.start, sentence.end) > 1:
                text = without_asides(text, sentence.start, sentence.end)
        return text

    def _told(self, hits: Hits[Hit]) -> Hits[Hit]:
        """Return those of the scene's hits that stand outside direct speech."""
        if HIDDEN not in self.masked:
            return hits
        return Hits([hit for hit in hits.all if self.masked[hit.start] != HIDDEN])

    @cached_property
    def countries(self) -> Hits[FoundCountry]:
        """The countries named outside direct speech."""
        return self._told(self.scene.countries)

    @cached_property
    def bodies(self) -> Hits[FoundBody]:
        """The bodies named outside direct speech."""
        return self._told(self.scene.bodies)

    @cached_property
    def _dates(self) -> Hits[FoundDate]:
        return self._told(self.scene.dates)

    def countries_in(self, start: int, end: int) -> list[FoundCountry]:
        """Return the countries named in `[start, end)`."""
        return [hit for hit in self.countries.within(start, end) if hit.end <= end]

    def bodies_in(self, start: int, end: int) -> list[FoundBody]:
        """Return the bodies named in `[start, end)`."""
        return [hit for hit in self.bodies.within(start, end) if hit.end <= end]

    def has(self, sentence: Sentence, cue: int) -> bool:
        """Tell whether a body sentence has one of the cues."""
        return self.cues[sentence.number] & cue != 0

    def low_words(self, sentence: Sentence) -> Sequence[str]:
        """Return the words of a body sentence outside direct speech, in small letters."""
        low, starts, span = self.words.lower, self.words.starts, self._spans[sentence.number]
        if self.masked.find(HIDDEN, sentence.start, sentence.end) < 0:
            return low[span.start : span.stop]
        return [low[number] for number in span if self.masked[starts[number]] != HIDDEN]

    def places_of(self, heads: frozenset[str], sentence: Sentence) -> Iterator[int]:
        """Yield where words of a sentence stand that are among the heads, or a genitive."""
        low, starts = self.words.lower, self.words.starts
        span = self._spans[sentence.number]
        for number in span:
            if low[number] in heads or (number + 1 in span and low[number + 1] == "s"):
                yield starts[number]

    @cached_property
    def published(self) -> date | None:
        """The day of the dateline."""
        return self.article.day

    @cached_property
    def speaks_of_sanctions(self) -> bool:
        """Whether the article holds a word of the field at all."""
        return " sanctions " in self.masked or _TOPIC_WORDS.search(self.masked) is not None

    def is_of_sanctions(self, index: int) -> bool:
        """Tell whether a body sentence holds a word that means sanctions."""
        if index not in self._context:
            sentence = self.body[index]
            self._context[index] = self.has(sentence, _TOPIC) and self._means_them(sentence)
        return self._context[index]

    def _means_them(self, sentence: Sentence) -> bool:
        """Tell whether words outside direct speech mean sanctions; most often the plain one."""
        place = sentence.start, sentence.end
        named = self.masked.find(" sanctions ", *place) >= 0
        return named or _CONTEXT.search(self.masked, *place) is not None

    def sentence_at(self, place: int) -> Sentence:
        """Return the body sentence at a place, or the last one before it."""
        return self.body[max(bisect_right(self._starts, place) - 1, 0)]

    def number_at(self, place: int) -> int | None:
        """Return the number of the evidence sentence at a place, headlines among them."""
        found = next((s for s in self.heads if s.start <= place < s.end), None)
        sentence = found or self.sentence_at(place)
        return sentence.number if sentence.start <= place < sentence.end else None

    def index_of(self, sentence: Sentence) -> int:
        """Return the place of a sentence among the body's."""
        return bisect_right(self._starts, sentence.start) - 1

    def following(self, sentence: Sentence) -> Sentence | None:
        """Return the body sentence behind one."""
        index = self.index_of(sentence) + 1
        return self.body[index] if index < len(self.body) else None

    def before(self, sentence: Sentence, reach: int) -> Sequence[Sentence]:
        """Return the body sentences right before one, `reach` at most, in order."""
        index = max(0, self.index_of(sentence))
        return self.body[max(0, index - reach) : index]

    def opens(self, place: int) -> bool:
        """Tell whether a sentence begins at a place, or right before it: "On Friday"."""
        start = self.sentence_at(place).start
        return _OPENING.fullmatch(self.masked, start, place) is not None

    @cached_property
    def all_words(self) -> frozenset[str]:
        """The different words of the article, in small letters."""
        return self.words.different

    def words_near(self, sentence: Sentence, reach: int) -> frozenset[str]:
        """Return the different words, in small letters, of a sentence and those around it."""
        index = self.index_of(sentence)
        near = self.body[max(0, index - reach) : index + reach + 1]
        span = self.words.between(near[0].start, near[-1].end)
        return frozenset(self.words.lower[span.start : span.stop])

    def dates(self, sentence: Sentence) -> Sequence[FoundDate]:
        """Return the dates outside direct speech."""
        return self._dates.within(sentence.start, sentence.end)


def _is_heading(text: str, sentence: Sentence) -> bool:
    """Tell whether a body line is a heading inside the article: short and without an end."""
    words = text[sentence.start : sentence.end]
    return words[-1].isalnum() and len(words) < 90 and words.count(" ") < 12
