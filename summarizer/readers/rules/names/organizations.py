"""Bodies, companies, groups and media by their own words: "Institute for Y", "Z Ltd".

Those of the table are in `known_bodies`, common nouns with an owner in `common_bodies`; what only
a noun beside a name tells is in `beside`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.normalize.countries import FoundCountry
from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.beside import based_in, kind_after, kind_before, kind_beside
from summarizer.readers.rules.names.candidates import given_names
from summarizer.readers.rules.names.entity_table import (
    COMPANY_HEADS,
    HEAD_FIRST_KINDS,
    HEADS_FIRST,
    LEADING_HEADS,
    LEGAL_FORMS,
    NEVER_NAMES,
    NOT_BODIES,
    ORGANIZATION_HEADS,
    PEOPLE_FIRST,
)
from summarizer.readers.rules.names.entity_types import name_key
from summarizer.readers.rules.names.fields import from_people, to_acronym, with_field
from summarizer.readers.rules.names.organization_table import HIDDEN_NAMES
from summarizer.readers.rules.names.person_roles import is_portfolio
from summarizer.readers.rules.names.person_table import (
    CHINESE_SURNAMES,
    KNOWN_SURNAMES,
    REAL_TITLES,
    TITLES,
)
from summarizer.readers.rules.names.runs import Run, Token
from summarizer.readers.rules.page import Page
from summarizer.readers.rules.phrases import Phrases
from summarizer.records.actor import ActorKind
from summarizer.text.calendar_table import MONTH_FORMS, WEEKDAYS
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set


@cache
def heads() -> dict[str, ActorKind]:
    """Return the last words of names and the kind of body that each makes."""
    kinds = dict.fromkeys(COMPANY_HEADS.split(), ActorKind.COMPANY)
    for kind, words in ORGANIZATION_HEADS.items():
        kinds.update(dict.fromkeys(words.split(), ActorKind(kind)))
    return kinds


_WORD = r"[A-Z\u00c0-\u00de][\w'\u2019&.-]*"


_DAY = rf"(?:{WEEKDAYS}|{MONTH_FORMS})\b"
"""A day is never part of a body's name: "the Bank on Monday"."""


@cache
def _head_first() -> re.Pattern[str]:
    joint = r"(?:,? (?:and|&|of|for|of the|and the|for the)|,)?"
    return re.compile(
        rf"(?P<head>[A-Z]\w+) (?:of|for|on|to)(?: the| an?)? (?!{_DAY})"
        rf"(?P<rest>{_WORD}(?:{joint} {_WORD})*(?: in {_WORD}(?= *[,.;:]|$))?)"
    )


_FIRST_HEADS = Phrases((HEADS_FIRST + PEOPLE_FIRST).split())
_OF_LAND = lazy(r" of (?:the )?(?=[A-Z])")
_LEGAL_TEXTS = frozenset(
    {"Act", "Bill", "Agreement", "Treaty", "Order", "Resolution", "Regulations"}
)
_LEADING = lazy(
    r"(?:The|A|An|In|At|On|For|From|By|But|And|While|When|As|If|With|After|Before|Former|Asked|Citing"
    r"|Under|According|Since|Its|Their|Today|Our|This|That|Meanwhile|Both|Deputy|Chairman|Director"
    r"|President|Vice|Minister|Secretary|Head|Chief|Representative|Senior|Second|First|Third"
    r"|Spokesman|Spokesperson|Member|Undersecretary|Economic|Permanent|Monday|Tuesday|Wednesday"
    r"|Thursday|Friday|Saturday|Sunday|Mr|Ms|Dr) "
)
_CUT = lazy(
    r",? (?:and|in|on) (?:the )?[A-Z]\w+ (?:said|and)\b|,(?! and\b)(?!.* (?:and|&) ).*$|[.']$"
)


