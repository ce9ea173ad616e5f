"""Sentences that speak of somebody else's launch, or of another one: nothing of theirs is taken."""

from summarizer.normalize.dates import Precision
from summarizer.readers.rules.launches.contexts import in_context
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.mentions import anaphors
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import HOURS, SAYS, SINCE
from summarizer.readers.rules.launches.sameness import differ
from summarizer.readers.rules.launches.table import FORCES, HEADS, SAYING
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_NEAR_START = 60


def is_stranger(story: Story, sentence: Sentence, event: Event) -> bool:
    """Tell whether a sentence names another launcher, missile or day than the event has."""
    return (
        _other_owner(story, sentence, event)
        or _other_name(story, sentence, event)
        or _other_day(story, sentence, event)
        or _told_between(story, sentence, event)
    )


def _key(event: Event) -> str | None:
    """Return the country that launched, as far as it is known; groups fire what others made."""
    if event.party:
        return None if event.party.is_group else event.party.key
    return event.maker


_OWNED = lazy(
    rf"(?:['’]s?)?\s+(?:(?!{SAYING}\b|{FORCES}\b)[\w-]+\s+){{0,2}}?[\"“‘]?(?:{HEADS}\b|(?P<name>$))"
)
"""What stands behind the country that a missile is said to be of."""


def _other_owner(story: Story, sentence: Sentence, event: Event) -> bool:
    """Tell whether a sentence begins with another country's missile: "Iran's Qaem-100"."""
    key = _key(event)
    high = min(sentence.end, sentence.start + _NEAR_START)
    for party in story.page.parties.within(sentence.start, high) if key else ():
        if party.is_place or party.key == key or not party.is_country:
            continue
        name = story.page.arsenal.first(party.end, party.end + 30)
        if _OWNED.match(story.page.text, party.end, name.start if name else sentence.end):
            return True
    return False


def _told_between(story: Story, sentence: Sentence, event: Event) -> bool:
    """Tell whether another country's missile was told of since: "a South Korean missile"."""
    key, last = _key(event), max(event.numbers)
    numbers = story.page.article.sentence_by_number
    between = range(max(last + 1, sentence.number - _SINCE), sentence.number if key else 0)
    for told in (numbers[number] for number in between if number in numbers):
        for party in story.page.parties.within(told.start, told.end):
            other = party.is_country and not party.is_place and party.key != key
            before = story.page.text[party.start - 3 : party.start]
            if other and before in _ONE and _OWNED.match(story.page.text, party.end):
                return True
    return False


_SINCE = 4
"""How many sentences back a missile was told of that "the missile" may be."""
_ONE = frozenset({" a ", "an "})


def _other_name(story: Story, sentence: Sentence, event: Event) -> bool:
    """Tell whether a sentence begins with a missile that the event's cannot be."""
    high = min(sentence.end, sentence.start + _NEAR_START)
    names = story.page.arsenal.within(sentence.start, high)
    if not names or next(anaphors(story.page.text, sentence.start, names[0].start), None):
        return False
    if event.name:
        return all(name.text != event.name for name in names)
    key = _key(event)
    return key is not None and names[0].country != key


def _other_day(story: Story, sentence: Sentence, event: Event) -> bool:
    """Tell whether a sentence tells another day, or year, than the event's."""
    text, page = story.page.text, story.page
    for found in page.dates_of(sentence):
        low, high = max(sentence.start, found.start - 40), min(sentence.end, found.end + 60)
        if HOURS.search(found.text) or SINCE.search(text, low, found.start):
            continue
        if SAYS.search(text, low, found.start) or SAYS.search(text, found.end, high):
            continue
        day = in_context(story, sentence, found)
        exact = day.resolved.precision in _EXACT
        if exact and differ(event.day, day) is False:
            return False
        if exact and differ(event.day, day):
            return True
    return False


_EXACT = frozenset({Precision.DAY, Precision.MONTH, Precision.YEAR})
