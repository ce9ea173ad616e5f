"""Text that addresses the reader's software instead of the reader.

A sentence is suspicious if it gives orders to a model or poses as its system prompt; what follows
it in its paragraph is taken as part of the same insertion, since that is where false facts stand.
Reports about such text, which quote it, are not suspicious. The wordings are in `layout_tables`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.text import layout_tables as tables
from summarizer.text.patterns import lazy
from summarizer.text.words import words_of

_LIST_ITEM = lazy(r"\s*(?:[-*•◦▪{}\[\]\"“|<>#]|\d{1,2}[.)]\s)")
_REPORTED = lazy(
    r"\b(?:said|says|wrote|told|reads?|typed|phrases?|words|such as|like|called|hidden|researchers?"
    r"|attackers?|hackers?|message|text)\b",
    re.IGNORECASE,
)
_OPENING = '"“'
_FIELD_SIGNS = ('":', "”:", "':")
_LABEL_LENGTH = 80


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@cache
def _wordings() -> dict[str, list[str]]:
    """Return the patterns by the words that make a closer look worth its time."""
    wordings: dict[str, list[str]] = {}
    for words, pattern in tables.SUSPICIOUS:
        for word in words.split():
            wordings.setdefault(word, []).append(pattern)
    return wordings


def find_suspicious(
    text: str, spans: Sequence[tuple[int, int]], paragraphs: Sequence[int], blocks: Sequence[int]
) -> frozenset[int]:
    """Return the indices of the sentences that are not for human readers.

    Args:
        text: The article.
        spans: Its sentences, in order.
        paragraphs: The paragraph of each sentence.
        blocks: The block (lines without a blank line between) of each sentence.
    """
    starts = [start for start, _ in spans]
    found: set[int] = set()
    near = {(max(bisect_right(starts, at) - 1, 0), pattern) for at, pattern in _candidates(text)}
    for index, pattern in sorted(near):
        if index not in found and _addresses_software(text[slice(*spans[index])], pattern):
            found.update(_insertion(text, spans, paragraphs, blocks, index))
    return frozenset(found)


def _candidates(text: str) -> Iterator[tuple[int, str]]:
    """Yield places with a word or sign that a pattern needs, and the pattern."""
    words, wordings = words_of(text), _wordings()
    for number in words.among(wordings.keys()):
        place = words.starts[number]
        yield from ((place, pattern) for pattern in wordings[words.lower[number]])
    for sign in _FIELD_SIGNS:
        at = text.find(sign)
        while at >= 0:
            yield at, tables.SUSPICIOUS_FIELD
            at = text.find(sign, at + 1)


def _addresses_software(sentence: str, pattern: str) -> bool:
    match = _pattern(pattern).search(sentence)
    return match is not None and not _is_reported(sentence, match.start(), match.end())


def _is_reported(sentence: str, start: int, end: int) -> bool:
    """Tell whether the words stand inside quotation marks that the sentence introduces."""
    before = sentence[: start + 1] if sentence[start] in _OPENING else sentence[:start]
    opened = before.count('"') % 2 or before.count("“") > before.count("”")
    mark = max(before.rfind('"'), before.rfind("“"))
    around = f"{sentence[: max(mark, 0)]} {sentence[end:]}"
    return bool(opened) and _REPORTED.search(around) is not None


def _insertion(
    text: str,
    spans: Sequence[tuple[int, int]],
    paragraphs: Sequence[int],
    blocks: Sequence[int],
    index: int,
) -> range:
    """Return the run of sentences that the suspicious one at `index` was inserted with."""
    start, stop = spans[index]
    first, last = index, index + 1
    while last < len(spans) and paragraphs[last] == paragraphs[index]:
        last += 1
    if _pattern(tables.BACK_REFERENCE).search(text, start, stop):
        while first and paragraphs[first - 1] == paragraphs[index]:
            first -= 1
    if last < len(spans) and _announces(text, spans[first][0], spans[last - 1][1]):
        following = paragraphs[last]
        while last < len(spans) and (
            paragraphs[last] == following
            or blocks[last] == blocks[last - 1]
            or _LIST_ITEM.match(text, *spans[last])
        ):
            last += 1
    return range(first, last)


def _announces(text: str, start: int, end: int) -> bool:
    """Tell whether a paragraph is only the head of what follows: a label, or a colon."""
    words = text[start:end].strip()
    if len(words) > _LABEL_LENGTH and words.startswith("[") and words.endswith("]"):
        return False  # a whole note in brackets, after which the article goes on
    return words.endswith((":", ">", "]", "{", "---", "```")) or (
        len(words) < _LABEL_LENGTH and not words.endswith((".", "!", "?"))
    )
