"""The day of an action: its window, the lead's day for the undated, background for the old."""

import re
from datetime import date, timedelta

from summarizer.normalize.date_references import reference_of
from summarizer.normalize.dates import FoundDate, resolve_date
from summarizer.readers.rules.sanctions import tables
from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.telling import DONE
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.drafts import DateDraft
from summarizer.text.calendar_table import MONTHS, WEEKDAY_NUMBERS, WEEKDAYS
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_RECENT = timedelta(days=10)
_NEWS = timedelta(days=1)
_LEAD = 4
"""Sentences at the top that tell the news, of whatever day it is."""


def other_day(view: SanctionView, old: Event, new: Event) -> bool:
    """Tell whether two events are stated for different days."""
    if new.date and not old.date:
        return _is_of_its_own(view, old, new)
    if not old.date or not new.date:
        return False
    hours = any(_HOURS.search(event.date.text) for event in (old, new) if event.date)
    if hours or old.date.text.lower() == new.date.text.lower():
        return False
    windows = [_window(view, e) for e in (old, new)]
    if None in windows:
        if _are_of_months_apart(old.date.text, new.date.text):
            return True
        dates = old.date.text, new.date.text
        return (
            view.published is not None
            or _are_of_days_apart(*dates)
            or _is_old(view, dates[0]) != _is_old(view, dates[1])
        )
    (a, b), (c, d) = windows[0], windows[1]  # type: ignore[misc]
    return b < c or d < a


_HOURS = lazy(r"\b(?:hours?|minutes?|moments?) (?:earlier|later|before|after|ago)\b")
"""Times that are hardly of another day: "a decree published some hours earlier"."""


def _are_of_months_apart(*days: str) -> bool:
    """Tell whether days of different months are named, of whatever year."""
    months = [found.group()[:3] for day in days if (found := _MONTH.search(day))]
    return len(months) == len(days) and len(set(months)) > 1


def _are_of_days_apart(*days: str) -> bool:
    """Tell whether two days of the week are named, or one and a week, month or year apart."""
    named = [found.group()[:3] for day in days if (found := _WEEKDAY.search(day))]
    years, months = (any(map(kind.fullmatch, days)) for kind in (_YEAR, _MONTH))
    past = years or months or any(map(_EARLIER.search, days))
    return len(set(named)) > 1 or (past and len(named) == 1) or (years and months)


def _is_of_its_own(view: SanctionView, old: Event, new: Event) -> bool:
    """Tell whether an action has a day, well behind one without, that is not the article's."""
    far = new.sentence.number - old.sentence.number >= _APART
    fresh = old.past and _FRESH.search(view.masked, *old.trigger) is not None
    if not (fresh or (far and not old.past)) or not new.date or not new.targets:
        return False
    if {t.text for t in old.targets} & {t.text for t in new.targets}:
        return False
    window = _window(view, new)
    if window and view.published:
        return window[1] < view.published - _NEWS_OF
    day = new.date.text
    return bool(_MONTH.search(day) or _EARLIER.search(day) or _YEAR.fullmatch(day))


_FRESH = lazy(r"\b(?:fresh|new|latest|additional|further|more)\b")
"""What tells that measures are the last of several, though others are the news."""
_APART = 2
"""Sentences from an action without a day to one that has another."""
_NEWS_OF = timedelta(days=3)


def _window(view: SanctionView, event: Event) -> tuple[date, date] | None:
    if not event.date:
        return None
    text, published = event.date.text, view.published
    own = (d for d in view.dates(event.sentence) if d.text == text)
    found = next(own, FoundDate(*event.trigger, text))
    resolved = resolve_date(
        text,
        anchor=published,
        context=event.date.context,
        future=event.family == "ahead",
        reference=reference_of(
            found, view.scene.text, view.article.sentences, view.article.quotations, published
        ),
    )
    if not resolved.earliest or not resolved.latest:
        return None
    return date.fromisoformat(resolved.earliest), date.fromisoformat(resolved.latest)


_LONG_AGO = bit("long ago")
_LAST_CUE = lazy(tables.BACKGROUND_CUES, re.IGNORECASE)


