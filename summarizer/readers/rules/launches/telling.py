"""From a mention of a launch to an event: who launched, when, and what is known of it."""

import re

from summarizer.normalize.leaders import LEADERS
from summarizer.normalize.numbers_table import SECOND_TO_TENTH, TWO_TO_TWELVE
from summarizer.readers.rules.launches.before_news import is_before_news
from summarizer.readers.rules.launches.confirmations import confirmation_of
from summarizer.readers.rules.launches.contexts import in_context, window_of
from summarizer.readers.rules.launches.days import day_of
from summarizer.readers.rules.launches.denials import denier_of, denies_itself
from summarizer.readers.rules.launches.events import Day, Event
from summarizer.readers.rules.launches.habits import ATTENDS, is_habit
from summarizer.readers.rules.launches.launchers import party_of
from summarizer.readers.rules.launches.leads import lead_party
from summarizer.readers.rules.launches.makers import own_make
from summarizer.readers.rules.launches.moved import moved_to
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.patterns import is_satellite
from summarizer.readers.rules.launches.rockets import put_up
from summarizer.readers.rules.launches.stopped import was_stopped
from summarizer.readers.rules.launches.table import NO_LAUNCHERS
from summarizer.readers.rules.launches.tallies import count_times, is_aggregate
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.launches.voices import tell_voice
from summarizer.readers.rules.launches.weight import weigh
from summarizer.readers.rules.launches.words import Missile
from summarizer.records.launch import Confirmation
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_NTH_TIME = lazy(
    rf"\b(?:first|{SECOND_TO_TENTH}|last|only|\w+th)\s+time\b[^.;]{{0,60}}\bthat\b[^.;]{{0,40}}$"
)
_ATTEMPT = Cue(r"\battempt(?:s|ed)?\s+(?:to|at)\s+$")
_GREW = lazy(
    r"\s[^,.;]{0,40}?\bha(?:s|ve|d)\s(?:\w+ly\s)?(?:intensified|increased|continued|escalated|grown"
    r"|eased|slowed|subsided)\b"
)
"""Behind what is no one launch: "its rocket fire has intensified since October"."""
_MORE_THAN = lazy(
    r"\b(?:twice|times)\sas\smany\b"
    r"|\b(?:more|fewer)\s[^,.;]{0,40}?\bthan\s+(?:any|all|every|the\s+rest|ever|its)\b"
)
"""Launches that are only compared: "carried out more launches than any other rocket"."""


def event_of(
    story: Story, sentence: Sentence, mention: Mention, low: int, high: int
) -> Event | None:
    """Return the event of a mention, or None where none happened."""
    if _is_no_launch(story, sentence, mention, low):
        return None
    low = _clause_of(story, mention, low)
    start, end = _trigger_of(story, sentence, mention)
    modality = story.page.modality(sentence, start, end)
    confirmation = confirmation_of(story, sentence, mention, modality)
    if confirmation is None or was_stopped(story.page.text, sentence, mention, confirmation):
        return None
    if _is_ruled_out(story.page.text, sentence, mention, confirmation):
        return None
    party, confirmation = _whose(story, sentence, mention, confirmation)
    day = of_plan(story, _day_told(story, sentence, mention, low, high), confirmation)
    if new := of_plan(story, moved_to(story, sentence, mention), confirmation):
        day = day if _is_today(story, new) else new
    if _is_untold_flight(story, sentence, mention, party, day):
        return None
    event = Event(
        [sentence.number], (start, end), story.page.text[start:end], party, mention.missile, day,
        confirmation,
    )  # fmt: skip
    return event if _is_filled(story, sentence, mention, event, low) else None


def _is_today(story: Story, day: Day) -> bool:
    """Tell whether a day is that of the article: "until Friday", told on a Friday."""
    anchor = story.page.anchor
    return anchor is not None and day.resolved.latest == anchor.isoformat()


def _whose(
    story: Story, sentence: Sentence, mention: Mention, confirmation: Confirmation
) -> tuple[Party | None, Confirmation]:
    """Return who launched, and how sure it is: "Iran denied that it gave them what they fired"."""
    denied = confirmation is Confirmation.DENIED
    denier = denies_itself(story, sentence, mention) if denied else None
    party = denier or party_of(story, sentence, mention)
    party = party or denier_of(story, sentence, mention, denied=denied)
    if party and _clause_of(story, mention, party.end) > party.end:
        party = None
    if party and _only_watches(story, mention, party):
        party = None
    if denied and mention.form is Form.RELATIVE:
        denier = denier_of(story, sentence, mention, denied=True)
        if denier and party and denier.key != party.key:
            return party, Confirmation.CONFIRMED
    return party, confirmation


