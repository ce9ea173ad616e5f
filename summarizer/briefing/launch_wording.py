"""The sentence that tells a launch, from the records that report it."""

import re
from collections.abc import Sequence
from typing import Final

from summarizer.briefing.attribution import according_to
from summarizer.briefing.names import imposer_name, party_of
from summarizer.briefing.wording import Style, indefinite, number_word, on_date, with_article
from summarizer.records.briefing import EventDate
from summarizer.records.launch import Confirmation, CountOf, Launch, LaunchKind, Outcome
from summarizer.records.values import Mention

PATTERNS: Final[dict[Confirmation, str]] = {
    Confirmation.CONFIRMED: "{when} {who} launched {what}{place}{then}{by}",
    Confirmation.CLAIMED: "{who} says that it launched {what}{place} {day}; this is its own claim",
    Confirmation.REPORTED: "{who} is reported to have launched {what}{place} {day}{by}",
    Confirmation.DENIED: "{who} denies having launched {what}{place} {day}",
    Confirmation.PLANNED: "{who} plans to launch {what}{place} {day}{by}; this is a plan only",
}

TOTALS: Final[dict[Confirmation, str]] = {
    Confirmation.CONFIRMED: "{who} has carried out {what} {since}{by}",
    Confirmation.CLAIMED: "{who} says that it has carried out {what} {since}; this is its claim",
    Confirmation.REPORTED: "{who} is reported to have carried out {what} {since}{by}",
    Confirmation.DENIED: "{who} denies having carried out {what} {since}",
    Confirmation.PLANNED: "{who} plans {what} {since}{by}; this is a plan only",
}

FIRMEST: Final = (
    Confirmation.CONFIRMED,
    Confirmation.REPORTED,
    Confirmation.CLAIMED,
    Confirmation.PLANNED,
    Confirmation.DENIED,
)
"""What several reports of one launch come to: its own claim, seen by another, is no mere claim."""

_PLURAL = re.compile(r"(?:missiles|rockets|launches|tests|satellites|projectiles|weapons|ICBMs)$")
_SINCE = re.compile(r"^(?:since|between|from|during|over|this|last|so far)\b", re.IGNORECASE)


def say_launch(records: Sequence[Launch], date: EventDate, style: Style = Style.FULL) -> str:
    """The sentence for one launch event; `records` are its reports, the fullest first."""
    total = records[0].kind is LaunchKind.AGGREGATE
    party = records[0].launching_party
    who = with_article(say_party(party))
    held = confirmation_of(records)
    day = "" if style is Style.SHORT else on_date(date)
    said = (TOTALS if total else PATTERNS)[held].format(
        when=day if style in (Style.FULL, Style.LEAD) else "",
        then=f" {day}" if style is Style.LATE and day else "",
        day=day,
        since=_since(records),
        who=who,
        what=_what(records),
        place=_place(records),
        by=according_to(records, (party_of(party).who,)),
    )
    denied = held is not Confirmation.DENIED and any(
        r.confirmation is Confirmation.DENIED for r in records
    )
    failed = any(r.outcome is Outcome.FAILURE for r in records)
    tail = ("; the launch failed" if failed else "") + (f"; {who} denies it" if denied else "")
    return re.sub(r" +(?=[;,]|$)", "", said.strip()) + tail


def confirmation_of(records: Sequence[Launch]) -> Confirmation:
    """Whose word a launch rests on over all its reports."""
    told = {r.confirmation for r in records}
    return next(c for c in FIRMEST if c in told)


def say_party(mention: Mention) -> str:
    """The launching party, a country under its usual name."""
    return imposer_name(mention)


def say_missile(records: Sequence[Launch]) -> str | None:
    """The missile as the articles call it: its name, its type, or both."""
    kind = next((r.missile_type.text for r in records if r.missile_type), None)
    name = next((r.missile_name.text for r in records if r.missile_name), None)
    if kind and name and name.casefold() not in kind.casefold():
        return f"{name} {kind}" if _ends_as_thing(kind) else f"{kind} {name}"
    return kind or name


def _ends_as_thing(kind: str) -> bool:
    return bool(re.search(r"(?:missiles?|rockets?|weapons?|ICBMs?|vehicles?)$", kind))


def _what(records: Sequence[Launch]) -> str:
    noun = re.sub(r"^(?:an?|the|its|new|several|some) ", "", say_missile(records) or "missile")
    count = next((r.count for r in records if r.count), None)
    number = count.value if count else None
    counts_launches = any(r.count_of is CountOf.LAUNCHES for r in records)
    total = records[0].kind is LaunchKind.AGGREGATE
    if total and (counts_launches or number is None):
        return _launches(noun, number)
    if number == 1 or (number is None and not _PLURAL.search(noun)):
        return indefinite(noun)
    plural = noun if _PLURAL.search(noun) else f"{noun}s"
    if number is not None:
        return f"{number_word(number)} {plural}"
    return f"{count.text.split()[0]} {plural}" if count else plural


def _launches(noun: str, number: float | None) -> str:
    single = re.sub(r"s$", "", noun) if _PLURAL.search(noun) else noun
    kind = re.sub(r" (?:launch(?:es)?|tests?)$", "", single)
    return f"{number_word(number)} {kind} launches" if number else f"{kind} launches"


def _since(records: Sequence[Launch]) -> str:
    told = [r.date.text for r in records if r.date]
    if not told:
        return ""
    words = max(told, key=len)
    return words if _SINCE.match(words) else f"since {words}"


def _place(records: Sequence[Launch]) -> str:
    place = next((r.location for r in records if r.location), None)
    if place is None:
        return ""
    text = place.text
    return f" from {text}" if not re.match(r"(?:from|off|in|at) ", text) else f" {text}"
