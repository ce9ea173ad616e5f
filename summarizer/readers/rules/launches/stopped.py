"""Launches that were none: of interceptors, called off, hit while they were made ready."""

import re

from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.records.launch import Confirmation
from summarizer.text.calendar_table import MONTHS, WEEKDAYS
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def was_stopped(
    text: str, sentence: Sentence, mention: Mention, confirmation: Confirmation
) -> bool:
    """Tell whether it is an interceptor's, or was hit while it was made ready: it never flew."""
    if _INTERCEPTS.match(text, mention.end, sentence.end) or _is_interceptor(text, mention):
        return True
    if mention.form is Form.NOUN and (
        CALLED_OFF.match(text, mention.end, sentence.end) or _NEEDED.match(text, mention.end)
    ):
        return True
    if confirmation is not Confirmation.PLANNED:
        return False
    if _NEVER_MADE.match(text, mention.end, sentence.end):
        return True
    low = mention.missile.start if mention.missile else mention.start
    hit = _HITS.search(text, max(sentence.start, low - 60), low)
    return bool(hit or _DESTROYED.match(text, mention.end, sentence.end))


_INTERCEPTS = lazy(
    r"(?:\s+(?:on\s+)?\w+day)?\s+to\s+(?:bring|shoot|intercept|destroy|knock|down|stop|counter)\b"
    r"|\s+(?:at|against)\s+(?:the\s+|an?\s+)?(?:incoming|(?:[\w-]+\s+){0,2}drones?\b)"
)
"""After what was fired at something in flight."""
_STRUCK = r"(?:destroyed|struck|hit|attacked|bombed|targeted|taken out|eliminated|disabled)"
_DESTROYED = lazy(
    rf"[^.;]{{0,60}}?\b(?:was|were|been|being)\s+(?:\w+ly\s+)?{_STRUCK}\b", re.IGNORECASE
)
"""Behind missiles about to be launched, and hit before they were."""
_HITS = lazy(
    r"\b(?:destroy(?:ed|s|ing)?|str(?:uck|ikes?|iking)|hit(?:s|ting)?|bomb(?:ed|s|ing)"
    rf"|target(?:ed|s|ing)(?!\s(?:{MONTHS}|{WEEKDAYS}|\d))"
    r"|(?:strikes?|attacks?|raids?)\s(?:on|against)|took\sout)\s(?:[\w-]+\s){0,4}$"
)
"""Before missiles hit while they were made ready."""
CALLED_OFF = lazy(
    r"(?:,[^,;]{2,50},|\s[^,;]{2,60}?)?\s+(?:was|were|has\s+been|have\s+been|had\s+to\s+be|had\s+been"
    r"|(?:is|are)\s+(?:likely|expected|set|due)\s+to\s+be)"
    r"\s+(?:\w+ly\s+|again\s+|then\s+)?(?:called\s+off|scrubbed|cancell?ed"
    r"|(?:postponed|put\s+off|pushed\s+back)(?!\s(?:(?:from\s[^,;.]{3,20}\s)?(?:to|until|till|into)|by)\s)|shelved"
    r"|scrapped|abandoned)\b(?![^.;]*\b(?:carried\s+out|held|made|took\s+place|ahead)\b)"
)
"""Behind a launch that was to be made, and was not."""
_NEVER_MADE = lazy(
    r"[^.;]{0,80}?,?\s(?:but|though|although|yet)\s[^.;]{0,40}?(?:\b(?:did\snot|never)|\bdidn[’']t)\s(?:\w+\s)?"
    r"(?:follow(?:ed)?\sthrough|happen(?:ed)?|materiali[sz]ed?|t(?:ake|ook)\splace|go\sahead|went\sahead|do\sso|did\sso|occur(?:red)?)\b"
)
"""Behind a launch that was to be made: "would try again in October, but it didn't do so"."""
_NEEDED = lazy(
    r"\s(?:would|will|might|may|could|is|are|was|were)\s(?:also\s|still\s|be\s)*(?:needed|necessary|required)\b"
)
"""Behind launches that somebody only holds to be needed: "12 launches would be necessary"."""


def _is_interceptor(text: str, mention: Mention) -> bool:
    """Tell whether a missile that is named was fired at others: "the first Arrow 3 came late"."""
    name = mention.missile.name if mention.missile else None
    if name is None or not _INTERCEPTOR.match(name):
        return False
    low = max(0, mention.start - 400)
    stops = _STOPS.search(text, low, min(len(text), mention.end + 200))
    on_trial = _ON_TRIAL.search(text, low, mention.end + 60)
    return bool(stops) and on_trial is None


_INTERCEPTOR = lazy(r"(?:Arrow|Patriot|PAC|THAAD|SM-|Tamir|Stunner|S-[34]00|Aster|David)\b")
_STOPS = lazy(
    r"\b(?:intercept\w*|incoming|sh(?:oot|ot)\w* down|brought down"
    r"|(?:destroyed|killed|hit) (?:it|them) with)\b"
)
_ON_TRIAL = lazy(
    r"\b(?:tests?|trials?|(?:dummy|mock|practice|[\w-]+-range)\s(?:\w+\s)?target|target\smissiles?"
    r"|missile\stargets?|Missile\sDefen[cs]e\sAgency)\b"
)
"""Near an interceptor that was itself what was launched."""
