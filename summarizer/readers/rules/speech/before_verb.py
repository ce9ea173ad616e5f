"""Whose verb of saying it is where another verb stands before it: "prompting the envoy to say"."""

from collections.abc import Sequence

from summarizer.readers.rules.speech.frames import Frame, Word
from summarizer.readers.rules.speech.heads import DETERMINERS
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set

TOLD = word_set("said says added stated stressed noted warned announced reported")
_OPENING = DETERMINERS | {"it"}
_MAKING = word_set(
    """prompting prompted prompts forcing forced causing caused leading led driving drove compelling
    compelled pushing pushed spurring spurred moving moved provoking provoked"""
)


def made_to(frame: Frame, words: Sequence[Word], verb: int) -> Place | None:
    """Return who is made to speak: "fired a missile, prompting the president to say"."""
    if frame.masked[words[-1].end : verb].strip() != "to":
        return None
    at = next((n for n in range(len(words) - 2, -1, -1) if words[n].low in _MAKING), None)
    return (words[at + 1].start, words[-1].end) if at is not None else None


def is_purpose(frame: Frame, last: Word, verb: int) -> bool:
    """Tell "took to X to complain" from "likes to say": a name stands before the "to"."""
    between = frame.masked[last.end : verb].strip()
    return between == "to" and frame.text[last.start].isupper()


def behind_teller(frame: Frame, begin: int, words: Sequence[Word]) -> int:
    """Return where the inner clause begins in "the agency said [the master] reported"."""
    for n in range(len(words) - 2, 0, -1):
        following = words[n + 1]
        plain = following.low in _OPENING or frame.text[following.start].isupper()
        if plain and words[n].low in TOLD and frame.masked[words[n].end] == " ":
            return words[n].end
    return begin
