"""One-to-one assignment of found records to gold records, as MUC-4 aligns templates."""

from collections.abc import Callable, Sequence
from typing import TypeVar

Left = TypeVar("Left")
Right = TypeVar("Right")

_FAR = float("inf")


def align(
    left: Sequence[Left], right: Sequence[Right], score: Callable[[Left, Right], float]
) -> list[tuple[int, int]]:
    """Return the pairs (index in `left`, index in `right`) whose scores add up to the most.

    A score of 0 or less means that the two cannot be one; such pairs are never returned.
    Exact (the Hungarian algorithm), O(n² m); articles have a few dozen records at most.
    """
    if not left or not right:
        return []
    scores = [[max(score(one, other), 0.0) for other in right] for one in left]
    if len(left) <= len(right):
        pairs = _assign(scores)
    else:
        flipped = [list(column) for column in zip(*scores, strict=True)]
        pairs = [(row, column) for column, row in _assign(flipped)]
    return sorted((row, column) for row, column in pairs if scores[row][column] > 0)


def _assign(scores: list[list[float]]) -> list[tuple[int, int]]:
    """Assign every row a column (rows <= columns), maximizing the sum."""
    rows, columns = len(scores), len(scores[0])
    row_weight, column_weight = [0.0] * (rows + 1), [0.0] * (columns + 1)
    owner = [0] * (columns + 1)
    for row in range(1, rows + 1):
        owner[0] = row
        path, last = _augment(scores, owner, row_weight, column_weight)
        while last:
            owner[last], last = owner[path[last]], path[last]
    return [(owner[column] - 1, column - 1) for column in range(1, columns + 1) if owner[column]]


def _augment(
    scores: list[list[float]],
    owner: list[int],
    row_weight: list[float],
    column_weight: list[float],
) -> tuple[list[int], int]:
    """Find the cheapest alternating path from column 0 to a free column; adjust the weights."""
    size = len(column_weight)
    least, path, used = [_FAR] * size, [0] * size, [False] * size
    here = 0
    while owner[here]:
        used[here] = True
        row = owner[here]
        for column in range(1, size):
            if not used[column]:
                cost = -scores[row - 1][column - 1] - row_weight[row] - column_weight[column]
                if cost < least[column]:
                    least[column], path[column] = cost, here
        nearest = min((c for c in range(1, size) if not used[c]), key=least.__getitem__)
        step = least[nearest]
        for column in range(size):
            if used[column]:
                row_weight[owner[column]] += step
                column_weight[column] -= step
            else:
                least[column] -= step
        here = nearest
    return path, here
