"""Lines that are nothing but a day of some year, and head what happened on it.

The parts of a week's digest or of a log are headed so: "Monday, March 4", "5 March:".
"""

import re
from collections.abc import Sequence

from summarizer.text.calendar_table import MONTH, WEEKDAYS
from summarizer.text.patterns import lazy
from summarizer.text.place import Place

_DATE = rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)? {MONTH})"
_HEAD = lazy(
    rf"[ \t*#=_–—-]{{0,4}}(?:{WEEKDAYS},? )?(?P<day>{_DATE})[ \t*:=_–—-]{{0,4}}",
    re.IGNORECASE,
)
_LONGEST = 34
"""Signs that such a line has at most."""
_FEW = 2
"""Days that make a digest."""


def day_heads(text: str, lines: Sequence[Place]) -> frozenset[int]:
    r"""Return which lines head the days of a digest; none where only one day stands so.

    >>> page = "Monday, March 4\nCanada listed two.\nTuesday, March 5\nNothing."
    >>> sorted(day_heads(page, [(0, 15), (16, 34), (35, 51), (52, 60)]))
    [0, 2]
    """
    heads = {}
    for number, (start, end) in enumerate(lines):
        head = _HEAD.fullmatch(text, start, end) if end - start < _LONGEST else None
        if head:
            heads[number] = head["day"].lower()
    return frozenset(heads if len(set(heads.values())) >= _FEW else ())
