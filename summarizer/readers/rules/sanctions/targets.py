# ruff: noqa: E501 - a pattern reads best on one line
"""Whom a sanction is aimed at: from the words beside a verb to target drafts."""

import re
from typing import NamedTuple

from summarizer.normalize.countries import find_countries
from summarizer.normalize.numbers import parse_count
from summarizer.readers.rules.sanctions.kinds import (
    base_of,
    described_kind,
    named_kind,
    nationality_of,
)
from summarizer.readers.rules.sanctions.name_runs import NAME_RUN, name_run
from summarizer.readers.rules.sanctions.regions import PARENTHESIS, Region, list_pieces
from summarizer.records.sanction import TargetDraft, TargetKind

_IMO = re.compile(r"\(?\s*(IMO(?: number)?:?(?: No\.?)? ?\d{7})\s*\)?")

_DEALER_IN = re.compile(
    r"\b(?:in|of|from) (?:the )?(?P<place>(?:[a-z]+ ){0,4}?[A-Z][\w'’-]*(?: (?:of )?[A-Z][\w'’-]*)*)$"
)

_SPEAK = re.compile(
    r"^(?:the|a|an|its|their|his|her|another|other|additional|some|both|all|any|each|no)\s+",
    re.IGNORECASE,
)

_POSSESSED = re.compile(r"['’]s?(?:\s+(?P<rest>[a-z][\w -]*))?$")

_OF_PLACE = re.compile(r"^of (?P<place>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)$")


class _Item(NamedTuple):
    """One piece of a list: a name, a counted or described group, or an apposition."""

    start: int
    end: int
    name: tuple[int, int] | None = None
    kind: TargetKind = TargetKind.UNKNOWN
    number: int | float | None = None
    counted: bool = False
    nationality: str | None = None
    location: str | None = None
    aliases: tuple[str, ...] = ()
    imo: str | None = None
    member: bool = False
    indefinite: bool = False


def read_targets(text: str, region: Region, *, korean: bool = False) -> list[TargetDraft]:
    """Return the targets that a region names, in order, appositions folded into their names."""
    items: list[_Item] = []
    whole = _as_country(text[region.start : region.end], korean=korean)
    if whole:
        words = text[region.start + whole[0] : region.start + whole[1]]
        return [TargetDraft(text=words, kind=TargetKind.COUNTRY)]
    for start, end, member in list_pieces(text, region):
        item = _item(text, start, end, member=member, korean=korean)
        if item:
            _join(text, items, item)
    items = [item for item in items if not _is_noise(text, item)]
    return [_draft(text, item) for item in _without_counted_names(items)]


def _is_noise(text: str, item: _Item) -> bool:
    """Tell whether a piece names nobody: half a description, or generic members of a group."""
    if item.name or item.counted:
        return False
    words = text[item.start : item.end]
    if item.member or words.count(" ") > 9:
        return True
    vague = re.match(r"(?:the [a-z-]+$|an? )", words)
    return item.kind is TargetKind.UNKNOWN and vague is not None and words != "the country"


_NUMBERED = re.compile(r"\((?:[ivx]{1,4}|\d{1,2}|[a-h])\)\s+")
_NOBODY = frozenset(
    {"and", "also", "its", "others too", "their", "his", "he", "she", "they", "these", "those"}
)
"""Words that stand alone for somebody told of before."""


