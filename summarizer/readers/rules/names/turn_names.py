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
        full = full_name(page.text, name, start) if name.isupper() and " " not in name else None
        full = full if full and page.covers(*full) else None
        key = f"person {name_key(page.text[slice(*full)] if full else name)}"
        if full and page.claims.take(*full):
            yield Found(*full, page.text[slice(*full)], ActorKind.PERSON, key, rank=1)
        yield Found(start, end, name, ActorKind.PERSON, key, rank=1)


def full_name(text: str, surname: str, end: int | None = None) -> Place | None:
    """Return where a text, up to `end`, names in full whom "MR. PATEL:" means."""
    pattern = (
        rf"\b(?!{_TITLE}\b)(?=[\w’'-]*[a-z])[A-Z][\w’'-]+(?: [A-Z]\.)? (?i:{re.escape(surname)})\b"
    )
    found = re.search(pattern, text[:end])
    return found.span() if found else None
