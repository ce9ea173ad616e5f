"""White space that a page uses in place of plain spaces and line breaks."""

import re
from functools import lru_cache

_SPACES = (
    "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000"
)
_BREAKS = "\x0b\x0c\x85\u2028\u2029"
_ODD = re.compile(f"[{_SPACES}{_BREAKS}]")
_PLAIN = str.maketrans(_SPACES + _BREAKS, " " * len(_SPACES) + "\n" * len(_BREAKS))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the offsets of `text[start:end]` without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def single_spaced(text: str) -> str:
    """Return the words with one plain space between them, and none around."""
    return " ".join(text.split())


@lru_cache(maxsize=4)
def with_plain_spaces(text: str) -> str:
    r"""Return the text with " " and "\n" in place of their kind: as long as before."""
    return text.translate(_PLAIN) if _ODD.search(text) else text
