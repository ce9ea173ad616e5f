"""Finds where a sentence tells a launch: verb and object, passive, relative clause, noun."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from summarizer.normalize.countries import country_of
from summarizer.readers.rules.launch_words import Arsenal, Missile
from summarizer.readers.rules.launches_table import (
    ANAPHORS,
    FIRE_VERBS,
    HEADS,
    LIGHT_VERBS,
    NOMINAL_ADJECTIVES,
    NOMINALS,
    NOT_HEADS,
    NOT_LAUNCHES,
)


class Form(StrEnum):
    """How a launch is told."""

    ACTIVE = "active"
    PASSIVE = "passive"
    RELATIVE = "relative"
    NOUN = "noun"
    ANAPHOR = "anaphor"


@dataclass(frozen=True, slots=True)
class Mention:
    """A launch told at `start:end` (its trigger); `verb` is where the verb or noun begins.

    `subject_end` is where a subject would end; `of_launches` tells that the count is of launches.
    """

    form: Form
    start: int
    end: int
    verb: int
    missile: Missile | None
    subject_end: int
    of_launches: bool = False
    ordinal: str | None = None


@cache
def _triggers() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?P<light>{LIGHT_VERBS})\b(?=\s)|(?<![-‑\w])(?P<verb>{FIRE_VERBS})\b(?![-‑]|['’]s)"
        r"|\b(?P<put>put(?:s|ting)?|place[sd]?|insert(?:s|ed)|inject(?:s|ed)|deliver(?:s|ed)|carrie[sd]"
        r"|carry|boost(?:s|ed)|orbit(?:s|ed))\b(?=\s)"
        r"|\b(?P<attempt>attempts?|bids?|tr(?:y|ies)|(?:maiden |test |first |debut )flights?)\b(?! to (?:talk|negotiate))"
        r"|\b(?P<hit>hit|struck|attack(?:ed|s)|target(?:ed|s)|pounded|pummel(?:l?ed|s)|bombard(?:ed|s)"
        r"|shelled|strikes|hits)\b(?=\s)"
        r"|\b(?P<lift>lift(?:s|ed) off|blast(?:s|ed) off|t(?:ook|akes) off|roared off|roars off)\b"
        rf"|\b(?P<noun>launches|launchings?|firings|trials?|test-fires?|lift-?offs?|Tests?|Launch(?:es)?|Firings?)\b"
    )


def find_mentions(text: str, start: int, end: int, arsenal: Arsenal) -> list[Mention]:
    """Return the launches told in `text[start:end]`, in order, none overlapping another."""
    found: list[Mention] = []
    for match in _triggers().finditer(text, start, end):
        if found and match.start() < found[-1].end:
            continue
        mention = _read(text, start, end, match, arsenal)
        if mention is None:
            continue
        if found and _same_thing(found[-1], mention):
            found.pop()
        found.append(mention)
    return found


def _same_thing(noun: Mention, clause: Mention) -> bool:
    """Tell whether "the launch of a missile, which it fired" tells one thing twice."""
    if noun.form is not Form.NOUN or noun.missile is None or clause.missile is None:
        return False
    return clause.form in {Form.RELATIVE, Form.PASSIVE} and noun.missile.end == clause.missile.end


def _read(
    text: str, start: int, end: int, match: re.Match[str], arsenal: Arsenal
) -> Mention | None:
    if match.lastgroup == "light":
        told = _light(text, end, match, arsenal)
        trial = told is None and match[0] in {"attempt", "attempts"}
        return _attempt(text, start, end, match, arsenal) if trial else told
    if match.lastgroup == "put":
        return _orbiting(text, end, match, arsenal)
    if match.lastgroup == "attempt":
        return _attempt(text, start, end, match, arsenal)
    if match.lastgroup == "hit":
        return _hitting(text, end, match, arsenal)
    if match.lastgroup == "lift":
        return _passive(text, start, end, match, arsenal)
    if match.lastgroup == "verb":
        readers = (_active, _relative, _passive, _noun, _anaphoric)
    else:
        readers = (_noun,)
    for reader in readers:
        if mention := reader(text, start, end, match, arsenal):
            return mention
    return None


_INTO_ORBIT = re.compile(r"[^,;]{0,30}?\s+in(?:to)?\s+(?:\w+\s+)?orbit\b")


def _orbiting(text: str, end: int, match: re.Match[str], arsenal: Arsenal) -> Mention | None:
    """Read "put the satellite into orbit"."""
    missile = arsenal.after(match.end(), end)
    if missile is None or not _INTO_ORBIT.match(text, missile.end, end):
        return None
    return Mention(
        Form.ACTIVE, match.start(), missile.end, match.start(), missile, match.start()
    )


_ABOUT_LAUNCH = re.compile(r"rocket|satellite|orbit|launch|missile|lift-?off")
_TRIED = re.compile(
    r"\b(?:[Ii]ts|[Tt]he|[Aa]n?|[Tt]heir|[Aa]nother|[Bb]oth|[Tt]wo|[Tt]hree|[Ff]our|[Pp]revious|[Ee]arlier|['’]s)"
    r"\s+(?:(?!will|would|to|could|may|did|do|again)[\w-]+\s+){0,3}$"
)
_NTH = re.compile(r"\b(?:first|second|third|fourth|fifth|previous|earlier|last|latest|another|other)\b")


def _attempt(
    text: str, start: int, end: int, match: re.Match[str], arsenal: Arsenal
) -> Mention | None:
    """Read "a second attempt in August", where launches are spoken of."""
    led = _TRIED.search(text, max(start, match.start() - 40), match.start())
    near = _ABOUT_LAUNCH.search(text, max(0, start - 300), end)
    if led is None or near is None or re.match(r"\s+on\b|\s+at\b|\s+by\b", text[match.end() : end]):
        return None
    lead = led.start()
    plural = match[0].endswith("s")
    what = Missile(lead, match.end(), None, None, plural, None, None)
    of = _OF.match(text, match.end(), end)
    missile = arsenal.after(of.end(), end) if of else None
    if not plural:
        what = Missile(
            lead, match.end(), text[lead : match.end()], 1, plural,
            missile.kind if missile else None, missile.name if missile else None,
        )  # fmt: skip
    return Mention(Form.NOUN, lead, match.end(), match.start(), what, lead, of_launches=True)


_WITH = re.compile(r"[^.;:]{2,110}?\bwith(?=\s)")


def _hitting(text: str, end: int, match: re.Match[str], arsenal: Arsenal) -> Mention | None:
    """Read "struck the port with two ballistic missiles"."""
    told = _WITH.match(text, match.end(), end)
    missile = arsenal.after(told.end(), end) if told else None
    if told is None or missile is None:
        return None
    return Mention(
        Form.ACTIVE, match.start(), match.end(), match.start(), missile, match.start()
    )


_OF_NEXT = re.compile(r"\s+(?:by [^,.;]{2,30} )?of\b")
_SENT = re.compile(r"sen[dt]|sending")
_SENT_WHERE = re.compile(
    r"\s*,?\s*(?:from|into|toward|towards|over|flying|soaring|hurtling|crashing|arcing|up\b|on\s+\w+day)"
)
_SHOT = re.compile(r"sho[ot]")
_NOUN_BEFORE = re.compile(
    r"(?:\b(?:a|an|the|its|his|their|this|that|latest|another|first|second|third|fourth|fifth|sixth"
    r"|seventh|missile|rocket|satellite|nuclear|of|recent|new|failed|successful|such|no|any|flight"
    r"|cease|[Hh]ostile|under)|['’]s|-)\s*$"
)


def _active(
    text: str, start: int, end: int, match: re.Match[str], arsenal: Arsenal
) -> Mention | None:
    """Read "fired two short-range ballistic missiles"."""
    if match[0] in _NOUNS and _OF_NEXT.match(text, match.end()):
        return None
    if match[0] in {"launch", "test", "fire", "test fire", "launches", "tests"} and (
        _NOUN_BEFORE.search(text, max(start, match.start() - 14), match.start())
    ):
        return None
    missile = arsenal.after(match.end(), end)
    if missile is None or _not_of(text, match, missile):
        return None
    return Mention(
        Form.ACTIVE, match.start(), missile.end, match.start(), missile, match.start()
    )


def _not_of(text: str, match: re.Match[str], missile: Missile) -> bool:
    """Tell whether the object shows that nothing was launched: "sent missiles to Russia"."""
    if _SENT.match(match[0]) and "up" not in match[0]:
        return _SENT_WHERE.match(text, missile.end) is None
    if _SHOT.match(match[0]):
        return re.compile(r"\s+down\b").match(text, missile.end) is not None
    between = text[match.end() : missile.start]
    return re.search(r"\bof\b", between) is not None and " of " not in between[-5:]


@cache
def _head_before() -> re.Pattern[str]:
    adverb = (
        r"was|were|is|are|been|being|has|have|had|to be|will be|also|reportedly|then|later|both|all"
        r"|first|last|[\w]+ly|simultaneously|just|once|now|to have been|believed|said|thought|be|would|will|could|may|might|should|not|never"
    )
    return re.compile(
        rf"(?P<head>{HEADS})\b(?!{NOT_HEADS})[\"”’]?(?:\s+\([^)]{{1,20}}\))?(?P<aside>,[^,;:]{{1,70}},)?"
        rf"(?P<that>\s*,?\s*(?:that|which))?(?P<aux>,?(?:\s+(?:{adverb}))*)\s+$"
    )


@cache
def _ordinal_before() -> re.Pattern[str]:
    return re.compile(
        r"\b(?P<np>(?:the\s+other|another|(?:a|the)\s+(?:first|second|third|fourth|fifth|sixth|other|last)"
        r"|one|two|three|four|both|some|several|dozens)(?:\s+(?:ones?|others?))?)"
        r"(?:\s+(?:of\s+(?:them|which)|was|were|been|has|have|had|also))*\s+$"
    )


def _phrase_start(text: str, start: int, head: int) -> int:
    """Return where the noun phrase that ends at `head` begins."""
    words = list(re.finditer(r"[^\s,;:()]+", text[max(start, head - 90) : head]))
    base = max(start, head - 90)
    first, counted = head, False
    for word in reversed(words):
        between = text[base + word.end() : first]
        if between.strip() or _BREAK.fullmatch(word[0]) or word[0].endswith((".", "?", "!")):
            break
        if counted and not _QUALIFIER.fullmatch(word[0]) and not _MONTH.fullmatch(word[0]):
            break
        counted = counted or _DETERMINER.fullmatch(word[0]) is not None
        first = base + word.start()
    return first


_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?")
_DETERMINER = re.compile(
    r"(?:an?|An?|[Tt]he|[Ii]ts|[Tt]heir|\d[\d,]*|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even"
    r"|[Ee]ight|[Nn]ine|[Tt]en|\w+teen|\w+ty|[Ss]everal|[Mm]ultiple|[Dd]ozens?|[Ss]cores|[Hh]undreds|[Aa]nother"
    r"|\w+['’]s)"
)
_QUALIFIER = re.compile(
    r"(?:at|least|most|about|around|roughly|some|approximately|nearly|almost|more|fewer|less|than|up|to|as|many"
    r"|over|total|of|an?|the|its|further|additional|other|half|two|three|[A-Z][\w.]*['’]s)",
    re.IGNORECASE,
)


_BREAK = re.compile(
    r"(?:into|from|against|with|by|after|before|that|which|who|under|towards?|on|in|at|to|said|says"
    r"|was|were|is|are|has|have|had|while|when|as|but|over|and|if|then|[Oo]vernight|[Tt]oday|\w+day"
    r"|condemned|detected|tracked|intercepted|destroyed|down|downed|shot|confirmed|reported|because|whether|including|of)"
)


def _passive(
    text: str, start: int, end: int, match: re.Match[str], arsenal: Arsenal
) -> Mention | None:
    """Read "missiles were fired", "the missile, launched from", "a second one fired"."""
    if match[0] not in _PARTICIPLES and match.lastgroup != "lift":
        return None
    low = max(start, match.start() - 150)
    head = _last_match(_head_before(), text, low, match.start())
    named = None
    if head is None:
        named = next(
            (n for n in reversed(arsenal.within(low, match.start()))
             if _NAMED_GAP.fullmatch(text, n.end, match.start())),
            None,
        )
    if head is None and named is None and match.lastgroup == "lift":
        return _named_lift(text, low, match)
    if head is None and named is None:
        return _ordinal(text, low, match, arsenal)
    if head and head["that"] and not _BE.search(head["aux"]):
        return None
    if head:
        missile = arsenal.phrase(
            _phrase_start(text, start, head.start("head")), head.end("head"), end
        )
    elif named:
        missile = arsenal.phrase(_phrase_start(text, start, named.start), named.end, end)
        missile = Missile(
            missile.start, missile.end, missile.count, missile.number, False, None, named.text
        )
    else:
        return None
    return Mention(
        Form.PASSIVE, match.start(), match.end(), match.start(), missile, missile.start
    )


_LIFTED = re.compile(
    r"(?P<np>(?:[Tt]he|[Aa]n?|[Ii]ts)\s+(?:[a-z][\w-]*\s+){0,3}(?P<name>[A-Z][\w-]*(?:\s[IVX\d]+)?))\s+$"
)


def _named_lift(text: str, low: int, match: re.Match[str]) -> Mention | None:
    """Read "the two-stage Simorgh lifted off": only rockets do, whatever their name."""
    told = _LIFTED.search(text, low, match.start())
    if told is None or country_of(told["name"]) is not None:
        return None
    first, last = told.span("np")
    missile = Missile(first, last, told["np"], 1, False, None, told["name"])
    return Mention(Form.PASSIVE, match.start(), match.end(), match.start(), missile, first)


_NAMED_GAP = re.compile(
    r"[\"”’]?(?:,[^,;:]{1,70},)?(?:\s+(?:was|were|is|are|been|being|has|have|had|also|first|last|would|will|could"
    r"|may|might|should|not|never|be|to))*\s+"
)
_BE = re.compile(r"\b(?:was|were|is|are|been|be)\b")
_PARTICIPLES = frozenset(
    "fired launched tested test-fired flight-tested lobbed lofted sent shot test-launched hurled "
    "unleashed discharged co-launched".split() + ["test fired", "sent up", "shot up", "flight tested"]
)


def _last_match(
    pattern: re.Pattern[str], text: str, low: int, end: int
) -> re.Match[str] | None:
    """Return the match that ends at `end`, the one that begins last."""
    found = None
    at = low
    while match := pattern.search(text, at, end):
        found, at = match, match.start() + 1
    return found


_IT_WAS = re.compile(r"\b(?:it|they)\s+(?:was|were|had been|has been|have been)\s+$")


def _pronoun(text: str, low: int, match: re.Match[str], arsenal: Arsenal) -> Mention | None:
    """Read "a cruise missile was shot down after it had been launched"."""
    subject = _IT_WAS.search(text, low, match.start())
    if subject is None:
        return None
    heads = list(_any_head().finditer(text, low, subject.start()))
    if not heads:
        return None
    head = heads[-1]
    start = _phrase_start(text, low, head.start())
    missile = arsenal.phrase(start, head.end(), match.start())
    return Mention(Form.PASSIVE, match.start(), match.end(), match.start(), missile, start)


@cache
def _any_head() -> re.Pattern[str]:
    return re.compile(rf"\b{HEADS}\b(?!{NOT_HEADS})")


def _ordinal(
    text: str, low: int, match: re.Match[str], arsenal: Arsenal
) -> Mention | None:
    told = _ordinal_before().search(text, low, match.start())
    if told is None:
        return _pronoun(text, low, match, arsenal)
    return Mention(
        Form.PASSIVE, match.start(), match.end(), match.start(), None, told.start(), ordinal=told["np"]
    )


@cache
def _relative_before() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<head>{HEADS})\b(?!{NOT_HEADS})[\"”’]?,?\s+(?:(?:that|which)\s+)?"
        r"(?P<subject>(?:[\w'’.-]+\s+){1,6})$"
    )


def _relative(
    text: str, start: int, end: int, match: re.Match[str], arsenal: Arsenal
) -> Mention | None:
    """Read "the missile that North Korea fired", "which the army launched from"."""
    head = _last_match(_relative_before(), text, max(start, match.start() - 110), match.start())
    if head is None or match[0] not in _PARTICIPLES:
        return None
    subject = head["subject"]
    with_that = re.search(r"\b(?:that|which)\s+$", text[head.end("head") : head.start("subject")])
    if not with_that and not re.match(r"(?:the |it |they )?[A-Zit]", subject):
        return None
    if _BE.search(subject) or re.search(r"\b(?:said|says|after|when|and|to|of|by|from)\b", subject):
        return None
    missile = arsenal.phrase(
        _phrase_start(text, start, head.start("head")), head.end("head"), end
    )
    return Mention(
        Form.RELATIVE, match.start(), match.end(), match.start(), missile, match.start()
    )


@cache
def _light_object() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<lead>(?:\s+(?!(?:on|in|at|from|that|which|to|by|for|with|after|into|of|and|but|as|over|about|meeting|talks)\b)[\w\"“”'’-]+){{0,9}}?)"
        rf"\s+(?P<noun>{NOMINALS})\b(?![-‑]|\s+(?:site|facility|range|ban|engine|pad|vehicle)s?\b)"
        rf"(?P<of>(?:\s+of|\s+(?:on|with|for)(?=\s+(?:an?|its|the)\s))?)"
    )


def _light(text: str, end: int, match: re.Match[str], arsenal: Arsenal) -> Mention | None:
    """Read "conducted a flight test of its missile", "carried out six missile launches"."""
    noun = _light_object().match(text, match.end(), end)
    if noun is None:
        return None
    missile = arsenal.after(noun.end(), end) if noun["of"] else None
    lead = noun["lead"]
    if missile is None and not _is_missiles(lead) and not re.search(r"launch|fir", noun["noun"]):
        return None
    if _NOT_LAUNCHES().search(f"{lead} ") or (missile is None and "drill" in lead):
        return None
    return _nominal(text, match.start(), noun.start("lead"), noun.span("noun"), missile, arsenal)


@cache
def _NOT_LAUNCHES() -> re.Pattern[str]:  # noqa: N802 - a pattern, built late
    return re.compile(NOT_LAUNCHES)


@cache
def _adjectives() -> re.Pattern[str]:
    return re.compile(rf"\b{NOMINAL_ADJECTIVES}\b", re.IGNORECASE)


def _is_missiles(lead: str) -> bool:
    return _adjectives().search(lead) is not None


def _nominal(
    text: str,
    start: int,
    lead: int,
    noun: tuple[int, int],
    missile: Missile | None,
    arsenal: Arsenal,
) -> Mention:
    """Return the mention of a noun with the words before it: "its sixth ballistic missile test"."""
    told = arsenal.phrase(lead, noun[1], noun[1]) if lead < noun[0] else None
    plural = text[noun[1] - 1] == "s"
    kind = missile.kind if missile else _kind_before(text, lead, noun[0])
    name = missile.name if missile else (told.name if told else None)
    of_launches = told is not None and told.count is not None
    counted = missile if missile and missile.count and not (plural and of_launches) else told
    if missile and missile.plural and counted is told and not plural:
        counted = None
    what = Missile(
        start,
        missile.end if missile else noun[1],
        counted.count if counted else None,
        counted.number if counted else None,
        plural or bool(missile and missile.plural),
        kind,
        name,
    )
    form = Form.NOUN if start == lead else Form.ACTIVE
    return Mention(form, start, what.end, start, what, start, counted is told and of_launches)


@cache
def _kind_words() -> re.Pattern[str]:
    return re.compile(rf"(?:{NOMINAL_ADJECTIVES}[\s-]+)+$", re.IGNORECASE)


def _kind_before(text: str, lead: int, noun: int) -> str | None:
    match = _kind_words().search(text, lead, noun)
    words = match[0].strip() if match else ""
    words = re.sub(r"\s*\b(?:flight|weapons?)$", "", words)
    return words or None


_ONE_BEFORE = re.compile(
    r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Ii]ts|[Tt]he)\s+(?:first|second|third|previous|earlier|last|failed|successful)?\s*$"
)
_DATED = re.compile(
    r"\s+(?:in|on)\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[12]\d{3}|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_ANOTHER = re.compile(r"\b(?:[Aa]nother|[Aa] (?:further|second|third|fourth|fifth)|[Tt]he next)\s+$")
_IS_PLANNED = re.compile(r"\s+(?:is|was|has been)\s+(?:planned|scheduled|expected|set|due)\b")


def _noun(
    text: str, start: int, end: int, match: re.Match[str], arsenal: Arsenal
) -> Mention | None:
    """Read "the six ballistic missile launches", "the launch of a satellite"."""
    if match[0].lower() not in _NOUNS:
        return None
    before = text[max(start, match.start() - 30) : match.start()]
    if _NOT_LAUNCHES().search(before) or re.search(r"\bto\s+$", before):
        return None
    adjectives = _kind_words().search(text, max(start, match.start() - 70), match.start())
    of = _OF.match(text, match.end(), end)
    missile = arsenal.after(of.end(), end) if of else None
    named = next((n for n in arsenal.within(max(start, match.start() - 40), match.start())
                  if text[n.end : match.start()].strip() in {"", "missile", "ICBM", "rocket"}), None)
    if missile is None and adjectives is None and named is None:
        one = _ONE_BEFORE.search(text, max(start, match.start() - 24), match.start())
        if (match[0][-1] == "s" or one) and _DATED.match(text, match.end()):
            lead = _phrase_start(text, start, match.start())
            return _nominal(text, lead, lead, match.span(), None, arsenal)
        another = _ANOTHER.search(text, max(start, match.start() - 12), match.start())
        if another and _IS_PLANNED.match(text, match.end()):
            return _nominal(text, another.start(), another.start(), match.span(), None, arsenal)
        return _anaphor(match)
    first = named.start if named else match.start()
    first = min(first, adjectives.start() if adjectives else first)
    lead = _phrase_start(text, start, first)
    return _nominal(text, lead, lead, match.span(), missile, arsenal)


_NOUNS = frozenset(
    ["launch", "launches", "test", "tests", "firing", "firings", "test-firing", "test-fire", "launching",
     "launchings", "test launch", "test-launch", "flight test", "flight-test", "flight tests", "trial",
     "trials", "test launches", "test-launches", "test firing", "test firings", "test fire", "testing",
     "lift-off", "liftoff"]
)  # fmt: skip
_OF = re.compile(
    r"(?:\s+by\s+(?:the\s+)?(?:[A-Z][\w.'’]*\s*){1,4}|\s+(?:on\s+)?\w+day"
    r"|\s+(?:last|this|earlier\s+this)\s+(?:week|month|year))?\s+of\b"
)


def _anaphor(match: re.Match[str]) -> Mention:
    return Mention(Form.ANAPHOR, match.start(), match.end(), match.start(), None, match.start())


_MISSILES = re.compile(r"missile|rocket|projectile|satellite|\b[IMS][CRL]?BM")


@cache
def _anaphoric_object() -> re.Pattern[str]:
    return re.compile(
        r"\s+(?P<what>two|three|four|five|six|seven|eight|one|another(?: one)?|several|it|them|more|\d+"
        r"|(?:the|those|these|such)\s+(?:same\s+)?(?:weapons?|missiles?|system)|an?\s+(?:\w+\s+)?weapons?"
        r"(?:\s+of\s+(?:this|that|the same)\s+(?:kind|type|class))?)"
        r"(?=\s*(?:[.,;]|$)|\s+(?:from|on|in|at|toward|towards|into|over|last|this|during|again|earlier))"
    )


def _anaphoric(
    text: str, start: int, end: int, match: re.Match[str], _arsenal: Arsenal
) -> Mention | None:
    """Read "launched two from", "last tested a weapon of this kind"."""
    if match[0] in _NOUNS or match[0].startswith(("sen", "shoot", "shot")):
        return None
    what = _anaphoric_object().match(text, match.end(), end)
    if what is None or not _MISSILES.search(text, max(0, start - 400), match.start()):
        return None
    words = what["what"]
    if words in {"it", "them"} and not re.search(r"fir|launch|lob", match[0]):
        return None
    count = words if not re.match(r"it|them|the|those|these|such|more", words) else None
    number = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}.get(words)
    if count and (words.startswith(("a ", "an ", "another")) or words == "one"):
        number = 1
        count = None if words.startswith("another") else count
    if words.isdigit():
        number = int(words)
    missile = Missile(what.start("what"), what.end(), count, number, bool(number and number > 1), None, None)
    return Mention(Form.ACTIVE, match.start(), what.end(), match.start(), missile, match.start())


@cache
def _anaphors() -> re.Pattern[str]:
    return re.compile(rf"\b{ANAPHORS}\b(?!{NOT_HEADS})")


def anaphors(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the definite mentions of a launch or of what was launched: "the missiles"."""
    for match in _anaphors().finditer(text, start, end):
        yield match.span()