_SINCE = lazy(r"[^,;]{0,90}\s(?:since|from)\s+(?:at least |about |[A-Z]\w+ )?\d{4}\b")
"""What follows a state that lasts: "under sanctions since 2014"."""


_TO_DATE = lazy(
    r" (?:[a-z]+ ){0,5}\d[^;]{0,160}?\b(?:during the [A-Z]\w+ (?:administration|presidency)|to date|so far"
    r"|in recent years|(?:over|in) the (?:past|last) (?:\w+ )?(?:years?|months))\b"
)
"""What follows how many were listed over the years: "600 firms, most during the Biden presidency"."""
_OFTEN = lazy(
    r"\b(?:has|have|had) (?:also )?(?:repeatedly|already|long|previously|since"
    r"|steadily|gradually|regularly|frequently|consistently|progressively|periodically"
    r"|imposed (?:several|many|multiple|successive|various|numerous))\b"
)
"""What was done on many days is the news of none."""


def with_background(view: SanctionView, event: Event) -> Event:
    """Mark an action that lies well before the article, or is told as having long happened."""
    window = _window(view, event)
    anchor = view.published or _latest_day(view)
    if window and view.published and event.status in DONE and window[0] > view.published + _NEWS:
        event, window = event._replace(date=None, past=True), None
    if window and anchor:
        before = window[1] < anchor or (event.past and window[0] < window[1] == anchor)
        old = before and (window[1] < anchor - _RECENT or event.past or _is_no_news(view, event))
    else:
        lived = _LIVED_UNDER.match(view.masked, event.trigger[0]) is not None
        old = event.past or (lived and _stands(view, event)) or _is_no_news(view, event)
    return event if old is event.background else event._replace(background=old)


def _is_no_news(view: SanctionView, event: Event) -> bool:
    """Tell whether the words on a deed say that it is no news."""
    span = event.trigger[1], event.sentence.end
    if _SINCE.match(view.masked, *span):
        return True
    has = view.masked.endswith(("has ", "have "), 0, event.trigger[0])
    if has and _TO_DATE.match(view.masked, *span):
        return True
    if not view.has(event.sentence, _LONG_AGO):
        return False
    end = min(max(event.trigger[0] + 12, event.trigger[1]), event.trigger[0] + 30)
    low = max(event.sentence.start, event.trigger[0] - 60)
    often = _OFTEN.search(view.masked, event.sentence.start, end)
    return often is not None or _is_long_ago(view, low, end)


def _is_long_ago(view: SanctionView, start: int, end: int) -> bool:
    """Tell whether the words around a deed say that it is no news."""
    words = view.words.has(_AGO, start, end)
    return words and _LAST_CUE.search(view.masked[start:end]) is not None


_AGO = word_set(
    """previously earlier last ago past already recent repeatedly long first since back time
    following next"""
)
"""One of them stands in all that says so."""


def without_news(view: SanctionView, event: Event) -> Event:
    """Mark an action of an earlier day that the article tells below its news as background."""
    if event.date is None or event.family == "ahead" or view.index_of(event.sentence) < _LEAD:
        return event
    window, anchor = _window(view, event), view.published
    old = window[1] < anchor - _NEWS if window and anchor else _is_old(view, event.date.text)
    return event._replace(background=True) if old and not _in_digest(view, event) else event


def _in_digest(view: SanctionView, event: Event) -> bool:
    """Tell whether a digest of the last days has the action below the day it is told for."""
    window, anchor = _window(view, event), view.published
    if window is None or anchor is None or window[1] < anchor - _RECENT:
        return False
    above = view.scene.day_above(event.sentence)
    return bool(above and event.date and above[1].text == event.date.text)


_MONTH = lazy(rf"\b{MONTHS}[a-z]*\b")
_WEEKDAY = lazy(WEEKDAYS)


