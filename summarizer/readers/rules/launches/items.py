"""The others of things fired together: "two Kh-101 cruise missiles, a Kinzhal and an Iskander"."""

from collections.abc import Sequence
from dataclasses import replace

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.events import Event, like
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.places import launch_place
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.launches.words import Missile, counted
from summarizer.text.patterns import lazy

_CARGO = lazy("atellite|spacecraft")
_NEXT = lazy(
    r"(?:\s+\([^)]{1,30}\))?(?:\s+(?:launched\s+|fired\s+)?(?:from|at|into|towards?"
    r"|against)\s[^,;.]{3,60}?(?:,\sin\s[^,;.]{3,30}(?=,\sand\s))?)?"
    r"(?P<on>\s+(?:on|in|late|early|last)\s+[^,;.]{3,20}?"
    r"(?=,\saccording\sto\s|,?\s+and\s|,\san?\s))?"
    r"(?:\s+and\s+(?:again|then)\s+(?:on|in)\s[^,;.]{3,20}?(?=,\s(?:the|an?)\s))?"
    r"(?:,\saccording\sto\s[^,;.]{3,50}(?=,\sand\s))?"
    r"(?:,?\s+as\s+well\s+as\s+|,\s+(?:and\s+)?|\s+and\s+)"
    rf"(?=(?:an?|the(?=\s[A-Z])|one|{TWO_TO_TWELVE}|several|dozens"
    r"|at least|about|some|around|nearly|roughly|over|up to|more than|\d+)\s"
    r"|(?:[A-Z][\w-]+\s){1,2}missiles\s(?:at|against|into)\s)"
)
_CLOSED = lazy(rf",?\s+and\s+(?:some|about|over|more|dozens|several|{TWO_TO_TWELVE}|\d)")
_LAST = lazy(r"\b(?:and|as\s+well\s+as)\b")
_WHERE = lazy(
    r"(?:\s+(?:at|into|towards?|against|from|over|off)\s(?:(?!\b(?:said|says|after|before)\b)[^,;.])*?)?"
    r"\s+(?:on\s+|in\s+|late\s+|early\s+)?"
)
"""Between an item of a list and its own day: " at Tel Aviv three days later"."""
_NEAR = 70


def further_items(story: Story, mention: Mention, first: Event, end: int) -> list[Event]:
    """Return the launches of other missiles that a mention lists behind its own.

    A list ends with "and"; what follows without it stands in apposition.
    """
    missile, found = mention.missile, [first]
    if mention.form is not Form.ACTIVE or missile is None or missile.count is None:
        return []
    if elsewhere := _ELSEWHERE.match(story.page.text, missile.end, end):
        more = counted(story.page.text, *elsewhere.span("what"))
        story.events.append(
            item_like(story, first, replace(more, kind=missile.kind, name=missile.name))
        )
        return story.events[-1:]
    at, closed = missile.end, False
    while following := _NEXT.match(story.page.text, at, end):
        item = story.page.arsenal.after(following.end() - 1, end)
        if item is None or item.start != following.end() or not (item.count or item.name):
            break
        dated = following["on"] and story.page.dates_in(*following.span("on"))
        if _is_new(item, found):
            event = item_like(story, first, item)
            if dated and event.day is first.day:
                break  # "fired an ICBM on Monday, a Hwasong-17"
            found.append(event)
        at, closed = item.end, bool(dated or _LAST.search(following[0]))
    further = found[1:] if closed or _CLOSED.match(story.page.text, at, end) else []
    story.events += further
    return further


def _is_new(item: Missile, found: Sequence[Event]) -> bool:
    """Tell whether an item of a list is no cargo, and none of those found."""
    known = {(event.kind, event.name) for event in found}
    return not _CARGO.search(item.kind or "") and (item.kind, item.name) not in known


_ELSEWHERE = lazy(
    rf"\s(?:at|against|towards?)\s(?:(?!\s(?:\w+ing|killed|people|who|which"
    rf"|that)\b)[^;.]){{3,60}}?\sand\s(?P<what>{TWO_TO_TWELVE})\s(?:at|against"
    rf"|towards?)\s(?:the\s)?[A-Z]"
)
"""Behind missiles, how many more were fired at another place: "at Erbil, and four at Idlib"."""


def leading_items(story: Story, mention: Mention, known: Event, start: int) -> list[Event]:
    """Return the launches of what a sentence lists before the last of it: "A and B were fired"."""
    text, missile, found, at = story.page.text, mention.missile, list[Missile](), start - 1
    if mention.form is not Form.PASSIVE or missile is None or missile.count is None:
        return []
    while at < missile.start - 1 and text.endswith("and ", start, missile.start):
        item = story.page.arsenal.after(at, missile.start)
        join = item and _JOIN.match(text, item.end, missile.start)
        if item is None or not join or item.start != at + 1 or item.count is None:
            return []
        found.append(item)
        at = join.end() - 1
    others = [item_like(story, known, item) for item in found]
    story.events += others
    return others


_JOIN = lazy(r"(?:\s+\([^)]{1,30}\))?(?:,\s+(?:and\s+)?|\s+and\s+)")


def item_like(story: Story, first: Event, item: Missile) -> Event:
    """Return the event of an item that was launched as the first of the list was."""
    dates = story.page.dates_in(item.end, item.end + _NEAR)
    own = dates and _WHERE.fullmatch(story.page.text, item.end, dates[0].start)
    event = like(first, day=story.page.day(dates[0]) if own else first.day, outcome=first.outcome)
    event.missile, event.kind, event.name = item, item.kind, item.name
    event.count, event.number, event.beside = item.count, item.number, True
    event.maker = story.page.arsenal.makers.get(item.name or "")
    if story.page.text.startswith(" from ", item.end):
        place = launch_place(story.page.text, item.end, item.end + _NEAR)
        event.location = story.page.text[slice(*place)] if place else None
    return event
