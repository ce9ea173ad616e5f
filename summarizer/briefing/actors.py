"""Actors over all articles: one for each person, body and country, however it is spelled."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.briefing.dossier import Dossier, Source
from summarizer.briefing.names import Party, name_key, party_of, same_spelling
from summarizer.normalize.bodies import body_of
from summarizer.normalize.countries import country_name
from summarizer.records.actor import Actor, ActorKind
from summarizer.records.briefing import BriefedActor, RelatedActor, Report
from summarizer.records.values import Mention

BODIES: Final = frozenset(
    {ActorKind.GOVERNMENT, ActorKind.AGENCY, ActorKind.ARMED_FORCE, ActorKind.INTERNATIONAL_BODY}
)
Told = tuple[Source, Actor]


@dataclass(frozen=True, slots=True)
class _Same:
    """Why two actors are one."""

    reason: str


def merge_actors(dossier: Dossier) -> tuple[BriefedActor, ...]:
    """Join the actors of all articles; the most often named come first."""
    told = [(source, actor) for source in dossier.sources for actor in source.summary.actors]
    groups, reasons = _cluster(told)
    actors = [_briefed([told[p] for p in places], reasons[head]) for head, places in groups]
    ordered = sorted(actors, key=lambda pair: (-pair[1], pair[0].name))
    return _related([actor for actor, _ in ordered])


def _cluster(
    told: Sequence[Told],
) -> tuple[list[tuple[int, list[int]]], dict[int, list[str]]]:
    home = list(range(len(told)))
    reasons: dict[int, list[str]] = defaultdict(list)
    for a, b in _candidates(told):
        one, other = _head(home, a), _head(home, b)
        if one == other:
            continue
        same = _same(told[a][1], told[b][1])
        if same:
            head, tail = min(one, other), max(one, other)
            home[tail] = head
            reasons[head] += [same.reason, *reasons.pop(tail, [])]
    groups: dict[int, list[int]] = defaultdict(list)
    for place in range(len(told)):
        groups[_head(home, place)].append(place)
    return sorted(groups.items()), reasons


def _head(home: list[int], place: int) -> int:
    while home[place] != place:
        home[place] = home[home[place]]
        place = home[place]
    return place


def _candidates(told: Sequence[Told]) -> Iterator[tuple[int, int]]:
    """Pairs worth comparing: those that share a key; each newcomer with the block's first few."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for place, (_, actor) in enumerate(told):
        keys = set(_keys(actor))
        for other in sorted({p for key in keys for p in blocks[key]}):
            yield other, place
        for key in keys:
            if len(blocks[key]) < MOST_COMPARED:
                blocks[key].append(place)


MOST_COMPARED: Final = 40
"""Earlier actors of one block that a newcomer is compared with; keeps the cost linear."""


def _keys(actor: Actor) -> Iterator[str]:
    """What an actor can be found by: its country, its names, a name's first letters."""
    if actor.kind is ActorKind.COUNTRY and actor.country:
        yield f"country {actor.country}"
        return
    for name in (actor.name, *actor.aliases):
        words = name_key(name).split()
        if words:
            yield " ".join(words)
            yield f"{actor.kind} {words[-1][:3]}"
            yield f"{actor.kind} {words[0][:3]}"
    if actor.kind in BODIES:
        party = _party(actor)
        yield f"party {party.who} {party.body}"
    if known := body_of(actor.name):
        yield f"body {known.name}"


def _party(actor: Actor) -> Party:
    first = actor.mentions[0]
    mention = Mention(
        text=first.text, start=first.start, end=first.end, name=actor.name, country=actor.country
    )
    return party_of(mention)


def _same(one: Actor, other: Actor) -> _Same | None:
    if one.kind is ActorKind.COUNTRY and other.kind is ActorKind.COUNTRY:
        return _Same("the same country") if one.country and one.country == other.country else None
    if not _kinds_fit(one, other) or _countries_differ(one, other):
        return None
    if _shared_identifier(one, other):
        return _Same("the same registration number")
    if one.kind is ActorKind.PERSON:
        return _same_person(one, other)
    return _same_body(one, other)


def _kinds_fit(one: Actor, other: Actor) -> bool:
    if one.kind is other.kind:
        return True
    bodies = {one.kind, other.kind}
    return bodies <= BODIES or bodies <= {ActorKind.COMPANY, ActorKind.GROUP, ActorKind.AGENCY}


def _countries_differ(one: Actor, other: Actor) -> bool:
    return bool(one.country and other.country and one.country != other.country)


