"""Who acts, and who is aimed at, in a sentence that is likely to tell a sanction."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from summarizer.normalize.bodies import body_of
from summarizer.normalize.countries import country_of
from summarizer.readers.rules.learned.guesses import Guess
from summarizer.readers.rules.sanctions.agent import ACTING_KINDS, Agent
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.masking import HIDDEN
from summarizer.readers.rules.sanctions.meant_country import acted_last
from summarizer.readers.rules.sanctions.regions import Region
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.targets import read_targets
from summarizer.readers.rules.sanctions.view import SanctionView, is_listed
from summarizer.records.sanction import TargetKind
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy, skip
from summarizer.text.place import Place


def find_acting(
    view: SanctionView, sentence: Sentence, guess: Guess, before: Sequence[Event]
) -> tuple[Agent, ...]:
    """Return who is likely to act: whom the words name so, else who can, else who acted last."""
    named = find_imposers(view, sentence, guess) or _free_agent(view, sentence, guess)
    return named or acted_last(sentence, before)


def _free_agent(view: SanctionView, sentence: Sentence, guess: Guess) -> tuple[Agent, ...]:
    """Return the first who can act in a sentence and is not among those aimed at."""
    aimed_at = guess.places("target")
    free = (a for a in view.agents(sentence) if not (a.governed or _is_home(view, sentence, a)))
    return tuple(a for a in free if all(a.end <= s or e <= a.start for s, e in aimed_at))[:1]


def _is_home(view: SanctionView, sentence: Sentence, agent: Agent) -> bool:
    """Tell whether a country is only where somebody is: "entities in both Iran and China"."""
    return _ACTED_ON.search(view.masked, sentence.start, agent.start) is not None


def hit_by_others(
    sentence: Sentence, imposers: Sequence[Agent], before: Sequence[Event]
) -> tuple[Target, ...]:
    """Return on whom others acted shortly before: "Switzerland copied the entry"."""
    own = {name for agent in imposers for name in (agent.name, agent.code) if name}
    first = sentence.number - _NEAR
    near = takewhile(lambda event: event.sentence.number >= first, reversed(before))
    others = (e for e in near if own.isdisjoint(n for a in e.imposers for n in (a.name, a.code)))
    return next((event.targets for event in others if _are_somebody(event)), ())


def _are_somebody(event: Event) -> bool:
    """Tell whether an action has targets, and no mere goods: "oil imports"."""
    return any(t.kind is not TargetKind.SECTOR for t in event.targets)


_NEAR = 6
"""Sentences over which "the entry" may be that of an action told before."""


def find_imposers(view: SanctionView, sentence: Sentence, guess: Guess) -> tuple[Agent, ...]:
    """Return who is likely to act in a sentence, as named outside direct speech."""
    found = (_agent_at(view, sentence, place) for place in guess.places("imposer"))
    return tuple(agent for agent in found if agent)


def _agent_at(view: SanctionView, sentence: Sentence, place: Place) -> Agent | None:
    """Return who can act at a place: whom the rules know, else a body or country by its name."""
    if HIDDEN in view.masked[slice(*place)] or _ACTED_ON.search(
        view.masked, sentence.start, place[0]
    ):
        return None
    for agent in view.agents(sentence):
        if agent.start < place[1] and place[0] < agent.end:
            return agent
    words = view.text[slice(*place)]
    body = body_of(words)
    if body and body.kind in ACTING_KINDS:
        return Agent(*place, words, words, body.country, body.kind, governed=False)
    code = country_of(words)
    if code is None or is_listed(view.masked, place[1], code):
        return None
    return Agent(*place, words, words, code, "government", governed=False)


_ACTED_ON = lazy(
    r"\b(?:out of|off|into|against|on) (?:the )?$"
    r"|\b(?:entit|individual|compan|firm|network|people|person|business|vessel|based\b|located\b)\w* in (?:both )?"
    r"(?:(?:the|and|[A-Z][\w.]+,?) )*$"
)
"""Before somebody who is no author of it: "shut out of SWIFT", "entities in Iran and China"."""


def find_targets(view: SanctionView, guess: Guess, agents: Sequence[Agent]) -> tuple[Target, ...]:
    """Return whom an action is likely to be aimed at, none of those who take it among them."""
    return tuple(_read_targets(view, guess, agents))


def _read_targets(view: SanctionView, guess: Guess, agents: Sequence[Agent]) -> Iterator[Target]:
    for start, end in _lists(view.text, guess.places("target")):
        apart = all(agent.end <= start or end <= agent.start for agent in agents)
        apart = apart and not view.masked.endswith("; ", 0, start)  # who does something next
        apart = apart and not SPEAKS.match(view.masked, end)
        if apart and HIDDEN not in view.masked[start:end]:
            yield from read_targets(view, Region(skip(_INCLUDE, view.masked, start), end))


SPEAKS = lazy(
    r"(?: also| later)? (?:said|says|stated|told|added|noted|argued|explained|insisted|stressed)\b"
)
"""Behind who only speaks of what is done to others."""
_INCLUDE = lazy(r"includ(?:es?|ed|ing) (?:the )?")
"""Before those whom a sentence names: "the targets include | ministers"."""


def _lists(text: str, places: Sequence[Place]) -> list[Place]:
    """Return places with those that only a comma or "and" parts as one, as rules read lists."""
    found: list[Place] = []
    for start, end in places:
        goes_on = found and _BETWEEN.fullmatch(text, found[-1][1], start)
        found.append((found.pop()[0], end) if goes_on else (start, end))
    return found


_BETWEEN = lazy(r"(?:,|,? and|:) (?:the )?")
