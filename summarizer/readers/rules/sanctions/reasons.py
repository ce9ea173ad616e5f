"""Why somebody is sanctioned, in the words behind the deed."""

from summarizer.readers.rules.sanctions import reasons_table as table
from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_CUE = bit("reason")
_REASON = lazy(
    rf"\b(?:(?P<for>for {table.FOR})|(?P<over>over {table.OVER})|{table.OTHERS})[^;:\x01]*"
)
_LEAD = lazy(r"([\w'’]+)[\"”]? $")
_ELSEWHERE = lazy(
    r";|, (?:but|while|whereas|though|although|as)\b|\band (?:then |also |later )?(?!related|listed|linked|designated)(?:[a-z]+ed|put|struck|cut|froze|has|have|had|is|are|was|were|will|would|it|they)\b"
)
"""What begins another clause, whose reason is not that of the deed."""
_RELATIVE = lazy(r"\b(?:who|which|that|whose|where|when|after|before|since)\b[^,]*$")
"""A clause that says more of somebody and has not ended."""
_END = lazy(
    rf",\s(?!\d|(?:and |or )?(?:[a-z'’-]+ ){{0,3}}(?:{table.WRONGS})\b)"
    r"|\s[—–]|\s(?:(?:late |early )?on \w+day|today|yesterday)\b"
    r"|\s(?:but|while|until|as (?:part|well))\b"
    r"|\sand (?:then |also |on |in |later )*(?:(?:has|have|had|is|are|was|were|will|would|said|says|it|they|struck|put|froze)\b|[a-z]+ed (?:the|an?|its|two|three|his|her|their|\d+)\b)"
)
_CLOSING = lazy(r"(?P<quoted>[^“”\"]*)(?:”|\"[\s,.])[^\"]*$")
"""The end of somebody's own words, which began before the reason."""
_BY_LAW = lazy(r"for (?:having|being|acting|materially)\b")
"""How the laws put it, with many commas: "for having assisted, sponsored, or provided"."""
_MOST, _REACH = 300, 260


def find_reason(view: SanctionView, sentence: Sentence, trigger: tuple[int, int]) -> str | None:
    """Return the words that say why, from behind the trigger."""
    if not view.has(sentence, _CUE):
        return None
    end = min(sentence.end, trigger[1] + _REACH + _MOST)
    for found in _REASON.finditer(view.masked, trigger[1], end):
        if not _is_of_another(view, found.start(), trigger[1], found.lastgroup):
            return _cut(view.text[found.start() : found.end()])
    return None


def _cut(words: str) -> str:
    """Return a reason without what the sentence says behind it."""
    cut = _CLOSING.match(words)
    words = words[: cut.end("quoted")] if cut else words
    cut = None if _BY_LAW.match(words) else _END.search(words)
    return (words[: cut.start()] if cut else words).strip(" ,.")[:_MOST]


def _is_of_another(view: SanctionView, start: int, behind: int, by: str | None) -> bool:
    """Tell whether what looks like a reason goes with another word than the deed."""
    between = view.masked[behind:start]
    if len(between) > _REACH or _ELSEWHERE.search(between):
        return True
    if by is None:
        return False
    lead = _LEAD.search(between)
    no_lead = table.NO_FOR if by == "for" else table.NO_OVER
    return _RELATIVE.search(between) is not None or (
        lead is not None and lead[1].lower() in no_lead
    )
