"""Capitalized words that may be a person's name: apart from titles, and how like one they are."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.normalize.tables import read_table
from summarizer.readers.rules.names.entity_table import NEVER_NAMES, NOT_BODIES, STOP_INITIALS
from summarizer.readers.rules.names.person_table import (
    CHINESE_SURNAMES,
    KOREAN_SURNAMES,
    OFFICE_TITLES,
    OFFICE_WORDS,
    REAL_TITLES,
    ROLES,
    TITLES,
)
from summarizer.readers.rules.names.runs import Token
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_NOT_PERSONS = NOT_BODIES | word_set(
    """
    Security Control Defense Defence Intelligence Terrorism Cooperation Trade Development
    Education Health Energy Rights Nonproliferation Commerce Interior System Systems Weapon
    Weapons Missile Missiles Rocket Rockets Program Programme Project Complex Vehicle Range
    Site Drone Drones Satellite Station Treaty Act Plan Strategy Warhead Engine Radar Mineral
    Motor Valve Resistance Autonomy Shield Lightning Thunder Dagger Spear Guardian Sentinel Lite
    Tower Initiative
    """
)
"""Last words of names that are no persons'."""


class Candidate(NamedTuple):
    """The words of a name at `start:end`, and the titles before it.

    `titled` if one of these shows that a person's name follows; `opening` if the name opens a
    sentence or a quotation.
    """

    titles: tuple[Token, ...]
    words: tuple[str, ...]
    opening: bool
    titled: bool
    start: int
    end: int


@lru_cache(maxsize=4096)
def _bare(word: str) -> str:
    return word.rstrip(".").split("-")[0]


_BORN = frozenset({"Jr", "Sr", "Jr.", "Sr."})
_SURNAMES_TOO = frozenset({"North", "West", "French", "English", "Read", "Christian", "Cold"})
"""Words that are surnames behind a given name: "Oliver North"."""
MONTHS_TOO = frozenset({"Jan", "Mar", "Jun", "May", "April", "June", "August"})
"""Given names and surnames as well."""


def candidate(tokens: Sequence[Token], *, opening: bool) -> Candidate | None:
    """Return the name in a row of capitalized words, apart from its titles; None if all are."""
    first, last = 0, _end_of_name(tokens)
    while first < last and (
        (_bare(tokens[first].text) in TITLES and not _is_given_gen(tokens, first, last))
        or _is_office_word(tokens, first, last)
        or (last - first > _PAIR and _is_before_name(tokens[first].text, tokens[first + 1].text))
        or (opening and first == 0 and _is_role(tokens, last))
    ):
        first += 1
    first = _behind_office(tokens, first, last)
    if first == last or tokens[first].text in _NO_NAMES:
        return None
    titles, words = tuple(tokens[:first]), tuple([token.text for token in tokens[first:last]])
    titled = first > 0 and not REAL_TITLES.isdisjoint([_bare(title.text) for title in titles])
    start, end = tokens[first].start, tokens[last - 1].end
    return Candidate(titles, words, opening and not first, titled, start, end)


def _end_of_name(tokens: Sequence[Token]) -> int:
    """Return the place behind the last word of a row that can end a name."""
    last = len(tokens)
    while last > 0 and tokens[last - 1].text in NEVER_NAMES:
        given = last > 1 and (last == _PAIR or tokens[last - 2].text in given_names())
        named = given and tokens[last - 2].text not in NEVER_NAMES
        first_name = last > 1 and tokens[last - 2].text in given_names()
        if named and (tokens[last - 1].text in MONTHS_TOO):
            break
        if first_name and last == _PAIR and tokens[last - 1].text in _SURNAMES_TOO:
            break
        last -= 1
    if last > 1 and tokens[last - 1].text in _BORN:
        last -= 1
    if last > _PAIR and tokens[last - 1].text in _BEHIND_NAMES:  # "X Y Executive Director"
        last -= 1
        while last > _PAIR and tokens[last - 1].text in TITLES:
            last -= 1
    return last


