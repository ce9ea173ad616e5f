"""Totals, alone or beside others: "fired 64 missiles in 2022, 30 in 2023 and 12 so far"."""

from datetime import date, timedelta

from summarizer.normalize.dates import Precision, ResolvedDate
from summarizer.normalize.numbers import numbers_in
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.events import Event, like
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import TIMES
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.text.calendar_table import WEEKDAYS
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_TWICE_BEFORE = lazy(
    rf"\b(?P<n>twice|(?:{TWO_TO_TWELVE}|\d+)\s+times)"
    r"(?:\s+(?:in|within|over)\s+(?:\w+\s+){1,3}|\s+)$"
)
"""How many times, before the verb: "had twice in a month fired"."""
_NEXT = lazy(
    r",?\s+(?:and|then|but|after|against|from|up\s+from|down\s+from|compared\s+(?:with|to)|versus)\s+|,\s+"
)
_COUNT = lazy(
    r"(?:(?:only|just|about|some|at\s+least|more\s+than|nearly|almost|another)\s+){0,2}"
    rf"(?P<n>\d{{1,3}}|one|{TWO_TO_TWELVE}|\w+teen|\w+ty)"
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
        event = like(first, day=story.page.day(dates[0], reference=first.day.resolved))
        event.aggregate, event.of_launches = True, first.of_launches
        event.count, event.number = told["n"], numbers_in(told["n"])[0].value
        found.append(event)
        at = dates[0].end
    story.events += found
    return found


def is_aggregate(story: Story, sentence: Sentence, mention: Mention, event: Event) -> bool:
    """Tell whether a mention is a total over a time: "six launches since September"."""
    if _LAST.search(story.page.text, max(sentence.start, mention.verb - 60), mention.verb):
        return False
    many = event.of_launches if event.number != 1 else False
    many = many or bool(mention.missile and mention.missile.plural)
    if not many or event.day is None:
        huge = (event.number or 0) >= _HUGE
        return many and bool(event.count) and (huge or _is_overall(story, sentence, mention))
    words, resolved = event.day.text, event.day.resolved
    months = event.of_launches and resolved.precision is not Precision.DAY
    if months and event.count is not None:
        return True
    if _SINCE_DAY.match(words):
        return False
    window = resolved.precision in {Precision.YEAR, Precision.RANGE} and not is_short(resolved)
    return window or words.lower().startswith("since")


_HUGE = 1000
"""How many missiles nobody fires at once."""
_LAST = lazy(r"\b[Ll]ast\stime\s|\s(?:has |had )?last\s$")
"""Before the one launch of a year: "The last time it fired", "China last fired missiles in"."""
_SINCE_DAY = lazy(rf"[Ss]ince\s+(?:last\s+|early\s+|late\s+)?{WEEKDAYS}")
"""A time of days, in which one salvo is fired, or the news of the week."""


def is_short(resolved: ResolvedDate) -> bool:
    """Tell whether a window is no more than a night or two: "overnight"."""
    if resolved.earliest is None or resolved.latest is None:
        return False
    span = date.fromisoformat(resolved.latest) - date.fromisoformat(resolved.earliest)
    return span <= timedelta(days=2)


def _is_overall(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a number is that of a whole war: "in all", "since the fighting began"."""
    text, start = story.page.text, mention.missile.start if mention.missile else mention.start
    return bool(
        _IN_ALL.search(text, sentence.start, start)
        or _SINCE_IT.match(text, mention.end, sentence.end)
    )


_IN_ALL = lazy(
    r"\b(?:[Ii]n (?:all|total)|milestone of|(?:has|have) succeeded in"
    r"|[Aa]ltogether|[Aa]ll told|[Oo]verall|[Tt]o date"
    r"|[Ss]ince the (?:start|beginning|outbreak|outset) of)\b"
)
_SINCE_IT = lazy(
    r"[^.;]{0,60}?\bsince\s+(?:(?:the|its|their)\s+)?"
    r"(?:(?:start|beginning|outbreak|outset)\sof|(?:\w+\s+){1,3}(?:began|begun|started|broke|took"
    r"|came|entered|ended|war|conflict|fighting|truce|ceasefire|summit|accord|deal|agreement))\b"
)


def count_times(story: Story, sentence: Sentence, mention: Mention, event: Event) -> None:
    """Take the count from "has tested the missile six times since 2017"."""
    text = story.page.text
    times = TIMES.match(text, mention.end, sentence.end)
    times = times or _TWICE_BEFORE.search(
        text, max(sentence.start, mention.verb - 50), mention.verb
    )
    numbers = numbers_in(times["n"]) if times else []
    if times is None or mention.form not in {Form.ACTIVE, Form.PASSIVE}:
        return
    if numbers:
        event.count, event.number, event.of_launches = times["n"], numbers[0].value, True
    elif times["n"] == "twice":
        event.count, event.number, event.of_launches = None, 2, True
