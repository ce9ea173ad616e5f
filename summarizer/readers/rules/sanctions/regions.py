"""Where a list of targets ends, and where its pieces divide."""

import re
from typing import NamedTuple

from summarizer.normalize.numbers import parse_count
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions import regions_table as table
from summarizer.readers.rules.sanctions.joined_nouns import wants_noun
from summarizer.readers.rules.sanctions.kinds import noun_kind
from summarizer.readers.rules.sanctions.words import DETERMINERS
from summarizer.text.patterns import lazy, one_of, skip


def _stops() -> str:
    """Return the pattern of what a list ends before."""
    nouns, before = one_of(table.ING_NOUNS), table.ING_BEFORE
    participle = (
        rf"(?=[a-z-]+ing\b)(?!{nouns}\b|[a-z]+-[a-z]+ing [a-z])[a-z-]+ing\b(?! (?:{before})\b)"
    )
    adverb = rf"(?!(?:{table.LY_NOUNS})ly\b)[a-z]+ly\b"
    words = (rf"{one_of(table.WORDS)}\b", participle, adverb)
    told = "|".join((*table.TIMES, *table.PHRASES, *words))
    commas, ands, marks = map("|".join, (table.COMMAS, table.ANDS, table.MARKS))
    others = rf"(?=,)(?:{commas})|(?=,?\s+and)(?:{ands})|{marks}"
    # at once past the letters of a word, and past names, which most words are
    return rf"(?=\W)(?:\s+(?=[-a-z\d“\"‘ADFJMNOSTUW])(?:{told})|{others})"


_STOP = lazy(_stops())

_NO_START = lazy(
    r"(?:such as|(?:in|on|since|last|late|early) (?:late |early |mid-)?(?:\d{4}|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|\w+day)|after|because|amid|following|citing|until|without|since|if|in the event|should|unless|while|when|pursuant|said|says|will|would|is|are|was|were|has|have|had"
    r"|in (?:protest|response|retaliation|reaction|connection|order|view|light|line|a))\b"
)
"""Words that no list of targets begins with."""


_DOING = lazy(r"(?:adding|naming|listing) (?=\d|(?:the|an?|[a-z]+) [a-z]|[A-Z])")
"""Before a list that is told by what is done to it: "expands the list by | adding six firms"."""


class Region(NamedTuple):
    """Words of the article that may name targets."""

    start: int
    end: int


_ABBREVIATED = lazy(r"\b(?:Inc|Ltd|Co|Corp|S\.A|Jr)\.$")


def region_after(text: str, start: int, end: int) -> Region:
    """Return the words of a target list that begins at `start`: up to what goes on to say why."""
    while start < end and text[start] in " \t\n,:":
        start += 1
    start = skip(_DOING, text, start, end)
    if _NO_START.match(text, start, end):
        return Region(start, start)
    stop = _end_of_list(text, start, end)
    if text.endswith((" and", " or", " that", " who", " which", " the", " including"), start, stop):
        stop = text.rindex(" ", start, stop)
    while stop > start and text[stop - 1] in " \t\n,.:;-–—":
        if text[stop - 1] == "." and _ABBREVIATED.search(text[max(start, stop - 6) : stop]):
            break
        stop -= 1
    return Region(start, stop)


def _end_of_list(text: str, start: int, end: int) -> int:
    """Return where a list stops, with the clause that says which of many are meant, if short."""
    who = stop = end
    for match in _STOP.finditer(text, start + 1, end):
        if _opens_clause(text, start, match):
            who = min(who, match.start())
        elif not _head_is_open(text, start, match):
            stop = match.start()
            break
    told = text[start:stop].rstrip(" ,")
    return who if who < stop and ("," in told or told.count(" ") > _LONGEST) else stop


_OPEN_HEAD = lazy(
    r"(?:those|persons?|people|anyone|any \w+|all|entities|companies|individuals|firms|banks|vessels|ships|buyers|suppliers?|members|organi[sz]ations|persons and companies|people and entities|\w+ and (?:companies|entities|firms))(?: who(?: are| were| have| had)?)?(?: (?:responsible|accused|involved|suspected|complicit|linked|tied|engaged)(?: (?:for|of|in|to|with)(?: [a-z]+ing)?)?)?$",
    re.IGNORECASE,
)

_VISITS = lazy(rf"(?:the |any |all )?(?:{table.VISITS})")

_OPENING = lazy(
    r"\s+(?:are|were|have|had|would|involved|linked|tied|that|who|which|responsible|accused|suspected|of|to|in|[a-z]+ing)\b(?<!following)(?<!including)"
)


_LONGEST = 16
"""Words in which a group is told by what it did; of one told in more, or in a list, only its
noun is kept."""


def _opens_clause(text: str, start: int, stop: re.Match[str]) -> bool:
    """Tell whether a clause says which of many are meant: "the officers | who took part in"."""
    if not text.startswith((" who ", " that "), stop.start()):
        return False
    head = text[start : stop.start()]
    return (
        _MANY.fullmatch(head) is not None
        and parse_count(head) is None
        and noun_kind(head.rpartition(" ")[2]) is not None
        and _SAID_OF.match(text, stop.start()) is None
    )


def _goes_on_in_clause(text: str, head: str, stop: int) -> bool:
    """Tell whether the verb of such a clause, or of a visit, wants what follows: "who deal | with"."""
    if text.startswith(" by ", stop) and (_VISITS.fullmatch(head) or _NAMED_IN.search(head)):
        return True
    if not (text.startswith(_GOES_ON, stop) and _IN_CLAUSE.search(head)):
        return False
    return _DIGIT.search(head) is None and parse_count(head) is None


