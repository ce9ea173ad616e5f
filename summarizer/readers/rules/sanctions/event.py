"""An action as told: what the rules collect before it becomes a draft."""

from collections.abc import Iterable
from typing import NamedTuple

from summarizer.readers.rules.deeds import words_of_deed
from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.readers.rules.sanctions.whole_words import stands_in
from summarizer.records.drafts import DateDraft, MentionDraft
from summarizer.records.sanction import Measure, SanctionDraft
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.layout import Sentence

_FAMILIES = {
    Status.THREATENED: "ahead",
    Status.PROPOSED: "ahead",
    Status.IMPOSED: "imposed",
    Status.EXTENDED: "extended",
    Status.EASED: "off",
    Status.LIFTED: "off",
    Status.BLOCKED: "blocked",
}


def family_of(status: Status) -> str:
    """Return what kind of action a status is of, when two are compared."""
    return _FAMILIES[status]


class Event(NamedTuple):
    """An action as one sentence tells it."""

    sentence: Sentence
    form: str
    trigger: tuple[int, int]
    status: Status
    imposers: tuple[Agent, ...] = ()
    adopting: Agent | None = None
    blockers: tuple[Agent, ...] = ()
    targets: tuple[Target, ...] = ()
    legal: str | None = None
    date: DateDraft | None = None
    until: str | None = None
    effective: str | None = None
    measures: tuple[Measure, ...] = ()
    reason: str | None = None
    evidence: tuple[int, ...] = ()
    past: bool = False
    more: bool = False
    """Told as belonging to an action already told ("was also listed")."""
    by_means: bool = False
    """Told as how the action before was taken ("widened its sanctions by freezing")."""
    background: bool = False
    total: tuple[int, int] | None = None
    """The trigger of the total that it is part of; of a total, its own."""

    @property
    def family(self) -> str:
        """What kind of action it is, when two are compared."""
        return family_of(self.status)

    def with_targets(self, targets: Iterable[Target]) -> "Event":
        """Return the event with these targets, itself where they are its own."""
        told = tuple(targets)
        return self if told == self.targets else self._replace(targets=told)

    def draft(self, view: SanctionView) -> SanctionDraft:
        """Return the event in the form every reader answers in."""
        actors = (*self.imposers, *self.blockers, *((self.adopting,) if self.adopting else ()))
        cited = {n for a in actors if (n := view.number_at(a.start))}
        cited |= {
            n for t in self.targets if (n := _missing(view, t.text, {*self.evidence, *cited}))
        }
        numbers = sorted({*self.evidence, *cited})
        by_number = view.article.sentence_by_number
        told = [(s.start, s.end) for n in numbers if (s := by_number.get(n))]
        return SanctionDraft(
            evidence=numbers,
            trigger=words_of_deed(view.text, self.trigger, self.sentence.end, told),
            status=self.status,
            background=self.background,
            imposers=[_mention(view, a) for a in self.imposers],
            adopting_body=_mention(view, self.adopting) if self.adopting else None,
            blocked_by=[_mention(view, a) for a in self.blockers],
            targets=[t.draft() for t in self.targets],
            measures=list(self.measures),
            legal_basis=self.legal,
            reason=self.reason,
            date=self.date,
            effective_date=DateDraft(text=self.effective) if self.effective else None,
            valid_until=DateDraft(text=self.until) if self.until else None,
        )


def _missing(view: SanctionView, words: str, cited: set[int]) -> int | None:
    """Return the sentence that holds a target's words, if no cited one does."""
    told = (view.article.sentence_by_number[number] for number in cited if number in view.cues)
    if any(stands_in(view.text, words, sentence) for sentence in told):
        return None
    body = view.scene.body
    return next((s.number for s in body if stands_in(view.text, words, s)), None)


def _mention(view: SanctionView, agent: Agent) -> MentionDraft:
    fuller = agent.name != agent.text and agent.name in view.text
    return MentionDraft(text=agent.text, name=agent.name if fuller else None)
