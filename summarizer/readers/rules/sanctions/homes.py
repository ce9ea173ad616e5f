"""Whose targets are where their own words do not say it: told beside their names, elsewhere."""

from collections.abc import Iterator, Sequence

from summarizer.normalize.countries import find_countries
from summarizer.readers.rules.sanctions.beside import home_behind, told_next
from summarizer.readers.rules.sanctions.described import Home
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.fronted import home_before
from summarizer.readers.rules.sanctions.kinds import is_company
from summarizer.readers.rules.sanctions.lists import count_of
from summarizer.readers.rules.sanctions.name_runs import NAME_RUN
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.readers.rules.sanctions.whole_words import places_of
from summarizer.records.sanction import TargetKind
from summarizer.text.place import Place

_MOST = 6
"""Mentions of a name that are looked at."""


def with_homes(view: SanctionView, event: Event) -> Event:
    """Return an event with the homes of its targets that the article tells beside their names."""
    if not any(map(_is_open, event.targets)):
        return event
    return event.with_targets([_with_home(view, t, event.targets) for t in event.targets])


def _is_open(target: Target) -> bool:
    """Tell whether a target is named, and nothing in its own words says whose it is."""
    if target.is_homed or not target.text[:1].isupper():
        return False
    named = target.kind not in {TargetKind.COUNTRY, TargetKind.SECTOR} and count_of(target) is None
    return named and not find_countries(target.name or target.text)


def _with_home(view: SanctionView, target: Target, beside: Sequence[Target]) -> Target:
    if not _is_open(target):
        return target
    home = next(_homes(view, target, beside), None)
    if home is None:
        return target
    return home.given_to(target)


def _homes(view: SanctionView, target: Target, beside: Sequence[Target]) -> Iterator[Home]:
    """Yield what is told of a target, the surest first."""
    places = mentions(view, target)
    for place in places:
        if home := home_behind(view, place) or home_before(view, place):
            yield home
    for place in places:
        if home := told_next(view, place, target, beside):
            yield home


def mentions(view: SanctionView, target: Target) -> Sequence[Place]:
    """Return where a target is named, in full or for short; no more than a few places."""
    named = target.name, target.text, target.kind
    if named not in view.mentions:
        places = {_whole(view, target, place) for place in _named(view, target)}
        view.mentions[named] = sorted(places)[:_MOST]
    return view.mentions[named]


def _whole(view: SanctionView, target: Target, place: Place) -> Place:
    """Return the place of the whole name that a short one begins, as "Huawei Technologies"."""
    run = NAME_RUN.match(view.masked, place[0]) if target.kind is not TargetKind.PERSON else None
    longer = run and run.end() > place[1] and is_company(run.group())
    return run.span() if run and longer else place


def _named(view: SanctionView, target: Target) -> Iterator[Place]:
    name = target.name or target.text
    entity = view.scene.entities.named(name)
    if entity:
        yield from ((words.start, words.end) for words in entity.mentions)
    surname = name.rsplit(" ", 1)[-1]
    person = target.kind is TargetKind.PERSON and len(surname) > _SHORT
    for words in {name, target.text, surname if person else name}:
        yield from places_of(view.masked, words)


_SHORT = 3
"""Letters of a surname that may be another's word."""
