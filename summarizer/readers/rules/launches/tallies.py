"""Totals of other times beside a total: "fired 64 missiles in 2022, 30 in 2023 and 12 so far"."""

from summarizer.normalize.numbers import numbers_in
from summarizer.readers.rules.launches.events import Event, like
from summarizer.readers.rules.launches.page import Story
from summarizer.text.patterns import lazy

_NEXT = lazy(
    r",?\s+(?:and|then|but|after|against|from|up\s+from|down\s+from|compared\s+(?:with|to)|versus)\s+"
    r"|,\s+"
)
_COUNT = lazy(
    r"(?:(?:only|just|about|some|at\s+least|more\s+than|nearly|almost|another)\s+){0,2}"
    r"(?P<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)"
    r"(?:\s+(?:of\s+them|more|others?))?\s+(?:so\s+far\s+|up\s+to\s+now\s+|already\s+)?"
    r"(?:in\s+|during\s+)?(?:all\s+of\s+|the\s+whole\s+of\s+)?(?=[A-Za-z\d])"
)


def further_totals(story: Story, first: Event) -> list[Event]:
    """Return the totals told beside a counted one, each behind its number with its own time."""
    if not (first.aggregate and first.count and first.day):
        return []
    text, found, at = story.page.text, list[Event](), first.day.place[1]
    while (gap := _NEXT.match(text, at)) and (told := _COUNT.match(text, gap.end())):
        dates = story.page.dates_in(told.end(), told.end() + 1)
        if not dates:
            break
        event = like(first, day=story.page.day(dates[0], reference=first.day))
        event.aggregate, event.of_launches = True, first.of_launches
        event.count, event.number = told["n"], numbers_in(told["n"])[0].value
        found.append(event)
        at = dates[0].end
    story.events += found
    return found
