"""Countries: every mention, and whether the article tells of it as a party or as a place."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from summarizer.normalize.countries import FoundCountry, country_name
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.entity_types import Entity, Words
from summarizer.readers.rules.names.party_table import (
    ABOUT,
    ATTRIBUTE_ENDS,
    NOUNS_TOO,
    OFFICES,
    PLACE_BEFORE,
    PLACE_WORDS,
    VERBS,
    WITH,
    WITH_WORDS,
)
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import DIRECTIONS

_ENOUGH = 1.0
_LONGEST_QUESTION = 12

_ADVERBS = rf"(?:(?:{ABOUT})\s+)*"
_ASIDE = r"(?:,[^,.;]{3,60},|,\s+which|\s+[\u2013\u2014-]|\s+and\s+(?:its|our|their)\s+[a-z]+)"
_PAST = r"(?!need|speed|indeed|hundred)[a-z][a-z-]+ed"
_SUBJECT_AFTER = lazy(rf"{_ASIDE}?\s+{_ADVERBS}(?:{VERBS}|{_PAST})\b")
_PRESENT = lazy(
    rf" [a-z]{{3,}}s (?:an?|the|its|his|their|new|more|no|{TWO_TO_TWELVE}|up|down|off|out|on"
    r"|to|for|in|from|at|into|back|with|over|after|against|another|all|some|it|that|[A-Z]\w+) "
)
_OFFICE_AFTER = re.compile(rf"(?:['\u2019]s?)?\s(?:[a-z]+\s)?(?:{OFFICES})\b")
_HOLDER_AFTER = lazy(r"['\u2019]s?\s(?:[Pp]resident|[Pp]rime [Mm]inister|leader) [A-Z]")
_POSSESSIVE = re.compile(r"['\u2019]s?\s")
_JOINED = lazy(r",?\s(?:and\s|or\s)?(?:the\s)?|/|\s&\s")
_ATTRIBUTE = lazy(r" ([a-z][a-z-]+)")


def country_parties(page: Page) -> list[Entity]:
    """Return one entity for each country that is named as such, in order of first mention."""
    free = {hit for hit in page.countries.all if hit.form in _STATES and _is_free(page, hit)}
    weights = _weights(page, free)
    groups: dict[str, list[FoundCountry]] = defaultdict(list)
    for hit in page.countries.all:
        if hit in free or hit.form == "demonym":
            groups[hit.code].append(hit)
    return [e for group in groups.values() if (e := _country(group, weights))]


_STATES = frozenset({"name", "abbreviation", "capital", "metonym"})
_NAMES = frozenset({"name", "abbreviation"})
_LANDS = frozenset({"England", "Scotland", "Wales", "Northern Ireland"})
"""Parts of a state, by which it is called only where no other name is given."""


def _country(group: Sequence[FoundCountry], weights: dict[int, float]) -> Entity | None:
    free = [hit for hit in group if hit.form != "demonym"]
    if not free:
        return None
    weight = sum(weights[hit.start] for hit in free) + 0.2 * min(len(group) - len(free), 3)
    full = country_name(free[0].code)
    named = [hit.text for hit in free if hit.form in _NAMES] or [free[0].text]
    named = [name for name in named if name not in _LANDS] or named
    name = full if full in named else max(named, key=len)
    return Entity(
        name,
        ActorKind.COUNTRY,
        tuple(Words(hit.start, hit.end, hit.text) for hit in free),
        tuple(dict.fromkeys(hit.text for hit in free if hit.text != name)),
        free[0].code,
        name,
        party=weight >= _ENOUGH,
    )


def _is_free(page: Page, hit: FoundCountry) -> bool:
    """Tell whether the words are no part of another name, or own what is named: "X's army"."""
    if page.claims.free(hit.start, hit.end):
        return True
    return bool(_POSSESSIVE.match(page.text, hit.end))


def _weights(page: Page, free: AbstractSet[FoundCountry]) -> dict[int, float]:
    """Return for each mention how much it speaks for a party; joined names share the highest."""
    weights: dict[int, float] = {}
    for chain in _chains(page):
        if not free.isdisjoint(chain):
            highest = max([_weight(page, hit) for hit in chain])
            weights |= dict.fromkeys([hit.start for hit in chain], highest)
    return weights


def _chains(page: Page) -> Iterator[list[FoundCountry]]:
    """Yield names joined by commas and "and": "Britain, France and Germany"."""
    chain: list[FoundCountry] = []
    for hit in page.countries.all:
        if chain and not _are_joined(page.text, chain[-1].end, hit.start):
            yield chain
            chain = []
        chain.append(hit)
    if chain:
        yield chain


def _are_joined(text: str, start: int, end: int) -> bool:
    return end - start <= len(", and the ") and _JOINED.fullmatch(text, start, end) is not None


def _weight(page: Page, hit: FoundCountry) -> float:
    """Return how much one mention speaks for a party rather than a place."""
    if hit.form in {"demonym", "city"}:
        return 0.0
    named = hit.form in _NAMES
    before = _without_article(page.before(hit.start, 34))
    subject = _is_subject(page, hit)
    placed = _weight_as_place(page, hit, before, named=named, subject=subject)
    if placed is not None:
        return placed
    if subject:
        return 0.4 if before.endswith(" of") and not _ends_in(before, WITH) else 1.5
    return _weight_otherwise(page, hit, before, named=named)


def _without_article(before: str) -> str:
    """Return the words before a name without the white space and the "the" that end them."""
    bare = before.rstrip()
    if bare == before or not bare.endswith("the") or not bare[-4:-3].isspace():
        return bare
    return bare[:-4].rstrip()


def _is_subject(page: Page, hit: FoundCountry) -> bool:
    """Tell whether a verb follows: "Iran denied", "Norway hears a", "Japan, which"."""
    if _acts_after(page.text, hit.end):
        return True
    asked = page.text[page.begin(hit.start) : hit.start]
    if len(asked) < _LONGEST_QUESTION and _ASKED.match(asked):
        return True
    opening = hit.start - page.begin(hit.start) < 2
    return opening and _PRESENT.match(page.text, hit.end) is not None


def _acts_after(text: str, end: int) -> bool:
    """Tell whether a verb follows, after an aside or an adverb; one look at the next word first."""
    following = _NEXT_WORD.match(text, end)
    if following:
        word, verb = following.group(), following[1] in _VERBS or following[1] in _NEGATED
        if verb or not (following[1] in _BEFORE_VERBS or "ed" in word or word.endswith("ly")):
            return verb
    elif not text.startswith((",", *_DASHES), end):
        return False
    return _acts_beside(text, end) or _SUBJECT_AFTER.match(text, end) is not None


def _acts_beside(text: str, end: int) -> bool:
    """Tell whether a verb follows another who acts: "Iran and North Korea denied"."""
    beside = _AND_NAMES.match(text, end) if text.startswith(_AND, end) else None
    if beside is None:
        return False
    word = beside[1]
    may = word in _VERBS or word in _BEFORE_VERBS or "ed" in word or word.endswith("ly")
    return may and _BESIDE.match(text, end) is not None


_AND = (" and ", ", and ")
_DASHES = (" \u2013", " \u2014", " -")
_AND_NAMES = lazy(r",? and (?:the )?(?:[A-Z][\w-]+ )+([a-z]\w*)")
"""Another who acts, and the word behind him."""
_BESIDE = lazy(rf",? and (?:the )?(?:[A-Z][\w-]+ ){{1,4}}{_ADVERBS}(?:{VERBS})\b")
_ASKED = lazy(r"^(?:Does|Did|Will|Would|Has|Is|Can|Could|Should|Do) (?:the )?$")
_NEGATED = frozenset(
    ("hasn", "haven", "hadn", "isn", "wasn", "aren", "doesn", "didn", "don", "won", "wouldn")
)
"""Verbs as they are cut off before "n't"."""
_NEXT_WORD = re.compile(r"\s+([a-z]\w*)[\w-]*")
_VERBS = frozenset(VERBS.split("|"))
_BEFORE_VERBS = {"and"}.union(re.findall(r"(?:^|\|)([a-z]+)", ABOUT))


def _weight_as_place(
    page: Page, hit: FoundCountry, before: str, *, named: bool, subject: bool
) -> float | None:
    """Return the weight of a name that describes or is a place; None if it is neither."""
    if page.text.startswith("-", hit.end):
        led = page.text.startswith(("-led", "-drafted", "-backed", "-sponsored"), hit.end)
        return 0.5 if led else 0.0
    if not named and not subject and _describes(page, hit.end):
        return 0.0
    *_, near, last = ("", *before.rsplit(" ", 2))
    if (near if last in DIRECTIONS else last).lower() in _TARGET_WORDS:
        return 0.8 if named else 0.0
    if last == "from" and _ends_in(before, WITH):
        return None
    return 0.0 if last.lower() in PLACE_WORDS or _ends_in(before, PLACE_BEFORE) else None


def _ends_in(before: str, phrases: Mapping[str, AbstractSet[str]]) -> bool:
    """Tell whether words end in a phrase of two, given by the second: "the coast of"."""
    *_, near, last = ("", *before.rsplit(" ", 2))
    return last in phrases and near.rpartition("-")[2].lstrip(_QUOTES) in phrases[last]


_QUOTES = "\"'(\u201c\u2018"


def _weight_otherwise(page: Page, hit: FoundCountry, before: str, *, named: bool) -> float:
    if _OFFICE_AFTER.match(page.text, hit.end):
        holder = _HOLDER_AFTER.match(page.text, hit.end)  # its president acts, not the state
        return (0.6 if holder else 1.0) if named else 0.7
    if _POSSESSIVE.match(page.text, hit.end) and not before.endswith("against"):
        return 0.5
    leads = page.begin(hit.start) == hit.start and page.text.startswith(",", hit.end)
    last = before.rsplit(" ", 1)[-1]
    if leads or last in WITH_WORDS or _ends_in(before, WITH) or before.endswith("and its ally"):
        return 1.0
    return 0.4 if named else 0.3


_TARGET_WORDS = frozenset({"at", "toward", "towards", "into"})
_ENDS = frozenset(ATTRIBUTE_ENDS.split())


def is_party(page: Page, group: Sequence[Found]) -> bool:
    """Tell whether a body acts; "UN" and "EU" that only describe ("UN resolutions") do not."""
    if group[0].key in {"body United Nations", "body European Union"}:
        return any(len(f.name) > 4 or not _is_attribute(page, f) for f in group)
    if group[0].kind is ActorKind.MEDIA and page.publisher in {f.name for f in group}:
        return False
    if group[0].kind is ActorKind.MEDIA and all(_is_credit(page, f) for f in group):
        return False
    if group[0].key.startswith("body"):
        return not all(_is_in_title(page.before(f.start, 40)) for f in group)
    return True


_TAIL = lazy(r" [|\u2013\u2014-] (?:The |the )?$")
_CREDIT = lazy(r"(?:\d{1,2}[.)] )?(?:Source:? |via |(?:The |the )?[A-Z][\w.&!'\u2019-]* ?){1,7}")


def _is_credit(page: Page, found: Found) -> bool:
    """Tell whether a medium is only named as a source: "1. AP via Yahoo", "Headline - BBC"."""
    start, end = page.begin(found.start), page.end(found.start)
    if end - found.end <= 1 and _TAIL.search(page.before(found.start, 8)):
        return True
    if page.text[end - 1] in ".?!" or end - start > _SHORT:
        return False
    return _CREDIT.fullmatch(page.text, start, end) is not None


_SHORT = 60


def _is_in_title(before: str) -> bool:
    """Tell whether a body's name belongs to an office: "Secretary of the ..."."""
    return before.endswith(_TITLE_ENDS) and _IN_TITLE.search(before) is not None


_TITLE_ENDS = (" of ", " to ", " for ", " the ")


_IN_TITLE = lazy(r"\b(?:[Ss]ecretary|Chancellor|[Mm]inister) (?:of|to|for) (?:the )?$")
_AT = lazy(r"\b(?:[Aa]t|[Ii]n) (?:the )?$")


def _is_attribute(page: Page, found: Found) -> bool:
    """Tell whether a body's short name only describes what follows, or is a mere place."""
    tied = page.text.startswith("-", found.end)
    return tied or bool(_AT.search(page.before(found.start, 8))) or _describes(page, found.end)


def _describes(page: Page, end: int) -> bool:
    """Tell whether a name describes the noun after it: "UN resolutions", "Moscow talks"."""
    match = _ATTRIBUTE.match(page.text, end)
    if match is None or match.group(1) in _ENDS:
        return False
    return match.group(1) in NOUNS_TOO or not _acts_after(page.text, end)
