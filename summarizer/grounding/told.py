"""How an event is told: modality around its trigger, and inside it."""

import re

from summarizer.grounding.faithful.words import deed_of, words_in
from summarizer.normalize.modality import Modality, event_modality
from summarizer.text.patterns import lazy

# A bare "be" before a participle is never a report: "proposed that five be blacklisted".
_BARE_BE = lazy(r"(?<!\bto )\bbe\s+(?:\w+ly\s+)?$")
# Verbs of prevention that are a deed of their own where the event's words begin with them.
_OWN_DEED = lazy(
    r"(?:block|veto|suspen|halt|drop|scrap|cancel|abandon|bar|ban|prohibit|forbid|prevent|stop)"
)
_KEEPS_OUT = lazy(
    r"den(?:y|ies|ied|ying) (?:\w+ ){0,3}?(?:visas?|entry|access|permits?)\b", re.IGNORECASE
)
# A refusal of papers is no denial, however its words are cut.
_INSIDE = lazy(
    r"\b(?:not|never|no|would|will|could|may|might|should|plan\w*|propos\w*|threat\w*|den(?:y|ie[sd])"
    r"|if|unless)\b|n[’']t\b",
    re.IGNORECASE,
)


_DID = lazy(
    r"(?:conducted|carried|held|staged|performed|completed|undertook|executed)$", re.IGNORECASE
)
# A light verb in the past: whatever is said inside, it was done ("conducted four planned tests").


def told(sentence: str, start: int, end: int) -> Modality:
    """Return what the words around an event's words say of it."""
    modality = event_modality(sentence, start, end)
    if _is_own_deed(modality.cue, sentence[start:end]):
        modality = event_modality(sentence, start, start)
    if modality.factual and (be := _BARE_BE.search(sentence, max(start - 40, 0), start)):
        return Modality(planned=True, cue=be.group().strip())
    return modality


def told_by_trigger(sentence: str, start: int, end: int) -> Modality:
    """Return what the words around and inside a trigger say of the event.

    A trigger copied with its auxiliaries ("has not imposed", "proposed to sanction") is read from
    the word that tells the deed.
    """
    modality = told(sentence, start, end)
    if not modality.factual:
        return modality
    if _KEEPS_OUT.match(sentence, start, end):
        return modality
    words = words_in(sentence[start:end])
    deeds = [word for word in words if deed_of(word.bare)]
    if not words or (deeds and not deeds[0].start) or _DID.match(words[0].bare):
        return modality
    if _OWN_DEED.match(words[0].bare.lower()) and not _INSIDE.search(sentence, start, end):
        return modality
    if not deeds and not _INSIDE.search(sentence, start, end):
        return modality
    word = deeds[0] if deeds else words[-1]
    inner = told(sentence, start + word.start, start + word.end)
    noun = inner.cue == "to" and word.bare.lower() == "sanctions"
    is_done = inner.factual or noun or _is_own_deed(inner.cue, _decided(sentence[start:end]))
    return modality if is_done else inner


_DECISION = lazy(
    r"(?:has |have |had )?(?:agreed|decided|voted|resolved|opted|chose|moved)"
    r" (?:[\w'’-]+ ){0,4}?to ",
    re.IGNORECASE,
)
"""A decision that a deed was told with: "agreed on Monday to suspend"."""


def _decided(trigger: str) -> str:
    """Return the words of what was decided, or all if they tell of no decision."""
    found = _DECISION.match(trigger)
    return trigger[found.end() :] if found else trigger


def _is_own_deed(cue: str | None, words: str) -> bool:
    return bool(cue and _OWN_DEED.match(cue) and words.lower().startswith(cue))
