"""Numbers and measures as told in English text, and what they are worth.

"roughly 350 km (217 miles)" is 350 km, about; "dozens" is a number without a value; "a
15-member body" counts one body. Lengths come out in kilometers, times in minutes.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.normalize.numbers_table import (
    ADJECTIVAL_UNITS,
    COMPANY_ENDINGS,
    FRACTIONS,
    NAMED_COUNTS,
    ONES,
    QUALIFIERS,
    SCALES,
    TENS,
    UNITS,
    VAGUE_COUNTS,
    alternation,
)
from summarizer.text.patterns import lazy
from summarizer.text.spaces import single_spaced
from summarizer.text.word_sets import word_set
from summarizer.text.words import kept, words_of


class Qualifier(StrEnum):
    """How a number is bent by the words around it."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"


class ParsedQuantity(NamedTuple):
    """A number as meant; `value` is None where the words give none ("dozens").

    `unit` is "km" for lengths, "min" for times, None for anything else.
    """

    value: int | float | None
    unit: str | None = None
    qualifier: Qualifier = Qualifier.EXACT


class FoundNumber(NamedTuple):
    """A number at `text[start:end]` of the text searched, without its unit."""

    start: int
    end: int
    text: str
    value: int | float


_SPACE = "[ \t\n\u00a0\u202f\u2009]"
# Beginning with one digit, as it does, the pattern is tried at digits only.
_SPACED = r"\d{1,2}(?: \d{3})+(?:\.\d+)?(?= ?(?:km|kilomet|met[er]|miles?\b))"
_DIGITS = (
    rf"(?:{_SPACED}|\d(?:\d{{0,2}}(?:,\d{{3}})+(?:\.\d+)?"
    r"|\d{0,2}(?:[\u00a0\u202f\u2009]\d{3})+|\d*(?:\.\d+)?))"
)
_SIMPLE = "|".join([*TENS, *sorted(ONES, key=len, reverse=True)])
_FIRST = "|".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in _SIMPLE.split("|"))
_SCALE = "hundred|thousand|million|billion|trillion|dozen"
_WORDS = (
    rf"(?:{_FIRST})(?:[- ](?:{_SIMPLE}|(?:{_SCALE})(?:[- ]and(?=[- ](?:{_SIMPLE})\b))?"
    rf"|and(?=[- ]a[- ](?:half|quarter)\b)"
    rf"|a(?=[- ](?:half|quarter)\b)|half|quarters?)\b)*"
)
_A_SCALE = rf"[Aa]{_SPACE}(?:{_SCALE})"
_HALF = rf"[Hh]alf(?:{_SPACE}a\b|-a\b)?(?:[- ](?:{_SCALE}))"


@cache
def _figure() -> re.Pattern[str]:
    """Return the pattern of digits with a scale word."""
    return re.compile(rf"(?P<digits>{_DIGITS})(?:{_SPACE}?(?P<scale>{_SCALE}|mn|bn)\b)?")


@cache
def _number() -> re.Pattern[str]:
    """Return the pattern of one number: digits with a scale word, or words."""
    words = rf"\b(?P<words>{_WORDS}|{_A_SCALE}|{_HALF})\b"
    return re.compile(rf"{_figure().pattern}|{words}")


# Between digits, a space that does not break may part the thousands: "1\u00a0100".
_SPACES = lazy(r"(?<!\d)\s+|\s+(?!\d)|[ \t\n]+")


def numbers_in(text: str) -> list[FoundNumber]:
    """Return every number in the text, digits or words, in order; "dozens" is none.

    Digits inside names count too ("Hwasong-14" holds 14): a sentence that names another missile
    must not pass for a faithful one.
    """
    return list(_numbers(text))


@kept
def _numbers(text: str) -> tuple[FoundNumber, ...]:
    found = [*_figure().finditer(text), *_in_words(text)]
    return tuple(sorted(FoundNumber(*m.span(), m[0], _value_of(m)) for m in found))


_NUMBER_WORDS = frozenset((*ONES, *TENS, *SCALES, "half"))


def _in_words(text: str) -> Iterator[re.Match[str]]:
    """Yield the numbers that are told in words: they begin with one, or with "a"."""
    words, done = words_of(text), 0
    for number in words.among(_NUMBER_WORDS):
        first = number - (words.lower[number] in SCALES)
        if first < 0 or words.starts[first] < done:
            continue
        if (match := _number().match(text, words.starts[first])) and match["words"]:
            done = match.end()
            yield match


def _value_of(match: re.Match[str]) -> int | float:
    """Return what a match of `_number` is worth."""
    if (digits := match["digits"]) is not None:
        value = _plain(float(re.sub(r"[^\d.]", "", digits)))
        scale = match["scale"]
        return _plain(value * SCALES[scale.lower()]) if scale else value
    return _words_value(match["words"].lower())


