"""What an action takes over from the one told before: who acts, and on whom."""

import re
from collections.abc import Sequence

from summarizer.normalize.countries import country_of
from summarizer.normalize.leaders import LEADERS
from summarizer.normalize.numbers import parse_count
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.listed_table import WHO
from summarizer.readers.rules.sanctions.lists import count_of
from summarizer.readers.rules.sanctions.parties import parties_of
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.telling import IN_PASSING
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.readers.rules.sanctions.whole_words import stands_in
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy

_GOVERNMENT = lazy(r"(?:[Tt]he )?(?:[Gg]overnment|[Cc]abinet)")


def with_government(view: SanctionView, told: Sequence[Event], event: Event) -> Event:
    """Say whose "the government" is: that of the dateline, where the article names the country.

    A minister of no country that is told is one of whoever alone has acted before him.
    """
    if spoken_for := _state_of_official(told, event):
        return event._replace(
            imposers=spoken_for.imposers,
            evidence=(*event.evidence, *spoken_for.evidence[:1]),
        )
    place = view.article.dateline_location or _by_whom(view)
    bare = len(event.imposers) == 1 and not event.imposers[0].code
    if not bare or not _GOVERNMENT.fullmatch(event.imposers[0].text):
        return event
    if spoken := _state_that_speaks(view, event):
        return event._replace(imposers=(spoken,))
    if place is None:
        return event
    home = country_of(place.split(",")[0].title())
    acted = (a for e in told for a in e.imposers if a.kind == "country" and a.code == home)
    named = (hit.text for hit in view.countries.all if hit.code == home and hit.form == "name")
    name = next((agent.name for agent in acted), None) or next(named, None)
    if name is None:
        return event
    return event._replace(imposers=(event.imposers[0]._replace(name=name, code=home),))


def _by_whom(view: SanctionView) -> str | None:
    """Return the state that the headline says has acted: "Measures taken by Japan"."""
    heads = (hit for s in view.heads for hit in view.countries.within(s.start, s.end))
    return next((h.text for h in heads if view.masked.endswith(" by ", 0, h.start)), None)


def _state_that_speaks(view: SanctionView, event: Event) -> Agent | None:
    """Return the government of whose minister speaks: "Canada's minister said the government"."""
    agent = event.imposers[0]
    if not event.sentence.start <= agent.start < event.sentence.end:
        return None
    for hit in view.countries_in(event.sentence.start, agent.start):
        if _MINISTER.match(view.masked, hit.end, agent.start):
            return agent._replace(name=hit.text, code=hit.code)
    return None


_MINISTER = lazy(
    r"(?:['’]s?)? (?:[a-z-]+ ){0,3}?(?:[Mm]inister|[Ss]ecretary|[Pp]resident|[Pp]remier|[Cc]hancellor"
    r"|[Tt]reasurer|spokes(?:man|woman|person))\b[^;]{0,90}\b(?:said|says|announced|told|confirmed)\b"
)


def _state_of_official(told: Sequence[Event], event: Event) -> Event | None:
    """Return the action told before by the state whose minister speaks, if it alone has acted."""
    one = event.imposers[0] if len(event.imposers) == 1 else None
    if one is None or one.kind != "person" or one.code or one.name in LEADERS:
        return None
    near = [e for e in told if event.sentence.number - e.sentence.number <= _NEAR and e.imposers]
    if not near or len({p for e in near for p in parties_of(e)}) > 1:
        return None
    last = near[-1]
    able = len(last.imposers) == 1 and last.imposers[0].kind in {"country", "government"}
    return last if able and last.imposers[0].code else None


_NEAR = 3
"""Sentences before one in which the state of a minister acted at most."""
_AIMED = lazy(
    r"(?: of (?:its|their) own)?\s+(?:on|against)\s+(?:[\"“‘'\x01]|(?:the|those|all|any) [a-z])"
)
"""Words that name the targets in somebody's own speech, or in words that no table has."""


def with_default_target(view: SanctionView, told: Sequence[Event], event: Event) -> Event:
    """Give "the sanctions came back" the country that the article is about."""
    event = _with_land_it_is_in(view, _with_the_same(told, event))
    aimed = _AIMED.match(view.masked, event.trigger[1], event.sentence.end)
    if told and _means_them(view, told[-1], event):
        return event._replace(targets=told[-1].targets)
    if event.targets or aimed or not event.imposers:
        return _with_named_group(view, event)
    if told and _points_back(view, told[-1], event):
        return event
    summed = told and event.form in IN_PASSING and told[-1].sentence == event.sentence
    on = summed or (told and _is_on_people(view, told[-1], event))
    if told and (event.form == "told_undo" or on or _goes_on(view, told[-1], event)):
        return event._replace(
            targets=told[-1].targets, evidence=(*event.evidence, *told[-1].evidence[:1])
        )
    for old in reversed(told):
        country = next((t for t in old.targets if t.kind is TargetKind.COUNTRY), None)
        if country:
            number = next((n for n in old.evidence), None)
            cited = (
                (number,)
                if number and not stands_in(view.text, country.text, event.sentence)
                else ()
            )
            return event._replace(targets=(country,), evidence=(*event.evidence, *cited))
    return _with_home(view, told, event)


