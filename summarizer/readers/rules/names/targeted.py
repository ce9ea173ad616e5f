"""What the names in a list of those who are sanctioned are: persons, or companies."""

import re

from summarizer.readers.rules.names.candidates import Candidate
from summarizer.readers.rules.names.person_table import SAID
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set
from summarizer.text.words import words_of

AGAINST = word_set(
    """
    sanctioned sanctioning blacklisted blacklists designated designates added listed hit named
    targeted froze freezes penalized penalised punished accused accuses banned charged indicted
    arrested expelled jailed removed delisted dropped barred
    """
)
"""Verbs whose object is not one of the subject's own people."""

_AIMING = AGAINST | word_set(
    """
    sanction sanctions list lists includes include included including among impose imposes imposed
    imposing Among lifted removed freeze blacklist target targets travel assets penalties measures
    steps known best-known designating listing naming blacklisting freezing targeting adding
    """
)


def is_aimed_at(page: Page, place: int, end: int, *, behind: bool = False) -> bool:
    """Tell whether what stands before a name takes steps against those whom it names.

    With `behind`, what stands behind it in the sentence too.
    """
    words = words_of(page.text)
    numbers = words.between(page.begin(place), page.end(place) if behind else place)
    if _AIMING.isdisjoint(words.written[numbers.start : numbers.stop]):
        return False
    return not (SPEAKS.match(page.text, end) or _SPOKEN.search(page.before(place, 90)))


_SAYS = "|".join(sorted(SAID - {"also", "who", "whose"}))
SPEAKS = lazy(rf",? (?:{_SAYS})\b")
_SPOKEN = lazy(rf"[,!?.'\"\u2019\u201d]['\"\u2019\u201d]? (?:{_SAYS}) [^,.;]*$")


_TOLD_FIRST = lazy(rf", (?:{_SAYS}) [^,.;]*$")


def is_told_first(page: Page, start: int, end: int) -> bool:
    """Tell whether what somebody says stands before him: "Norway waits, said envoy X"."""
    return not page.text.startswith(("In ", "At "), start) and (
        _TOLD_FIRST.search(page.text, start, end) is not None
    )


_TARGETING = lazy(
    r"\b(?:designat|sanction|blacklist|list|add|target|named|includ|penali[sz]|froze|freez)\w*\b"
)
_ENUMERATED = lazy(
    r"(?:,|\band|:|\bas|-based|-registered|\bincluding|\binclude|\blisted|\bdesignated|\bsanctioned"
    r"|\bblacklisted|\bdesignating|\bsanctioning)\s$"
)
_NOUN = lazy(
    r"\b(?P<person>individuals?|people|persons?|officials?|men|women|generals?|judges?|officers?"
    r"|prosecutors?|fixers?|lawmakers?|tycoons?|executives?|brothers?|members?|ministers?|associates?|relatives?|citizens|nationals|scientists?|engineers?"
    r"|businessm[ae]n|MPs|MEPs|parliamentarians?|politicians?|commanders?|propagandists?|journalists?|agents?|operatives?|bankers?|traders?"
    r"|oligarchs?|leaders?|brokers?|spokes\w+|chiefs?|ministers?|magnates?|dealers?|directors?|son|daughter|wife|husband)\b"
    r"|\b(?:firms?|compan(?:y|ies)|entit(?:y|ies)|banks?|enterprises?|producers?|makers?|carriers?"
    r"|organi[sz]ations?|groups?|shipowners?|refiner(?:y|ies)|plants?|suppliers?|ships|vessels)\b"
)
_OWN = re.compile(r" (?:for|and) (?:his|her)\b|, (?:who|his|her|aged|\d\d)\b")


def listed_kind(page: Page, name: Candidate) -> ActorKind | None:
    """Return what a name of several words in a list of targets is; None if it stands in none."""
    own = _OWN.match(page.text, name.end)
    if len(name.words) < 2 or not (own or _ENUMERATED.search(page.before(name.start, 16))):
        return None
    begin = page.begin(name.start)
    if not _TARGETING.search(page.text, begin, name.start):
        return None
    nouns = list(_NOUN.finditer(page.text, begin, name.start))
    being = own or (nouns and nouns[-1]["person"])
    return ActorKind.PERSON if being else ActorKind.COMPANY
