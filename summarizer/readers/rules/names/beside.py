"""What the words beside a name say that it is: "the lender X", "X, a trading firm"."""

import re
from functools import cache

from summarizer.normalize.countries import FoundCountry
from summarizer.normalize.ties import DEALING, TIED
from summarizer.readers.rules.names.entity_table import COMPANY_NOUNS, VESSEL_NOUNS
from summarizer.readers.rules.names.organization_table import AFFILIATED, GROUP_NOUNS, MEDIA_NOUNS
from summarizer.readers.rules.names.person_table import ROLES
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy
from summarizer.text.words import words_of

_CALLED = lazy(r",? (?:called|named|known as)$")
_ARTICLE = re.compile(
    r"(?:,| is| was) (?:which (?:is|was) )?(?:a|an|the|its|his|her|their|another|one of) "
)
_ASSERTED = (", ", " is ", " was ")
_TIED = lazy(r",? ?(?:the )?[\w.]+-(?:based|registered|owned|linked|run)$")
_PLACED = lazy(r" (?:in|of|from|at) (?:the )?[A-Z]\w+$")
_TIES = ("-based", "-registered", "-owned", "-linked", "-run")
_CALLS = ("called", "named", "known as")
_NEXT = lazy(r"[\w'\u2019-]+")
_TELLS = ("told ", "told the ")
_HOUSES = frozenset(("Commons", "Lords", "House", "Senate", "Diet", "Chamber", "Council"))
"""Who is told something and is no medium."""
_LONGEST = 8
_REACH = 60


@cache
def _nouns() -> dict[str, ActorKind]:
    kinds = dict.fromkeys(VESSEL_NOUNS.split(), ActorKind.VESSEL)
    kinds.update(dict.fromkeys(COMPANY_NOUNS.split(), ActorKind.COMPANY))
    kinds.update(dict.fromkeys(GROUP_NOUNS.split("|"), ActorKind.GROUP))
    kinds.update(dict.fromkeys(MEDIA_NOUNS.split("|"), ActorKind.MEDIA))
    kinds.update(dict.fromkeys(_TWO_WORDS, ActorKind.COMPANY))
    return kinds


_FIELDS = (
    "oil energy steel timber sawmill shipping retail banking hotel media construction engineering"
    " chemical chemicals logistics property food technology tech defense defence arms industrial"
    " investment trading tobacco luxury electronics telecoms insurance transport aerospace textile"
)
"""What a group or a concern deals in that is a company."""
_TWO_WORDS = (
    "trading house",
    "shipping line",
    "joint venture",
    "oil major",
    "mining group",
    "trading arm",
    *(f"{field} group" for field in _FIELDS.split()),
    *(f"{field} concern" for field in f"{_FIELDS} state gas".split()),
)
"""Pairs of words for a company."""
_PARTNER_OF = lazy(
    rf"\b(?:{AFFILIATED})s? (?:at|with|of|for) (?:the )?(?:[a-z-]+ ){{0,3}}$", re.IGNORECASE
)
_AFFILIATED = frozenset(word + end for word in re.findall(r"\w+", AFFILIATED) for end in ("", "s"))
_MEDIUM_NEXT = re.compile(
    r" (?:television|radio|newspaper|daily|tabloid|weekly|magazine|news agency|news site"
    r"|news website|newswire|wire service|broadcaster)\b"
)
_TOLD = lazy(r"\btold (?:the )?$")
_FROM = lazy(
    r",? (?:of|in|from|a|an|the|which is)\s"
    rf"(?:(?!(?:{DEALING}|{TIED}|fronts?|close|accused|suspected|blamed|for|to|against|with)\b)"
    r"[a-z-]+ ){0,4}?(?=[A-Z])"
)


def is_vessel(page: Page, end: int) -> bool:
    """Tell whether the words after a name say that it is a ship: "X, a tanker"."""
    return kind_after(page, end) is ActorKind.VESSEL


def kind_beside(page: Page, start: int, end: int) -> ActorKind | None:
    """Return what the words beside a name say that it is, if they make it a body."""
    before = page.before(start, _REACH)
    owner = before.endswith(", ") and page.text.startswith(("'s", "\u2019s"), end)
    return (
        (None if owner else kind_before(before))  # "the ships, Duterte's spokesman said"
        or kind_after(page, end)
        or _kind_of_employer(page, start, end)
        or _kind_next(page, start, end)
    )


