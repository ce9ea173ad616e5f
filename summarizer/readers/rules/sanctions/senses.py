"""In which sense people are sanctioned: by states that deal with others, or in a world of their own.

Schools, leagues, courts and welfare offices sanction people as well. An article, or a passage,
that holds many words of such a world is about it; what is done there to one's own people is no
sanction of ours. What one state does to another, or a body of several does, stays one anywhere.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from summarizer.normalize.countries import country_of
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.senses_table import (
    HOME_MEASURES,
    KEPT_AT_HOME,
    STATECRAFT,
    WORLDS,
)
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import Measure
from summarizer.text.patterns import lazy

_MANY = 4
"""Different words of one world that an article about it holds at least."""
_SOME = 3
"""As many that a passage holds."""
_REACH = 2
"""Sentences before and behind one that belong to its passage."""

_OF_STATES = frozenset(
    {
        Measure.ASSET_FREEZE,
        Measure.TRAVEL_BAN,
        Measure.ARMS_EMBARGO,
        Measure.EXPORT_CONTROL,
        Measure.IMPORT_RESTRICTION,
        Measure.VISA_RESTRICTION,
    }
)
"""Measures that are taken against others alone."""

_ABROAD = lazy(
    r"\b(?:EU|UN|E\.U\.|U\.N\.|United Nations|Security Council|OFAC|Treasury|State Department"
    r"|Commerce Department|[Ff]oreign (?:[Mm]inist|[Oo]ffice|[Ss]ecretary)|ECOWAS|African Union"
    r"|Kremlin|White House)"
)
"""Who acts on those of other countries."""

_UNION: Final = frozenset({"EU", "European Union", "European Commission", "Brussels", "Commission"})
"""Who watches over the budgets of its own members."""


def is_of_another_world(view: SanctionView, event: Event, before: Sequence[Event]) -> bool:
    """Tell whether somebody is sanctioned at home: a pupil, a player, a claimant, a litigant.

    `before` are the actions told before it: who acts on others there, acts on others here.
    """
    at_home = bool(event.targets) and all(map(_is_kept_at_home, event.targets))
    at_home = at_home or _is_named_for_home(view, event)
    if not (at_home or _holds_a_world(view.all_words)):
        return False
    if _is_of_budgets(view, event):
        return True
    if _reaches_abroad(view, event):
        return False
    if at_home:
        return True
    acting = {agent.name for agent in event.imposers}
    if any(acting & {agent.name for agent in each.imposers} for each in before):
        return False
    return _is_of_a_world(view, event)


def _is_of_budgets(view: SanctionView, event: Event) -> bool:
    """Tell whether the European Union only minds how much its own members borrow."""
    if not event.imposers or any(agent.name not in _UNION for agent in event.imposers):
        return False
    return len(view.words_near(event.sentence, _REACH) & WORLDS["deficit"]) >= _SOME


def _is_kept_at_home(target: Target) -> bool:
    """Tell whether a target is a kind of people that a state sanctions in its own house."""
    return not target.is_homed and target.text.split(" ")[-1] in KEPT_AT_HOME


def _is_named_for_home(view: SanctionView, event: Event) -> bool:
    """Tell whether the sanctions are called by another world: "benefit sanctions"."""
    words = view.masked[slice(*event.trigger)].lower().split()
    return not HOME_MEASURES.isdisjoint(words)


def _reaches_abroad(view: SanctionView, event: Event) -> bool:
    """Tell whether an action is one of states: by who acts, on whom, or by what it does."""
    if not _OF_STATES.isdisjoint(event.measures):
        return True
    acting = event.imposers
    if any(_ABROAD.search(agent.name) for agent in acting):
        return True
    own = {agent.code for agent in acting} - {None}
    if not own:
        return any(t.is_homed and acting for t in event.targets)
    homes = {country_of(t.nationality or t.location or t.text) for t in event.targets} - {None}
    told = (*view.heads, event.sentence)
    named = {hit.code for each in told for hit in view.countries_in(each.start, each.end)}
    return not (homes | named) <= own


def _is_of_a_world(view: SanctionView, event: Event) -> bool:
    """Tell whether the article, or the passage around an action, is about another world."""
    if _fills(view.all_words, _MANY):
        return True
    return _fills(view.words_near(event.sentence, _REACH), _SOME)


@lru_cache(maxsize=4)
def _holds_a_world(words: frozenset[str]) -> bool:
    """Tell whether an article has so many words of a world that a passage of it can be of it."""
    of_any = words & _OF_WORLDS
    return len(of_any) >= _SOME and any(len(of_any & w) >= _SOME for w in WORLDS.values())


_OF_WORLDS: Final = frozenset().union(*WORLDS.values())


def _fills(words: frozenset[str], least: int) -> bool:
    """Tell whether words are those of another world more than twice as much as of ours."""
    least = max(least, 2 * len(words & STATECRAFT) + 1)
    return any(len(words & world) >= least for world in WORLDS.values())
