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
from summarizer.text.words import words_of

_AND = lazy(r" and (?:[A-Z][\w.'\u2019-]* ){0,3}")
_REACH = 40
_LENGTHS = frozenset((2, 3))
_TOLD = frozenset(("said", "says", "told", "added", "wrote", "asked", "argued", "insisted"))


def named_again(page: Page, told: Sequence[Found], waiting: Sequence[Candidate]) -> Iterator[Found]:
    """Yield the names nothing told of whose last word is a person's, or speaks, elsewhere."""
    persons = [one for one in told if one.kind is ActorKind.PERSON and " " in one.name]
    alone = {one.name for one in told if one.kind is ActorKind.PERSON and " " not in one.name}
    for name in waiting:
        surname = name.words[-1]
        if len(name.words) not in _LENGTHS or not _can_be(name.words):
            continue
        shown = surname in alone or _joined(page, name, persons) or _speaks(page, surname)
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


def _speaks(page: Page, surname: str) -> bool:
    """Tell whether a verb of saying follows a surname that stands alone."""
    words = words_of(page.text)
    for number in words.places.get(surname, ()):
        after, before = words.written[number + 1 : number + 2], words.written[max(number - 1, 0)]
        if after and after[0] in _TOLD and not before.istitle():
            return page.text.startswith(" ", words.starts[number] + len(surname))
    return False
