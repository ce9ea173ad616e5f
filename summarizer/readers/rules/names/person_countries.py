"""Whose a person is: by role and title, by the body served, by the country that leads."""

import re
from collections.abc import Iterator, Sequence

from summarizer.normalize.bodies_table import SHARED_NAMES
from summarizer.normalize.countries import FoundCountry
from summarizer.normalize.modality_table import IRREGULAR_PASTS
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.normalize.ties import DEALING, STUDENT, TIED
from summarizer.readers.rules.names.candidates import Candidate, is_korean
from summarizer.readers.rules.names.entity_types import Words
from summarizer.readers.rules.names.office_table import OFFICES_OF
from summarizer.readers.rules.names.party_table import OFFICES
from summarizer.readers.rules.names.person_table import (
    CHINESE_SURNAMES,
    KNOWN_SURNAMES,
    NORTH_KOREAN_SURNAMES,
    PERSONS,
    ROLES,
    SAID,
)
from summarizer.readers.rules.names.targeted import AGAINST, is_aimed_at, is_told_first
from summarizer.readers.rules.page import Page
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_ABROAD = lazy(
    r"\b(?:to|in|at|on"
    r"|(?:[Ee]nvoy|[Rr]epresentative|[Cc]oordinator|[Nn]egotiator|[Aa]dvis[eo]r) for) (?:the )?$"
)
_COUNTRY_GAP = lazy(r"(?:['\u2019]s?)? ?(?:-based )?(?:[a-z-]+ ){0,4}")
_NATIONALS_GAP = lazy(r"(?: [a-z]+){0,2}, ")
_SUBJECT_OF_STUDY = lazy(rf"{STUDENT}\b")
_OF_COUNTRY = re.compile(rf",? ((?:a|an|of|from|who is|{TWO_TO_TWELVE}|both|all)\s)?(?=[A-Z])")
_WHO_HEADS = lazy(
    r", who (?:heads|headed|leads|led|commands|commanded|runs|ran|chairs|chaired)( )(?:the )?"
    r"(?=[A-Z])"
)
"""Behind somebody, what he leads: "X, who heads Myanmar's navy"."""
_ENDS = lazy(r"['\u2019]s? |[,.;:)]| and\b|-")
"""What follows a country that is told of the name before it: not "according to X, Russia faces"."""


def told_country(page: Page, name: Candidate, role: Words | None) -> FoundCountry | None:
    """Return the country that role, title or the words before the name show."""
    begin = name.titles[0].start if name.titles else name.start
    if role:
        begin = min(begin, role.start)
        inside = page.inside(role.start, role.end)
        blamed = _BLAMED.search(page.text, role.start, role.end)
        owners = [h for h in inside if _is_own(page, h)]
        owners = [h for h in owners if blamed is None or h.start < blamed.start()]
        if owners:
            return owners[0]
    hit = page.countries.last_before(begin)
    if hit and hit.start >= max(page.begin(begin), begin - 45):
        listed = hit.form == "demonym" and _are_nationals(page.text, hit.end, begin)
        if listed or _is_of(page, hit, begin):
            return hit
    if page.text.startswith(" (", name.end):  # "X (Norway) said"
        hit = page.countries.starting(name.end + 2)
        return hit if hit and page.text.startswith(")", hit.end) else None
    match = _OF_COUNTRY.match(page.text, name.end) or _WHO_HEADS.match(page.text, name.end)
    if match is None or page.bodies.at(match.end()):
        return None
    hit = page.countries.starting(match.end())
    plain = hit and hit.form == "demonym" and not _NEXT_NAME.match(page.text, hit.end)
    beside = hit and (match[1] or plain or _ENDS.match(page.text, hit.end))
    american = hit and hit.text == "Georgia" and _IN_AMERICA.search(page.text)
    studied = hit and (
        _SUBJECT_OF_STUDY.match(page.text, hit.end) or _TIED.match(page.text, hit.end)
    )
    return hit if beside and not (american or studied) else None


