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

    @property
    def is_exact(self) -> bool:
        """Whether one law is meant by what is cited: "an executive order" can be any."""
        return self.words.lower() != "executive order" and not self.words.startswith("Chapter")
