"""Lines that were wrapped at a width, told from lines that are paragraphs of their own."""

from collections.abc import Sequence
from itertools import pairwise

from summarizer.text.datelines import is_byline, leading_dateline
from summarizer.text.patterns import lazy
from summarizer.text.place import Place

_ENDS = lazy(r"[.!?…。！？؟۔।:;,][\"'”’»)\]]*\s*$")
_SENTENCE_ENDS = lazy(r"[.!?…。！？؟۔।:][\"'”’»)\]]*\s*$")
# No paragraph and no headline ends with one of these.
_OPEN = lazy(
    r"\s(?:an?|the|of|to|and|or|nor|for|with|by|at|from|that|which|who|whose|its|his|her|their"
    r"|on|in|into|over|under|against|as|than|but|while|is|are|was|were|has|have|had)\s*$"
)
_SHORT_FORM = lazy(r"\s*\([A-Z]{2,8}\)\s[a-z]")
"""The short form of a name that the line before ends with: "(OFAC) sanctioned"."""
_SHORTEST_OPEN = 35
_WORD = lazy(r"\s*(\S+)")
_NARROW, _NARROWEST, _WIDEST = 45, 36, 110
_FEWEST_BREAKS = 6
_MOST_FULL = 0.9


def page_width(text: str, blocks: Sequence[Sequence[Place]]) -> int | None:
    """Return the width at which a whole page was wrapped; None if it was not.

    It was, if in nine of ten lines that another follows there was no room for the first word of
    that one. The width is that of the longest lines, but for one in twenty: an address, say.
    """
    breaks = [pair for block in blocks for pair in pairwise(block)]
    if len(breaks) < _FEWEST_BREAKS:
        return None
    lengths = sorted(_length(text, line) for line, _ in breaks)
    width = lengths[len(lengths) - 1 - len(lengths) // 20]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    full = sum(is_full(text, line, following, width) for line, following in breaks)
    return width if full >= _MOST_FULL * len(breaks) else None


def is_full(text: str, line: Place, following: Place, width: int) -> bool:
    """Tell whether a line had no room left for the first word of the next."""
    word = _WORD.match(text, *following)
    return word is not None and _length(text, line) + 1 + len(word[1]) > width


def _length(text: str, line: Place) -> int:
    start, end = line
    while end > start and text[end - 1].isspace():
        end -= 1
    return end - start


def goes_on(text: str, line: Place, following: Place) -> bool:
    """Tell whether the next line opens in the middle of this one's sentence."""
    long = _length(text, line) >= _SHORTEST_OPEN
    if long and _OPEN.search(text, max(line[0], line[1] - 12), line[1]):
        return True
    opens_low = text[slice(*following)].lstrip()[:1].islower() or _SHORT_FORM.match(
        text, *following
    )
    ends = _SENTENCE_ENDS if _length(text, line) >= _NARROW else _ENDS
    return bool(opens_low) and not ends.search(text, max(line[0], line[1] - 6), line[1])


def is_wrapped(text: str, block: Sequence[Place]) -> bool:
    """Tell whether the lines of a block break at a width and not at sentences."""
    lengths = [end - start for start, end in block[:-1]]
    if (
        not lengths
        or min(lengths) < _NARROW
        or max(lengths) > _WIDEST
        or max(lengths) - min(lengths) > 25
    ):
        return False
    if block[-1][1] - block[-1][0] > max(lengths) + 15:
        return False
    if any(_stands_alone(text, line) for line in block[:2]):
        return False
    return any(not _ENDS.search(text, max(start, end - 6), end) for start, end in block[:-1])


def _stands_alone(text: str, line: Place) -> bool:
    """Tell whether a line is a byline, and not a dateline in front of a sentence."""
    dateline = leading_dateline(text, *line)
    return is_byline(text[slice(*line)]) and (dateline is None or dateline.end >= line[1])
