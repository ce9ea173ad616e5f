"""What is noted of one article's conversation with a model while it goes on."""

from collections.abc import Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field

from summarizer.readers.outcomes import Attempt, Verdict
from summarizer.readers.prices import Prices, cost_of
from summarizer.records.summary import Usage


@dataclass(slots=True)
class Call:
    """The requests sent and the answers that came, with the verdict on each that was read.

    `retries` is how often a request may still be repeated.
    """

    retries: int = 0
    requests: int = 0
    attempts: list[Attempt] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)


current_call: ContextVar[Call] = ContextVar("current_call")
"""Set around one article's conversation; each task has its own."""


def usage_of(call: Call, model: str, prices: Prices) -> Usage:
    """Return what all attempts took together."""
    attempts: Sequence[Attempt] = call.attempts
    return Usage(
        requests=call.requests,
        input_tokens=sum(each.input_tokens or 0 for each in attempts),
        cached_tokens=sum(each.cached_tokens for each in attempts),
        output_tokens=sum(each.output_tokens or 0 for each in attempts),
        cost_usd=cost_of(attempts, model, prices),
    )
