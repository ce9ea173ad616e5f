"""Summaries and notes as JSON: one document, or a line for each."""

from typing import TYPE_CHECKING

from summarizer.records.summary import ArticleSummary

if TYPE_CHECKING:  # a summary needs nothing of notes, whose records load slowly
    from summarizer.records.briefing import Briefing

_LINE_BREAKS = str.maketrans({"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def render_json(result: "ArticleSummary | Briefing") -> str:
    """Return an indented JSON object that ends in a line break."""
    return result.model_dump_json(indent=2) + "\n"


def render_jsonl(summary: ArticleSummary) -> str:
    """Return a JSON object on one line, also for programs that break lines at U+2028."""
    return summary.model_dump_json().translate(_LINE_BREAKS) + "\n"
