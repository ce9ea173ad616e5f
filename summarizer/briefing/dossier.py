"""The summaries a note is made from: numbered, without repeats, copies of one text marked."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from summarizer.briefing.homes import with_homes
from summarizer.records.launch import Launch
from summarizer.records.quote import Quote
from summarizer.records.sanction import Sanction
from summarizer.records.summary import ArticleSummary
from summarizer.records.values import Record
from summarizer.text.folding import fold

AnyRecord = Sanction | Launch | Quote

COPY_SHARE: Final = 0.7
"""Share of the shorter text's sentences that must stand in the other for a copy."""
COPY_WORDS: Final = 0.5
"""Share of the shorter text's runs of words, quotations apart, that stand in a copy too."""
RUN: Final = 4
"""Words in a run; independent reports of one event share few runs of so many words."""
FEWEST_RUNS: Final = 30
"""Runs a text must have before it can be told to be an edited copy."""
COPY_SENTENCES: Final = 3
"""Sentences a text must have before it can be told to be a copy."""
SENTENCE_WORDS: Final = 6
"""Shorter sentences are too common to show that a text was copied."""


@dataclass(frozen=True, slots=True)
class Source:
    """One article of the note, with its number there and the article it copies, if any."""

    number: int
    summary: ArticleSummary
    copy_of: str | None = None

    @property
    def id(self) -> str:
        """The article's id."""
        return self.summary.article.id


@dataclass(frozen=True)
class Dossier:
    """All sources of a note, in the order in which they are cited."""

    sources: tuple[Source, ...]

    @cached_property
    def by_id(self) -> dict[str, Source]:
        """Sources by article id."""
        return {source.id: source for source in self.sources}

    @cached_property
    def quotes_by_article(self) -> dict[str, tuple[Quote, ...]]:
        """Each article's quotations."""
        return {source.id: source.summary.quotes for source in self.sources}

    @cached_property
    def plain_records(self) -> dict[tuple[str, str], dict[str, Any]]:
        """Every record as plain values, by article id and record id."""
        return {
            (source.id, record.id): record.model_dump(mode="json")
            for source in self.sources
            for record in _records(source.summary)
        }

    def sanctions(self) -> Iterator[tuple[Source, Sanction]]:
        """Every sanction record with its source."""
        for source in self.sources:
            for sanction in source.summary.sanctions:
                yield source, sanction

    def launches(self) -> Iterator[tuple[Source, Launch]]:
        """Every launch record with its source."""
        for source in self.sources:
            for launch in source.summary.launches:
                yield source, launch

    def number(self, article_id: str) -> int:
        """The number under which an article is cited."""
        return self.by_id[article_id].number

    def independent(self, article_ids: Iterable[str]) -> int:
        """How many of the articles are not copies of another one among them."""
        originals = {self.by_id[i].copy_of or i for i in article_ids}
        return len(originals)


def build_dossier(summaries: Iterable[ArticleSummary]) -> Dossier:
    """Number the summaries, drop repeats of one article and mark copies.

    Sources are ordered by date, undated ones last in the order given, so that the same articles
    make the same note in whatever order they are named.
    """
    unique = [with_homes(s) for s in {s.article.id: s for s in summaries}.values()]
    unique.sort(key=_citing_order)
    copies = _copies(unique)
    return Dossier(
        tuple(
            Source(number, summary, copies.get(summary.article.id))
            for number, summary in enumerate(unique, 1)
        )
    )


def _citing_order(summary: ArticleSummary) -> tuple[str, bool, str, str]:
    """By day; of one day those with a publisher first, so that a copy is not the original."""
    article = summary.article
    return (
        article.published or "9999",
        article.publisher is None,
        article.source,
        article.id,
    )


def _records(summary: ArticleSummary) -> Iterator[Record]:
    yield from summary.sanctions
    yield from summary.launches
    yield from summary.quotes
    yield from summary.actors


@dataclass(frozen=True, slots=True)
class _Print:
    """What an article is recognized by: its whole sentences, and its runs of words."""

    sentences: frozenset[str]
    runs: frozenset[int]


def _print_of(summary: ArticleSummary) -> _Print:
    article = summary.article
    body = [fold(article.text[s.start : s.end]).casefold() for s in article.sentences]
    keys = frozenset(key for key in body if key.count(" ") + 1 >= SENTENCE_WORDS)
    words = _WORDS.findall(_QUOTED.sub(" ", " ".join(body)))
    runs = frozenset(
        hash(run) for run in zip(*(words[place:] for place in range(RUN)), strict=False)
    )
    return _Print(keys, runs)


_QUOTED = re.compile(r'"[^"]{0,2000}"')
_WORDS = re.compile(r"[\w'-]+")


def _copies(summaries: Sequence[ArticleSummary]) -> dict[str, str]:
    """Article id -> id of the first article whose text it repeats, also with light edits.

    Articles are compared through an index of their sentences and runs of words, so that the cost
    grows with what is really shared and not with the pairs of articles.
    """
    prints = [_print_of(summary) for summary in summaries]
    index: dict[str | int, list[int]] = defaultdict(list)
    found: dict[str, str] = {}
    for place, own in enumerate(prints):
        original = _original(place, prints, index)
        if original is not None:
            found[summaries[place].article.id] = summaries[original].article.id
            continue
        for sentence in own.sentences:
            index[sentence].append(place)
        for run in own.runs:
            index[run].append(place)
    return found


def _original(
    place: int, prints: Sequence[_Print], index: Mapping[str | int, list[int]]
) -> int | None:
    own = prints[place]
    whole = Counter(earlier for key in own.sentences for earlier in index.get(key, ()))
    for earlier, count in whole.most_common(1):
        shorter = min(len(own.sentences), len(prints[earlier].sentences))
        if shorter >= COPY_SENTENCES and count >= COPY_SHARE * shorter:
            return earlier
    runs = Counter(earlier for key in own.runs for earlier in index.get(key, ()))
    for earlier, count in runs.most_common(1):
        shorter = min(len(own.runs), len(prints[earlier].runs))
        if shorter >= FEWEST_RUNS and count >= COPY_WORDS * shorter:
            return earlier
    return None