def kind_before(before: str) -> ActorKind | None:
    """Read "the lender X", "a group called X"."""
    if before.endswith(", ") and _OF_THOSE.search(before):
        return None
    plain = before.rstrip(" ,:'\"\u201c\u2018")
    if plain.endswith(_TIES):
        plain = _TIED.sub("", plain)
    if plain[plain.rfind(" ") + 1 :][:1].isupper():
        plain = _PLACED.sub("", plain)
    if plain.endswith(_CALLS):
        plain = _CALLED.sub("", plain)
    words = plain.rsplit(" ", 2)
    pair = " ".join(words[-2:])
    return _nouns().get(pair) or _nouns().get(words[-1]) or _nouns().get(words[-1].rstrip("s"))


_OF_THOSE = lazy(
    r"\b(?:spokes\w+|leader|head|chief|commander|founder|co-founder|chairman|president|director"
    r"|member|lawyer|owner|captain|master|manager) (?:for|of) (?:the |an? |its )?[^,;.]{2,50}, $"
)
"""Before somebody who holds an office in a body: "a spokesman for the rebels, "."""


def kind_after(page: Page, end: int) -> ActorKind | None:
    """Read "X, a trading firm", "X is a think tank"."""
    asserted = page.text.startswith(_ASSERTED, end)
    article = _ARTICLE.match(page.text, end) if asserted else None
    if article is None:
        return None
    place, last = article.end(), ""
    for _ in range(_LONGEST):
        word = _NEXT.match(page.text, place)
        if word is None:
            return None
        kind = _nouns().get(f"{last} {word.group()}") or _nouns().get(word.group())
        if kind or not page.text.startswith(" ", word.end()):
            speaks = _SPEAKS.match(page.text, word.end())  # "off X, the country's agency said"
            return None if speaks or _is_of_a_person(page, word.end()) else kind
        place, last = word.end() + 1, word.group()
    return None


def _is_of_a_person(page: Page, end: int) -> bool:
    """Tell whether a noun only tells whose a person is: "X, a submarine commander's widow"."""
    near = words_of(page.text).has(_PERSONS, end, end + _NEAR_PERSON)
    return near and _OF_A_PERSON.match(page.text, end) is not None


_SPEAKS = lazy(r" (?:said|says|announced|reported|told)\b")
_NEAR_PERSON = 40
_PERSONS = frozenset(role.replace("-", " ").split()[0] for role in ROLES)
_OF_A_PERSON = lazy(rf" (?:[a-z]+(?:['\u2019]s)? )?(?:{'|'.join(sorted(ROLES))})\b")
"""What follows a noun that only tells whose a person is: "X, a submarine commander's widow"."""


def _kind_next(page: Page, start: int, end: int) -> ActorKind | None:
    """Read "X television", "the X newspaper", and whoever is "told": "told the X Ledger"."""
    if _MEDIUM_NEXT.match(page.text, end):
        return None if page.text.startswith("-", start - 1) else ActorKind.MEDIA  # "pro-X radio"
    before = page.before(start, 12)
    if (
        not before.endswith(_TELLS)
        or page.text[start:end] in _HOUSES
        or page.text.startswith(("'", "\u2019"), end)
    ):
        return None
    name = page.text[start:end]
    named = before.endswith("the ") or " " in name or name.split("-")[0].isupper()
    return ActorKind.MEDIA if named and _TOLD.search(before) else None


_OF_STATE = lazy(
    r" (?:government|administration|parliament|cabinet|state|people|army"
    r"|series|program(?:me)?|project)\b"
)
"""What follows a land and no company: "the head of the X government"."""
_MARKED = lazy(r"[ -](?:[IVX]+|\d+)$")
"""What ends the name of a weapon: "a scientist for Agni-V"."""


def _kind_of_employer(page: Page, start: int, end: int) -> ActorKind | None:
    """Read "a partner at X"."""
    affiliated = words_of(page.text).has(_AFFILIATED, start - _REACH, start)
    if not affiliated or _OF_STATE.match(page.text, end) or _MARKED.search(page.text, start, end):
        return None
    return ActorKind.COMPANY if _PARTNER_OF.search(page.before(start, _REACH)) else None


def based_in(page: Page, start: int, end: int) -> FoundCountry | None:
    """Return the country that the words beside a name say it is based in or belongs to."""
    before = page.based(start) or page.near_owner(start)
    if before:
        return before
    match = _FROM.match(page.text, end)
    return page.countries.starting(match.end()) if match else None
