"""The guard of an event's status: what the words around its trigger say, against what is claimed.

A status is neither copied nor computed, so it is never corrected either: a record whose status its
own words contradict is refused, and the complaint says which words.
"""

import re
from functools import cache, lru_cache

from summarizer.grounding.faithful.words import deed_of, words_in
from summarizer.grounding.faithful.words_table import STARTERS
from summarizer.grounding.page import Page
from summarizer.grounding.status_table import (
    CLAIM_BEFORE,
    DOING,
    FAILED_TRY,
    MEASURE_WORDS,
    NEEDED_FOR_LAUNCH,
    NEEDED_FOR_SANCTION,
    RELIEF,
    SETTLED,
    TARGET_NOUNS,
)
from summarizer.grounding.told import told, told_by_trigger
from summarizer.normalize.modality import Modality
from summarizer.records.launch import Confirmation, Outcome
from summarizer.records.sanction import Measure, SanctionStatus
from summarizer.text.patterns import lazy
from summarizer.text.place import Place

_DONE = frozenset(
    {
        SanctionStatus.IMPOSED,
        SanctionStatus.EXTENDED,
        SanctionStatus.EASED,
        SanctionStatus.LIFTED,
    }
)
# What opens a clause of speech elsewhere tells a deed as a trigger.
_SMALL = (STARTERS - {"adding", "announcing"}) | TARGET_NOUNS
_LAUNCHED = frozenset({Confirmation.CONFIRMED, Confirmation.CLAIMED, Confirmation.REPORTED})


@cache
def _words(fragments: str) -> re.Pattern[str]:
    return re.compile(rf"(?:\b|(?<=[nN])(?=[’']))(?:{fragments})", re.IGNORECASE)


@cache
def _claimed() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{CLAIM_BEFORE})\s+(?:to have|having|(?:that )?it (?:has|had))?\s*(?:\w+ly\s+)?$",
        re.IGNORECASE,
    )


@cache
def _unrenewed() -> re.Pattern[str]:
    refusal = r"\b(?:not|never|declin\w+|refus\w+|fail\w+)\s+(?:to\s+)?"
    going_on = rf"(?:renew|exten[dt]|prolong)\w*\s[^;]*?\b(?:{RELIEF})"
    return re.compile(refusal + going_on, re.IGNORECASE)


def around(page: Page, trigger: Place) -> tuple[str, int, int]:
    """Return the sentence of a trigger, and the trigger's offsets in it."""
    sentence = page.sentence_at(trigger[0])
    if sentence is None:
        return page.words(trigger), 0, trigger[1] - trigger[0]
    text = page.text[sentence.start : max(sentence.end, trigger[1])]
    return text, trigger[0] - sentence.start, trigger[1] - sentence.start


def sanction_fault(page: Page, trigger: Place, status: SanctionStatus) -> str | None:
    """Return what speaks against the status of a sanction, or None."""
    sentence, start, end = around(page, trigger)
    words = sentence[start:end]
    if status is SanctionStatus.IMPOSED and _unrenewed().search(words):
        return None
    if status in _DONE:
        modality = told_by_trigger(sentence, start, end)
        if _is_settled(modality, words, status):
            return None
        return (
            _not_done(modality, status.value)
            or _other_action(sentence, words, status)
            or _no_action(sentence, start, end, status)
        )
    if status is not SanctionStatus.BLOCKED and (fault := _not_even(status, sentence, start, end)):
        return fault
    if _words(NEEDED_FOR_SANCTION[status]).search(sentence):
        return None
    return f"The status says {status.value}, but the words say that it is done."


def _is_settled(modality: Modality, words: str, status: SanctionStatus) -> bool:
    """Tell whether a negation or a future is the deed: "may no longer enter", "will stay"."""
    if status not in SETTLED or modality.denied or modality.factual:
        return False
    beside = modality.cue in {"will", "shall"} if modality.planned else True
    return beside and _words(SETTLED[status]).search(words) is not None


def _not_even(status: SanctionStatus, sentence: str, start: int, end: int) -> str | None:
    """Return what speaks against a proposal's or a threat's having been made."""
    for modality in (told_by_trigger(sentence, start, end), told(sentence, start, start)):
        if modality.denied:
            return _says(status.value, "that it is denied", modality.cue)
        if status is SanctionStatus.PROPOSED and modality.negated:
            return _says(status.value, "that it is not so", modality.cue)
    return None


def _not_done(modality: Modality, status: str) -> str | None:
    """Return what speaks against an event's having happened."""
    if modality.factual:
        return None
    if modality.denied:
        return _says(status, "that it is denied", modality.cue)
    if modality.negated:
        return _says(status, "that it did not happen", modality.cue)
    if modality.planned:
        return _says(status, "that it is planned", modality.cue)
    return _says(status, "that it might happen", modality.cue)


def _says(status: str, what: str, cue: str | None) -> str:
    return f'The status says {status}, but the words say {what} ("{cue}").'


