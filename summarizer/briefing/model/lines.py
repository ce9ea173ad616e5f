"""What a model is shown of an event: the values of its records, a line each, and its evidence."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from summarizer.briefing.days import say_date
from summarizer.briefing.dossier import Dossier
from summarizer.briefing.merged import Merged
from summarizer.briefing.wording import on_date
from summarizer.normalize.countries import country_name
from summarizer.records.briefing import (
    BriefedTarget,
    Citation,
    EventDate,
    LaunchEvent,
    Report,
    SanctionEvent,
)
from summarizer.records.launch import Confirmation, Launch
from summarizer.records.sanction import Sanction
from summarizer.records.values import Mention
from summarizer.text.spaces import single_spaced

MOST_TARGETS: Final = 12
MOST_EVIDENCE: Final = 4
"""Sentences shown for an item, from as many articles as possible."""
LONGEST_EVIDENCE: Final = 400
"""Characters shown of a sentence."""

CONFIRMATIONS: Final[dict[Confirmation, str]] = {
    Confirmation.CONFIRMED: "told as a fact",
    Confirmation.CLAIMED: "claimed by the launching side alone; not a fact",
    Confirmation.REPORTED: "reported by others; not confirmed",
    Confirmation.DENIED: "denied",
    Confirmation.PLANNED: "planned; it has not happened",
}


def sanction_lines(
    event: SanctionEvent, merged: Merged[Sanction], dossier: Dossier
) -> Iterator[str]:
    """The lines of one sanctions action."""
    yield from _line("status", f"{event.status}; {event.present_state}")
    yield from _line("by", ", ".join(event.imposers))
    yield from _line("to be adopted by", event.adopting_body)
    yield from _line("blocked by", ", ".join(event.blocked_by))
    targets = [_target(t, dossier) for t in event.targets[:MOST_TARGETS]]
    yield from _line("on", "; ".join(targets))
    yield from _line("date", _date(event.date))
    yield from _line("measures", ", ".join(m.value.replace("_", " ") for m in event.measures))
    yield from _line("legal basis", event.legal_basis)
    reason = next((r.reason.text for r in merged.records if r.reason), None)
    yield from _line("reason given", reason)
    yield from _line("says so", _speakers(r.reported_by for r in merged.records))


def launch_lines(event: LaunchEvent, merged: Merged[Launch]) -> Iterator[str]:
    """The lines of one launch, salvo or total."""
    yield from _line("status", CONFIRMATIONS[event.confirmation])
    yield from _line("by", event.launching_party)
    count = f"{event.count:g} ({event.count_told})" if event.count is not None else event.count_told
    yield from _line(f"count ({event.kind})", count)
    yield from _line("missile", event.missile)
    yield from _line("date", _date(event.date))
    yield from _line("place", event.location)
    yield from _line("figures", "; ".join(event.figures))
    yield from _line("outcome", None if event.outcome == "unknown" else event.outcome)
    yield from _line("says so", _speakers(r.reported_by for r in merged.records))


def _line(label: str, value: str | None) -> Iterator[str]:
    if value:
        yield f"{label}: {single_spaced(value)}"


def _target(target: BriefedTarget, dossier: Dossier) -> str:
    country = f", {country_name(target.country)}" if target.country else ""
    count = f", {target.count:g}" if target.count is not None else ""
    return f"{target.name} ({target.kind}{country}{count}) {numbers_of(target.reports, dossier)}"


def numbers_of(reports: Iterable[Report], dossier: Dossier) -> str:
    """The articles of the reports, as the note cites them."""
    numbers = sorted({dossier.number(report.article_id) for report in reports})
    return " ".join(f"[{number}]" for number in numbers)


def _date(date: EventDate) -> str | None:
    said = on_date(date)
    told = ", ".join(dict.fromkeys(f"“{span.text}”" for span in date.told))
    return f"{said} (told: {told})" if said and told else said or None


def _speakers(mentions: Iterable[Mention | None]) -> str:
    return ", ".join(dict.fromkeys(mention.name for mention in mentions if mention))


def evidence_lines(citations: Sequence[Citation], dossier: Dossier) -> Iterator[str]:
    """Some of the cited sentences with the number of their article, each article's first first."""
    by_article: dict[str, dict[int, str]] = {}
    for citation in citations:
        spans = by_article.setdefault(citation.article_id, {})
        spans.setdefault(citation.span.start, citation.span.text)
    told = [(rank, number, text) for number, rank, text in _ranked(by_article, dossier)]
    for _, number, text in sorted(told)[:MOST_EVIDENCE]:
        yield f"evidence [{number}]: {_short(single_spaced(text))}"


def _ranked(
    by_article: dict[str, dict[int, str]], dossier: Dossier
) -> Iterator[tuple[int, int, str]]:
    for article_id, spans in by_article.items():
        for rank, text in enumerate(spans.values()):
            yield dossier.number(article_id), rank, text


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_EVIDENCE else text[: LONGEST_EVIDENCE - 1] + "…"


def source_lines(dossier: Dossier) -> Iterator[str]:
    """Who printed which article, and when; not what."""
    for source in dossier.sources:
        article = source.summary.article
        copy = f"same text as [{dossier.number(source.copy_of)}]" if source.copy_of else None
        parts = filter(None, (article.publisher, say_date(article.published), copy))
        yield f"[{source.number}] {single_spaced(', '.join(parts)) or 'article'}"
