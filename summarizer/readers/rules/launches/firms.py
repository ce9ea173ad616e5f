"""Companies that launch rockets of their own and that no table knows, by what is said of them."""

from collections.abc import Iterator

from summarizer.normalize.bodies import Body, FoundBody
from summarizer.readers.rules.scene import Scene
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy
from summarizer.text.place import Place


def launch_firms(scene: Scene) -> Iterator[FoundBody]:
    """Yield where companies are named that are said to have or to launch rockets of their own."""
    if not _ROCKET.search(scene.text, 0, len(scene.text)):
        return
    for entity in scene.entities.all:
        if entity.kind is not ActorKind.COMPANY:
            continue
        places = [(words.start, words.end) for words in entity.mentions]
        if any(_launches(scene, place) for place in places):
            body = Body(entity.name, entity.kind.value, None, entity.aliases)
            for start, end in places:
                if not scene.bodies.at(start):
                    yield FoundBody(start, end, scene.text[start:end], body)


def _launches(scene: Scene, place: Place) -> bool:
    """Tell whether the words around a company's name say that it launches rockets."""
    text, (start, end) = scene.text, place
    if _HAS_ONE.match(text, end) or _BUILT_BY.search(text, max(0, start - _REACH), start):
        return True
    owned = _ITS.match(text, end)
    return owned is not None and bool(scene.missiles.within(owned.end(), owned.end() + 1))


_REACH = 90
_ROCKET = lazy(r"\b(?:[Rr]ocket|[Ll]aunch(?:er|\svehicle)|[Ss]paceport|[Oo]rbit)")
_MAKER = (
    r"(?:rocket|launch|launcher|space|spaceflight)[\s-]"
    r"(?:company|firm|start-?up|maker|builder|operator|provider|venture)"
)
_HAS_ONE = lazy(
    r"['’]s?\s(?:[\w-]+\s){0,4}?(?:rocket|launcher|launch\svehicle|booster|spaceplane)\b"
    r"|['’]s?\s(?:[\w-]+\s){0,2}?(?:first|second|third|next|maiden|only|last|latest|debut)\s"
    r"(?:\w+\s)?(?:flight|launch|mission)\b"
    rf"|,\s(?:an?|the|its)\s[^,.;]{{0,40}}?\b{_MAKER}\b"
)
"""Behind a company that has a rocket: "Isar's first flight", "X, a launch company"."""
_BUILT_BY = lazy(
    r"\b(?:rocket|launcher|launch\svehicle|booster)\b[^.;]{0,24}?\b(?:built|made|designed|developed"
    r"|operated|owned|flown|launched)\sby\s(?:(?:the|an?)\s)?(?:[\w-]+\s){0,4}$"
    rf"|\b{_MAKER}\s$"
)
"""Before a company that has a rocket: "a rocket built by the German startup"."""
_ITS = lazy(r"['’]s?\s(?:[a-z-]+\s){0,2}")
"""Between a company and the rocket that is called its own."""
