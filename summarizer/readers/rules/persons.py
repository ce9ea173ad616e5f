"""Persons: capitalized names with a title, a role, a given name or a verb of saying beside them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from summarizer.normalize.bodies import find_bodies
from summarizer.normalize.countries import FoundCountry, find_countries
from summarizer.normalize.tables import read_table
from summarizer.readers.rules.entity_table import NEVER_NAMES, NOT_BODIES, PLACE_PREPOSITIONS
from summarizer.readers.rules.entity_types import Words, name_key
from summarizer.readers.rules.found import Found
from summarizer.readers.rules.person_table import (
    CHINESE_SURNAMES,
    FEMALE_WORDS,
    KNOWN_SURNAMES,
    KOREAN_SURNAMES,
    MALE_WORDS,
    NORTH_KOREAN_SURNAMES,
    REAL_TITLES,
    ROLE_NOUNS,
    TITLES,
)
from summarizer.readers.rules.runs import Token
from summarizer.records.actor import ActorKind
from summarizer.text.layout import Sentence

_TITLES = frozenset(TITLES)
_NOT_PERSONS = frozenset(NOT_BODIES.split())
_SAID = (
    "said|says|told|tells|added|adds|wrote|writes|stated|argued|argues|warned|warns|asked|replied"
    "|explained|noted|claimed|insisted|announced|declared|stressed|acknowledged|admitted|denied"
    "|called|described|posted|tweeted|testified|recalled|conceded|countered|remarked|reckons|reckoned"
    "|thinks|believes|welcomed|condemned|thanked|vowed|pledged|accused|complained|observed|continued"
    "|commented|concluded|urged|agreed|responded|quipped|joked|predicted|suggested|repeated|signed"
    "|met|spoke|visited|arrived|has|had|is|was|who|whose|allegedly|fled|also|did|teaches|later"
)


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
    return token.text.rstrip(".")


def candidate(tokens: Sequence[Token], *, opening: bool) -> Candidate | None:
    """Return the name in a row of capitalized words, apart from its titles; None if there is none."""
    first = 0
    while first < len(tokens) and _bare(tokens[first]) in _TITLES:
        first += 1
    last = len(tokens)
    while last > first and tokens[last - 1].text in NEVER_NAMES:
        last -= 1
    if first and first == last and first > 1 and _bare(tokens[first - 1]) not in REAL_TITLES:
        first -= 1
    if first == last:
        return None
    return Candidate(tuple(tokens[:first]), tuple(tokens[first:last]), opening and first == 0)


@cache
def given_names() -> dict[str, str]:
    """Return common given names of the world and their gender: m, f or nothing."""
    return {row["name"]: row["gender"] or "" for row in read_table("given_names")}


_ROLE_BEFORE = re.compile(rf"\b(?:{ROLE_NOUNS})s?(?: \([A-Za-z]+\))?,? $")
_CALLED = re.compile(r"\b(?:called|named|nicknamed|known as|identified as)(?: as)? $")
_SAID_BEFORE = re.compile(
    r"\b(?:said|says|added|adds|wrote|argues|warned|asked|replied|says)(?: to)? $"
)
_SAID_AFTER = re.compile(rf",? (?:{_SAID})\b")
_AGE = re.compile(r", (?:aged )?\d\d\b")
_ROLE_AFTER = re.compile(
    r"(?:, (?P<role>(?:(?:a|an|the|its|their|his|her|former|then|who (?:heads|leads|runs|chairs|is|was))\s)?"
    rf"(?:[\w\u00c0-\u017e.&'\u2019/-]+\s){{0,8}}?(?:{ROLE_NOUNS})\b)|, who\b|, whose\b)"
)
_POSSESSIVE = re.compile(r"['\u2019]s?\b")
_PLACE_BEFORE = re.compile(rf"\b(?:{'|'.join(PLACE_PREPOSITIONS.split())}) (?:the )?$")
_GIVEN_HYPHEN = re.compile(r"[A-Z][a-z]+-[a-z]+$")
_ARAB = re.compile(r"(?:al|el|ul|bin|ibn|abu|Abu)[- ]|^(?:al|el)-", re.IGNORECASE)


def likelihood(text: str, name: Candidate) -> int:
    """Return how much speaks for a person; 2 is enough."""
    before, start, end = text[max(0, name.start - 40) : name.start], name.start, name.end
    score = 3 * name.titled
    if not name.titles:
        score += 2 * bool(_ROLE_BEFORE.search(before))
        score += 2 * bool(_CALLED.search(before))
        score += _SAID_BEFORE.search(before) is not None
        score -= 2 * bool(_PLACE_BEFORE.search(before))
    score += _SAID_AFTER.match(text, end) is not None
    score += 2 * bool(_AGE.match(text, end))
    score += 2 * bool(_ROLE_AFTER.match(text, end))
    score += _name_like(name.tokens)
    if name.tokens[-1].text in _NOT_PERSONS or any(
        any(c.isdigit() for c in t.text) for t in name.tokens
    ):
        score -= 4
    return score if start < end else 0


def _name_like(tokens: Sequence[Token]) -> int:
    """Return how much the words themselves look like a person's name."""
    words = [token.text for token in tokens]
    if not 1 <= len(words) <= 6:
        return -4
    if len(words) == 1:
        return 0
    if words[0] in given_names() or words[0].split("-")[0] in given_names():
        return 2
    if _is_korean(words) or _is_chinese(words):
        return 2
    if words[1] in given_names() and len(words) > 2:
        return 2
    if any(_ARAB.match(word) for word in words[1:]):
        return 1
    return 1 if re.fullmatch(r"(?:[A-Z]\.?){1,3}", words[0]) else 0


