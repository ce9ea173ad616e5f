"""Entries of a register behind an announcement: "KPi.083 Name: ...", "PETROV, Ivan, Moscow"."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.telling import DONE
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy


class Entry(NamedTuple):
    """Somebody listed at a place of the text."""

    place: int
    target: Target


_COMMITTEE = lazy(
    r"^[ \t]*[A-Z]{2,3}(?P<kind>[iev])\.\d{3}[ \t]+Name:[ \t]*(?P<name>[^\n]{2,120}?)"
    r"(?:[ \t]*$|\.?[ \t]+(?=(?:Title|Designation|DOB|POB|Good quality|Nationality|Address|Other)\b))"
    r"[^\n]{0,900}(?:\n[ \t]*[^\n]{1,900})?",
    re.MULTILINE,
)
"""The United Nations' way: an item of a list, its name and, on the next line, more of it."""
_REGISTER = lazy(
    r"^[ \t]*(?P<name>[A-Z][^\n]{8,900}?)[ \t]*\[[A-Z][^\n\]]{1,60}\][^\n]{0,200}$", re.MULTILINE
)
"""OFAC's way: one paragraph for each, which ends in the program."""
_KIND = lazy(r"\((individual|vessel|aircraft)\)")
_NAMES = {
    TargetKind.PERSON: lazy(r"[^,;(]+,[^,;(]+"),
    TargetKind.COMPANY: lazy(
        r"[^,;(]+(?:, (?:LTD|LLC|INC|LIMITED|CO|S\.A)\b[^,;(]*)*", re.IGNORECASE
    ),
    TargetKind.VESSEL: lazy(r"[^,;(]+"),
    TargetKind.AIRCRAFT: lazy(r"[^,;(]+"),
}
_KINDS = {
    "i": TargetKind.PERSON,
    "e": TargetKind.COMPANY,
    "v": TargetKind.VESSEL,
    "individual": TargetKind.PERSON,
    "vessel": TargetKind.VESSEL,
    "aircraft": TargetKind.AIRCRAFT,
}
_WHENCE = lazy(
    r"\b(?:[Nn]ationality|Flag|Location|Address):?[ \t]+"
    r"(?P<where>[A-Z][^\n:.;(]{2,60}?)(?=  |[.;\n(]|$)"
)
_PART = lazy(r"\b\d:[ \t]*(?:na\b)?")


def with_entries(view: SanctionView, events: list[Event]) -> list[Event]:
    """Give each action the entries that follow it, instead of "the entries below"."""
    starts = [event.sentence.start for event in events]
    if starts != sorted(starts):
        return events
    listed: dict[int, list[Target]] = {}
    for entry in _entries(view.text):
        place = bisect_right(starts, entry.place) - 1
        if place >= 0 and events[place].status in DONE:
            listed.setdefault(place, []).append(entry.target)
    for place, targets in listed.items():
        kept = tuple(t for t in events[place].targets if t.text[:1].isupper() and " " in t.text)
        events[place] = events[place]._replace(targets=(*kept, *targets))
    return events


def _entries(text: str) -> Iterator[Entry]:
    if " Name:" in text:
        for match in _COMMITTEE.finditer(text):
            words, name = _joined_name(match["name"])
            where = _whence(match.group())
            yield Entry(match.start(), Target(words, name, _KINDS[match["kind"]], where))
    if "SDN" in text or "Specially Designated" in text:
        for match in _REGISTER.finditer(text):
            said = _KIND.search(match["name"])
            kind = _KINDS[said[1]] if said else TargetKind.COMPANY
            found = _NAMES[kind].match(match["name"])
            if found and found.group()[:4].isupper():
                words = found.group().strip()
                yield Entry(match.start(), Target(words, None, kind, _whence(match["name"])))


def _joined_name(words: str) -> tuple[str, str | None]:
    """Return a name as printed, and as one where its parts are numbered: "1: RI 2: SONG"."""
    parts = [part.strip() for part in _PART.split(words) if part.strip()]
    first, last = words.find(parts[0]), words.rfind(parts[-1]) + len(parts[-1])
    return words[first:last], " ".join(parts) if len(parts) > 1 else None


def _whence(words: str) -> str | None:
    found = _WHENCE.search(words)
    return found["where"].strip() if found else None
