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

_WHEN = lazy(r"\b(?P<link>when|after|because|as|with|since) ")


def blocked_actors(
    view: SanctionView,
    sentence: Sentence,
    telling: Telling,
    agents: Sequence[Agent],
) -> tuple[tuple[Agent, ...], tuple[Agent, ...]]:
    """Return the body that failed to act, and who stopped it."""
    blockers = _blockers(view, sentence, telling, agents)
    body = _body(view, sentence, telling, agents, blockers)
    blockers = tuple(a for a in blockers if body is None or a.text != body.text)
    return ((body,) if body else ()), blockers


def _body(
    view: SanctionView,
    sentence: Sentence,
    telling: Telling,
    agents: Sequence[Agent],
    blockers: Sequence[Agent],
) -> Agent | None:
    """Return the body that would have acted: a council, a chamber, or a bloc named before."""
    body = next((a for a in agents if _COUNCIL.search(a.text)), None)
    if body or (owned := _COUNCIL_ANY.search(view.masked, sentence.start, sentence.end)):
        return body or (agent_of(owned, "international_body") if owned else None)
    if here := _CHAMBER_HERE.search(view.masked, sentence.start, sentence.end):
        return agent_of(here, "government")
    veto = blockers and "veto" in view.masked[slice(*telling.trig)]
    permanent = veto and _PERMANENT.issuperset(a.code for a in blockers)
    if permanent and (council := council_named(view)):
        return council
    if union := _UNION.search(view.masked, sentence.start, sentence.end):
        return agent_of(union, "international_body")
    return _blocked_body(view, sentence, (_COUNCIL_ANY, _UN if permanent else _BLOC))


def _blockers(
    view: SanctionView, sentence: Sentence, telling: Telling, agents: Sequence[Agent]
) -> tuple[Agent, ...]:
    start, end = telling.trig
    if telling.form.passive:
        by = by_phrase(view, agents, end, sentence.end)
        return by or _whose_veto(view, start, sentence) or _who_refused(view, end, sentence, agents)
    if view.masked.startswith("veto ", start):
        owners = named_owner(view, max(sentence.start, start - 30), start)
        return tuple(a for a in owners if POSSESSES.match(view.masked, a.end))
    able = [a for a in agents if a.end <= start and not a.governed]
    return (*coordinated_before(view, agents, able[-1]), able[-1]) if able else ()


def _whose_veto(view: SanctionView, start: int, sentence: Sentence) -> tuple[Agent, ...]:
    """Return whose opposition stopped it: "was felled by a Russian veto"."""
    noun = _OPPOSITION.search(view.masked, start, sentence.end)
    if noun is None:
        return ()
    hits = view.countries_in(noun.start("who"), noun.end("who"))
    return tuple(
        Agent(h.start, h.end, h.text, h.text, h.code, "country", governed=False) for h in hits
    )


_OPPOSITION = lazy(
    r"\b(?P<who>[A-Z][\w-]+(?:['’]s?)?(?:(?:, [A-Z][\w-]+)*,? and [A-Z][\w-]+(?:['’]s?)?)?)"
    r" (?:veto(?:es)?|opposition|objections?|resistance|refusal|reluctance|hold)\b"
)


def _who_refused(
    view: SanctionView, start: int, sentence: Sentence, agents: Sequence[Agent]
) -> tuple[Agent, ...]:
    """Return who did not agree: "when Hungary and Slovakia refused their assent"."""
    when = _WHEN.search(view.masked, start, sentence.end)
    if when is None:
        return ()
    refused = _REFUSED.search(view.masked, when.end(), sentence.end)
    if refused is None and when["link"] != "when":
        return ()
    able = [a for a in agents if a.start >= when.end() and not a.governed]
    able = [a for a in able if a.end <= refused.start()][-1:] if refused else able[:1]
    return (*coordinated_before(view, agents, able[-1]), able[-1]) if able else ()


_REFUSED = lazy(
    r"\b(?:refused?|objected|opposed|withheld|vetoed|said no|dug in|resisted|balked|declined|held out"
    r"|(?:voted|came out|spoke|were|was) against|raised (?:objections|concerns)|(?:did|would) not|blocked"
    r"|cast (?:a |their )?veto(?:es)?|insisted|stood in the way|rejected)\b"
)
_COUNCIL = lazy(
    r"Security Council|Committee|Council\b|Senate|Congress|Parliament|House of|(?:US|U\.S\.) House\b"
)

_CHAMBER_HERE = lazy(
    r"(?:[A-Z][a-z]+ )?(?:National|Federal|Legislative) (?:Council|Assembly)\b|(?:House of )?Commons\b"
    r"|(?:[Ll]ower|[Uu]pper) house\b|\b(?:[A-Z][a-z]+ )?(?:[Pp]arliament|[Ll]awmakers|[Ll]egislators)\b"
    r"|Bundestag|Knesset|Riksdag|Sejm|Saeima|Duma|Rada\b"
)
"""Where a bill or a motion fails, though no body of that name is known."""
_UNION = lazy(r"\b(?:EU|European Union|European Commission|Commission|Brussels)\b")
"""Words for the European Union, whose plans its members stop."""
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
