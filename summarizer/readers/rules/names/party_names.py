"""Political parties by the short names of the press: "Labour", "the Greens", "the Tories"."""

from collections.abc import Iterator

from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.person_table import SAID
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy
from summarizer.text.words import words_of

_ALONE = {"Labour": "Labour Party"}
_WITH_ARTICLE = {
    "Tories": "Conservative Party",
    "Conservatives": "Conservative Party",
    "Greens": "",
}
_PARTIES = frozenset((*_ALONE, *_WITH_ARTICLE))
_STATES = ("GB", "NZ", "AU")
_NEXT = lazy(r"['\u2019]s? | ([a-z]+)|[,.;:)]|$")
_OF_OTHER_NAME = lazy(r"(?:\b[A-Z][\w.]*|\bof|\bfor|[-&]) ?$")
_ARTICLE = lazy(r"\b[Tt]he $")
_ACTS = SAID | frozenset(("wants", "wanted", "backs", "backed", "voted", "opposed", "stopped"))


def find_parties(page: Page) -> Iterator[Found]:
    """Yield parties by their short names, where these are no part of another name."""
    words = words_of(page.text)
    for number in words.naming(_PARTIES):
        name, start = words.written[number], words.starts[number]
        end = start + len(name)
        named = page.covers(start, end) and _is_party(page, name, start, end)
        if named and page.claims.take(start, end):
            yield _found(page, name, start)


def _is_party(page: Page, name: str, start: int, end: int) -> bool:
    before, follows = page.before(start, 20), _NEXT.match(page.text, end)
    if follows is None:
        return False
    if name in _WITH_ARTICLE:
        return _ARTICLE.search(before) is not None
    if start == page.begin(start):  # "Labour costs rose"
        return follows[1] in _ACTS or follows.group()[0] in "'\u2019"
    return _OF_OTHER_NAME.search(before) is None


def _found(page: Page, name: str, start: int) -> Found:
    """Return a party; of the state that the article is from, or names first of those it may be."""
    home = page.home if page.home in _STATES else None
    code = home or next((code for code in _STATES if page.names_country(code)), None)
    full = _ALONE.get(name) or _WITH_ARTICLE.get(name) or name
    return Found(start, start + len(name), name, ActorKind.GROUP, f"body {full}", code)
