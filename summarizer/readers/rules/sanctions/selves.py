"""Whether somebody is found to act on himself or his own: then it was another who did."""

from collections.abc import Sequence

from summarizer.normalize.countries import country_of, find_countries
from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.target import Target
from summarizer.records.sanction import TargetKind


def are_own(agent: Agent, targets: Sequence[Target]) -> bool:
    """Tell whether all of whom a measure is on, as far as told, are of who was found to act."""
    homes = {country_of(home) for t in targets for home in (t.nationality, t.location) if home}
    land = next(iter(find_countries(agent.name or agent.text)), None)
    return bool(homes) and homes == {agent.code or (land and land.code)}


def is_of_itself(agent: Agent, targets: Sequence[Target]) -> bool:
    """Tell whether a country is found to act on nobody but itself: "North Korea sanctions"."""
    if agent.kind != "country" or not targets:
        return False
    return all(t.kind is TargetKind.COUNTRY and country_of(t.text) == agent.code for t in targets)


def without_actors(targets: Sequence[Target], agents: Sequence[Agent]) -> tuple[Target, ...]:
    """Return the targets without who acts, whom a list runs into: "listing A and B, the EU has"."""
    names = {agent.text for agent in agents}
    return tuple(t for t in targets if t.text not in names) or tuple(targets)


def without_targets(agents: Sequence[Agent], targets: Sequence[Target]) -> tuple[Agent, ...]:
    """Return who acts without the people it is aimed at: "Minister X now faces a travel ban"."""
    aims = tuple(t.text for t in targets)
    return tuple(a for a in agents if a.kind != "person" or not a.text.endswith(aims))
