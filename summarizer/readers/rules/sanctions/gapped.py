"""On whom the same was done on another day, told without a verb: "Mali in 2017, Haiti in 2022"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.normalize.countries import is_demonym
from summarizer.normalize.found_dates import FoundDate
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.kinds import noun_kind
from summarizer.readers.rules.sanctions.owners import named_owner
from summarizer.readers.rules.sanctions.regions import Region, region_after
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.targets import read_targets
from summarizer.readers.rules.sanctions.telling import DONE
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.drafts import DateDraft
from summarizer.records.sanction import TargetKind
from summarizer.text.calendar_table import YEAR
from summarizer.text.patterns import lazy

_NEXT = lazy(
    r"(?:,|;)?\s+(?:and |then |and then )?(?:(?P<of>of )|(?P<link>on |against ))?(?:the )?"
    r"(?P<whom>(?:(?<=the )(?:[a-z-]+ ){1,3})?[A-Z][\w'’.&-]*(?: (?:(?:of|the|and|de|al|bin) )?[A-Z][\w'’.&-]*)*"
    rf"|(?:\d[\d,]*|{TWO_TO_TWELVE}|another \w+) "
    rf"(?:[\w-]+ ){{0,3}}[a-z]+s|(?:its|his|her|their|(?:one|{TWO_TO_TWELVE}) of (?:its|his|her|their)) (?:[a-z-]+ ){{0,2}}?[a-z]+?"
    rf"|(?:another |a further )?(?:\d[\d,]*|{TWO_TO_TWELVE})(?: more| others)?"
    r"|(?P<group>[a-z]{4,}s|(?P<whose>[A-Z]\w+)(?: [a-z]{3,}){1,2}))"
    r"(?: (?:himself|herself|itself|themselves|too))?(?:, (?:an?|the|its|his|her|their) [^,;.]{3,60},)?"
    r"\s+(?:(?:in|on|late in|early in|only in|back in)\s+)?"
)
_AGAIN = lazy(
    r",?\s+(?:and(?: then)?|then) (?:once )?(?P<again>again) (?:under [A-Z]\w+ )?"
    r"(?:(?:in|on|late in|early in|late|early)\s+)?"
)
"""What stands before a further day of the same: "in 2017 and again in 2022"."""
ENDS_CLAUSE = lazy(r"\s*(?:[.,;)]|and\b|$)")


def with_later_targets(view: SanctionView, event: Event) -> list[Event]:
    """Return an action, and the same on others on days of their own."""
    if event.status not in DONE or event.date is None or not event.imposers or not event.targets:
        return [event]
    first = view.text.find(event.date.text, event.trigger[1], event.sentence.end)
    dates = [d for d in view.dates(event.sentence) if d.start >= first >= 0]
    return [event, *_later(view, event, dates)]


def _later(view: SanctionView, event: Event, dates: Sequence[FoundDate]) -> Iterator[Event]:
    year = None
    for last, found in pairwise(dates):
        year = last.text if YEAR.search(last.text) else year
        if later := _day_first(view, event, last, found):
            yield later
            continue
        if again := _AGAIN.fullmatch(view.masked, last.end, found.start):
            day, place = _day_of(found, year), (event.trigger[0], again.end("again"))
            yield event._replace(trigger=place, date=day, legal=None, reason=None)
            continue
        told = _NEXT.fullmatch(view.masked, last.end, found.start)
        if told is None or not ENDS_CLAUSE.match(view.masked, found.end):
            return
        if event.form == "told_list" and (others := _others_list(view, told)):
            yield event._replace(imposers=others, date=_day_of(found, year), legal=None)
            continue
        targets = _like(view, event, Region(*told.span("whom")), linked=told["link"] is not None)
        if not targets or (told["group"] and not _is_group(told)):
            return
        if told["of"]:
            targets = tuple(t._replace(kind=event.targets[0].kind) for t in targets)
        day = _day_of(found, year)
        yield event._replace(targets=targets, date=day, legal=None, reason=None)


def _others_list(view: SanctionView, told: re.Match[str]) -> tuple[Agent, ...]:
    """Return whose list somebody was put on next: "on Mali's list in May and on | Togo's | in"."""
    whose = told["link"] == "on " and told["whom"].endswith(("'s", "’s"))
    return tuple(named_owner(view, *told.span("whom")))[:1] if whose else ()


def _day_of(found: FoundDate, year: str | None) -> DateDraft:
    """Return a further day, which is of the year told with the one before: "in May 2019, in June"."""
    bare = _MONTH_ONLY.fullmatch(found.text)
    return DateDraft(text=found.text, context=year if bare else None)


_MONTH_ONLY = lazy(r"[A-Z][a-z]+\.?(?: \d{1,2})?|\d{1,2} [A-Z][a-z]+")


_SUFFERING = ("officials", "lawmakers", "members", "leaders")
"""Who is more often sanctioned than he sanctions: "two banks in May and Malian officials in June"."""


def _day_first(view: SanctionView, event: Event, last: FoundDate, found: FoundDate) -> Event | None:
    """Return the same on others, whose day stands before them: "in May to A, and in June to B"."""
    link = _LINK_BEHIND.match(view.masked, last.end)
    if link is None or not _AND_IN.search(view.masked, link.end(), found.start):
        return None
    whom = _LINK_BEHIND.match(view.masked, found.end)
    if whom is None or whom["link"] != link["link"]:
        return None
    targets = tuple(read_targets(view, region_after(view.masked, whom.end(), event.sentence.end)))
    if not targets:
        return None
    day = DateDraft(text=found.text)
    return event._replace(targets=targets, date=day, legal=None, reason=None)


_LINK_BEHIND = lazy(r" (?P<link>to|on|against) ")
_AND_IN = lazy(r",? (?:and|then|and then) (?:(?:in|on|late in|early in|late|early) )?$")


def _is_group(told: re.Match[str]) -> bool:
    """Tell whether common words name people, firms or goods: "oligarchs", "Russian gold"."""
    if told["whose"] and not is_demonym(told["whose"]):
        return False
    return told["of"] is not None or noun_kind(told["group"].rpartition(" ")[2]) is not None


_MORE = lazy(r"(?:another |a further )?[\w,]+(?: more| others)?")


def _like(view: SanctionView, event: Event, region: Region, *, linked: bool) -> tuple[Target, ...]:
    """Return those in a region where they are such as the action was on: no country that acts."""
    found = read_targets(view, region)
    count = view.masked[region.start : region.end]
    if _MORE.fullmatch(count) and noun_kind(count) is None:
        found = [Target(count, kind=event.targets[0].kind)]
    acts = any(a.start == region.start for a in view.agents(event.sentence))
    acts = acts and not count.endswith(_SUFFERING)
    if count[:1].islower() and any(t.kind is TargetKind.UNKNOWN for t in found):
        return ()
    if not linked and (acts or any(t.kind is TargetKind.COUNTRY for t in found)):
        return ()
    return tuple(found)


def with_others_targets(view: SanctionView, event: Event) -> list[Event]:
    """Return an action, and what others did without a verb: "Rome named a bank, Paris a port"."""
    whole = event.targets and event.form in OF_PEOPLE and len(event.imposers) == 1
    others = list(_others(view, event)) if whole else []
    if not others:
        return [event]
    ends = [*(a.start for a in others[1:]), event.sentence.end]
    parts = [_read(view, a, end) for a, end in zip(others, ends, strict=True)]
    own = region_after(view.masked, event.trigger[1], others[0].start)
    targets = tuple(read_targets(view, own))
    if not targets or not all(parts):
        return [event]
    shares = [
        event._replace(imposers=(a,), targets=part, legal=None)
        for a, part in zip(others, parts, strict=True)
    ]
    return [event._replace(targets=targets), *shares]


OF_PEOPLE = frozenset({"told_name", "told_strike", "told_loose", "told_list"})


def _others(view: SanctionView, event: Event) -> Iterator[Agent]:
    """Yield who acts behind a verb told once: a name behind a comma, right before whom he hit."""
    for agent in view.agents(event.sentence):
        if agent.start <= event.trigger[1] or agent.governed:
            continue
        linked = _LINK.search(view.masked, event.trigger[1], agent.start)
        if linked and _OBJECT.match(view.masked, agent.end, event.sentence.end):
            yield agent


_LINK = lazy(r"(?:[,;]| and|, and|; and) (?:the )?$")
_OBJECT = lazy(
    rf" (?:an?|the|{TWO_TO_TWELVE}|\d+) (?!(?:days?|weeks?|months?|years?|same)\b)[\w-]+"
)
"""What opens whom somebody hit, and no day."""


def _read(view: SanctionView, agent: Agent, end: int) -> tuple[Target, ...]:
    """Return whom somebody hit, told right behind him."""
    return tuple(read_targets(view, region_after(view.masked, agent.end, end)))
