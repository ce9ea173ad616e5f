"""Whom two names of an authority have in common: a country, the EU, the UN."""

import re
from functools import cache

from summarizer.normalize.bodies import body_of
from summarizer.normalize.countries import country_of
from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.event import Event


def party(agent: Agent) -> str:
    """Return what two mentions of one authority share: a country's code, EU, UN, or a name."""
    code = agent.code or _country(agent.name) or _country(agent.text)
    code = code or _organization_of(agent.name) or _organization_of(agent.text)
    return code or agent.name.lower()


@cache
def _country(name: str) -> str | None:
    body = body_of(name)
    return body.country if body else country_of(name)


@cache
def _organization_of(name: str) -> str | None:
    if re.search(
        r"\bEU\b|E\.U\.|European Union|European Council|European Commission|\bbloc\b|EU's", name
    ):
        return "EU"
    if re.search(
        r"\bUN\b|U\.N\.|United Nations|Security Council|UNSC|1718|[Ss]anctions [Cc]ommittee$|\b\d{4} [Cc]ommittee$",
        name,
    ):
        return "UN"
    return None


def parties_of(event: Event) -> set[str]:
    """Return the parties that act in an event."""
    return {party(a) for a in event.imposers}


def may_be_of(bare: Event, told: Event) -> bool:
    """Tell whether "the ministry" can be a part of who is told to act, by its name and its aim."""
    codes = {agent.code for agent in told.imposers} - {None}
    homes = {country_of(t.nationality or t.text) for t in bare.targets} - {None}
    if codes & homes:
        return False
    name = bare.imposers[0].text.lower().removeprefix("the ")
    if name.endswith(("ministry", "cabinet")):
        return "US" not in codes
    return name != "foreign office" or codes <= _WITH_FOREIGN_OFFICE


_WITH_FOREIGN_OFFICE = frozenset({"GB", "DE"})
"""Whose foreign ministry is called an office."""
