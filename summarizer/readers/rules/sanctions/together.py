"""Whose targets are by what is said of all at once: "both Russian citizens", "All are Iranian".

Also those of whom nothing is said, where all others are of the one country in the headline.
"""

from collections.abc import Sequence

from summarizer.normalize.countries import country_of
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


def with_only_home(view: SanctionView, events: Sequence[Event]) -> list[Event]:
    """Return events with the names of no country told as of that of all others in the article.

    The headline must name it, two or more have to be of it, and it does not act itself.
    """
    codes = [code for e in events for t in e.targets if (code := _code_of(view, t))]
    if len(codes) < _FEWEST or len({*codes}) > 1:
        return list(events)
    acting = {agent.code for event in events for agent in event.imposers}
    heads = [hit for s in view.heads for hit in view.countries.within(s.start, s.end)]
    if {hit.code for hit in heads} - acting != {codes[0]}:
        return list(events)
    home = Home(nationality=next(hit.text for hit in heads if hit.code == codes[0]))
    return [
        e.with_targets([home.given_to(t) if _is_unknown(view, t) else t for t in e.targets])
        for e in events
    ]


_FEWEST = 2
_BEINGS = frozenset({TargetKind.PERSON, TargetKind.ORGANIZATION, TargetKind.GROUP})
"""Companies may be anywhere: those who deal with a state are often abroad."""


def _is_unknown(view: SanctionView, target: Target) -> bool:
    """Tell whether somebody is named of whom the article does not tell whose he is."""
    named = target.kind in _BEINGS and target.text[:1].isupper() and count_of(target) is None
    return named and _code_of(view, target) is None


def _code_of(view: SanctionView, target: Target) -> str | None:
    told = target.nationality or target.location or target.name or target.text
    entity = view.scene.entities.named(target.name or target.text)
    own = entity.country if entity and not target.is_homed else None
    return own or country_of(told, korean_context=True)
