"""What is told in half a sentence beside sanctions told before: "Ottawa added him in August"."""

from collections.abc import Sequence
from itertools import pairwise

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import find_measure, is_day
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.timing import tells_time
from summarizer.readers.rules.sanctions.told_rounds import COUNTS
from summarizer.readers.rules.sanctions.voice import (
    auxiliary_before,
    form_of,
    is_active,
    is_number,
    rest_of,
    span_of,
)
from summarizer.readers.rules.sanctions.words import PRONOUNS, Verb, Word, find_word
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.word_sets import HAVE, word_set


def tell_same(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody does what another did: "did the same with 18 shipyards", "followed suit"."""
    first = words[place - 1].low == "to" and _FIRST & {
        w.low for w in words[max(0, place - 6) : place]
    }
    if first or (verb.shape == "base" and not is_active(words, place, verb)):
        return None
    if not verb.particles and not _is_due(words, place, behind, verb):
        return None
    comma = behind < len(words) and words[behind].low == ","
    loose = verb.particles[-1:] in _LOOSE
    if loose and ("as" in {w.low for w in words[behind:]} or not _is_time(words, behind + comma)):
        return None
    trig = span_of(words, place, behind - 1)
    form = form_of(verb, "same", weak=True)
    tool = find_word(words, behind, frozenset({"with"}), 18)
    at = behind if tool is None else tool
    if "so" in verb.particles and (at < len(words) and words[at].low == "that"):
        return None
    whole = at + 1 < len(words) and (words[at + 1].low in _MOST or is_day(words, at + 1))
    if at + 1 < len(words) and words[at].low in lexicon.TOWARD and not whole:
        aims = (rest_of(words, at + 1),)
        return Telling(form, trig, trig[0], words[at].end, aims=aims)
    return Telling(form, trig, *trig, aims=((trig[1], trig[1]),))


_MOST = word_set("everything all most much some")
"""What says of how much the same was done, and not to whom: "with everything but its embargo"."""
_FIRST = frozenset({"first", "only", "last"})
"""What makes of "to do so" a remark on who did it: "the first state to do so"."""
_LOOSE = (("first",), ("next",), ("in",), ("up",))
"""Particles that say it only with a day behind: "moved first, in May"."""


def _is_count_with(words: Sequence[Word], at: int) -> bool:
    """Tell whether a number of others is told: "followed with nine people"."""
    if at + 1 >= len(words) or words[at].low != "with":
        return False
    return is_number(words[at + 1]) or words[at + 1].low in COUNTS | {"others", "more"}


def _is_time(words: Sequence[Word], at: int) -> bool:
    """Tell whether a day stands at a place, or how much later it was: "two days later"."""
    if at >= len(words):
        return False
    lead = words[at].low in {"in", "on", "last"}
    later = any(w.low in {"later", "earlier"} for w in words[at + 1 : at + 4])
    return is_day(words, at + lead) or later


def _does_other(words: Sequence[Word], behind: int) -> bool:
    """Tell whether another deed follows: "a day later with a warning", "by recalling its envoy"."""
    near = words[behind : behind + 6]
    if any(w.low == "by" and n.low.endswith("ing") for w, n in pairwise(near)):
        return True
    tool = find_word(words, behind, frozenset({"with"}), 6)
    article = tool is not None and tool + 1 < len(words) and words[tool + 1].low in {"a", "an"}
    return tool is not None and article and find_measure(words, tool + 1, reach=6) is None


def _is_due(words: Sequence[Word], place: int, behind: int, verb: Verb) -> bool:
    """Tell whether "follow" says who does likewise: on a day told, or as a plan."""
    if verb.shape == "ing" or _does_other(words, behind):
        return False
    if verb.shape != "base":
        return _is_time(words, behind) or _is_count_with(words, behind)
    ends = behind < len(words) and words[behind].low in {".", ",", ";"}
    others = _OTHER_STEPS.isdisjoint(w.low for w in words[max(0, place - 5) : place])
    return others and (ends or _is_time(words, behind) or words[behind].low in {"next", "soon"})


_OTHER_STEPS = word_set("more further other others additional steps sanctions measures that")


def tell_like(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Another takes a step like it: "mirrored the American move", "took similar steps"."""
    noun = find_word(words, behind, _STEPS, 6)
    copies = words[place].low.startswith(_COPYING)
    if copies and verb.shape != "s" and [w.low for w in words[behind : behind + 1]] in _THEM:
        trig = span_of(words, place, behind)
        return Telling(form_of(verb, "same", weak=True), trig, *trig, aims=((trig[1], trig[1]),))
    if noun is None or not is_active(words, place, verb):
        return None
    between = {w.low for w in words[behind:noun]}
    if between.isdisjoint(_ALIKE) and not (copies and words[behind].low in lexicon.POINTERS):
        return None
    trig = span_of(words, place, noun)
    aimed = noun + 1 < len(words) and words[noun + 1].low in {"on", "against", "of"}
    if aimed and not is_day(words, noun + 2):
        if words[noun + 1].low != "against" or not words[noun].low.startswith(("step", "move")):
            return None
        return Telling(
            form_of(verb, "strike", weak=True), trig, *trig, aims=(rest_of(words, noun + 2),)
        )
    return Telling(form_of(verb, "same", weak=True), trig, *trig, aims=((trig[1], trig[1]),))


_STEPS = word_set(
    """step steps move moves action actions measure measures sanctions listing listings designation
    designations decision decisions list lists restrictions ban bans"""
)
_ALIKE = word_set("same similar matching identical parallel equivalent comparable")
_THEM = (["them"], ["these"])
_COPYING = ("mirror", "match", "cop", "echo", "replicat", "join", "duplicat", "align")


def tell_echo(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Another acts likewise, or on another, at a time told: "Ottawa added him in August"."""
    if verb.particles:
        reads = _turn_of if verb.particles == ("of",) else _reaches_him
        return reads(words, place, behind, verb)
    if verb.shape not in {"past", "part"} or place == 0:
        return None
    auxiliary = auxiliary_before(words, place)
    if auxiliary is not None:
        return _were_added(words, place, auxiliary, verb) if auxiliary else None
    pointing = behind < len(words) and words[behind].low in PRONOUNS
    aside = 0 if not pointing else _particles_behind(words, behind + 1)
    if not pointing or (not aside and words[place].low.startswith(_WITH_PARTICLE)):
        return None
    if not tells_time(words, behind + 1 + aside) or not is_active(words, place, verb):
        return None
    trig = span_of(words, place, behind + aside)
    return Telling(form_of(verb, "added"), trig, *trig, aims=((trig[1], trig[1]),))


_WITH_PARTICLE = ("put", "take", "took")
"""Verbs that mean it only with "back" or "off it" behind them."""


def _particles_behind(words: Sequence[Word], at: int) -> int:
    """Return how many words behind a pronoun belong to the verb: "put it back", "took him off it"."""
    low = [w.low for w in words[at : at + 2]]
    return 2 if low == ["off", "it"] else int(low[:1] == ["back"])


def _turn_of(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Another is hit next: "in July it was the turn of"."""
    if [w.low for w in words[max(0, place - 3) : place]] != ["it", "was", "the"]:
        return None
    trig = span_of(words, place, behind - 1)
    form = form_of(verb, "after", passive=True)
    return Telling(form, trig, *trig, aims=(rest_of(words, behind),))


def _reaches_him(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Another acts on the same at last: "did not get to him until May", "got to him in May"."""
    late = verb.shape == "base" and words[place - 1].low in {"not", "didn't", "didn’t"}
    done = verb.shape in {"past", "part"} and words[place - 1].low not in HAVE
    if not (late or done) or behind + 1 >= len(words) or words[behind].low not in PRONOUNS:
        return None
    till = words[behind + 1].low == "until" and is_day(words, behind + 2)
    if not (till or tells_time(words, behind + 1)):
        return None
    trig = span_of(words, place, behind)
    return Telling(form_of(verb, "added"), trig, *trig, aims=((trig[1], trig[1]),))


def _were_added(words: Sequence[Word], place: int, auxiliary: int, verb: Verb) -> Telling | None:
    """Another is hit too: "the miner was added in March", and by nobody else."""
    by = any(w.low in _ELSE for w in words[place + 1 : place + 13])
    himself = words[auxiliary - 1].low in _SELVES and tells_time(words, 0)
    timed = himself or tells_time(words, place + 1 + (words[place + 1].low == "there"))
    if by or not timed:
        return None
    trig = span_of(words, auxiliary, place)
    if verb.status is Status.LIFTED:
        if words[auxiliary - 1].low not in _SUBJECTS:
            return None
        return Telling(form_of(verb, "added", passive=True), trig, *trig)
    return Telling(form_of(verb, "echo", passive=True), trig, *trig)


_ELSE = word_set("by attack attacks bomb bombs drone drones strike strikes missile raid blast fire")
_SELVES = frozenset({"himself", "herself", "itself", "themselves"})
_SUBJECTS = frozenset({"it", "he", "she", "they"})