def _is_on_people(view: SanctionView, last: Event, event: Event) -> bool:
    """Tell whether measures that people alone meet are on those just told: "So do entry bans by"."""
    if event.form not in IN_PASSING or event.sentence.number - last.sentence.number > 1:
        return False
    if not last.targets or any(t.kind not in _PERSONS for t in last.targets):
        return False
    left = max(event.sentence.start, event.trigger[0] - _AROUND)
    return _ON_PEOPLE.search(view.masked, left, event.trigger[0]) is not None


_PERSONS = frozenset({TargetKind.PERSON, TargetKind.UNKNOWN})
_ON_PEOPLE = lazy(r"\b(?:entry|travel|visa) bans? (?:that |which )?(?:[A-Z]\w+ )?$")


def _with_land_it_is_in(view: SanctionView, event: Event) -> Event:
    """Aim what a bloc did "in Mali," at Mali, where nobody else is named."""
    bloc = any(a.kind == "international_body" for a in event.imposers)
    if event.targets or not bloc or not view.masked.startswith("In ", event.sentence.start):
        return event
    hit = view.countries.starting(event.sentence.start + len("In "))
    if hit is None or hit.form != "name" or not view.masked.startswith(",", hit.end):
        return event
    return event._replace(targets=(Target(hit.text, kind=TargetKind.COUNTRY),))


def _points_back(view: SanctionView, last: Event, event: Event) -> bool:
    """Tell whether measures told right before are only spoken of: "The sanctions were imposed"."""
    near = 0 < event.sentence.number - last.sentence.number <= _SHORTLY and bool(last.targets)
    if not near or not parties_of(last) & parties_of(event):
        return False
    return _WERE_IMPOSED.search(view.masked, event.sentence.start, event.trigger[1]) is not None


_WERE_IMPOSED = lazy(
    r"\b[Tt]he (?:new |latest )?(?:sanctions|measures|restrictions|penalties)"
    r" (?:are|were|have been|had been) imposed$"
)
_LIKE = lazy(
    r"\b(?:join(?:s|ed|ing)?|same|similar|matching|mirror(?:ing)?|identical|equivalent|corresponding)\b"
)


def _with_home(view: SanctionView, told: Sequence[Event], event: Event) -> Event:
    """Give "the same measures" those they were told on, and other measures their country."""
    old = next((e for e in reversed(told) if e.targets), None)
    if old is None:
        return event
    like = event.form == "told_then" or _LIKE.search(view.masked, *event.trigger) is not None
    if not like and not _is_bare(view, event):
        return event
    targets: tuple[Target, ...]
    homes = () if like else ((e, _home(view, e)) for e in reversed(told))
    whose = next((found for found in homes if found[1]), None)
    if whose and whose[1]:
        old, targets = whose[0], (whose[1],)
    elif like or (event.family in {"off", "extended"} and parties_of(old) & parties_of(event)):
        targets = old.targets
    else:
        return event
    return event._replace(targets=targets, evidence=(*event.evidence, *old.evidence[:1]))


_BARE = lazy(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]hese|[Tt]hose|[Aa]ll|[Tt]he (?:EU|bloc|Union|Council)['’]s|EU|own)\s+"
    r"(?:(?:existing|current|entire|whole|wider|sectoral|economic|individual|personal|restrictive)\s+)?"
    r"(?:sanctions|measures|listings|restrictions|regime|embargo|curbs|penalties"
    r"|(?:(?:travel|visa|entry|arms|export|asset) )?(?:bans?|freezes?))\b(?! (?:on|against|to|for)\b)"
)
_AROUND = 45


def _is_bare(view: SanctionView, event: Event) -> bool:
    """Tell whether no word says what the measures are but that they are the ones told of."""
    if event.form not in {"told_act", "told_again", "told_noun"}:
        return event.status is Status.IMPOSED
    low, high = max(event.sentence.start, event.trigger[0] - _AROUND), event.trigger[1]
    high += _AROUND if event.form == "told_noun" else 0
    return _BARE.search(view.masked, low, high) is not None


def _home(view: SanctionView, event: Event) -> Target | None:
    """Return the country that those an action is aimed at are of, where it is named."""
    home = next((h for t in event.targets if (h := country_of(t.nationality or t.text))), None)
    named = (c for c in view.countries.all if c.code == home and c.form == "name")
    place = next(named, None) if home else None
    return place and Target(view.text[place.start : place.end], kind=TargetKind.COUNTRY)


def _with_the_same(told: Sequence[Event], event: Event) -> Event:
    """Say who "the same two companies" are: those of their kind that were hit shortly before."""
    if not any(_SAME.fullmatch(t.text) for t in event.targets):
        return event
    named = (each for t in event.targets for each in _the_same(told, t))
    return event._replace(targets=tuple(dict.fromkeys(named)))


