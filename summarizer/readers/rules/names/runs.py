"""Runs of capitalized words: the raw material of names."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from summarizer.readers.rules.names.entity_table import (
    COMPANY_HEADS,
    NEVER_NAMES,
    NOT_BODIES,
    ORGANIZATION_HEADS,
    STOP_INITIALS,
)
from summarizer.readers.rules.names.person_table import PARTICLES, TITLES
from summarizer.text.layout import Role, Sentence
from summarizer.text.words import Words, words_of


class Token(NamedTuple):
    """A word of a run at `start:end`."""

    start: int
    end: int
    text: str


class Run(NamedTuple):
    """Capitalized words in a row; `opening` if the first opens a sentence or a quotation."""

    tokens: tuple[Token, ...]
    opening: bool

    @property
    def start(self) -> int:
        """Return where the run begins."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Return where the run ends."""
        return self.tokens[-1].end


_TIED = (
    "based|registered|flagged|linked|led|drafted|backed|owned|made|born|style|controlled|sponsored"
    "|supplied|built|run|trained|installed|held|era|listed|designed|aligned|related|affiliated"
    "|headquartered|speaking|brokered|funded|chartered|operated|bound|occupied|wide|type|class"
    "|mediated|allied|majority|educated|origin|language|focused|ordered|administered|friendly"
)
"""After a hyphen these make an adjective: "Dubai-based", "U.S.-drafted"."""

_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100\u010c\u0110\u0130\u0141\u015a\u0160\u0178\u017b\u017d"
_PREFIXES = "al|el|as|an|ash|az|ad|at|ul|ur|bin|ibn|d|l|o"
_INNER = (
    rf"(?:(?:[-/](?!(?:{_TIED})\b)|['\u2019](?!(?:s|m|re|ve|ll)\b)|[.&](?=[{_UPPER}]))[^\W_]+)*"
)
_CAPITALIZED = rf"(?:[{_UPPER}]|(?:{_PREFIXES})[-'\u2019][{_UPPER}])[^\W_]*{_INNER}"
_DOTTED = "Lt Dr Gen Col Mr Ms Mrs St Sen Rep Gov Maj Capt Adm Prof Sgt Rev Brig Cmdr MR MS MRS Hon"
_AFTER_TITLE = "|".join(rf"(?<=\b{title})" for title in _DOTTED.split())
_GAP = rf"(?:[ \u00a0](?:& )?|(?=\.)(?:(?<=\b[{_UPPER}])(?<!\bX)|{_AFTER_TITLE})\.[ \u00a0])"


@cache
def _run() -> re.Pattern[str]:
    particles = rf"(?:(?:{PARTICLES})[ \u00a0]){{0,2}}"
    return re.compile(rf"\b{_CAPITALIZED}(?:{_GAP}{particles}{_CAPITALIZED})*")


_OPENERS = frozenset("\"'\u201c\u2018\u00ab(")
_FRESH = re.compile(r"(?:[:.!?\u2014]|--)\s*[\"'\u201c\u2018]?$|^[\s\"'\u201c\u2018\u00ab(\d.-]*$")
_NEVER_ALONE = NEVER_NAMES.union(
    TITLES, NOT_BODIES, COMPANY_HEADS.split(), *map(str.split, ORGANIZATION_HEADS.values())
)
"""Words that no name consists of."""
_OFTEN_PLAIN = _NEVER_ALONE | STOP_INITIALS


def capital_runs(
    text: str, sentences: Iterable[Sentence], is_taken: Callable[[int, int], bool]
) -> Iterator[Run]:
    """Yield the runs of sentences that may hold names, without the plain words that open them.

    A run that is taken, or a word that is never a name alone, is left out.
    """
    words, match_run, done = words_of(text), _run().match, 0
    for sentence in sentences:
        for number in words.capitals_between(sentence.start, sentence.end):
            first = words.starts[number]
            if first < done:
                continue
            if words.written[number] in _OFTEN_PLAIN and _is_plain(
                words, number, text, sentence.start
            ):
                continue
            if text[first - 1] in _TIES:
                first = _with_prefix(words, number)
            if found := match_run(text, first, sentence.end):
                first, done = found.span()
                run = found.group()
                if run not in _NEVER_ALONE and not is_taken(first, done):
                    yield from _runs(text, run, first, sentence.start)


def _is_plain(words: Words, number: int, text: str, begin: int) -> bool:
    """Tell whether a word is no name and a small one follows, as most that open a sentence."""
    word, start = words.written[number], words.starts[number]
    if start != begin and word not in _NEVER_ALONE:
        return False
    end = start + len(word)
    if not text.startswith(" ", end) or not text[end + 1 : end + 2].islower():
        return False
    return words.written[number + 1] not in _JOINING and text[start - 1] not in _TIES


def _runs(text: str, run: str, first: int, begin: int) -> Iterator[Run]:
    """Yield the run, but for the words that only open its sentence, if a name may be left."""
    if first and text[first - 1] in "@#":
        return
    tokens = _tokens(run, first)
    opening = _is_opening(text, begin, first)
    while tokens and opening and tokens[0].text in STOP_INITIALS:
        del tokens[0]
    for n in range(1, len(tokens)):
        if len(tokens[n - 1].text) == len("V.") and tokens[n].text in STOP_INITIALS:
            del tokens[n:]  # "the Agni V. He spoke"
            break
    if len(tokens) > 1 or (tokens and tokens[0].text not in _NEVER_ALONE):
        yield Run(tuple(tokens), opening and tokens[0].start == first)


def _with_prefix(words: Words, number: int) -> int:
    """Return where a word that follows a hyphen begins, with an "al-" that is tied to it."""
    first, before = words.starts[number], words.starts[number - 1]
    prefix = words.written[number - 1]
    return before if prefix in _PREFIX_WORDS and before + len(prefix) == first - 1 else first


_TIES = frozenset("-'\u2019")
_PREFIX_WORDS = frozenset(_PREFIXES.split("|"))
_JOINING = _PREFIX_WORDS.union(PARTICLES.split("|"))


def _is_opening(text: str, begin: int, first: int) -> bool:
    """Tell whether a word opens a sentence that begins at `begin`, or a quotation in it."""
    if first - begin >= 4 and text[first - 1] == " ":
        return text.find(": ", first - 4, first) >= 0
    before = text[max(begin, first - 4) : first]
    return bool(_FRESH.search(before)) or before[-1:] in _OPENERS


def _tokens(run: str, place: int) -> list[Token]:
    """Return the words of a run that begins at a place, without the dots of titles ("Dr.")."""
    tokens = []
    for word in run.replace("\u00a0", " ").split(" "):
        end = place + len(word)
        if word[-1] == "." and "." not in word[:-1] and len(word) > 2:
            tokens.append(Token(place, end - 1, word[:-1]))
        elif word != "&":
            tokens.append(Token(place, end, word))
        place = end + 1
    return tokens


_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


def is_headline_case(text: str, sentence: Sentence) -> bool:
    """Tell whether most words are capitalized, so that capitals say nothing about names."""
    if text[sentence.start : sentence.end].isupper():
        return True
    if sentence.role is not Role.TITLE and text[sentence.end - 1] in ".:!?\"\u201d'\u2019":
        return False
    words = _LONG_WORD.findall(text, sentence.start, sentence.end)
    capitals = sum(word[0].isupper() for word in words)
    return len(words) >= 3 and capitals >= 0.7 * len(words)
