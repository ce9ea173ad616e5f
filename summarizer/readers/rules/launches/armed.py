"""People under arms that no table knows: by the name of their group, or as "separatists in X"."""

from collections.abc import Iterator

from summarizer.normalize.bodies import Body, FoundBody
from summarizer.readers.rules.scene import Scene
from summarizer.records.actor import ActorKind
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy


def armed_groups(scene: Scene) -> Iterator[FoundBody]:
    """Yield where people under arms are named that may launch, and that no table knows."""
    yield from _groups(scene)
    yield from _nameless(scene)


def _groups(scene: Scene) -> Iterator[FoundBody]:
    """Yield where groups are named that no table knows: "the Tigray People's Liberation Front"."""
    for entity in scene.entities.all:
        if entity.kind not in _ARMED or not _FIGHTS.search(entity.name):
            continue
        states = entity.kind is ActorKind.ARMED_FORCE and entity.country is not None
        kind = "armed_force" if states else "group"
        body = Body(entity.name, kind, entity.country, entity.aliases)
        for words in entity.mentions:
            if not scene.bodies.at(words.start):
                yield FoundBody(words.start, words.end, words.text, body)


def _nameless(scene: Scene) -> Iterator[FoundBody]:
    """Yield people under arms without a name who say what "they" did: "separatists in Donetsk"."""
    for told in _NAMELESS.finditer(scene.text, 0, len(scene.text)):
        before = max(0, told.start() - 20), told.start()
        definite = scene.text[max(0, told.start() - 4) : told.start()].lower() == "the "
        meant = definite and " " not in told[0]  # told before
        if meant or _OF_A_PEOPLE.search(scene.text, *before):
            continue
        if not scene.bodies.at(told.start()):
            yield FoundBody(*told.span(), told[0], Body(told[0], "group", None, ()))


_NAMELESS = Cue(
    r"\b(?:rebels?|Rebels?|separatists?|Separatists?|insurgents?|Insurgents?|militants|Militants)\b"
    r"(?:\s(?:leadership|authorities|command|commanders?|officials|administration|forces|leaders))?"
    r"(?:\sin\s(?:[a-z]+ern\s)?[A-Z][\w-]+)?"
    r"(?=\s(?:later\s|also\s)?(?:said|says?|claim(?:s|ed)?|announced?|boasted|den(?:y|ied))\b)"
)
_OF_A_PEOPLE = lazy(r"(?:\b(?!The\b)[A-Z][\w-]+|['’]s|-\w+)\s+$")
"""Before fighters who are some people's, or somebody's: "Syrian rebels"."""
_ARMED = frozenset({ActorKind.GROUP, ActorKind.ARMED_FORCE})
_FIGHTS = lazy(
    r"\w (?:Front|Army|Brigades?|Battalions?|Militia|Resistance|Legion|Fighters|Insurgency)$"
    r"|\b(?:Liberation|Mujahid\w+|Jihad\w*|Kata['’]?ib|Ansar|Saraya|Liwa|Harakat|Jaysh|Jaish|Lashkar"
    r"|As[as]?['’]?ib|Hizb\w*|Ahrar|Jund)\b"
)
"""What groups under arms call themselves."""
