"""Requests that do not get through are repeated here, below the re-asks and apart from them.

A wrapper around the client's own `create`: one answer comes out of it, or one error. Re-asks,
which are instructor's, see neither the repetitions nor the waits; so the two never multiply.
"""

import asyncio
import math
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

import httpx2
from openai import APIConnectionError, APIStatusError
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception,
    stop_after_attempt,
    wait_exponential_jitter,
)

from summarizer.readers.llm.calls import current_call

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]

_PASSING = frozenset({408, 409, 429})
_HOPELESS = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError, httpx2.InvalidURL)
_SPENT = "insufficient_quota"
_ABOUT_SCHEMA = re.compile(
    r"response.?format|json.?schema|json.?object|grammar|structured.?output|guided", re.IGNORECASE
)
_back_off = wait_exponential_jitter(multiplier=0.5, max=30, exp_base=2, jitter=0.5)


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How patiently a request is repeated; how often, the call says.

    Attributes:
        longest_wait: Seconds; a service that asks for a longer one is not waited for.
        sleep: What waits; tests give one that does not.
    """

    longest_wait: float = 60.0
    sleep: Sleep = asyncio.sleep

    async def run(self, request: Callable[[], Awaitable[T]]) -> T:
        """Send the request until it gets through or fails for good; count each sending.

        Raises:
            openai.OpenAIError: the last error, as it came.
        """
        call = current_call.get()

        async def send() -> T:
            call.requests += 1
            return await request()

        retrying = AsyncRetrying(
            stop=stop_after_attempt(call.retries + 1),
            wait=_wait,
            retry=retry_if_exception(self._is_worth_repeating),
            sleep=self.sleep,
            reraise=True,
        )
        return await retrying(send)

    def _is_worth_repeating(self, error: BaseException) -> bool:
        if isinstance(error, APIConnectionError):
            return not isinstance(error.__cause__, _HOPELESS)
        if not isinstance(error, APIStatusError) or is_spent(error) or speaks_of_schema(error):
            return False
        passing = error.status_code in _PASSING or error.status_code >= 500
        return passing and (retry_after(error) or 0) <= self.longest_wait


def _wait(state: RetryCallState) -> float:
    """Return the seconds to wait: what the service asks for, or a growing time with jitter."""
    error = state.outcome.exception() if state.outcome else None
    asked = retry_after(error) if isinstance(error, APIStatusError) else None
    return _back_off(state) if asked is None else asked


def retry_after(error: APIStatusError, now: datetime | None = None) -> float | None:
    """Return the seconds that the service asks to wait, from its headers (RFC 9110, 10.2.3)."""
    headers = error.response.headers
    milliseconds, value = headers.get("retry-after-ms"), headers.get("retry-after", "")
    seconds: float | None
    try:
        seconds = float(milliseconds) / 1000 if milliseconds else float(value)
    except ValueError:
        seconds = _seconds_until(value, now or datetime.now(UTC))
    return None if seconds is None or math.isnan(seconds) else max(seconds, 0.0)


def _seconds_until(value: str, now: datetime) -> float | None:
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    return (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds()


def is_spent(error: APIStatusError) -> bool:
    """Whether the account has nothing left, which no waiting mends."""
    return error.status_code == 429 and _SPENT in (error.code, error.type)


def speaks_of_schema(error: APIStatusError) -> bool:
    """Whether a server says that it is the structured output which it cannot do.

    Some say so with 400 or 422, llama-cpp-python with 500.
    """
    refused = error.status_code in (400, 422) or error.status_code >= 500
    return refused and bool(_ABOUT_SCHEMA.search(f"{error.message} {error.body}"))
