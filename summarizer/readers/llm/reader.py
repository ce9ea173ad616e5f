"""The model reader: one call for an article, two re-asks at most, and the best of what came."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from summarizer.errors import (
    ConfigurationError,
    DeadlineError,
    OfflineError,
    ReaderError,
)
from summarizer.grounding import checked_against
from summarizer.readers.base import Reading
from summarizer.readers.conclusion import conclude
from summarizer.readers.llm.calls import Call, current_call, usage_of
from summarizer.readers.prices import Prices, load_prices
from summarizer.readers.prompts import Prompt, load_prompt, show_article
from summarizer.readers.recording import (
    RecordedAttempt,
    Recording,
    describe,
    prepare_folder,
    write_recording,
)
from summarizer.records.article import Article
from summarizer.records.draft_schema import schema_hash
from summarizer.records.summary import ReaderInfo, ReaderName
from summarizer.settings import Settings

if TYPE_CHECKING:
    from openai.types.chat import ChatCompletionMessageParam

    from summarizer.readers.llm.client import Service


class LlmReader:
    """Reads articles with a model; one reader serves any number of tasks and event loops.

    Connections are shared by the articles that are being read at the same time, and closed when
    none is.
    """

    def __init__(
        self, settings: Settings, *, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        """Open no connection yet; `sleep` waits between retries, and tests replace it."""
        self._settings = settings
        self._sleep = sleep
        self._plain = False
        self._open: WeakKeyDictionary[asyncio.AbstractEventLoop, _Shared] = WeakKeyDictionary()

    async def read(self, article: Article) -> Reading:
        """Return what the model copied, or what holds of its best answer.

        Raises:
            OfflineError: if the settings forbid the network.
            RecordingError: if the folder to record into cannot be written to.
            ReaderError: if no answer can be had, or nothing in any of them holds.
        """
        self._refuse_impossible()
        prompt, call = load_prompt(), Call(retries=self._settings.retries)
        prices = load_prices(self._settings.prices)
        failure = await self._converse(article, prompt, call)
        self._record(article, prompt, call)
        info = self._info(prompt, call, prices)
        try:
            end = conclude(article, call.attempts, call.verdicts, failure)
        except ReaderError as error:
            error.info = info
            raise
        return Reading(draft=end.draft, info=info, rejected=end.rejected, warnings=end.warnings)

    async def _converse(self, article: Article, prompt: Prompt, call: Call) -> ReaderError | None:
        """Fill the call; return what ended the conversation early, if anything did."""
        token = current_call.set(call)
        seconds = self._settings.deadline_seconds
        try:
            with checked_against(article):
                async with asyncio.timeout(seconds), self._service() as service:
                    await service.ask(_messages(prompt, article))
        except TimeoutError:
            return DeadlineError(
                f"{self._settings.host} did not finish within the {seconds:g} s that an article "
                "may take; try again later, or raise SUMMARIZER_DEADLINE."
            )
        except ReaderError as error:
            return error
        finally:
            current_call.reset(token)
        return None

    @asynccontextmanager
    async def _service(self) -> "AsyncIterator[Service]":
        loop = asyncio.get_running_loop()
        shared = self._open.get(loop) or self._open.setdefault(loop, self._connect())
        shared.users += 1
        try:
            yield shared.service
        finally:
            shared.users -= 1
            self._plain = self._plain or shared.service.plain
            if not shared.users:
                self._open.pop(loop, None)
                await shared.service.close()

    def _connect(self) -> "_Shared":
        from summarizer.readers.llm.client import Service  # noqa: PLC0415 - openai loads slowly
        from summarizer.readers.llm.transport import RetryPolicy  # noqa: PLC0415 - the same

        policy = RetryPolicy(sleep=self._sleep)
        return _Shared(Service(self._settings, policy, plain=self._plain))

    def _refuse_impossible(self) -> None:
        if self._settings.offline:
            raise OfflineError("A model is out of reach offline; allow the network.")
        if not self._settings.has_model:
            raise ConfigurationError(
                "No model is configured; set OPENAI_API_KEY, or give a base URL."
            )
        if self._settings.record is not None:
            prepare_folder(self._settings.record)

    def _info(self, prompt: Prompt, call: Call, prices: Prices) -> ReaderInfo:
        model = self._model(call)
        return ReaderInfo(
            name=ReaderName.LLM,
            model=model,
            prompt_version=prompt.version,
            attempts=len(call.attempts),
            usage=usage_of(call, model, prices),
        )

    def _model(self, call: Call) -> str:
        """Return the exact snapshot where the service names one, else the model asked for.

        Compatible servers put file names there, or nothing.
        """
        asked, told = self._settings.model, call.attempts[-1].model if call.attempts else None
        return told if told and told.startswith(asked) else asked

    def _record(self, article: Article, prompt: Prompt, call: Call) -> None:
        if self._settings.record is None or not call.attempts:
            return
        recording = Recording(
            article=describe(article),
            model=self._model(call),
            prompt=prompt.name,
            prompt_version=prompt.version,
            schema_hash=schema_hash(),
            recorded=datetime.now(UTC).date(),
            provenance=f"Recorded from a call to {self._model(call)}.",
            attempts=tuple(map(RecordedAttempt.of, call.attempts)),
        )
        write_recording(self._settings.record, recording)


class _Shared:
    """A service and how many articles use it at the moment."""

    def __init__(self, service: "Service") -> None:
        self.service = service
        self.users = 0


def _messages(prompt: Prompt, article: Article) -> "list[ChatCompletionMessageParam]":
    return [
        {"role": "system", "content": prompt.text},
        {"role": "user", "content": show_article(article)},
    ]
