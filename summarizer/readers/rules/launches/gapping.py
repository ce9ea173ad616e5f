"""Launches whose verb is left out behind their day: "fired six on Monday, on Friday a Tayfun"."""

from summarizer.normalize.dates import FoundDate
from summarizer.readers.rules.launches.contexts import in_context
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.items import further_items, item_like
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.launches.words import Missile
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def gapped(story: Story, sentence: Sentence, mention: Mention, first: Event) -> list[Event]:
    """Return the launches of other days and missiles that the verb of a mention tells, too."""
    if mention.form is not Form.ACTIVE or mention.missile is None:
        return []
    found: list[Event] = []
    for day in story.page.dates_in(mention.end, sentence.end):
        item = _item_on(story, sentence, mention, day)
        if item is None:
            continue
        event = item_like(story, first, item)
        event.day = in_context(story, sentence, day)
        story.events.append(event)
        found.append(event)
        own = mention._replace(missile=item, start=item.start, end=item.end)
        found += further_items(story, own, event, sentence.end)
    return found


def _item_on(story: Story, sentence: Sentence, mention: Mention, day: FoundDate) -> Missile | None:
    """Return the missile that stands right behind a day, and no verb of its own behind it."""
    text = story.page.text
    low = max(mention.end, day.start - _LEAD)
    gap = _GAP.match(text, day.end, sentence.end) if _AND_ON.search(text, low, day.start) else None
    item = story.page.arsenal.after(gap.end() - 1, sentence.end) if gap else None
    if gap is None or item is None or item.start != gap.end() or not (item.count or item.name):
        return None
    if any(not p.is_place for p in story.page.parties.within(item.start, item.end - 1)):
        return None
    return item if _ENDS.match(text, item.end, sentence.end) else None


_LEAD = 24
"""How far before a day the clause of its launch begins."""
_AND_ON = lazy(
    r"(?:,\s(?:and|then|but)?|;|\sand)\s?,?\s?(?:(?:on|in|late|early|again)\s){0,2}(?:the\s)?$"
)
_GAP = lazy(r",?\s(?!all\s|each\s|both\s)")
_ENDS = lazy(r"[,.;]|$|\s(?:at|against|from|into|towards?|over|off|and|near)\b")