def find_head_first(page: Page) -> Iterator[Found]:
    """Yield names such as "Institute for Public Law", "Central Bank of Syria"."""
    for place, _ in _FIRST_HEADS.find(page.text):
        match = _head_first().match(page.text, place, page.end(place))
        if match is None or not page.is_plain(*match.span()):
            continue
        if match["head"] in PEOPLE_FIRST and not _for_cause(match):
            continue
        start, end = _trimmed(page, match)
        end = _before_owner(page, start, end)
        name = page.text[start:end]
        words = name.split()
        titled = words[-1] in REAL_TITLES and not name.endswith(" and Justice")
        if titled or words[-1] in _LEGAL_TEXTS or name in HIDDEN_NAMES:
            continue
        if match["head"] in {"Government", "Presidency"} and page.inside(start, end):
            continue  # "the Government of Canada" is the country
        if page.claims.take(start, end):
            yield _head_first_found(page, start, end, match.group("head"))


def _for_cause(match: re.Match[str]) -> bool:
    """Tell "Students for Fair Admissions" from "students of Harvard"."""
    return " for " in match.group()[: match.start("rest") - match.start()] and " " in match["rest"]


def _before_owner(page: Page, start: int, end: int) -> int:
    """Return where a name ends before its owner, another name: "Command of X of the army"."""
    if page.claims.free(start, end):
        return end
    owned = list(_OF_LAND.finditer(page.text, start, end))[1:]
    return owned[-1].start() if owned else end


def _head_first_found(page: Page, start: int, end: int, head: str) -> Found:
    name = page.text[start:end]
    inside = page.inside(start, end)
    owner = page.owner(start) or page.owner_after(end)
    source = owner or (inside[0] if inside else None)
    kind = ActorKind(HEAD_FIRST_KINDS.get(head, "group"))
    if head == "Bank" and re.match(r"(?:Central|National|People's|Reserve|State) Bank", name):
        kind = ActorKind.AGENCY
    short = name[: inside[-1].start - start].strip() if inside and inside[-1].end == end else ""
    short = re.sub(r" of(?: the)?$", "", short)
    aliases = page.owned(owner, start, end)
    aliases = (*aliases, short) if " " in short else aliases
    return page.found((start, end), kind, source, aliases=aliases)


_WITH_LISTS = word_set(
    """
    Ministry Department Bureau Office Institute Center Centre Committee Commission Council Agency
    Directorate Administration School Organisation Organization Foundation Association Federation
    Board Academy Chamber
    """
)
"""Heads whose names run over commas and "and": "Department of Foreign Affairs and Trade"."""

_NEXT_NAME = lazy(
    r",| and (?!(?:Justice|Development|Democracy|Peace|Progress|Freedom|Liberty|Unity|Equality"
    r"|Reform|Reconciliation|Solidarity|Change|Prosperity|Cooperation|Dignity)\b)"
)
"""Where another name begins behind a body's, which may itself have "and" before what it is for."""
_OWNER = lazy(r"['\u2019]s? ")
_POSSESSIVE = lazy(r"['\u2019]s?$")
_WORDS_BEFORE = lazy(rf"(?:\b{_WORD} ){{0,4}}$")


def _trimmed(page: Page, match: re.Match[str]) -> tuple[int, int]:
    """Return the span with the capitalized words before it, without a title or a place after it."""
    head, end = match.span()
    before = _WORDS_BEFORE.search(page.before(head, 60))
    start = head - len(before.group()) if before else head
    if owners := list(_OWNER.finditer(page.text, start, head)):
        start = from_people(page, owners[-1].end())
    while lead := _LEADING.match(page.text, start, head + 1):
        start = lead.end()
    rest = page.text[match.start("rest") : end]
    if match.group("head") not in _WITH_LISTS:
        rest = _NEXT_NAME.split(rest, maxsplit=1)[0]
    if match.group("head") not in {"Embassy", "Mission", "Consulate"}:
        rest = re.sub(r" in [A-Z][\w.-]*$", "", rest)
    cut = _CUT.search(rest)
    rest = rest[: cut.start()] if cut else rest
    if match.group("head") in HEAD_FIRST_KINDS:
        rest = _before_bearer(rest)
    end = match.start("rest") + len(_POSSESSIVE.sub("", rest))
    if match.group("head") in {"Ministry", "Department"} and (own := _OF_LAND.search(rest)):
        end = min(end, match.start("rest") + own.start())
    return start, end


