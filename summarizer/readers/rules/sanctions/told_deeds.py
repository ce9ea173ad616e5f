"""Deeds as nouns, with whom they hit: "its designation by Mali in May", "the bank's listing"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.measures import is_day
from summarizer.readers.rules.sanctions.telling import Form, Side, Telling
from summarizer.readers.rules.sanctions.timing import tells_time
from summarizer.readers.rules.sanctions.told_asides import first_of
from summarizer.readers.rules.sanctions.told_lists import names_list
from summarizer.readers.rules.sanctions.voice import span_of
from summarizer.readers.rules.sanctions.words import Verb, Word, find_word
from summarizer.text.place import Place
from summarizer.text.word_sets import POSSESSIVES, word_set


def tell_deed(words: Sequence[Word], place: int, behind: int, noun: Verb) -> Telling | None:
    """Somebody suffers what a noun says: "the bank, since its designation by Mali"."""
    owner = _owner_before(words, place)
    if owner is None or behind >= len(words) or not _may_be_suffered(words, place, behind):
        return None
    by = find_word(words, behind, frozenset({"by"}), 5)
    if words[behind].low == "of" or not (by or _is_timed(words, owner, place, behind)):
        return None
    trig = span_of(words, place, place)
    listed = words[place].low in lexicon.LIST_DEEDS
    form = Form("told_deed", noun.status, Side.BEFORE, passive=True)
    last = min(behind + 5, len(words) - 1)
    return Telling(
        form,
        trig,
        *trig,
        own=(words[behind if listed else owner].end, words[last].end),
        aims=(_whose(words, owner),),
    )


def _owner_before(words: Sequence[Word], place: int) -> int | None:
    """Return the place of whom a deed hits: "the bank's | 2007 designation"."""
    for at in range(place - 1, max(-1, place - 6), -1):
        if words[at].low in _POINTERS:
            return at
        if words[at].is_genitive and not is_day(words, at):
            return at
        if not (words[at].low in _BETWEEN or is_day(words, at)):
            return None
    return None


_POINTERS = POSSESSIVES | {"whose"}
_BETWEEN = word_set(
    """first second third earlier recent original initial subsequent later u.s us american eu
    european british uk un u.n canadian japanese swiss treasury ofac . terror terrorist formal"""
)


def _may_be_suffered(words: Sequence[Word], place: int, behind: int) -> bool:
    """Tell whether a noun says what was done to somebody; a removal, if from a list."""
    if words[place].low not in lexicon.LIST_DEEDS:
        return words[place].low in _DEEDS
    return words[behind].low in _LINKS and names_list(words, behind + 1)


_DEEDS = word_set(
    """designation redesignation re-designation listing relisting blacklisting sanctioning
    delisting"""
)
_LINKS = word_set("from to on in")


def _is_timed(words: Sequence[Word], owner: int, place: int, behind: int) -> bool:
    """Tell whether the day of a deed is told, before it or behind."""
    if any(is_day(words, n) for n in range(owner + 1, place)):
        return True
    reach = behind + (9 if words[place].low in lexicon.LIST_DEEDS else 3)
    return any(tells_time(words, n) for n in range(behind, min(reach, len(words))))


def _whose(words: Sequence[Word], owner: int) -> Place:
    """Return the words for whom a deed hits; a pronoun stands for himself."""
    if words[owner].low == "whose":
        last = owner - 1 - (words[owner - 1].low == ",")
        return (words[first_of(words, last)].start, words[last].end) if last >= 0 else (0, 0)
    if words[owner].low in _POINTERS:
        return words[owner].start, words[owner].end
    return words[first_of(words, owner)].start, words[owner].bare_end
