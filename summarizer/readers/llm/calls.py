"""What is noted of one conversation with a model while it goes on."""

from collections.abc import Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from summarizer.readers.outcomes import Attempt
from summarizer.readers.prices import Prices, cost_of
from summarizer.records.summary import Usage


class SchemaMaker(Protocol):
    """Gives a JSON Schema: strict, or bounded for compatible servers."""

    def __call__(self, *, strict: bool) -> dict[str, Any]:
        """Return the schema; the value is shared, and not to be changed."""
        ...


@dataclass(frozen=True, slots=True)
class Form:
    """What a model is asked to fill."""

    name: str
    schema: SchemaMaker


class Judged(Protocol):
    """What an answer comes to."""

    @property
    def holds(self) -> bool:
        """Whether the answer can be used as it is."""
        ...

    @property
    def request(self) -> str:
        """The words that send the answer back."""
        ...


V = TypeVar("V", bound=Judged)


@dataclass(slots=True)
class Call(Generic[V]):
    """The requests sent and the answers that came, with the verdict on each that was read.

    `form` is what is asked for, `judge` gives the verdict on an answer's text, and `retries` is
    how often a request may still be repeated.
    """

    form: Form
    judge: Callable[[str], V]
    retries: int = 0
    requests: int = 0
    attempts: list[Attempt] = field(default_factory=list)
    verdicts: list[V] = field(default_factory=list)


current_call: ContextVar[Call[Any]] = ContextVar("current_call")
"""Set around one conversation; each task has its own."""


def usage_of(call: Call[Any], model: str, prices: Prices) -> Usage:
    """Return what all attempts took together."""
    attempts: Sequence[Attempt] = call.attempts
    return Usage(
        requests=call.requests,
        input_tokens=sum(each.input_tokens or 0 for each in attempts),
        cached_tokens=sum(each.cached_tokens for each in attempts),
        output_tokens=sum(each.output_tokens or 0 for each in attempts),
        cost_usd=cost_of(attempts, model, prices),
    )
