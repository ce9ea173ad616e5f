"""What a target is, where it is based and whose it is, told from the words that describe it."""

from functools import cache, lru_cache

from summarizer.normalize.countries import country_of, find_countries
from summarizer.readers.rules.sanctions import kinds_table as table
from summarizer.readers.rules.sanctions import tables
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.word_sets import NAME_PARTICLES, word_set

BASED = lazy(
    r"(?P<place>[A-Z][\w'’.]*(?:[ -](?:[A-Z][\w'’.]*|and|of))*)-(?:based|registered|flagged|headquartered|domiciled)\b"
)

_BASED_IN = lazy(
    r"\b(?:based|registered|headquartered|domiciled|incorporated|located|living|residing|working|operating|stationed) (?:in|out of) (?:the )?(?P<place>(?:[a-z]+ ){0,4}?[A-Z][\w'’-]*(?: (?:of )?[A-Z][\w'’-]*)*)"
)

TITLE = lazy(rf"(?:{tables.TITLES})\s+(?=[A-Z])")


_WORD = lazy(r"\w+")


@cache
def _kinds() -> dict[str, TargetKind]:
    return {word: kind for kind, words in table.KINDS.items() for word in words}


@cache
def _second_words() -> frozenset[str]:
    return frozenset(pair.split()[1] for pair in table.PAIRS)


@lru_cache(maxsize=2048)
def noun_kind(words: str) -> TargetKind | None:
    """Return what the last noun that tells a kind means, or None if there is none."""
    low = _WORD.findall(words.lower())
    for place in range(len(low) - 1, -1, -1):
        word = low[place]
        if place and word in _second_words():
            paired = table.PAIRS.get(f"{low[place - 1]} {word}")
            if paired is not None:
                return paired
        if word in _kinds():
            return _kinds()[word]
    return None


_HEAD_ENDS = word_set(
    "in of from based that who which linked tied at on for with accused responsible to"
)
_MIXED = lazy(
    r"\b(?:individuals|people|persons|individual)\b.*\b(?:and|or)\b.*\b(?:entities|companies|firms|organi[sz]ations|entity)\b|\b(?:entities|companies|firms|ships|vessels|banks)\b.*\b(?:and|or)\b.*\b(?:individuals|people|persons|entities)\b"
)


def _is_mixed(words: str) -> bool:
    return (" and " in words or " or " in words) and _MIXED.search(words) is not None


def described_kind(view: SanctionView, start: int, end: int) -> TargetKind:
    """Return what the head noun of a description is."""
    words = view.masked[start:end]
    group = noun_kind(words[: words.find(" of ")]) if " of " in words else None
    if group is not TargetKind.GROUP and _is_mixed(words):
        return TargetKind.UNKNOWN
    if _MEMBERS.match(words):
        return TargetKind.PERSON
    for last in dict.fromkeys((start + _head_end(words), end)):
        kind = noun_kind(view.masked[start:last])
        if kind is None and _ends_in_people(view, start, last):
            return TargetKind.PERSON
        if kind is not None:
            return kind
    return TargetKind.UNKNOWN


_MEMBERS = lazy(
    r"(?:[\w,-]+ ){0,6}?members of\b"
    r"|an? (?:[\w-]+ ){0,3}(?:member|minister|head|chief|leader|director|deputy|president) of\b"
)
"""How many of a body are meant, each a person: "12 members of his Security Council"."""


def _head_end(words: str) -> int:
    """Return where the head of a description ends: "banks | in Turkey"."""
    parts = words.split(" ")
    length = len(parts[0])
    for part in parts[1:-1]:
        if part in _HEAD_ENDS:
            return length
        length += 1 + len(part)
    return len(words)


def _ends_in_people(view: SanctionView, start: int, end: int) -> bool:
    """Tell whether a description ends in what people of a country are called: "six Chinese"."""
    if not view.masked.endswith(("s", "ese", "an"), start, end):
        return False
    hit = view.countries.last_before(end)
    return hit is not None and hit.start >= start and hit.end == end and hit.form == "demonym"


_SHIPS = word_set("vessel ship tanker freighter bulker VLCC supertanker tug barge ferry trawler")
_CARRIERS = ("crude carrier", "bulk carrier", "gas carrier", "LNG carrier", "ore carrier")
_PLANES = word_set("aircraft jet plane")
_PERSONS = word_set("Mr Mrs Ms Dr General Gen President Minister Metropolitan Brigadier Justice")
_SHIP_NAME = ("MV ", "MT ", "M/V ", "M/T ")
_TAIL_NUMBER = lazy(r"[A-Z]{2}-[A-Z]{3}")


