"""Ships: names before an IMO number, after a prefix ("USS"), or after a word for a ship."""

import re
from collections.abc import Iterator
from functools import cache

from summarizer.normalize.countries import find_countries
from summarizer.readers.rules.entity_table import VESSEL_NOUNS, VESSEL_PREFIXES
from summarizer.readers.rules.entity_types import name_key
from summarizer.readers.rules.found import Claims, Found
from summarizer.records.actor import ActorKind
from summarizer.text.layout import Sentence

_WORD = r"[A-Z\u00c0-\u00de][\w'\u2019-]*"
_SHIP = rf"{_WORD}(?: (?:of |the |de |al-)?(?:{_WORD}|\d{{1,4}}|[IVX]{{1,4}}))*(?: \d{{1,3}}\b)?"
_IMO = r"\bIMO(?: (?:number|No\.?|n\u00b0))?\s*:?\s*(\d{7})\b"
_FLAG = re.compile(r"([\w.\u2019' -]{2,30}?)-(?:flagged|registered|owned)\b[^.;]{0,30}$")

_PREFIX_COUNTRIES = {
    **dict.fromkeys(("USS", "USNS", "USCGC"), "US"),
    **dict.fromkeys(("HMS", "RFA"), "GB"),
    "HMAS": "AU",
    "HMCS": "CA",
    "HMNZS": "NZ",
    "INS": "IN",
    "ROKS": "KR",
    "JS": "JP",
    "PNS": "PK",
    "BRP": "PH",
    "KRI": "ID",
    "TCG": "TR",
    "IRIS": "IR",
}


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    nouns = "|".join(VESSEL_NOUNS.split())
    return (
        re.compile(rf"(?P<name>{_SHIP}),? ?[(\[]?\s?,?(?P<imo>{_IMO})"),
        re.compile(rf"\b(?P<prefix>{VESSEL_PREFIXES}) (?P<name>{_SHIP})"),
        re.compile(
            rf"\b(?:{nouns})(?:,)? (?:called |named |the )?['\"\u201c\u2018]?(?P<name>{_SHIP})"
        ),
        re.compile(rf"\bName: (?P<name>{_SHIP})\s+(?P<imo>{_IMO})"),
    )


_LEADING = re.compile(r"^(?:The|A|An|And|Among|Both|Its|Tanker|Vessel|Ship|Freighter) ")


def find_vessels(text: str, sentence: Sentence, claims: Claims) -> Iterator[Found]:
    """Yield the ships that a sentence names, and take their places."""
    for pattern in _patterns():
        for match in pattern.finditer(text, sentence.start, sentence.end):
            found = _vessel(text, match, sentence)
            if found and claims.take(found.start, found.end):
                yield found


def _vessel(text: str, match: re.Match[str], sentence: Sentence) -> Found | None:
    groups = match.groupdict()
    start, end = match.span("name")
    if lead := _LEADING.match(text[start:end]):
        start += lead.end()
    prefix, imo = groups.get("prefix"), groups.get("imo")
    name = text[start:end]
    if not imo and not prefix and (find_countries(name) or "'" in text[end : end + 1]):
        return None
    if prefix:
        start = match.start("prefix")
    country = _PREFIX_COUNTRIES.get(prefix or "")
    words = None
    flag = _FLAG.search(text[max(sentence.start, start - 70) : start])
    if flag and (hits := find_countries(flag.group(1))):
        country, words = hits[-1].code, hits[-1].text
    numbers = tuple(re.findall(r"\d{7}", imo)) if imo else ()
    return Found(
        start,
        end,
        text[start:end],
        ActorKind.VESSEL,
        f"vessel {name_key(name)}",
        country,
        words,
        identifiers=tuple(f"IMO {number}" for number in numbers),
        aliases=(name,) if prefix else (),
        rank=3 if imo or prefix else 1,
    )
