"""Figures, places, outcomes and denials, added to the launch they speak of."""

import re

from summarizer.normalize.countries import country_name, country_of, is_demonym
from summarizer.normalize.dates import find_times
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.figures import find_figures
from summarizer.readers.rules.launches.outcomes import has_failed, has_succeeded
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import (
    ATTACK,
    EDGE,
    FAILS,
    FELL,
    LANDS,
    NO_SIGN,
    UNDONE,
)
from summarizer.readers.rules.launches.places import (
    direct_place,
    is_rough,
    landing_place,
    launch_place,
    scene_place,
)
from summarizer.readers.rules.launches.table import LEASED
from summarizer.readers.rules.launches.voices import is_own
from summarizer.records.launch import Confirmation, Outcome
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_AIMED = lazy(
    r"(?:(?:the|an?|its)\s(?:[\w-]+\s)?firing|(?:fir|launch|lob|sen|hurl|shot|unleash|rain|aim|direct|sl[iu]ng|toss|thr[eo]w|pour|pump|loos|let)\w*)\s|(?:fir|lob|hurl|shot|rain|target)\w*$"
)
_DENIES = Cue(
    r"\b(?:den(?:ied|ies)|dismiss(?:ed|es)|reject(?:ed|s)|refut(?:ed|es))\s+(?:[\w]+\s+){0,3}?"
    r"(?:reports?|claims?|allegations?|accounts?|launch|test|it|story|stories|rumou?rs?)\b"
    r"(?!\s(?:that|of|about)\s(?![^.;]{0,80}(?:launch|missile|rocket|projectile|\bfir(?:ed|ing)|test"
    r"|attack|str[iu]ck|strike)))"
    rf"|{NO_SIGN}(?:\w+\s+){{1,3}}(?:had|has|was|were)\b"
    r"|\bno such (?:launch|test|missile|firing|event)"
    r"|\b(?:reports?|claims?|stor(?:y|ies)|rumou?rs?|accounts?|allegations?)\s+(?:\w+\s+){0,4}?"
    r"(?:false|untrue|baseless|fake|fabricated|groundless|not true|wrong)"
    r"|\b(?:there (?:was|were|had been|has been|have been) no (?:such |missile )?(?:launch|test"
    r"|missile|firing)|no (?:launch|test) (?:took place|was))"
)


def add_all(story: Story, sentence: Sentence, touched: list[Event]) -> None:
    """Add figures, places and the outcome that a sentence tells to its events."""
    touched = list({id(event): event for event in touched}.values())  # two rules may tell one
    for index, event in enumerate(touched):
        low, high = _words_on(story, sentence, touched, index)
        if _add_details(story, sentence, event, low, high):
            event.cite(sentence.number)
        shared = index > 0 and _shares_failure(story, touched[index - 1], event)
        if shared or has_failed(story, event, low, high):
            event.outcome = Outcome.FAILURE
            event.cite(sentence.number)
        elif _is_open(event) and has_succeeded(story, event, low, high):
            event.outcome = Outcome.SUCCESS


def _words_on(
    story: Story, sentence: Sentence, touched: list[Event], index: int
) -> tuple[int, int]:
    """Return where the words of a sentence on one of its events begin and end."""
    event, low, high = touched[index], sentence.start, sentence.end
    if index and sentence.start <= event.trigger[0] < sentence.end:
        low = _edge_between(story, touched[index - 1], event)
    if index + 1 < len(touched) and touched[index + 1].trigger[0] > event.trigger[1]:
        high = _edge_between(story, event, touched[index + 1])
    if index:
        low = _edge_of_days(story, touched[index - 1], event) or low
    if index + 1 < len(touched):
        high = _edge_of_days(story, event, touched[index + 1]) or high
    return low, high if high > low else sentence.end


def _edge_of_days(story: Story, one: Event, other: Event) -> int | None:
    """Return where one of two told by the same words ends: "a test in May failed, and one in"."""
    if one.trigger != other.trigger or one.day is None or other.day is None:
        return None
    edges = [*EDGE.finditer(story.page.text, one.day.place[1], other.day.place[0])]
    return edges[-1].start() if edges else None


