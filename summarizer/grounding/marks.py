"""Where quotation marks open and close: what stands between them.

Straight and curly double marks, guillemets, and single marks as the British press sets them. An
apostrophe inside or at the end of a word opens nothing; a paragraph that opens and does not close
is one of a running quotation.
"""

import re
from bisect import bisect_right

_DOUBLE = re.compile('["“”„«»＂]')
_OPENING = frozenset("“„«")
_CLOSING = frozenset("”»")
# A single mark opens after a gap and before a word, and closes after a word and before a gap.
_SINGLE_OPEN = re.compile(r"(?:(?<=[\s(\[—–-])|^)['‘‛](?=[\w\[$£€…\"“])", re.MULTILINE)
_SINGLE_CLOSE = re.compile(r"(?<=\S)['’](?!\w)")
_FIRM = frozenset(',.?!;:…)]”"')


def quoted_ranges(text: str, paragraphs: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return the ranges of the text that stand between quotation marks, in order, marks left out.

    A nested quotation belongs to the outer one.
    """
    ranges: list[tuple[int, int]] = []
    for start, end in paragraphs:
        doubles = _double_ranges(text, start, end)
        ranges += sorted(doubles + _single_ranges(text, start, end, doubles))
    return tuple(ranges)


def _double_ranges(text: str, start: int, end: int) -> list[tuple[int, int]]:
    ranges: list[tuple[int, int]] = []
    opened: int | None = None
    depth = 0
    for match in _DOUBLE.finditer(text, start, end):
        mark, at = match.group(), match.start()
        if opened is None:
            if mark not in _CLOSING and not _is_inch(text, at):
                opened, depth = at + 1, 0
        elif mark in _OPENING:
            depth += 1
        elif depth and mark in _CLOSING:
            depth -= 1
        else:
            ranges.append((opened, at))
            opened = None
    if opened is not None:
        ranges.append((opened, end))
    return ranges


def _is_inch(text: str, at: int) -> bool:
    return at > 0 and text[at] == '"' and text[at - 1].isdigit()


def _single_ranges(
    text: str, start: int, end: int, doubles: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    if "'" not in text[start:end] and "‘" not in text[start:end] and "‛" not in text[start:end]:
        return []
    opens = [m.end() for m in _SINGLE_OPEN.finditer(text, start, end)]
    opens = [at for at in opens if not _is_inside(at, doubles)]
    ranges: list[tuple[int, int]] = []
    for opened, limit in zip(opens, [*opens[1:], end], strict=False):
        closed = _single_close(text, opened, limit)
        if closed is not None:
            ranges.append((opened, closed))
        elif opened == start + 1:
            ranges.append((opened, limit))
    return ranges


def _is_inside(at: int, ranges: list[tuple[int, int]]) -> bool:
    index = bisect_right(ranges, (at, at)) - 1
    return index >= 0 and at <= ranges[index][1]


def _single_close(text: str, start: int, end: int) -> int | None:
    """Return the closing mark: the last one behind or before punctuation, else the first."""
    closes = [m.start() for m in _SINGLE_CLOSE.finditer(text, start, end)]
    firm = [at for at in closes if text[at - 1] in _FIRM or text[at + 1 : at + 2] in {",", ".", ""}]
    if firm:
        return firm[-1]
    return closes[0] if closes else None
