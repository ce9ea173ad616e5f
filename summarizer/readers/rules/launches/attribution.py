"""Who made a launch that is told of nobody: by its missile, its place, the other launches."""

from summarizer.normalize.countries import country_name, country_of
from summarizer.normalize.missiles import MissileClass, missile_class
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.bynames import byname_of, home_state
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.forces import own_force
from summarizer.readers.rules.launches.leads import lead_party, number_at, reports
from summarizer.readers.rules.launches.learned_events import named_by_role
from summarizer.readers.rules.launches.makers import (
    are_of_many,
    is_no_firms,
    is_of_another,
    launchers,
    own_make,
    weapon_of,
    whose,
)
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import SUFFERS, Party
from summarizer.readers.rules.launches.patterns import ATTACK, LANDS, STOPS, STRUCK
from summarizer.readers.rules.launches.strikers import fired_at, striker, waging
from summarizer.readers.rules.launches.table import LEASED
from summarizer.readers.rules.launches.victims import was_hit
from summarizer.records.launch import Confirmation
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def attributed(story: Story, event: Event, default: Party | None) -> Party | None:
    """Return who is meant where a launch names nobody: the party of others, told of by then."""
    sentence = story.page.sentence_at(event.trigger[0])
    if sentence is None or _is_unclaimed(story, event):
        return None
    named = named_by_role(story, event) or byname_of(story, event)
    own = named is not None and named.start >= sentence.start
    if not own and _is_anothers_plan(story, event, sentence):
        return None
    if own_fire := striker(story, event, sentence):
        return own_fire
    if event.aggregate and not event.maker and are_of_many(story.events):
        return None  # whose total it is in a round-up of many, nobody says
    return _unless_hit(story, event, named, default)


def _unless_hit(
    story: Story, event: Event, named: Party | None, default: Party | None
) -> Party | None:
    """Return who is named, or who else is meant, unless that is who was fired at."""
    land = fired_at(story, event)
    if named:
        return None if was_hit(story, event, named, land) else named
    if land and (foe := waging(story, land)):
        return _cited(story, event, foe)
    meant = _meant(story, event, _beside(story, event) or default)
    if meant is None or was_hit(story, event, meant, land):
        return None
    return _state_of_make(story, event, meant) if _may_be_others(story, event, meant) else meant


def _state_of_make(story: Story, event: Event, other: Party) -> Party | None:
    """Return the state whose own make a missile is, if the article names it and not as `other`."""
    make = own_make(story, event.name)
    firms = missile_class(None, event.name) is MissileClass.SLV and make not in _STATE_LAUNCHERS
    again = make == other.key and not other.is_firm
    state = None if again or firms else story.page.parties.any_of(make)
    return _cited(story, event, state._replace(is_place=False)) if state else None


def _is_unclaimed(story: Story, event: Event) -> bool:
    """Tell whether it is said that nobody is known to have made a launch."""
    text, end = story.page.text, event.trigger[1]
    unclaimed = _UNCLAIMED.search(text, end, end + 400) or _NOT_THEIRS.search(text, end, end + 2400)
    return unclaimed is not None


def _is_anothers_plan(story: Story, event: Event, sentence: Sentence) -> bool:
    """Tell whether a sentence is on what somebody unknown is to launch."""
    return _UNKNOWN_PLANS.match(story.page.text, sentence.start, event.trigger[0]) is not None


def _may_be_others(story: Story, event: Event, party: Party) -> bool:
    """Tell whether others may as well have made a launch that names nobody."""
    if _is_nobodys(story, event, party) or is_no_firms(event, party):
        return True
    if party.is_place and party.text != country_name(party.key) and _is_own_rocket(event):
        return True  # firms and states launch from abroad
    return is_of_another(story, event, party)


