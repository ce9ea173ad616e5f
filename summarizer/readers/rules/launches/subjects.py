"""The missile that a sentence has fly, as its subject: "Brazil's VLS-1 exploded"."""

import re
from dataclasses import replace

from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import HEAD, OTHERS_MISSILE
from summarizer.readers.rules.launches.told import Form, Mention, phrase_start
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

SUBJECT_NEAR = 200
"""How far from the beginning of a sentence its subject may stand."""


def flying_subject(story: Story, sentence: Sentence) -> Mention | None:
    """Return the missile that a sentence has fly without saying that it was launched."""
    text, arsenal = story.page.text, story.page.arsenal
    if match := HEAD.search(text, sentence.start, min(sentence.end, sentence.start + SUBJECT_NEAR)):
        before = sentence.start, match.start()
        if _TOPIC.search(text, *before) or OTHERS_MISSILE.search(text, *before):
            return None
        missile = arsenal.phrase(
            _phrase(text, sentence.start, match.start()), match.end(), sentence.end
        )
        return Mention(
            Form.PASSIVE, match.start(), match.end(), match.start(), missile, match.start()
        )
    names = arsenal.within(sentence.start, min(sentence.end, sentence.start + SUBJECT_NEAR))
    if not names:
        return None
    name = names[0]
    if OTHERS_MISSILE.search(text, sentence.start, name.start):
        return None
    missile = arsenal.phrase(_phrase(text, sentence.start, name.start), name.end, sentence.end)
    missile = replace(missile, end=name.end, plural=False, kind=None, name=name.text)
    return Mention(Form.PASSIVE, name.start, name.end, name.start, missile, name.start)


_TOPIC = lazy(
    r"\b(?:talks?|debates?|bans?|deals?|disputes?|rows?|reports?|statements?|laws?|votes?|work"
    r"|briefings?|questions?|sanctions|resolutions?|agreements?|treat(?:y|ies))\s"
    r"(?:on|over|about|against|for)\s+(?:[a-z-]+\s+)?$"
)
"""Before what is only spoken of: "talks on missiles followed"."""


def _phrase(text: str, start: int, head: int) -> int:
    match = re.search(r"(?:[^\s,;:()]+\s+){0,6}$", text[start:head])
    low = start + match.start() if match else head
    return max(low, phrase_start(text, start, head))
