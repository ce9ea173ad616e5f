"""Who is who in a sentence that tells something: the likeliest parts of its words."""

from collections.abc import Iterable, Iterator, Sequence
from operator import add
from typing import NamedTuple

from summarizer.readers.rules.learned.features import around, token_features
from summarizer.readers.rules.learned.tokens import Token
from summarizer.readers.rules.learned.weights import Lesson, Table


class Part(NamedTuple):
    """The words at `start:end` that play a role: imposer, target, party, missile or place."""

    start: int
    end: int
    role: str


def find_parts(lesson: Lesson, tokens: Sequence[Token]) -> list[Part]:
    """Return the words of a sentence that play a role, in order."""
    labels = likeliest(weigh_tokens(lesson.roles, tokens), lesson.steps)
    return list(_parts(tokens, [lesson.roles.answers[label] for label in labels]))


def weigh_tokens(roles: Table, tokens: Sequence[Token]) -> list[list[int]]:
    """Return how much speaks for each label of each word, O(words)."""
    own = [roles.weigh(features) for features in token_features(tokens)]
    words = around(tokens)
    before = list(_summed(roles, (f"before {word}" if word else "" for word in words)))
    after = list(_summed(roles, (f"after {word}" if word else "" for word in reversed(words))))
    return [
        [sum(column) for column in zip(*rows, strict=True)]
        for rows in zip(own, before, reversed(after), strict=True)
    ]


def _summed(roles: Table, features: Iterable[str]) -> Iterator[list[int]]:
    """Yield for each word what all the different words passed before it speak for."""
    total, passed = [0] * len(roles.answers), {""}
    for feature in features:
        yield total
        if feature not in passed:
            passed.add(feature)
            if weights := roles.features.get(feature):
                total = list(map(add, total, weights))


def likeliest(weights: Sequence[Sequence[int]], steps: Sequence[Sequence[int]]) -> list[int]:
    """Return the labels that together weigh most (Viterbi), O(words x labels²).

    Args:
        weights: for each word, how much speaks for each label.
        steps: how much speaks for a label (second index) behind another (first).
    """
    if not weights:
        return []
    labels = range(len(steps))
    paths, sources = list(weights[0]), []
    for here in weights[1:]:
        came = [max(labels, key=lambda one: paths[one] + steps[one][label]) for label in labels]
        sources.append(came)
        paths = [paths[came[label]] + steps[came[label]][label] + here[label] for label in labels]
    found = [max(labels, key=paths.__getitem__)]
    for came in reversed(sources):
        found.append(came[found[-1]])
    return found[::-1]


def _parts(tokens: Sequence[Token], labels: Sequence[str]) -> Iterator[Part]:
    """Yield runs of one role; "B-target" begins one, "I-target" goes on with it."""
    part: Part | None = None
    for token, label in zip(tokens, labels, strict=True):
        mark, _, role = label.partition("-")
        if part and mark == "I" and role == part.role:
            part = part._replace(end=token.end)
            continue
        if part:
            yield part
        part = Part(token.start, token.end, role) if role else None
    if part:
        yield part
