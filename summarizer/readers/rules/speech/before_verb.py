"""Whose verb of saying it is where another verb stands before it: "prompting the envoy to say"."""

from collections.abc import Sequence

from summarizer.readers.rules.speech.frames import HIDDEN, Frame, Word
from summarizer.readers.rules.speech.heads import DETERMINERS
from summarizer.text.patterns import lazy
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


_SUBORDINATE = word_set("if whether when how where why that")
_BEHIND = word_set("with for in on to of at by from over about as against")


def goes_on(frame: Frame, place: int) -> bool:
    """Tell whether a sentence goes on behind a piece in marks: 'to a "new deal" | with X'."""
    words = frame.words(place, frame.sentence_at(place).end)[:1]
    return frame.masked[place - 1 : place] == HIDDEN and bool(words) and words[0].low in _BEHIND


def main_clause(frame: Frame, first: int, begin: int, end: int) -> int:
    """Return where the clause begins that "and said" goes on with, of a sentence from `first` on.

    Not that of "did not say if it had ended, and said", nor of "When it ended, X left and said".
    """
    opener = frame.masked[max(first, begin - 10) : begin].lower().split()[-1:]
    if begin > first and frame.masked[begin - 1] == HIDDEN:
        return first
    if not opener or opener[0] not in _SUBORDINATE:
        return begin
    if after_comma(frame, end) or _is_turned(frame, first, begin, end):
        return first
    comma = -1 if opener[0] == "that" else frame.masked.find(",", begin, end)
    return comma + 1 if comma > 0 else begin


def _is_turned(frame: Frame, first: int, begin: int, end: int) -> bool:
    """Tell whether "but" turns what the main clause denied: "did not say if it had, but said"."""
    return (
        frame.masked.startswith("but ", end)
        and _DENIED.search(frame.masked, first, begin) is not None
    )


_DENIED = lazy(r"\b(?:no|not|never|without|declin\w+|refus\w+)\b|n['’]t\b")


def after_comma(frame: Frame, place: int) -> bool:
    """Tell whether a place is behind a comma or the end of a quotation."""
    before = frame.masked[max(place - 3, 0) : place].rstrip()
    return before.endswith((",", HIDDEN, '"', "”", "’", "'"))
