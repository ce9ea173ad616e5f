"""Finds date expressions in running text."""

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from summarizer.normalize.clock_table import TIMES, ZONES
from summarizer.normalize.date_openers_table import FOLLOWING, OPENERS, REACH, TELLING
from summarizer.normalize.dates_table import FORMS, LEADS, LED_FORMS
from summarizer.text.calendar_table import MONTHS
from summarizer.text.patterns import lazy
from summarizer.text.words import kept, words_of


class FoundDate(NamedTuple):
    """A date expression: `text` stands at `start:end` of the text searched."""

    start: int
    end: int
    text: str


class FoundTime(NamedTuple):
    """A time of day: `value` is `HH:MM`, with its zone as told where one is."""

    start: int
    end: int
    text: str
    value: str


def _anonymous(pattern: str, suffix: str) -> str:
    """Return the pattern with its groups renamed, so that it can stand beside others."""
    pattern = re.sub(r"\(\?P<(?!mark>|led>)\w+>", "(?:", pattern)
    return pattern.replace("(?P<mark>", f"(?P<mark{suffix}>").replace(
        "(?P=mark)", f"(?P=mark{suffix})"
    )


@cache
def _forms(opener: str) -> re.Pattern[str]:
    """Return the pattern of all dates that begin with one of an opener's words, led ones too."""
    patterns = [pattern for _, openers, pattern in FORMS if opener in openers.split()]
    words = OPENERS[opener].split()
    leads = [lead for lead in LEADS.split("|") if lead.split()[0] in words]
    either = "|".join(f"[{lead[0].upper()}{lead[0]}]{lead[1:]}" for lead in leads)
    led = "|".join(pattern for _, pattern in LED_FORMS) if leads else ""
    patterns.append(rf"(?:{either or _NOTHING})\s(?P<led>{led})")
    forms = "|".join(_anonymous(pattern, str(n)) for n, pattern in enumerate(patterns))
    return re.compile(rf"\b(?<![$£€])(?:{forms})(?!\w)")


_NOTHING = "(?!)"
_OPENER = {word: opener for opener, words in OPENERS.items() for word in words.split()}
_OPENERS = dict.fromkeys(TELLING, ("", -1)) | {w: (o, REACH.get(o, 0)) for w, o in _OPENER.items()}
_FIGURE = ("digit", 0)
_FOLLOWING = FOLLOWING | {"digit": {word for word in TELLING if word[0].isalpha()} | {"of"}}
_FARTHEST = max(REACH.values())


class _Openings(NamedTuple):
    """Where dates may begin in a text, and with what."""

    places: list[int]
    openers: list[str]


def _opens(lower: list[str], number: int, opener: str) -> bool:
    """Tell by the next word whether a word may open a date: "5 May", "the end", "2022-01-13"."""
    known = _FOLLOWING.get(opener)
    if known is None or (opener == "digit" and not lower[number].isdigit()):  # "15th"
        return True
    following = lower[number + 1] if number + 1 < len(lower) else ""
    return following in known or "0" <= following < ":"


@kept
def _openings(text: str) -> _Openings:
    """Return the words that may open a date: a telling word or a figure follows soon."""
    words = words_of(text)
    lower, starts, places, openers, done = words.lower, words.starts, [], [], 0
    for telling in sorted((*words.among(TELLING), *words.figures)):
        for number in range(max(done, telling - _FARTHEST), telling + 1):
            opener, reach = _OPENERS.get(lower[number], _FIGURE)
            if telling - number <= reach and _opens(lower, number, opener):
                places.append(starts[number])
                openers.append(opener)
        done = telling + 1
    return _Openings(places, openers)


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[FoundDate]:
    """Return every date expression in `text[start:end]`, the longest at each place, in order.

    Prepositions are left out ("on Jan. 5" gives "Jan. 5"), so are the -'s of "Thursday's", and a
    weekday whose date stands in brackets behind it.
    """
    places, openers = _openings(text)
    stop = len(text) if end is None else end
    found, done = [], start
    for number in range(bisect_left(places, start), bisect_left(places, stop)):
        if places[number] < done or _is_in_name(text, places[number]):
            continue
        if match := _forms(openers[number]).match(text, places[number], stop):
            first, done = match.span("led") if match["led"] else match.span()
            if text.startswith(" (", done) and SAME_DAY.match(text, first, stop):
                continue
            found.append(FoundDate(first, done, text[first:done]))
    return found


SAME_DAY = lazy(
    r"\w+day(?P<again> \((?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2}[/.]\d{1,2})"
    r"(?:[ ,/.]{1,2}\d{4})?\))"
)
"""A weekday with its date, `again`, in brackets: "Thursday (December 18)"."""


def _is_in_name(text: str, place: int) -> bool:
    """Tell whether a place is in a name: "the Hwasong-18 of July", "Long March 7", a newspaper."""
    if text.startswith("Sunday ", place) and _NEWSPAPER.match(text, place + len("Sunday ")):
        return True
    if text[place - 1 : place] == "-":
        return _MODEL.search(text, max(0, place - 7), place + 1) is not None
    return text.startswith("Long March", place - len("Long "))


_NEWSPAPER = lazy(r"(?:Times|Telegraph|Mirror|Mail|Express|Herald|Independent)\b")
_MODEL = lazy(rf"[A-Za-z](?<!\bmid)(?<!{MONTHS})-\d$")


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
