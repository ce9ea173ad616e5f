"""Persons: capitalized names with a title, a role, a given name or a verb of saying beside them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from summarizer.normalize.countries import FoundCountry
from summarizer.normalize.tables import read_table
from summarizer.readers.rules.entity_table import NEVER_NAMES, NOT_BODIES, PLACE_PREPOSITIONS
from summarizer.readers.rules.entity_types import Words, name_key
from summarizer.readers.rules.found import Found
from summarizer.readers.rules.page import Page
from summarizer.readers.rules.person_table import (
    CHINESE_SURNAMES,
    FEMALE_WORDS,
    KNOWN_SURNAMES,
    KOREAN_SURNAMES,
    MALE_WORDS,
    NORTH_KOREAN_SURNAMES,
    OFFICE_WORDS,
    REAL_TITLES,
    ROLE_STOPS,
    ROLES,
    SAID,
    TITLES,
)
from summarizer.readers.rules.runs import Token
from summarizer.records.actor import ActorKind

_TITLES = frozenset(TITLES)
_NOT_PERSONS = frozenset(NOT_BODIES.split())


class Candidate(NamedTuple):
    """The tokens of a name, and the titles before it."""

    titles: tuple[Token, ...]
    tokens: tuple[Token, ...]
    opening: bool

    @property
    def start(self) -> int:
        """Return where the name begins."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Return where the name ends."""
        return self.tokens[-1].end

    @property
    def titled(self) -> bool:
        """Whether a title shows that a person's name follows."""
        return any(_bare(token) in REAL_TITLES for token in self.titles)


def _bare(token: Token) -> str:
    return token.text.rstrip(".").split("-")[0]


_MONTHS_TOO = frozenset({"Jan", "Mar", "Jun", "May", "April", "June", "August"})
"""Given names and surnames as well."""


def candidate(tokens: Sequence[Token], *, opening: bool) -> Candidate | None:
    """Return the name in a row of capitalized words, apart from its titles; None if all are."""
    first, last = 0, len(tokens)
    while last > 0 and tokens[last - 1].text in NEVER_NAMES:
        if last == 2 and tokens[1].text in _MONTHS_TOO and tokens[0].text not in NEVER_NAMES:
            break
        last -= 1
    while first < last and (
        _bare(tokens[first]) in _TITLES or _is_office_word(tokens, first, last)
    ):
        first += 1
    if first == last:
        return None
    return Candidate(tuple(tokens[:first]), tuple(tokens[first:last]), opening and first == 0)


