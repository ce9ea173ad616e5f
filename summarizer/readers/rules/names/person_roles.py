"""What a person is: titles before the name, descriptions before and after it."""

import re
from collections.abc import Iterator

from summarizer.readers.rules.names.candidates import Candidate
from summarizer.readers.rules.names.entity_types import Words
from summarizer.readers.rules.names.person_table import ROLE_STOPS, ROLES, SAID
from summarizer.readers.rules.names.targeted import AGAINST
from summarizer.readers.rules.page import Page
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set
from summarizer.text.words import words_of

_OFFICES = word_set(
    """
    minister secretary director head president chief commissioner chair chairman chairwoman
    ambassador governor adviser advisor undersecretary officer representative
    """
)
_STOPS = ROLE_STOPS | AGAINST
_OFFICE_BEFORE = lazy(
    rf"\b(?:{'|'.join(f'[{word[0].upper()}{word[0]}]{word[1:]}' for word in sorted(_OFFICES))})"
    r" (?:of|for|to) [\w ,&'\u2019-]{2,80}$"
)
_OFFICE_GOES_ON = (" of ", " for ", " to ", " and ", " & ", " the ")
"""After these comes what an office looks after: "Secretary for Arms Control and Trade"."""
_REACH = 100


def has_office(page: Page, place: int) -> bool:
    """Tell whether the words before a place end in an office: "Minister of Defense"."""
    return _office_before(page, place) is not None


_LOOKS_AFTER = lazy(
    r"\b(?:[Ss]ecretary|[Rr]epresentative|[Cc]ommissioner|[Mm]inister|[Aa]dministrator|[Aa]dvis[eo]r)"
    r"(?: of [A-Z]\w+)? for (?:the )?$"
)


def is_portfolio(page: Page, place: int) -> bool:
    """Tell whether a name at a place is what an office looks after: "Secretary for Trade"."""
    if not page.text.endswith((" for ", " for the "), 0, place):
        return False
    return _LOOKS_AFTER.search(page.before(place, 60)) is not None


def _office_before(page: Page, place: int) -> re.Match[str] | None:
    start = max(page.begin(place), place - _REACH)
    if not words_of(page.text).has(_OFFICES, start, place):
        return None
    if page.text.endswith(_OFFICE_GOES_ON, start, place):
        return None
    return _OFFICE_BEFORE.search(page.text, start, place)


_WORDS_AFTER = lazy(r"[^\s,.;:!?\"\u201c\u201d()]+(?:\.[A-Z]\.)?")
_NAME_NEXT = lazy(r" [A-Z]")
_LONGEST_ROLE = 9


_NEXT_ONE = (", and ", ", or ", ", but ", ", while ", ", with ")
"""Behind a name that something else follows: "X, and the ambassador Y", "X, with her aides"."""
_WHO = re.compile(r", (?:who|whose)\b")
_DOES = re.compile(
    r", [a-z]+(?:s|ed) (?:the|an?|that|its|his|her|their) "
    r"|, (?:his|her|their) (?:\w+ ){0,2}\w+(?:,| and) "
)
"""What goes on behind a name between commas: "Irna, cites the head of", "X, his wife and sons"."""


def role_after(page: Page, end: int) -> tuple[int, int] | None:
    """Return the role told after a comma ("X, a former envoy"), or an empty span for ", who"."""
    if not page.text.startswith(", ", end) or page.text.startswith(_NEXT_ONE, end):
        return None
    if _WHO.match(page.text, end):
        return end + 2, end + 2
    if _DOES.match(page.text, end):
        return None
    for word in _words_after(page, end):
        plain = word.group().removesuffix("'s").removesuffix("\u2019s")
        if plain in SAID:
            return None
        one_of = page.text.startswith("one of ", end + 2) and plain.removesuffix("s") in ROLES
        if one_of or (plain.lower() in ROLES and not plain.endswith("s")):
            return None if _NAME_NEXT.match(page.text, word.end()) else (end + 2, word.end())
    return None


def _words_after(page: Page, end: int) -> Iterator[re.Match[str]]:
    """Yield the words after ", " up to the next mark."""
    place = end + 2
    for _ in range(_LONGEST_ROLE):
        word = _WORDS_AFTER.match(page.text, place) if place >= 0 else None
        if word is None:
            return
        yield word
        place = word.end() + 1 if page.text.startswith(" ", word.end()) else -1