def teller_of_plan(story: Story, event: Event) -> Party | None:
    """Return who tells a plan as his own: "two satellites would be sent up, Mali said".

    Of missiles it may be another's that he fears.
    """
    sentence = story.page.sentence_at(event.trigger[0])
    space = missile_class(event.kind, event.name) is MissileClass.SLV
    if sentence is None or not space or event.confirmation is not Confirmation.PLANNED:
        return None
    told = story.page.parties.within(sentence.start, sentence.end)
    keys = {voice.key for voice in story.page.voices_in(sentence.start, sentence.end)}
    told = [p for p in told if not p.is_place]
    return told[0] if {p.key for p in told} == keys and len(keys) == 1 else None


def _is_own_rocket(event: Event) -> bool:
    """Tell whether a rocket that nobody is known to make flew, which somebody calls his own."""
    return event.maker is None and _ITS_ROCKET.search(event.trigger_text) is not None


_ITS_ROCKET = lazy(
    r"\b(?:its|their|\w+['’]s)\s(?:[\w-]+\s){0,4}?(?:rocket|launcher|carrier|satellite)\b"
)


def _is_nobodys(story: Story, event: Event, party: Party) -> bool:
    """Tell whether rockets did harm in an article in which this party is not said to launch any."""
    if event.party or not STRUCK.match(story.page.text, event.trigger[0]):
        return False
    if len(launchers(story.events)) > 1:
        return True  # any of them may have
    if party.is_group:
        return False
    made = party.key in {event.maker, own_make(story, event.name)}
    return not (made or any(e.party and e.party.key == party.key for e in story.events))


def _beside(story: Story, event: Event) -> Party | None:
    """Return who made the launch told last before, in a paragraph of a round-up of several."""
    if event.maker or len(launchers(story.events)) <= 1:
        return None
    page, place = story.page, event.trigger[0]
    own = page.sentence_at(place)
    told = [e for e in story.events if whose(e) and e.trigger[0] < place]
    last = max(told, key=lambda e: e.trigger[0], default=None)
    home = page.sentence_at(last.trigger[0]) if last else None
    near = own and home and own.paragraph == home.paragraph
    return (last.party or page.parties.any_of(last.maker)) if near and last else None


def _meant(story: Story, event: Event, default: Party | None) -> Party | None:
    """Return who is meant by the force at home, the ship or the launches that are told of."""
    end, sentence = event.trigger[1], story.page.sentence_at(event.trigger[0])
    own = next((e for e in story.events if not e.weak), event)
    if _by_home_force(story, event) or (own.party is None and _by_home_force(story, own)):
        if default and default.start < end:
            return default
        return _home(story, event) or _by_land(story, event) or _of_title(story, event)
    if sentence and _SHIP.match(story.page.text, sentence.start, end):
        return default if default and default.start < end and not default.is_group else None
    if default and sentence and (other := _other_side(story, event, default)):
        return other
    known = default and (
        default.start < end or any(p.key == default.key for p in story.page.parties.within(0, end))
    )
    return _default_party(story, event, default if known else None)


def _other_side(story: Story, event: Event, default: Party) -> Party | None:
    """Return the other of two who launch, where the first only says what was launched."""
    sentence = story.page.sentence_at(event.trigger[0])
    others = {e.party.key: e.party for e in story.events if e.party and e.party.key != default.key}
    if sentence is None or len(others) != 1:
        return None
    first = next(iter(story.page.parties.within(sentence.start, sentence.start + 5)), None)
    tells = first and first.key == default.key and _TELLS.match(story.page.text, first.end)
    return _cited(story, event, next(iter(others.values()))) if tells else None


_TELLS = lazy(
    r"(?:['’]s\s(?:military|army|defen[cs]e\sministry|officials))?\s(?:later\s|also\s)?(?:said|says|believes?|estimated|detected)\s"
)


def _by_home_force(story: Story, event: Event) -> bool:
    """Tell whether a launch is that of a force at home, wherever that is: "The army fired"."""
    sentence = story.page.sentence_at(event.trigger[0])
    told = sentence and _HOME_FORCE.match(story.page.text, sentence.start, event.trigger[1])
    return told is not None and told.end() + _NEAR > event.trigger[0]


