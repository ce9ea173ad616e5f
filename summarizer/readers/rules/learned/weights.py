"""What was learned, as numbers: `weights/*.json`, written by `make lessons` and never by hand."""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal, NamedTuple

UNIT: Final = 100
"""The weights in the files are whole numbers, so many to one."""

Kind = Literal["sanctions", "launches"]


class Scale(NamedTuple):
    """A linear model of one answer: how much each feature speaks for it (log-odds in units)."""

    bias: int
    features: Mapping[str, int]

    def weigh(self, found: Iterable[str]) -> int:
        """Return how much the features of a case speak for the answer."""
        weights = self.features
        return sum([weights[feature] for feature in found if feature in weights], self.bias)


class Table(NamedTuple):
    """A linear model of several answers: how much each feature speaks for each, as above."""

    answers: tuple[str, ...]
    bias: tuple[int, ...]
    features: Mapping[str, Sequence[int]]

    def weigh(self, found: Iterable[str]) -> list[int]:
        """Return how much the features of a case speak for each answer."""
        weights = self.features
        known = [weights[feature] for feature in found if feature in weights]
        return [sum(column) for column in zip(self.bias, *known, strict=True)]


class Lesson(NamedTuple):
    """All that was learned of one kind of record.

    `glance` judges by bare words whether a sentence is worth a look, `tells` whether it tells
    anything, `status` in which status if it does, and `again` whether it tells again what is told
    before it; `roles` judges the part of each of its words, and `steps` how well one part follows
    another.
    """

    glance: Scale
    tells: Scale
    again: Scale
    status: Table
    roles: Table
    steps: Sequence[Sequence[int]]


@cache
def lesson_of(kind: Kind) -> Lesson:
    """Return what was learned of a kind of record; read at first use."""
    told = json.loads((files(__package__) / "weights" / f"{kind}.json").read_text("utf-8"))
    glance, tells, again = (Scale(**told[name]) for name in ("glance", "tells", "again"))
    status, roles = (_table(told[name]) for name in ("status", "roles"))
    return Lesson(glance, tells, again, status, roles, told["steps"])


def _table(told: dict[str, Any]) -> Table:
    return Table(tuple(told["answers"]), tuple(told["bias"]), told["features"])
