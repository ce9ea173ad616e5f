"""The day on which a launch was told, which stands for its own where the news of it is told."""

from summarizer.readers.rules.launches.events import Day
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import STATE_MEDIA
from summarizer.readers.rules.launches.table import SAYING
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

RIGHT_BEFORE = (
    r"(?:\s+in\s+an?\s+(?:\w+\s+)?(?:statement|post|briefing|report))?"
    r"\s+(?:\w+\s+)?(?:on\s+|in\s+|late\s+|early\s+)*$"
)
TOLD_THEM = (
    r"\btold\s+(?:(?:a|the)\s+)?(?:(?:news|press|security)\s+)?(?:conference|briefing|reporters"
    r"|journalists|parliament|lawmakers|meeting|council)\s+(?:on\s+|late\s+|early\s+)*"
)
"""Whom somebody told of a launch, on a day of their own."""
SPOKEN_BEFORE = lazy(rf"\b(?:{SAYING}|as saying){RIGHT_BEFORE}|{TOLD_THEM}$")
"""A verb of saying right before a date: the day of the words, not of the launch."""
_SAID_NEXT = lazy(r",?\s+(?:(?:has|have|also)\s+)*(?:claim|announc)\w+")


def spoken_day(story: Story, sentence: Sentence, mention: Mention) -> Day | None:
    """Return the day on which the first news of a launch was told, for want of its own."""
    if story.events or sentence not in story.page.body[:_EARLY] or _is_judged(story, mention):
        return None
    what = mention.missile.start if mention.missile else mention.start
    if _ONLY_NAMED.search(story.page.text, max(sentence.start, what - 60), what):
        return None
    if _OF_LATE.search(story.page.text, max(sentence.start, mention.verb - 40), mention.verb):
        return None
    late = story.page.parties.is_korean  # whose media tell of a launch on the day after it
    if late and story.page.state_source:
        return None
    for found in story.page.dates_of(sentence):
        before = story.page.text[max(sentence.start, found.start - 45) : found.start]
        said = SPOKEN_BEFORE.search(before) or _SAID_NEXT.match(story.page.text, found.end)
        medias = late and STATE_MEDIA.search(story.page.text, sentence.start, sentence.end)
        if said and not medias:
            return story.page.day(found, spoken=True)
    return None


_ONLY_NAMED = lazy(
    r"\b(?:dubbed|nam(?:ed|ing)|call(?:ed|ing)|stud(?:ied|ying)|examin\w+|analy[sz]\w+|recover\w+|compar\w+"
    r"|prais\w+|thank\w+|interception\sof|debris\s(?:of|from)|remains\sof|parts\sof|stopping)\s[^,;:.]*$"
)
"""Before a missile of which something is told that was done on another day than its launch."""
_OF_LATE = lazy(r"\b(?:recently|lately|previously)\s(?:[\w-]+\s){0,2}$")
"""Before what was done on a day before it was told: "has recently carried out a test"."""
_EARLY = 6
"""Among how many first sentences the news of a launch is told."""


def _is_judged(story: Story, mention: Mention) -> bool:
    """Tell whether a launch known already is only spoken of: "said its launch was a threat"."""
    return mention.form is Form.NOUN and _JUDGMENT.match(story.page.text, mention.end) is not None


_JUDGMENT = lazy(
    r"[^,;.]{0,40}?\s(?:(?:is|was|were|are|had been)\s(?:an?|not|un\w+|in|contrary|against)\b"
    r"|(?:had |has |have )?(?:violat|breach|threaten|undermin|contraven|constitut|represent"
    r"|demonstrat|destabili|amount|escalat|prov(?:es|ed)\b|pos(?:es|ed)\b|show(?:s|ed|n)\b))"
)
"""Behind a launch, what somebody thinks of it."""
