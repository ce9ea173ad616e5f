"""What the rules look at: an article with its quotations, names and dates found once and indexed.

Every lookup by place is a bisection, so that the cost stays linear in the length of the article.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from summarizer.normalize.bodies import FoundBody, find_bodies
from summarizer.normalize.countries import FoundCountry, find_countries
from summarizer.normalize.dates import FoundDate, find_dates
from summarizer.normalize.missiles import FoundMissile, find_missiles
from summarizer.readers.rules.entities import Entities, find_entities
from summarizer.readers.rules.marks import Zone, quoted_zones
from summarizer.records.article import Article
from summarizer.text.layout import Sentence


class Placed(Protocol):
    """Anything found at `text[start:end]`."""

    @property
    def start(self) -> int:
        """Return where it begins."""
        ...

    @property
    def end(self) -> int:
        """Return the offset after its last character."""
        ...


Hit = TypeVar("Hit", bound=Placed)


class Hits(Generic[Hit]):
    """Things found in a text, in order, none overlapping; looked up by place."""

    def __init__(self, found: Sequence[Hit]) -> None:
        """Index what was found; it must be sorted by start."""
        self.all = tuple(found)
        self._starts = [hit.start for hit in self.all]

    def within(self, start: int, end: int) -> Sequence[Hit]:
        """Return those that begin in `[start, end)`."""
        return self.all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def at(self, place: int) -> Hit | None:
        """Return the one that covers a place, or None."""
        number = bisect_right(self._starts, place) - 1
        hit = self.all[number] if number >= 0 else None
        return hit if hit is not None and place < hit.end else None

    def last_before(self, place: int) -> Hit | None:
        """Return the last that ends at or before a place, or None."""
        number = bisect_left(self._starts, place) - 1
        while number >= 0 and self.all[number].end > place:
            number -= 1
        return self.all[number] if number >= 0 else None


class Scene:
    """An article, and everything found in it; each part is computed at its first use."""

    def __init__(self, article: Article) -> None:
        """Hold the article; nothing is read yet."""
        self.article = article
        self.text = article.text

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that may be evidence, in order."""
        return tuple(s for s in self.article.sentences if s.is_evidence)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_at(self, place: int) -> Sentence | None:
        """Return the evidence sentence that covers a place, or None."""
        number = bisect_right(self._starts, place) - 1
        sentence = self.sentences[number] if number >= 0 else None
        return sentence if sentence and place < sentence.end else None

    def sentence_text(self, sentence: Sentence) -> str:
        """Return the words of a sentence."""
        return self.text[sentence.start : sentence.end]

    @cached_property
    def zones(self) -> Hits[Zone]:
        """The quotations (see `marks`)."""
        return Hits(quoted_zones(self.text))

    def in_quotation(self, place: int) -> bool:
        """Tell whether a place stands inside quotation marks."""
        return self.zones.at(place) is not None

    @cached_property
    def korean_context(self) -> bool:
        """Whether "the North" and "the South" are the Koreas here."""
        return self.entities.korean_context

    @cached_property
    def countries(self) -> Hits[FoundCountry]:
        """Every country named in the evidence sentences; "the North" where that is Korea."""
        found = (
            hit
            for s in self.sentences
            for hit in find_countries(self.text, s.start, s.end, korean_context=self.korean_context)
        )
        return Hits(tuple(found))

    @cached_property
    def bodies(self) -> Hits[FoundBody]:
        """Every body of the table named in the evidence sentences."""
        return Hits([b for s in self.sentences for b in find_bodies(self.text, s.start, s.end)])

    @cached_property
    def dates(self) -> Hits[FoundDate]:
        """Every date expression in the evidence sentences."""
        return Hits([d for s in self.sentences for d in find_dates(self.text, s.start, s.end)])

    @cached_property
    def missiles(self) -> Hits[FoundMissile]:
        """Every missile's name in the evidence sentences."""
        return Hits([m for s in self.sentences for m in find_missiles(self.text, s.start, s.end)])

    @cached_property
    def entities(self) -> Entities:
        """Who and what the article names."""
        return find_entities(self.article)
