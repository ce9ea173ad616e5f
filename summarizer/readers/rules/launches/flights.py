"""Launches told by what the missile did: "a rocket exploded in May", "the second flew 380 km"."""

import re

from summarizer.normalize.dates import FoundDate
from summarizer.readers.rules.launches.apposed import apposed, series, speaks_of_launch
from summarizer.readers.rules.launches.companions import ellipses, further_days
from summarizer.readers.rules.launches.confirmations import tell_voice
from summarizer.readers.rules.launches.days import date_later, flight_day, in_context
from summarizer.readers.rules.launches.elliptic import Elliptic, elliptics
from summarizer.readers.rules.launches.events import Day, Event, like
from summarizer.readers.rules.launches.figures import find_figures
from summarizer.readers.rules.launches.inheriting import inherit_from
from summarizer.readers.rules.launches.launchers import owner_of
from summarizer.readers.rules.launches.meant import of_kind, spoken_of, take_name
from summarizer.readers.rules.launches.mentions import anaphors
from summarizer.readers.rules.launches.merging import by_ordinal
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import (
    DRAMATIC,
    FAILED_TO,
    FLIES,
    HEAD,
    HOURS,
    IT_FLIES,
    ORDINAL,
)
from summarizer.readers.rules.launches.rockets import take_rocket
from summarizer.readers.rules.launches.sameness import differ
from summarizer.readers.rules.launches.strangers import is_stranger
from summarizer.readers.rules.launches.told import Form, Mention, phrase_start
from summarizer.readers.rules.launches.words import Arsenal, counted
from summarizer.records.launch import Confirmation, Outcome
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_SUBJECT_NEAR = 200
"""How far from the beginning of a sentence its subject may stand."""


def told_by_details(story: Story, sentence: Sentence) -> list[Event]:
    """Return the events that a sentence without a verb of launching speaks of."""
    several = (
        elliptic_flights(story, sentence, sentence.start, sentence.end) if story.events else []
    )
    return (
        _in_series(story, sentence)
        or several
        or _own_flight(story, sentence)
        or _known_flight(story, sentence)
    )


def _does_fly(story: Story, sentence: Sentence) -> bool:
    """Tell whether a sentence says how far something flew, or what it did in flight."""
    text, start, end = story.page.text, sentence.start, sentence.end
    return bool(find_figures(text, start, end)) or FLIES.search(text, start, end) is not None


def _own_flight(story: Story, sentence: Sentence) -> list[Event]:
    """Return a launch told by its date and what the missile did: "a rocket exploded in May"."""
    if not story.page.arsenal.reaches(sentence.start, sentence.start + _SUBJECT_NEAR):
        return []
    headed = story.page.paragraph_day(sentence)
    dated = headed or story.page.dates_in(sentence.start, sentence.end)
    flies = dated and (_does_fly(story, sentence) or _follows(story, sentence))
    subject = _flying_subject(story, sentence) if flies else None
    if subject is None or _is_told_on(story, sentence, subject):
        return []
    day = headed or flight_day(story, sentence, subject)
    return _flight_events(story, sentence, day, subject) if day else []


def _is_told_on(story: Story, sentence: Sentence, subject: Mention) -> bool:
    """Tell whether "The missile" is the one just told, which has no day of its own yet."""
    event = story.current
    if event is None or sentence.number - max(event.numbers) > 1 or subject.missile is None:
        return False
    definite = story.page.text.startswith(("The ", "the "), subject.missile.start)
    return definite and not subject.missile.plural and event.day is not None and event.day.spoken


def _follows(story: Story, sentence: Sentence) -> bool:
    """Tell whether a launch is told as the next: "A Soyuz followed three days later"."""
    near = _near(story, sentence) is not None
    return near and _FOLLOWED.search(story.page.text, sentence.start, sentence.end) is not None


_FOLLOWED = lazy(
    r"\sfollowed(?=\s+(?:on|in|late|early|(?:a|an|\w+)\s+(?:days?|weeks?|hours?|months?))\s)"
)