@lru_cache(maxsize=1024)
def _other_action(sentence: str, trigger: str, status: SanctionStatus) -> str | None:
    """Return the fault of a trigger that tells the opposite action, and no relief from it."""
    fault = _opposite(trigger, status)
    if fault and status is SanctionStatus.IMPOSED and _CUT_OFF.search(sentence):
        return None
    return None if fault and _words(RELIEF).search(sentence) else fault


_CUT_OFF = lazy(r"\bfrom (?:the )?(?:\w+ ){0,3}?SWIFT\b")
"""From what a bank's removal is a sanction, and no relief."""


def _opposite(trigger: str, status: SanctionStatus) -> str | None:
    """Return the fault of a trigger that tells the opposite action."""
    imposes = _words(DOING["imposed"]).search(_MEASURE.sub("", trigger))
    lifts = _words(DOING["lifted"]).search(trigger)
    if status is SanctionStatus.IMPOSED and lifts and not imposes:
        return f'The status says imposed, but the words say "{trigger}".'
    relieves = status in {SanctionStatus.LIFTED, SanctionStatus.EASED}
    extends = _words(DOING["extended"]).search(trigger)
    if relieves and (imposes or extends) and not lifts:
        return f'The status says {status.value}, but the words say "{trigger}".'
    if status is SanctionStatus.EXTENDED and lifts and not (extends or imposes):
        return f'The status says extended, but the words say "{trigger}".'
    return None


_MEASURE = lazy(
    r"\b(?:assets?|price|travel|an?|the|its|their|his|her|this|that|these|those|all) "
    r"(?:freezes?|freezing|designations?|blacklistings?|listings?|penalt(?:y|ies))\b",
    re.IGNORECASE,
)
"""A measure as a noun, which tells no deed."""
_DID_SO = lazy(r"\b(?:did|do|does|done|doing) (?:so|likewise|the same)\b", re.IGNORECASE)
"""Words that tell again what somebody else was said to have done."""


def _no_action(sentence: str, start: int, end: int, status: SanctionStatus) -> str | None:
    """Return the fault of a trigger of names, numbers and small words only.

    What is said of an action is looked for around its trigger, so a trigger beside it hides that.
    """
    if states_action(sentence, start, end):
        return None
    words = sentence[start:end]
    return f'The status says {status.value}, but "{words}" states no action; copy what does.'


def states_action(sentence: str, start: int, end: int) -> bool:
    """Tell whether `sentence[start:end]` is more than names, numbers and small words."""
    words = sentence[start:end]
    if _DID_SO.search(words):
        return True
    is_first = not sentence[:start].strip(_MARKS)
    for word in words_in(words):
        text = word.bare.lower()
        if _is_deed(text):
            return True
        is_small = text in _SMALL or not text.isalpha()
        is_name = word.is_capital and not (is_first and text.endswith("ed"))
        if not is_small and (not is_name or _is_headline(sentence)):
            return True
    return False


_MARKS = " \t\"'“‘-–—•*·▪◦"
"""What may stand before the first word of a sentence."""


@lru_cache(maxsize=2048)
def _is_deed(word: str) -> bool:
    doing = any(_words(fragments).match(word) for fragments in DOING.values())
    return doing or deed_of(word) is not None


def _is_headline(sentence: str) -> bool:
    words = words_in(sentence)
    return sum(word.is_capital for word in words) > 0.6 * len(words)


def launch_fault(
    page: Page, trigger: Place, confirmation: Confirmation, outcome: Outcome
) -> str | None:
    """Return what speaks against the confirmation of a launch, or None.

    A failure may be told as an attempt ("failed to launch", "attempt to launch").
    """
    sentence, start, end = around(page, trigger)
    modality = told_by_trigger(sentence, start, end)
    if confirmation in _LAUNCHED:
        own_claim = confirmation is Confirmation.CONFIRMED and _claimed().search(sentence[:start])
        if own_claim:
            return _says("confirmed", "that it is claimed", own_claim.group().strip())
        is_try = outcome is Outcome.FAILURE and _words(FAILED_TRY).search(sentence)
        return None if is_try and not modality.denied else _not_done(modality, confirmation.value)
    undone = modality.denied or (modality.negated and not _PUT_OFF.search(sentence))
    if confirmation is Confirmation.PLANNED and undone:
        return _says("planned", "that it is not so", modality.cue)
    if confirmation is Confirmation.PLANNED and modality.planned:
        return None
    if _words(NEEDED_FOR_LAUNCH[confirmation]).search(sentence):
        return None
    return f"The status says {confirmation.value}, but the words do not."


_PUT_OFF = lazy(
    r"\b(?:delay|postpon|push|put off|mov|reschedul)\w*\b[^;]{0,120}? (?:to|until|till) (?!be\b)"
)
"""What was put off to another day is planned yet: "postponed the launch until Friday"."""


def is_stated(measure: Measure, text: str) -> bool:
    """Tell whether the words of the cited sentences can carry a measure."""
    words = MEASURE_WORDS.get(measure)
    return words is None or _words(words).search(text) is not None
