"""Whose missile hit something, where another country only made it: "Russia fired a Hwasong"."""

from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.makers import own_make
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.text.patterns import lazy

_STRUCK = lazy(
    r"(?:hit|hits|struck|strikes?|slam\w*|land\w*|fell|falls|kill\w*|damag\w*|destroy\w*|ripped|tore|crash\w*)\b"
)
_NEAR = 1
"""Sentences before the one in which it is told what a missile hit."""


def attacker(story: Story, event: Event) -> Party | None:
    """Return who fired right before, where a missile that hit is of a land that fires none here."""
    if not _STRUCK.match(story.page.text, event.trigger[0]):
        return None
    told = [e for e in story.events if e.party and e.trigger[0] < event.trigger[0]]
    told = [e for e in told if e is not event and not _is_of_maker(e)]
    near = [e for e in told if event.numbers[0] - e.numbers[-1] <= _NEAR]
    last = near[-1].party if near else None
    make = event.party.key if event.party else own_make(story, event.name)
    told_own = event.party is not None and not _is_of_maker(event)
    if last is None or make is None or make == last.key or told_own:
        return None
    fires = {e.party.key for e in told if e.party}
    return None if make in fires else last


def _is_of_maker(event: Event) -> bool:
    """Tell whether a party stands in the words for the missile alone: "a North Korean Hwasong"."""
    what, party = event.missile, event.party
    return what is not None and party is not None and what.start <= party.start < what.end