def _item(text: str, start: int, end: int, *, member: bool, korean: bool) -> _Item | None:
    while start < end and text[start] in " \t\n\"“‘'*•-":
        start += 1
    numbered = _NUMBERED.match(text, start, end)
    start = numbered.end() if numbered else start
    of = re.compile(r"(?:of|on|against)\s+(?=\S)").match(text, start, end)
    comma = text[max(0, start - 2) : start].rstrip().endswith(",")
    start = of.end() if of and not (comma and _OF_PLACE.match(text[start:end])) else start
    while end > start and text[end - 1] in ' \t\n"”,;:':
        end -= 1
    if end <= start:
        return None
    if text[start:end].lower() in _NOBODY or re.match(
        r"(?:who|which|whose|that|where|as well as)\b|\d{1,2}$", text[start:end]
    ):
        return None
    tied = re.compile(
        r"\s+(?:tied|linked|connected|close|belonging|related|affiliated|associated) (?:to|with)\b"
    ).search(text, start, end)
    if tied and (parse_count(text[start : tied.start()]) or text[start : start + 1].isupper()):
        end = tied.start()
    words = text[start:end]
    both = re.match(
        r"(?:both|all) (?:of|from|in|based in) (?P<place>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)$", words
    )
    if both:
        return _Item(start, end, location=both["place"], indefinite=True)
    of_place = _OF_PLACE.match(words)
    if of_place and text[max(0, start - 2) : start].rstrip().endswith(","):
        return _Item(start, end, location=of_place["place"], indefinite=True)
    imo = _IMO.search(words)
    aliases = tuple(
        m.group(1)
        for m in PARENTHESIS.finditer(words)
        if not m.group(1).startswith("IMO")
        and len(m.group(1).split()) < 7
        and m.group(1)[:1].isupper()
    )
    bare_end = (
        start + len(PARENTHESIS.sub("", words))
        if words.endswith(")") and PARENTHESIS.search(words)
        else end
    )
    paren = PARENTHESIS.search(words)
    bare_end = start + paren.start() if paren and words.rstrip().endswith(")") else end
    bare = text[start:bare_end]
    country = _as_country(bare, korean=korean)
    base = _Item(start, bare_end, aliases=aliases, imo=imo.group(1) if imo else None, member=member)
    if country:
        s = start + country[0]
        return base._replace(
            start=s,
            end=start + country[1],
            name=(s, start + country[1]),
            kind=TargetKind.COUNTRY,
        )
    return _named_or_described(text, base)


def _as_country(words: str, *, korean: bool) -> tuple[int, int] | None:
    """Return the country's place where the chunk is a country, or a country's programme or trade."""
    lead = _SPEAK.match(words)
    skip = lead.end() if lead else 0
    hits = find_countries(words, korean_context=korean)
    if not hits or hits[0].start > skip or hits[0].form in {"demonym", "city"}:
        return None
    rest = words[hits[0].end :]
    if not rest.strip(" .,") or re.match(r"\s+itself\b|\s+and its\b", rest):
        return (0 if words[hits[0].start :].startswith("the ") else hits[0].start), hits[0].end
    if re.match(
        r"['’]s?\s+(?:[\w-]+\s+(?:and\s+)?){0,6}?(?:programmes?|programs?|work|economy|exports?|imports?|regime|missiles?|weapons|ambitions|activities|war machine|government|trade|oil|sales?)$",
        rest,
    ):
        return hits[0].start, hits[0].end
    if re.match(r"\s+(?:in|over|for|to|because)\b", rest):
        return hits[0].start, hits[0].end
    return None


def _named_or_described(text: str, base: _Item) -> _Item | None:
    words = text[base.start : base.end]
    counted = parse_count(words)
    kind = described_kind(words)
    location = base_of(words)
    nationality = nationality_of(words)
    described = base._replace(
        kind=kind,
        nationality=nationality,
        location=location,
        number=counted.value if counted else None,
        counted=counted is not None,
        indefinite=bool(
            re.match(r"(?:an?|another|one|the|his|her|its|their)\s", words, re.IGNORECASE)
        ),
    )
    alias = re.match(
        r"(?:(?:better|also|widely|best|commonly|otherwise) )?(?:known (?:by \w+ \w+ \w+ )?as|nicknamed|alias|dubbed|a\.?k\.?a\.?)\s+(?P<alias>\S.*)$",
        words,
    )
    if alias:
        return base._replace(aliases=(alias["alias"].strip("“”\"'"),), indefinite=True)
    called = re.search(r"\b(?:called|named|known as|identified as|dubbed)\s+(?=[A-Z“\"])", words)
    if called and not counted_many(counted):
        rest = NAME_RUN.match(words, called.end())
        if rest:
            place = (base.start + rest.start(), base.start + rest.end())
            return described._replace(
                start=place[0],
                end=place[1],
                name=place,
                kind=named_kind(rest.group(), words[: called.start()], imo=False),
                counted=False,
                number=None,
            )
    role = re.match(
        r"(?:an?|the|its|his|her|their|another|one) [a-z][a-z -]*? (?:of|at|for|from) ", words
    )
    if role and not re.match(
        r"(?:an?|the) (?:[a-z]+ )?(?:city|port|state|island|district) of", words
    ):
        return described._replace(indefinite=True)
    if base.imo:
        named = next(reversed(list(NAME_RUN.finditer(words))), None)
        if named:
            return described._replace(
                start=base.start + named.start(),
                end=base.start + named.end(),
                name=(base.start + named.start(), base.start + named.end()),
                kind=TargetKind.VESSEL,
                counted=False,
                number=None,
            )
    run = name_run(words, plural=bool(counted and (counted.value is None or counted.value > 1)))
    if run is None:
        return described
    start, end = base.start + run[0], base.start + run[1]
    home = re.search(r" (?:of|from|in) (?P<place>[A-Z]\w+(?: [A-Z]\w+)?)$", text[start:end])
    if (
        home
        and find_countries(home["place"])
        and " " in text[start : start + home.start()]
        and not _HEADS_OF.search(text[start : start + home.start()])
    ):
        described = described._replace(location=described.location or home["place"])
        end = start + home.start()
    name = text[start:end]
    kind = named_kind(name, words[: run[0]], imo=base.imo is not None)
    return described._replace(
        start=start, end=end, name=(start, end), kind=kind, counted=False, number=None
    )