def _words_value(words: str) -> int | float:
    total: float = 0
    current: float = 0
    for word in re.split(r"[\s-]+", words.removeprefix("a ")):
        if word == "quarters":
            current *= 0.25
        elif word in FRACTIONS:
            current += FRACTIONS[word]
        elif word in SCALES:
            current = (current or 1) * SCALES[word]
            if SCALES[word] >= 1_000:
                total, current = total + current, 0
        else:
            current += ONES.get(word, TENS.get(word, 0))
    return _plain(total + current)


def _plain(value: float) -> int | float:
    """Return whole values as int, others with the digits that matter."""
    if value == int(value):
        return int(value)
    return round(value, 1 if value >= 10 else 3)


@cache
def _leading_qualifier() -> re.Pattern[str]:
    return re.compile(
        rf"\b({alternation(QUALIFIERS)})\s+(?:only\s+|another\s+|the\s+)?$", re.IGNORECASE
    )


@cache
def _trailing_qualifier() -> re.Pattern[str]:
    return re.compile(r"\s*(?:[a-z]+\s+){0,2}(or so|or more|or less|or fewer)\b", re.IGNORECASE)


def _qualifier(text: str, start: int, end: int) -> Qualifier:
    before = _leading_qualifier().search(text, max(0, start - 40), start)
    after = _trailing_qualifier().match(text, end)
    match = before or after
    return Qualifier(QUALIFIERS[single_spaced(match[1]).lower()]) if match else Qualifier.EXACT


def _with_plain_spaces(text: str) -> str:
    return text if text.isprintable() and "  " not in text else _SPACES.sub(" ", text)


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(
        rf"[\s-]*({alternation(UNITS)})\b(?![²³]|/h|\s+(?:an|per)\s+hour)", re.IGNORECASE
    )


_RANGE = lazy(r"\s*(?:-|–|—|\bto\b|\band\b)\s*")
_AND = lazy(r",?\s*(?:and\s+)?")


@lru_cache(maxsize=1024)
def parse_quantity(text: str) -> ParsedQuantity | None:
    """Return the first quantity in the text; a conversion in brackets is left out of account.

    Of a span ("300 to 350 km") the first figure is taken, as `about`. Parts of one time are
    added ("1 hour 11 minutes"). None if the text holds no number at all.
    """
    text = _with_plain_spaces(text)
    if hour := _a_unit().search(text):
        return _from_unit(text, hour)
    numbers = list(_number().finditer(text))
    if not numbers:
        return _vague_quantity(text)
    first, *following = numbers
    qualifier = _qualifier(text, *first.span())
    unit = _unit().match(text, first.end())
    if unit is None and following and _RANGE.fullmatch(text, first.end(), following[0].start()):
        unit = _unit().match(text, following.pop(0).end())
        qualifier = Qualifier.ABOUT if qualifier is Qualifier.EXACT else qualifier
    if unit is None:
        return ParsedQuantity(_value_of(first), None, qualifier)
    name, factor = _unit_value(unit)
    rest = _added_times(text, unit.end(), following) if name == "min" else 0
    return ParsedQuantity(_plain(_value_of(first) * factor + rest), name, qualifier)


def _unit_value(unit: re.Match[str]) -> tuple[str, float]:
    return UNITS[single_spaced(unit[1]).lower()]


def _added_times(text: str, end: int, following: list[re.Match[str]]) -> float:
    """Return the minutes that follow the first part of a time: "1 hour, 11 minutes and 5 s"."""
    added = 0.0
    for number in following:
        unit = _unit().match(text, number.end())
        joined = _AND.fullmatch(text, end, number.start())
        if unit is None or joined is None or _unit_value(unit)[0] != "min":
            break
        added += _value_of(number) * _unit_value(unit)[1]
        end = unit.end()
    return added


@cache
def _a_unit() -> re.Pattern[str]:
    """Return the pattern of a unit counted by its article alone: "just over an hour"."""
    return re.compile(rf"^\D*?\b(half\s+an?|an?)\s+({alternation(UNITS)})\b", re.IGNORECASE)


def _from_unit(text: str, match: re.Match[str]) -> ParsedQuantity:
    name, factor = UNITS[single_spaced(match[2]).lower()]
    value = factor * (0.5 if match[1].lower().startswith("half") else 1)
    rest = _added_times(text, match.end(), list(_number().finditer(text, match.end())))
    return ParsedQuantity(_plain(value + rest), name, _qualifier(text, match.start(1), match.end()))


@cache
def _vague() -> re.Pattern[str]:
    vague = [word for word in VAGUE_COUNTS if word != "some"]
    return re.compile(rf"(?:{alternation(vague)})\b", re.IGNORECASE)


def _vague_quantity(text: str) -> ParsedQuantity | None:
    """Return "dozens", "hundreds of km": quantities that have no value."""
    match = _vague().search(text)
    if match is None:
        return None
    unit = _unit().match(text, match.end())
    name = _unit_value(unit)[0] if unit else None
    return ParsedQuantity(None, name, _qualifier(text, *match.span()))


