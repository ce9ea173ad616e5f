"""What an action takes over from the one told before: who acts, and on whom."""

import re
from collections.abc import Sequence

from summarizer.normalize.countries import country_of
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.parties import parties_of
from summarizer.readers.rules.sanctions.sets import word_set
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind

_INHERITING = word_set("told_own told_undo told_act told_come told_noun told_blocked")


def with_last_actor(told: Sequence[Event], event: Event) -> Event:
    """Let who acted in the sentence before act in a passive that names nobody."""
    passive = event.form in {"told_rest", "told_act", "told_come"}
    if event.imposers or not passive or not told or not event.targets:
        return event
    last = told[-1]
    if 0 <= event.sentence.number - last.sentence.number <= 1 and last.imposers:
        return event._replace(imposers=last.imposers)
    return event


_GOVERNMENT = re.compile(r"(?:[Tt]he )?(?:[Gg]overnment|[Cc]abinet)")


def with_government(view: SanctionView, told: Sequence[Event], event: Event) -> Event:
    """Say whose "the government" is: that of the dateline, where it has acted before."""
    place = view.article.dateline_location
    bare = len(event.imposers) == 1 and not event.imposers[0].code
    if not bare or place is None or not _GOVERNMENT.fullmatch(event.imposers[0].text):
        return event
    home = country_of(place.split(",")[0].title())
    acted = (a for e in told for a in e.imposers if a.kind == "country" and a.code == home)
    same = next(acted, None)
    if same is None:
        return event
    return event._replace(imposers=(event.imposers[0]._replace(name=same.name, code=home),))


_AIMED = re.compile(r"\s+(?:on|against)\s+[\"“‘'\x01]")
"""Words that name the targets in somebody's own speech."""


def with_default_target(view: SanctionView, told: Sequence[Event], event: Event) -> Event:
    """Give "the sanctions came back" the country that the article is about."""
    aimed = _AIMED.match(view.masked, event.trigger[1], event.sentence.end)
    if event.targets or aimed or event.form not in _INHERITING or not event.imposers:
        return _with_named_group(view, event)
    if told and (event.form == "told_undo" or _goes_on(view, told[-1], event)):
        return event._replace(
            targets=told[-1].targets, evidence=(*event.evidence, *told[-1].evidence[:1])
        )
    for old in reversed(told):
        country = next((t for t in old.targets if t.kind is TargetKind.COUNTRY), None)
        if country:
            number = next((n for n in old.evidence), None)
            cited = (
                (number,)
                if number
                and country.text not in view.text[event.sentence.start : event.sentence.end]
                else ()
            )
            return event._replace(targets=(country,), evidence=(*event.evidence, *cited))
    return event


def _goes_on(view: SanctionView, last: Event, event: Event) -> bool:
    """Tell whether a measure told right before is eased or renewed: "It lifted the freeze"."""
    near = 0 <= event.sentence.number - last.sentence.number <= 1
    same = parties_of(last) & parties_of(event)
    on = event.family in {"off", "extended"} or (last.family == "off" and _is_definite(view, event))
    return bool(near and same and last.targets and on)


_DEFINITE = re.compile(
    r"(?:the|its|those|these) (?:[\w-]+ )?(?:sanctions|measures|ban|embargo|curbs)\b"
)


def _is_definite(view: SanctionView, event: Event) -> bool:
    """Tell whether it is the measure told before that was once imposed: "imposed the ban"."""
    return _DEFINITE.search(view.masked, *event.trigger) is not None


_THE_NOUN = re.compile(r"the \w+")
_THE_GROUP = re.compile(r"the (?:group|movement|militia|rebels|militants|organi[sz]ation)")


def _with_named_group(view: SanctionView, event: Event) -> Event:
    """Say which group "the group" is."""
    if not any(_THE_GROUP.fullmatch(t.text) for t in event.targets):
        return event
    first = view.body[max(0, view.index_of(event.sentence) - 3)].start
    groups = [b for b in view.bodies_in(first, event.trigger[0]) if b.body.kind == "group"]
    if not groups:
        return event
    name = groups[-1].text
    return event._replace(
        targets=tuple(
            t._replace(name=name) if _THE_NOUN.fullmatch(t.text) else t for t in event.targets
        ),
    )