_IN_AMERICA = lazy(
    r"\b(?:Senate|Senators?|Sens?\.|Rep\.|Atlanta|Republicans?|Democrats?|GOP)(?!\w)"
)
"""What an article speaks of in which Georgia is the American one."""
_NEXT_NAME = lazy(r" (?:[A-Z]|[a-z]+ [A-Z])")
_IN_BETWEEN = frozenset({"to", "in", "at", "on", "with", "against", "by", "from", "around"})


def _is_of(page: Page, hit: FoundCountry, begin: int) -> bool:
    """Tell "Iran's top envoy X" from "Britain hit figures around X"."""
    if not _COUNTRY_GAP.fullmatch(page.text, hit.end, begin):
        return False
    between = page.text[hit.end : begin].split()
    if not between and _ABROAD.search(page.before(hit.start, 24)):  # "in Poland X told"
        return False
    if not _NOT_OF.isdisjoint(between):  # "US targets are X", "any Swiss assets of X"
        return False
    owned = hit.form == "demonym" or page.text.startswith(("'", "\u2019", "-"), hit.end)
    told = between[1:] if owned else between
    if any(map(_is_verb, told)):  # "the White House recognized X", "Russian forces killed X"
        return False
    return hit.form == "demonym" or _IN_BETWEEN.isdisjoint(between)


def _is_verb(word: str) -> bool:
    return word in _VERBS or (word.endswith("ed") and word not in ROLES and "-" not in word)


_NOT_OF = AGAINST | word_set(
    "is are was were include includes included assets funds property accounts holdings interests"
)
_VERBS = (
    SAID
    | IRREGULAR_PASTS
    | frozenset(("took", "also", "put", "has", "have", "had", "is", "hit", "let", "held", "that"))
)


def _are_nationals(text: str, start: int, end: int) -> bool:
    """Tell whether a demonym goes on as "Iranians, X" or "Iranian nationals, X" do."""
    if not _NATIONALS_GAP.fullmatch(text, start, end):
        return False
    words = text[start:end].rstrip(" ,").split()
    return not words or words[-1] in ROLES


def _is_own(page: Page, hit: FoundCountry) -> bool:
    """Tell whether a country in a role is whose it is: not "expert on", not "in"."""
    if _OF_OTHERS.search(page.before(hit.start, 20)) or _TIED.match(page.text, hit.end):
        return False
    body = page.bodies.at(hit.start)
    if body and body.body.country not in {None, hit.code}:  # "the Taiwan Affairs Office" is China's
        return False
    if hit.form == "name" and _DESK.match(page.text, hit.end):
        return False
    abroad = _ABROAD.search(page.before(hit.start, 24))
    return not abroad and not _SUBJECT_OF_STUDY.match(page.text, hit.end)


_BLAMED = lazy(r"\b(?:accused|suspected|convicted|wanted|charged) (?:of|with|for)\b")
"""Behind who somebody is, what he did: "an officer accused of planning the Erbil attack"."""
_DESK = lazy(r" (?:[a-z]+ )?(?:director|researcher|programme|program|desk|team)\b")
"""Behind a country that somebody abroad looks after: "China director of a rights group"."""


_TIED = lazy(
    rf"-(?:American|{TIED})\b"
    r"| (?:exiles|[ei]mmigrants|emigrants|refugees|parents|descent|origin|roots)\b"
)
_OF_OTHERS = lazy(rf"\b{DEALING} of (?:the )?$")


_OFFICIAL = lazy(
    r"\b(?:minister|ambassador|envoy|spokes(?:man|woman|person)|secretary|president|premier"
    r"|lawmaker|senator|chancellor|chief of|general|colonel|marshal)\b",
    re.IGNORECASE,
)
_STATESMAN = lazy(
    r"\b(?:minister|ambassador|envoy|president|premier|chancellor|cabinet secretary)\b",
    re.IGNORECASE,
)


def official_country(page: Page, name: Candidate, words: str) -> FoundCountry | None:
    """Return whose official it is by the country that leads this sentence or the one before."""
    first = name.titles[0].start if name.titles else name.start
    if is_aimed_at(page, first, name.end):
        return _group_country(page, first)
    if not _OFFICIAL.search(words) or _HIS.search(page.before(first, 40)) or is_of_many(words):
        return None
    body = page.bodies.last_before(first)
    if body and body.body.country is None and first - body.end < 3:
        return None
    begin = page.begin(name.start)
    told = None if is_told_first(page, begin, first) else _leader(page, begin, name.start)
    own = told or _audience(page, name.end)
    if own or not _STATESMAN.search(words):
        return own
    return _leader(page, page.begin(max(begin - 1, 0)), begin)


