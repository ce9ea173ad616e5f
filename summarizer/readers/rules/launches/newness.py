"""Whether a launch is the news of an article, or lies days or years before it."""

from datetime import date, timedelta

from summarizer.normalize.dates import Precision
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.sameness import differ
from summarizer.text.calendar_table import MONTHS
from summarizer.text.patterns import lazy


def is_news(story: Story, event: Event) -> bool:
    """Tell whether an event is not known to lie more than days before the article."""
    if story.events[:1] == [event] and event.numbers[0] <= _LEAD and not event.past:
        return True
    latest = event.day.resolved.latest if event.day else None
    anchor = story.page.anchor
    if event.past or latest is None or anchor is None:
        return not event.past
    return date.fromisoformat(latest) >= anchor - timedelta(days=5)


def is_of_days(story: Story, event: Event) -> bool:
    """Tell whether a launch is the news of the last days, told with its own day."""
    if event.day is None or event.day.resolved.precision is not Precision.DAY:
        return False
    return event.numbers[0] <= _LEAD and is_news(story, event)


def is_lead_again(story: Story, old: Event, new: Event) -> bool:
    """Tell whether the undated news of a first sentence is told again with a day just past."""
    first = story.events[:1] == [old] and old.numbers[0] <= _LEAD and not old.past
    anchor, day = story.page.anchor, new.day.resolved if new.day else None
    if not first or anchor is None or day is None or day.precision is not Precision.DAY:
        return False
    return date.fromisoformat(day.latest or "0001-01-01") >= anchor - timedelta(days=2)


def is_news_before(story: Story, old: Event, new: Event) -> bool:
    """Tell whether the undated news of an article cannot be what lay weeks before it."""
    lead = story.events[:1] == [old]
    if old.past or new.day is None:
        return False
    if story.page.anchor is None:  # news is told with its weekday, history with its year
        earlier = _LAST.match(new.day.text) or (old.day and _YEARLY.search(new.day.text))
        return lead and bool(earlier)
    latest, day = new.day.resolved.latest, new.day.resolved
    days = 0 if day.precision is Precision.MONTH else _LONG_AGO
    if latest is None or not lead or old.numbers[0] > _LEAD:
        return False
    return date.fromisoformat(latest) < story.page.anchor - timedelta(days=days)


_LAST = lazy(
    rf"(?:[Ll]ast|[Ee]arlier\sthis)\s(?:month|year)\b|(?:(?:early|late|mid)[- ])?(?:{MONTHS})$"
)
_YEARLY = lazy(r"\b(?:19|20)\d\d$")
_LONG_AGO = 20


def is_of_years_ago(story: Story, event: Event) -> bool:
    """Tell whether a launch lies years before the article, told by its year or as a first."""
    day, anchor = event.day, story.page.anchor
    if day is None or anchor is None or day.resolved.latest is None:
        return False
    first = event.missile and _FIRST.match(story.page.text, event.missile.start)
    yearly = day.resolved.precision is Precision.YEAR or first
    return bool(yearly) and day.resolved.latest < f"{anchor.year - 1}"


_FIRST = lazy(r"(?:its|their|the|[A-Z][\w ]*['’]s)\s+first\b")


def is_recount(old: Event, new: Event) -> bool:
    """Tell whether as many are told of on a day that nothing dates: "April 7", then "Friday"."""
    many = old.number is not None and old.number == new.number and old.number >= _SALVO
    unknown = old.day is not None and new.day is not None and differ(old.day, new.day) is None
    return many and unknown and not (old.past or new.past)


_SALVO = 10
"""How many missiles are hardly fired twice within days."""


_LEAD = 3
"""The last of an article's sentences, the title's included, that tell its news."""
