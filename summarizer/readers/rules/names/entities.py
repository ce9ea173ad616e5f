"""Who and what an article names: every mention found, names of one bearer joined."""

import re
from collections.abc import Iterable, Iterator, Sequence

from summarizer.normalize.gazetteer import Gazetteer, first_word
from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.again import named_again
from summarizer.readers.rules.names.aliases import find_aliases
from summarizer.readers.rules.names.beside import based_in, is_vessel, kind_before, kind_beside
from summarizer.readers.rules.names.candidates import MONTHS_TOO, given_names, name_like
from summarizer.readers.rules.names.common_bodies import find_common
from summarizer.readers.rules.names.definite import find_definite
from summarizer.readers.rules.names.entity_table import NEVER_NAMES, NOT_BODIES
from summarizer.readers.rules.names.entity_types import Entities, Entity, Words, name_key
from summarizer.readers.rules.names.fields import find_partners
from summarizer.readers.rules.names.headline_names import find_headline_names
from summarizer.readers.rules.names.homes import settle
from summarizer.readers.rules.names.joining import entities_of
from summarizer.readers.rules.names.known_bodies import find_known
from summarizer.readers.rules.names.listings import find_listed
from summarizer.readers.rules.names.lower_bodies import find_committees, find_lower
from summarizer.readers.rules.names.namesakes import is_ship, is_thing
from summarizer.readers.rules.names.numbered import find_numbered
from summarizer.readers.rules.names.organizations import (
    find_head_first,
    find_headed,
    heads,
    may_be_headed,
)
from summarizer.readers.rules.names.parties import country_parties
from summarizer.readers.rules.names.party_names import find_parties
from summarizer.readers.rules.names.person_roles import is_portfolio
from summarizer.readers.rules.names.person_table import KNOWN_SURNAMES, SAID, TITLES
from summarizer.readers.rules.names.persons import (
    Candidate,
    candidate,
    likelihood,
    person,
    speaks_next,
    surnames,
)
from summarizer.readers.rules.names.runs import Run, Token, capital_runs
from summarizer.readers.rules.names.shortened import joined
from summarizer.readers.rules.names.targeted import listed_kind
from summarizer.readers.rules.names.turn_names import find_turn_names
from summarizer.readers.rules.names.vessels import find_vessels
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind
from summarizer.records.article import Article
from summarizer.text.patterns import lazy
from summarizer.text.words import words_of

__all__ = ["Entities", "Entity", "Words", "find_entities"]


def find_entities(article: Article) -> Entities:
    """Return all persons, bodies, companies, vessels and countries that the article names."""
    page = Page(article)
    if not page.sentences:  # a dateline, a credit or a caption and nothing else
        return Entities((), page.countries, page.bodies, korean_context=page.korean_context)
    found = [*find_turn_names(page, article.paragraphs), *_names(page)]
    found += _listed_with(page, found)
    found += find_aliases(page, found)
    found = _of_acronyms(page, found)
    found += find_definite(page, found)
    entities = entities_of(page, joined(page, found)) + country_parties(page)
    entities.sort(key=lambda entity: entity.mentions[0].start)
    index = Entities(entities, page.countries, page.bodies, korean_context=page.korean_context)
    return _without_doubles(settle(page, index))


def _of_acronyms(page: Page, found: Sequence[Found]) -> list[Found]:
    """Give names in capitals to those for whom a bracket says that they are short."""
    short = {f.name: f for f in found if f.rank == 0 and page.text.startswith("(", f.start - 1)}
    return [
        short[f.name]._replace(start=f.start, end=f.end)
        if f.name in short and f.name.isupper() and f.key == f"name {f.name.lower()}"
        else f
        for f in found
    ]


def _without_doubles(found: Entities) -> Entities:
    """Return entities; "South Korea's military" is no actor beside the Joint Chiefs it means."""
    if not any(one.name in _COMMANDS and one.country == "KR" for one in found.all):
        return found
    return found.with_all(
        one._replace(party=False) if _is_southern(one) else one for one in found.all
    )


