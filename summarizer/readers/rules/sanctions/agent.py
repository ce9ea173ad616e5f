"""Somebody who can act in a sentence."""

import re
from typing import NamedTuple

from summarizer.normalize.bodies import FoundBody

ACTING_KINDS = frozenset({"government", "agency", "international_body"})
"""The kinds of bodies that can impose sanctions."""


class Agent(NamedTuple):
    """Somebody who can impose sanctions, as named at `[start, end)`."""

    start: int
    end: int
    text: str
    name: str
    code: str | None
    kind: str
    governed: bool
    """Whether a preposition stands before it, so that it is no subject."""


def agent_of(match: re.Match[str], kind: str) -> Agent:
    """Return who is named by the words of a match."""
    return Agent(match.start(), match.end(), match[0], match[0], None, kind, governed=False)


def agent_of_body(found: FoundBody) -> Agent:
    """Return a body as somebody who acts."""
    country, kind = found.body.country, found.body.kind
    return Agent(found.start, found.end, found.text, found.text, country, kind, governed=False)
