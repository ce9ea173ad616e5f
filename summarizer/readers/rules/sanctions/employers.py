"""Whose persons are who run a firm that is aimed at with them: "the bank and its chairman, X"."""

from collections.abc import Sequence

from summarizer.normalize.countries import find_countries
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.homes import mentions
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy

_OWNER = r"(?:[Ii]ts|[Tt]heir|[Tt]he (?:company|firm|bank|group|airline|refiner|yard|shipyard|institute|bureau|lender|carrier|trader|plant|factory|exchange|network)['’]s|(?P<owner>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,4})['’]s)"
_ROLE = r"(?:[a-z-]+,? (?:and )?){0,4}?(?:head|director|chief|chairman|chairwoman|chair|owner|co-owner|founder|co-founder|president|executive|manager|designer|engineer|boss|CEO|chief executive|leader|commander|deputy|shareholder|captain)(?: (?:general|officer|executive|director|designer|engineer|of staff))?"
_BEFORE = lazy(rf"\b{_OWNER} {_ROLE}(?:,? | – )$")
_BEHIND = lazy(rf",? (?:who is |is |was )?{_OWNER} {_ROLE}\b")
_REACH = 110


_KIN_BEFORE = lazy(
    r"\b(?:his|her|their) (?:[a-z]+ )?(?:wife|husband|sons?|daughters?|brothers?|sisters?|children"
    r"|cousins?|nephews?|nieces?|mother|father),? (?:[A-Z][\w-]+(?: [A-Z][\w-]+)*(?:, | and ))*$"
)
_KIN = lazy(
    r"(?:(?:\w+|\w+ of) )?(?:his|her|their) (?:[a-z]+ )*(?:deput(?:y|ies)|aides?|advisers?|ministers?|wife|wives|husband|sons?|daughters?|brothers?|sisters?|children|cousins?|nephews?|relatives|famil(?:y|ies)|spouses?|parents)$"
    r"|(?:\w+ )?(?:[a-z]+ )?(?:cousins|brothers|sisters|sons|daughters|nephews|relatives)$"
)


def with_employers(view: SanctionView, event: Event) -> Event:
    """Return an event in which those who run a firm that is a target are of its country.

    So are the family and the deputies of a person, of his.
    """
    if not any(map(_is_open, event.targets)):
        return event
    told: list[Target] = []
    for target in event.targets:
        told.append(_of_kin(view, target, told))
    if not any(map(_is_home, told)):
        return event._replace(targets=tuple(told))
    return event._replace(targets=tuple(_with_employer(view, t, told) for t in told))


def _of_kin(view: SanctionView, target: Target, before: Sequence[Target]) -> Target:
    """Return the family and the deputies of a person as of his country: the last told before."""
    if not (before and _is_open(target) and _is_kin(view, target)):
        return target
    homes = (_of_bearer(view, other) for other in reversed(before))
    home = next((home for home in homes if home), None)
    return target._replace(nationality=home) if home else target


def _is_kin(view: SanctionView, target: Target) -> bool:
    """Tell whether somebody is told of as another's family: "his wife", "his wife Ann"."""
    if not target.text[:1].isupper():
        return _KIN.fullmatch(target.text) is not None
    first = next(iter(mentions(view, target)), None)
    return first is not None and (
        _KIN_BEFORE.search(view.masked, max(0, first[0] - _REACH), first[0]) is not None
    )


def _of_bearer(view: SanctionView, target: Target) -> str | None:
    """Return the words for the country of a person, as told of or as he is known."""
    if target.nationality or target.kind is not TargetKind.PERSON:
        return target.nationality
    entity = view.scene.entities.named(target.name or target.text)
    code = entity.country if entity else None
    return next((hit.text for hit in view.countries.all if hit.code == code), None)


def _is_home(target: Target) -> bool:
    """Tell whether a target is a body of which it is known where it is."""
    named = target.kind in {TargetKind.COMPANY, TargetKind.ORGANIZATION, TargetKind.GROUP}
    return named and _home_of(target) is not None


def _home_of(target: Target) -> str | None:
    told = target.nationality or target.location
    hits = () if told else find_countries(target.name or target.text)
    return told or next((hit.text for hit in hits), None)


def _is_open(target: Target) -> bool:
    return target.kind is TargetKind.PERSON and not target.is_homed


def _with_employer(view: SanctionView, target: Target, beside: Sequence[Target]) -> Target:
    if not _is_open(target):
        return target
    place = beside.index(target)
    for start, end in mentions(view, target):
        led = _BEFORE.search(view.masked, max(0, start - _REACH), start)
        told = led or _BEHIND.match(view.masked, end)
        firm = _employer(told["owner"], beside, place) if told else None
        if firm:
            return target._replace(location=_home_of(firm))
    return target


def _employer(owner: str | None, beside: Sequence[Target], place: int) -> Target | None:
    """Return the firm of a name, or the last one told of before a person."""
    if owner:
        first = owner.split()[0]
        return next((t for t in beside if first in t.text.split() and _is_home(t)), None)
    before = [t for t in beside[:place] if t.kind is not TargetKind.PERSON]
    return before[-1] if before and _is_home(before[-1]) else None