def listed_country(page: Page, place: int) -> FoundCountry | None:
    """Return whose those are who are listed behind a colon: "three Haitians: X, a judge; and Y"."""
    begin = page.begin(place)
    colon = page.text.rfind(": ", begin, place)
    hit = page.countries.last_before(colon) if colon > begin else None
    if hit is None or hit.form != "demonym" or hit.start < begin or page.is_quoted(place):
        return None
    several = hit.text.endswith("s") or _are_people(page.text[hit.end : colon])
    return hit if several and is_aimed_at(page, hit.start, hit.end) else None


def is_of_many(words: str) -> bool:
    """Tell whether an office is held for many states: "the EU's ambassador"."""
    return _OF_MANY.search(words) is not None


_OF_MANY = lazy(r"\b(?:EU|Union|European|UN|United Nations|NATO|international)\b|\bU\.N\.")


def _group_country(page: Page, place: int) -> FoundCountry | None:
    """Return whose those are among whom a name is told: "eight Haitians, among them X"."""
    hit = page.countries.last_before(place)
    if hit is None or hit.form != "demonym" or hit.start <= page.begin(place):
        return None
    several = hit.text.endswith("s") or _are_people(page.text[hit.end : place])
    return hit if several and is_aimed_at(page, hit.start, place) else None


def _are_people(words: str) -> bool:
    """Tell whether the first words behind a demonym name several: " army officers, X"."""
    near = words.replace(",", " ").split()[:_NOUN_WITHIN]
    return any(
        word in _PEOPLE or (word.endswith("s") and word.removesuffix("s") in ROLES) for word in near
    )


_NOUN_WITHIN = 4
_PEOPLE = word_set(
    """
    people persons individuals men women elite businessmen businesswomen servicemen congressmen
    figures politicians propagandists chiefs entities names targets parliamentarians loyalists
    """
)


_LISTENERS = lazy(
    r"(?:reporters|journalists|lawmakers|parliament|briefing|conference|legislators|MPs) in $"
)


def _audience(page: Page, place: int) -> FoundCountry | None:
    """Return the capital in "told reporters in Tokyo"."""
    hits = page.inside(place, page.end(place))
    listening = (h for h in hits if _LISTENERS.search(page.before(h.start, 16)))
    return next((hit for hit in listening if hit.form == "capital"), None)


_HIS = lazy(r"\b(?:his|her|their|its) (?:[a-z]+ ){1,3}$")


_MARK = lazy(r"[\"\u201c]")


_SERVED = lazy(
    rf"(?:['\u2019]s?)?\s(?:[a-z]+\s)?(?!(?:oil|energy|state|top)\b(?! \w*minis))(?:{OFFICES})\b"
)


def _leader(page: Page, start: int, end: int) -> FoundCountry | None:
    """Return the country whose office a stretch tells of, or that it begins with."""
    inside = page.inside(start, end)
    owner = next((hit for hit in inside if _is_served(page, hit)), None)
    if owner:
        return None if page.is_quoted(owner.start) else owner
    for hit in inside:
        quoted = page.text.startswith(" (", hit.end) or _MARK.search(page.text, start, hit.start)
        leads = hit.start - start <= len("The ") and not is_one_of_several(page, hit)
        if leads and hit.form not in {"city", "demonym"} and not quoted:
            return hit
    return None


def _is_served(page: Page, hit: FoundCountry) -> bool:
    """Tell whether an office of a country is told of, which nobody acts against."""
    served = _SERVED.match(page.text, hit.end)
    return served is not None and not is_aimed_at(page, hit.start, served.end())


def is_one_of_several(page: Page, hit: FoundCountry) -> bool:
    """Tell whether a country that leads is not alone, or says what a thing is: "US Aegis site"."""
    return _GOES_ON.match(page.text, hit.start) is not None


