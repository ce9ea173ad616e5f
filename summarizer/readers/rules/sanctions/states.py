"""Whose officials, judges and bodies of state are where no word beside them says it.

They are of a state, which is the one that the action is about: that of the others it is aimed at,
the one named in its sentence, or the one that all actions of the article are aimed at.
"""

from collections.abc import Iterable, Iterator, Sequence

from summarizer.normalize.countries import country_of
from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.homes import mentions
from summarizer.readers.rules.sanctions.homes_table import PRIVATE, STATE_OFFICES
from summarizer.readers.rules.sanctions.lists import count_of
from summarizer.readers.rules.sanctions.meant_country import country_before, country_meant
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy
from summarizer.text.place import Place

_WORD = lazy(r"[a-z-]+")
_MEMBERS = lazy(
    r"\b(?:members|figures|leaders) of (?:the|his|her|its|their) (?:[a-z]+ )?(?:Security Council|State Council|[Cc]abinet|[Gg]overnment|[Pp]arliament|junta|regime|ruling party|armed forces|(?:military|security) (?:council|forces))\b"
    r"|\b(?:regime|junta|government|military|army|police|security|intelligence|spy|prison) (?:figures|leaders|members|chiefs|insiders|loyalists|commanders)\b"
    r"|\b(?:army|police) (?:divisions?|brigades?|battalions?|units?)\b"
)
_OFFICE_BEFORE = lazy(
    r"\b(?:Judge|Justice|(?<!Secretary )(?<!Secretary-)General|Gen\.|Colonel|Col\.|Admiral|Brigadier|Major|Minister|Governor|Senator"
    r"|(?:[Cc]hief|[Hh]ead|[Cc]ommander|[Dd]irector|[Ss]peaker) of (?:the )?(?:(?:riot|secret|national|federal|military|prison|special|security|state|intelligence|tax|border|electoral|election|armed|[Nn]ational) )*(?:police|army|navy|air force|prisons?|forces|service|services|intelligence|parliament|[Aa]ssembly|guard|guards|commission|council)"
    r"|(?:[a-z]+ )?(?:minister|official|prosecutor|prosecutor general|attorney general|spy chief"
    r"|(?:police|army|navy|customs|prison|security|intelligence|military) (?:commander|chief|boss|director)|chief justice|vice-president|vice president|prison governor|judge))"
    r"(?:, | )$"
)
_OFFICE_BEHIND = lazy(
    r", (?:an?|the|its|his|her|their)?(?: ?(?:former|deputy|acting|senior|chief|supreme court|district|constitutional|military|state|country['’]s|first))* ?(?:judge|prosecutor|prosecutor general|attorney general|chief justice|vice-president|vice president|prime minister|speaker of (?:the )?parliament|police chief|army chief|[a-z]+ minister|head of (?:the )?(?:[a-z]+ )?(?:police|army|navy|parliament|intelligence|prison service|security service)|commander of (?:the )?(?:[a-z]+ )?(?:police|army|navy|forces))\b"
)
_BODY = lazy(
    r"(?:[Tt]he )?(?:(?:[A-Z]\w+|of|and|the) )*(?:Ministry|Police|Army|Navy|Air Force|Parliament|Directorate|KGB|Prosecutor['’]s Office|State [A-Z]\w+(?: [A-Z]\w+)*|Prison Service|Security Service|Central Bank|Supreme Court|Border Guard)(?: of (?:[A-Z]\w+|and| )+)?"
)
_TIED = lazy(
    r" (?:(?:who are |seen as |considered )?(?:close|linked|tied|connected|loyal|allied|aligned|beholden) (?:to|with)|(?:with|having) (?:close )?(?:ties|links) to) (?:the )?"
)
_RULERS = lazy(
    r"(?:['’]s)? (?:[a-z-]+ ){0,2}(?:[Pp]resident|[Pp]rime [Mm]inister|[Ll]eader|[Gg]overnment|[Rr]egime|[Rr]uler|junta|military|army|strongman|dictator|[Kk]ing|rulers|leadership|authorities|state|ruling)\b"
)


def with_states(view: SanctionView, events: Sequence[Event]) -> list[Event]:
    """Return events in which those who can only be of a state are of the one it is about."""
    return [_with_state(view, event, events) for event in events]


def _with_state(view: SanctionView, event: Event, events: Sequence[Event]) -> Event:
    if not any(_is_open(t) for t in event.targets):
        return event
    return event.with_targets([_of_state(view, t, event, events) for t in event.targets])


def _is_open(target: Target) -> bool:
    """Tell whether nothing says yet whose a target is."""
    if target.is_homed or target.kind is TargetKind.COUNTRY:
        return False
    return country_of(target.name or target.text) is None


