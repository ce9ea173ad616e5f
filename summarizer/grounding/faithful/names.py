"""Names of a generated sentence: each must stand in what it cites.

A capitalized word passes if

- it stands in the cited sentences, in this case or in lower case ("the President");
- it is part of the full name of somebody whom the cited sentences mention ("he": Ned Price);
- it is part of a country's name, adjective or abbreviation, and the cited sentences name that
  country in any way. A capital does not pass for its country: "Pyongyang" is a place as well;
- it is part of the name of a body that the cited sentences name by another of its names;
- it begins the sentence and is an ordinary word.

Dates are no exception: "Wednesday" stands there or is refused.
"""

from collections.abc import Callable, Iterable, Sequence

from summarizer.grounding.faithful.words import Word, stem, words_in
from summarizer.grounding.faithful.words_table import MONTHS, STARTERS
from summarizer.normalize.bodies import find_bodies
from summarizer.normalize.countries import find_countries

_PARTY_FORMS = frozenset({"name", "demonym", "abbreviation"})


def name_fault(
    sentence: str, cited: str, known: Callable[[], Iterable[str]], *, korean: bool
) -> str | None:
    """Return which name of a sentence the cited text does not bear out, or None.

    Args:
        sentence: the generated sentence.
        cited: the text of the sentences it cites.
        known: gives the full names of those whom the cited sentences mention; asked only if needed.
        korean: whether "the North" means North Korea here.
    """
    capitals = [word for word in words_in(sentence) if word.is_capital]
    there = words_in(cited)
    exact = {word.bare for word in there}
    lower = {word.bare.lower() for word in there}
    opening = _opening(sentence, capitals)
    doubtful = [
        word
        for word in capitals
        if not _stands(word, exact, lower) and not (word in opening and _is_ordinary(word, there))
    ]
    if doubtful:
        doubtful = _outside(doubtful, _resolved(sentence, cited, korean=korean))
    if doubtful:
        doubtful = _outside(doubtful, _known_places(sentence, known()))
    if not doubtful:
        return None
    return f'The name "{doubtful[0].bare}" does not stand in the cited sentences.'


def _opening(sentence: str, capitals: Sequence[Word]) -> list[Word]:
    """Return the words that are capitalized only because they begin a sentence."""
    return [
        word
        for word in capitals
        if not (before := sentence[: word.start].rstrip(" \"'“‘([")) or before[-1] in ".!?:"
    ]


def _stands(word: Word, exact: set[str], lower: set[str]) -> bool:
    if word.bare in exact:
        return True
    if word.bare.isupper() and len(word.bare) > 1:
        return False
    text = word.bare.lower()
    if text in MONTHS or text in MONTHS.values():
        return bool({MONTHS.get(text, text)} & {MONTHS.get(other, other) for other in lower})
    return text in exact and not find_countries(word.bare)


def _is_ordinary(word: Word, there: Iterable[Word]) -> bool:
    """Tell whether a word at the head of a sentence is no name."""
    if word.bare.lower() in STARTERS or word.bare.endswith("ly"):
        return True
    return stem(word.bare) in {stem(other.bare) for other in there if not other.is_capital}


def _outside(words: Iterable[Word], places: Sequence[tuple[int, int]]) -> list[Word]:
    return [
        word
        for word in words
        if not any(start <= word.start and word.end <= end + 2 for start, end in places)
    ]


def _resolved(sentence: str, cited: str, *, korean: bool) -> list[tuple[int, int]]:
    """Return the places of countries and bodies that the cited text names in some other way."""
    codes = {hit.code for hit in find_countries(cited, korean_context=korean)}
    places = [
        (hit.start, hit.end)
        for hit in find_countries(sentence, korean_context=korean)
        if hit.form in _PARTY_FORMS and hit.code in codes
    ]
    bodies = {hit.body.name for hit in find_bodies(cited)}
    return places + [
        (hit.start, hit.end) for hit in find_bodies(sentence) if hit.body.name in bodies
    ]


def _known_places(sentence: str, names: Iterable[str]) -> list[tuple[int, int]]:
    places = []
    for name in names:
        at = sentence.find(name)
        while at >= 0:
            places.append((at, at + len(name)))
            at = sentence.find(name, at + 1)
    return places