def _known_flight(story: Story, sentence: Sentence) -> list[Event]:
    """Return the launch, told before, that "the missile", "the second" or bare figures mean."""
    if not story.events:
        return []
    text, start, end = story.page.text, sentence.start, sentence.end
    carried = story.current
    if carried and take_rocket(story, sentence, carried):
        return [carried]
    marks = list(anaphors(text, start, end))
    if marks:
        meant = of_kind(story, marks) or spoken_of(story, sentence)
        take_name(story, sentence, meant)
    ordinal = ORDINAL.search(text, start, end)
    if ordinal and _does_fly(story, sentence):
        event = by_ordinal(story, ordinal["nth"].lower())
        take_name(story, sentence, event)
        return [event] if event else []
    if not (marks or find_figures(text, start, end) or _goes_on(story, sentence)):
        return []
    event = of_kind(story, marks) or spoken_of(story, sentence)
    if event is None or is_stranger(story, sentence, event):
        return []
    if (event.day is None or event.day.spoken) and not event.aggregate:
        date_later(story, sentence, event)
    return [event]


def _goes_on(story: Story, sentence: Sentence) -> bool:
    """Tell whether a sentence goes on with the launch just told: "It fell short"."""
    event = story.current
    if event is None or sentence.number - max(event.numbers) != 1:
        return False
    return IT_FLIES.match(story.page.text, sentence.start, sentence.end) is not None


_TOPIC = lazy(
    r"\b(?:talks?|debates?|bans?|deals?|disputes?|rows?|reports?|statements?|laws?|votes?|work"
    r"|briefings?|questions?|sanctions|resolutions?|agreements?|treat(?:y|ies))\s"
    r"(?:on|over|about|against|for)\s+(?:[a-z-]+\s+)?$"
)
"""Before what is only spoken of: "talks on missiles followed"."""


def _flying_subject(story: Story, sentence: Sentence) -> Mention | None:
    """Return the missile that a sentence has fly without saying that it was launched."""
    text, arsenal = story.page.text, story.page.arsenal
    if match := HEAD.search(text, sentence.start, min(sentence.end, sentence.start + 120)):
        if _TOPIC.search(text, sentence.start, match.start()):
            return None
        missile = arsenal.phrase(
            _phrase(text, sentence.start, match.start()), match.end(), sentence.end
        )
        return Mention(
            Form.PASSIVE, match.start(), match.end(), match.start(), missile, match.start()
        )
    names = arsenal.within(sentence.start, min(sentence.end, sentence.start + _SUBJECT_NEAR))
    if not names:
        return _arsenal_subject(arsenal, sentence.start, sentence.end)
    name = names[0]
    missile = arsenal.phrase(_phrase(text, sentence.start, name.start), name.end, sentence.end)
    missile = type(missile)(
        missile.start, name.end, missile.count, missile.number, False, None, name.text
    )
    return Mention(Form.PASSIVE, name.start, name.end, name.start, missile, name.start)


def _flight_events(
    story: Story, sentence: Sentence, day: Day, subject: Mention, base: Event | None = None
) -> list[Event]:
    """Return the launch that flew on that day: a known one, or a new one, like `base` if given."""
    known = [e for e in story.events if differ(e.day, day) is False and not e.aggregate]
    known = known or _awaiting_day(story, sentence, day, subject)
    if known:
        return [known[-1]]
    text = story.page.text
    verb = DRAMATIC.search(text, subject.start, sentence.end) or FLIES.search(
        text, subject.start, sentence.end
    )
    start, end = (verb.start(), verb.end()) if verb else (subject.start, subject.end)
    modality = story.page.modality(sentence, start, end)
    failed = modality.negated and FAILED_TO.match(modality.cue or "")
    if not (modality.factual or failed):
        return []
    event = _flown(story, sentence, day, subject, base)
    event.trigger, event.trigger_text = (start, end), text[start:end]
    story.events.append(event)
    story.current = event
    inherit_from(story, subject, event)
    return [event, *further_days(story, sentence, subject, event, flight=True)]


_THE_ONE = lazy(r"[Tt]he\s+(?!(?:first|second|third|last|next|previous|earlier|other|same)\b)")