def _of_state(view: SanctionView, target: Target, event: Event, events: Sequence[Event]) -> Target:
    if not _is_open(target):
        return target
    home = _of_rulers(view, target, event) or _of_the_country(view, target, event)
    if home is None and _is_official(view, target) and not _is_own_export(view, target, event):
        home = next(_states(view, event, events), None)
    return target._replace(nationality=home) if home else target


def _of_rulers(view: SanctionView, target: Target, event: Event) -> str | None:
    """Return the country whose rulers people are close to: "eight people close to its leader"."""
    place = view.masked.find(target.text, event.sentence.start, event.sentence.end)
    tied = _TIED.match(view.masked, place + len(target.text)) if place >= 0 else None
    hit = view.countries.starting(tied.end()) if tied else None
    if hit is None or target.kind is not TargetKind.PERSON:
        return None
    return hit.text if _RULERS.match(view.masked, hit.end) else None


def _is_own_export(view: SanctionView, target: Target, event: Event) -> bool:
    """Tell whether a state bars its own goods from leaving: "China curbed exports of gallium"."""
    if target.kind is not TargetKind.SECTOR or not any(a.code for a in event.imposers):
        return False
    end = max(view.masked.find(target.text, event.trigger[0]), event.trigger[1])
    return "export" in view.masked[event.trigger[0] : end + len(target.text)]


_THE_COUNTRY = lazy(rf"\b[Tt]he {lexicon.LAND_NOUNS}['’]s (?:[a-z]+ ){{0,4}}$")
_OF_IT = lazy(rf"[Tt]he {lexicon.LAND_NOUNS}['’]s \w|(?:\w+ )+of the {lexicon.LAND_NOUNS}$")


def _of_the_country(view: SanctionView, target: Target, event: Event) -> str | None:
    """Return which country it is where those told of are "the country's"."""
    place = view.masked.find(target.text, event.sentence.start, event.sentence.end)
    if place < 0 or not (
        _OF_IT.match(target.text)
        or _THE_COUNTRY.search(view.masked, max(event.sentence.start, place - 60), place)
    ):
        return None
    here = country_meant(view, event.sentence, place)
    acting = {agent.code for agent in event.imposers}
    return here[0].text if here else country_before(view, event.sentence, acting)


def _is_official(view: SanctionView, target: Target) -> bool:
    """Tell whether a target can only be of a state: by its noun, its name, or its office."""
    if target.kind is TargetKind.SECTOR:
        return True
    if not target.text[:1].isupper() or count_of(target) is not None:
        return _is_office(target.text)
    if target.kind is TargetKind.PERSON:
        return any(_holds_office(view, place) for place in mentions(view, target))
    if _BODY.fullmatch(target.text):
        return target.kind is not TargetKind.COMPANY
    return any(
        _STATE_OWNED.search(view.masked, max(0, at - 50), at) for at, _ in mentions(view, target)
    )


def _is_office(words: str) -> bool:
    """Tell whether a description is of somebody in office: "nine judges", "the interior ministry"."""
    part = _PART_OF.match(words)
    words = words[part.end() :] if part else words
    held = _WORD.findall(_NOT_HEAD.split(words, maxsplit=1)[0].lower())
    if not PRIVATE.isdisjoint(held) or _OF_MANY.search(words):
        return False
    return (
        not STATE_OFFICES.isdisjoint(held)
        or _THE_BODY.fullmatch(words) is not None
        or _MEMBERS.search(words) is not None
    )


_OF_MANY = lazy(
    r"\b(?:International|UN|ICC|EU|NATO|FIFA|IOC|European|Olympic)\b|U\.N\.|United Nations"
)
"""Bodies of many states, whose judges and officials are of none."""
_THE_BODY = lazy(
    r"(?:the )?(?:(?:state|state-owned|state-run|national|military|secret|riot|federal|interior|foreign|defen[cs]e|finance|justice|information|oil|intelligence|security|election|electoral|prison|border|air|presidential|ruling|central|flag|government|national) )*"
    r"(?:army|navy|military|police|parliament|ministry|junta|government|regime|judiciary|armed forces|air force|guard|(?:intelligence|security|prison|secret) services?|central bank|flag carrier|party|(?:state|national|state-owned|state-run) (?:airline|broadcaster|television|oil company|news agency|bank|railways?)|electoral (?:council|commission)|election commission)"
)
_STATE_OWNED = lazy(
    r"\b[Ss]tate(?:[- ](?:owned|run|controlled))? (?:(?!of\b)[a-z-]+ ){0,4}$|\b(?:[Nn]ational|[Ff]lag) (?:carrier|airline|oil company|broadcaster|bank) $"
)
"""What stands before the name of a firm that is a state's: "state-owned oil company X"."""
_PART_OF = lazy(r"[\w-]+ of (?:his|her|its|their|the country['’]s) ")
_NOT_HEAD = lazy(r" (?:of|in|from|at|for|who|with|based|linked|close)\b")