def _is_given_gen(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell the name of "Defense Minister Gen Nakatani" from the rank of "Gen. Smith"."""
    if tokens[first].text != "Gen" or last - first != _PAIR or not first:
        return False
    dotted = tokens[first + 1].start - tokens[first].end > 1
    return not dotted and tokens[first - 1].text == "Minister"


def _behind_office(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where the name begins behind an office: "Economics Minister | Robert Habeck"."""
    if last - first < _FEWEST_WITH_OFFICE or tokens[first].text in given_names():
        return first
    offices = (n for n in range(last - 2, first, -1) if tokens[n].text in OFFICE_TITLES)
    return next(offices, first - 1) + 1


def _is_before_name(word: str, following: str) -> bool:
    """Tell whether a word before two others is no part of a name: a body's, an "MEP"."""
    acronym = word.isupper() and word.isalpha() and len(word) > _PAIR and not following.isupper()
    return acronym or word in _BEFORE_NAMES


_FEWEST_WITH_OFFICE = 3
_PAIR = 2
_BEFORE_NAMES = word_set(
    """
    Democrat Republican Tory Conservative Liberal Labour Labor Detective Superintendent Sheriff
    Constable Rabbi Pastor Father Mufti Comrade Flight Warrant Ministry Department Agency Kremlin
    Pentagon Parliament House Union Command Party Panel Committee Commission Bureau Embassy Army
    Navy Government Office Coalition Force Court Police Mission Guard Guards Congress Service
    """
)
"""What may stand right before a person's name of two words, and is no part of it."""
_NO_NAMES = frozenset({"Her", "His", "Your", "Their", "For", "Of", "And", "With"})
"""What a style begins with ("Her Honour"), and what joins words of a title ("Justice For X")."""
_BEHIND_NAMES = frozenset({"Director", "Minister", "President", "Spokesman", "Spokesperson"})
_BEHIND_NAMES |= frozenset({"Secretary", "Chairman", "Ambassador", "Spokeswoman", "Coordinator"})


def _is_office_word(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a word is of an office and not of a name: "Financial Intelligence X Y"."""
    word = tokens[first].text
    return word in OFFICE_WORDS and last - first > 2


def _is_role(tokens: Sequence[Token], last: int) -> bool:
    """Tell whether a sentence opens with a noun for a person: "Farmer Jimmy Carter"."""
    word = tokens[0].text.lower()
    known = tokens[0].text in given_names() or tokens[0].text in KOREAN_SURNAMES
    return last > 2 and word in ROLES and not known


@cache
def given_names() -> dict[str, str]:
    """Return common given names of the world and their gender: m, f or nothing."""
    return {row["name"]: row["gender"] or "" for row in read_table("given_names")}


_GIVEN_HYPHEN = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{1,6}$")
_MARKED = re.compile(r"-(?:[IVX]+|[A-Z])$")
_DIGIT = re.compile(r"\d")
_ARAB = lazy(r"(?:al|el|ul|bin|ibn|abu|Abu)[- ]|^(?:al|el)-", re.IGNORECASE)
_INITIALS = lazy(r"(?:[A-Z]\.?){1,3}")


@lru_cache(maxsize=4096)
def name_like(words: tuple[str, ...]) -> int:
    """Return how much the words themselves look like a person's name."""
    if (
        len(words) > 6
        or words[-1] in _NOT_PERSONS
        or _MARKED.search(words[-1])
        or _DIGIT.search(" ".join(words))
    ):
        return -9
    if len(words) == 1:
        return -(words[0].isupper() and len(words[0]) > 1)  # "the SSB, its chairman"
    if words[0] in given_names() or words[0].split("-")[0] in given_names():
        return 2
    if is_korean(words) or is_chinese(words):
        return 2
    if len(words) > 2 and words[1] in given_names():
        return 2
    arab = any(_ARAB.match(word) for word in words[1:])
    return int(arab or bool(_INITIALS.fullmatch(words[0])))


def is_korean(words: Sequence[str]) -> bool:
    """Tell whether words are a Korean name: "Kim Jong-un", "Kim Yo Jong"."""
    if len(words) == 2 and len(words[0]) <= 6 and _GIVEN_HYPHEN.match(words[1]):
        return words[0].isalpha()
    if len(words) < 2 or words[0].capitalize() not in KOREAN_SURNAMES:
        return False
    if not STOP_INITIALS.isdisjoint(words[1:]):  # "Do Not Travel"
        return False
    hyphened = len(words) == 2 and bool(_GIVEN_HYPHEN.match(words[1]))
    return hyphened or (len(words) == 3 and all(len(word) <= 7 for word in words))


def is_chinese(words: Sequence[str]) -> bool:
    """Tell whether words can be a Chinese name, surname first."""
    if len(words) not in {2, 3} or words[0].capitalize() not in CHINESE_SURNAMES:
        return False
    return all(len(word) <= 9 and word.replace("-", "").isalpha() for word in words[1:])
