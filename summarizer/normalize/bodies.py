"""Bodies of the world that news on sanctions and missiles names: who they are, and whose.

Ministries, agencies, armed forces, international bodies, media, armed groups, and companies that
are under sanctions or often named beside them. Bodies named after a pattern only ("the Ministry
of X", "Y Shipping Ltd") are found in the article itself, not here.
"""

from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.normalize.bodies_table import NEED_ARTICLE, NEED_COUNTRY, ORDINARY_WORDS
from summarizer.normalize.countries import country_of
from summarizer.normalize.gazetteer import Gazetteer
from summarizer.normalize.tables import parts, read_table
from summarizer.text.patterns import lazy
from summarizer.text.spaces import single_spaced


class Body(NamedTuple):
    """A body; `kind` is a value of ActorKind, `country` ISO 3166-1 alpha-2 or None."""

    name: str
    kind: str
    country: str | None
    aliases: tuple[str, ...]


class FoundBody(NamedTuple):
    """A body named at `text[start:end]`."""

    start: int
    end: int
    text: str
    body: Body


def find_bodies(text: str) -> list[FoundBody]:
    """Return every known body named in a text, longest match first, in order."""
    return [
        FoundBody(hit.start, hit.end, text[hit.start : hit.end], _owned(text, hit.start, hit.value))
        for hit in _gazetteer().find(text)
        if _is_meant(text, hit.start, hit.end)
    ]


@lru_cache(maxsize=1024)
def body_of(text: str) -> Body | None:
    """Return the first known body that the phrase names, or None."""
    text = single_spaced(text)
    whole = _gazetteer().exact(text)
    if whole:
        return whole
    return next((found.body for found in find_bodies(text)), None)


_ARTICLE_BEFORE = lazy(r"(?:\b[Tt]he|'s|\u2019s|\b[Uu]\.?[Ss]\.?)\s+$")
_NAME_AFTER = lazy(r"\s[A-Z][a-z]")


def _is_meant(text: str, start: int, end: int) -> bool:
    """Tell whether words that mean other things too ("the Guardian", "Fed") mean the body here."""
    words = text[start:end]
    if text.endswith("nti-", 0, start):  # "the anti-Houthi coalition"
        return False
    if words in NEED_COUNTRY and not any(name in text for name in NEED_COUNTRY[words]):
        return False
    if words in NEED_ARTICLE:
        return bool(_ARTICLE_BEFORE.search(text, max(0, start - 6), start))
    return words not in ORDINARY_WORDS or not _NAME_AFTER.match(text, end)


_OWNER = lazy(r"\b(?P<owner>(?:[A-Z]\.){2,}|[A-Z]\w+(?: [A-Z]\w+)?)(?:['\u2019]s)?\s$")
_OF_STATES = frozenset({"government", "agency", "armed_force"})


def _owned(text: str, start: int, body: Body) -> Body:
    """Return a body as that of the state before its name: "Seoul's National Security Council"."""
    if body.country is None or not (body.kind in _OF_STATES or body.name.endswith(" Bank")):
        return body
    before = _OWNER.search(text, max(0, start - _NEAR), start)
    owner = country_of(before["owner"]) if before else None
    if owner is None or owner == body.country:
        return body
    return Body(body.name, body.kind, owner, ())


_NEAR = 30


@cache
def _gazetteer() -> Gazetteer[Body]:
    entries: dict[str, Body] = {}
    for row in read_table("bodies"):
        aliases = tuple(parts(row["aliases"] or ""))
        body = Body(row["name"], row["kind"], row["country"] or None, aliases)
        for name in (body.name, *aliases):
            entries.setdefault(name, body)
    return Gazetteer(entries.items())
