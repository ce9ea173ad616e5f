"""Fields before "and" in names: "Occupational Safety and Health Administration"."""

import re

from summarizer.readers.rules.names.runs import Token
from summarizer.readers.rules.page import Page
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_HEADS = word_set(
    """
    Administration Department Ministry Agency Bureau Commission Authority Board Committee Council
    Directorate Service
    """
)
_FIELDS = word_set(
    """
    Information Science Industry Trade Education Health Safety Culture Food Agriculture Tourism
    Youth Labor Labour Employment Environment Transport Communications Propaganda Organization
    Publicity Securities
    """
)
"""What a ministry may look after beside something else: "Information and Publicity Department"."""
_JOINED = lazy(r"\b(?:[A-Z][a-z]+ ){1,2}and $")
_WORD = re.compile(r"[A-Z]\w+")
_ACRONYM = re.compile(r" \(([A-Z]{2,8})\)")


def with_field(page: Page, tokens: tuple[Token, ...], end: int) -> tuple[Token, ...]:
    """Return the words of a name that ends at `end` with the field that "and" joins to them.

    It belongs to the name where an acronym in brackets has its letter, or where it is a ministry's.
    """
    start = tokens[0].start
    if tokens[-1].text not in _HEADS or not page.text.startswith("and ", start - 4):
        return tokens
    joined = _JOINED.search(page.before(start, 40))
    if joined is None:
        return tokens
    first = start - len(joined.group())
    fields = list(_WORD.finditer(joined.group()))
    acronym = _ACRONYM.match(page.text, end)
    for n, field in enumerate(fields):
        place = first + field.start()
        initials = "".join(one.group()[0] for one in fields[n:])
        last = field is fields[-1] and field.group() in _FIELDS
        named = _makes(acronym[1], initials, tokens) if acronym else last
        if named and page.claims.free(place, start):
            return (Token(place, first + field.end(), field.group()), *tokens)
    return tokens


def to_acronym(page: Page, tokens: tuple[Token, ...], end: int) -> int:
    """Return where a name ends that goes on behind "and", as its acronym shows: "Oil and Gas Co"."""
    if not page.text.startswith(" and ", end):
        return end
    rest = _REST.match(page.text, end)
    if rest is None:
        return end
    words = (*(token.text for token in tokens), *_WORD.findall(rest[1]))
    initials = "".join(word[0] for word in words)
    return rest.end(1) if initials.endswith(rest[2]) else end


_REST = re.compile(r" and ((?:[A-Z]\w+ ?){1,4}) \(([A-Z]{3,8})\)")


def _makes(acronym: str, initials: str, tokens: tuple[Token, ...]) -> bool:
    """Tell whether an acronym has the letters of a name, perhaps with that of "and"."""
    rest = "".join(token.text[0] for token in tokens)
    return acronym in {initials + rest, f"{initials}A{rest}"}
