"""Words told verbatim without quotation marks: turns of a transcript, and announced paragraphs.

"MR. PRICE: We have seen the reports." is a turn; a paragraph behind "The minister said:" is
announced, and so is the rest of one behind "issued a statement:", and of the page behind "issued
the following statement:". A label counts as a speaker's only where a text has several of them (two
in capitals), or where it is an office in capitals ("THE PRESIDENT:").
"""

from summarizer.text.layout_tables import STATEMENT_BELOW
from summarizer.text.patterns import lazy

_LABEL = lazy(
    r"[QA]\)\s+|(?:(?:[A-Z][\w.’'-]*|of|for|the|de|van|von|bin|al)\s+){0,5}[A-Z][\w.’'-]*"
    r"(?:\s*\([^()\n]{1,60}\)){0,2}:\s+"
)
_ANNOUNCES = lazy(
    r"\b(?:said|says|saying|stated?|stating|wrote|writes|told\b.{0,60}|added|adds|declared"
    r"|commented|statement|follows|posted|reads?|quoted as saying|remarks)\b[^.?!\n]{0,60}:\s*$"
)
_INLINE = lazy(
    r"\b(?:statement|communique|message|tweet|post|release|notice)\b"
    r"[^.?!:\n]{0,40}: (?=[A-Z])"
)
_STATEMENT = lazy(rf"\b{STATEMENT_BELOW}\s*$")
_OFFICE = lazy(r"THE(?:\s[A-Z][A-Z'’-]+){1,4}:")
_FEWEST_LABELS, _FEWEST_SHOUTED = 3, 2


def verbatim_ranges(text: str, paragraphs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the ranges of the text that are somebody's words without quotation marks, in order.

    Args:
        text: the article.
        paragraphs: where its paragraphs stand, in order.
    """
    labels = [_LABEL.match(text, start, end) for start, end in paragraphs]
    told = [label.group() for label in labels if label]
    is_transcript = (
        len(told) >= _FEWEST_LABELS
        or sum(map(str.isupper, told)) >= _FEWEST_SHOUTED
        or any(map(_OFFICE.match, told))
    )
    ranges: list[tuple[int, int]] = []
    has_begun = is_statement = False
    before = 0
    for label, (start, end) in zip(labels, paragraphs, strict=True):
        has_begun = has_begun or label is not None
        announced = _ANNOUNCES.search(text, max(before, start - 200), start)
        is_statement = is_statement or bool(announced and _STATEMENT.search(text, before, start))
        if is_transcript and has_begun:
            ranges.append((label.end() if label else start, end))
        elif announced or is_statement:
            ranges.append((start, end))
        elif inline := _INLINE.search(text, start, end):
            ranges.append((inline.end(), end))
        before = start
    return ranges
