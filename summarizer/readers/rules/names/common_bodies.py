"""Bodies named by a common noun and an owner: "Seoul's foreign ministry", "Pakistan's army"."""

import re
from collections.abc import Iterator
from functools import cache

from summarizer.normalize.countries import FoundCountry
from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.entity_types import name_key
from summarizer.readers.rules.names.organization_table import (
    BARE_FORCES,
    MINISTRIES,
    MODIFIED_BY_FORCE,
    OWNED_FORCES,
)
from summarizer.readers.rules.page import Page
from summarizer.readers.rules.phrases import Phrases
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy

_CAPITAL_MINISTRIES = (
    "Foreign|Foreign Affairs|Defen[cs]e|Finance|Interior|Trade|Commerce|Unification|Economy|Oil"
    "|Justice|Energy|Information|Transport|External Affairs|Health|Agriculture|Intelligence"
)


_COMMON_WORDS = (
    "ministry",
    "department",
    "Ministry",
    "Foreign Office",
    "presidential office",
    "presidential administration",
    "presidency",
    "Government",
    *OWNED_FORCES.split("|"),
    *BARE_FORCES,
    "central bank",
    "intelligence agency",
    "intelligence service",
    "treasury",
    "state department",
    "Federal Government",
    "embassy",
    "Embassy",
    "mission",
    "Mission",
    "consulate",
    "Consulate",
    "coalition",
)
_COMMON = Phrases(_COMMON_WORDS)
_MINISTRY_WORDS = frozenset({"ministry", "department", "Ministry"})
_ABROAD = lazy(r" (?:in|to) (?:the )?(?!Mars\b|Moon\b|Venus\b)[A-Z]")


@cache
def _portfolios() -> re.Pattern[str]:
    one = rf"(?:{MINISTRIES}|{_CAPITAL_MINISTRIES})"
    return re.compile(rf"\b{one}(?:,? (?:and )?{one})* $")


_PLACE = r"(?:(?:[A-Z]\.){2,}|[A-Z][\w'\u2019-]*)"
_MISSION_TAIL = lazy(rf" (?:in|to) (?:the )?{_PLACE}(?: {_PLACE})*")
_NAMED_MISSION = lazy(r"\b(?:[Ii]ts|[Tt]heir|[Tt]he) (?:own )?$")
_MODIFIED = lazy(rf" (?:{MODIFIED_BY_FORCE})\b")


def find_common(page: Page) -> Iterator[Found]:
    """Yield bodies named by a common noun: "Seoul's foreign ministry", "Pakistan's army"."""
    for start, end in _COMMON.find(page.text):
        found = _common_body(page, start, end) if page.covers(start, end) else None
        if found and page.claims.take(found.start, found.end):
            yield found


def _common_body(page: Page, start: int, end: int) -> Found | None:
    noun, owner = page.text[start:end], page.owner(start)
    if noun in BARE_FORCES:
        return _bare_force(page, start, end, owner)
    if noun == "Federal Government":
        return _common_found(page, (start, end), ActorKind.GOVERNMENT, owner, noun)
    if noun == "coalition":
        return _coalition(page, start, end)
    if noun == "treasury":
        return _treasury(page, start, end, owner) if owner else None
    if noun in _MINISTRY_WORDS or noun.startswith(("presidential", "Foreign", "state")):
        return _ministry(page, start, end)
    return _owned_body(page, start, end, owner)


def _owned_body(page: Page, start: int, end: int, owner: FoundCountry | None) -> Found | None:
    """Return "Pakistan's army", "the French presidency", "Seoul's embassy in Tokyo"."""
    noun = page.text[start:end]
    if noun.lower() in {"embassy", "mission", "consulate"}:
        return _mission(page, start, end, owner) if _is_abroad(page, start, end, owner) else None
    if owner is None or noun in _SEATS:
        return _seat(page, start, end, owner) if owner else None
    if noun in _AGENCIES:
        return _common_found(page, (start, end), ActorKind.AGENCY, owner, noun)
    if _MODIFIED.match(page.text, end):
        return None
    apart = page.text.endswith(" the ", owner.end, start)  # "In Caracas the military"
    first = start if apart else owner.start
    force = _common_found(page, (first, end), ActorKind.ARMED_FORCE, owner, noun)
    return force._replace(aliases=()) if apart else force


_AGENCIES = frozenset({"central bank", "intelligence agency", "intelligence service"})


def _coalition(page: Page, start: int, end: int) -> Found | None:
    """Return "the Saudi-led coalition", "the Arab coalition": no parties in office."""
    before = page.before(start, 30)
    led = _LED.search(before)
    first = start - len(before) + led.start() if led else start
    owner = page.countries.starting(first)
    if led is None or (owner is None and led["whose"] != "Arab"):
        return None
    key = f"name {name_key(page.text[first:end])}"
    return page.found((first, end), ActorKind.ARMED_FORCE, owner, key=key)


_LED = lazy(r"\b(?:(?P<whose>Arab|Saudi)|[A-Z][\w.]+-led) (?:military )?$")


