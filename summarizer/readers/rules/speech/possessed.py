"""Things said that are told to be somebody's: "the ministry's reply that", "in her words"."""

from collections.abc import Sequence

from summarizer.readers.rules.speech.cues_table import FUNCTION_WORDS, OWNED_NOUNS, OWNER_ENDS
from summarizer.readers.rules.speech.frames import Frame, Word
from summarizer.text.place import Place
from summarizer.text.word_sets import ARTICLES, POSSESSIVES, TO_BE, word_set

OPINIONS = word_set("words view opinion eyes judgment judgement assessment phrase estimation")
"""What somebody's words are in: "in his view"."""

ALLEGED = word_set(
    "claim claims allegation allegations accusation accusations assertion contention"
)
"""Things said that those who speak of them need not have said: "rejected the claim that"."""

_OWNERS = (*OWNER_ENDS, "s'", "s’")
_MAKING = word_set("made makes making repeated repeats repeating renewed reiterated")
_FARTHEST = 3
_UTTERING = _MAKING | word_set("issued issues gave gives delivered delivers voiced voices uttered")

GIVEN_NOUNS = OWNED_NOUNS | word_set("announcement assurance assurances remarks comments warnings")
"""Things that are said by making or giving them: "gave assurances that"."""


def owned_phrase(frame: Frame, words: Sequence[Word], n: int) -> Place | None:
    """Return the phrase that ends with a thing said, the n-th word, and begins with whose it is."""
    told = n + 1 < len(words) and words[n + 1].low == "that"
    first = _owner(words, n)
    if first is None:
        return None
    if words[first].low not in POSSESSIVES:
        while first and _belongs(frame, words, first):
            first -= 1
    opened = first > 0 and words[first - 1].low in {"in", "by"} and words[n].low in OPINIONS
    return (words[first].start, words[n].end) if told or opened else None


def uttering_verb(words: Sequence[Word], n: int) -> Word | None:
    """Return the verb of "issued a warning that", whose noun is the n-th word."""
    if words[n].low not in GIVEN_NOUNS or n + 1 >= len(words) or words[n + 1].low != "that":
        return None
    for at in range(n - 1, max(n - _FARTHEST, 1) - 1, -1):
        if words[at].low in _UTTERING:
            return None if words[at - 1].low in TO_BE else words[at]
    return None


def is_alleged(words: Sequence[Word], n: int) -> bool:
    """Tell "rejected the claim that" from "made the claim that"."""
    if words[n].low not in ALLEGED or n + 1 >= len(words) or words[n + 1].low != "that":
        return False
    before = [word.low for word in words[max(n - _FARTHEST, 0) : n]]
    return bool(before) and before[-1] in ARTICLES and _MAKING.isdisjoint(before)


def _owner(words: Sequence[Word], n: int) -> int | None:
    """Return the index of the nearest "ministry's" or "its" before the n-th word."""
    for first in range(n - 1, max(n - _FARTHEST, 0) - 1, -1):
        if words[first].low in POSSESSIVES or words[first].low.endswith(_OWNERS):
            return first
    return None


def _belongs(frame: Frame, words: Sequence[Word], n: int) -> bool:
    """Tell whether the word before the n-th belongs to its noun phrase."""
    before = words[n - 1]
    if words[n].low in ARTICLES or frame.masked[before.end : words[n].start] != " ":
        return False
    if before.low in ARTICLES:
        return True
    if before.low in FUNCTION_WORDS:
        return False
    named = not frame.text[before.start].islower()
    return named or (n > 1 and words[n - 2].low in ARTICLES)
