"""Finds where a sentence tells a launch: verb and object, passive, relative clause, noun."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from summarizer.readers.rules.launch_nouns import attempt, light, noun
from summarizer.readers.rules.launch_objects import active, anaphoric, hitting, orbiting
from summarizer.readers.rules.launch_passives import passive, relative
from summarizer.readers.rules.launch_told import Form, Mention
from summarizer.readers.rules.launch_words import Arsenal
from summarizer.readers.rules.launches_table import ANAPHORS, FIRE_VERBS, LIGHT_VERBS, NOT_HEADS


@cache
def _triggers() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?P<light>{LIGHT_VERBS})\b(?=\s)|(?<![-‑\w])(?P<verb>{FIRE_VERBS})\b(?![-‑]|['’]s)"
        r"|\b(?P<put>put(?:s|ting)?|place[sd]?|insert(?:s|ed)|inject(?:s|ed)|deliver(?:s|ed)"
        r"|carrie[sd]"
        r"|carry|boost(?:s|ed)|orbit(?:s|ed))\b(?=\s)"
        r"|\b(?P<attempt>attempts?|failures(?= (?:on|in) )|bids?|tr(?:y|ies)|(?:maiden |test "
        r"|first "
        r"|debut )flights?)\b(?! to (?:talk|negotiate))"
        r"|\b(?P<hit>hit|struck|attack(?:ed|s)|target(?:ed|s)|pounded|pummel(?:l?ed|s)"
        r"|bombard(?:ed|s)"
        r"|shelled|strikes|hits)\b(?=\s)"
        r"|\b(?P<lift>lift(?:s|ed) off|blast(?:s|ed) off|t(?:ook|akes) off|roared off|roars off)\b"
        rf"|\b(?P<noun>launches|launchings?|firings|trials?|test-fires?|lift-?offs?|Tests?"
        rf"|Launch(?:es)?|Firings?)\b"
    )


def find_mentions(text: str, start: int, end: int, arsenal: Arsenal) -> list[Mention]:
    """Return the launches told in `text[start:end]`, in order, none overlapping another."""
    found: list[Mention] = []
    for match in _triggers().finditer(text, start, end):
        if found and match.start() < found[-1].end:
            continue
        mention = _read(text, start, end, match, arsenal)
        if mention is None:
            continue
        if found and _same_thing(found[-1], mention):
            found.pop()
        found.append(mention)
    return found


def _same_thing(noun: Mention, clause: Mention) -> bool:
    """Tell whether "the launch of a missile, which it fired" tells one thing twice."""
    if noun.form is not Form.NOUN or noun.missile is None or clause.missile is None:
        return False
    return clause.form in {Form.RELATIVE, Form.PASSIVE} and noun.missile.end == clause.missile.end


def _read(
    text: str, start: int, end: int, match: re.Match[str], arsenal: Arsenal
) -> Mention | None:
    for reader in _READERS[match.lastgroup or ""]:
        if mention := reader(text, start, end, match, arsenal):
            return mention
    return None


Reader = Callable[[str, int, int, "re.Match[str]", Arsenal], Mention | None]

_READERS: Final[dict[str, tuple[Reader, ...]]] = {
    "light": (light, attempt),
    "verb": (active, relative, passive, noun, anaphoric),
    "put": (orbiting,),
    "attempt": (attempt,),
    "hit": (hitting,),
    "lift": (passive,),
    "noun": (noun,),
}
"""What is tried, in order, for each kind of trigger."""


@cache
def _anaphors() -> re.Pattern[str]:
    return re.compile(rf"\b{ANAPHORS}\b(?!{NOT_HEADS})")


def anaphors(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the definite mentions of a launch or of what was launched: "the missiles"."""
    for match in _anaphors().finditer(text, start, end):
        yield match.span()
