"""Writes the generated parts of the documentation, or with --check tells which are out of date.

docs/cli.md         the help of every command
docs/terminal.svg   what `summarizer summarize` shows of a seed, as a picture
docs/note.svg       what `make run` shows, as a picture
README.md           the scores of the rules on tests/corpus, between two marks
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
_FIRST, _LAST = "<!-- figures -->", "<!-- /figures -->"
COMMAND = Path(sys.executable).with_name("summarizer")
PICTURE_WIDTH = 110


def _run(*arguments: str) -> str:
    settings = ("OPENAI_", "SUMMARIZER_")
    environment = {n: v for n, v in os.environ.items() if not n.startswith(settings)}
    environment.update(COLUMNS="90", NO_COLOR="1", PYTHONUTF8="1")
    done = subprocess.run(  # noqa: S603 - the project's own command
        [COMMAND, *arguments], capture_output=True, check=True, cwd=ROOT, env=environment
    )
    return done.stdout.decode()


def command_help() -> str:
    """Return the help of the command and of each of its subcommands."""
    parts = ["# Command line", "", "Made by `make docs` from the program's own help."]
    names = re.findall(r"^  (\w+)  ", _run("--help").split("Commands:")[1], re.MULTILINE)
    for command in ((), *((name,) for name in names)):
        title = " ".join(("summarizer", *command))
        parts += ["", f"## {title}", "", "```text", _run(*command, "--help").rstrip(), "```"]
    return "\n".join(parts) + "\n"


def picture() -> str:
    """Return a picture of a terminal that shows a seed's summary, down to the quotations."""
    from summarizer.api import summarize  # noqa: PLC0415 - not every part needs it
    from summarizer.render.terminal import render_terminal  # noqa: PLC0415 - the same
    from summarizer.settings import Settings  # noqa: PLC0415 - the same

    settings = Settings(offline=True, recordings=ROOT / "tests" / "recordings")
    os.chdir(ROOT)
    seed = "seeds/003_9bfad76fabff7df3.txt"
    shown = render_terminal(summarize(seed, settings=settings), width=PICTURE_WIDTH, color=True)
    rest = "… and the actors, what is uncertain, the sentences cited"
    return _screen(f"summarizer summarize {seed}", shown, "\nActors\n", rest)


def note_picture() -> str:
    """Return a picture of a terminal that shows what `make run` prints, down to the timeline."""
    from summarizer.api import brief, summarize_many  # noqa: PLC0415 - not every part needs it
    from summarizer.render.briefing_text import render_text  # noqa: PLC0415 - the same
    from summarizer.settings import Settings  # noqa: PLC0415 - the same

    os.chdir(ROOT)
    settings = Settings(offline=True)
    results = summarize_many(["seeds/"], reader="rules", settings=settings)
    note = brief(results, composer="rules", settings=settings)
    shown = render_text(note, width=PICTURE_WIDTH, color=True)
    rest = "… and the timeline, the tables, who said what, where the sources differ, the gaps"
    return _screen("summarizer brief seeds/", shown, "\nTimeline\n", rest)


def _screen(command: str, shown: str, end: str, rest: str) -> str:
    """Return a picture of a command and what it shows, cut before the words `end`."""
    from rich.console import Console  # noqa: PLC0415 - not every part needs it
    from rich.text import Text  # noqa: PLC0415 - the same

    console = Console(record=True, width=PICTURE_WIDTH, file=StringIO(), force_terminal=True)
    whole = Text.from_ansi(shown)
    console.print(Text(f"$ {command}\n", style="bold"))
    console.print(whole[: whole.plain.index(end)])
    console.print(Text(rest, style="dim"))
    return console.export_svg(title="summarizer", code_format=_without_fonts()) + "\n"


def _without_fonts() -> str:
    """Return rich's frame without the fonts that a viewer would have to fetch."""
    from rich._export_format import CONSOLE_SVG_FORMAT  # noqa: PLC0415 - no public name

    before, _, rest = CONSOLE_SVG_FORMAT.partition("@font-face")
    after = rest[rest.index(".{unique_id}-matrix") :]
    return (before + after).replace("Fira Code, monospace", "Menlo, Consolas, monospace")