def _is_southern(one: Entity) -> bool:
    """Tell whether an entity is the armed forces of South Korea, by their common name."""
    forces = one.kind is ActorKind.ARMED_FORCE and one.country == "KR"
    return forces and one.name.endswith(" military")


_COMMANDS = frozenset(("Joint Chiefs of Staff", "JCS"))
"""Who speaks for the armed forces of South Korea."""


def _names(page: Page) -> Iterator[Found]:
    """Yield every name but countries', the surest first."""
    yield from find_listed(page)
    yield from find_vessels(page)
    yield from find_committees(page)
    yield from find_common(page)
    yield from find_known(page)
    yield from find_parties(page)
    yield from find_lower(page)
    yield from find_numbered(page)
    yield from find_head_first(page)
    yield from find_partners(page)
    runs = list(capital_runs(page.text, page.plain, page.is_taken))
    for run in runs:
        if len(run.tokens) > 1 and may_be_headed(run):
            for part in _free_parts(page, run, cut_countries=False):
                yield from find_headed(page, part)
    told = _persons(page, runs)
    beings = [*find_headline_names(page), *_alike(page, told)]
    yield from beings
    yield from _later_mentions(page, beings)


def _free_parts(page: Page, run: Run, *, cut_countries: bool) -> Sequence[Run]:
    """Return the pieces of a run that no name, and no country, takes."""
    start, end, alone = run.start, run.end, len(run.tokens) == 1
    if page.claims.free(start, end) and not (cut_countries and page.inside(start, end)):
        return () if alone and cut_countries and page.countries.at(start) else (run,)
    return () if alone else _pieces(page, run, cut_countries=cut_countries)


def _pieces(page: Page, run: Run, *, cut_countries: bool) -> list[Run]:
    pieces: list[list[Token]] = [[]]
    stop, last = -1, run.tokens[-1]
    for token in run.tokens:
        cut = cut_countries and not (token is last and _is_given(pieces[-1]))
        hit = page.countries.starting(token.start) if cut else None
        stop = hit.end if hit else stop
        if token.start < stop or not page.claims.free(token.start, token.end):
            pieces.append([])
        else:
            pieces[-1].append(token)
    first = run.tokens[0]
    return [Run(tuple(piece), run.opening and piece[0] is first) for piece in pieces if piece]


def _is_given(tokens: Sequence[Token]) -> bool:
    """Tell whether a surname follows, though it is a place: "Senator Simon" of "Birmingham"."""
    titled = len(tokens) > 1 and tokens[-2].text in TITLES
    return titled or (len(tokens) == 1 and tokens[-1].text in given_names())


def _persons(page: Page, runs: Iterable[Run]) -> list[Found]:
    """Return persons, and companies and groups that only the words beside them tell of."""
    told: list[Found] = []
    waiting: list[Candidate] = []
    for run in runs:
        for part in _free_parts(page, run, cut_countries=True):
            name = candidate(part.tokens, opening=part.opening)
            found = _named(page, name) if name else None
            if found and page.claims.take(found.start, found.end):
                told.append(found)
            elif name and not found and len(name.words) > 1 and not is_thing(page, name):
                waiting.append(name)
    told = _of_one_kind([*told, *named_again(page, told, waiting)])
    return sorted(told, key=lambda found: found.start)


def _of_one_kind(told: Sequence[Found]) -> list[Found]:
    """Give a name what the words beside it tell elsewhere: "X said", where "X, a firm" stands."""
    bodies = {f.name: f for f in told if f.kind is not ActorKind.PERSON and " " in f.name}
    return [
        bodies[f.name]._replace(start=f.start, end=f.end)
        if f.kind is ActorKind.PERSON
        and f.name in bodies
        and f.role is None
        and name_like(tuple(f.name.split())) < _LIKE
        else f
        for f in told
    ]


_LIKE = 2
"""How much a name is like a person's that holds a given name."""


_LISTED_WITH = frozenset({", ", " and ", ", and ", " & "})


