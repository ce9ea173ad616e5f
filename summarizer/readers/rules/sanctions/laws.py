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
    found = [law for law in laws_in(view, sentence) if law.is_basis and _may_be(law, trigger)]
    if not found:
        return None
    return min(found, key=lambda law: abs(law.start - trigger[1]) + _aside(view, law.start)).words


def _may_be(law: Law, trigger: tuple[int, int]) -> bool:
    """Tell whether a law that is not said exactly stands right beside the action."""
    beside = -_BESIDE <= law.start - trigger[1] <= _BESIDE
    return law.is_exact or beside or law.words.startswith("Chapter")


_BESIDE = 80
_BY_CHANGING = lazy(r"\b(?:amend|enact|chang|updat|publish)(?:ing|ed)\s+(?:the|its)\s+$")


def _aside(view: SanctionView, start: int) -> int:
    """Return how much farther a law counts that an action only changes, or that empowers to all."""
    changed = _BY_CHANGING.search(view.masked, max(0, start - 24), start)
    return 500 if changed or _VAGUE.match(view.masked, start) else 0


_VAGUE = lazy(r"Chapter|[Ee]xecutive [Oo]rder(?! \d| \()")


_LEADING = lazy(r"^(?:(?:The|the|Under|In|On|By|Its|Pursuant to)\s+)+")
_DIGIT = lazy(r"\d")
_SHORT = frozenset({"CAATSA", "INKSNA"})
"""Laws that news know by their letters."""


def _law(match: re.Match[str]) -> Law:
    words = _LEADING.sub("", match[0].strip(" ,"))
    parts = words.split()
    text, low, start = match.string, max(0, match.start() - _NEAR), match.start()
    under = _UNDER.search(text, low, start) is not None
    named = len(parts) > 2 and (parts[-1] != "Law" or "anctions" in words)
    named = named or (len(parts) > 1 and under) or words.startswith(("Chapter", "Magnitsky"))
    if words.lower() == "executive order":
        named = (
            _SIGNED.search(match.string, max(0, match.start() - _NEAR), match.start()) is not None
        )
    basis = named or words in _SHORT or _DIGIT.search(words) is not None
    broken = _BROKEN.search(text, low, start)
    return Law(start, match.end(), match[0], words, basis and broken is None)


_NEAR = 40
_UNDER = lazy(
    r"\b(?:[Uu]nder|[Pp]ursuant to|in accordance with|invok(?:ing|ed)|using|based on|by virtue of)"
    r" (?:(?:the|its|his|their|a|Canada['’]s|Britain['’]s|[A-Z][\w.]*['’]s?) )?$"
)
"""What stands before a law that an action rests on, whatever the law is called."""
_SIGNED = lazy(
    r"\b(?:under|by|with|via|through|signed|issued|using)"
    r" (?:an?|his|her|the|this)?(?: (?:new|separate|\d{4}|same))? ?$"
)
_BROKEN = lazy(
    r"\b(?:violat(?:e|es|ed|ing|ions? of)|(?:in )?breach(?:es|ed|ing)?(?: of)?"
    r"|br(?:oke|eak|eaks|eaking)|flout(?:ed|ing)|contraven(?:ed|ing)|despite"
    r"|in (?:contravention|defiance|violation) of|(?:banned|barred|forbidden) (?:by|under)"
    r"|(?:prosecuted|charged|prohibited) under) (?:(?:the|several|multiple|many|U\.N\.|UN) )*$"
)
"""What stands before a law that somebody broke."""
