"""Who and what an article names: every mention found, names of one bearer joined."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from summarizer.normalize.countries import FoundCountry, find_countries
from summarizer.readers.rules.entity_types import Entities, Entity, Words, name_key
from summarizer.readers.rules.found import Claims, Found
from summarizer.readers.rules.organizations import (
    based_in,
    find_generic,
    find_head_first,
    find_headed,
    find_known,
    kind_beside,
)
from summarizer.readers.rules.parties import country_parties
from summarizer.readers.rules.person_table import KNOWN_SURNAMES
from summarizer.readers.rules.persons import Candidate, candidate, likelihood, person, surnames
from summarizer.readers.rules.runs import Run, Token, capital_runs, is_headline_case
from summarizer.readers.rules.vessels import find_vessels
from summarizer.records.actor import ActorKind
from summarizer.records.article import Article
from summarizer.text.layout import Sentence

__all__ = ["Entities", "Entity", "Words", "find_entities"]


def find_entities(article: Article) -> Entities:
    """Return all persons, bodies, companies, vessels and countries that the article names."""
    text = article.text
    sentences = [s for s in article.sentences if s.is_evidence]
    korean = is_about_korea(text, sentences)
    hits = [
        hit
        for s in sentences
        for hit in find_countries(text, s.start, s.end, korean_context=korean)
    ]
    claims = Claims()
    found = list(_names(text, sentences, hits, claims))
    named = _join(found)
    taken = [not claims.free(hit.start, hit.end) for hit in hits]
    entities = named + country_parties(text, hits, taken)
    entities.sort(key=lambda entity: entity.mentions[0].start)
    return Entities(entities, korean_context=korean)


_KOREAS = re.compile(r"\bNorth Korea|\bN\.? Korea|\bPyongyang|\bDPRK\b|\bSouth Korea")


def is_about_korea(text: str, sentences: Sequence[Sentence]) -> bool:
    """Tell whether "the North" and "the South" are Korea's in this article."""
    return any(_KOREAS.search(text, s.start, s.end) for s in sentences)


def _names(
    text: str, sentences: Sequence[Sentence], hits: Sequence[FoundCountry], claims: Claims
) -> Iterator[Found]:
    """Yield every name but countries', the surest first."""
    plain = [s for s in sentences if not is_headline_case(text, s)]
    runs = {s.number: list(capital_runs(text, s)) for s in plain}
    for s in plain:
        yield from find_vessels(text, s, claims)
    for s in sentences:
        yield from find_known(text, s, claims)
        yield from find_generic(text, s, claims)
    for s in plain:
        yield from find_head_first(text, s, claims)
    for s in plain:
        for run in runs[s.number]:
            for part in _free_parts(run, claims):
                yield from find_headed(text, part, s, claims)
    places = {hit.start: hit for hit in hits}
    persons = list(_persons(text, plain, runs, places, claims))
    yield from persons
    yield from _later_mentions(text, sentences, persons, claims)


def _free_parts(
    run: Run, claims: Claims, places: dict[int, FoundCountry] | None = None
) -> Iterator[Run]:
    """Yield the pieces of a run that no name and no country takes."""
    piece: list[Token] = []
    stop = -1
    for token in run.tokens:
        hit = (places or {}).get(token.start)
        if hit:
            stop = hit.end
        if token.start < stop or not claims.free(token.start, token.end):
            if piece:
                yield Run(tuple(piece), run.opening and piece[0] is run.tokens[0])
            piece = []
        else:
            piece.append(token)
    if piece:
        yield Run(tuple(piece), run.opening and piece[0] is run.tokens[0])


def _persons(
    text: str,
    sentences: Sequence[Sentence],
    runs: dict[int, list[Run]],
    places: dict[int, FoundCountry],
    claims: Claims,
) -> Iterator[Found]:
    """Yield persons, and companies and groups that only the words beside them tell of."""
    for sentence in sentences:
        for run in runs[sentence.number]:
            for part in _free_parts(run, claims, places):
                name = candidate(part.tokens, opening=part.opening)
                found = _judge(text, name, sentence) if name else None
                if found and claims.take(found.start, found.end):
                    yield found


