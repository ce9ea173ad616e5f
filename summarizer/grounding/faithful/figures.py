"""Numbers of a generated sentence: each must stand in what it cites, and be said of the same."""

from summarizer.grounding.faithful.words import stem, words_in
from summarizer.normalize.numbers import FoundNumber, numbers_in

_REACH = 48
_NEIGHBORS = 3
_SINGULAR = frozenset({"a", "an", "another", "single", "one", "additional", "lone"})


def figure_fault(sentence: str, cited: str) -> str | None:
    """Return which number of a sentence the cited text does not bear out, or None.

    Numbers compare by value ("six" is "6", "15-member" holds 15). A number that is said only of
    other things there is refused too; sums are not made.
    """
    numbers = numbers_in(sentence)
    if not numbers:
        return None
    there = numbers_in(cited)
    for number in numbers:
        alike = [other for other in there if other.value == number.value]
        if not alike:
            if number.value == 1 and _is_singular(cited):
                continue
            return f'The number "{number.text}" does not stand in the cited sentences.'
        if _is_said_of_others(sentence, number, cited, alike, there):
            return f'The number "{number.text}" is said of something else in the cited sentences.'
    return None


def _is_singular(text: str) -> bool:
    return any(word.bare.lower() in _SINGULAR for word in words_in(text))


def _is_said_of_others(
    sentence: str,
    number: FoundNumber,
    cited: str,
    alike: list[FoundNumber],
    there: list[FoundNumber],
) -> bool:
    """Tell whether what follows the number follows only other numbers in the cited text."""
    things = _things(sentence, number)
    if not things or any(things & _things(cited, other) for other in alike):
        return False
    return any(things & _things(cited, other) for other in there if other not in alike)


def _things(text: str, number: FoundNumber) -> set[str]:
    """Return the stems of the words right behind a number."""
    following = words_in(text[number.end : number.end + _REACH])[:_NEIGHBORS]
    return {stem(word.bare) for word in following if len(word.bare) > 3}
