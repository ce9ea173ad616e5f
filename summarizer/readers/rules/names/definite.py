"""Bodies named short: "the Council", "the Commission", once or instead of their full names."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from summarizer.readers.rules.found import Found
from summarizer.readers.rules.page import Page
from summarizer.readers.rules.phrases import Phrases
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set
from summarizer.text.words import words_of

_NOUNS = word_set(
    """
    Council Commission Committee Court Department Ministry Agency Bureau Command Parliament Assembly
    Panel Authority Secretariat Union Bank Alliance
    """
)
_PHRASES = Phrases(_NOUNS)
_LINKED = (" of ", " for ", " on ")
_UNION_BODIES = {
    "Council": "body Council of the European Union",
    "Commission": "body European Commission",
    "Parliament": "body European Parliament",
}


_OF_STATES = frozenset({ActorKind.INTERNATIONAL_BODY})


def find_definite(page: Page, found: Iterable[Found]) -> Iterator[Found]:
    """Yield short names, joined to the last fuller name that holds the same noun."""
    european = "European Union" in page.text or "EU" in words_of(page.text).written
    yield from _brussels(page, european=european)
    definite = [place for place in _PHRASES.find(page.text) if _is_definite(page, *place)]
    holders = _holders(found) if definite else {}
    for start, end in definite:
        one = _short(page, (start, end), holders, european=european)
        if one and page.claims.take(start, end):
            yield one


def _holders(found: Iterable[Found]) -> dict[str, list[Found]]:
    """Return for each noun the bodies whose names hold it, in order."""
    holders: dict[str, list[Found]] = {noun: [] for noun in _NOUNS}
    for one in sorted(found, key=lambda f: f.start):
        if one.kind not in {ActorKind.PERSON, ActorKind.COMPANY}:
            for noun in _NOUNS.intersection(one.name.split()):
                holders[noun].append(one)
    return holders


_AT = lazy(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|from|to) $")


def _brussels(page: Page, *, european: bool) -> Iterator[Found]:
    """Yield "Brussels" where it stands for the Union and not for Belgium or the town."""
    hits = [hit for hit in page.countries.all if hit.code == "BE"]
    if not european or any(hit.text != "Brussels" for hit in hits):
        return
    for hit in hits:
        if not _AT.search(page.before(hit.start, 6)) and page.claims.take(hit.start, hit.end):
            yield Found(
                hit.start,
                hit.end,
                hit.text,
                ActorKind.INTERNATIONAL_BODY,
                "body European Union",
                rank=0,
            )


def _is_definite(page: Page, start: int, end: int) -> bool:
    """Tell whether the noun stands alone after "the"."""
    if page.text[start - 4 : start] not in {"the ", "The "} or not page.covers(start, end):
        return False
    return not page.text.startswith(_LINKED, end)


def _short(
    page: Page, span: tuple[int, int], holders: Mapping[str, list[Found]], *, european: bool
) -> Found | None:
    start, end = span
    noun = page.text[start:end]
    named = holders.get(noun, [])
    number = bisect_left(named, start, key=lambda f: f.start)
    bearer = named[number - 1 if number else -1] if named else None
    if bearer and not number and noun in _UNION_BODIES and bearer.kind not in _OF_STATES:
        bearer = None  # a state's own council, which only a later sentence names
    if bearer is None and not (european and noun in _UNION_BODIES):
        return None
    key = bearer.key if bearer else _UNION_BODIES[noun]
    kind = bearer.kind if bearer else ActorKind.INTERNATIONAL_BODY
    country = bearer.country if bearer else None
    whole = page.text[start - 4 : end]
    return Found(start, end, noun, kind, key, country, aliases=(whole,), rank=0)
