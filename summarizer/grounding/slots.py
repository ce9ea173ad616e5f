"""The values of slots: from a copied string to a span with what is computed from it."""

import re
from functools import lru_cache

from summarizer.grounding.case import Case
from summarizer.grounding.links import ActorLinks, name_key
from summarizer.grounding.page import Page, same
from summarizer.grounding.words_table import IDENTIFIER_PATTERNS, PRONOUNS
from summarizer.normalize.bodies import Body, body_of
from summarizer.normalize.bodies_table import SHARED_NAMES
from summarizer.normalize.countries import country_of, find_countries
from summarizer.normalize.numbers import ParsedQuantity, parse_count, parse_quantity
from summarizer.records.actor import Actor, ActorKind
from summarizer.records.drafts import MentionDraft
from summarizer.records.sanction import TargetDraft
from summarizer.records.values import Identifier, Mention, Quantity, Span
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.spaces import single_spaced

_IDENTIFIERS = tuple((scheme, re.compile(pattern)) for scheme, pattern in IDENTIFIER_PATTERNS)
_PRONOUNS = PRONOUNS.union(word[0].upper() + word[1:] for word in PRONOUNS)
_OWNER = lazy(r"['’]s? ")
_IMO_BEFORE = lazy(r"\bIMO\b\W*(?:[Nn]o\W*|[Nn]umber\W*)?$")


def is_pronoun(text: str) -> bool:
    """Tell whether the words say nothing of whom they mean."""
    return text.strip() in _PRONOUNS


def mention(
    case: Case,
    slot: str,
    draft: MentionDraft | None,
    links: ActorLinks,
    *,
    required: bool = False,
) -> Mention | None:
    """Return who is meant, or refuse the slot (or the record, where it is required).

    The words must stand in the cited sentences; the name behind them may stand anywhere in the
    article. A pronoun without a name means nobody.
    """
    if draft is None:
        return None
    place = case.find(f"{slot}.text", draft.text, required=required)
    if place is None:
        return None
    name = full_name(case, slot, draft, place, links)
    if name is None:
        refuse = case.reject if required else case.refuse
        refuse(f"{slot}.name", draft.text, f'"{draft.text}" needs the fullest name in the article.')
        return None
    return build_mention(case.page, place, name, links)


def full_name(
    case: Case, slot: str, draft: MentionDraft | TargetDraft, place: Place, links: ActorLinks
) -> str | None:
    """Return the fullest name for the words at the place; None for a pronoun without one."""
    words = single_spaced(case.page.words(place))
    if draft.name and not same(draft.name, draft.text):
        found = case.find_anywhere(f"{slot}.name", draft.name)
        if found:
            name = single_spaced(case.page.words(found))
            if not _contradicts(case, words, name, place, links):
                return name
            reason = f'"{words}" means somebody else than "{name}".'
            case.refuse(f"{slot}.name", draft.name, reason)
    return None if is_pronoun(words) else words.removesuffix("'s").removesuffix("’s")


def _contradicts(case: Case, words: str, name: str, place: Place, links: ActorLinks) -> bool:
    """Tell whether words and name are known to mean two parties."""
    one, other = links.find(words, place), links.find(name, place)
    said, full = words.casefold(), name.casefold()
    if one and other and one.id != other.id and said not in full and full not in said:
        return True
    korean = case.page.is_korean
    party = _party_of(words, korean)
    return party is not None and _party_of(name, korean) not in {None, party}


@lru_cache(maxsize=4096)
def _party_of(text: str, korean: bool) -> str | None:
    """Return the country, or the international body, that the words name; None if unknown.

    A city stands for its country, but never against a body that may have its seat there.
    """
    found = find_countries(text, korean_context=korean)
    firm = {hit.code for hit in found if hit.form in {"name", "demonym", "abbreviation"}}
    if len(firm) == 1:
        return firm.pop()
    body = body_of(text)
    if body is None:
        return None
    return body.country or (body.name if body.kind == "international_body" else None)


def country_in(text: str, page: Page) -> str | None:
    """Return the country that a name belongs to: by the body it is known as, else by its words.

    A name that bodies of several states bear is of the state in the table of bodies only where
    the article names that state.
    """
    body = body_of(text)
    if body and (body.country or body.kind == "international_body") and _is_here(body, page):
        return body.country
    return country_of(text, korean_context=page.is_korean)


