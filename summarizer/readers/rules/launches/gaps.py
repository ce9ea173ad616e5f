"""Days told by how far they lie from another: "came two days after Iran fired a missile"."""

import re
from dataclasses import replace

from summarizer.normalize.dates import FoundDate, Precision
from summarizer.readers.rules.launches.events import Day
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import HOURS
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy, until


def gap_before(text: str, start: int, verb: int) -> re.Match[str] | None:
    """Return what tells how long a launch lay before or after something: "two days after Iran"."""
    for gap in reversed(list(_GAP.finditer(text, start, verb + 1))):
        told = _TOLD.match(text, gap.end(), verb)
        if not _CLAUSE.search(text, told.end() if told else gap.end(), verb):
            return gap
    return None


_TOLD = lazy(
    r"(?:[\w.'’-]+\s){1,6}?(?:said|announced|claimed|reported|confirmed|detected)\s(?:(?:on\s)?\w+day\s)?(?:that|it)\s"
)
"""Behind "five days after", who told of the launch then: "the military said on Sunday that"."""


_FEW = (
    r"(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"
    r"|\d{1,2})"
)
_GAP = lazy(
    rf"(?<!than\s)\b{_FEW}\s(?:day|week|month|year)s?\s(?:after|before|following)\s"
    r"(?=\w)(?!that\s(?:it|they|the|an?|another|[A-Z]))"
)
_CLAUSE = lazy(r"[,;:]|\b(?:and|but|when|while|said|says|before|after|by|over|about)\b")


def gap_day(story: Story, sentence: Sentence, gap: re.Match[str]) -> Day | None:
    """Return the day that lies so far from a date in the sentence, or from the launch before."""
    text = story.page.text
    told = story.page.dates_in(sentence.start, gap.start())
    base = told[-1].text if told else None
    near = story.current if _LAUNCHED.search(text, sentence.start, gap.start()) else None
    if base is None and near and near.day and near.day.context is None and not near.day.inherited:
        base = near.day.text
    if base is None or HOURS.search(base):
        return None
    end = until(_CLAUSE_ENDS, text, gap.end(), sentence.end)
    found = FoundDate(gap.start(), end, text[gap.start() : end].rstrip(" ."))
    return story.page.day(found, context=base)


def hours_apart(story: Story, sentence: Sentence, verb: int) -> Day | None:
    """Return the day of the launch told before that another was made hours before or after."""
    text, near = story.page.text, story.current
    if near is None or near.day is None or near.day.resolved.precision is not Precision.DAY:
        return None
    if not _HOUR.search(text, sentence.start, sentence.end):
        return None
    apart = _HOURS_APART.search(text, sentence.start, verb)
    told = apart and _LAUNCHED.search(text, sentence.start, apart.start())
    days = [d for d in story.page.dates_in(sentence.start, verb) if not HOURS.search(d.text)]
    soon = sentence.number - max(near.numbers) <= 1 and not days
    after = soon and _HOURS_LATER.search(text, sentence.start, sentence.end)
    return replace(near.day, inherited=True) if told or after else None


_HOUR = lazy(r"\b(?:hours?|minutes|half-hour|[ap]\.?m\b)")
_HOURS_LATER = lazy(
    r"\b(?:(?:[Hh]alf\s)?[Aa]n?\s(?:hour|half-hour)|(?:\w+\s)?(?:hours|minutes))\s(?:later|afterwards|after\sthat)\b"
)
"""How soon after the launch told before: "half an hour later"."""


_HOURS_APART = lazy(
    r"\b(?:hours|minutes)\s(?:after|before)\s(?:the\s)?(?:[A-Z][\w.'’-]*\s){1,4}"
    r"(?:(?:had|also|itself)\s)*$"
)
"""Before what somebody launched on the day of another launch: "came hours after Iran"."""
_LAUNCHED = lazy(
    r"\b(?:launch(?:es|ed|ing)?|fired|firings?|test(?:s|ed|-fired)?|missiles?|provocations?|moves?|attacks?|strikes?|barrages?|salvos?"
    r"|[Ii]t (?:also )?(?:c[ao]mes?|marks?|marked|follow(?:s|ed)))\b"
)
_CLAUSE_ENDS = lazy(
    r"[,;:]|\s(?:[—–]|--)|\.(?=\s|$)|\b(?:into|over|from|at|on|in|toward|towards)\b"
)


def gap_to(story: Story, sentence: Sentence, found: FoundDate) -> Day | None:
    """Return the day that lies so far from that of something else, which opens a sentence."""
    gap = _GAP_TO.match(story.page.text, sentence.start, found.start)
    if gap is None:
        return None
    told = FoundDate(*gap.span("gap"), gap["gap"])
    return story.page.day(told, context=found.text)


_GAP_TO = lazy(
    rf"(?P<gap>{_FEW}\s(?:day|week|month)s?\s(?:after|before))\s[^,;:]{{2,70}}\s(?:(?:on|of)\s)?$"
)
"""What stands before the day of something else: "Three days before he took office on"."""
