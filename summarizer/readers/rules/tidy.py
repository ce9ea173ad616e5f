"""An article as the rules read it: plain spaces and hyphens wherever the page has others.

A page wraps its lines, sets names with non-breaking spaces and hyphens and writes letters in two
parts; the patterns know none of that. A draft holds copied words and sentence numbers but no
offsets, and grounding finds the words in the article as it is (see `text.folding`), so nothing has
to be put back.
"""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from summarizer.records.article import Article
from summarizer.text.folding import INVISIBLE
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_ODD = re.compile(
    r"[\t\v\f\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
    rf"\u2010\u2011{INVISIBLE}]"
)
"""All odd spaces and hyphens, but no end of a line: one set is searched fastest."""
_HYPHENS = lazy("[\u2010\u2011]")
_HIDDEN = lazy(f"[{INVISIBLE}]+")
_SPACES = lazy(r"\s+")


def tidied(article: Article) -> Article:
    """Return the article with tidy sentences: the same numbers, paragraphs and roles.

    What stands between paragraphs is kept. An article that is tidy already comes back as it is;
    the digest and the identity are always those of the original.
    """
    if _is_tidy(article.text, article.sentences):
        return article
    text, sentences = _rewritten(article.text, article.sentences)
    tidy = article.model_copy(update={"text": text})
    tidy.__dict__["sentences"] = sentences  # the cached property: the original's, moved
    for place in ("sentence_by_number", "quotations", "paragraphs"):
        tidy.__dict__.pop(place, None)
    return tidy


def _is_tidy(text: str, sentences: Sequence[Sentence]) -> bool:
    if "  " in text or _ODD.search(text) or not unicodedata.is_normalized("NFC", text):
        return False
    return not any("\n" in text[s.start : s.end] for s in sentences) and not any(
        "\n" in text[before.end : after.start]
        for before, after in pairwise(sentences)
        if before.paragraph == after.paragraph
    )


def _rewritten(text: str, sentences: Sequence[Sentence]) -> tuple[str, tuple[Sentence, ...]]:
    pieces: list[str] = []
    moved: list[Sentence] = []
    at, end, paragraph = 0, 0, 0
    for sentence in sentences:
        gap = text[end : sentence.start]
        if sentence.paragraph == paragraph:
            gap = " " if gap else ""
        words = _tidy(text[sentence.start : sentence.end])
        start = at + len(gap)
        pieces += (gap, words)
        at, end, paragraph = start + len(words), sentence.end, sentence.paragraph
        moved.append(sentence._replace(start=start, end=at))
    return "".join([*pieces, text[end:]]), tuple(moved)


def _tidy(words: str) -> str:
    plain = _HYPHENS.sub("-", unicodedata.normalize("NFC", words))
    return _SPACES.sub(" ", _HIDDEN.sub("", plain))
