"""Launches told by their day and a word that points back: "the first was on May 3"."""

from summarizer.normalize.dates import FoundDate, Precision
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.announced import warned_before
from summarizer.readers.rules.launches.apposed import speaks_of_launch
from summarizer.readers.rules.launches.contexts import beside, in_context
from summarizer.readers.rules.launches.events import Day, Event, like
from summarizer.readers.rules.launches.flown import tell_anew
from summarizer.readers.rules.launches.loose_table import GROUNDED
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import AND, HOURS, KIN, SAYS, SINCE, UNCERTAIN
from summarizer.readers.rules.launches.sameness import differ
from summarizer.readers.rules.launches.table import NTHS
from summarizer.readers.rules.launches.told import clause_around
from summarizer.readers.rules.launches.words import counted
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place


def pointed_back(story: Story, sentence: Sentence) -> list[Event]:
    """Return the launches of a sentence's days that no other reading has told."""
    base = _told_near(story, sentence)
    if base is None:
        return []
    found: list[Event] = []
    for date in story.page.dates_of(sentence):
        told = None if _is_taken(story, date) else _pointer(story, sentence, date)
        day = _own_day(story, sentence, date, told) if told else None
        if told and day:
            found.append(_another(story, sentence, base, day, told))
    return found


def recalls_latest(story: Story, sentence: Sentence) -> bool:
    """Tell whether a sentence counts what flew before and gives the day of the last of them."""
    if _told_near(story, sentence) is None:
        return False
    return any(_most_recent(story, sentence, date) for date in story.page.dates_of(sentence))


def _told_near(story: Story, sentence: Sentence) -> Event | None:
    """Return the launch told last, if it was told shortly before a sentence."""
    base = story.current
    return None if base is None or sentence.number - max(base.numbers) > _NEAR else base


_FAR = 60
"""How many characters may lie between words that point back and their day."""
_NEAR = 1
"""How many sentences behind a launch others are pointed at."""


def _is_taken(story: Story, date: FoundDate) -> bool:
    """Tell whether a date is that of a launch told, of somebody's words, or the start of a time."""
    text, low = story.page.text, max(0, date.start - 25)
    days = (event.day.place for event in story.near if event.day)
    if HOURS.search(date.text) or any(a < date.end and date.start < b for a, b in days):
        return True
    return bool(SAYS.search(text, low, date.start) or SINCE.search(text, low, date.start))


def _own_day(story: Story, sentence: Sentence, date: FoundDate, words: Place) -> Day | None:
    """Return the day of a date, if it is exact, and no launch told is of it."""
    day = beside(story, in_context(story, sentence, date), story.current, words)
    if (
        day is None
        or day.resolved.precision not in {Precision.DAY, Precision.MONTH}
        or day.resolved.value is None
    ):
        return None
    if story.page.anchor is None or day.resolved.value > story.page.anchor.isoformat():
        return None
    return None if any(differ(e.day, day) is not True for e in story.events) else day


def _pointer(story: Story, sentence: Sentence, date: FoundDate) -> Place | None:
    """Return the words before, or behind, a date that point at launches told."""
    text = story.page.text
    low, high = clause_around(text, sentence, (date.start, date.end), _EDGE)
    if UNCERTAIN.search(text, sentence.start, sentence.end) or _OTHER.search(text, low, high):
        return None
    owned = _OWNED.match(text, date.end, high)
    told = list(_POINTER.finditer(text, low, date.start))
    if told and (date.start - told[-1].end() > _FAR or _has_own(story, told[-1].end(), date)):
        return None
    if told and (
        _SINCE_THEN.search(text, told[-1].end(), date.start)
        or _TO_COME.fullmatch(text, told[-1].end(), date.start)
    ):
        return None
    place = (date.start, owned.end()) if owned else told[-1].span() if told else None
    place = place or _most_recent(story, sentence, date)
    if place is None or not _is_of_launches(story, sentence, place):
        return None
    if warned_before(text, sentence.start, place[0]):
        return None
    return place if story.page.modality(sentence, *place).factual else None


def _has_own(story: Story, start: int, date: FoundDate) -> bool:
    """Tell whether launches pointed at have a day of their own before a date, and not with it."""
    before = story.page.dates_in(start, date.start)
    return bool(before) and AND.fullmatch(story.page.text, before[-1].end, date.start) is None


def _is_of_launches(story: Story, sentence: Sentence, place: Place) -> bool:
    """Tell whether words that point back can mean launches, and none that is told already."""
    if _BARE.fullmatch(story.page.text, *place) and _is_elses(story, sentence, place[0]):
        return False
    if not speaks_of_launch(story.page.arsenal, place[0]):
        return False
    return not any(e.day and e.trigger[0] <= place[0] < e.trigger[1] for e in story.events)


