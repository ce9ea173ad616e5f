"""Patterns of what few articles have: compiled at their first use, and most of them never.

Compiling them all with their modules would take longer than reading an article.
"""

import re
from functools import cached_property
from typing import cast


class _Lazy:
    """Stands for a compiled pattern, and does what that one does."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._source, self._flags)

    def __getattr__(self, name: str) -> object:
        """Return what the pattern has by that name, and keep it at hand."""
        value: object = getattr(self._compiled, name)
        setattr(self, name, value)
        return value


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first searched for.

    It is no `re.Pattern` itself and not the `re` of its matches: hold their `pattern` against its.
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))
