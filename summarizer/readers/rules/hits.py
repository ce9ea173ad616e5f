"""Things found in a text, looked up by place."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar


class Placed(Protocol):
    """Anything found at `text[start:end]`."""

    @property
    def start(self) -> int:
        """Return where it begins."""
        ...

    @property
    def end(self) -> int:
        """Return the offset after its last character."""
        ...


Hit = TypeVar("Hit", bound=Placed)


class Hits(Generic[Hit]):
    """Things found in a text, in order, none overlapping; every lookup is a bisection."""

    def __init__(self, found: Sequence[Hit]) -> None:
        """Index what was found; it must be sorted by start."""
        self.all = tuple(found)
        self._starts = [hit.start for hit in self.all]

    def within(self, start: int, end: int) -> Sequence[Hit]:
        """Return those that begin in `[start, end)`."""
        return self.all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def at(self, place: int) -> Hit | None:
        """Return the one that covers a place, or None."""
        number = bisect_right(self._starts, place) - 1
        hit = self.all[number] if number >= 0 else None
        return hit if hit is not None and place < hit.end else None

    def starting(self, place: int) -> Hit | None:
        """Return the one that begins at a place, or None."""
        hit = self.at(place)
        return hit if hit is not None and hit.start == place else None

    def last_before(self, place: int) -> Hit | None:
        """Return the last that ends at or before a place, or None."""
        number = bisect_left(self._starts, place) - 1
        while number >= 0 and self.all[number].end > place:
            number -= 1
        return self.all[number] if number >= 0 else None
