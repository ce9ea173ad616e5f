"""Leads that several authorities share: told in parts behind them, or as one action of them all."""

from collections.abc import Sequence

from summarizer.normalize.countries import find_countries
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.lists import count_of
from summarizer.readers.rules.sanctions.parties import parties_of
from summarizer.readers.rules.sanctions.telling import DONE
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy

_ONE_LIST = lazy(r"\b(?:to|on|onto) (?:the|an?|its) (?:[\w“\"-]+ ){0,3}?(?:list|blacklist)\b")
_JOINTLY = lazy(
    r"\b(?:bloc|quartet|[Jj]oint(?:ly)?|[Tt]ogether|in concert|in coordination|coordinated|in unison|joined|alongside|along with"
    r"|(?:sever|cut|broke|break)\w* (?:off )?(?:all )?(?:diplomatic )?(?:ties|relations))\b"
)


def _is_joint(view: SanctionView, event: Event) -> bool:
    """Tell whether several authorities acted in one step."""
    index = view.index_of(event.sentence)
    if event.form == "told_same" and "align" in view.masked[slice(*event.trigger)]:
        return True
    if event.form == "told_list" and _ONE_LIST.search(
        view.masked, event.trigger[1], event.sentence.end
    ):
        return True
    last = view.body[min(index + 2, len(view.body) - 1)]
    return _JOINTLY.search(view.masked, event.sentence.start, last.end) is not None


def split_authorities(view: SanctionView, events: list[Event]) -> list[Event]:
    """Make three authorities that each acted three actions, by three laws."""
    found: list[Event] = []
    for event in events:
        if len(event.imposers) > 2 and event.status in DONE and not _is_joint(view, event):
            found += [event._replace(imposers=(imposer,)) for imposer in event.imposers]
        else:
            found.append(event)
    return found


def without_leads(events: list[Event]) -> list[Event]:
    """Drop leads that others tell in parts, and hand their day down."""
    kept: list[Event] = []
    for place, event in enumerate(events):
        parts = _parts(events, place)
        joint = len(event.imposers) > 1
        if (
            joint
            and not _counts(event)
            and len({p for e in parts for p in parties_of(e)}) >= len(event.imposers)
        ):
            for part in parts:
                events[events.index(part)] = _led_by(event, part)
            continue
        kept.append(event)
    return [next((e for e in events if _place(e) == _place(k)), k) for k in kept]


def _led_by(lead: Event, part: Event) -> Event:
    """Return a part with the day and the country that its lead tells of all parts.

    A part on "the individuals" is on those whom the lead counts.
    """
    counted = tuple(t for t in lead.targets if count_of(t) is not None)
    if counted and all(_THE_SAME.fullmatch(t.text) for t in part.targets):
        part = part._replace(targets=counted, evidence=(*part.evidence, *lead.evidence))
    country = next((t.text for t in lead.targets if t.kind is TargetKind.COUNTRY), None)
    country = country or _only_home(lead)
    open_ = {t for t in part.targets if not t.is_homed and t.kind is not TargetKind.COUNTRY}
    dated = lead.date is not None and not part.date
    if not dated and not (country and open_):
        return part
    targets = tuple(t._replace(nationality=country) if t in open_ else t for t in part.targets)
    return part._replace(
        date=part.date or lead.date, targets=targets, evidence=(*part.evidence, *lead.evidence)
    )


_THE_SAME = lazy(
    r"(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll)(?: of)?(?: the)? (?:[a-z]+ )?(?:individuals|persons|people|entities|firms"
    r"|companies|groups?|ships|vessels|tankers|men|workers|officials|parties|targets|names)"
)
"""Who were told of in the lead."""


def _only_home(lead: Event) -> str | None:
    """Return the one country that groups are said to be of: "officials and firms in Belarus"."""
    homes = {home for t in lead.targets if (home := t.nationality or t.location)}
    hits = find_countries(homes.pop()) if len(homes) == 1 else ()
    return hits[0].text if hits else None


def _place(event: Event) -> tuple[object, ...]:
    return event.trigger, event.imposers, event.targets


def _counts(lead: Event) -> bool:
    """Tell whether a lead gives a number, which is news beside its parts."""
    return any(t.text.startswith("a total of") for t in lead.targets)


def _parts(events: Sequence[Event], place: int) -> list[Event]:
    lead = events[place]
    return [
        e
        for e in events[place + 1 :]
        if e.family == lead.family
        and not e.background
        and len(e.imposers) == 1
        and parties_of(e) <= parties_of(lead)
    ]
