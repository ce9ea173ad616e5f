"""The note's linter: a sentence says nothing that its citations and their records do not say.

A sentence is refused if it has no citation, if a citation does not resolve to its span, or if a
number or a name in it neither stands in the cited spans nor is a computed value of the cited
records (a resolved date, a count, the usual name of a country) nor a sum written as a sum
("eight in all: six, one and one"). Words of estimative probability are refused unless the cited
spans use them (ICD 203: no judgement that the sources do not make).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from summarizer.briefing.dossier import Dossier
from summarizer.briefing.lint_table import CALENDAR, COMMON, OPENERS
from summarizer.briefing.names import name_key
from summarizer.normalize.countries import country_name
from summarizer.normalize.numbers import numbers_in
from summarizer.records.briefing import Citation, CitedSentence

PROBABILITY: Final = re.compile(
    r"\b(?:almost certain(?:ly)?|likely|unlikely|probabl[ey]|improbabl[ey]|possibly|"
    r"remote chance|roughly even|presumably|apparently|certainly|undoubtedly|we assess)\b",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"\[\d+(?:, ?\d+)*\]")
_NAME = re.compile(
    r"(?<![\w’'])[A-Z][\w.&’'-]*(?: (?:(?:of|the|and|al|bin|de|van|von) )?[A-Z][\w.&’'-]*)*"
)
_WORD = re.compile(r"[^\W_][\w.&-]*")
_SUM = re.compile(r"in all[ :(]+([^.;:)]+)")


Computed = Mapping[tuple[str, str], tuple[str, ...]]
"""(article id, record id) -> values computed of the record's event, in the words of the note."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """Why a sentence was refused."""

    sentence: str
    reason: str


@dataclass(frozen=True)
class Ground:
    """What a sentence may use: the words and numbers of its citations and their records."""

    words: frozenset[str]
    numbers: frozenset[float]
    text: str


def lint_sentence(
    sentence: CitedSentence, dossier: Dossier, computed: Computed = MappingProxyType({})
) -> list[Complaint]:
    """Hold one sentence against its citations; an empty list means that it may stand.

    Args:
        sentence: the sentence.
        dossier: the articles and records it may cite.
        computed: what the note itself computed for a record, such as the date of the merged
            event; a sentence may use what was computed for the records that it cites.
    """
    reasons = list(_citation_faults(sentence, dossier))
    if not reasons:
        ground = _ground(sentence.citations, dossier, computed)
        reasons += _faults(sentence.text, ground, dossier)
    return [Complaint(sentence.text, reason) for reason in reasons]


def _citation_faults(sentence: CitedSentence, dossier: Dossier) -> Iterator[str]:
    if not sentence.citations:
        yield "it cites nothing"
    for citation in sentence.citations:
        source = dossier.by_id.get(citation.article_id)
        if source is None:
            yield f"it cites an article that is not in the note: {citation.article_id}"
            continue
        span = citation.span
        if source.summary.article.text[span.start : span.end] != span.text:
            yield f"a citation does not stand where it says: “{span.text[:60]}”"


def _faults(text: str, ground: Ground, dossier: Dossier) -> Iterator[str]:
    plain = _REFERENCE.sub(" ", text)
    for reference in _REFERENCE.findall(text):
        for number in re.findall(r"\d+", reference):
            if int(number) > len(dossier.sources):
                yield f"there is no article [{number}]"
    yield from _number_faults(plain, ground)
    yield from _name_faults(plain, ground)
    for word in PROBABILITY.findall(plain):
        if word.casefold() not in ground.text:
            yield f"“{word}” is a judgement that the cited words do not make"


def _number_faults(text: str, ground: Ground) -> Iterator[str]:
    sums = _sums(text, ground)
    for found in numbers_in(text):
        value = float(found.value)
        if value not in ground.numbers and value not in sums and value not in (0.0, 1.0):
            yield f"the number {found.text} stands in none of the cited words"


def _sums(text: str, ground: Ground) -> frozenset[float]:
    """Totals of sums that are written out, each part of which is grounded."""
    totals = set()
    for match in _SUM.finditer(text):
        parts = [float(n.value) for n in numbers_in(match[1])]
        if len(parts) > 1 and all(p in ground.numbers or p == 1.0 for p in parts):
            totals.add(sum(parts))
    return frozenset(totals)


def _name_faults(text: str, ground: Ground) -> Iterator[str]:
    for position, match in enumerate(_NAME.finditer(text)):
        for word in _words(match[0]):
            if word in COMMON or word in CALENDAR or word in ground.words:
                continue
            opens = position == 0 and match.start() <= 1
            if opens and word in OPENERS:
                continue
            yield f"the name {match[0].strip()} stands in none of the cited words"
            break


def _words(text: str) -> list[str]:
    return [part for word in _WORD.findall(text) for part in name_key(word).split()]


def _ground(citations: tuple[Citation, ...], dossier: Dossier, computed: Computed) -> Ground:
    values = [c.span.text for c in citations]
    codes: set[str] = set()
    for citation in citations:
        record = _record(dossier, citation)
        if record is not None:
            values += _strings(record)
            codes |= _countries(record)
        values += _about_article(dossier, citation)
        values += computed.get((citation.article_id, citation.record_id or ""), ())
    values += [country_name(code) for code in codes]
    text = " \n ".join(values)
    numbers = frozenset(float(n.value) for n in numbers_in(text))
    spoken = _dates(values)
    return Ground(frozenset(_words(text)), numbers | spoken, text.casefold())


def _about_article(dossier: Dossier, citation: Citation) -> list[str]:
    """What is known of the cited article: who printed it and where; its day dates no event."""
    article = dossier.by_id[citation.article_id].summary.article
    return [value for value in (article.publisher, article.dateline_location) if value]


def _dates(values: Iterable[str]) -> frozenset[float]:
    """Days and years of resolved dates, so that "12 January 2022" follows from 2022-01-12."""
    parts: set[float] = set()
    for value in values:
        if re.fullmatch(r"\d{4}(?:-\d{2}){0,2}", value):
            parts.update(float(part) for part in value.split("-"))
    return frozenset(parts)


def _record(dossier: Dossier, citation: Citation) -> Mapping[str, Any] | None:
    """The cited record as plain values."""
    return dossier.plain_records.get((citation.article_id, citation.record_id or ""))


def _strings(value: object) -> list[str]:
    """Every string and number in a record, as text."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, bool) or value is None:
        return []
    if isinstance(value, int | float):
        return [f"{value:g}"]
    if isinstance(value, Mapping):
        return [s for key, part in value.items() if key not in _OFFSETS for s in _strings(part)]
    if isinstance(value, list | tuple):
        return [s for part in value for s in _strings(part)]
    return []


_OFFSETS: Final = frozenset({"start", "end", "id", "actor", "member_of", "part_of", "anchor"})


def _countries(record: Mapping[str, Any]) -> set[str]:
    return {s for s in _strings(record) if re.fullmatch(r"[A-Z]{2}", s)}
