"""Subjects that leave the missile out: "One flew on May 2", "The latest, on Monday, was lost"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from summarizer.readers.rules.launches.table import FLOWN, NTHS
from summarizer.text.cues import Cue

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
_NUMBERS = r"(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)"
_GROUP = rf"(?:(?:pair|salvo|volley)(?:\s+of\s+{_NUMBERS})?|{_NUMBERS}|ones?)"
_NAMED = rf"(?:[Tt]he|[Aa]|[Ii]ts|[Oo]ne|[Aa]nother)\s+(?:{NTHS}\s+)?{_NOUNS}\b"
_BARE: Final = (
    rf"(?:(?:[Tt]he|[Ii]ts)\s+{NTHS}(?:\s+{_GROUP})?"
    rf"|[Aa]\s+(?:(?:second|third|fourth|fifth|sixth|further)(?:\s+{_GROUP})?"
    rf"|(?:pair|salvo|volley)(?:\s+of\s+{_NUMBERS})?)"
    r"|[Bb]oth|[Oo]thers|[Oo]ne(?:\s+of\s+(?:them|which)|\s+more)?"
    rf"|[Aa]nother(?:\s+{_GROUP})?"
    rf"|{_NUMBERS}(?:\s+(?:more|others?|further|of\s+(?:them|which)))?)"
)
_BETWEEN = (
    r"(?:,\s(?:on|in|late|early|last|at|a|an|the|from|aboard|off)\s[^,;]{2,45},"
    r"|\s(?:on|in|late|early|last)\s[^,;]{2,30}?)?"
    r"(?:\s+(?:has|have|had|also|then|later|apparently|reportedly|simply))*\s+"
)
_ON_DAY = (
    r"(?:was|were|came|is|are|happened)(?=\s+(?:just\s+|only\s+|back\s+)?(?:on|in|last|late|early)"
    r"\s+(?:late\s+|early\s+|the\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d"
    r"|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|month|year|week|spring|summer|autumn))"
)
_ELLIPTIC = Cue(
    rf"(?P<subject>(?P<named>{_NAMED}[^;]{{0,60}}?\s)|{_BARE}{_BETWEEN})(?P<verb>{FLOWN}|{_ON_DAY})\b"
)
_INVERTED = Cue(rf"(?P<verb>came|followed|went up)\s+(?P<subject>{_BARE})(?!\s+of\b)(?=\s|[.,;])")
"""A subject behind its verb: "Three days later came another two"."""
_OPENS = re.compile(r"(?:[,;:—–]\s|\b(?:and|but|while)\s)$")
_BEFORE, _COMMA = 6, 2
"""How far back a subject's clause opens, and a date before it ends."""


def elliptics(text: str, start: int, end: int, dates: Sequence[int] = ()) -> Iterator[Elliptic]:
    """Yield the subjects of `text[start:end]` that stand for a missile, with their verbs.

    A subject opens a clause, or stands behind one of the dates, which end at `dates`.
    """
    last = start
    for place in _ELLIPTIC.places(text, start, end):
        dated = any(0 < place - date <= _COMMA for date in dates)
        opened = place in {0, start} or dated or _OPENS.search(text, place - _BEFORE, place)
        if opened and place >= last and (match := _ELLIPTIC.match(text, place, end)):
            last = match.end()
            yield Elliptic(match.span("subject"), match.span("verb"), match["named"] is not None)
    for place in _INVERTED.places(text, start, end) if dates else ():
        dated = any(0 < place - date <= _COMMA for date in dates)
        if dated and (match := _INVERTED.match(text, place, end)):
            yield Elliptic(match.span("subject"), match.span("verb"), named=False)
