"""Who acts in an item of a digest that opens with him: "EUROPEAN UNION. A proposal to list"."""

import re
from functools import lru_cache

from summarizer.normalize.bodies import body_of
from summarizer.normalize.countries import find_countries
from summarizer.readers.rules.sanctions.agent import ACTING_KINDS, Agent
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.patterns import lazy

_HEAD = lazy(
    r"^[ \t*•–—-]{0,4}(?P<name>[A-Z][A-Z.]+(?: (?:[A-Z][A-Z.]+|OF|AND)){0,3}?)[.:](?=\s)",
    re.MULTILINE,
)
"""What opens a line in capitals: "UNITED KINGDOM. Two names fewer"."""
_SEVERAL = 2


def under_head(view: SanctionView, event: Event) -> Event:
    """Return an action with who heads its item, where only another item names who acts."""
    start = view.text.rfind("\n", 0, event.sentence.start) + 1
    head = _HEAD.match(view.text, start, event.sentence.end)
    if head is None or any(agent.start >= start for agent in event.imposers):
        return event
    agent = _agent(head)
    if agent is None or not _is_digest(view.text):
        return event
    return event._replace(imposers=(agent,))


@lru_cache(maxsize=4)
def _is_digest(text: str) -> bool:
    """Tell whether several lines of a text open so."""
    return len(_HEAD.findall(text)) >= _SEVERAL


def _agent(head: re.Match[str]) -> Agent | None:
    """Return the state or body that a heading names."""
    words = head["name"]
    name = words.title()
    body = body_of(name)
    if body and body.kind in ACTING_KINDS:
        return Agent(*head.span("name"), words, body.name, body.country, body.kind, governed=False)
    state = next((hit for hit in find_countries(name) if hit.form == "name"), None)
    if state is None or state.text != name:
        return None
    return Agent(*head.span("name"), words, words, state.code, "country", governed=False)
