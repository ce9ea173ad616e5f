"""The forms in which summaries can be written, and how several stand in one stream."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from summarizer.records.summary import ArticleSummary
from summarizer.render.jsontext import render_json, render_jsonl
from summarizer.render.markdown import render_markdown
from summarizer.render.terminal import render_terminal

FormName = Literal["text", "json", "jsonl", "markdown"]


@dataclass(frozen=True, slots=True)
class Page:
    """What text is laid out for: columns to fill, and whether color can be shown."""

    width: int = 80
    color: bool = False


@dataclass(frozen=True, slots=True)
class _Form:
    render: Callable[[ArticleSummary], str]
    before: str = ""
    between: str = ""
    after: str = ""


def render_all(
    summaries: Iterable[ArticleSummary], form: FormName, page: Page, *, several: bool
) -> Iterator[str]:
    """Yield pieces of text, each as soon as its summary is there.

    Args:
        summaries: what to write.
        form: `json` gives one object for one article and an array for several; `jsonl` gives a
            line for each.
        page: how wide text may be, and whether in color.
        several: whether there may be more than one.
    """
    frame = _frame(form, page, several=several)
    yield frame.before
    for place, summary in enumerate(summaries):
        yield (frame.between if place else "") + frame.render(summary)
    yield frame.after


def _frame(form: FormName, page: Page, *, several: bool) -> _Form:
    match form:
        case "text":
            rule = f"\n{'─' * page.width}\n\n"
            return _Form(lambda s: render_terminal(s, width=page.width, color=page.color), "", rule)
        case "markdown":
            return _Form(render_markdown, between="\n---\n\n")
        case "jsonl":
            return _Form(render_jsonl)
        case "json" if several:
            return _Form(lambda s: render_json(s).rstrip("\n"), "[\n", ",\n", "\n]\n")
        case "json":
            return _Form(render_json)
