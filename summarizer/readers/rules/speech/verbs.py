"""Which words are verbs of saying where they stand, and not nouns of the same form."""

from summarizer.normalize.countries import is_demonym
from summarizer.readers.rules.speech.cues_table import (
    CUE_PARTNERS,
    DETERMINERS,
    NOUN_SIGNS,
    OWNER_ENDS,
    PARTICLES,
    SAYING,
)
from summarizer.readers.rules.speech.frames import Frame, Word
from summarizer.text.calendar_table import WEEKDAY_WORDS
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set

PARTICIPLES = frozenset(word for word in SAYING if word.endswith("ing"))
_PROGRESSIVE = word_set(
    "saying telling warning claiming arguing insisting suggesting threatening urging asking vowing"
    " predicting demanding admitting acknowledging pledging promising boasting complaining"
)
_GOING_ON = PARTICIPLES - _PROGRESSIVE
_BASE = word_set("say tell state call describe claim fear hope see")
_NEVER_NOUNS = word_set("said told says wrote")
_INFINITIVES = word_set("complain argue warn insist admit concede contend wonder declare boast")
_DENYING = word_set(
    "dismissed dismisses rejected rejects denied denies confirmed confirms disputed disputes cited"
    " mocked ignored issued made repeated received read published questioned echoed contradicted"
    " brushed heard answered noted renewed traded welcomed"
)
"""Verbs right behind which a plural is told of: "reports", "claims", "threats"."""
_WHEN = WEEKDAY_WORDS | word_set("latest recent earlier previous own repeated new past public")
"""Between an owner and what is his: "Kerry's Thursday comments"."""
_PLURAL = word_set("they we you i who also to people many some others")
_COMPOUNDS = {("thanks", "to"), ("think", "tank"), ("think", "tanks")}


class Verbs:
    """Judges the words of one article's sentences."""

    def __init__(self, frame: Frame) -> None:
        """Keep what is needed to look."""
        self._frame = frame

    def cue(self, words: list[Word], n: int) -> Place:
        """Return the verb, with the particle that belongs to it ("went on")."""
        partners = CUE_PARTNERS.get(words[n].low, ()) if n + 1 < len(words) else ()
        if partners and words[n + 1].low in PARTICLES.intersection(partners):
            return words[n].start, words[n + 1].end
        return words[n].start, words[n].end

    def is_verb(self, words: list[Word], n: int) -> bool:
        """Tell whether the n-th word, one of saying by its form, is a verb."""
        word = words[n].low
        if word in _GOING_ON and self.has_own_subject(words, n):  # "is continuing the ..."
            return False
        if word.startswith("threaten") and self.previous(words, n) in {"that", "which"}:
            return False  # "drills that threatened to"
        return not self._is_noun(words, n) and not self._lacks_partner(words, n)

    def _lacks_partner(self, words: list[Word], n: int) -> bool:
        """Tell whether a verb like "went" lacks the particle that makes it one of saying."""
        needed = CUE_PARTNERS.get(words[n].low)
        if not needed:
            return False
        return n + 1 >= len(words) or words[n + 1].low not in needed

    def _is_noun(self, words: list[Word], n: int) -> bool:
        """Tell whether a word like "claims" or "State" is no verb where it stands."""
        word = words[n]
        following = words[n + 1].low if n + 1 < len(words) else ""
        if (n and self._frame.text[word.start].isupper()) or (word.low, following) in _COMPOUNDS:
            return True
        if not n:
            return not word.low.endswith("ing") and self._frame.text[word.start].isupper()
        before = self.previous(words, n)
        if word.low in _BASE:
            return _needs_noun(before)
        if word.low.endswith("ed"):  # "an emailed statement" is none that emailed
            return before in DETERMINERS
        doing = before == "by" and word.low.endswith("ing")  # 'began by posting "no"'
        doing = (doing and n + 1 == len(words)) or (before == "to" and word.low in _INFINITIVES)
        if doing or word.low in _NEVER_NOUNS:
            return False
        denied = word.low.endswith("s") and before in _DENYING  # "dismissed reports that"
        owned = before.isdigit() or before.endswith(OWNER_ENDS)
        owned = owned or (before in _WHEN and n > 1 and words[n - 2].low.endswith(OWNER_ENDS))
        owned = owned or (word.low.endswith("s") and self._is_of_a_nation(words, n))
        return denied or owned or before in NOUN_SIGNS

    def _is_of_a_nation(self, words: list[Word], n: int) -> bool:
        """Tell whether a nationality stands before: "Russian claims", "North Korean reports"."""
        start, end = words[n - 1].start, words[n - 1].end
        text = self._frame.text
        if not text[start].isupper() or text[start:end].isupper():
            return False
        before = words[n - 2].start if n > 1 else start
        return is_demonym(text[start:end]) or is_demonym(text[before:end])

    def previous(self, words: list[Word], n: int) -> str:
        """Return the word right before the n-th; nothing if a sign or a quotation is between."""
        if not n or self._frame.masked[words[n - 1].end : words[n].start].strip():
            return ""
        return words[n - 1].low

    def has_own_subject(self, words: list[Word], n: int) -> bool:
        """Tell "was saying" from ", saying"."""
        return bool(n) and words[n - 1].low in {"is", "was", "are", "were", "been", "be", "kept"}


def _needs_noun(before: str) -> bool:
    """Tell whether the word before makes a base form a noun: "the state", not "they state"."""
    plural = before.endswith("s") and before not in DETERMINERS
    return before.endswith(OWNER_ENDS) or not (plural or before in _PLURAL)
