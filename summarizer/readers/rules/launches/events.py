"""A launch while the article is being read: its slots fill up sentence by sentence."""

from dataclasses import dataclass, field, replace

from summarizer.normalize.dates import ResolvedDate
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.words import Missile
from summarizer.records.drafts import AlternativeDraft, DateDraft, MentionDraft
from summarizer.records.launch import Confirmation, CountOf, LaunchDraft, LaunchKind, Outcome
from summarizer.text.place import Place


@dataclass(frozen=True, slots=True)
class Day:
    """The words of a date, the place they stand at, and what they resolve to."""

    place: Place
    text: str
    resolved: ResolvedDate
    context: str | None = None
    spoken: bool = False
    inherited: bool = False


@dataclass(slots=True, eq=False)
class Event:
    """One launch, salvo or total; `numbers` are those of the sentences that tell it.

    One `beside` another was told with it in a list; what follows is said of the other.
    """

    numbers: list[int]
    trigger: Place
    trigger_text: str
    party: Party | None
    missile: Missile | None
    day: Day | None
    confirmation: Confirmation
    reported_by: MentionDraft | None = None
    outcome: Outcome = Outcome.UNKNOWN
    aggregate: bool = False
    of_launches: bool = False
    count: str | None = None
    number: float | None = None
    kind: str | None = None
    name: str | None = None
    payload: str | None = None
    location: str | None = None
    seen_only: bool = False
    landing: str | None = None
    time: str | None = None
    from_title: bool = False
    headline: bool = False
    weak: bool = False
    beside: bool = False
    past: bool = False
    maker: str | None = None
    figures: dict[str, str] = field(default_factory=dict)
    alternatives: list[AlternativeDraft] = field(default_factory=list)

    def cite(self, number: int) -> None:
        """Add a sentence to the evidence."""
        if number not in self.numbers:
            self.numbers.append(number)

    def add_figure(self, slot: str, text: str, by: MentionDraft | None) -> None:
        """Take a figure: the first stands in the slot, others beside it."""
        if slot not in self.figures:
            self.figures[slot] = text
        elif self.figures[slot] != text and by is not None:
            self.alternatives.append(AlternativeDraft(slot=slot, value=text, reported_by=by))


def like(base: Event, *, day: Day | None, outcome: Outcome = Outcome.UNKNOWN) -> Event:
    """Return a launch told with another, and like it but for its day, number and place."""
    return replace(
        base, numbers=list(base.numbers), day=day, outcome=outcome, aggregate=False,
        of_launches=False, count=None, number=None, location=None, seen_only=False, landing=None,
        time=None, figures={}, alternatives=[],
    )  # fmt: skip


def draft_of(event: Event, party: Party, *, background: bool) -> LaunchDraft:
    """Return the draft of an event."""
    day = event.day
    context = day.context if day else None
    if day and context is None and day.resolved.time is None:
        context = event.time
    return LaunchDraft(
        evidence=sorted(event.numbers),
        trigger=event.trigger_text,
        background=background,
        reported_by=event.reported_by,
        alternatives=event.alternatives,
        launching_party=MentionDraft(
            text=party.text, name=party.name if party.name != party.text else None
        ),
        kind=LaunchKind.AGGREGATE if event.aggregate else LaunchKind.SINGLE,
        count=event.count,
        count_of=_count_of(event),
        confirmation=event.confirmation,
        outcome=event.outcome,
        missile_type=event.kind,
        missile_name=event.name,
        date=DateDraft(text=day.text, context=context) if day else None,
        location=MentionDraft(text=event.location) if event.location else None,
        landing=MentionDraft(text=event.landing) if event.landing else None,
        range=event.figures.get("range"),
        altitude=event.figures.get("altitude"),
        flight_time=event.figures.get("flight_time"),
    )


def _count_of(event: Event) -> CountOf | None:
    if event.count is None:
        return None
    return CountOf.LAUNCHES if event.of_launches else CountOf.MISSILES
