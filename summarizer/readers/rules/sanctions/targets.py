"""Whom a sanction is aimed at: from the words beside a verb to its targets."""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from summarizer.normalize.countries import find_countries
from summarizer.readers.rules.sanctions.items import WHOEVER, Item, country_in, read_item
from summarizer.readers.rules.sanctions.kinds import noun_kind
from summarizer.readers.rules.sanctions.noises import is_noise
from summarizer.readers.rules.sanctions.offices import KIN_AND_MORE
from summarizer.readers.rules.sanctions.pieces import PARENTHESIS, list_pieces
from summarizer.readers.rules.sanctions.regions import Region, regions_after
from summarizer.readers.rules.sanctions.shared import (
    kind_in,
    of_group,
    with_kind_of_others,
    with_shared_homes,
    with_their_bodies,
    without_plural_apposition,
)
from summarizer.readers.rules.sanctions.tables import TITLES
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.calendar_table import MONTH, WEEKDAYS
from summarizer.text.patterns import lazy

_DEALER_IN = lazy(
    r"\b(?:in|of|from) (?:the )?(?P<place>(?:(?!(?:on|to|for|with|by) )[a-z]+ ){0,4}?[A-Z][\w'’-]*(?: (?:of )?[A-Z][\w'’-]*)*)$"
)


def read_targets(view: SanctionView, region: Region) -> list[Target]:
    """Return the targets that a region names, in order, appositions folded into their names."""
    text = view.masked
    whole = country_in(view, region.start, region.end)
    if whole:
        return [Target(text=text[slice(*whole)], kind=TargetKind.COUNTRY)]
    items: list[Item] = []
    pieces = list_pieces(text, region)
    for start, end, member in pieces[:1] if WHOEVER.match(text, region.start) else pieces:
        item = read_item(view, start, end, member=member)
        if item:
            _join(text, items, item)
    items = [item for item in items if not is_noise(text, item)]
    items = with_shared_homes(text, _with_heads(text, with_their_bodies(text, items)))
    items = without_plural_apposition(text, with_kind_of_others(text, items))
    return [_target(text, item) for item in _without_counted_names(text, items)]


def _join(text: str, items: list[Item], item: Item) -> None:
    """Add an item, or fold it into the one before: a role into its name, a name into its role."""
    last = items[-1] if items else None
    if last is None:
        items.append(item)
    elif _is_home(text, item):
        items[-1] = _with_all_homes(text, last, item)
    elif _describes_name_in(text, last, item) or _is_its(text, last, item):
        return
    elif folded := _folded(text, last, item):
        items[-1] = folded
    else:
        items.append(item._replace(kind=last.kind) if _shares_head(text, last, item) else item)


def _is_its(text: str, last: Item, item: Item) -> bool:
    """Tell whether goods are only more of a country's: "on Venezuela's oil, gas and gold"."""
    owned = last.kind is TargetKind.COUNTRY and text.startswith(("'s", "’s"), last.end)
    return owned and item.kind is TargetKind.SECTOR and " " not in text[item.start : item.end]


def _folded(text: str, last: Item, item: Item) -> Item | None:
    """Return two items as one where only one of them names somebody and the other describes him."""
    if last.name and item.name is None:
        return _with_apposition(text, last, item)
    if last.name is None and item.name:
        return _with_role(text, last, item)
    return None


def _with_apposition(text: str, name: Item, said: Item) -> Item | None:
    """Return a name with what stands behind it: "the bank, a trader in Oman"."""
    if said.aliases and said.indefinite and not said.counted:
        return name._replace(aliases=(*name.aliases, *said.aliases))
    if _is_second_office(text, name, said):
        return name._replace(kind=TargetKind.PERSON)
    if _lists_more(text, name, said):
        return None
    kind = _apposed_kind(said.kind, name.kind)
    words = text[said.start : said.end]
    if owner := _OWNER.match(words):
        return name._replace(kind=kind, nationality=name.nationality or _whose_country(owner))
    if not said.indefinite:
        return None
    return name._replace(
        kind=kind,
        location=name.location or said.location or _country_in(_DEALER_IN.search(words)),
        nationality=name.nationality or said.nationality,
    )


