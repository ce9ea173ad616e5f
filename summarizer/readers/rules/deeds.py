"""The words that tell a deed, copied so that they point at one place of what is cited."""

from collections.abc import Iterable

from summarizer.text.patterns import lazy
from summarizer.text.place import Place

_NEXT_WORD = lazy(r"\W*\w+")
_LONGEST = 8
"""How many words more may be copied."""


def words_of_deed(text: str, place: Place, end: int, cited: Iterable[Place]) -> str:
    """Return the words at a place, with as many behind them as tell it from earlier ones.

    Args:
        text: the article's text.
        place: where the words stand.
        end: where their sentence ends; no word behind it is taken.
        cited: the sentences cited with them.
    """
    start, last = place
    before = [(low, min(high, start)) for low, high in cited if low < start]
    for _ in range(_LONGEST):
        if all(text.find(text[start:last], *run) < 0 for run in before):
            break
        word = _NEXT_WORD.match(text, last, end)
        if word is None:
            break
        last = word.end()
    return text[start:last]
