"""Whose a person or a body is where no word beside the name tells: employer, home, spelling."""

import re
from collections.abc import Iterator

from summarizer.normalize.bodies_table import SHARED_NAMES
from summarizer.readers.rules.names.entity_types import Entities, Entity
from summarizer.readers.rules.names.leading import leading
from summarizer.readers.rules.names.office_table import SENATES
from summarizer.readers.rules.names.person_table import KOREAN_SURNAMES
from summarizer.readers.rules.names.served import of_unnamed, served
from summarizer.readers.rules.names.targeted import is_aimed_at
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy, until

_NATIONAL = frozenset({ActorKind.GOVERNMENT, ActorKind.AGENCY, ActorKind.ARMED_FORCE})
_EMPLOYED = lazy(
    r",? (?:of|at|from|with|for|who [a-z]+s|who [a-z]+s [a-z]+|an? [a-z -]+ (?:of|at|for|with)) "
)
_OFFICE = lazy(
    r"\b(?:minister|premier|lawmaker|senator|congress(?:man|woman)|parliamentarian|legislator"
    r"|backbencher|chancellor|undersecretary|under secretary|national security advis[eo]r"
    r"|opposition|governor|attorney general|chief cabinet secretary|defen[cs]e secretary"
    r"|foreign secretary|home secretary|speaker|\w+ critic)\b",
    re.IGNORECASE,
)
_AT_HOME = lazy(
    r"(?:^|[ -])(?:colonel|(?<!-)general|brigadier|admiral|captain|commander|maj|gen|col|lt"
    r"|president|prime minister|mayor|governor|resident|villager|farmer|fisherman|driver|teacher"
    r"|nurse|doctor|police|spokes\w+|director|editor|chief|head|chairman|leader)\b",
    re.IGNORECASE,
)
"""Who is of the country an article is written in and about, where nothing else is told."""
_OWNED = lazy(r"\b(?:[Ii]ts|[Tt]heir|whose) (?:[a-z]+ ){0,3}|[A-Z]{2,} |\bof [A-Z]")
_HYPHENED = lazy(r"[A-Z][a-z]{0,5} [A-Z][a-z]{1,5}-[a-z]{1,6}$")
_REACH = 90
_FEW = 3


def settle(page: Page, entities: Entities) -> Entities:
    """Return the entities, with countries for those that the article shows to have one.

    Bodies go first: whose a ministry is tells whose its spokesman is.
    """
    bodies = entities.with_all(_body(page, entity) for entity in entities.all)
    bodies = _of_only_state(page, bodies)
    told = bodies.with_all(_person(page, bodies, entity) for entity in bodies.all)
    told = told.with_all(
        _medium(page, told, e) if e.kind is ActorKind.MEDIA else e for e in told.all
    )
    return told.with_all(_native(page, e) for e in told.all) if page.is_home_alone else told


def _native(page: Page, entity: Entity) -> Entity:
    """Return somebody of whom nothing tells whose he is, where only one country is spoken of."""
    if entity.country or entity.country_words or entity.kind not in _NATIVES:
        return entity
    start, end, _ = entity.mentions[0]
    aimed = is_aimed_at(page, start, end, behind=True)
    return entity if aimed else entity._replace(country=page.home)


_NATIVES = frozenset(
    {ActorKind.PERSON, ActorKind.COMPANY, ActorKind.GROUP, ActorKind.VESSEL, ActorKind.AGENCY}
)


def _body(page: Page, body: Entity) -> Entity:
    if body.country or body.country_words:
        return body
    if body.kind is ActorKind.VESSEL:
        return _warship(page, body)
    if body.kind not in _NATIONAL:
        return body
    if body.name[0].isdigit():  # "603rd Unit"
        return body
    start, end, _ = body.mentions[0]
    unsure = body.name in SHARED_NAMES or is_aimed_at(page, start, end)
    if unsure and body.kind is ActorKind.ARMED_FORCE and not page.is_about_home:
        return body
    code = page.home if unsure else leading(page, start) or page.home
    return body if not code or _is_elsewhere(body, code) else body._replace(country=code)


def _is_elsewhere(body: Entity, code: str) -> bool:
    """Tell whether a body is none of the United States, whose ministries are departments."""
    return code == "US" and _NOT_AMERICAN.search(body.name) is not None


def _warship(page: Page, ship: Entity) -> Entity:
    start, end, _ = ship.mentions[0]
    if not _WARSHIP.search(page.before(start, 30)) or is_aimed_at(page, start, end):
        return ship
    code = leading(page, start)
    return ship._replace(country=code) if code else ship


_NOT_AMERICAN = lazy(r"[Mm]inistry|Foreign Office|National Assembly|Parliament")


def _of_only_state(page: Page, entities: Entities) -> Entities:
    """Return entities with ministries, units and warships as of the one state that is told of."""
    codes = {e.country for e in entities.all if e.kind in _NATIONAL and e.country}
    only = codes.pop() if len(codes) == 1 else None
    if only is None or not page.is_mostly_about(only):
        return entities
    return entities.with_all(
        e._replace(country=only) if _is_of_state(page, e, only) else e for e in entities.all
    )


