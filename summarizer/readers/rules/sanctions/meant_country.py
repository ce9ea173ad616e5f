"""Which country "the country" or "it" is: the one named last before that does not act itself."""

from collections import Counter
from collections.abc import Sequence

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.object_agents import is_object
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_THE_COUNTRY = lazy(
    rf"(?:[Tt]he|[Tt]hat|[Tt]his) (?:(?:[a-z-]+|[A-Z][a-z]+(?:-[A-Za-z]+)?) )?{lexicon.LAND_NOUNS}"
)
_SHORT = 4
"""Sentences of an article too short to name its country twice."""
_FAR = 4
"""Sentences before "the country" in one of which it is named."""


def with_country(
    view: SanctionView,
    sentence: Sentence,
    start: int,
    targets: Sequence[Target],
    by: Sequence[Agent],
) -> tuple[Target, ...]:
    """Return targets with the name of "the country" in its place, where it was told before."""
    return tuple(
        _named(view, sentence, start, by)
        if t.name is None and _THE_COUNTRY.fullmatch(t.text)
        else t
        for t in targets
    )


def _named(view: SanctionView, sentence: Sentence, start: int, by: Sequence[Agent]) -> Target:
    """Return the country meant by one told at `start`, nameless if none was named."""
    if here := country_meant(view, sentence, start):
        return here[0]
    acting = {agent.code for agent in by}
    name = _only_other(view, sentence, start, acting) or country_before(view, sentence, acting)
    return Target(text=name or "the country", kind=TargetKind.COUNTRY)


def _only_other(
    view: SanctionView, sentence: Sentence, start: int, acting: set[str | None]
) -> str | None:
    """Return the capital of the one state that a sentence names beside who acts, if all are known.

    "The Russian ministry summoned the envoy to Moscow after the US named sanctions on the country".
    """
    hits = view.countries_in(sentence.start, start)
    others = [hit for hit in hits if hit.code not in acting and hit.form != "city"]
    if None in acting or len({hit.code for hit in others}) != 1:
        return None
    return next((hit.text for hit in others if hit.form in {"name", "capital"}), None)


def country_before(view: SanctionView, sentence: Sentence, acting: set[str | None]) -> str | None:
    """Return the country named in a sentence shortly before that does not act.

    Of several in one sentence it is the one that the article names most often; of another
    paragraph's it is none that is named only there.
    """
    for each in reversed(view.before(sentence, _FAR)):
        hits = (h for h in view.countries.within(each.start, each.end) if h.form == "name")
        named = Counter(hit.code for hit in view.countries.all)
        least = 1 if each.paragraph == sentence.paragraph or len(view.body) < _SHORT else 2
        others = [hit for hit in hits if hit.code not in acting and named[hit.code] >= least]
        if others:
            return max(reversed(others), key=lambda hit: named[hit.code]).text
    return None


def country_meant(view: SanctionView, sentence: Sentence, start: int) -> list[Target]:
    """Return the last country named in a sentence before a place that does not act there."""
    able = (a for a in view.agents(sentence) if not a.governed and not is_object(view, a))
    acting = [(a.start, a.end) for a in able]
    for hit in reversed(view.countries_in(sentence.start, start)):
        if hit.form == "name" and not any(s < hit.end and hit.start < e for s, e in acting):
            return [Target(text=hit.text, kind=TargetKind.COUNTRY)]
    return []


def meant_by_it(named: Sequence[Agent], targets: tuple[Target, ...]) -> tuple[Target, ...]:
    """Return targets with the country named before in the place of "it": "Mali was not: it will"."""
    if len(named) != 1 or named[0].kind != "country":
        return targets
    land = Target(named[0].text, kind=TargetKind.COUNTRY)
    return tuple(land if t.text == "it" else t for t in targets)


def prolonged_last(sentence: Sentence, before: Sequence[Event]) -> tuple[Agent, ...]:
    """Return who last prolonged measures, not long before."""
    return acted_last(sentence, [e for e in before if e.family == "extended"])


def acted_last(sentence: Sentence, before: Sequence[Event]) -> tuple[Agent, ...]:
    """Return who acted last, not long before."""
    near = (e for e in reversed(before) if sentence.number - e.sentence.number <= _NEAR)
    return next((e.imposers for e in near if e.imposers), ())


_NEAR = 8
"""Sentences over which whoever acted still does."""