_UNKNOWN_PLANS = lazy(
    r"(?:[A-Z][\w-]+(?:\s[A-Z][\w-]+)*|(?:The|An?)\s[A-Z][\w-]+\s(?:(?:space)?port|range)\b[^.;]{0,60}?)\s"
    r"(?:(?:also|now|still)\s)?(?:plans|hopes|intends|aims|expects|will\shost)\s(?:to\s)?"
)
"""How a sentence begins that is on what somebody unknown is to launch."""
_NEAR = 40
_HOME_FORCE = lazy(r"[Tt]he\s(?:navy|army|air\sforce|military|armed\sforces)\b(?!['’])")
_SHIP = lazy(
    r"(?:(?:In|On)\s[\w\s.]{3,20}?,?\s)?[Aa]\s(?:frigate|destroyer|corvette|warship|(?:patrol|missile)\sboat)\s[a-z-]+ed\s"
)
"""How a sentence begins that is on what a ship did: it need not be of the missile's maker."""


def _home(story: Story, event: Event) -> Party | None:
    """Return the country where an article was written, as it names it, for its own forces."""
    home = home_state(story)
    return _cited(story, event, home) if home else None


def _of_title(story: Story, event: Event) -> Party | None:
    """Return who launches in the title, for "the army" of a country that the text leaves out."""
    lead = lead_party(story)
    home = number_at(story, lead.start) if lead and not lead.is_group else None
    if home is None:
        return None
    event.cite(home)
    return lead


_UNCLAIMED = lazy(
    r"\b(?:[Nn]obody|[Nn]o\sone|[Nn]o\s(?:[\w-]+\s){0,3}(?:group|organi[sz]ation|faction|militia)s?|[Nn]one)"
    r"\s(?:(?:has|have|had|immediately|yet|so|far)\s)*(?:claimed|took|taken|owned|admitted|assumed)\b"
    r"(?!(?:\s\w+)?\s(?:at\sfirst|initially|for\s(?:hours|days)))"
    r"|\b(?:ha[sd]|have)\snot\s(?:yet\s)?been\sclaimed\b|\b(?:went|gone|remain(?:s|ed))\sunclaimed\b"
    r"|\bno\s(?:immediate\s)?claim\sof|\bunclear\swho\b|\bnot\s(?:\w+\s)?clear\swho\b"
)
"""Behind a launch that nobody is known to have made."""
_NOT_THEIRS = lazy(
    r"\b(?:ha[sd]|have)\snot\s(?:yet\s)?(?:claimed|taken|admitted|assumed)\s(?:any\s)?responsibility\b"
)
"""Anywhere behind a launch of which it is only thought whose it was."""


def _default_party(story: Story, event: Event, default: Party | None) -> Party | None:
    """Return who else fired or makes the missile, or launches the others; cited if need be."""
    user = next((e.party for e in story.events if e.party and _is_kind_of(e, event)), None)
    make = own_make(story, event.name)
    maker = _maker(story, event, make, default)
    if user is None and maker is None and _is_made_elsewhere(story, event, default):
        return _only_party(story, event) or _carrier(story, event)
    other = maker if maker and (default is None or default.key != maker.key) else default
    meant = user or other or _named_maker(story, event, make) or _by_circumstances(story, event)
    return _cited(story, event, meant) if meant else None


def _carrier(story: Story, event: Event) -> Party | None:
    """Return a space rocket as who launched it, of a state whose own all its rockets are."""
    space = missile_class(None, event.name) is MissileClass.SLV
    rocket = weapon_of(story, event) if space and not event.aggregate else None
    return rocket if rocket and rocket.key in _STATE_LAUNCHERS else None


_STATE_LAUNCHERS = frozenset({"CN", "RU", "IN", "IR", "KP"})
"""States without firms that launch their own rockets into orbit, or next to none."""


def _is_kind_of(old: Event, new: Event) -> bool:
    """Tell whether a name is that of a missile told before, or of its family: "Trident"."""
    return new.name is not None and f"{old.name} ".startswith(f"{new.name} ")


