"""Targets: whom a sanction is aimed at, with what their own words give away."""

from collections.abc import Sequence
from itertools import pairwise

from summarizer.grounding.case import Case
from summarizer.grounding.ids import record_id
from summarizer.grounding.links import ActorLinks
from summarizer.grounding.page import Page, same
from summarizer.grounding.slots import (
    aliases,
    build_identifier,
    build_mention,
    country_in,
    full_name,
    identifiers,
)
from summarizer.normalize.countries import FoundCountry, find_countries
from summarizer.normalize.numbers import Qualifier, numbers_in, parse_count
from summarizer.normalize.ties import without_others
from summarizer.records.sanction import Target, TargetDraft, TargetKind
from summarizer.records.values import Identifier, Mention, Quantity
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.spaces import single_spaced

_NO_MENTIONS = ActorLinks()
_IMO = lazy(r"[\s,]*\(\s*(?P<imo>IMO[^()\d]{0,12}\d{7})\b")
_BASED_IN = lazy(r"\bbased in (?:the )?$")
_FIRST_WORD = lazy(r"\w+")
_UNCOUNTED = frozenset({TargetKind.COUNTRY, TargetKind.SECTOR})


def ground_targets(
    case: Case, drafts: Sequence[TargetDraft], links: ActorLinks
) -> tuple[Target, ...]:
    """Return the targets whose words stand in the cited sentences; refuse the others one by one."""
    kept: dict[str, Target] = {}
    groups: list[tuple[str, str, str]] = []
    for index, draft in enumerate(drafts):
        slot = f"targets[{index}]"
        target = _target(case, slot, draft, links)
        if target and target.id not in kept:
            kept[target.id] = target
            if draft.member_of and draft.member_of.strip():
                groups.append((target.id, f"{slot}.member_of", draft.member_of))
    for member, slot, group in groups:
        _join_group(case, slot, kept, member, group)
    return tuple(kept.values())


def _target(case: Case, slot: str, draft: TargetDraft, links: ActorLinks) -> Target | None:
    place = case.find(f"{slot}.text", draft.text)
    if place is None:
        return None
    name = full_name(case, slot, draft, place, links) or single_spaced(draft.text)
    base = build_mention(case.page, place, name, links)
    nationality = _nationality(case, f"{slot}.nationality", draft, place)
    location = _location(case, f"{slot}.location", draft.location, place)
    country = _country(base, nationality, location, case.page)
    if draft.kind in _NAMED_FREELY and not (nationality or location or base.actor):
        country = country if _DESCRIBED.search(base.text) else None
    return Target(
        text=base.text,
        start=base.start,
        end=base.end,
        name=base.name,
        country=country,
        actor=base.actor,
        id=record_id("target", case.page.article.id, base, base.name),
        kind=draft.kind,
        count=None if draft.kind in _UNCOUNTED else target_count(case.page, place),
        nationality=nationality,
        location=location,
        aliases=aliases(case, f"{slot}.aliases", draft.aliases, base.name),
        identifiers=_identifiers(case, slot, draft, place),
    )


_NAMED_FREELY = frozenset({TargetKind.PERSON, TargetKind.VESSEL})
_DESCRIBED = lazy(r"(?:^|\s)[a-z]{4,}|['’]s\s|s$")
"""A word that only a description has, and no person's name: a place in a name is not his."""


def _country(
    base: Mention, nationality: Mention | None, location: Mention | None, page: Page
) -> str | None:
    """Return the nationality, else the base, else what the name itself gives away."""
    for value in (nationality, location):
        if value and value.country:
            return value.country
    branch = find_countries(base.text.rpartition("-")[2]) if "-" in base.text else ()
    if branch and branch[0].form == "name" and base.text.endswith(f"-{branch[0].text}"):
        return branch[0].code  # "ISIS-Somalia"
    own = without_others(base.text)
    if base.actor is None and own != base.text:
        return country_in(own, page)
    return None if _is_of_several(base.text) else base.country


def _is_of_several(words: str) -> bool:
    """Tell whether a group is of two countries: "13 Chinese and Syrian banks"."""
    found = find_countries(words)
    return any(
        one.code != two.code and words[one.end : two.start] in _JOINED
        for one, two in pairwise(found)
    )


_JOINED = frozenset({", ", ", and ", " and ", " or ", " and/or "})


def _country_words(case: Case, slot: str, text: str | None) -> Mention | None:
    """Return the words of a nationality or a base, which may stand anywhere in the article."""
    place = case.find_anywhere(slot, text)
    if place is None:
        return None
    return build_mention(case.page, place, single_spaced(case.page.words(place)), _NO_MENTIONS)


def _nationality(case: Case, slot: str, draft: TargetDraft, place: Place) -> Mention | None:
    """Return the nationality as copied, else as an adjective in the target's own words."""
    if draft.nationality:
        return _country_words(case, slot, draft.nationality)
    words = case.page.words(place)
    based = draft.location is not None and draft.kind is TargetKind.COMPANY
    if based or draft.kind is TargetKind.COUNTRY or _is_of_several(words):
        return None
    for hit in find_countries(without_others(words)):
        if hit.form == "demonym" and not words.startswith(("-", "‑"), hit.end):
            return _named(hit, place)
    return None


def _location(case: Case, slot: str, text: str | None, place: Place) -> Mention | None:
    """Return the base as copied, else as the target's own words give it ("Washington-based")."""
    if text:
        return _country_words(case, slot, text)
    words = case.page.words(place)
    for hit in find_countries(words) if "based" in words and not _is_of_several(words) else ():
        is_based = _BASED_IN.search(words, 0, hit.start) is not None
        if is_based or words.startswith(("-based", "‑based"), hit.end):
            return _named(hit, place)
    return None


def _named(hit: FoundCountry, place: Place) -> Mention:
    start, end = place[0] + hit.start, place[0] + hit.end
    return Mention(text=hit.text, start=start, end=end, name=hit.text, country=hit.code)


def target_count(page: Page, place: Place) -> Quantity | None:
    """Return how many a group's words count, as the span of the counting words."""
    words = page.words(place)
    parsed = parse_count(words)
    if parsed is None:
        return None
    numbers = numbers_in(words)
    first = _FIRST_WORD.search(words)
    start, end = first.span() if first else (0, len(words))
    if numbers and numbers[0].value == parsed.value:
        start = start if parsed.qualifier is not Qualifier.EXACT else numbers[0].start
        end = numbers[0].end
    return Quantity(
        text=words[start:end],
        start=place[0] + start,
        end=place[0] + end,
        value=parsed.value,
        qualifier=parsed.qualifier,
    )


def _identifiers(case: Case, slot: str, draft: TargetDraft, place: Place) -> tuple[Identifier, ...]:
    """Return the identifiers copied, else the IMO number in brackets right behind the name."""
    found = identifiers(case, f"{slot}.identifiers", draft.identifiers)
    behind = _IMO.match(case.page.text, place[1])
    if found or behind is None:
        return found
    return (build_identifier(case.page, behind.span("imo")),)


def _join_group(case: Case, slot: str, kept: dict[str, Target], member: str, group: str) -> None:
    """Give a target the id of the counted group that it belongs to."""
    for target in kept.values():
        if target.id != member and same(target.text, group):
            kept[member] = kept[member].model_copy(update={"member_of": target.id})
            return
    case.refuse(slot, group, f'No target of this sanction has the text "{group}".')
