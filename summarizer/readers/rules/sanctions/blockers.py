"""Who stopped an action, and whose it would have been."""

import re
from collections.abc import Sequence

from summarizer.readers.rules.sanctions.agent import Agent, agent_of
from summarizer.readers.rules.sanctions.owners import (
    POSSESSES,
    by_phrase,
    coordinated_before,
    council_named,
    named_owner,
)
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_WHEN = lazy(r"when ")


def blocked_actors(
    view: SanctionView,
    sentence: Sentence,
    telling: Telling,
    agents: Sequence[Agent],
) -> tuple[tuple[Agent, ...], tuple[Agent, ...]]:
    """Return the body that failed to act, and who stopped it."""
    blockers = _blockers(view, sentence, telling, agents)
    body = next((a for a in agents if _COUNCIL.search(a.text)), None)
    owned = _COUNCIL_ANY.search(view.masked, sentence.start, sentence.end)
    if body is None and owned:
        body = agent_of(owned, "international_body")
    if body is None:
        veto = blockers and "veto" in view.masked[slice(*telling.trig)]
        permanent = veto and _PERMANENT.issuperset(a.code for a in blockers)
        body = council_named(view) if permanent else None
        body = body or _blocked_body(view, sentence, (_COUNCIL_ANY, _UN if permanent else _BLOC))
    blockers = tuple(a for a in blockers if body is None or a.text != body.text)
    return ((body,) if body else ()), blockers


def _blockers(
    view: SanctionView, sentence: Sentence, telling: Telling, agents: Sequence[Agent]
) -> tuple[Agent, ...]:
    start, end = telling.trig
    if telling.form.passive:
        after = _WHEN.search(view.masked, end, sentence.end)
        behind = (a for a in agents if after and a.start >= after.end() and not a.governed)
        return by_phrase(view, agents, end, sentence.end) or tuple(behind)[:1]
    if view.masked.startswith("veto ", start):
        owners = named_owner(view, max(sentence.start, start - 30), start)
        return tuple(a for a in owners if POSSESSES.match(view.masked, a.end))
    able = [a for a in agents if a.end <= start and not a.governed]
    return (*coordinated_before(view, agents, able[-1]), able[-1]) if able else ()


_COUNCIL = lazy(
    r"Security Council|Committee|Council\b|Senate|Congress|Parliament|House of|(?:US|U\.S\.) House\b"
)

_COUNCIL_ANY = lazy(r"(?:UN |U\.N\. |United Nations )?Security Council|\b\d{4} Committee")

_BLOC = lazy(
    r"\bEU\b|\b[Tt]he bloc\b(?=['’]s)|European Union|\b(?:UN|U\.N\.|United Nations)(?:(?<=[ia][nt] the UN)|(?<=[ia][nt] the U\.N\.)|(?<=[ia][nt] the United Nations)|(?= (?:draft |sanctions )?(?:resolution|bid|move|effort|proposal|vote|sanctions|arms embargo)))"
)


_UN = lazy(
    r"\b(?:UN|U\.N\.|United Nations)(?!\w| (?:panel|experts?|envoy|officials?|agency|monitors|report))"
)
_PERMANENT = frozenset({"CN", "FR", "GB", "RU", "US"})
"""Who together veto only in the Security Council."""


def _blocked_body(
    view: SanctionView, sentence: Sentence, patterns: Sequence[re.Pattern[str]]
) -> Agent | None:
    """Return the last council or bloc named before the sentence."""
    index = view.index_of(sentence)
    for each in reversed(view.body[max(0, index - 40) : index + 1]):
        for pattern in patterns:
            found = pattern.search(view.masked, each.start, each.end)
            if found:
                return agent_of(found, "international_body")
    return None
