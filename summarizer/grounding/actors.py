"""Actors: every place that names them, one actor for each place.

A longer name hides a shorter one inside it ("US" in "US Treasury Department"). Where two bodies
of one name stand in an article, the sentences that their drafts cite tell them apart.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from summarizer.grounding.case import Case
from summarizer.grounding.faults import Fault
from summarizer.grounding.ids import record_id
from summarizer.grounding.links import name_key
from summarizer.grounding.page import Page
from summarizer.grounding.slots import country_in, identifiers, is_pronoun
from summarizer.normalize.bodies import body_of
from summarizer.normalize.bodies_table import NEED_ARTICLE
from summarizer.normalize.countries import country_of
from summarizer.normalize.ties import without_others
from summarizer.records.actor import Actor, ActorDraft, ActorKind
from summarizer.records.values import Span
from summarizer.text.place import Place
from summarizer.text.spaces import single_spaced


@dataclass(eq=False, slots=True)
class _Candidate:
    """An actor whose name stands in the article, and the places that were found for it."""

    case: Case
    draft: ActorDraft
    name: str
    aliases: list[str]
    places: list[Place]
    numbers: list[int]
    country: str | None
    mentions: list[Place] = field(default_factory=list)


def ground_actors(page: Page, drafts: Sequence[ActorDraft], faults: list[Fault]) -> list[Actor]:
    """Return the actors that the article names, in the order of the drafts.

    Drafts of one name, kind and country become one actor. What does not stand in the article is
    refused: the name with the actor, an alias, role or country alone.
    """
    known: dict[tuple[str, ActorKind, str | None], _Candidate] = {}
    for index, draft in enumerate(drafts):
        case = Case(page, "actor", f"actors[{index}]", draft, faults)
        if new := _candidate(case, draft):
            old = known.setdefault((name_key(new.name), draft.kind, new.country), new)
            if old is not new:
                old.aliases = list(dict.fromkeys([*old.aliases, *new.aliases]))
                old.numbers = sorted({*old.numbers, *new.numbers})
    candidates = list(known.values())
    _share_places(page, candidates)
    return [_actor(candidate) for candidate in candidates if candidate.mentions]


def _candidate(case: Case, draft: ActorDraft) -> _Candidate | None:
    places = case.page.everywhere(draft.name) if draft.name.strip() else []
    if not places or is_pronoun(draft.name):
        reason = "It is no name." if places else f'"{draft.name}" stands nowhere in the article'
        case.reject("name", draft.name, reason, missing=not places)
        return None
    case.numbers = [number for number in draft.evidence if number in case.page.citable]
    name = single_spaced(case.page.words(places[0]))
    aliases = _aliases(case, draft)
    country = _country(case, draft, name)
    return _Candidate(case, draft, name, aliases, places, case.numbers, country)


def _aliases(case: Case, draft: ActorDraft) -> list[str]:
    kept: list[str] = []
    for index, alias in enumerate(draft.aliases):
        if is_pronoun(alias):
            case.refuse(f"aliases[{index}]", alias, f'"{alias}" is no name.')
        elif name_key(alias) != name_key(draft.name):
            place = case.find_anywhere(f"aliases[{index}]", alias)
            kept += [single_spaced(case.page.words(place))] if place else []
    return list(dict.fromkeys(kept))


def _country(case: Case, draft: ActorDraft, name: str) -> str | None:
    """Return the country: a country's own, as the draft's words say, or as the name gives away.

    The words go before the table of bodies: many countries have a "National Security Council".
    """
    told = _told_country(case, draft)
    if draft.kind is ActorKind.COUNTRY:
        return country_of(name, korean_context=case.page.is_korean) or told
    if told or draft.kind is ActorKind.INTERNATIONAL_BODY:
        return told
    return None if draft.kind is ActorKind.PERSON else _named_country(case.page, draft, name)


def _named_country(page: Page, draft: ActorDraft, name: str) -> str | None:
    """Return the country that a body's name gives, or one of its other names ("US government")."""
    names = (name, *draft.aliases)
    return next((code for each in names if (code := country_in(each, page))), None)


