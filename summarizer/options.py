"""The arguments and options that several commands have."""

from pathlib import Path
from typing import Annotated, Literal

import typer

ReaderName = Literal["auto", "llm", "recorded", "rules"]

Sources = Annotated[
    list[str],
    typer.Argument(metavar="SOURCE...", help="Files, folders, globs, or - for standard input."),
]
ReaderOption = Annotated[
    ReaderName,
    typer.Option(
        "--reader",
        help="auto: the model where a key or a base URL is configured, else a recorded answer "
        "given for the article, else the rules.",
    ),
]
EvaluatedReaderOption = Annotated[
    ReaderName, typer.Option("--reader", help="Which reader to score.")
]
OfflineOption = Annotated[
    bool, typer.Option("--offline", help="Nothing leaves the machine; no model is asked.")
]
ModelOption = Annotated[
    str | None, typer.Option("--model", help="The model's name at its service.", metavar="NAME")
]
BaseUrlOption = Annotated[
    str | None,
    typer.Option(
        "--base-url", help="A service that speaks like OpenAI's (Ollama, vLLM ...).", metavar="URL"
    ),
]
PublishedOption = Annotated[
    str | None,
    typer.Option(
        "--published", help="The day of articles that do not tell theirs.", metavar="YYYY-MM-DD"
    ),
]
SinceOption = Annotated[
    str | None,
    typer.Option("--since", help="The first day of the events wanted.", metavar="YYYY-MM-DD"),
]
UntilOption = Annotated[
    str | None,
    typer.Option("--until", help="The last day of the events wanted.", metavar="YYYY-MM-DD"),
]
RecordingsOption = Annotated[
    str | None,
    typer.Option("--recordings", help="Folder of recorded answers to replay.", metavar="DIR"),
]
RecordOption = Annotated[
    str | None,
    typer.Option("--record", help="Folder to keep the model's answers in.", metavar="DIR"),
]
CheckOption = Annotated[
    Literal["rules", "none"],
    typer.Option("--check", help="Second opinion on what a model found."),
]
NoFallbackOption = Annotated[
    bool,
    typer.Option("--no-fallback", help="A reader that fails is an error; the rules stay out."),
]
FormatOption = Annotated[
    Literal["text", "json", "jsonl", "markdown"],
    typer.Option("--format", help="json: an object for one article, an array for several."),
]
OutputOption = Annotated[
    Path | None,
    typer.Option("-o", "--output", help="Write there instead of to stdout.", metavar="FILE"),
]
ConcurrencyOption = Annotated[
    str | None,
    typer.Option("--concurrency", help="Articles read at once (default 8).", metavar="N"),
]