def named_kind(view: SanctionView, lead: Place, place: Place) -> TargetKind:
    """Return what the name at a place is, by the words before it and the words in it."""
    name = view.masked[slice(*place)]
    before = view.masked[slice(*lead)].strip(" .")
    last = before[before.rfind(" ") + 1 :]
    if (
        last in _SHIPS
        or before.endswith(_CARRIERS)
        or name.startswith(_SHIP_NAME)
        or last.endswith("-flagged")
    ):
        return TargetKind.VESSEL
    if last in _PLANES or _TAIL_NUMBER.fullmatch(name):
        return TargetKind.AIRCRAFT
    if last in _EITHER and is_company(name):
        return TargetKind.COMPANY
    if last in _PERSONS or (TITLE.match(name) and not is_company(name)):
        return TargetKind.PERSON
    described = described_kind(view, *lead) if before else TargetKind.UNKNOWN
    return described if described is not TargetKind.UNKNOWN else _kind_in_name(view, *place)


_EITHER = word_set("trader broker dealer supplier buyer seller middleman trafficker")
"""What a person and a firm can be called: "the gold trader Al Nile Resources"."""


def _kind_in_name(view: SanctionView, start: int, end: int) -> TargetKind:
    """Return what a name says of itself, or what the table of bodies says of it."""
    name = view.masked[start:end]
    body = view.bodies.starting(start + len("The ") * name.startswith(("The ", "the ")))
    if body and body.end == end and body.body.kind in _BODY_KINDS:
        return _BODY_KINDS[body.body.kind]
    if is_organization(_HEAD_OF.split(name, maxsplit=1)[0]) and " of " in name:
        return TargetKind.ORGANIZATION
    office = not _OFFICES.isdisjoint(name.split(" "))
    if is_company(name) and not office and name.rpartition(" ")[2] not in table.ARMED:
        return TargetKind.COMPANY
    if is_organization(name):
        return TargetKind.ORGANIZATION
    if _has(name, table.GROUP_WORDS, table.GROUP_PHRASES):
        return TargetKind.GROUP
    return TargetKind.UNKNOWN


_OFFICES = word_set(
    "Directorate Ministry Department Bureau Commission Secretariat Committee Presidency"
)
"""What makes an office of a name that firms' words are in: "the Defense Industry Directorate"."""
_HEAD_OF = lazy(r" (?:of|for) ")


@lru_cache(maxsize=2048)
def is_company(name: str) -> bool:
    """Tell whether a name has a word in it that names of companies have."""
    return not name.startswith("Central Bank") and _has(
        name, table.COMPANY_WORDS, table.COMPANY_ENDINGS
    )


@lru_cache(maxsize=2048)
def is_organization(name: str) -> bool:
    """Tell whether a name has a word in it that names of public bodies have."""
    return name.startswith("Central Bank") or _has(
        name, table.ORGANIZATION_WORDS, table.ORGANIZATION_PHRASES
    )


def _has(name: str, words: frozenset[str], phrases: tuple[str, ...]) -> bool:
    return not words.isdisjoint(_WORD.findall(name)) or any(p in name for p in phrases)


def base_of(words: str) -> str | None:
    """Return the words of the place that somebody is based or registered in."""
    found = BASED.search(words) if "-" in words else None
    if found is None and (" in " in words or " out of " in words):
        found = _BASED_IN.search(words)
    return found["place"].strip() if found else None


_NO_NATIONALITY = lazy(
    r"[\s-]+(?:border|city|port|capital|town|province|linked|backed|born|language)\b"
)


def nationality_of(view: SanctionView, start: int, end: int) -> str | None:
    """Return the first adjective of a country in the words of a description."""
    for hit in view.countries_in(start, end):
        if _is_shared(view, hit.end):
            return None
        if _GOODS_OF.search(view.masked, start, hit.start):
            continue
        towards = view.masked.endswith(("pro-", "anti-", "Pro-", "Anti-"), start, hit.start)
        foreign = towards or _NO_NATIONALITY.match(view.masked, hit.end, end)
        if hit.form == "demonym" and not foreign:
            return hit.text
    return _owner_of(view, start, end)