_OFFICE_COMMA = lazy(
    r"(?P<own>(?:[A-Z][\w.]* )*[A-Z][\w.]*['\u2019]s (?:[\w-]+ ){0,3}?"
    r"(?:[Mm]inister|[Pp]resident|[Ss]pokes\w+)), $"
    r"|\b(?P<role>(?:[A-Z][\w.]*['\u2019]s |[Tt]he |[Aa]n? )?(?:(?!(?:and|or|but|by|with|from|to|of"
    r"|in|at|as|that|for) )[\w-]+ ){0,3}?(?:ambassador|envoy|minister|secretary|director"
    r"|head|chief|representative|commissioner|spokes\w+|president|chairman"
    r"|governor) (?:to|of|for|in|at) [^,.;]{3,60}), $"
)


def _office(page: Page, name: Candidate) -> Words | None:
    """Return an office that ends before the name: "Minister of Defense X", "envoy to Y, X"."""
    start = name.titles[0].start if name.titles else name.start
    if page.text.startswith(", ", start - 2):
        before = page.before(start, _REACH)
        if comma := _OFFICE_COMMA.search(before):
            begin = start - len(before) + comma.start()
            told = comma["own"] or comma["role"]
            return Words(begin, begin + len(told), told)
    match = _office_before(page, start)
    if match is None:
        return None
    begin = match.start() - _leading_titles(page.before(match.start(), 60))
    text = page.text[begin : name.start].rstrip(" ,")
    return Words(begin, begin + len(text), text)


_LEADING_TITLES = lazy(r"(?:[A-Z][\w.'\u2019-]* (?:of |for |the )*){0,7}$")


_TITLE_LINKS = frozenset(("of", "for", "the"))


def _leading_titles(before: str) -> int:
    """Return the length of the capitalized words, with "of" and the like, that end `before`."""
    last = before[before.rfind(" ", 0, -1) + 1 : -1]
    if last.islower() and last not in _TITLE_LINKS:
        return 0
    match = _LEADING_TITLES.search(before)
    if match is None or before[: match.start()].endswith((" to ", " to the ")):
        return 0
    first = match.group().partition(" ")[0]
    return len(match.group()) - (len(first) + 1) * (first in _OPENERS)


_OPENERS = word_set(
    "But As And When While Then Yesterday Today Earlier Meanwhile If With Also Like"
)


def _role_words(lead: str) -> str:
    """Return the role at the end of the words before a name: "Houthi military spokesman"."""
    words = lead.rstrip(" ,").split(" ")
    first = len(words) - 1
    if words[first] not in ROLES:
        return ""
    while first and words[first - 1] and words[first - 1].lower() not in _STOPS:
        if len(words) - first > 5 or words[first - 1][-1] in ',;:."\u201d':
            break
        first -= 1
    return " ".join(words[first:])


_CLAUSE_END = lazy(
    r"[,.;:!?\u2026\"\u201c\u201d]"
    r"|\s(?:at|in|during|on|via|after) (?:an?|the|his|her|its) (?:[\w-]+ ){0,3}"
    r"(?:conference|statement|interview|briefing|speech|post|tweet|letter|hearing|press)\b"
    r"|\s(?:said|says|told|who|which|wrote|added|warned|called|was|is|has)\b"
    r"|(?<! the)(?<! a)(?<! an)(?<! of)(?<! in)(?<! for)(?<! its)(?<! and)(?<! to)(?<!ly)"
    r" (?!(?:armed|united|allied|unmanned) )[a-z]{2,}ed"
    r"(?= (?!(?:by|in|at|with|for|to|on|from|as|of|under|over|after|against|through|into|and|or) ))"
)


_COURTESIES = frozenset(("Mr", "Mrs", "Ms", "Miss", "Mx", "Messrs", "Sir", "Dame"))


def role_of(page: Page, name: Candidate) -> tuple[Words | None, str]:
    """Return the role beside a name, and all words that tell of it."""
    text = page.text
    titles = text[name.titles[0].start : name.titles[-1].end] if name.titles else ""
    after = role_after(page, name.end)
    if after and after[1] > after[0]:
        start = after[0]
        whole = max(page.end(start), after[1])
        stop = _CLAUSE_END.search(text, after[1], whole)
        end = stop.start() if stop else min(whole, after[1] + _REACH)
        return Words(start, end, text[start:end]), f"{titles} {text[start:end]}"
    if not name.titled and (office := _office(page, name)):
        return office, office.text
    first = name.titles[0].start if name.titles else name.start
    if name.titles:
        start = first - _leading_titles(page.before(first, 60))
        words = text[start : name.titles[-1].end].rstrip(" ,")
        if words.rstrip(".").title() not in _COURTESIES:
            return Words(start, start + len(words), words), words
    lead = page.before(first, 90)
    if role := _role_words(lead):
        begin = first - len(lead) + lead.rindex(role)
        return Words(begin, begin + len(role), role), f"{role} {titles}".rstrip()
    return None, titles