_GOES_ON = lazy(
    r"(?:US|U\.S\.|UK) (?:(?!Central|[A-Z]\w+ Command|[A-Z]\w+ said)[A-Z]"
    r"|(?!\w+(?:s|ed)\b|(?:said|will|would|may|put|hit|cut|struck|took|let|had|also|and|on|in|froze"
    r"|told|gave|kept|began|sent|went|and) )[a-z])"
    r"|[A-Z][\w.]*(?: [A-Z]\w+)*(?:, (?:the )?[A-Z][\w.]*(?: [A-Z]\w+)*)*,? and (?:the )?[A-Z]"
    r"|[A-Z][\w.]*(?: [A-Z]\w+)*['\u2019]s (?:[a-z]+ ){1,3}and (?:the )?[A-Z]"
)
_IN_OFFICE = lazy(r"(?:['\u2019]s?)?(?: (?!its\b|their\b|his\b|her\b)[a-z]+){0,3} ?")


_AGAINST = AGAINST | {"sanctions", "measures", "penalties", "on", "against"}


def code_of_body(page: Page, role: Words | None) -> str | None:
    """Return the country of the body that a person serves, as the table of bodies knows it."""
    if role is None:
        return None
    begin = page.begin(role.start)
    near = page.bodies.within(max(begin, role.start - 60), role.end)
    beside = [
        hit
        for hit in near
        if hit.body.name not in SHARED_NAMES
        and _IN_OFFICE.fullmatch(between := page.text[hit.end : role.start])
        and _AGAINST.isdisjoint(between.split())
    ]
    return next((hit.body.country for hit in beside if hit.body.country), None)


def code_of_office(page: Page, name: Candidate, words: str) -> str | None:
    """Return the country of an office that few have, if the article names one of these alone."""
    first = name.titles[0].start if name.titles else name.start
    if first < name.start and page.text.startswith(", ", first - 2):
        words = f"{page.before(first, 40)} {words}"  # "the foreign secretary, Sir X"
    if not words:
        return None
    having = next((codes for office, codes in OFFICES_OF if office.search(words)), ())
    named = [code for code in having if page.names_country(code)]
    unsure = len(having) > 1 and is_aimed_at(page, name.start, name.end)
    return named[0] if len(named) == 1 and not unsure else None


def leader_of(words: Sequence[str]) -> str | None:
    """Return the country of somebody often in the news, named in full: "Kim Jong Un"."""
    if len(words) == 1:
        return None
    known = KNOWN_SURNAMES.get(words[-1]) if len(words[-1]) > _SHORT else None
    first, dash, last = " ".join(words).rpartition("-")
    return PERSONS.get(f"{first}{dash}{last.lower() if dash else last}") or known


_SHORT = 4


def code_of_name(page: Page, name: Candidate) -> str | None:
    """Return the country of a leader known by surname, or of a name spelled as in Pyongyang."""
    words = name.words
    if len(words) == 1 and words[0] in KNOWN_SURNAMES:
        return KNOWN_SURNAMES[words[0]]
    if is_korean(words):
        spaced = len(words) == 3 and page.korean_context
        northern = spaced or words[0].capitalize() in NORTH_KOREAN_SURNAMES
        return "KP" if northern else None
    return next((code for code in _spelled(words) if page.names_country(code)), None)


def _spelled(words: Sequence[str]) -> Iterator[str]:
    """Yield the country where alone names are spelled like that: "Lu Yiping", "Zaza Lomidze"."""
    if len(words) == 2 and words[0] in CHINESE_SURNAMES and _PINYIN.fullmatch(words[1]):
        yield "CN"
    if len(words) > 1 and words[-1].endswith(("dze", "shvili")):
        yield "GE"


_SYLLABLE = (
    r"(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
    r"(?:i?ang|i?ong|iao|ian|ing|in|ia|ie|iu|i|uang|uai|uan|ui|un|uo|ua|ue|u|eng|en|ei|er|e|an|ai|ao"
    r"|a|ou|(?<=[bpmfw])o)"
)
_PINYIN = lazy(rf"(?=[A-Z])(?i:{_SYLLABLE})(?=[b-df-hj-np-tw-z]){_SYLLABLE}")
"""A given name of two syllables as it is written in Beijing."""
