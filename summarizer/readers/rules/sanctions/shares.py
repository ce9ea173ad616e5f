"""What others did likewise: "London did the same with 18", "Ottawa listed ten, Seoul six"."""

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile
from typing import Final

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.gapped import (
    ENDS_CLAUSE,
    OF_PEOPLE,
    with_later_targets,
    with_others_targets,
)
from summarizer.readers.rules.sanctions.its import of_its
from summarizer.readers.rules.sanctions.lists import count_of
from summarizer.readers.rules.sanctions.owners import named_owner
from summarizer.readers.rules.sanctions.parties import parties_of
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.telling import DONE
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.drafts import DateDraft
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.records.sanction import TargetKind
from summarizer.text.calendar_table import MONTH, YEAR
from summarizer.text.patterns import lazy

_CUE_COUNT = bit("count")
_NEAR = 3
_FAR = 10
"""Sentences over which "him" means who was put on a list."""
_NUMBER = (
    rf"(?:\d{{1,3}}|{TWO_TO_TWELVE}|thirteen|fourteen"
    r"|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|dozens|one)"
)
_COUNT = lazy(
    # all of a date or nothing: "effect on July 1" counts nobody
    rf",?\s+(?:(?>(?:on|in|last) (?:{MONTH}(?: \d{{1,4}}(?:, \d{{4}})?)?|[A-Za-z]+)),? )?"
    r"(?:(?:for|with|to|on) )?"
    rf"(?P<count>(?:another |a further |the (?:other|remaining) |some |more than )?{_NUMBER}"
    r"(?: more| others)?)(?: of them| of the \w+)?(?=\s*[.,;]|\s+and\b|\s*$"
    r"|\s+(?:on|in|last|that|the same) (?:[A-Z]|\w*day|week|month|year|the same))"
)
_ONLY_COUNT = lazy(
    rf"(?:another |a further |the (?:other|remaining) |some )?{_NUMBER}(?: more| others)?"
)
_LINK = lazy(r"(?:[,;]|\s+and|,\s+and|;\s+and)\s+(?:the\s+)?$")
_LINK_OF_DAY = lazy(
    r"(?:[,;](?: and| then)?|\s+and|\s+then|,?\s+(?:followed|joined|preceded) by)\s+"
    r"(?:(?:by|in|on|to|off|from)\s+)?(?:the\s+)?$"
)
_THEN = lazy(r",?\s+(?:(?:in|on|since|late|early|back|only|just|late in|early in)\s+)*$")
_LATER = lazy(r"\b(?:later|earlier)\b")
_LIKE_IT = lazy(r"\b(?:similar|identical|matching|parallel|comparable|equivalent|same)\b")
_THEM = lazy(r"\s+(?:all of )?(?:them|him|her|it|the same (?:people|men|firms|banks|group))\b")
_HIM = lazy(r"\s+(?:him|her)\b(?! and\b)")
_THEY_WERE = lazy(
    r"(?:^|[.,;]|\b(?:and|but|before|until))\s*(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\s+(?:\w+\s+){0,2}$"
)
_OF_MEASURES = frozenset(
    {"told_act", "told_come", "told_hit", "told_freeze", "told_name", "told_trade", "told_again"}
)


def as_before(view: SanctionView, event: Event, before: Sequence[Event]) -> Event:
    """Return "did the same" as what was done before, and a bare number as one of its kind."""
    added = event.form == "told_added" and event.status is not Status.LIFTED
    reach = _FAR if added else _NEAR
    near = list(takewhile(lambda e: _is_near(e, event, reach), reversed(before)))
    last = next((e for e in near if e.targets), None)
    last = next(reversed(before), None) if event.form == "told_then" else last
    if last is None and event.form == "told_same" and _ALIGNS.match(view.masked, *event.trigger):
        last = next((e for e in before if e.targets and not e.past), None)
    if event.form == "told_its" and last is not None:
        beside = (e for e in near if e.sentence == last.sentence and e.form == "told_act")
        last = next(beside, last)
    if meant := _MEANT.get(event.form):
        aimless = event.form == "told_same" and near and near[0].form in _AIMED_ABOVE
        return meant(view, event, near[0] if aimless else last)
    if last is None or event.status not in DONE:
        lost = event.form == "told_it" and not event.targets
        return event._replace(imposers=()) if lost else event
    if event.form == "told_it" or _is_again(view, event, last):
        return _of_the_same(event, last)
    if not event.targets:
        return event._replace(targets=_counted_at(view, *_behind(event), last))
    kind = _kind(last)
    if kind and _ONLY_COUNT.fullmatch(event.targets[0].text):
        return event._replace(targets=(event.targets[0]._replace(kind=kind), *event.targets[1:]))
    return event


_ALIGNS = lazy(r"align\w* [^,;]*\b(?:decision|measures|sanctions)$")
"""What joins the decision that a whole notice is about: "aligned themselves with the decision"."""
_AIMED_ABOVE = frozenset({"told_act", "told_own"})
"""Forms whose targets may stand above them: "both brought in measures of their own"."""


