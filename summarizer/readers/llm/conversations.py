"""Conversations with the configured service: connections shared, one deadline for each."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from summarizer.errors import ConfigurationError, DeadlineError, OfflineError, ReaderError
from summarizer.readers.llm.calls import Call, current_call
from summarizer.readers.prompts import Prompt
from summarizer.settings import Settings

if TYPE_CHECKING:
    from openai.types.chat import ChatCompletionMessageParam

    from summarizer.readers.llm.client import Service


class Conversations:
    """Asks a model; one object serves any number of tasks and event loops.

    Connections are shared by the conversations that are held at the same time, and closed when
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

    def refuse_impossible(self) -> None:
        """Make sure that there is somebody to ask.

        Raises:
            OfflineError: if the settings forbid the network.
            ConfigurationError: if no model is configured.
        """
        if self._settings.offline:
            raise OfflineError("A model is out of reach offline; allow the network.")
        if not self._settings.has_model:
            raise ConfigurationError(
                "No model is configured; set OPENAI_API_KEY, or give a base URL."
            )

    async def hold(self, prompt: Prompt, data: str, call: Call[Any]) -> ReaderError | None:
        """Fill the call; return what ended the conversation early, if anything did.

        Args:
            prompt: What is the same for every conversation of its kind; it goes first.
            data: What this one is about; it goes last, in a message of its own.
            call: Takes the requests, the answers and the verdicts.
        """
        token = current_call.set(call)
        seconds = self._settings.deadline_seconds
        try:
            async with asyncio.timeout(seconds), self._service() as service:
                await service.ask(_messages(prompt, data))
        except TimeoutError:
            return DeadlineError(
                f"{self._settings.host} did not finish within the {seconds:g} s that one answer "
                "may take; try again later, or raise SUMMARIZER_DEADLINE."
            )
        except ReaderError as error:
            return error
        finally:
            current_call.reset(token)
        return None

    def model_of(self, call: Call[Any]) -> str:
        """Return the exact snapshot where the service names one, else the model asked for.

        Compatible servers put file names there, or nothing.
        """
        asked, told = self._settings.model, call.attempts[-1].model if call.attempts else None
        return told if told and told.startswith(asked) else asked

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


class _Shared:
    """A service and how many conversations use it at the moment."""

    def __init__(self, service: "Service") -> None:
        self.service = service
        self.users = 0


def _messages(prompt: Prompt, data: str) -> "list[ChatCompletionMessageParam]":
    return [{"role": "system", "content": prompt.text}, {"role": "user", "content": data}]
