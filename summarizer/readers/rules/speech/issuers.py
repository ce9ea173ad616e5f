"""Whose a statement is, by the sentences before it.

Every question is asked with `resolve`, which tells whom words mean.
"""

import re

from summarizer.readers.rules.speech.cues_table import SPOKEN_NOUNS, STATEMENT_NOUNS
from summarizer.readers.rules.speech.frames import Frame
from summarizer.readers.rules.speech.namings import Resolve, Source
from summarizer.readers.rules.speech.phrases import head_noun, leading_phrase, teller

_ASKED = re.compile(
    r"\b(?:asked|contacted|approached|emailed|reached out to)"
    r" (?P<whom>[^,.;]{3,60}?) (?:for (?:a )?(?:comment|response|reaction|reply)|to comment)\b"
)
_LOOK_BACK = 8
_OPENING = 4


class Issuers:
    """Finds who made the statements of one article."""

    def __init__(self, frame: Frame) -> None:
        """Keep where to look."""
        self._frame = frame

    def of_last(self, here: int, resolve: Resolve) -> Source | None:
        """Return whose word "it" is, by the sentence before: who was asked, whose statement."""
        return self._asked(here, resolve) or self._told_in_statement(here, resolve)

    def first_teller(self, place: int, resolve: Resolve) -> Source | None:
        """Return the body whose word the article opens with: "..., the ministry said on Friday"."""
        for sentence in self._frame.sentences[: self._frame.index_at(place)][:_OPENING]:
            words = self._frame.words(sentence.start, sentence.end)
            phrase = teller(self._frame, sentence.start, words)
            source = resolve(phrase) if phrase else None
            if source and not source.is_person:
                return source
        return None

    def of_this(self, here: int, place: int, resolve: Resolve) -> Source | None:
        """Return the body that an earlier verb of the sentence has: "a panel said, it called"."""
        start = self._frame.sentences[here].start
        phrase = teller(self._frame, start, self._frame.words(start, place))
        source = resolve(phrase) if phrase and phrase[1] < place else None
        return source if source and not source.is_person else None

    def _asked(self, here: int, resolve: Resolve) -> Source | None:
        """Return the body that the sentence before tells to have been asked for its comment."""
        before = self._frame.sentences[max(here - 1, 0)]
        asked = _ASKED.search(self._frame.masked, before.start, before.end)
        source = resolve(asked.span("whom")) if asked else None
        return source if source and not source.is_person else None

    def _told_in_statement(self, here: int, resolve: Resolve) -> Source | None:
        """Return who issued the statement that the sentence before tells of: "It says:"."""
        before = self._frame.sentences[max(here - 1, 0)]
        words = self._frame.words(before.start, before.end)
        at = next((n for n, word in enumerate(words) if word.low in SPOKEN_NOUNS), 0)
        phrase = leading_phrase(self._frame, before.start, before.end) if at else None
        if phrase is None or words[at].start < phrase[1]:
            return None
        return resolve(phrase)

    def stated(self, place: int, noun: str, resolve: Resolve) -> Source | None:
        """Return whom the last sentence with "a statement" says to have made it."""
        here = self._frame.index_at(place)
        for index in range(here - 1, max(here - _LOOK_BACK, -1), -1):
            sentence = self._frame.sentences[index]
            words = self._frame.words(sentence.start, sentence.end)
            at = next((n for n, word in enumerate(words) if word.low == noun), None)
            if at is not None:
                phrase = teller(self._frame, sentence.start, words[:at])
                phrase = phrase or leading_phrase(self._frame, sentence.start, sentence.end)
                if phrase and head_noun(self._frame.words(*phrase)) not in STATEMENT_NOUNS:
                    return resolve(phrase)
                return None
        return None
