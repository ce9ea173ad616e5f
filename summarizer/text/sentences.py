"""Where sentences end.

A sentence ends after its terminator and the marks that close behind it. Full stops of
abbreviations, initials, numbers and lists end nothing; a word in lower case opens nothing. The
rules follow what wire copy does (AP and Reuters stylebooks); the words are in `sentence_tables`.
"""

import re
from itertools import pairwise

from summarizer.text import sentence_tables as words
from summarizer.text.patterns import lazy
from summarizer.text.spaces import trimmed

_CLOSERS = "\"'”’»›)\\]）」』】"
_OPENERS = "\"'“‘«‹([{（「『【„¿¡—–-"
# It starts with one set of characters, by which the search leaps from stop to stop.
_CANDIDATE = re.compile(
    rf"(?P<stop>[.!?…؟۔।。！？\n][.!?…؟۔।。！？]*)(?P<close>[{_CLOSERS}]*(?:\[\d+\])*)"
)
_BLANK = lazy(r"\n[^\S\n]*\n")
_GLUED = lazy(r"[A-Z][a-z]*\s")
_LAST = lazy(r"[A-Za-z][a-z]{2}$|\b(?:19|20)\d\d$|\d\s?[ap]\.m$")
"""What ends a sentence, or a page that lost its spaces: a word, a year, a time of day."""
_WIDE = "。！？"
_WORD = re.compile(rf"[\s{re.escape(_OPENERS)}]*(?P<word>[^\W_](?:[\w'’]|\.(?=\w))*)")
_DOTTED = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]")
_CLOCK = frozenset(("a.m", "p.m"))
_ZONE = lazy(
    r"\s+\(?(?:(?:[A-Z]\w+\s+){1,2}(?:local\s+|standard\s+)?[Tt]ime\b|(?:Eastern|Pacific|Central|Mountain)"
    r"(?=[.,;)]|\s(?:from|on|in|at|after|and|aboard|with|when|carrying|\w+day|[A-Z][a-z]{2,8}\.?\s\d)\b))"
)
"""Behind an hour, whose time it is: "8:05 p.m. Eastern March 29"."""
_LOOKBACK = 40


def split_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the sentences of `text[start:end]` as offsets, in order, without outer white space.

    Together they hold every character that is not white space. Blank lines always divide; single
    line breaks are white space. Time is linear in `end - start`.
    """
    ends = []
    first = start
    for match in _CANDIDATE.finditer(text, start, end):
        if match.end() > first and _ends_sentence(text, match, first, end):
            first = match.end()
            ends.append(first)
    spans = [trimmed(text, *span) for span in pairwise([start, *ends, end])]
    return [(first, last) for first, last in spans if first < last]


def _ends_sentence(text: str, match: re.Match[str], first: int, end: int) -> bool:
    at = match.end()
    if at >= end:
        return True
    stop, close = match.groups()
    if stop == "." and text[at] == " ":
        following = text[at + 1 : at + 2]
        if following.islower():
            return False
        token = text[max(text.rfind(" ", first, match.start()) + 1, first) : match.start()]
        if following.isupper() and token.isalpha() and len(token) > 1:
            known = words.TITLES if close else words.ABBREVIATIONS
            if token.lower() not in known:
                return True
    if stop[0] == "\n":
        return _BLANK.match(text, match.start(), end) is not None
    return stop[-1] in _WIDE or _divides(text, match, first, end)


def _divides(text: str, match: re.Match[str], first: int, end: int) -> bool:
    """Tell whether a stop that is not plainly one ends a sentence."""
    at, (stop, close) = match.end(), match.groups()
    if not text[at].isspace():
        return _is_glued(text, match.start(), at, end)
    following, lower = _next_word(text, at, end)
    if not following:
        return True
    if following[0].islower():
        return False
    if stop[-1] == "…" or stop.endswith(".."):
        return bool(close) or lower in words.OPENERS
    if stop != ".":
        return not (close and _goes_on(text, at, end))
    return not _is_abbreviation(text, match, first, following)


def _is_glued(text: str, stop: int, at: int, end: int) -> bool:
    """Tell whether a space was lost behind a full stop ("said.The minister")."""
    last = _LAST.search(text, max(stop - 6, 0), stop)
    if last is None or _GLUED.match(text, at, end) is None:
        return False
    return last[0].isdigit() or _next_word(text, at, end)[1] in words.OPENERS


def _next_word(text: str, at: int, end: int) -> tuple[str, str]:
    """Return the word after `at` and its lower-case form; both empty at the end."""
    found = _WORD.match(text, at, min(end, at + 2 * _LOOKBACK))
    word = found["word"] if found else ""
    return word, word.lower()


def _goes_on(text: str, at: int, end: int) -> bool:
    """Tell whether a quoted question is followed by its speaker: "Why?" Zhou asked."""
    near = text[at : min(end, at + 2 * _LOOKBACK)].split()
    for token in near[:7]:
        bare = token.rstrip(",.;:").lower()
        if bare in words.SPEECH:
            return True
        if token[-1] in ".;:" and bare not in words.TITLES and not _DOTTED.fullmatch(bare):
            return False
    return False


_RETIRED = frozenset(("(ret", "(retd", "(retired"))


def _is_abbreviation(text: str, match: re.Match[str], first: int, following: str) -> bool:
    token = _token_before(text, match.start(), first)
    bare = token.strip(_OPENERS).lower().removeprefix("then-").removeprefix("ex-")
    opens = following.lower() in words.OPENERS
    if match["close"].strip(")]"):  # a closing quote mark ends more than an abbreviation
        return bare in words.TITLES
    retired = token.lower() in _RETIRED and match["close"]  # "Brigadier General (ret.) X"
    if retired or bare in words.TITLES or bare in words.INSIDE:
        return True
    if following[0].isdigit():
        return _takes_number(token, bare) or _is_list_number(text, match, token, first)
    if bare in _CLOCK and _ZONE.match(text, match.end()):
        return True
    if text.endswith(_POSTED, first, match.start()):  # "he wrote on X. Stubb"
        return False
    return _may_go_on(token, bare, following, opens=opens) or _is_list_number(
        text, match, token, first
    )


_POSTED = (" on X", " via X")


def _takes_number(token: str, bare: str) -> bool:
    known = words.BEFORE_NUMBERS | words.MONTHS | words.WEEKDAYS
    return bare in known or _DOTTED.fullmatch(token.strip(_OPENERS)) is not None


def _may_go_on(token: str, bare: str, following: str, *, opens: bool) -> bool:
    if bare in _CLOCK:
        return following.isupper() or following[:3].lower() in words.WEEKDAYS | words.MONTHS
    if bare in words.MAY_END or _DOTTED.fullmatch(bare):
        return not opens
    if bare in words.MONTHS | words.WEEKDAYS:
        return False
    single = len(bare) == 1 and bare.isalpha() and token.strip(_OPENERS).isupper()
    return single and not (opens and following != "A")


def _token_before(text: str, at: int, first: int) -> str:
    start = at
    limit = max(first, at - _LOOKBACK)
    while start > limit and not text[start - 1].isspace():
        start -= 1
    return text[start:at]


def _is_list_number(text: str, match: re.Match[str], token: str, first: int) -> bool:
    """Tell whether the stop belongs to "1." or "a." at the head of the sentence."""
    head = text[first : match.start()].strip() if match.start() - first < _LOOKBACK else ""
    return head == token and token.isdigit() and len(token) <= 3
