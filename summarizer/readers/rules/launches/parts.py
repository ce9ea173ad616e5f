"""What is told only on a launch told before: its rocket's cargo, its salvo, "when" it was."""

from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.rockets import is_cargo
from summarizer.readers.rules.launches.sameness import blandness, differ, same_party
from summarizer.readers.rules.launches.table import NEW_ONE
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.records.launch import Confirmation
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

ANOTHER = Cue(NEW_ONE)
"""Marks of a launch other than those told."""


def whole_of(
    story: Story, sentence: Sentence, mention: Mention, event: Event, touched: list[Event]
) -> Event | None:
    """Return the launch told before of which a mention tells no more than a part, cited."""
    known = (
        _rocket_of(story, sentence, mention, event, touched)
        or _salvo_of(story, sentence, mention, event)
        or _told_when(story, mention, event, touched)
        or _denied_of(story, mention, event)
    )
    if known:
        known.cite(sentence.number)
    return known


def _rocket_of(
    story: Story, sentence: Sentence, mention: Mention, event: Event, touched: list[Event]
) -> Event | None:
    """Return the launch of the rocket that then put up what is told now, or None."""
    text, low = story.page.text, max(sentence.start, mention.verb - 75)
    rocket = touched[-1] if touched else story.current
    if rocket is None or not is_cargo(rocket, event) or differ(rocket.day, event.day):
        return None
    if not touched and sentence.number - max(rocket.numbers) > _NEAR:
        return None
    told = _THAT if touched else _THE_ROCKET
    if not told.search(text, low, mention.verb):
        return None
    rocket.day = rocket.day or event.day
    return rocket


_THE_ROCKET = lazy(
    r"\b(?:[Tt]he\s(?:[\w-]+\s){0,2}?|[A-Z][A-Z\d-]+\s)(?:rocket|launcher|carrier|booster|vehicle)\s"
    r"(?:\([^)]{1,40}\)\s)?(?:(?:has|had|also|then|later|\w+ly)\s)*$"
)
"""Before what the rocket told last put up: "the rocket then deployed"."""
_THAT = lazy(
    r"(?:\b(?:that|which)|,)\s+(?:\w+ly\s+)?$|\band\s+(?:claim(?:s|ed)\s+to\s+have\s+"
    r"|sa(?:id|ys)\s+(?:it|they)\s+ha\w+\s+"
    r"(?:\w+\s+){0,6})?(?:\w+ly\s+|then\s+)?$"
)
"""Before what is told of a rocket: "a rocket that put", "lifted off and successfully put"."""


def _salvo_of(story: Story, sentence: Sentence, mention: Mention, event: Event) -> Event | None:
    """Return the salvo that what hit or was downed on its day was a part of, or None."""
    if mention.form not in {Form.FLIGHT, Form.DOWNED} or event.number is None:
        return None
    if ANOTHER.search(story.page.text, max(sentence.start, mention.start - 30), mention.end):
        return None
    for known in reversed(story.near):
        many = known.missile is not None and known.missile.plural and not known.aggregate
        fewer = known.number is None or event.number < known.number
        if many and fewer and same_party(known, event) and differ(known.day, event.day) is False:
            return known
    return None


def _denied_of(story: Story, mention: Mention, event: Event) -> Event | None:
    """Return the launch that others vouch for and its side denies: "denied that any was"."""
    what = mention.missile
    if event.confirmation is not Confirmation.DENIED or event.day is not None or what is None:
        return None
    if not _ANY.match(story.page.text, what.start):
        return None
    for known in reversed(story.near):
        vouched = known.confirmation is Confirmation.CONFIRMED and known.reported_by is not None
        if vouched and not (known.past or known.aggregate) and same_party(known, event):
            return known
    return None


_ANY = lazy(r"(?:any|no)\s")


def _told_when(story: Story, mention: Mention, event: Event, touched: list[Event]) -> Event | None:
    """Return the launch that "when" goes on with, by what was launched, or None."""
    last = touched[-1] if touched else None
    if last is None or not last.past or not same_party(last, event) or differ(last.day, event.day):
        return None
    first = min(mention.start, mention.missile.start) if mention.missile else mention.start
    if not _WHEN.search(story.page.text, last.trigger[1], first):
        return None
    if blandness(event.kind or "missile") < blandness(last.kind or "missile") or event.name:
        last.missile, last.kind, last.name = event.missile, event.kind, event.name or last.name
    last.party = last.party or event.party
    if event.number and not event.of_launches:
        last.count, last.number = event.count, event.number
    return last


_WHEN = lazy(r"\bwhen\s(?:(?:it|they|(?:[A-Z][\w.]*\s){1,3})\s?(?:\w+ly\s)?)?$")
"""Between "last tested a missile on Nov. 5" and what was fired then: ", when seven were"."""
_NEAR = 2
"""How many sentences behind its launch the cargo of a rocket is told."""
