"""Patterns that are compiled at their first use do what compiled ones do."""

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

import summarizer
from summarizer.text.patterns import lazy

_CITY = r"\b(?P<city>seoul|Tokyo)\b"


def test_lazy_finds_what_a_compiled_one_finds() -> None:
    text = "Seoul and Tokyo, then SEOUL"
    for flags in (re.NOFLAG, re.IGNORECASE):
        rare, plain = lazy(_CITY, flags), re.compile(_CITY, flags)
        assert [m.span() for m in rare.finditer(text)] == [m.span() for m in plain.finditer(text)]
        assert (rare.search(text, 7) or [""])[0] == (plain.search(text, 7) or [""])[0]
        assert rare.sub("*", text) == plain.sub("*", text)
        assert rare.pattern == plain.pattern
        assert [m.re.pattern == rare.pattern for m in rare.finditer(text)] == [
            m.re == plain for m in plain.finditer(text)
        ]


def test_lazy_is_compiled_when_it_is_asked() -> None:
    broken = lazy("(")
    with pytest.raises(re.error):
        broken.search("anything")


def test_every_lazy_pattern_can_be_compiled() -> None:
    modules = [
        import_module(found.name)
        for found in walk_packages(summarizer.__path__, "summarizer.")
        if not found.name.endswith("__main__")
    ]
    found = [value for module in modules for value in vars(module).values() if _is_lazy(value)]
    assert len(found) > 100
    assert all(re.compile(each.pattern, each.flags) for each in found)


def _is_lazy(value: object) -> bool:
    """Tell whether a value is such a pattern, also after its first use, which changes its class."""
    return isinstance(value, type(lazy("")).__mro__[1])