def _told_country(case: Case, draft: ActorDraft) -> str | None:
    place = case.find_anywhere("country", draft.country)
    if place is None or draft.country is None:
        return None
    country = country_in(draft.country, case.page)
    if country is None and body_of(draft.country) is None:
        case.refuse("country", draft.country, f'"{draft.country}" names no country.')
    return country


def _share_places(page: Page, candidates: Sequence[_Candidate]) -> None:
    """Give each place to one candidate, longer names first; the places end up in order."""
    claims: dict[Place, list[_Candidate]] = {}
    for candidate in candidates:
        names = (candidate.name, *candidate.aliases)
        for place in {place for name in names for place in page.everywhere(name)}:
            claims.setdefault(place, []).append(candidate)
    taken = bytearray(len(page.text))
    for place in sorted(claims, key=lambda place: (place[0] - place[1], place[0])):
        start, end = place
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\1" * (end - start)
            _owner(page, place, claims[place]).mentions.append(place)
    for candidate in candidates:
        candidate.mentions = sorted(candidate.mentions) or candidate.places


def _owner(page: Page, place: Place, claimants: list[_Candidate]) -> _Candidate:
    """Return whom a shared name means here: whose cited sentence is this one or last before it."""
    if len(claimants) == 1:
        return claimants[0]
    here = page.number_at(place[0])
    return min(claimants, key=lambda claimant: _distance(claimant, here))


def _distance(candidate: _Candidate, here: int) -> tuple[int, int]:
    before = [here - number for number in candidate.numbers if number <= here]
    after = [number - here for number in candidate.numbers if number > here]
    return (0, min(before)) if before else (1, min(after, default=len(candidate.case.page.text)))


def _actor(candidate: _Candidate) -> Actor:
    page, case, draft = candidate.case.page, candidate.case, candidate.draft
    mentions = tuple(page.span(place) for place in candidate.mentions)
    case.take([page.number_at(mentions[0].start)])
    role = _role(candidate)
    country = candidate.country or _country_of_role(page, draft.kind, role)
    return Actor(
        id=record_id("actor", page.article.id, draft.kind, candidate.name, country, mentions[0]),
        evidence=case.evidence(),
        name=candidate.name,
        aliases=tuple(candidate.aliases),
        kind=draft.kind,
        country=country,
        role=role,
        identifiers=identifiers(case, "identifiers", draft.identifiers),
        mentions=mentions,
    )


def _role(candidate: _Candidate) -> Span | None:
    """Return the role, from a sentence that names the actor."""
    case, role = candidate.case, candidate.draft.role
    if not role or not role.strip():
        return None
    return role_span(case, "role", role, candidate.mentions)


def _country_of_role(page: Page, kind: ActorKind, role: Span | None) -> str | None:
    if role is None or kind is ActorKind.INTERNATIONAL_BODY:
        return None
    words = without_others(role.text)
    return None if words in NEED_ARTICLE else country_in(words, page)  # "Economist"


def role_span(case: Case, slot: str, role: str, named: Iterable[Place]) -> Span | None:
    """Return the words of a person's role, which must stand in a sentence that names the person.

    Args:
        case: the draft's case.
        slot: the slot of the role.
        role: its words.
        named: where the person is named; asked only if the role stands in no sentence cited.
    """
    page = case.page
    known = set(case.numbers)
    for place in page.everywhere(role):
        numbers = page.covered(place)
        if not known.issuperset(numbers):
            known.update(page.number_at(start) for start, _ in named)
        if known.issuperset(numbers):
            return page.span(place)
    if page.everywhere(role):
        case.refuse(slot, role, f'"{role}" does not stand in a sentence that names the person.')
    else:
        case.refuse(slot, role, f'"{role}" stands nowhere in the article', missing=True)
    return None
