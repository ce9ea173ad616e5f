"""Whose a warship is, by the prefix of its name."""

import re
from typing import Final

SHIP_FLAGS: Final = {
    "HMS": "GB", "USS": "US", "ROKS": "KR", "HMAS": "AU", "HMCS": "CA", "HMNZS": "NZ",
    "HNLMS": "NL", "TCG": "TR", "PNS": "PK", "IRIS": "IR", "ARC": "CO", "JS": "JP", "FS": "FR",
}  # fmt: skip
"""Prefixes of warships' names, and whose they are; INS is both India's and Israel's."""

_PREFIX = re.compile(rf"(?:the\s+)?(?P<prefix>{'|'.join(SHIP_FLAGS)})\s+[A-Z]")


def flag_of(name: str) -> str | None:
    """Return the code of the country whose warship is so named; None if it is no warship.

    >>> flag_of("USS Carney"), flag_of("Carney")
    ('US', None)
    """
    ship = _PREFIX.match(name)
    return SHIP_FLAGS[ship["prefix"]] if ship else None
