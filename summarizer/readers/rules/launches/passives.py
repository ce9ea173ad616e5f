"""Launches told with the missile before the verb: passives, relative clauses, "lifted off"."""

import re

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.antecedents import (
    FAR,
    antecedent,
    carrier_of,
    kin_of,
    named_before,
    nouns_before,
)
from summarizer.readers.rules.launches.patterns import HEAD, REENTERS
from summarizer.readers.rules.launches.told import Form, Mention, phrase_start
from summarizer.readers.rules.launches.triggers import Trigger
from summarizer.readers.rules.launches.triggers_table import ENDED
from summarizer.readers.rules.launches.words import Arsenal, Missile
from summarizer.text.calendar_table import MONTHS, WEEKDAYS
from summarizer.text.patterns import lazy

ADVERBS = (
    r"due|set|scheduled|expected|ready|to|was|were|is|are|been|being|has|have|had|to be"
    r"|will be|also|reportedly|then|later|both|all|first"
    r"|last|[\w]+ly|simultaneously|just|once|now|to have been|believed|said|thought|be"
    r"|would|will|could"
    rf"|may|might|should|not|never|today|yesterday|on {WEEKDAYS}(?: (?:morning|evening|night))?"
)
_SAID_TO_BE = (
    r"(?:,?\s+(?:presumed|believed|thought|suspected|said|understood|assessed|known|likely)\s+to\s+"
    r"(?:be|have\s+been)\s+(?:[\w-]+\s+){0,4}?[\w-]+)?"
)
"""What a missile is taken for, behind it: "a missile presumed to be an IRBM"."""
_PASSIVE_GAP = lazy(
    r"(?:\s+targets?(?=\s+(?:was|were)\b)|\s+of\s+(?:the\s+same|that|this)\s+(?:type|kind|model|design"
    r"|class))?" + _SAID_TO_BE + r"(?:\s+[\"“‘]?[A-Z][\w-]+"
    r"|\s+from\s+[A-Z][\w-]+)?,?[\"”’]?(?:\s+\([^)]{1,20}\))?"
    r"(?:\s+and\s+(?:[\w-]+\s+){0,2}(?:drones?|UAVs?))?"
    r"(?:\s+(?:tipped|equipped|armed|fitted|loaded|mounted|built|made|owned|operated|developed"
    r"|powered)\s[^,;:]{3,50}?)?(?P<aside>,(?:[^,;:]"
    r"|,(?=\d)){1,70},|,?\s+(?:having|with|of)\s(?:[^,;:]|,(?=\d)){1,50}?(?=\s(?:was"
    r"|were)\s))?(?P<that>\s*,?\s*(?:that"
    r"|which)(?:\s+(?:[\w.'’]+\s+){1,4}?(?:says?|said|claims?|claimed|believes?))?)?"
    rf"(?P<aux>,?(?:\s+(?:{ADVERBS}))*)\s+"
)
"""What may stand between a missile and its participle."""
RELATIVE_GAP = lazy(
    r"[\"”’]?(?:(?:,\s[^,;:.]{3,40})*,?\s+and\s[\w\s-]{2,40}?(?:drones?|UAVs?))?"
    r"(?:,?\s(?:known\sas|called|dubbed|named)\s[\"“‘]?[A-Z][\w-]+(?:\s[A-Z\d][\w-]*)?[\"”’]?)?,?\s+"
    r"(?P<that>(?:that|which)\s+)?(?P<subject>(?:[\w'’.-]+\s+){1,6})"
)
"""What may stand between a missile and the verb of its relative clause."""


def _headed(
    arsenal: Arsenal, start: int, verb: int, end: int
) -> tuple[Missile, re.Match[str]] | None:
    """Return the last missile told by a noun before a participle, and the words between."""
    for head, between in nouns_before(arsenal, max(start, verb - FAR), verb, _PASSIVE_GAP):
        first = carrier_of(arsenal, max(start, verb - FAR), head, verb)
        begin = phrase_start(arsenal.text, start, first.start())
        told = _apposed(arsenal, start, begin)
        return told or arsenal.phrase(begin, first.end(), end), between
    return None


def subject_of(arsenal: Arsenal, start: int, verb: int, end: int) -> Missile | None:
    """Return the missile that is the subject of an auxiliary or a participle at `verb`."""
    told = _headed(arsenal, start, verb, end) or named_before(arsenal, start, verb, _NAMED_GAP)
    return told[0] if told else None


