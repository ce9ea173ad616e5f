"""The missile that a clause behind it is told of: by its noun, its name, or "the one that"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from summarizer.normalize.numbers_table import SECOND_TO_TENTH, TWO_TO_TWELVE
from summarizer.readers.rules.launches.patterns import HEAD, KIN, OTHERS_MISSILE, is_satellite
from summarizer.readers.rules.launches.told import phrase_start
from summarizer.readers.rules.launches.words import Arsenal, Missile, counted
from summarizer.text.patterns import lazy


def antecedent(
    arsenal: Arsenal, start: int, verb: int, limit: int, gap: re.Pattern[str]
) -> tuple[Missile, re.Match[str]] | None:
    """Return the last missile before a verb, and the words between, if they fit the gap.

    The missile begins at `start` at the earliest; the sentence ends at `limit`.
    """
    low = max(start, verb - FAR)
    if arsenal.reaches(low, verb):
        for head, between in nouns_before(arsenal, low, verb, gap):
            carrier = carrier_of(arsenal, low, head, verb)
            first = phrase_start(arsenal.text, start, carrier.start())
            if not OTHERS_MISSILE.search(arsenal.text, low, first):
                return arsenal.phrase(first, carrier.end(), limit), between
        if told := named_before(arsenal, start, verb, gap):
            return told
    return _one(arsenal, low, verb, gap)


FAR = 150
"""How far before its verb a missile stands at most."""


def carrier_of(arsenal: Arsenal, low: int, head: re.Match[str], verb: int) -> re.Match[str]:
    """Return the rocket of "a rocket carrying a satellite", the first of "a satellite, aboard"."""
    text = arsenal.text
    for other in HEAD.finditer(text, low, head.start()):
        aside = _ASIDE.match(text, other.end(), verb) if text[head.end()] == "," else None
        if aside and aside.end() == head.end() + 1:
            return other
        carries = _CARRYING.fullmatch(text, other.end(), head.start())
        if carries and not is_satellite(other[0]):
            return other
    return head


_ASIDE = lazy(r",\s(?:carried|mounted|launched|aboard|built|atop|placed)\b[^,;:]{1,70},")
_CARRYING = lazy(r"(?:\s+[A-Z]{2,}[\w-]*)?,?\s+(?:carrying|bearing|with)\s[^,;:]{0,60}")


def nouns_before(
    arsenal: Arsenal, low: int, verb: int, gap: re.Pattern[str]
) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Yield the nouns for a missile, the last first, with the words to a verb that fit the gap."""
    for head in reversed(list(HEAD.finditer(arsenal.text, low, verb))):
        if between := gap.fullmatch(arsenal.text, head.end(), verb):
            yield head, between


def named_before(
    arsenal: Arsenal, start: int, verb: int, gap: re.Pattern[str]
) -> tuple[Missile, re.Match[str]] | None:
    """Return the missile told by its name alone, and the words between: "a Hwasong-12 was"."""
    for name in reversed(arsenal.within(max(start, verb - FAR), verb)):
        if OTHERS_MISSILE.search(arsenal.text, max(start, name.start - 50), name.start):
            continue
        carrier = _AS_CARRIER.match(arsenal.text, name.end, verb)
        if between := gap.fullmatch(arsenal.text, carrier.end() if carrier else name.end, verb):
            first = phrase_start(arsenal.text, start, name.start)
            missile = arsenal.named(first, name)
            return replace(missile, kind=carrier[1]) if carrier else missile, between
    return None


_AS_CARRIER = lazy(r"\s(carrier|booster|launcher|vehicle)\b")
"""Behind the name of a rocket, what it is: "a Qaem-100 carrier"."""


def _one(
    arsenal: Arsenal, low: int, verb: int, gap: re.Pattern[str]
) -> tuple[Missile, re.Match[str]] | None:
    """Return what stands for a missile told before: "the one that flew", "the pair fired on"."""
    text = arsenal.text
    for one in _ONE.finditer(text, low, verb):
        between = gap.fullmatch(text, one.end(), verb)
        if between and arsenal.reaches(max(0, low - _BACK), one.start()):
            missile = counted(text, *one.span())
            names = arsenal.within(max(0, low - _BACK), one.start())
            same = len({name.text for name in names}) == 1
            return replace(missile, name=names[0].text) if same else missile, between
    return None


_ONE = lazy(
    rf"\b(?:(?:[Tt]he|[Aa])\s+(?:(?:first|{SECOND_TO_TENTH}"
    rf"|{TWO_TO_TWELVE}|single|last|latest|previous|similar|same|stray|final|\w+er)\s+)?"
    r"(?:ones?|rounds?|weapons?|pair|trio|quartet)"
    rf"|[Tt]he\s+(?:{TWO_TO_TWELVE})|[Tt]hose)\b(?!\s+of\b)"
)
"""What stands for missiles told before."""


def kin_of(
    arsenal: Arsenal, low: int, verb: int, gap: re.Pattern[str]
) -> tuple[Missile, re.Match[str]] | None:
    """Return what is told of by its kin: "Its forerunners, launched in August 1998"."""
    text = arsenal.text
    for kin in _KIN.finditer(text, low, verb):
        between = gap.fullmatch(text, kin.end(), verb)
        if between and arsenal.reaches(max(0, low - _BACK), kin.start()):
            many = text[kin.end() - 1] == "s"
            return Missile(*kin.span(), None, None, many, None, None), between
    return None


_KIN = lazy(
    rf"\b[Ii]ts\s(?:(?:immediate|{TWO_TO_TWELVE}|elder|older|larger|smaller)\s)?{KIN}"
    r"(?:,\s(?:the\s)?[A-Z][\w-]+,)?"
)
_BACK = 300
"""How far back those are told."""
