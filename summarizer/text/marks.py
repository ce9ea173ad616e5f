"""Where quotation marks open and close: double, single, curly, angular, nested, over paragraphs.

A mark is judged by its neighbors: what opens stands after a space, a bracket or a dash and before
a character; what closes stands after a character. A single mark may as well be an apostrophe
("don't", "workers' rights", "'90s"), and a double one an inch; see `_is_close`. A paragraph that
ends inside a quotation runs on if the next one repeats the opening mark. Linear in the text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from summarizer.text.patterns import lazy
from summarizer.text.place import Place


class Zone(NamedTuple):
    """A quotation: `start` at its opening mark, `end` after its closing one.

    Where the closing mark was forgotten, it ends with its paragraph. `pieces` are its paragraphs
    without marks.
    """

    start: int
    end: int
    pieces: tuple[Place, ...]

    @property
    def content_start(self) -> int:
        """Return where its words begin."""
        return self.pieces[0][0]

    @property
    def content_end(self) -> int:
        """Return where its words end."""
        return self.pieces[-1][1]


@dataclass(slots=True)
class _Open:
    """A quotation being read."""

    style: str
    start: int
    piece: int
    pieces: list[Place] = field(default_factory=list)


class _Mark(NamedTuple):
    """A mark that may open or close, with its place; `style` is double, single or angular."""

    start: int
    end: int
    style: str
    opens: bool
    closes: bool
    doubtful: bool = False


# It starts with one set of characters, by which the search leaps from mark to mark.
_MARK = re.compile(r"[`\"“”„‟«»'‘’‚‹›](?:(?<=`)`|(?<=')')?")
_BREAK = lazy(r"\n\s*\n\s*|(?<=[.!?…:\"”’'])[ \t]*\n\s*")
_STYLES = {
    **dict.fromkeys(("``", "''", '"', "“", "”", "„", "‟"), "double"),
    **dict.fromkeys("'‘’‚", "single"),
    **dict.fromkeys("«»‹›", "angular"),
}
_OPENERS = frozenset(("``", "“", "„", "‟", "«", "‹", "‘", "‚"))
_CLOSERS = frozenset(("”", "»", "›", "’"))
_BEFORE_OPEN = frozenset("([{—–-/\"“‘'«:…")
_AFTER_CLOSE = frozenset(".,;:!?)]}—–-/\"”’'»…")
_ELISION = lazy(r"['’‘](?:\d\ds?\b|(?:em|tis|twas|til|till|cause|bout|n)\b['’]?)", re.IGNORECASE)


def quoted_zones(text: str, paragraphs: Sequence[Place] | None = None) -> tuple[Zone, ...]:
    """Return the outermost quotations of a text, in order.

    Args:
        text: any text.
        paragraphs: the offsets of its paragraphs; if not given, they end at blank lines and at
            line ends after a full stop.
    """
    zones: list[Zone] = []
    running: _Open | None = None
    spans = list(paragraphs) if paragraphs is not None else list(_paragraphs(text))
    for number, (start, end) in enumerate(spans):
        after = spans[number + 1] if number + 1 < len(spans) else None
        found, running = _read_paragraph(text, (start, end), after, running)
        zones += found
    return tuple(zones)


def _paragraphs(text: str) -> Iterator[Place]:
    start = 0
    for match in _BREAK.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _read_paragraph(
    text: str, paragraph: Place, after: Place | None, running: _Open | None
) -> tuple[list[Zone], _Open | None]:
    """Return the zones that end in the paragraph, and the one that runs on into the next."""
    marks = [_judge(text, match) for match in _MARK.finditer(text, *paragraph)]
    marks = [mark for mark in marks if mark.opens or mark.closes]
    zones: list[Zone] = []
    stack = [running] if running else []
    for number, mark in enumerate(marks):
        if running and number == 0 and mark.opens and not text[paragraph[0] : mark.start].strip():
            running.piece = mark.end
            continue
        _take(text, marks, number, stack, zones)
    return zones, _end_paragraph(text, paragraph, after, stack, zones)


def _take(
    text: str, marks: list[_Mark], number: int, stack: list[_Open], zones: list[Zone]
) -> None:
    """Open or close a quotation at a mark, or pass over an apostrophe."""
    mark = marks[number]
    depth = next((n for n in reversed(range(len(stack))) if stack[n].style == mark.style), None)
    if depth is not None and _is_close(marks, number):
        done = stack[depth]
        del stack[depth:]
        if depth == 0:
            zones.append(_zone(text, done, mark.start, mark.end))
    elif mark.opens and (depth is None or mark.style != "single"):
        if depth is not None and text[mark.start] == '"':  # the closing mark was forgotten
            del stack[depth:]
        stack.append(_Open(mark.style, mark.start, mark.end))


def _is_close(marks: list[_Mark], number: int) -> bool:
    """Tell whether a mark ends the quotation it stands in.

    "'the workers' rights are safe,' he said": a doubtful mark is an apostrophe if another mark
    can close before the next one opens.
    """
    mark = marks[number]
    if not mark.closes:
        return False
    if not mark.doubtful:
        return True
    for later in marks[number + 1 :]:
        if later.style == mark.style:
            return not later.closes
    return True


def _judge(text: str, match: re.Match[str]) -> _Mark:
    """Judge a mark by the characters beside it."""
    start, end, sign = match.start(), match.end(), match.group()
    if sign == "`":
        return _Mark(start, end, sign, opens=False, closes=False)
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    style = _STYLES[sign]
    if style == "single" and (_inside_word(before, after) or _ELISION.match(text, start)):
        return _Mark(start, end, style, opens=False, closes=False)
    space_before, space_after = before.isspace(), after.isspace()
    opens = (space_before or before in _BEFORE_OPEN) and not space_after
    closes = (not space_before) and (space_after or after in _AFTER_CLOSE or style != "single")
    if sign in _OPENERS and not (sign == "“" and not space_before and not after.isalnum()):
        opens, closes = True, False
    elif sign in _CLOSERS:
        opens, closes = False, style != "single" or closes
    elif opens and closes:
        opens, closes = _lean(before, after)
    elif not opens and not closes:
        opens = closes = style == "double"
    doubtful = closes and (
        (style == "single" and before in "sSzxXZ" and after not in ",.;:!?")
        or (sign in "\"''" and before.isdigit())
    )
    return _Mark(start, end, style, opens=opens, closes=closes, doubtful=doubtful)


def _inside_word(before: str, after: str) -> bool:
    return before.isalnum() and after.isalnum()


def _lean(before: str, after: str) -> tuple[bool, bool]:
    """Decide for a mark between signs: after a dash or bracket it opens, before one it closes."""
    if after.isalnum():
        return True, False
    if before.isalnum() or before in ".,!?…":
        return False, True
    return before in "([{", before not in "([{"


def _end_paragraph(
    text: str, paragraph: Place, after: Place | None, stack: list[_Open], zones: list[Zone]
) -> _Open | None:
    """Settle what is still open where a paragraph ends; return what runs on."""
    if not stack:
        return None
    outer = stack[0]
    end = _trim(text, outer.piece, paragraph[1])
    if after is not None and _repeats(text, outer.style, after[0]):
        outer.pieces.append((outer.piece, end))
        return outer
    if outer.style != "single":
        zones.append(_zone(text, outer, end, end))
    return None


def _repeats(text: str, style: str, start: int) -> bool:
    match = _MARK.match(text, start)
    return bool(match and _STYLES.get(match.group()) == style and _judge(text, match).opens)


def _zone(text: str, done: _Open, content_end: int, end: int) -> Zone:
    last = (done.piece, max(_trim(text, done.piece, content_end), done.piece))
    return Zone(done.start, end, (*done.pieces, last))


def _trim(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
