"""How a verb stands among its words: active or passive, and what lies around it."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions.sets import word_set
from summarizer.readers.rules.sanctions.telling import Form, Place, Side
from summarizer.readers.rules.sanctions.words import BE, CLAUSE, DETERMINERS, MODALS, Verb, Word


def form_of(verb: Verb, name: str, *, passive: bool = False, weak: bool = False) -> Form:
    """Return the form of a telling, by what its verb does."""
    side = Side.BEFORE if passive else Side.AFTER
    return Form(f"told_{name}", verb.status, side, passive=passive, weak=weak)


def auxiliary_before(words: Sequence[Word], place: int) -> int | None:
    """Return the place of the form of "be" that makes a participle passive."""
    at = place - 1
    while at >= 0 and place - at < 5 and (words[at].low in _ADVERBS or words[at].low[-2:] == "ly"):
        at -= 1
    if at < 0 or words[at].low not in BE:
        return None
    while at > 0 and words[at - 1].low in _AUXILIARIES:
        at -= 1
    return at


def auxiliary_of(words: Sequence[Word], place: int, verb: Verb) -> int | None:
    """Return the place of the form of "be" of a verb, None where the verb is not passive."""
    return auxiliary_before(words, place) if verb.shape in {"past", "part"} else None


_ADVERBS = word_set(
    """also then since already now first last later earlier previously jointly separately again
    both all each once twice never not today yesterday still just too thus"""
)


_AUXILIARIES = word_set("be been being has have had is are was were to")


def is_active(words: Sequence[Word], place: int, verb: Verb) -> bool:
    """Tell whether a form is a verb with its object behind it, and no noun or adjective."""
    before = words[place - 1].low if place else ""
    if verb.shape == "base":
        if before in DETERMINERS or (words[place].low == "list" and before in _LISTS_BEFORE):
            return False
        if before in _PLURALS or (before == "also" and words[place - 2].low in _PLURALS):
            return True
        return (
            any(w.low in MODALS for w in words[max(0, place - 5) : place])
            or _is_asked(words, place)
            or _is_of_measures(words, place)
        )
    if before == "all" and place > 1 and words[place - 2].low in {"had", "have"}:
        return True
    if before in _ADVERBIAL and words[place - 2].low not in DETERMINERS | _ATTRIBUTIVE:
        return place > 1
    return before not in DETERMINERS and (verb.shape == "ing" or before not in _ATTRIBUTIVE)


_ADVERBIAL = frozenset({"publicly", "newly"})
_LISTS_BEFORE = word_set("sanction sanctions entity sdn watch consolidated unverified magnitsky")
"""What stands before "list" where it is a noun."""


def _is_asked(words: Sequence[Word], place: int) -> bool:
    """Tell whether somebody asks that it be done: "proposed that the EU sanction"."""
    that = next((n for n in range(place - 1, max(0, place - 8), -1) if words[n].low == "that"), 0)
    return that > 0 and words[that - 1].low.startswith(_ASKING)


def _is_of_measures(words: Sequence[Word], place: int) -> bool:
    """Tell whether measures are the subject: "sanctions imposed by Canada on Monday target"."""
    for at in range(place - 2, max(-1, place - 14), -1):
        if words[at].low in CLAUSE:
            return False
        if words[at].low in _PLURALS:
            return words[at + 1 + (words[at + 1].low == ",")].low in _TAKEN
    return False


_TAKEN = word_set("imposed announced adopted approved agreed issued unveiled introduced taken")
_ASKING = ("propos", "demand", "request", "recommend", "suggest", "insist", "urge")

_PLURALS = word_set(
    """sanctions measures countermeasures restrictions designations listings orders steps rules
    actions"""
)
"""Measures that act themselves: "the sanctions freeze the assets of"."""

_ATTRIBUTIVE = word_set(
    """publicly newly specially other of between against for from with on hit hits hitting struck
    strikes remain remains remained stay stays stayed"""
)


def told_before(words: Sequence[Word], place: int) -> Place | None:
    """Return who a relative clause with a subject is about: "a firm that Tokyo put"."""
    near = range(place - 2, max(0, place - 7), -1)
    who = next((n for n in near if words[n].low in _WHOM), None)
    if who is None:
        return None
    last = who - 1 - (words[who - 1].low == ",")
    first = last
    while first > 0 and last - first < _LONGEST and words[first - 1].low not in _EDGES:
        first -= 1
    return words[first].start, words[last].end


_WHOM = frozenset({"that", "which", "whom"})
_LONGEST = 6
_EDGES = word_set(
    """, ( ) by with from for to against over after under as into at than on in is are was were
    has had have be and among told that which who"""
)


def span_of(words: Sequence[Word], first: int, last: int) -> Place:
    """Return the place of the words from `first` to `last`."""
    return words[first].start, words[last].end


def rest_of(words: Sequence[Word], first: int) -> Place:
    """Return the place of the words from `first` to the end of the sentence."""
    return (words[first].start, words[-1].end) if first < len(words) else (words[-1].end,) * 2


def is_number(word: Word) -> bool:
    """Tell whether a word is written in digits."""
    return word.low[0].isdigit()