def _is_office_word(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a word is of an office and not of a name: "Financial Intelligence X Y"."""
    word = tokens[first].text
    return word in OFFICE_WORDS and last - first > 2


@cache
def given_names() -> dict[str, str]:
    """Return common given names of the world and their gender: m, f or nothing."""
    return {row["name"]: row["gender"] or "" for row in read_table("given_names")}


_OFFICE_BEFORE = re.compile(
    r"\b(?:[Mm]inister|[Ss]ecretary|[Dd]irector|[Hh]ead|[Pp]resident|[Cc]hief|[Cc]ommissioner"
    r"|[Cc]hair(?:man|woman)?|[Aa]mbassador|[Gg]overnor|[Aa]dvis[eo]r|[Uu]ndersecretary|[Oo]fficer"
    r"|[Rr]epresentative) (?:of|for|to) [\w ,&'\u2019-]{2,80}$"
)
_CALLED = re.compile(r"\b(?:called|nicknamed|known as|identified as|named)(?: as)? $")
_SAYING_BEFORE = frozenset(
    ("said", "says", "added", "adds", "wrote", "argues", "warned", "asked", "replied")
)
_NEXT_WORD = re.compile(r",? ([a-z]+)\b")
_AGE = re.compile(r", (?:aged )?\d\d\b")
_GIVEN_HYPHEN = re.compile(r"[A-Z][a-z]+-[a-z]+$")
_ARAB = re.compile(r"(?:al|el|ul|bin|ibn|abu|Abu)[- ]|^(?:al|el)-", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[A-Z]\.?){1,3}")
_PLACES = frozenset(PLACE_PREPOSITIONS.split())


def likelihood(page: Page, name: Candidate) -> int:
    """Return how much speaks for a person; 2 is enough."""
    score = 3 * name.titled + _name_like(name.tokens)
    before = page.before(name.start, 100)
    if not name.titled and len(name.tokens) > 1 and _has_office(before):
        score += 3
    if not name.titles:
        score += _score_before(before)
    follows = _NEXT_WORD.match(page.text, name.end)
    score += bool(follows and follows.group(1) in SAID)
    if page.text.startswith(",", name.end):
        score += 2 * bool(_AGE.match(page.text, name.end))
        score += 2 * (role_after(page, name.end) is not None)
    return score


def _has_office(before: str) -> bool:
    """Tell whether the words before end in an office: "Minister of Defense"."""
    linked = " of " in before or " for " in before or " to " in before
    return linked and _OFFICE_BEFORE.search(before) is not None


def _score_before(before: str) -> int:
    words = before.rstrip(" ,").rsplit(" ", 2)
    last = words[-1]
    if last == "the" and len(words) > 1 and words[-2] in _PLACES:
        return -2
    score = 2 * (last.rstrip(")") in ROLES) + (last in _SAYING_BEFORE) - 2 * (last in _PLACES)
    return score + 2 * bool(_CALLED.search(before[-30:]))


_WORDS_AFTER = re.compile(r"[^\s,.;:!?\"\u201c\u201d()]+(?:\.[A-Z]\.)?")
_NAME_NEXT = re.compile(r" [A-Z]")
_LONGEST_ROLE = 9


_WHO = re.compile(r", (?:who|whose)\b")


def role_after(page: Page, end: int) -> tuple[int, int] | None:
    """Return the role told after a comma ("X, a former envoy"), or an empty span for ", who"."""
    if _WHO.match(page.text, end):
        return end + 2, end + 2
    for word in _words_after(page, end):
        plain = word.group().removesuffix("'s").removesuffix("\u2019s")
        if plain in SAID:
            return None
        if plain.lower() in ROLES and not plain.endswith("s"):
            return None if _NAME_NEXT.match(page.text, word.end()) else (end + 2, word.end())
    return None


def _words_after(page: Page, end: int) -> Iterator[re.Match[str]]:
    """Yield the words after ", " up to the next mark."""
    place = end + 2 if page.text.startswith(", ", end) else -1
    for _ in range(_LONGEST_ROLE):
        word = _WORDS_AFTER.match(page.text, place) if place >= 0 else None
        if word is None:
            return
        yield word
        place = word.end() + 1 if page.text.startswith(" ", word.end()) else -1


def _name_like(tokens: Sequence[Token]) -> int:
    """Return how much the words themselves look like a person's name."""
    words = [token.text for token in tokens]
    if len(words) > 6 or words[-1] in _NOT_PERSONS or any(c.isdigit() for w in words for c in w):
        return -9
    if len(words) == 1:
        return 0
    if words[0] in given_names() or words[0].split("-")[0] in given_names():
        return 2
    if _is_korean(words) or _is_chinese(words):
        return 2
    if len(words) > 2 and words[1] in given_names():
        return 2
    arab = any(_ARAB.match(word) for word in words[1:])
    return int(arab or bool(_INITIALS.fullmatch(words[0])))


def _is_korean(words: list[str]) -> bool:
    if len(words) < 2 or words[0].capitalize() not in KOREAN_SURNAMES:
        return False
    hyphened = len(words) == 2 and bool(_GIVEN_HYPHEN.match(words[1]))
    return hyphened or (len(words) == 3 and all(len(word) <= 7 for word in words))


def _is_chinese(words: list[str]) -> bool:
    if len(words) not in {2, 3} or words[0].capitalize() not in CHINESE_SURNAMES:
        return False
    return all(len(word) <= 9 and word.replace("-", "").isalpha() for word in words[1:])


def person(page: Page, name: Candidate) -> Found:
    """Return the person of that name, with role, country and gender as far as they show."""
    role, words = _role(page, name)
    hit = _country(page, name, role)
    written = page.text[name.start : name.end]
    code = hit.code if hit else (_code_of_body(page, role) or _code_of_name(page, name))
    if code is None and (hit := _resident(page, role) or _official(page, name, words)):
        code = hit.code
    return Found(
        name.start,
        name.end,
        written,
        ActorKind.PERSON,
        f"person {name_key(written)}",
        code,
        hit.text if hit and hit.code == code else None,
        role=role,
        gender=_gender(name, words),
        aliases=_titled_name(page, name),
        rank=len(name.tokens) + (2 if role else 0),
    )


def _titled_name(page: Page, name: Candidate) -> tuple[str, ...]:
    """Return the name with the last of its titles: "President X", "Metropolitan Y"."""
    return (page.text[name.titles[-1].start : name.end],) if name.titled else ()


_OFFICE_COMMA = re.compile(
    r"(?P<role>(?:[A-Z][\w.]*['\u2019]s |[Tt]he |[Aa]n? )?(?:[\w-]+ ){0,3}?"
    r"(?:ambassador|envoy|minister|secretary|director|head|chief|representative|commissioner|spokes\w+|president|chairman"
    r"|governor) (?:to|of|for|in|at) [^,.;]{3,60}), $"
)


def _office(page: Page, name: Candidate) -> Words | None:
    """Return an office that ends before the name: "Minister of Defense X", "envoy to Y, X"."""
    start = name.titles[0].start if name.titles else name.start
    before = page.before(start, 100)
    comma = _OFFICE_COMMA.search(before)
    match = comma or (_OFFICE_BEFORE.search(before) if _has_office(before) else None)
    if match is None:
        return None
    begin = start - len(before) + match.start()
    end = begin + len(comma.group("role")) if comma else name.start
    text = page.text[begin:end].rstrip(" ,")
    return Words(begin, begin + len(text), text)


_LEADING_TITLES = re.compile(r"(?:[A-Z][\w.'\u2019-]* (?:of |for |the )*){0,7}$")


def _role_words(lead: str) -> str:
    """Return the role at the end of the words before a name: "Houthi military spokesman"."""
    words = lead.rstrip(" ,").split(" ")
    first = len(words) - 1
    if words[first] not in ROLES:
        return ""
    while first and words[first - 1] and words[first - 1].lower() not in ROLE_STOPS:
        if len(words) - first > 5 or words[first - 1][-1] in ',;:."\u201d':
            break
        first -= 1
    return " ".join(words[first:])


_CLAUSE_END = re.compile(
    r"[,.;:!?\u2026\"\u201c\u201d]"
    r"|\s(?:said|says|told|who|which|wrote|added|warned|called|was|is|has)\b"
)


def _role(page: Page, name: Candidate) -> tuple[Words | None, str]:
    """Return the role beside a name, and all words that tell of it."""
    text = page.text
    titles = text[name.titles[0].start : name.titles[-1].end] if name.titles else ""
    after = role_after(page, name.end)
    if after and after[1] > after[0]:
        start = after[0]
        stop = _CLAUSE_END.search(text, after[1])
        end = stop.start() if stop else after[1]
        return Words(start, end, text[start:end]), f"{titles} {text[start:end]}"
    if not name.titled and (office := _office(page, name)):
        return office, office.text
    if name.titles:
        start = name.titles[0].start
        before = _LEADING_TITLES.search(page.before(start, 60))
        start -= len(before.group()) if before else 0
        words = text[start : name.titles[-1].end].rstrip(" ,")
        return Words(start, start + len(words), words), words
    lead = page.before(name.start, 90)
    role = _role_words(lead)
    if role:
        begin = name.start - len(lead) + lead.rindex(role)
        return Words(begin, begin + len(role), role), role
    return None, titles


_ABROAD = re.compile(r"\b(?:to|in|at) (?:the )?$")
_COUNTRY_GAP = re.compile(r"(?:['\u2019]s?)? ?(?:-based )?(?:[a-z-]+ ){0,4}")
_NATIONALS_GAP = re.compile(r"(?: [a-z]+){0,2}, ")
_SUBJECT_OF_STUDY = re.compile(r" (?:[a-z]+ )?(?:expert|analyst|specialist|watcher|scholar|hand)\b")
_OF_COUNTRY = re.compile(r",? (?:(?:a|an|of|from|who is|two|three|four|both|all)\s)?(?=[A-Z])")


def _country(page: Page, name: Candidate, role: Words | None) -> FoundCountry | None:
    """Return the country that role, title or the words before the name show."""
    begin = name.titles[0].start if name.titles else name.start
    if role:
        begin = min(begin, role.start)
        inside = page.inside(role.start, role.end)
        owners = [h for h in inside if _is_own(page, h)]
        if owners:
            return owners[0]
    hit = page.countries.last_before(begin)
    if hit and hit.start >= max(page.begin(begin), begin - 45):
        listed = hit.form == "demonym" and _NATIONALS_GAP.fullmatch(page.text, hit.end, begin)
        if listed or _COUNTRY_GAP.fullmatch(page.text, hit.end, begin):
            return hit
    match = _OF_COUNTRY.match(page.text, name.end)
    return page.countries.starting(match.end()) if match else None


def _is_own(page: Page, hit: FoundCountry) -> bool:
    """Tell whether a country in a role is whose it is: not "expert on", not "in"."""
    abroad = _ABROAD.search(page.before(hit.start, 8))
    return not abroad and not _SUBJECT_OF_STUDY.match(page.text, hit.end)


def _resident(page: Page, role: Words | None) -> FoundCountry | None:
    """Return the place told with a role: "a researcher at X in Seoul"."""
    inside = page.inside(role.start, role.end + 30) if role else ()
    return next((hit for hit in inside if _HERE.search(page.before(hit.start, 12))), None)


_HERE = re.compile(r"\b(?:in|at|of) (?:the )?$")
_OFFICIAL = re.compile(
    r"\b(?:minister|ambassador|envoy|spokes(?:man|woman|person)|secretary|president|premier"
    r"|lawmaker|senator|chancellor|chief of|general|colonel|marshal)\b",
    re.IGNORECASE,
)
_STATESMAN = re.compile(
    r"\b(?:minister|ambassador|envoy|president|premier|chancellor|cabinet secretary)\b",
    re.IGNORECASE,
)
_MERE_PLACE = re.compile(r"\b(?:in|at|near|from|off|to|toward|towards|of) (?:the )?$")


def _official(page: Page, name: Candidate, words: str) -> FoundCountry | None:
    """Return whose official it is by the country that leads this sentence or the one before."""
    first = name.titles[0].start if name.titles else name.start
    body = page.bodies.last_before(first)
    if not _OFFICIAL.search(words) or _HIS.search(page.before(first, 40)):
        return None
    if body and body.body.country is None and first - body.end < 3:
        return None
    begin = page.begin(name.start)
    own = _leader(page, begin, name.start)
    if own or not _STATESMAN.search(words):
        return own
    return _leader(page, page.begin(max(begin - 1, 0)), begin)


_HIS = re.compile(r"\b(?:his|her|their|its) (?:[a-z]+ ){1,3}$")


_MARK = re.compile(r"[\"\u201c]")


def _leader(page: Page, start: int, end: int) -> FoundCountry | None:
    """Return the first country of a stretch that is no mere place."""
    for hit in page.inside(start, end):
        quoted = page.text[hit.end : hit.end + 2] == " (" or _MARK.search(
            page.text, start, hit.start
        )
        leads = hit.start - start <= 4
        placed = not leads and _MERE_PLACE.search(page.before(hit.start, 12))
        if hit.form != "city" and not quoted and not placed:
            return hit
    return None


_IN_OFFICE = re.compile(r"(?:['\u2019]s?)?(?: [a-z]+){0,3} ?")


def _code_of_body(page: Page, role: Words | None) -> str | None:
    if role is None:
        return None
    begin = page.begin(role.start)
    near = page.bodies.within(max(begin, role.start - 60), role.end)
    beside = [hit for hit in near if _IN_OFFICE.fullmatch(page.text[hit.end : role.start])]
    return next((hit.body.country for hit in beside if hit.body.country), None)


def _code_of_name(page: Page, name: Candidate) -> str | None:
    words = [token.text for token in name.tokens]
    known = KNOWN_SURNAMES.get(words[-1])
    if known and (len(words) == 1 or len(words[-1]) > 4):
        return known
    if _is_korean(words):
        spaced = len(words) == 3 and page.korean_context
        northern = spaced or words[0].capitalize() in NORTH_KOREAN_SURNAMES
        return "KP" if northern else None
    return None


def _gender(name: Candidate, words: str) -> str | None:
    told = {token.text for token in name.titles} | set(words.split())
    if told & FEMALE_WORDS:
        return "f"
    if told & MALE_WORDS:
        return "m"
    tokens = [token.text for token in name.tokens]
    family_first = _is_korean(tokens) or _is_chinese(tokens)
    return None if family_first else given_names().get(tokens[0]) or None


def surnames(found: Found) -> Iterator[str]:
    """Yield the words that may stand for a person later: a surname, a Korean family name."""
    words = found.name.split()
    if len(words) < 2:
        return
    yield words[-1]
    if words[0].capitalize() in KOREAN_SURNAMES or words[0] in CHINESE_SURNAMES:
        yield words[0]
    if len(words) > 2:
        yield " ".join(words[1:])
        yield words[1]
