"""Who speaks in a text, from the page to its grounded records."""

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.records.quote import QuoteKind
from summarizer.sources import article_from_text

OPENING = "TOKYO, June 23, 2016 (Reuters) - Officials met on Thursday to talk of trade.\n\n"
"""What stands before the paragraphs of a story."""


def speakers(text: str) -> list[str | None]:
    """Return who says each of the quotations that are verbatim, in order."""
    article = article_from_text(text)
    quotes = ground(article, RulesReader().draft_article(article)).quotes
    return [quote.speaker for quote in quotes if quote.kind is not QuoteKind.INDIRECT]
