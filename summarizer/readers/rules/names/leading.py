"""Which country leads where somebody is told of: "In Oslo, ... the minister", "Kenya said"."""

from summarizer.normalize.countries import FoundCountry
from summarizer.readers.rules.names.person_countries import is_one_of_several
from summarizer.readers.rules.names.targeted import is_told_first
from summarizer.readers.rules.page import Page
from summarizer.text.patterns import lazy


def leading(page: Page, place: int) -> str | None:
    """Return the country that a sentence of the paragraph begins with, the nearest first."""
    for sentence in page.paragraph_before(place):
        here = sentence.end > place
        if here and is_told_first(page, sentence.start, place):
            continue
        if hit := _opens(page, sentence.start, min(sentence.end, place)):
            return hit.code if here or not _STRIKES.match(page.text, hit.end) else None
    return None


_IN = lazy(r"(?:In|At|From) ")
_CLOCK = lazy(
    r"\d{1,2}[:.h]?\d\d(?: ?[ap]\.?m\.?)?(?: ?GMT| ?[A-Z]{3,4})?:? (?:[\u2013\u2014-] )?"
    r"|(?:Yesterday|Today|Later|Earlier|Meanwhile|On [A-Z][a-z]+day),? "
)
"""What stands before the subject of a sentence: the hour, the day."""


def _opens(page: Page, start: int, end: int) -> FoundCountry | None:
    if clock := _CLOCK.match(page.text, start, end):
        start = clock.end()
    match = _IN.match(page.text, start)
    hits = page.inside(start, min(end, start + 5))
    hit = page.countries.starting(match.end()) if match else (hits[0] if hits else None)
    alone = hit and hit.form != "demonym" and not is_one_of_several(page, hit)
    return hit if hit and alone and hit.end <= end else None


_STRIKES = lazy(
    r"(?: \w+){0,3}? (?:bomb|fir(?:ed|es|ing)\b|attack|struck|strikes|invad|launch"
    r"|shell|hit\b(?! back))"
)
"""What is done to others, whose officials may be told of next."""
