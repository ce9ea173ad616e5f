"""Whose "the regime" is: a state that others act against, by what they call it."""

from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def regime_of(story: Story, sentence: Sentence, start: int, end: int) -> Party | None:
    """Return whose "the regime's" in `[start, end)` is: the state named last, but no subject."""
    regime = _REGIME.search(story.page.text, start, end)
    if regime is None:
        return None
    for party in reversed(story.page.parties.within(sentence.start, regime.start())):
        if party.start - sentence.start > _OPENING and not party.pronoun:
            return party
    return None


_REGIME = lazy(
    r"\b[Tt]he\s+(?:regime|(?:[a-z-]+\s+)?(?:rogue|hermit|communist|isolated|reclusive"
    r"|nuclear-armed)\s+"
    r"(?:state|country|nation|kingdom))['’]s\s"
)
_OPENING = 12
"""How far from the beginning of a sentence its subject stands at most, when it opens it."""