def _clause_of(story: Story, mention: Mention, low: int) -> int:
    """Return where the clause begins in which "the launch" is told behind `low`, or else `low`."""
    if mention.form is not Form.NOUN or not story.page.text.startswith("the ", mention.start):
        return low
    joined = story.page.text.rfind(", and ", low, mention.start)
    return low if joined < 0 else joined + len(", ")


def _is_filled(story: Story, sentence: Sentence, mention: Mention, event: Event, low: int) -> bool:
    """Fill the slots of an event, and tell whether it is one: no habit, or one that is news."""
    take_missile(story, mention, event)
    put_up(story, sentence, mention, event)
    count_times(story, sentence, mention, event)
    event.aggregate = is_aggregate(story, sentence, mention, event)
    event.past = is_before_news(story, sentence, mention, event, low)
    if is_habit(story, sentence, mention, event, low):
        return False
    weigh(story, sentence, mention, event)
    tell_voice(story, sentence, mention, event)
    return True


def _is_ruled_out(
    text: str, sentence: Sentence, mention: Mention, confirmation: Confirmation
) -> bool:
    """Tell whether it is only said that nothing will be launched: "no missiles would be fired"."""
    if confirmation is Confirmation.DENIED:
        low = max(sentence.start, mention.verb - 40)
        last = mention.missile.end if mention.missile else mention.verb
        told = _WILL_NOT.search(text, low, mention.verb) or _WILL_NONE.search(text, low, last)
        return told is not None
    what = mention.missile
    if what is None or confirmation is not Confirmation.PLANNED:
        return False
    return _NONE_OF.search(text, max(sentence.start, what.start - 20), what.end) is not None


_WILL_NOT = lazy(r"\b(?:will|would|shall)\s(?:not|never)\s(?:\w+\s)?$|\bwon[’']t\s$")
_WILL_NONE = lazy(r"\b(?:will|would|shall)\s(?:\w+ly\s)?\w+\sno\s[^,;]*$")
_NONE_OF = lazy(r"\b[Nn]o\s(?:[\w-]+\s){0,3}(?:missiles?|rockets?|satellites?)$")


def _is_no_launch(story: Story, sentence: Sentence, mention: Mention, low: int) -> bool:
    """Tell whether it is played, done by others who are not named, or only counted or compared."""
    text, start, verb = story.page.text, sentence.start, mention.verb
    what = mention.missile
    return bool(
        (_are_shells(mention) and _GUNNERS.search(text, max(start, verb - 60), verb))
        or _NO_LAUNCHERS.search(text, max(start, verb - 60), verb)
        or _NOT_TOLD.search(text, max(start, verb - 40), verb)
        or (text.endswith("By ", start, verb) and _IF_DONE.match(text, mention.end))
        or (
            what
            and not what.number
            and _SHARE.search(text, max(start, what.start - 24), what.start)
        )
        or (what and _SIMILE.search(text, max(start, what.start - 40), what.end))
        or _SEA.search(text, max(start, mention.end - 20), mention.end)
        or (what and is_satellite(what.kind) and text.startswith("followed by ", mention.verb))
        or (what and _is_part(story, start, what))
        or _NTH_TIME.search(text, low, mention.start)
        or _is_compared(text, start, sentence.end, mention)
        or (mention.form is Form.NOUN and _GREW.match(text, mention.end, sentence.end))
        or _is_defense(text, mention)
        or _is_corrected(text, start, sentence.end, mention)
        or (text.startswith("both ", mention.start) and _are_told(story))
    )


def _is_part(story: Story, start: int, what: Missile) -> bool:
    """Tell whether a sentence opens with missiles told of before, of which it tells some."""
    text, many = story.page.text, [e.number for e in story.events if e.number and not e.aggregate]
    if what.number in many:
        return _OF_THESE.fullmatch(text, start, what.start) is not None
    few = what.plural and any(number > (what.number or number) for number in many)
    return few and _THE_FEW.search(text, max(start, what.start - 4), what.end) is not None


def _is_compared(text: str, start: int, end: int, mention: Mention) -> bool:
    """Tell whether launches are only held against others: "more than any other rocket"."""
    low = max(start, mention.start - 40)
    compared = text.find("than", low, end) >= 0 or text.find(" as many", low, end) >= 0
    counted = mention.missile is not None and mention.missile.number is not None
    if not compared or (counted and _MORE_ASIDE.match(text, mention.end)):
        return False
    return _MORE_THAN.search(text, low, end) is not None


_MORE_ASIDE = lazy(r"[^,.;]{0,40},\s(?:more|fewer)\sthan\s")
"""Behind launches that are counted, a comparison: "launched 55 rockets, more than any other"."""


