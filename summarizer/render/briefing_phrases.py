"""Values of the note's records as a person writes them: days, periods, targets, states."""

from collections.abc import Iterable
from typing import Final

from summarizer.normalize.countries import country_name, country_of
from summarizer.normalize.dates import Basis
from summarizer.normalize.missiles import MissileClass
from summarizer.normalize.numbers import parse_count
from summarizer.records.briefing import (
    BriefedTarget,
    ChangeKind,
    EventDate,
    LaunchEvent,
    LinkKind,
    Period,
    Relation,
    SanctionEvent,
)
from summarizer.records.launch import Confirmation, LaunchKind, Outcome
from summarizer.records.sanction import SanctionStatus
from summarizer.records.summary import ReaderName
from summarizer.render.phrases import joined, quoted
from summarizer.text.calendar_table import MONTH_NAMES

READERS: Final = {
    ReaderName.LLM: "a model",
    ReaderName.RECORDED: "recorded answers",
    ReaderName.RULES: "the rules",
}

CHANGES: Final = {
    ChangeKind.NEW: "New",
    ChangeKind.REVISED: "Revised",
    ChangeKind.RESOLVED: "Resolved",
    ChangeKind.GONE: "Gone",
}

LINKS: Final = {
    LinkKind.PART_OF: "counted in {}",
    LinkKind.MAY_INCLUDE: "may be counted in {}; the articles do not say",
    LinkKind.FOLLOWS: "follows {}",
    LinkKind.SAME_NUMBER: "same number as in {}, not said to be the same",
}

STATES: Final = {
    SanctionStatus.THREATENED: "threatened, not in force",
    SanctionStatus.PROPOSED: "proposed, not in force",
    SanctionStatus.IMPOSED: "imposed",
    SanctionStatus.EXTENDED: "extended",
    SanctionStatus.EASED: "eased",
    SanctionStatus.LIFTED: "lifted",
    SanctionStatus.BLOCKED: "blocked, not in force",
}

CONFIRMATIONS: Final = {
    Confirmation.CONFIRMED: "confirmed",
    Confirmation.CLAIMED: "claimed by {}, not confirmed",
    Confirmation.REPORTED: "reported, not confirmed",
    Confirmation.DENIED: "denied",
    Confirmation.PLANNED: "planned, not told as carried out",
}

OUTCOMES: Final = {Outcome.SUCCESS: "succeeded", Outcome.FAILURE: "failed"}


def listed(parts: Iterable[str]) -> str:
    """Return parts as an English list.

    >>> listed(["China", "Iran", "Russia"])
    'China, Iran and Russia'
    """
    *most, last = [*parts] or [""]
    return f"{', '.join(most)} and {last}" if most else last


def counted(number: int, one: str, many: str) -> str:
    """Return a number with its noun."""
    return f"{number:,} {one if number == 1 else many}"


def day_phrase(value: str) -> str:
    """Return a day, month or year as written in a sentence.

    >>> day_phrase("2022-01-05"), day_phrase("2021-09"), day_phrase("2019")
    ('5 January 2022', 'September 2021', '2019')
    """
    year, *rest = value.split("-")
    names = [MONTH_NAMES[int(month) - 1] for month in rest[:1]]
    days = [str(int(day)) for day in rest[1:]]
    return " ".join((*days, *names, year))


def window_phrase(earliest: str | None, latest: str | None) -> str:
    """Return a window of days, both inclusive.

    >>> window_phrase("2022-01-05", "2022-01-13")
    '5 to 13 January 2022'
    """
    if not earliest or not latest:
        return joined((earliest and f"from {day_phrase(earliest)}", latest and _until(latest)))
    if earliest == latest:
        return day_phrase(latest)
    year, month, day = earliest.split("-")
    shared = 2 if latest.startswith(f"{year}-{month}-") else 1 if latest.startswith(year) else 0
    words = day_phrase(f"{year}-{month}-{day}").split()
    return f"{' '.join(words[: 3 - shared])} to {day_phrase(latest)}"


def _until(day: str) -> str:
    return f"until {day_phrase(day)}"


