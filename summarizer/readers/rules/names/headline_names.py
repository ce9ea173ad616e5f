"""Who speaks by the headline of an official page: "Remarks by Vice President X on Y"."""

from collections.abc import Iterator

from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.candidates import candidate
from summarizer.readers.rules.names.person_table import TITLES
from summarizer.readers.rules.names.persons import person
from summarizer.readers.rules.names.runs import Token
from summarizer.readers.rules.page import Page
from summarizer.text.layout import Role
from summarizer.text.patterns import lazy

_OPENINGS = ("Remarks", "Statement", "Speech", "Address", "Message", "Opening", "Joint", "Press")
_SPOKEN = lazy(
    r"(?:Opening |Joint |Press )?(?:Remarks|Statement|Speech|Address|Message) (?:by|from)(?: the)? "
    r"(?P<names>(?:[A-Z][\w'\u2019-]*\.? ){1,7})(?=(?:on|to|at|in|about|after|before|for|upon)\b)"
)
_WORD = lazy(r"\S+")
_LONGEST = 3


def find_headline_names(page: Page) -> Iterator[Found]:
    """Yield the person whose words a page in headline letters gives, told with a title."""
    first = page.sentences[0] if page.sentences else None
    if first is None or first.role is not Role.TITLE:
        return
    if not page.text.startswith(_OPENINGS, first.start):
        return
    spoken = _SPOKEN.match(page.text, first.start, first.end)
    words = _WORD.finditer(page.text, *spoken.span("names")) if spoken else ()
    tokens = [Token(*word.span(), word.group()) for word in words]
    while tokens and tokens[0].text not in TITLES:
        del tokens[0]
    name = candidate(tokens, opening=False) if tokens else None
    if name and name.titled and len(name.words) <= _LONGEST:
        found = person(page, name)
        if page.claims.take(found.start, found.end):
            yield found
