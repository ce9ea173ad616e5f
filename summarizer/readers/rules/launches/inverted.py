"""Launches told with the missile behind its verb: "A day earlier came a Pukguksong-2"."""

from summarizer.readers.rules.launches.passives import as_passive
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.launches.triggers import Trigger
from summarizer.readers.rules.launches.words import Arsenal
from summarizer.text.calendar_table import MONTHS, WEEKDAYS
from summarizer.text.patterns import lazy


def came(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "A day earlier came a Pukguksong-2", "Then, in July, came two ICBMs"."""
    if trigger.text != "came" or not _OPENED.search(
        text[max(start, trigger.start - 60) : trigger.start]
    ):
        return None
    missile = arsenal.after(trigger.end, min(end, trigger.end + _OBJECT))
    if missile is None or not _ENDS.match(text, missile.end):
        return None
    return as_passive(trigger, missile)._replace(form=Form.FLIGHT)


_OPENED = lazy(
    r"(?:^|[.:;]\s|,\s(?:and|but)\s|\b(?:and|then)\s)(?:[Tt]hen,?\s)?(?:(?:[Oo]n|[Ii]n|[Ll]ate|[Ee]arly|[Tt]he)\s)*"
    rf"(?:(?:{MONTHS}|{WEEKDAYS}|\d|next|same|following|last|(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix"
    r"|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\s(?:day|week|month|year)s?\s(?:later|earlier|before|after))"
    r"[^:;]{0,25}?)?,?\s?$"
)
"""The time that opens a clause whose subject stands behind its verb."""
_ENDS = lazy(r"[\"”’]?(?:[,.;:)]|\s(?:from|that|which|on|in|over|with|at|off|and)\b|$)")
_OBJECT = 80
"""How far behind its verb such a subject ends at most."""
