"""Since when so many were launched, where a sentence opens with it: "Since May, 23 rockets"."""

from summarizer.readers.rules.launches.events import Day
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.told import Mention
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def since_when(story: Story, sentence: Sentence, mention: Mention) -> Day | None:
    """Return the time from the day that a sentence opens with, for launches that are counted."""
    what, page = mention.missile, story.page
    if what is None or what.number is None or what.number == 1:
        return None
    if not _SINCE.match(page.text, sentence.start, mention.start):
        return None
    found = next(iter(page.dates_in(sentence.start, mention.start)), None)
    if found is None or not _SINCE.fullmatch(page.text, sentence.start, found.start):
        return None
    return page.day(found, since=True)


_SINCE = lazy(r"(?:[A-Z][\w.]*:\s)?[\"“]?Since\s(?:late\s|early\s|mid-|last\s|the\s\w+\sof\s)?")
