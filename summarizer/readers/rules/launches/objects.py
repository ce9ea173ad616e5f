"""Launches told by a verb and its object: "fired two missiles", "struck the port with"."""

import re

from summarizer.normalize.missiles import MissileClass, missile_class
from summarizer.normalize.numbers_table import SECOND_TO_TENTH, TWO_TO_TWELVE
from summarizer.readers.rules.launches.following import object_start
from summarizer.readers.rules.launches.nouns import NOUNS, STRIKES
from summarizer.readers.rules.launches.orbits import orbiting
from summarizer.readers.rules.launches.passives import downed
from summarizer.readers.rules.launches.patterns import TO_COME, is_satellite
from summarizer.readers.rules.launches.standins import IS_MORE, NO_NOUN, STAND_INS, count_told
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.launches.triggers import Trigger
from summarizer.readers.rules.launches.triggers_table import DOWNED, ENDED
from summarizer.readers.rules.launches.words import Arsenal, Missile
from summarizer.text.patterns import lazy
from summarizer.text.place import Place

_FOR_SUPPLY = lazy(
    r"\b(?:for|over|suppl\w+|provid\w+|arm(?:s(?!\s(?:[\w-]+\s)?(?:depots?|dumps?|stores?|caches?|warehouses?|factor|plants?|stockpiles?))|ed|ing)|equip\w*|deliver\w*|sanctions?|measures)\b"
)
"""Between "targets" and "with missiles", where nobody is fired at."""


def _is_else(
    text: str, sentence: Place, trigger: Trigger, between: Place, missile: Missile
) -> bool:
    """Tell whether a verb, or the words between it and missiles, are of no fire with them."""
    if trigger.text in _OPENING:
        series = _SERIES.search(text, sentence[0], trigger.start)
        return not (series or _THE_YEAR.match(text, trigger.end, sentence[1]))
    if trigger.text in STRIKES and _CAME_AFTER.search(text, *between):
        return True
    if trigger.text == "destroyed" and not _is_weapon(missile):
        return True
    if (
        trigger.text == "followed"
        and text.endswith("by", *between)
        and _OF_NOUN.search(text, missile.start, missile.end)
    ):
        return True
    return _FOR_SUPPLY.search(text, *between) is not None


_OF_NOUN = lazy(r"\b(?:tests?|launch(?:es)?|firings?)\b")


def _is_weapon(missile: Missile) -> bool:
    """Tell whether something was destroyed with a missile: "a truck with missiles" was not."""
    if missile.number == 1 or "ballistic" in (missile.kind or ""):
        return True
    return missile_class(missile.kind, missile.name) is not MissileClass.UNKNOWN


_CAME_AFTER = lazy(r"\s(?:after|when|as|before|since|hours|days|weeks|months)\s")
"""Behind an attack, the clause of another: "The attack came after rebels hit it with missiles"."""
_OPENING = frozenset({"began", "begins", "started", "opened", "kicked", "culminated"})
_THE_YEAR = lazy(r"\s(?:off\s|out\s)?(?:the|its|their|this)\s(?:new\s)?(?:year|month|week)\swith\s")
"""What somebody opens with a launch: "began the year with a missile"."""
_SERIES = lazy(
    r"\b(?:series|tests?|testing|launch(?:es)?|firings?|campaign|spree|streak|flurry|string|run"
    r"|barrage|attacks?|salvos?|year|month)\s+(?:\w+\s+)?$"
)
"""What opens with a launch: "The series began on Monday with two missiles"."""
_WITH = lazy(
    r"(?:[^.;:]|(?<=\b[A-Z])\.){1,110}?\b(?:(?:with|using)(?:\s+an?\s+[\w\s-]{5,40}?,?\s+including)?"
    r"|in\s+the\s+(?:form|shape)\s+of|under\s+(?:\w+\s+)?(?:fire|attack)\s+(?:from|by))(?=\s)"
)
_BY = lazy(r"(?:\s+(?:on|in|late|early|last|yesterday|overnight)\b[^,;.]{0,25}?)?\s+by(?=\s)")
_PAST = ("ed", "unk", "it", "uck")
_OF_WHAT = lazy(r"(?:\s+of)?(?=\s)")
_FIRED_NEXT = lazy(r"(?<!-)\b(?:fired|launched|lobbed|sent)\b")
"""Behind what an attack was made of, the verb that tells more."""
_MADE_OF = frozenset({"consisted", "comprised", "numbered", "involved", "included"})
_DEALT = frozenset(
    {"delivered", "dealt", "inflicted", "carried", "conducted", "launched", "mounted", "staged"}
)
_A_BLOW = lazy(
    rf"(?:\s+out)?\s+(?:an?|another|several|{TWO_TO_TWELVE}|multiple|massive|its)\s+(?:[\w-]+\s+){{0,4}}?"
    r"(?:strikes?|attacks?|blows?|raids?|assaults?)\s(?:[^.;:,]{0,60}?\s)?(?:by|with|using"
    r"|involving)(?=\s)"
)
"""Behind such a verb, a strike, before the missiles it was made with."""
_ATTACKED = lazy(
    r"\b(?:attacks?|barrages?|strikes?|salvos?|volleys?|raids?|retaliation|response|reply|answer"
    r"|assault|onslaught|bombardment|waves?|launch(?:es)?|firings?)\b"
)
"""What may consist of missiles that were launched."""
_SUFFERED = lazy(r"\b(?:was|were|been|being|is|are|got)\s+(?:(?:\w+ly|also|again|then|once)\s+)*$")
"""Before "attacked with missiles": the subject is who was fired at."""


