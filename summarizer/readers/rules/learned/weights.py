"""What was learned, as numbers: `weights/*.json`, written by `make lessons` and never by hand."""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal, NamedTuple

UNIT: Final = 100
"""The weights in the files are whole numbers, so many to one."""
TELLS: Final = "tells"
"""The answer that a sentence tells anything; all others are statuses."""

Kind = Literal["sanctions", "launches"]


class Table(NamedTuple):
    """A linear model: how much each feature speaks for each of its answers (log-odds in units)."""

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

    `glance` judges by bare words whether a sentence is worth a look, `sentence` what it tells;
    `roles` the part of each of its words, and `steps` how well one part follows another.
    """

    glance: Table
    sentence: Table
    roles: Table
    steps: Sequence[Sequence[int]]


@cache
def lesson_of(kind: Kind) -> Lesson:
    """Return what was learned of a kind of record; read at first use."""
    told = json.loads((files(__package__) / "weights" / f"{kind}.json").read_text("utf-8"))
    glance, sentence, roles = (_table(told[name]) for name in ("glance", "sentence", "roles"))
    return Lesson(glance, sentence, roles, told["steps"])


def _table(told: dict[str, Any]) -> Table:
    return Table(tuple(told["answers"]), tuple(told["bias"]), told["features"])
