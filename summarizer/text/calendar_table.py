"""What months and days of the week are called: their names, words and fragments of patterns."""

from typing import Final

from summarizer.text.patterns import lazy

MONTH_NAMES: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
WEEKDAY_NAMES: Final = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
"""Both in order; the names in lower case are the words."""
MONTH_WORDS: Final = frozenset(name.lower() for name in MONTH_NAMES)
SHORT_MONTHS: Final = frozenset({"sept", *(word[:3] for word in MONTH_WORDS)})
WEEKDAY_WORDS: Final = frozenset(name.lower() for name in WEEKDAY_NAMES)
CALENDAR_NAMES: Final = frozenset(
    (*MONTH_NAMES, *WEEKDAY_NAMES, *(word.title() for word in SHORT_MONTHS))
)
"""All that is capitalized and names nobody."""
MONTH_NUMBERS: Final = {name[:3].lower(): number for number, name in enumerate(MONTH_NAMES, 1)}
WEEKDAY_NUMBERS: Final = {name[:3].lower(): number for number, name in enumerate(WEEKDAY_NAMES)}
"""Both by the first three letters, Monday being 0."""

MONTHS: Final = rf"(?:{'|'.join(name[:3] for name in MONTH_NAMES)})"
"""How the names of months begin, short or long."""
MONTH: Final = MONTHS + r"[a-z]*\.?"
FULL_MONTHS: Final = "|".join(MONTH_NAMES)
_FORMS = f"{FULL_MONTHS}|{'|'.join(word.title() for word in sorted(SHORT_MONTHS, reverse=True))}"
MONTH_FORMS: Final = f"{_FORMS}|{_FORMS.upper()}"
"""All ways of writing a month, but for the dot: "Sept", "SEPTEMBER"."""
WEEKDAYS: Final = rf"(?:{'|'.join(WEEKDAY_NAMES)})"
YEAR: Final = lazy(r"\b(?:19|20)\d\d\b")