def _shares_failure(story: Story, before: Event, event: Event) -> bool:
    """Tell whether the same words tell another launch that failed: "both attempts failed"."""
    if before.trigger != event.trigger or event.day is None:
        return False
    low = before.day.place[1] if before.day else event.trigger[1]
    between = FAILS.search(story.page.text, low, max(low, event.day.place[0]))
    return before.outcome is Outcome.FAILURE and between is None


def _is_open(event: Event) -> bool:
    """Tell whether a launch was made, and nothing is known yet of how it went."""
    return event.outcome is Outcome.UNKNOWN and event.confirmation not in UNDONE


def _edge_between(story: Story, one: Event, other: Event) -> int:
    """Return where the words on one launch end and those on the next begin."""
    text, low, high = story.page.text, one.trigger[1], other.trigger[0]
    edges = [m.start() for m in EDGE.finditer(text, low, high)]
    how = _HOW.search(text, max(low, high - _WORD), high)
    return edges[-1] if edges else how.start() if how else max(low, high)


_WORD = 30
"""Characters of an adverb before a verb, at most."""
_HOW = re.compile(r"\b\w+ly\s+$")
"""What says how the next was launched: "when it successfully fired"."""


def _add_details(story: Story, sentence: Sentence, event: Event, low: int, high: int) -> bool:
    """Add figures, place, landing and time; tell whether anything was added."""
    page, text = story.page, story.page.text
    if event.confirmation is Confirmation.PLANNED and sentence.number not in event.numbers:
        return False  # what flew so far is another
    figures = find_figures(text, low, high)
    told = page.voices_in(sentence.start, sentence.end) if figures else []
    for figure in figures:
        event.add_figure(figure.slot, figure.text, told[0].draft if told else None)
    added = bool(figures)
    if event.aggregate:
        return added
    added = _add_place(story, event, low, high) or added
    if event.landing is None and (sea := landing_place(text, low, high)):
        event.landing, added = text[sea[0] : sea[1]], True
    if event.time is None and _CLOCK.search(text, low, high):
        times = find_times(text, low, high)
        event.time, added = (times[0].text, True) if times else (None, added)
    return added


_CLOCK = lazy(r"\d(?:[:.h]\d|\d\d\d\s?[A-Zhl]| ?[aApP]\.?\s?[mM])|[Nn]oon|[Mm]id(?:day|night)")


def _add_place(story: Story, event: Event, low: int, high: int) -> bool:
    """Add where the launch was made; what is only seen there gives way to "from"."""
    text = story.page.text
    told = event.trigger[0] if low <= event.trigger[0] < high else None
    if event.location is None or event.seen_only:
        place = launch_place(text, low, high, told)
        if place is None and low <= event.trigger[1] and not _is_aimed(story, event):
            place = direct_place(text, event.trigger[1], high)
            place = place if place and not _is_abroad(story, place, event) else None
        if place and not _is_party(story, place, event):
            event.location = text[place[0] : place[1]]
            land = country_name(country_of(event.location) or "") == event.location
            event.seen_only = land or is_rough(event.location)
            return True
    if event.location is None and event.confirmation is not Confirmation.PLANNED:
        aimed = _AIMED.match(event.trigger_text) is not None
        place = scene_place(text, low, high, aimed=aimed, again=told is None)
        place = None if place and _is_abroad(story, place, event) else place
        if place and not _is_party(story, place, event):
            event.location, event.seen_only = text[place[0] : place[1]], True
            return True
    return False


def _is_aimed(story: Story, event: Event) -> bool:
    """Tell whether a place right behind the trigger is where the missile went."""
    told = event.trigger_text
    known = event.party or next((e.party for e in reversed(story.events) if e.party), None)
    if known and known.is_group and told.endswith("launched"):
        return True
    return bool(_AIMED.match(told) or LANDS.match(told) or ATTACK.search(told))


def _is_abroad(story: Story, place: tuple[int, int], event: Event) -> bool:
    """Tell whether a place is another country's: what was launched at it hit it."""
    key = event.party.key if event.party else None
    named = story.page.parties.within(*place)
    return bool(key) and any(p.is_country and LEASED.get(p.key, p.key) != key for p in named)