def _maker(story: Story, event: Event, make: str | None, default: Party | None) -> Party | None:
    """Return the country that makes a missile, where the article speaks of it as a party.

    Where another is known to launch, it must have been spoken of by then: others buy missiles.
    """
    told = story.page.parties.first_of(make)
    sentence = story.page.sentence_at(event.trigger[0])
    end = sentence.end if sentence else event.trigger[1]
    acting = told if told and told.start < end else story.page.parties.any_of(make) or told
    if acting is None or (default is not None and acting.start >= end):
        return None
    known = default is not None and not acting.is_place
    return acting if told or known or country_name(acting.key) == acting.text else None


def _named_maker(story: Story, event: Event, make: str | None) -> Party | None:
    """Return the force that a launch is told with, or its missile's country, however named."""
    named = story.page.parties.any_of(make)
    return named and (own_force(story, event, far=False) or named)


def _by_circumstances(story: Story, event: Event) -> Party | None:
    """Return who the place, the article or the sentences around speak of, the surest first."""
    make = own_make(story, event.name)
    return (
        _unhurt(story, event, _party_of_place(story, event))
        or _unhurt(story, event, _lead(story, make))
        or _unhurt(story, event, _force_or_land(story, event, make))
        or weapon_of(story, event)
        or _only_party(story, event)
        or _near_party(story, event)
    )


def _cited(story: Story, event: Event, meant: Party) -> Party | None:
    """Return a party as the sentences of a launch name it, or with its own sentence cited."""
    for number in sorted(event.numbers):
        sentence = story.page.article.sentence_by_number[number]
        for party in story.page.parties.within(sentence.start, sentence.end):
            if party.key == meant.key and not party.is_place:
                return party
    home = number_at(story, meant.start)
    if home is None:
        return None
    event.cite(home)
    return meant


def _force_or_land(story: Story, event: Event, make: str | None) -> Party | None:
    """Return the force that the article names, or the land of the launch site."""
    land = _land_of(story, event)
    return own_force(story, event, of=land or make) or story.page.parties.any_of(land)


def _lead(story: Story, make: str | None) -> Party | None:
    """Return the party that the article is about, unless the missile is another country's."""
    lead = lead_party(story)
    return lead if lead and (make is None or lead.is_group or lead.key == make) else None


def _is_made_elsewhere(story: Story, event: Event, default: Party | None) -> bool:
    """Tell whether the missile is of a country other than the one the article is on."""
    make = story.page.arsenal.makers.get(event.name or "")
    return bool(make and default and make != default.key and not default.is_group)


def _only_party(story: Story, event: Event) -> Party | None:
    """Return the one party that the sentence of a launch names, or None."""
    sentence = story.page.sentence_at(event.trigger[0])
    if sentence is None:
        return None
    told = [p for p in story.page.parties.within(sentence.start, sentence.end) if not p.is_place]
    told = [p for p in told if p.is_armed and not reports(story, p)]
    told = [p for p in told if not story.page.text.startswith("-", p.end)]  # "NASA-funded"
    told = [p for p in told if p.start < event.trigger[1]]
    return _unhurt(story, event, told[0]) if len({p.key for p in told}) == 1 else None


def _party_of_place(story: Story, event: Event) -> Party | None:
    """Return the party whose land the launch was made from."""
    return story.page.parties.first_of(_land_of(story, event))


def _by_land(story: Story, event: Event) -> Party | None:
    """Return the country of the launch site, or of a place beside it, as it is named."""
    sentence, parties = story.page.sentence_at(event.trigger[0]), story.page.parties
    beside = parties.within(event.trigger[1], sentence.end) if sentence else []
    lands = {party.key for party in beside if party.is_place}
    land = _land_of(story, event) or (lands.pop() if len(lands) == 1 else None)
    own = (p for p in parties.found if p.key == land and country_name(p.key) == p.name)
    return next(own, None) or parties.first_of(land) or parties.any_of(land)


