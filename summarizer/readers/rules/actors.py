"""Which of those named are actors: persons and bodies, and countries that act or are acted on."""

from summarizer.readers.rules.entity_types import Entity
from summarizer.readers.rules.scene import Scene
from summarizer.records.actor import ActorDraft


def find_actors(scene: Scene) -> list[ActorDraft]:
    """Return the actors of an article, in order of first mention."""
    return [_draft(scene, entity) for entity in scene.entities.all if entity.party]


def _draft(scene: Scene, entity: Entity) -> ActorDraft:
    first = scene.sentence_at(entity.mentions[0].start)
    twins = sum(other.name == entity.name for other in scene.entities.all) > 1
    return ActorDraft(
        name=entity.name,
        aliases=list(entity.aliases),
        kind=entity.kind,
        country=entity.country_words,
        role=entity.role.text if entity.role else None,
        identifiers=list(entity.identifiers),
        evidence=[first.number] if first and twins else [],
    )
