"""Other launches than the one just told, by subjects without a missile.

"The first fell in May, the second in August", "on May 7 it fell, on July 2 ...".
"""

import re
from collections.abc import Sequence

from summarizer.normalize.dates import FoundDate, Precision
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.ahead import planned_next
from summarizer.readers.rules.launches.apposed import apposed, series, speaks_of_launch
from summarizer.readers.rules.launches.companions import ellipses, further_days
from summarizer.readers.rules.launches.contexts import beside, in_context
from summarizer.readers.rules.launches.elliptic import Elliptic, elliptics
from summarizer.readers.rules.launches.events import Day, Event, like
from summarizer.readers.rules.launches.flown import flight_events, just_told, launches_on, tell_anew
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import DRAMATIC, FAILS, HOURS, MORE_TO_COME
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.launches.words import counted
from summarizer.records.launch import Outcome
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def elliptic_flights(story: Story, sentence: Sentence, start: int, end: int) -> list[Event]:
    """Return launches told in `[start, end)` as "the first fell in May, the second in August"."""
    dated = [day for day in story.page.dates_of(sentence) if day.start < end]
    found = planned_next(story, sentence, start)
    if not dated:
        return found
    told = _clauses(story, sentence, start, end, dated)
    follows = just_told(story, sentence) is not None
    for index, clause in enumerate(told):
        low = clause.subject[0] if index else start
        high = told[index + 1].subject[0] if index + 1 < len(told) else end
        if (day := _day_told(story, clause, low, high)) and not _is_told_last(story, clause):
            base = story.current if follows else None
            events = _flown_on(story, sentence, day, clause, base)
            found += events + [
                e for event in events for e in ellipses(story, event, clause.verb[1], high)
            ]
    later = [day for day in dated if day.start > start]
    for day, clause in apposed(story.page.arsenal, start, later):
        if MORE_TO_COME.search(story.page.text, start, clause.subject[0]):
            continue
        found += [e for e in _told_on(story, sentence, day, clause) if e not in found]
    return found


def _clauses(
    story: Story, sentence: Sentence, start: int, end: int, dated: Sequence[FoundDate]
) -> list[Elliptic]:
    """Return the subjects that have a noun of their own, or a launch told shortly before."""
    last, arsenal = just_told(story, sentence), story.page.arsenal
    if _OF_ALL.match(story.page.text, sentence.start, end):
        return []
    return [
        clause
        for clause in elliptics(story.page.text, start, end, dated)
        if clause.named or (last and speaks_of_launch(arsenal, clause.subject[0]))
        if not _THE_REST.search(story.page.text, clause.subject[0], clause.verb[1])
    ]


_THE_REST = lazy(
    r"\b(?:the\s)?(?:others?|rest|remaining)\b[^,;.]{0,20}?\s(?:was|were|been)\s(?:all\s|both\s|also\s)?"
    r"(?:shot\sdown|intercepted|downed|destroyed|brought\sdown|stopped)",
    re.IGNORECASE,
)
"""What became of the others of those fired, and no launch of their own."""


_OF_ALL = lazy(r"Of\s(?:\w+\s){1,2}?(?:launches|tests|flights|firings|trials|missiles|rockets)\b")
"""How a sentence begins that tells how many of all came to grief: "Of five tests, four failed"."""


def _day_told(story: Story, clause: Elliptic, low: int, high: int) -> FoundDate | None:
    """Return the date that a subject stands behind, or one that follows it, or one before."""
    if clause.day:
        return clause.day
    dates = [d for d in story.page.dates_in(low, high) if not HOURS.search(d.text)]
    return next((d for d in dates if d.start > clause.subject[0]), dates[-1] if dates else None)


def _flown_on(
    story: Story, sentence: Sentence, found: FoundDate, clause: Elliptic, base: Event | None
) -> list[Event]:
    """Return the launches of a date that a subject tells, like `base` if given."""
    what = counted(story.page.text, *clause.subject)
    mention = Mention(Form.PASSIVE, *clause.verb, clause.verb[0], what, clause.subject[0])
    day = beside(story, in_context(story, sentence, found), base, clause.subject)
    return flight_events(story, sentence, day, mention, base) if day else []