def _is_here(body: Body, page: Page) -> bool:
    return body.name not in SHARED_NAMES or page.names_country(body.country)


def build_mention(page: Page, place: Place, name: str, links: ActorLinks) -> Mention:
    """Return a mention with the actor it means, that actor's full name, and the country."""
    text = page.words(place)
    actor = links.find(name, place) or links.find(text, place)
    country = actor.country if actor else None
    if actor is None or actor.kind is not ActorKind.PERSON:  # "Milan" in a man's name is no place
        country = country or country_in(name, page) or country_in(text, page)
    return Mention(
        text=text,
        start=place[0],
        end=place[1],
        name=_fullest(actor, name) if actor else name,
        country=country,
        actor=actor.id if actor else None,
    )


def _fullest(actor: Actor, name: str) -> str:
    """Return an actor's name, or that of a body with whose it is: "French foreign ministry"."""
    is_body = actor.kind is not ActorKind.PERSON
    stated = is_body and name in actor.aliases and name.endswith(f" {actor.name}")
    return name if stated and not _OWNER.search(name) else actor.name


def measure(case: Case, slot: str, text: str | None, unit: str) -> Quantity | None:
    """Return a quantity in the unit given ("km" or "min"); anything else is refused."""
    place = case.find(slot, text)
    if place is None:
        return None
    parsed = parse_quantity(case.page.words(place))
    if parsed is None or parsed.unit != unit:
        what = "a length with its unit" if unit == "km" else "a time with its unit"
        case.refuse(slot, text or "", f'"{text}" is not {what}.')
        return None
    return _quantity(case.page, place, parsed)


def count(case: Case, slot: str, text: str | None, *, one: str | None = None) -> Quantity | None:
    """Return how many: "two", "at least four", "several" (no value).

    What ends in the name `one` is one: "Friday's Sarmat".
    """
    place = case.find(slot, text)
    if place is None:
        return None
    words = case.page.words(place)
    single = ParsedQuantity(1) if one and words.endswith(one) else None
    parsed = parse_count(words) or single or parse_quantity(words)
    if parsed is None or parsed.unit is not None:
        case.refuse(slot, text or "", f'"{text}" is not a count.')
        return None
    return _quantity(case.page, place, parsed)


def _quantity(page: Page, place: Place, parsed: ParsedQuantity) -> Quantity:
    return Quantity(
        text=page.words(place),
        start=place[0],
        end=place[1],
        value=parsed.value,
        unit=parsed.unit,
        qualifier=parsed.qualifier,
    )


def figure(page: Page, place: Place) -> Quantity | None:
    """Return the quantity at a place, whatever its unit; None if the words hold none."""
    words = page.words(place)
    parsed = parse_quantity(words) or parse_count(words)
    return _quantity(page, place, parsed) if parsed else None


def aliases(case: Case, slot: str, given: list[str], name: str) -> tuple[Span, ...]:
    """Return the spans of the other names that stand in the article."""
    found: list[Span] = []
    for index, alias in enumerate(given):
        if name_key(alias) == name_key(name):
            continue
        if place := case.find_anywhere(f"{slot}[{index}]", alias):
            found.append(case.page.span(place))
    return tuple(found)


def identifiers(case: Case, slot: str, given: list[str]) -> tuple[Identifier, ...]:
    """Return the identifiers that the article prints, each with its scheme."""
    found: list[Identifier] = []
    for index, text in enumerate(given):
        if place := case.find_anywhere(f"{slot}[{index}]", text):
            found.append(build_identifier(case.page, place))
    return tuple(found)


def build_identifier(page: Page, place: Place) -> Identifier:
    """Return the identifier at a place."""
    text = page.words(place)
    is_bare_imo = text.isdigit() and _IMO_BEFORE.search(page.text[max(place[0] - 12, 0) : place[0]])
    for scheme, pattern in _IDENTIFIERS:
        if match := pattern.search(f"IMO {text}" if is_bare_imo else text):
            return Identifier.model_validate(
                {"scheme": scheme, "value": match["value"], "span": page.span(place)}
            )
    return Identifier(scheme="other", value=single_spaced(text), span=page.span(place))
