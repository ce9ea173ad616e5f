"""Where articles come from."""

from summarizer.sources.files import (
    article_from_bytes,
    article_from_text,
    expand_sources,
    read_article,
    read_sources,
    same_file,
)
from summarizer.sources.notes import article_warnings

__all__ = [
    "article_from_bytes",
    "article_from_text",
    "article_warnings",
    "expand_sources",
    "read_article",
    "read_sources",
    "same_file",
]