def period_phrase(period: Period) -> str:
    """Return the days that the note spans; empty where none is known."""
    return window_phrase(period.earliest, period.latest)


def date_phrase(date: EventDate) -> str:
    """Return a day or window; where neither is known, the words of the reports."""
    if date.by_clock:
        return date.by_clock
    if date.value:
        return day_phrase(date.value)
    if date.earliest or date.latest:
        return window_phrase(date.earliest, date.latest)
    told = joined(dict.fromkeys(quoted(span.text) for span in date.told), ", ")
    return f"{told}, not resolved" if told else "not stated"


def date_remark(date: EventDate) -> str | None:
    """Return how a day was resolved, short enough for a table; the developments tell it in full."""
    if date.by_clock:
        return None
    if date.basis is Basis.CROSS_DOCUMENT and date.value:
        return "day from another article"
    return None if date.value or not date.earliest else date.note


def number_phrase(value: float) -> str:
    """Return a number without an empty fraction."""
    return f"{int(value):,}" if float(value).is_integer() else f"{value:,}"


def countries_phrase(codes: Iterable[str]) -> str:
    """Return the names of countries as a list."""
    return listed(country_name(code) for code in codes)


def target_phrase(target: BriefedTarget) -> str:
    """Return a target, with its count and country where its name does not tell them."""
    told = parse_count(target.name)
    known = told is not None and told.value is not None
    count = number_phrase(target.count) if target.count and target.count > 1 and not known else None
    country = target.country if country_of(target.name) != target.country else None
    notes = joined((count, country_name(country) if country else None), ", ")
    return f"{target.name} ({notes})" if notes else target.name


def imposers_phrase(event: SanctionEvent) -> str:
    """Return who acts."""
    return listed(event.imposers) or countries_phrase(event.imposer_countries) or "not stated"


def grounds_lines(event: SanctionEvent) -> tuple[str, ...]:
    """Return legal basis, program and the body that is asked to act."""
    program = f"program {event.program}" if event.program else None
    asked = f"asked to act: {event.adopting_body}" if event.adopting_body else None
    rival = any(
        c.field == "legal_basis" and c.relation is Relation.CONFLICTS for c in event.comparisons
    )
    basis = None if rival else event.legal_basis
    program = None if rival else program
    lines = tuple(line for line in (basis, program, asked) if line)
    return lines if lines or rival else ("not stated",)


def state_phrase(event: SanctionEvent) -> str:
    """Return the status and what holds now, the same thing once."""
    by = f"by {listed(event.blocked_by)}" if event.blocked_by else None
    state = event.present_state.strip().rstrip(".")
    if not state:
        return joined((STATES[event.status], by), ", ")
    known = event.status.value in state.casefold()
    return joined((joined((None if known else event.status.value, state)), by), ", ")


def confirmation_phrase(event: LaunchEvent) -> str:
    """Return how it is known; a claim stays the claim of the launching side."""
    return CONFIRMATIONS[event.confirmation].format(event.launching_party)


def outcome_phrase(event: LaunchEvent) -> str:
    """Return how it went, as a claim where all of it is claimed; empty where unknown."""
    outcome = OUTCOMES.get(event.outcome, "")
    claimed = outcome and event.confirmation is Confirmation.CLAIMED
    return f"{outcome}, by its own account" if claimed else outcome


def missile_lines(event: LaunchEvent) -> tuple[str, ...]:
    """Return how many of what, and the class where the name does not tell it."""
    family = event.missile_class.value.replace("_", " ")
    missile = event.missile or ""
    known = event.missile_class is MissileClass.UNKNOWN or family.casefold() in missile.casefold()
    lines = (_many(event), missile, "" if known else family)
    return tuple(line for line in lines if line) or ("not stated",)


def _many(event: LaunchEvent) -> str:
    """Return the count with what it counts; empty for one missile, which needs no count."""
    noun = event.count_of.value if event.count_of else ""
    total = event.kind is LaunchKind.AGGREGATE
    if event.count is None:
        return "a total of launches" if total else ""
    if event.count == 1 and not total:
        return ""
    return joined((number_phrase(event.count), noun, "in all" if total else None), " ")
