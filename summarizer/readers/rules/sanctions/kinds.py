# ruff: noqa: E501 - a pattern reads best on one line
"""What a target is, where it is based and whose it is, told from the words that describe it."""

import re
from functools import cache

from summarizer.normalize.bodies import body_of
from summarizer.normalize.countries import find_countries
from summarizer.readers.rules.sanctions import tables
from summarizer.records.sanction import TargetKind

BASED = re.compile(
    r"(?P<place>[A-Z][\w'’.]*(?:[ -](?:[A-Z][\w'’.]*|and|of))*)-(?:based|registered|flagged|headquartered|domiciled)\b"
)

_BASED_IN = re.compile(
    r"\b(?:based|registered|headquartered|domiciled|incorporated|located|living|residing|working|operating|stationed) (?:in|out of) (?:the )?(?P<place>(?:[a-z]+ ){0,4}?[A-Z][\w'’-]*(?: (?:of )?[A-Z][\w'’-]*)*)"
)

TITLE = re.compile(rf"(?:{tables.TITLES})\s+(?=[A-Z])")


@cache
def _kind_words() -> re.Pattern[str]:
    kinds = "|".join(f"(?P<{kind.name}>{words})" for kind, words in tables.KINDS)
    return re.compile(rf"\b(?:{kinds})\b", re.IGNORECASE)


@cache
def company_words() -> re.Pattern[str]:
    """Return the pattern of words that end the names of companies."""
    return re.compile(rf"\b(?:{tables.COMPANY_WORDS})\b\.?")


@cache
def organization_words() -> re.Pattern[str]:
    """Return the pattern of words that name public bodies."""
    return re.compile(rf"\b(?:{tables.ORGANIZATION_WORDS})\b")


@cache
def _group() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.GROUP_WORDS})\b")


def described_kind(words: str) -> TargetKind:
    """Return what the head noun of a description is."""
    head = re.split(
        r"\s(?:in|of|from|based|that|who|which|linked|tied|at|for|with|accused|responsible|to)\s",
        words,
        maxsplit=1,
    )[0]
    if re.search(
        r"\b(?:individuals|people|persons|individual)\b.*\b(?:and|or)\b.*\b(?:entities|companies|firms|organi[sz]ations|entity)\b|\b(?:entities|companies|firms|ships|vessels|banks)\b.*\b(?:and|or)\b.*\b(?:individuals|people|persons|entities)\b",
        words,
    ):
        return TargetKind.UNKNOWN
    for part in (head, words):
        found = [m.lastgroup for m in _kind_words().finditer(part) if m.lastgroup]
        if found:
            return TargetKind[found[-1]]
        if (
            re.search(r"\b\w+(?:s|ese|ans?)$", part)
            and find_countries(part)
            and find_countries(part)[-1].form == "demonym"
            and find_countries(part)[-1].end == len(part)
        ):
            return TargetKind.PERSON
    return TargetKind.UNKNOWN


def named_kind(  # noqa: PLR0911 - one line for each sign
    name: str, before: str, *, imo: bool
) -> TargetKind:
    """Return what a name is, by the words before it and the words in it."""
    if (
        imo
        or re.match(r"(?:MV|MT|M/V|M/T)\s", name)
        or re.search(r"\b(?:vessel|ship|tanker|freighter)\s*$", before)
    ):
        return TargetKind.VESSEL
    if re.search(r"\b(?:aircraft|jet|plane)\s*$", before) or re.fullmatch(
        r"[A-Z]{2}-[A-Z]{3}", name
    ):
        return TargetKind.AIRCRAFT
    if (TITLE.match(name) and not company_words().search(name)) or re.search(
        r"\b(?:Mr|Mrs|Ms|Dr|General|Gen|President|Minister|Metropolitan|Brigadier)\.?\s*$", before
    ):
        return TargetKind.PERSON
    described = described_kind(before) if before.strip() else TargetKind.UNKNOWN
    if described is not TargetKind.UNKNOWN:
        return described
    body = body_of(name)
    if body and body.kind in _BODY_KINDS and name in (body.name, *body.aliases):
        return _BODY_KINDS[body.kind]
    if company_words().search(name):
        return TargetKind.COMPANY
    if organization_words().search(name):
        return TargetKind.ORGANIZATION
    if _group().search(name):
        return TargetKind.GROUP
    return TargetKind.UNKNOWN


def base_of(words: str) -> str | None:
    """Return the words of the place that somebody is based or registered in."""
    for pattern in (BASED, _BASED_IN):
        found = pattern.search(words)
        if found:
            return found["place"].strip()
    return None


def nationality_of(words: str) -> str | None:
    """Return the first adjective of a country in the words of a description."""
    for hit in find_countries(words):
        if hit.form == "demonym" and not re.match(
            r"[\s-]+(?:border|city|port|capital|town|province|linked|backed|language)\b",
            words[hit.end :],
        ):
            return hit.text
    return None


def guessed_kind(name: str) -> TargetKind:
    """Return what a bare name most likely is, where nothing around it says."""
    return TargetKind.PERSON if _looks_like_person(name) else TargetKind.COMPANY


_BODY_KINDS = {
    "group": TargetKind.GROUP,
    "company": TargetKind.COMPANY,
    "vessel": TargetKind.VESSEL,
    "agency": TargetKind.ORGANIZATION,
    "government": TargetKind.ORGANIZATION,
    "armed_force": TargetKind.ORGANIZATION,
    "media": TargetKind.ORGANIZATION,
    "international_body": TargetKind.ORGANIZATION,
}


def _looks_like_person(name: str) -> bool:
    parts = name.split()
    if not 2 <= len(parts) <= 4 or any(c.isdigit() for c in name) or name.isupper():
        return False
    return not any(p.isupper() and len(p) > 2 for p in parts)
