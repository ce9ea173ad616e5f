"""Launches told by a noun: "its sixth missile test", "a second attempt", "conducted a launch"."""

import re
from dataclasses import replace

from summarizer.normalize.numbers import numbers_in, parse_count
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.bare import BOMB, DATED, bare
from summarizer.readers.rules.launches.counts import count_of
from summarizer.readers.rules.launches.nominals import (
    ABOUT_LAUNCH,
    KIND_WORDS,
    is_missiles,
    nominal,
)
from summarizer.readers.rules.launches.patterns import HEAD, ON_A_DAY, PROGRAMS
from summarizer.readers.rules.launches.table import NOMINALS, NOT_LAUNCHES
from summarizer.readers.rules.launches.told import Form, Mention, phrase_start
from summarizer.readers.rules.launches.triggers import Trigger
from summarizer.readers.rules.launches.words import Arsenal, Missile
from summarizer.text.calendar_table import MONTHS
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy

_NOMINAL = Cue(rf"\b(?:{NOMINALS})\b")
_TRIED = lazy(
    r"(?:\b(?:[Ii]ts|[Tt]he|[Aa]n?|[Tt]heir|[Aa]nother|[Bb]oth|[Tt]wo|[Tt]hree|[Ff]our"
    r"|[Pp]revious|[Ee]arlier)|['’]s)\s+(?:(?!will|would|to|could|may|did|do|again)[\w-]+\s+){0,3}$"
)
_TO_DO = lazy(rf"{ON_A_DAY}\s+to\s+(?!(?:reach|enter|achieve|make)\b)[a-z]")
"""After "attempt", where the verb tells the launch, or that it was at something else."""
_AIMED_AT = lazy(rf"\s+(?:at|by|on(?!\s+(?:{MONTHS}|\d|\w+day)))\b")


