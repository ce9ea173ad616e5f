"""Launches told by what the missile did: "a rocket exploded in May", "the second flew 380 km"."""

import re

from summarizer.normalize.dates import Precision
from summarizer.normalize.numbers import parse_count
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.contexts import in_context
from summarizer.readers.rules.launches.days import day_of
from summarizer.readers.rules.launches.events import Day, Event
from summarizer.readers.rules.launches.figures import find_figures
from summarizer.readers.rules.launches.flown import flight_events
from summarizer.readers.rules.launches.meant import of_kind, spoken_of, take_name
from summarizer.readers.rules.launches.mentions import anaphors
from summarizer.readers.rules.launches.merging import by_ordinal
from summarizer.readers.rules.launches.others import elliptic_flights, in_series
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import DRAMATIC, FAILS, FLIES, REENTERS, SAYS
from summarizer.readers.rules.launches.rockets import take_rocket
from summarizer.readers.rules.launches.strangers import is_stranger
from summarizer.readers.rules.launches.subjects import SUBJECT_NEAR, flying_subject
from summarizer.readers.rules.launches.told import Mention
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_IT_FLIES = lazy(
    r"(?:Its|The)\s(?:\w+\s){0,3}(?:stages?|engines?|motors?|boosters?)\s(?:malfunction|fail|explod"
    r"|did not|never)"
    r"|Its\s(?:\w+\s){0,3}(?:stages?|engines?|motors?|boosters?)\s(?:cut out|shut down)|"
    r"(?:It|They|Both|Each)\s+(?:(?:has|had|have|then|later|also|\w+ly)\s+)*(?:exploded"
    r"|blew up|broke"
    r" (?:apart|up)|crashed|disintegrated|fell (?:short|into|in)|splashed|landed|plunged|flew"
    r"|soared|veered|tumbled|(?:was|were) (?:lost|shot down|intercepted|destroyed"
    r"|launched|fired|tested|test-fired)|came down|(?:lifted|blasted|took) off|rose|entered"
    r" (?:\w+ )?orbit|reached (?:\w+ )?orbit|hit|struck)\b"
)
"""A sentence on what was launched before, by its pronoun: "It fell short"."""
_ORDINAL = Cue(r"\b(?<=[Tt]he\s)(?P<nth>first|second|third)\b(?!\s+(?:time|stage))")


