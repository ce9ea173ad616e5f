"""Launches told beside another by no more than what differs: a day, a count, a failure.

"Attempts in May and August", ", a second on January 5", "one of the two exploded".
"""

import re
from collections.abc import Sequence

from summarizer.normalize.date_references import HALF_DAY
from summarizer.normalize.dates import FoundDate, Precision
from summarizer.normalize.numbers import numbers_in
from summarizer.normalize.numbers_table import SECOND_TO_TENTH, TWO_TO_TWELVE
from summarizer.readers.rules.launches.contexts import beside, in_context
from summarizer.readers.rules.launches.events import Day, Event, like
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import (
    AND,
    MORE_TO_COME,
    SINCE,
)
from summarizer.readers.rules.launches.places import launch_place
from summarizer.readers.rules.launches.referring import IS_NTH
from summarizer.readers.rules.launches.sameness import differ
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.records.launch import Outcome
from summarizer.text.calendar_table import MONTH
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy, until

_FEW = rf"(?:one|{TWO_TO_TWELVE})(?!\s(?:hour|day|week|month|year)s?\b)"
_NTH = rf"(?:{SECOND_TO_TENTH}|further|more|others?|last|final|pair)"
_JOINED = (
    r"(?:,|;|\band|\bbut|,\s*and|\b(?:with|followed\s+by)"
    rf"(?=\s+(?:another|a\s+{_NTH}|{_FEW}\s+{_NTH})\b))"
    r"\s+(?:then\s+|also\s+|of\s+|at\s+least\s+|about\s+|some\s+)?"
)
_OTHERS = (
    rf"(?P<np>(?:most\s+recently|[Aa]|[Aa]nother|the|(?<=\band\s)its(?=\s{_NTH}\s+on\s)|{_FEW}"
    rf"|\d{{1,3}}(?=\s(?:in|the\syear|more|others?)\s))\s*(?:{_NTH}|{_FEW})?(?:\s*\d{{1,3}}(?=\s(?:at|from|near)\s))?"
    r"\s*(?:ones?|tests?|launch(?:es)?|missiles?|rounds?)?)"
)
_ELLIPSIS = lazy(
    rf"{_JOINED}{_OTHERS}(?:\s+(?:was|were|came|followed|flew|went up))?"
    r"(?P<from>\s+(?:from|at|off|near)\s[^,;.]{3,40}?)?"
    r"\s+(?:on\s+|in\s+|late\s+|early\s+|the\s+(?!next|following|same|year|month))*(?=[A-Za-z\d])"
)
"""A launch told without a verb: "a second on January 5", "followed by two more in May"."""


def further_days(
    story: Story, sentence: Sentence, mention: Mention, first: Event, *, flight: bool = False
) -> list[Event]:
    """Return the others of launches told together: "attempts in May and August failed"."""
    many = flight or (mention.missile is not None and mention.missile.plural)
    many = many or _TWICE.match(story.page.text, mention.end, sentence.end) is not None
    at = _again_at(story, sentence, mention, first)
    if first.day is None or not (many or at or _is_on_two_days(story, sentence, first.day)):
        return []
    if not sentence.start <= first.day.place[0] < sentence.end:
        return []
    before = story.page.text[max(0, first.day.place[0] - 10) : first.day.place[0]].lower()
    if first.day.text.lower().startswith("since") or before.endswith(("between ", "from ")):
        return []
    found: list[Event] = []
    led = _led(story, sentence, first.day) if first.day.place[1] <= mention.end else []
    led += _days_before(story, sentence, led[0] if led else first.day)
    for day in (*led, *_chained(story, sentence, first.day, at or first.day.place[1])):
        first.aggregate = False
        event = like(first, day=day)
        if not many:
            event.count, event.number = first.count, first.number
        _take_own(story, event, day.place[1], sentence.end)
        story.events.append(event)
        found.append(event)
    if found and first.number == len(found) + 1:
        first.count, first.number = None, None
    return found


def _take_own(story: Story, event: Event, start: int, end: int) -> None:
    """Take what a later day has behind it: "and last October about 200 ballistic missiles"."""
    text = story.page.text
    item = story.page.arsenal.after(start, end) if text.startswith(" ", start) else None
    if item and item.start == start + 1 and item.count and not text[start + 1].isupper():
        event.missile, event.kind, event.name = item, item.kind, item.name
        event.count, event.number = item.count, item.number


