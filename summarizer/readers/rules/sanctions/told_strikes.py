"""Those who are struck, and with what: "six generals were hit with sanctions"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measure_aims import target_of
from summarizer.readers.rules.sanctions.measures import find_measure
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.voice import form_of, is_number, tool_behind
from summarizer.readers.rules.sanctions.words import Verb, Word, find_word, verbs
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.word_sets import MAY, word_set


def were_struck(words: Sequence[Word], auxiliary: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is hit by a measure: "six generals were hit with sanctions"."""
    tool = _of_targets(words, behind)
    tool = tool or tool_behind(words, behind, frozenset({"with", "by", "under"}))
    measure = None if tool is None else find_measure(words, tool + 1, reach=6)
    if tool is None or measure is None or (measure.weak and words[tool].low != "with"):
        return None
    trig = (words[auxiliary].start, words[measure.last].end)
    own = (words[tool + 1].start, words[measure.last].start)
    form = form_of(verb, "hit", passive=True, weak=measure.weak)
    if words[auxiliary].low == "be" and _is_threat(words, words[auxiliary - 1].low):
        form = form_of(verb._replace(status=Status.THREATENED), "suffer", passive=True)
    return Telling(form, trig, *trig, own=own if own[0] < own[1] else None)


def _of_targets(words: Sequence[Word], behind: int) -> int | None:
    """Return the link before the measure of "were named as targets of the sanctions"."""
    low = [w.low for w in words[behind : behind + 3]]
    return behind + 2 if low in _AS_TARGETS else None


_AS_TARGETS = (["as", "targets", "of"], ["as", "subjects", "of"])


def _is_threat(words: Sequence[Word], modal: str) -> bool:
    """Tell whether what may or will be done is a threat, and no plan."""
    if modal in _WILL:
        return not lexicon.THREATS.isdisjoint(w.low for w in words)
    return modal in MAY


_WILL = frozenset({"would", "will"})


def struck_with(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is hit with a measure, or warned of one."""
    link = "of" if words[place].low.startswith("warn") else "with"
    near = range(behind + 1, min(behind + 30, len(words)))
    tool = next((n for n in near if words[n].low == link), None)
    if tool is None:
        return None
    nearer = any(_strikes(words[n].low) for n in range(behind + 1, tool))
    measure = None if nearer else find_measure(words, tool + 1, reach=6)
    if measure is None:
        return None
    return Telling(
        form_of(verb, "hit"),
        (words[place].start, words[place].end),
        words[place].start,
        words[measure.last].end,
        aims=(*target_of(words, measure), (words[behind].start, words[tool].start)),
    )


def _strikes(low: str) -> bool:
    """Tell whether a word says that somebody was hit, with what is told behind it."""
    return any(v.governs == "strike" and v.shape == "past" for v in verbs().get(low, ()))


def strikes_deal(words: Sequence[Word], behind: int) -> bool:
    """Tell whether what is struck is an agreement, or a verb of other sense stands there."""
    counted = (
        words[behind].low in _ABOUT and behind + 1 < len(words) and is_number(words[behind + 1])
    )
    if words[behind].low in _NO_OBJECT and not counted:
        return True
    if (
        words[behind - 1].low == "struck"
        and find_word(words, behind, lexicon.OFF_LISTS, 12) is not None
    ):
        return True
    nouns = {w.low for w in words[behind + 1 : behind + 5]}
    return words[behind].low in {"a", "an", "the"} and not nouns.isdisjoint(lexicon.DEALS)


_NO_OBJECT = word_set(
    "among between out down hard back inside deep near around across off home first with"
)
"""What stands behind "struck" where nobody is struck by name: "struck inside Mali"."""
_ABOUT = frozenset({"around"})
"""What may also stand before a number: "targeting around 100 tankers"."""


def is_purpose(words: Sequence[Word], to: int) -> bool:
    """Tell whether it is only what a step is for: "in a bold move to crack down on"."""
    return words[to].low == "to" and any(w.low in _STEPS_FOR for w in words[max(0, to - 4) : to])


_STEPS_FOR = word_set("move moves step steps effort efforts attempt attempts push drive way tool")
