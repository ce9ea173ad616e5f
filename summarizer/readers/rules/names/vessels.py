"""Ships: names before an IMO number, after a prefix ("USS"), or after a word for a ship."""

import re
from collections.abc import Iterator
from functools import cache

from summarizer.normalize.countries import FoundCountry
from summarizer.normalize.ships import SHIP_FLAGS
from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.entity_table import VESSEL_NOUNS, VESSEL_PREFIXES
from summarizer.readers.rules.names.entity_types import name_key
from summarizer.readers.rules.names.person_table import TITLES
from summarizer.readers.rules.names.targeted import SPEAKS
from summarizer.readers.rules.page import Page
from summarizer.readers.rules.phrases import Phrases
from summarizer.records.actor import ActorKind
from summarizer.text.calendar_table import FULL_MONTHS, WEEKDAYS
from summarizer.text.patterns import lazy

_WORD = r"[A-Z\u00c0-\u00de][\w'\u2019-]*"
_INITIAL = r"(?: [A-Z]\.(?= [A-Z]))?"
_SHIP = (
    rf"{_WORD}{_INITIAL}(?: (?:of |the |de |al-)?(?:{_WORD}|\d{{1,4}}|[IVX]{{1,4}}))*"
    r"(?: \d{1,3}\b)?"
)
_OWNED = (
    r"(?:(?<=s) (?:that(?: [a-z]+){1,4}|(?:owned|managed|run|operated) by [^,.;]{3,40})(?=, the ))"
)
"""Between ships and their names, whose they are: "two tankers that it manages, the X and the Y"."""
_IMO = r"\bIMO(?: (?:number|No\.?|n\u00b0))?\s*:?\s*(\d{7})\b"
_FLAGGED = lazy(r"-(?:flagged|registered|owned)\b[^.;,]{0,30}")

_PREFIXES, _NOUNS = Phrases(VESSEL_PREFIXES.split()), Phrases(VESSEL_NOUNS.split())


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    quoted = r"['\"\u201c\u2018]?"
    return (
        lazy(rf"(?P<name>{_SHIP}),? ?[(\[]?\s?,?(?P<imo>{_IMO})"),
        lazy(rf"(?P<prefix>[A-Z./]{{2,6}}) (?P<name>{_SHIP})"),
        lazy(rf"[a-z]+{_OWNED}?,? (?:called |named |the )?{quoted}(?P<name>{_SHIP})"),
    )


_LEADING = lazy(
    r"(?:(?:The|A|An|And|Among|Both|Its|Tanker|Vessel|Ship|Freighter) |[\w.]+-(?:flagged|registered"
    r"|owned|linked|built) )"
)


def find_vessels(page: Page) -> Iterator[Found]:
    """Yield the ships that the article names, and take their places."""
    for match in _matches(page.text):
        shown = page.covers if "imo" in match.groupdict() else page.is_plain
        found = _vessel(page, match) if shown(*match.span()) else None
        if found and page.claims.take(found.start, found.end):
            yield found


def _matches(text: str) -> Iterator[re.Match[str]]:
    """Yield names with a number, then after a prefix, then after a word for a ship."""
    numbered, prefixed, called = _patterns()
    if "IMO" in text:
        yield from numbered.finditer(text)
    for pattern, words in ((prefixed, _PREFIXES), (called, _NOUNS)):
        for start, _ in words.find(text):
            if match := pattern.match(text, start):
                yield match


def _vessel(page: Page, match: re.Match[str]) -> Found | None:
    groups = match.groupdict()
    start, end = match.span("name")
    while lead := _LEADING.match(page.text, start, end):
        start = lead.end()
    prefix, imo = groups.get("prefix"), groups.get("imo")
    bare = page.text[start:end]
    if not imo and not prefix and not _is_ship_name(page, start, end):
        return None
    start = match.start("prefix") if prefix else start
    flag = _flag(page, start) or _flag_behind(page, match.end())
    return Found(
        start,
        end,
        page.text[start:end],
        ActorKind.VESSEL,
        f"vessel {name_key(bare)}",
        _navy(page, prefix or "") or (flag.code if flag else None),
        flag.text if flag else None,
        identifiers=(imo,) if imo else (),
        aliases=(bare,) if prefix else (),
        rank=3 if imo or prefix else 1,
    )


def _navy(page: Page, prefix: str) -> str | None:
    """Return whose a warship is; an "INS" is of the navy, India's or Israel's, that is named."""
    if prefix == "INS":
        return next((code for code in ("IN", "IL") if page.names_country(code)), None)
    return SHIP_FLAGS.get(prefix)


_AIRLINE = lazy(r"\b(?:Air|Airlines?|Airways|Aviation|Telecom|Mobile)\b")
_MONTH = lazy(rf"(?:{FULL_MONTHS}|{WEEKDAYS})\b")


def _is_ship_name(page: Page, start: int, end: int) -> bool:
    """Tell whether the words after "tanker" can be a name rather than an owner or a day."""
    owner = page.text.endswith(("'s", "\u2019s"), start, end)
    if owner or page.text.startswith(("'", "\u2019", "-"), end) or _MONTH.match(page.text, start):
        return False
    titled = not TITLES.isdisjoint(page.text[start:end].split()[-3:-1])
    if (titled or page.text.endswith(", the ", 0, start)) and SPEAKS.match(page.text, end):
        return False
    if _AIRLINE.search(page.text, start, end):  # a "carrier" that flies
        return False
    return all(hit.form == "city" for hit in page.inside(start, end))


def _flag(page: Page, start: int) -> FoundCountry | None:
    """Return the flag in "Liberian-flagged freighter X"."""
    hit = page.countries.last_before(start)
    if hit is None or hit.start < page.begin(start):
        return None
    return hit if _FLAGGED.fullmatch(page.text, hit.end, start) else None


_BEHIND = lazy(r"\)?,? ")
_FLAG_NEXT = ("-flag", " flag")


def _flag_behind(page: Page, end: int) -> FoundCountry | None:
    """Return the flag in "X (IMO 9271840), Panama flag"."""
    match = _BEHIND.match(page.text, end)
    hit = page.countries.starting(match.end()) if match else None
    return hit if hit and page.text.startswith(_FLAG_NEXT, hit.end) else None