_CAPITAL = lazy(r"(?<=[a-z]) ([A-Z][\w-]+)(?= [A-Z])")


def _before_bearer(rest: str) -> str:
    """Return a name without who holds an office there: "Foreign Affairs | Maria Zakharova"."""
    given = (m.start() for m in _CAPITAL.finditer(rest) if m[1] in given_names())
    return rest[: next(given, len(rest))]


@cache
def _any_heads() -> frozenset[str]:
    """Return all words that may make the words beside them a body, as written in capitals too."""
    shouted = (word.upper() for word in heads())
    return frozenset((*heads(), *shouted, *LEADING_HEADS))


def may_be_headed(run: Run) -> bool:
    """Tell whether a run holds any word that can make it a body's or a company's name."""
    return not _any_heads().isdisjoint([token.text for token in run.tokens])


def find_headed(page: Page, run: Run) -> Iterator[Found]:
    """Yield the name in a run whose last words tell that it is a body or a company."""
    tokens = _to_last_head(run.tokens) or _from_first_head(run.tokens)
    if len(run.tokens) == len(tokens) + 1 and kind_after(page, run.tokens[-1].end) is _COMPANY:
        tokens = run.tokens  # "X Motor Y, a maker of engines"
    while tokens and (tokens[0].text in REAL_TITLES or tokens[0].text in _EDGE_WORDS):
        tokens = tokens[1:]
    if len(tokens) > 1 and tokens[-1].text == "Gang" and tokens[-2].text in CHINESE_SURNAMES:
        return
    if len(tokens) < 2 or all(token.text in TITLES for token in tokens[:-1]):
        return
    end = to_acronym(page, tokens, with_legal_form(page.text, tokens[-1].end))
    tokens = with_field(page, tokens)
    start = tokens[0].start
    if (first := from_people(page, start)) < start and page.claims.free(first, start):
        tokens = (Token(first, tokens[0].end, page.text[first : tokens[0].end]), *tokens[1:])
        start = first
    land = page.countries.at(start)
    if land and land.start < start and land.form == "name" and land.end < end:
        start = land.start  # "Islamic Republic of Iran Air Force"
        tokens = (Token(start, tokens[0].end, page.text[start : tokens[0].end]), *tokens[1:])
    inside = page.inside(start, end)
    name = page.text[start:end]
    led = tokens[0].text in LEADING_HEADS and tokens[0].text != "Bank"  # "Radio Tarawa"
    whole = inside and inside[0].end >= end and not led
    if whole or name in HIDDEN_NAMES or is_portfolio(page, start):
        return
    site = _SITE.search(name) and _PLACED.search(page.before(start, 14))
    if page.claims.take(start, end) and not site:
        yield _headed(page, tokens, end, inside)


_EDGE_WORDS = frozenset({"CEO", "Former", "Rival", "Ex", "Photo", "Image"})


_SITE = lazy(r"(?:Space|Spaceport|Launch|Launching|Flight|Test) (?:Cent(?:er|re)|Complex)$")
_PLACED = lazy(r"\b(?:from|at|near|in) (?:the )?(?:Imam )?$")
"""Where something is launched from: "at the Semnan Space Center"."""


def _headed(page: Page, tokens: Sequence[Token], end: int, inside: Sequence[FoundCountry]) -> Found:
    start = tokens[0].start
    owner = page.owner(start)
    source = owner or based_in(page, start, end) or (inside[0] if inside else None)
    led = KNOWN_SURNAMES.get(tokens[0].text) if tokens[-1].text == "Administration" else None
    name = page.text[start:end]
    aliases = set(page.owned(owner, start, end))
    if inside and inside[0].start == start and inside[0].form in {"demonym", "abbreviation"}:
        aliases.add(page.text[inside[0].end : end].strip())
    if end > tokens[-1].end:
        aliases.add(page.text[start : tokens[-1].end])
    return Found(
        start,
        end,
        name,
        _headed_kind(page, tokens),
        f"common administration {tokens[0].text}" if led else f"name {name_key(name)}",
        source.code if source else led,
        source.text if source else None,
        aliases=tuple(sorted(aliases)),
    )


