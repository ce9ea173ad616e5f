"""Comparing copied words with a text: exact first, then equal after folding, never fuzzy.

Folding touches only what changes on the way through an editor or a web page: white space, quote
marks, dashes, the ellipsis, invisible characters and Unicode composition. Case, digits and letters
are never folded, and words are only ever matched whole.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import cached_property

from summarizer.text.patterns import lazy

_SPACES = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
INVISIBLE = (
    "\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_REPLACED = (
    *((mark, "'") for mark in "`‘’‚‛′ʼʹ´‹›＇"),
    *((mark, '"') for mark in "“”„‟″«»＂〝〞"),
    *((mark, "-") for mark in "‐‑‒–—―−﹘﹣－⁃"),
    ("…", "..."),
    *((mark, "") for mark in INVISIBLE),
)
_SPACE_RUNS = re.compile("  +")
_RESIZED = lazy(rf"  +|…|[{INVISIBLE}]+")
_UNEVEN = ("…", *INVISIBLE)
# Marks, and the vowels and finals of Korean syllables, may compose with what stands before them.
_COMPOSING = lazy("[\u1160-\u11ff\ud7b0-\ud7fb]")


def fold(text: str) -> str:
    """Return the text in its folded form: two strings that fold alike are taken as equal."""
    if text.isascii() and text.isprintable() and "  " not in text and "`" not in text:
        return text
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    text = _with_plain_spaces(text)
    while "  " in text:
        text = text.replace("  ", " ")
    # Many replacements of what is not there cost less than one look at every character.
    for old, new in _REPLACED[:1] if text.isascii() else _REPLACED:
        text = text.replace(old, new)
    return text


def _with_plain_spaces(text: str) -> str:
    for space in _SPACES[:9] if text.isascii() else _SPACES:
        text = text.replace(space, " ")
    return text


class FoldedText:
    """A text ready to be searched many times; built once, in time linear in its length."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded = fold(text)

    def find_all(self, needle: str) -> list[tuple[int, int]]:
        """Return every place of the needle, exact or equal after folding, in order.

        Places are offsets of the text. A needle that begins or ends with a letter or digit is found
        only as whole words.
        """
        needle = fold(needle).strip()
        if not needle:
            return []
        folded, resized, places = self._folded, self._resized, []
        at = folded.find(needle)
        while at >= 0:
            place = resized.original(at, at + len(needle))
            if place and is_whole(self.text, *place):
                places.append(place)
            at = folded.find(needle, at + 1)
        return places

    @cached_property
    def _resized(self) -> "_Resized":
        return _Resized(self.text)


class _Resized:
    """The pieces of a text that folding makes longer or shorter: where they stand in both."""

    def __init__(self, text: str) -> None:
        # An empty piece at the beginning, so that there is one before any place.
        self._starts, self._ends = [0], [0]
        self._folded_starts, self._folded_ends = [0], [0]
        grown = 0
        for match in _resizing(text).finditer(_with_plain_spaces(text)):
            start, end = match.span()
            piece = match.group()
            growth = (1 if piece[0] == " " else len(fold(piece))) - len(piece)
            if growth:
                self._starts.append(start)
                self._ends.append(end)
                self._folded_starts.append(start + grown)
                grown += growth
                self._folded_ends.append(end + grown)

    def original(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the offsets in the text, or None where half a character was matched."""
        first = bisect_right(self._folded_starts, start) - 1
        last = bisect_left(self._folded_starts, end, first) - 1
        beyond, rest = start - self._folded_ends[first], end - self._folded_ends[last]
        if rest < 0 or (beyond < 0 and start > self._folded_starts[first]):
            return None
        begin = self._starts[first] if beyond < 0 else self._ends[first] + beyond
        return begin, self._ends[last] + rest


def _resizing(text: str) -> re.Pattern[str]:
    """Return the pattern of all pieces whose folded form may be longer or shorter."""
    if unicodedata.is_normalized("NFC", text):
        return _RESIZED if any(map(text.__contains__, _UNEVEN)) else _SPACE_RUNS
    chars = set(text)
    marks = re.escape("".join(filter(_joins, chars)))
    wide = re.escape("".join(c for c in chars if len(unicodedata.normalize("NFC", c)) > 1))
    composed = [rf"[{wide}][{marks}]*" if marks else f"[{wide}]"] if wide else []
    composed += [rf"[\s\S][{marks}]+"] if marks else []
    return re.compile("|".join([_RESIZED.pattern, *composed]))


def _joins(char: str) -> bool:
    return unicodedata.category(char)[0] == "M" or _COMPOSING.match(char) is not None


_APART = frozenset(["", *" \n\"'()[],.;:-/"])
"""What mostly stands around a word."""


def is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether no word goes on before or after a place that begins or ends with one."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in _APART and after in _APART:
        return True
    if (before.isalnum() or before > "\x7f") and text[start].isalnum() and _is_word(before):
        return False
    may_go_on = (after.isalnum() or after > "\x7f") and text[end - 1].isalnum()
    return not (may_go_on and _is_word(after))


def _is_word(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char)[0] == "M"
