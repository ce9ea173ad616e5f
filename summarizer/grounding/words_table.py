"""Words that grounding knows: pronouns, marks of identifiers, and the like."""

from typing import Final

from summarizer.text.word_sets import word_set

PRONOUNS: Final = word_set(
    "he she it they we i you him her them us me his hers its their theirs our ours "
    "himself herself itself themselves who whom whose which that this these those one both "
    "another others some all each everybody everyone somebody someone"
)
"""Words that say nothing of whom they mean; in lower case."""

UNNAMED: Final = word_set("one another some others")
"""Those of them for somebody who is told of only as that: "Another put it more bluntly"."""

IDENTIFIER_PATTERNS: Final = (
    ("imo", r"\bIMO\b\D{0,12}(?P<value>\d{7})\b"),
    (
        "passport",
        r"\b[Pp]assport\b[\s:#]*(?:[Nn]o\.?|[Nn]umber)?[\s:#]*(?P<value>[A-Z0-9]{6,12})\b",
    ),
    (
        "registration",
        r"\b[Rr]egistration\b[\s:#]*(?:[Nn]o\.?|[Nn]umber)?[\s:#]*(?P<value>[\w-]{4,})",
    ),
    (
        "tail_number",
        r"^(?:[Tt]ail (?:[Nn]umber|[Nn]o\.?) )?(?P<value>[A-Z0-9]{1,2}-[A-Z0-9]{3,5})$",
    ),
)
"""Scheme and pattern of the identifiers that articles print; anything else is `other`. The check
digit of IMO numbers is not tested: what is printed is what is copied."""
