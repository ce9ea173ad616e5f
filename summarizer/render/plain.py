"""Text from articles made safe to show: what steers a terminal or hides text is taken out."""

import re

_CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but tab and line feed, DEL, C1: escape sequences among them
    "\u200b\u2060\ufeff"  # invisible fillers
    "\u202a-\u202e\u2066-\u2069]"  # direction overrides, which make a line read as another
)
_SPACE = re.compile(r"\s+")


def clean(text: str) -> str:
    r"""Return the text on one line, without control characters; letters and marks stay as told.

    >>> clean("launched\x1b[31m\n  two \u202emissiles")
    'launched[31m two missiles'
    """
    return _CONTROLS.sub("", _SPACE.sub(" ", text)).strip()
