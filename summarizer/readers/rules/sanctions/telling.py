"""An action as the words tell it, before anything around them is read."""

from enum import StrEnum
from typing import NamedTuple

from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.place import Place

OFF = frozenset({Status.LIFTED, Status.EASED})
"""The statuses of what takes a measure off somebody."""
OF_OLD = OFF | {Status.EXTENDED}
"""The statuses of what is done with a measure that stands."""
DONE = OF_OLD | {Status.IMPOSED}
"""The statuses of what is done."""
TO_COME = frozenset({Status.PROPOSED, Status.THREATENED})
"""The statuses of what is yet to be done."""


IN_PASSING = frozenset({"told_put", "told_answered"})
"""Forms that tell a measure by what was once done: "the ban that Mali imposed"."""


class Side(StrEnum):
    """Where the target stands: behind the words of the action, before them, or not beside them."""

    AFTER = "after"
    BEFORE = "before"
    NONE = "none"


class Form(NamedTuple):
    """How an action is told: by which kind of words, and where they leave its target."""

    name: str
    status: Status
    side: Side
    passive: bool = False
    weak: bool = False
    """Needs an agent that imposes sanctions and an article that speaks of them."""


class Telling(NamedTuple):
    """Where the words of an action stand: the trigger, and what it may be aimed at."""

    form: Form
    trig: Place
    start: int
    end: int
    own: Place | None = None
    """The noun phrase of the measure: "the EU's embargo on Mali"."""
    aims: tuple[Place, ...] = ()
    """Words that name the targets, wherever they stand; tried in order."""
    front: Place | None = None
    """Words in front of a measure, which may name its target: "the Darfur embargo"."""
