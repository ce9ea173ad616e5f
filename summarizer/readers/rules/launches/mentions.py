"""Finds where a sentence tells a launch: verb and object, passive, relative clause, noun."""

from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from typing import Final

from summarizer.readers.rules.launches.intercepts import intercepting
from summarizer.readers.rules.launches.inverted import came
from summarizer.readers.rules.launches.nouns import attempt, light, noun, strike
from summarizer.readers.rules.launches.objects import (
    active,
    again,
    anaphoric,
    cleft,
    detected,
    flying,
    hitting,
    using,
)
from summarizer.readers.rules.launches.orbits import orbiting
from summarizer.readers.rules.launches.owned import dated_name, dated_thing
from summarizer.readers.rules.launches.passives import flown, moving, orbited, passive, relative
from summarizer.readers.rules.launches.patterns import AS_WELL, is_satellite
from summarizer.readers.rules.launches.table import ANAPHORS, NOT_HEADS
from summarizer.readers.rules.launches.to_come import slated, to_fly
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.launches.tossed import aboard, riding, tossed, tried
from summarizer.readers.rules.launches.triggers import Trigger, find_triggers
from summarizer.readers.rules.launches.words import Arsenal
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy


def find_mentions(text: str, start: int, end: int, arsenal: Arsenal) -> list[Mention]:
    """Return the launches told in `text[start:end]`, in order, none overlapping another."""
    found: list[Mention] = []
    late: list[Trigger] = []
    for trigger in _triggers(text, start, end, arsenal):
        if found and (trigger.start < found[-1].end or _is_told(found, trigger)):
            continue
        if trigger.kind in _LATE:
            late.append(trigger)
        elif mention := _read(text, start, end, trigger, arsenal):
            _add(text, found, mention, trigger)
    told = [mention for mention in found if mention.form is not Form.ANAPHOR]
    for trigger in late:
        if flight := _flight(text, (start, end), trigger, told, arsenal):
            told = sorted([*told, flight], key=_begin)
            found.append(flight)
    return sorted(found, key=_begin)


def _is_told(found: Sequence[Mention], trigger: Trigger) -> bool:
    """Tell whether a missile's name or noun is of what a verb before it told already."""
    told = [m.missile for m in found[-2:] if m.missile] if trigger.kind in _NOUNS else []
    return any(what.start <= trigger.start < what.end for what in told)


_NOUNS: Final = frozenset({"thing", "name"})


def _add(text: str, found: list[Mention], mention: Mention, trigger: Trigger) -> None:
    """Add a mention behind those found, unless it goes on with the last, or takes its place."""
    if found and (_is_again(found[-1], mention) or _puts_up(found[-1], mention, trigger)):
        return
    if found and trigger.kind == "fly" and _is_flight_of(found[-1], mention):
        return
    if found and trigger.kind in {"put", "toss"} and _puts_there(text, found[-1], mention):
        return
    if found and trigger.kind == "slate" and _overlaps(found[-1], mention):
        return
    if found and _same_thing(found[-1], mention):
        found.pop()
    if found and _is_also_done(text, found[-1], mention):
        mention = mention._replace(form=Form.ACTIVE)
    found.append(mention)


def _flight(
    text: str, sentence: tuple[int, int], trigger: Trigger, told: list[Mention], arsenal: Arsenal
) -> Mention | None:
    """Return what a clause that tells no launch otherwise tells by what flew."""
    before = [mention for mention in told if mention.start < trigger.start]
    low = max((mention.end for mention in before), default=sentence[0])
    if trigger.start < low or not _is_apart(text, low, trigger, told):
        return None
    mention = _read(text, low, sentence[1], trigger, arsenal)
    if mention is None or any(_overlaps(mention, other) for other in told):
        return None
    return _from_edge(text, low, mention) if before else mention


def _is_apart(text: str, low: int, trigger: Trigger, told: list[Mention]) -> bool:
    """Tell whether other words part a trigger from the launches told before and behind it."""
    before = any(mention.end == low for mention in told)
    if before and not _CLAUSE.search(text, low, trigger.start):
        return False
    after = min((m.subject_end for m in told if m.start > trigger.start), default=None)
    return after is None or _CLAUSE_AFTER.search(text, trigger.end, after) is not None


def _overlaps(one: Mention, other: Mention) -> bool:
    """Tell whether two mentions are of the same words for a missile."""
    if one.missile is None or other.missile is None:
        return False
    return one.missile.start < other.missile.end and other.missile.start < one.missile.end


def _triggers(text: str, start: int, end: int, arsenal: Arsenal) -> list[Trigger]:
    """Return the words that can tell a launch, and the names of missiles, in order."""
    things = arsenal.reaches(start, end)
    found = list(find_triggers(text, start, end, things=things))
    names = arsenal.within(start, end) if things else ()
    found += [Trigger(name.start, name.end, name.text, "name") for name in names]
    return sorted(found, key=_begin) if names else found


_begin = attrgetter("start")


def _from_edge(text: str, low: int, flight: Mention) -> Mention:
    """Return what flew, its subject begun where its clause does: "..., and in May it failed"."""
    first = flight.missile.start if flight.missile else flight.start
    edge = _NEXT_CLAUSE.search(text, low, first)
    return flight._replace(subject_end=edge.start()) if edge else flight


