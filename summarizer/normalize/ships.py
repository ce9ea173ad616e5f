"""Whose a warship is, by the prefix of its name."""

from collections.abc import Iterator
from typing import Final

from summarizer.text.patterns import lazy
from summarizer.text.words import words_of

SHIP_FLAGS: Final = {
    "USS": "US", "USNS": "US", "USCGC": "US", "HMS": "GB", "RFA": "GB", "HMAS": "AU", "HMCS": "CA",
    "HMNZS": "NZ", "ROKS": "KR", "JS": "JP", "PNS": "PK", "BRP": "PH", "KRI": "ID", "TCG": "TR",
    "IRIS": "IR", "HNLMS": "NL", "ARC": "CO", "FS": "FR",
}  # fmt: skip
"""Prefixes of warships' names, and whose they are; INS is both India's and Israel's."""

_PREFIXES = frozenset(prefix.lower() for prefix in (*SHIP_FLAGS, "INS"))
_NAMED = lazy(rf"\b(?:{'|'.join(SHIP_FLAGS)}|INS)(?:\s+[A-Z][\w.'’-]+){{1,4}}")
_PREFIX = lazy(rf"(?:the\s+)?(?P<prefix>{'|'.join(SHIP_FLAGS)})\s+[A-Z]")


def ship_names(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the names of warships stand in a text, each with its prefix."""
    if words_of(text).different.isdisjoint(_PREFIXES):
        return
    yield from (found.span() for found in _NAMED.finditer(text))


def flag_of(name: str) -> str | None:
    """Return the code of the country whose warship is so named; None if it is no warship.

    >>> flag_of("USS Carney"), flag_of("Carney")
    ('US', None)
    """
    ship = _PREFIX.match(name)
    return SHIP_FLAGS[ship["prefix"]] if ship else None