def _apposed(arsenal: Arsenal, start: int, begin: int) -> Missile | None:
    """Return what is named before the words that only tell its type: "The Nasr, a missile, was"."""
    name = arsenal.last(max(start, begin - FAR), begin)
    if name is None or arsenal.text[name.end : begin] != ", ":
        return None
    return arsenal.named(phrase_start(arsenal.text, start, name.start), name)


_ORDINAL_BEFORE = lazy(
    r"\b(?P<np>(?:[Aa]n?\s(?:[\w-]+\s){1,2}one|[Tt]he\s+other|[Aa]nother|(?:[Aa]|[Tt]he)\s+(?:first|second|third"
    r"|fourth|fifth|sixth|other|last)|[Tt]he\s+same\s+(?:type|kind|model|design)"
    r"|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth|[Ss]ome|[Ss]everal|[Dd]ozens"
    r"|(?:(?:[Aa]t\sleast|[Aa]bout|[Ss]ome|[Aa]nother)\s)?\d{1,3}(?=\s(?:more|others)\b))(?:\s+(?:ones?|more"
    r"|others?|rounds?|shots?))?)(?:,\s[^,;.]{3,50},(?=\s(?:is|are|was|were)\b))?"
    r"(?:\s+(?:of\s+(?:them|which)|is|are|was|were|been|has|have|had|having|also|w(?:ill"
    r"|ould)|be|to))*,?\s+$"
)


