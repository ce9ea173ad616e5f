"""Persons whom only the labels of a transcript name: "MR. PATEL: ..."."""

import re
from collections.abc import Iterator, Sequence

from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.entity_types import name_key
from summarizer.readers.rules.names.person_table import TITLES
from summarizer.readers.rules.page import Page
from summarizer.readers.rules.speech.transcripts import named_labels
from summarizer.records.actor import ActorKind
from summarizer.text.place import Place

_TITLE = rf"(?:{'|'.join(map(re.escape, TITLES))})"


def find_turn_names(page: Page, paragraphs: Sequence[Place]) -> Iterator[Found]:
    """Yield who speaks in a transcript, by the name in the label, where no name is known yet."""
    for label, (start, end) in named_labels(page.text, paragraphs):
        name = page.text[start:end]
        if not (page.covers(start, end) and page.claims.take(*label)):
            continue
        full = _full_name(page, name, start)
        key = f"person {name_key(page.text[slice(*full)] if full else name)}"
        if full and page.claims.take(*full):
            yield Found(*full, page.text[slice(*full)], ActorKind.PERSON, key, rank=1)
        yield Found(start, end, name, ActorKind.PERSON, key, rank=1)


def _full_name(page: Page, name: str, end: int) -> Place | None:
    """Return where a text names in full, above its turns, whom "MR. PATEL:" means."""
    if " " in name or not name.isupper():
        return None
    pattern = rf"\b(?!{_TITLE}\b)[A-Z][a-z’'-]+ (?:[A-Z]\. )?(?i:{re.escape(name)})\b"
    found = re.search(pattern, page.text[:end])
    return found.span() if found and page.covers(*found.span()) else None