def each_of_two(story: Story, sentence: Sentence, mention: Mention, first: Event) -> list[Event]:
    """Return what the second of two did as the first: "India and Pakistan each fired a missile"."""
    if first.party is None or mention.form is not Form.ACTIVE:
        return []
    each = _EACH.search(story.page.text, sentence.start, mention.verb)
    told = story.page.parties.within(sentence.start, each.start()) if each else []
    told = [party for party in told if not party.is_place]
    if each is None or len(told) < _PAIR or told[-1].end != each.start():
        return []
    if told[-2].key != first.party.key or told[-1].key == first.party.key:
        return []
    if not _AND_THE.fullmatch(story.page.text, told[-2].end, told[-1].start):
        return []
    other = like(first, day=first.day, outcome=first.outcome)
    other.party, other.count, other.number = told[-1], first.count, first.number
    other.location = None
    story.events.append(other)
    return [other]


_EACH = lazy(r"\s(?:have\s|had\s)?each\s(?:\w+ly\s|also\s)?$")
"""Between two and what both of them did."""
_AND_THE = lazy(r",?\s+and\s+(?:the\s+)?")
_TWICE = lazy(
    r"[^,.;]{0,40}?\s(?:twice|two\stimes|on\stwo\soccasions"
    rf"|(?:{TWO_TO_TWELVE})\s(?:times|occasions)(?=,?:?\s(?:on|in)\s))\b"
)
"""Behind a launch made on two days: "was tested twice last year, in May and in August"."""
_AGAIN = lazy(
    r"(?:,|,?\s+(?:and|then|and\s+then))\s+(?:(?:once\s+)?(?:again|more)|an?\s\w+\stime)\s"
)
"""Behind the day of a launch that was made once more: "on March 10 and again on March 18"."""


def _led(story: Story, sentence: Sentence, first: Day) -> list[Day]:
    """Return the days told together before the last: "the May 3, May 5 and May 9 launches"."""
    text, chain, at = story.page.text, list[Day](), first.place[0]
    if _FAR_OFF.search(first.text):
        return chain  # "on Thursday, a day after" is of the day before
    for found in reversed(story.page.dates_in(sentence.start, at)):
        since = SINCE.search(text, max(sentence.start, found.start - 12), found.start)
        if since or _FAR_OFF.search(found.text) or not AND.fullmatch(text, found.end, at):
            break
        clause = at == first.place[0] and _SUBJECT.match(text, first.place[1], sentence.end)
        if clause or _CLAUSE_ON.fullmatch(text, found.end, at):
            break
        day = in_context(story, sentence, found)
        if differ(first, day) is not False:
            chain.append(day)
        at = found.start
    return chain[::-1]


def _days_before(story: Story, sentence: Sentence, first: Day) -> list[Day]:
    """Return the days told before the month that they share with a day: "4 and 9 May"."""
    text, (start, end) = story.page.text, first.place
    named = text[start : start + 1].isdigit() and first.resolved.precision is Precision.DAY
    named = named and first.context is None  # whose year cannot be told with the month
    told = _NUMBERS.search(text, sentence.start, start) if named else None
    if told is None:
        return []
    month = text[start:end].lstrip("0123456789")
    places = [(told.start() + m.start(), told.start() + m.end()) for m in _NUMBER.finditer(told[0])]
    return [story.page.day(FoundDate(*p, text[slice(*p)]), context=month) for p in places]


_NUMBER = lazy(r"\d{1,2}")
_NUMBERS = lazy(r"\b(?:[0-3]?\d,\s){0,3}[0-3]?\d\s(?:and\s)$")
"""Days of the month before the last of them, behind which the month stands."""


_FAR_OFF = lazy(r"\b(?:earlier|later|before|after|ago)\b")
"""A day told by how far off it is, which the exact one behind it only repeats."""


def _is_on_two_days(story: Story, sentence: Sentence, first: Day) -> bool:
    """Tell whether even one weapon was launched on two days: "on Feb. 26 and March 4, he said"."""
    text, end = story.page.text, first.place[1]
    if first.resolved.precision not in {Precision.DAY, Precision.MONTH, Precision.YEAR}:
        return False
    if _LISTED.match(text, end):
        return len(_chained(story, sentence, first, end)) > 1
    for found in story.page.dates_in(end, end + 10):
        closes = _CLOSES.match(text, found.end) is not None
        return closes and _AND_ON.fullmatch(text, end, found.start) is not None
    return False


_LISTED = lazy(rf",\s(?:on\s|in\s)?(?:{MONTH}|\d)")
"""Behind the first of three days or more: "in March 2015, December 2015 and"."""
_AND_ON = lazy(r"\s+and\s+(?:on\s+)?")
_CLOSES = lazy(r"\s*[,.;)]|\s+from\b")


def _again_at(story: Story, sentence: Sentence, mention: Mention, first: Event) -> int | None:
    """Return behind what a launch is said to have been made once more, or None."""
    places = (first.day.place[1], mention.end) if first.day else ()
    return next((p for p in places if _AGAIN.match(story.page.text, p, sentence.end)), None)


