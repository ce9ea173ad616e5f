"""The preposition that makes whom it governs no subject."""

from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_PREPOSITIONS = word_set(
    """in from of against on to with at near between for by over under into than about across off
    toward towards within inside outside via through like including alongside besides unlike
    despite plus comprising concerning regarding"""
)

_AS = lazy(r"(?:such|known|same|serv\w+|seen|regarded|described)$")
"""What makes a preposition of "as"."""


_DETERMINERS = word_set(
    "the a an both its their his her other fellow several current rotating six-month"
)


def link_before(words: str) -> str:
    """Return the preposition that ends words, in small letters, articles left out of account."""
    if not words[-1:].isspace():
        return ""
    parts = words.lower().split()
    while parts and parts[-1] in _DETERMINERS:
        parts.pop()
    last = parts[-1].removeprefix("(") if parts else ""
    if last == "as" and len(parts) > 1 and _AS.match(parts[-2]):
        return last
    return last if last in _PREPOSITIONS else ""