def _is_old(view: SanctionView, day: str) -> bool:
    """Tell whether a day is before the news of an article without a dateline's year."""
    lead = [d.text for s in view.body[:_LEAD] for d in view.dates(s)]
    if _MONTH.search(day):
        return not any(day.removeprefix("on ") in text for text in lead)
    named = _WEEKDAY.search(day)
    news = next((m for text in lead if (m := _WEEKDAY.search(text))), None)
    if named is None or news is None:
        return "same day" not in day and _EARLIER.search(day) is not None
    days = [WEEKDAY_NUMBERS[day[0][:3].lower()] for day in (news, named)]
    return (days[0] - days[1]) % 7 not in {0, 1, 6}


_YEAR = lazy(r"(?:in )?(?:19|20)\d\d")
_EARLIER = lazy(r"\b(?:[Ll]ast (?!night)|[Ee]arlier|ago|[Pp]revious)\b")


def _latest_day(view: SanctionView) -> date | None:
    """Return the last day that the article dates itself by, where it has no dateline."""
    days = []
    for sentence in view.body:
        for found in view.dates(sentence):
            before = view.masked[max(0, found.start - 8) : found.start]
            resolved = resolve_date(found.text, anchor=None)
            if resolved.value and len(resolved.value) == 10 and "until" not in before:
                days.append(date.fromisoformat(resolved.value))
    return max(days, default=None)


_LEAD_DAY = lazy(rf"(?:{WEEKDAYS}|[Yy]esterday|[Tt]oday)\b")

_SAID_ON = lazy(
    r"(?:It|The [\w ]{3,30}) (?:said|announced|added|confirmed)(?: in a \w+)? (?:on |late )?$"
)


_LIVED_UNDER = lazy(r"(?:under|subject)\b")
_STATE = lazy(r"(?:under|subject|(?:is|are|was|were|has been|have been) on)\b")
_YEAR_OF = lazy(r"(?<!until )(?<!through )(?<!to )(?<!esolution )(?<!\()\b(?:19|20)\d\d\b")


def _stands(view: SanctionView, event: Event) -> bool:
    """Tell whether a state of old is told, or the year of another day: "imposed in 2014"."""
    if _STATE.match(view.masked, event.trigger[0]):
        return True
    year = _YEAR_OF.search(view.masked, event.trigger[1], event.sentence.end)
    return (
        year is not None and view.published is not None and int(year.group()) < view.published.year
    )


def is_perfect(view: SanctionView, event: Event) -> bool:
    """Tell whether it is told as having happened, some day or other: "has been sanctioned by"."""
    low = max(event.sentence.start, event.trigger[0] - _NEAR_HAS)
    return _HAS.search(view.masked, low, event.trigger[0] + _NEAR_HAS // 2) is not None


_NEAR_HAS = 12
_HAS = lazy(r"\b(?:has|have|that were|which were|who were|earlier|previously|already|originally) ")


_THEN = lazy(r"\W*(?:Then|Afterwards?|Subsequently|Later) (?!,)")
"""What opens a sentence on what came after something else that was long ago."""


def with_lead_day(view: SanctionView, event: Event) -> Event:
    """Give an undated action of the day's news the day of the lead."""
    if event.date or event.background or event.status not in DONE or event.form == "learned":
        return event
    if _stands(view, event) or _THEN.match(view.masked, event.sentence.start):
        return event
    index = view.index_of(event.sentence)
    if index >= _LEAD and not any(
        view.is_of_sanctions(n) for n in range(min(_LEAD, len(view.body)))
    ):
        return event
    dated = any(_LEAD_DAY.match(d.text) for d in view.dates(event.sentence))
    if index > 1 and (dated or is_perfect(view, event)):
        return event
    following = view.body[index + 1 : index + 2]
    others = (s for s in view.body[:2] if s is not event.sentence)
    for sentence in (*following, *others):
        days = [d for d in view.dates(sentence) if _LEAD_DAY.match(d.text)]
        if days and days[0].text.lower() == "today":
            days = days[:1]
        if sentence in following and not any(
            _SAID_ON.search(view.masked[sentence.start : d.start]) for d in days
        ):
            continue
        if len(days) == 1 and sentence.number <= event.sentence.number + 1:
            return event._replace(
                date=DateDraft(text=days[0].text),
                evidence=(*event.evidence, sentence.number),
            )
    return event