def _holds_office(view: SanctionView, place: Place) -> bool:
    """Tell whether an office of state stands beside a name: "the interior minister, X"."""
    start, end = place
    return (
        _OFFICE_BEFORE.search(view.masked, max(0, start - 60), start) is not None
        or _OFFICE_BEHIND.match(view.masked, end) is not None
    )


def _states(view: SanctionView, event: Event, events: Sequence[Event]) -> Iterator[str]:
    """Yield the state that an action is about, where only one can be meant: the nearest first."""
    agents = [a for a in view.agents(event.sentence) if a.start < event.trigger[0]]
    acting = {a.code for a in (*agents, *event.imposers) if not a.governed}
    for words in (
        _homes([event]),
        _scenes(view, event),
        _opposed(event, events),
        [w for e in events if _acts_alike(e, event) for w in _scenes(view, e)],
        _of_headline(view, events, acting),
        _of_persons(view, events),
    ):
        known = {country_of(w, korean_context=True): w for w in words}
        found = {code: w for code, w in known.items() if code and code not in acting}
        if len(found) == 1:
            yield from found.values()
        if found:
            return


_WHERE = lazy(r"\b(?:in|across|inside|throughout|of|from)(?: the)? $")
_OVER = lazy(
    r"\b(?:over|crackdown|repression|coup|elections?|vote|abuses|violations|protest(?:s|ers)|killings?"
    r"|undermin\w+|jail\w+)\b"
)
_OF_GOODS = lazy(
    r"\b(?:purchases?|delivery|deliveries|sales?|supply|supplies|imports?|exports?|shipments?"
    r"|acquisition|transfers?) of (?:[a-z]+ )?$|\b(?:buying|bought|buys|selling|sold|importing) $"
)
"""Before whose goods are traded, where nobody is at home: "took delivery of Russian missiles"."""
_BY_THE_WAY = lazy(r"\b(?:talks?|deal|agreement|summit|match|visit|trip|meeting|game|treaty)\b")


def _scenes(view: SanctionView, event: Event) -> list[str]:
    """Return the countries in which, or over which, an action's sentence says that it is taken."""
    found = []
    for hit in view.countries.within(event.sentence.start, event.sentence.end):
        before = view.masked[max(event.sentence.start, hit.start - 60) : hit.start]
        people = hit.form == "demonym" and hit.text.endswith("s")
        if hit.text in _SEATS:
            continue
        there = (
            hit.start == event.sentence.start
            or (hit.form == "demonym" and not people)
            or _WHERE.search(before)
            or _OVER.search(before)
        )
        if there and not (_BY_THE_WAY.search(before) or _OF_GOODS.search(before)):
            found.append(hit.text)
    return found


_SEATS = frozenset(
    {"Brussels", "Geneva", "Vienna", "New York", "The Hague", "Luxembourg", "Strasbourg"}
)
"""Where bodies of many states meet, of which what they decide is not."""


def _of_headline(view: SanctionView, events: Sequence[Event], acting: set[str | None]) -> list[str]:
    """Return the countries that the headline names; of several, those that act nowhere."""
    named = [h for s in view.heads for h in view.countries.within(s.start, s.end)]
    others = [hit for hit in named if hit.code not in acting]
    if len({hit.code for hit in others}) > 1:
        agents = {agent.code for event in events for agent in event.imposers}
        others = [hit for hit in others if hit.code not in agents]
    return [hit.text for hit in others]


def _homes(events: Iterable[Event]) -> list[str]:
    """Return the words for the countries that actions are aimed at."""
    told = (t for e in events for t in e.targets)
    return [t.nationality or t.text for t in told if t.nationality or t.location is None]


def _of_persons(view: SanctionView, events: Iterable[Event]) -> list[str]:
    """Return the countries of the persons that actions are aimed at, as the article names them."""
    persons = (t for e in events for t in e.targets if t.kind is TargetKind.PERSON)
    known = [view.scene.entities.named(t.name or t.text) for t in persons]
    codes = {entity.country for entity in known if entity}
    return [hit.text for hit in view.countries.all if hit.code in codes]


def _acts_alike(one: Event, other: Event) -> bool:
    """Tell whether two actions are by the same one."""
    return {a.code for a in one.imposers} == {a.code for a in other.imposers}


def _opposed(event: Event, events: Sequence[Event]) -> list[str]:
    """Return whom all actions are aimed at but those of the other side, and the other side."""
    own = {a.code for a in event.imposers} - {None}
    other = [e for e in events if own & {country_of(home) for home in _homes([e])}]
    opponents = {a.code for e in other for a in e.imposers}
    same = [e for e in events if opponents.isdisjoint(a.code for a in e.imposers)]
    return [*_homes(same), *(a.text for e in other for a in e.imposers)]
