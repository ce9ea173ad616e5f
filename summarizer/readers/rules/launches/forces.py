"""Launching sides without a name of their own: "the Air Force", "militants in Gaza"."""

import re

from summarizer.normalize.bodies import body_of
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.makers import own_make
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.patterns import LANDS, TO_VERB
from summarizer.readers.rules.launches.told import Mention
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_FORCE = Cue(
    r"\b(?:Air (?:and Space )?Force|Navy|Army|Space Force|Marine Corps|Royal Navy"
    r"|Missile Defen[cs]e Agency"
    r"|(?:Strategic |Rocket )?(?:Missile|Rocket) Forces?|Space Agency|Northern Fleet|Pacific Fleet"
    r"|Strategic (?:Forces )?Command|Defen[cs]e (?:Ministry|Department)|Ministry of Defen[cs]e"
    r"|Department of Defen[cs]e|Pentagon)\b"
)
_NOT_ITSELF = lazy(
    r"\s+(?:[Bb]ases?|[Ss]tations?|ships?|vessels?|sailors?|[Yy]ards?|[Mm]useum"
    r"|Tactical|Academy|Research|War College|veterans?|Col|Gen|Maj|Lt|Capt"
    r"|retirees?)\b|['’]s\s+(?:former|retired)\b"
)
_FOREIGN = lazy(
    r"(?:\b(?:former|retired|ex-?)|[A-Z][a-z]+(?:ese|ian|ish|an|i)|[A-Z][\w.]+['’]s)\s+$"
)
"""Before a force that is some country's, which another reading has found or left out."""


def own_force(
    story: Story, event: Event, *, far: bool = True, of: str | None = None
) -> Party | None:
    """Return the first force that the sentences of a launch name, or with `far` any, cited.

    With `of`, none that is known to be of another country.
    """
    if LANDS.match(event.trigger_text) or event.missile is None:
        return None
    by_number = story.page.article.sentence_by_number
    own = [by_number[number] for number in sorted(event.numbers)]
    for sentence in (*own, *(story.page.body if far else ())):
        party = _force_in(story, event, sentence)
        if party and (of is None or _country_of(party) in {None, of}):
            event.cite(sentence.number)
            return party
    return None


def _country_of(force: Party) -> str | None:
    """Return the country that a force is known to be of."""
    body = body_of(force.text)
    return body.country if body else None


def _force_in(story: Story, event: Event, sentence: Sentence) -> Party | None:
    text = story.page.text
    for match in _FORCE.finditer(text, sentence.start, sentence.end):
        foreign = _FOREIGN.search(text, max(sentence.start, match.start() - 30), match.start())
        if foreign or _NOT_ITSELF.match(text, match.end()):
            continue
        if named := story.page.parties.over(match.start()):
            return named
        key = story.page.arsenal.makers.get(event.name or "") or match[0]
        return Party(*match.span(), match[0], match[0], key)
    return None


