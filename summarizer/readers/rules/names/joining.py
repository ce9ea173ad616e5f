"""Names of one bearer, joined."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from summarizer.normalize.leaders import LEADERS, SHARED_SURNAMES
from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.entity_types import Entity, Words
from summarizer.readers.rules.names.parties import is_party
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind

_SHARED = SHARED_SURNAMES | {"Kim", "Yoon"}
"""Leaders' surnames that others bear whom an article may name as well."""


def entities_of(page: Page, found: Sequence[Found]) -> list[Entity]:
    """Return the bearers of the names found."""
    return [_entity(page, group) for group in _groups(found)]


def _groups(found: Sequence[Found]) -> list[list[Found]]:
    """Return the names of each bearer."""
    groups: dict[str, list[Found]] = defaultdict(list)
    full = _full_names(found)
    for one in found:
        groups[full.get(one.key, one.key)].append(one)
    return list(groups.values())


def _full_names(found: Sequence[Found]) -> dict[str, str]:
    """Map a person's shorter name to the fuller one of the same article."""
    keys = list(dict.fromkeys(f.key for f in found if f.kind is ActorKind.PERSON))
    by_word: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        for word in set(key.split()[1:]):
            by_word[word].append(key)
    fuller: dict[str, str] = {}
    for key in keys:
        words = key.split()[1:]
        longer = [k for k in by_word[words[-1]] if _extends(k.split()[1:], words)]
        if longer:
            fuller[key] = longer[0]
    return fuller


def _extends(long: list[str], short: list[str]) -> bool:
    """Tell whether a name holds all words of a shorter one, the surname among them."""
    if len(long) <= len(short):
        return False
    return long[-len(short) :] == short or (long[: len(short)] == short and len(short) == 1)


def _entity(page: Page, group: list[Found]) -> Entity:
    if len(group) == 1:
        return _entity_of(page, group[0])
    sure = sorted(group, key=lambda f: (-f.rank, -len(f.name)))
    best = sure[0]
    same = [f.name for f in group if f.kind is best.kind]
    named = best.kind is ActorKind.PERSON and " " in best.name
    name = best.name if named else max(same, key=len)
    owned = next((f for f in sure if f.country and not _is_namesake(f, best)), best)
    aliases = [f.name for f in group] + [alias for f in group for alias in f.aliases]
    return Entity(
        name,
        best.kind,
        tuple(sorted([Words(f.start, f.end, f.name) for f in group])),
        tuple(dict.fromkeys([alias for alias in aliases if alias and alias != name])),
        owned.country,
        _words_of(owned.country, sure),
        next((f.role for f in sure if f.role), None),
        next((f.gender for f in sure if f.gender), None),
        tuple(dict.fromkeys([number for f in group for number in f.identifiers])),
        is_party(page, group),
    )


def _words_of(country: str | None, group: Iterable[Found]) -> str | None:
    """Return the words that tell a country, where a mention has it from them."""
    same = (f.country_words for f in group if f.country == country and f.country_words)
    return next(same, None)


def _is_namesake(short: Found, full: Found) -> bool:
    """Tell whether a leader's bare surname stands for another: "Kim" for Kim Yeon-chul."""
    bare = short.name in _SHARED and short.country_words is None
    return bare and " " in full.name and full.name not in LEADERS


def _entity_of(page: Page, one: Found) -> Entity:
    """Return the entity that is named but once."""
    return Entity(
        one.name,
        one.kind,
        (Words(one.start, one.end, one.name),),
        tuple(dict.fromkeys([alias for alias in one.aliases if alias and alias != one.name])),
        one.country or None,
        one.country_words or None,
        one.role or None,
        one.gender or None,
        tuple(dict.fromkeys(one.identifiers)),
        is_party(page, [one]),
    )
