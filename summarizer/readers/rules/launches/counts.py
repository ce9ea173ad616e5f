"""How many a phrase counts, as copied words and as a number."""

import re
from functools import lru_cache

from summarizer.normalize.numbers import numbers_in, parse_count
from summarizer.readers.rules.launches.following import FROM_TO
from summarizer.text.patterns import lazy

_VAGUE = lazy(
    r"(?:an?\s+(?:[\w-]+\s+){1,3}?of|several|multiple|numerous|many|some|dozens\s+of|scores\s+of"
    r"|hundreds\s+of|(?:tens\s+of\s+)?thousands\s+of|tens\s+of|a\s+few|a\s+series\s+of)\b",
    re.IGNORECASE,
)
_LEADING = lazy(
    r"(?:an?\s+(?:record|total\s+of|estimated|combined|unprecedented)|the"
    r"|its|their|these|all|another)\s+(?=\w)",
    re.IGNORECASE,
)
_RECORD = lazy(
    r"(?:an?|the)\s+(?:record|total\s+of|estimated|combined|unprecedented)\s+(?=\w)",
    re.IGNORECASE,
)
_OWNER = lazy(r"(?:[Tt]he\s+)?[A-Z][\w.-]*(?:\s[A-Z][\w.-]*)*['’]s\s+(?=\w)")
_JOINED = lazy(r"\b(?:drones?|UAVs?|rockets|shells|bombs)\b[\w\s,]*\band\b")
_NOT_OF_THESE = lazy(
    r"(?:[Tt]he\s)?\d[\d,.]*[\s-]?(?:km|kilomet\w+|miles?|mm|tonnes?|tons?|kg|met(?:er|re)s?)\b"
    r"|(?:[\w-]+\s+){1,2}(?:types|kinds|classes|varieties)\s+of\b|(?:[Tt]he\s+)?(?:19|20)\d\d\s"
)
"""What counts the types of launches, or is their year: "the 2017 missile tests"."""
_NUMBER_OF = lazy(
    r"(?:an?|the)\s+(?:[\w-]+\s+)?number\s+of\b"
    r"|(?:dozens|scores|hundreds|thousands)(?=[\"”]\s+of\b)",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def count_of(phrase: str, *, plural: bool) -> tuple[str | None, float | None]:
    """Return the words that count, and how many they count."""
    if owner := _OWNER.match(phrase):
        phrase = phrase[owner.end() :]
    if many := _NUMBER_OF.match(phrase):
        return many[0], None
    if record := _RECORD.match(phrase):
        phrase = phrase[record.end() :]
    parsed = parse_count(phrase)
    unknown = _NOT_OF_THESE.match(phrase) or FROM_TO.match(phrase)
    if parsed is None or (plural and parsed.value == 1) or unknown:
        return None, None
    if parsed.value is None:
        return _vague(phrase, plural=plural)
    joined = _JOINED.search(phrase) if plural else None
    if joined and "-" not in phrase.split()[0]:
        return None, None
    numbers = numbers_in(phrase)
    if parsed.value == 1 and not (numbers and phrase[: numbers[0].end].lower() == "one"):
        return phrase, 1
    last = next((n.end for n in numbers if n.value == parsed.value), len(phrase))
    first = _LEADING.match(phrase)
    return phrase[first.end() if first else 0 : last], parsed.value


def _vague(phrase: str, *, plural: bool) -> tuple[str | None, float | None]:
    vague = _VAGUE.match(phrase)
    if vague and vague[0].endswith("of") and numbers_in(phrase[vague.end() :]):
        return count_of(phrase[vague.end() :].lstrip(), plural=plural)
    return (vague[0] if vague else None), None
