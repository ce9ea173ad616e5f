"""Launches of which ships and aircraft are warned: "closed the airspace for a test on May 3"."""

import re

from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.text.calendar_table import WEEKDAYS
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_KIND = r"(?:(?:possible|planned|upcoming|forthcoming|coming|likely|impending)\s)?"
_NOTICE = (
    r"(?:notices?|NOTAMs?|NAVTEX|warnings?|alerts?|advisor(?:y|ies)|notifications?|bulletins?)"
)
_CLOSES = (
    r"(?:clos(?:e[sd]?|ing)|reserv(?:e[sd]?|ing)|restrict(?:s|ed|ing)?|clear(?:s|ed|ing)|shut)"
)
_TELLS = r"(?:warn|notif|inform|advis|alert)(?:s|ed|y|ies|ied|ing|e)?|told"
_WARNED = lazy(
    rf"\b(?:(?:{_TELLS})\b[^,;.]{{0,60}}?\s(?:of|about)"
    r"|invit(?:e[sd]?|ing)\s[^,;.]{3,50}?\sto\s(?:watch|attend|witness|see|observe)"
    rf"|{_CLOSES}\s[^;.]{{3,70}}?,?\s(?:for|ahead\sof|before)"
    rf"|{_NOTICE}\b[^,;.]{{0,60}}?,?\s(?:for|of|about|ahead\sof|indicat\w+|suggest\w*|pointing\sto"
    rf"|cover\w*|announcing))\s+(?:an?\s|its\s|their\s|the\s)?{_KIND}$"
)
"""Before a launch of which others are told beforehand."""
_PAST = lazy(r"\b(?:after|following|since|had\sbeen|was|were)\b")
_NEAR = 60
"""How far behind a launch its day stands."""
_FAR = 160
"""How far before a launch others are told of it."""
_IS_ALERT = lazy(
    rf"(?:(?:early|late|earlier|later)\s)?(?:on\s)?(?:{WEEKDAYS}|today|yesterday|this)\b"
)
"""The day of an alert, whose launch was made: "warned ships of a missile launch on Tuesday"."""
_BY = lazy(r"\bby\s(?:the\s)?$")


def warning_of(story: Story, sentence: Sentence, mention: Mention) -> re.Match[str] | None:
    """Return the words before a launch by which others are told of it, with its day behind it."""
    if mention.form is not Form.NOUN:
        return None
    days = story.page.dates_in(mention.start, min(sentence.end, mention.end + _NEAR))
    if not days or _IS_ALERT.match(days[0].text):
        return None
    what = mention.missile.start if mention.missile else mention.start
    low = min(mention.start, what if what >= sentence.start else mention.start)
    return warned_before(story.page.text, sentence.start, low)


def warned_before(text: str, start: int, place: int) -> re.Match[str] | None:
    """Return the words from `start` up to a launch by which others are told of it beforehand."""
    warned = _WARNED.search(text, max(start, place - _FAR), place)
    return None if warned and _PAST.search(warned[0]) else warned


def announcer_of(story: Story, sentence: Sentence, warned: re.Match[str]) -> Party | None:
    """Return who warns of a launch, and so is to make it: "was told by Russia of firings"."""
    parties, text = story.page.parties, story.page.text
    for party in parties.within(*warned.span()):
        if _BY.search(text, warned.start(), party.start):
            return party
    near = parties.outside_asides(sentence.start, warned.start())
    return near[-1] if near else None
