"""Entries of a register behind an announcement: "KPi.083 Name: ...", "PETROV, Ivan, Moscow"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.telling import DONE
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy


class Entry(NamedTuple):
    """Somebody listed at a place of the text, and what the heading above says is done to him."""

    place: int
    target: Target
    family: str | None = None


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
_FIELDS = (
    r"(?:Nationality|Position|DOB|D\.O\.B|POB|Address|Flag|IMO|Group ID|Unique ID|Title|Date of [Bb]irth"
    r"|Place of [Bb]irth|Passport|National [Ii]dentification|Other [Ii]nformation|a\.k\.a|Organisation type)"
)
_FORM = lazy(
    r"^[ \t]*(?:\d{1,3}\.[ \t]+)?(?P<name>[A-Z][A-Z'’-]+(?:[ -][A-Z\d'’.&()-]+)*"
    r"(?P<given>, [A-Z][\w'’-]+(?: [\w'’-]+){0,4})?)\.?[ \t]*\n?[ \t]*"
    rf"(?={_FIELDS}\b)[^\n]{{0,900}}",
    re.MULTILINE,
)
"""The British way: a name in capitals, and fields behind it: "PETROV, Ivan. Nationality: Russian"."""
_SECTION = lazy(
    r"^[ \t]*(?:(?P<imposed>(?:New )?(?:Additions?|Listings?|Entries|Designations?|Designated))"
    r"|(?P<off>Deletions?|De-?[Ll]istings?|Delisted|Removals?|Removed|Revocations?)"
    r"|Amendments?|Amended|Corrections?|Corrected|Variations?|Varied|Updates?)[ \t]*:?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
"""What heads a part of a register; what is only corrected is nobody's news."""
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
        place = _told_before(events, starts, entry)
        if place is not None and events[place].status in DONE:
            listed.setdefault(place, []).append(entry.target)
    for place, targets in listed.items():
        kept = tuple(t for t in events[place].targets if t.text[:1].isupper() and " " in t.text)
        events[place] = events[place]._replace(targets=(*kept, *targets))
    return events


def _told_before(events: Sequence[Event], starts: list[int], entry: Entry) -> int | None:
    """Return the action that an entry is of: the last before it, or that of its heading's kind."""
    last = bisect_right(starts, entry.place) - 1
    if entry.family is None:
        return last if last >= 0 else None
    news = (n for n in range(last, -1, -1) if not events[n].background)
    return next((n for n in news if events[n].family == entry.family), None)


def is_register(text: str) -> bool:
    """Tell whether a text lists people the British way, each with the number of his group."""
    return "Group ID" in text or "Unique ID" in text


def _in_sections(text: str) -> Iterator[Entry]:
    """Yield the entries of a register whose headings say what is done: "Additions", "Deletion"."""
    heads = list(_SECTION.finditer(text))
    starts = [head.start() for head in heads]
    for match in _FORM.finditer(text):
        above = bisect_right(starts, match.start()) - 1
        family = heads[above].lastgroup if above >= 0 else "imposed"
        if family is None:
            continue
        kind = TargetKind.PERSON if match["given"] else TargetKind.ORGANIZATION
        kind = TargetKind.VESSEL if _SHIP.search(match.group()) else kind
        name = match["name"].rstrip(".")
        yield Entry(match.start(), Target(name, None, kind, _whence(match.group())), family)


_SHIP = lazy(r"\bIMO\b|\bFlag:")


def _entries(text: str) -> Iterator[Entry]:
    if is_register(text):
        yield from _in_sections(text)
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