def _chained(story: Story, sentence: Sentence, first: Day, at: int) -> list[Day]:
    """Return the days told together with the first: "May and August", "July 28 and 29"."""
    text, chain = story.page.text, list[Day]()
    at = _with_halves(story, chain, first, at, sentence.end)
    for found in story.page.dates_in(at, sentence.end):
        if not (AND.fullmatch(text, at, found.start) or _AND_AT.fullmatch(text, at, found.start)):
            break
        if _SUBJECT.match(text, found.end, sentence.end):
            break
        day = in_context(story, sentence, found)
        if differ(first, day) is not False:
            chain.append(day)
        at = _with_halves(story, chain, day, found.end, sentence.end)
    return chain


def _with_halves(story: Story, chain: list[Day], told: Day, at: int, end: int) -> int:
    """Chain further days of the month just told, or years: "and 29", ", 2015"; return their end."""
    precision = told.resolved.precision
    part = {Precision.DAY: HALF_DAY, Precision.YEAR: _YEAR_NEXT}.get(precision)
    context = told.text if precision is Precision.DAY else None
    while part and (half := part.match(story.page.text, at, end)):
        found = FoundDate(*half.span("day"), half["day"])
        chain.append(story.page.day(found, context=context))
        at = half.end()
    return at


_YEAR_NEXT = lazy(r",\s(?:and\s)?(?P<day>(?:19|20)\d\d)\b(?=,|\.|;|\s+and\b)")
"""A further year of a list: "in 2014, 2015 and 2017"."""


_CLAUSE_ON = lazy(r",\s+(?:and|but)\s+(?:on|in)\s+(?:the\s+)?")
"""Between the days of two clauses: "on Tuesday, and on Wednesday Russia fired"."""
_SUBJECT = lazy(
    rf"\s(?:it|they|he|she|we|there|the|its|their|an?|another|{TWO_TO_TWELVE}|(?!GMT|UTC|KST|ET)[A-Z]\w+)\s"
    r"(?!same\b)"
)
"""Behind a day that opens a clause of its own: "and on Tuesday it held a drill"."""


_AND_AT = lazy(
    r",?\s+and\s+(?:at|against|over|from|off|near)\s+(?:(?!\band\b)[^,;.]){3,50}?\s+(?:on"
    r"|in)\s+(?:late\s+|early\s+)?"
)
"""Between the days of launches told together, a place: "at Dnipro in May and at Lviv in June"."""


def _count_again(phrase: str, base: Event) -> tuple[str | None, float | None]:
    """Return how many "a further one" or "two more" are; "a second" is as many as the first."""
    numbers = numbers_in(phrase)
    if numbers and not re.search(SECOND_TO_TENTH, phrase):
        told = numbers[0]
        return phrase[told.start : told.end], told.value
    return (base.count, base.number) if base.number == 1 else (None, 1)


def _behind_place(story: Story, start: int, end: int) -> Sequence[FoundDate]:
    """Return the dates behind a place of several words: "one from the same site two days later"."""
    stop = until(_CLAUSE, story.page.text, start, min(end, start + 40))
    return story.page.dates_in(start, stop)


_CLAUSE = lazy(r"[,;.:]|\b(?:and|but|which|that|while)\b")


def ellipses(story: Story, base: Event, start: int, end: int) -> list[Event]:
    """Return the launches told without a verb: ", a second on January 5 and a third ..."."""
    text, found = story.page.text, list[Event]()
    for match in _ELLIPSIS.finditer(text, start, end):
        dates = story.page.dates_in(match.end(), match.end() + 4)
        if match["from"] and not dates:
            dates = _behind_place(story, match.end(), end)
        if not dates or (_THE_NTH.match(match["np"]) and IS_NTH.search(text, start, match.start())):
            continue
        if base.day and base.day.place[0] == dates[0].start:
            continue
        told = story.page.day(dates[0], reference=base.day.resolved if base.day else None)
        if (day := beside(story, told, base, match.span("np"))) is None:
            continue
        unlike = match[0].startswith("but")
        if MORE_TO_COME.search(text, start, match.start()):
            continue
        event = like(base, day=day, outcome=Outcome.UNKNOWN if unlike else base.outcome)
        event.weak = False
        if unlike:
            event.trigger, event.trigger_text = match.span("np"), match["np"]
        event.count, event.number = _count_again(match["np"], base)
        origin = (match.start("from"), dates[0].start)
        place = launch_place(story.page.text, *origin) if match["from"] else None
        event.location = story.page.text[place[0] : place[1]] if place else None
        story.events.append(event)
        found.append(event)
    return found


_THE_NTH = lazy(rf"the\s+(?:{SECOND_TO_TENTH})\b")
"""What one launch is among others: "its 12th this year and the second this week"."""
_PAIR = 2
