"""Comparing copied words with a text: exact first, then equal after folding, never fuzzy.

Folding touches only what changes on the way through an editor or a web page: white space, quote
marks, dashes, the ellipsis, invisible characters and Unicode composition. Case, digits and letters
are never folded, and words are only ever matched whole.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

_SINGLE = "‘’‚‛′ʼʹ`´‹›＇"
_DOUBLE = "“”„‟″«»＂〝〞"
_DASHES = "‐‑‒–—―−﹘﹣－⁃"
INVISIBLE = "\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069"
_REPLACED = (
    dict.fromkeys(_SINGLE, "'") | dict.fromkeys(_DOUBLE, '"') | dict.fromkeys(_DASHES, "-")
) | {"…": "..."}
# A plain space between two words, by far the most frequent white space, is left out.
_ODD = re.compile(rf"\s{{2,}}|[^\S ]|[{_SINGLE}{_DOUBLE}{_DASHES}…]|[{INVISIBLE}]+")
_ODD_ASCII = re.compile(r"[\t-\r\x1c-\x1f`]|  ")
# All that may be odd: a character is far sooner told to be in a range than in a long list.
_UNUSUAL = re.compile(r"\s{2,}|[^ -_a-~]")
_LONG = 30_000
# Marks, and the vowels and finals of Korean syllables, may compose with what stands before them.
_COMPOSING = re.compile("[\u1160-\u11ff\ud7b0-\ud7fb]")


def fold(text: str) -> str:
    """Return the text in its folded form: two strings that fold alike are taken as equal."""
    if text.isascii() and not _ODD_ASCII.search(text):
        return text
    return _UNUSUAL.sub(_unusual, unicodedata.normalize("NFC", text))


def _unusual(match: re.Match[str]) -> str:
    found = match.group()
    if found[0].isspace():
        return " "
    return _REPLACED.get(found) or ("" if _ODD.match(found) else found)


def _replacement(match: re.Match[str]) -> str:
    found = match.group()
    if found[0].isspace():
        return " "
    return _REPLACED.get(found, "")


class FoldedText:
    """A text ready to be searched many times; built once, in time linear in its length."""

    __slots__ = ("_composed", "_folded", "_lined_up", "_plain", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded = fold(text)
        self._plain = self._folded == text
        self._composed = text.isascii() or unicodedata.is_normalized("NFC", text)
        self._lined_up: _Pieces | None = None

    def find(self, needle: str, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
        """Return where the needle first stands inside `[start, end)`, in offsets of the text.

        An exact occurrence wins over an earlier one that is equal only after folding. A needle
        that begins or ends with a letter or digit is found only as whole words.
        """
        text = self.text
        end = len(text) if end is None else end
        exact = needle.strip()
        if not exact:
            return None
        at = text.find(exact, start, end)
        while at >= 0:
            if _whole_words(text, at, at + len(exact)):
                return at, at + len(exact)
            at = text.find(exact, at + 1, end)
        folded = fold(exact).strip()
        if not folded or (folded == exact and self._is_exact_only(folded)):
            return None
        return next(self._alike(folded, start, end), None)

    def find_all(self, needle: str) -> list[tuple[int, int]]:
        """Return every place of the needle, exact or equal after folding, in order."""
        folded = fold(needle).strip()
        if not folded:
            return []
        if self._is_exact_only(folded):
            return list(self._exact(folded))
        return list(self._alike(folded, 0, len(self.text)))

    def _is_exact_only(self, folded: str) -> bool:
        """Tell whether a folded needle stands nowhere but where it stands to the letter.

        That is so where both texts hold it equally often. In long texts that would cost more
        than it saves; there it is known only of texts that folding leaves as they are.
        """
        if self._plain:
            return True
        if not self._composed or len(self.text) > _LONG:
            return False
        return self.text.count(folded) == self._folded.count(folded)

    def _exact(self, needle: str) -> Iterator[tuple[int, int]]:
        at = self.text.find(needle)
        while at >= 0:
            if _whole_words(self.text, at, at + len(needle)):
                yield at, at + len(needle)
            at = self.text.find(needle, at + 1)

    def _alike(self, needle: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        # One character may fold to several, never to as many as this.
        pieces = self._pieces
        stop = pieces.folded_index(end) + 64
        at = self._folded.find(needle, pieces.folded_index(start), stop)
        while at >= 0:
            span = pieces.original(at, at + len(needle))
            if span and span[1] > end:
                return
            if span and span[0] >= start and _whole_words(self.text, *span):
                yield span
            at = self._folded.find(needle, at + 1, stop)

    @property
    def _pieces(self) -> "_Pieces":
        """The places of both texts beside each other, made where they are first asked for."""
        if self._lined_up is None:
            self._lined_up = _Pieces(self.text)
        return self._lined_up


class _Pieces:
    """Which piece of a text became which piece of its folded form."""

    __slots__ = ("_folded_length", "_folded_starts", "_lengths", "_starts")

    def __init__(self, text: str) -> None:
        self._folded_starts: list[int] = []
        self._starts: list[int] = []
        self._lengths: list[int] = []
        at = 0
        for start, end, piece in _pieces(text):
            self._folded_starts.append(at)
            self._starts.append(start)
            self._lengths.append(end - start)
            at += len(piece)
        self._folded_length = at

    def folded_index(self, offset: int) -> int:
        """Return a place in the folded text at or before the offset."""
        if not offset:
            return 0
        piece = max(bisect_right(self._starts, offset) - 1, 0)
        inside = offset - self._starts[piece]
        return self._folded_starts[piece] + (inside if self._is_kept(piece) else 0)

    def original(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the offsets in the text, or None where half a character was matched."""
        first = bisect_right(self._folded_starts, start) - 1
        last = bisect_right(self._folded_starts, end - 1) - 1
        head, tail = start - self._folded_starts[first], end - self._folded_starts[last]
        if not self._is_kept(first) and head:
            return None
        if self._is_kept(last):
            return self._starts[first] + head, self._starts[last] + tail
        if tail != self._length(last):
            return None
        return self._starts[first] + head, self._starts[last] + self._lengths[last]

    def _length(self, piece: int) -> int:
        following = piece + 1
        if following == len(self._folded_starts):
            return self._folded_length - self._folded_starts[piece]
        return self._folded_starts[following] - self._folded_starts[piece]

    def _is_kept(self, piece: int) -> bool:
        return self._lengths[piece] == self._length(piece)


