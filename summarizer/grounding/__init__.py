"""Grounding: a draft and its article in, records that the article bears out; the rest refused.

One path for all readers. Nothing is repaired and nothing is dropped silently: what fails is in
`Grounded.rejected` with its reason, and `complaints` tells the same, field by field, for a model
to mend its answer.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from pydantic import BaseModel

from summarizer.grounding.actors import ground_actors
from summarizer.grounding.case import Case
from summarizer.grounding.complaints import complaint_lines
from summarizer.grounding.events import link_parts, merge_duplicates
from summarizer.grounding.faults import Fault
from summarizer.grounding.launches import ground_launch
from summarizer.grounding.links import ActorLinks
from summarizer.grounding.page import Page
from summarizer.grounding.quotes import ground_quote
from summarizer.grounding.sanctions import ground_sanction
from summarizer.grounding.sentences import Referents, ground_sentence
from summarizer.grounding.warnings import date_warnings
from summarizer.records.actor import Actor
from summarizer.records.article import Article
from summarizer.records.drafts import current_check
from summarizer.records.launch import Launch
from summarizer.records.quote import Quote
from summarizer.records.sanction import Sanction
from summarizer.records.summary import Draft, Rejection, SummarySentence, Warning_, WarningCode

__all__ = ["Grounded", "checked_against", "complaints", "ground"]


@dataclass(frozen=True, slots=True)
class Grounded:
    """What an article bears out of a draft, what not, and what to be wary of."""

    headline: SummarySentence | None
    summary: tuple[SummarySentence, ...]
    sanctions: tuple[Sanction, ...]
    launches: tuple[Launch, ...]
    quotes: tuple[Quote, ...]
    actors: tuple[Actor, ...]
    rejected: tuple[Rejection, ...]
    warnings: tuple[Warning_, ...]


def ground(article: Article, draft: Draft) -> Grounded:
    """Return the records that the article bears out.

    Every string of a record stands in the article, as a span whose offsets are right; every value
    beside it is computed from that string. Raises nothing, whatever the draft holds.
    """
    return _ground(Page(article), draft)[0]


def complaints(article: Article, draft: Draft) -> list[str]:
    """Return a line for each thing in the draft that the article does not bear out.

    A line names the field, the string, the sentence it should stand in and the nearest true
    wording, such as `sanctions[0].targets[2].text: "six Korean individuals" does not stand in
    sentence 3; the nearest words, in sentence 3, are "six North Korean individuals".`
    """
    return _complaints(Page(article), draft)


@contextmanager
def checked_against(article: Article) -> Iterator[None]:
    """Hold every `Draft` that is built inside against the article.

    Building one that the article does not bear out raises pydantic's ValidationError with the
    complaints as its message. Safe with many tasks at once: the check is kept in a ContextVar.
    """
    page = Page(article)

    def check(draft: BaseModel) -> list[str]:
        return _complaints(page, draft) if isinstance(draft, Draft) else []

    token = current_check.set(check)
    try:
        yield
    finally:
        current_check.reset(token)


def _complaints(page: Page, draft: Draft) -> list[str]:
    return complaint_lines(page, _ground(page, draft)[1])


def _ground(page: Page, draft: Draft) -> tuple[Grounded, list[Fault]]:
    faults: list[Fault] = []
    warnings: list[Warning_] = []
    actors = ground_actors(page, draft.actors, faults)
    links = ActorLinks(actors)
    sanctions = _sanctions(page, draft, links, faults, warnings)
    launches = _launches(page, draft, links, faults, warnings)
    quotes = _quotes(page, draft, links, faults, warnings)
    referents = Referents(actors, (*sanctions, *launches, *quotes))
    headline, summary = _sentences(page, draft, referents, faults)
    warnings += date_warnings(sanctions, launches)
    grounded = Grounded(
        headline=headline,
        summary=summary,
        sanctions=tuple(sanctions),
        launches=tuple(launches),
        quotes=tuple(quotes),
        actors=tuple(actors),
        rejected=tuple(_rejections(faults)),
        warnings=tuple(warnings),
    )
    return grounded, faults


def _sanctions(
    page: Page, draft: Draft, links: ActorLinks, faults: list[Fault], warnings: list[Warning_]
) -> list[Sanction]:
    found = [
        ground_sanction(Case(page, "sanction", f"sanctions[{i}]", item, faults), item, links)
        for i, item in enumerate(draft.sanctions)
    ]
    events = merge_duplicates(found, warnings)
    return link_parts(page, draft.sanctions, events, faults, "sanctions")


def _launches(
    page: Page, draft: Draft, links: ActorLinks, faults: list[Fault], warnings: list[Warning_]
) -> list[Launch]:
    found = [
        ground_launch(Case(page, "launch", f"launches[{i}]", item, faults), item, links)
        for i, item in enumerate(draft.launches)
    ]
    events = merge_duplicates(found, warnings)
    return link_parts(page, draft.launches, events, faults, "launches")


def _quotes(
    page: Page, draft: Draft, links: ActorLinks, faults: list[Fault], warnings: list[Warning_]
) -> list[Quote]:
    quotes: dict[str, Quote] = {}
    for index, item in enumerate(draft.quotes):
        case = Case(page, "quote", f"quotes[{index}]", item, faults)
        quote = ground_quote(case, item, links, warnings)
        if quote and quote.id in quotes:
            message = "A quotation was given twice and is kept once."
            code = WarningCode.DUPLICATE_MERGED
            warnings.append(Warning_(code=code, message=message, span=quote.content[0]))
        elif quote:
            quotes[quote.id] = quote
    return list(quotes.values())


def _sentences(
    page: Page, draft: Draft, referents: Referents, faults: list[Fault]
) -> tuple[SummarySentence | None, tuple[SummarySentence, ...]]:
    headline = None
    if draft.headline:
        case = Case(page, "headline", "headline", draft.headline, faults)
        headline = ground_sentence(case, draft.headline, referents)
    summary = [
        ground_sentence(Case(page, "summary", f"summary[{i}]", item, faults), item, referents)
        for i, item in enumerate(draft.summary)
    ]
    return headline, tuple(sentence for sentence in summary if sentence)


def _rejections(faults: list[Fault]) -> Iterator[Rejection]:
    """Return the rejections: each record once, and single slots of the records that stay."""
    fallen: dict[str, Fault] = {}
    for fault in faults:
        if fault.whole is not None:
            fallen.setdefault(_record_path(fault), fault)
    for fault in faults:
        path = _record_path(fault)
        if path not in fallen or fallen[path] is fault:
            yield fault.rejection()


def _record_path(fault: Fault) -> str:
    return fault.path.split(".", 1)[0]
