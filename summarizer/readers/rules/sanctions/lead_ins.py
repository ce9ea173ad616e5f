"""What a line that opens a list says for its items: "On 5 May the Council: - listed two firms"."""

from summarizer.readers.rules.sanctions.agent import Agent, agent_of
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.laws import laws_in
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.drafts import DateDraft
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_ITEM = lazy(r"\s*(?:[•*·▪◦–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+")
_MOST = 24
"""Sentences of a list, up to the line that opens it."""
_GOVERNMENT = lazy(r"\b[Tt]he (?:Government|Cabinet|government|cabinet)\b(?! of\b)")
_DOES = lazy(r"(?:\s+(?:has|have|had|also|today|yesterday))*\s*:\s*$")
"""What stands between whoever does all that is listed and the list."""


def with_lead_in(view: SanctionView, event: Event) -> Event:
    """Return an item's action with whoever does it, the day and the law that its lead-in gives."""
    lead = lead_in(view, event.sentence)
    if lead is None:
        return event
    cited = (*event.evidence, lead.number)
    agents = () if _names_own(event) else _who_does(view, lead)
    if agents:
        event = event._replace(imposers=agents, evidence=cited)
    laws = [law for law in laws_in(view, lead) if law.is_basis and law.is_exact]
    if event.legal is None and laws:
        event = event._replace(legal=laws[-1].words, evidence=cited)
    days = view.dates(lead)
    if event.date is None and len(days) == 1:
        event = event._replace(date=DateDraft(text=days[0].text), evidence=cited)
    return event


def lead_in(view: SanctionView, sentence: Sentence) -> Sentence | None:
    """Return the line that opens the list of which a sentence is an item, or None."""
    if _NUMBERED.match(view.masked, sentence.start, sentence.end):
        return _following(view, sentence)
    if not _ITEM.match(view.masked, sentence.start, sentence.end):
        return None
    place = view.index_of(sentence)
    for before in reversed(view.body[max(0, place - _MOST) : place]):
        if view.masked[before.start : before.end].rstrip().endswith(":"):
            return before
        opens = before.paragraph != view.body[view.index_of(before) - 1].paragraph
        if opens and not _ITEM.match(view.masked, before.start, before.end):
            return None
    return None


def _following(view: SanctionView, sentence: Sentence) -> Sentence | None:
    """Return the sentence that announces what is told in turn: "decided on the following."."""
    near = reversed(view.before(sentence, _FAR))
    return next((s for s in near if _ANNOUNCES.search(view.masked, s.start, s.end)), None)


_NUMBERED = lazy(
    r"(?:First|Second|Third|Fourth|Fifth|Sixth|Final|Last)(?:ly)?,? (?!(?:of|Lady|time)\b)"
)
_ANNOUNCES = lazy(r"\bthe following(?: [a-z]+){0,3}[.:]\s*$")
_FAR = 12


def _names_own(event: Event) -> bool:
    """Tell whether an action names in its own sentence who takes it."""
    return any(event.sentence.start <= a.start < event.sentence.end for a in event.imposers)


def _who_does(view: SanctionView, lead: Sentence) -> tuple[Agent, ...]:
    agents = [a for a in view.agents(lead) if not a.governed]
    bare = _GOVERNMENT.search(view.masked, lead.start, lead.end)
    last = agents[-1] if agents else (agent_of(bare, "government") if bare else None)
    if last is None:
        return ()
    ends = _DOES.match(view.masked, last.end, lead.end)
    return (last,) if ends or _ANNOUNCES.search(view.masked, last.end, lead.end) else ()