_FIRST_OFFICE = lazy(
    r",(?: \d\d,)? (?:an?|the|head|chief|former|founder|owner|chairman|director|[a-z]+) ?[^,;\x01]* and "
)
_KIN = lazy(r"(?:his|her|their|its) ")


def _is_second_office(text: str, name: Item, said: Item) -> bool:
    """Tell whether an apposition goes on: "X, head of the bank and a member of parliament"."""
    if said.counted or said.kind is not TargetKind.PERSON or _KIN.match(text, said.start):
        return False
    if name.kind not in {TargetKind.PERSON, TargetKind.UNKNOWN}:
        return False
    words = text[said.start : said.end].split(" of ", maxsplit=1)[0].split(" in ", maxsplit=1)[0]
    return (
        not words.endswith("s") and _FIRST_OFFICE.fullmatch(text, name.end, said.start) is not None
    )


def _with_role(text: str, said: Item, name: Item) -> Item | None:
    """Return a name with what stands before it: "Mali's spy chief, General X"."""
    another = said.kind is TargetKind.PERSON and name.kind is TargetKind.ORGANIZATION
    if another or not _touches(text, said, name):
        return None
    kind = _apposed_kind(said.kind, name.kind)
    if owner := _OWNER.match(text[said.start : said.end]):
        return name._replace(kind=kind, nationality=name.nationality or _whose_country(owner))
    if not said.indefinite or said.number not in {None, 1}:
        return None
    return name._replace(
        kind=kind,
        location=name.location or said.location,
        nationality=name.nationality or said.nationality,
        member=said.member,
    )


def _whose_country(owner: re.Match[str]) -> str | None:
    """Return whose somebody is, if it is a country's."""
    return owner["whose"] if find_countries(owner["whose"]) else None


def _country_in(dealer: re.Match[str] | None) -> str | None:
    """Return where somebody deals, if it is a country or a city of one."""
    hits = find_countries(dealer["place"]) if dealer else ()
    if not (dealer and hits) or _OF_A_NAME.match(dealer["place"], hits[0].end):
        return None
    return dealer["place"]


_OF_A_NAME = lazy(r" (?!(?:Province|Region|District|City|Oblast)\b)[A-Z]")
"""What makes of a place a part of a name: "the head of Beijing | New Technology"."""
_HEAD = lazy(r"(?P<noun>[a-z-]+)\s+(?:the\s+)?$")
_PLURALS = frozenset({"men", "women", "people", "businessmen", "businesswomen", "children"})


def _has_plural_head(text: str, start: int) -> bool:
    """Tell whether a noun for several stands before a name: "the tankers A"."""
    head = _HEAD.search(text, max(0, start - 30), start)
    if head is None or not (head["noun"].endswith("s") or head["noun"] in _PLURALS):
        return False
    return noun_kind(head["noun"]) is not None


def _shares_head(text: str, last: Item, item: Item) -> bool:
    """Tell whether one plural noun stands before both names: "the tankers A and B"."""
    if not (last.name and item.name):
        return False
    if item.kind is not TargetKind.UNKNOWN or last.kind is TargetKind.UNKNOWN:
        return False
    return _has_plural_head(text, last.start)


_BESIDE = lazy(r",?\s+(?:and\s+)?|,\s*")


def _with_heads(text: str, items: list[Item]) -> list[Item]:
    """Give names what the noun before the first of them says of all, or the group they are of."""
    found: list[Item] = []
    head = group = last = None
    for each in items:
        item, own = each, each.nationality or each.location
        if item.name is None:
            rival = group is not None and last is group and _homes(group) != _homes(item)
            head = None
            group = group if item.member else (None if rival else item)
        elif item.member and group is not None and not own:
            item = _whose(item, group)
        elif _has_plural_head(text, item.start):
            head = item
        elif not (last and _BESIDE.fullmatch(text, last.end, item.start)):
            head = None
        elif head is not None and not own:
            item = _whose(item, head)
        found.append(item)
        last = item
    return found


def _homes(item: Item) -> tuple[str | None, str | None]:
    return item.nationality, item.location


def _whose(item: Item, told: Item) -> Item:
    if item.kind is TargetKind.COUNTRY:
        return item
    return item._replace(nationality=told.nationality, location=told.location)


