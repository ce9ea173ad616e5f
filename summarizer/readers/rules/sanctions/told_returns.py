"""Those who are let back: "readmitted to SWIFT", "ended Mali's exclusion from the market"."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.voice import auxiliary_of, form_of, span_of
from summarizer.readers.rules.sanctions.words import Verb, Word, find_word
from summarizer.text.word_sets import word_set


def tell_admit(words: Sequence[Word], place: int, behind: int, verb: Verb) -> Telling | None:
    """Somebody is let back: "readmitted the bank to SWIFT"."""
    if (noun := find_word(words, behind, _EXCLUSIONS, 8)) is not None:
        return _ends_exclusion(words, place, behind, noun, verb)
    to = find_word(words, behind, frozenset({"to", "into"}), 20)
    if to is None or find_word(words, to + 1, lexicon.EXCLUDED_FROM, 4) is None:
        return None
    back = words[to - 1].low == "back"
    if words[place].low in _LETS and not back:
        return None
    auxiliary = auxiliary_of(words, place, verb)
    trig = (words[place if auxiliary is None else auxiliary].start, words[place].end)
    if auxiliary is not None or to == behind:
        return Telling(form_of(verb, "bar", passive=True), trig, *trig) if auxiliary else None
    aims = ((words[behind].start, words[to - back].start),)
    return Telling(form_of(verb, "bar", weak=back), trig, trig[0], words[to].end, aims=aims)


_EXCLUSIONS = word_set("exclusion expulsion disconnection isolation")
_LETS = word_set("let lets letting allow allows allowed allowing")


def _ends_exclusion(
    words: Sequence[Word], place: int, behind: int, noun: int, verb: Verb
) -> Telling | None:
    """Somebody is kept out no longer: "ended Mali's exclusion from the debt market"."""
    source = find_word(words, noun + 1, frozenset({"from"}), 12)
    if source is None or find_word(words, source + 1, lexicon.EXCLUDED_FROM, 5) is None:
        return None
    if noun == behind or auxiliary_of(words, place, verb) is not None:
        return None
    whom = words[behind].start, words[noun].start
    if words[noun + 1].low == "of":
        whom = words[noun + 2].start, words[source].start
    trig = span_of(words, place, noun)
    form = form_of(verb, "bar", weak=True)
    return Telling(form, trig, trig[0], words[source].end, aims=(whom,))
