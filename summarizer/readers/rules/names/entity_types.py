"""Who and what an article names, and how to find them again by place or by a pronoun."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property, lru_cache
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


class Entity(NamedTuple):
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
        places = [(words, number) for number, e in enumerate(found) for words in e.mentions]
        self._places = sorted(places)
        self._starts = [words.start for words, _ in self._places]

    def at(self, start: int, end: int | None = None) -> Entity | None:
        """Return the entity whose mention covers the place `start` (or overlaps `start:end`)."""
        number = bisect_right(self._starts, start) - 1
        if number >= 0 and start < self._places[number][0].end:
            return self.all[self._places[number][1]]
        following = number + 1
        if end is not None and following < len(self._places) and self._starts[following] < end:
            return self.all[self._places[following][1]]
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
        words, which = self._places[number]
        return words, self.all[which]

    def named(self, name: str) -> Entity | None:
        """Return the entity with that name or alias, articles and case aside, or None."""
        number = self._by_key.get(name_key(name))
        return None if number is None else self.all[number]

    def bearing(self, key: str) -> frozenset[int]:
        """Return the ids of the entities that a key (see `name_key`) or a surname can mean."""
        return self._bearers.get(key, frozenset())

    @cached_property
    def _by_key(self) -> dict[str, int]:
        keys: dict[str, int] = {}
        for number, entity in enumerate(self.all):
            keys.setdefault(name_key(entity.name), number)
        for number, entity in enumerate(self.all):
            for alias in entity.aliases:
                keys.setdefault(name_key(alias), number)
        return keys

    @cached_property
    def _bearers(self) -> dict[str, frozenset[int]]:
        bearers: dict[str, set[int]] = {}
        for entity in self.all:
            keys = {name_key(name) for name in (entity.name, *entity.aliases)}
            if entity.is_person:
                keys |= {word for word in name_key(entity.name).split() if len(word) > 1}
            for key in keys:
                bearers.setdefault(key, set()).add(id(entity))
        return {key: frozenset(ids) for key, ids in bearers.items()}

    def resolve(self, text: str, at: int) -> Entity | None:
        """Return whom words such as "he", "the ministry", a surname or a name mean at a place.

        Pronouns take the last fitting mention before `at`: "he" and "she" a person of that
        gender, "it" a body or a country, "they" whatever was last. "the ministry" takes the last
        body whose name holds the noun; "the minister", "the envoy" the last person with that role.
        """
        from summarizer.readers.rules.names.reference import resolve  # noqa: PLC0415 - mutual types

        return resolve(self, text, at)


_ARTICLES = re.compile(r"^(?:the|a|an|its|his|her|their)\s+", re.IGNORECASE)
_MARKS = re.compile(r"[^\w]+")


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """Return a name without article, marks and case, for comparison."""
    bare = _ARTICLES.sub("", name.strip())
    return _MARKS.sub(" ", bare.replace("\u2019", "'").replace("'s", "")).strip().casefold()
