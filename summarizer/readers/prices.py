"""What tokens cost: a small dated table, which a file of the user's goes before."""

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from summarizer.errors import UsageError
from summarizer.readers.outcomes import Attempt

_SNAPSHOT = re.compile(r"-\d{4}-?\d{2}-?\d{2}$")
_MILLION = 1_000_000


class Price(BaseModel):
    """US dollars per million tokens; `cached` is for input read from the service's cache."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    as_of: str | None = None
    input: float = Field(ge=0)
    cached: float | None = Field(default=None, ge=0)
    output: float = Field(ge=0)


class _Table(BaseModel):
    models: dict[str, Price]


Prices = Mapping[str, Price]


@cache
def load_prices(override: Path | None = None) -> Prices:
    """Return the built-in prices, those of the user's file going before them.

    The file is JSON: `{"models": {"NAME": {"input": 0.2, "cached": 0.02, "output": 1.2}}}`.

    Raises:
        UsageError: if the file cannot be read as that.
    """
    table = files("summarizer.readers").joinpath("prices.json").read_text(encoding="utf-8")
    prices = _Table.model_validate(json.loads(table)).models
    return prices | _read(override) if override else prices


def _read(path: Path) -> dict[str, Price]:
    try:
        return _Table.model_validate_json(path.read_bytes()).models
    except (OSError, ValidationError) as error:
        raise UsageError(
            f"The prices in {path} cannot be read; they should look like "
            '{"models": {"NAME": {"input": 0.2, "cached": 0.02, "output": 1.2}}}.'
        ) from error


def price_of(model: str, prices: Prices) -> Price | None:
    """Return the price of a model or of the model a dated snapshot is of; None: not known."""
    return prices.get(model) or prices.get(_SNAPSHOT.sub("", model))


def cost_of(attempts: Sequence[Attempt], model: str, prices: Prices) -> float | None:
    """Return the cost in US dollars; None if the price or a number of tokens is not known."""
    price = price_of(model, prices)
    if price is None:
        return None
    total = 0.0
    for attempt in attempts:
        if attempt.input_tokens is None or attempt.output_tokens is None:
            return None
        cached = price.input if price.cached is None else price.cached
        total += (attempt.input_tokens - attempt.cached_tokens) * price.input
        total += attempt.cached_tokens * cached + attempt.output_tokens * price.output
    return round(total / _MILLION, 8)
