# ruff: noqa: E501 - a pattern reads best on one line
"""Whom a sanction is aimed at: from the words behind (or before) a verb to target drafts."""

import re
from dataclasses import dataclass, replace
from functools import cache

from summarizer.normalize.bodies import body_of
from summarizer.normalize.countries import find_countries
from summarizer.normalize.numbers import parse_count
from summarizer.readers.rules import sanction_tables as tables
from summarizer.records.sanction import TargetDraft, TargetKind

_IMO = re.compile(r"\(?\s*(IMO(?: number)?:?(?: No\.?)? ?\d{7})\s*\)?")
_PARENTHESIS = re.compile(r"\s*\(([^()]{1,60})\)")
_JOIN = re.compile(
    r"\s*(?:,\s*(?:and|as well as|along with|together with|plus)\s+|,\s+|;\s+|:\s+|\s+(?:and also|and|as well as|along with"
    r"|together with|alongside|plus|or)\s+|\s+--?\s+|\s*—\s*)(?:also\s+|on\s+|against\s+)?"
)
_INCLUDING = re.compile(
    r",?\s+(?:including|among them|among which(?: are| is)?|such as|notably|led by|which include[sd]?|who include[sd]?|like|naming|listing|targeting|hitting|blacklisting|covering|comprising)\s*:?\s+"
)
_STOP = re.compile(
    r"\s+(?:for (?:another|their|its|his|her|having|allegedly|the|a|an|[a-z]+ing|what|[a-z]+ed|human|role|alleged|links)\b|over\b|after\b|because\b|accused\b|accusing\b|suspected\b|said to\b|alleged\b|believed\b"
    r"|in (?:a|an|connection|response|retaliation|what|order|steps|line|relation|reaction|its|the latest|one|one of|coordination|protest)\b(?! (?:city|town|port))|under (?:the|a|an|Executive|E\.?O|its|[A-Z])|pursuant\b"
    r"|as (?:part|punishment|it|they|the|a result|he|she|of)\b|amid\b|following\b|citing\b|until\b|till\b|since\b|through (?:\w+ )?\d|said\b|says\b|on (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d|the (?:same|grounds|basis))"
    r"|in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d{4}|late|early)\w*|(?:this|last|next|earlier|later) (?:\w+day|week|month|year|\w+uary|spring|summer|autumn|fall|winter|this|in)\b|(?:yesterday|today|tonight|tomorrow)\b|responsible\b|the same (?:day|week|month)\b|(?:to|that|which|who|whom|whose|where|when|if|unless|while|but|so|then|by)\b|with (?:immediate|effect|travel|asset|a )\b|effective\b|from (?:its|the|a|\w+ing)\b|aimed\b|designed\b|blamed\b|involved in\b|tied to\b|linked to\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|has\b|have\b|had\b|was\b|were\b|is\b|are\b|will\b|would\b|could\b|operated\b|also\b|at (?:the|a|an) (?:request|meeting|time)\b|(?!(?:including|shipping|trading|holding|managing|mining|engineering|manufacturing|banking|dredging|fishing|leading|living|existing|serving|sitting|acting|marketing|financing|bunkering|refining|hacking|ruling|remaining|leasing|procuring|operating|insuring|building|shipbuilding|money-laundering|printing|computing|trucking|drilling|logging|gaming|betting|training|purchasing|ageing|aging|high-ranking|ranking|outgoing|contracting|consulting|boeing)\b)[a-z-]+ing\b|[a-z]+ly\b)"
    r"|,\s+(?!(?:including|among|and|as well as|along with|together with|naming|listing|targeting|hitting|blacklisting|covering|comprising)\b)(?:[a-z]+ing\b|(?:in|over|for|after|under|as|which|who|whose|because|while|but|although|though|saying|citing|according|a (?:move|step|day)|the (?:first|latest|second|third)|in what|its? (?:first|latest|said)|with \w+|where|when|until|then|part of|effective|he|she|it|they|we|so|said|on \w+day)\b)"
    r"|,?\s+and (?:also |has |had |have |then )*(?:identified|added|listed|designated|sanctioned|barred|banned|froze|put|placed|warned|urged|called|extended|renewed|prolonged|updated|imposed|issued|announced|removed|lifted|denied|said|in a|in an|on \w+day|will|would|keeps?|bars?|requires?|vowed|pledged|cut|cuts|bans)\b"
    r"|,\s+(?=[^,;.\x01]{3,110}\s(?:said|says|told|tell|tells|announced|wrote|reported|added|confirmed)\b)|,?\s+and$"
    r"|,\s+(?:\w+\s+){1,3}(?:after|before)\b"
    r"|[;\x01]|\s-\s(?!based|[A-Z“\"]|and\b)|\s?—\s?(?![A-Z“\"]|and\b)|\s--\s(?![A-Z“\"]|and\b)|[\"”](?=\s+(?:for|over|as|that)\b)"
)
_UNSTOPPED = re.compile(
    r"\s+(?:[A-Z]|that\b|who\b|linked\b|tied\b|involved\b|accused\b|in\b|which\b|[a-z]+ing\b|to\b|responsible\b|of\b)"
)
_CONNECTORS = r"(?:of|for|the|and|de|la|del|al|el|bin|ibn|van|von|der|den|da|dos|du|y|e|on|in|to)"
_CAPITAL = r"(?:[A-Z0-9][\w'’.&/-]*|al-[\w'’-]+|el-[\w'’-]+|ul-[\w'’-]+|[“\"'‘][A-Z][\w-]*[”\"'’])"
_RUN = re.compile(
    rf"{_CAPITAL}(?:(?:\s+{_CONNECTORS}){{0,2}}\s+{_CAPITAL}|,\s+(?:Ltd|Inc|LLC|S\.A|Co|Limited|Corp)\.?)*"
)
_BASED = re.compile(
    r"(?P<place>[A-Z][\w'’.]*(?:[ -](?:[A-Z][\w'’.]*|and|of))*)-(?:based|registered|flagged|headquartered|domiciled)\b"
)
_BASED_IN = re.compile(
    r"\b(?:based|registered|headquartered|domiciled|incorporated|located|living|residing|working|operating|stationed) (?:in|out of) (?:the )?(?P<place>(?:[a-z]+ ){0,4}?[A-Z][\w'’-]*(?: (?:of )?[A-Z][\w'’-]*)*)"
)
_DEALER_IN = re.compile(
    r"\b(?:in|of|from) (?:the )?(?P<place>(?:[a-z]+ ){0,4}?[A-Z][\w'’-]*(?: (?:of )?[A-Z][\w'’-]*)*)$"
)
_SPEAK = re.compile(
    r"^(?:the|a|an|its|their|his|her|another|other|additional|some|both|all|any|each|no)\s+",
    re.IGNORECASE,
)
_POSSESSED = re.compile(r"['’]s?(?:\s+(?P<rest>[a-z][\w -]*))?$")
_TITLE = re.compile(rf"(?:{tables.TITLES})\s+(?=[A-Z])")
_OF_PLACE = re.compile(r"^of (?P<place>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)$")


