"""What a generated sentence says happened: no plan, no denial, no claim may become a fact.

Each verb of the sentence is held against the verbs of the cited sentences that tell the same deed
(`words_table.DEED_WORDS`) or are forms of the same word. Of several, those count around which most
of the same words stand ("sanctioned A, but has not sanctioned B").
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from summarizer.grounding.faithful.words import Word, deed_of, stem, words_in
from summarizer.grounding.faithful.words_table import (
    ATTRIBUTIONS,
    BASE_FORMS,
    CLAIMS,
    DEED_WORDS,
    NOUNS_TOO,
    OBJECT_LEADS,
    VERB_LEADS,
)
from summarizer.grounding.status_table import DOING
from summarizer.grounding.told import told
from summarizer.normalize.modality import Modality

_BEFORE, _AFTER = 8, 12
"""Words around a verb that tell who did what to whom."""
_OBJECT = 3.0
"""Weight of the words behind a verb against those before it."""


class _Deed(NamedTuple):
    """A verb in its sentence, with what it tells and the words around it."""

    key: str
    word: Word
    is_verb: bool
    sentence: str
    around: dict[str, float]


def deed_fault(sentence: str, cited: Sequence[str]) -> str | None:
    """Return what a sentence tells otherwise than the sentences it cites, or None.

    Args:
        sentence: the generated sentence.
        cited: the sentences it cites, one by one.
    """
    told: dict[str, list[_Deed]] = {}
    for text in cited:
        for deed in _deeds(text):
            told.setdefault(deed.key, []).append(deed)
    for deed in _deeds(sentence):
        others = told.get(deed.key) if deed.is_verb else None
        fault = _fault(deed, _nearest(deed, others)) if others else None
        fault = fault or (_opposite(deed, told, cited) if deed.is_verb else None)
        if fault:
            return fault
    return None


def _deeds(text: str) -> list[_Deed]:
    words = words_in(text)
    stems = [stem(word.bare) for word in words]
    found = []
    for index, word in enumerate(words):
        is_verb = _is_verb(words, index)
        deed = deed_of(word.bare)
        if is_verb or deed or not word.is_capital:
            found.append(_Deed(deed or stems[index], word, is_verb, text, _around(stems, index)))
    return found


def _around(stems: Sequence[str], index: int) -> dict[str, float]:
    """Return the words beside a verb, weighed by their nearness; what it acts on weighs most."""
    weights: dict[str, float] = {}
    for at in range(max(index - _BEFORE, 0), min(index + _AFTER, len(stems))):
        if at != index:
            weight = _OBJECT / (at - index) if at > index else 1 / (index - at)
            weights[stems[at]] = max(weight, weights.get(stems[at], 0))
    return weights


def _is_verb(words: Sequence[Word], index: int) -> bool:
    """Tell whether a word is a verb, by its ending and the words beside it."""
    text = words[index].bare.lower()
    before = words[index - 1].bare.lower() if index else ""
    if text in BASE_FORMS or (text.endswith(("ed", "ing")) and len(text) > 4):
        return text not in NOUNS_TOO or before in VERB_LEADS or _acts(words, index)
    if deed_of(text) and text.removesuffix("s") not in NOUNS_TOO and stem(text) not in _nouns():
        return True
    if before in VERB_LEADS and deed_of(text):
        return True
    is_name = words[index].is_capital and not deed_of(text)  # "the United Nations Security Council"
    return text.endswith("s") and not is_name and _acts(words, index)


@cache
def _nouns() -> frozenset[str]:
    return frozenset(stem(word) for word in NOUNS_TOO)


def _acts(words: Sequence[Word], index: int) -> bool:
    """Tell whether a word stands between a name and what is acted on: "US sanctions three"."""
    if not index or index + 1 >= len(words) or not words[index - 1].is_capital:
        return False
    following = words[index + 1]
    return (
        following.is_capital
        or following.bare[0].isdigit()
        or following.bare.lower() in OBJECT_LEADS
    )


def _nearest(deed: _Deed, others: Sequence[_Deed]) -> list[_Deed]:
    """Return those of the others beside which the same words stand nearest, verbs before nouns."""
    verbs = [other for other in others if other.is_verb] or others
    scores = [sum(w for near, w in other.around.items() if near in deed.around) for other in verbs]
    most = max(scores)
    return [other for other, score in zip(verbs, scores, strict=True) if score == most]


def _fault(deed: _Deed, others: Sequence[_Deed]) -> str | None:
    said = _modality(deed)
    faults = [_difference(deed, said, other) for other in others]
    return None if None in faults else faults[0]


def _modality(deed: _Deed) -> Modality:
    return told(deed.sentence, deed.word.start, deed.word.end)


def _difference(deed: _Deed, said: Modality, other: _Deed) -> str | None:
    """Return how the telling of one deed differs from the other's, or None."""
    there = _modality(other)
    words = f'"{deed.word.bare}"'
    if said.factual and not there.factual:
        return f'It tells {words} as a fact, where the cited sentence has "{there.cue}".'
    if (said.negated or said.denied) and there.factual:
        return f'It denies {words}, which the cited sentence tells as a fact ("{said.cue}").'
    if said.planned and there.factual and there.past:
        return f"It tells {words} as planned, where the cited sentence tells it as done."
    if said.factual and deed.key == "launch" and _is_claimed(other) and not _is_attributed(deed):
        return f"It tells {words} as a fact, where the cited sentence tells it as a claim."
    return None


_RELIEF = frozenset({"lift", "ease"})
_PRESSURE = frozenset({"impose", "extend"})


def _opposite(deed: _Deed, told: dict[str, list[_Deed]], cited: Sequence[str]) -> str | None:
    """Return the fault of "lifted" over a sentence that tells of imposing only, and of its kind."""
    relieves = deed.key in _RELIEF
    if not relieves and deed.key not in _PRESSURE:
        return None
    own, other = (_RELIEF, _PRESSURE) if relieves else (_PRESSURE, _RELIEF)
    doing = ("lifted",) if relieves else ("imposed", "extended")
    verbs = {key: next((d for d in told.get(key, ()) if d.is_verb), None) for key in own | other}
    against = next((verbs[key] for key in sorted(other) if verbs[key]), None)
    if against is None or any(verbs[key] for key in own):
        return None
    if any(_doing(name).search(text) for name in doing for text in cited):
        return None
    return f'It tells "{deed.word.bare}", where the cited sentence has "{against.word.bare}".'


@cache
def _doing(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{DOING[name]})", re.IGNORECASE)


@cache
def _claims() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{CLAIMS})\b", re.IGNORECASE)


@cache
def _attributions() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{ATTRIBUTIONS})", re.IGNORECASE)


def _is_claimed(deed: _Deed) -> bool:
    return _claims().search(deed.sentence, 0, deed.word.start) is not None


def _is_attributed(deed: _Deed) -> bool:
    return _attributions().search(deed.sentence) is not None


def stated_deeds(sentence: str) -> frozenset[str]:
    """Return the deeds of the table that a sentence's verbs tell as facts.

    A launch that the sentence leaves with whoever says so is none; nor is what is planned,
    denied or told under a condition.
    """
    return frozenset(
        deed.key
        for deed in _deeds(sentence)
        if deed.is_verb and deed.key in DEED_WORDS and _modality(deed).factual
        if deed.key != "launch" or not _is_attributed(deed)
    )