def side_told(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return the people under arms, named or not, who are the subject of a verb."""
    start, verb = sentence.start, mention.verb
    nameless = _nameless_group(story.page.text, start, verb) or _enemy_of(story, sentence, mention)
    return nameless or _unknown_group(story, start, verb) or _group_meant(story, start, verb)


def _nameless_group(text: str, start: int, verb: int) -> Party | None:
    """Return the armed people without a name who are the subject of a verb: "gunmen fired"."""
    told = _GROUP.search(text, max(start, verb - 70), verb)
    before = text[start : told.start("who")] if told else ""
    if told is None or (before.strip() and not _CLAUSE_OPENS.search(before)):
        return None
    who = told["who"]
    return Party(*told.span("who"), who, who, who.lower(), is_group=True)


def _unknown_group(story: Story, start: int, verb: int) -> Party | None:
    """Return the group that no table knows and that is the subject of a verb: "the TPLF fired"."""
    told = _UNKNOWN.search(story.page.text, max(start, verb - 70), verb)
    parties = story.page.parties
    if told is None or parties.within(*told.span("who")):
        return None
    who = told["who"]
    people = who.endswith(("forces", "troops", "soldiers"))
    if parties.over(told.start("who")) or (any(p.is_group for p in parties.found) and not people):
        return None
    if who.isupper() and not _is_armed_group(story.page.text, who):
        return None
    return Party(*told.span("who"), who, who, who, is_group=True)


def _is_armed_group(text: str, letters: str) -> bool:
    """Tell whether letters are said to stand for an armed group: "People's Front (TPLF)"."""
    named = rf"(?:{_CALLED}|group|rebels?)\s\(?{letters}\b"
    banned = rf"\b(?:banned|outlawed|proscribed)\s(?:[\w-]+\s){{0,2}}\(?{letters}\b"
    people = rf"\b{letters}\s(?:fighters|militants|rebels|militia)"
    return re.search(f"{named}|{banned}|{people}", text) is not None


_CALLED = "Front|Army|Movement|Brigades?|Militia|Resistance|Jihad"
"""What groups under arms call themselves."""
_UNKNOWN = lazy(
    r"(?<![\w-])(?P<who>(?!(?:The|Its|Their|An?|Two|Three|Some|Many|Several|Armed|Masked"
    r"|Islamist|Rebel)\s"
    r"(?:[A-Z][a-z]+|fighters|militants|rebels|gunmen|insurgents)\s)"
    rf"(?:[A-Z][\w-]+\s)+(?:{_CALLED})"
    r"|[A-Z]{3,6}(?=\s)|(?:The|These)\s(?:fighters|militants|rebels|gunmen|insurgents|separatists)"
    r"|[A-Z][\w-]+(?=\s(?:fighters|militants|rebels|gunmen|insurgents|separatists))"
    r"|[A-Z][\w-]+(?:an|ish|ese|i)\s(?:forces|troops|soldiers))"
    r"(?:\s(?:fighters|militants|rebels|gunmen|insurgents|separatists))?"
    rf"{TO_VERB}$"
)
_GROUP = lazy(
    r"(?<![\w-])(?P<who>(?:[Uu]nidentified\s|[Uu]nknown\s|[Aa]rmed\s|[Ss]uspected\s|[A-Z]?[a-z]+ist\s)?"
    r"(?:(?:[Tt]error(?:ist)?|[Aa]rmed|[Mm]ilitant)\sgroups|[Tt]errorists|[Mm]ilitants|[Gg]unmen|[Ii]nsurgents|[Ff]ighters|[Rr]ebels|[Ss]eparatists|[Mm]ilitiamen"
    r"|[Gg]uerrillas|(?:[Tt]he\s)?(?:[Rr]ebel|[Ss]eparatist|[Ss]ecessionist|[Ii]nsurgent|[Oo]pposition)\s(?:forces|fighters|leadership"
    r"|authorities|command|administration|army|units|troops)|[Aa]n?\s[“\"]?(?:[a-z-]+\s){1,2}(?:group|faction|militia|cell)[”\"]?)"
    r"(?:\s+in\s+(?:the\s+)?(?:[a-z]+ern\s|central\s)?[A-Z]\w+(?:\s[A-Z]\w+)?)?)"
    rf"{TO_VERB}$"
)
_CLAUSE_OPENS = lazy(
    r"(?:[.,;:–—-]|\b(?:said|says|that|when|after|as|and|while|because|where|before)"
    r"(?:\s(?:on\s)?\w+day)?)\s+$"
)
"""Before such people who are not said to be anybody's, nor those told before."""


def _group_meant(story: Story, start: int, verb: int) -> Party | None:
    """Return the armed group told of before that "the group", "the rebels" fired are."""
    told = _THE_GROUP.search(story.page.text, max(start, verb - 70), verb)
    if told is None:
        return None
    groups = [p for p in story.page.parties.within(0, told.start()) if p.is_group]
    last, who = groups[-1] if groups else None, told["who"]
    name, key = (last.name, last.key) if last else (who, who.lower())
    return Party(*told.span("who"), who, name, key, is_group=True)


_THE_GROUP = lazy(
    r"\b(?P<who>[Tt]he\s(?:[A-Z]\w+-(?:backed|aligned|allied|linked|supported)\s)?"
    r"(?:(?:terror(?:ist)?|militant|armed|rebel|Islamist|extremist)\s(?:group|organi[sz]ation|movement)"
    r"|rebels|militants|group|militia|fighters|movement|insurgents|terrorists))"
    rf"{TO_VERB}[“\"]?$"
)
"""People under arms told of before as the subject of what they fired."""


def boats_side(story: Story, sentence: Sentence, verb: int) -> Party | None:
    """Return whose ministry or force tells what a boat fired: "the ministry in Moscow said"."""
    if not _BOAT_ACTS.search(story.page.text, max(sentence.start, verb - 80), verb):
        return None
    told = story.page.voices_in(sentence.start, sentence.end)
    keys = {voice.key for voice in told if voice.key and _OWN_FORCE.search(voice.name)}
    return story.page.parties.any_of(keys.pop()) if len(keys) == 1 else None


_BOAT_ACTS = lazy(
    r"\b(?:[Tt]he|[Aa]|[Ii]ts)\s(?:[\w-]+\s){0,3}?(?:submarine|boat|frigate|destroyer|corvette|cruiser"
    r"|warship|bomber)(?:\s[A-Z][\w-]+){0,3}(?:\s+(?:has|had|also|then|later|\w+ly))*\s+$"
)
"""A boat without a flag as the subject of what it fired."""
_OWN_FORCE = lazy(
    r"\b(?:[Dd]efen[cs]e|[Mm]inistry|[Nn]avy|[Mm]ilitary|[Aa]rmy|[Ff]leet|[Aa]ir [Ff]orce)\b"
)


def _enemy_of(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return whom a force that tells of "the enemy" means: who else launches, or makes these."""
    low = max(sentence.start, mention.verb - 50)
    enemy = _ENEMY.search(story.page.text, low, mention.verb)
    if enemy is None:
        return None
    tellers = {voice.key for voice in story.page.voices_in(sentence.start, sentence.end)}
    told = [e.party for e in reversed(story.events) if e.party and e.party.key not in tellers]
    make = own_make(story, mention.missile.name if mention.missile else None)
    named = next((p for p in story.page.parties.found if p.key == make and p.is_country), None)
    acting = [p for p in story.page.parties.found if p.is_country and not p.is_place]
    others = {p.key: p for p in acting if p.key not in tellers}
    only = next(iter(others.values())) if len(others) == 1 else None
    meant = told[0] if told else named if named and make not in tellers else only
    if meant is None and make:
        arms = story.page.arsenal.within(mention.verb, sentence.end)
        return next(
            (Party(a.start, a.end, a.text, a.text, make) for a in arms if a.country == make), None
        )
    name = meant.name if meant else enemy["who"]
    return Party(*enemy.span("who"), enemy["who"], name, meant.key if meant else "")


_ENEMY = lazy(
    r"\b(?P<who>[Tt]he (?:enemy|occupiers|invaders|aggressor))(?:\s(?:has|had|have|also"
    r"|again|then|\w+ly))*\s+$"
)
"""Who fired, as those call it who were fired at."""
