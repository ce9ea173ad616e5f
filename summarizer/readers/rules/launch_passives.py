"""Launches told with the missile before the verb: passives, relative clauses, "lifted off"."""

import re
from functools import cache

from summarizer.normalize.countries import country_of
from summarizer.readers.rules.launch_told import Form, Mention, phrase_start
from summarizer.readers.rules.launch_words import Arsenal, Missile
from summarizer.readers.rules.launches_table import HEADS, NOT_HEADS


@cache
def _head_before() -> re.Pattern[str]:
    adverb = (
        r"was|were|is|are|been|being|has|have|had|to be|will be|also|reportedly|then|later|both|all"
        r"|first|last|[\w]+ly|simultaneously|just|once|now|to have been|believed|said|thought|be|would|will|could|may|might|should|not|never"
    )
    return re.compile(
        rf"(?P<head>{HEADS})\b(?!{NOT_HEADS})[\"”’]?(?:\s+\([^)]{{1,20}}\))?(?P<aside>,[^,;:]{{1,70}},)?"
        rf"(?P<that>\s*,?\s*(?:that|which))?(?P<aux>,?(?:\s+(?:{adverb}))*)\s+$"
    )


@cache
def _ordinal_before() -> re.Pattern[str]:
    return re.compile(
        r"\b(?P<np>(?:the\s+other|another|(?:a|the)\s+(?:first|second|third|fourth|fifth|sixth|other|last)"
        r"|one|two|three|four|both|some|several|dozens)(?:\s+(?:ones?|others?))?)"
        r"(?:\s+(?:of\s+(?:them|which)|was|were|been|has|have|had|also))*\s+$"
    )


def passive(
    text: str, start: int, end: int, match: re.Match[str], arsenal: Arsenal
) -> Mention | None:
    """Read "missiles were fired", "the missile, launched from", "a second one fired"."""
    if match[0] not in _PARTICIPLES and match.lastgroup != "lift":
        return None
    low = max(start, match.start() - 150)
    head = _last_match(_head_before(), text, low, match.start())
    named = None
    if head is None:
        named = next(
            (
                n
                for n in reversed(arsenal.within(low, match.start()))
                if _NAMED_GAP.fullmatch(text, n.end, match.start())
            ),
            None,
        )
    if head is None and named is None and match.lastgroup == "lift":
        return _named_lift(text, low, match)
    if head is None and named is None:
        return _ordinal(text, low, match, arsenal)
    if head and head["that"] and not _BE.search(head["aux"]):
        return None
    if head:
        missile = arsenal.phrase(
            phrase_start(text, start, head.start("head")), head.end("head"), end
        )
    elif named:
        missile = arsenal.phrase(phrase_start(text, start, named.start), named.end, end)
        missile = Missile(
            missile.start, missile.end, missile.count, missile.number, False, None, named.text
        )
    else:
        return None
    return Mention(Form.PASSIVE, match.start(), match.end(), match.start(), missile, missile.start)


_LIFTED = re.compile(
    r"(?P<np>(?:[Tt]he|[Aa]n?|[Ii]ts)\s+(?:[a-z][\w-]*\s+){0,3}(?P<name>[A-Z][\w-]*(?:\s[IVX\d]+)?))\s+$"
)


def _named_lift(text: str, low: int, match: re.Match[str]) -> Mention | None:
    """Read "the two-stage Simorgh lifted off": only rockets do, whatever their name."""
    told = _LIFTED.search(text, low, match.start())
    if told is None or country_of(told["name"]) is not None:
        return None
    first, last = told.span("np")
    missile = Missile(first, last, told["np"], 1, False, None, told["name"])
    return Mention(Form.PASSIVE, match.start(), match.end(), match.start(), missile, first)


_NAMED_GAP = re.compile(
    r"[\"”’]?(?:,[^,;:]{1,70},)?(?:\s+(?:was|were|is|are|been|being|has|have|had|also|first|last|would|will|could"
    r"|may|might|should|not|never|be|to))*\s+"
)


_BE = re.compile(r"\b(?:was|were|is|are|been|be)\b")


_PARTICIPLES = frozenset(
    "fired launched tested test-fired flight-tested lobbed lofted sent shot test-launched hurled "
    "unleashed discharged co-launched".split()
    + ["test fired", "sent up", "shot up", "flight tested"]
)


def _last_match(pattern: re.Pattern[str], text: str, low: int, end: int) -> re.Match[str] | None:
    """Return the match that ends at `end`, the one that begins last."""
    found = None
    at = low
    while match := pattern.search(text, at, end):
        found, at = match, match.start() + 1
    return found


_IT_WAS = re.compile(r"\b(?:it|they)\s+(?:was|were|had been|has been|have been)\s+$")


def _pronoun(text: str, low: int, match: re.Match[str], arsenal: Arsenal) -> Mention | None:
    """Read "a cruise missile was shot down after it had been launched"."""
    subject = _IT_WAS.search(text, low, match.start())
    if subject is None:
        return None
    heads = list(_any_head().finditer(text, low, subject.start()))
    if not heads:
        return None
    head = heads[-1]
    start = phrase_start(text, low, head.start())
    missile = arsenal.phrase(start, head.end(), match.start())
    return Mention(Form.PASSIVE, match.start(), match.end(), match.start(), missile, start)


@cache
def _any_head() -> re.Pattern[str]:
    return re.compile(rf"\b{HEADS}\b(?!{NOT_HEADS})")


def _ordinal(text: str, low: int, match: re.Match[str], arsenal: Arsenal) -> Mention | None:
    told = _ordinal_before().search(text, low, match.start())
    if told is None:
        return _pronoun(text, low, match, arsenal)
    return Mention(
        Form.PASSIVE,
        match.start(),
        match.end(),
        match.start(),
        None,
        told.start(),
        ordinal=told["np"],
    )


@cache
def _relative_before() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<head>{HEADS})\b(?!{NOT_HEADS})[\"”’]?,?\s+(?:(?:that|which)\s+)?"
        r"(?P<subject>(?:[\w'’.-]+\s+){1,6})$"
    )


def relative(
    text: str, start: int, end: int, match: re.Match[str], arsenal: Arsenal
) -> Mention | None:
    """Read "the missile that North Korea fired", "which the army launched from"."""
    head = _last_match(_relative_before(), text, max(start, match.start() - 110), match.start())
    if head is None or match[0] not in _PARTICIPLES:
        return None
    subject = head["subject"]
    with_that = re.search(r"\b(?:that|which)\s+$", text[head.end("head") : head.start("subject")])
    if not with_that and not re.match(r"(?:the |it |they )?[A-Zit]", subject):
        return None
    if _BE.search(subject) or re.search(r"\b(?:said|says|after|when|and|to|of|by|from)\b", subject):
        return None
    missile = arsenal.phrase(phrase_start(text, start, head.start("head")), head.end("head"), end)
    return Mention(Form.RELATIVE, match.start(), match.end(), match.start(), missile, match.start())
