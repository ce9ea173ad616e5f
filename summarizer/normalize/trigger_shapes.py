"""How a trigger stands in its sentence: a verb in the past, in "-ing", bare, or a noun."""

import re
from enum import StrEnum

from summarizer.normalize.modality_table import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    IRREGULAR_PASTS,
    NOUN_ENDINGS,
)
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set


class Shape(StrEnum):
    """How a trigger stands in its sentence."""

    PAST = "past"
    ING = "ing"
    BASE = "base"
    NOUN = "noun"


def shape_of(clause: str, trigger: str) -> Shape:
    """Return the shape of a trigger behind the words of its clause."""
    first, *rest = (w.strip("\"'“”‘’") for w in re.split(r"[\s-]+", trigger.lower().strip()))
    verb = rest[0] if rest and first in ADVERBS | AUXILIARIES | {"test", "flight"} else first
    before = re.findall(r"[\w’']+(?=(?: further)?\s*$)", clause)[:1]
    if before and (before[0] in _VERBAL or before[0].endswith(("n't", "n’t"))):
        noun = before[0] == "to" and first in DETERMINERS and first not in _VERBS_TOO
        return Shape.NOUN if noun or _OWNED.match(trigger) else Shape.BASE
    if first in DETERMINERS and first not in _VERBS_TOO:
        return Shape.NOUN
    if verb.endswith(NOUN_ENDINGS) or _OWNER.match(trigger):
        return Shape.NOUN
    if verb.endswith("ing"):
        return Shape.ING
    if verb.endswith("ed") or verb in IRREGULAR_PASTS:
        return Shape.PAST
    noun = before and (before[0] in DETERMINERS or before[0].endswith(("’s", "'s")))
    return Shape.NOUN if noun else Shape.BASE


_VERBS_TOO = frozenset({"test", "second", "third"})
_OWNED = lazy(r"(?=the\s|[A-Z])(?:[\w.-]+ ){0,3}[\w.-]+(?:['’]s|s['’])\s")
"""What a trigger begins with that is a noun's owner: "in response to the North's launch"."""
_OWNER = re.compile(r"(?:[A-Z][\w.-]*\s){0,3}[\w.-]+['’]s\s")
"""An owner that opens a trigger, with no verb before him: "North Korea's third launch"."""
MODALS = word_set("will shall would could might may should can must")
_VERBAL = MODALS | word_set("to not did does do")
"""Words before a verb in its base form."""


_BE = lazy(r"(?:\b(?:is|are|was|were|be|been)|[’'](?:s|re))(?:\s+\w+){0,2}\s*$")


def is_past(shape: Shape, clause: str, trigger: str) -> bool:
    """Tell whether a trigger of that shape tells what has happened."""
    if shape is Shape.ING:
        return bool(_BE.search(clause)) or trigger.lower().startswith(("is ", "are ", "was "))
    return shape in {Shape.PAST, Shape.NOUN}