@dataclass(frozen=True, slots=True)
class Region:
    """Words of the article that may name targets."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Item:
    """One piece of a list: a name, a counted or described group, or an apposition."""

    start: int
    end: int
    name: tuple[int, int] | None = None
    kind: TargetKind = TargetKind.UNKNOWN
    count: int | float | None = None
    counted: bool = False
    nationality: str | None = None
    location: str | None = None
    aliases: tuple[str, ...] = ()
    imo: str | None = None
    member: bool = False
    indefinite: bool = False


@cache
def _kind_words() -> tuple[tuple[TargetKind, re.Pattern[str]], ...]:
    return tuple(
        (kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for kind, words in tables.KINDS
    )


@cache
def _company() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.COMPANY_WORDS})\b\.?")


@cache
def _organization() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.ORGANIZATION_WORDS})\b")


@cache
def _group() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.GROUP_WORDS})\b")


def region_after(text: str, start: int, end: int) -> Region:
    """Return the words of a target list that begins at `start`: up to what goes on to say why."""
    while start < end and text[start] in " \t\n,:":
        start += 1
    stop = end
    for match in _STOP.finditer(text, start, end):
        if match.start() <= start:
            continue
        if _head_is_open(text, start, match):
            continue
        stop = match.start()
        break
    while stop > start and text[stop - 1] in " \t\n,.:;-–—":
        if text[stop - 1] == "." and re.search(
            r"\b(?:Inc|Ltd|Co|Corp|S\.A|Jr)\.$", text[max(start, stop - 6) : stop]
        ):
            break
        stop -= 1
    return Region(start, stop)


_OPEN_HEAD = re.compile(
    r"(?:those|persons?|people|anyone|any \w+|all|entities|companies|individuals|firms|banks|vessels|ships|buyers|suppliers?|members|organi[sz]ations|persons and companies|people and entities|\w+ and (?:companies|entities|firms))$",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"\s+(?:involved|linked|tied|that|who|which|responsible|accused|suspected|doing|trading|supporting|of|to|in)\b"
)


def _head_is_open(text: str, start: int, stop: re.Match[str]) -> bool:
    """Tell whether the words so far mean nobody without what follows ("those involved in")."""
    head = text[start : stop.start()]
    if any(ch.isdigit() for ch in head) or parse_count(head):
        return False
    return bool(_OPEN_HEAD.fullmatch(head.strip()) and _OPENING.match(stop.group()))


def read_targets(text: str, region: Region, *, korean: bool = False) -> list[TargetDraft]:
    """Return the targets that a region names, in order, appositions folded into their names."""
    items: list[_Item] = []
    whole = _as_country(text[region.start : region.end], korean=korean)
    if whole:
        words = text[region.start + whole[0] : region.start + whole[1]]
        return [TargetDraft(text=words, kind=TargetKind.COUNTRY)]
    for start, end, member in _chunks(text, region):
        item = _item(text, start, end, member=member, korean=korean)
        if item:
            _join(text, items, item)
    items = [item for item in items if not _is_noise(text, item)]
    return [_draft(text, item) for item in _without_counted_names(items)]


_PAIR = r"(?:persons?|people|individuals|entities|companies|firms|organi[sz]ations|businesses|banks|vessels|ships|groups|officials)"


def _is_noise(text: str, item: _Item) -> bool:
    """Tell whether a piece names nobody: half a description, or generic members of a group."""
    if item.name or item.counted:
        return False
    words = text[item.start : item.end]
    if item.member or words.count(" ") > 9:
        return True
    vague = re.match(r"(?:the [a-z-]+$|an? )", words)
    return item.kind is TargetKind.UNKNOWN and vague is not None and words != "the country"


def _chunks(text: str, region: Region) -> list[tuple[int, int, bool]]:
    """Divide a list at commas and conjunctions, not inside brackets or before "Ltd"."""
    chunks: list[tuple[int, int, bool]] = []
    hidden = _hide(text[region.start : region.end])
    start, member = 0, False
    at = 0
    while True:
        joined = _JOIN.search(hidden, at)
        included = _INCLUDING.search(hidden, at)
        match = (
            included if included and (not joined or included.start() <= joined.start()) else joined
        )
        if not match:
            break
        if match is joined and _keeps_together(hidden, start, match):
            at = match.end()
            continue
        chunks.append((region.start + start, region.start + match.start(), member))
        member = member or match is included
        start = at = match.end()
    chunks.append((region.start + start, region.end, member))
    return [(s, e, m) for s, e, m in chunks if e > s]


def _hide(words: str) -> str:
    """Blank out brackets, so that commas in them divide nothing."""
    return _PARENTHESIS.sub(lambda m: "\x02" * len(m.group()), words)


_SUFFIX_NEXT = re.compile(r"(?:Ltd|Inc|LLC|S\.A|Co|Limited|Corp|PLC|GmbH)\b")
_AND_NOUN = re.compile(
    r"(?:\d[\w,]*|[a-z]+(?:-[a-z]+)?)(?: [\w-]+)* (?:individuals|persons|people|firms|companies|ships|vessels|banks|refiners?)$"
)


_TRADE = (
    r"(?:Mining|Development|Trading|Trade|Imports?|Exports?|Sciences?|Technolog(?:y|ies)|Shipping|Oil|Gas|Research|Engineering|Defen[cs]e|Aerospace|Space|Industr(?:y|ies|ial)|Commerce|Finance|Financial|Culture"
    r"|Information|Logistics|Marine|Maritime|Transport|Transportation|Supply|Security|Electronics?|Machinery|Machine|Tool|Chemicals?|Metals?|Minerals|Energy|Power|Petroleum|Refining|Investment|Management|Services?|Construction|Tourism|Communications?|Aviation|Aeronautics|Natural|Economic|Technical|Scientific|Foreign|Agricultur(?:e|al)|Food|Medical|Insurance|Credit|Banking|Sea|Air|Land|Marketing|Production|Procurement|Equipment|Instruments|Materials|Weapons|Arms|Ammunition|Nuclear|Missile|Timber|Fisher(?:y|ies)|Fishing|Coal|Steel|Textiles?|Garments?|Computers?|Software|Data|Films?|Arts?|Health|Printing|Railways?|Cement|Fertili[sz]er|Crew|Labou?r|Manpower|Education|Sports|Travel|Hotel|Foods?|Forestry|Carbon|Zinc|Iron|Gold|Magnesia|General|Heavy|Light|Auto(?:motive)?|Plastics|Polymers?|Composites?|Propulsion|Rockets?|Optics|Precision|Animal|Stock|Seafood|External|Joint|Overseas|Commercial)"
)
_TRADE_END = re.compile(rf"\b{_TRADE}$")
_TRADE_START = re.compile(rf"{_TRADE}\b")


def _keeps_together(hidden: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a conjunction stands inside one name or one counted pair ("11 people and firms")."""
    if _SUFFIX_NEXT.match(hidden, match.end()):
        return True
    if (
        match.group().strip() == "and"
        and _TRADE_END.search(hidden[start : match.start()])
        and _TRADE_START.match(hidden, match.end())
    ):
        return True
    if "and" not in match.group() or "," in match.group():
        return False
    before, after = hidden[start : match.start()], hidden[match.end() : match.end() + 40]
    if re.fullmatch(rf"(?:the )?{_PAIR}", before) and re.match(_PAIR, after):
        return True
    counted = parse_count(before)
    pair = counted and counted.value is not None and counted.value > 1
    return bool(
        pair
        and _AND_NOUN.fullmatch(before)
        and re.match(
            r"(?:entities|companies|firms|organi[sz]ations|vessels|individuals|people|persons|businesses|ships|banks|officials|groups)\b",
            after,
        )
    )


