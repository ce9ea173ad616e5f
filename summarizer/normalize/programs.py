"""OpenSanctions programme codes, from the legal basis or from authority and target country.

The codes are those of opensanctions.org/programs. A code is given only where exactly one fits:
American designations of North Koreans, say, fall under several programmes, so that without an
executive order there is none.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.normalize.bodies import body_of
from summarizer.normalize.tables import parts, read_table
from summarizer.text.patterns import lazy
from summarizer.text.spaces import single_spaced

_ORDERS = lazy(
    r"(?:\bE\.?\s?O\.?s?|Executive Orders?)\s*(?:\(E\.?\s?O\.?\))?\s*(?:No\.?\s*)?(\d{5})\b"
)
_RESOLUTIONS = lazy(r"\b[Rr]esolutions?\s+(?:No\.?\s*)?(\d{4})\b|\bUNSCR\s*(\d{4})\b")
_EU_ACTS = lazy(r"\b(\d{2,4}/\d{2,4})\b")
_EUROPEAN_ACT = lazy(r"Regulation|Decision|CFSP|\(EU\)|\(EC\)")

_OTHER_THEMES = lazy(
    r"\bcyber|\bhack|human rights|\bterror|chemical weapon|\bcorrupt|traffick|\bdrug|narcotic"
    r"|\bnerve agent|\brepress|\bwar (?:in|against|on)\b|\bdisinformation|\bhybrid",
    re.IGNORECASE,
)


class Program(NamedTuple):
    """A sanctions programme: whose it is, the acts it rests on, the countries it alone covers."""

    code: str
    authority: str
    bases: tuple[str, ...]
    countries: tuple[str, ...]


def program_code(
    legal_basis: str | None,
    imposer_country: str | None,
    imposer_name: str | None,
    target_countries: Sequence[str],
    reason: str | None,
) -> str | None:
    """Return the code of the one programme that fits, or None.

    Args:
        legal_basis: as copied: "Executive Order 13382", "Council Regulation (EU) No 833/2014".
        imposer_country: ISO 3166-1 alpha-2 of the authority.
        imposer_name: its name, which tells the United Nations and the European Union.
        target_countries: ISO codes of those it is aimed at.
        reason: as copied; a theme of its own (cyber, human rights) rules a country programme out.
    """
    if legal_basis:
        codes = set(_codes_of_basis(single_spaced(legal_basis)))
        return codes.pop() if len(codes) == 1 else None
    authority = _authority(imposer_country, imposer_name)
    if authority is None or (reason and _OTHER_THEMES.search(reason)):
        return None
    fitting = {_code_of_country(authority, country) for country in target_countries}
    return fitting.pop() if len(fitting) == 1 else None


def _codes_of_basis(basis: str) -> Iterator[str]:
    """Yield the programmes of every act that the words cite."""
    acts = [f"EO {number}" for number in _ORDERS.findall(basis)]
    acts += [f"Resolution {first or second}" for first, second in _RESOLUTIONS.findall(basis)]
    if _EUROPEAN_ACT.search(basis):
        acts += _EU_ACTS.findall(basis)
    yield from (code for act in acts if (code := _acts().get(act)))
    plain = basis.replace("\u2019", "'")
    # The longest name first, so that "Iran (Sanctions)" is not found in a longer title.
    named = next((code for name, code in _named_acts() if name in plain), None)
    if named:
        yield named


@lru_cache(maxsize=1024)
def _authority(country: str | None, name: str | None) -> str | None:
    body = body_of(name) if name else None
    if body and body.kind == "international_body":
        if "European" in body.name or body.name.startswith("Council of the Eu"):
            return "EU"
        return "UN" if "United Nations" in body.name or "1718" in body.name else None
    if name and re.search(r"\bEU\b|\bEuropean Union\b|\bBrussels\b", name):
        return "EU"
    return country


@lru_cache(maxsize=1024)
def _code_of_country(authority: str, country: str) -> str | None:
    fitting = [p.code for p in _programs() if p.authority == authority and country in p.countries]
    return fitting[0] if len(fitting) == 1 else None


@cache
def _programs() -> tuple[Program, ...]:
    return tuple(
        Program(
            row["code"],
            row["authority"],
            tuple(parts(row["bases"])),
            tuple(parts(row["countries"] or "")),
        )
        for row in read_table("programs")
    )


@cache
def _acts() -> dict[str, str]:
    return {basis: program.code for program in _programs() for basis in program.bases}


@cache
def _named_acts() -> tuple[tuple[str, str], ...]:
    names = [(name, code) for name, code in _acts().items() if not name[-1].isdigit()]
    return tuple(sorted(names, key=lambda act: -len(act[0])))
