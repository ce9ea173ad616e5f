"""Launches to come, told behind one that was: "the next one is slated for early next year"."""

import re
from typing import Final

from summarizer.normalize.dates import FoundDate
from summarizer.readers.rules.launches.apposed import speaks_of_launch
from summarizer.readers.rules.launches.days import in_context
from summarizer.readers.rules.launches.events import Day, Event, like
from summarizer.readers.rules.launches.flown import just_told
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.sameness import differ
from summarizer.records.launch import Confirmation
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set
from summarizer.text.words import words_of

_ONE: Final = (
    r"(?:[Aa]n?|[Aa]nother|[Tt]he|[Ii]ts|[Tt]heir)\s+(?:(?:next|new|further|second|third|fourth|fifth"
    r"|fresh|follow-up|repeat|final|actual)\s+)?(?:(?:maiden|test|satellite|missile|rocket|flight|orbital|space)\s+)?"
    r"(?:launch|test|attempt|flight|firing|trial|try|shot|one|lift-?off|test-firing)"
    r"(?:\s+attempt)?(?:\s+of\s+(?:the|that)\s+(?:same\s+)?(?:system|weapon|missile|rocket|satellite|type))?"
)
_SET: Final = (
    r"(?:(?:is|are|was|has\s+been|will\s+be)\s+)(?:(?:now|also|already|tentatively|currently)\s+)?"
    r"(?:slated|planned|scheduled|due|set|expected|pencill?ed\s+in|to\s+(?:follow|come|fly|lift\s+off|go\s+up"
    r"|be\s+(?:flown|launched|fired|tested|lofted|sent\s+up)))"
)
_AT: Final = (
    r"\s+(?:(?:for|in|on|by|from|to\s+follow|to\s+take\s+place|to\s+come|no\s+earlier\s+than|at"
    r"|\d\d?(?::\d\d)?\s?[ap]\.?m\.?)\s+){0,3}(?:late\s+|mid-|the\s+)?"
)
_DATED = lazy(
    rf"(?P<told>(?P<subject>\b(?:[Tt]he\s+next|[Aa]nother|[Aa]\s+(?:second|third|further)|{_ONE}"
    rf"|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\d+)\s+more"
    rf"|[Aa]\s+(?:ballistic|cruise|larger|longer-range|sea-launched|bigger)\s+(?:type|version|one|model)"
    rf"|[Ll]ift-?off|[Tt]he\s+(?:missile|rocket|weapon)))\s+{_SET}(?:\s+to\s+be\s+(?:flown|tested|launched|fired|lofted)"
    rf"(?:\s+(?:again|for\s+the\s+first\s+time))?)?){_AT}"
    rf"|(?P<window>(?:[Tt]he|[Ii]ts)\s+(?:launch\s+)?window\s+(?:opens|will\s+open|runs|starts)){_AT}"
)
"""A launch to come and its day behind it."""
_VOWED = lazy(
    r"(?P<told>\b(?:vow(?:s|ed)|promis(?:es|ed)|pledg(?:es|ed)|plans|planned|announced|intends)\s+"
    r"(?:(?:a|another)\s+(?:second|third|new|further|fresh|repeat)\s+(?:launch|test|attempt|try|firing)"
    r"|to\s+(?:try|launch|test|do\s+(?:it|so))\s+(?:it\s+)?again|another\s+(?:launch|test|attempt|try)|a\s+repeat|more\s+(?:launches|tests|missiles|firings)"
    r"|to\s+(?:make|carry\s+out|conduct)\s+(?:a|another)\s+(?:(?:second|third|further|new)\s+)?(?:launch|test|attempt|try)))\b"
)
"""A launch to come that somebody promised, with or without its day."""
_SEVERAL: Final = r"(?:tests|launches|flights|firings|trials)"
_TO_COME = lazy(
    rf"\b(?:{_ONE}|(?:[Mm]ore|[Ff]urther|[Nn]ew)\s+{_SEVERAL})\s+(?:will|would)\s+(?:soon\s+|also\s+)?"
    r"(?:follow|take\s+place|be\s+(?:held|made|carried\s+out)|come)\b"
    rf"|\b(?:[Tt]wo|[Tt]hree|[Ff]our|\d+|[Aa]\s+\w+)\s+(?:more\s+|further\s+)?(?:{_SEVERAL}|test|launch|flight)"
    r"\s+(?:is|are)\s+on\s+the\s+(?:calendar|schedule|books)\b"
    rf"|\b(?:promised|vowed|pledged|ordered\s+preparations\s+for)\s+(?:(?:more|further|new)\s+{_SEVERAL}|an?other"
    r"\s+(?:launch|test)|a\s+(?:further|new|second)\s+(?:launch|test|attempt))\b"
    r"|\b(?:will|would)\s+(?:(?:try|launch|test|fire)\s+(?:it\s+)?again"
    r"|(?:fire|launch|test)\s+another)\b"
)
"""A launch that is said to follow, with or without its day."""


_PLANS = word_set(
    "slated planned scheduled due set expected penciled pencilled window vows vowed promises"
    " promised pledges pledged plans announced intends follow place again another repeat calendar"
    " schedule books preparations held made carried come"
)
"""One of them stands in each of these."""


def planned_next(story: Story, sentence: Sentence, start: int) -> list[Event]:
    """Return the launch that is to follow one just told, where a sentence tells it by its day."""
    text = story.page.text
    if not words_of(text).has(_PLANS, start, sentence.end):
        return []
    found = (each.search(text, start, sentence.end) for each in (_DATED, _VOWED, _TO_COME))
    planned = next(filter(None, found), None)
    base = just_told(story, sentence) if planned else None
    if base is None or planned is None or _IF.search(text, sentence.start, planned.start()):
        return []
    if not speaks_of_launch(story.page.arsenal, planned.start()):
        return []
    date = _day_behind(story, sentence, planned)
    if date is None and planned.re.pattern == _DATED.pattern:
        return []
    day = in_context(story, sentence, date) if date else None
    return _planned(story, sentence, base, day, planned)


def _day_behind(story: Story, sentence: Sentence, planned: re.Match[str]) -> FoundDate | None:
    """Return the day right behind the words of a plan."""
    dates = story.page.dates_in(planned.end(), min(sentence.end, planned.end() + _NEAR))
    between = story.page.text[planned.end() : dates[0].start] if dates else ""
    return dates[0] if dates and not _PARTS.search(between) else None


def _planned(
    story: Story, sentence: Sentence, base: Event, day: Day | None, planned: re.Match[str]
) -> list[Event]:
    """Return the plan as an event like the launch before, unless it is told already."""
    plans = [e for e in story.events if e.confirmation is Confirmation.PLANNED]
    if any(differ(e.day, day) is not True for e in plans):
        return []
    event = like(base, day=day)
    event.confirmation, event.reported_by = Confirmation.PLANNED, None
    event.cite(sentence.number)
    event.trigger, event.trigger_text = planned.span(), planned[0].rstrip()
    event.count, event.number = None, 1
    story.events.append(event)
    return [event]


_NEAR: Final = 12
"""How far behind a plan its day stands."""
_PARTS = lazy(r"[,.;]|\b(?:after|since|because|at|when)\b")
_IF = lazy(r"\b(?:if|whether|unless|could|may|might|not|never|no)\s[^.;]{0,40}$", re.IGNORECASE)
