"""What a reader is: it copies from an article into a draft; everything else is computed later."""

from dataclasses import dataclass
from typing import Protocol

from summarizer.records.article import Article
from summarizer.records.summary import Draft, ReaderInfo, Rejection, Warning_


@dataclass(frozen=True, slots=True)
class Reading:
    """A reader's answer, and what it could not even read of it."""

    draft: Draft
    info: ReaderInfo
    rejected: tuple[Rejection, ...] = ()
    warnings: tuple[Warning_, ...] = ()


class Reader(Protocol):
    """Reads one article at a time; safe to use from many tasks at once."""

    async def read(self, article: Article) -> Reading:
        """Return what the reader copied.

        Raises:
            ReaderError: if it failed for good.
            RecordingError: if there is no recorded answer for the article.
        """
        ...
