"""Patterns tried only where a word stands that they can begin with."""

import importlib
import pkgutil
import re

import pytest

from summarizer.readers.rules import launches
from summarizer.text.cues import Cue
from summarizer.text.first_words import first_words

BEGINNINGS = [
    (r"\b(?:fail(?:ed|s)|broke (?:apart|up))\b", "failed fails broke"),
    (r"\bcolou?rs?\b", "color colors colour colours"),
    (r"\b[Tt]he (?:first|last)\b", "the"),
    (r"\bmissiles?(?! (?:program|site))\b", "missile missiles"),
    (r"\b(?:test-)?fired\b", "test fired"),
    (r"\b(?<!not )said(?:\s+\w+)?$", "said"),
    (r"\bt(?:ook|akes?)\s+(?:\w+\s+){0,3}off", "took take takes"),
    (r"(?P<nth>second|third)\b.*", "second third"),
    (r"\bU\.S\. (?:Navy|Army)", "u"),
    (r"\b(?:in(?:to)? )?orbit\b", "in into orbit"),
]

UNCERTAIN = [
    r"\w+ly\b",
    r"\blaunch",
    r",? said\b",
    r"\b(?:a |\d+ )?day\b",
    r"[a-z]+ed\b",
    r"x*ed\b",
]


@pytest.mark.parametrize(("pattern", "words"), BEGINNINGS)
def test_first_words_are_read_off_the_pattern(pattern, words):
    assert first_words(pattern) == set(words.split())


@pytest.mark.parametrize("pattern", UNCERTAIN)
def test_a_pattern_that_can_begin_with_anything_is_refused(pattern):
    with pytest.raises(ValueError, match="not certain"):
        first_words(pattern)


TEXT = "Fails failed; it test-fired two, then two more: prefailed, re-failed and failed again."


@pytest.mark.parametrize(("start", "end"), [(0, len(TEXT)), (1, 40), (7, 12), (20, 60), (50, 89)])
@pytest.mark.parametrize("pattern", [r"\bfailed\b", r"\btwo(?: more)?\b", r"\b(?:test-)?fired\b"])
def test_a_cue_finds_what_its_pattern_finds(pattern, start, end):
    plain = [m.span() for m in re.compile(pattern).finditer(TEXT, start, end)]
    assert [m.span() for m in Cue(pattern).finditer(TEXT, start, end)] == plain
    found = Cue(pattern).search(TEXT, start, end)
    assert (found and found.span()) == (plain[0] if plain else None)


MODULES = [module.name for module in pkgutil.iter_modules(launches.__path__)]


@pytest.mark.parametrize("name", MODULES)
def test_every_cue_begins_with_certain_words(name):
    module = importlib.import_module(f"{launches.__name__}.{name}")
    for cue in vars(module).values():
        if isinstance(cue, Cue):
            assert first_words(cue.pattern), cue.pattern
