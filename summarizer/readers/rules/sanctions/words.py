"""The words of a sentence as the scanner sees them: their bounds, and what the lexicon knows."""

import re
from collections.abc import Callable, Sequence
from functools import cache, partial
from itertools import accumulate
from typing import NamedTuple

from summarizer.readers.rules.sanctions import verbs_table as table
from summarizer.readers.rules.sanctions.handling_table import IRREGULAR, REGULAR
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.word_sets import TO_BE, word_set

WORD = re.compile(r"([^\W\d_]+(?:[-'’.][^\W\d_]+)*|\d[\d,.]*\d|\d|[^\s\w])")


class Word(NamedTuple):
    """A word or sign at `start:end`, in lower case."""

    low: str
    start: int
    end: int

    @property
    def is_genitive(self) -> bool:
        """Whether it says whose: "Mali's"."""
        return self.low.endswith(("'s", "’s"))

    @property
    def bare(self) -> str:
        """The word without its "'s"."""
        return self.low[:-2] if self.is_genitive else self.low

    @property
    def bare_end(self) -> int:
        """Where the word ends without its "'s"."""
        return self.start + len(self.bare)


class Verb(NamedTuple):
    """What a form of a verb can mean."""

    governs: str
    status: Status
    shape: str
    """base, s, past (also the participle where it looks the same), part or ing."""
    particles: tuple[str, ...]
    outright: bool = False
    """Whether it makes a measure of any noun that says against whom."""


@cache
def verbs() -> dict[str, tuple[Verb, ...]]:
    """Return every form of every verb, those with particles first."""
    found: dict[str, list[Verb]] = {}
    for governs, told, bases in table.VERBS:
        status = Status(told)
        for base in bases.split():
            head, *particles = base.split("+")
            outright = head in table.OUTRIGHT
            for form, shape in _forms(head):
                verb = Verb(governs, status, shape, tuple(particles), outright)
                found.setdefault(form, []).append(verb)
    return {
        form: tuple(sorted(each, key=lambda v: -len(v.particles))) for form, each in found.items()
    }


def _forms(base: str) -> list[tuple[str, str]]:
    shapes = ("base", "s", "past", "part", "ing")
    if base in table.IRREGULAR:
        forms = table.IRREGULAR[base].split()
        return list(dict.fromkeys(zip(forms, shapes, strict=True)))
    third = base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeiou" else base + "s"
    third = base + "es" if base.endswith(("s", "sh", "ch", "x", "o")) else third
    found = [(base, "base"), (third, "s")]
    stems = [base[:-1] + "i" if third.endswith("ies") else base]
    if base in table.DOUBLING:
        stems = [base + base[-1], *([base] if base.endswith("l") else [])]
    for stem in stems:
        found.append((stem + ("d" if stem.endswith("e") else "ed"), "past"))
        bare = base if third.endswith("ies") else stem
        found.append(((bare.removesuffix("e")) + "ing", "ing"))
    return found


@cache
def handling() -> frozenset[str]:
    """Return every form of the verbs of what is done with goods, firms and people."""
    regular = (form for base in REGULAR.split() for form, _ in _forms(base))
    return frozenset(regular) | word_set(IRREGULAR)


_LONGER = "\u0130"
"""The one letter that is two in lower case."""
_word: Callable[[tuple[str, int, int]], Word] = partial(tuple.__new__, Word)


def words_of(text: str, start: int, end: int) -> list[Word]:
    """Return the words and signs of a sentence, which ends with a sign, be it an unwritten stop."""
    low = text[start:end].replace(_LONGER, "i").lower()
    parts = WORD.split(low)  # what is between words, and words, in turn
    edges = list(accumulate(map(len, parts), initial=start))
    words = list(map(_word, zip(parts[1::2], edges[1:-1:2], edges[2::2], strict=True)))
    if words and words[-1].low[-1].isalnum():
        words.append(Word(".", end, end))
    return words


def find_word(words: Sequence[Word], first: int, wanted: frozenset[str], reach: int) -> int | None:
    """Return the place of the first of the wanted words within reach, before a clause ends."""
    for place in range(first, min(first + reach, len(words))):
        if words[place].low in wanted:
            return place
        if words[place].low in CLAUSE:
            return None
    return None


def before_all(words: Sequence[Word], place: int, known: frozenset[str]) -> int:
    """Return where the words of a set begin that stand right before a place."""
    while place > 1 and words[place - 1].low in known:
        place -= 1
    return place


def comma_behind(words: Sequence[Word], first: int, reach: int) -> int | None:
    """Return the place of the first comma within reach that does not end the sentence."""
    near = range(first, min(first + reach, len(words) - 1))
    return next((n for n in near if words[n].low == ","), None)


CLAUSE = word_set(
    """that which who whom whose because when while if unless although though said says since ; :
    but"""
)
BE = TO_BE | {"get", "gets", "got"}
MODALS = word_set(
    """to will would should could can may might must shall ll 'll ’ll we'll we’ll i'll i’ll did does do didn't not"""
)
PRONOUNS = word_set("it him her them")
"""Objects that point to somebody or something told before."""
DETERMINERS = word_set("the a an its their his her our this these those all any such")
