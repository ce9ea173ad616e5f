"""Which cues a sentence has, as bits of one number: one look-up for each of its words.

Whether a pattern or a verb can tell anything there is then one `&`, however long the
pattern and the sentence. Cues never decide; they only say where it is worth looking.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, reduce
from operator import or_

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.cues_table import CUES
from summarizer.readers.rules.sanctions.words import verbs
from summarizer.text.calendar_table import MONTH_WORDS, SHORT_MONTHS, WEEKDAY_WORDS
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_MEASURES = lexicon.STRONG_NOUNS | lexicon.WEAK_NOUNS | lexicon.CLOSURES
_LISTED = lexicon.LISTS | _MEASURES
_DRIVEN = frozenset({"cut", "cuts", "cutting", "lock", "locks", "locked", "locking"})
_TIMES = MONTH_WORDS | SHORT_MONTHS | WEEKDAY_WORDS | word_set("later spring summer autumn winter")
_WEEK = WEEKDAY_WORDS | word_set("week month after since following despite before")
_THEY = word_set("it they them these those regime framework programme program")
_THINGS: dict[str, frozenset[str] | None] = {
    "name": None,
    "strike": None,
    "loose": None,
    "share": None,
    "owned": lexicon.TIMES | _WEEK,
    "added": lexicon.LISTABLE | lexicon.KIN | {"more", "others"},
    "it": frozenset({"it", "them"}),
    "its": _THEY,
    "cover": lexicon.ROUNDS
    | lexicon.ACTIONS
    | lexicon.STRONG_NOUNS
    | lexicon.NUMBERS
    | {"dozens", "others", "more"},
    "lapse": frozenset({"lapse", "expire", "run"}),
    "resolve": frozenset({"resolution"}),
    "more": frozenset({"more"}),
    "brand": lexicon.BANNED,
    "property": frozenset({"property"}),
    "act": _MEASURES
    | {"freezing", "list", "regime", "framework", "program", "programme", "emergency"},
    "consent": _MEASURES,
    "ponder": _MEASURES,
    "stop": _MEASURES | {"resolution", "resolutions", "text", "draft"} | {"it", "both"},
    "hold": _MEASURES,
    "suffer": _MEASURES | {"frozen"},
    "come": _MEASURES | {"resolution", "resolutions"},
    "rest": frozenset({"until", "through"}),
    "again": _MEASURES,
    "under": _MEASURES,
    "since": frozenset({"since"}),
    "standing": _MEASURES | _THEY,
    "put": _MEASURES,
    "threat": _MEASURES,
    "free": _MEASURES | {"frozen", "seized", "impounded"},
    "enlist": _LISTED,
    "unlist": _LISTED | {"name", "names", "off"},
    "there": _LISTED,
    "gone": _LISTED,
    "freeze": lexicon.ASSETS,
    "bar": lexicon.EXCLUDED_FROM | _DRIVEN | lexicon.LANDS | {"invest", "sell", "buy", "deal"},
    "longer": lexicon.RESUMED | lexicon.EXCLUDED_FROM | word_set("enter travel visit trade hold"),
    "out": None,
    "ineligible": frozenset({"ineligible"}),
    "admit": lexicon.EXCLUDED_FROM,
    "shut": lexicon.GATES | {"entry"},
    "trade": lexicon.FLOWS | lexicon.GOODS,
    "visa": lexicon.PAPERS,
    "relief": lexicon.RELIEFS | {"relief", "wind"},
    "same": word_set("same suit likewise so similar acted followed follow first next in"),
    "permit": None,
    "like": _MEASURES | word_set("them same similar move moves step steps list lists decision"),
    "echo": lexicon.SPANS | lexicon.TIMES | _TIMES,
    "noun": frozenset({"of"}),
    "deed": frozenset({"s", "its", "his", "her", "their", "whose"}),
    "next": word_set("if unless should warn warns warned warning"),
    "unagreed": word_set("failed not unable couldn couldn't refused yet fails failing"),
    "dated": lexicon.TIMES | SHORT_MONTHS | {"earlier", "last", "ago"},
}
"""What a sentence must name for a verb that governs it to tell anything; None: nothing."""

_CLASSES = len(_THINGS)
_VERBS = (1 << _CLASSES) - 1
_WORD = lazy(r"[^\W_]+")


@cache
def _bit_of_class(governs: str) -> int:
    return 1 << list(_THINGS).index(governs)


@cache
def bit(name: str) -> int:
    """Return the bit of a cue of `CUES`."""
    return 1 << (2 * _CLASSES + list(CUES).index(name))


def _entries() -> Iterator[tuple[str, int]]:
    """Yield every word or stem that is a cue, with its bit."""
    for word, meanings in verbs().items():
        yield from ((word, _bit_of_class(verb.governs)) for verb in meanings)
    nouns = _bit_of_class("noun") | _bit_of_class("deed")
    yield from ((word, nouns) for word in lexicon.NOMINAL)
    for governs, things in _THINGS.items():
        yield from ((word, _bit_of_class(governs) << _CLASSES) for word in things or ())
    for name, words in CUES.items():
        yield from ((word, bit(name)) for word in words.split())


@cache
def _table() -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    """Return the cues that are whole words, beginnings, and parts of words."""
    whole: dict[str, int] = {}
    begins: dict[str, int] = {}
    holds: dict[str, int] = {}
    for word, number in _entries():
        into = holds if word[0] == "*" else begins if word[-1] == "*" else whole
        last = word if word.isalpha() else _WORD.findall(word)[-1]
        into[last] = into.get(last, 0) | number
    return whole, begins, holds


@cache
def always() -> int:
    """Return the bits that every sentence has: what verbs need that need nothing."""
    free = [governs for governs, things in _THINGS.items() if things is None]
    return reduce(or_, (_bit_of_class(governs) << _CLASSES for governs in free))


class _Known(dict[str, int]):
    """The cues of words already met; a word is looked at once, its stems and parts too."""

    def __missing__(self, word: str) -> int:
        if len(self) > _MANY:
            self.clear()
        whole, begins, holds = _table()
        found = whole.get(word, 0)
        for end in range(1, len(word) + 1):
            found |= begins.get(word[:end], 0)
        for part, number in holds.items():
            found |= number if part in word else 0
        self[word] = found
        return found


_MANY = 50_000


@cache
def _of_word() -> Callable[[str], int]:
    return _Known().__getitem__


def cues_of(words: Iterable[str]) -> int:
    """Return the cues of words in small letters, as bits."""
    return reduce(or_, filter(None, map(_of_word(), words)), always())


def may_tell(cues: int) -> bool:
    """Tell whether there is a verb, or a noun of deeds, and what it needs to tell an action."""
    return cues & _VERBS & (cues >> _CLASSES) != 0


def is_doubtful(cues: int) -> bool:
    """Tell whether only verbs can tell anything that do so beside talk of sanctions alone."""
    return cues & _VERBS & (cues >> _CLASSES) & ~_doubtful() == 0


_BESIDE_OTHERS = (
    "strike", "loose", "share", "permit", "relief", "more", "same", "like", "echo", "out",
)  # fmt: skip


@cache
def _doubtful() -> int:
    return reduce(
        or_,
        map(_bit_of_class, _BESIDE_OTHERS),
    )


def need_of(governs: str) -> int:
    """Return the bit of what a sentence must name for verbs of a class to tell anything."""
    return _bit_of_class(governs) << _CLASSES