def told_by_details(story: Story, sentence: Sentence) -> list[Event]:
    """Return the events that a sentence without a verb of launching speaks of."""
    several = (
        elliptic_flights(story, sentence, sentence.start, sentence.end) if story.events else []
    )
    return (
        in_series(story, sentence)
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
    reached = story.page.arsenal.reaches(sentence.start, sentence.start + SUBJECT_NEAR)
    headed = story.page.paragraph_day(sentence) if reached else None
    dated = headed or (reached and story.page.dates_of(sentence))
    subject = flying_subject(story, sentence) if dated and _does_fly(story, sentence) else None
    if subject is None or _is_told_on(story, sentence, subject):
        return []
    if REENTERS.search(story.page.text, sentence.start, sentence.end):
        return []
    day = headed or _flight_day(story, sentence, subject)
    return flight_events(story, sentence, day, subject) if day else []


def _is_told_on(story: Story, sentence: Sentence, subject: Mention) -> bool:
    """Tell whether "The missile" is the one just told, which has no day of its own yet."""
    event = story.current
    if event is None or sentence.number - max(event.numbers) > 1 or subject.missile is None:
        return False
    definite = story.page.text.startswith(("The ", "the "), subject.missile.start)
    return definite and not subject.missile.plural and event.day is not None and event.day.spoken


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
    ordinal = _ORDINAL.search(text, start, end)
    if ordinal and _does_fly(story, sentence):
        event = by_ordinal(story, ordinal["nth"].lower())
        take_name(story, sentence, event)
        return [event] if event else []
    told = marks or find_figures(text, start, end)
    if not (told or _goes_on(story, sentence) or _is_of_mission(story, sentence)):
        return []
    event = _so_many(story, sentence) or of_kind(story, marks) or spoken_of(story, sentence)
    if event is None or is_stranger(story, sentence, event):
        return []
    if (event.day is None or event.day.spoken) and not event.aggregate:
        _date_later(story, sentence, event)
    return [event]


def _so_many(story: Story, sentence: Sentence) -> Event | None:
    """Return which of those told right before "The four" are, where only one has as many."""
    told = _THE_MANY.match(story.page.text, sentence.start, sentence.end)
    number = parse_count(told["many"]) if told else None
    near = [e for e in story.near if sentence.number - max(e.numbers) == 1]
    alike = [e for e in near if number and e.number == number.value]
    return alike[0] if len(near) > 1 and len(alike) == 1 else None


_THE_MANY = lazy(rf"The (?P<many>{TWO_TO_TWELVE}) (?!of\b)[a-z]")


def _goes_on(story: Story, sentence: Sentence) -> bool:
    """Tell whether a sentence goes on with the launch just told: "It fell short"."""
    event = story.current
    before = sentence.number - 1
    if event is None or before not in {max(event.numbers), max(event.numbers) + 1}:
        return False
    between = story.page.article.sentence_by_number.get(before)
    if before != max(event.numbers) and not (
        between and _MISSILE.match(story.page.text, between.start)
    ):
        return False
    return _IT_FLIES.match(story.page.text, sentence.start, sentence.end) is not None


_MISSILE = lazy(r"(?:The|This)\s(?:missile|rocket|weapon)\s")
"""What a sentence is on, between a launch and what "it" did."""


def _is_of_mission(story: Story, sentence: Sentence) -> bool:
    """Tell whether a sentence says that the mission of the rocket just told failed."""
    event, text = story.current, story.page.text
    if event is None or _SPACE.search(event.kind or "") is None:
        return False
    near = sentence.number - max(event.numbers) <= _NEAR
    mission = near and _MISSION.search(text, sentence.start, sentence.end)
    return bool(mission) and FAILS.search(text, sentence.start, sentence.end) is not None


_NEAR = 4
"""How many sentences behind a launch its mission is said to have failed."""
_SPACE = lazy(r"rocket|satellite|spacecraft|launch(?:er| vehicle)|carrier|booster")
_MISSION = lazy(r"\b(?:[Tt]he|[Tt]his|[Ii]ts)\s(?:[\w-]+\s)?mission\b")


def _flight_day(story: Story, sentence: Sentence, subject: Mention) -> Day | None:
    """Return the day of "A rocket exploded in May": a flight told with a date of its own."""
    verb = DRAMATIC.search(story.page.text, subject.end, sentence.end)
    if verb is None or verb.start() - subject.end > _FAR:
        return None
    return day_of(story, sentence, subject, sentence.start, sentence.end)


_FAR = 80
"""How far behind its subject a verb of flight stands at most."""


def _date_later(story: Story, sentence: Sentence, event: Event) -> None:
    """Take the date that a later sentence gives: "it flew for 15 hours on October 21"."""
    text = story.page.text
    for found in story.page.dates_of(sentence):
        if _WAS_MADE.search(text, sentence.start, found.start) is None:
            continue
        low = max(sentence.start, found.start - 40)
        day = in_context(story, sentence, found)
        exact = day.resolved.precision is Precision.DAY
        since = _SINCE_THEN.search(text, low, found.start)
        if exact and not since and not SAYS.search(text, low, found.start):
            event.day = day
            event.cite(sentence.number)
            return


_WAS_MADE = lazy(
    r"\b(?:flew|flown|flight|set\soff|left|lifted|rose|fell|landed|launched|fired|tested"
    r"|took\splace|occurred|happened|came|held|conducted|carried\sout|(?:was|were)\smade)\b"
)
"""Before the day of a launch, what was done on it."""
_SINCE_THEN = lazy(r"\bsince\b[^,.;]{0,60}$|\bas of\s+$", re.IGNORECASE)