_BACKED = lazy(r"(?:the\s+)?(?:[\w-]+-(?:backed|aligned|allied|supported)\s+)?")
_PREFIX = lazy(r"^(?:(?:the|an?|from|near|off)\s+)+")


def _is_party(story: Story, place: tuple[int, int], event: Event) -> bool:
    """Tell whether a place is no more than a country or the launching party."""
    words = _PREFIX.sub("", story.page.text[place[0] : place[1]])
    named = story.page.parties.within(place[0], place[1])
    backed = _BACKED.match(story.page.text, *place)
    if backed and any(p.is_group and (p.start, p.end) == (backed.end(), place[1]) for p in named):
        return True
    if event.party is not None and event.party.is_group:
        return words == event.party.name
    town = any(p.is_place and country_name(p.key) != words for p in named)
    if is_demonym(words):  # what it is said of was left out: "banning Japanese ports"
        return True
    if event.party is not None and not town and words in {event.party.text, event.party.name}:
        return True
    return (
        bool(named)
        and (event.party is None or event.party.is_country or event.party.key != named[0].key)
        and named[0].text == words
        and named[0].key.isupper()
        and country_name(named[0].key) == words
    )


_OF_IT = lazy(r"\b(?:it|attack|launch)$")
"""What is denied that was told right before."""


def deny_rumor(story: Story, sentence: Sentence) -> None:
    """Take a rumored launch for denied where its party, or nobody else, says that it was none."""
    event = story.current
    if event is None or event.aggregate or event.confirmation is Confirmation.DENIED:
        return
    far = sentence.number - max(event.numbers)
    if far > _FAR:
        return
    if event.confirmation is Confirmation.PLANNED:
        if _NOT_HELD.search(story.page.text, sentence.start, sentence.end):
            story.events.remove(event)
            story.current = None
        return
    denial = _DENIES.search(story.page.text, sentence.start, sentence.end)
    if denial is None:
        return
    fell = FELL.search(story.page.text, sentence.start, denial.start())
    if _OF_IT.search(denial[0]) and (fell or far > 1):
        return
    told = story.page.voices_in(sentence.start, sentence.end)
    own = any(is_own(v, event.party.key if event.party else None) for v in told)
    open_to_it = event.confirmation in {Confirmation.CLAIMED, Confirmation.REPORTED}
    if not open_to_it and event.reported_by:
        own = own or _denies_itself(story, event, sentence)
        if not own or far > 1 or not _FLATLY.match(story.page.text, denial.end()):
            return
        event.reported_by = None
    untrue = event.confirmation is Confirmation.CLAIMED and _OF_IT.search(denial[0])
    if event.confirmation is Confirmation.REPORTED or untrue or (own and not event.reported_by):
        event.confirmation, event.outcome = Confirmation.DENIED, Outcome.UNKNOWN
        event.trigger, event.trigger_text = denial.span(), denial[0]
        event.cite(sentence.number)


_NOT_HELD = Cue(
    r"\b(?:launch|test|flight|firing)\s(?:(?:did\snot|didn[’']t|never)\s(?:occur|happen|take\splace"
    r"|go\s(?:ahead|forward))|(?:was|has\sbeen)\s(?:then\s|later\s)?(?:called\soff|scrubbed|cancell?ed))\b"
)
"""What became of a plan: "the test did not occur"."""


def _denies_itself(story: Story, event: Event, sentence: Sentence) -> bool:
    """Tell whether a sentence opens with who is said to have launched: "Islamabad denied it"."""
    key = event.party.key if event.party else None
    first = story.page.parties.within(sentence.start, sentence.start + _NEAR)
    return any(party.key == key for party in first)


_NEAR = 30
_FLATLY = lazy(r"\s*(?:[.,;\"”]|$|was (?:carried out|conducted|made|held))")
"""Behind a denial of the launch, and not of something about it: "denied it."."""
_FAR = 4
"""How many sentences behind a launch it may be denied; "it" is denied in the next."""
