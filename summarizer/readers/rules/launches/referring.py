"""Mentions that only speak of a launch told before: "It was its fifth this year", "this launch"."""

from summarizer.normalize.dates import Precision
from summarizer.normalize.numbers_table import SECOND_TO_TENTH
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.text.patterns import lazy

_IT_WAS = lazy(
    r"\b(?:[Ii]t|[Tt]his|[Tt]hat|which|launch|test|firing|missile|rocket)\s+(?:also\s+)?(?:is|was"
    r"|were|has been|had been|marks?|marked|marking|would be|became|becomes|represents?"
    r"|represented|appears? to (?:be|have been))\s+(?:(?:also|at least|just|only|likely|part of"
    r"|believed to be|thought to be|said to be)\s+)*$"
)
IS_NTH = lazy(
    r"\s+(?:is|was|marks?|marked|(?:comes|came)\s+as|became)\s+(?:also\s+|at\s+least\s+)?"
    r"(?:(?:the|its|their|the\s+\w+['’]s|[A-Z][\w. ]{1,25}['’]s)\s+)?"
    rf"(?:\d+(?:st|nd|rd|th)|first|{SECOND_TO_TENTH}|\w+teenth|latest)\b"
)
"""Behind a launch, which of many it is: "the test was its 12th this year"."""
_THIS_IS_NTH = lazy(
    r"(?:It|This|That)\s+(?:is|was|marks|marked|became)\s+(?:the|its|their"
    rf"|[A-Z][\w ]{{1,20}}['’]s)\s+(?:\d+(?:st|nd|rd|th)|{SECOND_TO_TENTH}|latest)\b"
)
"""A sentence on which of many the launch just told is: "This was its 63rd using the rocket"."""
_ITS_STAGE = lazy(
    r"(?:[Ii]ts|[Tt]heir|[Tt]he)\s(?:[\w-]+\s){0,2}(?:stages?|engines?|motors?|boosters?|warhead|fairing)\b"
)
"""A part of what was launched, told by what became of it: "its first stage failed to light"."""
_ITS_FIRST = 24
_SAID_ITS = lazy(
    r"\b(?:said|says|reported|announced|confirmed|told\s\w+)(?:\s(?:on\s)?\w+day)?,\s(?:its|their|the\s\w+['’]s)\s"
    rf"(?:\d+(?:st|nd|rd|th)|first|{SECOND_TO_TENTH}|latest)\b"
)
"""Behind who tells of a launch, which of many it is: "the army said, its first test in weeks"."""
_THIS = lazy(r"(?:[Tt]his|[Tt]hat|[Tt]he latest)\s")


def only_refers(text: str, start: int, mention: Mention) -> bool:
    """Tell whether a noun speaks of the launch told before, and of no other."""
    if _ITS_STAGE.match(text, mention.start):
        return True
    if mention.form is Form.ACTIVE:
        return _THIS_IS_NTH.match(text, start, mention.start) is not None
    if mention.form not in {Form.NOUN, Form.PASSIVE, Form.RELATIVE}:
        return False
    at = mention.missile.start if mention.missile else mention.start
    if mention.form is Form.NOUN and (_THIS.match(text, at) or IS_NTH.match(text, mention.end)):
        return True
    return _IT_WAS.search(text, max(start, at - 60), at) is not None


def is_aside(text: str, start: int, mention: Mention) -> bool:
    """Tell whether a noun only says which of many the launch is that somebody told of."""
    at = mention.missile.start if mention.missile else mention.start
    low, high = max(start, at - 60), at + _ITS_FIRST
    return mention.form is Form.NOUN and _SAID_ITS.search(text, low, high) is not None


def weaken(event: Event) -> None:
    """Leave of an event only what may be added to the one it speaks of."""
    if event.day and event.day.resolved.precision is not Precision.DAY:
        event.day = None
    event.weak, event.past, event.aggregate = True, False, False
    event.count, event.number, event.of_launches = None, None, False
