"""What a note is made from: articles to be read, and summaries that were saved before."""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from summarizer.errors import SourceError, article_context
from summarizer.records.briefing import Briefing
from summarizer.records.reading import load_briefing, load_summary
from summarizer.records.summary import ArticleSummary

SAVED: Final = (".json", ".jsonl")


def split_sources(sources: Iterable[str]) -> tuple[list[str], list[str]]:
    """Part the sources into articles to be read and files of saved summaries."""
    every = list(sources)
    saved = [source for source in every if source.lower().endswith(SAVED)]
    return [source for source in every if source not in saved], saved


def saved_summaries(path: str | os.PathLike[str]) -> Iterator[ArticleSummary]:
    """Read the summaries in a file: one, an array of them, or one on each line.

    Raises:
        SourceError: if the file cannot be read, or holds no summaries.
    """
    with article_context(os.fspath(path)):
        text = _text(Path(path))
        for data in _objects(text, lines=str(path).lower().endswith(".jsonl")):
            yield load_summary(data)


def saved_briefing(path: str | os.PathLike[str]) -> Briefing:
    """Read an earlier note.

    Raises:
        SourceError: if the file cannot be read, or holds no note.
    """
    with article_context(os.fspath(path)):
        return load_briefing(_text(Path(path)))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no UTF-8 text"
        raise SourceError(f"The file cannot be read ({reason}); check the path.") from error


def _objects(text: str, *, lines: bool) -> Sequence[dict[str, object]]:
    try:
        found = (
            [json.loads(line) for line in text.splitlines() if line.strip()]
            if lines
            else (json.loads(text))
        )
    except ValueError as error:
        raise SourceError(f"The file is no JSON ({error}); write it again.") from error
    return found if isinstance(found, list) else [found]
