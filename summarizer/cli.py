"""The command line: parse, call, print. Only typer is loaded before a command runs."""

import gc
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from summarizer.options import (
    BaseUrlOption,
    CheckOption,
    ConcurrencyOption,
    EvaluatedReaderOption,
    FormatOption,
    ModelOption,
    NoFallbackOption,
    OfflineOption,
    OutputOption,
    PublishedOption,
    ReaderOption,
    RecordingsOption,
    RecordOption,
    SinceOption,
    Sources,
    UntilOption,
)

if TYPE_CHECKING:
    from summarizer.batch import Failure
    from summarizer.records.summary import ArticleSummary
    from summarizer.settings import Settings

app = typer.Typer(
    name="summarizer",
    epilog="Data goes to stdout, everything else to stderr. Exit codes: 0 done, 1 some articles "
    "failed, 2 wrong usage.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    no_args_is_help=True,
)

_OBJECTS_BETWEEN_SWEEPS = 300_000


def main() -> None:
    """Run the command line."""
    gc.set_threshold(_OBJECTS_BETWEEN_SWEEPS)  # most of what is loaded and found stays to the end
    # Or pydantic looks for plugins in all packages that are installed.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from summarizer.console import use_utf8  # noqa: PLC0415 - loads with the command

    use_utf8()
    try:
        app(prog_name="summarizer")
    finally:
        gc.freeze()  # or all that is loaded is swept once more as the interpreter ends


def _version(wanted: bool) -> None:
    if wanted:
        import summarizer  # noqa: PLC0415 - needed here only

        typer.echo(f"summarizer {summarizer.__version__}")
        raise typer.Exit


