"""Where words stand whole: "Mali" does not in "a Malian firm"."""

from collections.abc import Iterator

from summarizer.text.layout import Sentence
from summarizer.text.place import Place


def places_of(text: str, words: str, start: int = 0, end: int | None = None) -> Iterator[Place]:
    """Yield where words stand in a text that are no part of a longer word."""
    at = text.find(words, start, end)
    while at >= 0:
        last = at + len(words)
        if not (text[at - 1 : at].isalnum() or text[last : last + 1].isalnum()):
            yield at, last
        at = text.find(words, last, end)


def stands_in(text: str, words: str, sentence: Sentence) -> bool:
    """Tell whether words stand whole in a sentence."""
    return any(places_of(text, words, sentence.start, sentence.end))