_HEADS_OF = re.compile(
    r"\b(?:Bank|Universit(?:y|ies)|Institute|Academy|Ministry|Department|Company|Corporation|Republic|Government|Association|Federation|Union|Church|Port|City|Island|Council|Office|Bureau|Chamber|Army|Navy|Force|Party|Front|Bourse|Exchange|Fund|Company|Committee|Center|Centre|School|College|Organi[sz]ation|Administration|Authority|Agency|Commission|Group|Movement|Brotherhood|Bank)$"
)
"""Nouns whose names run on behind "of": "Bank of Kunlun"."""


def counted_many(counted: object) -> bool:
    """Tell whether a count is of more than one."""
    value = getattr(counted, "value", 1)
    return counted is not None and (value is None or value > 1)


def _join(text: str, items: list[_Item], item: _Item) -> None:
    """Add an item, or fold it into the one before: a role into its name, a name into its role."""
    last = items[-1] if items else None
    words = text[item.start : item.end]
    if last and _is_home(text, item):
        return
    if (
        last
        and last.name
        and item.aliases
        and item.name is None
        and item.indefinite
        and not item.counted
    ):
        items[-1] = last._replace(aliases=(*last.aliases, *item.aliases))
    elif last and last.name and item.name and _shares_head(text, last, item):
        items.append(item._replace(kind=last.kind))
    elif (
        last
        and last.name
        and item.name is None
        and (owner := _OWNER.match(words))
        and not _lists_more(text, last, item)
    ):
        kind = _apposed_kind(item.kind, last.kind)
        items[-1] = last._replace(kind=kind, nationality=last.nationality or owner["whose"])
    elif (
        last
        and last.name
        and item.name is None
        and item.indefinite
        and not _lists_more(text, last, item)
    ):
        dealer = _DEALER_IN.search(words)
        items[-1] = last._replace(
            kind=_apposed_kind(item.kind, last.kind),
            location=last.location or item.location or (dealer["place"] if dealer else None),
            nationality=last.nationality or item.nationality,
        )
    elif (
        last
        and last.name is None
        and item.name
        and _touches(text, last, item)
        and (owner := _OWNER.match(text[last.start : last.end]))
    ):
        kind = _apposed_kind(last.kind, item.kind)
        items[-1] = item._replace(kind=kind, nationality=item.nationality or owner["whose"])
    elif (
        last
        and last.name is None
        and last.indefinite
        and item.name
        and last.number in (None, 1)
        and _touches(text, last, item)
    ):
        items[-1] = item._replace(
            kind=_apposed_kind(last.kind, item.kind),
            location=item.location or last.location,
            nationality=item.nationality or last.nationality,
            member=last.member,
        )
    else:
        items.append(item)


_PLURAL_HEAD = re.compile(
    r"\b(?:tankers|ships|vessels|freighters|officials|generals|brothers|companies|firms|banks|businessmen|nationals|executives|judges|commanders|officers|individuals|airlines|helicopters|men)\s+(?:the\s+)?$"
)


