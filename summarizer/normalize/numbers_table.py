"""Words of number and measure: data for `numbers`."""

import re
from typing import Final

from summarizer.text.word_sets import word_set

ONES: Final = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
TWO_TO_TWELVE: Final = "|".join(list(ONES)[2:13])
SECOND_TO_TENTH: Final = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
TENS: Final = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
SCALES: Final = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "mn": 1_000_000,
    "bn": 1_000_000_000,
}
FRACTIONS: Final = {"half": 0.5, "quarter": 0.25, "quarters": 0.25, "third": 1 / 3}

NAMED_COUNTS: Final = {
    "both": 2,
    "a pair of": 2,
    "a couple of": 2,
    "a duo of": 2,
    "twin": 2,
    "a trio of": 3,
    "a quartet of": 4,
    "a pair": 2,
    "another pair": 2,
    "a duo": 2,
    "a trio": 3,
    "another trio": 3,
    "half a dozen": 6,
    "a half dozen": 6,
    "a half-dozen": 6,
}
"""Phrases that count without a numeral."""

VAGUE_COUNTS: Final = (
    "several", "multiple", "numerous", "many", "some", "a few", "few", "various", "a number of",
    "a large number of", "a small number of", "an unspecified number of", "an unknown number of",
    "an undisclosed number of", "a handful of", "a series of", "a string of", "a volley of",
    "a salvo of", "a barrage of", "a raft of", "a slew of", "a host of", "tens of", "dozens of",
    "scores of", "hundreds of", "thousands of", "tens of thousands of", "hundreds of thousands of",
    "millions of", "dozens", "scores", "hundreds", "thousands",
)  # fmt: skip
"""Counts that say "more than one" and no more: their value is unknown."""

QUALIFIERS: Final = {
    "about": "about",
    "around": "about",
    "roughly": "about",
    "some": "about",
    "approximately": "about",
    "an estimated": "about",
    "estimated": "about",
    "circa": "about",
    "c.": "about",
    "close to": "about",
    "in the region of": "about",
    "a couple of": "about",
    "or so": "about",
    "apparently": "about",
    "just over": "more_than",
    "slightly more than": "more_than",
    "a little over": "more_than",
    "a little more than": "more_than",
    "well over": "more_than",
    "more than": "more_than",
    "over": "more_than",
    "in excess of": "more_than",
    "upwards of": "more_than",
    "greater than": "more_than",
    "beyond": "more_than",
    "above": "more_than",
    "exceeding": "more_than",
    "at least": "at_least",
    "no fewer than": "at_least",
    "no less than": "at_least",
    "not less than": "at_least",
    "a minimum of": "at_least",
    "or more": "at_least",
    "up to": "at_most",
    "as many as": "at_most",
    "as much as": "at_most",
    "at most": "at_most",
    "no more than": "at_most",
    "not more than": "at_most",
    "a maximum of": "at_most",
    "or less": "at_most",
    "or fewer": "at_most",
    "less than": "less_than",
    "fewer than": "less_than",
    "under": "less_than",
    "below": "less_than",
    "just under": "less_than",
    "nearly": "less_than",
    "almost": "less_than",
    "just short of": "less_than",
    "shy of": "less_than",
}
"""Words before (or after) a number and how they bend it; values are those of `Qualifier`."""

UNITS: Final = {
    "km": ("km", 1.0),
    "kms": ("km", 1.0),
    "kilometer": ("km", 1.0),
    "kilometers": ("km", 1.0),
    "kilometre": ("km", 1.0),
    "kilometres": ("km", 1.0),
    "m": ("km", 0.001),
    "meter": ("km", 0.001),
    "meters": ("km", 0.001),
    "metre": ("km", 0.001),
    "metres": ("km", 0.001),
    "mile": ("km", 1.609344),
    "miles": ("km", 1.609344),
    "mi": ("km", 1.609344),
    "nautical mile": ("km", 1.852),
    "nautical miles": ("km", 1.852),
    "nm": ("km", 1.852),
    "nmi": ("km", 1.852),
    "foot": ("km", 0.0003048),
    "feet": ("km", 0.0003048),
    "ft": ("km", 0.0003048),
    "second": ("min", 1 / 60),
    "seconds": ("min", 1 / 60),
    "sec": ("min", 1 / 60),
    "secs": ("min", 1 / 60),
    "minute": ("min", 1.0),
    "minutes": ("min", 1.0),
    "min": ("min", 1.0),
    "mins": ("min", 1.0),
    "hour": ("min", 60.0),
    "hours": ("min", 60.0),
    "hr": ("min", 60.0),
    "hrs": ("min", 60.0),
}
"""Units and their factor to kilometers or minutes (international mile and foot, 1959)."""

ADJECTIVAL_UNITS: Final = (
    "member", "nation", "party", "seat", "point", "page", "year", "month", "week", "day", "man",
    "strong", "story", "storey", "kg", "ton", "tonne", "km", "mm", "meter", "metre",
)  # fmt: skip
"""Singular nouns that make a number an adjective: "15 member body" counts no bodies."""

COMPANY_ENDINGS: Final = word_set(
    """
    co company corp corporation inc incorporated limited llc llp ltd plc gmbh ag sa s.a srl jsc
    pjsc ooo oao fze fzco fzc dmcc sarl bv nv pte group holding holdings bank
    """
)
"""A phrase that ends in one of these is a name, whatever it begins with."""


def alternation(words: object) -> str:
    """Return the words as a regex alternation, longest first, spaces matching any white space."""
    ordered = sorted((str(w) for w in words), key=len, reverse=True)  # type: ignore[attr-defined]
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in ordered)