def _item(text: str, start: int, end: int, *, member: bool, korean: bool) -> _Item | None:
    while start < end and text[start] in " \t\n\"“‘'*•-":
        start += 1
    of = re.compile(r"(?:of|on|against)\s+(?=\S)").match(text, start, end)
    comma = text[max(0, start - 2) : start].rstrip().endswith(",")
    start = of.end() if of and not (comma and _OF_PLACE.match(text[start:end])) else start
    while end > start and text[end - 1] in ' \t\n"”,;:':
        end -= 1
    if end <= start:
        return None
    if text[start:end].lower() in {"and", "also", "its", "others too"} or re.match(
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
        for m in _PARENTHESIS.finditer(words)
        if not m.group(1).startswith("IMO")
        and len(m.group(1).split()) < 7
        and m.group(1)[:1].isupper()
    )
    bare_end = (
        start + len(_PARENTHESIS.sub("", words))
        if words.endswith(")") and _PARENTHESIS.search(words)
        else end
    )
    paren = _PARENTHESIS.search(words)
    bare_end = start + paren.start() if paren and words.rstrip().endswith(")") else end
    bare = text[start:bare_end]
    country = _as_country(bare, korean=korean)
    base = _Item(start, bare_end, aliases=aliases, imo=imo.group(1) if imo else None, member=member)
    if country:
        s = start + country[0]
        return replace(
            base,
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
        r"['’]s?\s+(?:[\w-]+\s+(?:and\s+)?){0,6}?(?:programmes?|programs?|work|economy|exports?|imports?|regime|missiles?|weapons|ambitions|activities|war machine|government|trade|oil|sales?)\b",
        rest,
    ):
        return hits[0].start, hits[0].end
    if re.match(r"\s+(?:in|over|for|to|because)\b", rest):
        return hits[0].start, hits[0].end
    return None


