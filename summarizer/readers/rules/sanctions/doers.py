"""Who before a verb can be its subject, and who is only named there."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.object_agents import is_object
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def doers(
    view: SanctionView, sentence: Sentence, start: int, agents: Sequence[Agent]
) -> list[Agent]:
    """Return those before a verb who can be its subject."""
    return [
        a
        for a in agents
        if a.end <= start
        and not a.governed
        and not _heads(view, sentence, a)
        and not _is_governed_too(view, agents, a)
        and not _is_in_governed_list(view, agents, a)
        and not _is_condition(view, a, start)
        and not _is_beside(view, sentence, a, start)
        and not _ABSTAINED.match(view.masked, a.end)
    ]


_ABSTAINED = lazy(r"(?:,? (?:and|along with) (?:the )?[A-Z]\w+)? (?:\w+ )?abstain")
"""Behind who let others act, and did not."""


def _heads(view: SanctionView, sentence: Sentence, agent: Agent) -> bool:
    """Tell whether somebody only heads a line on him: "Iran: Council adopts measures"."""
    return agent.start == sentence.start and view.masked.startswith(":", agent.end)


def _is_beside(view: SanctionView, sentence: Sentence, agent: Agent, end: int) -> bool:
    """Tell whether somebody is only named with who acts: "Canada, along with A and B, has"."""
    text = view.masked
    if not text.startswith(",", agent.end) or " with " not in text[sentence.start : agent.start]:
        return False
    return agent.end < end and _ALONG.search(text, sentence.start, agent.start) is not None


_ALONG = lazy(r", (?:along|together|jointly|in (?:concert|tandem|coordination)) with [^,;]{0,80}$")


def _is_condition(view: SanctionView, agent: Agent, start: int) -> bool:
    """Tell whether others say what they do if he does: "should Mali do so, we will"."""
    if not _IF_HE.search(view.masked, max(0, agent.start - 12), agent.start):
        return False
    return _THEN_WE.search(view.masked, agent.end, start) is not None


_IF_HE = lazy(r"\b(?:[Ii]f|[Uu]nless|[Ss]hould) (?:the )?$")
_THEN_WE = lazy(r", (?:we|it|they|he|she) (?:will|would|shall)\b")


def _is_governed_too(view: SanctionView, agents: Sequence[Agent], agent: Agent) -> bool:
    """Tell whether a preposition governs who stands before "and" too: "of China and Oman"."""
    before = next((a for a in reversed(agents) if a.end <= agent.start), None)
    if before is None or not before.governed:
        return False
    if _AND.fullmatch(view.masked, before.end, agent.start) is None:
        return False
    if view.masked.endswith(_BETWEEN, 0, before.start):
        return True
    return _DESTINATION.search(view.masked, max(0, before.start - 140), before.start) is not None


def is_object_too(view: SanctionView, agents: Sequence[Agent], agent: Agent) -> bool:
    """Tell whether who stands before "and" is acted on too: "pressed Mali and Togo to"."""
    before = next((a for a in reversed(agents) if a.end <= agent.start), None)
    joined = before is not None and _AND.fullmatch(view.masked, before.end, agent.start)
    wanted = joined and _TO_DO.match(view.masked, agent.end)
    return before is not None and bool(wanted) and is_object(view, before)


_TO_DO = lazy(r" (?:not )?to [a-z]+\b")


def _is_in_governed_list(view: SanctionView, agents: Sequence[Agent], agent: Agent) -> bool:
    """Tell whether a preposition governs a closed list that somebody is in: "of A, B and C,"."""
    at = agents.index(agent)
    first = last = at
    while first > 0 and _LISTED.fullmatch(view.masked, agents[first - 1].end, agents[first].start):
        first -= 1
    while last + 1 < len(agents) and _LISTED.fullmatch(
        view.masked, agents[last].end, agents[last + 1].start
    ):
        last += 1
    if last - first < _MANY or not agents[first].governed or at == first:
        return False
    closed = _CLOSING.search(view.masked, agents[first].end, agents[last].start)
    return closed is not None and _ENDS_LIST.match(view.masked, agents[last].end) is not None


_BETWEEN = ("between ", "between the ")
_LISTED = lazy(r"(?: \([A-Z.]+\))?,? (?:and |plus )?(?:the )?|,? (?:and|as well as) (?:the )?")
_ENDS_LIST = lazy(r"[,;.)]| and (?:also )?[a-z]")
_CLOSING = lazy(r"\b(?:and|plus)\b")
_MANY = 2
"""How many stand behind the first of a list that is told apart from a subject behind a comma."""
_AND = lazy(r",? and (?:the )?")
_DESTINATION = lazy(r"\bunder the destinations? of [^.;:]{0,120}$")
"""Where those on an export control list are: no country there acts."""
