"""Bodies whose last words have no capitals: "X prison", "the nuclear safety authority"."""

import re
from collections.abc import Iterator
from functools import cache

from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.organization_table import (
    LOWER_BODIES,
    LOWER_FIELDS,
    LOWER_HEADS,
)
from summarizer.readers.rules.names.person_table import TITLES
from summarizer.readers.rules.page import Page
from summarizer.readers.rules.phrases import Phrases
from summarizer.records.actor import ActorKind
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy

_NAME = lazy(r"(?:(?:St|Al|El)\.? )?(?:[A-Z\u00c0-\u00de][\w'\u2019-]+ (?:(?:del|de) )?){1,3}$")
_DETERMINER = lazy(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur) (?:[A-Z][\w'\u2019-]+ )?$")
_BY = lazy(r"\b(?:by|of|at|from) (?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur) (?:[A-Z][\w'\u2019-]+ )?$")
_ACTS = lazy(
    r"(?:,[^,.;]{3,60},)? (?:[a-z]+ly |also |has |have |had |will |would |later |then )*"
    r"(?:said|says|voted|votes|ruled|rules|found|met|meets|sent|set|put|took|gave|told|held|made"
    r"|is|was|[a-z]{3,}ed)\b"
)


_HEADS = {noun: ActorKind(kind) for kind, nouns in LOWER_HEADS.items() for noun in nouns}
_BODIES = {noun: ActorKind(kind) for kind, nouns in LOWER_BODIES.items() for noun in nouns}
_HEAD_PHRASES, _BODY_PHRASES = Phrases(_HEADS), Phrases(_BODIES)


@cache
def _fields() -> re.Pattern[str]:
    return re.compile(rf"(?:\b(?:{'|'.join(LOWER_FIELDS)}) (?:and )?)+$")


def find_lower(page: Page) -> Iterator[Found]:
    """Yield bodies named by a capitalized name or a field of work and a common noun."""
    for start, end in _HEAD_PHRASES.find(page.text):
        if page.covers(start, end) and (found := _named(page, start, end)):
            yield found
    for start, end in _BODY_PHRASES.find(page.text):
        if page.covers(start, end) and (found := _of_field(page, start, end)):
            yield found


def find_committees(page: Page) -> Iterator[Found]:
    """Yield "the Security Council's Libya committee"."""
    for match in _COMMITTEE.finditer(page.text, 0, len(page.text)):
        start, end = match.span()
        if page.covers(start, end) and page.claims.take(start, end):
            yield page.found((start, end), ActorKind.INTERNATIONAL_BODY, None)


_COMMITTEE = Cue(r"\bSecurity Council['\u2019]s (?:[A-Z][\w-]+ ){1,3}(?:sanctions )?committee\b")


def _named(page: Page, start: int, end: int) -> Found | None:
    """Read "Ghezel prison": capitals that are no country and no plain first word before it."""
    match = _NAME.search(page.before(start, 50))
    if match is None or match.group().partition(" ")[0] in TITLES:  # "President X's party"
        return None
    first = start - len(match.group())
    first = _after_owner(page, first, start)
    if first == start or not page.is_plain(first, end) or first == page.begin(first):
        return None
    if page.inside(first, start) and page.inside(first, start)[0].form != "city":
        return None
    noun = page.text[start:end]
    return _found(page, (first, end), _HEADS[noun], (page.text[first : start - 1],))


def _after_owner(page: Page, first: int, start: int) -> int:
    """Return where a name begins after its owner: "Iran's X prison"."""
    owner = page.countries.last_before(start)
    if owner and first <= owner.start and page.text.startswith(("'s ", "\u2019s "), owner.end):
        return owner.end + 3
    return first


def _of_field(page: Page, start: int, end: int) -> Found | None:
    """Read "the nuclear safety authority": a field of work and a noun for a body."""
    before = page.before(start, 60)
    fields = _fields().search(before)
    if fields is None:
        return None
    first = start - len(fields.group())
    told = page.before(first, 30)
    if not (_DETERMINER.search(told) or page.owner(first)):
        return None
    if not (_ACTS.match(page.text, end) or _BY.search(told)):
        return None
    return _found(page, (first, end), _BODIES[page.text[start:end]], ())


def _found(
    page: Page, span: tuple[int, int], kind: ActorKind, aliases: tuple[str, ...]
) -> Found | None:
    start, end = span
    if not page.claims.take(start, end):
        return None
    owner = page.owner(start) or page.owner_after(end)
    return page.found((start, end), kind, owner, aliases=(*aliases, *page.owned(owner, start, end)))
