"""Names across articles: when two of them mean the same person, body or country."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from summarizer.briefing.family_table import DEPARTMENTS, GENERIC, UNION_ACRONYMS, UNIONS
from summarizer.normalize.countries import country_name, country_of, find_countries
from summarizer.normalize.missiles import maker_of
from summarizer.records.values import Mention
from summarizer.text.folding import fold
from summarizer.text.word_sets import ARTICLES

SPELLING: Final = 87.0
"""rapidfuzz ratio (0 to 100) from which two full names are spellings of one."""

_NOT_WORD = re.compile(r"[^\w\s]|_")


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """Fold a name for comparison: case, hyphens, dots, possessives and articles do not count.

    >>> name_key("Kim Jong-un") == name_key("Kim Jong Un")
    True
    >>> name_key("the U.S. Treasury")
    'us treasury'
    """
    text = fold(name).casefold().replace("'s", "")
    words = _NOT_WORD.sub("", text.replace("-", " ")).split()
    return " ".join(word for word in words if word not in ARTICLES)


def same_spelling(one: str, other: str) -> bool:
    """Whether two full names are spellings of one name.

    Names of one word are compared exactly: too little is left to tell Kim from Kin. Otherwise
    as many words on both sides, each pair of words alike.
    """
    a, b = name_key(one), name_key(other)
    if a == b:
        return True
    if a.replace(" ", "") == b.replace(" ", ""):
        return True
    first, second = a.split(), b.split()
    if len(first) != len(second) or len(first) < 2 or _numbers(a) != _numbers(b):
        return False
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - only a note over many articles needs it

    alike = [ratio(x, y) for x, y in zip(first, second, strict=True)]
    return min(alike) >= SPELLING - 20 and sum(alike) / len(alike) >= SPELLING


def _numbers(text: str) -> list[str]:
    return re.findall(r"\d+", text)


@dataclass(frozen=True, slots=True)
class Party:
    """In whose name somebody acts (a country's code, EU, UN, or a name), and which body it is."""

    who: str
    body: str | None = None

    @property
    def label(self) -> str:
        """The party in words: "United States", "European Union"."""
        return _LABELS.get(self.who) or _country_label(self.who)


_LABELS: Final = {"EU": "European Union", "UN": "United Nations"}


def _country_label(code: str) -> str:
    return country_name(code) if re.fullmatch(r"[A-Z]{2}", code) else code


@lru_cache(maxsize=4096)
def _party(name: str, country: str | None) -> Party:
    key = name_key(name)
    body = next((b for phrase, b in DEPARTMENTS if name_key(phrase) in key), None)
    if name.strip() in UNION_ACRONYMS:
        return Party(name.strip())
    union = next((union for phrase, union in UNIONS if phrase in key), None)
    if union and body is None:
        return Party(union)
    code = country or country_of(name)
    if code is None:
        return Party(key)
    return Party(code, body or _own_body(key, code))


def _own_body(key: str, code: str) -> str | None:
    """The body's own key, or None where the name means the country or its whole government."""
    if GENERIC & set(key.split()) or key == name_key(country_name(code)):
        return None
    generic_words = (
        "ministry",
        "department",
        "agency",
        "command",
        "office",
        "council",
        "committee",
    )
    return key if any(word in key for word in generic_words) else None


def party_of(mention: Mention) -> Party:
    """The party that a mention stands for.

    >>> from summarizer.records.values import Mention
    >>> mention = Mention(text="OFAC", start=0, end=4, name="OFAC", country="US")
    >>> party_of(mention)
    Party(who='US', body='treasury')
    """
    return _party(mention.name, mention.country)


def parties_meet(one: frozenset[Party], other: frozenset[Party]) -> bool:
    """Whether two sets of parties can be one authority: same party, and no two different bodies."""
    for a in one:
        for b in other:
            if a.who == b.who and (a.body is None or b.body is None or a.body == b.body):
                return True
    return False


def share_party(one: frozenset[Party], other: frozenset[Party]) -> bool:
    """Whether the same country or union acts, by whatever body."""
    return bool({p.who for p in one} & {p.who for p in other})


def imposer_name(mention: Mention) -> str:
    """A country under its usual name ("US": United States), a body under its own."""
    party = party_of(mention)
    if party.body is None and mention.country and _means_country(mention):
        return country_name(mention.country)
    return re.sub(r"^[Tt]he ", "", mention.name)


def _means_country(mention: Mention) -> bool:
    """Whether the mention is the country, its capital or its government, and no person.

    A weapon that stands for whoever launched it means its maker.
    """
    name = re.sub(r"^the ", "", mention.name)
    if mention.actor is None and maker_of(name) == mention.country:
        return True
    found = find_countries(name)
    return bool(found) and found[0].end - found[0].start == len(name)
