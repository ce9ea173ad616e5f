"""So many are added where no list is named: "had added three firms in May"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.voice import form_of, is_active, rest_of, span_of
from summarizer.readers.rules.sanctions.words import MODALS, Verb, Word, find_word
from summarizer.text.word_sets import POSSESSIVES

_ONE = frozenset({"a", "an"})
NUMBERS = _ONE | lexicon.NUMBERS | set(map(str, range(2, 500)))


def tell_added(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """So many are added, to no list that is named: "had added three firms in May"."""
    planned = verb.shape == "base" and words[place - 1].low in MODALS | {"to"}
    if not (planned or verb.shape == "past") or not _adds_some(words, behind):
        return None
    if not is_active(words, place, verb):
        return None
    return _some_added(words, place, behind, verb)


def _adds_some(words: Sequence[Word], behind: int) -> bool:
    """Tell whether so many follow who can be listed, or "more": "three firms", "a dozen more"."""
    if behind < len(words) and words[behind].low in POSSESSIVES:
        kin = any(w.low in lexicon.KIN for w in words[behind + 1 : behind + 4])
        return kin and find_word(words, behind, _TO, _FAR) is None
    if behind >= len(words) or words[behind].low not in NUMBERS:
        return False
    near = [w.low for w in words[behind + 1 : behind + 4]]
    if near[:1] in (["more"], ["others"]) or near[:2] == ["dozen", "more"]:
        return True
    listed = next((n for n, low in enumerate(near) if low in lexicon.LISTABLE), None)
    return listed is not None and "and" not in near[:listed] and words[behind].low not in _ONE


_TO = frozenset({"to"})
"""What stands before what else than a list somebody is added to: "his wife to its cast"."""
_FAR = 12


def _some_added(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling:
    trig = span_of(words, place, place)
    form = form_of(verb, "name", weak=True)
    return Telling(form, trig, *trig, aims=(rest_of(words, behind),))


def added(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """The list was named before: "extended the list and added two commanders"."""
    amending = words[place].low == "add" and words[place - 1].low in {"to", "amendments"}
    amending = amending and any(w.low.startswith("amend") for w in words[:place])
    if words[place].low != "added" and not amending:
        return None
    joined = amending or words[place - 1].low in {"and", "also", "which"}
    listed = any(w.low in lexicon.LISTS for w in words)
    joined = joined or (listed and all(w.low not in lexicon.OTHER_LISTS for w in words))
    if not joined or behind >= len(words) or words[behind].low not in NUMBERS:
        return None
    return _some_added(words, place, behind, verb)
