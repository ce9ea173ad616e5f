"""What several pieces of a list of targets share: a country said for two groups, a kind for all."""

from itertools import pairwise

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.items import PEOPLE_OF, Item
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy

_GENERIC = r"(?:individuals|people|persons|nationals|citizens|entities|companies|firms|organi[sz]ations|groups|institutions|agencies|bodies|businesses)"
_BARE = lazy(rf"[\w,-]+ (?:other |more |further )?{_GENERIC}(?: (?:and|or) {_GENERIC})?")
_ALL_KINDS = lazy(rf"(?:{_GENERIC}|[A-Z]\w+s|[A-Z]\w+ese)$")
_AND = lazy(r",? and ")
_THEIRS = lazy(
    r"\b(?:their|his|her)\b.*\b(?:famil(?:y|ies)|relatives|wives|wife|husbands?|spouses?|children|sons?|daughters?)$"
)


def with_shared_homes(text: str, items: list[Item]) -> list[Item]:
    """Give two counted groups what one says for both: "11 North Korean individuals and nine firms"."""
    for n, (one, two) in enumerate(pairwise(items)):
        words = [text[item.start : item.end] for item in (one, two)]
        theirs = two.name is None and _THEIRS.search(words[1]) is not None
        if not (_is_group(one) and (theirs or _is_group(two))):
            continue
        if not _AND.fullmatch(text, one.end, two.start):
            continue
        if (
            one.nationality and _ALL_KINDS.search(words[0]) and _BARE.fullmatch(words[1])
        ) or theirs:
            items[n + 1] = of_group(two, one, two.kind)
    return items


_BODIES = frozenset(
    {TargetKind.COMPANY, TargetKind.ORGANIZATION, TargetKind.GROUP, TargetKind.COUNTRY}
)
_OF_ONE = lazy(
    rf"(?:(?:\d[\d,]*|{TWO_TO_TWELVE}|several|some|dozens of) )?{PEOPLE_OF.pattern}(?P<body>[A-Z])"
)
_BARE_BODY = lazy(r"(?!and\b|an?\b|the\b|\d)[a-z-]+(?: [a-z-]+){0,3}(?: [A-Z][\w.-]*)*")
_WHOSE = lazy(r"['’]s [a-z]+(?:, [a-z ]+)*$")
_BESIDE = lazy(r",? and |, ")


def with_their_bodies(text: str, items: list[Item]) -> list[Item]:
    """Give people all the bodies that they are of: "executives of Rosneft, Gazprom and Sberbank"."""
    found: list[Item] = []
    for item in items:
        last = found[-1] if found else None
        if last and item.kind in _BODIES and _are_theirs(text, last, item):
            found[-1] = last._replace(end=item.end)
        else:
            found.append(item)
    return found


def _are_theirs(text: str, people: Item, body: Item) -> bool:
    """Tell whether a name goes on with the bodies that people before it are of."""
    if people.name or not _OF_ONE.match(text, people.start, people.end):
        return False
    if _WHOSE.search(text, people.start, people.end):
        whole = text[people.end : body.end].strip(" ,").removeprefix("and ")
        return not body.counted and _BARE_BODY.fullmatch(whole) is not None
    if body.name is None:
        return False
    return _BESIDE.fullmatch(text, people.end, body.start) is not None


_MANY_OF_THEM = lazy(r"(?:the |[A-Z]\w+(?:['’]s)? )?(?:[a-z-]+ ){0,3}[a-z-]+s$")


def without_plural_apposition(text: str, items: list[Item]) -> list[Item]:
    """Give names what stands behind them for all: "A and B, Azerbaijani businessmen"."""
    *names, last = items if len(items) > _FEW else [_NOBODY_NAMED]
    if last.name or last.counted or last.member or last.kind is TargetKind.UNKNOWN:
        return items
    if not all(item.name for item in names[-_FEW:]):
        return items
    words = text[last.start : last.end]
    plural = _MANY_OF_THEM.fullmatch(words) or words.endswith(("men", "women"))
    if not plural or text[names[-1].end : last.start] != ", ":
        return items
    return [of_group(item, last, kind_in(item, last)) for item in names]


_FEW = 2
_NOBODY_NAMED = Item(0, 0)
_OTHER = lazy(r"\b(?:others?|further|more) [a-z]")


def with_kind_of_others(text: str, items: list[Item]) -> list[Item]:
    """Give names the kind of the others counted behind them: "the Rose and four other tankers"."""
    last = items[-1] if len(items) > 1 else None
    if last is None or not _is_group(last):
        return items
    if text.endswith(" others", last.start, last.end) and last.kind is TargetKind.UNKNOWN:
        return [*items[:-1], last._replace(kind=items[-2].kind)]
    if not _OTHER.search(text, last.start, last.end):
        return items
    return [
        item._replace(kind=last.kind) if item.name and item.kind is TargetKind.UNKNOWN else item
        for item in items
    ]


def _is_group(item: Item) -> bool:
    return item.counted and item.name is None and not item.member


_KINDS_OF_ALL = frozenset({TargetKind.PERSON, TargetKind.VESSEL, TargetKind.AIRCRAFT})
"""Kinds that a group has only if each of it has."""


def kind_in(member: Item, group: Item) -> TargetKind:
    """Return what one is who is named behind the group counted."""
    told = member.kind is TargetKind.UNKNOWN or group.kind in _KINDS_OF_ALL
    return group.kind if told else member.kind


def of_group(member: Item, group: Item, kind: TargetKind) -> Item:
    """Return one of a group with what is said of all."""
    return member._replace(
        kind=kind,
        nationality=member.nationality or group.nationality,
        location=member.location or group.location,
    )
