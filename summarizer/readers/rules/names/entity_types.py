"""Who and what an article names, and how to find them again by place or by name."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from copy import copy
from functools import cached_property, lru_cache
from typing import NamedTuple, Self

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

    @property
    def is_body(self) -> bool:
        """Whether people belong to it or work for it."""
        return self.kind not in {ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.VESSEL}


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

    def with_all(self, found: Iterable[Entity]) -> Self:
        """Return the same index over entities that know more, each in the place of the former."""
        other = copy(self)
        other.all = tuple(found)
        other.__dict__.pop("_by_key", None)
        return other

    def within(self, start: int, end: int) -> list[tuple[Words, Entity]]:
        """Return the mentions that begin in `[start, end)`, in order, each with its entity."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [self._mention(number) for number in range(first, last)]

    def _mention(self, number: int) -> tuple[Words, Entity]:
        words, which = self._places[number]
        return words, self.all[which]

    def named(self, name: str) -> Entity | None:
        """Return the entity with that name or alias, articles and case aside, or None."""
        number = self._by_key.get(name_key(name))
        return None if number is None else self.all[number]

    @cached_property
    def _by_key(self) -> dict[str, int]:
        keys: dict[str, int] = {}
        for number, entity in enumerate(self.all):
            keys.setdefault(name_key(entity.name), number)
        for number, entity in enumerate(self.all):
            for alias in entity.aliases:
                keys.setdefault(name_key(alias), number)
        return keys


_ARTICLES = re.compile(r"^(?:the|a|an|its|his|her|their)\s+", re.IGNORECASE)
_MARKS = re.compile(r"[^\w]+")


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """Return a name without article, marks and case, for comparison."""
    bare = _ARTICLES.sub("", name.strip())
    return _MARKS.sub(" ", bare.replace("\u2019", "'").replace("'s", "")).strip().casefold()