def attempt(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "a second attempt in August", where launches are spoken of."""
    if trigger.kind == "light" and trigger.text not in {"attempt", "attempts"}:
        return None
    led = _TRIED.search(text, max(start, trigger.start - 40), trigger.start)
    if not ABOUT_LAUNCH.search(text, max(0, start - 300), end):
        return None
    if trigger.text.startswith("failure"):
        if not DATED.match(text, trigger.end):
            return None
    elif led is None or " gets " in led[0] or _AIMED_AT.match(text, trigger.end):
        return None
    lead = led.start() if led else trigger.start
    if text.endswith(("on ", "at "), start, lead) or _TO_DO.match(text, trigger.end):
        return None  # "flew in 2013 on the third attempt"
    plural = trigger.text.endswith("s")
    many = count_of(text[lead : trigger.end], plural=True) if plural else (None, None)
    what = Missile(lead, trigger.end, *many, plural, None, None)
    of = _OF.match(text, trigger.end, end) or _WITH_ONE.match(text, trigger.end, end)
    missile = arsenal.after(of.end(), end) if of else None
    named = arsenal.within(max(start, lead - 120), lead) if missile is None else []
    named = [name for name in named if not text.endswith((" as ", " called "), 0, name.start)]
    name = missile.name if missile else (named[0].text if len(named) == 1 else None)
    if not plural:
        words = text[lead : trigger.end]
        what = Missile(
            lead, trigger.end, words if parse_count(words) else None, 1, plural,
            missile.kind if missile else None, name,
        )  # fmt: skip
    return Mention(Form.NOUN, lead, trigger.end, trigger.start, what, lead, of_launches=True)


_WITH_ONE = lazy(r"\s(?:with|using)(?=\s(?:an?|the|its|another)\s)")
"""Between an attempt and what it was made with: "a second attempt with a Nuri"."""
_REPORTEDLY = r"(?:reportedly|possibly|presumably|apparently|probably|likely|believed\sto\sbe)"
_LIGHT_OBJECT = lazy(
    r"(?P<lead>(?:\s+(?:(?:an?|another|two|three|\d+)(?:\s[\w-]+)?\s(?:series|rounds?|number|string|pair|sets?)"
    r"|(?:[\w-]+\s){0,3}[\"“]?(?:dozens?|scores|hundreds|thousands)[\"”]?)\sof(?=\s))?"
    rf"(?:\s+(?!(?:on|in|at|from|that|which|to|by|for|with|after|before|until|into|of|and|but|as"
    rf"|over|about|meeting|talks|it|they|he|she|had|has|have|was|were|would|could|is|are"
    rf"|detected|detecting|tracked)\b)[\w\"“”'’-]+){{0,9}}?)"
    rf"\s+(?P<noun>{NOMINALS})\b(?!-|\s+(?:site|facility|range|ban|engine|pad|vehicle|squad|cell|crew|unit"
    r"|team|position|point|platform|pit|post)s?\b)"
    rf"(?P<of>(?:(?:,?\s{_REPORTEDLY})?\s+of|\s+involving|\s+(?:on|with|for)(?=\s+(?:an?|its|the)\s))?)"
)


def light(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "conducted a flight test of its missile", "carried out six missile launches"."""
    if not _NOMINAL.places(text, trigger.end, end):
        return None
    if trigger.text in _ADJECTIVES and _DETERMINED.search(text, start, trigger.start):
        return None  # nor "things went as planned during the launch"
    noun = _LIGHT_OBJECT.match(text, trigger.end, end)
    if noun is None:
        return None
    missile = arsenal.after(noun.end(), end) if noun["of"] else None
    first, last = noun.start("lead"), noun.start("noun")
    if _NOT_LAUNCHES.search(text, first, last) or (missile is None and "drill" in noun["lead"]):
        return None
    told = missile or "launch" in noun["noun"] or "fir" in noun["noun"]
    if not (told or is_missiles(text, first, last) or _is_meant(text, start, end, noun)):
        return None
    mention = nominal(arsenal, trigger.start, first, noun.span("noun"), missile)
    return _of_subject(arsenal, start, mention) if trigger.text in _HAVING else mention


_HAVING = frozenset({"made", "makes", "completed", "completes"})
"""What a missile itself does with its launch: "the Naro made its first flight"."""


def _of_subject(arsenal: Arsenal, start: int, told: Mention) -> Mention:
    """Return a launch with the name of the missile that is its subject."""
    what = told.missile
    if what is None or what.name:
        return told
    for name in arsenal.within(max(start, told.start - 40), told.start):
        if _NOUN_OF_NAME.fullmatch(arsenal.text[name.end : told.start].strip(" ,")):
            return told._replace(missile=replace(what, name=name.text))
    return told


_ADJECTIVES = frozenset({"attempted", "planned", "scheduled", "announced"})
_DETERMINED = lazy(r"(?:\b(?:the|an?|its|their|this|that|any|such|another|latest|as)|['’]s)\s+$")
"""Before such a participle that is no verb: "condemned the attempted satellite launch"."""


def _is_meant(text: str, start: int, end: int, noun: re.Match[str]) -> bool:
    """Tell whether "a flight test", "190 successful tests" are of the missile spoken of."""
    one = noun["noun"].startswith(("flight-", "flight ")) or numbers_in(noun["lead"])
    if one and _OF_WEAPON.match(text, noun.end("noun"), end):
        return True
    if not one or not ABOUT_LAUNCH.search(text, max(0, start - 300), end):
        return False
    return BOMB.search(text, max(0, start - 150), end) is None


_OF_WEAPON = lazy(
    r"\sof\s(?:an?|its|the|their)\s(?:(?!nuclear|laser)[\w-]+\s){0,3}?(?:weapon|booster)\b"
)
"""Behind a flight test, what flew: "of a new weapon"."""
_NOT_LAUNCHES = Cue(NOT_LAUNCHES, re.IGNORECASE)
_OBJECT_NEXT = lazy(rf"(?<=ing)\s+(?:one|{TWO_TO_TWELVE}|another|several|it|them)\b")
"""After "launching one", which is no noun."""
_LAUNCH_SITE = lazy(
    r"\s+(?:[Cc]ent(?:er|re)|[Ss]ite|[Pp]ad|[Ff]acility|[Cc]omplex|[Vv]ehicle|[Ss]tation|[Gg]rounds?"
    r"|[Bb]ase|[Rr]ange|[Cc]osmodrome|[Ww]indow|[Cc]ontrol|[Pp]rogram(?:me)?|[Ss]chedule|[Dd]ate"
    r"|[Ss]quad|[Cc]ell|[Cc]rew|[Uu]nit|[Tt]eam|[Pp]osition|[Pp]oint|[Pp]latform|[Pp]it|[Pp]ost"
    r"|[Cc]eremony|[Pp]rovider|[Cc]ompan(?:y|ie)|[Ff]irm|[Ss]tartup|[Ss]ervice|[Oo]perator|[Mm]arket|[Ii]ndustry|[Pp]reparation)s?\b"
    r"|\s+(?:[Cc]apabilit|[Tt]echnolog)(?:y|ies)\b"
)
_STOPPED = Cue(
    r"\bto\s+$|\b(?:freez(?:e|es|ing)|fro(?:ze|zen)|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?"
    r"|stop(?:s|ped|ping)?|ceas(?:es?|ed|ing)|end(?:s|ed|ing)?|forgo(?:es|ing)?|renounc(?:es?|ed|ing)"
    r"|call(?:s|ed|ing)?\s+off|scrub(?:s|bed|bing)?|postpon(?:es?|ed|ing)|cancel(?:s|l?ed|l?ing)?"
    r"|put(?:s|ting)?\s+off|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?"
    r"|ban(?:s|ned|ning)?|moratorium on|paus(?:es?|ed|ing))\s+(?:[\w-]+\s+){0,5}$"
)
"""Before launches that there are to be none of: "pledged to freeze its missile tests"."""


def noun(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "the six ballistic missile launches", "the launch of a satellite"."""
    if trigger.text.lower() not in NOUNS or _OBJECT_NEXT.match(text, trigger.end):
        return None
    low = trigger.start
    other = _NOT_LAUNCHES.search(text, max(start, low - 30), low)
    if other or _LAUNCH_SITE.match(text, trigger.end):
        return None
    if _STOPPED.search(text, max(start, low - 60), low):
        return None
    adjectives = KIND_WORDS.search(text, max(start, low - 70), low)
    if adjectives and not is_missiles(text, max(0, adjectives.start() - 12), low):
        adjectives = None
    missile = _launched_behind(text, trigger.end, end, arsenal)
    if trigger.text in _SHOTS and missile and text.startswith("the missile", missile.start):
        missile = None  # of those told before
    if not (missile and missile.kind) and PROGRAMS.search(text, start, end):
        return None
    names = arsenal.within(max(start, low - 40), low)
    named = next((name for name in names if _OF_NAME.fullmatch(text, name.end, low)), None)
    if missile is None and adjectives is None and named is None:
        return _alone(text, start, end, trigger, arsenal)
    first = named.start if named else trigger.start
    first = min(first, adjectives.start() if adjectives else first)
    lead = phrase_start(text, start, first)
    return nominal(arsenal, lead, lead, trigger.span, missile)


def _alone(text: str, start: int, end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read a noun without what was launched, which a shot or a mission can be of much else."""
    if trigger.text in _SHOTS:
        return None
    return _undergone(arsenal, start, bare(text, start, end, trigger, arsenal))


_OF_NAME = lazy(
    r"\s*(?:missile|rocket|ICBM)?(?:(?:['’]s?)?\s+(?:(?:first|second|third|\w+th|latest|next|last|maiden|inaugural|debut|failed"
    r"|successful|test|flight)\s+){0,2})?\s*"
)
"""Between a name and the word for its launch: "the Agni-V missile test", "Nuri's third launch"."""
_NOUN_OF_NAME = lazy(r"(?:(?:[a-z-]+\s){0,2}(?:missile|rocket)|ICBM|)")
"""What a name may have between it and the word for its launch: "the Agni-V missile test"."""


def _launched_behind(text: str, place: int, end: int, arsenal: Arsenal) -> Missile | None:
    """Return what a noun is the launch of, told behind it: "the launch of a satellite"."""
    of = _OF.match(text, place, end)
    missile = arsenal.after(of.end(), end) if of else None
    apart = of and missile and _APART.search(text, of.end(), missile.end)
    return None if apart else missile


def _undergone(arsenal: Arsenal, start: int, told: Mention) -> Mention:
    """Return a launch with what underwent it: "the K-15 missile had its first user trial"."""
    if told.missile is None or told.missile.kind or told.missile.name:
        return told
    text = arsenal.text
    before = arsenal.within(start, told.start)
    flew = _flown_in(arsenal, start, told.start) if len(before) < _SEVERAL else None
    if flew is not None:
        return told._replace(missile=replace(told.missile, name=flew.name, kind=flew.kind))
    verb = _UNDERWENT.search(text, max(start, told.start - 40), told.start)
    if verb is None or not arsenal.reaches(max(start, verb.start() - 40), verb.start()):
        return told
    for name in arsenal.within(start, verb.start()):
        behind = _ASIDE.sub("", text[name.end : verb.start()]).strip(" ,")
        if _NOUN_OF_NAME.fullmatch(behind):
            return told._replace(missile=replace(told.missile, name=name.text))
    return told


def _flown_in(arsenal: Arsenal, start: int, end: int) -> Missile | None:
    """Return what flew in the launch that begins at `end`: "the Agni-III fell into the sea in"."""
    text, verb = arsenal.text, _IN_A_TEST.search(arsenal.text, start, end)
    if verb is None:
        return None
    heads = [head for head in HEAD.finditer(text, start, verb.start()) if head[0][-1] != "s"]
    names = arsenal.within(start, verb.start())
    if heads:
        return arsenal.phrase(phrase_start(text, start, heads[0].start()), heads[0].end(), end)
    return arsenal.named(names[0].start, names[0]) if names else None


_SEVERAL = 2
_IN_A_TEST = lazy(
    r"\b(?:flew|flown|covered|travel(?:l?ed)|reached|hit|struck|stayed|performed|plunged|crashed"
    r"|exploded|self-destructed|veered|broke|blew|fell|strayed|disintegrated|malfunctioned"
    r"|destroyed|lost)\b[^,;.]{0,60}?\s(?:in|during)\s$"
)
"""Between a missile and the test it flew in: "had covered 14,000 km in"."""
_UNDERWENT = lazy(
    r"(?:\s(?:has|have|then|later|also|successfully))*\s(?:had|underwent|undergone|saw"
    r"|passed|made|completed|(?:was|been)\sput\sthrough|went\sthrough|survived"
    r"|failed(?:\s(?:in|during))?|(?:malfunctioned|exploded|crashed|misfired|blew\sup"
    r"|was\s(?:lost|destroyed))\s(?:in|during))\s+$"
)
_ASIDE = lazy(r",\s(?:which|known|called|dubbed|the|an?)\b[^,;]{3,60},$")
"""Between a name and its verb, what is only told of it: ", which NATO knows as Satan II,"."""
STRIKES = frozenset(["attack", "attacks", "strike", "strikes", "assault", "assaults"])
_ON_DAY = lazy(r"[^.;,]{0,30}?\s(?:on|of)\s+(?:\d{1,2}\s+[A-Z]|[A-Z][a-z]+\.?\s+\d)")
_OF_MISSILES = lazy(r"\b(?P<kind>missiles?|rockets?)(?:\s+and\s+(?:rocket|drone))?\s+$")
_CARRIED_OUT = lazy(
    r"\b(?:launch(?:es|ed|ing)?|carr(?:y|ies|ied|ying)\s+out|conduct(?:s|ed|ing)?|unleash(?:es|ed"
    r"|ing)?|mount(?:s|ed|ing)?|stag(?:es|ed|ing))\s+$"
)


def strike(text: str, start: int, _end: int, trigger: Trigger, arsenal: Arsenal) -> Mention | None:
    """Read "Iran's missile attack on Israel in April", "launched a massive missile strike"."""
    if trigger.text.lower() not in STRIKES:
        return None
    told = _OF_MISSILES.search(text, max(start, trigger.start - 30), trigger.start)
    if told is None:
        return None
    lead = phrase_start(text, start, told.start())
    if _ONLY_FOR.search(text, max(start, lead - 40), lead):
        return None
    mention = nominal(arsenal, lead, lead, trigger.span, None)
    verb = _CARRIED_OUT.search(text, max(start, lead - 20), lead)
    one = mention.of_launches or verb or _ON_DAY.match(text, trigger.end)
    if trigger.text.endswith("s") and not one:
        return None
    what = mention.missile and replace(mention.missile, kind=told["kind"], name=None)
    if what and not trigger.text.endswith("s"):  # how many missiles an attack was made with
        what = replace(what, count=None, number=None)
    form, at = (Form.ACTIVE, verb.start()) if verb else (Form.NOUN, mention.start)
    return mention._replace(form=form, start=at, verb=at, missile=what, subject_end=at)


_ONLY_FOR = lazy(
    r"\b(?:drills?|exercises?|sirens?|shelters?|plans?|inquir(?:y|ies)|investigations?|probes?"
    r"|scenarios?|simulations?|rehears\w+|prepar\w+|warnings?|threats?)\s(?:\w+\s)?"
    r"(?:for|against|into|of)\s$"
)
"""Before an attack that is feared, played or looked into: "a drill for a missile attack"."""
_APART = lazy(rf",\s+(?:an?|the|one|{TWO_TO_TWELVE}|its)\s")
"""Between "tests of" and what is told in apposition: "tests of 2025, an IRBM on Jan. 6"."""
_SHOTS = frozenset({"shot", "shots", "mission", "missions"})
"""Nouns for launches only beside what flew: "the DF-5 shots of May 1980", "the GSLV mission"."""
NOUNS = frozenset(
    [
        "launch", "launches", "test", "tests", "firing", "firings", "test-firing", "test-fire",
        "launching", "launchings", "test launch", "test-launch", "flight test", "flight-test",
        "flight tests", "trial", "trials", "test launches", "test-launches", "test firing",
        "test firings", "test fire", "testing", "lift-off", "liftoff", "salvo", "salvos", "salvoes",
        "volley", "volleys", "barrage", "barrages", *_SHOTS,
    ]
)  # fmt: skip


_OF = lazy(
    r"(?:,?\s+(?:on|in)\s+[^,.;]{3,20},\s+was|\s+by\s+(?:the\s+)?(?:[A-Z][\w.'’]*\s*){1,4}"
    r"|\s+(?:on\s+)?\w+day|\s+(?:last|this|earlier\s+this)\s+(?:week|month|year)"
    r"|\s+on\s+(?:\d{1,2}\s+[A-Z]\w+|[A-Z]\w+\.?\s+\d{1,2},?)(?:\s+\d{4})?"
    r"|,\s(?:carried\sout|conducted|made|performed|held|staged)\s(?:on|in|by|at|from|off)\s[^;.]{5,110}?,"
    rf"|,?\s{_REPORTEDLY})?,?\s+of\b"
)
