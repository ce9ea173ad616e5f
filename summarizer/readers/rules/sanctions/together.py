"""Whose targets are by what is said of all at once: "both Russian citizens", "All are Iranian"."""

from summarizer.normalize.numbers_table import ONES, TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.described import Home, home_in
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.lists import count_of
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.calendar_table import WEEKDAYS
from summarizer.text.patterns import lazy, until

_DAY = rf"(?:,? (?:late |early )?(?:on )?{WEEKDAYS})?"
_ALL = rf"(?P<many>both|all(?: (?:{TWO_TO_TWELVE}))?|each)"
_BESIDE = lazy(
    rf"{_DAY},? (?:– |- |\()?{_ALL}(?: of (?:them|whom|these))?(?: (?:is|are|were|was|being))? "
)
_NEXT = lazy(
    rf"(?:(?P<all>(?i:{_ALL})(?: of (?:them|those listed|the (?:men|women|people|firms|companies|banks)))?|They|The (?:pair|trio|men|women|group|{TWO_TO_TWELVE})(?: (?:men|women|people|officials|individuals))?)"
    rf" (?:is|are|were|was) |The (?P<number>{TWO_TO_TWELVE}) (?=[A-Z]))"
)
_STOP = lazy(r"[,;:()\n\x01]|\.(?=\s|$)| (?:accused|suspected|said|who|which|and are|and is)\b")
_NUMBERS = {"both": 2, **ONES}


def with_common_home(view: SanctionView, event: Event) -> Event:
    """Return an event whose targets are of the country that is said of all of them."""
    some = [t for t in event.targets if t.kind is not TargetKind.COUNTRY]
    if not some or all(t.is_homed for t in some):
        return event
    home = _beside(view, event, some) or _next(view, event, some)
    if home is None:
        return event
    return event._replace(
        targets=tuple(
            home.given_to(t) if t in some and not t.is_homed else t for t in event.targets
        )
    )


def _beside(view: SanctionView, event: Event, targets: list[Target]) -> Home | None:
    """Return what is said behind the last target: "seven people, all of them Iranians"."""
    start, end = event.sentence.start, event.sentence.end
    last = max(view.masked.rfind(t.text, start, end) + len(t.text) for t in targets)
    said = _BESIDE.match(view.masked, last, end) if last > start else None
    return _said(view, said.end(), end) if said and _may_mean(said["many"], targets) else None


def _next(view: SanctionView, event: Event, targets: list[Target]) -> Home | None:
    """Return what the next sentence says of all: "Both are Russian nationals"."""
    sentence = view.following(event.sentence)
    if sentence is None:
        return None
    said = _NEXT.match(view.masked, sentence.start, sentence.end)
    if said is None or not _may_mean(said["number"] or said["many"] or "", targets):
        return None
    return _said(view, said.end(), sentence.end)


def _said(view: SanctionView, start: int, end: int) -> Home | None:
    return home_in(view, start, until(_STOP, view.masked, start, end))


def _may_mean(words: str, targets: list[Target]) -> bool:
    """Tell whether as many targets are told as are spoken of."""
    number = next((n for w, n in _NUMBERS.items() if w in words.lower().split()), None)
    return number is None or number == sum(int(count_of(t) or 1) for t in targets)
