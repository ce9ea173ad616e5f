"""The functions that `summarizer` offers: an async core, and a front for callers who do not await.

Everything returned is frozen; errors are those of `summarizer.errors`.
"""

import os
from collections.abc import AsyncIterator, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Literal

from summarizer import batch, blocking, sources
from summarizer.batch import Failure, Source
from summarizer.pipeline import CheckName, Readers
from summarizer.readers.base import Reader
from summarizer.records.article import Article
from summarizer.records.summary import ArticleSummary
from summarizer.settings import Settings

if TYPE_CHECKING:
    from summarizer.records.briefing import Briefing


Composer = Literal["auto", "rules"]
"""Who words a note: a model where one is configured, or the sentence patterns alone."""


def read_article(source: str | os.PathLike[str], *, published: date | None = None) -> Article:
    r"""Read one article from a file.

    >>> article = read_article("seeds/003_9bfad76fabff7df3.txt")
    >>> article.published, article.dateline_location
    ('2022-01-13', 'Seoul')

    Args:
        source: path of a text file, or `-` for the standard input.
        published: the article's day, if you know better than its page.

    Raises:
        SourceError: if it cannot be read.
    """
    return sources.read_article(os.fspath(source), published=published)


async def asummarize(
    source: Source,
    *,
    reader: str | Reader = "auto",
    settings: Settings | None = None,
    check: CheckName = "rules",
) -> ArticleSummary:
    """Read one article and return its records, each tied to the words that say so.

    Args:
        source: an article, or the path of a text file.
        reader: `auto` (a model where one is configured, else a recorded answer, else the rules),
            `llm`, `recorded`, `rules`, or an object of your own that has the method `read`.
        settings: what is configured; by default, what the environment says.
        check: `rules` for a second opinion on what a model found, or `none`.

    Raises:
        SourceError: if the article cannot be read.
        UsageError: if the settings do not fit the reader.
        OfflineError: if the reader needs the network and the settings forbid it.
        ReaderError: if the reader failed for good and the settings allow no fallback.
        RecordingError: the same, where a recorded answer is missing or broken.
    """
    readers = Readers(_settings(settings), reader, check=check)
    return await readers.summarize(batch.as_article(source, readers.settings))


def summarize(
    source: Source,
    *,
    reader: str | Reader = "auto",
    settings: Settings | None = None,
    check: CheckName = "rules",
) -> ArticleSummary:
    """Do what `asummarize` does, for callers who do not await; also inside a running event loop.

    >>> summary = summarize("seeds/003_9bfad76fabff7df3.txt", reader="rules")
    >>> span = summary.quotes[-1].content[0]
    >>> summary.article.text[span.start : span.end] == span.text
    True
    """
    return blocking.run(asummarize(source, reader=reader, settings=settings, check=check))


def asummarize_many(
    sources: Iterable[Source] | Source,
    *,
    reader: str | Reader = "auto",
    settings: Settings | None = None,
    check: CheckName = "rules",
) -> AsyncIterator[ArticleSummary | Failure]:
    """Read many articles concurrently and yield a result for each, in the order of the sources.

    At most `settings.max_concurrency` articles are read at once. An article that fails yields a
    `Failure` in its place and stops no other. Results come as they are ready: the first one does
    not wait for the last.

    Args:
        sources: articles, files, folders and globs.
        reader: as for `asummarize`.
        settings: as for `asummarize`.
        check: as for `asummarize`.

    Raises:
        UsageError: if the settings do not fit the reader.
        OfflineError: if the reader needs the network and the settings forbid it.
    """
    readers = Readers(_settings(settings), reader, check=check)
    return batch.summarize_all(batch.expanded(sources), readers)


def summarize_many(
    sources: Iterable[Source] | Source,
    *,
    reader: str | Reader = "auto",
    settings: Settings | None = None,
    check: CheckName = "rules",
) -> Iterator[ArticleSummary | Failure]:
    """Do what `asummarize_many` does, for callers who do not await.

    >>> for result in summarize_many(["seeds/", "nowhere.txt"], reader="rules"):
    ...     print(type(result).__name__)
    ArticleSummary
    ArticleSummary
    Failure
    """
    readers = Readers(_settings(settings), reader, check=check)
    return blocking.iterate(batch.summarize_all(batch.expanded(sources), readers))


async def abrief(  # noqa: PLR0913 - a note has the options that it has
    results: Iterable[ArticleSummary | Failure],
    *,
    title: str | None = None,
    about: str | None = None,
    since: date | None = None,
    until: date | None = None,
    earlier: "Briefing | None" = None,
    composer: Composer = "auto",
    settings: Settings | None = None,
) -> "Briefing":
    """Write one note over many summaries: events merged, sources compared, every sentence cited.

    Args:
        results: summaries, and failures, which the note names.
        title: of the note; by default the countries it is about.
        about: an actor, a country or a record type (sanctions, launches, quotes).
        since: the first day of the events wanted.
        until: the last one.
        earlier: a note to compare with; what changed since stands in `changes`.
        composer: `auto` lets the model word bottom line and developments where one is configured
            (or its recorded answers are given), each sentence checked; `rules` never asks one.
        settings: what is configured; by default, what the environment says.

    Raises:
        ReaderError: if the model failed for good and the settings allow no fallback.
        RecordingError: if answers cannot be recorded, or recorded ones not be read.
    """
    from summarizer.briefing import (  # noqa: PLC0415 - a summary needs nothing of it
        Filter,
        NoteOptions,
        acompose_note,
        make_note,
    )
    from summarizer.records.briefing import Failure as FailedSource  # noqa: PLC0415 - the same

    told = list(results)
    failures = tuple(
        FailedSource(source=each.source, reason=str(each))
        for each in told
        if isinstance(each, Failure)
    )
    summaries = [each for each in told if not isinstance(each, Failure)]
    options = NoteOptions(title, Filter(about=about, since=since, until=until), earlier, failures)
    if composer == "rules":
        return make_note(summaries, options)
    return await acompose_note(summaries, options, _settings(settings))


def brief(  # noqa: PLR0913 - a note has the options that it has
    results: Iterable[ArticleSummary | Failure],
    *,
    title: str | None = None,
    about: str | None = None,
    since: date | None = None,
    until: date | None = None,
    earlier: "Briefing | None" = None,
    composer: Composer = "auto",
    settings: Settings | None = None,
) -> "Briefing":
    """Do what `abrief` does, for callers who do not await.

    >>> note = brief(summarize_many("seeds/", reader="rules"), composer="rules")
    >>> len(note.sources), all(line.citations for line in note.bottom_line)
    (2, True)
    """
    return blocking.run(
        abrief(
            results,
            title=title,
            about=about,
            since=since,
            until=until,
            earlier=earlier,
            composer=composer,
            settings=settings,
        )
    )


def _settings(settings: Settings | None) -> Settings:
    return settings or Settings.from_environment()