_NEXT_CLAUSE = lazy(
    r"(?:;|,|,?\s(?:and|but|while))\s+(?:(?:on|in|late|early|last)\s[^,;]{3,25},?\s+)?$"
    r"|\s(?:since|in|on)\s[^,;]{3,25},\swhen\s+$"
)


def _is_again(told: Mention, clause: Mention) -> bool:
    """Tell whether "struck with 20 missiles fired from" tells what was told by the first verb."""
    if told.form is not Form.ACTIVE or told.missile is None or clause.missile is None:
        return False
    if told.end >= told.missile.start or clause.form is Form.RELATIVE:
        return False
    return told.missile.end == clause.missile.end


def _is_flight_of(told: Mention, clause: Mention) -> bool:
    """Tell whether a clause says how far it went: "fired a missile that flew 600 km"."""
    if told.form is not Form.ACTIVE or clause.form is not Form.RELATIVE:
        return False
    one, other = told.missile, clause.missile
    return one is not None and other is not None and one.end == other.end


def _puts_up(told: Mention, rocket: Mention, trigger: Trigger) -> bool:
    """Tell whether "using a Qassed rocket" tells what the satellite before it went up with."""
    used = trigger.kind == "use" and rocket.missile is not None and not rocket.missile.plural
    return used and told.missile is not None and is_satellite(told.missile.kind)


def _is_also_done(text: str, told: Mention, noun: Mention) -> bool:
    """Tell whether one verb has both: "carried out a satellite launch and tests of missiles"."""
    if told.form is not Form.ACTIVE or told.missile is None or noun.form is not Form.NOUN:
        return False
    nominal = told.missile.start == told.start
    return nominal and AS_WELL.fullmatch(text, told.end, noun.start) is not None


def _puts_there(text: str, told: Mention, payload: Mention) -> bool:
    """Tell whether a launch is what put something up: "its launch of a Qased put the Noor into"."""
    if told.form is not Form.NOUN or payload.form is not Form.ACTIVE:
        return False
    return _WHEN_AND_WHERE.fullmatch(text, told.end, payload.start) is not None


_WHEN_AND_WHERE = lazy(r"(?:\s(?:on|in|from|at|last|late|early|this)\s[^,;.]{2,40}?){0,3}\s")
_CLAUSE = lazy(
    r",\s+(?:and|but|while|whereas)\s|;\s|\b(?:than|before|after|(?<=, )when|like|unlike)"
    r"\s(?=(?:an?|the|one|its|two)\s)"
    r"|\bthe\sones?\s"
)
"""Behind a launch told, a clause that may tell another by what it did."""
_CLAUSE_AFTER = lazy(
    r",\s|;\s|\b(?:than|before|after|like|unlike|while|and|but|as|since)\s|\bthe\sones?\b"
)
"""Before a launch told, what parts it from another that only flew."""


def _same_thing(noun: Mention, clause: Mention) -> bool:
    """Tell whether "the launch of a missile, which it fired" tells one thing twice.

    As does "struck by a missile launched from".
    """
    if noun.missile is None or clause.missile is None:
        return False
    if noun.form is not Form.NOUN and not noun.verb < noun.missile.start < noun.end:
        return False
    if noun.form not in {Form.NOUN, Form.PASSIVE}:
        return False
    return clause.form in {Form.RELATIVE, Form.PASSIVE} and noun.missile.end == clause.missile.end


def _read(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    for reader in _READERS[trigger.kind]:
        if mention := reader(text, start, end, trigger, arsenal):
            return mention
    return None


Reader = Callable[[str, int, int, Trigger, Arsenal], Mention | None]

_READERS: Final[dict[str, tuple[Reader, ...]]] = {
    "light": (light, attempt),
    "use": (using,),
    "again": (again,),
    "toss": (tossed,),
    "try": (tried,),
    "ride": (riding,),
    "fly": (flying, flown, to_fly),
    "go": (to_fly,),
    "slate": (slated,),
    "verb": (cleft, aboard, intercepting, active, relative, passive, noun, anaphoric),
    "put": (orbiting, orbited),
    "attempt": (attempt,),
    "hit": (hitting, strike),
    "lift": (passive,),
    "noun": (noun,),
    "detect": (detected,),
    "thing": (dated_thing,),
    "name": (dated_name,),
    "motion": (came, moving),
}
"""What is tried, in order, for each kind of trigger."""

_LATE: Final = frozenset({"detect", "motion"})
"""Kinds that tell a launch only in a sentence that says nothing more of it."""
_MEANT = Cue(
    r"\b(?:missiles?|rockets?|projectiles?|weapons?|ICBM|SLBM|launch(?:es)?|firings?|tests?|flight"
    r"|vehicle|satellite|payload|fire|liftoff|lift|salvo|volley|carrier|launcher|booster)\b"
)
_ANAPHOR = Cue(rf"\b{ANAPHORS}\b(?!{NOT_HEADS})")


def anaphors(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the definite mentions of a launch or of what was launched: "the missiles"."""
    if _MEANT.places(text, start, end):
        for match in _ANAPHOR.finditer(text, start, end):
            yield match.span()