def _shared_identifier(one: Actor, other: Actor) -> bool:
    numbers = [{(i.scheme, i.value) for i in actor.identifiers} for actor in (one, other)]
    return bool(numbers[0] & numbers[1])


def _same_person(one: Actor, other: Actor) -> _Same | None:
    if same_spelling(one.name, other.name):
        return _Same(_spelled(one.name, other.name))
    short, full = sorted((name_key(one.name).split(), name_key(other.name).split()), key=len)
    if len(short) == 1 and len(full) > 1 and short[0] in (full[-1], full[0]) and one.country:
        return _Same(
            f"surname and country of {one.name if len(one.name) > len(other.name) else other.name}"
        )
    middle = len(short) > 1 and short[0] == full[0] and short[-1] == full[-1]
    return _Same("the same first and last name") if middle else None


def _spelled(one: str, other: str) -> str:
    return "the same name" if one == other else f"spellings of one name: {one}, {other}"


def _same_body(one: Actor, other: Actor) -> _Same | None:
    names = [[a.name, *(x for x in a.aliases if len(x) > 1)] for a in (one, other)]
    for a in names[0]:
        for b in names[1]:
            if _telling(a) and name_key(a) == name_key(b):
                return _Same(_spelled(a, b))
    known = body_of(one.name)
    if known and known == body_of(other.name):
        return _Same(f"names of one body: {one.name}, {other.name}")
    if same_spelling(one.name, other.name):
        return _Same(_spelled(one.name, other.name))
    return _same_office(one, other)


def _telling(name: str) -> bool:
    """Whether a name tells a body apart: "the ministry" and "the council" do not."""
    return any(c.isupper() for c in name) and name_key(name) not in _COMMON


_COMMON: Final = frozenset(
    {"ministry", "department", "council", "committee", "commission", "agency", "government",
     "foreign ministry", "defence ministry", "defense ministry", "finance ministry", "treasury"}
)  # fmt: skip


def _same_office(one: Actor, other: Actor) -> _Same | None:
    """Two names of one department of one country: "Treasury", "Department of the Treasury"."""
    if one.kind is not other.kind or one.kind not in BODIES:
        return None
    first, second = _party(one), _party(other)
    if first != second or first.body is None or first.who == name_key(one.name):
        return None
    from summarizer.briefing.family_table import DEPARTMENTS  # noqa: PLC0415 - one use

    return _Same("names of one department") if first.body in {d for _, d in DEPARTMENTS} else None


def _briefed(told: Sequence[Told], reasons: Sequence[str]) -> tuple[BriefedActor, int]:
    names = Counter(actor.name for _, actor in told)
    best = max(names, key=lambda name: (len(name.split()), names[name], len(name)))
    others = {alias: None for _, actor in told for alias in (actor.name, *actor.aliases)}
    first = min(told, key=lambda t: t[0].number)
    digest = hashlib.sha256(f"{first[0].id} {first[1].id}".encode()).hexdigest()
    merged = BriefedActor(
        id=f"actor-{digest[:10]}",
        name=_country_label(told) or best,
        aliases=tuple(name for name in others if name != (_country_label(told) or best)),
        kind=told[0][1].kind,
        country=next((a.country for _, a in told if a.country), None),
        role=next((a.role.text for _, a in told if a.role), None),
        reports=tuple(Report(article_id=s.id, record_id=a.id) for s, a in told),
        merged_because="; ".join(dict.fromkeys(reasons)) or None,
    )
    return merged, sum(len(actor.mentions) for _, actor in told)


def _country_label(told: Sequence[Told]) -> str | None:
    actor = told[0][1]
    return (
        country_name(actor.country) if actor.kind is ActorKind.COUNTRY and actor.country else None
    )


def _related(actors: Sequence[BriefedActor]) -> tuple[BriefedActor, ...]:
    """Relate each body to the country it belongs to; they stay actors of their own."""
    countries: dict[str | None, str] = {
        a.country: a.id for a in actors if a.kind is ActorKind.COUNTRY and a.country
    }
    return tuple(_with_country(actor, countries) for actor in actors)


def _with_country(actor: BriefedActor, countries: dict[str | None, str]) -> BriefedActor:
    home = countries.get(actor.country)
    if actor.kind not in BODIES or home is None or actor.country is None:
        return actor
    relation = f"body of {country_name(actor.country)}"
    return actor.model_copy(update={"related": (RelatedActor(actor_id=home, relation=relation),)})
