"""Who launched: the agent, owner or subject of the words that tell a launch."""

from summarizer.normalize.countries import is_demonym
from summarizer.normalize.ships import SHIP_FLAGS
from summarizer.readers.rules.launches.agents import agent_of, flag_of
from summarizer.readers.rules.launches.announced import announcer_of, warning_of
from summarizer.readers.rules.launches.described import told_of
from summarizer.readers.rules.launches.doings import DOING, did_both, main_subject
from summarizer.readers.rules.launches.forces import boats_side, side_told
from summarizer.readers.rules.launches.makers import builder_of
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import SUFFERS, Party
from summarizer.readers.rules.launches.patterns import ATTACK, SAYS
from summarizer.readers.rules.launches.pronouns import owner_meant, resolved
from summarizer.readers.rules.launches.regimes import regime_of
from summarizer.readers.rules.launches.table import GROUP_LANDS, SAYING, SETTING_A_DAY
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_PART = lazy(r"\s+(?:on|by|that|which)\s+(?P<who>[^,.;]{2,40})")
_FROM = Cue(r"\bfrom\s+(?:the\s+|an?\s+)?")
_NOT_HOME = lazy(
    r"[,;:]|\b(?:occupied|annexed)\b|\b(?:to|that|which|into|towards?|at|on|of|border|with|ended|began|after|when|while"
    r"|because|hit|struck|landed|fell|crashed|slammed|killed|destroyed|damaged|reached)\b"
)
_CREDITS = lazy(
    r"\s+(?:on \w+day )?(?:has |had |have )?(?:also |successfully )?"
    r"(?:claim(?:ed|s)(?: responsibility for)?|boast(?:ed|s) of|hail(?:ed|s)"
    r"|celebrat(?:ed|es)|admit(?:ted|s)(?: to)?|acknowledg(?:ed|es)|t(?:ook|akes) credit for"
    r"|owned up to|carr(?:ied|ies) out|conduct(?:ed|s)|h[eo]lds?|stage[ds]|perform(?:ed|s)"
    r"|complete[ds]|undertook|made)\s+(?!that\b)(?:\w+\s+){0,2}"
)
"""A party and a launch that it takes for its own, or carried out."""
_STOPS = r"(?:intercept|down|destroy|detect|track|spot|shot|struck|hit|condemn)"
"""How verbs begin of who stops a missile, or sees it, and is not its owner."""
_POSSESSIVE = lazy(
    rf"['’]s?\s+(?:(?!{SAYING}\b|{_STOPS})[\w-]+\s+){{0,3}}|\s*|,\s+whose\s+(?:[\w-]+\s+){{0,2}}"
    r"|['’]s?\s+(?:[\w-]+\s+){1,3}(?:tests?|launch(?:es)?)\s+and\s+(?:[\w-]+\s+){0,2}"
    r"|['’]s?\s+(?:[A-Z][a-z]+\.?\s+\d{1,2}(?:,?\s+and\s+|,\s+)?)+\s*"
)
_CALLS = lazy(r"\b(?:following|calls?|pressure|demands?|protests?|condemnation)\b")
_FLAGS = "|".join(SHIP_FLAGS)
_FROM_SHIP = lazy(
    rf"\b(?:from|off|aboard)\s+(?:the\s+)?(?:[\w-]+\s+){{0,3}}"
    rf"(?P<ship>(?P<prefix>{_FLAGS})\s+[A-Z]\w+)"
)
_SHIP_ACTS = lazy(
    rf"(?P<ship>\b(?P<prefix>{_FLAGS})\s+[A-Z]\w+(?:\s[A-Z]\w+)*)(?:\s+(?:has|had|also|then"
    rf"|later|\w+ly))*\s+$"
)
"""A warship as the subject of what it fired."""
_HIS = lazy(r"['’]s\s+(?:[\w-]+\s+){0,2}")
_ACCUSED = lazy(r"\s+(?:for|of)\s+(?:\w+ly\s+)?")
"""Between who is blamed and what he did: "act against Iran for conducting"."""