def _describes_name_in(text: str, last: Item, item: Item) -> bool:
    """Tell whether "a ..." describes the name that ends a description: "leaders of X, a group"."""
    if last.name is None and item.name and _OF_HIM.search(text, last.start, last.end):
        return text[last.end : item.start] in {", ", " "}
    if last.name and item.name:
        return _IS_BODY_OF.search(text, last.end, item.start) is not None
    if last.name is not None or item.name is not None or not item.indefinite:
        return False
    if item.kind is TargetKind.PERSON:
        return False
    if text[last.end : item.start] != ", " or not text.startswith(_SOME, item.start):
        return False
    named = _ENDS_IN_NAME.search(text, last.start, last.end)
    return (named or _THE_NAMED.fullmatch(text, last.start, last.end)) is not None


_OF_HIM = lazy(
    r"[a-z]s (?:of|to|for|with) (?:(?:the|its|his|her|former|late|ex|then|current|exiled|ousted|deposed) )*(?:[A-Z]\w+(?:['’]s)? )?(?:[a-z]+ )?"
    r"(?:leader|president|ruler|minister|premier|dictator|strongman|king|chief|commander|warlord|tycoon|businessman)$"
)
"""Those who are told by one man, whose name follows: "aides of the former leader | A"."""
_IS_BODY_OF = lazy(
    r"['’]s (?:[a-z]+ ){0,3}(?:party|group|company|bank|firm|organi[sz]ation|movement|ministry|agency|militia|network), (?:the )?$"
)
"""Before the name of a body that somebody is of: "a member of X's party, the | Union of Youth"."""
_SOME = ("a ", "an ", "one of ")
_ENDS_IN_NAME = lazy(
    r"[a-z] (?:of|in|for|at) (?:the )?[A-Z][\w'’-]*(?: (?:d[aeio]s? |del )?[A-Z][\w'’-]*)*$"
)
_THE_NAMED = lazy(r"[Tt]he (?:[A-Z][\w'’-]* )+[a-z]+")
"""Somebody told by a name and what he is: "the Wagner group"."""
_HOME_BEFORE = lazy(
    r"\b(?:based|registered|living|born|headquartered|located) in [A-Z][\w'’]*(?: [A-Z]\w*)*$|\b(?:in|of|across|from|throughout) (?:(?:the )?[A-Z]\w*(?: [A-Z]\w*)*, )*(?:the )?[A-Z]\w*(?: [A-Z]\w*)*$"
)


def _is_home(text: str, item: Item) -> bool:
    """Tell whether a country only says where a city is: "based in Shenyang, China"."""
    if item.kind is not TargetKind.COUNTRY:
        return False
    before = text[max(0, item.start - 120) : item.start].removesuffix("the ")
    if before.endswith(", ") and _HOME_BEFORE.search(before[:-2]):
        return True
    return _HOMES_BEFORE.search(before) is not None


def _with_all_homes(text: str, last: Item, item: Item) -> Item:
    """Return a group with all countries in which it is where it is in several: "in Mali, Chad"."""
    based = None if last.name else _BASED_IN.search(text, last.start, last.end)
    bases = {hit.code for hit in find_countries(based["place"])} if based else set()
    others = {hit.code for hit in find_countries(text[item.start : item.end])}
    if based is None or not bases or bases & others:
        return last
    whole = item.end if text.count(" ", last.start, item.end) < _LONG else based.start()
    return last._replace(end=whole, location=None)


_LONG = 10
"""Words with which a group's bases are left out."""
_BASED_IN = lazy(
    r" (?:(?:based|registered|located|headquartered) )?(?:in|from|across) (?P<place>(?:(?:the )?[A-Z][\w.]*(?: [A-Z]\w*)*(?:, (?:and )?| and |$))+)$"
)


_SOME_STATES = (
    r"\b(?:countries|states|nations|jurisdictions),? (?:including|such as|like) (?:the )?"
)
_LAND = r"(?:the )?[A-Z][\w'’]*(?: (?:of )?[A-Z]\w*)*(?: \([A-Z]+\))?"
_HOMES_BEFORE = lazy(
    rf"{_SOME_STATES}$|(?:{_SOME_STATES}|[a-z] (?:in|from|across) (?:both )?)(?:{_LAND}, )*{_LAND}(?:,? and (?:the )?|, (?:and )?)$"
)
"""Countries in which a group is based: "six entities in Iran, China and"."""

