"""Reads news articles on sanctions and missile launches into records tied to the words that say so.

    from summarizer import read_article, summarize

    summary = summarize(read_article("seeds/003_9bfad76fabff7df3.txt"))

Nothing is loaded before it is used: each name below is imported from its module on first access.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.api import (
        abrief,
        asummarize,
        asummarize_many,
        brief,
        read_article,
        summarize,
        summarize_many,
    )
    from summarizer.batch import Failure
    from summarizer.errors import SummarizerError
    from summarizer.records.actor import Actor
    from summarizer.records.article import Article
    from summarizer.records.briefing import Briefing
    from summarizer.records.launch import Launch
    from summarizer.records.quote import Quote
    from summarizer.records.sanction import Sanction
    from summarizer.records.summary import ArticleSummary
    from summarizer.settings import Settings

    __version__: str

__all__ = [
    "Actor",
    "Article",
    "ArticleSummary",
    "Briefing",
    "Failure",
    "Launch",
    "Quote",
    "Sanction",
    "Settings",
    "SummarizerError",
    "abrief",
    "asummarize",
    "asummarize_many",
    "brief",
    "read_article",
    "summarize",
    "summarize_many",
]

_HOMES = {
    "Actor": "records.actor",
    "Article": "records.article",
    "ArticleSummary": "records.summary",
    "Briefing": "records.briefing",
    "Failure": "batch",
    "Launch": "records.launch",
    "Quote": "records.quote",
    "Sanction": "records.sanction",
    "Settings": "settings",
    "SummarizerError": "errors",
    "abrief": "api",
    "asummarize": "api",
    "asummarize_many": "api",
    "brief": "api",
    "read_article": "api",
    "summarize": "api",
    "summarize_many": "api",
}


def __getattr__(name: str) -> object:
    if name == "__version__":
        return import_module("importlib.metadata").version("summarizer")
    if name not in _HOMES:
        raise AttributeError(f"module 'summarizer' has no attribute {name!r}")
    return getattr(import_module(f"summarizer.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__, "__version__"])
