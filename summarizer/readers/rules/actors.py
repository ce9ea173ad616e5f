"""Which of those named are actors: persons and bodies, and countries that act or are acted on."""

from collections import Counter
from collections.abc import Mapping, Sequence

from summarizer.readers.rules.names.entity_types import Entity, name_key
from summarizer.readers.rules.scene import Scene
from summarizer.records.actor import ActorDraft
from summarizer.records.sanction import SanctionDraft


def find_actors(scene: Scene, sanctions: Sequence[SanctionDraft] = ()) -> list[ActorDraft]:
    """Return the actors of an article, in order of first mention.

    Of whom nothing else tells whose he is, he is of the country that was found for the target.
    """
    actors = [entity for entity in scene.entities.all if entity.party]
    names = Counter(entity.name for entity in actors)
    words = {hit.code: hit.text for hit in reversed(scene.countries.all)}
    homes = _homes(sanctions)
    drafts = [_draft(scene, entity, words, twins=names[entity.name] > 1) for entity in actors]
    return [
        draft
        if draft.country or name_key(draft.name) not in homes
        else draft.model_copy(update={"country": homes[name_key(draft.name)]})
        for draft in drafts
    ]


def _homes(sanctions: Sequence[SanctionDraft]) -> dict[str, str]:
    """Return whose the named targets are, in the words of the article."""
    return {
        name_key(target.name or target.text): home
        for sanction in sanctions
        for target in sanction.targets
        if (home := target.nationality or target.location)
    }


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