def _treasury(page: Page, start: int, end: int, owner: FoundCountry) -> Found | None:
    """Return "the US treasury" where it acts, but not its bonds or coffers."""
    if not (owner.end + 1 == start or page.text.startswith("'s ", owner.end)):
        return None
    if not _DOES.match(page.text, end):
        return None
    return _common_found(page, (start, end), ActorKind.GOVERNMENT, owner, page.text[start:end])


_DOES = lazy(
    r"(?:['\u2019]s)?,? (?:also |has |had |on \w+day )?(?:[a-z]+ed|said|says|put|will|froze"
    r"|took)\b"
)


def _bare_force(page: Page, start: int, end: int, owner: FoundCountry | None) -> Found | None:
    """Return "the Air Force", "Ukraine's Navy"; none where the words belong to another name."""
    if _OF_OTHER_NAME.match(page.text, end) or page.bodies.within(start, end):
        return None
    if owner and owner.form == "name" and owner.end + 1 == start:  # "Iran Air Force"
        return None
    named = owner or _NAMED_FORCE.search(page.before(start, 12)) or _TELLS.match(page.text, end)
    if not named:
        return None
    return _common_found(page, (start, end), ActorKind.ARMED_FORCE, owner, page.text[start:end])


_NAMED_FORCE = lazy(r"\b(?:[Ii]ts|[Tt]heir|[Tt]he) $")
_TELLS = lazy(r" (?:officials?|commanders?|spokes\w+|leaders) (?:said|say|told)\b")
_OF_OTHER_NAME = lazy(r"-| [A-Z]| of\b(?! the)| base")
_SEATS = frozenset({"Government", "presidency"})
_HOLDS = lazy(r" of\b")


def _seat(page: Page, start: int, end: int, owner: FoundCountry) -> Found | None:
    """Return "the French presidency", "the U.S. Government"; none that is held of a bloc."""
    if owner.end + 1 != start or _HOLDS.match(page.text, end):
        return None
    if owner.form not in {"demonym", "abbreviation", "name"}:
        return None
    return _common_found(
        page, (owner.start, end), ActorKind.GOVERNMENT, owner, page.text[start:end]
    )


_ONLY_ONE = {
    "state department": ("US",),
    "unification ministry": ("KR",),
    "external affairs ministry": ("IN",),
    "foreign office": ("GB", "PK", "DE"),
}


def _ministry(page: Page, start: int, end: int) -> Found | None:
    if page.text[start:end] in _MINISTRY_WORDS:
        portfolio = _portfolios().search(page.before(start, 70))
        if portfolio is None:
            return None
        start -= len(portfolio.group())
    owner = page.owner(start) or page.owner_after(end) or page.leading(start)
    noun = page.text[start:end]
    found = _common_found(page, (start, end), ActorKind.GOVERNMENT, owner, noun)
    if noun == "presidential administration" and owner is None:
        return None
    return found if found.country else found._replace(country=_only_one(page, noun.lower()))


def _only_one(page: Page, noun: str) -> str | None:
    """Return the one country that has a ministry of a name, of those that the article names."""
    having = _ONLY_ONE.get(noun, ())
    named = [code for code in having if len(having) == 1 or page.names_country(code)]
    return named[0] if len(named) == 1 else None


def _is_abroad(page: Page, start: int, end: int, owner: FoundCountry | None) -> bool:
    """Tell whether a mission is told to be abroad: by its place, or by whose it is."""
    if _ABROAD.match(page.text, end):
        return True
    if owner is None or _MODIFIED.match(page.text, end) or page.text.startswith(" to ", end):
        return False
    possessive = page.text.startswith(("'", "\u2019"), owner.end)
    return possessive or (owner.form == "demonym" and page.text[start:end].lower() == "embassy")


def _mission(page: Page, start: int, end: int, owner: FoundCountry | None) -> Found | None:
    """Return an embassy; one that has no owner must be "its", "their" or "the" embassy."""
    its = owner is None and _NAMED_MISSION.search(page.before(start, 10))
    if owner is None and not its:
        return None
    noun, first = page.text[start:end], start
    if tail := _MISSION_TAIL.match(page.text, end):
        end = tail.end()
    if owner:
        start = owner.start
    elif its and not its.group().lower().startswith("the"):
        owner = _sender(page, first, end)
    found = _common_found(page, (start, end), ActorKind.GOVERNMENT, owner, noun)
    bare = {page.text[first:end]} if tail else set()
    more = {*bare, *found.aliases} - {found.name}
    key = f"mission {name_key(found.name)} {found.country or ''}"
    return found._replace(key=key, aliases=tuple(sorted(more)))


def _sender(page: Page, start: int, end: int) -> FoundCountry | None:
    """Return whose "its embassy" is: the first country of the sentence, outside its name."""
    inside = page.inside(page.begin(start), page.end(start))
    states = (hit for hit in inside if hit.form not in {"city", "demonym"})
    return next((hit for hit in states if not start <= hit.start < end), None)


def _common_found(
    page: Page, span: tuple[int, int], kind: ActorKind, owner: FoundCountry | None, noun: str
) -> Found:
    start, end = span
    key = f"common {name_key(noun)} {owner.code if owner else ''}".strip()
    aliases = page.owned(owner, start, end)
    return page.found((start, end), kind, owner, key=key, aliases=aliases)
