"""An action as the words tell it, before anything around them is read."""

import re
from typing import NamedTuple

from summarizer.readers.rules.sanctions.frames import Form

Place = tuple[int, int]


class Telling(NamedTuple):
    """Where the words of an action stand: the trigger, and what it may be aimed at."""

    form: Form
    trig: Place
    start: int
    end: int
    aim: Place | None = None
    """Words that name the targets, where a frame encloses them."""
    own: Place | None = None
    """The noun phrase of the measure: "the EU's embargo on Mali"."""
    aims: tuple[Place, ...] = ()
    """Words that name the targets, wherever they stand; tried in order."""
    front: Place | None = None
    """Words in front of a measure, which may name its target: "the Darfur embargo"."""


def from_match(form: Form, match: re.Match[str]) -> Telling:
    """Return what a pattern's groups say."""
    named = match.re.groupindex
    return Telling(
        form,
        match.span("trig"),
        match.start(),
        match.end(),
        aim=match.span("t") if "t" in named and match.start("t") >= 0 else None,
        own=match.span("own") if "own" in named and match.start("own") >= 0 else None,
    )
