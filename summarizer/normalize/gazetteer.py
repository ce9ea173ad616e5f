"""A table of phrases that finds them all in a text: whole words, longest first, in one pass.

Each word of the text is one dictionary look-up, so the cost does not grow with the table (an
alternation of some thousand names costs a thousand comparisons at each word).
"""

import re
from collections.abc import Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

Payload = TypeVar("Payload")

_WORD = re.compile(r"\b[^\W_]\w*")
_CAPITALIZED_WORD = re.compile(r"\b[A-Z\u00c0-\u00de\u0100-\u017d]\w*")

# One character for one, so that offsets stay right; str.replace is far faster than translate.
_SAME_LENGTH = (
    ("\n", " "),
    ("\r", " "),
    ("\t", " "),
    ("\u00a0", " "),
    ("\u202f", " "),
    ("\u2018", "'"),
    ("\u2019", "'"),
    ("\u02bc", "'"),
    ("`", "'"),
    ("\u2010", "-"),
    ("\u2011", "-"),
    ("\u2012", "-"),
    ("\u2013", "-"),
)


def level(text: str) -> str:
    """Return the text with curly marks, hyphens and white space made plain, at the same length."""
    for old, new in _SAME_LENGTH:
        text = text.replace(old, new)
    return text


class Hit(NamedTuple, Generic[Payload]):
    """A phrase found: `text[start:end]`, and what the table says of it."""

    start: int
    end: int
    value: Payload


class Gazetteer(Generic[Payload]):
    """Phrases with a value each; the value None marks a phrase that hides shorter ones in it."""

    def __init__(self, entries: Iterable[tuple[str, Payload | None]]) -> None:
        self._by_word: dict[str, list[tuple[str, Payload | None]]] = {}
        for phrase, value in entries:
            if word := _WORD.match(phrase):
                self._by_word.setdefault(word.group(), []).append((level(phrase), value))
        for phrases in self._by_word.values():
            phrases.sort(key=lambda entry: -len(entry[0]))
        lowercase = any(word[0].islower() for word in self._by_word)
        self._words = _WORD if lowercase else _CAPITALIZED_WORD

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Hit[Payload]]:
        """Yield every hit in `text[start:end]`, in order, none inside another.

        Offsets count from the beginning of `text`.
        """
        piece = level(text[start:end])
        done = 0
        for word in self._words.finditer(piece):
            phrases = self._by_word.get(word.group())
            if phrases is None or word.start() < done:
                continue
            for phrase, value in phrases:
                stop = word.start() + len(phrase)
                if piece.startswith(phrase, word.start()) and _ends_whole(piece, phrase, stop):
                    done = stop
                    if value is not None:
                        yield Hit(start + word.start(), start + stop, value)
                    break

    def exact(self, phrase: str) -> Payload | None:
        """Return the value of the whole phrase, or None."""
        return next((hit.value for hit in self.find(phrase) if hit.end == len(phrase)), None)


def _ends_whole(piece: str, phrase: str, stop: int) -> bool:
    """Tell whether no word goes on after the phrase."""
    return stop >= len(piece) or not (phrase[-1].isalnum() and piece[stop].isalnum())
