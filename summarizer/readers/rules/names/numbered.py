"""Bodies whose names hold a number: "the 377th Test Wing", "Unit 8200", "Channel 9"."""

import re
from collections.abc import Iterator

from summarizer.readers.rules.found import Found
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy
from summarizer.text.words import words_of

_UNITS = (
    "Wing|Squadron|Group|Brigade|Division|Fleet|Army|Regiment|Battalion|Corps|Command|Force"
    "|Directorate|Department|Bureau|Institute|Unit|Company|Battery"
)
_LOWER_UNITS = "brigade|division|regiment|battalion|fleet|squadron|army"
_CAPITAL = r"[A-Z][\w'\u2019-]*"
_ORDINAL = lazy(
    rf"\d(?<![\w-]\d)\d{{0,3}}(?:st|nd|rd|th) (?:(?:{_CAPITAL} (?:and |& )?){{0,5}}(?:{_UNITS})"
    rf"|(?:{_CAPITAL} ){{0,4}}(?:Cent(?:er|re)|Institute|Arsenal|Plant|School) (?:of|for) (?:the )?"
    rf"{_CAPITAL}(?: (?:and )?{_CAPITAL}){{0,5}}"
    rf"|(?:[a-z-]+ ){{0,3}}(?:{_LOWER_UNITS}))\b"
)
_CALLED = lazy(
    r"(?<![\w-])(?:[Uu]nit|Bureau|Office|Room|Department|Division|Channel|Kanal|Canal) \d{1,5}\b"
    r"(?![.,]?\d|[-/%])"
)
_MEDIA = ("Channel", "Kanal", "Canal")
_CALLED_WORDS = frozenset(
    ("unit", "bureau", "office", "room", "department", "division", "channel", "kanal", "canal")
)
_ORDINAL_ENDS = ("st", "nd", "rd", "th")
_FORCES = ("Unit", "unit", "Division")
_CIVIL = lazy(
    r"(?:Directorate|Department|Bureau|Institute|Company)$"
    r"|\b(?:Cent(?:er|re)|Institute|Arsenal|Plant|School) (?:of|for) "
)


def find_numbered(page: Page) -> Iterator[Found]:
    """Yield units, bureaus and channels that are named by a number, and take their places."""
    words = words_of(page.text)
    ordinals = (n for n in words.figures if words.written[n].endswith(_ORDINAL_ENDS))
    for pattern, numbers in ((_ORDINAL, ordinals), (_CALLED, words.among(_CALLED_WORDS))):
        for number in numbers:
            match = pattern.match(page.text, words.starts[number])
            if match and page.is_plain(*match.span()) and page.claims.take(*match.span()):
                yield _numbered(page, match)


def _numbered(page: Page, match: re.Match[str]) -> Found:
    start, end = match.span()
    owner = page.owner(start) or page.near_owner(start)
    aliases = page.owned(owner, start, end)
    return page.found((start, end), _kind(match.group()), owner, aliases=aliases)


def _kind(name: str) -> ActorKind:
    if name.startswith(_MEDIA):
        return ActorKind.MEDIA
    civil = _CIVIL.search(name) or not (name[0].isdigit() or name.startswith(_FORCES))
    return ActorKind.AGENCY if civil else ActorKind.ARMED_FORCE
