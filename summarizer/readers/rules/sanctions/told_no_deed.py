"""What is done to a measure and hits nobody: called for, upheld, weighed, made a law."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions.measures import MeasurePhrase, lasted
from summarizer.readers.rules.sanctions.voice import wanted_off
from summarizer.readers.rules.sanctions.words import Verb, Word, verbs
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.word_sets import word_set


def is_no_deed(
    words: Sequence[Word], place: int, behind: int, measure: MeasurePhrase, verb: Verb
) -> bool:
    """Tell whether what is done to a measure hits nobody: called for, upheld, made a law."""
    if _is_other_sense(words, place, behind, measure, verb):
        return True
    if verb.status is Status.EXTENDED and lasted(words, measure.last):
        return True
    away = verb.status is Status.PROPOSED and (
        words[measure.last].low in _ANY_DEED or wanted_off(words, measure.last + 1)
    )
    upheld = measure.weak and words[place].low.startswith(("uphold", "upheld"))
    return (
        away
        or upheld
        or _is_undoing(words, behind, measure, verb)
        or _points_back(words, place, behind, verb)
        or _makes_law(words, place, behind, measure)
    )


def _is_other_sense(
    words: Sequence[Word], place: int, behind: int, measure: MeasurePhrase, verb: Verb
) -> bool:
    """Tell whether the verb says something else: concern is raised, it is maintained that."""
    low = words[place].low
    if low.startswith("rais") and not verb.particles and words[measure.last].low not in _RAISED:
        return True
    if low.startswith("maintain") and behind < len(words) and words[behind].low == "that":
        return True
    return low == "asked" and words[place - 1].low == "had"


_RAISED = word_set("cap caps ceiling ceilings limit limits quota quotas threshold thresholds")
"""What is raised and thereby eased; money and concerns are raised as well."""
_ANY_DEED = frozenset({"action", "actions"})
"""What is called for, and may be anything: "called for global action against"."""


def _is_of_pact(words: Sequence[Word], place: int) -> bool:
    """Tell whether a pact sets limits for those who made it: "the deal that imposed limits on"."""
    near = [w.low for w in words[max(0, place - 3) : place]]
    return not _WHICH.isdisjoint(near) and not _PACTS.isdisjoint(near)


_WHICH = word_set("that which has had have")
_PACTS = word_set("deal treaty accord agreement pact convention protocol truce contract charter")


def _makes_law(words: Sequence[Word], place: int, behind: int, measure: MeasurePhrase) -> bool:
    """Tell whether a law or a pact is made, and nobody is hit by it: "created penalties for"."""
    creating = words[place].low.startswith("creat") and words[behind].low != "the"
    return measure.weak and (creating or _is_of_pact(words, place))


def _points_back(words: Sequence[Word], place: int, behind: int, verb: Verb) -> bool:
    """Tell whether measures that stand are carried out, or told of again in a participle."""
    if words[place].low.startswith(_ENFORCE) and words[behind].low in STANDING:
        return True
    return verb.shape == "ing" and words[place - 1].low == "," and words[behind].low in _THOSE


def _is_undoing(words: Sequence[Word], behind: int, measure: MeasurePhrase, verb: Verb) -> bool:
    """Tell whether relief is weighed or undone: "considers lifting", "rescinded a move to lift"."""
    at = behind if verb.status is Status.PROPOSED else measure.last + 2
    to = at == behind or (words[measure.last + 1 : at] and words[measure.last + 1].low == "to")
    if not to or at >= len(words) or verb.status not in {Status.PROPOSED, Status.LIFTED}:
        return False
    return any(v.status in {Status.LIFTED, Status.EASED} for v in verbs().get(words[at].low, ()))


_ENFORCE = ("implement", "enforce", "apply", "applie", "execut")
_THOSE = word_set("these those")
"""What points back at measures told right before: "extended it, expanding those measures"."""
STANDING = word_set("the these those all existing current its their each every such this that")
"""Sanctions that stand already: who implements them imposes none."""
