"""Whom a person serves that words only point to: "its spokesman, X", "a ministry spokesman, X"."""

from summarizer.readers.rules.names.entity_types import Entities, Entity
from summarizer.readers.rules.names.person_table import ROLES
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy, skip

_HEADS = r"(?:[a-z-]+ ){0,3}?(?:[a-z-]+)"
_ITS_BEFORE = lazy(rf"\b(?:[Ii]ts|[Tt]heir) (?P<role>{_HEADS}),? (?:[A-Z][\w.-]* )*$")
_ITS_BEHIND = lazy(rf", (?:its|their) (?P<role>{_HEADS})(?=[,.])")
_BODIES = "ministry|department|army|navy|air force|command|agency|council|committee|coalition|guard"
_SHORT = lazy(
    rf"(?:\b[Tt]he |\b[Aa]n? |\b[Tt]hat |^|[\"\u201d\u2019'] )(?P<body>{_BODIES}|{_BODIES.title()})"
    rf"(?:['\u2019]s)? (?P<role>{_HEADS}),? (?:[A-Z][\w.-]* )*$"
)
_SHORT_BEHIND = lazy(rf", (?:the|an?) (?P<body>{_BODIES})(?:['\u2019]s)? (?P<role>{_HEADS})\b")
_BARE = lazy(r"(?:^|[,.!?]['\"\u2019\u201d] )[Ss]pokes(?:man|woman|person),? (?:[A-Z][\w.-]* )*$")
_REACH = 90
_FAR = 4
"""Sentences before that of a person in which a body is looked for."""


def served(page: Page, entities: Entities, person: Entity) -> str | None:
    """Return the country of the body that words beside a person's name point to."""
    start, end, _ = person.mentions[0]
    lead = page.before(start, _REACH)
    if told := _ITS_BEFORE.search(lead) or _ITS_BEHIND.match(page.text, end):
        return _meant(page, entities, start) if _is_role(told["role"]) else None
    if _BARE.search(lead):
        return _meant(page, entities, start)
    told = _SHORT.search(lead) or _SHORT_BEHIND.match(page.text, end)
    if told and _is_role(told["role"]):
        return _called(entities, told["body"].lower(), start)
    return None


def of_unnamed(page: Page, entities: Entities, person: Entity) -> str | None:
    """Return the country of an official told of in the sentence before, whose name comes then.

    "Kenya's envoy was the first to speak. 'It is late,' Jo Kemp said."
    """
    start, end, _ = person.mentions[0]
    begin = page.begin(start)
    first = page.begin(begin - 1) if begin else begin
    hit = page.countries.starting(first) or page.countries.starting(first + len("The "))
    if hit is None or not _SPEAKING.match(page.text, end) or page.before(start, 1) == "(":
        return None
    told = _UNNAMED.match(page.text, hit.end, begin)
    others = any(e.is_person for _, e in entities.within(first, start))
    return hit.code if told and not others else None


_SPEAKING = lazy(r",? (?:said|says|added|told|argued|warned|declared|went on)\b")
_UNNAMED = lazy(
    r"(?:['\u2019]s?)? (?:[a-z]+ ){0,3}?(?:minister|ambassador|envoy|representative|president"
    r"|delegate|premier|spokes(?:man|woman|person)) (?!of\b|and\b|to\b)[a-z]"
)


def _is_role(words: str) -> bool:
    return not ROLES.isdisjoint(words.split())


def _called(entities: Entities, noun: str, place: int) -> str | None:
    """Return whose is the last body with a noun in its name that was told of before a place."""
    for words, entity in reversed(entities.within(0, place)):
        if entity.is_body and noun in words.text.lower().split():
            return entity.country
    return None


def _meant(page: Page, entities: Entities, place: int) -> str | None:
    """Return whose the body is that "its" means: the subject here, else of a sentence before."""
    begin, stop = page.begin(place), place
    for _ in range(_FAR):
        if subject := _subject(page, entities, begin, stop):
            return subject.country
        if begin <= 0 or _is_of_others(page, begin, stop):
            return None
        begin, stop = page.begin(begin - 1), begin
    return None


def _is_of_others(page: Page, start: int, end: int) -> bool:
    """Tell whether a stretch has a subject that is not known, and is more than titles."""
    others = _NAMES_OTHERS.match(page.text, start, end) is not None
    return others and not _TITLES.fullmatch(page.text, start, end)


_TITLES = lazy(r"(?:[A-Z][\w.-]* )*")
_NAMES_OTHERS = lazy(r"(?!(?:It|They|He|She|Its|Their|But|And) )[A-Z]")
"""How a sentence begins whose subject is somebody else, or something."""
_LEAD = lazy(r"(?:(?:In|At|From) [A-Z][\w-]+, )?(?:[Tt]he |[Ii]n |[Aa]t )?")


def _subject(page: Page, entities: Entities, start: int, end: int) -> Entity | None:
    """Return the body or the state that a sentence begins with."""
    first = entities.within(start, min(end, skip(_LEAD, page.text, start) + 1))
    named = (e for w, e in first if _may_be(page, w.start, e))
    return next(named, None)


def _may_be(page: Page, place: int, entity: Entity) -> bool:
    told = entity.is_body or entity.kind is ActorKind.COUNTRY
    return told and not page.is_quoted(place)