def party_of(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return who launched, by subject, agent or owner; None if not said there."""
    if agent := agent_of(story, sentence, mention):
        return agent
    made_of = _MADE_OF.match(story.page.text, mention.verb)
    if made_of or mention.form in {Form.NOUN, Form.PASSIVE, Form.FLIGHT, Form.DOWNED}:
        told = owner_of(story, sentence, mention)
    elif _ITS_RIVAL.search(story.page.text, max(sentence.start, mention.verb - 50), mention.verb):
        return _rival(story, sentence, mention)
    else:
        told = _antecedent_of(story, sentence, mention) or _subject_of(story, sentence, mention)
    return told or owner_meant(story, sentence, mention)


_TROOPS = lazy(r"(?:\s(?:troops|forces|soldiers|military|army|navy|rebels|crews?))?")


def _antecedent_of(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return whom a relative clause tells of: "with the Americans, who have conducted"."""
    who = _WHO.search(story.page.text, max(sentence.start, mention.verb - 40), mention.verb)
    told = story.page.parties.within(sentence.start, who.start()) if who else []
    if who is None or not told or not _TROOPS.fullmatch(story.page.text, told[-1].end, who.start()):
        return None
    joined = told[-2:-1] and _AND.fullmatch(story.page.text, told[-2].end, told[-1].start)
    return told[-2] if joined else told[-1]


def _subject_of(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return the party whose act a verb tells, by name, pronoun or leader."""
    page, text = story.page, story.page.text
    group = side_told(story, sentence, mention)
    group = group or told_of(story, sentence, mention.verb)
    if group := group or did_both(story, sentence, mention.verb):
        return group
    main = main_subject(story, sentence, mention)
    if found := _owner_right_before(story, sentence, mention) or (main and (main,)):
        return found[0]
    party = page.parties.subject(sentence.start, mention.verb)
    if party and not party.pronoun and SUFFERS.match(text, party.end):
        party = None  # "Israel was hit in May, and in June rebels fired"
    if party is None and (ship := _SHIP_ACTS.search(text, sentence.start, mention.verb)):
        return flag_of(story, ship["prefix"], ship.span("ship"))
    party = party or boats_side(story, sentence, mention.verb)
    party = party or page.parties.led(sentence.start, mention.verb)
    if party and SAYS.search(text, party.end, mention.verb) and not party.pronoun:
        between = party.end, mention.verb
        leader = page.parties.led(*between)
        if leader or not _ITSELF.search(text, *between):
            other = _WAS.search(text, *between) or _ROCKET_DID.search(text, *between)
            return leader or (None if other else party)
    if (
        party
        and party.pronoun
        and (speaker := page.parties.speaker_before(sentence.start, party.start))
    ):
        return Party(party.start, party.end, party.text, speaker.name, speaker.key)
    return _maker_in(story, sentence, mention, party) or resolved(story, party)


def _rival(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return the other one, if known, where somebody tells what "its neighbor" launched."""
    told = story.page.parties.within(sentence.start, mention.verb)
    teller = next((p for p in told if not p.is_place), None)
    known = {p.key: p for p in (e.party for e in story.events) if p}
    others = [p for key, p in known.items() if teller and key != teller.key]
    return others[0] if len(others) == 1 else None


_ITS_RIVAL = lazy(
    r"\b(?:its|their)\s(?:[\w-]+\s){0,2}?(?:neighbou?r|rival|foe|enemy|adversary|archenemy)"
    r"(?:\s(?:to\sthe\s)?(?:north|south|east|west))?\s(?:has\s|had\s|have\s|again\s|also\s|\w+ly\s)*$"
)
"""Before what the other side did: "said that its neighbor has fired 19"."""


def _maker_in(
    story: Story, sentence: Sentence, mention: Mention, party: Party | None
) -> Party | None:
    """Return whose missile "it" fired, where the sentence speaks of its maker before."""
    name = mention.missile.name if mention.missile else None
    make = story.page.arsenal.makers.get(name or "")
    if make is None or party is None or not party.pronoun:
        return None
    told = story.page.parties.within(sentence.start, party.start)
    maker = next((p for p in told if p.key == make and not p.is_place), None)
    return maker and maker._replace(start=party.start, end=party.end, text=party.text)


def _owner_right_before(
    story: Story, sentence: Sentence, mention: Mention
) -> tuple[Party | None, ...]:
    """Return whose launching it is: "Iran's firing"; None for "a cell that fired"; else nothing."""
    text, low = story.page.text, max(sentence.start, mention.verb - 40)
    owner = story.page.parties.within(low, mention.verb)[-1:]
    for before in (_HIS, _ACCUSED) if DOING.match(text, mention.verb) else (_HIS,):
        if owner and before.fullmatch(text, owner[0].end, mention.verb):
            return (owner[0],)
    if thing := _FIRED_IT.search(text, low, mention.verb):
        his = (p for p in owner if _WHOSE_IT.fullmatch(text, p.end, thing.start()))
        return (next(his, None),)
    return ()


_FIRED_IT = lazy(
    r"\b(?:launch(?:ers?|\s?pads?|ing\s\w+)|cells?|squads?|crews?|batter(?:y|ies)|sites?|positions?|trucks?"
    r"|vehicles?|posts?)\s(?:that|which|who)\s(?:had\s|have\s|has\s)?$"
)
"""Before what was fired from something, which others may speak of: "the launcher that fired"."""
_WHOSE_IT = lazy(r"(?:['’]s)?\s(?:[\w-]+\s){0,2}")
_MADE_OF = lazy(r"(?:involv|consist|compris|number|includ)ed\b")
"""What launches do, and nobody who launches: "said that the tests involved a new missile"."""
_ITSELF = lazy(r"\b(?:it|they|to have|having)\b")
"""Between who speaks and a launch that is his: "Iran said it fired"."""
_WAS = lazy(r"\b(?:was|were)\b")
_ROCKET_DID = lazy(
    r"\bthat\s+(?:the|an?)\s+(?:[\w-]+\s+){0,4}(?:rocket|carrier|launcher|booster|launch vehicle)\s"
)
"""Between who tells of a rocket and what it did: "NORAD confirmed that the rocket put"."""
_AND = lazy(r"\s+and\s+(?:the\s+)?")
_WHO = lazy(r",\s+(?:who|which)(?:\s+(?:has|have|had|also|then|recently|reportedly|since))*\s+$")
"""Between a party and what is told of it: "with the Americans, who have conducted"."""


def owner_of(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return the party that a noun phrase names: "North Korea's launch", "on Iran's part"."""
    low = mention.missile.start if mention.missile else mention.start
    if low < sentence.start:  # "South Korea said it was fired": whose it is was told before
        return _origin_of(story, sentence, mention)
    owner = (
        _owner_inside(story, mention, low)
        or regime_of(story, sentence, max(sentence.start, low - 40), mention.end)
        or _owner_before(story, sentence, mention, low)
        or _warner_of(story, sentence, mention)
        or builder_of(story, mention.missile)
        or _doer_of(story, sentence, mention)
    )
    if owner:
        return owner
    behind = _owner_behind(story, sentence, mention)
    if behind and behind.is_place and not _is_owning(story.page.text, behind):
        return None
    return behind or _origin_of(story, sentence, mention)


def _warner_of(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return who warns others of a launch: "closed the waters off Severomorsk for a test"."""
    warned = warning_of(story, sentence, mention)
    return announcer_of(story, sentence, warned) if warned else None


def _is_owning(text: str, party: Party) -> bool:
    """Tell whether something is called a party's: "Iran's"."""
    return text.startswith(("'s", "’s"), party.end)


def _owner_inside(story: Story, mention: Mention, low: int) -> Party | None:
    """Return who is named in the words for a launch: "the North Korean missile launch"."""
    text, what = story.page.text, mention.missile
    flew = mention.form in {Form.FLIGHT, Form.DOWNED}
    high = what.end if what and flew else mention.end  # behind it is what else is said of it
    for party in story.page.parties.within(low - 24, high):
        owns = not party.is_place or _is_owning(text, party) or is_demonym(party.text)
        says = mention.form is Form.PASSIVE and SAYS.search(text, party.end, mention.verb)
        others = says or _MADE_THERE.match(text, party.end) or _is_cargo(text, party)
        if owns and party.end > low and not others:
            return party
    return None


def _is_cargo(text: str, party: Party) -> bool:
    """Tell whether a party is named as whose satellite a rocket has on board."""
    on_board = _ON_BOARD.search(text, max(0, party.start - 40), party.start)
    return on_board is not None and _SATELLITE.match(text, party.end) is not None


_ON_BOARD = lazy(
    r"\b(?:carr(?:ied|y|ies|ying)|took|taking|haul(?:ed|ing)|deliver(?:ed|ing)|bearing|with)\s(?:[\w-]+\s){0,2}$"
)
_SATELLITE = lazy(
    r"(?:\s[a-z][\w-]*){0,3}?\s(?:\w*sats?|satellites?|spacecraft|payloads?|probes?"
    r"|stages?|engines?|motors?|boosters?|telescopes?|astronauts?|cosmonauts?|scientists?|universit(?:y|ies))\b"
)
"""Between a verb of carrying and the satellite or part that is somebody's, he is named."""
_MADE_THERE = lazy(r"-(?:led|made|built|supplied|designed|developed|provided)\b")
"""Behind a country that need not have launched: "an Israeli-made missile"."""


def _owner_behind(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return the party or land named right behind a launch, if it is not where it came from."""
    attack = ATTACK.search(story.page.text, mention.start, mention.end)
    if attack or mention.form in {Form.FLIGHT, Form.DOWNED}:
        return None
    part = _PART.match(story.page.text, mention.end, sentence.end)
    owners = story.page.parties.within(*part.span("who")) if part else []
    if part is None or not owners or owners[0].start > part.start("who") + 4:
        return None
    if _JUDGES.match(story.page.text, owners[0].end, sentence.end):
        return None
    land = owners[0].is_place and not _is_owning(story.page.text, owners[0])
    from_there = not land and _FROM.search(story.page.text, *part.span("who"))
    return None if from_there else owners[0]


_JUDGES = lazy(
    rf"\s(?:(?:has|have|had|later|also|\w+ly)\s)*(?:{SAYING}|call(?:s|ed)|describe[sd]|deem(?:s|ed)|judge[sd]"
    r"|consider(?:s|ed)|believe[sd]|condemn(?:s|ed)|denounce[sd]|thinks?|thought|view(?:s|ed))\b"
)
"""Behind who only says what a launch was: "a test that the South called a failure"."""
_BOTH = Cue(
    r"\b(?:(?:carried\s+out|conducted|held|staged|performed|made"
    r"|completed)\s[^,;.]{3,70}?,?\s+(?:and"
    r"|then|followed\s+by)|(?:retaliated|responded|answered|replied|hit\s+back|struck\s+back)"
    r"(?:\s[^,;]{2,40}?)?\s+with|(?:vow|promis|pledg|plan|prepar)(?:e?s|n?ed)(?:\s+for)?"
    r"|(?:is|are|was|were)\s+(?:planning|preparing|readying|gearing\s+up|getting\s+(?:set|ready))(?:\s+for)?"
    r"|(?:readying|preparing)\s(?:its|the|an?)\s[^,;.]{3,30}?\sfor"
    r"|(?:delayed|postponed|rescheduled|moved|pushed(?:\s+back)?|put\s+off|brought\s+forward)"
    rf"|{SETTING_A_DAY}\s(?:[\w,-]+\s){{1,6}}?for)\s+(?:then\s+)?$"
)
"""Before a launch that somebody plans, or that is the second of what one verb has.

"Vowed a second attempt"; "carried out a nuclear test in January and a launch".
"""


def _doer_of(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return who did both of what a verb has, the second of which is the launch."""
    verb = _BOTH.search(story.page.text, sentence.start, mention.start)
    if verb is None or mention.form is not Form.NOUN:
        return None
    return _subject_of(story, sentence, mention._replace(verb=verb.start()))


_OF_ITS = lazy(r"\bof\s+(?:its|their)\s")


def _owner_before(story: Story, sentence: Sentence, mention: Mention, low: int) -> Party | None:
    """Return who is named right before a launch as its owner: "Iran's", "Iran claimed its".

    Who stands before the verb of what was seen or downed did so: "Israel intercepted missiles".
    """
    text, parties = story.page.text, story.page.parties
    if text.startswith(("its ", "their "), low) or _OF_ITS.search(text, low, mention.end):
        named = parties.outside_asides(max(sentence.start, low - 160), low)
        near = [p for p in named if not (p.is_place and is_demonym(p.text))]
        return parties.speaker_before(sentence.start, low) or (near[-1] if near else None)
    before = parties.within(max(sentence.start, low - 60), low)[-1:]
    for party in before:
        if party.end <= mention.verb < low or (party.is_place and not _is_owning(text, party)):
            return None
        if any(each.fullmatch(text, party.end, low) for each in (_POSSESSIVE, _CREDITS, _SHARED)):
            return party
        if _BLAMES.search(text, sentence.start, party.start) and _ACCUSED.fullmatch(
            text, party.end, low
        ):
            return party
    return None


_BLAMES = lazy(r"\b(?:blam|accus|condemn|denounc|criti)\w+\s(?:the\s)?$")
"""Before who is blamed for a missile: "blamed Hezbollah for a rocket that fell"."""
_SHARED = lazy(
    r"(?:['’]s?)?\s+(?:\w+\s+)?(?:nuclear|atomic|engine|bomb)\s+(?:tests?|blasts?"
    r"|explosions?)\s+and\s+(?:an?\s+)?"
)
"""Between a party and the second of its deeds: "a North Korean nuclear test and rocket launch"."""


def _origin_of(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return whose land a missile without a launcher comes from: "launched from Yemen"."""
    text, high = story.page.text, min(sentence.end, mention.end + 80)
    ship = _FROM_SHIP.search(text, mention.verb, high)
    if ship and not _AWAY.search(text, mention.verb, ship.start()):
        return flag_of(story, ship["prefix"], ship.span("ship"))
    low = mention.missile.start if mention.missile else mention.verb
    left = _LEFT.match(text, mention.verb, high)
    for match in (left,) if left else _FROM.finditer(text, min(low, mention.verb), high):
        if _CALLS.search(text, mention.end, match.start()):
            break
        if _ABOARD.match(text, match.end()) or _AWAY.search(text, sentence.start, match.start()):
            continue
        found = story.page.parties.within(match.end(), min(match.end() + 40, sentence.end))
        if found and not _NOT_HOME.search(text, match.end(), found[0].start):
            home = story.page.parties.home_of(found[0].start, found[0].start + 1)
            return home if home and _may_be_home(story, sentence, home) else None
    return None


def _may_be_home(story: Story, sentence: Sentence, home: Party) -> bool:
    """Tell whether a launch may be a land's from which nothing that is told of was launched yet.

    Firms launch abroad, and so do groups but for those that hold a land; of a land that the
    article names only by a town, another may have a town of that name.
    """
    known = {event.party.key: event.party for event in story.events if event.party}
    here = story.page.parties.within(sentence.start, sentence.end)
    if home.key in known or not (known or any(party.is_firm for party in here)):
        return True
    if any(party.is_firm for party in (*known.values(), *here)):
        return False
    own = story.page.parties.first_of(home.key)
    land = home.is_country and own is not None and own.is_country
    return land or (home.is_group and home.key in GROUP_LANDS)


_LEFT = lazy(r"(?:left|leaves)\s(?:the\s)?(?=[A-Z])")
"""What a missile does where it comes from."""
_AWAY = lazy(
    r"(?:(?:\d|\b[a-z]+\s)\s?(?:km|kilomet(?:er|re)s?|(?:nautical\s)?miles?)|\bfar|\baway)\s(?:\(\d[^)]{2,15}\)\s)?$"
)
"""Before the land that a place is so far from: "120 km from Taiwan"."""
_ABOARD = lazy(
    r"(?:[a-z-]+\s+){0,2}(?:submarine|ship|warship|vessel|destroyer|frigate|cruiser"
    r"|corvette|boat|bomber|aircraft)\s+[A-Z]"
)
"""What a missile is launched from that may bear the name of a place: "the submarine Tula"."""
