"""The words of a sentence with what is known of each: a country, a body, a person, a missile."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from summarizer.readers.rules.scene import Scene
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_TOKEN = lazy(r"(?:[A-Z]\.){2,}|[^\W_]+(?:['’-][^\W_]+)*|[^\w\s]")
"""A word, "U.S." or "Hwasong-18" among them, a number, or one mark."""
_YEAR: Final = lazy(r"(?:19|20)\d\d")


class Token(NamedTuple):
    """A word at `start:end`; `kind` is what it names, or empty for a common word."""

    start: int
    end: int
    text: str
    kind: str


def tokens_of(scene: Scene, sentence: Sentence) -> list[Token]:
    """Return the words and marks of a sentence, in order, each with what it names."""
    found = _TOKEN.finditer(scene.text, sentence.start, sentence.end)
    places = [match.span() for match in found]
    kinds = dict.fromkeys(places, "")
    for start, end, kind in _named(scene, sentence):
        for place in places[bisect_left(places, (start, 0)) : bisect_left(places, (end, 0))]:
            if kind not in _WITHIN or kinds[place] in _FREE:
                kinds[place] = kind
    return [Token(*place, scene.text[slice(*place)], kinds[place]) for place in places]


def _named(scene: Scene, sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """Yield what a sentence names; of two at one place the later is meant."""
    within = sentence.start, sentence.end
    for words, entity in scene.entities.within(*within):
        yield words.start, words.end, entity.kind.value
    for country in scene.countries.within(*within):
        yield country.start, country.end, country.form
    for body in scene.bodies.within(*within):
        yield body.start, body.end, f"{body.body.kind} body"
    for day in scene.dates.within(*within):
        yield day.start, day.end, "date"
    for missile in scene.missiles.within(*within):
        yield missile.start, missile.end, "missile"


_WITHIN: Final = frozenset({"name", "demonym", "capital", "city", "metonym", "abbreviation"})
"""The forms of a country's name, which may stand inside the name of somebody else."""
_FREE: Final = frozenset({"", "country"})


def gist(tokens: Sequence[Token]) -> list[str]:
    """Return a sentence without the names in it: stems of common words, kinds of all others.

    Neighbors of one kind are one: "Prime Minister Ana Ruiz" is `<person>`.
    """
    words: list[str] = []
    for number, token in enumerate(tokens):
        word = word_of(token, opens=number == 0)
        if word[0] != "<" or not words or words[-1] != word:
            words.append(word)
    return words


def word_of(token: Token, *, opens: bool) -> str:
    """Return the stem of a common word, the kind of any other; `opens` if it begins a sentence."""
    kind, text = token.kind, token.text
    if kind in _PLAIN_KINDS:
        return f"<{kind}>"
    if kind in _COUNTRY_FORMS:
        return "<country>"
    if kind.endswith(" body"):
        return "<body>"
    if text[0].isdigit():
        return "<year>" if _YEAR.fullmatch(text) else "<number>"
    if text[0].isupper() and (kind or not opens):
        return f"<{kind or 'name'}>"
    return stem(text.lower())


_PLAIN_KINDS: Final = frozenset({"demonym", "date", "missile"})
_COUNTRY_FORMS: Final = _WITHIN - {"demonym"}


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return a word without its ending, near enough to join "freeze", "freezes" and "freezing"."""
    if len(word) > _SHORT and word.isalpha():
        for ending in _ENDINGS:
            if word.endswith(ending):
                return word[: -len(ending)]
    return word


_SHORT: Final = 4
_ENDINGS: Final = ("ing", "ed", "es", "s", "e", "d")
