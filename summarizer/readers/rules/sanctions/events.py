"""From tellings to events: one event for each action that a sentence tells."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.normalize.countries import country_of
from summarizer.normalize.modality import Modality, event_modality
from summarizer.readers.rules.sanctions.acting_measures import acts_by_measure
from summarizer.readers.rules.sanctions.actors import acting_body, find_adopter, find_parties
from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.asking import is_asked_too, others_are_asked
from summarizer.readers.rules.sanctions.contact import in_contact
from summarizer.readers.rules.sanctions.cues import may_tell
from summarizer.readers.rules.sanctions.decisions import decided_at
from summarizer.readers.rules.sanctions.details import (
    find_measures,
    is_earlier_round,
    is_more,
    is_past_perfect,
    is_subordinate,
)
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.failed_texts import as_failed, with_draft, with_failure
from summarizer.readers.rules.sanctions.incidentals import is_incidental
from summarizer.readers.rules.sanctions.item_heads import under_head
from summarizer.readers.rules.sanctions.its import of_him
from summarizer.readers.rules.sanctions.laws import find_basis
from summarizer.readers.rules.sanctions.lead_ins import with_lead_in
from summarizer.readers.rules.sanctions.learned_events import with_learned
from summarizer.readers.rules.sanctions.meant_country import (
    acted_last,
    meant_by_it,
    prolonged_last,
    with_country,
)
from summarizer.readers.rules.sanctions.needs import is_told
from summarizer.readers.rules.sanctions.objects import find_targets
from summarizer.readers.rules.sanctions.only_described import only_describes
from summarizer.readers.rules.sanctions.owners import seated
from summarizer.readers.rules.sanctions.plans import continues
from summarizer.readers.rules.sanctions.pointing import warned
from summarizer.readers.rules.sanctions.reasons import find_reason
from summarizer.readers.rules.sanctions.repeats import only_repeats
from summarizer.readers.rules.sanctions.selves import (
    are_own,
    is_of_itself,
    without_actors,
    without_targets,
)
from summarizer.readers.rules.sanctions.shares import as_before, with_own_law, with_shares
from summarizer.readers.rules.sanctions.speakers import announcer, closing_speaker
from summarizer.readers.rules.sanctions.stated_days import with_dates
from summarizer.readers.rules.sanctions.status import read_status
from summarizer.readers.rules.sanctions.subjects import opens_after, others_act
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.telling import TO_COME, Side, Telling
from summarizer.readers.rules.sanctions.tellings import is_worth_reading, tellings_of
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.readers.rules.sanctions.weighing import weighed
from summarizer.records.drafts import DateDraft
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place


def find_events(view: SanctionView) -> list[Event]:
    """Return every action told, sentence by sentence."""
    events: list[Event] = []
    for index, sentence in enumerate(view.body):
        if view.scene.asks(sentence):
            continue
        first, remarked = len(events), False
        if may_tell(view.cues[sentence.number]) and is_worth_reading(view, index):
            for event in _sentence_events(view, index, events):
                if event is None:
                    remarked = True
                else:
                    events.append(event)  # each event looks at those before it
            events[first:] = [with_own_law(view, e, events[first:]) for e in events[first:]]
        told = events[first:]
        del events[first:]
        told = told if remarked else with_learned(view, sentence, told, events)
        events += [under_head(view, event) for event in told]
    return events


def _sentence_events(
    view: SanctionView, index: int, before: Sequence[Event]
) -> Iterator[Event | None]:
    """Yield the actions of a sentence, and None for what only remarks on one told before."""
    sentence = view.body[index]
    stopped = False
    passed: Event | None = None
    for telling in tellings_of(view, index):
        said = in_contact(view, sentence, telling)
        event = said and _event(view, sentence, said, before)
        if event and passed:
            event = event._replace(date=event.date or passed.date)
        if event and event.form == "resolution_passed":
            passed = event
        if event and not (stopped and event.status is Status.PROPOSED):
            stopped = stopped or event.status is Status.BLOCKED
            if only_repeats(view, before, event):
                yield None
                continue
            if continues(view, before, event):
                event = event._replace(status=Status.PROPOSED, date=before[-1].date)
            yield from with_shares(view, event)


_THEY_ALONE = frozenset({"it", "they", "them"})
"""Whom a condition before it means: "if Mali does so, it will face sanctions"."""


def _event(
    view: SanctionView, sentence: Sentence, telling: Telling, before: Sequence[Event]
) -> Event | None:
    """Return the action that a telling tells with all that its sentence says, or None."""
    event = _as_told(view, sentence, telling, before)
    if event is None:
        return None
    event = as_before(view, of_him(view, event, before), before)
    event = with_lead_in(view, _dated(view, with_dates(view, event)))
    event = with_draft(view, with_failure(view, event))
    if not is_told(event) or is_incidental(view, event, telling):
        return None
    return weighed(view, event, before)


def _as_told(
    view: SanctionView, sentence: Sentence, telling: Telling, before: Sequence[Event]
) -> Event | None:
    """Return who did what to whom by a telling, without its days, or None if nobody did."""
    telling = as_failed(view, sentence, telling, before)
    status = read_status(view, sentence, telling, _modality(view, sentence, telling.trig))
    if status is None or only_describes(view, sentence, telling):
        return None
    telling, trigger = _from_decision(view, sentence, telling)
    asked = status is Status.PROPOSED or view.masked.startswith("be ", trigger[0])
    asked = asked or is_asked_too(view, sentence, trigger[0])
    if asked and others_are_asked(view, sentence, trigger[0]):
        return None
    telling = _of_those_who_follow(view, telling)
    cast = _cast(view, sentence, telling, trigger, before)
    if status is Status.THREATENED:
        cast = _with_warned(view, sentence, cast)
        who = cast.imposers or closing_speaker(view, sentence, trigger[1], view.agents(sentence))
        cast = cast._replace(imposers=who)
    imposers = cast.imposers
    return Event(
        sentence=sentence,
        form=telling.form.name,
        trigger=trigger,
        status=status,
        imposers=imposers,
        blockers=cast.blockers,
        adopting=find_adopter(view, sentence, imposers) if status is Status.PROPOSED else None,
        targets=cast.targets,
        legal=find_basis(view, sentence, trigger),
        evidence=(sentence.number,),
        past=_is_past(view, telling, trigger, imposers),
        more=is_more(view, sentence, trigger),
        by_means=view.masked.endswith(" by ", sentence.start, trigger[0]),
        measures=find_measures(view, sentence),
        reason=find_reason(view, sentence, trigger),
    )


def _modality(view: SanctionView, sentence: Sentence, trigger: Place) -> Modality:
    """Return what the words around a deed say of it."""
    start = sentence.start
    words = view.masked[start : sentence.end]
    return event_modality(words, trigger[0] - start, trigger[1] - start)


def _from_decision(
    view: SanctionView, sentence: Sentence, telling: Telling
) -> tuple[Telling, Place]:
    """Return a telling, and the words of its deed from those for the decision on it."""
    trigger, form = telling.trig, telling.form
    if form.status is Status.BLOCKED or (first := decided_at(view, sentence, trigger[0])) is None:
        return telling, trigger
    trigger = first, trigger[1]
    whole = form.passive or any(word in view.masked[slice(*trigger)] for word in _ASKED_FOR)
    return telling._replace(trig=trigger) if whole else telling, trigger


_ASKED_FOR = (" request ", " proposal ", " recommendation ", " motion ")
"""What others put to who decides: their names stand between him and the deed."""


class _Cast(NamedTuple):
    """Who acts, who stops it, and on whom it is."""

    imposers: tuple[Agent, ...]
    blockers: tuple[Agent, ...]
    targets: tuple[Target, ...]


def _cast(
    view: SanctionView,
    sentence: Sentence,
    telling: Telling,
    trigger: Place,
    before: Sequence[Event],
) -> _Cast:
    """Return who did it to whom by a telling, where others than found may have."""
    passive = telling.form.passive
    imposers, blockers = find_parties(view, sentence, telling, before)
    again = telling.form.status is Status.EXTENDED and view.masked.startswith("ha", trigger[0])
    if passive and again and _are_of_before(sentence, imposers):
        imposers = prolonged_last(sentence, before) or imposers
    found = without_actors(find_targets(view, sentence, telling), imposers)
    if imposers and acts_by_measure(view, sentence, trigger[0]) and are_own(imposers[0], found):
        imposers = ()  # "the action bans China's ministry" is no action of China's
    targets = with_country(view, sentence, trigger[0], found, (*imposers, *blockers))
    imposers = seated(view, sentence, without_targets(imposers, targets))
    if not _is_of_others(view, telling, trigger[0], imposers, targets):
        return _Cast(imposers, blockers, targets)
    itself = imposers and passive and is_of_itself(imposers[0], targets)
    others = announcer(view, view.agents(sentence), trigger[1]) if itself else ()
    others = others or (acting_body(view, sentence, targets) if passive else ())
    meant = meant_by_it(imposers, targets)
    if passive and meant != targets and not others:
        return _Cast(acted_last(sentence, before), blockers, meant)
    return _Cast(others, blockers, targets)


def _are_of_before(sentence: Sentence, agents: Sequence[Agent]) -> bool:
    """Tell whether who acts is taken from a sentence before."""
    return bool(agents) and all(agent.end <= sentence.start for agent in agents)


def _with_warned(view: SanctionView, sentence: Sentence, cast: _Cast) -> _Cast:
    """Return a threat on "it" with whom the condition before it is for."""
    if any(t.text not in _THEY_ALONE for t in cast.targets):
        return cast
    own = {agent.code for agent in cast.imposers}
    whom = tuple(t for t in warned(view, sentence) if country_of(t.text) not in own)
    return cast._replace(targets=whom or cast.targets)


def _of_those_who_follow(view: SanctionView, telling: Telling) -> Telling:
    """Return "four judges followed in June" as told of those judges, and not of who acted."""
    start = telling.trig[0]
    if telling.form.name != "told_same" or not view.masked.startswith("followed", start):
        return telling
    sentence = view.sentence_at(start)
    if any(a.end <= start and not a.governed for a in view.agents(sentence)):
        return telling
    form = telling.form._replace(name="told_after", side=Side.BEFORE, passive=True)
    return telling._replace(form=form, aims=())


_SAME = 160
"""How far before a passive whoever "it" is stands at most: "Guinea was not: it will be"."""


def _is_of_others(
    view: SanctionView,
    telling: Telling,
    start: int,
    imposers: Sequence[Agent],
    targets: Sequence[Target],
) -> bool:
    """Tell whether others act than who was found: he is among the targets, or not the subject."""
    form = telling.form
    done = form.passive and form.status not in TO_COME
    if form.passive and imposers and any(t.text in {"it", "they"} for t in targets):
        return 0 <= start - imposers[0].end < _SAME
    if (done or form.name == "told_noun") and imposers and is_of_itself(imposers[0], targets):
        return True
    if form.name in _NAMING and any(a.text in t.text for a in imposers for t in targets):
        return True
    if form.name == "told_bar" and form.passive:
        return bool(imposers) and imposers[0].text in {t.text for t in targets}
    if form.passive or form.name == "told_dated" or not imposers:
        return False
    return others_act(view, imposers, start)


def _is_past(
    view: SanctionView, telling: Telling, trigger: Place, imposers: Sequence[Agent]
) -> bool:
    """Tell whether an action is told of as done before what the article is about."""
    sentence, name = view.sentence_at(trigger[0]), telling.form.name
    return (
        name == "told_dated"
        or _is_followed(view, name, trigger[0])
        or is_past_perfect(view, sentence, trigger)
        or is_subordinate(view, sentence, trigger)
        or is_earlier_round(view, sentence, trigger)
        or (name == "told_hit" and _STATE.match(view.masked, *trigger) is not None)
        or (bool(imposers) and opens_after(view, imposers[0]))
    )


def _is_followed(view: SanctionView, form: str, start: int) -> bool:
    """Tell whether a deed is one that the news came after."""
    return (
        form == "told_noun" and _FOLLOWED.search(view.masked, max(0, start - 24), start) is not None
    )


_FOLLOWED = lazy(r"\bfollow(?:s|ed|ing)? (?:(?:the|our|its|their) )?(?:recent )?$")
"""Before a deed that the news came after: "the action follows the reimposition of"."""
_NAMING = frozenset({"told_list", "told_name"})


def _dated(view: SanctionView, event: Event) -> Event:
    """Return an event; one told in passing without the day of the deed that it is told with."""
    if event.date is None and (year := _YEAR_OF.search(view.masked, *_lead(event))):
        return event._replace(date=DateDraft(text=year["year"]))
    followed = _is_followed(view, event.form, event.trigger[0])
    if not (followed or event.form == "told_dated") or event.date is None:
        return event
    inside = max(event.sentence.start, event.trigger[0] - len("on "))
    behind = view.text.find(event.date.text, inside, event.sentence.end)
    return event if behind >= 0 else event._replace(date=None)


_STATE = lazy(
    r"(?:(?:is|are|was|were|remains?|has been|have been|been) )?(?:already |still )?"
    r"(?:under|subject to) "
)
"""What opens the words of a measure that somebody lives under."""


def _lead(event: Event) -> tuple[int, int]:
    return event.sentence.start, min(event.trigger[1], event.sentence.end)


_YEAR_OF = lazy(
    r"\b(?P<year>(?:19|20)\d\d) (?:(?:EU|UN|U\.[NS]\.|US|UK|executive|presidential|arms|trade) )?"
    r"(?:resolution|order|decree|decision|law|package|ban|embargo|sanctions|measures|freeze|act)\b"
)
"""A year told before what it dates: "a 2006 resolution banned"."""
