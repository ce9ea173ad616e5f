"""Persons: capitalized names with a title, a role, a given name or a verb of saying beside them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.candidates import (
    Candidate,
    candidate,
    given_names,
    is_chinese,
    is_korean,
    name_like,
)
from summarizer.readers.rules.names.entity_table import PLACE_PREPOSITIONS
from summarizer.readers.rules.names.entity_types import name_key
from summarizer.readers.rules.names.person_countries import (
    code_of_body,
    code_of_name,
    code_of_office,
    leader_of,
    listed_country,
    official_country,
    told_country,
)
from summarizer.readers.rules.names.person_roles import has_office, role_after, role_of
from summarizer.readers.rules.names.person_table import (
    CHINESE_SURNAMES,
    FEMALE_WORDS,
    KNOWN_SURNAMES,
    KOREAN_SURNAMES,
    MALE_WORDS,
    ROLES,
    SAID,
    TITLES,
)
from summarizer.readers.rules.page import Page
from summarizer.readers.rules.speech.cues_table import SAYING
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

__all__ = [
    "Candidate",
    "candidate",
    "given_names",
    "likelihood",
    "person",
    "speaks_next",
    "surnames",
]

_CALLED = lazy(r"\b(?:called|nicknamed|known as|identified as|named)(?: as)? $")
_CALLING = frozenset(("called", "nicknamed", "named", "as"))
_SAYING_BEFORE = frozenset(
    ("said", "says", "added", "adds", "wrote", "argues", "warned", "asked", "replied")
)
_INVERTED = lazy(r"[,!?.'\"\u2019\u201d]['\"\u2019\u201d] ([a-z]+) $")
_EMPLOYED = lazy(r" (?:of|at|from|with) (?:the )?[\w\u00c0-\u024f'\u2019& -]{3,70}")
_EMPLOYERS = (" of ", " at ", " from ", " with ")
_NEXT_WORD = re.compile(r",? ([a-z]+)\b")
_AGE = lazy(r", (?:aged )?\d\d\b")
_PLACES = frozenset(PLACE_PREPOSITIONS.split())


def likelihood(page: Page, name: Candidate) -> int:
    """Return how much speaks for a person; 2 is enough, and no more is asked for then."""
    before = page.before(name.start, 100)
    if before.endswith(" and ") and not name.titled and _AT_BOTH.search(before):
        return -2
    score = 3 * name.titled + name_like(name.words)
    if not name.titles and not name.words[0].isupper():
        score += _score_before(before)
    return score if score >= _ENOUGH else score + _score_beside(page, name, before)


_AT_BOTH = lazy(r"\b(?:at|near|over|outside) [A-Z]\w+(?:, [A-Z]\w+)* and $")
"""Before the last of several places: "at Najran and Khamis Mushait"."""
_ENOUGH = 2


def _score_beside(page: Page, name: Candidate, before: str) -> int:
    """Return how much an office before a name, a verb, an age or a role after it speak for it."""
    score = int(speaks_next(page, name))
    if len(name.words) > 1:
        score += 2 * _speaks(page, name, before)
        score += 3 * (not name.titled and has_office(page, name.start))
    score += 2 * (_OF_PARTY.match(page.text, name.end) is not None)
    if page.text.startswith(",", name.end):
        score += 2 * bool(_AGE.match(page.text, name.end))
        score += 2 * (role_after(page, name.end) is not None)
    return score


def speaks_next(page: Page, name: Candidate) -> bool:
    """Tell whether a verb of saying follows a name."""
    follows = _NEXT_WORD.match(page.text, name.end)
    return follows is not None and follows.group(1) in SAID


def _speaks(page: Page, name: Candidate, before: str) -> bool:
    """Tell whether a name of several words is told to speak: '," cried X', "X of the Y wrote"."""
    # The last word before, with the two marks in front of it.
    last = before.rfind(" ", 0, -1)
    inverted = _INVERTED.match(before, last - 2) if last >= 2 else None
    if inverted:
        return inverted.group(1) in SAYING
    if not page.text.startswith(_EMPLOYERS, name.end):
        return False
    employed = _EMPLOYED.match(page.text, name.end, page.end(name.start))
    return employed is not None and not SAID.isdisjoint(employed.group().split())


def _score_before(before: str) -> int:
    words = before.rstrip(" ,").rsplit(" ", 2)
    last = words[-1]
    if last == "the" and len(words) > 1 and words[-2] in _PLACES:
        return -2
    if (last == "of" and _TREATY_OF.search(before)) or (
        last in _CALLING and _NO_PERSON_CALLED.search(before)
    ):
        return -9
    said = last in _SAYING_BEFORE and not (len(words) > 1 and words[-2][-1:].isalnum())
    role = last.rstrip(")")
    many = role.removesuffix("s") in _SEVERAL if role.endswith("s") else False
    score = 2 * (role in ROLES or many) + said - 2 * (last in _PLACES)
    return score + 2 * (last in _CALLING and bool(_CALLED.search(before[-30:])))


_TREATY_OF = lazy(
    r"\b(?:Treaty|Convention|Declaration|Accords?|Protocol|Statute|Battle|Gulf|Bay|Straits?) of $"
)
"""Before a place, of which something has its name."""
_NO_PERSON_CALLED = lazy(
    r"\b[A-Z]\w+, (?:also |better |widely )?(?:known as|nicknamed|called) $"
    r"|\b(?:rocket|missile|satellite|ship|vessel|drone|weapon|launcher|aircraft|project|operation)"
    r"(?:,? (?:which|that) (?:is|was))?,? (?:called|named|nicknamed|known as) $"
)
"""Before what somebody named is called besides, and what things are called."""
_SEVERAL = word_set(
    """
    fixer prosecutor judge lawyer minister general officer commander activist journalist politician
    lawmaker diplomat scientist engineer businessman oligarch adviser spokesman leader
    """
)
"""Who are named right behind a noun for several: "the deputy prosecutors X and Y"."""


def person(page: Page, name: Candidate) -> Found:
    """Return the person of that name, with role, country and gender as far as they show."""
    role, words = role_of(page, name)
    start = _with_style(name)
    hit = told_country(page, name, role)
    bare = page.text[name.start : name.end]
    end = _with_birth(page.text, name.end)
    written = page.text[start:end]
    leader = leader_of(name.words)
    hit = None if hit and leader not in {None, hit.code} else hit
    code = hit.code if hit else (leader or code_of_body(page, role))
    code = code or code_of_office(page, name, words) or code_of_name(page, name)
    if code is None and _OF_PARTY.match(page.text, name.end):
        code = "US"
    if code is None and (hit := official_country(page, name, words) or listed_country(page, start)):
        code = hit.code
    return Found(
        start,
        end,
        written,
        ActorKind.PERSON,
        f"person {name_key(bare)}",
        code,
        hit.text if hit and hit.code == code else None,
        role=role,
        gender=_gender(name, words),
        aliases=(*_titled_name(page, name), *((bare,) if written != bare else ())),
        rank=len(name.words) + (2 if role else 0),
    )


_OF_PARTY = re.compile(r",? \(?(?:[DRI]-[A-Z]|Democrat\b|Republican\b)")
"""How members of Congress are told apart: "Jeanne Shaheen (D-NH)"."""
_STYLES = frozenset(("Lord", "Lady", "Baroness", "Baron", "King", "Queen", "Pope", "Prince", "Sir"))
"""Titles without which a single name is not what somebody is called."""


_KNIGHTED = frozenset(("Sir", "Dame", "Lord", "Lady", "Baroness"))
"""Those that stay with a full name, unless a rank stands before them: "Sir Keir Starmer"."""


def _with_style(name: Candidate) -> int:
    """Return where a name begins, with the style of "Lord Cameron" and "Sir Keir Starmer"."""
    last = name.titles[-1].text if name.titles else ""
    knighted = last in _KNIGHTED and len(name.titles) == 1
    styled = knighted or (last in _STYLES and len(name.words) == 1)
    return name.titles[-1].start if styled else name.start


_BIRTH = re.compile(r",? [JS]r\b\.?")
_BIRTHS = (" Jr", ", Jr", " Sr", ", Sr")


def _with_birth(text: str, end: int) -> int:
    """Return where a name ends that "Jr." or "Sr." belongs to."""
    birth = _BIRTH.match(text, end) if text.startswith(_BIRTHS, end) else None
    return birth.end() if birth else end


_OPENING = TITLES - {"Affairs"}
"""What opens a name with its titles: not the field of "for Political Affairs General X"."""


def _titled_name(page: Page, name: Candidate) -> tuple[str, ...]:
    """Return the name with its titles: "President X", "Metropolitan Y"."""
    first = next((t.start for t in name.titles if t.text in _OPENING), name.start)
    return (page.text[first : name.end],) if name.titled else ()


def _gender(name: Candidate, words: str) -> str | None:
    told = {*words.split(), *[token.text for token in name.titles]}
    if not told.isdisjoint(FEMALE_WORDS):
        return "f"
    return "m" if not told.isdisjoint(MALE_WORDS) else _gender_of(name.words)


@lru_cache(maxsize=4096)
def _gender_of(words: tuple[str, ...]) -> str | None:
    """Return the gender of a given name, which may follow a Korean or Chinese surname."""
    if known := given_names().get(" ".join(words).replace("-", " ").title()):
        return known  # of those often in the news whose names, surname first, tell no gender
    if is_korean(words) or is_chinese(words) or _is_surname(words):
        return None
    if len(words) == 1 and words[0] in KNOWN_SURNAMES:
        return "f" if words[0] in _WOMEN else "m"
    given = words[1] if words[0] in KOREAN_SURNAMES and len(words) == _PAIR else words[0]
    return given_names().get(given) or None


_WOMEN = frozenset(("Merkel", "Yellen"))
"""Leaders known by surname alone who are women."""


def _is_surname(words: tuple[str, ...]) -> bool:
    """Tell a surname alone, which is a first name elsewhere: "Kim"."""
    return len(words) == 1 and (words[0] in KOREAN_SURNAMES or words[0] in CHINESE_SURNAMES)


_PAIR = 2


def surnames(found: Found) -> Iterator[str]:
    """Yield the words that may stand for a person later: a surname, a Korean family name."""
    words = _BIRTH.sub("", found.name).split()
    if len(words) < 2:
        return
    yield words[-1]
    if words[0].capitalize() in KOREAN_SURNAMES or words[0] in CHINESE_SURNAMES:
        yield words[0]
    if len(words) > 2:
        yield " ".join(words[1:])
        yield words[1]
