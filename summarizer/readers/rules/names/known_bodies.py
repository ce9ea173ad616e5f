"""Bodies of the table: those that the whole world knows by name."""

import re
from collections.abc import Iterator

from summarizer.normalize.bodies import FoundBody
from summarizer.normalize.bodies_table import SHARED_NAMES
from summarizer.normalize.countries import FoundCountry
from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.candidates import given_names
from summarizer.readers.rules.names.entity_table import NEVER_NAMES
from summarizer.readers.rules.names.entity_types import name_key
from summarizer.readers.rules.names.organizations import with_legal_form
from summarizer.readers.rules.names.person_table import TITLES
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy

_GOES_ON = re.compile(
    r" (?:[A-Z][a-z]+ ){0,2}(?:Ltd|Inc|Corp|LLC|Trading|Limited|Co|Street|Act|Bill|Building)\b"
    r"|(?<=Air) Forces?\b"
    r"|-(?!based|led|backed|imposed|sponsored|listed|drafted|linked|brokered|designated"
    r"|mandated)\w|['\u2019][A-Z]|:? ?\d{3,}"
    r"| (?:[A-Z][a-z]+ )?(?:Institute|Office|Programme|Program|Fund|Population|Environment) "
    r"| (?:program|programme)s\b"
)


_OF_A_FIRM = lazy(
    r"(?:Mehr|Fars|Tasnim|Nour) (?!News|Agency|TV|Radio|Television|Online)[A-Z][a-z]+ [A-Z]"
)
"""What a firm's name begins with as an agency's is: "Mehr Avaran Composite"."""
_CAPITAL_NEXT = lazy(r" [A-Z]")


def find_known(page: Page) -> Iterator[Found]:
    """Yield the bodies of the table that the article names, and take their places."""
    for hit in page.bodies.all:
        end = _longer(page, hit)
        if not _inside_longer_name(page, hit) and page.claims.take(hit.start, end):
            yield _known(page, hit, end)


def _inside_longer_name(page: Page, hit: FoundBody) -> bool:
    """Tell whether the words are only part of another name ("Treasury Building", "IMO 9271840")."""
    before = page.text[hit.start - 1 : hit.start] if hit.start else ""
    if before == "(" and _is_short_for_another(page, hit):
        return True
    if hit.body.kind == "company" and _is_surname(page, hit):
        return True
    if hit.body.kind == "media" and _OF_A_FIRM.match(page.text, hit.start):
        return True
    if hit.text.startswith("The ") and _CAPITAL_NEXT.match(page.text, hit.end):
        return True
    return before in {"-", "@", "/", "#"} or bool(_GOES_ON.match(page.text, hit.end))


def _is_surname(page: Page, hit: FoundBody) -> bool:
    """Tell whether a company's name is a person's here: "Rania Saab, an accountant"."""
    first = page.before(hit.start, 30).rstrip(" ").rpartition(" ")[2]
    return " " not in hit.text and first in given_names() and first not in _OF_FIRMS


_OF_FIRMS = frozenset({"An", "In", "Al", "Said", "Israel", "China", "Paris", "London"})
"""Given names that often stand before a company's and are not of a person then."""


def _is_short_for_another(page: Page, hit: FoundBody) -> bool:
    """Tell whether letters in brackets are those of the name before: "Allied Forces (AF)"."""
    if not hit.text.isupper() or not page.text.startswith(")", hit.end):
        return False
    named = page.before(hit.start - 2, 80).split()[-len(hit.text) :]
    spelled = "".join(word[0] for word in named) == hit.text
    return spelled and not any(
        " ".join(named) in name for name in (hit.body.name, *hit.body.aliases)
    )


def _longer(page: Page, hit: FoundBody) -> int:
    """Return where a company's name ends that goes on after the known one: "Gazprom Neft"."""
    end = hit.end
    if hit.text.endswith("anel of Experts") and (on := _ON_LAND.match(page.text, end)):
        return on.end()
    while hit.body.kind == "company" and (word := _NEXT_WORD.match(page.text, end)):
        if (
            word.group(1) in TITLES
            or word.group(1) in _THINGS
            or word.group(1) in NEVER_NAMES
            or word.group(1) in given_names()
        ):
            break
        end = word.end()
    return with_legal_form(page.text, end) if hit.body.kind == "company" else end


_ON_LAND = lazy(r" on (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?")
"""Whom a panel of experts watches: "Panel of Experts on Haiti"."""
_THINGS = frozenset(
    {"License", "Licence", "Waiver", "Flight", "Flights", "Boeing", "Airbus", "Platform", "Day"}
)
"""What a company owns or makes: "the Ryanair Flight"."""

_NEXT_WORD = lazy(r" ([A-Z][a-z]+)\b(?!['\u2019])")


def _known(page: Page, hit: FoundBody, end: int) -> Found:
    body, name = hit.body, page.text[hit.start : end]
    if name == "Congress" and page.names_country("IN") and _OF_PARTY.search(page.text):
        return Found(hit.start, end, name, ActorKind.GROUP, "body Indian Congress", "IN", rank=2)
    owner = page.owner(hit.start)
    if owner is None and body.name in SHARED_NAMES:
        owner = page.owner_after(hit.end) or page.leading(hit.start)
    country = _state(page, hit, owner)
    abroad = country if country != body.country else ""
    whole = end in {hit.end, with_legal_form(page.text, hit.end)}  # "Chevron Corp."
    return Found(
        hit.start,
        end,
        name,
        ActorKind(body.kind),
        f"body {body.name} {abroad}".strip() if whole else f"name {name_key(name)}",
        country,
        owner.text if owner and owner.code == country else None,
        aliases=(*(page.owned(owner, hit.start, end) if body.country else ()), *_short_of(name)),
        rank=2,
    )


_OF_PARTY = lazy(
    r"\bCongress(?:['\u2019]s?)? (?:MPs?|leader|party|president|spokes\w+|chief"
    r"|Member of Parliament)\b"
)
"""How the press of India speaks of those of the party."""


def _short_of(name: str) -> tuple[str, ...]:
    """Return a name without the common noun that ends it: "Wagner" of "Wagner group"."""
    short = _COMMON_END.sub("", name)
    return (short,) if short not in {name, ""} and short[-1].isalpha() else ()


_COMMON_END = re.compile(
    r" (?:news agency|newspaper|(?:mercenary |militant |armed )?group|mercenaries|movement"
    r"|militia)$"
)


def _state(page: Page, hit: FoundBody, owner: FoundCountry | None) -> str | None:
    """Return whose a body is; by the text around it where many states have one of its name."""
    country = hit.body.country
    if hit.body.name not in SHARED_NAMES or hit.text.endswith("COM"):  # "CENTCOM"
        return country
    if owner:
        return owner.code
    if _HIT.search(page.before(hit.start, 90)):
        return None
    if page.home in {None, country}:
        return country if page.names_country(country) else None
    near = page.inside(max(hit.start - _BEFORE, 0), hit.end + _BEHIND)
    return country if any(one.code == country for one in near) else None


_HIT = lazy(r"\b(?:sanctions (?:on|against)|sanctioned|blacklisted|designated) [^.;]*$")
"""Before a body of those against whom another acts: "placed sanctions on Supreme Court judge X"."""
_BEFORE, _BEHIND = 900, 300
"""Signs before and behind a body's name within which its own state has to be named."""