def _the_same(told: Sequence[Event], target: Target) -> tuple[Target, ...]:
    same = _SAME.fullmatch(target.text)
    if same is None:
        return (target,)
    number = same["many"] or same["noun"]
    many = parse_count(number + " others")
    if many is not None and same["many"] is None:
        return _as_many(told, many.value) or (target,)
    for old in reversed(told[-_SHORTLY:]):
        kinds = {target.kind, TargetKind.UNKNOWN}
        alike = tuple(t for t in old.targets if t.kind in kinds and t.text[:1].isupper())
        if len(alike) == ((many.value if many else None) or 1):
            return alike
    return (target,)


def _as_many(told: Sequence[Event], number: float | None) -> tuple[Target, ...]:
    """Return those of whom as many were told: "the same eleven"."""
    for old in reversed(told[-_SHORTLY:]):
        if number and sum(int(count_of(t) or 1) for t in old.targets) == number:
            return old.targets
    return ()


_SHORTLY = 3
"""Actions before one in which "the same company" is looked for."""
_SAME = lazy(r"[Tt]he same (?:(?P<many>[a-z]+|\d+) )?(?P<noun>[a-z]+|\d+)")
_BOTH = lazy(rf"(?:Both|All (?:{TWO_TO_TWELVE}|of them)|They|The (?:{TWO_TO_TWELVE}))\b")


def _means_them(view: SanctionView, last: Event, event: Event) -> bool:
    """Tell whether those told of right before are meant: "Both were taken off the list"."""
    near = event.sentence.number - last.sentence.number == 1
    listed = event.form in {"told_list", "told_name", "told_hit"}
    if near and listed and len(event.targets) == len(last.targets) == 1:
        return _is_he(event.targets[0], last.targets[0]) or (
            _THESE.fullmatch(event.targets[0].text) is not None
        )
    if near and listed and last.targets and len(event.targets) == 1:
        return _THESE.fullmatch(event.targets[0].text) is not None
    them = listed and not event.targets
    return near and them and _BOTH.match(view.masked, event.sentence.start) is not None


def _is_he(pronoun: Target, told: Target) -> bool:
    """Tell whether a pronoun means whoever alone was told of right before: "She was listed"."""
    named = told.text[:1].isupper() and count_of(told) is None
    person = told.kind in {TargetKind.PERSON, TargetKind.UNKNOWN}
    return named and (
        person if pronoun.text in {"He", "She"} else pronoun.text == "It" and not person
    )


_THESE = lazy(rf"(?:[Tt]hese|[Tt]hose|[Tt]he(?: same)?) {WHO}")


def _goes_on(view: SanctionView, last: Event, event: Event) -> bool:
    """Tell whether a measure told right before is eased or renewed: "It lifted the freeze"."""
    near = 0 <= event.sentence.number - last.sentence.number <= 1
    same = parties_of(last) & parties_of(event)
    lifted = last.family == "off" and last.form != "told_relief"
    grows = _GROWS.match(view.masked, event.trigger[0]) is not None
    on = event.family in {"off", "extended"} or lifted or grows
    on = on and _is_definite(view, event)
    return bool(near and same and last.targets and on)


_GROWS = lazy(r"(?:tighten|expand|widen|broaden|strengthen|toughen|stiffen)\w* (?:the|its|those) ")
"""What is done with measures that stand: "expanded the measures in 2019"."""
_PASSIVE = lazy(r"(?:is|are|was|were|has|have|had|be|been)\b")
_DEFINITE = lazy(r"\b(?:it|them|the|its|those|these|that|this|their)\b", re.IGNORECASE)


def _is_definite(view: SanctionView, event: Event) -> bool:
    """Tell whether it is the measure told before that was once imposed: "imposed the ban"."""
    if event.form == "told_then":
        return True
    start, end = event.trigger
    if _SOME_OF_OLD.match(view.masked, event.sentence.start):
        return False
    if _PASSIVE.match(view.masked, start, end):
        start = max(event.sentence.start, start - 90)
    return _DEFINITE.search(view.masked, start, end) is not None


_SOME_OF_OLD = lazy(r"\W*Sanctions (?:that|which|imposed|introduced|adopted) ")
"""What opens a sentence on sanctions of another time than those told right before."""
_THE_NOUN = lazy(r"the \w+")
_THE_GROUP = lazy(r"the (?:group|movement|militia|rebels|militants|organi[sz]ation)")


def _with_named_group(view: SanctionView, event: Event) -> Event:
    """Say which group "the group" is."""
    if not any(_THE_GROUP.fullmatch(t.text) for t in event.targets):
        return event
    first = view.body[max(0, view.index_of(event.sentence) - 3)].start
    groups = [b for b in view.bodies_in(first, event.trigger[0]) if b.body.kind == "group"]
    if not groups:
        return event
    name = groups[-1].text
    return event._replace(
        targets=tuple(
            t._replace(name=name) if _THE_NOUN.fullmatch(t.text) else t for t in event.targets
        ),
    )