def _most_recent(story: Story, sentence: Sentence, date: FoundDate) -> Place | None:
    """Return what points at the last of launches told: "had flown before, most recently in May"."""
    told = _MOST_RECENT.search(story.page.text, sentence.start, date.start)
    flew = told and _TRIED.search(story.page.text, sentence.start, told.start())
    return told.span("last") if told and flew else None


_MOST_RECENT = lazy(
    r",\s(?P<last>most\srecently|the\s(?:last|latest)\sof\s(?:them|which|these))\s(?:on|in|late|early)\s$"
)
_TRIED = lazy(
    r"\b(?:flown|flew|fired|launched|tested|test-fired|tests|tries|attempts|flights|launches|successes"
    r"|failures|outings|firings)\b"
)


def _is_elses(story: Story, sentence: Sentence, place: int) -> bool:
    """Tell whether "another" is one of what its sentence is on, which is no launch."""
    if story.current and sentence.number in story.current.numbers:
        return False
    return _OPENING.fullmatch(story.page.text, sentence.start, place) is None


_BARE = lazy(r"[Aa]nother|[Oo]ne|[Oo]thers|[Tt]hose")
_OPENING = lazy(
    r"(?:(?:[Oo]n|[Ii]n|[Ll]ate|[Ee]arly)\s[^,;]{3,25},?\s|[^,;]{2,40}\s(?:came|followed|by|flew|fired|tested|launched|lost|had|saw)\s)?"
)


def _another(story: Story, sentence: Sentence, base: Event, day: Day, told: Place) -> Event:
    """Return another launch like the one told, of its own day."""
    event, what = like(base, day=day), counted(story.page.text, *told)
    event.cite(sentence.number)
    event.trigger, event.trigger_text = told, story.page.text[slice(*told)]
    event.count, event.number = what.count, what.number
    tell_anew(story, sentence, base, event)
    story.events.append(event)
    return event


_LAUNCH = (
    r"(?:tests?|launch(?:es)?|firings?|flights?|trials?|shots?|attempts?|salvos?|volleys?|barrages?"
    r"|outings?|missions?|missiles?|rockets?|ones?|pair|trio|rounds?)"
)
_NTH = rf"(?:{NTHS}|only)"
_FEW = rf"(?:one|{TWO_TO_TWELVE}|\d{{1,3}}|several|a\s+few)"
_GOES_ON = (
    r"(?=\s*,|\s+(?:had|was|were|has|came|on|in|of|also|then|took|flew|fell|rose|went|broke"
    r"|hit|struck|met|made|left|ended|got|put|[a-z]+ed)\b)"
)
_POINTER = lazy(
    rf"\b(?:(?:[Tt]he|[Ii]ts|[Aa]|[Tt]heir)\s+{_NTH}\s+{_LAUNCH}\b"
    rf"|(?:[Tt]he|[Ii]ts|[Tt]heir)\s+(?:{_NTH}|sole|lone)\s+(?:other\s+)?(?:success|failure)\b"
    rf"|[Aa]\s+(?:similar\s+)?{_LAUNCH}\b|(?:[Tt]he|[Ii]ts)\s+{_NTH}{_GOES_ON}"
    rf"|[Aa]nother(?:\s+(?:{_FEW}|{_LAUNCH}))?{_GOES_ON}|(?:[Oo]ne|[Oo]thers|[Tt]hose)(?!\sof\s(?:its|their|the|his)\b){_GOES_ON}"
    rf"|{_FEW}\s+(?:more|others){_GOES_ON}|the\s+{_FEW}\s+of\s$"
    rf"|[Ii]ts\s+(?:(?:{TWO_TO_TWELVE}|immediate)\s+)?{KIN})"
)
"""Words for launches like those told."""
_SINCE_THEN = lazy(
    r"\b(?:since|until|commissioned|unveiled|inducted|delivered|introduced)\s"
    r"|\bafter\s(?:(?!launch|lift|take)[\w.]+\s){2}"
)
"""Before the day of something else: "the sixth launch since he took office in May"."""
_TO_COME = lazy(r"\s(?:for|until|till)\s(?:(?:late|early)\s|mid-)?")
"""Between a launch and its day to come: "set its next launch for December"."""
_OWNED = lazy(rf"['’]s\s+(?:{_FEW}\b(?!\s[a-z]+s\b)|{_LAUNCH}\b)")
"""Behind a date, launches of it: "last month's flight", "April's 110 or so"."""
_EDGE = lazy(r"[;:—–]\s|,\s(?:and|but|while|which|who)\s")
_OTHER = lazy(
    r"\b(?:nuclear|resolution|summit|election|war|meeting|sabotag\w*|arrest\w*|detain\w*|charged|sentenced"
    rf"|convicted|elected|born|married|shot dead|{GROUNDED})\b"
)
"""What else a day may be of."""
