"""Who launches where a common noun names him: "the army", "its crews", "the firm", "the group"."""

from typing import Final

from summarizer.normalize.countries import country_of
from summarizer.normalize.leaders import LEADERS
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.makers import own_make
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.records.actor import ActorKind
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place


def meant_by(story: Story, place: Place, make: str | None = None) -> Party | None:
    """Return whom the words at a place stand for, or None if they are no byname.

    A firm and a group are those told of last; a force is that of the state whose own `make` what
    it launched is, or in whose name its sentence, its article or the sentences before speak.
    """
    text = story.page.text
    if (name := _LEADER.match(text, *place)) and (code := LEADERS.get(name["name"])):
        return _as_told(text, place, _state(story, code), code)
    if _FIRM.match(text, *place):
        return _as_told(text, place, _last_firm(story, place[0]))
    if _GROUP.match(text, *place):
        known = _TOLD.match(text, *place) is not None
        group = _last_group(story, place[0]) if known else _nameless(text, place)
        return _as_told(text, place, group)
    sentence = story.page.sentence_at(place[0])
    if sentence and _FORCE.match(text, *place):
        own = make if make != _SELLER else None
        state = (_state(story, own) if own else None) or _land(story, sentence, place)
        if state and story.page.scene.entities.within(*place):
            return state._replace(is_place=False)  # else "the Navy" would be of no country
        return _as_told(text, place, state, own or "")
    return None


_SELLER: Final = "US"
"""Whose missiles the forces of many others have."""


def byname_of(story: Story, event: Event) -> Party | None:
    """Return whom a byname means that is the subject, the owner or the agent of a launch."""
    sentence, text = story.page.sentence_at(event.trigger[0]), story.page.text
    if sentence is None:
        return None
    start, end = event.trigger
    before = list(_SUBJECT.finditer(text, sentence.start, end))
    told = [m for m in before if _REACHES.fullmatch(text, m.end(), max(m.end(), start))]
    agent = _AGENT.search(text, start, sentence.end)
    found = [*([agent] if agent else ()), *reversed(told)]
    make = own_make(story, event.name)
    return next((p for m in found if (p := meant_by(story, m.span("who"), make))), None)


def _nameless(text: str, place: Place) -> Party:
    """Return people under arms whom nobody names: "unknown gunmen"."""
    words = text[slice(*place)]
    return Party(*place, words, words, words.lower(), is_group=True)


def _as_told(text: str, place: Place, meant: Party | None, key: str = "") -> Party | None:
    """Return a party under the words that stand for it here, and by its own name."""
    start, end = place
    words = text[start:end].removesuffix("'s").removesuffix("’s")
    if meant is None:
        return Party(start, start + len(words), words, words, key) if key else None
    return meant._replace(start=start, end=start + len(words), text=words, is_place=False)


def _state(story: Story, code: str) -> Party | None:
    parties = story.page.parties
    return parties.first_of(code) or parties.any_of(code)


def _last_firm(story: Story, before: int) -> Party | None:
    """Return the company told of last that launches, or else any."""
    parties = story.page.parties.within(max(0, before - _FAR), before)
    if firm := next((p for p in reversed(parties) if p.is_firm), None):
        return firm
    known = story.page.scene.entities.within(max(0, before - _FAR), before)
    firms = [(place, entity) for place, entity in known if entity.kind is ActorKind.COMPANY]
    place, entity = firms[-1] if firms else (None, None)
    return Party(*place, entity.name, entity.name, is_firm=True) if place and entity else None


def _last_group(story: Story, before: int) -> Party | None:
    parties = story.page.parties.within(max(0, before - _FAR), before)
    return next((p for p in reversed(parties) if p.is_group), None)


_FAR: Final = 8000
"""Characters back in which a firm or a group is looked for."""


def _land(story: Story, sentence: Sentence, place: Place) -> Party | None:
    """Return the state whose force is meant."""
    parties = story.page.parties
    own = (p for p in reversed(parties.within(sentence.start, place[0])) if _is_state(p))
    if acting := next((p for p in own if not p.is_place), None):
        return acting
    told = (e.party for e in reversed(story.events) if e.party and e.trigger[0] < place[0])
    if launcher := next(filter(_is_state, told), None):
        return launcher
    first = _before(story, sentence)
    near = [p for p in parties.within(first, sentence.start) if _is_state(p) and not p.is_place]
    return near[-1] if near else home_state(story)


