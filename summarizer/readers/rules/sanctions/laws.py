"""The laws that a sentence cites, found once for all that ask."""

import re
from functools import cache

from summarizer.readers.rules.sanctions import tables
from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.law import Law
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_LAW, _TITLE = bit("law"), bit("title of law")


@cache
def _pattern(*, titled: bool) -> re.Pattern[str]:
    named = rf"|{tables.LEGAL_TITLE}" if titled else ""
    return re.compile(rf"(?<!\w)(?:{tables.LEGAL}{named})")  # at once past the insides of words


def may_cite_law(view: SanctionView, sentence: Sentence) -> bool:
    """Tell quickly whether a sentence can cite a law."""
    return view.has(sentence, _LAW)


def laws_in(view: SanctionView, sentence: Sentence) -> tuple[Law, ...]:
    """Return the laws that a sentence cites, in order."""
    if not may_cite_law(view, sentence):
        return ()
    known = view.laws.get(sentence.number)
    if known is None:
        pattern = _pattern(titled=view.has(sentence, _TITLE))
        found = pattern.finditer(view.masked, sentence.start, sentence.end)
        known = view.laws[sentence.number] = tuple(map(_law, found))
    return known


def find_basis(view: SanctionView, sentence: Sentence, trigger: tuple[int, int]) -> str | None:
    """Return the legal basis cited nearest to the trigger, in the words of the article."""
    found = [law for law in laws_in(view, sentence) if law.is_basis]
    if not found:
        return None
    return min(found, key=lambda law: abs(law.start - trigger[1]) + _aside(view, law.start)).words


_BY_CHANGING = lazy(r"\b(?:amend|enact|chang|updat|publish)(?:ing|ed)\s+(?:the|its)\s+$")


def _aside(view: SanctionView, start: int) -> int:
    """Return how much farther a law counts that an action only changes."""
    return 500 if _BY_CHANGING.search(view.masked, max(0, start - 24), start) else 0


_LEADING = re.compile(r"^(?:(?:The|the|Under|In|On|By|Its|Pursuant to)\s+)+")
_DIGIT = re.compile(r"\d")
_SHORT = frozenset({"CAATSA", "INKSNA"})
"""Laws that news know by their letters."""


def _law(match: re.Match[str]) -> Law:
    words = _LEADING.sub("", match[0].strip(" ,"))
    parts = words.split()
    named = len(parts) > 2 and (parts[-1] != "Law" or "anctions" in words)
    basis = named or words in _SHORT or _DIGIT.search(words) is not None
    return Law(match.start(), match.end(), match[0], words, basis)
