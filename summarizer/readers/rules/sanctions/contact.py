"""Clauses without a "that", and who acts in them: "nine people Japan blacklisted in May"."""

from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.gapped import OF_PEOPLE
from summarizer.readers.rules.sanctions.telling import Side, Telling
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_TO_VERB = lazy(
    r"\s+(?:(?:has|had|have|also|itself|first|then|already|in turn|later|previously)\s+)*"
)
_NOUN = lazy(r"(?P<noun>\b(?!the\b)(?:[a-z]{3,}|\d[\d,]*|[A-Z]\w+))\s+(?:the\s+)?$")


def in_contact(view: SanctionView, sentence: Sentence, telling: Telling) -> Telling | None:
    """Return a telling in the active where its subject stands between it and its target.

    None where nobody is left whom it could be on.
    """
    form = telling.form
    if form.name not in OF_PEOPLE or not form.passive or len(telling.aims) != 1:
        return telling
    start, end = telling.aims[0]
    if end > telling.trig[0]:
        return telling
    agent = _subject(view, sentence, telling)
    if agent is None:
        return telling if form.name != "told_strike" or _is_by(view, sentence, telling) else None
    noun = _NOUN.search(view.masked, start, agent.start)
    if noun is None:
        return None
    active = form._replace(passive=False, side=Side.AFTER)
    return telling._replace(form=active, aims=((start, noun.end("noun")),))


def _is_by(view: SanctionView, sentence: Sentence, telling: Telling) -> bool:
    """Tell whether who acts stands behind a participle: "targeted by the Treasury"."""
    by = _BY.match(view.masked, telling.trig[1])
    return by is not None and any(a.start == by.end() for a in view.agents(sentence))


_BY = lazy(r" by (?:the )?")


def _subject(view: SanctionView, sentence: Sentence, telling: Telling) -> Agent | None:
    """Return who stands right before a verb and can act."""
    start, verb = telling.aims[0][0], telling.trig[0]
    for agent in view.agents(sentence):
        if start <= agent.start and agent.end <= verb and not agent.governed:
            return agent if _TO_VERB.fullmatch(view.masked, agent.end, verb) else None
    return None
