"""Bodies named in full once and shortly later: "Saudi Basic" of "Saudi Basic Industries".

So is a ministry that was told to be a country's: "the foreign ministry" behind "Iran's".
"""

from collections.abc import Sequence

from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.candidates import name_like
from summarizer.readers.rules.names.entity_table import COMPANY_HEADS
from summarizer.readers.rules.names.leading import leading
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind
from summarizer.text.word_sets import word_set

_GENERIC = frozenset(COMPANY_HEADS.split()) | word_set(
    "General Ltd Limited LLC FZE FZCO Inc Corp Co GmbH DMCC Group Global International and &"
)
_LEGAL = word_set("plc Plc PLC Ltd Limited LLC FZE FZCO Inc Corp Co GmbH DMCC JSC AG SA")
_FEWEST = 2
_COMMON = "common "


def joined(page: Page, found: Sequence[Found]) -> list[Found]:
    """Return names with each that begins a company's, told before, as that company's."""
    full = {
        tuple(one.name.split()): one
        for one in found
        if one.kind is ActorKind.COMPANY and len(one.name.split()) > _FEWEST
    }
    owned = _owned(page, found)
    return [_joined(one, full) for one in owned] if full else owned


def _owned(page: Page, found: Sequence[Found]) -> list[Found]:
    """Return names with each ministry of no country as the last one told of, else as the next."""
    bare = {one.key for one in found if one.country is None and one.key.startswith(_COMMON)}
    if not bare:
        return list(found)
    states = [
        one for one in found if one.country and one.key.removesuffix(f" {one.country}") in bare
    ]
    return [_of_state(page, one, states) if one.key in bare else one for one in found]


def _of_state(page: Page, one: Found, states: Sequence[Found]) -> Found:
    named = [state for state in states if state.key.startswith(f"{one.key} ")]
    before = [state for state in named if state.start < one.start]
    one_of = max(before, key=lambda state: state.start, default=None)
    codes = {state.country for state in named}
    if one_of is None and len(codes) == 1 and leading(page, one.start) in {None, *codes}:
        one_of = named[0]
    if one_of is None:
        return one
    return one._replace(key=one_of.key, country=one_of.country, country_words=one_of.country_words)


def _joined(one: Found, full: dict[tuple[str, ...], Found]) -> Found:
    """Return a name as the company's whose name it begins, or as it is."""
    words = tuple(one.name.split())
    if len(words) < _FEWEST or not _may_be_short(one, words):
        return one
    for longer, company in full.items():
        rest = longer[len(words) :]
        if longer[: len(words)] != words or not rest:
            continue
        same = company.start < one.start or rest[-1] in _LEGAL
        if same and all(word.strip(".,") in _GENERIC for word in rest):
            return company._replace(start=one.start, end=one.end, name=one.name, rank=0)
    return one


def _may_be_short(one: Found, words: tuple[str, ...]) -> bool:
    """Tell whether a name is a company's, or a person's of whom nothing tells so."""
    if one.kind is ActorKind.PERSON:
        return one.role is None and name_like(words) <= 0
    return one.kind is ActorKind.COMPANY
