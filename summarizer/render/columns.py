"""How wide the columns of a table are, so that no word is broken that need not be."""

from collections.abc import Sequence

_LONGEST_WORD = 16  # columns; longer words may be broken
_MOST_NEEDED = 120  # longer cells are high anyway, and need not starve their neighbors


def column_widths(
    rows: Sequence[Sequence[str]], available: int, *, whole: Sequence[int] = ()
) -> list[int] | None:
    """Return the width of each column, or None if the table does not fit.

    >>> column_widths([("By", "Against"), ("US", "six North Korean individuals")], 20)
    [2, 18]

    Args:
        rows: the cells, those of the header among them.
        available: what all columns may take together, the gaps between them left out.
        whole: places of columns that are never wrapped.
    """
    from rich.cells import cell_len  # noqa: PLC0415 - rich is slow to import

    columns = [[cell for cell in column if cell] for column in zip(*rows, strict=True)]
    natural = [max(map(cell_len, column), default=0) for column in columns]
    if sum(natural) <= available:
        return natural
    words = [max((cell_len(w) for c in column for w in c.split()), default=0) for column in columns]
    least = [
        width if place in whole else min(word, _LONGEST_WORD)
        for place, (width, word) in enumerate(zip(natural, words, strict=True))
    ]
    if sum(least) > available:
        return None
    return _shared_out(least, natural, available)


def _shared_out(least: list[int], natural: list[int], available: int) -> list[int]:
    """Widen whichever column makes its row the highest, until all is given away."""
    widths = [max(width, 1) for width in least]
    needs = [min(width, _MOST_NEEDED) for width in natural]
    for _ in range(available - sum(widths)):
        highest = max(range(len(widths)), key=lambda place: needs[place] / widths[place])
        widths[highest] += 1
    return widths
