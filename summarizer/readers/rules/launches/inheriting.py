"""What a launch has from the one told before it: "a second", "the same missile", "at 2 a.m."."""

import re
from dataclasses import replace

from summarizer.normalize.dates import Precision
from summarizer.normalize.numbers_table import SECOND_TO_TENTH
from summarizer.readers.rules.launches.events import Day, Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import UNDONE, is_satellite
from summarizer.readers.rules.launches.sameness import differ, same_party
from summarizer.readers.rules.launches.standins import count_told
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.records.launch import Confirmation
from summarizer.text.patterns import lazy


def inherit_from(story: Story, mention: Mention, event: Event) -> None:
    """Give "launched two from" what the launch told before was of."""
    if len(story.events) < 2:
        return
    before = story.events[-2]
    if mention.ordinal:
        _count_on(mention.ordinal, event)
        event.party = event.party or before.party
        if _is_told_with(story, mention, event):
            if event.day is None or differ(event.day, before.day) is False:
                event.location, event.seen_only = before.location, True
            event.day = event.day or before.day
    elif event.day is None and same_party(before, event):
        event.day = before.day if _is_shortly_apart(story, mention) else None
    own = mention.form is not Form.ACTIVE
    if mention.ordinal and mention.missile and own:  # "a longer-range version" is another missile
        return
    other = not same_party(before, event) and (own or not mention.ordinal)
    if event.name is not None or other or _is_space(story, event, before):
        return
    if _OF_OTHERS.search(story.page.text, max(0, event.trigger[0] - 120), event.trigger[0]):
        return
    same = before.name and _SAME.search(story.page.text[slice(*_words_for(mention))])
    untold = event.kind is None and (mention.missile is None or mention.missile.kind is None)
    if same or (untold and (before.name or before.kind)):
        told_of = same or not (mention.form is Form.NOUN or "weapon" in event.trigger_text)
        unlike = differ(event.day, before.day) is not False and is_satellite(before.kind)
        event.kind, event.name = (before.kind if told_of else None), before.name
        event.name = None if unlike else event.name  # each satellite has its own
        event.cite(_number_of(story, before, before.name or before.kind))


def _is_told_with(story: Story, mention: Mention, event: Event) -> bool:
    """Tell whether one more was launched where and when the last was: "a second was fired"."""
    text = story.page.text
    told = mention.form is not Form.ACTIVE or _SOON.match(text, mention.end)
    if _HAD_BEEN.search(text, max(0, mention.verb - 20), mention.verb):
        return False
    return event.confirmation is not Confirmation.PLANNED and bool(told)


def _words_for(mention: Mention) -> tuple[int, int]:
    """Return where the words for a launch begin and end, its missile's among them."""
    first = mention.missile.start if mention.missile else mention.start
    return min(first, mention.start), mention.end


def _is_shortly_apart(story: Story, mention: Mention) -> bool:
    """Tell whether one more missile is told by the time since the last: "minutes later"."""
    words = story.page.text[slice(*_words_for(mention))]
    if not _ONE_MORE.match(words):
        return False
    return _SHORTLY.match(story.page.text, mention.verb) is not None


_ONE_MORE = lazy(rf"(?:[Aa]nother|[Aa] (?:{SECOND_TO_TENTH}))\b")
_SHORTLY = lazy(
    r"\w[\w-]+\s(?:only\s|just\s|about\s|some\s|less\sthan\s|barely\s)?(?:(?:an?|half\san|[a-z]+(?:-[a-z]+)?|\d+)\s)?"
    r"(?:seconds?|moments|minutes?|hours?)\s(?:later|earlier|before|after|apart)\b"
)
"""A verb of launching, and how shortly before or after the last it was."""


_HAD_BEEN = lazy(r"\bha(?:d|s|ve)\s(?:\w+\s)?been\s(?:\w+ly\s)?$")
"""Before one more that was launched at some other time."""
_SOON = lazy(
    r"(?:\s(?:only|just|about|some|within|less\sthan|barely))*"
    r"(?:\s(?:an?|half\san|[a-z]+(?:-[a-z]+)?|\d+)){0,2}\s(?:seconds?|moments|minutes?|hours?)\b"
)
"""Behind one more that was launched, how shortly before or after the last: "an hour later"."""