def _shares_head(text: str, last: _Item, item: _Item) -> bool:
    """Tell whether one plural noun stands before both names: "the tankers A and B"."""
    if item.kind is not TargetKind.UNKNOWN or last.kind is TargetKind.UNKNOWN:
        return False
    return _PLURAL_HEAD.search(text[max(0, last.start - 24) : last.start]) is not None


_HOME_BEFORE = re.compile(
    r"\b(?:based|registered|living|born|headquartered|located) in [A-Z][\w'’]*(?: [A-Z]\w*)*$|\b(?:in|of) [A-Z]\w*$"
)


def _is_home(text: str, item: _Item) -> bool:
    """Tell whether a country only says where a city is: "based in Shenyang, China"."""
    if item.kind is not TargetKind.COUNTRY:
        return False
    before = text[max(0, item.start - 90) : item.start]
    if before.endswith(", "):
        return _HOME_BEFORE.search(before[:-2]) is not None
    return _HOMES_BEFORE.search(before) is not None


_HOMES_BEFORE = re.compile(
    r"[a-z]s? (?:in|from|across) (?:[A-Z]\w*(?: [A-Z]\w*)*, )*(?:the )?[A-Z]\w*(?: [A-Z]\w*)*,? and (?:the )?$"
)
"""Countries in which a group is based: "six entities in Iran, China and"."""

_OWNER = re.compile(r"(?P<whose>[A-Z]\w+)['’]s? [a-z][a-z -]*$")


def _apposed_kind(said: TargetKind, guessed: TargetKind) -> TargetKind:
    return (
        guessed
        if said is TargetKind.UNKNOWN or guessed in {TargetKind.VESSEL, TargetKind.COMPANY}
        else said
    )


def _lists_more(text: str, last: _Item, item: _Item) -> bool:
    """Tell whether "a ..." behind a name is a further target: only commas divide appositions."""
    between = text[last.end : item.start]
    between = PARENTHESIS.sub("", between)
    return (
        between.strip(" ,)") != "" and not between.strip().startswith(",")
    ) or " and " in between


def _touches(text: str, last: _Item, item: _Item) -> bool:
    return text[last.end : item.start].strip() in {",", ""} or item.start - last.end <= 2


def _without_counted_names(items: list[_Item]) -> list[_Item]:
    """Leave a counted group out where all its members are named right behind it."""
    kept: list[_Item] = []
    for n, item in enumerate(items):
        if (
            item.name is None
            and item.counted
            and item.number
            and item.number > 1
            and not item.member
        ):
            names = []
            for other in items[n + 1 :]:
                if other.name is None or other.member:
                    break
                names.append(other)
            if len(names) >= item.number and item.number < 12:
                for m in range(int(item.number)):
                    member = items[n + 1 + m]
                    items[n + 1 + m] = member._replace(
                        kind=item.kind
                        if member.kind is TargetKind.UNKNOWN
                        or item.kind in {TargetKind.PERSON, TargetKind.VESSEL, TargetKind.AIRCRAFT}
                        else member.kind,
                        nationality=member.nationality or item.nationality,
                        location=member.location or item.location,
                    )
                continue
            if _names_before(kept) >= item.number and kept[-1].kind is not TargetKind.COUNTRY:
                first = len(kept) - int(item.number)
                kept[first:] = [
                    each._replace(
                        kind=item.kind,
                        nationality=each.nationality or item.nationality,
                        location=each.location or item.location,
                    )
                    for each in kept[first:]
                ]
                continue
        kept.append(item)
    return kept


def _names_before(kept: list[_Item]) -> int:
    """Return how many names end the list so far."""
    count = 0
    while count < len(kept) and kept[-1 - count].name is not None:
        count += 1
    return count


def _draft(text: str, item: _Item) -> TargetDraft:
    words = text[item.start : item.end]
    kind = item.kind
    return TargetDraft(
        text=words,
        kind=kind,
        nationality=item.nationality if kind is not TargetKind.COUNTRY else None,
        location=item.location,
        aliases=list(item.aliases),
        identifiers=[item.imo] if item.imo else [],
    )