def _awaiting_day(story: Story, sentence: Sentence, day: Day, subject: Mention) -> list[Event]:
    """Return the launch told before without its day that "the missile" is, and date it."""
    missile = subject.missile
    if missile is None or not _THE_ONE.match(story.page.text, missile.start):
        return []
    event = spoken_of(story, sentence)
    if event is None or event.aggregate or not (event.day is None or event.day.spoken):
        return []
    if differ(event.day, day) or sentence.number - max(event.numbers) > _FAR:
        return []
    event.day = day
    event.cite(sentence.number)
    return [event]


def _flown(
    story: Story, sentence: Sentence, day: Day, subject: Mention, base: Event | None
) -> Event:
    """Return the event of what flew, or of another of what was launched before."""
    missile, place = subject.missile, (subject.start, subject.end)
    if base:
        event = like(base, day=day)
        event.cite(sentence.number)
        event.trigger = place
        _tell_anew(story, sentence, base, event)
    else:
        party = owner_of(story, sentence, subject)
        event = Event([sentence.number], place, "", party, missile, day, Confirmation.CONFIRMED)
    if missile:
        event.count, event.number = missile.count, missile.number
        event.kind, event.name = missile.kind or event.kind, missile.name or event.name
    return event


def elliptic_flights(story: Story, sentence: Sentence, start: int, end: int) -> list[Event]:
    """Return launches told in `[start, end)` as "the first fell in May, the second in August"."""
    text, found, high = story.page.text, list[Event](), end
    dated = story.page.dates_in(sentence.start, end)
    if not dated:
        return found
    near = _near(story, sentence) is not None
    ends = [d.end for d in dated]
    told = [
        e
        for e in elliptics(text, start, high, ends)
        if e.named or (near and speaks_of_launch(story.page.arsenal, e.subject[0]))
    ]
    for index, (subject, verb, _, led) in enumerate(told):
        high = told[index + 1].subject[0] if index + 1 < len(told) else end
        low = subject[0] if index else start
        dates = [d for d in story.page.dates_in(low, high) if not HOURS.search(d.text)]
        after = [d for d in dated if d.end == led] if led else []
        after = after or [d for d in dates if d.start > subject[0]] or dates[-1:]
        if after and not (_IT.match(text, *subject) and _is_undated(story)):
            mention = Mention(Form.PASSIVE, *verb, verb[0], counted(text, *subject), subject[0])
            day = in_context(story, sentence, after[0])
            base = story.current if near else None
            events = _flight_events(story, sentence, day, mention, base)
            found += events + [e for event in events for e in ellipses(story, event, verb[1], high)]
    found += _next_planned(story, sentence, start)
    for told_day, clause in apposed(
        story.page.arsenal, start, [d for d in dated if d.start > start]
    ):
        found += [e for e in _told_on(story, sentence, told_day, clause) if e not in found]
    return found


def _next_planned(story: Story, sentence: Sentence, start: int) -> list[Event]:
    """Return the launch that is to follow: "the next one is slated for early next year"."""
    base = _near(story, sentence)
    planned = _NEXT_ONE.search(story.page.text, start, sentence.end) if base else None
    dates = story.page.dates_in(planned.end(), planned.end() + 1) if planned else ()
    if base is None or planned is None or not dates:
        return []
    if not speaks_of_launch(story.page.arsenal, planned.start("subject")):
        return []
    event = like(base, day=in_context(story, sentence, dates[0]))
    event.confirmation, event.reported_by = Confirmation.PLANNED, None
    event.cite(sentence.number)
    event.trigger, event.trigger_text = planned.span("told"), planned["told"]
    event.count, event.number = None, 1
    if any(
        e.confirmation is Confirmation.PLANNED and differ(e.day, event.day) is not True
        for e in story.events
    ):
        return []
    story.events.append(event)
    return [event]


_NEXT_ONE = lazy(
    r"(?P<told>(?P<subject>\b(?:[Tt]he\s+next(?:\s+one)?|[Aa]nother(?:\s+one)?|[Aa]\s+(?:second|third|further)"
    r"(?:\s+one)?))\s+(?:is|was|has\s+been|will\s+be)\s+(?:(?:now|also|already|tentatively)\s+)?(?:slated"
    r"|planned|scheduled|due|set|expected|pencill?ed\s+in))\s+(?:(?:for|in|on|by|to\s+follow|to\s+take\s+place)"
    r"\s+){1,2}(?:late\s+|mid-)?"
)


