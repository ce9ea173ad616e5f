r"""The words that a pattern can begin with, read off the pattern itself.

Patterns of words in a row are read: literals, sets of letters, groups, alternatives, options,
lookarounds. `\b(?:fail(?:ed|s)|broke apart)\b` begins with fail, failed, fails or broke.
"""

import re

from summarizer.text.patterns import lazy

_OPENING = lazy(r"\((?:\?(?::|P<\w+>|(?P<around><?[=!])))?")
_COUNT = lazy(r"(?:[?*+]|\{(?P<least>\d*)(?P<more>,?)\d*\})\??")
_ONE = lazy(r"\[(?P<inside>(?:\\.|[^\]])+)\]|[^\W_]+(?![?*+{])|\\.|.", re.DOTALL)
_ANY = lazy(r"\\[wWdDS]|\w-\w|^\^.|^\.$")
_SIGN = lazy(r"\\.|\[(?:\\.|[^\]])+\]|[()|]", re.DOTALL)
_UNKNOWN = "*"


def first_words(pattern: str) -> frozenset[str]:
    """Return in small letters the words that a match can begin with.

    Raises:
        ValueError: if these are not certain words: the pattern can begin with anything, or with
            the first letters of a word only.
    """
    growing, whole = _Pattern(pattern).alternatives({""})
    if growing or any(not word or _UNKNOWN in word for word in whole):
        message = f"not certain which words this can begin with: {pattern}"
        raise ValueError(message)
    return frozenset(word.lower() for word in whole)


class _Pattern:
    """A pattern being read. Each step takes words, and returns which still grow and which end."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def alternatives(self, words: set[str]) -> tuple[set[str], set[str]]:
        """Read up to the end of the group."""
        growing, whole = self._row(words)
        while self.pattern.startswith("|", self.at):
            self.at += 1
            more = self._row(words)
            growing, whole = growing | more[0], whole | more[1]
        self.at += 1
        return growing, whole

    def _row(self, words: set[str]) -> tuple[set[str], set[str]]:
        whole: set[str] = set()
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            if not words:  # all have ended: what follows adds nothing
                self._skip()
                break
            before = words
            words, ended = self._one(before)
            if count := _COUNT.match(self.pattern, self.at):
                self.at = count.end()
                if count[0][0] in "*+" or count["more"]:
                    words = {_UNKNOWN} if words - before else words
                if count[0][0] in "?*" or count["least"] in {"", "0"}:
                    words |= before
            whole |= ended
        return words, whole

    def _skip(self) -> None:
        """Go on to the end of the row."""
        depth = 0
        for sign in _SIGN.finditer(self.pattern, self.at):
            if not depth and sign[0] in {"|", ")"}:
                self.at = sign.start()
                return
            depth += {"(": 1, ")": -1}.get(sign[0], 0)
        self.at = len(self.pattern)

    def _one(self, words: set[str]) -> tuple[set[str], set[str]]:
        """Read a group, a set, one character or several letters."""
        if opening := _OPENING.match(self.pattern, self.at):
            self.at = opening.end()
            read = self.alternatives(words)
            return (words, set()) if opening["around"] else read
        one = _ONE.match(self.pattern, self.at)
        self.at = one.end() if one else len(self.pattern)
        inside = one["inside"] if one else None
        if inside and inside.isalpha():
            return {word + letter for word in words for letter in inside}, set()
        return _grown(words, inside or (one[0] if one else ""))


def _grown(words: set[str], by: str) -> tuple[set[str], set[str]]:
    if by.isalnum():
        return {word + by for word in words}, set()
    if by in {r"\b", "$"}:
        return words & {""}, words - {""}
    if _ANY.search(by):
        return {_UNKNOWN for _ in words}, set()
    return (words, set()) if by == "^" else (set(), words)
