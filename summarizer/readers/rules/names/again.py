"""Persons of whom nothing but their surname, told elsewhere, shows that they are persons."""

from collections.abc import Iterator, Sequence

from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.candidates import Candidate
from summarizer.readers.rules.names.entity_table import NOT_BODIES
from summarizer.readers.rules.names.organizations import heads
from summarizer.readers.rules.names.persons import person
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy

_AND = lazy(r" and (?:[A-Z][\w.'\u2019-]* ){0,3}")
_REACH = 40
_LENGTHS = frozenset((2, 3))


def named_again(page: Page, told: Sequence[Found], waiting: Sequence[Candidate]) -> Iterator[Found]:
    """Yield the names nothing told of whose last word is a person's, or speaks, elsewhere."""
    persons = [one for one in told if one.kind is ActorKind.PERSON and " " in one.name]
    alone = {one.name for one in told if one.kind is ActorKind.PERSON and " " not in one.name}
    for name in waiting:
        surname = name.words[-1]
        if len(name.words) not in _LENGTHS or not _can_be(name.words):
            continue
        shown = surname in alone or _joined(page, name, persons)
        if shown and page.claims.take(name.start, name.end):
            yield person(page, name)


def _joined(page: Page, name: Candidate, persons: Sequence[Found]) -> bool:
    """Tell whether "and" joins a name to a person's: "Kaja Kallas and Marco Rubio"."""
    return any(
        0 < last - first < _REACH and _AND.fullmatch(page.text, first, last)
        for one in persons
        for first, last in ((name.end, one.start), (one.end, name.start))
    )


def _can_be(words: Sequence[str]) -> bool:
    """Tell whether words look like names and not like what a body is called by."""
    kinds = heads()
    return all(word.istitle() and word not in kinds and word not in NOT_BODIES for word in words)