def _pieces(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, folded piece) over the whole text; a kept piece has its own length."""
    composed = unicodedata.is_normalized("NFC", text)
    at = 0
    for match in _ODD.finditer(text):
        if match.start() > at:
            yield from _kept(text, at, match.start(), composed=composed)
        yield match.start(), match.end(), _replacement(match)
        at = match.end()
    if at < len(text):
        yield from _kept(text, at, len(text), composed=composed)


def _kept(text: str, start: int, end: int, *, composed: bool) -> Iterator[tuple[int, int, str]]:
    piece = text[start:end]
    if composed or piece.isascii() or unicodedata.is_normalized("NFC", piece):
        yield start, end, piece
        return
    first = start
    for at in range(start + 1, end + 1):
        if at == end or not _joins(text[at]):
            yield first, at, unicodedata.normalize("NFC", text[first:at])
            first = at


def _joins(char: str) -> bool:
    return unicodedata.category(char)[0] == "M" or _COMPOSING.match(char) is not None


def _whole_words(text: str, start: int, end: int) -> bool:
    if start and _is_word(text[start - 1]) and text[start].isalnum():
        return False
    return end >= len(text) or not (_is_word(text[end]) and text[end - 1].isalnum())


def _is_word(char: str) -> bool:
    return char.isalnum() or (char > "\x7f" and unicodedata.category(char)[0] == "M")