_MEDIA_WORDS = frozenset({"News", "Broadcasting", "Television", "Radio", "Newspaper", "Shimbun"})


def _headed_kind(page: Page, tokens: Sequence[Token]) -> ActorKind:
    first, last = tokens[0].text, tokens[-1].text
    if last == "Administration" and first in KNOWN_SURNAMES:  # "the Biden Administration"
        return ActorKind.GOVERNMENT
    if first in LEADING_HEADS and last not in heads():
        return ActorKind(LEADING_HEADS[first])
    if any(token.text in _MEDIA_WORDS for token in tokens):
        return ActorKind.MEDIA
    if last == "Group" and kind_beside(page, tokens[0].start, tokens[-1].end) is _COMPANY:
        return _COMPANY
    before = page.before(tokens[0].start, 40)
    based = last == "Council" and before.endswith("-based ")
    # "the rights group X International"
    based = based or (last in _ANYBODY and kind_before(before) is ActorKind.GROUP)
    if based or (last in _OBSERVERS and kind_after(page, tokens[-1].end) is ActorKind.MEDIA):
        return ActorKind.GROUP if based else ActorKind.MEDIA
    return heads().get(last) or heads().get(last.capitalize()) or _COMPANY


_COMPANY = ActorKind.COMPANY
_ANYBODY = frozenset(
    {"International", "Trade", "Research", "Analytics", "Labs", "Trust", "Partners"}
)
"""Heads of companies' names that others bear as well."""
_OBSERVERS = frozenset({"Center", "Centre", "Network", "Agency", "Service", "Observatory", "Wire"})
"""Heads of names that a description may tell to be media: "X Centre, a news website"."""


def _to_last_head(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens up to the last that makes a body, unless it makes a place or a law."""
    known = heads()
    for last in range(len(tokens) - 1, 0, -1):
        word = tokens[last].text
        word = word.capitalize() if word.isupper() and len(word) > 3 else word
        if word in known:
            if word == "Air" and last + 1 < len(tokens) and tokens[last + 1].text in _DEFENDING:
                return ()
            titled = last + 1 < len(tokens) and tokens[last + 1].text in REAL_TITLES
            alone = last == 1 and tokens[0].text in TITLES
            return () if titled and alone else tokens[: _goes_on_to(tokens, last)]
        if word in NOT_BODIES:
            return ()
    return ()


_DEFENDING = frozenset({"Defense", "Defence", "Base", "Bases"})
"""What makes forces of those before it: "Royal Saudi Air Defense"."""


def _from_first_head(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens if the first makes a body of the others: "Radio Farda"."""
    if tokens[0].text not in LEADING_HEADS or not 1 < len(tokens) <= _LONGEST_LED:
        return ()
    rest = [token.text for token in tokens[1:]]
    if rest[-1] in NOT_BODIES:  # "Bank Secrecy Act"
        return ()
    return () if any(word in TITLES or word in NEVER_NAMES for word in rest) else tokens


_LONGEST_LED = 4


def _goes_on_to(tokens: tuple[Token, ...], last: int) -> int:
    """Return where a company's name ends that has a word after its head: "Blue Air Parcel"."""
    rest = [token.text for token in tokens[last + 1 :]]
    company = heads().get(tokens[last].text) is ActorKind.COMPANY
    plain = len(rest) == 1 and last > 1 and rest[0][1:].islower()
    named = rest and (rest[0] in TITLES or rest[0] in NEVER_NAMES or rest[0] in given_names())
    return len(tokens) if company and plain and not named else last + 1


_LEGAL = lazy(rf"\.?,? (?:{LEGAL_FORMS})(?![\w])")
_ABBREVIATED = re.compile(r"\b(?:Co|Inc|Ltd|Corp|Pte)$")
_GOES_ON_AFTER_DOT = lazy(r"\.(?=,| [a-z(])")


def with_legal_form(text: str, end: int) -> int:
    """Return where a company's name ends, with "Co., Ltd." and the dot of an abbreviation."""
    while match := _LEGAL.match(text, end):
        end = match.end()
    if _ABBREVIATED.search(text, max(0, end - 5), end) and _GOES_ON_AFTER_DOT.match(text, end):
        end += 1
    return end
