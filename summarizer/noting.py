"""The work behind `summarizer brief`: read what is to be read, write the note in its form."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Literal

from summarizer import api, console
from summarizer.batch import Failure, expanded
from summarizer.briefing.inputs import saved_briefing, saved_summaries, split_sources
from summarizer.errors import SourceError, UsageError
from summarizer.pipeline import CheckName
from summarizer.records.briefing import Briefing
from summarizer.records.summary import ArticleSummary
from summarizer.settings import Settings

FormName = Literal["text", "markdown", "html", "json", "docx"]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the note is to be about, as the options say it."""

    title: str | None = None
    about: str | None = None
    since: str | None = None
    until: str | None = None
    since_brief: Path | None = None


def write_note(  # noqa: PLR0913 - the command has them
    sources: list[str],
    asked: Asked,
    form: FormName,
    output: Path | None,
    *,
    reader: str,
    settings: Settings,
    check: CheckName,
) -> bool:
    """Read the sources and write the note; return whether all of them could be read.

    Raises:
        UsageError: if the options do not fit together, or a day is none.
        SourceError: if nothing at all could be read.
    """
    if form == "docx" and output is None:
        raise UsageError("A docx note needs a file to go to: add -o NOTE.docx.")
    console.spare_sources(output, expanded(sources))
    since, until = _day(asked.since, "--since"), _day(asked.until, "--until")
    earlier = saved_briefing(asked.since_brief) if asked.since_brief else None
    results = list(_results(sources, reader, settings, check))
    if all(isinstance(result, Failure) for result in results):
        raise SourceError("None of the sources could be read, so there is no note to write.")
    note = api.brief(
        results,
        title=asked.title,
        about=asked.about,
        since=since,
        until=until,
        earlier=earlier,
        composer="rules" if reader == "rules" else "auto",
        settings=settings,
    )
    _write(note, form, output)
    return not note.failures


def _day(text: str | None, option: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise UsageError(f"{option} takes a day such as 2022-01-13, not {text!r}.") from None


def _results(
    sources: Iterable[str], reader: str, settings: Settings, check: CheckName
) -> Iterator[ArticleSummary | Failure]:
    """Saved summaries, then the articles as they are read; failures are told on stderr."""
    articles, saved = split_sources(sources)
    for path in saved:
        yield from _saved(path)
    if not articles:
        return
    for result in api.summarize_many(articles, reader=reader, settings=settings, check=check):
        if isinstance(result, Failure):
            console.say(str(result))
        yield result


def _saved(path: str) -> Iterator[ArticleSummary | Failure]:
    try:
        yield from saved_summaries(path)
    except SourceError as error:
        console.say(str(error))
        yield Failure(path, error)


def _write(note: Briefing, form: FormName, output: Path | None) -> None:
    if form == "docx" and output is not None:
        from summarizer.render.briefing_docx import write_docx  # noqa: PLC0415 - an extra

        stream = BytesIO()
        write_docx(note, stream)
        console.write_bytes(output, stream.getvalue())
        return
    with console.output(output) as write:
        write(_rendered(note, form, output))


def _rendered(note: Briefing, form: FormName, output: Path | None) -> str:
    """Return the note as text; each form is loaded when it is asked for."""
    match form:
        case "markdown":
            from summarizer.render.briefing_markdown import render_markdown  # noqa: PLC0415 - one form

            return render_markdown(note)
        case "html":
            from summarizer.render.briefing_html import render_html  # noqa: PLC0415 - the same

            return render_html(note)
        case "json":
            from summarizer.render.jsontext import render_json  # noqa: PLC0415 - the same

            return render_json(note)
        case _:
            from summarizer.render.briefing_text import render_text  # noqa: PLC0415 - the same

            color = output is None and console.has_color()
            return render_text(note, width=console.width(), color=color)
