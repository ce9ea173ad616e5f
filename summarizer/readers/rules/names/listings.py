"""Names in official listings: "KPi.001 Name: ...", "Name: ... IMO: 1234567"."""

import re
from collections.abc import Iterator

from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.entity_types import name_key
from summarizer.readers.rules.names.organizations import heads
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy

_ENTRY = lazy(
    r"(?:(?P<code>[A-Z]{2}[iepv])\.\d+ )?Name(?: \(.{1,20}\))?: "
    r"(?P<name>[^\n:;]{3,80}?)(?=\s{2,}|\s*\n|\s+[A-Z][\w.\u2019' ]{1,25}:|;|$)"
)
_NUMBER = lazy(r"[^\n]{0,3}\s*(IMO(?: number)?:? ?\d{7})")
_ALSO = lazy(r"\bA\.?[Kk]\.?[Aa]\.?: (?P<name>[^\n:;]{3,60}?)(?=\s{2,}|\s*\n| [A-Z][a-z]+:|;|$)")
_STATE = lazy(r"(?:Nationality|Flag|Location|Citizenship): ")
_KINDS = {"i": ActorKind.PERSON, "e": ActorKind.COMPANY, "v": ActorKind.VESSEL}
_REACH = 400


def find_listed(page: Page) -> Iterator[Found]:
    """Yield the entries of a listing, each with alias, flag or nationality, and number."""
    if "Name: " not in page.text:
        return
    entries = list(_ENTRY.finditer(page.text))
    ends = [*(entry.start() for entry in entries), len(page.text)][1:]
    for entry, limit in zip(entries, ends, strict=True):
        start, end = entry.span("name")
        if page.covers(start, end) and page.claims.take(start, end):
            yield _listed(page, entry, min(limit, end + _REACH))


def _listed(page: Page, entry: re.Match[str], limit: int) -> Found:
    start, end = entry.span("name")
    name = page.text[start:end]
    number = _NUMBER.match(page.text, end)
    also = _ALSO.search(page.text, end, limit)
    state = _STATE.search(page.text, end, limit)
    hit = next(iter(page.inside(state.end(), limit)), None) if state else None
    return Found(
        start,
        end,
        name,
        _kind(entry, vessel=number is not None),
        f"listed {name_key(name)}",
        hit.code if hit else None,
        hit.text if hit else None,
        identifiers=(number.group(1),) if number else (),
        aliases=(also.group("name"),) if also else (),
        rank=5,
    )


def _kind(entry: re.Match[str], *, vessel: bool) -> ActorKind:
    code = entry.group("code")
    if code or vessel:
        return _KINDS.get(code[-1] if code else "v", ActorKind.PERSON)
    words = entry.group("name").split()
    last = words[-1].strip(".,").capitalize()
    return ActorKind.COMPANY if last in heads() else ActorKind.PERSON
