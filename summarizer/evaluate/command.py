"""`summarizer evaluate CORPUS`: read every article of a corpus, and score what was found."""

import asyncio
import time
from pathlib import Path
from typing import Literal

from summarizer.errors import SummarizerError
from summarizer.evaluate.gold import Case, Half, load_corpus
from summarizer.evaluate.report import report_json, report_text
from summarizer.evaluate.score import Scores, add_article, add_failure
from summarizer.pipeline import Readers
from summarizer.readers.base import Reader
from summarizer.settings import Settings
from summarizer.sources import read_article

ReportFormat = Literal["text", "json"]


def run(  # noqa: PLR0913 - the options of one command
    corpus: Path,
    *,
    reader: str | Reader = "rules",
    settings: Settings | None = None,
    articles: Path | None = None,
    only: Half | None = None,
    verbose: bool = False,
    report_format: ReportFormat = "text",
) -> tuple[str, bool]:
    """Return the report, and whether every article could be read.

    Args:
        corpus: as FORMAT.md says: `articles/NNN.txt` and `gold/NNN.json`.
        reader: any reader, by name or as an object.
        settings: model, key, recordings and so on, where the reader needs them.
        articles: the folder of the articles where it is not `corpus/articles`; `corpus` may then
            be the folder of the gold files itself.
        only: every second article; rules are written with one half open and scored on both.
        verbose: list every record missed, every one too many and every wrong slot.
        report_format: `text` or `json`.

    Raises:
        UsageError: if the corpus is none.
    """
    cases = load_corpus(corpus, articles=articles, only=only)
    scores = asyncio.run(evaluate(cases, reader=reader, settings=settings))
    report = report_json if report_format == "json" else report_text
    return report(scores, verbose=verbose), not scores.failures


async def evaluate(
    cases: tuple[Case, ...], *, reader: str | Reader, settings: Settings | None = None
) -> Scores:
    """Return the scores of a reader; an article that fails counts as one with no records."""
    scores = Scores()
    known = settings or Settings.from_environment()
    readers = Readers(known, reader, check="none")
    for case in cases:
        await _evaluate_case(scores, case, readers)
    return scores


async def _evaluate_case(scores: Scores, case: Case, readers: Readers) -> None:
    started = time.perf_counter()
    try:
        summary = await readers.summarize(read_article(str(case.path)))
    except SummarizerError as error:
        scores.failures.append(f"{case.path.name}: {error}")
        add_failure(scores, case.gold)
    else:
        scores.seconds.append(time.perf_counter() - started)
        add_article(scores, case.gold, summary)
