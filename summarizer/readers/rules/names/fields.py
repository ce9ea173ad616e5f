"""Names with "and" or "'s" in them: "Health and Safety Agency", "People's Front", "Lee & Sons"."""

from collections.abc import Iterator

from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.beside import based_in
from summarizer.readers.rules.names.person_table import KNOWN_SURNAMES
from summarizer.readers.rules.names.runs import Token
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_HEADS = word_set(
    """
    Administration Department Ministry Agency Bureau Commission Authority Board Committee Council
    Directorate Service Union
    """
)
_FIELDS = (
    "Information|Science|Industry|Trade|Education|Health|Safety|Culture|Food|Agriculture|Tourism"
    "|Youth|Labou?r|Employment|Environment|Transport|Communications|Propaganda|Organization"
    "|Publicity|Securities|Economic"
)
"""What a body may look after beside something else: "Information and Publicity Department"."""
_JOINED = lazy(rf"\b(?!The )(?:[A-Z][a-z]+ ){{0,3}}(?:{_FIELDS}) and $")
_REST = lazy(r" and (?:[A-Z]\w+ ?){1,4} \(([A-Z]{3,8})\)")


def with_field(page: Page, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the words of a body's name with the field of work that "and" joins to them."""
    start = tokens[0].start
    if tokens[-1].text not in _HEADS or not page.text.startswith("and ", start - 4):
        return tokens
    joined = _JOINED.search(page.before(start, 60))
    first = start - len(joined.group()) if joined else start
    if joined is None or not page.claims.free(first, start):
        return tokens
    return (Token(first, start - len(" and "), page.text[first : start - len(" and ")]), *tokens)


def to_acronym(page: Page, tokens: tuple[Token, ...], end: int) -> int:
    """Return where a name ends that goes on behind "and", as its acronym shows."""
    rest = _REST.match(page.text, end) if page.text.startswith(" and ", end) else None
    if rest is None:
        return end
    stop = rest.start(1) - len(" (")
    words = (*(token.text for token in tokens), *page.text[end:stop].split()[1:])
    return stop if "".join(word[0] for word in words).endswith(rest[1]) else end


_PEOPLES = lazy(r"\b(?!The |A )(?:[A-Z]\w+ ){0,2}(?:People|Women|Children)['\u2019]s $")


def from_people(page: Page, start: int) -> int:
    """Return where a name begins whose first words tell whose front or union it is."""
    if not page.text.endswith(("'s ", "\u2019s "), 0, start):
        return start
    peoples = _PEOPLES.search(page.before(start, 60))
    return start - len(peoples.group()) if peoples else start


_NAME = r"[A-Z][a-z\u00c0-\u024f'\u2019-]+"
_PARTNERS = lazy(
    rf"\b(?:{_NAME}, (?={_NAME} & ))?{_NAME} & {_NAME}"
    r"(?: (?:LLP|Ltd|Inc|Co|Partners|Associates|Sons))?\b(?! [A-Z&])"
)


def find_partners(page: Page) -> Iterator[Found]:
    """Yield firms named for their partners: "Slaughter & May", "Holm & Sons"."""
    if " & " not in page.text:
        return
    for match in _PARTNERS.finditer(page.text):
        start, end = match.span()
        words = match.group().replace(",", "").split()
        if page.text[start - 2 : start].endswith((" &", "& ")) or not page.is_plain(start, end):
            continue
        if page.inside(start, end) or not _THINGS.isdisjoint(words):
            continue
        if not KNOWN_SURNAMES.keys().isdisjoint(words):  # "Trump & Putin"
            continue
        if page.claims.free(start, end) and page.claims.take(start, end):
            yield page.found((start, end), ActorKind.COMPANY, based_in(page, start, end))


_THINGS = word_set(
    """
    Questions Answers Research Development Terms Conditions Arts Crafts Health Safety Trade Industry
    Defense Defence Security Science Technology Food Drink Oil Gas News Views Measures Missiles
    """
)
"""Words on either side of a sign that joins no partners: "Terms & Conditions"."""
