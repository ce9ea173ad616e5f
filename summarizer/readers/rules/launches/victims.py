"""Whether a party named with a launch is the one that was fired at, and made none."""

from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import SUFFERS, Party
from summarizer.readers.rules.launches.patterns import STRUCK
from summarizer.text.patterns import lazy


def was_hit(story: Story, event: Event, party: Party, land: Party | None) -> bool:
    """Tell whether a state is that whose land or town was fired at."""
    if land and party.key == land.key and not party.is_group:
        return True
    return _tells_of_hit(story, event, party) or _suffers(story, event, party)


def _suffers(story: Story, event: Event, party: Party) -> bool:
    """Tell whether a state is said to be what was hit: "Israel was attacked with missiles"."""
    sentence = story.page.sentence_at(event.trigger[0])
    if sentence is None or event.party:
        return False
    named = story.page.parties.within(sentence.start, event.trigger[0])
    return any(p.key == party.key and SUFFERS.match(story.page.text, p.end) for p in named)


def _tells_of_hit(story: Story, event: Event, party: Party) -> bool:
    """Tell whether a state says that rockets struck a town: they were fired at it, not by it."""
    text, (first, last) = story.page.text, event.trigger
    hit = STRUCK.match(text, first) or _AT_OWN.search(text, first, last + _NEAR)
    if event.party or party.is_group or not hit:
        return False
    sentence = story.page.sentence_at(event.trigger[0])
    told = story.page.voices_in(sentence.start, sentence.end) if sentence else []
    return any(voice.key == party.key for voice in told)


_AT_OWN = lazy(
    r"\b(?:launched|fired|lobbed|shot|aimed|flung|hurled)\s(?:at|on|into|against|towards?)"
    r"\s(?:one\sof\s)?(?:its|their|our)\s"
)
"""Behind what was launched at the speaker's own: "said two were fired at its base"."""


_NEAR = 40