def hitting(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "struck the port with two ballistic missiles", "was struck by a missile"."""
    if not arsenal.reaches(trigger.end, end):
        return None
    suffered = _suffered(text, start, end, trigger)
    told = _lead_to_missile(text, start, end, trigger, suffered=suffered)
    missile = arsenal.after(told.end(), end) if told else None
    if told is None or missile is None:
        return None
    if _is_else(text, (start, end), trigger, (trigger.end, told.end()), missile):
        return None
    if suffered and missile.start > told.end() + 1:
        return None
    form, last = (Form.PASSIVE, missile.end) if suffered else (Form.ACTIVE, trigger.end)
    return Mention(form, trigger.start, last, trigger.start, missile, trigger.start)


def _suffered(text: str, start: int, end: int, trigger: Trigger) -> bool:
    """Tell whether the subject is who was fired at: "was struck", "holed by"."""
    if _SUFFERED.search(text, max(start, trigger.start - 40), trigger.start):
        return True
    return trigger.text.endswith(_PAST) and _BY.match(text, trigger.end, end) is not None


def _lead_to_missile(
    text: str, start: int, end: int, trigger: Trigger, *, suffered: bool
) -> re.Match[str] | None:
    """Return the words between a verb and the missiles it was done with."""
    if trigger.text in _DEALT:
        return _A_BLOW.match(text, trigger.end, end)
    if trigger.text in _MADE_OF:
        it = text[start : trigger.start] in {"It ", "This ", "They ", "These "}
        what = _ATTACKED.search(text, max(0, start - 250) if it else start, trigger.start)
        told = _OF_WHAT.match(text, trigger.end, end) if what else None
        return None if told and _FIRED_NEXT.search(text, told.end(), end) else told
    told = (_BY if suffered else _WITH).match(text, trigger.end, end)
    return told or (_WITH.match(text, trigger.end, end) if suffered else None)


def using(text: str, _start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "used two Iskander missiles": the object is counted and follows at once."""
    missile = arsenal.after(trigger.end, min(end, trigger.end + 110))
    if missile is None or missile.start > object_start(text, trigger.end, end) + 1:
        return None
    which = missile.name or _THE_SAME.match(text, missile.start)
    attack = which and _IN_ATTACK.match(text, missile.end, end)
    counted = missile.number and text[missile.start].lower() in _COUNTS_WITH
    if not (attack or (counted and (missile.number != 1 or missile.name))):
        return None
    return Mention(Form.ACTIVE, trigger.start, missile.end, trigger.start, missile, trigger.start)


_IN_ATTACK = lazy(
    r"[^.;]{0,60}?\s(?:in|during|for|to)\s+(?:(?:the|an?|these|its|their)\s+)?(?:\w+\s+)?"
    r"(?:attack|strike|hit|operation|bombard|assault)"
    r"|(?:\s(?:on|in|last)\s[^,;]{3,25}?|\sfor\sthe\sfirst\stime)?\s+against\b"
    r"|\sfor\sthe\sfirst\stime,?\s(?:to\s)?(?:hit|str[iu]|kill|destroy|blow|sink|attack|in\sU)"
    r"|(?:,\s(?:supplied|provided|given|donated|made)\sby\s[^,;.]{3,30},)?\s+on\s(?:the|an?)\s[^,;.]{0,40}?"
    r"\b(?:headquarters|depots?|bridges?|airfields?|factory|plant|city|town|village|port)\b"
)
_THE_SAME = lazy(r"(?:the|this|that)\s+same\b|(?:the|these|those)\s+missiles\b|(?:such|similar)\b")
_COUNTS_WITH = frozenset("0123456789aotfsendbm")
_OF_NEXT = lazy(r"\s+(?:by [^,.;]{2,30} |(?:on )?\w+day |(?:last|this) \w+ )?of\b")
_SENT = lazy(r"sen[dt]|sending")
_SENT_WHERE = lazy(
    r"(?:,\s+[\w,]+\s+[^,;.]{3,30})*\s*,?\s*(?:and\s+(?:[\w,-]+\s+){1,4}(?:drones|missiles"
    r"|rockets|UAVs)\s+)?"
    r"(?:from|against|at\b|across|into|towards?|over|in\s(?:an?|one)\s(?:\w+\s)?(?:night|salvo|volley|wave)"
    r"|flying|soaring|hurtling|crashing|arcing|up\b"
    r"|on\s+\w+day)"
)
_SHOT = lazy(r"(?i:sho[ot])")
_NOUN_BEFORE = lazy(
    rf"(?:\b(?:a|an|the|its|his|their|this|that|latest|another|first|{SECOND_TO_TENTH}"
    r"|missile|rocket|satellite|nuclear|static|hot|of|recent|new|failed|successful|such|no|any|flight"
    rf"|cease|[Hh]ostile|under|{TWO_TO_TWELVE}|several|both|all|\d+)|['’]s|-)\s*$"
)
_NOMINAL = frozenset(
    {"launch", "test", "fire", "test fire", "launches", "tests", "test-fires", "test-launches"}
)
"""Verbs that are nouns behind "its" or "the"."""


def active(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "fired two short-range ballistic missiles"."""
    noun = trigger.text in NOUNS or trigger.text == "shot"
    if noun and _OF_NEXT.match(text, trigger.end):
        return None
    if trigger.text in _NOMINAL and (
        _NOUN_BEFORE.search(text, max(start, trigger.start - 14), trigger.start)
    ):
        return None
    missile = arsenal.after(trigger.end, end)
    if missile is None or _not_of(text, trigger, missile):
        return None
    if trigger.text.startswith("sen") and is_satellite(missile.kind):
        return orbiting(text, start, end, trigger, arsenal)
    return Mention(Form.ACTIVE, trigger.start, missile.end, trigger.start, missile, trigger.start)


def _not_of(text: str, trigger: Trigger, missile: Missile) -> bool:
    """Tell whether the object shows that nothing was launched: "sent missiles to Russia"."""
    if _TEST_SATELLITE.match(text, trigger.start):
        return True
    if _SENT.match(trigger.text) and not trigger.text.endswith(("up", "off")):
        if text.startswith((" into space ", " into orbit "), trigger.end):
            return False
        return _SENT_WHERE.match(text, missile.end) is None
    if _SHOT.match(trigger.text):
        return any(_DOWN.match(text, place) for place in (trigger.end, missile.end))
    between = text[trigger.end : missile.start]
    of = "of" in between.split() and " of " not in between[-5:]
    if _STAGE_OF.search(text, trigger.end, missile.end):
        return True
    return of and _MADE_WITH.search(between) is None


_MADE_WITH = lazy(r"\b(?:attack|strike|assault|barrage|salvo|volley|wave)s?\sof\s")
"""Before what an attack was made with: "launched an attack of drones, cruise missiles and"."""
_STAGE_OF = lazy(
    r"\s(?:stages?|engines?|motors?|fairing|boosters?)\sof\s(?:(?:the|its|an?)\s)?[A-Z\d]"
)
"""A part of a rocket that is tested: "tested the upper stage of Ariane 6"."""
_DOWN = lazy(r"\s+[Dd]own\b")
_TEST_SATELLITE = lazy(r"test\s(?:satellite|rocket|vehicle|flight)s?\b")
"""What "test" is no verb before."""
_ITS = lazy(rf"\s+(?:its|their|his|an?|{TWO_TO_TWELVE}|the|\d+)\s")


def flying(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "flew its cruise missile for 16 hours", "plans to fly the Pralay in June"."""
    if trigger.text == "fly" and not TO_COME.search(text, start, trigger.start):
        return None
    name = arsenal.first(trigger.end, trigger.end + 3)
    if not (_ITS.match(text, trigger.end, end) or name):
        return None
    return active(text, start, end, trigger, arsenal)


_LEFT = lazy(
    r"[^.;]{0,120}?\b(?:left|leaving|flew|fly|flying|flown|travel(?:l?ed|l?ing)|cover(?:ed|ing)"
    r"|head(?:ed|ing)|splash\w*|fell|falling|landed|landing|rose|rising|climb(?:ed|ing)"
    r"|soar\w+|c[ao]m(?:e|ing)|(?:go(?:ing)?|went)\s+up|(?:lift|blast|roar)(?:ing)?\s+off"
    r"|tak(?:e|ing)\s+off|streak(?:ing)?|rise|climb"
    r"|from\s+(?:the\s+)?(?:direction of\s+)?[A-Z]\w+|towards?|into\s+the\s+sea)\b"
)
_IN_FLIGHT = lazy(
    r"[^.;]{0,50}?\b(?:(?:minutes?|seconds?|moments)\s+(?:into|after)|in\s+(?:mid-?)?flight"
    r"|in\s+mid-?air|during\s+(?:an?|the|its)\s+(?:[\w-]+\s)?(?:launch|flight|test)"
    r"|after\s+(?:lift-?off|take-?off|launch|ignition|leaving)"
    r"|(?:after|because\s+of|due\s+to|following)\s+(?:an?\s+)?(?:\w+\s+)?(?:anomal(?:y|ies)|malfunction|fault))\b"
)
"""Behind a missile that its own side ended: "blew it up 40 seconds into its flight"."""


def detected(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "counted four missiles, which it said left Wonsan": who counts launches nothing."""
    if down := downed(text, start, end, trigger, arsenal):
        return down
    missile = arsenal.after(trigger.end, end)
    tally = trigger.text == "count" and _BY_ITS.search(text, start, trigger.start)
    if missile is not None and is_satellite(missile.kind):
        return hitting(text, start, end, trigger, arsenal)
    if missile is None or tally or trigger.text == "destroyed":
        return None
    if trigger.text in ENDED:
        told = _IN_FLIGHT.match(text, missile.end, end)
        return (
            Mention(Form.PASSIVE, *trigger.span, trigger.start, missile, missile.start)
            if told
            else None
        )
    form = Form.DOWNED if trigger.text.split()[0].lower() in DOWNED else Form.PASSIVE
    if form is Form.PASSIVE and not _LEFT.match(text, missile.end, end):
        return None
    return Mention(form, trigger.start, missile.end, trigger.start, missile, missile.start)


_BY_ITS = lazy(r"\b[Bb]y\s(?:[\w-]+['’]?s?\s){1,3}$")
"""Before a count that is a noun: "by her count the missile has flown once"."""
_CLEFT = lazy(
    r"\b(?:[Ww]hat|[Tt]he (?:weapon|object|projectile|device|missile)(?: that)?)\s[^,.;]{2,40}$"
)
_WAS = lazy(
    r"[^,.;]{0,50}?\b(?:was|were|is|are|turned out to be|proved to be"
    rf"|may have been)(?=\s(?:an?|the|{TWO_TO_TWELVE}|its)\s)"
)


def cleft(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "what it fired on Monday was a ballistic missile", "the weapon tested was an ICBM"."""
    if not _CLEFT.search(text, max(start, trigger.start - 70), trigger.start + 1):
        return None
    told = _WAS.match(text, trigger.end, end)
    missile = arsenal.after(told.end(), end) if told else None
    if missile is None:
        return None
    return Mention(Form.ACTIVE, trigger.start, trigger.end, trigger.start, missile, trigger.start)


_ANAPHORIC_OBJECT = lazy(rf"\s+(?P<what>{STAND_INS}){NO_NOUN}")
_UNCOUNTED = lazy(r"it|them|the|those|these|such|more|others")
_SAME = lazy(
    r"\s+(?:so|it|the same|likewise|that|the (?:feat|test|launch|firing|exercise|experiment|show))"
    r"(?:\s+(?:again|twice|once more|a (?:second|third) time))?(?=,?\s(?:on|in|last|earlier"
    r"|late|the\s(?:following|next|same)|that|(?:\w+\s)?(?:days|weeks|months|years?)\slater)\b)"
)
_IF = lazy(r"\b(?:[Ii]f|to|would|could|will|may|might|not|never|[Ww]henever)\s[^,;]{0,30}$")
_IT = lazy(r"(?:It|They)\s+(?:also\s+|then\s+)?")
_NAMED = lazy(r"(?!It\b|They\b|He\b|She\b|This\b)(?:The\s)?[A-Z]\w+(?:\s[A-Z]\w+)?\s+(?:also\s+)?")
"""Another that did what was just told: "China did the same in 2007"."""
_OPENING_WORDS = 30
"""Within this many characters a subject still opens its sentence."""


def again(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "did so again on May 7", "repeated the feat in June", where one launched before."""
    same = _SAME.match(text, trigger.end, end)
    if same is None or _IF.search(text, max(start, trigger.start - 40), trigger.start):
        return None
    alone = _IT.fullmatch(text, start, trigger.start) is not None
    named = _NAMED.fullmatch(text, start, trigger.start) is not None
    once_more = "again" in same[0] or trigger.text.startswith("repeat")
    once_more = once_more or text.endswith(" last ", start, trigger.start)
    if not (alone or named or once_more) or _WITH_ELSE.match(text, same.end(), end):
        return None
    low = max(0, start - 300) if alone or trigger.start - start < _OPENING_WORDS else start
    if not _launched_last(arsenal, low, trigger.start, start - 2 if named else None):
        return None
    missile = Missile(trigger.start, same.end(), None, None, False, None, None)
    return Mention(Form.ACTIVE, trigger.start, same.end(), trigger.start, missile, trigger.start)


_WITH_ELSE = lazy(
    r"[^.;]{0,30}?\b(?:with|in|after|for)\s+(?:an?|its|their|the|some|two"
    r"|three)\s+(?:\w+\s+)?(?:nuclear|atomic"
    r"|sanctions?|drones?|artillery|bombs?)\b"
)
"""Behind what was done the same, which was no launch: "did the same with its nuclear tests"."""
_LAUNCHED = lazy(
    r"\b(?:fired|launched|tested|test-fired|lobbed|sent up)\b[^.;]{0,80}?(?:missile|rocket"
    r"|projectile|satellite|[IMS][CRL]?BM)"
    r"|\b(?:destroyed|shot\sdown|struck|hit)\b[^.;]{0,80}?\swith\s[^.;]{0,30}?(?:missile|rocket)"
)
_DEED = lazy(r"\b(?:condemned|imposed|sanctioned|met|inspected|nuclear|visited|protested)\b")


def _launched_last(arsenal: Arsenal, start: int, end: int, next_to: int | None) -> bool:
    """Tell whether a launch is told, and nothing else that was done since, or was told since."""
    text = arsenal.text
    told = [m.end() for m in _LAUNCHED.finditer(text, start, end)]
    told += [
        m.end()
        for m in _FIRED_IT.finditer(text, start, end)
        if arsenal.within(m.end(), m.end() + 30)
    ]
    if not told or (next_to and _SENTENCE.search(text, max(told), next_to)):
        return False
    return not _DEED.search(text, max(told), end)


_FIRED_IT = lazy(r"\b(?:fired|launched|tested|test-fired|flown)\b")
_SENTENCE = lazy(r"[.;!?]\s")


_VERBAL = lazy(r"\b(?:after|before|since|by|for|from|of)\s+(?:\w+ly\s+)?$")
"""Before "launching one in May", which is no noun."""


def _is_it_a_missile(text: str, trigger: Trigger, arsenal: Arsenal) -> bool:
    """Tell whether "it" was fired: a bomb is tested too, but only a missile is launched."""
    if _FIRED.search(trigger.text):
        return True
    low = max(0, trigger.start - _NEAR)
    return arsenal.reaches(low, trigger.start) and not _BOMB.search(text, low, trigger.start)


_FIRED = lazy(r"fir|launch|lob")
_NEAR = 150
_BOMB = lazy(r"\b(?:nuclear|atomic|hydrogen|bombs?|engines?|torpedo\w*|drones?)\b")


def anaphoric(
    text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal
) -> Mention | None:
    """Read "launched two from", "last tested a weapon of this kind"."""
    shot = trigger.text.startswith(("sen", "shoot", "shot")) and " " not in trigger.text
    noun = trigger.text in NOUNS and not _VERBAL.search(text, start, trigger.start)
    if noun or shot:
        return None
    what = _ANAPHORIC_OBJECT.match(text, trigger.end, end)
    if what is None or not arsenal.reaches(max(0, start - 400), trigger.start):
        return None
    words = what["what"]
    if words in {"it", "them"} and not _is_it_a_missile(text, trigger, arsenal):
        return None
    first, last = what.span("what")
    count, number = (None, None) if _UNCOUNTED.match(words) else count_told(words)
    many = (number or 0) > 1 or words in {"others", "several", "a few"}
    missile = Missile(first, last, count, number, many, None, None)
    told = Mention(Form.ACTIVE, trigger.start, what.end(), trigger.start, missile, trigger.start)
    return told._replace(ordinal=words) if IS_MORE.match(words) else told
