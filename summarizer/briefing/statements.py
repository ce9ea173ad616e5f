"""Who said what: quotations verbatim, by speaker, each once however many articles print it."""

from collections import defaultdict

from summarizer.briefing.citing import bare, unique
from summarizer.briefing.dossier import Dossier, Source
from summarizer.briefing.names import name_key
from summarizer.records.briefing import BriefedActor, Citation, Statement, StatementQuote
from summarizer.records.quote import Quote, QuoteKind

UNNAMED = "Speaker not named"


def gather_statements(dossier: Dossier, actors: tuple[BriefedActor, ...]) -> tuple[Statement, ...]:
    """Direct and mixed quotations; the speakers with most to say come first."""
    names = _full_names(dossier, actors)
    by_speaker: dict[str, list[tuple[Source, Quote]]] = defaultdict(list)
    for source in dossier.sources:
        for quote in source.summary.quotes:
            if quote.kind is not QuoteKind.INDIRECT:
                speaker = quote.speaker or UNNAMED
                by_speaker[names.get((source.id, name_key(speaker)), speaker)].append(
                    (source, quote)
                )
    ordered = sorted(by_speaker.items(), key=lambda item: (item[0] == UNNAMED, -len(item[1])))
    return tuple(_statement(speaker, told) for speaker, told in ordered)


def _full_names(dossier: Dossier, actors: tuple[BriefedActor, ...]) -> dict[tuple[str, str], str]:
    """(article, folded name) -> the name of the actor over all articles.

    Names are looked up within one article, so that two ministries of one name stay two.
    """
    merged = {(r.article_id, r.record_id): actor.name for actor in actors for r in actor.reports}
    return {
        (source.id, name_key(name)): merged[source.id, actor.id]
        for source in dossier.sources
        for actor in source.summary.actors
        for name in (*actor.aliases, actor.name)
        if (source.id, actor.id) in merged
    }


def _statement(speaker: str, told: list[tuple[Source, Quote]]) -> Statement:
    by_text: dict[str, list[tuple[Source, Quote]]] = defaultdict(list)
    for source, quote in told:
        by_text[name_key(quote.text)].append((source, quote))
    role = next((q.speaker_role.text for _, q in told if q.speaker_role), None)
    quotes = tuple(_quote(same) for same in by_text.values())
    return Statement(speaker=speaker, role=role, quotes=quotes)


def _quote(same: list[tuple[Source, Quote]]) -> StatementQuote:
    citations = unique(
        Citation(article_id=source.id, record_id=quote.id, span=bare(span))
        for source, quote in same
        for span in quote.content
    )
    first = same[0][1]
    return StatementQuote(text=first.text, kind=first.kind, citations=citations)
