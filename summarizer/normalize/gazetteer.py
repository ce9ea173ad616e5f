"""A table of phrases that finds them all in a text: whole words, longest first, found once.

Which of the table's words a text holds is one look-up for each different word of the text, so the
cost does not grow with the table; what was found is kept with the text and asked for by place.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Any, Final, Generic, NamedTuple, TypeVar, cast

from summarizer.text.patterns import lazy
from summarizer.text.words import Words, kept, words_of

Payload = TypeVar("Payload")

_WORD = lazy(r"[^\W_]+")
_CAPITALIZED = re.compile(r"\b[A-Z0-9\u00c0-\u00de\u0100-\u017d]\w*")
_LINE = lazy(rf"^(.*?({_CAPITALIZED.pattern}).*)$", re.MULTILINE)
_BETWEEN = "\x1f"

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
_UNEVEN = re.compile(f"[{''.join(old for old, _ in _SAME_LENGTH)}]")


def level(text: str) -> str:
    """Return the text with curly marks, hyphens and white space made plain, at the same length."""
    if _UNEVEN.search(text):
        for old, new in _SAME_LENGTH:
            text = text.replace(old, new)
    return text


class _Entry(NamedTuple, Generic[Payload]):
    """A phrase, where its first capitalized word stands in it, and its value."""

    phrase: str
    lead: int
    value: Payload | None


_Followed = dict[str, list[_Entry[Payload]]]
"""The phrases of a first word by the word that follows; "" for those that may be the last."""

_MANY = 3
"""Phrases of one first word that are faster told apart by the second."""


def first_word(phrase: str) -> str:
    """Return the first capitalized word of a phrase or its first number; "" if it has none."""
    word = _CAPITALIZED.search(phrase)
    return word[0] if word else ""


def _lead(phrase: str) -> int:
    """Return where the first capitalized word of a phrase stands in it."""
    word = _CAPITALIZED.search(phrase)
    return word.start() if word else 0


class Hit(NamedTuple, Generic[Payload]):
    """A phrase found: `text[start:end]`, and what the table says of it."""

    start: int
    end: int
    value: Payload


class _Found(NamedTuple, Generic[Payload]):
    """All phrases found in a text, those with the value None among them."""

    hits: tuple[Hit[Payload | None], ...]
    starts: list[int]


_NOTHING: Final = _Found[Any]((), [])


class Gazetteer(Generic[Payload]):
    """Phrases with a value each; the value None marks a phrase that hides shorter ones in it."""

    def __init__(self, entries: Iterable[tuple[str, Payload | None]]) -> None:
        """Index the phrases by their first capitalized word; one without any is never found."""
        self._values: dict[str, Payload | None] = {}
        self._by_word: dict[str, list[str]] = {}
        phrases, values = zip(*entries, strict=True)
        plain = level(_BETWEEN.join(phrases)).split(_BETWEEN)
        for phrase, value in zip(plain, values, strict=True):
            self._values.setdefault(phrase, value)
        for phrase, word in _LINE.findall("\n".join(self._values)):
            self._by_word.setdefault(word, []).append(phrase)
        self._followed: dict[str, _Followed[Payload]] = {}

    def find(self, text: str, start: int = 0, end: int | None = None) -> Sequence[Hit[Payload]]:
        """Return every hit in `text[start:end]`, in order, none inside another.

        Offsets count from the beginning of `text`.
        """
        hits, starts = self._found(text)
        if start or (end is not None and end < len(text)):
            limit = len(text) if end is None else end
            first, last = bisect_left(starts, start), bisect_left(starts, limit)
            if (first and hits[first - 1].end > start) or (last and hits[last - 1].end > limit):
                hits = self._scan(text, start, limit)  # one is cut: its rest may hold another
            else:
                hits = hits[first:last]
        return _valued(hits)

    def find_once(self, text: str) -> list[Hit[Payload]]:
        """Return every hit in a text; nothing is kept, since the table is of this text alone."""
        return _valued(self._scan(text, 0, len(text)))

    @cached_property
    def _found(self) -> Callable[[str], _Found[Payload]]:
        return kept(self._find_all)

    def _find_all(self, text: str) -> _Found[Payload]:
        hits = self._scan(text, 0, len(text))
        return _Found(hits, [hit.start for hit in hits]) if hits else _NOTHING

    def _scan(self, text: str, start: int, limit: int) -> tuple[Hit[Payload | None], ...]:
        """Look for the phrases in `text[start:limit]`, word by word."""
        words, plain = words_of(text), _levelled(text)
        written, hits, done = words.written, [], start
        for number in self._numbers(words, start, limit, len(text)):
            place = words.starts[number]
            if place < done:
                continue
            followed = self._phrases(written[number])
            following = written[number + 1] if number + 1 < len(written) else ""
            for phrase, lead, value in followed.get(following) or followed[""]:
                begin, stop = place - lead, place - lead + len(phrase)
                if begin < done or stop > limit or not plain.startswith(phrase, begin):
                    continue
                if _is_whole(plain, begin, stop):
                    hits.append(Hit(begin, stop, value))
                    done = stop
                    break
        return tuple(hits)

    def _numbers(self, words: Words, start: int, limit: int, length: int) -> list[int]:
        """Return the numbers of the words in `[start, limit)` that phrases begin with."""
        if start == 0 and limit == length:
            return words.naming(self._by_word.keys())
        return [n for n in words.between(start, limit) if words.written[n] in self._by_word]

    def _phrases(self, word: str) -> _Followed[Payload]:
        """Return the phrases of a first word, put in order when a text first has it."""
        if word not in self._followed:
            phrases = sorted(self._by_word[word], key=len, reverse=True)
            entries = [_Entry(each, _lead(each), self._values[each]) for each in phrases]
            self._followed[word] = _followed(entries)
        return self._followed[word]

    def exact(self, phrase: str) -> Payload | None:
        """Return the value of the whole phrase, or None."""
        return self._values.get(level(phrase))


def _followed(entries: list[_Entry[Payload]]) -> _Followed[Payload]:
    """Return the phrases of a first word by the second, in order, with those of one word."""
    if len(entries) <= _MANY:
        return {"": entries}
    words = [_word_after(entry) for entry in entries]
    return {
        word: [e for e, own in zip(entries, words, strict=True) if own in {word, ""}]
        for word in {*words, ""}
    }


def _word_after(entry: _Entry[Payload]) -> str:
    found = _WORD.findall(entry.phrase, entry.lead)
    return found[1] if len(found) > 1 else ""


def _valued(hits: Sequence[Hit[Payload | None]]) -> list[Hit[Payload]]:
    return cast("list[Hit[Payload]]", [hit for hit in hits if hit.value is not None])


def _is_whole(text: str, start: int, stop: int) -> bool:
    """Tell whether no word goes on before or after a place, and no sum: "US$3 million"."""
    if text.startswith(_CURRENCIES, stop):
        return False
    if stop < len(text) and text[stop - 1].isalnum() and text[stop].isalnum():
        return False
    return start == 0 or not text[start - 1].isalnum()


_CURRENCIES = ("$", "\u00a3", "\u20ac", "\u00a5")
_levelled = kept(level)
