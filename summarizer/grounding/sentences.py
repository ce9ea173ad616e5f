"""Headline and summary: sentences that a reader wrote or chose, held against what they cite."""

from collections.abc import Iterable, Sequence

from summarizer.grounding.case import Case
from summarizer.grounding.faithful.deeds import deed_fault
from summarizer.grounding.faithful.figures import figure_fault
from summarizer.grounding.faithful.names import name_fault
from summarizer.grounding.page import Page
from summarizer.records.actor import Actor
from summarizer.records.launch import Launch
from summarizer.records.quote import Quote
from summarizer.records.sanction import Sanction
from summarizer.records.summary import SentenceDraft, SummarySentence
from summarizer.records.values import Mention
from summarizer.text.folding import fold
from summarizer.text.place import Place

Events = Sequence[Sanction | Launch | Quote]


class Referents:
    """Who is mentioned where, by full name: what pronouns and short forms stand for."""

    def __init__(self, actors: Iterable[Actor], events: Events) -> None:
        self._actors = tuple(actors)
        self._events = events

    def names(self, runs: Sequence[Place]) -> list[str]:
        """Return the full names, and other names, of those mentioned in runs of sentences."""
        found: list[str] = []
        for actor in self._actors:
            if any(_is_in(span.start, runs) for span in actor.mentions):
                found += [actor.name, *actor.aliases]
        found += [
            mention.name
            for event in self._events
            for mention in _mentions(event)
            if _is_in(mention.start, runs)
        ]
        return list(dict.fromkeys(found))


def _is_in(offset: int, runs: Sequence[Place]) -> bool:
    return any(start <= offset < end for start, end in runs)


def _mentions(event: Sanction | Launch | Quote) -> list[Mention]:
    if isinstance(event, Sanction):
        singles = (event.adopting_body, event.reported_by)
        return [*event.imposers, *event.targets, *event.blocked_by, *filter(None, singles)]
    if isinstance(event, Launch):
        return [event.launching_party, *filter(None, (event.reported_by, event.location))]
    return [*filter(None, (event.source, event.intermediary))]


def ground_sentence(
    case: Case, draft: SentenceDraft, referents: Referents
) -> SummarySentence | None:
    """Return the sentence, or None where it says more than the sentences it cites.

    Whole sentences of the article pass as they are.
    """
    case.cite(draft.evidence)
    text = draft.text.strip()
    if case.is_rejected:
        return None
    if not text:
        case.reject("text", draft.text, "It is empty.")
        return None
    if not _is_whole(case, text) and (fault := _fault(case, text, referents)):
        case.reject("text", draft.text, fault)
        return None
    return SummarySentence(text=text, evidence=case.evidence())


def _is_whole(case: Case, text: str) -> bool:
    """Tell whether the text is one or more of the cited sentences, from first to last word."""
    for number in case.numbers:
        sentence = case.page.citable[number]
        rest = (sentence.start, len(case.page.text))
        for start, end in case.page.exactly(text, rest) or case.page.everywhere(text):
            if start == sentence.start:
                last = case.page.number_at(end - 1)
                return last in case.numbers and case.page.citable[last].end - end <= 1
    return False


def _fault(case: Case, text: str, referents: Referents) -> str | None:
    page: Page = case.page
    text = fold(text)
    sentences = [fold(span.text) for span in case.evidence()]
    cited = "\n".join(sentences)
    return (
        figure_fault(text, cited)
        or name_fault(text, cited, lambda: referents.names(case.runs), korean=page.is_korean)
        or deed_fault(text, sentences)
    )
