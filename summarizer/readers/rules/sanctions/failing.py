"""Words that say that a draft came to nothing: "ran aground", "did not win enough votes"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.words import Word, find_word
from summarizer.text.word_sets import word_set

CONSENT = word_set("agreement consensus unanimity")
"""What all must come to before they act together."""
_TO_NOTHING = {
    **dict.fromkeys(word_set("come came comes"), word_set("nothing naught nought grief")),
    **dict.fromkeys(word_set("run ran runs"), word_set("aground")),
    **dict.fromkeys(word_set("fall fell falls fallen"), word_set("through flat")),
    **dict.fromkeys(word_set("go went goes gone"), word_set("nowhere")),
}
"""Verbs, with what says behind them that nothing came of it."""
_MET = word_set("met meets ran runs run faced hit drew")
_VETO = word_set("veto vetoes")
_WINNING = word_set(
    "find win get gain garner secure reach obtain muster receive attract achieve command"
)
_BACKING = CONSENT | word_set("majority votes support backing approval assent quorum")
_NOT = word_set("not didn't didn’t couldn't couldn’t never failed unable")
_NEXT = 3
_NEAR = 6


def nothing_of(words: Sequence[Word], at: int) -> int | None:
    """Return the word that says, behind a verb, that nothing came of what it tells of."""
    low = words[at].low
    if low in _TO_NOTHING and (last := find_word(words, at + 1, _TO_NOTHING[low], _NEXT)):
        return last
    if low in _MET:
        return find_word(words, at + 1, _VETO, _NEAR)
    if low in _WINNING and any(w.low in _NOT for w in words[max(0, at - _NEXT) : at]):
        return find_word(words, at + 1, _BACKING, _NEAR)
    return None


def falls_short(words: Sequence[Word], last: int, at: int) -> bool:
    """Tell whether too few voted for it: "fell short of", "won seven votes, two short of"."""
    if words[at].low == "short":
        return not VOTES.isdisjoint(w.low for w in words[last:at])
    return words[at].low in {"fell", "falls"} and any(w.low == "short" for w in words[at : at + 6])


VOTES = word_set("vote votes")


def is_felled(words: Sequence[Word], place: int) -> bool:
    """Tell whether a participle says that a draft was stopped: "rejected", "voted down"."""
    low = words[place].low
    if low in WITH_PARTICLE:
        behind = " ".join(w.low for w in words[place + 1 : place + 3])
        return behind.startswith(WITH_PARTICLE[low])
    if low in _ADOPTED:
        return words[place - 1].low == "not"
    return low in _FELLED or (low in lexicon.BLOCKERS and low.endswith("ed"))


_FELLED = word_set(
    "felled sunk buried killed stuck scuttled shelved dropped abandoned scrapped withdrawn"
)
WITH_PARTICLE = {
    **dict.fromkeys(("voted", "shot", "turned"), "down"),
    **dict.fromkeys(("threw", "thrown", "throws"), "out"),
    "held": "up",
    "put": "on hold",
}
_ADOPTED = frozenset({"adopted", "passed", "approved", "agreed", "carried"})


def is_against(words: Sequence[Word], at: int) -> bool:
    """Tell whether somebody brakes a plan or votes it down: "voted 52-47 against a bill"."""
    if words[at].low == "brakes":
        return words[at + 1].low == "on"
    near = words[max(0, at - 6) : at]
    return words[at].low == "against" and any(w.low in _VOTED for w in near)


_VOTED = word_set("voted votes vote")


def asks_others(words: Sequence[Word], first: int, end: int) -> bool:
    """Tell whether a draft is to have others do something: "an effort to have China approve"."""
    return any(words[n].low == "to" and words[n + 1].low in _HAVE for n in range(first, end - 1))


_HAVE = word_set("have get persuade make let help convince press")