def _alike(page: Page, found: Sequence[Found]) -> Iterator[Found]:
    """Give the second of "two Russians, A and B" the country of the first."""
    last: Found | None = None
    for one in found:
        joined = last is not None and page.text[last.end : one.start] in _LISTED_WITH
        same = last is not None and joined and one.country is None and last.kind is one.kind
        last = (
            one._replace(country=last.country, country_words=last.country_words)
            if same and last
            else one
        )
        yield last


_LISTED_NAME = lazy(
    r"(?:, (?:and |the )?|,? and (?:the )?)(?P<name>[A-Z][\w-]+(?: (?:of )?[A-Z][\w-]+){0,3})"
    r"(?=,| and |\.|;| \()"
)
_LISTED_KINDS = frozenset({ActorKind.COMPANY, ActorKind.VESSEL})


def _listed_with(page: Page, found: Sequence[Found]) -> Iterator[Found]:
    """Yield unknown names that go on a list of ships or firms: "the tankers A, B and C"."""
    for one in found:
        last = one if one.kind in _LISTED_KINDS else None
        while last and (match := _LISTED_NAME.match(page.text, last.end)):
            last = _listed_like(page, last, match)
            if last:
                yield last


def _listed_like(page: Page, last: Found, match: re.Match[str]) -> Found | None:
    start, end = match.span("name")
    name = match.group("name")
    known = last.kind is ActorKind.COMPANY and name.split()[0] in given_names()
    if (
        known
        or page.countries.starting(start)
        or name in NEVER_NAMES
        or not page.is_plain(start, end)
    ):
        return None
    if not page.claims.take(start, end):
        return None
    key = "vessel" if last.kind is ActorKind.VESSEL else "name"
    if home := based_in(page, start, end):
        last = last._replace(country=home.code, country_words=home.text)
    return last._replace(
        start=start,
        end=end,
        name=name,
        key=f"{key} {name_key(name)}",
        aliases=(),
        identifiers=(),
    )


def _named(page: Page, name: Candidate) -> Found | None:
    """Return the person, company or group that a name is, but none for a thing."""
    found = _judge(page, name)
    if found is None or found.kind is not ActorKind.PERSON:
        return found
    if is_ship(page, name):
        styled = name.titles and name.titles[-1].text == "Queen"
        return _body(page, name, ActorKind.VESSEL, name.titles[-1].start if styled else None)
    if is_thing(page, name):
        kind = kind_beside(page, name.start, name.end)
        return _body(page, name, kind) if kind else None
    return found


def _judge(page: Page, name: Candidate) -> Found | None:
    """Return the person, company or group that a name is, or None if nothing tells."""
    words = name.words
    letters = all(len(word) == 1 for word in words)  # "R & D"
    letters = letters or page.text.startswith(_BLESSED, name.end) or _is_gloss(page, name)
    if letters or (len(words) == 1 and (words[0] in NOT_BODIES or words[0] in heads())):
        return None
    if not name.titled and words[-1] not in NOT_BODIES and is_vessel(page, name.end):
        return _body(page, name, ActorKind.VESSEL)
    if is_portfolio(page, name.start):
        return _holder(page, name)
    if page.text.startswith(" administration", name.end) and words[-1] in KNOWN_SURNAMES:
        return _administration(page, name)
    if len(words) == 1 and (words[0] in KNOWN_SURNAMES or (name.titled and len(words[0]) > 2)):
        return person(page, name)
    return _by_score(page, name)


def _is_gloss(page: Page, name: Candidate) -> bool:
    """Tell how a name is spoken, or the first ones of somebody: "(NO MOO HYUHN)", "(John F)"."""
    shouted = len(name.words) > 1 and all(map(str.isupper, name.words))
    inside = page.text.startswith("(", name.start - 1) and page.text.startswith(")", name.end)
    return inside and (shouted or len(name.words[-1]) == 1)


_BLESSED = (" (AS)", " (RA)", " (SAW)", " (SA)", " (PBUH)", " (pbuh)")
"""Behind the name of a prophet or saint, who acts nowhere today."""


_FULL_NAME = 2
"""Words of a first and a last name."""


