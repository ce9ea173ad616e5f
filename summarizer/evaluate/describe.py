"""Gold and found records in words, for the list of faults."""

from collections.abc import Sequence

from summarizer.evaluate.gold import GoldActor, GoldLaunch, GoldQuote, GoldSanction
from summarizer.records.actor import Actor
from summarizer.records.article import Article
from summarizer.records.launch import Launch
from summarizer.records.quote import Quote
from summarizer.records.sanction import Sanction
from summarizer.records.values import Span

GoldRecord = GoldSanction | GoldLaunch | GoldQuote | GoldActor
FoundRecord = Sanction | Launch | Quote | Actor


def gold_words(gold: GoldRecord) -> str:
    """Return words of the article that a gold record rests on."""
    match gold:
        case GoldQuote():
            return gold.text.partition("\n")[0]
        case GoldActor():
            return gold.name
        case _:
            return gold.evidence


def sentences_at(article: Article, place: tuple[int, int]) -> str:
    """Return the sentences that share a character with a place of the text."""
    start, end = place
    return " ".join(
        " ".join(article.text[s.start : s.end].split())
        for s in article.sentences
        if s.start < end and start < s.end
    )


def describe_gold(gold: GoldRecord) -> str:
    """Return a gold record in one line."""
    match gold:
        case GoldSanction():
            targets = ", ".join(target.name for target in gold.targets)
            return f"{gold.status} by {', '.join(gold.imposers)} on {targets} ({gold.date})"
        case GoldLaunch():
            return f"{gold.status} by {gold.launching_party}: {gold.missile_type} ({gold.date})"
        case GoldQuote():
            return f"{gold.speaker}: {gold.text!r}"
        case GoldActor():
            return f"{gold.name} ({gold.type})"


def describe_found(found: FoundRecord) -> str:
    """Return a found record in one line."""
    match found:
        case Sanction():
            imposers = ", ".join(mention.name for mention in found.imposers)
            targets = ", ".join(target.text for target in found.targets)
            date = found.date.value if found.date else None
            return f"{found.status} by {imposers} on {targets} ({date}) [{found.trigger.text}]"
        case Launch():
            kind = found.missile_type.text if found.missile_type else None
            date = found.date.value if found.date else None
            party = found.launching_party.name
            return f"{found.confirmation} by {party}: {kind} ({date}) [{found.trigger.text}]"
        case Quote():
            return f"{found.speaker}: {found.text!r}"
        case Actor():
            return f"{found.name} ({found.kind})"


def evidence_of(found: FoundRecord) -> str:
    """Return the sentences that a found record cites."""
    spans: Sequence[Span] = found.mentions[:1] if isinstance(found, Actor) else found.evidence
    return " ".join(" ".join(span.text.split()) for span in spans)
