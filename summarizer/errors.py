"""Everything this package raises on purpose.

    SummarizerError
    ├── UsageError            a wrong option, an empty folder, a missing extra
    ├── SourceError           a file that cannot be read as an article
    ├── RecordingError        no recorded answer, or one that cannot be read
    ├── ReaderError           the reader failed for good
    │   ├── ConfigurationError   400, 401, 403, 404, no key: mend the settings
    │   ├── TransportError       408, 409, 429, 5xx, time-outs, broken connections
    │   ├── DeadlineError        the article's time is used up
    │   └── AnswerError          the model answered, but not with a usable draft
    │       ├── RefusalError         it refused, or a content filter stopped it
    │       └── TruncatedError       it ran into its token limit
    └── OfflineError          something wanted the network under --offline

Each message is one sentence that says what went wrong and what to do. The article it happened to
is attached on the way up by `article_context`.
"""

from collections.abc import Iterator
from contextlib import contextmanager


class SummarizerError(Exception):
    """Root of all errors raised on purpose; `article` names the article, if one was being read."""

    article: str | None = None

    def __str__(self) -> str:
        """Return the message, led by the article it belongs to."""
        message = super().__str__()
        return f"{self.article}: {message}" if self.article else message


class UsageError(SummarizerError):
    """The call itself cannot work: a wrong option, nothing to read, a missing extra."""


class SourceError(SummarizerError):
    """A source cannot be read as an article."""


class RecordingError(SummarizerError):
    """There is no recorded answer for the article, or it cannot be read."""


class ReaderError(SummarizerError):
    """A reader failed for good; `info` is its `ReaderInfo`, with what it has cost, if known."""

    info: object = None


class ConfigurationError(ReaderError):
    """The service said no, and would again: key, model, address or request are wrong."""


class TransportError(ReaderError):
    """The service could not be reached, or stayed busy, through all retries."""


class DeadlineError(ReaderError):
    """The time allowed for the article is used up."""


class AnswerError(ReaderError):
    """The model answered, but not with a usable draft."""


class RefusalError(AnswerError):
    """The model refused, or a content filter stopped it."""


class TruncatedError(AnswerError):
    """The answer ended at the token limit."""


class OfflineError(SummarizerError):
    """Something wanted the network while it is forbidden."""


@contextmanager
def article_context(article: str) -> Iterator[None]:
    """Attach the article's name to any error of ours raised inside."""
    try:
        yield
    except SummarizerError as error:
        error.article = error.article or article
        raise