def _holder(page: Page, name: Candidate) -> Found | None:
    """Return who speaks elsewhere by the last word of what an office looks after, and its holder.

    "Adviser for International Trade X Y joined. Y said": of four words, two are a name.
    """
    words, last = words_of(page.text), frozenset(name.words[-1:])
    speaks = any(words.written[n + 1] in SAID for n in words.naming(last)[1:])
    if len(name.words) <= _FULL_NAME or not speaks:
        return None
    full = name.words[-_FULL_NAME:]
    start = name.end - len(" ".join(full))
    return person(page, name._replace(titles=(), words=full, start=start))


def _administration(page: Page, name: Candidate) -> Found:
    """Return "Obama administration": a government named for who leads it."""
    found, leader = _body(page, name, ActorKind.GOVERNMENT), name.words[-1]
    end = name.end + len(" administration")
    return found._replace(
        end=end,
        name=page.text[name.start : end],
        key=f"common administration {leader}",
        country=KNOWN_SURNAMES[leader],
        country_words=None,
    )


def _by_score(page: Page, name: Candidate) -> Found | None:
    """Return what the words beside a name make it, and the name itself."""
    score = 0 if _is_shouted(name) else likelihood(page, name)
    if score >= 2 and not _is_firm(page, name):
        return person(page, name)
    if name.words[-1] in NOT_BODIES:
        return None
    kind = None if name.titled else kind_beside(page, name.start, name.end)
    kind = kind or listed_kind(page, name)
    if kind is ActorKind.PERSON:
        return person(page, name)
    if kind is None:
        likely = score >= 1 and len(name.words) > 1
        likely = likely and (not name.opening or speaks_next(page, name))
        return person(page, name) if likely else None
    return _body(page, name, kind)


def _is_shouted(name: Candidate) -> bool:
    """Tell whether capitals alone stand for a name, and no known one: "SBK ART"."""
    shouted = not name.titled and len(name.words) > 1 and all(w.isupper() for w in name.words)
    return shouted and name_like(tuple(word.capitalize() for word in name.words)) < 1


def _is_firm(page: Page, name: Candidate) -> bool:
    """Tell whether a name in capitals stands right behind a noun for a company: "the firm CMA"."""
    shouted = not name.titled and all(word.isupper() for word in name.words)
    return shouted and kind_before(page.before(name.start, 40)) is ActorKind.COMPANY


def _body(page: Page, name: Candidate, kind: ActorKind, first: int | None = None) -> Found:
    start = name.start if first is None else first
    city = page.countries.last_before(start) if kind is ActorKind.COMPANY else None
    if city and city.form == "city" and city.end + 1 == start and len(name.words) > 1:
        start = city.start  # "Dalian Shipbuilding Industry"
    return page.found((start, name.end), kind, based_in(page, start, name.end))


_NO_MONTH = lazy(rf"['\u2019]s |(?: also| has| had| have| later)* (?:{'|'.join(sorted(SAID))})\b")
"""What follows a surname that is a month's name too: "May said"."""


def _later_mentions(page: Page, beings: Iterable[Found]) -> Iterator[Found]:
    """Yield places where a person found before is named by surname alone."""
    bearers: dict[str, Found] = {}
    for found in beings:
        if found.kind is ActorKind.PERSON:
            for name in (found.name, *surnames(found)):
                bearers.setdefault(name, found)
    words = words_of(page.text)
    firsts = {name: first_word(name) for name in bearers}
    places = words.naming(set(firsts.values()))
    free = {words.written[n] for n in places if page.claims.free_at(words.starts[n])}
    named = [(name, bearer) for name, bearer in bearers.items() if firsts[name] in free]
    for start, end, bearer in Gazetteer(named).find_once(page.text) if named else ():
        tied = page.text.startswith("-", end) or page.text.startswith("-", start - 1)
        if page.text[start:end] in MONTHS_TOO and not _NO_MONTH.match(page.text, end):
            continue
        if not tied and page.covers(start, end) and page.claims.take(start, end):
            name = page.text[start:end]
            yield bearer._replace(start=start, end=end, name=name, role=None, rank=0)
