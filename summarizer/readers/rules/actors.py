"""Which of those named are actors: persons and bodies, and countries that act or are acted on."""

from collections import Counter
from collections.abc import Mapping

from summarizer.readers.rules.names.entity_types import Entity
from summarizer.readers.rules.scene import Scene
from summarizer.records.actor import ActorDraft


def find_actors(scene: Scene) -> list[ActorDraft]:
    """Return the actors of an article, in order of first mention."""
    actors = [entity for entity in scene.entities.all if entity.party]
    names = Counter(entity.name for entity in actors)
    words = {hit.code: hit.text for hit in reversed(scene.countries.all)}
    return [_draft(scene, entity, words, twins=names[entity.name] > 1) for entity in actors]


def _draft(scene: Scene, entity: Entity, words: Mapping[str, str], *, twins: bool) -> ActorDraft:
    """Return the draft; its country as the words beside it tell, or as the article calls it."""
    first = scene.sentence_at(entity.mentions[0].start) if twins else None
    return ActorDraft(
        name=entity.name,
        aliases=list(entity.aliases),
        kind=entity.kind,
        country=entity.country_words or words.get(entity.country or ""),
        role=entity.role.text if entity.role else None,
        identifiers=list(entity.identifiers),
        evidence=[first.number] if first else [],
    )
