"""Whose a statement is, by the sentences before it.

Every question is asked with `resolve`, which tells whom words mean.
"""

from collections.abc import Sequence
from itertools import pairwise

from summarizer.readers.rules.speech.cues_table import SPOKEN_NOUNS, STATEMENT_NOUNS
from summarizer.readers.rules.speech.frames import Frame, Word
from summarizer.readers.rules.speech.heads import head_noun
from summarizer.readers.rules.speech.namings import Resolve, Source
from summarizer.readers.rules.speech.phrases import leading_phrase, phrase_after, trim
from summarizer.readers.rules.speech.tellers import teller
from summarizer.text.layout import Role, Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set

_ASKED = lazy(
    r"\b(?:asked|contacted|approached|emailed|reached out to)"
    r" (?P<whom>[^,.;]{3,60}?) (?:for (?:a )?(?:comment|response|reaction|reply)|to comment)\b"
)
_MADE = SPOKEN_NOUNS | word_set("letter commentary editorial report")
_MAKING = word_set("of by from in")
_SIGNING = word_set("by from")
_SIGNED = lazy(r"\b(?:attributed to|signed by|in the name of|issued by|written by) ")
_PASSED_ON = word_set("seen obtained reviewed viewed carried quoted cited read reported leaked")
"""What others do with a statement: "a letter seen by Reuters" is not theirs."""
_LOOK_BACK = 8
_OPENING = 4


_WHERE_POSTED = word_set(
    """on x twitter formerly the social media platform facebook telegram weibo truth website its
    posted published released issued"""
)
"""Between a post or a statement and who made it: "a post on X, formerly Twitter, by"."""


class Issuers:
    """Finds who made the statements of one article."""

    def __init__(self, frame: Frame) -> None:
        """Keep where to look."""
        self._frame = frame

    def own_end(self, start: int, end: int) -> int:
        """Return where a phrase ends before what others do: "a letter | seen by Reuters"."""
        words = self._frame.words(start, end)
        passed = (one for one, by in pairwise(words) if by.low == "by" and one.low in _PASSED_ON)
        cut = next(passed, None)
        return trim(self._frame.masked, start, cut.start)[1] if cut else end

    def maker_in(self, start: int, end: int, resolve: Resolve) -> Place | None:
        """Return the words for who made a statement: "a letter by X", "a post signed by X"."""
        if signed := _SIGNED.search(self._frame.masked, start, end):
            return phrase_after(self._frame, signed.end(), end)
        end = self.own_end(start, end)
        words = self._frame.words(start, end)
        for word in sorted(words, key=lambda one: one.low not in _SIGNING):
            if word.low in _MAKING:
                phrase = phrase_after(self._frame, word.end, end)
                if word.low != "in" or (phrase and resolve(phrase)):
                    return phrase
        return None

    def of_last(self, here: int, resolve: Resolve) -> Source | None:
        """Return whose word "it" is, by the sentence before: who was asked, whose statement."""
        if here == 0:  # no sentence before: "It" would be looked for in itself
            return None
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
        before = self._frame.sentences[here - 1]
        asked = _ASKED.search(self._frame.masked, before.start, before.end)
        source = resolve(asked.span("whom")) if asked else None
        return source if source and not source.is_person else None

    def _told_in_statement(self, here: int, resolve: Resolve) -> Source | None:
        """Return who issued the statement that the sentence before tells of: "It says:"."""
        before = self._frame.sentences[here - 1]
        words = self._frame.words(before.start, before.end)
        at = next((n for n, word in enumerate(words) if word.low in _MADE), 0)
        phrase = self._subject(before, words[:at]) if at else None
        if phrase is None or words[at].start < phrase[1]:
            return None
        return self._made_by(words, at, before.end, resolve) or resolve(phrase)

    def _made_by(self, words: Sequence[Word], at: int, end: int, resolve: Resolve) -> Source | None:
        """Return who made what somebody else passes on: "KCNA carried a statement by X"."""
        by = at + 1
        while by < len(words) and words[by].low in _WHERE_POSTED:
            by += 1
        if not words[by : by + 1] or words[by].low not in {"by", "from"}:
            return None
        phrase = phrase_after(self._frame, words[by].end, end)
        if phrase is None:
            return None
        return resolve(phrase) or Source(*phrase, self._frame.text[slice(*phrase)], is_person=False)

    def author(self, place: int, noun: str, resolve: Resolve) -> Source | None:
        """Return who made it, if the last sentence with "a letter" or the like tells.

        Told by "a letter by X" and "In its letter, X said".
        """
        sentence, words, at = self._last_told(place, noun)
        if sentence is None:
            return None
        if made := self._made_by(words, at, sentence.end, resolve):
            return made
        fronted = words[0].low == "in" and "," not in self._text(words[0], words[at])
        phrase = leading_phrase(self._frame, sentence.start, sentence.end) if fronted else None
        return resolve(phrase) if phrase and phrase[0] > words[at].end else None

    def stated(self, place: int, noun: str, resolve: Resolve) -> Source | None:
        """Return whom the last sentence with "a statement" says to have made it."""
        sentence, words, at = self._last_told(place, noun)
        if sentence is None:
            return None
        phrase = self._subject(sentence, words[:at])
        if phrase and head_noun(self._frame.words(*phrase)) not in STATEMENT_NOUNS:
            return resolve(phrase)
        return None

    def _subject(self, sentence: Sentence, words: Sequence[Word]) -> Place | None:
        """Return who tells what a sentence says up to some word, else what it is about."""
        told = teller(self._frame, sentence.start, words)
        return told or leading_phrase(self._frame, sentence.start, sentence.end)

    def _last_told(self, place: int, noun: str) -> tuple[Sentence | None, list[Word], int]:
        """Return the last sentence before a place that has a noun, its words, and which it is."""
        here = self._frame.index_at(place)
        for index in range(here - 1, max(here - _LOOK_BACK, -1), -1):
            sentence = self._frame.sentences[index]
            if sentence.role is Role.TITLE:
                continue
            words = self._frame.words(sentence.start, sentence.end)
            at = next((n for n, word in enumerate(words) if word.low == noun), None)
            if at is not None:
                return sentence, words, at
        return None, [], 0

    def _text(self, first: Word, last: Word) -> str:
        return self._frame.masked[first.start : last.end]
