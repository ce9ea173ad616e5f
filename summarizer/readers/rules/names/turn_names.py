"""Persons whom only the labels of a transcript name: "MR. PATEL: ..."."""

from collections.abc import Iterator, Sequence

from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.entity_types import name_key
from summarizer.readers.rules.page import Page
from summarizer.readers.rules.speech.transcripts import named_labels
from summarizer.records.actor import ActorKind
from summarizer.text.place import Place


def find_turn_names(page: Page, paragraphs: Sequence[Place]) -> Iterator[Found]:
    """Yield who speaks in a transcript, by the name in the label, where no name is known yet."""
    for label, (start, end) in named_labels(page.text, paragraphs):
        name = page.text[start:end]
        if page.covers(start, end) and page.claims.take(*label):
            yield Found(start, end, name, ActorKind.PERSON, f"person {name_key(name)}", rank=1)
