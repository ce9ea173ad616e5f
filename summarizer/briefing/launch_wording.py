"""The sentence that tells a launch, from the records that report it."""

import re
from collections.abc import Sequence
from typing import Final

from summarizer.briefing.names import party_of
from summarizer.briefing.sanction_wording import imposer_name
from summarizer.briefing.wording import indefinite, number_word, on_date, with_article
from summarizer.records.briefing import EventDate
from summarizer.records.launch import Confirmation, CountOf, Launch, LaunchKind, Outcome
from summarizer.records.values import Mention

PATTERNS: Final[dict[Confirmation, str]] = {
    Confirmation.CONFIRMED: "{when} {who} launched {what}{place}{by}",
    Confirmation.CLAIMED: "{who} says that {when} it launched {what}{place}; this is its own claim",
    Confirmation.REPORTED: "{who} is reported to have launched {what}{place} {when}{by}",
    Confirmation.DENIED: "{who} denies having launched {what}{place} {when}",
    Confirmation.PLANNED: "{who} plans to launch {what}{place} {when}; it has not happened yet",
}

TOTALS: Final[dict[Confirmation, str]] = {
    Confirmation.CONFIRMED: "{who} has carried out {what} {since}{by}",
    Confirmation.CLAIMED: "{who} says that it has carried out {what} {since}; this is its claim",
    Confirmation.REPORTED: "{who} is reported to have carried out {what} {since}{by}",
    Confirmation.DENIED: "{who} denies having carried out {what} {since}",
    Confirmation.PLANNED: "{who} plans {what} {since}; they have not happened yet",
}

_PLURAL = re.compile(r"(?:missiles|rockets|launches|tests|satellites|projectiles|weapons|ICBMs)$")
_SINCE = re.compile(r"^(?:since|between|from|during|over|this|last|so far)\b", re.IGNORECASE)


def say_launch(records: Sequence[Launch], date: EventDate) -> str:
    """The sentence for one launch event; `records` are its reports, the fullest first."""
    first = records[0]
    table = TOTALS if first.kind is LaunchKind.AGGREGATE else PATTERNS
    said = table[first.confirmation].format(
        when=on_date(date) if first.kind is LaunchKind.SINGLE else "",
        since=_since(records),
        who=with_article(say_party(first.launching_party)),
        what=_what(records),
        place=_place(records),
        by=_by(records),
    )
    failed = any(r.outcome is Outcome.FAILURE for r in records)
    return said.strip() + ("; the launch failed" if failed else "")


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


def _by(records: Sequence[Launch]) -> str:
    """Whose word it is, where somebody other than the launching side is named."""
    for record in records:
        told = record.reported_by
        if told and party_of(told).who != party_of(record.launching_party).who:
            return f", according to {with_article(told.name)}"
    return ""
