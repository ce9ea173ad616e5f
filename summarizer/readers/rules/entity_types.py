"""Who and what an article names, and how to find them again by place or by a pronoun."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summarizer.normalize.bodies import FoundBody
from summarizer.normalize.countries import FoundCountry
from summarizer.readers.rules.hits import Hits
from summarizer.records.actor import ActorKind


class Words(NamedTuple):
    """Words of the article at `start:end`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something the article names.

    `name` is the fullest name it uses; `country` an ISO code and `country_words` the words that
    show it; `role` its title or description; `party` whether it acts or is acted on (a country
    that is merely a place is no party).
    """

    name: str
    kind: ActorKind
    mentions: tuple[Words, ...]
    aliases: tuple[str, ...] = ()
    country: str | None = None
    country_words: str | None = None
    role: Words | None = None
    gender: str | None = None
    identifiers: tuple[str, ...] = ()
    party: bool = True

    @property
    def is_person(self) -> bool:
        """Whether it is a human being."""
        return self.kind is ActorKind.PERSON


class Entities:
    """All entities of an article, in order of first mention."""

    def __init__(
        self,
        found: Sequence[Entity],
        countries: Hits[FoundCountry],
        bodies: Hits[FoundBody],
        *,
        korean_context: bool = False,
    ) -> None:
        """Index every mention by its place; keep the plain hits that entities were made from."""
        self.all = tuple(found)
        self.countries = countries
        self.bodies = bodies
        self.korean_context = korean_context
        places = [(m.start, m.end, number) for number, e in enumerate(found) for m in e.mentions]
        self._places = sorted(places)
        self._starts = [place[0] for place in self._places]

    def at(self, start: int, end: int | None = None) -> Entity | None:
        """Return the entity whose mention covers the place `start` (or overlaps `start:end`)."""
        number = bisect_right(self._starts, start) - 1
        if number >= 0 and start < self._places[number][1]:
            return self.all[self._places[number][2]]
        following = number + 1
        if end is not None and following < len(self._places) and self._starts[following] < end:
            return self.all[self._places[following][2]]
        return None

    def within(self, start: int, end: int) -> list[tuple[Words, Entity]]:
        """Return the mentions that begin in `[start, end)`, in order, each with its entity."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [self._mention(number) for number in range(first, last)]

    def before(self, place: int, limit: int = 60) -> list[tuple[Words, Entity]]:
        """Return up to `limit` mentions that begin before a place, the nearest first."""
        last = bisect_left(self._starts, place)
        return [self._mention(n) for n in range(last - 1, max(-1, last - 1 - limit), -1)]

    def _mention(self, number: int) -> tuple[Words, Entity]:
        start, end, which = self._places[number]
        entity = self.all[which]
        words = next(m for m in entity.mentions if m.start == start and m.end == end)
        return words, entity

    def named(self, name: str) -> Entity | None:
        """Return the entity with that name or alias, articles and case aside, or None."""
        key = name_key(name)
        exact = (e for e in self.all if name_key(e.name) == key)
        alias = (e for e in self.all if any(name_key(a) == key for a in e.aliases))
        return next(exact, None) or next(alias, None)

    def resolve(self, text: str, at: int) -> Entity | None:
        """Return whom words such as "he", "the ministry", a surname or a name mean at a place.

        Pronouns take the last fitting mention before `at`: "he" and "she" a person of that
        gender, "it" a body or a country, "they" whatever was last. "the ministry" takes the last
        body whose name holds the noun; "the minister", "the envoy" the last person with that role.
        """
        from summarizer.readers.rules.reference import resolve  # noqa: PLC0415 - mutual types

        return resolve(self, text, at)


_ARTICLES = re.compile(r"^(?:the|a|an|its|his|her|their)\s+", re.IGNORECASE)


def name_key(name: str) -> str:
    """Return a name without article, marks and case, for comparison."""
    bare = _ARTICLES.sub("", name.strip())
    return re.sub(r"[^\w]+", " ", bare.replace("\u2019", "'").replace("'s", "")).strip().casefold()
