"""Who is meant by a name: from the names and aliases of the article's actors to the actors."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from summarizer.records.actor import Actor
from summarizer.text.folding import fold
from summarizer.text.place import Place

_ARTICLES = frozenset({"the", "The", "a", "A", "an", "An"})


@lru_cache(maxsize=8192)
def name_key(name: str) -> str:
    """Return a name as it is compared: folded, without a leading article or a possessive ending."""
    key = fold(name).strip()
    article, _, rest = key.partition(" ")
    if rest and article in _ARTICLES:
        key = rest
    return key.removesuffix("'s").removesuffix("'")


class ActorLinks:
    """The grounded actors of one article, found by name or alias."""

    def __init__(self, actors: Iterable[Actor] = ()) -> None:
        self._by_key: dict[str, list[Actor]] = {}
        for actor in actors:
            for key in dict.fromkeys(map(name_key, (actor.name, *actor.aliases))):
                self._by_key.setdefault(key, []).append(actor)

    def find(self, name: str | None, place: Place) -> Actor | None:
        """Return the actor of that name; of several, the one that is mentioned at the place.

        Args:
            name: a name or alias, as copied.
            place: where the words stand that mean it.
        """
        if not name:
            return None
        actors = self._by_key.get(name_key(name), [])
        if len(actors) < 2:
            return actors[0] if actors else None
        here = [actor for actor in actors if _is_mentioned(actor, place)]
        return here[0] if len(here) == 1 else None


def _is_mentioned(actor: Actor, place: Place) -> bool:
    return any(span.start < place[1] and place[0] < span.end for span in actor.mentions)


def without_rings(parents: Mapping[str, str]) -> dict[str, str]:
    """Return the parents of those ids from which following parents comes to an end.

    Args:
        parents: for an id the id of the record that it is part of.
    """
    ends: dict[str, bool] = {}
    for first in parents:
        path: list[str] = []
        at: str | None = first
        while at is not None and at not in ends and at not in path:
            path.append(at)
            at = parents.get(at)
        fine = at is None or ends.get(at, False)
        ends.update(dict.fromkeys(path, fine))
    return {child: parent for child, parent in parents.items() if ends[child]}