def _before(story: Story, sentence: Sentence) -> int:
    """Return where the second sentence before one begins."""
    for number in (sentence.number - 2, sentence.number - 1):
        if found := story.page.article.sentence_by_number.get(number):
            return found.start
    return sentence.start


def _is_state(party: Party) -> bool:
    return not party.is_group and not party.is_firm and bool(party.key)


def home_state(story: Story) -> Party | None:
    """Return the country where an article was written, as it names it."""
    place = story.page.article.dateline_location
    key = country_of(place.split(",")[0].title()) if place else None
    return _state(story, key) if key else None


_DET: Final = r"(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]his|[Aa]n?)\s)"
_ADJ: Final = r"(?:[a-z][\w-]+\s){0,2}?"
_FIRMS: Final = (
    r"(?:firm|company|start-?up|corporation|consortium|manufacturer|enterprise|launch\sprovider"
    r"|(?:(?:rocket|launcher)\s?)?(?:maker|builder)s?)"
)
_GROUPS: Final = (
    r"(?:group|movement|militia(?:s|men)?|rebels|militants|jihadists|guerrillas|insurgents|separatists"
    r"|secessionists|fighters|factions?|terrorists|gunmen)"
)
_FORCES: Final = (
    r"(?:[Aa]rmy|[Nn]avy|[Aa]ir\s[Ff]orce|[Mm]ilitary|[Mm]arines|[Mm]arine\s[Cc]orps|[Ff]leet"
    r"|[Aa]rmed\s[Ff]orces|(?:[Rr]ocket|[Mm]issile|[Ss]trategic|[Ss]pace|[Dd]efen[cs]e|[Mm]aritime|[Gg]round)\s[Ff]orces?|[Ff]orces"
    r"|[Tt]roops|[Ss]oldiers|[Ss]ailors|[Gg]unners|[Cc]rews?|[Gg]arrison|[Bb]rigade|[Rr]egiment"
    r"|[Bb]attery|[Bb]atteries|[Dd]estroyers?|[Ff]rigates?|[Cc]orvettes?|[Ss]ubmarines?|[Ww]arships?"
    r"|[Uu]nits|[Dd]efen[cs]e\s[Mm]inistry|[Mm]inistry\sof\s[Dd]efen[cs]e|[Mm]inistry|[Gg]overnment"
    r"|[Rr]egime|[Jj]unta|[Ss]pace\s(?:[Aa]gency|[Oo]rgani[sz]ation|[Cc]ommission|[Ff]orce)|[Aa]gency|[Cc]ountry|[Nn]ation|[Mm]en)"
)
_HANDS: Final = r"(?:[Cc]ommand|[Ss]ervice|leader|people|engineers|scientists|institute)"
"""What stands for who launched only where its role is known."""
_FIRM = lazy(rf"{_DET}?{_ADJ}{_FIRMS}(?:['’]s?)?$")
_GROUP = lazy(rf"{_DET}?{_ADJ}{_GROUPS}(?:['’]s?)?$")
_FORCE = lazy(rf"{_DET}?{_ADJ}(?:{_FORCES}|{_HANDS})(?:['’]s?)?$")
_TOLD = lazy(r"(?:[Tt]he|[Ii]ts|[Tt]his|[Tt]hese|[Tt]hose)\s")
"""What begins the words for those told of before."""
_ITS = lazy(r"(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur)\s")
_LEADER = lazy(
    r"(?:[A-Z][a-z]+\s)??(?P<name>[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2})"
    r"(?:['’]s?(?:\s(?:men|soldiers|forces|troops|army|regime|government))?)?$"
)
_WHO: Final = rf"(?P<who>{_DET}{_ADJ}(?:{_FIRMS}|{_GROUPS}|{_FORCES}))\b"
_SUBJECT = lazy(
    r"(?:^|[.,;:–—-]\s|\b(?:that|when|after|as|while|and|but|which|where|before|since|because|had|did|of|said|says|say)\s"
    rf"|\b(?:[Ii]n|[Oo]n|[Aa]t|[Ff]or|[Ll]ast|[Dd]uring|[Ss]ince)\s[^,.;]{{2,40}}?\s){_WHO}"
)
_AGENT = lazy(
    r"\b(?:launched|fired|shot|sent|tested|flown|lofted|lobbed|loosed|let\s\w+|put\s\w+|carried\sout"
    rf"|conducted|made|attempted|launch|test|firing|shot|attack|volley|flight)\b[^.;,]{{0,30}}?\bby\s{_WHO}"
)
_REACHES = lazy(r"(?:['’]s?)?[^.;:]{0,80}")
