"""The head of a noun phrase, and the small words before it."""

from collections.abc import Sequence

from summarizer.readers.rules.speech.cues_table import PERSON_NOUNS
from summarizer.readers.rules.speech.frames import Frame, Word
from summarizer.text.word_sets import ARTICLES, word_set

DETERMINERS = word_set("a an the this that these those his her its their our my your")
AFTER_HEAD = word_set(
    "of for in at from on with to who near by issued released published posted signed "
    "close familiar briefed involved based present speaking quoted cited carried "
    "seen obtained reviewed viewed read shared leaked circulated kept compiled"
)
_DONE = word_set("from by in at on during under with near for to")
"""What follows a participle behind a noun: "a woman rescued from the house"."""


def head_noun(words: Sequence[Word]) -> str:
    """Return the head of a noun phrase in lower case: the last word before a preposition."""
    head = ""
    for n, word in enumerate(words):
        done = n > 1 and word.low.endswith("ed") and words[n + 1 : n + 2]
        if n and (word.low in AFTER_HEAD or (done and done[0].low in _DONE)):
            break
        head = word.low
    return head.removesuffix("'s").removesuffix("’s")


def singular(noun: str) -> str:
    """Return "official" for "officials"; other nouns than those for people stay as they are."""
    return noun[:-1] if noun.endswith("s") and noun[:-1] in PERSON_NOUNS else noun


def starts_definite(frame: Frame, start: int) -> bool:
    """Tell whether a noun phrase begins with "the", "its" or the like."""
    words = frame.text[start : start + 8].lower().split(maxsplit=1)
    return bool(words) and words[0] in DETERMINERS - {"a", "an"}


def without_determiner(text: str, start: int) -> int:
    """Return where a phrase begins behind "the", "its" or "their"."""
    for word in ("The ", "the ", "Its ", "its ", "Their ", "their "):
        if text.startswith(word, start):
            return start + len(word)
    return start


def has_object(words: Sequence[Word], n: int) -> bool:
    """Tell whether a word is a verb in the present by what follows: "conducts an"."""
    following = words[n + 1].low if n + 1 < len(words) else ""
    return words[n].low.endswith("s") and following in ARTICLES | {"its"}
