"""Whether a comma or an "and" stands inside one phrase: "Russian oil and gas companies"."""

import re

from summarizer.normalize.countries import is_demonym
from summarizer.normalize.numbers import parse_count
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.kinds import noun_kind
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_UNCOUNTED = (
    rf"(?!(?:{TWO_TO_TWELVE}|one|an?|the|his|her|its|their|several|some|dozens|hundreds|other)\b)"
)
_COUNTED_LIST = lazy(
    rf"(?:\d[\d,]*|{TWO_TO_TWELVE}|dozens of|several) (?:[\w-]+ ){{0,4}}?"
    rf"(?:(?:[a-z-]+|[A-Z][a-z]+an)s(?:, {_UNCOUNTED}(?:[a-z-]+ ){{0,2}}?[a-z-]+s)+,? (?:and|or) {_UNCOUNTED}(?:[a-z-]+ ){{0,2}}?[a-z-]+s(?![\w-])|(?:current|serving|incumbent|present|active) (?:and|or) (?:former|retired|past|future) (?=[a-zA-Z]))"
)
"""One count of several kinds: "16 judges, prosecutors and police officers"."""


def is_one_count(words: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a match in a list that begins at `start` stands in what one count counts."""
    counted = _COUNTED_LIST.match(words, start)
    return counted is not None and counted.end() > match.start()


def is_one_phrase(before: str, link: str, after: str) -> bool:
    """Tell whether the words on both sides of a comma or an "and" are one noun phrase."""
    joined = link.strip()
    if joined == "or" or (joined.startswith(",") and _are_of_one(before, after)):
        return joined != "or" or bool(_ANY.match(before)) or _are_adjectives(before, after)
    first = _WORD.match(after)
    if first is None or joined not in {",", "and", "and also"}:
        return False
    if _GROUP_OF.fullmatch(before) and (_is_many(first[0]) or _is_many(_shared_head(after) or "")):
        return True
    if joined == "and" and _MEMBERS_OF.match(after) and _counts_many(before):
        return before[before.rfind(" ") + 1].isupper()
    units = after[:1].isupper() and _UNITS_OF.fullmatch(before) is not None
    if joined == "," or units:
        return units or wants_noun(before, after)
    return (
        (_OF_SEVERAL.search(before) is not None and after[:1].isupper())
        or (_BODY_OF_ONE.fullmatch(before) is not None and _MEMBER_OF.match(after) is not None)
        or _are_adjectives(before, after)
        or _is_generic_pair(before, first[0])
        or _is_counted_pair(before, after)
        or _is_trade_in_both(before, after)
        or wants_noun(before, after)
    )


def _are_of_one(before: str, after: str) -> bool:
    """Tell whether a comma divides whose the same thing is, or where: "Sonora, Mexico-based firms"."""
    if _AT_HOME.match(after):
        return _CITY_LAST.search(before) is not None
    if not all(map(_is_of_land, _COMMA.split(before))):
        return False
    first = _FIRST_LAND.match(after)
    return first is not None and _is_of_land(first["land"])


def _is_of_land(words: str) -> bool:
    return words[-1:] != "s" and is_demonym(words)


_CITY_LAST = lazy(r"^(?:\d+|[a-z]+) [A-Z]\w+$")
_COMMA = lazy(r", ?")
_FIRST_LAND = lazy(r"(?P<land>[A-Z]\w+(?: [A-Z]\w+)?)(?=,| and | [a-z])")
_ANY = lazy(r"any [a-z]+$")
"""Who is told by two words for anybody: "any company or person"."""
_GROUP_OF = lazy(
    rf"(?:an?|the|its|their|{TWO_TO_TWELVE}|several) (?:[\w-]+ ){{0,3}}(?:network|group|web|ring|list|range|number"
    r"|string|host|raft|slew|series|mix|array)s? of (?:[\w-]+ ){0,2}[a-z]+s(?:, (?:[a-z-]+ ){0,2}[a-z]+s)*"
)
"""A group whose kinds go on: "a network of banks, companies and individuals"."""
_OF_SEVERAL = lazy(
    r"\b(?:citizens?|nationals?|residents?|natives?|daughters|sons|wives|children|families|relatives|allies)"
    r" of (?:[a-z]+ )?(?:[A-Z][\w.'’-]* ?)+$"
)
"""Several who are of both who follow: "citizens of Russia | and Belarus"."""
_BODY_OF_ONE = lazy(r"an? [A-Z][\w-]*(?: [A-Z][\w-]*)*")
_MEMBER_OF = lazy(r"[A-Z][\w-]*(?: [A-Z][\w-]*)* (?:[a-z]+ ){0,2}[a-z]+")
"""One of two bodies: "an M23 and River Alliance senior member"."""
_MEMBERS_OF = lazy(
    r"(?:[A-Z][\w’'-]+ ){1,3}(?:members|fighters|militants|leaders|officials|commanders|operatives|figures)\b"
)
"""Several of two bodies: "11 Hamas and Islamic Jihad members"."""
_WORD = lazy(r"[\w'’-]+")
_SUPERLATIVE = lazy(r"(?:[a-z]est|\bmost [a-z]+)$")
_LONGEST = 30
"""Characters of a superlative at most."""


def _are_adjectives(before: str, after: str) -> bool:
    """Tell whether "and" joins two words that describe one thing: "Chinese and Russian firms"."""
    if _SUPERLATIVE.search(before, max(0, len(before) - _LONGEST)):
        return after.startswith("most ")
    return _ends_with_demonym(before) and _starts_with_demonym(after)


def _ends_with_demonym(words: str) -> bool:
    *_, first, last = ["", *words.split(" ")]
    return (
        last[:1].isupper()
        and last[-1:] != "s"
        and (is_demonym(last) or is_demonym(f"{first} {last}"))
    )


_AT_HOME = lazy(r"[A-Z]\w+(?: [A-Z]\w+)?-(?:based|registered|flagged|linked|owned) [a-z]")


def _starts_with_demonym(words: str) -> bool:
    if _AT_HOME.match(words):
        return True
    first, second = [*words.split(" "), "", ""][:2]
    return (second[:1].islower() and is_demonym(first)) or (
        second[:1].isupper() and is_demonym(f"{first} {second}")
    )


_GENERIC = word_set(
    """person persons people individuals entities companies firms organisations organizations
    businesses banks vessels ships groups officials"""
)


def _is_generic_pair(before: str, second: str) -> bool:
    """Tell whether two nouns for anybody or for kin stand alone: "his wife and daughter"."""
    whose, _, noun = before.rpartition(" ")
    if whose.rsplit(" ", 1)[-1].lower() in {"his", "her", "their"}:
        return noun_kind(noun) is noun_kind(second) is TargetKind.PERSON
    return before.removeprefix("the ").lower() in _GENERIC and second in _GENERIC


def _is_counted_pair(before: str, after: str) -> bool:
    """Tell whether one count counts two kinds: "11 people and firms", "six kings and old queens"."""
    last = before.rsplit(" ", 1)[-1]
    if not (_counts_many(before) and _is_many(last)):
        return False
    head = _shared_head(after) or ""
    first = _WORD.match(after)
    alike = _is_many(head) and noun_kind(head) is noun_kind(last)
    return alike or (first is not None and _is_many(first[0]))


def _is_trade_in_both(before: str, after: str) -> bool:
    """Tell whether somebody trades in both: "traders in teak | and jade"."""
    goods = after.strip()
    return _TRADE_IN.search(before) is not None and goods.isalpha() and not _is_many(goods)


_UNITS_OF = lazy(
    rf"(?:\d+|{TWO_TO_TWELVE}|several|dozens of) (?:[a-z]+ ){{0,2}}"
    r"(?:units|subsidiaries|affiliates|divisions|branches) of (?:[A-Z][\w.-]*(?:, | )?)+"
)
"""What several firms have: "10 units of Raytheon | and Boeing"."""
_TRADE_IN = lazy(
    r"\b(?:traders?|dealers?|merchants?|trade|trafficking|smugglers) (?:in|of) [a-z]+$"
)


def _counts_many(words: str) -> bool:
    counted = parse_count(words)
    return counted is not None and counted.value is not None and counted.value > 1


_PLURALS = ("s", "men", "women", "people", "police")


def _is_many(noun: str) -> bool:
    """Tell whether a word means several who can be sanctioned."""
    return noun.endswith(_PLURALS) and noun_kind(noun) not in {None, TargetKind.SECTOR}


_HEAD_ENDS = word_set(
    """in of from at for with by on to that who which linked tied accused suspected involved
    responsible based registered including such over after under close"""
)
_ONE = lazy(r"(?:an?|one|another|his|her|its|their|the [a-z-]+['’]s) ", re.IGNORECASE)
_SECTORS = word_set(
    "trades sector sectors industry industries programs programmes exports imports shipments"
)
_TRADES = word_set(
    "business logistics electronics optics robotics avionics sports news process access arms"
)
"""What describes a firm and ends like a plural: "logistics and shipping firms"."""
_REACH = 7
"""How many words a phrase may go on with before its noun."""


def wants_noun(before: str, after: str) -> bool:
    """Tell whether a phrase still wants its noun: "an Iranian medical | and pharmaceutical firm"."""
    last = before.rsplit(" ", 1)[-1]
    if not last.replace("-", "").isalpha() or not last.islower() or last in _SECTORS:
        return False
    kind = noun_kind(last)
    if last.endswith(_PLURALS) and last not in _TRADES and kind is not TargetKind.SECTOR:
        return False
    head = _shared_head(after)
    if head is None:
        return False
    one, many = _ONE.match(before) is not None, head.endswith(_PLURALS)
    if kind in {None, TargetKind.SECTOR}:
        return many != one or head in _SECTORS
    return many if _counts_many(before) else not many and before.startswith(("a ", "an "))


def _shared_head(words: str) -> str | None:
    """Return the noun of a phrase that begins with more of what describes it."""
    head = None
    for n, part in enumerate(words.split(" ", _REACH)[:_REACH]):
        word = part.rstrip(",.;:")
        if word in _HEAD_ENDS or word in _DETERMINERS or not word.islower():
            return head
        if word in _SECTORS or noun_kind(word) not in {None, TargetKind.SECTOR}:
            head = word if n else None
        elif head:
            return head
        if part != word and (head or n == 0 or part[len(word)] != ","):
            return head
    return head


_DETERMINERS = lexicon.NUMBERS | word_set(
    """a an the his her its their this that these those some any all both each every other another
    dozens several many more one also was were is are has have had as well"""
)