@cache
def _count_lead() -> re.Pattern[str]:
    """Words that may stand before the number of a counted phrase."""
    return re.compile(
        rf"\s*(?:(?:the|these|those|its|their|his|her|all|another|an?\s+(?:additional|further"
        rf"|estimated|total\s+of|reported)|(?:additional|further|other|only|a\s+total\s+of"
        rf"|what\s+\w+\s+called)|new|{alternation(QUALIFIERS)})\s+)*",
        re.IGNORECASE,
    )


@cache
def _named_count() -> re.Pattern[str]:
    return re.compile(rf"({alternation(NAMED_COUNTS)})\b", re.IGNORECASE)


_COLLECTIVE = lazy(
    r"\s*an?\s+(?:[a-z-]+\s+){0,2}?(?:group|range|number|series|network|set|host|list|handful|string"
    r"|slew|variety|raft|array|batch|team|cluster|web|ring|consortium|majority|bunch)\s+of\s+",
    re.IGNORECASE,
)
"""Before members whose number, if any, is the count: "a group of five officials"."""
_ARTICLE = lazy(
    r"\s*(?:(?:an?|one|another|a single|a lone)\s+(?=[\w\"“‘'])|another\s*$)", re.IGNORECASE
)
_DEFINITE_ONE = lazy(
    r"\s*(?:[Tt]he|[Ii]ts|[Hh]is|[Tt]his|[Tt]hat|[Tt]heir|[Ww]hose|[A-Z][\w.]+['’]s)\s+[^,;.]*?(?:missile|rocket|projectile|satellite|launch|test|firing|trial|flight|attempt"
    r"|vehicle|launcher|booster|predecessor|try|\b[ISM][RCL]?BM|[A-Z]\w+-?\d+\w*|[A-Z]\w+-[A-Z]\w*)[\"”’']?\s*",
    re.DOTALL,
)
"""What is launched, named with an article or owner in the singular, is one."""


@cache
def _adjectival() -> re.Pattern[str]:
    return re.compile(
        rf"-?[A-Za-z]|\s+(?:{alternation(ADJECTIVAL_UNITS)})\s+(?!states?\b|countries\b"
        r"|nations?\b|governments?\b|of\b|in\b|and\b|or\b)(?:[a-z]|[A-Z][\w-]*\d)",
    )


@lru_cache(maxsize=1024)
def parse_count(text: str) -> ParsedQuantity | None:
    """Return how many a noun phrase counts, by its leading words; None where it counts none.

    "six North Koreans" is 6, "a Russian" 1, "several firms" has no value, "more than 200
    vessels" is more than 200, "the missile" 1; names, "the group" and "15-member" are None.
    """
    text = _with_plain_spaces(text)
    if not _may_count(text) or _is_company_name(text):
        return None
    lead = _count_lead().match(text)
    start = lead.end() if lead else 0
    for begin in _starts(text, start):
        if (count := _count_at(text, begin)) is not None:
            return count
    if several := _COLLECTIVE.match(text):
        return _count_at(text, several.end())
    return ParsedQuantity(1) if _ARTICLE.match(text) or _DEFINITE_ONE.fullmatch(text) else None


_FIRST_WORD = re.compile(r"\s*(\w+)")
_OPENERS = word_set("""
    a additional all an another further half her his its new only other that the their these this
    those what whose
""").union(
    phrase.split()[0].rstrip(".")
    for phrase in (*_NUMBER_WORDS, *NAMED_COUNTS, *VAGUE_COUNTS, *QUALIFIERS)
)
"""What a phrase that counts begins with, where no figure and no owner does."""


def _may_count(text: str) -> bool:
    """Tell whether a phrase begins as one that counts can: most are names."""
    first = _FIRST_WORD.match(text)
    if first is None:
        return False
    word = first[1]
    return word[0].isdigit() or word.lower() in _OPENERS or "'s " in text or "’s " in text


def _starts(text: str, start: int) -> Iterator[int]:
    """Yield where the count may begin: after the leading words, then at the very beginning."""
    yield start
    if start and (first := len(text) - len(text.lstrip())) != start:
        yield first


_SOME = lazy(r"some\s+[a-z]")


def _count_at(text: str, start: int) -> ParsedQuantity | None:
    if named := _named_count().match(text, start):
        key = single_spaced(named[1]).lower()
        bent = Qualifier.ABOUT if key == "a couple of" else _qualifier(text, start, start)
        return ParsedQuantity(NAMED_COUNTS[key], None, bent)
    if _vague().match(text, start) or _SOME.match(text, start):
        return ParsedQuantity(None, None, _qualifier(text, start, start))
    number = _number().match(text, start)
    if number is None or _adjectival().match(text, number.end()):
        return None
    return ParsedQuantity(_value_of(number), None, _qualifier(text, start, number.end()))


def _is_company_name(text: str) -> bool:
    """Tell whether the phrase is the name of a firm that happens to begin with a number word."""
    words = text.split()
    if len(words) < 2 or words[-1].strip(".,()").lower() not in COMPANY_ENDINGS:
        return False
    return all(word[:1].isupper() or word in {"of", "and", "&", "for"} for word in words)
