"""Patterns of what few articles have: compiled at their first use, and most of them never.

Compiling them all with their modules would take longer than reading an article.
"""

import re
import sys
from typing import cast

_HELD = [name for name in dir(re.Pattern) if name[0] != "_" and name not in {"scanner", "subn"}]


class _Compiled:
    """Has at hand what a compiled pattern has."""


class _Lazy(_Compiled):
    """Becomes that when it is first asked for any of it."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        """Compile the pattern, and return what it has by that name."""
        compiled = re.compile(self._source, self._flags)
        vars(self).update({each: getattr(compiled, each) for each in _HELD})
        self.__class__ = _Compiled  # type: ignore[assignment]  # one without this is faster
        return getattr(compiled, name)


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first searched for.

    It is no `re.Pattern` itself and not the `re` of its matches: hold their `pattern` against its.
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))


def until(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    """Return where a pattern is first found in `text[start:end]`, the end where it is not."""
    found = pattern.search(text, start, end)
    return found.start() if found else end


def skip(pattern: re.Pattern[str], text: str, start: int, end: int = sys.maxsize) -> int:
    """Return where a text goes on behind a pattern, the start where it does not stand there."""
    found = pattern.match(text, start, end)
    return found.end() if found else start


def one_of(text: str) -> str:
    """Return the source of a pattern that any of the words of a text matches, tried in order."""
    return f"(?:{'|'.join(text.split())})"
