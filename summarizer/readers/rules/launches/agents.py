"""Who launched as "by" names him: a party, or the flag of a warship."""

from summarizer.normalize.ships import SHIP_FLAGS
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def agent_of(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return who "by" names: a party, or the flag of a warship."""
    page, text = story.page, story.page.text
    if most := _MOST_BY.search(text, mention.end, sentence.end):
        agents = page.parties.within(most.end(), most.end() + 1)
        return agents[0] if agents else None
    by = _BY.search(text, mention.verb, min(sentence.end, mention.end + 60))
    plain = mention.form in {Form.NOUN, Form.ACTIVE}
    if by is None or (plain and _PARTED.search(text, mention.end, by.start())):
        return None
    before = max(sentence.start, by.start() - 30), by.start()
    if _SUPPLIED.search(text, *before) or _ELSE.search(text, *before):
        return None
    if _ELSES.search(text, mention.end, by.start()) or _COUNTED_BY.search(text, *before):
        return None
    agents = page.parties.within(by.end(), by.end() + 30)
    if agents and _OWN.fullmatch(text, by.end(), agents[0].start):
        backed = len(agents) > 1 and (agents[0].is_place or _is_home_of(text, *agents[:2]))
        agent = agents[1] if backed else agents[0]
        return None if _HELD_FOR.match(text, agent.end) else agent
    ship = _SHIP.match(text, by.end(), sentence.end)
    return flag_of(story, ship["prefix"], ship.span()) if ship else None


_MOST_BY = lazy(
    r",\s(?:most|(?:(?:nearly|almost)\s)?all|many|the\s(?:bulk|majority))\s(?:of\s(?:them|which)\s)?(?:were\s)?"
    r"(?:fired|launched|shot|claimed|carried\sout|conducted)\sby\s(?:the\s)?"
)
"""Behind launches that are counted, who made most of them: "300 rockets, most fired by"."""


def _is_home_of(text: str, land: Party, group: Party) -> bool:
    """Tell whether a country only says whose a group is: "by Yemen's Houthi group"."""
    return group.is_group and _WHOSE_GROUP.fullmatch(text, land.end, group.start) is not None


_WHOSE_GROUP = lazy(
    r"['’]s\s+(?:[\w-]+\s+){0,2}|\s+(?:[\w-]+\s+){0,2}(?:group|movement|militia|faction"
    r"|organi[sz]ation|militants|rebels)\s+"
)
"""Between a country and a group of its people: "Yemen's", "Lebanese militant group"."""
_OWN = lazy(r"\W*\w?\W?|[A-Z]\w+['’]s\s")
"""Between "by" and who did: "by Sanaa's Houthis"."""
_HELD_FOR = lazy(
    r"[-\s](?:backed|aligned|allied|sponsored|supported)\b"
    r"|['’]s?\s(?:own\s)?(?:counts?|reckoning|accounts?|estimates?|tally|figures|admission|standards)\b"
)
"""Behind a country whose friends acted, or which only counts: "by Iran-backed rebels"."""
_PARTED = lazy(
    r",(?!\s\d{4})|\b(?:was|were|is|are|been)\s(?!fired|launched|tested|carried|conducted|staged)[a-z]+ed\b"
)
"""Between a launch and who did something else: "launches, after votes by", "was confirmed by"."""
_COUNTED_BY = lazy(
    r"\b(?:tally|tallies|counts?|estimates?|reports?|figures|data|assessments?|analys[ie]s"
    r"|compilation"
    r"|statistics|database|records?|stud(?:y|ies)|according to \w+)\s+$"
)
"""What others made of launches: "according to a tally by the military"."""
_ELSE = lazy(
    r"\b(?!(?:fired|launched|tested|lobbed|lofted|hurled|unleashed|discharged|conducted|performed"
    r"|staged|attempted|loosed|rained|showered)\b)[a-z]+ed[\"”’]?\s+$"
)
"""Before "by" and who did something else: "a base used by troops"."""
_ELSES = lazy(
    r"\b(?:tests?|detonations?|explosions?|strikes?|attacks?|votes?|visits?|drills?|exercises?)\s+$"
)
"""Between a launch and who did something else: "before nuclear tests by"."""


def flag_of(story: Story, prefix: str, place: tuple[int, int]) -> Party:
    """Return whose a warship is, by the prefix of its name."""
    key, ship = SHIP_FLAGS[prefix], story.page.text[place[0] : place[1]]
    flag = story.page.parties.first_of(key)
    return Party(*place, ship, flag.name if flag else ship, key)


_BY = Cue(r"\bby[\"”’]?\s+(?:the\s+)?")
_SUPPLIED = lazy(
    r"\b(?:supplied|provided|made|built|manufactured|produced|designed|developed|sold|given|donated"
    r"|delivered|furnished|transferred|detected|tracked|reported|spotted|observed|monitored"
    r"|picked up|intercepted|downed|shot down|condemned|announced|confirmed|claimed"
    r"|denounced)[\"”’]?(?:\s+(?:to|for)\s+[A-Z]\w+)?\s+$"
)
"""Before "by" and who made, saw or stopped a missile, which somebody else launched."""
_FLAGS = "|".join(SHIP_FLAGS)
_SHIP = lazy(rf"(?P<prefix>{_FLAGS})\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)*")
"""A warship by its name: "HMS Vengeance"."""
