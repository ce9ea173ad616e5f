"""Figures, places, outcomes and denials, added to the launch they speak of."""

import re
from collections.abc import Sequence

from summarizer.normalize.countries import country_name
from summarizer.normalize.dates import FoundDate, find_times
from summarizer.normalize.numbers import numbers_in
from summarizer.readers.rules.launches.confirmations import is_own
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.figures import find_figures
from summarizer.readers.rules.launches.page import Story, voices
from summarizer.readers.rules.launches.patterns import (
    AGES,
    AIMED,
    ATTACK,
    DENIES,
    DOUBTS,
    EDGE,
    FAILED_OTHERS,
    FAILS,
    LANDS,
    SUCCEEDS,
    UNDONE,
    ellipsis_pattern,
)
from summarizer.readers.rules.launches.places import (
    direct_place,
    landing_place,
    launch_place,
    scene_place,
)
from summarizer.readers.rules.launches.table import FAILURES
from summarizer.records.launch import Confirmation, Outcome
from summarizer.text.layout import Sentence


def add_all(story: Story, sentence: Sentence, touched: list[Event]) -> None:
    """Add figures, places and the outcome that a sentence tells to its events."""
    if not touched:
        return
    for index, event in enumerate(touched):
        inside = sentence.start <= event.trigger[0] < sentence.end
        low = edge_between(story, touched[index - 1], event) if index and inside else sentence.start
        following = sentence.end
        if index + 1 < len(touched) and touched[index + 1].trigger[0] > event.trigger[1]:
            following = edge_between(story, event, touched[index + 1])
        high = following if following > low else sentence.end
        if add_details(story, sentence, event, low, high):
            event.cite(sentence.number)
        twin = index > 0 and touched[index - 1].trigger == event.trigger
        if has_failed(story, event, low, high) or (
            twin and touched[index - 1].outcome is Outcome.FAILURE and event.day is not None
        ):
            event.outcome = Outcome.FAILURE
            event.cite(sentence.number)
        elif (
            event.outcome is Outcome.UNKNOWN
            and event.confirmation not in UNDONE
            and has_succeeded(story, low, high)
        ):
            event.outcome = Outcome.SUCCESS


def edge_between(story: Story, one: Event, other: Event) -> int:
    """Return where the words on one launch end and those on the next begin."""
    edges = [m.start() for m in EDGE.finditer(story.page.text, one.trigger[1], other.trigger[0])]
    return edges[-1] if edges else max(one.trigger[1], other.trigger[0])


def has_succeeded(story: Story, low: int, high: int) -> bool:
    """Tell whether the words say that a launch succeeded, and nobody doubts it."""
    told = SUCCEEDS.search(story.page.text, low, high)
    return told is not None and DOUBTS.search(story.page.text, low, told.start()) is None


def has_failed(story: Story, event: Event, low: int, high: int) -> bool:
    """Tell whether the words say that this launch failed, and not others before it."""
    if event.confirmation in UNDONE:
        return False
    if event.aggregate:
        return _ALL_FAILED.match(story.page.text, event.trigger[1], high) is not None
    for match in FAILS.finditer(story.page.text, low, high):
        if AGES.search(story.page.text, event.trigger[1], match.start()):
            continue
        if _ANOTHER.search(story.page.text, event.trigger[1], match.start()):
            continue
        others = FAILED_OTHERS.match(story.page.text, match.start())
        if others is None or event.trigger[0] <= match.start() < event.trigger[1]:
            return True
    return False


_ALL_FAILED = re.compile(
    r"[^.;]{0,60}?,\s(?:(?:all|both|each|none|every one)\s(?:of\s)?(?:which|them)|all|both)\s"
    rf"(?:have\s|had\s|reportedly\s)?(?:{FAILURES}\b|ended in failure)"
)
"""Behind launches of which every one failed: "three launches in April, all of which failed"."""
_ANOTHER = re.compile(
    r"\b(?:after|following|when|as|while|since)\s+(?P<other>(?:another|an(?:other)?\s+earlier"
    r"|a\s+previous|the\s+(?:first|previous|earlier|other)|(?:its|their)\s+(?:first|previous"
    r"|earlier))\b[^.;]{0,50})$"
)
"""Before the failure of a launch other than the one told: "after another hours earlier failed"."""


def add_details(story: Story, sentence: Sentence, event: Event, low: int, high: int) -> bool:
    """Add figures, place, landing and time; tell whether anything was added."""
    page, text = story.page, story.page.text
    figures = find_figures(text, low, high)
    told = voices(page, sentence.start, sentence.end) if figures else []
    for figure in figures:
        event.add_figure(figure.slot, figure.text, told[0].draft if told else None)
    added = bool(figures)
    if event.aggregate:
        return added
    added = add_place(story, event, low, high) or added
    if event.landing is None and (sea := landing_place(text, low, high)):
        event.landing, added = text[sea[0] : sea[1]], True
    if event.time is None and _CLOCK.search(text, low, high):
        times = find_times(text, low, high)
        event.time, added = (times[0].text, True) if times else (None, added)
    return added


