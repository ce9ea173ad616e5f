"""Many articles at once: a bounded number of them, in order, one failure stopping no other."""

import asyncio
import os
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import TypeVar

from summarizer.errors import SourceError, SummarizerError
from summarizer.normalize.dates import Basis
from summarizer.pipeline import Readers
from summarizer.records.article import Article
from summarizer.records.summary import ArticleSummary
from summarizer.settings import Settings
from summarizer.sources import expand_sources, read_article, same_file

S = TypeVar("S")
T = TypeVar("T")

Source = str | os.PathLike[str] | Article
"""A file, a folder, a glob, `-`, or an article that was read already."""

_LONGEST_SHOWN = 1000  # longer is a text given for a path
_WINDOW = 4  # results kept ready for each worker, so that a slow article does not idle the others


@dataclass(frozen=True, slots=True)
class Failure:
    """What stands in the place of a summary whose article failed.

    Attributes:
        source: where the article was to come from.
        error: what went wrong; its text is one sentence that says what to do.
    """

    source: str
    error: Exception

    def __str__(self) -> str:
        """Return the source and one sentence on what went wrong."""
        name = self.source if len(self.source) <= _LONGEST_SHOWN else f"{self.source[:40]}..."
        if isinstance(self.error, SummarizerError):
            words = str(self.error)
            return words if words.startswith(self.source) else f"{name}: {words}"
        kind = type(self.error).__name__
        return f"{name}: a fault in summarizer, please report it: {kind}: {self.error}"


async def in_order(
    work: Callable[[S], Awaitable[T]], items: Iterable[S], limit: int
) -> AsyncGenerator[T, None]:
    """Yield `work(item)` in the order of the items, at most `limit` of them running at once.

    Items are taken as they are needed, so the iterable may be endless. An error of `work` ends it;
    whatever still runs when the generator is closed is cancelled.
    """
    free = asyncio.Semaphore(limit)

    async def bounded(item: S) -> T:
        async with free:
            return await work(item)

    running: deque[asyncio.Task[T]] = deque()
    try:
        for item in items:
            running.append(asyncio.create_task(bounded(item)))
            if len(running) >= limit * _WINDOW:
                yield await running.popleft()
        while running:
            yield await running.popleft()
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


def expanded(sources: Iterable[Source] | Source) -> Iterator[Source | Failure]:
    """Yield articles as they are, and each file that the other sources stand for, once.

    A folder or glob that stands for no file gives a failure in its place.
    """
    seen: set[str] = set()
    if isinstance(sources, str | os.PathLike | Article):
        sources = [sources]
    for source in sources:
        if isinstance(source, Article):
            yield source
            continue
        for found in _files(os.fspath(source)):
            name = str(found) if isinstance(found, Failure) else same_file(found)
            if name not in seen:
                yield found
            seen.add(name)


def _files(source: str) -> Sequence[str | Failure]:
    try:
        return expand_sources([source])
    except SourceError as error:
        return [Failure(source, error)]


async def summarize_all(
    sources: Iterable[Source | Failure], readers: Readers
) -> AsyncGenerator[ArticleSummary | Failure, None]:
    """Yield a summary or a failure for each source, in their order.

    Args:
        sources: single files, articles, and failures, which are passed on.
        readers: who reads them.
    """

    async def attempt(source: Source | Failure) -> ArticleSummary | Failure:
        if isinstance(source, Failure):
            return source
        try:
            return await readers.summarize(as_article(source, readers.settings))
        except Exception as error:  # noqa: BLE001 - one failure stops no other; it is handed on
            return Failure(_name(source), error)

    limit = readers.settings.max_concurrency
    async with aclosing(in_order(attempt, sources, limit)) as results:
        async for result in results:
            yield result


def as_article(source: Source, settings: Settings) -> Article:
    """Return the article, reading it where it is still a file.

    An article that does not tell its day gets the one from the settings.

    Raises:
        SourceError: if it cannot be read.
    """
    if isinstance(source, Article):
        return source
    article = read_article(os.fspath(source))
    if article.published or settings.published is None:
        return article
    day = {"published": settings.published.isoformat(), "published_basis": Basis.METADATA}
    return article.model_copy(update=day)


def _name(source: Source) -> str:
    return source.source if isinstance(source, Article) else os.fspath(source)
