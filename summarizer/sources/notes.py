"""What a user should know of an article before trusting what was read from it."""

from collections.abc import Iterator

from summarizer.records.article import Article
from summarizer.records.summary import Warning_, WarningCode
from summarizer.records.values import Span
from summarizer.text.layout import Role, Sentence


def article_warnings(article: Article) -> tuple[Warning_, ...]:
    """Return warnings of the page: text for machines, furniture, day, encoding, language."""
    return tuple(_warnings(article))


def _warnings(article: Article) -> Iterator[Warning_]:
    for first, last in _runs(article, Role.SUSPICIOUS):
        yield Warning_(
            code=WarningCode.SUSPICIOUS_TEXT,
            message="This passage addresses software, not readers; nothing in it was used.",
            span=_span(article, first, last),
        )
    furniture = sum(s.role is Role.FURNITURE for s in article.sentences)
    if furniture:
        yield Warning_(
            code=WarningCode.FURNITURE,
            message=f"Page furniture was left out ({furniture} of {len(article.sentences)} lines).",
        )
    if article.published is None:
        yield Warning_(
            code=WarningCode.NO_DATELINE,
            message="No day of publication was found, so weekdays stay unresolved; "
            "--published gives one.",
        )
    if article.guessed_encoding:
        yield Warning_(
            code=WarningCode.ENCODING_GUESSED,
            message=f"The text is not UTF-8; it was read as {article.guessed_encoding}, a guess.",
        )
    if article.language != "en":
        yield Warning_(
            code=WarningCode.LANGUAGE,
            message="The text does not seem to be English; the rules read English only.",
        )


def _runs(article: Article, role: Role) -> Iterator[tuple[Sentence, Sentence]]:
    first: Sentence | None = None
    last: Sentence | None = None
    for sentence in article.sentences:
        if sentence.role is role:
            first, last = first or sentence, sentence
        elif first and last:
            yield first, last
            first = None
    if first and last:
        yield first, last


def _span(article: Article, first: Sentence, last: Sentence) -> Span:
    return Span(text=article.text[first.start : last.end], start=first.start, end=last.end)
