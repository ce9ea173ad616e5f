"""What a mention of a launch is, and where the noun phrase before a word begins."""

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.words import Missile
from summarizer.text.calendar_table import MONTH
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy, until
from summarizer.text.place import Place


class Form(StrEnum):
    """How a launch is told."""

    ACTIVE = "active"
    PASSIVE = "passive"
    RELATIVE = "relative"
    FLIGHT = "flight"
    DOWNED = "downed"
    NOUN = "noun"
    ANAPHOR = "anaphor"


class Mention(NamedTuple):
    """A launch told at `start:end` (its trigger); `verb` is where the verb or noun begins.

    `subject_end` is where a subject would end; `of_launches` tells that the count is of launches.
    """

    form: Form
    start: int
    end: int
    verb: int
    missile: Missile | None
    subject_end: int
    of_launches: bool = False
    ordinal: str | None = None


def clause_around(text: str, sentence: Sentence, place: Place, edge: re.Pattern[str]) -> Place:
    """Return the part of a sentence around a place that no edge parts from it."""
    edges = [match.end() for match in edge.finditer(text, sentence.start, place[0])]
    return edges[-1] if edges else sentence.start, until(edge, text, place[1], sentence.end)


def phrase_start(text: str, start: int, head: int) -> int:
    """Return where the noun phrase that ends at `head` begins."""
    base = max(start, head - 90)
    words = list(_WORD.finditer(text[base:head]))
    first, counted = head, False
    for word in reversed(words):
        between = text[base + word.end() : first]
        if (
            between == ", "
            and text[first].isdigit()
            and (dated := _FULL_DATE.search(text, base, first))
        ):
            return dated.start()
        if word[0] == "up" and not text.startswith("to ", first):
            break
        breaks, determines, qualifies = _role(word[0])
        before = _LED_TO.get(word[0])
        if before and (lead := before.search(text, base, base + word.start())):
            first = lead.start()
            break
        at_least = word[0] == "at" and text.startswith(("least", "most"), first)
        if (breaks and not at_least) or between.strip():
            break
        named = text[first].isupper() and word[0][0].isupper()
        if counted and not named and not qualifies:
            if text[first].isdigit() and _MONTH.fullmatch(word[0]):
                first = base + word.start()
                break
            if not (text[first].isdigit() and _NUMBERED.fullmatch(word[0])):
                break
            first, counted = base + word.start(), False
            continue
        counted = counted or determines
        first = base + word.start()
    return first


_FULL_DATE = lazy(rf"(?:[Tt]he\s|[A-Z]\w+['’]s\s)?{MONTH}\s\d{{1,2}},\s$")
"""Before the year of a launch that has its whole date before it: "the June 5, 2016 launch"."""


@lru_cache(maxsize=2048)
def _role(word: str) -> tuple[bool, bool, bool]:
    """Return whether a word ends a noun phrase before it, begins one, or qualifies its number."""
    breaks = (word.endswith((".", "?", "!")) and not _MONTH.fullmatch(word)) or _BREAK.fullmatch(
        word
    ) is not None
    return breaks, _DETERMINER.fullmatch(word) is not None, _QUALIFIER.fullmatch(word) is not None


_SOME_OF = lazy(r"\b(?:[Aa]|[Tt]he)\s(?:pair|couple|handful|series|salvo|volley|barrage)\s$")
_A_NUMBER = lazy(rf"\b(?:\d[\d,]*|[Oo]ne|(?i:{TWO_TO_TWELVE}))\s$")
_LED_TO = {"of": _SOME_OF, "to": _A_NUMBER, "or": _A_NUMBER}
"""What begins a phrase before its last words: "a pair of missiles", "30 to 40 rockets"."""
_WORD = lazy(r"\d{1,3}(?:,\d{3})+(?!\d)|[^\s,;:()]+")
_NUMBERED = lazy(r"(?!\w+day\b)[A-Z][a-z]{3,}")
"""A name before its number: "Falcon 9"."""
_MONTH = lazy(MONTH)
_DETERMINER = lazy(
    r"(?:an?|An?|[Tt]he|[Ii]ts|[Tt]heir|\d[\d,]*|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix"
    r"|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|\w+teen|\w+ty|[Ss]everal|[Mm]ultiple|[Dd]ozens?|[Ss]cores"
    r"|[Hh]undreds|[Aa]nother|\w+['’]s)"
)
_QUALIFIER = lazy(
    r"(?:at|least|most|about|around|roughly|some|approximately|nearly|almost|more|fewer|less|than"
    r"|up|to|as|many"
    r"|over|total|of|an?|the|its|further|additional|other|half|two|three|[A-Z][\w.]*['’]s)",
    re.IGNORECASE,
)
_BREAK = lazy(
    r"(?:into|from|against|with|by|after|before|that|which|who|under|towards?|on|in|at|to|said|says"
    r"|was|were|is|are|has|have|had|while|when|as|but|over|and|if|then|later|earlier|ago|afterwards?|[Oo]vernight|[Tt]oday|\w+day"
    r"|condemned|detected|tracked|intercepted|destroyed|down|downed|shot|confirmed|reported"
    r"|because|whether|including|since|until|reached|follow(?:s|ed|ing)|[Oo]f)"
)
