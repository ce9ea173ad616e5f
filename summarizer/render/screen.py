"""Text laid out as on a terminal: the console of rich that summaries and notes are printed on."""

from collections.abc import Callable
from io import StringIO
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from rich.console import Console

NARROWEST: Final = 40
"""Columns; what is narrower is laid out as if it were as wide."""


def laid_out(show: "Callable[[Console], None]", *, width: int, color: bool) -> str:
    """Return what `show` prints, as text that ends in one line break.

    Args:
        show: prints to the console that it is given.
        width: columns to fill; less than 40 is taken as 40.
        color: with the escape sequences of a color terminal; without, the text is plain.
    """
    from rich.console import Console  # noqa: PLC0415 - rich is slow to import

    stream = StringIO()
    console = Console(
        file=stream,
        width=max(width, NARROWEST),
        force_terminal=color,
        color_system="standard" if color else None,
        legacy_windows=False,
    )
    show(console)
    lines = [line.rstrip() for line in stream.getvalue().split("\n")]
    return "\n".join(lines).strip("\n") + "\n"
