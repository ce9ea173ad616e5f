"""Launches told by a day and what is said of it: "The previous one, on May 3, was a success".

Also those of a series, each behind its day: "on May 7 it fell, on July 2 the engine gave out".
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.normalize.dates import FoundDate
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.elliptic import BARE, Elliptic
from summarizer.readers.rules.launches.table import FLOWN, NTHS
from summarizer.readers.rules.launches.words import Arsenal
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_ADJECTIVES = (
    r"(?:(?!nuclear|engine|static|ground|artillery|drone|underground)"
    r"(?:[a-z][\w-]+|[A-Z]?[\w-]*-ever)\s+){0,3}"
)
_SAME = (
    r"(?:launch|test|flight|trial|attempt|shot|firing|test-firing|liftoff|lift-off|one"
    r"|outing|try|effort"
    r"|appearance)"
)
_NTH = rf"(?:{NTHS}|maiden|only|first-ever|inaugural|debut|opening|preceding)"
_DETERMINERS = r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]hat)"
_SUBJECT = (
    rf"(?P<subject>{_DETERMINERS}\s+(?:(?:{TWO_TO_TWELVE}"
    rf")\s+)?{_NTH}\s+{_ADJECTIVES}{_SAME}s?|{BARE})"
)
_BEFORE = lazy(
    rf"(?:^|(?<=[.;:,]\s)|(?<=[—–]\s)|(?<=\band\s)|(?<=\bbut\s)|(?<=\bwhile\s)){_SUBJECT}"
    r",\s+(?:(?:also|back|made|held|conducted|only|just|carried\s+out)\s+)?"
    r"(?:on|in|late|early|last)\s+(?:late\s+|early\s+|the\s+)?$"
)
"""A subject and the day that stands behind it: "The first-ever underwater launch, on May 3,"."""
_BEHIND = word_set("also back made held conducted only just carried out on in late early last the")
"""What can stand between its comma and the day."""
_THERE_WAS = lazy(
    rf"\b[Tt]here\s+(?:was|were|had\s+been)\s+(?P<subject>{BARE})\s+(?:on|in)\s+(?:late\s+"
    rf"|early\s+)?$"
)
_THOSE = lazy(
    r"\b(?:after|following|since|like|to|with|than|and|from)\s+"
    r"(?P<subject>those|(?:the\s+)?ones?|that)\s+(?:of|on|in)\s+(?:late\s+|early\s+)?$"
)
"""Launches of other days: "its third this year, after those of May 3 and May 9"."""
_LEADS = word_set("on in of late early last the")
"""What ends the words before a day in each of these."""
_CLOSES = lazy(r"(?:\s+(?:that|the\s+same|last|this)\s+year)?\s*[,;.)—–]|\s+and\b|\s*$")
_IS_NONE = lazy(
    r",\s+(?:(?:also|then)\s+)?(?:was|were|had\s+been|is)\s+(?:vetoed|adopted|signed"
    r"|approved|passed|blocked"
    r"|rejected|cancell?ed|postponed|called\s+off|imposed|published|issued|aired|attended)\b"
)
"""Behind what was no launch: "The last one, in May, was vetoed"."""
_OPENS = lazy(
    r"(?:^|[:;,—–]\s+(?:and\s+|then\s+|but\s+)*|\band\s+)(?:[Oo]n|[Ii]n|[Ee]arly in|[Ll]ate in)\s+$"
)
_CLAUSE = lazy(
    r",?\s+(?P<subject>it|they|one|another|an?\s+[\w-]+|the\s+(?:[\w-]+\s+){0,3}?[\w-]+)\s+"
    rf"(?P<verb>{FLOWN}|was|were|had|did|could|never|lost|went|gave|shut|veered)\b"
)
_ANTECEDENT = Cue(
    r"\b(?:(?P<launch>missiles?(?:\s+and\s+drones?)?|rockets?|satellites?|launch(?:es|ed)?"
    r"|test-fir\w+|fired|flights?"
    r"|flew|tested|tests?|trials?|projectiles?|liftoff|missions?)"
    r"|(?:nuclear|engine|static|underground)\s+(?:tests?|trials?|blasts?|explosions?|detonations?)"
    r"|sanctions?|resolutions?|talks|summits?|drones?|drills?|exercises?|meetings?|votes?|rounds?"
    r"|earthquakes?|raids?|airstrikes?|statements?|reports?|visits?|parades?|letters?)\b",
    re.IGNORECASE,
)
_FAR_BACK = 300
"""How far back stands what such a subject means."""


def apposed(
    arsenal: Arsenal, start: int, dates: Sequence[FoundDate]
) -> Iterator[tuple[FoundDate, Elliptic]]:
    """Yield the subjects of a sentence that have their day behind them, and no missile."""
    text = arsenal.text
    for found in dates:
        low = max(start, found.start - 90)
        before = text[low : found.start]
        if _LEADS.isdisjoint(before.split()[-1:]):
            continue
        _, comma, behind = before.rpartition(",")
        told = _BEFORE.search(before) if comma and _BEHIND.issuperset(behind.split()) else None
        told = told or ("here" in before and _THERE_WAS.search(before)) or _THOSE.search(before)
        if told is None or not _CLOSES.match(text, found.end) or _IS_NONE.match(text, found.end):
            continue
        first, last = (low + place for place in told.span("subject"))
        if speaks_of_launch(arsenal, first):
            yield found, Elliptic((first, last), (first, last), named=False)


def speaks_of_launch(arsenal: Arsenal, place: int) -> bool:
    """Tell whether the last thing told before `place` that can be counted was a launch."""
    low = max(0, place - _FAR_BACK)
    told = [*_ANTECEDENT.finditer(arsenal.text, low, place)]
    names = arsenal.within(told[-1].end() if told else low, place)
    return bool(names) or (bool(told) and told[-1]["launch"] is not None)


def series(
    arsenal: Arsenal, start: int, end: int, dates: Sequence[FoundDate]
) -> list[tuple[FoundDate, Elliptic]]:
    """Return the clauses of a sentence that each begin with their day, at least two."""
    text = arsenal.text
    found: list[tuple[FoundDate, Elliptic]] = []
    for day in dates:
        if not _OPENS.search(text[max(start, day.start - 20) : day.start]):
            continue
        if clause := _CLAUSE.match(text, day.end, end):
            subject, verb = clause.span("subject"), clause.span("verb")
            found.append((day, Elliptic(subject, verb, named=False)))
    flown = any(_FLOWN.match(text, clause.verb[0]) for _, clause in found)
    return found if len(found) > 1 and flown and speaks_of_launch(arsenal, end) else []


_FLOWN = lazy(rf"{FLOWN}\b")
