"""What was barred is let be done again: "allowed the refiner to sell oil"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.told_bars import are_own
from summarizer.readers.rules.sanctions.voice import form_of, is_active, span_of
from summarizer.readers.rules.sanctions.words import Verb, Word, find_word, verbs
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.word_sets import word_set


def tell_permit(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody may do again what was barred: "allowed the refiner to sell oil"."""
    deed = find_word(words, behind + 1, lexicon.RESUMED, 12)
    if deed is None and not _BARRED.isdisjoint(w.low for w in words):
        to = find_word(words, behind + 1, frozenset({"to"}), 10)
        deed = to + 1 if to is not None and to + 1 < len(words) else None
    if deed is None or not is_active(words, place, verb):
        return None
    last = deed - 1 if words[deed - 1].low == "to" else deed
    if last <= behind or any(w.low in {",", "from", "by", "that"} for w in words[behind:last]):
        return None
    if (
        are_own(words, behind, last)
        or _may_impose(words, behind)
        or _says_what_law_lets(words, place)
    ):
        return None
    if _is_cause(words, place) or not _TROOPS.isdisjoint(w.low for w in words[behind:last]):
        return None
    trig = span_of(words, place, place)
    aims = ((words[behind].start, words[last].start),)
    return Telling(form_of(verb, "permit", weak=True), trig, trig[0], words[deed].end, aims=aims)


def _says_what_law_lets(words: Sequence[Word], place: int) -> bool:
    """Tell whether it is only said what a law is for: "under the act, which allows Mali to"."""
    return words[place].low.endswith("s") and words[place - 1].low in {"which", "that"}


def _is_cause(words: Sequence[Word], place: int) -> bool:
    """Tell whether it is only told why others acted: "after Minsk allowed it to be used"."""
    near = [w.low for w in words[max(0, place - _CAUSE_NEAR) : place]]
    cause = next((n for n in range(len(near) - 1, -1, -1) if near[n] in _CAUSES), None)
    return cause is not None and "," not in near[cause:]


_CAUSE_NEAR = 7
_CAUSES = word_set("after because for since when whose")
_TROOPS = word_set("troops forces mercenaries soldiers fighters aircraft missiles be")
"""Who is let do something by no license, and the passive of what is let be done."""


def _may_impose(words: Sequence[Word], behind: int) -> bool:
    """Tell whether somebody may impose sanctions: "authorizes the Treasury to designate"."""
    to = find_word(words, behind, frozenset({"to"}), 8)
    meant = verbs().get(words[to + 1].low, ()) if to is not None and to + 1 < len(words) else ()
    return any(each.governs in _IMPOSING and each.status is Status.IMPOSED for each in meant)


_IMPOSING = frozenset({"act", "name", "list", "freeze", "hit"})


_BARRED = (
    lexicon.STRONG_NOUNS
    | lexicon.RELIEFS
    | word_set("frozen barred banned blocked sanctioned blacklisted")
)
