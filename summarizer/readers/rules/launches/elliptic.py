"""Subjects that leave the missile out: "One flew on May 2", "The latest, on Monday, was lost"."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from summarizer.normalize.dates import FoundDate
from summarizer.normalize.numbers_table import SECOND_TO_TENTH
from summarizer.readers.rules.launches.table import FLOWN, NOT_HEADS, NTHS
from summarizer.text.calendar_table import MONTHS, WEEKDAYS
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy
from summarizer.text.place import Place


class Elliptic(NamedTuple):
    """A subject without a noun for a missile, and the verb that says what became of it.

    A `named` one has some noun of its own: "the second attempt"; `day` is the date that it stands
    behind.
    """

    subject: Place
    verb: Place
    named: bool
    day: FoundDate | None = None


_NOUNS = (
    r"(?:one|attempt|try|bid|effort|rocket|launch|flight|mission|missile|test|trial|round|shot"
    r"|firing|predecessor|version|launcher|vehicle|satellite|weapon|booster|prototype|salvo|volley"
    r"|outing|appearance|go|exercise)(?! of)"
)
_HOW = (
    r"(?:night|daytime|salvo|user|underwater|sea|live|similar|suborbital|orbital|test|maiden|naval"
    r"|army|air-launched|sea-based|land-based|ship-launched|older|newer|longer-range|export)"
)
_NUMBERS = r"(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)"
_GROUP = rf"(?:(?:pair|salvo|volley)(?:\s+of\s+{_NUMBERS})?|{_NUMBERS}|ones?)"
_NAMED = (
    rf"(?:(?:[Tt]he|[Aa]|[Ii]ts|[Oo]ne|[Aa]nother)\s+(?:{NTHS}\s+)?(?:{_HOW}\s+)?{_NOUNS}\b"
    rf"(?!{NOT_HEADS})"
    rf"|{_NUMBERS}\s+(?:more|further|other)\s+(?:launches|tests|attempts|firings|flights|missiles))"
    r"(?!\s+(?:teams?|crews?|officials?|directors?|control|window|vehicle|day|sequence|attempts?)\b)"
)
BARE: Final = (
    rf"(?:(?:[Tt]he|[Ii]ts)\s+{NTHS}(?:\s+{_GROUP})?"
    rf"|[Aa]\s+(?:(?:{SECOND_TO_TENTH}|further)(?:\s+{_GROUP})?"
    rf"|(?:pair|salvo|volley)(?:\s+of\s+{_NUMBERS})?)"
    r"|[Bb]oth|[Oo]thers|[Oo]ne(?:\s+of\s+(?:them|which)|\s+more)?"
    rf"|[Aa]nother(?:\s+{_GROUP})?|{_NUMBERS}(?:\s+(?:more|others?|further|of\s+(?:them|which)))?)"
)
_ITS_END = frozenset(
    [
        "exploded", "crashed", "disintegrated", "tumbled", "veered", "plunged", "misfired",
        "self-destructed", "flew",
    ]
)  # fmt: skip
"""What only a missile does, where "it" may be the country."""
_BETWEEN = (
    r"(?:,\s(?:on|in|late|early|last|at|a|an|the|from|aboard|off)\s[^,;]{2,45},"
    r"|\s(?:on|in|late|early|last)\s[^,;]{2,30}?)?"
    r"(?:\s+(?:has|have|had|also|then|later|again|\w+ly))*\s+"
)
_ON_DAY = (
    r"(?:was|were|came|is|are|happened)(?=\s+(?:just\s+|only\s+|back\s+)?(?:on|in|last|late|early)"
    r"\s+(?:late\s+|early\s+|the\s+)?"
    rf"(?:{MONTHS}|\d|{WEEKDAYS}|month|year|week|spring|summer|autumn))"
)
_ELLIPTIC = Cue(
    rf"(?P<subject>(?P<named>{_NAMED}[^;]{{0,60}}?\s)|{BARE}{_BETWEEN}|(?P<it>it\s+(?:again\s+)?))"
    rf"(?P<verb>{FLOWN}|did\s+(?:the\s+same|likewise)|set\s+off|gone\s+up|flown|blown\s+up"
    rf"|been\s+(?:lost|launched|fired|tested|destroyed|used|flown|sent|directed|aimed|tried|loosed|shot)|{_ON_DAY})\b"
)
_INVERTED = Cue(
    rf"(?P<verb>came|followed|went up|[Tt]here\s+(?:was|were|had\s+been))\s+"
    rf"(?P<subject>{BARE}|{_NAMED})(?!\s+of\b)(?=\s|[.,;])"
)
"""A subject behind its verb: "Three days later came another two", "there was one in May"."""
_THERE = lazy(r"\s(?:on|in|late|early)\s")
_OPENS = lazy(r"(?:[,;:—–]\s|\b(?:and|but|while|since|after|before|when|as|than)\s)$")
_ANOTHER = lazy(rf"(?:another|one\smore|a\s(?:{SECOND_TO_TENTH}|further))\b")
_SAID = lazy(r"\b(?:said|says|that)\s$")
"""Before one more of those told, of which somebody tells: "said a second had hit a depot"."""
_BEFORE = 8
"""How far back a subject's clause opens."""


def elliptics(text: str, start: int, end: int, dates: Sequence[FoundDate]) -> Iterator[Elliptic]:
    """Yield the subjects of `text[start:end]` that stand for a missile, with their verbs.

    A subject opens a clause, or stands behind one of the dates.
    """
    last = start
    for place in _ELLIPTIC.places(text, start, end):
        day = _day_before(text, place, dates)
        opened = place in {0, start} or day or _OPENS.search(text, place - _BEFORE, place)
        opened = opened or (_ANOTHER.match(text, place) and _SAID.search(text, start, place))
        may_be = opened and place >= last and _may_be_subject(text, place, day)
        match = _ELLIPTIC.match(text, place, end) if may_be else None
        if match is None or (match["it"] and not (day and match["verb"] in _ITS_END)):
            continue
        last = match.end()
        yield Elliptic(match.span("subject"), match.span("verb"), match["named"] is not None, day)
    for place in _INVERTED.places(text, start, end) if dates else ():
        match, day = _INVERTED.match(text, place, end), _day_before(text, place, dates)
        there = match and match["verb"][1:5] == "here" and _THERE.match(text, match.end(), end)
        if match and (day or there):
            yield Elliptic(match.span("subject"), match.span("verb"), named=False, day=day)


def _may_be_subject(text: str, place: int, day: FoundDate | None) -> bool:
    """Tell quickly whether a subject can begin with a word: by the next one, or by its day."""
    if text.startswith(("It ", "it "), place):
        return day is not None and text[place] == "i"
    if text.startswith(_DETERMINERS, place):
        return bool(_SECOND.places(text, place + 1, place + 8))
    return True


_DETERMINERS = ("The ", "the ", "Its ", "its ", "A ", "a ")
_SECOND = Cue(rf"\b(?:{NTHS}|{_NOUNS}|pair|salvo|volley)\b")
"""What follows them in a subject."""


def _day_before(text: str, place: int, dates: Sequence[FoundDate]) -> FoundDate | None:
    """Return the date right before a place."""
    return next((date for date in dates if text[date.end : place] in {" ", ", "}), None)