def readme() -> str:
    """Return the README with the scores of the rules on corpus, halves and unread articles."""
    reports = {
        name: json.loads(_run("evaluate", *arguments, "--format", "json"))
        for name, arguments in _COLUMNS.items()
    }
    lines = [f"| F1 | {' | '.join(reports)} |", f"| --- |{' --- |' * len(reports)}"]
    for label, path in _FIGURES:
        cells = [_figure(report, path) for report in reports.values()]
        lines.append(f"| {label} | {' | '.join(cells)} |")
    before, _, rest = README.read_text(encoding="utf-8").partition(_FIRST)
    return "\n".join((before + _FIRST, *lines, _LAST)) + rest.partition(_LAST)[2]


_COLUMNS = {
    "all 24": ("tests/corpus",),
    "odd 12": ("tests/corpus", "--only", "odd"),
    "even 12": ("tests/corpus", "--only", "even"),
    "third, even 15": ("tests/corpus_blind", "--only", "even"),
    "fourth, even 37": ("tests/corpus_press", "--only", "even"),
    "fifth, even 8": ("tests/corpus_second", "--only", "even"),
    "sixth, even 12": ("tests/corpus_third", "--only", "even"),
    "seventh, even 34": ("tests/corpus_fourth", "--only", "even"),
    "eighth, even 18": ("tests/corpus_fifth", "--only", "even"),
    "ninth, even 20": ("tests/corpus_sixth", "--only", "even"),
    "tenth, even 20": ("tests/corpus_seventh", "--only", "even"),
    "eleventh, even 15": ("tests/corpus_eighth", "--only", "even"),
    "twelfth, even 18": ("tests/corpus_ninth", "--only", "even"),
    "thirteenth, even 18": ("tests/corpus_tenth", "--only", "even"),
    "fourteenth, even 18": ("tests/corpus_eleventh", "--only", "even"),
    "fifteenth, even 15": ("tests/corpus_twelfth", "--only", "even"),
    "sixteenth, even 27": ("tests/corpus_thirteenth", "--only", "even"),
    "real forms, even 40": ("tests/corpus_forms", "--only", "even"),
    "free prose, even 30": ("tests/corpus_reports", "--only", "even"),
}
_FIGURES = (
    ("quotations found", ("records", "quotes", "f1")),
    ("quotations with the right speaker", ("quotes_right_speaker", "f1")),
    ("actors", ("records", "actors", "f1")),
    ("sanctions found", ("records", "sanctions", "f1")),
    ("slots of the sanctions found", ("slots", "sanctions", "records_found", "f1")),
    ("launches found", ("records", "launches", "f1")),
    ("slots of the launches found", ("slots", "launches", "records_found", "f1")),
    ("events on irrelevant articles (number)", ("on_irrelevant",)),
    ("events from text that is not evidence (number)", ("off_evidence",)),
    ("spans that do not match the text (number)", ("spans", "wrong")),
)


def _figure(report: dict[str, object], path: tuple[str, ...]) -> str:
    value: object = report
    for name in path:
        value = value[name]  # type: ignore[index]
    return f"{value:.2f}" if isinstance(value, float) else str(value)


PARTS: dict[str, Callable[[], str]] = {
    "docs/cli.md": command_help,
    "docs/terminal.svg": picture,
    "docs/note.svg": note_picture,
    "README.md": readme,
}


def main() -> int:
    """Write all parts, or with --check report those that are out of date and return 1."""
    stale = []
    for name, make in PARTS.items():
        file, text = ROOT / name, make()
        if "--check" not in sys.argv:
            file.write_text(text, encoding="utf-8")
        elif not file.is_file() or file.read_text(encoding="utf-8") != text:
            stale.append(name)
    if stale:
        sys.stderr.write(f"Out of date, run `make docs`: {', '.join(stale)}\n")
    return bool(stale)


if __name__ == "__main__":
    sys.exit(main())
