"""Companies that launch rockets of their own and that no table knows, by what is said of them."""

import re
from collections.abc import Iterator

from summarizer.normalize.bodies import Body, FoundBody
from summarizer.readers.rules.scene import Scene
from summarizer.records.actor import ActorKind
from summarizer.text.calendar_table import MONTHS, WEEKDAYS
from summarizer.text.patterns import lazy
from summarizer.text.place import Place


def launch_firms(scene: Scene) -> Iterator[FoundBody]:
    """Yield where companies are named that are said to have, or to build, rockets."""
    if not _ROCKET.search(scene.text, 0, len(scene.text)):
        return
    for match in _EUROPES.finditer(scene.text, 0, len(scene.text)):
        yield FoundBody(*match.span(), match[0], _EUROPE)
    names = {scene.text[slice(*place)] for place in _told(scene)}
    if not names:
        return
    longest_first = sorted(names, key=len, reverse=True)
    for match in re.finditer(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", scene.text):
        if not scene.bodies.at(match.start()):
            body = Body(match[0], ActorKind.COMPANY.value, None, ())
            yield FoundBody(*match.span(), match[0], body)


def _told(scene: Scene) -> Iterator[Place]:
    """Yield the places of names that words around call owners of rockets."""
    for pattern in (_OWNS, _BUILT, _CALLED, _FLIES, _STYLED):
        for match in pattern.finditer(scene.text, 0, len(scene.text)):
            if _may_be_firm(scene, match.span("name")):
                yield match.span("name")


def _may_be_firm(scene: Scene, place: Place) -> bool:
    """Tell whether a name is not known to be somebody or something else."""
    if scene.bodies.within(*place) or scene.countries.within(*place):
        return False
    known = scene.entities.within(*place)
    return all(entity.kind is ActorKind.COMPANY for _, entity in known)


_ROCKET = lazy(r"\b(?:[Rr]ocket|[Ll]aunch(?:er|\svehicle)|[Ss]paceport|[Oo]rbit)")
_THING = r"(?:rocket|launcher|launch\svehicle|booster|spaceplane)"
_NAME = r"(?P<name>[A-Z][\w&-]+(?:\s[A-Z][\w&-]+){1,2})"
_EUROPE = Body("Europe", ActorKind.COMPANY.value, None, ())
_EUROPES = lazy(rf"\bEurope(?=['’]s\s(?:[\w-]+\s){{0,3}}?(?:{_THING}|Ariane|Vega)\b)")
"""The states of Europe as one whose rocket something is: "Europe's Ariane 6"."""
_SHORT = _NAME.replace("{1,2}", "{0,2}")
"""Names of one word too, where the words around say enough."""
_FIRM = r"(?:company|firm|start-?up|maker|builder|operator|provider|manufacturer)"
_OWNS = lazy(
    rf"(?<![\w-]){_NAME}['’]s?\s(?:(?:[\w-]+\s){{0,3}}?|[A-Z][\w-]+(?:\s\w+)?,\s(?:its|an?|the)\s(?:[\w-]+\s){{0,3}}?)"
    rf"{_THING}\b"
)
"""Whose rocket something is: "Caldera Launch's Kestrel rocket"."""
_BUILT = lazy(
    rf"\b{_THING}\b(?:[^.;]{{0,24}}?\b(?:built|made|designed|developed|operated|owned|flown))?\sby\s"
    rf"(?:(?:the|an?)\s)?(?:[A-Z][a-z]+\s)?(?:[a-z-]+\s){{0,3}}?{_NAME}"
)
"""Who built a rocket: "a rocket built by the German startup Caldera Launch"."""
_CALLED = lazy(rf"\b(?:rocket|launch|launcher|space|spaceflight)[\s-]{_FIRM}\s{_NAME}")
"""Who is called a builder of rockets: "the launch company Caldera Launch"."""
_NO_FIRM = (
    r"It|They|He|She|We|Both|Each|The|This|That|One|Army|Navy|Forces?|Guards?|Corps|Command|Agency"
    rf"|Ministry|Center|Centre|Organi[sz]ation|{WEEKDAYS}|{MONTHS}[a-z]*"
)
_FLIES = lazy(
    rf"(?<![\w'’-])(?!(?:{_NO_FIRM})\b){_SHORT}(?:,\s(?:an?|the)\s[^,.;]{{3,60}},)?"
    r"\s(?:(?:has|had|have|will|also)\s)*"
    r"(?:launch(?:es|ed)?|puts?|sent|flew|fl(?:y|ies)|lost|tested|postponed|delayed|scrubbed|called\soff"
    r"|(?:plans|aims|hopes|intends|wants)\sto\s(?:launch|fly|test))\s"
    rf"(?:[\w-]+\s){{0,5}}?its\s(?:[\w'-]+\s){{0,4}}?(?:{_THING}|satellites?)\b"
)
"""Who flies a rocket of its own: "Caldera put its first satellite into orbit"."""
_STYLED = lazy(
    r"(?<![\w-])(?!The\s|An?\s)(?P<name>[A-Z][\w&-]+(?:\s[A-Z][\w&-]+)?\s"
    r"(?:Launch(?:ers|\sServices)?|Aerospace|Rocketry|Spaceflight|Astronautics|Orbital|Space(?:\sSystems)?))\b"
    r"(?!['’-]?\w|\s(?:[A-Z][a-z]+|program(?:me)?|agency|stations?|flight|cent(?:er|re)|race|debris))"
)
"""What such companies call themselves: "Caldera Launch", "Caldera Space Systems"."""
