"""Times that head the entries of a live page: "13.05 South Korea's military says".

Such an entry is of the day of its page, so its time counts as one of "today".
"""

from itertools import islice

from summarizer.text.patterns import lazy

_TIME = r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?![\d.:%])"
_CLOCK = lazy(_TIME)
_HEADS = lazy(rf"(?:^|\n)[ \t]*[\[(]?(?={_TIME}(?:[ \t]|\n|[\])—–:|-]))")
_FEW = 2
"""Entries that make a live page."""


def clock_at(text: str, start: int) -> str | None:
    r"""Return the time that heads an entry of a live page at a place, or None.

    >>> page = "Live\n\n13:05 Seoul says two were fired.\n\n12:50 Tokyo says so."
    >>> clock_at(page, 6)
    '13:05'
    """
    clock = _CLOCK.match(text, start)
    if clock is None or not _heads_line(text, start):
        return None
    headings = list(islice(_HEADS.finditer(text), _FEW))
    return clock[0] if len(headings) == _FEW else None


def as_counted(text: str, start: int, words: str) -> str:
    """Return the words of a date at a place as they count: an entry's time as "today"."""
    return "today" if _CLOCK.fullmatch(words) and clock_at(text, start) else words


def _heads_line(text: str, start: int) -> bool:
    return text[text.rfind("\n", 0, start) + 1 : start].strip(" \t[(") == ""
