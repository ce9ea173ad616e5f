"""What a user can set, from the environment or on the command line; read once, then frozen."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from summarizer.errors import UsageError

DEFAULT_MODEL = "gpt-5.6-luna"
"""The small model of OpenAI's current family, by the names that its Python library lists."""

OPENAI_HOST = "api.openai.com"


@dataclass(frozen=True, slots=True)
class Settings:
    """How to read: which model, which recordings, how long, how often.

    Attributes:
        api_key: For the model's service; never shown.
        base_url: Of a service that speaks like OpenAI's; None: OpenAI itself. It can hold a
            password, so only `host` is ever shown.
        model: Its name there.
        reasoning_effort: Passed on to models that reason; None: their own default.
        strict: Whether the service enforces a strict schema; None: only OpenAI itself.
        max_output_tokens: Limit of one answer; None: the service's own.
        recordings: Folder of recorded answers to replay.
        record: Folder to record answers into.
        prices: JSON file with prices that go before the built-in table.
        offline: Nothing may leave the machine.
        fallback: Whether the deterministic reader steps in for a reader that failed for good.
        deadline_seconds: Time for one article, over all attempts and waits.
        timeout_seconds: Time without a sign of life from the service, for one request.
        max_concurrency: Articles read at once.
        reasks: How often a faulty answer is sent back at most.
        retries: How often a request that did not get through is repeated at most.
        published: Day for articles that do not tell theirs.
    """

    api_key: str | None = field(default=None, repr=False)
    base_url: str | None = field(default=None, repr=False)
    model: str = DEFAULT_MODEL
    reasoning_effort: str | None = None
    strict: bool | None = None
    max_output_tokens: int | None = None
    recordings: Path | None = None
    record: Path | None = None
    prices: Path | None = None
    offline: bool = False
    fallback: bool = True
    deadline_seconds: float = 300.0
    timeout_seconds: float = 120.0
    max_concurrency: int = 8
    reasks: int = 2
    retries: int = 4
    published: date | None = None

    @property
    def has_model(self) -> bool:
        """Whether a model is configured: by a key, or by the address of a service."""
        return bool(self.api_key or self.base_url)

    @property
    def is_openai(self) -> bool:
        """Whether requests go to OpenAI itself."""
        return self.host == OPENAI_HOST or self.host.endswith("." + OPENAI_HOST)

    @property
    def is_strict(self) -> bool:
        """Whether the schema is sent as a strict one."""
        return self.is_openai if self.strict is None else self.strict

    @property
    def host(self) -> str:
        """The name of the service's machine."""
        return (urlsplit(self.base_url).hostname or "") if self.base_url else OPENAI_HOST

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> "Settings":
        """Read the settings; a `SUMMARIZER_` name goes before the `OPENAI_` one.

        Raises:
            UsageError: if a value cannot be used; the sentence names the variable.
        """
        values = {
            name: _parsed(environ, variables, parse)
            for name, (parse, *variables) in _VARIABLES.items()
            if any(environ.get(variable, "").strip() for variable in variables)
        }
        return cls(**values)


def _parsed(environ: Mapping[str, str], variables: list[str], parse: "_Parse") -> Any:  # noqa: ANN401 - each setting has its own type
    variable = next(v for v in variables if environ.get(v, "").strip())
    try:
        return parse(environ[variable].strip())
    except ValueError as error:
        raise UsageError(f"{variable} must be {error}.") from None


_Parse = Callable[[str], Any]

_N = TypeVar("_N", int, float)
_YEAR = 86_400 * 365.0
_TRUTH = {"1": True, "true": True, "yes": True, "on": True} | {
    "0": False,
    "false": False,
    "no": False,
    "off": False,
}
_EFFORTS = ("none", "minimal", "low", "medium", "high", "xhigh", "max")


def _truth(text: str) -> bool:
    if text.lower() not in _TRUTH:
        raise ValueError("yes or no")
    return _TRUTH[text.lower()]


def _effort(text: str) -> str:
    if text.lower() not in _EFFORTS:
        raise ValueError("one of " + ", ".join(_EFFORTS))
    return text.lower()


def _address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("an address such as http://localhost:11434/v1")
    return text.rstrip("/")


def _key(text: str) -> str:
    # A header can hold nothing else, and the error for it would print the key.
    if not (text.isascii() and text.isprintable()):
        raise ValueError("printable ASCII without line breaks")
    return text


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError("a day such as 2022-01-13") from None


def _seconds(text: str) -> float:
    return _number(text, float, lowest=0.001, wanted="a number of seconds above 0")


def _count(text: str) -> int:
    return _number(text, int, lowest=0, wanted="a whole number from 0")


def _positive(text: str) -> int:
    return _number(text, int, lowest=1, wanted="a whole number from 1")


def _reasks(text: str) -> int:
    return _number(text, int, lowest=0, highest=2, wanted="0, 1 or 2")


def _number(
    text: str, kind: Callable[[str], _N], *, lowest: float, wanted: str, highest: float = _YEAR
) -> _N:
    try:
        value = kind(text)
    except ValueError:
        raise ValueError(wanted) from None
    if not lowest <= value <= highest:
        raise ValueError(wanted)
    return value


_VARIABLES: dict[str, tuple[Any, ...]] = {
    "api_key": (_key, "SUMMARIZER_API_KEY", "OPENAI_API_KEY"),
    "base_url": (_address, "SUMMARIZER_BASE_URL", "OPENAI_BASE_URL"),
    "model": (str, "SUMMARIZER_MODEL"),
    "reasoning_effort": (_effort, "SUMMARIZER_REASONING_EFFORT"),
    "strict": (_truth, "SUMMARIZER_STRICT"),
    "max_output_tokens": (_positive, "SUMMARIZER_MAX_OUTPUT_TOKENS"),
    "recordings": (Path, "SUMMARIZER_RECORDINGS"),
    "record": (Path, "SUMMARIZER_RECORD"),
    "prices": (Path, "SUMMARIZER_PRICES"),
    "offline": (_truth, "SUMMARIZER_OFFLINE"),
    "fallback": (_truth, "SUMMARIZER_FALLBACK"),
    "deadline_seconds": (_seconds, "SUMMARIZER_DEADLINE"),
    "timeout_seconds": (_seconds, "SUMMARIZER_TIMEOUT"),
    "max_concurrency": (_positive, "SUMMARIZER_CONCURRENCY"),
    "reasks": (_reasks, "SUMMARIZER_REASKS"),
    "retries": (_count, "SUMMARIZER_RETRIES"),
    "published": (_day, "SUMMARIZER_PUBLISHED"),
}
"""For each setting: how its text is read, and the variables that give it, in order."""
