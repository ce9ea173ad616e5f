"""One article from text to records: choose a reader, read, ground, and fall back visibly."""

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from summarizer.check import second_opinion
from summarizer.errors import (
    OfflineError,
    ReaderError,
    RecordingError,
    SummarizerError,
    UsageError,
    article_context,
)
from summarizer.grounding import ground
from summarizer.readers.base import Reader, Reading
from summarizer.readers.recorded import RecordedReader
from summarizer.records.article import Article
from summarizer.records.summary import ArticleSummary, ReaderInfo, ReaderName, Warning_, WarningCode
from summarizer.settings import Settings
from summarizer.sources import article_warnings

if TYPE_CHECKING:
    from summarizer.readers.rules import RulesReader

CheckName = Literal["rules", "none"]
"""Who gives the second opinion."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which reader reads an article, and why."""

    name: ReaderName
    reason: str


class Readers:
    """The readers of one run: each is made when it is first needed, and serves all articles.

    Args:
        settings: what is configured.
        wanted: `auto`, the name of a reader, or a reader of the caller's own.
        check: whether the rules give a second opinion on what another reader found.

    Raises:
        UsageError: if the reader wanted cannot work with these settings.
        OfflineError: if it needs the network and the settings forbid it.
    """

    def __init__(
        self,
        settings: Settings,
        wanted: str | Reader = "auto",
        *,
        check: CheckName = "rules",
    ) -> None:
        _refuse_impossible(settings, wanted)
        self.settings = settings
        self._wanted = wanted
        self._check = check
        self._made: dict[ReaderName, Reader] = {}

    async def summarize(self, article: Article) -> ArticleSummary:
        """Read one article and vouch for what can be vouched for.

        Raises:
            ReaderError: if the reader failed for good and the settings allow no fallback.
            RecordingError: the same, where no recorded answer can be used.
        """
        with article_context(article.source):
            summary = _vouched(article, await self._read(article))
            if self._check == "none" or summary.reader.name is ReaderName.RULES:
                return summary
            return second_opinion(summary, ground(article, _rules().draft_article(article)))

    def choose(self, article: Article) -> Choice:
        """Say which of the readers known by name reads this article, and why."""
        if self._wanted != "auto":
            return Choice(ReaderName(str(self._wanted)), "it was asked for")
        if self.settings.has_model and not self.settings.offline:
            key = "a key" if self.settings.api_key else "a base URL"
            return Choice(ReaderName.LLM, f"{key} is configured")
        if self._has_recording(article):
            return Choice(ReaderName.RECORDED, "a recorded answer is given")
        return Choice(ReaderName.RULES, _why_rules(self.settings))

    async def _read(self, article: Article) -> Reading:
        if not isinstance(self._wanted, str):
            return await self._with_fallback(article, self._wanted)
        choice = self.choose(article)
        _log.info("%s", _announcement(choice, self.settings))
        return await self._with_fallback(article, self._reader(choice.name))

    async def _with_fallback(self, article: Article, reader: Reader) -> Reading:
        try:
            return await reader.read(article)
        except (ReaderError, RecordingError) as error:
            if not self.settings.fallback:
                raise
            reason = str(error)
            _log.warning("%s: the rules read it, because %s", article.source, reason)
            return await _fallback(article, reason, error)

    def _reader(self, name: ReaderName) -> Reader:
        if name not in self._made:
            self._made[name] = _make(name, self.settings)
        return self._made[name]

    def _has_recording(self, article: Article) -> bool:
        if self.settings.recordings is None:
            return False
        return _recorded(self.settings).has_answer(article)


def _refuse_impossible(settings: Settings, wanted: str | Reader) -> None:
    if not isinstance(wanted, str):
        return
    if wanted not in ("auto", *ReaderName):
        raise UsageError(f"There is no reader {wanted!r}: take auto, llm, recorded or rules.")
    if wanted == ReaderName.LLM and settings.offline:
        raise OfflineError("A model is out of reach offline: allow the network or take the rules.")
    if wanted == ReaderName.LLM and not settings.has_model:
        raise UsageError("No model is configured: set OPENAI_API_KEY, or give a base URL.")
    if wanted == ReaderName.RECORDED and settings.recordings is None:
        raise UsageError("Name the folder of recorded answers (--recordings DIR).")
    if settings.recordings is not None and not settings.recordings.is_dir():
        raise UsageError(f"There is no folder {settings.recordings} of recorded answers.")


def _make(name: ReaderName, settings: Settings) -> Reader:
    if name is ReaderName.RULES:
        return _rules()
    if name is ReaderName.RECORDED:
        return _recorded(settings)
    return _model(settings)


def _rules() -> "RulesReader":
    from summarizer.readers.rules import RulesReader  # noqa: PLC0415 - many patterns, often unused

    return RulesReader()


def _recorded(settings: Settings) -> RecordedReader:
    if settings.recordings is None:
        raise UsageError("Name the folder of recorded answers (--recordings DIR).")
    return RecordedReader(settings.recordings)


def _model(settings: Settings) -> Reader:
    if settings.offline:
        raise OfflineError("A model is out of reach offline: allow the network or take the rules.")
    from summarizer.readers.llm import LlmReader  # noqa: PLC0415 - openai loads slowly, and
    # nothing that could reach the network is loaded before it is allowed

    return LlmReader(settings)


def _why_rules(settings: Settings) -> str:
    recorded = " and no recorded answer is given" if settings.recordings else ""
    if settings.offline:
        return f"the network is forbidden{recorded}"
    return f"neither a key nor a base URL is configured{recorded}"


def _announcement(choice: Choice, settings: Settings) -> str:
    who = {
        ReaderName.LLM: f"the model {settings.model}",
        ReaderName.RECORDED: "recorded answers",
        ReaderName.RULES: "the rules",
    }
    return f"Reading with {who[choice.name]}, because {choice.reason}."


async def _fallback(article: Article, reason: str, error: SummarizerError) -> Reading:
    """Let the rules read; what the reader that failed has cost stays on the bill."""
    reading = await _rules().read(article)
    spent = error.info if isinstance(error, ReaderError) else None
    warning = Warning_(
        code=WarningCode.FALLBACK,
        message=f"The rules read this article, because the reader asked for failed: {reason}",
    )
    return Reading(
        draft=reading.draft,
        info=_billed(reading.info, spent).model_copy(update={"fallback_reason": reason}),
        rejected=reading.rejected,
        warnings=(*reading.warnings, warning),
    )


def _billed(info: ReaderInfo, spent: object) -> ReaderInfo:
    if not isinstance(spent, ReaderInfo):
        return info
    return info.model_copy(update={"attempts": spent.attempts, "usage": spent.usage})


def _vouched(article: Article, reading: Reading) -> ArticleSummary:
    grounded = ground(article, reading.draft)
    return ArticleSummary(
        article=article,
        reader=reading.info,
        headline=grounded.headline,
        summary=grounded.summary,
        sanctions=grounded.sanctions,
        launches=grounded.launches,
        quotes=grounded.quotes,
        actors=grounded.actors,
        rejected=(*reading.rejected, *grounded.rejected),
        warnings=(*article_warnings(article), *reading.warnings, *grounded.warnings),
    )


async def asummarize(
    article: Article,
    *,
    reader: str | Reader = "auto",
    settings: Settings | None = None,
    check: CheckName = "rules",
) -> ArticleSummary:
    """Read one article; see `Readers` for the arguments and `Readers.summarize` for the errors."""
    readers = Readers(settings or Settings.from_environment(), reader, check=check)
    return await readers.summarize(article)
