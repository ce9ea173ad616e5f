"""One conversation with a service: instructor over openai, retries beneath, a mode that works.

OpenAI is asked for strict structured output. A compatible server is asked for structured output
with a bounded schema; one that refuses that is asked for JSON in a code block from then on.
"""

import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from functools import cache, wraps
from ssl import SSLContext
from typing import Any

import httpx2
import instructor
from instructor.core.exceptions import InstructorRetryException, ResponseParsingError
from openai import APIStatusError, AsyncOpenAI, DefaultAsyncHttpxClient
from openai.types.chat import ChatCompletionMessageParam

from summarizer.errors import AnswerError
from summarizer.readers.llm.answers import attempt_of, response_model, strict_body
from summarizer.readers.llm.calls import Form, current_call
from summarizer.readers.llm.failures import explain
from summarizer.readers.llm.transport import RetryPolicy, speaks_of_schema
from summarizer.readers.outcomes import ending_error
from summarizer.settings import DEFAULT_MODEL, Settings

Messages = Sequence[ChatCompletionMessageParam]
Create = Callable[..., Awaitable[object]]

_OPENAI = "https://api.openai.com/v1"
_NO_KEY = "none"
_CONNECT_SECONDS = 10.0
_DEFAULT_EFFORT = "low"
"""What the default model needs for copying; its own default thinks longer and costs more."""


class Service:
    """A service as configured; belongs to the event loop that it was made in."""

    def __init__(self, settings: Settings, policy: RetryPolicy, *, plain: bool = False) -> None:
        """Open no connection yet; `plain`: the server is known to refuse structured output."""
        _quiet()
        self.plain = plain
        self._settings = settings
        self._client = _client(settings)
        create = self._client.chat.completions.create
        watched = _watched(create, settings, policy)
        self._client.chat.completions.create = watched  # type: ignore[method-assign, assignment] # so that instructor's re-asks lie above our retries

    async def close(self) -> None:
        """Close all connections."""
        await self._client.close()

    async def ask(self, messages: Messages) -> None:
        """Ask, and ask again where the answer does not hold; `current_call` gathers what comes.

        Raises:
            ReaderError: if no further answer can be had.
        """
        settings, call = self._settings, current_call.get()
        try:
            await self._ask_as_understood(messages)
        except ResponseParsingError:
            return  # the verdicts tell
        except Exception as error:  # noqa: BLE001 - whatever a client raises is explained
            # Not chained: the client's errors hold the request, and a service may repeat the key.
            raise explain(error, settings, call.requests) from None

    async def _ask_as_understood(self, messages: Messages) -> None:
        if self.plain:
            return await self._create(instructor.Mode.MD_JSON, messages)
        try:
            return await self._create(instructor.Mode.JSON_SCHEMA, messages)
        except APIStatusError as error:
            if not self._may_lack_structure(error):
                raise
            return await self._try_plain(messages, error)

    async def _try_plain(self, messages: Messages, error: APIStatusError) -> None:
        """Ask without structured output; where that is refused too, the first error counts."""
        try:
            await self._create(instructor.Mode.MD_JSON, messages)
        except APIStatusError:
            raise error from None
        finally:
            self.plain = bool(current_call.get().attempts)

    def _may_lack_structure(self, error: APIStatusError) -> bool:
        unanswered = not current_call.get().attempts
        return unanswered and speaks_of_schema(error) and not self._settings.is_openai

    async def _create(self, mode: instructor.Mode, messages: Messages) -> None:
        asking = instructor.from_openai(self._client, mode=mode)
        form = current_call.get().form
        structured = mode is instructor.Mode.JSON_SCHEMA
        options = request_options(self._settings, form, structured=structured)
        try:
            await asking.create(
                response_model=response_model(form),
                messages=list(messages),
                max_retries=self._settings.reasks,
                **options,
            )
        except InstructorRetryException as error:
            raise (error.__cause__ or error) from None


def request_options(settings: Settings, form: Form, *, structured: bool) -> dict[str, Any]:
    """Return what is sent beside the messages."""
    options: dict[str, Any] = {"model": settings.model}
    if structured and settings.is_strict:
        options["extra_body"] = strict_body(form)
    effort = settings.reasoning_effort
    if effort is None and settings.is_openai and settings.model == DEFAULT_MODEL:
        effort = _DEFAULT_EFFORT
    if effort:
        options["reasoning_effort"] = effort
    if settings.max_output_tokens:
        # OpenAI's reasoning models refuse the older name; most compatible servers know only it.
        name = "max_completion_tokens" if settings.is_openai else "max_tokens"
        options[name] = settings.max_output_tokens
    if not settings.is_openai:
        options["temperature"] = 0.0
    return options


def _client(settings: Settings) -> AsyncOpenAI:
    timeout = httpx2.Timeout(settings.timeout_seconds, connect=_CONNECT_SECONDS)
    return AsyncOpenAI(
        api_key=settings.api_key or _NO_KEY,
        base_url=settings.base_url or _OPENAI,
        max_retries=0,
        timeout=timeout,
        http_client=DefaultAsyncHttpxClient(verify=_certificates(), timeout=timeout),
    )


@cache
def _certificates() -> SSLContext:
    """Return the certificates to trust; reading them anew for each client takes 20 ms."""
    return httpx2.create_ssl_context()


def _watched(create: Create, settings: Settings, policy: RetryPolicy) -> Create:
    """Return `create` with retries, every answer noted, and unusable ones told apart."""

    @wraps(create)
    async def watched(*args: object, **kwargs: object) -> object:
        call = current_call.get()
        try:
            reply = await policy.run(lambda: create(*args, **kwargs))
        except json.JSONDecodeError:
            raise AnswerError(
                f"{settings.host} sent a body that is no JSON; try again, or another service."
            ) from None
        attempt = attempt_of(reply, settings.host)
        call.attempts.append(attempt)
        if error := ending_error(attempt):
            raise error
        return reply

    return watched


def _quiet() -> None:
    """Keep parts of articles out of the logs of the libraries, unless someone set their level."""
    for name in ("instructor", "openai", "httpx2"):
        logger = logging.getLogger(name)
        if logger.level == logging.NOTSET:
            logger.setLevel(logging.CRITICAL)
