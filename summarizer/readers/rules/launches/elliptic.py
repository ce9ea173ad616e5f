"""Subjects that leave the missile out: "One flew on May 2", "The latest, on Monday, was lost"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from summarizer.readers.rules.launches.table import FLOWN, NTHS

Place = tuple[int, int]


class Elliptic(NamedTuple):
    """A subject without a noun for a missile, and the verb that says what became of it.

    A `named` one has some noun of its own: "the second attempt".
    """

    subject: Place
    verb: Place
    named: bool


_NOUNS = (
    r"(?:one|attempt|try|bid|effort|rocket|launch|flight|mission|missile|test|trial|round|shot"
    r"|firing"
    r"|predecessor|version|launcher|vehicle|satellite|weapon|booster|prototype|salvo|volley"
    r"|outing)(?! of)"
)
_NUMBERS = r"[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"
_BETWEEN = (
    r"(?:,\s(?:on|in|late|early|last|at|a|the)\s[^,;]{2,45},"
    r"|\s(?:on|in|late|early|last)\s[^,;]{2,30}?)?"
    r"(?:\s+(?:has|have|had|also|then|later|apparently|reportedly|simply))*\s+"
)


@cache
def _elliptic() -> re.Pattern[str]:
    named = rf"(?:[Tt]he|[Aa]|[Ii]ts|[Oo]ne|[Aa]nother)\s+(?:{NTHS}\s+)?{_NOUNS}\b[^;]{{0,60}}?\s"
    bare = (
        rf"(?:(?:[Tt]he|[Ii]ts)\s+{NTHS}|[Aa]\s+(?:second|third|fourth|fifth|pair)|[Bb]oth"
        rf"|[Oo]thers"
        rf"|[Oo]ne(?:\s+of\s+(?:them|which))?|[Aa]nother(?:\s+(?:one|two|three))?"
        rf"|(?:{_NUMBERS})(?:\s+(?:more|others|of them))?){_BETWEEN}"
    )
    return re.compile(
        rf"(?:^|(?<=[,;:—–]\s)|(?<=\band\s)|(?<=\bbut\s)"
        rf"|(?<=\bwhile\s))(?P<subject>(?P<named>{named})|{bare})"
        rf"(?P<verb>{FLOWN})\b"
    )


_FIRST_WORDS = re.compile(
    rf"(?:^|[,;:—–]\s|\b(?:and|but|while)\s)(?:[Tt]he|[Ii]ts|[Aa]|[Aa]nother|[Oo]ne|[Bb]oth"
    rf"|[Oo]thers"
    rf"|{_NUMBERS})\s"
)


def elliptics(text: str, start: int, end: int) -> Iterator[Elliptic]:
    """Yield the subjects of `text[start:end]` that stand for a missile, with their verbs."""
    words = text[start:end]
    if not _FIRST_WORDS.search(words):
        return
    for match in _elliptic().finditer(words):
        low, high = match.span("subject")
        verb = start + match.start("verb"), start + match.end("verb")
        yield Elliptic((start + low, start + high), verb, match["named"] is not None)
