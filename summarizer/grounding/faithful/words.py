"""Words and their stems, as far as the guard of generated sentences needs them."""

from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.grounding.faithful.words_table import BASE_FORMS, DEED_WORDS
from summarizer.text.folding import fold
from summarizer.text.patterns import lazy
from summarizer.text.words import kept

_WORD = lazy(r"[^\W_]+(?:\.[^\W_]+)*(?:['’][^\W_]+)?")
_POSSESSIVE = ("'s", "’s")
_ENDINGS = ("ings", "ing", "ied", "ies", "ed", "es", "s")


class Word(NamedTuple):
    """A word at `text[start:end]`; `bare` is without possessive ending and inner full stops."""

    start: int
    end: int
    bare: str

    @property
    def is_capital(self) -> bool:
        """Whether it begins like a name."""
        return self.bare[:1].isupper()


@kept
def words_in(text: str) -> tuple[Word, ...]:
    """Return the words of a text, hyphenated ones in their parts."""
    return tuple(Word(*match.span(), bare(match.group())) for match in _WORD.finditer(text))


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """Return a word folded, without possessive ending and full stops ("U.S.'s" is "US")."""
    word = fold(word)
    for ending in _POSSESSIVE:
        word = word.removesuffix(ending)
    return word.replace(".", "") if "." in word and not word[0].isdigit() else word


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return what the forms of a word share: "imposes", "imposed" and "imposing" are "impos".

    Made to compare a generated sentence with its source, no more: "designation" and "designated"
    are one, and so are a few words that have nothing to do with each other.
    """
    word = word.lower()
    word = BASE_FORMS.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word.removesuffix(ending) + ("y" if ending in {"ied", "ies"} else "")
            break
    if len(word) > 6:
        word = word.removesuffix("ion")
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


@cache
def _deeds() -> dict[str, str]:
    return {stem(word): deed for deed, words in DEED_WORDS.items() for word in words.split()}


def deed_of(word: str) -> str | None:
    """Return the deed that a word tells, None for a word that tells none of the table."""
    return _deeds().get(stem(word))