_OWNER = lazy(r"(?P<whose>[A-Z]\w+)['’]s? [a-z][a-z -]*$")


def _apposed_kind(said: TargetKind, guessed: TargetKind) -> TargetKind:
    return (
        guessed
        if said is TargetKind.UNKNOWN or guessed in {TargetKind.VESSEL, TargetKind.COMPANY}
        else said
    )


def _lists_more(text: str, last: Item, item: Item) -> bool:
    """Tell whether "a ..." behind a name is a further target: only commas divide appositions."""
    between = text[last.end : item.start]
    between = PARENTHESIS.sub("", between)
    if item.name is None and KIN_AND_MORE.match(text, item.start):
        return True
    return (
        between.strip(" ,)\N{EN DASH}\N{EM DASH}") != "" and not between.strip().startswith(",")
    ) or any(more in between for more in (" and ", " as well as "))


def _touches(text: str, last: Item, item: Item) -> bool:
    between = PARENTHESIS.sub("", text[last.end : item.start])
    between = between.strip()
    return (
        between in {",", "", "–", ", the"}
        or item.start - last.end <= 2
        or _RANK.fullmatch(between) is not None
    )


_RANK = lazy(rf", {TITLES}")
"""A rank before a name: "the leader, Gen. X"."""


def _without_counted_names(text: str, items: list[Item]) -> list[Item]:
    """Leave a counted group out where all its members are named beside it."""
    kept: list[Item] = []
    for n, item in enumerate(items):
        many = 0 if item.name or item.member or not item.counted else int(item.number or 0)
        behind = slice(n + 1, n + 1 + many)
        if 1 < many < _MOST_NAMED and _names_behind(items[n + 1 :]) >= many:
            items[behind] = [of_group(each, item, kind_in(each, item)) for each in items[behind]]
        elif many > 1 and _sums_up(text, kept, item, many):
            kept[-many:] = [of_group(each, item, item.kind) for each in kept[-many:]]
        else:
            kept.append(item)
    return kept


_MOST_NAMED = 12
"""How many are counted before a list that names only some of them."""


def _sums_up(text: str, kept: list[Item], group: Item, many: int) -> bool:
    """Tell whether a count stands behind the names it counts: "A and B, both Mali's citizens"."""
    if _names_before(kept) < many:
        return False
    if kept[-1].kind is TargetKind.COUNTRY:
        return False
    return not text[kept[-1].end : group.start].rstrip().endswith("and")


def _names_behind(items: Iterable[Item]) -> int:
    """Return how many names open a list, none of them an example ("including")."""
    return sum(1 for _ in takewhile(lambda each: each.name and not each.member, items))


def _names_before(items: Sequence[Item]) -> int:
    """Return how many names end a list."""
    return sum(1 for _ in takewhile(lambda each: each.name, reversed(items)))


def _target(text: str, item: Item) -> Target:
    return Target(
        text=text[item.start : item.end],
        kind=item.kind,
        nationality=item.nationality if item.kind is not TargetKind.COUNTRY else None,
        location=item.location,
        aliases=item.aliases,
        identifiers=(item.imo,) if item.imo else (),
    )


def named_beside(view: SanctionView, start: int, end: int) -> list[Target]:
    """Return who is named beside targets behind the day: "on Friday, along with two banks"."""
    lead = _ALONG.search(view.masked, start, min(end, start + _AS_FAR))
    if lead is None:
        return []
    regions = regions_after(view.masked, lead.end(), end)
    named = (target for region in regions for target in read_targets(view, region))
    return [t for t in named if t.kind is not TargetKind.COUNTRY]


_AS_FAR = 160
"""Characters behind a deed in which those stand who were hit first, and the day."""
_ALONG = lazy(
    rf"\b(?:(?:{WEEKDAYS}|{MONTH}(?: \d{{1,2}})?|today|yesterday),? |as an? (?:[\w-]+ ){{0,4}}[\w-]+, |for [^,;]{{3,90}}, )"
    r"(?:along with|together with|as well as) (?!those on\b)"
)
"""Between the day of an action, or what for and as what, and others whom it is on."""
