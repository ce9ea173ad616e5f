"""What is looked at in a sentence: short runs of its words, and the words around each word."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from summarizer.readers.rules.learned.tokens import Token, gist, stem, word_of
from summarizer.text.layout import Role

SO_MANY = 3
"""Sentences that tell something from which their number makes no difference."""
_NEAR = 6
"""Words on each side of one that are looked at one by one, or together with it."""


def sentence_features(
    tokens: Sequence[Token], role: Role, *, told: int, beside: bool
) -> frozenset[str]:
    """Return the features of a sentence: its words, pairs near each other, and what was told.

    Args:
        tokens: its words.
        role: whether it stands in the title or in the body.
        told: in how many sentences before it something is told.
        beside: whether the one right before it is among them.
    """
    context = [f"told {min(told, SO_MANY)}", f"role {role.value}", *(["told beside"] * beside)]
    words = gist(tokens)
    return frozenset(context).union(map(_bare, tokens), _near_pairs(words), *_runs(words))


def so_many(numbers: Iterable[int]) -> int:
    """Return how many different sentences tell something, counted no further than it matters."""
    different: set[int] = set()
    for number in numbers:
        different.add(number)
        if len(different) == SO_MANY:
            break
    return len(different)


def _runs(words: Sequence[str]) -> Iterator[Iterable[str]]:
    """Yield the words, each two neighbors, and each two with one between them."""
    words = ["^", *words, "$"]
    yield words
    yield (f"{one} {other}" for one, other in pairwise(words))
    yield (f"{one} * {other}" for one, other in zip(words, words[2:], strict=False))


def _near_pairs(words: Sequence[str]) -> Iterator[str]:
    """Yield each word with each of those that follow it closely."""
    words = ["^", *words, "$"]
    for number, word in enumerate(words):
        yield from (f"{word} .. {other}" for other in words[number + 1 : number + 1 + _NEAR])


def features_of_word(token: Token) -> tuple[str, str]:
    """Return the features of a sentence that a common word has by itself."""
    return stem(token.text), _bare(token)


def _bare(token: Token) -> str:
    return f"is {token.text.lower()}"


def token_features(tokens: Sequence[Token]) -> list[frozenset[str]]:
    """Return the features of each word: what it is, and its neighbors."""
    words = _words(tokens)
    padded = ["^", "^", "^", *words, "$", "$", "$"]
    return [
        frozenset(
            (
                *_of_token(token, padded[number : number + 7]),
                f"place {min(number // 5, 5)}",
                *(f"near before {near}" for near in words[max(0, number - _NEAR) : number]),
                *(f"near after {near}" for near in words[number + 1 : number + 1 + _NEAR]),
            )
        )
        for number, token in enumerate(tokens)
    ]


def around(tokens: Sequence[Token]) -> list[str]:
    """Return the words as they count for all others of their sentence; empty for marks."""
    return [word if word[0] == "<" or word[0].isalnum() else "" for word in _words(tokens)]


def _words(tokens: Sequence[Token]) -> list[str]:
    return [word_of(token, opens=number == 0) for number, token in enumerate(tokens)]


def _of_token(token: Token, window: Sequence[str]) -> Iterator[str]:
    third, second, left, word, right, next_right, last = window
    yield _bare(token)
    yield f"ends {token.text[-3:].lower()}"
    yield f"looks {_shape(token.text)}"
    yield from (f"{place} {near}" for place, near in enumerate(window, start=-3))
    yield f"left {left} {word}"
    yield f"right {word} {right}"
    yield f"lefts {second} {left}"
    yield f"leftest {third} {second} {left}"
    yield f"rights {right} {next_right}"
    yield f"rightest {right} {next_right} {last}"


def _shape(text: str) -> str:
    if text[0].isdigit():
        return "number"
    if not text[0].isupper():
        return "low"
    return "all capitals" if len(text) > 1 and text.isupper() else "capital"
