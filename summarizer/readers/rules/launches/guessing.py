"""What a sentence is likely to tell of launches, behind those told before it."""

from typing import Final

from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.learned.features import so_many
from summarizer.readers.rules.learned.guesses import Guess, guess_at
from summarizer.text.layout import Sentence


def guess_of(story: Story, sentence: Sentence) -> Guess:
    """Return what a sentence is likely to tell behind the launches of those before it."""
    if sentence.number not in story.guesses:
        story.guesses[sentence.number] = guess_afresh(story, sentence)
    return story.guesses[sentence.number]


def guess_afresh(story: Story, sentence: Sentence) -> Guess:
    """Return the same for a part of a sentence, or for a sentence once only."""
    before = sentence.number - 1
    told = so_many(n for event in story.near for n in event.numbers if n <= before)
    beside = any(before in event.numbers[-_LATEST:] for event in story.near)
    return guess_at(story.page.scene, sentence, "launches", told=told, beside=beside)


_LATEST: Final = 3
"""How many of the sentences that tell a launch are looked at to see whether it was told last."""