def _undone(_: SanctionView, event: Event, last: Event | None) -> Event:
    """Return what became of a measure told in the same sentence: "lifted in 2010 and reimposed"."""
    if last is None or last.sentence != event.sentence or last.status not in DONE:
        return event._replace(targets=(), imposers=())
    imposers = event.imposers or last.imposers
    return event._replace(
        targets=last.targets, measures=last.measures, imposers=imposers, past=True
    )


def _done_again(view: SanctionView, event: Event, last: Event | None) -> Event:
    """Return "did the same" as what was done before; as nobody's deed where that was nothing."""
    own = event.form != "told_same"
    again = last is not None and parties_of(last) & parties_of(event) and not event.targets
    if own and last is not None and last.family != event.family:
        again = False
    if last is not None and event.form == "told_after":
        again = not _are_of_kind(event.targets, last)
    if last is None or last.status not in DONE or again:
        return event._replace(targets=(), imposers=())
    counted = event.targets or _counted_at(view, *_behind(event), last)
    return event._replace(
        status=event.status if own or event.status is Status.PROPOSED else last.status,
        measures=last.measures,
        targets=counted or last.targets,
    )


_MEANT: Final[dict[str, Callable[[SanctionView, Event, Event | None], Event]]] = {
    **dict.fromkeys(("told_same", "told_echo", "told_added", "told_after"), _done_again),
    "told_its": of_its,
    "told_then": _undone,
}
"""How forms are read that point at the action told before."""


def _are_of_kind(told: Sequence[Target], last: Event) -> bool:
    """Tell whether those told are known to be of a kind that was hit before, or so many more."""
    kinds = {t.kind for t in last.targets} - {TargetKind.UNKNOWN}
    return bool(told) and all(
        t.kind in kinds or _ONLY_COUNT.fullmatch(t.text.lower()) or _FULL_NAME.fullmatch(t.text)
        for t in told
    )


