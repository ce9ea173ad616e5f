"""What a pronoun, a surname or "the ministry" refers to."""

import re
from collections.abc import Callable, Iterable

from summarizer.readers.rules.names.entity_table import COMPANY_NOUNS
from summarizer.readers.rules.names.entity_types import Entities, Entity, Words, name_key
from summarizer.readers.rules.names.person_table import ROLE_NOUNS
from summarizer.records.actor import ActorKind

_PERSONAL = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
_NEUTRAL = frozenset({"it", "its", "itself"})
_PLURAL = frozenset({"they", "them", "their"})
_ROLE = re.compile(rf"\b({ROLE_NOUNS})s?\b", re.IGNORECASE)

NOUN_KINDS = {
    "statement": {ActorKind.GOVERNMENT, ActorKind.AGENCY, ActorKind.ARMED_FORCE},
    "company": {ActorKind.COMPANY},
    "firm": {ActorKind.COMPANY},
    "bank": {ActorKind.COMPANY, ActorKind.AGENCY},
    "group": {ActorKind.GROUP, ActorKind.COMPANY},
    "movement": {ActorKind.GROUP},
    "militia": {ActorKind.GROUP, ActorKind.ARMED_FORCE},
    "rebels": {ActorKind.GROUP},
    "party": {ActorKind.GROUP},
    "institute": {ActorKind.GROUP, ActorKind.AGENCY},
    "command": {ActorKind.ARMED_FORCE},
    "military": {ActorKind.ARMED_FORCE},
    "army": {ActorKind.ARMED_FORCE},
    "navy": {ActorKind.ARMED_FORCE},
    "force": {ActorKind.ARMED_FORCE},
    "agency": {ActorKind.AGENCY, ActorKind.MEDIA, ActorKind.INTERNATIONAL_BODY},
    "bureau": {ActorKind.AGENCY},
    "office": {ActorKind.AGENCY, ActorKind.GOVERNMENT},
    "ministry": {ActorKind.GOVERNMENT},
    "department": {ActorKind.GOVERNMENT},
    "embassy": {ActorKind.GOVERNMENT},
    "mission": {ActorKind.GOVERNMENT},
    "government": {ActorKind.GOVERNMENT, ActorKind.COUNTRY},
    "council": {ActorKind.INTERNATIONAL_BODY, ActorKind.GOVERNMENT},
    "committee": {ActorKind.INTERNATIONAL_BODY, ActorKind.AGENCY, ActorKind.GOVERNMENT},
    "commission": {ActorKind.INTERNATIONAL_BODY, ActorKind.AGENCY},
    "court": {ActorKind.INTERNATIONAL_BODY, ActorKind.AGENCY, ActorKind.GOVERNMENT},
    "body": {ActorKind.INTERNATIONAL_BODY, ActorKind.AGENCY},
    "bloc": {ActorKind.INTERNATIONAL_BODY},
    "union": {ActorKind.INTERNATIONAL_BODY},
    "country": {ActorKind.COUNTRY},
    "newspaper": {ActorKind.MEDIA},
    "broadcaster": {ActorKind.MEDIA},
    "channel": {ActorKind.MEDIA},
    "ship": {ActorKind.VESSEL},
    "vessel": {ActorKind.VESSEL},
    "tanker": {ActorKind.VESSEL},
    "treasury": {ActorKind.GOVERNMENT},
    "parliament": {ActorKind.GOVERNMENT},
} | {noun: {ActorKind.COMPANY} for noun in COMPANY_NOUNS.split() if noun not in {"agency", "bank"}}
"""Nouns that stand for a body named before, and the kinds that they may stand for."""


def resolve(entities: Entities, text: str, at: int) -> Entity | None:
    """Return whom the words mean at a place (see `Entities.resolve`)."""
    words = text.strip().strip(",.\"'\u201c\u201d").casefold().replace("\u2019", "'")
    before = entities.before(at)
    if words in _PERSONAL:
        return _person(before, _PERSONAL[words])
    if words in _NEUTRAL:
        return _first(before, lambda e: not e.is_person and e.kind is not ActorKind.VESSEL)
    if words in _PLURAL:
        return before[0][1] if before else None
    return _by_name(entities, before, text) or _by_noun(before, words)


def _first(before: Iterable[tuple[Words, Entity]], fits: Callable[[Entity], bool]) -> Entity | None:
    return next((entity for _, entity in before if fits(entity)), None)


def _person(before: list[tuple[Words, Entity]], gender: str) -> Entity | None:
    """Return the last person who is not known to be of the other gender."""
    return _first(before, lambda e: e.is_person and e.gender in {None, gender})


def _by_name(entities: Entities, before: list[tuple[Words, Entity]], text: str) -> Entity | None:
    """Return the one with that name or surname, the last named before first."""
    ids = entities.bearing(name_key(text))
    near = _first(before, lambda e: id(e) in ids) if ids else None
    return near or entities.named(text) or next((e for e in entities.all if id(e) in ids), None)


def _by_noun(before: list[tuple[Words, Entity]], words: str) -> Entity | None:
    """Return the last body that "the ministry", or person that "the envoy", can stand for."""
    noun = re.sub(r"^(?:the|this|that|its|his|her|their)\s+", "", words)
    head = noun.split()[-1] if noun else ""
    head = head if head in NOUN_KINDS else head.rstrip("s")
    holder = _first(before, lambda e: not e.is_person and head in name_key(e.name).split())
    if holder:
        return holder
    if head in NOUN_KINDS:
        return _first(before, lambda e: e.kind in NOUN_KINDS[head])
    if _ROLE.fullmatch(head):
        return _first(before, lambda e: e.is_person and _has_role(e, head)) or None
    return None


def _has_role(entity: Entity, noun: str) -> bool:
    return bool(entity.role and re.search(rf"\b{noun}", entity.role.text, re.IGNORECASE))