_CLOCK = re.compile(
    r"\d(?:[:.h]\d|\d\d\d\s?[A-Zhl]| ?[aApP]\.?\s?[mM])|[Nn]oon|[Mm]id(?:day|night)"
)


def add_place(story: Story, event: Event, low: int, high: int) -> bool:
    """Add where the launch was made; what is only seen there gives way to "from"."""
    text = story.page.text
    if event.location is None or event.seen_only:
        place = launch_place(text, low, high) or (
            direct_place(text, event.trigger[1], high)
            if low <= event.trigger[1]
            and not AIMED.match(event.trigger_text)
            and not LANDS.match(event.trigger_text)
            and not ATTACK.search(event.trigger_text)
            else None
        )
        if place and not is_party(story, place, event):
            event.location, event.seen_only = text[place[0] : place[1]], False
            return True
    if event.location is None and event.confirmation is not Confirmation.PLANNED:
        place = scene_place(text, low, high, aimed=AIMED.match(event.trigger_text) is not None)
        if place and not is_party(story, place, event):
            event.location, event.seen_only = text[place[0] : place[1]], True
            return True
    return False


_PREFIX = re.compile(r"^(?:the|from|near)\s+")


def is_party(story: Story, place: tuple[int, int], event: Event) -> bool:
    """Tell whether a place is no more than a country or the launching party."""
    words = _PREFIX.sub("", story.page.text[place[0] : place[1]])
    if event.party is not None and words in {event.party.text, event.party.name}:
        return True
    named = story.page.parties.within(place[0], place[1])
    return (
        bool(named)
        and (event.party is None or event.party.is_country or event.party.key != named[0].key)
        and named[0].text == words
        and named[0].key.isupper()
        and country_name(named[0].key) == words
    )


def deny_rumor(story: Story, sentence: Sentence) -> None:
    """Take a rumored launch for denied where its party, or nobody else, says that it was none."""
    event = story.current
    if event is None or event.aggregate or event.confirmation is Confirmation.DENIED:
        return
    if event.confirmation is not Confirmation.REPORTED and event.reported_by is not None:
        return
    if sentence.number - max(event.numbers) > 4:
        return
    denial = DENIES.search(story.page.text, sentence.start, sentence.end)
    if denial is None:
        return
    told = voices(story.page, sentence.start, sentence.end)
    own = any(is_own(v, event.party.key if event.party else None) for v in told)
    if event.confirmation is Confirmation.REPORTED or (own and event.reported_by is None):
        event.confirmation = Confirmation.DENIED
        event.trigger, event.trigger_text = denial.span(), denial[0]
        event.cite(sentence.number)


def _count_again(phrase: str, base: Event) -> tuple[str | None, float | None]:
    """Return how many "a further one" or "two more" are; "a second" is as many as the first."""
    numbers = numbers_in(phrase)
    if numbers and not re.search(r"second|third|fourth|fifth", phrase):
        told = numbers[0]
        return phrase[told.start : told.end], told.value
    return (base.count, base.number) if base.number == 1 else (None, 1)


def _behind_place(story: Story, start: int, end: int) -> Sequence[FoundDate]:
    """Return the dates behind a place of several words: "one from the same site two days later"."""
    stop = _CLAUSE.search(story.page.text, start, min(end, start + 40))
    return story.page.dates_in(start, stop.start() if stop else min(end, start + 40))


_CLAUSE = re.compile(r"[,;.:]|\b(?:and|but|which|that|while)\b")


def ellipses(story: Story, base: Event, start: int, end: int) -> list[Event]:
    """Return the launches told without a verb: ", a second on January 5 and a third ..."."""
    found: list[Event] = []
    for match in ellipsis_pattern().finditer(story.page.text, start, end):
        dates = story.page.dates_in(match.end(), match.end() + 4)
        if match["from"] and not dates:
            dates = _behind_place(story, match.end(), end)
        if not dates:
            continue
        if base.day and dates[0].start == base.day.place[0]:
            base.count, base.number = None, 1
            continue
        day = story.page.day(dates[0], reference=base.day)
        event = Event(
            list(base.numbers), base.trigger, base.trigger_text, base.party, base.missile, day,
            base.confirmation, base.reported_by, base.outcome,
        )  # fmt: skip
        event.kind, event.name = base.kind, base.name
        event.count, event.number = _count_again(match["np"], base)
        origin = (match.start("from"), dates[0].start)
        place = launch_place(story.page.text, *origin) if match["from"] else None
        event.location = story.page.text[place[0] : place[1]] if place else None
        story.events.append(event)
        found.append(event)
    return found


