"""A user's program, type-checked against the installed wheel: the API is typed as documented."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import assert_type

from summarizer import (
    Article,
    ArticleSummary,
    Briefing,
    Failure,
    Settings,
    SummarizerError,
    asummarize,
    asummarize_many,
    brief,
    read_article,
    summarize,
    summarize_many,
)


def one(path: Path) -> str | None:
    article = read_article(path, published=date(2022, 1, 13))
    assert_type(article, Article)
    summary = summarize(article, reader="rules", settings=Settings(offline=True))
    assert_type(summary, ArticleSummary)
    for sanction in summary.sanctions:
        for target in sanction.targets:
            assert_type(target.text, str)
    return summary.reader.fallback_reason


def many(paths: list[str]) -> list[str]:
    results = summarize_many(paths)
    assert_type(results, Iterator[ArticleSummary | Failure])
    return [str(result) for result in results if isinstance(result, Failure)]


def note(paths: list[str]) -> list[str]:
    written = brief(summarize_many(paths), title="Note", since=date(2022, 1, 1))
    assert_type(written, Briefing)
    return [sentence.text for sentence in written.bottom_line]


async def core(paths: list[Path]) -> int:
    assert_type(await asummarize(paths[0]), ArticleSummary)
    found = 0
    async for result in asummarize_many(paths, check="none"):
        if not isinstance(result, Failure):
            found += len(result.launches)
    return found


def errors(error: SummarizerError) -> str | None:
    return error.article