def _is_korean(words: list[str]) -> bool:
    surname = words[0].capitalize()
    if surname not in KOREAN_SURNAMES:
        return False
    hyphened = len(words) == 2 and bool(_GIVEN_HYPHEN.match(words[1]))
    return hyphened or (len(words) == 3 and all(len(word) <= 7 for word in words))


def _is_chinese(words: list[str]) -> bool:
    surname = words[0].capitalize()
    if surname not in CHINESE_SURNAMES or len(words) > 3:
        return False
    return all(len(word) <= 9 and word.replace("-", "").isalpha() for word in words[1:])


def person(text: str, name: Candidate, sentence: Sentence) -> Found:
    """Return the person of that name, with role, country and gender as far as they show."""
    role, words = _role(text, name, sentence)
    hit = _country(text, name, role, sentence)
    code = hit.code if hit else (_code_of_body(role) or _code_of_name(name))
    tokens = name.tokens
    written = text[name.start : name.end]
    return Found(
        name.start,
        name.end,
        written,
        ActorKind.PERSON,
        f"person {name_key(written)}",
        code,
        hit.text if hit else None,
        role=role,
        gender=_gender(name, words),
        rank=len(tokens) + (2 if role else 0),
    )


def _role(text: str, name: Candidate, sentence: Sentence) -> tuple[Words | None, str]:
    """Return the role beside a name, and all words that tell of it."""
    titles = text[name.titles[0].start : name.titles[-1].end] if name.titles else ""
    after = _ROLE_AFTER.match(text, name.end, sentence.end)
    if after and after.group("role"):
        end = _clause_end(text, after.end(), sentence.end)
        start = after.start("role")
        return Words(start, end, text[start:end]), titles + " " + text[start:end]
    if name.titles:
        start, end = name.titles[0].start, name.titles[-1].end
        before = _LOWER_ROLE.search(text[max(sentence.start, start - 60) : start])
        start -= len(before.group()) if before else 0
        words = text[start:end].rstrip(" ,")
        return Words(start, start + len(words), words), words
    before = _ROLE_PHRASE.search(text[max(sentence.start, name.start - 90) : name.start])
    if before:
        begin = name.start - len(before.group("role")) - len(before.group("gap"))
        return Words(begin, begin + len(before.group("role")), before.group("role")), before.group(
            "role"
        )
    return None, titles


_LOWER_ROLE = re.compile(r"(?:[A-Z][\w.'\u2019-]* ){0,4}$")
_ROLE_PHRASE = re.compile(
    r"(?P<role>(?:[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*)*,? )?(?:(?:of|for|the|[a-z][\w-]*) ){0,5}?"
    rf"(?:{ROLE_NOUNS}))(?P<gap>,? )$"
)
_CLAUSE_END = re.compile(
    r"[,.;:!?\u2026\"\u201c\u201d]|\s(?:said|says|told|who|which|wrote|added|warned|called|was|is|has)\b"
)


def _clause_end(text: str, start: int, limit: int) -> int:
    match = _CLAUSE_END.search(text, start, limit)
    return match.start() if match else limit


def _country(
    text: str, name: Candidate, role: Words | None, sentence: Sentence
) -> FoundCountry | None:
    """Return the country that role, title or the words before the name show."""
    begin = name.titles[0].start if name.titles else name.start
    if role:
        begin = min(begin, role.start)
        hits = find_countries(text, role.start, min(sentence.end, role.end + 40))
        hits = [hit for hit in hits if hit.start < role.end]
        owners = [
            h for h in hits if not re.search(r"\b(?:to|in) (?:the )?$", text[h.start - 7 : h.start])
        ]
        if owners or hits:
            return (owners or hits)[0]
    hits = find_countries(text, max(sentence.start, begin - 45), begin, korean_context=True)
    if hits and re.fullmatch(
        r"(?:['\u2019]s?)?,? ?(?:-based )?(?:[a-z-]+ ){0,4}", text[hits[-1].end : begin]
    ):
        return hits[-1]
    based = re.compile(r",? (?:a|an|of|from|who is)?\s?(?=[A-Z])").match(text, name.end)
    hits = find_countries(text, based.end(), based.end() + 25) if based else []
    return hits[0] if hits and based and hits[0].start == based.end() else None


def _code_of_body(role: Words | None) -> str | None:
    if role is None:
        return None
    return next((hit.body.country for hit in find_bodies(role.text) if hit.body.country), None)


def _code_of_name(name: Candidate) -> str | None:
    words = [token.text for token in name.tokens]
    known = KNOWN_SURNAMES.get(words[-1]) if len(words) == 1 else None
    if known:
        return known
    if _is_korean(words) and words[0].capitalize() in NORTH_KOREAN_SURNAMES:
        return "KP"
    return None


def _gender(name: Candidate, words: str) -> str | None:
    told = {token.text for token in name.titles} | set(words.split())
    if told & FEMALE_WORDS:
        return "f"
    if told & MALE_WORDS:
        return "m"
    return given_names().get(name.tokens[0].text) or None


def surnames(found: Found) -> Iterator[str]:
    """Yield the single words that may stand for a person later: surname, or Korean family name."""
    words = found.name.split()
    if len(words) < 2:
        return
    yield words[-1]
    if words[0].capitalize() in KOREAN_SURNAMES or words[0] in CHINESE_SURNAMES:
        yield words[0]
    if len(words) > 2:
        yield " ".join(words[1:])
        yield words[1]