def _is_shared(view: SanctionView, end: int) -> bool:
    """Tell whether another country's adjective is joined to one that ends here."""
    behind = _AND.match(view.masked, end)
    other = view.countries.starting(behind.end()) if behind else None
    if other is None:
        return False
    return other.form == "demonym" or BASED.match(view.masked, other.start) is not None


_AND = lazy(r",? (?:and|or) |, ")
_ITS = lazy(r"['’]s?\s+\w|\s+(?!and\b|or\b|in\b|over\b|for\b|to\b|with\b|based\b)[a-z]")
_OTHERS = r"(?:buyers?|suppliers?|supporters?|backers?|importers?|exporters?|financiers?|makers?|sellers?|smugglers?|users?|critics?|opponents?|victims?|brokers?|shippers?|purchasers?) of"
_NOT_ITS = lazy(
    rf"\b(?:that|who|which|dealing|helping|supplying|selling|buying)\b[^,;]*$|\b(?:to|for|in|against|by|behind|with|from|on|at|near|into|over|about|{_OTHERS})(?: the)?\s+$"
)
_GOODS_OF = lazy(
    rf"\b(?:{_OTHERS}|(?:traders?|dealers?|investors?) in)(?: [a-z]+ of)?(?: (?:the|an?|its|his))?\s+$"
)
"""What stands before a country that is not that of those described: "buyers of Russian oil"."""


def _owner_of(view: SanctionView, start: int, end: int) -> str | None:
    """Return the country whose somebody is: "Iran's judges", "members of the Mali military"."""
    for hit in view.countries_in(start, end):
        if (
            hit.form in {"name", "abbreviation"}
            and _ITS.match(view.masked, hit.end, end)
            and not _NOT_ITS.search(view.masked, start, hit.start)
        ):
            return hit.text
    regime = _REGIME.search(view.masked, start, end)
    return regime.group() if regime and country_of(regime.group()) else None


_REGIME = lazy(
    r"(?<![\w-])[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:['’]s?)? (?:regime|government|administration)\b"
)
"""A government by its leader's name: "figures in Mr Maduro's regime"."""


def guessed_kind(name: str) -> TargetKind:
    """Return what a bare name most likely is, where nothing around it says."""
    if " of " in name and (kind := noun_kind(name.partition(" of ")[0])):
        return kind  # "Hero of Russia"
    small = (word for word in name.split() if word[:1].islower() and word not in NAME_PARTICLES)
    if any(not _ARTICLE_IN.match(word) for word in small):
        return noun_kind(name) or TargetKind.UNKNOWN
    hits = find_countries(name)
    if is_company(name) or (hits and hits[0].text == name):
        return TargetKind.COMPANY if is_company(name) else TargetKind.UNKNOWN
    last = hits[-1].text if hits and name.endswith(f" {hits[-1].text}") else ""
    if last and hits[-1].form == "name" and last not in _SURNAMES:
        return TargetKind.COMPANY  # "Raytheon Canada"
    return _looks_like(name)


def _looks_like(name: str) -> TargetKind:
    """Return what a name is by how many words it has, and of what letters they are."""
    if " " not in name:
        return TargetKind.COMPANY if _BRAND.search(name) else TargetKind.UNKNOWN
    if not _NO_BEARER.isdisjoint(name.split()):
        return TargetKind.UNKNOWN
    return TargetKind.PERSON if _looks_like_person(name) else TargetKind.COMPANY


_BRAND = lazy(r"[a-z][A-Z]|[.\d]")
"""What only a firm's name of one word has: "LotusWash", "Blender.io"."""
_NO_BEARER = word_set(
    """Region Province District Governorate Oblast Island Islands Peninsula Sea Gulf River Valley City
    State States Republic Union North South East West Northern Southern Eastern Western Central
    Military National International Global Regional Federal Presidency Program Programme Act Order
    Agreement Treaty List Office War Day"""
)
"""Words that neither people nor firms are called by alone, but places, bodies and papers."""


_SURNAMES = frozenset({"Jordan", "Chad", "Israel", "Georgia", "Ireland", "Holland", "France"})
"""Lands that people are called by, too."""


_ARTICLE_IN = lazy(r"[ae][a-z]{1,2}-[A-Z]")
"""The Arabic article before a name: "al-Banai", "ash-Shami"."""
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
    if name.startswith(("Abd ", "Abu ", "Abd al-", "Abdul ")):
        return True
    parts = name.split()
    if not 2 <= len(parts) <= 4 or any(c.isdigit() or c == "&" for c in name) or name.isupper():
        return False
    return not any(p.isupper() and len(p) > 2 for p in parts)
