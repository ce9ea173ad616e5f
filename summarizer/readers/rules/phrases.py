"""Phrases to be found whole in a text: far faster than a pattern of many alternatives."""

from collections.abc import Iterable

from summarizer.text.words import words_of


class Phrases:
    """Phrases, each looked for where its first word stands in a text."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """Index the phrases by their first words, the longest first."""
        self._by_word: dict[str, list[str]] = {}
        for phrase in sorted(phrases, key=len, reverse=True):
            self._by_word.setdefault(words_of(phrase).written[0], []).append(phrase)
        self._words = frozenset(word.lower() for word in self._by_word)

    def find(self, text: str) -> list[tuple[int, int]]:
        """Return where the phrases stand, in order; the longest of those that begin together."""
        words, found = words_of(text), []
        for number in words.among(self._words):
            start = words.starts[number]
            for phrase in self._by_word.get(words.written[number], ()):
                end = start + len(phrase)
                if text.startswith(phrase, start) and _is_whole(text, start, end):
                    found.append((start, end))
                    break
        return found


def _is_whole(text: str, start: int, end: int) -> bool:
    before = start > 0 and (text[start - 1].isalnum() or text[start - 1] == "-")
    after = end < len(text) and text[end].isalnum()
    return not before and not after