def passive(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "missiles were fired", "the missile, launched from", "a second one fired"."""
    if not _is_participle(trigger) and trigger.kind != "lift":
        return None
    if trigger.text == "shot" and not _SHOT_WHERE.match(text, trigger.end):
        return None
    low = max(start, trigger.start - FAR)
    if headed := _headed(arsenal, start, trigger.start, end):
        missile, gap = headed
        untold = gap["that"] and not _BE.search(gap["aux"])
        return None if untold else as_passive(trigger, missile)
    first = _THE_FIRST.search(text, low, trigger.start) is not None
    named = None if first else named_before(arsenal, start, trigger.start, _NAMED_GAP)
    if told := named[0] if named else _being(arsenal, start, end, trigger):
        return as_passive(trigger, told)
    if trigger.kind == "lift":
        return None
    return _version(arsenal, low, trigger) or _ordinal(text, low, trigger, arsenal)


_THE_FIRST = lazy(r"\s(?:the\s(?:first|second|other|last)|another),\s$")
"""Right before a participle, another than the one named before: "next to the first, sent up in"."""


def _being(arsenal: Arsenal, start: int, end: int, trigger: Trigger) -> Missile | None:
    """Return the subject of a sentence that something happened to "after being launched"."""
    if not _BEING.search(arsenal.text, max(start, trigger.start - 40), trigger.start):
        return None
    head = HEAD.search(arsenal.text, start, min(trigger.start, start + _OPENING))
    first = phrase_start(arsenal.text, start, head.start()) if head else start
    return arsenal.phrase(first, head.end(), end) if head else None


_BEING = lazy(r"\b(?:after|since)\s(?:being|having\sbeen)\s(?:\w+ly\s)?$")
_OPENING = 40
"""How far into a sentence its subject stands that "after being launched" is of."""


def orbited(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "the satellite has been placed in orbit", "a satellite put into orbit"."""
    if not _IN_ORBIT.match(text, trigger.end, end) or not trigger.text.endswith(_PAST):
        return None
    headed = _headed(arsenal, start, trigger.start, end)
    return as_passive(trigger, headed[0]) if headed else None


_IN_ORBIT = lazy(r"(?:\s+\w+ly)?\s+(?:in(?:to)?\s+(?:[\w-]+\s+){0,3}(?:orbit|space)|up|aloft)\b")
_PAST = ("ed", "put", "sent")


def flown(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "the missile was flown from Kauai on Friday", but not to where it is sold."""
    if trigger.text == "flew":
        return relative(text, start, end, trigger, arsenal)
    if trigger.text != "flown" or not _FLOWN_WHERE.match(text, trigger.end, end):
        return None
    return passive(text, start, end, trigger, arsenal)


_FLOWN_WHERE = lazy(
    r"(?:\s+\w+ly)?(?:\s+(?:again|twice|once|(?:\w+\s+){1,4}times))?(?:\s+before)?[,:]?\s+(?:(?:from"
    r"|since|last)\s"
    r"|(?:on|in)\s+(?:late\s+|early\s+)?"
    rf"(?:{MONTHS}|{WEEKDAYS}|\d))"
)


def as_passive(trigger: Trigger, missile: Missile) -> Mention:
    """Return the mention of a verb whose subject is the missile."""
    verb = trigger.start
    return Mention(Form.PASSIVE, verb, trigger.end, verb, missile, missile.start)


_MOVED_GAP = lazy(
    _SAID_TO_BE + r",?[\"”’]?(?P<aside>,(?:[^,;:]"
    r"|,(?=\d)){1,110},)?(?:\s+(?:from|of|out\s+of|off|over|at)\s+(?:[\w'’-]+\s){0,3}?[A-Z][\w-]+"
    r"(?:\s(?:and\s)?[A-Z][\w-]+){0,2}(?:,[^,;:]{3,40},)?)?"
    r"(?:\s+(?:carrying|with|aimed\s+at|bound\s+for|fired\s+(?:from|at)"
    r"|launched\s+from)\s+[^,;:]{3,50}?)?"
    r"(?:\s+in (?:a row|succession)|\s+to\s+(?:reach|enter|make\sit\sto)\s+(?:space|orbit))?"
    r"(?P<that>,?\s+(?:that|which|whose\s+(?:[a-z]+\s+){0,2}?[a-z]+))?(?:\s+(?:has|have|had"
    r"|then|later"
    r"|also|just|again|\w+ly|(?:appear|seem)(?:s|ed)? to have|(?:is|are|was|were) (?:said|thought"
    r"|believed|reported|understood) to have|(?P<be>was|were|had to be)))*\s+"
)
"""What may stand between a missile and what it does."""
_SUFFERED = frozenset({"lost", "destroyed", "ordered", "blown", "damaged"})
_NEW = lazy(
    rf"(?:[Nn]o|[Aa]n?|[Oo]ne|Two|{TWO_TO_TWELVE}|another|several|at least|\d+|dozens"
    r"|[A-Z][\w-]+['’]s|(?:the|its)\s[A-Z]|(?!The|Its|It|This|That|These|Those|Their|Both|Missiles?"
    r"|Rockets?)[A-Z]\w+)\b(?!-\w+\s)",
)
"""How a subject begins that is not one told before."""


_MADE_BY = lazy(r",\s(?:built|made|developed|designed|operated|launched|fired)\sby\s")
"""Behind one that is told of first: "The rocket, built by Caldera, blew up"."""


def moving(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "a North Korean missile passed over Japan", "two rockets fell into the sea"."""
    told = antecedent(arsenal, start, trigger.start, end, _MOVED_GAP)
    if told is None or (told[1]["be"] and trigger.text not in _SUFFERED):
        return None
    if REENTERS.match(text, trigger.end, end):
        return None
    missile, gap = told
    made = _MADE_BY.match(gap["aside"] or "") is not None
    if not (gap["that"] or made or missile.name or _NEW.match(text, missile.start)):
        return None
    return as_passive(trigger, missile)._replace(form=Form.FLIGHT)


_IN_FLIGHT = lazy(
    r"\b(?:aimed|heading|headed|flying|incoming|in\s+flight|mid-?air|interceptors?"
    r"|air\s+defen[cs]es?|(?:over|above)\s+(?:the\s+)?[A-Z])"
)
"""What shows that a missile was destroyed in flight, not before."""


def downed(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "on Nov. 4 a missile was brought down", "one aimed at the city was destroyed"."""
    if not (trigger.text in _PAST_DOWN or " " in trigger.text):
        return None
    told = antecedent(arsenal, start, trigger.start, end, _PASSIVE_GAP)
    if told is None or not _BE.search(told[1]["aux"]):
        return None
    missile = told[0]
    if not _NEW.match(text, missile.start):
        return None
    if trigger.text in _ENDED and not _IN_FLIGHT.search(text, missile.end, end):
        return None
    if trigger.text in _SEEN and not _CAME.search(text, missile.end, end):
        return None
    return as_passive(trigger, missile)._replace(form=Form.FLIGHT)


_SEEN = frozenset(
    {"counted", "tracked", "detected", "spotted", "seen", "logged", "registered", "recorded"}
)
_CAME = lazy(r"\b(?:leav|land|fall|fell|fl[ey]|head|splash|from\s(?:the\s)?[A-Z]|over\s[A-Z])")
"""What shows that missiles that were seen were in flight."""
_ENDED = ENDED | {"destroyed"}
_PAST_DOWN = _ENDED | _SEEN | {"intercepted", "downed"}


_NAMED_GAP = lazy(
    r"(?:\s+(?:was|were|is|are|entered|has\s+been)\s[^,;:.]{3,50}?(?=\sand\s(?:was\s|were\s)?(?:first|last|then|later|twice)\s)\sand)?"
    r"(?:\s+interceptors?)?,?[\"”’]?(?:,(?:[^,;:]|,(?=\d)){1,70},|,?\s+(?:having|with)\s(?:[^,;:]"
    r"|,(?=\d)){1,50}?(?=\s(?:was|were)\s))?(?:,?\s+(?:that"
    r"|which)(?:\s+(?:[\w.'’]+\s+){1,4}?(?:says?|said|claims?|claimed"
    r"|believes?))?)?(?:\s+(?:due|set|scheduled|expected|ready|was|were|is|are|been|being|has"
    r"|have|had|also|first|last|now|already|once|twice|\w+ly|would|will|could"
    r"|may|might|should|not|never|be|to))*\s+"
)
_BE = lazy(r"\b(?:was|were|is|are|been|be)\b")
_PARTICIPLES = frozenset(
    [
        "fired", "launched", "tested", "test-fired", "testfired", "flight-tested", "lobbed",
        "lofted",
        "sent", "shot", "test-launched", "hurled", "let", "unleashed", "discharged", "co-launched",
        "test fired",
        "flight tested", "test launched", "test flown", "test-flown", "trialled",
        "trialed", "rained", "loosed", "flown", "flung", "ejected", "ripple-fired", "salvo-fired",
        "salvoed", "catapulted", "cold-launched",
    ]
)  # fmt: skip


def _is_participle(trigger: Trigger) -> bool:
    text = trigger.text.removesuffix(" up").removesuffix(" off")
    return text in _PARTICIPLES or text.startswith("let ")


_IT_WAS = lazy(
    r"\b(?:it|they)\s+(?:was|were|had been|has been|have been)\s+$"
    r"|\b(?:[Ii]t|[Tt]hey)\s+(?:was|were|had|has|have)\s+"
    r"(?:(?:been|first|last|previously|earlier|also|already)\s+){1,2}$"
)


def _pronoun(text: str, low: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "a cruise missile was shot down after it had been launched"."""
    subject = _IT_WAS.search(text, low, trigger.start)
    if subject is None:
        return None
    far = max(0, low - 200)
    name = arsenal.last(far, subject.start())
    heads = list(HEAD.finditer(text, far, subject.start()))
    if name and not (heads and heads[-1].start() > name.start):
        return as_passive(trigger, arsenal.named(phrase_start(text, far, name.start), name))
    if not heads:
        return None
    start = phrase_start(text, far, heads[-1].start())
    return as_passive(trigger, arsenal.phrase(start, heads[-1].end(), trigger.start))


_NEAR = 400
"""How far back a missile is named that "two were fired" means."""


def _ordinal(text: str, low: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    if not arsenal.reaches(max(0, low - _NEAR), trigger.start):
        return None
    if (kin := kin_of(arsenal, low, trigger.start, _PASSIVE_GAP)) and not kin[1]["that"]:
        return as_passive(trigger, kin[0])
    told = _ORDINAL_BEFORE.search(text, low, trigger.start)
    if told is None:
        return _pronoun(text, low, trigger, arsenal)
    verb = trigger.start
    return Mention(Form.PASSIVE, verb, trigger.end, verb, None, told.start(), ordinal=told["np"])


_SHOT_WHERE = lazy(r"\s(?:from|at|into|up|off|out|over|down|across|toward)")
"""What must follow "a second shot", which is a noun else."""


def relative(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "the missile that North Korea fired", "which the army launched from"."""
    if not (_is_participle(trigger) or trigger.text.removesuffix(" up") in _TO_BE | {"flew"}):
        return None
    told = antecedent(arsenal, start, trigger.start, end, RELATIVE_GAP)
    if told is None:
        return _is_what(text, start, end, trigger, arsenal) or _of_a_type(text, start, trigger)
    return as_relative(trigger, told)


def _is_what(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "The weapon tested by Russia on Tuesday was a Bulava missile"."""
    if not _WEAPON.search(text, max(start, trigger.start - 40), trigger.start):
        return None
    was = _WAS.match(text, trigger.end, end)
    missile = arsenal.after(was.end(), min(end, was.end() + _NAMED_NEAR)) if was else None
    return as_passive(trigger, missile) if missile else None


_NAMED_NEAR = 80
"""How far behind "was" the name of a weapon ends at most."""
_WEAPON = lazy(
    r"\b[Tt]he\s(?:weapons?|objects?|system)\s(?:(?:that|which)\s)?(?:(?:was|were|had\sbeen)\s)?$"
)
_WAS = lazy(r"(?:\s(?:by|on|from|in)\s[^,;:.]{3,60}?){0,3}\s(?:was|were)(?=\s(?:an?|its)\s)")


def as_relative(trigger: Trigger, told: tuple[Missile, re.Match[str]]) -> Mention | None:
    """Return the mention of a relative clause, if the words before its verb are a subject."""
    missile, gap = told
    if not gap["that"] and not _SUBJECT.match(gap["subject"]):
        return None
    ahead = _WILL.search(gap["subject"])
    if _BE.search(gap["subject"]) or (not ahead and _NO_SUBJECT.search(gap["subject"])):
        return None
    if trigger.text.removesuffix(" up") in _TO_BE and not ahead:
        return None
    verb = trigger.start
    return Mention(Form.RELATIVE, verb, trigger.end, verb, missile, verb)


_TO_BE = frozenset({"launch", "fire", "test", "send", "test-fire", "loft"})
_WILL = lazy(r"\b(?:will|(?:is|are)\sto|(?:plans?|intends?|hopes?|wants?)\sto)\s+$")
"""Before what is to be launched yet: "a Long March 7 that China will send up"."""
_VERSION_TO_BE = lazy(
    r"\b(?P<np>(?:[Aa]n?|[Tt]he|[Ii]ts)\s+(?:[\w-]+\s+){0,3}?(?:version|variant|model))"
    r"(?:\s+(?:that|which|with|of)\s+[^,;:]{3,50}?)?(?:,\s(?:[^,;:]|,(?=\d)){3,40},?)?\s+(?:will|would"
    r"|(?:is|was)(?:\s(?:due|set|expected|scheduled))?(?:\sto)?|has|had)\s+(?:be(?:en)?\s+)?"
    r"(?:\w+ly\s+|also\s+|first\s+)?$"
)
"""Another of the missiles told of before: "a version that flies farther would be tested"."""


def _version(arsenal: Arsenal, low: int, trigger: Trigger) -> Mention | None:
    """Read "a longer-range version will be test-fired", where missiles are spoken of."""
    text = arsenal.text
    told = _VERSION_TO_BE.search(text, low, trigger.start)
    if told is None or not _MISSILE.search(text, max(0, told.start() - 2 * _NEAR), told.start()):
        return None
    name = arsenal.first(told.end("np"), trigger.start)
    missile = Missile(*told.span("np"), None, None, False, None, name.text if name else None)
    return as_passive(trigger, missile)._replace(ordinal=told["np"])


_TYPE_TESTED = lazy(
    r"\b(?P<np>(?:[Aa]n?|[Tt]he)\s+(?:[\w-]+\s+){0,3}(?:system|weapon|type|model|version|variant|design))"
    r"(?:\s+(?:that|which)\s+(?:[\w'’.-]+\s+){1,5}"
    r"|\s+(?:(?:was|were|has|had|been|first|last|earlier|previously|also|already)\s+)*)$"
)
_MISSILE = lazy(r"issile|ocket|projectile|[IMS][CRL]?BM")


def _of_a_type(text: str, start: int, trigger: Trigger) -> Mention | None:
    """Read "a system that Iran tested in May", where missiles are spoken of."""
    if not trigger.text.endswith(("tested", "fired")):
        return None
    told = _TYPE_TESTED.search(text, max(start, trigger.start - 110), trigger.start)
    if told is None or not _MISSILE.search(text, max(0, told.start() - _NEAR), told.start()):
        return None
    missile = Missile(*told.span("np"), None, None, False, None, None)
    verb = trigger.start
    return Mention(Form.RELATIVE, verb, trigger.end, verb, missile, verb)


_SUBJECT = lazy(
    r"(?:the |it |they )?[A-Zit]|the (?:\w+ )?(?:regime|country|group|rebels|military|army"
    r"|nation)\b"
)
_NO_SUBJECT = lazy(r"\b(?:said|says|after|when|and|to|of|by|from)\b")
