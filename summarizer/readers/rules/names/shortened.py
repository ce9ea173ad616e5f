"""Companies named in full once and shortly later: "Saudi Basic" of "Saudi Basic Industries"."""

from collections.abc import Sequence

from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.candidates import name_like
from summarizer.readers.rules.names.entity_table import COMPANY_HEADS
from summarizer.records.actor import ActorKind
from summarizer.text.word_sets import word_set

_GENERIC = frozenset(COMPANY_HEADS.split()) | word_set(
    "General Ltd Limited LLC FZE FZCO Inc Corp Co GmbH DMCC Group Global International and &"
)
_FEWEST = 2


def joined(found: Sequence[Found]) -> list[Found]:
    """Return names with each that begins a company's, told before, as that company's."""
    full = {
        tuple(one.name.split()): one
        for one in found
        if one.kind is ActorKind.COMPANY and len(one.name.split()) > _FEWEST
    }
    return [_joined(one, full) for one in found] if full else list(found)


def _joined(one: Found, full: dict[tuple[str, ...], Found]) -> Found:
    """Return a name as the company's whose name it begins, or as it is."""
    words = tuple(one.name.split())
    if len(words) < _FEWEST or not _may_be_short(one, words):
        return one
    for longer, company in full.items():
        rest = longer[len(words) :]
        same = longer[: len(words)] == words and rest and company.start < one.start
        if same and all(word.strip(".,") in _GENERIC for word in rest):
            return company._replace(start=one.start, end=one.end, name=one.name, rank=0)
    return one


def _may_be_short(one: Found, words: tuple[str, ...]) -> bool:
    """Tell whether a name is a company's, or a person's of whom nothing tells so."""
    if one.kind is ActorKind.PERSON:
        return one.role is None and name_like(words) <= 0
    return one.kind is ActorKind.COMPANY