@app.callback()
def _global(
    *,
    _: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Read news on sanctions and missile launches into records tied to the words that say so."""


@app.command()
def summarize(  # noqa: PLR0913 - a command has the options that it has
    sources: Sources,
    *,
    reader: ReaderOption = "auto",
    offline: OfflineOption = False,
    model: ModelOption = None,
    base_url: BaseUrlOption = None,
    published: PublishedOption = None,
    recordings: RecordingsOption = None,
    record: RecordOption = None,
    check: CheckOption = "rules",
    no_fallback: NoFallbackOption = False,
    concurrency: ConcurrencyOption = None,
    form: FormatOption = "text",
    output: OutputOption = None,
) -> None:
    """Write a summary of each article.

    It holds the article's records, the sentences that they rest on, and what is uncertain.
    """
    from summarizer import api, batch, console  # noqa: PLC0415 - --help loads typer only
    from summarizer.render.forms import Page, render_all  # noqa: PLC0415 - the same

    with console.exits(), console.notices(), console.output(output) as write:
        settings = _settings(
            offline=offline,
            no_fallback=no_fallback,
            model=model,
            base_url=base_url,
            published=published,
            recordings=recordings,
            record=record,
            concurrency=concurrency,
        )
        found = list(batch.expanded(sources))
        console.spare_sources(output, found)
        failures = [item for item in found if isinstance(item, batch.Failure)]
        page = Page(console.width(), color=output is None and console.has_color())
        for failure in failures:
            console.say(str(failure))
        readable = [item for item in found if not isinstance(item, batch.Failure)]
        results = api.summarize_many(readable, reader=reader, settings=settings, check=check)
        summaries = _successes(results, failures)
        for text in render_all(summaries, form, page, several=len(found) > 1):
            write(text)
        if len(failures) == len(found):
            raise SystemExit(console.FAILED)
    if failures:
        raise SystemExit(console.FAILED)


def _successes(
    results: "Iterable[ArticleSummary | Failure]", failures: "list[Failure]"
) -> "Iterator[ArticleSummary]":
    """Yield the summaries; tell failures on stderr as they come, and keep them in the list."""
    from summarizer import console  # noqa: PLC0415 - --help loads typer only
    from summarizer.batch import Failure  # noqa: PLC0415 - the same

    for result in results:
        if isinstance(result, Failure):
            failures.append(result)
            console.say(str(result))
        else:
            yield result


def _settings(*, offline: bool, no_fallback: bool = False, **values: str | None) -> "Settings":
    """Return what the environment says, with the options given in its place.

    An option stands for the variable of its name: `--base-url` for `SUMMARIZER_BASE_URL`.
    """
    from summarizer.errors import UsageError  # noqa: PLC0415 - --help loads typer only
    from summarizer.settings import Settings  # noqa: PLC0415 - the same

    given = {
        f"SUMMARIZER_{name.upper()}": value for name, value in values.items() if value is not None
    }
    given |= {"SUMMARIZER_OFFLINE": "yes"} if offline else {}
    given |= {"SUMMARIZER_FALLBACK": "no"} if no_fallback else {}
    try:
        return Settings.from_environment({**os.environ, **given})
    except UsageError as error:
        raise UsageError(_with_options(str(error), given)) from None


def _with_options(message: str, variables: Iterable[str]) -> str:
    """Return a message with the options in place of the variables that they stand for."""
    for variable in variables:
        option = variable.removeprefix("SUMMARIZER_").lower().replace("_", "-")
        message = message.replace(variable, f"--{option}")
    return message


@app.command()
def brief(  # noqa: PLR0913 - a command has the options that it has
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE...",
            help="Files, folders, globs, or - for standard input; files that end in .json or "
            ".jsonl hold saved summaries.",
        ),
    ],
    *,
    title: Annotated[str | None, typer.Option("--title", help="The note's title.")] = None,
    about: Annotated[
        str | None,
        typer.Option(
            "--about", help="An actor, a country, or sanctions, launches, quotes.", metavar="TERM"
        ),
    ] = None,
    since: SinceOption = None,
    until: UntilOption = None,
    since_brief: Annotated[
        Path | None,
        typer.Option(
            "--since-brief", help="An earlier note, in JSON, to compare with.", metavar="OLD.json"
        ),
    ] = None,
    reader: ReaderOption = "auto",
    offline: OfflineOption = False,
    model: ModelOption = None,
    base_url: BaseUrlOption = None,
    published: PublishedOption = None,
    recordings: RecordingsOption = None,
    record: RecordOption = None,
    check: CheckOption = "rules",
    no_fallback: NoFallbackOption = False,
    concurrency: ConcurrencyOption = None,
    form: Annotated[
        Literal["text", "markdown", "html", "json", "docx"],
        typer.Option("--format", help="docx needs the extra summarizer[docx] and -o FILE."),
    ] = "text",
    output: OutputOption = None,
) -> None:
    """Write one note over many articles.

    Events told by several articles are one event with several sources; where they differ is told;
    every sentence is cited.
    """
    from summarizer import console  # noqa: PLC0415 - --help loads typer only

    with console.exits(), console.notices():
        from summarizer.noting import Asked, write_note  # noqa: PLC0415 - the same

        settings = _settings(
            offline=offline,
            no_fallback=no_fallback,
            model=model,
            base_url=base_url,
            published=published,
            recordings=recordings,
            record=record,
            concurrency=concurrency,
        )
        asked = Asked(title, about, since, until, since_brief)
        complete = write_note(
            sources, asked, form, output, reader=reader, settings=settings, check=check
        )
    if not complete:
        raise SystemExit(console.FAILED)


@app.command()
def evaluate(  # noqa: PLR0913 - a command has the options that it has
    corpus: Annotated[
        Path, typer.Argument(metavar="CORPUS", help="Folder with articles/ and gold/.")
    ],
    *,
    reader: EvaluatedReaderOption = "rules",
    articles: Annotated[
        Path | None,
        typer.Option("--articles", help="Where the articles are, if not there.", metavar="DIR"),
    ] = None,
    only: Annotated[
        Literal["odd", "even"] | None, typer.Option("--only", help="Every second article.")
    ] = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", help="List every record missed or too many.")
    ] = False,
    form: Annotated[Literal["text", "json"], typer.Option("--format", help="The form.")] = "text",
    offline: OfflineOption = False,
    model: ModelOption = None,
    base_url: BaseUrlOption = None,
    recordings: RecordingsOption = None,
    no_fallback: NoFallbackOption = False,
    output: OutputOption = None,
) -> None:
    """Score a reader against gold records.

    Tells what it finds, what it misses, how fast it is, and what it costs.
    """
    from summarizer import console  # noqa: PLC0415 - --help loads typer only

    with console.exits(), console.notices(), console.output(output) as write:
        from summarizer.evaluate.command import run  # noqa: PLC0415 - the same

        settings = _settings(
            offline=offline,
            no_fallback=no_fallback,
            model=model,
            base_url=base_url,
            recordings=recordings,
        )
        report, complete = run(
            corpus,
            reader=reader,
            settings=settings,
            articles=articles,
            only=only,
            verbose=verbose,
            report_format=form,
        )
        write(report)
    if not complete:
        raise SystemExit(console.FAILED)


@app.command()
def schema(
    name: Annotated[
        str | None, typer.Argument(metavar="[NAME]", help="Without: list the names.")
    ] = None,
) -> None:
    """Print a JSON Schema, or their names."""
    from summarizer import console  # noqa: PLC0415 - --help loads typer only
    from summarizer.schema_files import schema_names, schema_text  # noqa: PLC0415 - the same

    with console.exits(), console.output(None) as write:
        write(schema_text(name) if name else "".join(f"{known}\n" for known in schema_names()))


@app.command()
def doctor(
    *,
    offline: OfflineOption = False,
    model: ModelOption = None,
    base_url: BaseUrlOption = None,
    recordings: RecordingsOption = None,
) -> None:
    """Show what is configured and reachable.

    Also tells which reader would run; a key is shown only as set or not set.
    """
    from summarizer import console  # noqa: PLC0415 - --help loads typer only

    with console.exits(), console.output(None) as write:
        from summarizer.doctor import examine  # noqa: PLC0415 - the same

        settings = _settings(offline=offline, model=model, base_url=base_url, recordings=recordings)
        healthy = True
        for finding in examine(settings):
            write(f"{finding.name + ':':<18}{finding.state}\n")
            healthy &= finding.ok
    if not healthy:
        raise SystemExit(console.FAILED)
