"""Launches that a sentence gives another day: "moved the launch from Monday to Saturday"."""

from summarizer.readers.rules.launches.events import Day
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.told import Mention
from summarizer.text.layout import Sentence


def moved_to(story: Story, sentence: Sentence, mention: Mention) -> Day | None:
    """Return the new day of what a sentence puts off, if it is the launch of a mention."""
    old = story.put_off
    if old is None or old.numbers != [sentence.number]:
        return None
    return old.day if old.trigger[0] <= mention.start <= old.trigger[1] else None