_SAME_DAY = re.compile(
    r"\b(?:hours?|minutes)\s+(?:earlier|before)\b|\bearlier (?:that|the same) day"
)


def one_failed(story: Story, sentence: Sentence) -> list[Event]:
    """Return the one of two told together that failed: "The first of the two exploded"."""
    base = story.current
    if base is None or base.aggregate or base.confirmation in UNDONE:
        return []
    if sentence.number - max(base.numbers) > 1:
        return []
    twins = [e for e in story.events if e.trigger == base.trigger]
    if len(twins) == _PAIR:
        return _failed_twin(story, sentence, twins)
    return _failed_half(story, sentence, base) if base.number == _PAIR else []


def _failed_twin(story: Story, sentence: Sentence, twins: Sequence[Event]) -> list[Event]:
    """Return which of two launches of one verb failed: "The second test went wrong"."""
    nth = _NTH_FAILED.match(story.page.text, sentence.start, sentence.end)
    if nth is None or not (nth["test"] or all(e.number == 1 for e in twins)):
        return []
    return [twins[nth["nth"] != "first"]]


def _failed_half(story: Story, sentence: Sentence, base: Event) -> list[Event]:
    """Return the missile that failed of two that were fired, parted from the other."""
    text = story.page.text
    told = _ONE_OF_TWO.match(text, sentence.start, sentence.end)
    if told is None or _FURTHER.search(text, base.trigger[1], sentence.start):
        return []
    event = Event(
        [*base.numbers, sentence.number], told.span(), told[0], base.party, base.missile,
        base.day, base.confirmation, base.reported_by, Outcome.FAILURE,
    )  # fmt: skip
    event.kind, event.name, event.number, event.past = base.kind, base.name, 1, base.past
    event.location, event.seen_only = base.location, base.seen_only
    base.count, base.number = None, 1
    later = not told[0].startswith("The first")
    story.events.insert(story.events.index(base) + later, event)
    return [event]


_PAIR = 2
_FURTHER = re.compile(r"\b(?:an?other|further|more|second|third|others?)\b")
"""Behind two missiles, one that is told with them: "the second" may be it."""
_FAILED = (
    r"(?:(?:was|has|had|have|been|be|to|as|an?|also|then|later|soon|\w+ly|considered|deemed|believed"
    r"|thought|said|judged|called|declared|appear(?:s|ed)|seem(?:s|ed)|described|ended|in)\s+){0,6}?"
    rf"{FAILURES}(?=\s*[.,:—]|\s*$|\s+(?:on|in|at|to|after|shortly|soon|within|seconds|minutes|during"
    r"|over|near|into|just|some|about|\w+ly|because|when|and|it|they|before|upon|mid-?\w+)\b)"
)
_ONE_OF_TWO = re.compile(
    r"(?:The (?:first|second|other|last)(?:\s+(?:one|missile|rocket|projectile))?"
    r"|One(?:\s+(?:missile|rocket|projectile)|(?=\s+of\s)))"
    r"(?:\s+of\s+(?:them|these|those|the\s+(?:two|pair)))?"
    r"(?:\s+(?:missiles|rockets|projectiles))?\s+"
    rf"{_FAILED}"
    r"(?=[^;]*$)(?![^;]*\b(?:second|other|first|while|whereas)\b)"
)
"""A sentence on the failure of one of two, and on nothing else."""
_NTH_FAILED = re.compile(
    r"The (?P<nth>first|second|other|last)"
    r"(?:\s+(?:one|missile|rocket|(?P<test>launch|test|firing)))?\s+"
    rf"{_FAILED}"
)


def another_failed(story: Story, base: Event, start: int, end: int) -> list[Event]:
    """Return the launch that failed before the one told: "after another hours earlier failed"."""
    text = story.page.text
    if base.aggregate or base.confirmation in UNDONE:
        return []
    for failed in FAILS.finditer(text, start, end):
        told = _ANOTHER.search(text, start, failed.start())
        if told is None:
            continue
        same_day = _SAME_DAY.search(text, told.start("other"), end)
        place = (told.start("other"), failed.end())
        event = Event(
            list(base.numbers), place, text[slice(*place)], base.party, base.missile,
            base.day if same_day else None, base.confirmation, base.reported_by, Outcome.FAILURE,
        )  # fmt: skip
        event.kind, event.name, event.number = base.kind, base.name, 1
        event.beside = True
        story.events.append(event)
        return [event]
    return []