def _is_of_state(page: Page, entity: Entity, code: str) -> bool:
    """Tell whether somebody whose country is not told can only be of a state, and is no target."""
    if entity.country or entity.country_words or _is_elsewhere(entity, code):
        return False
    start, end, _ = entity.mentions[0]
    unit = entity.kind is ActorKind.ARMED_FORCE and entity.name[0].isdigit()
    ship = entity.kind is ActorKind.VESSEL and _WARSHIP.search(page.before(start, 30))
    official = unit or ship or entity.kind is ActorKind.GOVERNMENT
    return bool(official) and not is_aimed_at(page, start, end)


_WARSHIP = lazy(r"\b(?:submarine|frigate|destroyer|cruiser|corvette|warship|carrier)s? $")


def _person(page: Page, entities: Entities, person: Entity) -> Entity:
    if not person.is_person or person.country or person.country_words:
        return person
    code = next((code for code in _of_person(page, entities, person) if code), None)
    return person._replace(country=code) if code else person


def _of_person(page: Page, entities: Entities, person: Entity) -> Iterator[str | None]:
    """Yield the country of a person's employer, of the spelling, of the office."""
    bodies = _employers(page, entities, person)
    yield next((e.country for e in bodies if e.country and not _is_of_thought(page, e)), None)
    start, end, _ = person.mentions[0]
    told = person.role.text if person.role else ""
    aimed = is_aimed_at(page, start, end)
    if not aimed:
        yield served(page, entities, person) or _by_spelling(page, person.name)
        yield None if told else of_unnamed(page, entities, person)
    if _speaks_for(page.before(start, 60)) or _speaks_for(told):
        yield _nearest(page, entities, page.begin(start), start)
    elif not aimed and _is_at_home(page, told, start):
        yield page.home
    elif not aimed and _OFFICE.search(told):
        yield _of_office(page, entities, start, told)


_STATE_MEDIA = lazy(
    r"\b[Ss]tate(?:[- ](?:run|owned))? (?:television|TV|radio|broadcaster|news agency|media"
    r"|newspaper)(?: station| channel| network)? $"
)


def _medium(page: Page, entities: Entities, medium: Entity) -> Entity:
    """Return a medium of the state as of that of whoever speaks on it, or whose land leads."""
    start = medium.mentions[0].start
    if medium.country or not _STATE_MEDIA.search(page.before(start, 50)):
        return medium
    speakers = (e.country for _, e in entities.within(page.begin(start), start) if e.is_person)
    code = next((code for code in speakers if code), None) or leading(page, start)
    return medium._replace(country=code) if code else medium


def _is_at_home(page: Page, role: str, place: int) -> bool:
    """Tell whether a person with a role is of the country that an article is from and about."""
    held = _AT_HOME.search(role) and not _OWNED.search(page.before(place, 40))
    return bool(held) and page.is_about_home


def _is_of_thought(page: Page, body: Entity) -> bool:
    """Tell whether a body may have people of all countries, and only its town is told."""
    if body.kind not in {ActorKind.GROUP, ActorKind.AGENCY, ActorKind.COMPANY}:
        return False
    told = (hit.form for hit in page.countries.all if hit.text == body.country_words)
    return next(told, None) in {"city", "capital"}


def _by_spelling(page: Page, name: str) -> str | None:
    """Return the country whose way of spelling a name has, if the article names it."""
    if not _HYPHENED.match(name):
        return None
    southern = page.names_country("KR") and name.split(maxsplit=1)[0] in KOREAN_SURNAMES
    if page.names_country("TW") and not southern:
        return "TW"
    return "KR" if page.names_country("KR") else None


def _of_office(page: Page, entities: Entities, place: int, role: str) -> str | None:
    """Return whose office is told of: the land that leads, or that an article is from."""
    told = leading(page, place) or page.home or _alone(entities, place)
    return None if told not in SENATES and _SENATOR.search(role) else told


def _alone(entities: Entities, place: int) -> str | None:
    """Return the state of all authorities that were named shortly before."""
    named = entities.within(max(place - _NEAR, 0), place)
    codes = {e.country for _, e in named if e.country and e.kind in _AUTHORITIES}
    return codes.pop() if len(codes) == 1 else None


_NEAR = 500
_AUTHORITIES = frozenset({ActorKind.GOVERNMENT, ActorKind.AGENCY})
_SENATOR = lazy(r"\b(?:[Ss]enator|Sen)\b")


def _nearest(page: Page, entities: Entities, start: int, place: int) -> str | None:
    """Return the country of the last body of a state named in a stretch, none in a quotation."""
    named = reversed(entities.within(start, place))
    states = ((w, e.country) for w, e in named if e.kind in _NATIONAL and e.country)
    return next((code for words, code in states if not page.is_quoted(words.start)), None)


def _speaks_for(words: str) -> bool:
    return "pokes" in words.lower() and _SPEAKS_FOR.search(words) is not None


_SPEAKS_FOR = lazy(r"\bspokes(?:man|woman|person)\b", re.IGNORECASE)


def _employers(page: Page, entities: Entities, person: Entity) -> Iterator[Entity]:
    """Yield the bodies named in a person's role, and in what follows the name."""
    spans = [(person.role.start, person.role.end)] if person.role else []
    for words in person.mentions[:_FEW]:
        if match := _EMPLOYED.match(page.text, words.end):
            stop = min(page.end(words.start), words.end + _REACH)
            spans.append((match.end() - 1, until(_MARK, page.text, match.end(), stop)))
    for start, end in spans:
        named = entities.within(start, end)
        yield from (entity for _, entity in named if entity.is_body)


_MARK = lazy(r"[\"\u201c\u201d;:]|, ")