def _named_or_described(text: str, base: _Item) -> _Item | None:
    words = text[base.start : base.end]
    counted = parse_count(words)
    kind = _described_kind(words)
    location = _place(words)
    nationality = _nationality(words)
    described = replace(
        base,
        kind=kind,
        nationality=nationality,
        location=location,
        count=counted.value if counted else None,
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
        return replace(base, aliases=(alias["alias"].strip("“”\"'"),), indefinite=True)
    called = re.search(r"\b(?:called|named|known as|identified as|dubbed)\s+(?=[A-Z“\"])", words)
    if called and not counted_many(counted):
        rest = _RUN.match(words, called.end())
        if rest:
            name = (base.start + rest.start(), base.start + rest.end())
            return replace(
                described,
                start=name[0],
                end=name[1],
                name=name,
                kind=_named_kind(rest.group(), words[: called.start()], imo=False),
                counted=False,
                count=None,
            )
    role = re.match(
        r"(?:an?|the|its|his|her|their|another|one) [a-z][a-z -]*? (?:of|at|for|from) ", words
    )
    if role and not re.match(
        r"(?:an?|the) (?:[a-z]+ )?(?:city|port|state|island|district) of", words
    ):
        return replace(described, indefinite=True)
    if base.imo:
        named = None
        for named in _RUN.finditer(words):
            pass
        if named:
            return replace(
                described,
                start=base.start + named.start(),
                end=base.start + named.end(),
                name=(base.start + named.start(), base.start + named.end()),
                kind=TargetKind.VESSEL,
                counted=False,
                count=None,
            )
    run = _name_run(words, plural=bool(counted and (counted.value is None or counted.value > 1)))
    if run is None:
        return described
    start, end = base.start + run[0], base.start + run[1]
    home = re.search(r" (?:of|from|in) (?P<place>[A-Z]\w+(?: [A-Z]\w+)?)$", text[start:end])
    if (
        home
        and find_countries(home["place"])
        and " " in text[start : start + home.start()]
        and not _company().search(text[start:end])
        and not _organization().search(text[start:end])
    ):
        described = replace(described, location=described.location or home["place"])
        end = start + home.start()
    name = text[start:end]
    kind = _named_kind(name, words[: run[0]], imo=base.imo is not None)
    return replace(
        described, start=start, end=end, name=(start, end), kind=kind, counted=False, count=None
    )


def counted_many(counted: object) -> bool:
    """Tell whether a count is of more than one."""
    value = getattr(counted, "value", 1)
    return counted is not None and (value is None or value > 1)


def _name_run(words: str, *, plural: bool) -> tuple[int, int] | None:
    """Return the place of the name in a chunk: the last capitals that no common noun follows."""
    if plural:
        return None
    best: tuple[int, int] | None = None
    for match in _RUN.finditer(words):
        start, end = match.start(), match.end()
        after = words[end:]
        if (
            re.match(r"[- ]?(?:based|registered|flagged|linked|led|backed|made)\b", after)
            or re.match(r"['’]s\s", after)
            or match.group().endswith(("'s", "’s"))
        ):
            continue
        if _BASED.match(match.group()) and re.search(
            r"-(?:based|registered|flagged|linked|backed|led|made)$", match.group().split()[-1]
        ):
            continue
        parts = match.group().split()
        hyphen = next(
            (
                i
                for i, p in enumerate(parts)
                if re.search(r"-(?:based|registered|flagged|linked|headquartered|backed)$", p)
            ),
            None,
        )
        if hyphen is not None:
            if hyphen + 1 >= len(parts):
                continue
            start = words.index(parts[hyphen], start) + len(parts[hyphen])
            start += len(words[start:]) - len(words[start:].lstrip())
        if re.match(r"\s+[“\"‘']?[a-z]", after) and not re.match(
            r"\s+(?:in|of|from|at|on|itself|and|with|near|based|registered|living)\b", after
        ):
            continue
        inner = words[start:end]
        if _is_demonym(inner):
            continue
        stripped = _strip_nationality(inner)
        start += stripped
        start = _behind_title(words, start, end)
        if start < end and not words[start:end].isdigit():
            before = words[:start].rstrip()
            if best is None or not re.search(r"\b(?:of|in|from|at|for|on|near)(?: the)?$", before):
                best = (start, end)
    if best and _only_place(words, best):
        return None
    return best


def _behind_title(words: str, start: int, end: int) -> int:
    """Return where a name begins behind its titles; "Metropolitan Varfolomei" keeps its own."""
    title = _TITLE.match(words, start, end)
    while title:
        if " " not in words[title.end() : end] and not re.match(
            r"M(?:r|rs|s)\b|Dr\b", title.group()
        ):
            return start
        start = title.end()
        title = _TITLE.match(words, start, end)
    return start


def _is_demonym(name: str) -> bool:
    """Tell whether the capitals only say whose ("a Russian")."""
    hits = find_countries(name)
    return bool(hits) and hits[0].form == "demonym" and hits[0].text == name


def _only_place(words: str, run: tuple[int, int]) -> bool:
    """Tell whether the capitals only say where a described somebody is ("banks in Turkey")."""
    before = words[: run[0]].rstrip()
    return bool(
        re.search(r"[a-z]+\s+(?:in|of|from|at|near|on|with|to)(?: the| \w+){0,2}$", before)
    ) and not re.match(r"(?:the\s+)?[A-Z]", before)


def _strip_nationality(name: str) -> int:
    hits = find_countries(name)
    if (
        hits
        and hits[0].start == 0
        and hits[0].form == "demonym"
        and hits[0].end < len(name)
        and name[hits[0].end] == " "
    ):
        rest = name[hits[0].end :].strip()
        if (
            re.match(r"[A-Z]", rest)
            and not _company().search(rest)
            and not _organization().search(rest)
        ):
            return len(name) - len(rest)
    return 0


def _described_kind(words: str) -> TargetKind:
    head = re.split(
        r"\s(?:in|of|from|based|that|who|which|linked|tied|at|for|with|accused|responsible|to)\s",
        words,
        maxsplit=1,
    )[0]
    if re.search(
        r"\b(?:individuals|people|persons|individual)\b.*\b(?:and|or)\b.*\b(?:entities|companies|firms|organi[sz]ations|entity)\b|\b(?:entities|companies|firms|ships|vessels|banks)\b.*\b(?:and|or)\b.*\b(?:individuals|people|persons|entities)\b",
        words,
    ):
        return TargetKind.UNKNOWN
    for part in (head, words):
        best: tuple[int, TargetKind] | None = None
        for kind, pattern in _kind_words():
            found = None
            for found in pattern.finditer(part):
                pass
            if found and (best is None or found.end() > best[0]):
                best = (found.end(), kind)
        if best:
            return best[1]
        if (
            re.search(r"\b\w+(?:s|ese|ans?)$", part)
            and find_countries(part)
            and find_countries(part)[-1].form == "demonym"
            and find_countries(part)[-1].end == len(part)
        ):
            return TargetKind.PERSON
    return TargetKind.UNKNOWN


def _named_kind(name: str, before: str, *, imo: bool) -> TargetKind:
    if (
        imo
        or re.match(r"(?:MV|MT|M/V|M/T)\s", name)
        or re.search(r"\b(?:vessel|ship|tanker|freighter)\s*$", before)
    ):
        return TargetKind.VESSEL
    if re.search(r"\b(?:aircraft|jet|plane)\s*$", before) or re.fullmatch(
        r"[A-Z]{2}-[A-Z]{3}", name
    ):
        return TargetKind.AIRCRAFT
    if (_TITLE.match(name) and not _company().search(name)) or re.search(
        r"\b(?:Mr|Mrs|Ms|Dr|General|Gen|President|Minister|Metropolitan|Brigadier)\.?\s*$", before
    ):
        return TargetKind.PERSON
    described = _described_kind(before) if before.strip() else TargetKind.UNKNOWN
    if described is not TargetKind.UNKNOWN:
        return described
    body = body_of(name)
    if body and body.kind in _BODY_KINDS and name in (body.name, *body.aliases):
        return _BODY_KINDS[body.kind]
    if _company().search(name):
        return TargetKind.COMPANY
    if _organization().search(name):
        return TargetKind.ORGANIZATION
    if _group().search(name):
        return TargetKind.GROUP
    return TargetKind.UNKNOWN


def _place(words: str) -> str | None:
    for pattern in (_BASED, _BASED_IN):
        found = pattern.search(words)
        if found:
            return found["place"].strip()
    return None


def _nationality(words: str) -> str | None:
    for hit in find_countries(words):
        if hit.form == "demonym" and not re.match(
            r"[\s-]+(?:border|city|port|capital|town|province|linked|backed|language)\b",
            words[hit.end :],
        ):
            return hit.text
    return None


def _join(text: str, items: list[_Item], item: _Item) -> None:
    """Add an item, or fold it into the one before: a role into its name, a name into its role."""
    last = items[-1] if items else None
    words = text[item.start : item.end]
    if (
        last
        and last.name
        and item.aliases
        and item.name is None
        and item.indefinite
        and not item.counted
    ):
        items[-1] = replace(last, aliases=(*last.aliases, *item.aliases))
    elif (
        last
        and last.name
        and item.name is None
        and item.indefinite
        and not _lists_more(text, last, item)
    ):
        dealer = _DEALER_IN.search(words)
        items[-1] = replace(
            last,
            kind=_apposed_kind(item.kind, last.kind),
            location=last.location or item.location or (dealer["place"] if dealer else None),
            nationality=last.nationality or item.nationality,
        )
    elif (
        last
        and last.name is None
        and last.indefinite
        and item.name
        and last.count in (None, 1)
        and _touches(text, last, item)
    ):
        items[-1] = replace(
            item,
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


def _apposed_kind(said: TargetKind, guessed: TargetKind) -> TargetKind:
    return (
        guessed
        if said is TargetKind.UNKNOWN or guessed in {TargetKind.VESSEL, TargetKind.COMPANY}
        else said
    )


def _lists_more(text: str, last: _Item, item: _Item) -> bool:
    """Tell whether "a ..." behind a name is a further target: only commas divide appositions."""
    between = text[last.end : item.start]
    between = _PARENTHESIS.sub("", between)
    return (
        between.strip(" ,)") not in ("",) and not between.strip().startswith(",")
    ) or " and " in between


def _touches(text: str, last: _Item, item: _Item) -> bool:
    return text[last.end : item.start].strip() in {",", ""} or item.start - last.end <= 2


def _without_counted_names(items: list[_Item]) -> list[_Item]:
    """Leave a counted group out where all its members are named right behind it."""
    kept: list[_Item] = []
    for n, item in enumerate(items):
        if item.name is None and item.counted and item.count and item.count > 1 and not item.member:
            names = []
            for other in items[n + 1 :]:
                if other.name is None or other.member:
                    break
                names.append(other)
            if len(names) >= item.count and item.count < 12:
                for m in range(int(item.count)):
                    member = items[n + 1 + m]
                    items[n + 1 + m] = replace(
                        member,
                        kind=item.kind
                        if member.kind in {TargetKind.UNKNOWN}
                        or item.kind in {TargetKind.PERSON, TargetKind.VESSEL, TargetKind.AIRCRAFT}
                        else member.kind,
                        nationality=member.nationality or item.nationality,
                        location=member.location or item.location,
                    )
                continue
            if _names_before(kept) >= item.count and kept[-1].kind is not TargetKind.COUNTRY:
                first = len(kept) - int(item.count)
                kept[first:] = [
                    replace(
                        each,
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


def guessed_kind(name: str) -> TargetKind:
    """Return what a bare name most likely is, where nothing around it says."""
    return TargetKind.PERSON if _looks_like_person(name) else TargetKind.COMPANY


_BODY_KINDS = {
    "group": TargetKind.GROUP,
    "company": TargetKind.COMPANY,
    "vessel": TargetKind.VESSEL,
    "agency": TargetKind.ORGANIZATION,
    "government": TargetKind.ORGANIZATION,
    "armed_force": TargetKind.ORGANIZATION,
    "media": TargetKind.ORGANIZATION,
    "international_body": TargetKind.ORGANIZATION,
}


def _looks_like_person(name: str) -> bool:
    parts = name.split()
    if not 2 <= len(parts) <= 4 or any(c.isdigit() for c in name) or name.isupper():
        return False
    return not any(p.isupper() and len(p) > 2 for p in parts)
