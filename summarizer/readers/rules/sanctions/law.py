"""A law as a sentence cites it."""

from typing import NamedTuple


class Law(NamedTuple):
    """A law cited at `start:end`; `is_basis` is false of words that only look like one."""

    start: int
    end: int
    text: str
    words: str
    """The text without a leading article or preposition."""
    is_basis: bool