_MANY = lazy(
    r"(?:(?:the|any|all) )?(?:[A-Z][\w-]+ )?(?:[a-z-]+ ){0,2}(?:[a-z]+s|men|women|people|clergymen)"
)
_SAID_OF = lazy(r" (?:who|that) (?:it|they|he|she|officials|the|[A-Z]\w+) ")
"""What opens a clause on what somebody says of them, and not on which they are."""
_IN_CLAUSE = lazy(r"[a-z] (?:who|that) (?:[a-z]+ ){0,2}[a-z]+$")
_NAMED_IN = lazy(r"[a-z] (?:who|that) [^,;]{3,60}[a-z]ed$")
_GOES_ON = (" with ", " for ", " in a", " to ", " as ", " by ", " under ")

_NEXT = 80
_DIGIT = lazy(r"\d")


def _head_is_open(text: str, start: int, stop: re.Match[str]) -> bool:
    """Tell whether the words so far mean nobody without what follows ("those involved in")."""
    head = text[start : stop.start()]
    if _goes_on_in_clause(text, head, stop.start()):
        return True
    grounds = stop.group().lstrip().startswith("for ") and head.endswith(
        (" responsible", " accused")
    )
    adverb = _ADVERB.fullmatch(stop.group()) and _NUMBER_LAST.search(head)
    if adverb or head.endswith(" of") or (grounds and _OPEN_HEAD.fullmatch(head.strip())):
        return True
    if stop.group().strip() in {"suspected", "alleged"}:
        last = head.rsplit(maxsplit=1)[-1].lower()
        return last in DETERMINERS or (last == head.lower() and parse_count(head) is not None)
    if text.startswith(", ", stop.start()) and wants_noun(
        head, text[stop.start() + 2 : stop.start() + _NEXT]
    ):
        return True
    if _DIGIT.search(head) or parse_count(head):
        return False
    return bool(_OPEN_HEAD.fullmatch(head.strip()) and _OPENING.match(stop.group()))


_ADVERB = lazy(r"\s+[a-z]+ly")
_NUMBER_LAST = lazy(
    r"(?:\b\d[\d,]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|dozens of))$"
)
"""A number whose noun is still to come: "50 | internationally connected banks"."""
_THEY_SAY = (
    r"(?:it|they|he|she|officials) (?:says?|said|describe[sd]?|calls?|called|believe[sd]?|links?|linked"
    r"|accuse[sd]?|blame[sd]?|deem(?:s|ed)?)"
)
"""What opens a clause on what somebody says of them: "nine ships it describes as part of"."""
_CLAUSE = lazy(
    rf",? (?:(?:(?:who|which|that) )?{_THEY_SAY}|who|which|whose|where|that|overseeing|supervising|running|heading|leading|controlling|commanding|in charge of|responsible for|again|(?:also |better )?known (?:as|by))\b(?:(?!\b(?:said|says|but|while)\b)[^;:.\x01–]){{2,160}}?,[”\"]? (?:and|as well as|along with|together with) (?:on )?"
    r"(?!(?:the )?(?:[A-Z][\w.]* ){1,4}(?:also|has|had|have|is|was|were|will|would|did|said|froze|put|took|hit|[a-z]+ed)\b)"
    rf"(?=[A-Z]|(?:the|an?|its|his|her|their) (?:[a-z-]+ ){{0,4}}?(?:[a-z-]+, )?[A-Z]|(?:{TWO_TO_TWELVE}|\d+) [a-z])"
)
"""A clause that says more of the last named, and what goes on with the list behind it."""


_NUMBER = rf"(?:\d[\d,]*|an?|{TWO_TO_TWELVE})"
_ASIDE = lazy(
    r",? (?:who|which|whose|where|that|for|over|in charge)\b[^;:\x01]{2,160};"
    rf"(?={table.NEXT_ITEM})\s+(?:and )?"
    r"| (?:for|over) [^,;:\x01]{3,80}?,? and (?:on |against )?"
    rf"(?={_NUMBER} (?:[a-z-]+ ){{1,3}}(?:for|over|accused|suspected)\b)"
)
"""What says more of one in a list that semicolons divide, or why each was listed: "X, for drones;
Y, who paid; and Z", "five men over the vote and two firms for tear gas"."""


def regions_after(text: str, start: int, end: int) -> list[Region]:
    """Return the words of a list, with those behind clauses that say more of one named in it."""
    found = [region_after(text, start, end)]
    while len(found) <= _CLAUSES and text.startswith(_OPENS_CLAUSE, found[-1].end):
        clause = _ASIDE.match(text, found[-1].end, end) or _CLAUSE.match(text, found[-1].end, end)
        if clause is None:
            break
        found.append(region_after(text, clause.end(), end))
    return found


_OPENS_CLAUSE = tuple(
    f"{mark} {word}"
    for mark in ("", ",")
    for word in (
        *("who", "which", "whose", "where", "that", "overseeing", "supervising", "running"),
        *("heading", "leading", "controlling", "commanding", "in charge", "responsible"),
        *(
            "also",
            "again",
            "better",
            "known",
            "it",
            "they",
            "he",
            "she",
            "officials",
            "for",
            "over",
        ),
    )
)
"""What such a clause begins with."""


_CLAUSES = 5

_MEASURE_FIRST = lazy(
    r"\W*(?:The |These |Its |Their )?(?:[\w-]+ ){0,3}(?:freeze|ban|embargo|sanctions|measures|restrictions)\b"
)
_TO_WHOM = lazy(r"\b(?:to|against|by|on) (?=the |an? |[A-Z])")


def past_measure(text: str, start: int, end: int) -> int:
    """Return where whom a measure is on is named: "The freeze no longer applies to | the bank"."""
    if not _MEASURE_FIRST.match(text, start, end):
        return start
    return max((m.end() for m in _TO_WHOM.finditer(text, start, end)), default=start)
