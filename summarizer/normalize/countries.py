"""Countries: names, demonyms, capitals and metonyms to ISO 3166-1 alpha-2 codes (and XK).

Words are matched whole and with their case: "US" is the United States, "us" and "turkey" are not
countries. Bare "Korea" is neither North nor South; "Brussels" is Belgium's capital here (for the
European Union see `bodies`).
"""

from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.normalize.countries_table import (
    HIDING_PHRASES,
    KOREAN_HALVES,
    NAMES_OF_PERSONS_TOO,
    TITLE_WORDS,
)
from summarizer.normalize.gazetteer import Gazetteer
from summarizer.normalize.leaders import led_country
from summarizer.normalize.tables import parts, read_table
from summarizer.text.patterns import lazy
from summarizer.text.spaces import single_spaced
from summarizer.text.words import words_of


class FoundCountry(NamedTuple):
    """A country named at `text[start:end]`.

    `form` is name, demonym, capital, city, metonym or abbreviation ("city": any other town or
    province, a place rather than a party).
    """

    start: int
    end: int
    text: str
    code: str
    form: str


class _Entry(NamedTuple):
    code: str
    form: str


def find_countries(
    text: str, start: int = 0, end: int | None = None, *, korean_context: bool = False
) -> list[FoundCountry]:
    """Return every country named in `text[start:end]`, longest match first, in order.

    With `korean_context`, "the North" and "the South" count as names of the Koreas.
    """
    found = [
        FoundCountry(first, last, text[first:last], *entry)
        for first, last, entry in _gazetteer().find(text, start, end)
        if text[first:last] not in NAMES_OF_PERSONS_TOO or not _is_persons_name(text, first, last)
    ]
    halves = _korean_halves(text, start, end) if korean_context else []
    return sorted(found + halves) if halves else found


@lru_cache(maxsize=1024)
def country_of(text: str, *, korean_context: bool = False) -> str | None:
    """Return the code of the country that a phrase names or belongs to, or None.

    A government may also be named after its leader ("the Biden administration").

    The first one counts, save that a mere place ("living in Russia", "Moscow-based",
    "embassy in London") gives way to any other.
    """
    text = single_spaced(text)
    found = find_countries(text, korean_context=korean_context)
    if len(found) < 2:
        return found[0].code if found else led_country(text)
    owners = [hit for hit in found if not _is_place(text, hit)]
    return (owners or found)[0].code


def is_demonym(text: str) -> bool:
    """Tell whether words are a nationality and no more: "Russian", "North Korean"."""
    return any(hit.form == "demonym" and hit.text == text for hit in find_countries(text))


def country_name(code: str) -> str:
    """Return the short English name; the code itself if it is none of ours."""
    return _names().get(code, code)


_KOREAN_HALF = lazy(r"\b[Tt]he (North|South)\b(?!\s[A-Z]|ern|-)")
_HALVES = frozenset(map(str.lower, KOREAN_HALVES))


def _korean_halves(text: str, start: int, end: int | None) -> list[FoundCountry]:
    stop = len(text) if end is None else end
    if text.find("he North", start, stop) < 0 and text.find("he South", start, stop) < 0:
        return []
    words = words_of(text)
    places = [words.starts[n] - len("the ") for n in words.among(_HALVES)]
    halves = [_KOREAN_HALF.match(text, place, stop) for place in places if place >= start]
    return [
        FoundCountry(half.start(), half.end(), half.group(), KOREAN_HALVES[half.group(1)], "name")
        for half in halves
        if half
    ]


_PLACE_BEFORE = lazy(
    r"\b(?:in|at|from|near|to|off|outside|of the (?:city|port|province) of)\s+(?:the\s+)?$"
)


def _is_place(text: str, hit: FoundCountry) -> bool:
    based = text.startswith(("-based", "\u2011based"), hit.end)
    return based or bool(_PLACE_BEFORE.search(text[max(0, hit.start - 30) : hit.start]))


_CAPITALIZED_BEFORE = lazy(r"([A-Z](?:[\w'\u2019-]*|\.)) $")
_CAPITALIZED_AFTER = lazy(r" ([A-Z](?:[a-z]|['\u2019][A-Z])\w*)")


def _is_persons_name(text: str, start: int, end: int) -> bool:
    """Tell whether a country's name is here a person's: "Jim Jordan", "Chad Wolf"."""
    near = text[max(0, start - 25) : start]
    small = near[near.rfind(" ", 0, -1) + 1 :].islower()  # spares the pattern most of its searches
    before = None if small else _CAPITALIZED_BEFORE.search(near)
    if before and before.group(1) not in TITLE_WORDS:
        return not _names_country(before.group(1))
    after = _CAPITALIZED_AFTER.match(text, end)
    return bool(after and after.group(1) not in TITLE_WORDS)


def _names_country(word: str) -> bool:
    return _gazetteer().exact(word) is not None


@cache
def _capitals() -> dict[str, str]:
    told = ((row["code"], parts(row["capitals"])) for row in read_table("countries"))
    return {code: capitals[0] for code, capitals in told if capitals}


def capital_of(code: str) -> str | None:
    """Return the capital of a country as news name it; None for an unknown code.

    >>> capital_of("KR")
    'Seoul'
    """
    return _capitals().get(code)


@cache
def _gazetteer() -> Gazetteer[_Entry]:
    """Build the table: what comes first wins, the hiding phrases before all."""
    entries: dict[str, _Entry | None] = dict.fromkeys(HIDING_PHRASES)
    for row in read_table("countries"):
        for phrase, form in _phrases(row):
            entries.setdefault(phrase, _Entry(row["code"], form))
    for row in read_table("cities"):
        entries.setdefault(row["name"], _Entry(row["code"], "city"))
    return Gazetteer(entries.items())


def _phrases(row: dict[str, str]) -> list[tuple[str, str]]:
    names = [row["name"], *parts(row["variants"])]
    found = [(name, "abbreviation" if _is_abbreviation(name) else "name") for name in names]
    found += [(demonym, "demonym") for demonym in parts(row["demonyms"])]
    found += [(capital, "capital") for capital in parts(row["capitals"])]
    return found + [(metonym, "metonym") for metonym in parts(row["metonyms"] or "")]


def _is_abbreviation(name: str) -> bool:
    return name.replace(".", "").isupper() or name[1:2] in {".", " "}


@cache
def _names() -> dict[str, str]:
    return {row["code"]: row["name"] for row in read_table("countries")}