def _judge(text: str, name: Candidate, sentence: Sentence) -> Found | None:
    """Return the person, company or group that a name is, or None if nothing tells."""
    score = likelihood(text, name)
    if len(name.tokens) == 1:
        single = name.tokens[0].text
        if single in KNOWN_SURNAMES or (name.titled and len(single) > 2) or score >= 2:
            return person(text, name, sentence)
    elif score >= 2:
        return person(text, name, sentence)
    kind = None if name.titled else kind_beside(text, name.start, name.end)
    if kind is None and _is_listed(text, name, sentence):
        kind = ActorKind.COMPANY
    if kind is None:
        return person(text, name, sentence) if score >= 1 and len(name.tokens) > 1 else None
    hit = based_in(text, name.start, name.end, sentence)
    written = text[name.start : name.end]
    return Found(
        name.start,
        name.end,
        written,
        kind,
        f"name {name_key(written)}",
        hit.code if hit else None,
        hit.text if hit else None,
    )


_TARGETING = re.compile(
    r"\b(?:designat|sanction|blacklist|list|add|target|named|includ|penali[sz]|froze|freez)\w*\b"
)
_ENUMERATED_BEFORE = re.compile(
    r"(?:,|\band|:|\bas|-based|-registered|\bincluding|\blisted|\bdesignated|\bsanctioned|\bblacklisted)\s$"
)


def _is_listed(text: str, name: Candidate, sentence: Sentence) -> bool:
    """Tell whether a name of several words stands in a list of those who are sanctioned."""
    if len(name.tokens) < 2 or not _TARGETING.search(text, sentence.start, sentence.end):
        return False
    return bool(_ENUMERATED_BEFORE.search(text[max(sentence.start, name.start - 16) : name.start]))


def _later_mentions(
    text: str, sentences: Sequence[Sentence], persons: Iterable[Found], claims: Claims
) -> Iterator[Found]:
    """Yield places where a person found before is named by surname alone."""
    bearers: dict[str, Found] = {}
    for found in persons:
        if found.kind is ActorKind.PERSON:
            for name in (found.name, *surnames(found)):
                bearers.setdefault(name, found)
    if not bearers:
        return
    names = sorted(map(re.escape, bearers), key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(names)})(?![\w-])")
    for sentence in sentences:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            bearer = bearers[match.group()]
            if claims.take(match.start(), match.end()):
                yield replace(
                    bearer,
                    start=match.start(),
                    end=match.end(),
                    name=match.group(),
                    role=None,
                    rank=0,
                )


# -- joining --------------------------------------------------------------------------------------


def _join(found: Sequence[Found]) -> list[Entity]:
    """Return one entity for all names of one bearer."""
    groups: dict[str, list[Found]] = defaultdict(list)
    full = _full_names(found)
    for one in found:
        groups[full.get(one.key, one.key)].append(one)
    return [_entity(group) for group in groups.values()]


def _full_names(found: Sequence[Found]) -> dict[str, str]:
    """Map a person's shorter name to the fuller one of the same article."""
    keys = list(dict.fromkeys(f.key for f in found if f.kind is ActorKind.PERSON))
    fuller: dict[str, str] = {}
    for key in keys:
        words = key.split()[1:]
        longer = [k for k in keys if k != key and _extends(k.split()[1:], words)]
        if longer:
            fuller[key] = longer[0]
    return fuller


def _extends(long: list[str], short: list[str]) -> bool:
    """Tell whether a name holds all words of a shorter one, the surname among them."""
    if len(long) <= len(short):
        return False
    return long[-len(short) :] == short or long[: len(short)] == short and len(short) == 1


def _entity(group: list[Found]) -> Entity:
    best = max(group, key=lambda f: (f.rank, len(f.name)))
    long = max((f for f in group if f.kind is best.kind), key=lambda f: len(f.name))
    name = best.name if best.kind is ActorKind.PERSON else long.name
    aliases = [f.name for f in group] + [alias for f in group for alias in f.aliases]
    sure = sorted(group, key=lambda f: -f.rank)
    return Entity(
        name,
        best.kind,
        tuple(Words(f.start, f.end, f.name) for f in sorted(group, key=lambda f: f.start)),
        tuple(dict.fromkeys(alias for alias in aliases if alias != name)),
        next((f.country for f in sure if f.country), None),
        next((f.country_words for f in sure if f.country_words), None),
        next((f.role for f in sure if f.role), None),
        next((f.gender for f in sure if f.gender), None),
        tuple(dict.fromkeys(number for f in group for number in f.identifiers)),
    )
