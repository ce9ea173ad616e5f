"""A name found at one place, before names of one bearer are joined."""

from bisect import bisect_left
from typing import NamedTuple

from summarizer.readers.rules.names.entity_types import Words
from summarizer.records.actor import ActorKind


class Found(NamedTuple):
    """A name at `start:end`.

    `name` is what it is called there; `key` joins it to others of the same bearer; `rank` orders
    names of one bearer (the highest gives the name, the kind and the country).
    """

    start: int
    end: int
    name: str
    kind: ActorKind
    key: str
    country: str | None = None
    country_words: str | None = None
    role: Words | None = None
    gender: str | None = None
    identifiers: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    rank: int = 1


class Claims:
    """Places already taken by a name, so that no word belongs to two."""

    def __init__(self) -> None:
        """Begin with nothing taken."""
        self._starts: list[int] = []
        self._ends: list[int] = []

    def free(self, start: int, end: int) -> bool:
        """Tell whether nothing in `start:end` is taken."""
        at = bisect_left(self._ends, start + 1)
        return at == len(self._starts) or self._starts[at] >= end

    def covers(self, start: int, end: int) -> bool:
        """Tell whether one name takes all of `start:end`."""
        at = bisect_left(self._ends, end)
        return at < len(self._starts) and self._starts[at] <= start

    def free_at(self, place: int) -> bool:
        """Tell whether a place is not taken."""
        return self.free(place, place + 1)

    def take(self, start: int, end: int) -> bool:
        """Take `start:end` if it is free, and tell whether it was."""
        at = bisect_left(self._ends, start + 1)
        if end <= start or (at < len(self._starts) and self._starts[at] < end):
            return False
        self._starts.insert(at, start)
        self._ends.insert(at, end)
        return True
