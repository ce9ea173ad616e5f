"""Launches put off: "scrubbed the launch of its Vega and will try again on Friday"."""

import re

from summarizer.normalize.dates import FoundDate
from summarizer.readers.rules.launches.ahead import SINCE, planned_next
from summarizer.readers.rules.launches.contexts import in_context
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.patterns import HEAD
from summarizer.readers.rules.launches.pronouns import resolved
from summarizer.readers.rules.launches.told import phrase_start
from summarizer.readers.rules.launches.words import Arsenal, Missile
from summarizer.records.launch import Confirmation
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_VERB = (
    r"(?:called\soff|scrubbed|scrapped|postponed|delayed|put\soff|pushed\s(?:back|off)|aborted|halted"
    r"|cancell?ed|stood\sdown\sfrom|rescheduled|moved|shifted|bumped|slipped|held\soff)"
)
_NOUN = (
    r"\b(?:launch|start|lift-?off|blast-?off|flight|attempt|countdown|mission|debut)\b"
    r"(?!\s(?:site|pad))"
)
_ACTIVE = lazy(
    rf"\b{_VERB}\s(?P<np>(?:the|its|a|an|their|another|\w+day['’]s)\s[^;.,]{{0,60}}?{_NOUN}"
    r"(?:\s(?:attempt|of\s[^;.,]{3,60}?))?)"
    r"(?=[,;.]|\s(?:on|in|at|from|because|after|due|over|for|by|until|till|to|and|when|with|as|hours"
    r"|minutes|seconds|late|early)\b|$)"
)
"""Somebody puts a launch off: "called off Monday's launch of its Vega"."""
_PASSIVE = lazy(
    rf"(?P<np>\b(?:[Tt]he|[Ii]ts|[Aa]|[Tt]heir|[A-Z]\w+['’]s?)\s(?:[^;.]|\.\d){{0,60}}?{_NOUN}(?:[^;.]|\.\d){{0,80}}?)"
    rf",?\s(?:was|has\sbeen|had\sbeen|had\sto\sbe|is\sbeing|has|had|were)\s(?:\w+ly\s|again\s|first\s|then\s)*{_VERB}\b"
)
"""A launch is put off: "The launch of the Vega, planned for Monday, was postponed"."""
_TO = lazy(
    r"(?:\s(?:again|once\smore))?(?:\sby\s(?:\w+\s){1,3}?(?:hours?|days?|weeks?|months?|years?))?(?:\sfrom\s[^,;.]{3,25})?"
    r"\s(?:to|until|till|for|into)\s(?:at\sleast\s|no\searlier\sthan\s|early\s|late\s|the\s|this\s|next\s)*$"
)
"""Between a launch that is put off and its new day."""


def note_put_off(story: Story, sentence: Sentence) -> None:
    """Keep in mind the launch that a sentence says was not made, until its new day is told."""
    text, start, end = story.page.text, sentence.start, sentence.end
    if not _CUE.search(text, start, end):
        return
    told = _ACTIVE.search(text, start, end) or _PASSIVE.search(text, start, end)
    if told is None:
        return
    event = _event(story, sentence, told)
    last = told.end()
    if event.name is None and (aboard := _rocket_behind(story, sentence, last)):
        event.name, last = aboard.name, aboard.end
    if not (event.kind or event.name or story.events):
        return  # of a mission, or a flight, that need be no rocket's
    if date := _new_day(story, sentence, last):
        event.day = in_context(story, sentence, date)
    story.put_off = event


def moved(story: Story, sentence: Sentence) -> list[Event] | None:
    """Return the launches to come that a sentence tells behind, or as, one that was put off.

    None where it puts none off and has no new day for one.
    """
    event = story.put_off
    if event is None or sentence.number - event.numbers[-1] > SINCE:
        return None
    if event.numbers != [sentence.number]:
        return planned_next(story, sentence, sentence.start) or None
    if event.day is None:
        return planned_next(story, sentence, event.trigger[1])
    story.events.append(event)
    story.current = event
    return [event]


def take_put_off(story: Story, sentence: Sentence, event: Event) -> None:
    """Take what is to be launched, and by whom, from what was put off: "the next try is set"."""
    old = story.put_off
    if old is None or event.confirmation is not Confirmation.PLANNED or event.party or event.name:
        return
    if sentence.number - old.numbers[-1] <= SINCE:
        event.party, event.kind, event.name = old.party, event.kind or old.kind, old.name


_CUE = lazy(rf"\b{_VERB}\b")


def _event(story: Story, sentence: Sentence, told: re.Match[str]) -> Event:
    """Return the launch that was put off, without a day."""
    missile = _missile(story.page.arsenal, told.start("np"), told.end())
    party = _party(story, sentence, told)
    words = told[0]
    event = Event(
        [sentence.number], told.span(), words, party, missile, None, Confirmation.PLANNED,
    )  # fmt: skip
    if missile:
        event.kind, event.name = missile.kind, missile.name
    return event


def _missile(arsenal: Arsenal, start: int, end: int) -> Missile | None:
    """Return the first that is named in what was put off, or told by its kind."""
    name = arsenal.first(start, end)
    head = HEAD.search(arsenal.text, start, end)
    if head and not (
        name and name.end < head.start() and _CARGO.search(arsenal.text, name.end, head.start())
    ):
        first = phrase_start(arsenal.text, start, head.start())
        return arsenal.phrase(first, head.end(), end)
    return arsenal.named(name.start, name) if name else None


_CARGO = lazy(r"\s(?:with|carrying)\s")
"""Between a rocket and what it carries: "a Vega with a radar satellite"."""


def _party(story: Story, sentence: Sentence, told: re.Match[str]) -> Party | None:
    """Return who put it off, or whose it is."""
    parties = story.page.parties
    subject = parties.subject(sentence.start, told.start("np"))
    owners = [p for p in parties.within(told.start("np"), told.end()) if not p.is_place]
    return resolved(story, subject) if subject else next(iter(owners), None)


def _rocket_behind(story: Story, sentence: Sentence, last: int) -> Missile | None:
    """Return the rocket named right behind what it was to launch: "the payload on its Vulcan"."""
    name = story.page.arsenal.first(last, sentence.end)
    if name is None or not _ABOARD.fullmatch(story.page.text, last, name.start):
        return None
    return story.page.arsenal.named(name.start, name)


_ABOARD = lazy(r"\s(?:on|aboard|atop|with)\s(?:its|an?|the)\s(?:[\w-]+\s)?")


def _new_day(story: Story, sentence: Sentence, last: int) -> FoundDate | None:
    """Return the day that a launch told until `last` was moved to."""
    text = story.page.text
    for found in story.page.dates_in(last, sentence.end):
        if _TO.fullmatch(text, last, found.start):
            return found
    return None
