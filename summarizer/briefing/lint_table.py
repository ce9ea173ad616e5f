"""Words that a sentence of the note may use whatever it cites."""

from typing import Final

from summarizer.text.calendar_table import MONTH_WORDS, WEEKDAY_WORDS

COMMON: Final = frozenset({
    "some", "reports", "report", "other", "others", "resolved", "revised", "new", "a", "an",
    "the", "this", "that", "these", "those", "it", "its", "they", "their", "he", "she", "his",
    "her", "on", "in", "of", "at", "by", "for", "from", "to", "with", "under", "over", "and",
    "or", "but", "as", "none", "no", "not", "one", "both", "all", "each", "any", "only",
    "article", "articles", "source", "sources", "between", "since", "until", "after", "before",
    "according", "earlier", "later", "if", "whether", "what", "who", "which", "is", "are",
    "was", "were", "has", "have", "had", "there", "here", "where", "when", "while", "also",
    "neither", "nor", "number", "total", "day", "days", "sum",
})  # fmt: skip
"""Words of the language, which name nobody."""

CALENDAR: Final = MONTH_WORDS | WEEKDAY_WORDS
"""Checked as dates by their numbers, not as names."""

OPENERS: Final = frozenset({
    "articles", "sanctions", "launches", "officials", "measures", "authorities", "states",
    "governments", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
})  # fmt: skip
"""Plain words that are capitalized because they open a sentence."""
