"""A name found at one place, before names of one bearer are joined."""

from bisect import bisect_left, insort
from dataclasses import dataclass, field

from summarizer.readers.rules.names.entity_types import Words
from summarizer.records.actor import ActorKind


@dataclass(frozen=True, slots=True)
class Found:
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


@dataclass(slots=True)
class Claims:
    """Places already taken by a name, so that no word belongs to two."""

    taken: list[tuple[int, int]] = field(default_factory=list)

    def free(self, start: int, end: int) -> bool:
        """Tell whether nothing in `start:end` is taken."""
        at = bisect_left(self.taken, (start, start))
        if at < len(self.taken) and self.taken[at][0] < end:
            return False
        return at == 0 or self.taken[at - 1][1] <= start

    def take(self, start: int, end: int) -> bool:
        """Take `start:end` if it is free, and tell whether it was."""
        if end <= start or not self.free(start, end):
            return False
        insort(self.taken, (start, end))
        return True