def _number_of(story: Story, event: Event, words: str | None) -> int:
    """Return the sentence of a launch in which words stand, or its first."""
    numbers = story.page.article.sentence_by_number
    spans = ((n, numbers[n].start, numbers[n].end) for n in event.numbers)
    told = (n for n, a, b in spans if words and words in story.page.text[a:b])
    return next(told, event.numbers[0])


def _is_space(story: Story, event: Event, before: Event) -> bool:
    """Tell whether a satellite is spoken of, and what was launched before was none."""
    sentence = story.page.sentence_at(event.trigger[0])
    told = story.page.text[sentence.start : event.trigger[0]] if sentence else ""
    return "atellite" in told and not before.payload and not is_satellite(before.kind)


_OF_OTHERS = lazy(r"\b(?:[Oo]ther|[Aa]nother|different)\s(?:[\w-]+\s){0,2}(?:missiles|rockets)\b")
"""Shortly before a launch of missiles that are not those told of before."""
_SAME = lazy(
    r"\bthe\s(?:very\s)?same\s(?:(?:type|kind)\sof\s)?(?:missile|rocket|weapon|type|launcher)\b"
    r"|^[Tt]he\s(?:missile|rocket|weapon)\s(?:has|had)\s"
)
"""A missile that is the one told before, or another of its type: "the missile has flown once"."""


def _count_on(ordinal: str, event: Event) -> None:
    """Count "another", "a second", "two more"."""
    if event.count is None:
        event.count, event.number = count_told(ordinal)


def inherit_days(story: Story) -> None:
    """Give launches told by the clock alone the day of the news they are part of.

    Others of an attack get the day on which it is said to have been made.
    """
    for event in story.events:
        if event.day is None and not (event.past or event.aggregate or event.weak):
            event.day = _day_of_attack(story, event)
    for before, event in zip(story.events, story.events[1:], strict=False):
        near = 0 <= event.numbers[0] - before.numbers[-1] <= _NEAR
        if event.day or event.aggregate or not near:
            continue
        if event.time is None and not _is_of_same_news(story, event):
            continue
        exact = before.day and before.day.resolved.precision is Precision.DAY
        if exact and before.day and not event.past and same_party(before, event):
            event.day = replace(before.day, inherited=True)


def _is_of_same_news(story: Story, event: Event) -> bool:
    """Tell whether a launch without a day is told as more of the news right before it."""
    sentence = story.page.sentence_at(event.trigger[0])
    if sentence is None or event.weak or event.confirmation in UNDONE:
        return False
    if story.page.dates_in(sentence.start, sentence.end):
        return False
    return _OTHER_TIME.search(story.page.text, sentence.start, sentence.end) is None


_OTHER_TIME = lazy(
    r"\b(?:had|after|before|earlier|previous(?:ly)?|first|since|last|ago|years?|months?|weeks?|days|past"
    r"|recent(?:ly)?|once|ever|again|always|usually|typically|then|later|next|formerly|until|history"
    r"|record|so far|to date)\b",
    re.IGNORECASE,
)
"""What tells that a launch may be of another time than the one told right before."""


def _day_of_attack(story: Story, event: Event) -> Day | None:
    """Return the one day of an attack or drill that its party is said right before to have made."""
    number = event.numbers[0]
    for back in (number - 1, number - 2) if event.confirmation not in UNDONE else ():
        before = story.page.article.sentence_by_number.get(back)
        told = before and _ATTACKS.search(story.page.text, before.start, before.end)
        if before is None or not told or before not in story.page.body:
            continue
        acting = story.page.parties.within(before.start, told.start())
        acting = [party for party in acting if not party.is_place]
        dates = story.page.dates_in(before.start, before.end)
        if len(dates) != 1 or not acting or (event.party and acting[-1].key != event.party.key):
            return None
        day = story.page.day(dates[0])
        return replace(day, inherited=True) if day.resolved.precision is Precision.DAY else None
    return None


_ATTACKS = lazy(
    r"\b(?:launch|carri|carry|conduct|unleash|mount|stag|held|hold|made|makes|began|open|resum|hit|str[iu]ck|attack"
    r"|retaliat|fir)\w*\s(?:[\w-]+\s){0,8}?(?:attacks?|assaults?|strikes?|barrages?|offensive"
    r"|bombardment|waves?|drones?|drills?|exercises?|war\sgames|man(?:eu|oeu|o)v(?:er|re)s?)\b"
)
"""A verb and an attack as its object: "launched its first direct attack on", "held a drill"."""
_NEAR = 2
"""How many sentences behind a launch its parts are told."""
