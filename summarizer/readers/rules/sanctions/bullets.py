"""Targets in the lines below an action: "the following companies:", and one to a line."""

import re
from collections.abc import Iterator

from summarizer.readers.rules.sanctions.entries import is_register
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.lists import count_of, united
from summarizer.readers.rules.sanctions.name_runs import is_common
from summarizer.readers.rules.sanctions.regions import region_after
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.targets import read_targets
from summarizer.readers.rules.sanctions.telling import DONE
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.patterns import lazy
from summarizer.text.place import Place

_OPENED = lazy(
    r"(?P<lead>[^\n]{0,400}\b(?i:following|individuals?|persons|people|officials|entit(?:y|ies)|compan(?:y|ies)|firms"
    r"|banks|vessels|ships|tankers|organi[sz]ations|targets|names|those (?:targeted|listed|sanctioned|designated)|they are|they include|(?:list|decree|annex|order|notice) (?:includes|comprises|names|covers))\b[^\n:]{0,120}):[ \t]*\n\s*"
)
_HEADED = lazy(
    r"(?:^|\n)[ \t]*(?P<lead>[(\[]?(?i:entit(?:y|ies)|individuals?|persons?|organi[sz]ations?|compan(?:y|ies)"
    r"|vessels?|ships?|groups?|groups and entities|legal persons?|natural persons?)[)\]]?):?[ \t]*\n\s*"
    r"(?=[ \t]*(?:[•*·▪◦–—-]|\(?\d{1,2}[.)])[ \t])"
)
"""A line that heads the listed of one kind: "(Entities)", with a numbered name below."""
_LINE = lazy(
    r"[ \t]*(?P<mark>(?:[•*·▪◦–—-]|\(?\d{1,2}[.)])[ \t]+)?(?P<entry>\S[^\n]{1,300})(?:\n\s*|$)"
)
_BELOW = lazy(r"the (?:following|above)\b|(?:the )?(?:\w+ )?(?:below|listed here)$")
_PLAIN = 90
"""Characters of a line without a mark that still is an entry of a list."""


def with_bullets(view: SanctionView, events: list[Event]) -> list[Event]:
    """Give each action whom the lines below it list, instead of "the following companies"."""
    found = list(events)
    for opened in _opened(view.text):
        place = _acting(view, found, opened)
        listed = list(_listed(view, opened)) if place is not None else []
        if place is not None and listed:
            event = found[place]
            kept = tuple(t for t in event.targets if not _BELOW.match(t.text))
            last = view.scene.sentence_at(_last_entry(view, opened))
            evidence = (*event.evidence, last.number) if last else event.evidence
            found[place] = event._replace(targets=united(kept, listed), evidence=evidence)
    return found


def _opened(text: str) -> Iterator[re.Match[str]]:
    """Yield the lines that open a list, in order."""
    found: list[re.Match[str]] = []
    if ":\n" in text or ": \n" in text:
        found += _OPENED.finditer(text)
    if _MARKED.search(text) and not is_register(text):
        found += _HEADED.finditer(text)
    yield from sorted(found, key=lambda opened: opened.start("lead"))


_MARKED = lazy(r"\n[ \t]*(?:[•*·▪◦–—-]|\(?1[.)])[ \t]")


def _acting(view: SanctionView, events: list[Event], opened: re.Match[str]) -> int | None:
    """Return the place of the action told in the line that opens a list, or just before it."""
    if view.masked[opened.start("lead")] == "\x01":
        return None
    best: int | None = None
    for place, event in enumerate(events):
        sentence = event.sentence
        near = view.text.count("\n", sentence.end, opened.end("lead")) <= _NEAR
        near = near or _THOSE_LISTED.search(opened[0]) is not None
        near = near or opened.re.pattern == _HEADED.pattern or _of_counted(view, event, opened)
        if sentence.start < opened.end("lead") and near and event.status in _LISTING:
            best = place
    return best


def _of_counted(view: SanctionView, event: Event, opened: re.Match[str]) -> bool:
    """Tell whether "the list includes:" goes on with those whom an action only counted."""
    counted = bool(event.targets) and all(count_of(t) is not None for t in event.targets)
    return counted and _INCLUDES.search(view.text, *opened.span("lead")) is not None


_INCLUDES = lazy(r"\b(?:list|decree|annex|order|notice) (?:includes|comprises|names|covers)\b")
_THOSE_LISTED = lazy(
    r"(?i:(?:those|individuals|persons|people|entities|companies|vessels|ships) (?:being )?(?:newly )?"
    r"(?:sanctioned|listed|designated|targeted)(?: \w+)?(?: (?:are|include|were))?)\s*:\s*$"
)
"""A line that opens a list of all whom the news is on, wherever it stands."""
_NEAR = 3
"""Line breaks between an action and the line that opens its list."""
_LISTING = DONE | {Status.PROPOSED}


def _listed(view: SanctionView, opened: re.Match[str]) -> Iterator[Target]:
    plain = "following" in opened["lead"] or _THOSE_LISTED.search(opened[0])
    lines = list(_entries(view, opened.end(), marked=not plain))
    for start, end in lines:
        targets = read_targets(view, region_after(view.masked, start, end))
        first = targets[0] if targets else None
        named = first is not None and (first.text[:1].isupper() and not is_common(first.text))
        if first is not None and (named or count_of(first)):
            yield first


def _last_entry(view: SanctionView, opened: re.Match[str]) -> int:
    """Return where the last entry of a list begins."""
    lines = list(_entries(view, opened.end(), marked=True))
    return lines[-1][0] if lines else opened.start()


def _entries(view: SanctionView, start: int, *, marked: bool) -> Iterator[Place]:
    """Yield where the entries of a list stand, up to a line that is none."""
    while line := _LINE.match(view.text, start):
        entry = line["entry"].rstrip()
        plain = len(entry) <= _PLAIN and entry[:1].isupper() and entry[-1] not in ".:!?"
        if not line["mark"] and (marked or not plain):
            return
        yield line.start("entry"), line.start("entry") + len(entry)
        start = line.end()