def _is_corrected(text: str, start: int, end: int, mention: Mention) -> bool:
    """Tell whether somebody took back what he said of it: "at first said two were fired, but"."""
    if _ONCE_THOUGHT.search(text, start, mention.start):
        return True
    first = _AT_FIRST.search(text, start, mention.start)
    return first is not None and _BUT_LATER.search(text, mention.end - 10, end) is not None


_ONCE_THOUGHT = lazy(r"\b(?:initially|at\sfirst|originally|first)\s(?:assumed|thought)\b")
_AT_FIRST = lazy(
    r"\b(?:initially|at\sfirst|originally|first)\s(?:said|reported|announced|believed|thought)\b"
)
_BUT_LATER = lazy(r"\bbut\s(?:\w+\s)?(?:later|then|subsequently|has\ssince)\b")


def _are_told(story: Story) -> bool:
    """Tell whether the two launches told last are of one verb: "in May and June"."""
    last = [event.trigger for event in story.events[-2:]]
    return len(last) > 1 and last[0] == last[1]


def _are_shells(mention: Mention) -> bool:
    """Tell whether what was fired may be what artillery fires, too."""
    what = mention.missile
    return what is not None and what.name is None and what.kind in {"rockets", "rounds"}


def _is_defense(text: str, mention: Mention) -> bool:
    """Tell whether what was launched was to stop a missile: "interceptors launched at it"."""
    kind = mention.missile.kind if mention.missile else None
    return "nterceptor" in (kind or "") and _AT_IT.match(text, mention.end) is not None


_AT_IT = lazy(
    r"\s(?:at|against|towards?)\s(?:the|an?|it|them|[A-Z])(?![^.;]{0,40}\b(?:target|mock|dummy)\b)"
)


def _is_untold_flight(
    story: Story, sentence: Sentence, mention: Mention, party: Party | None, day: Day | None
) -> bool:
    """Tell whether what flew or was downed has no day of its own, or nobody launched it."""
    if mention.form not in {Form.FLIGHT, Form.DOWNED}:
        return False
    news = party is not None and not story.events and sentence in story.page.body[:2]
    if not news and (day is None or day.spoken or day.inherited):
        return True
    nobody = mention.form is Form.DOWNED and party is None
    return nobody and not _of_lead(story, sentence, mention)


def take_missile(story: Story, mention: Mention, event: Event) -> None:
    """Take count, type and name from what was launched."""
    event.of_launches = mention.of_launches
    if missile := mention.missile:
        event.count, event.number = missile.count, missile.number
        event.kind, event.name = missile.kind, missile.name
        event.maker = own_make(story, missile.name)