def _is_told_last(story: Story, clause: Elliptic) -> bool:
    """Tell whether what was launched is meant as told last, without its day or right before."""
    if _IT.match(story.page.text, *clause.subject) is None:
        return False
    return _is_undated(story) or _is_in_clause(story, clause)


def _is_in_clause(story: Story, clause: Elliptic) -> bool:
    """Tell whether a clause goes on what is told before it: "failed last month when the weapon"."""
    start = clause.subject[0]
    return _AS.search(story.page.text, max(0, start - _WORD), start) is not None


_WORD = 12
"""Characters of the word before a clause, at most, with what surrounds it."""
_AS = lazy(r"[^,;:]\s(?:when|as|before|until)\s$")


def _is_undated(story: Story) -> bool:
    """Tell whether the launch told last still lacks its day."""
    return story.current is None or story.current.day is None or story.current.day.spoken


_IT = lazy(
    r"(?:[Tt]he|[Ii]ts)\s+(?:missile|rocket|weapon|satellite|launch|test|flight|firing)\b|it\b"
)
"""What was launched as it was told last: its day is that launch's."""


def in_series(story: Story, sentence: Sentence) -> list[Event]:
    """Return launches told one by one behind their days: "on May 7 it fell, on July 2 ..."."""
    dated = story.page.dates_of(sentence)
    if len(dated) < 2 or just_told(story, sentence) is None:
        return []
    found: list[Event] = []
    for day, clause in series(story.page.arsenal, sentence.start, sentence.end, dated):
        found += _told_on(story, sentence, day, clause)
    if _MISHAPS.match(story.page.text, sentence.start, sentence.end):
        for event in found:
            event.outcome = Outcome.FAILURE
    return found


_MISHAPS = lazy(
    r"[^:]{0,60}?\b(?:setbacks|failures|mishaps|fiascos|misfires|malfunctions|accidents)\b[^:]*:"
)
"""What a series is said to be before it is told: "Three setbacks were reported:"."""


def _told_on(story: Story, sentence: Sentence, found: FoundDate, clause: Elliptic) -> list[Event]:
    """Return the launch that a clause tells by its day: a known one, or another like the last."""
    base = just_told(story, sentence)
    day = beside(story, in_context(story, sentence, found), base, clause.subject)
    if day is None:
        return []
    known = [event for event in launches_on(story, day) if not _is_wider(event, day)]
    known = known or [event for event in story.near if event.day and event.day.place == day.place]
    if base is None or known:
        return known[-1:]
    factual = story.page.modality(sentence, *clause.verb).factual
    if not (factual or FAILS.match(story.page.text, *clause.verb)):
        return []
    event, what = like(base, day=day), counted(story.page.text, *clause.subject)
    event.cite(sentence.number)
    flown = DRAMATIC.match(story.page.text, *clause.verb)
    event.trigger = clause.verb if flown else (clause.subject[0], clause.verb[1])
    if not factual:
        event.trigger, event.outcome = clause.subject, Outcome.FAILURE
    event.trigger_text = story.page.text[slice(*event.trigger)]
    event.count, event.number = what.count, what.number or 1
    tell_anew(story, sentence, base, event)
    story.events.append(event)
    many = _MANY.search(story.page.text, *clause.subject) is not None
    mention = Mention(Form.FLIGHT, *event.trigger, event.trigger[0], None, clause.subject[0])
    others = further_days(story, sentence, mention, event, flight=True) if many else []
    return [event, *others, *ellipses(story, event, day.place[1], sentence.end)]


def _is_wider(event: Event, day: Day) -> bool:
    """Tell whether launches of a whole month are told, of which one of a day is another."""
    exact = day.resolved.precision is Precision.DAY
    wide = event.day is not None and event.day.resolved.precision is not Precision.DAY
    return exact and wide and event.missile is not None and event.missile.plural


_MANY = lazy(rf"\b(?:those|ones|both|\w+s)$|\b(?<!another )(?:{TWO_TO_TWELVE})\b")
