"""The clauses of a sentence: parts of it that may tell what it as a whole does not."""

from typing import Final

from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def clauses_of(text: str, sentence: Sentence) -> list[Sentence]:
    """Return the parts of a sentence that are long enough to tell who did what, in order."""
    cuts = [m.span() for m in _BETWEEN.finditer(text, sentence.start, sentence.end)]
    starts = (sentence.start, *(end for _, end in cuts))
    ends = (*(start for start, _ in cuts), sentence.end)
    parts = [sentence._replace(start=s, end=e) for s, e in zip(starts, ends, strict=True)]
    return [part for part in parts if part.end - part.start >= _SHORTEST]


_BETWEEN = lazy(
    r";\s+|:\s+|\s+[–—-]\s+|,?\s+(?:while|whereas|but)\s+|,\s+(?:and\s+)?then\s+|,\s+and\s+"
    r"|\s+and\s+(?=(?:then|in|on|last|later|earlier|the following)\b)"
    r"|,\s+(?:after|following|before|having)\s+"
)
"""Where one part may end and another begin that tells something else."""
_SHORTEST: Final = 30
"""Characters of a clause, at least."""