def _of_lead(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a missile that was downed is of who launches in the article.

    Another party downed it, or it is of a make of theirs.
    """
    lead = lead_party(story)
    if lead is None:
        return False
    name = mention.missile.name if mention.missile else None
    if name and (maker := story.page.arsenal.makers.get(name)):
        return maker == lead.key
    by = story.page.parties.before(sentence.start, mention.verb, pronouns=False)
    return by is not None and by.key != lead.key


_SIMILE = lazy(
    r"(?<!missiles )(?<!rockets )(?<!weapons )\b(?:like|as\sif|as\sthough|the\sway)\s(?:\w+\s){0,2}"
    r"(?:missiles?|rockets?)$"
    r"|\b(?:distress|hail)\srockets?$"
)
"""A missile that only something else is like: "motions like missiles"; rockets that are none."""
_THE_FEW = lazy(
    rf"\b(?:[Tt]h(?:e|ese|ose)\s(?:other\s|remaining\s)?(?:{TWO_TO_TWELVE}|\d+)"
    r"|other\s\d+)\s(?:missiles|rockets|projectiles|[A-Z][\w-]+s)$"
)
"""Fewer than were launched, with no other type: "the four missiles launched from"."""
_OF_THESE = lazy(r"Of\s(?:(?:the|these|those)\s)?")
"""What opens a sentence on some of those told of before: "Of the 4,000 rockets fired, 610 fell"."""
_SHARE = lazy(
    r"(?:\bper\s?cent|%|\b(?:percentage|proportion|share|majority))\s+of\s+(?:the\s|all\s|incoming\s)*$"
)
"""Before missiles of which only a share is told: "shot down 90 percent of rockets fired"."""
_SEA = lazy(r"\b(?:sea|harbou?r|clinical)\strials?$")
"""Trials of ships and drugs."""
_NO_EXCUSE = (
    r"\bno\s(?:excuse|justification|reason|right|need)\s(?:\w+\s)?(?:for|to|in)\s(?:\w+ly\s)?$"
    r"|\b(?:should|must|to)\s(?:\w+ly\s)?(?:stop|cease|halt|end|quit|avoid|refrain\sfrom)\s$"
)
"""Before what is only condemned: "no excuse for firing missiles", "should stop firing them"."""
_NO_LAUNCHERS = Cue(NO_LAUNCHERS, re.IGNORECASE)
_GUNNERS = lazy(
    r"\bartillery (?:units?|brigades?|regiments?|batter(?:y|ies)|crews?|troops|men)\s+(?:\w+\s+)?$"
)
"""Who fires rockets as shells are fired, in drills."""
_WHO = (
    r"\b(?:clear|known|know|sure|determine\w*|establish\w*|identify|say|tell)\s(?:\w+\s)?"
    r"who\s(?:ha[ds]\s)?$"
)
"""Before a launch told on, of which it is asked who made it."""
_CLIENTS = r"\b(?:its|their)\s(?:puppets?|proxies|proxy|allies|clients?|vassals?)\s$"
"""Before what others launched, who are not named."""
_MORE_OF = (
    r"\b(?:(?:ramp|step|speed|scal)\w*\sup|increas(?:ed|ing)|accelerat(?:ed|ing)|intensif(?:ied|ying)"
    r"|expand(?:ed|ing))\s(?:(?:its|their|the)\s)?(?:[a-z-]+\s){0,2}$"
)
"""Before launches that there only were more of: "has stepped up its missile tests"."""
_CALLED_SO = (
    r"\bwhich\s(?:it|they|\w+\s\w+)\s(?:(?:later|has|had|also)\s)*"
    r"(?:described\sas|called|dubbed)\s(?:an?\s)?$"
)
"""Before what somebody only calls a launch told: ", which it later described as a test of"."""
_TALKED_OUT = (
    r"\b(?:dissuad|deter|discourag|prevent|refrain|abstain|desist|keep)\w*\s[^,;.]{0,30}?"
    r"(?:from|for)\s$"
)
"""Before what somebody is to be kept from: "to dissuade it from carrying out this launch"."""
_NOT_TOLD = lazy(
    rf"{_NO_EXCUSE}|{_WHO}|{_CLIENTS}|{_MORE_OF}|\bdecision\sto\s$|{_CALLED_SO}|{_TALKED_OUT}"
    r"|\bDoes\s$"
)
_IF_DONE = lazy(r"[^.;]{0,60}?\bwould\b")
"""Behind "By carrying out this launch" where it is only said what that would mean."""


def _only_watches(story: Story, mention: Mention, party: Party) -> bool:
    """Tell whether a body whose head watched a launch need not be who launched."""
    leads = party.is_country or party.pronoun or party.text in LEADERS
    return not leads and ATTENDS.match(story.page.text, mention.verb) is not None


def of_plan(story: Story, day: Day | None, confirmation: Confirmation) -> Day | None:
    """Return the day of a launch; of one planned its window, and not the day of the plan."""
    if day is None or confirmation is not Confirmation.PLANNED:
        return day
    day = _new_day(story, day) or day
    return None if day.spoken else window_of(story, day)


def _day_told(
    story: Story, sentence: Sentence, mention: Mention, low: int, high: int
) -> Day | None:
    """Return the day of a mention; one before "followed that with" is of what was followed."""
    day = day_of(story, sentence, mention, low, high)
    follows = story.page.text.startswith("follow", mention.verb)
    return None if day and follows and day.place[0] < mention.verb else day


def _new_day(story: Story, day: Day) -> Day | None:
    """Return the day that a launch was moved to: "has been moved from Saturday to May 29"."""
    text, sentence = story.page.text, story.page.sentence_at(day.place[0])
    if sentence is None:
        return None
    if not _MOVED_FROM.search(text, max(sentence.start, day.place[0] - 90), day.place[0]):
        return None
    behind = story.page.dates_in(day.place[1], min(sentence.end, day.place[1] + 20))
    later = next((d for d in behind if text.endswith("to ", day.place[1], d.start)), None)
    return in_context(story, sentence, later) if later else None


_MOVED_FROM = lazy(
    r"\b(?:moved|pushed|postponed|delayed|put\soff|rescheduled|slipped|shifted|brought\sforward)\s"
    r"(?:[\w-]+\s){0,9}?from\s(?:this\s|late\s|early\s)?$"
)
"""Before the day on which a launch was to be first."""


def _trigger_of(story: Story, sentence: Sentence, mention: Mention) -> tuple[int, int]:
    """Return the words that state the launch, cut where they get long."""
    end = mention.end if mention.end - mention.start <= 90 else mention.verb + 90
    while (
        end < mention.end and story.page.text[end - 1].isalnum() and story.page.text[end].isalnum()
    ):
        end -= 1
    words = story.page.text[mention.start : end].rstrip(" ,\"'“”’")
    before = _ATTEMPT.search(story.page.text, sentence.start, mention.start)
    start = before.start() if before and mention.form is Form.ACTIVE else mention.start
    return start, mention.start + len(words)