def _in_series(story: Story, sentence: Sentence) -> list[Event]:
    """Return launches told one by one behind their days: "on May 7 it fell, on July 2 ..."."""
    dated = story.page.dates_in(sentence.start, sentence.end)
    if len(dated) < _TWO or _near(story, sentence) is None:
        return []
    found: list[Event] = []
    for day, clause in series(story.page.arsenal, sentence.start, sentence.end, dated):
        found += _told_on(story, sentence, day, clause)
    if _MISHAPS.match(story.page.text, sentence.start, sentence.end):
        for event in found:
            event.outcome = Outcome.FAILURE
    return found


_TWO = 2
_MISHAPS = lazy(
    r"[^:]{0,60}?\b(?:setbacks|failures|mishaps|fiascos|misfires|malfunctions|accidents)\b[^:]*:"
)
"""What a series is said to be before it is told: "Three setbacks were reported:"."""


def _told_on(story: Story, sentence: Sentence, found: FoundDate, clause: Elliptic) -> list[Event]:
    """Return the launch that a clause tells by its day: a known one, or another like the last."""
    base, day = _near(story, sentence), in_context(story, sentence, found)
    known = [e for e in story.events if differ(e.day, day) is False and not e.aggregate]
    if base is None or known:
        return known[-1:]
    if not story.page.modality(sentence, *clause.verb).factual:
        return []
    event, what = like(base, day=day), counted(story.page.text, *clause.subject)
    event.cite(sentence.number)
    flown = DRAMATIC.match(story.page.text, *clause.verb)
    event.trigger = clause.verb if flown else (clause.subject[0], clause.verb[1])
    event.trigger_text = story.page.text[slice(*event.trigger)]
    event.count, event.number = what.count, what.number or 1
    _tell_anew(story, sentence, base, event)
    story.events.append(event)
    many = _MANY.search(story.page.text, *clause.subject) is not None
    mention = Mention(Form.FLIGHT, *event.trigger, event.trigger[0], None, clause.subject[0])
    others = further_days(story, sentence, mention, event, flight=True) if many else []
    return [event, *others, *ellipses(story, event, day.place[1], sentence.end)]


_MANY = lazy(r"\b(?:those|ones|both|two|three|four|five|\w+s)$|\b(?:two|three|four|five)\b")


def _tell_anew(story: Story, sentence: Sentence, base: Event, event: Event) -> None:
    """Take nothing from whose word the launch before was where this one stands by itself."""
    if sentence.number in base.numbers:
        return
    event.confirmation, event.reported_by = Confirmation.CONFIRMED, None
    start, end = event.trigger
    tell_voice(story, sentence, Mention(Form.FLIGHT, start, end, start, None, start), event)


def _near(story: Story, sentence: Sentence) -> Event | None:
    """Return the launch just told that a subject without a missile can mean another of."""
    event = story.current
    if event is None or sentence.number - max(event.numbers) > _FAR:
        return None
    return event


def _is_undated(story: Story) -> bool:
    """Tell whether the launch told last still lacks its day."""
    return story.current is None or story.current.day is None or story.current.day.spoken


_IT = lazy(
    r"(?:[Tt]he|[Ii]ts)\s+(?:missile|rocket|weapon|satellite|launch|test|flight|firing)\b|it\b"
)
"""What was launched as it was told last: its day is that launch's."""
_FAR = 3
"""How many sentences behind a launch a subject may mean another like it."""


def _arsenal_subject(arsenal: Arsenal, start: int, end: int) -> Mention | None:
    """Return a designation that begins a sentence as its subject: "Brazil's VLS-1 exploded"."""
    missile = arsenal.subject(start, end)
    if missile is None:
        return None
    return Mention(Form.PASSIVE, missile.start, missile.end, missile.start, missile, missile.start)


def _phrase(text: str, start: int, head: int) -> int:
    match = re.search(r"(?:[^\s,;:()]+\s+){0,6}$", text[start:head])
    low = start + match.start() if match else head
    return max(low, phrase_start(text, start, head))
