"""Finds date expressions in running text."""

import re
from dataclasses import dataclass
from functools import cache

from summarizer.normalize.dates_table import (
    CAPITAL_GATE,
    FORMS,
    GATE,
    LEADS,
    LED_FORMS,
    TIMES,
    ZONES,
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date expression: `text` stands at `start:end` of the text searched."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class FoundTime:
    """A time of day: `value` is `HH:MM`, with its zone as told where one is."""

    start: int
    end: int
    text: str
    value: str


def _anonymous(pattern: str, suffix: str) -> str:
    """Return the pattern with its groups renamed, so that it can stand beside others."""
    pattern = re.sub(r"\(\?P<(?!mark>)\w+>", "(?:", pattern)
    return pattern.replace("(?P<mark>", f"(?P<mark{suffix}>").replace(
        "(?P=mark)", f"(?P=mark{suffix})"
    )


@cache
def _all_forms() -> re.Pattern[str]:
    leads = "|".join(f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in LEADS.split("|"))
    free = "|".join(_anonymous(pattern, str(i)) for i, (_, pattern) in enumerate(FORMS))
    led = "|".join(_anonymous(pattern, "") for _, pattern in LED_FORMS)
    gate = rf"(?:(?=[A-Z\d])(?:{CAPITAL_GATE}|{GATE})|(?![A-Z\d])(?:{GATE}))"
    after = r"(?:May|Mar|Sep|the\s\d|[12]\d{3})"
    return re.compile(
        rf"\b(?=[A-Za-z\d])(?<![$£€])(?:(?={gate})(?:{free})"
        rf"|(?=[A-Za-z]{{2,10}}\s(?:in\s|of\s)?{after})(?:{leads})\s(?P<led>{led}))(?!\w)"
    )


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[FoundDate]:
    """Return every date expression in `text[start:end]`, the longest at each place, in order.

    Prepositions are left out ("on Jan. 5" gives "Jan. 5"), so are the -'s of "Thursday's".
    """
    pattern = _all_forms()
    stop = len(text) if end is None else end
    found: list[FoundDate] = []
    for match in pattern.finditer(text, start, stop):
        first, last = match.span("led") if match["led"] else match.span()
        found.append(FoundDate(first, last, text[first:last]))
    return found


@cache
def _time_forms() -> re.Pattern[str]:
    times = [
        re.sub(r"\?P<(\w+)>", lambda m, i=i: f"?P<{m[1]}{i}>", pattern)  # type: ignore[misc]
        for i, pattern in enumerate(TIMES)
    ]
    return re.compile(rf"(?<![\w.,:])(?:{'|'.join(times)})(?:{ZONES})?")


def find_times(text: str, start: int = 0, end: int | None = None) -> list[FoundTime]:
    """Return every time of day in `text[start:end]`, with the zone that follows it."""
    stop = len(text) if end is None else end
    return [
        FoundTime(*m.span(), m[0], _clock(m)) for m in _time_forms().finditer(text, start, stop)
    ]


def _clock(match: re.Match[str]) -> str:
    groups = match.groupdict()
    named = {k.rstrip("0123456789"): v for k, v in groups.items() if v is not None}
    hour, minute = int(named.get("hour", 0)), int(named.get("minute", 0))
    if "half" in named:
        hour = hour % 12 + (12 if named["half"][0] in "pP" else 0)
    if "word" in named:
        hour = 0 if named["word"].lower() == "midnight" else 12
    zone = named.get("zone", "")
    return f"{hour:02}:{minute:02} {zone}".strip()