_FULL_NAME = lazy(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+")


def _is_again(view: SanctionView, event: Event, last: Event) -> bool:
    """Tell whether an action is on those of the last: "listed them", "similar sanctions"."""
    same = event.family == last.family and parties_of(event) & parties_of(last)
    if event.sentence.number - last.sentence.number > 1 or same:
        return False
    if event.form in OF_PEOPLE:
        if _HIM.match(view.masked, *_behind(event)) and len(last.targets) > 1:
            return False
        left = max(event.sentence.start, event.trigger[0] - 40)
        suffers = not event.targets and _THEY_WERE.search(view.masked, left, event.trigger[0])
        return bool(suffers or _THEM.match(view.masked, *_behind(event)))
    told = not event.targets and event.form in {"told_act", "told_hit"}
    return told and _LIKE_IT.search(view.masked, *event.trigger) is not None


def _of_the_same(event: Event, last: Event) -> Event:
    """Return an action with the targets of the last, where that is one step before."""
    near = event.sentence.number - last.sentence.number <= 1 and last.trigger < event.trigger
    undone = event.status is Status.IMPOSED and last.family == "off" and not event.targets
    if event.form == "told_it" and not (near and (last.form in _OF_MEASURES or undone)):
        return event if event.targets else event._replace(imposers=())
    if event.form == "told_it" and event.targets:
        return event
    old = event.form == "told_it" and last.date is not None and YEAR.search(last.date.text)
    past = event.past or bool(old)
    return event._replace(targets=last.targets, measures=event.measures or last.measures, past=past)


"""What tells of a measure that is long imposed: what became of it is no news either."""


def _behind(event: Event) -> tuple[int, int]:
    return event.trigger[1], event.sentence.end


def _is_near(old: Event, new: Event, reach: int) -> bool:
    return 0 <= new.sentence.number - old.sentence.number <= reach


def _counted_at(view: SanctionView, start: int, end: int, like: Event) -> tuple[Target, ...]:
    """Return a number without a noun right behind a verb, as so many of what was told before."""
    kind = _kind(like)
    found = _COUNT.match(view.masked, start, end) if kind else None
    return (Target(found["count"], kind=kind),) if found and kind else ()


def _kind(event: Event) -> TargetKind | None:
    """Return what an action counts."""
    kinds = (t.kind for t in event.targets if count_of(t) is not None)
    return next((kind for kind in kinds if kind is not TargetKind.UNKNOWN), None)


def with_shares(view: SanctionView, event: Event) -> list[Event]:
    """Return an action, and what others did told without a verb: "ten firms, and Japan six"."""
    if event.status not in DONE:
        return [event]
    if _is_each_ones(view, event):
        return [event._replace(imposers=(each,)) for each in event.imposers]
    gapped = with_later_targets(view, event)
    if len(gapped) > 1:
        return gapped
    if event.imposers and event.targets and (later := list(_later_ones(view, event))):
        return [event, *later]
    return _with_counts(view, event) or with_others_targets(view, event)


def _is_each_ones(view: SanctionView, event: Event) -> bool:
    """Tell whether several did it one by one; a lead on them only opens what follows."""
    if len(event.imposers) < _SEVERAL or event.sentence == view.body[0]:
        return False
    return bool(_EACH.fullmatch(view.masked, event.imposers[-1].end, event.trigger[0]))


_SEVERAL = 2
_EACH = lazy(r" (?:has |have |had )?each (?:\w+ly |also )?")
"""Between several and what all of them did, one by one."""


def _with_counts(view: SanctionView, event: Event) -> list[Event]:
    """Return an action, and how many others hit of the same kind; empty where none are told."""
    kind = _kind(event) if event.imposers and view.has(event.sentence, _CUE_COUNT) else None
    shares = list(_shares(view, event, kind)) if kind else []
    if not shares:
        return []
    others = tuple(share.imposers[0].text.removeprefix("the ") for share in shares)
    own = (t for t in event.targets if not t.text.removeprefix("the ").startswith(others))
    return [event._replace(targets=tuple(own)), *shares]


def _later_ones(view: SanctionView, event: Event) -> Iterator[Event]:
    """Yield what others did on days of their own: "Ottawa listed the bank in May, Rome in June"."""
    if event.date is None or any(t.kind is TargetKind.COUNTRY for t in event.targets):
        return
    first = view.text.find(event.date.text, event.trigger[1], event.sentence.end)
    agents = [a for a in _parties_behind(view, event, first) if first >= 0 and a.start > first]
    yield from _beside_it(view, event)
    for agent in agents:
        limit = max(event.trigger[1], agent.start - 24)
        day = _day_behind(view, event, agent.end)
        if day and _LINK_OF_DAY.search(view.masked, limit, agent.start):
            past = event.past or _LATER.search(day) is not None
            yield event._replace(imposers=(agent,), date=DateDraft(text=day), legal=None, past=past)


def _beside_it(view: SanctionView, event: Event) -> Iterator[Event]:
    """Yield who did it before or after him: "Ottawa listed the bank in May, a week before Rome"."""
    for agent in view.agents(event.sentence):
        left = max(event.trigger[1], agent.start - 40)
        if agent.start <= event.trigger[1] or not _SPAN_FROM.search(view.masked, left, agent.start):
            continue
        if _DID_SO.match(view.masked, agent.end, event.sentence.end):
            yield event._replace(imposers=(agent,), date=None, legal=None, past=True)


_SPAN_FROM = lazy(
    r", (?:(?:about|just|only|more than|over) )?"
    rf"(?:an?|one|{TWO_TO_TWELVE}|\d+|days|weeks|months|years|hours)"
    r"(?: (?:days?|weeks?|months?|years?|hours?))? (?:before|after) (?:the )?$"
)
_DID_SO = lazy(r"(?: (?:did|had)(?: so| the same| likewise)?)?\s*(?:[.,;)]|$)")


def _parties_behind(view: SanctionView, event: Event, start: int) -> Iterator[Agent]:
    """Yield who can act behind a place, and of told lists whose they are: "and in Canada's"."""
    yield from (a for a in view.agents(event.sentence) if a.start > start)
    if event.form == "told_list":
        for agent in named_owner(view, max(start, event.trigger[1]), event.sentence.end):
            if whose := _ANOTHERS.match(view.masked, agent.end):
                yield agent._replace(end=whose.end())


_ANOTHERS = lazy(r"['’]s?\b(?: (?:black)?list)?")


def _day_behind(view: SanctionView, event: Event, start: int) -> str | None:
    """Return the day that stands right behind a name, and ends its clause."""
    for found in view.dates(event.sentence):
        if found.start >= start and _THEN.fullmatch(view.masked, start, found.start):
            ends = ENDS_CLAUSE.match(view.masked, found.end)
            return found.text if ends or _WHY.match(view.masked, found.end) else None
    return None


_WHY = lazy(r" (?:for|over|because of) (?:his|her|its|their|the)\b")
"""What all of them did it for, behind the day of the last."""


def _shares(view: SanctionView, event: Event, kind: TargetKind) -> Iterator[Event]:
    for agent in view.agents(event.sentence):
        if agent.start < event.trigger[1] or agent.governed:
            continue
        found = _COUNT.match(view.masked, agent.end, event.sentence.end)
        if found and _LINK.search(view.masked[agent.start - 14 : agent.start]):
            day = _day_behind(view, event, found.end())
            date = DateDraft(text=day) if day else event.date
            told = (Target(found["count"], kind=kind),)
            yield event._replace(imposers=(agent,), targets=told, date=date)


def with_own_law(view: SanctionView, event: Event, beside: Sequence[Event]) -> Event:
    """Return an action without a law that stands behind what others did in its sentence."""
    for other in beside:
        if event.legal and other.legal == event.legal and other.trigger > event.trigger:
            behind = view.masked.find(event.legal, other.trigger[0] + 1, event.sentence.end) >= 0
            if behind and event.imposers and parties_of(event).isdisjoint(parties_of(other)):
                return event._replace(legal=None)
    return event