def _land_of(story: Story, event: Event) -> str | None:
    """Return the country that the launch was made from, as far as its place tells it."""
    if event.location is None or _HELD.search(event.location):
        return None
    land = country_of(event.location, korean_context=story.page.parties.is_korean)
    return LEASED.get(land, land) if land else None


_HELD = lazy(r"^off |(?<!-)\b(?:occupied|annexed)\b|-(?:held|controlled)\b")
"""Of a place that is not its country's to launch from."""


def _near_party(story: Story, event: Event) -> Party | None:
    """Return the party that the sentence before speaks of: "Then to North Korea. The missile"."""
    number = event.numbers[0]
    if LANDS.match(event.trigger_text) and event.landing is None:
        return None
    before = [s for s in story.page.body if number - 2 <= s.number < number]
    told = [p for s in before for p in story.page.parties.within(s.start, s.end)]
    told = [p for p in told if not p.is_place and p.is_armed and not reports(story, p)]
    told = [p for p in told if not _CONDEMNS.match(story.page.text, p.end)]
    if len({p.key for p in told}) > _FEW:
        return None  # any of a list of them may have
    return _unhurt(story, event, told[-1]) if told and not event.weak else None


_FEW = 3
_CONDEMNS = lazy(
    r"(?:,\s[^,;.]{2,60},)?\s(?:(?:also|has|have|later)\s)*(?:condemn|denounc|den(?:y|ied|ies)|deplor)"
)
"""Behind a group that had no part in a launch: "Kataib Hezbollah condemned the attack"."""


def _unhurt(story: Story, event: Event, party: Party | None) -> Party | None:
    """Return a party unless it is rather whose town or troops were hit: "the Iraqi capital"."""
    text = story.page.text
    if party is None or SUFFERS.match(text, party.end):
        return None
    if _HIT_IS.match(text, party.end) or STOPS.match(text, party.end):
        return None
    if _NO_DOER.search(text, max(0, party.start - 45), party.start):
        return None
    if party.text.endswith("ans") and _HURT.search(text, max(0, party.start - 30), party.start):
        return None
    sentence = story.page.sentence_at(event.trigger[0])
    hits = LANDS.match(event.trigger_text) or ATTACK.search(event.trigger_text)
    if sentence is None or not (hits or event.trigger_text.startswith("explod")):
        return party
    hit = story.page.parties.within(event.trigger[1], sentence.end)
    return None if any(p.key == party.key for p in hit) else party


_HIT_IS = lazy(
    r"(?:['’]s)?\s+(?:[\w-]+\s+){0,2}(?:[Cc]apital|[Cc]it(?:y|ies)|[Ee]mbass(?:y|ies)|missions?|bases?"
    r"|[Cc]onsulates?|[Aa]irports?|[Aa]ir\s?[Bb]ases?|troops|soldiers|personnel|diplomats?|civilians?"
    r"|teen\w*|m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|famil(?:y|ies)|towns?|villages?|homes?"
    r"|communit(?:y|ies)|residents?|workers?|citizens?|targets?|(?:[\w-]+\s)?vehicles?|convoys?|outposts?|positions?|police|authorities|(?:aircraft\s)?carriers?|(?:war)?ships?|vessels?|tankers?|airspace|territory|waters|soil)\b"
)
"""Behind a country whose people or places are what is hit."""
_HURT = lazy(
    rf"\b(?:(?:wound|kill|injur|hurt|hit|harm)(?:ed|ing)?|\d+|a\sdozen|{TWO_TO_TWELVE}"
    r")\s(?:\w+\s)?$"
)
"""Before people who were hurt: "wounding five Americans"."""
_NO_DOER = lazy(
    r"\b(?:(?:across|in|over|into|near)\s+(?:central|\w+ern)|cit(?:ed|es|ing)|quot(?:ed|es|ing)"
    r"|(?:supplied|provided|made|built|produced|donated|delivered|sold|given)\s(?:to\s[A-Z]\w+\s)?by"
    r"|according\s+to|told)\s+(?:the\s+)?$"
)
"""Before who is only named as a source, or as a place: "across central Israel"."""
