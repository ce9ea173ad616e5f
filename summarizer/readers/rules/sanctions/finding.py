"""Sanctions, found by rules: who imposed, lifted, extended, proposed or blocked what, on whom.

The verbs of the lexicon, and what they govern, state an action; the words around give the rest: the
subject or by-phrase acts, the object is aimed at, the nearest date dates it, modality decides
whether it happened. Later sentences that name the targets, the legal basis or the day of an action
are folded into it, and an action told twice is one.
"""

from summarizer.readers.rules.sanctions.events import find_events
from summarizer.readers.rules.sanctions.merge import merge_events
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.readers.rules.scene import Scene
from summarizer.records.sanction import SanctionDraft


def find_sanctions(scene: Scene) -> list[SanctionDraft]:
    """Return the sanctions that the article tells, in the order in which it tells them."""
    view = SanctionView(scene)
    told = find_events(view)
    events = merge_events(view, told) if told else []
    places = {event.trigger: place for place, event in enumerate(events, start=1)}
    drafts = [event.draft(view) for event in events]
    return [
        draft.model_copy(update={"part_of": places[event.total]})
        if event.total in places and event.total != event.trigger
        else draft
        for event, draft in zip(events, drafts, strict=True)
    ]
