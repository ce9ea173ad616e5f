"""Small pieces of English that the sentence patterns are put together from."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from summarizer.briefing.days import say_date
from summarizer.normalize.dates import Precision
from summarizer.normalize.numbers_table import ONES
from summarizer.records.briefing import EventDate
from summarizer.text.calendar_table import WEEKDAY_WORDS

NUMBER_WORDS: Final = tuple(ONES)[:13]

WITH_ARTICLE: Final = (
    "united states", "united kingdom", "united arab emirates", "united nations",
    "european union", "netherlands", "philippines", "czech republic", "bahamas", "gambia",
    "maldives", "seychelles", "solomon islands", "marshall islands", "central african republic",
    "dominican republic", "democratic republic",
)  # fmt: skip
_BODY_WORDS = re.compile(
    r"\b(?:department|ministry|office|council|committee|commission|agency|bureau|treasury|"
    r"command|military|army|navy|force|forces|staff|parliament|congress|senate|court|union|"
    r"administration|government|houthis|kremlin|white house|pentagon|movement|secretariat)\b",
    re.IGNORECASE,
)
_POSSESSIVE_LEAD = re.compile(r"^[^ ]+(?: [A-Z][^ ]*)*['’]s? ")
_VOWEL = re.compile(  # by sound; acronyms by their first letter's name
    r"^(?:[aeioAEIO](?![A-Z])|u(?!ni|s\b|s-)|8|11\b|18\b|hour|honest|[AEFHILMNORSX][A-Z-])"
)


class Style(StrEnum):
    """How an event is worded.

    full: day first, all there is; late: the day after the act, for a list that would else open
    with a day in every line; lead: without reason and legal basis; short: without the day too, for
    a line that stands beside it.
    """

    FULL = "full"
    LATE = "late"
    LEAD = "lead"
    SHORT = "short"


def number_word(value: float) -> str:
    """A count in words up to twelve, in digits above.

    >>> number_word(6), number_word(41)
    ('six', '41')
    """
    if value == int(value) and 0 <= value < len(NUMBER_WORDS):
        return NUMBER_WORDS[int(value)]
    return f"{value:,.0f}" if value == int(value) else f"{value:g}"


def listed(items: Sequence[str], word: str = "and") -> str:
    """A list in running text.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + f" {word} " + items[-1]


def with_article(name: str) -> str:
    """Put "the" before names that take it.

    >>> with_article("United States"), with_article("North Korea"), with_article("State Department")
    ('the United States', 'North Korea', 'the State Department')
    """
    bare = re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", name)
    folded = bare.casefold()
    if folded.startswith(WITH_ARTICLE) or bare in ("US", "UK", "EU", "UN", "U.S.", "U.K.", "U.N."):
        return f"the {bare}"
    needs = bool(_BODY_WORDS.search(bare)) and not _POSSESSIVE_LEAD.match(bare)
    return f"the {bare}" if needs or name != bare else bare


def indefinite(noun: str) -> str:
    """Put "a" or "an" before a noun.

    >>> indefinite("intercontinental ballistic missile"), indefinite("US missile")
    ('an intercontinental ballistic missile', 'a US missile')
    """
    return f"{'an' if _VOWEL.match(noun) else 'a'} {noun}"


def capitalized(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """The text as a sentence: capital letter, one full stop, single blanks."""
    flat = re.sub(r"\s+", " ", text).strip().rstrip(".,;")
    return capitalized(flat) + ("" if flat.endswith(("?", "!", ".”", '."')) else ".")


def on_date(date: EventDate) -> str:
    """When, as an adverbial with its preposition; empty where no article tells it.

    >>> from summarizer.records.briefing import EventDate
    >>> on_date(EventDate(value="2022-01-12", precision=Precision.DAY))
    'on 12 January 2022'
    """
    said = say_date(date.value)
    if said:
        return f"on {said}" if date.precision is Precision.DAY else f"in {said}"
    if date.by_clock:
        return f"on {date.by_clock}"
    if date.earliest and date.latest:
        return _window(date)
    return _undated(date.told[0].text) if date.told else ""


def _undated(words: str) -> str:
    """The article's own words for a day that cannot be resolved."""
    if words.casefold().split()[-1] in WEEKDAY_WORDS:
        return f"on a day given only as “{words}”"
    return f"at a time given only as “{words}”"


def _window(date: EventDate) -> str:
    first, last = say_date(date.earliest), say_date(date.latest)
    if first == last:
        return f"on {first}"
    return f"between {_less(first, last)} and {last}"


def _less(first: str | None, last: str | None) -> str:
    """The first day without the month and year that the last one repeats."""
    words, others = (first or "").split(), (last or "").split()
    while len(words) > 1 and words[-1] == others[-1]:
        words, others = words[:-1], others[:-1]
    return " ".join(words)


def refs(numbers: Sequence[int]) -> str:
    """Article numbers as the note's sentences name them.

    >>> refs([1, 2])
    '[1] and [2]'
    """
    return listed([f"[{number}]" for number in sorted(set(numbers))])
