"""Countries: every mention, and whether the article tells of it as a party or as a place."""

import re
from collections import defaultdict
from collections.abc import Sequence

from summarizer.normalize.countries import FoundCountry, country_name
from summarizer.readers.rules.entity_types import Entity, Words
from summarizer.records.actor import ActorKind

_PLACE_BEFORE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|near|from|off|outside|inside|around|toward|towards|across|over|through|via"
    r"|within|into|between Russia and|coast of|city of|port of|border with|flew to|fly to|fled to"
    r"|travel to|travelled to|visit to|trip to|north of|south of|east of|west of|part of|parts of"
    r"|northern|southern|eastern|western|central|waters of|war in|living in)\s+(?:the\s+)?$"
)
_SUBJECT_AFTER = re.compile(
    r"(?:,[^,.;]{3,60},)?\s+(?:(?:also|has|have|had|is|was|were|are|will|would|can|could|may|might"
    r"|must|should|did|does|do|last|first|again|later|then|now|itself|repeatedly|reportedly|on"
    r" (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|already|recently|often|separately|never|still|long"
    r"|too|and [A-Z]\w+)\s+)*(?:[a-z]+(?:ed|es|s)\b|said|fired|has|have|had|is|was|were|are|will"
    r"|would|can|could|may|might|must|should|did|does|do|shot|sent|put|took|told|held|made|gave"
    r"|went|came|set|let|hit|went|saw|began|kept|left|led|met|fell|built|struck|lobbed|froze|sold"
    r"|bought|spoke|agree|agree|call|want|say|warn|announce|impose|test|fire|launch|condemn|pile"
    r"|urge|urges|block|veto|sanction|list|both|each|fires|go|move|hit|imposes|put|slap)\b"
)
_OBJECT_BEFORE = re.compile(
    r"\b(?:on|against|by|with|to|and|or|between|urge[sd]?|accuse[sd]?|warn(?:ed|s)?|pressure|target(?:s|ed|ing)?"
    r"|than|for|alongside|joined|unlike|told|called on|both)\s+(?:the\s+)?$|,\s+(?:the\s+)?$"
)
_POSSESSIVE = re.compile(r"['\u2019]s?\s")
_TIED = re.compile(r"[-\u2011]")
_ORG_TAIL = re.compile(r"\s+(?:in|to|for)\s")


def country_parties(
    text: str, hits: Sequence[FoundCountry], taken_by_others: Sequence[bool]
) -> list[Entity]:
    """Return one entity for each country, in order of first mention.

    Args:
        text: the article's text.
        hits: every country named, in order.
        taken_by_others: for each hit, whether it is part of another name ("Bank of Iran").
    """
    groups: dict[str, list[tuple[FoundCountry, bool]]] = defaultdict(list)
    for hit, taken in zip(hits, taken_by_others, strict=True):
        if hit.form != "city":
            groups[hit.code].append((hit, taken))
    return [entity for group in groups.values() if (entity := _party(text, group))]


def _party(text: str, group: list[tuple[FoundCountry, bool]]) -> Entity | None:
    named = [hit for hit, taken in group if not taken and hit.form != "demonym"]
    if not named:
        return None
    weight = sum(_weight(text, hit) for hit in named)
    demonyms = sum(hit.form == "demonym" for hit, _ in group)
    code = named[0].code
    plain = [hit for hit in named if hit.form in {"name", "abbreviation"}]
    names = {hit.text for hit in named if hit.form != "metonym"}
    full = country_name(code)
    if full in names:
        name = full
    else:
        name = max((hit.text for hit in plain or named), key=len)
    return Entity(
        name,
        ActorKind.COUNTRY,
        tuple(Words(hit.start, hit.end, hit.text) for hit in named),
        tuple(dict.fromkeys(hit.text for hit in named if hit.text != name)),
        code,
        name,
        party=weight + 0.2 * min(demonyms, 3) >= 1.0,
    )


def _weight(text: str, hit: FoundCountry) -> float:
    """Return how much a mention speaks for a party rather than a place."""
    before = text[max(0, hit.start - 30) : hit.start]
    if _TIED.match(text, hit.end):
        return 0.3 if text.startswith(("-led", "-drafted", "-backed"), hit.end) else 0.0
    if _SUBJECT_AFTER.match(text, hit.end) and not _PLACE_BEFORE.search(before):
        return 1.5
    if _PLACE_BEFORE.search(before):
        return 0.0
    if _POSSESSIVE.match(text, hit.end):
        return 0.5
    if hit.form in {"capital", "metonym"}:
        return 0.5 if _OBJECT_BEFORE.search(before) else 0.2
    return 0.6 if _OBJECT_BEFORE.search(before) else 0.4
