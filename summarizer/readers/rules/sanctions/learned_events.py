"""Actions in sentences and clauses in which rules find none, as learned from gold records."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from summarizer.grounding.status import states_action
from summarizer.normalize.countries import country_of
from summarizer.readers.rules.learned.clauses import clauses_of
from summarizer.readers.rules.learned.features import so_many
from summarizer.readers.rules.learned.guesses import Guess, guess_at, is_worth_a_guess
from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.details import find_measures, is_past_perfect
from summarizer.readers.rules.sanctions.event import Event, family_of
from summarizer.readers.rules.sanctions.laws import find_basis
from summarizer.readers.rules.sanctions.learned_parties import (
    SPEAKS,
    find_acting,
    find_imposers,
    find_targets,
    hit_by_others,
)
from summarizer.readers.rules.sanctions.masking import HIDDEN
from summarizer.readers.rules.sanctions.only_described import only_posted
from summarizer.readers.rules.sanctions.parties import party
from summarizer.readers.rules.sanctions.plans import opens_bill
from summarizer.readers.rules.sanctions.reasons import find_reason
from summarizer.readers.rules.sanctions.stated_days import with_dates
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.telling import TO_COME
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.readers.rules.sanctions.weighing import weighed
from summarizer.records.drafts import DateDraft
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.records.sanction import TargetKind
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place


def with_learned(
    view: SanctionView, sentence: Sentence, told: Sequence[Event], before: Sequence[Event]
) -> list[Event]:
    """Return what rules found in a sentence and it may tell, and what it is likely to tell too."""
    found = [event for event in told if not _is_unlikely(view, event, before)]
    if len(found) == 1:
        found = [_completed(view, found[0], before)]
    elif not found and (learned := _learned(view, sentence, before)):
        found = _weighed(view, [learned], before)
    return [*found, *_weighed(view, _beside(view, found, before), before)] if found else found


def _weighed(view: SanctionView, learned: Iterable[Event], before: Sequence[Event]) -> list[Event]:
    """Return those likely actions that would be actions if a rule had found them."""
    whole = (weighed(view, event, before) for event in learned)
    return [event for event in whole if event]


def _learned(view: SanctionView, sentence: Sentence, before: Sequence[Event]) -> Event | None:
    """Return the action that a sentence in which rules find none is likely to tell, or None.

    It is the sentence as a whole that tells it, or one of its clauses: the first that names who is
    aimed at, or else the first that is likely to, be it on whom others acted shortly before.
    """
    clauses = clauses_of(view.masked, sentence)
    likely: list[tuple[Sentence, Guess]] = []
    for part in (sentence, *clauses) if len(clauses) > 1 else (sentence,):
        if guess := _likely(view, part, before):
            likely.append((part, guess))
            if event := _told_by(view, part, guess, before):
                return event._replace(sentence=sentence)
    told = (_told_again(view, part, guess, before) for part, guess in likely)
    first = next((event for event in told if event), None)
    return first._replace(sentence=sentence) if first else None


def _told_by(
    view: SanctionView, part: Sentence, guess: Guess, before: Sequence[Event]
) -> Event | None:
    """Return the action that a sentence or a clause tells of somebody whom it names, or None."""
    imposers = find_acting(view, part, guess, before)
    targets = find_targets(view, guess, imposers)
    if not (imposers and targets) or _hit_themselves(imposers, targets):
        return None
    return _event(view, part, guess, imposers, targets)


def _hit_themselves(imposers: Sequence[Agent], targets: Sequence[Target]) -> bool:
    """Tell whether a country is found to act on itself: "Mali told of sanctions imposed on it"."""
    lands = {agent.code for agent in imposers if agent.code}
    return any(t.kind is TargetKind.COUNTRY and country_of(t.text) in lands for t in targets)


def _told_again(
    view: SanctionView, part: Sentence, guess: Guess, before: Sequence[Event]
) -> Event | None:
    """Return the action that a sentence or a clause tells of those told of before it, or None."""
    imposers = find_acting(view, part, guess, before)
    if not imposers or all(SPEAKS.match(view.masked, agent.end) for agent in imposers):
        return None
    return _event(view, part, guess, imposers, hit_by_others(part, imposers, before))


def _beside(view: SanctionView, told: Sequence[Event], before: Sequence[Event]) -> Iterator[Event]:
    """Yield what the other clauses of a sentence are likely to tell beside the actions `told` in it.

    A clause must name who acts or who is aimed at; the other is that of the last action told.
    """
    sentence, last = told[-1].sentence, told[-1]
    for clause in clauses_of(view.masked, sentence):
        if any(e.trigger[0] < clause.end and clause.start < e.trigger[1] for e in told):
            continue
        guess = _likely(view, clause, before)
        imposers = find_imposers(view, sentence, guess) if guess else ()
        targets = find_targets(view, guess, imposers) if guess else ()
        if guess is None or not (imposers or targets):
            continue
        if not targets and _ONE_OF.match(view.masked, *_span(clause)):
            continue  # on one of several, whom nothing names
        imposers, targets = imposers or last.imposers, targets or last.targets
        event = _event(view, clause, guess, imposers, targets) if imposers and targets else None
        if event and not any(_is_same(event, each) for each in told):
            yield event._replace(sentence=sentence)


_ONE_OF = lazy(
    r"\W*(?:[Tt]he|[Ii]ts|[Tt]heir) (?:first|second|third|fourth|fifth|others?|last|rest|remaining)\b"
)
"""How a clause begins that is on one of those told of: "the third was added by Britain"."""


def _likely(view: SanctionView, sentence: Sentence, before: Sequence[Event]) -> Guess | None:
    """Return what a sentence or a clause of it tells, if it is likely enough to tell anything."""
    if not is_worth_a_guess(view.scene, sentence, "sanctions"):
        return None
    guess = _guess(view, sentence, before)
    if not _is_sure(view, sentence, guess):
        return None
    if any(each.search(view.masked, *_span(sentence)) for each in _NOT_TOLD):
        return None
    if _MEMBERS.match(view.masked, *_span(sentence)) or only_posted(view, *_span(sentence)):
        return None
    stopped = guess.status == Status.BLOCKED and _STOPPED.search(view.masked, *_span(sentence))
    undone = not stopped and _UNDONE.search(view.masked, *_span(sentence))
    return None if undone else guess


def _span(sentence: Sentence) -> Place:
    return sentence.start, sentence.end


def _is_sure(view: SanctionView, sentence: Sentence, guess: Guess) -> bool:
    """Tell whether a sentence is likely enough to tell an action, as far as its words are on one."""
    if guess.chance < _LIKELY or not guess.is_clear:
        return False
    in_words = _OF_THE_FIELD.search(view.masked, *_span(sentence))
    if guess.chance >= (_PROBABLE if in_words else _CERTAIN):
        return True
    return any(_DEEDS.match(view.masked, *place) for place in guess.words)  # found at a cost


_LIKELY, _PROBABLE, _CERTAIN = 0.7, 0.8, 0.85
"""The chance needed where the word that tells it is a deed, another is of the field, none is.

Of sentences below it half told none.
"""
_DEEDS = lazy(
    r"(?:re-?)?(?:sanction|designat|(?:black|de-?)?list|ban|bar|embargo|freez|froze|restrict(?!ive)|prohibit"
    r"|block|curb|penal|impos|add|remov|renew|prolong|lift|eas(?:e|ing)|suspend|revok|cancel|withdr"
    r"|shut|hit|target|punish|slap|expel|adopt|approv|propos|threat|veto|widen|tighten|extend|remain)",
    re.IGNORECASE,
)
"""How a word begins that tells what is done to somebody, or undone."""
_OF_THE_FIELD = lazy(
    r"\b(?:sanction|designat|(?:black|de-?)?list|ban(?:s|n|\b)|bar(?:s|r|\b)|embargo|freez|froze|restrict"
    r"|prohibit|block|curb|tariff|penal|measures?\b|assets?\b|visas?\b|annex|cap(?:s|ped|\b)|terror)",
    re.IGNORECASE,
)
_EXEMPT = lazy(r"\b(?:wanted|search|exemption)s? lists?\b|\blists? of (?:wanted|exempt)")
"""Lists on which nobody stands for being sanctioned."""
_ON_ALL = lazy(
    r"^\W*If\b|"
    r"\b(?:U\.?S\.? persons|[Aa](?:ll|ny) persons?|[Nn]o person)\b|^\W*As a (?:result|consequence) of "
)
"""A condition, or a rule on everybody that says what sanctions mean: "all U.S. persons"."""
_SUMS = lazy(
    r"\b(?:do|does) not\b|\b(?:list|register|regime)\b[^;]{0,40} (?:currently|now|already) [a-z]+ "
)
"""What stands on a list by now, or what a text does not do: "its list currently includes"."""
_CALLED = lazy(
    r"\bwhat (?:[\w.-]+ ){1,4}(?:call(?:s|ed)?|describe[sd]? as|dub(?:s|bed)|term(?:s|ed))\b"
    r"[^,;.]{0,60}\b(?:sanctions|measures|embargo|restrictions|bans?)\b"
)
"""What sanctions are in somebody's words, who seldom imposed them: "what he called unfair bans"."""
_NOT_TOLD: Final = (_EXEMPT, _ON_ALL, _SUMS, _CALLED)
_MEMBERS = lazy(
    r"\W*(?:Those|Among (?:them|those)|The (?:\w+ )?(?:list|group|names?|targets?))\b[^,;:]{0,60}?"
    r"\b(?:includ|compris|(?:is|are|was|were) )"
)
"""How a sentence begins that only names some of those on whom an action was told before."""
_STOPPED = lazy(
    r"\b(?:veto|block|reject|vote|voting|fail|stall|defeat|died|killed|threw out|thrown out|not adopt)",
    re.IGNORECASE,
)
"""How an action that was not taken in the end is said to have been stopped."""
_UNDONE = lazy(r"\bwould (?:\w+ )?have (?:\w+ly )?[a-z]+(?:ed|en|t)\b")
"""What was not done in the end, and is told only if it failed: "was voted down"."""


def _is_same(one: Event, other: Event) -> bool:
    """Tell whether two events of a sentence are one: by somebody on somebody, and of a kind.

    Of what is only likely to be told twice, the kind may have been mistaken.
    """
    both = {target.text for target in one.targets} & {target.text for target in other.targets}
    alike = one.family == other.family or other.form == one.form
    return bool(alike and both and _parties(one) & _parties(other))


def _parties(event: Event) -> set[str]:
    return {party(agent) for agent in (*event.imposers, *event.blockers)}


def _is_unlikely(view: SanctionView, event: Event, before: Sequence[Event]) -> bool:
    """Tell whether a sentence hardly tells what a rule found: what is to come, or a draft's deed."""
    if event.status not in TO_COME:
        draft = _DRAFT.search(view.masked, event.sentence.start, event.trigger[0])
        return draft is not None and event.status is Status.IMPOSED
    guess = _guess(view, event.sentence, before)
    done = Status(guess.status) not in TO_COME
    return done and not guess.is_likely and guess.lead >= _CLEARLY


_DRAFT = lazy(
    r"\b(?:resolution|draft|text|motion|proposal|bill)\b[^,;]{0,30} would (?:\w+ )?have [a-z]+(?:ed|en|t)\b"
    r"[^,;]*$"
)
"""Before what became of a text that would have imposed sanctions: "was put to"."""
_CLEARLY: Final = 2.0
"""By how much, in log-odds, a status must be likelier than the next to speak against a rule's."""


def _completed(view: SanctionView, event: Event, before: Sequence[Event]) -> Event:
    """Return an action found by a rule with those whom the rule found in no place it knows."""
    if (event.imposers or event.blockers) and event.targets:
        return event
    guess = _guess(view, event.sentence, before)
    if not guess.is_likely or family_of(Status(guess.status)) != event.family:
        return event
    if not (event.imposers or event.blockers):
        # a bill is not of whoever acted before
        bill = opens_bill(view, event.sentence, event.trigger[0])
        acting = find_acting(view, event.sentence, guess, () if bill else before)
        event = _by(event, acting, event.targets)
    if event.targets:
        return event
    return event.with_targets(find_targets(view, guess, (*event.imposers, *event.blockers)))


def _guess(view: SanctionView, sentence: Sentence, before: Sequence[Event]) -> Guess:
    """Return what a sentence is likely to tell behind the actions of those before it."""
    told = so_many(event.sentence.number for event in before)
    beside = bool(before) and before[-1].sentence.number == sentence.number - 1
    return guess_at(view.scene, sentence, "sanctions", told=told, beside=beside)


def _event(
    view: SanctionView,
    sentence: Sentence,
    guess: Guess,
    imposers: tuple[Agent, ...],
    targets: tuple[Target, ...],
) -> Event | None:
    """Return what a sentence or clause tells with all that it says; None if no word tells it."""
    words = (w for w in guess.words if not view.masked.startswith("adding that ", w[0]))
    word = next((place for place in words if states_action(view.text, *place)), None)
    if word is None or view.masked[word[0]] == HIDDEN:
        return None
    event = Event(
        sentence=sentence,
        form="learned",
        trigger=word,
        status=Status(guess.status),
        legal=find_basis(view, sentence, word),
        evidence=(sentence.number,),
        past=is_past_perfect(view, sentence, word),
        measures=find_measures(view, sentence),
        reason=find_reason(view, sentence, word),
    )
    return _by(_with_only_day(view, with_dates(view, event)), imposers, targets)


def _with_only_day(view: SanctionView, event: Event) -> Event:
    """Give what is done the only day that its sentence tells, wherever its word may stand."""
    days = view.dates(event.sentence)
    if event.date or event.until or event.effective or len(days) != 1 or event.status in TO_COME:
        return event
    (day,) = days
    if _BOUND.search(view.masked, event.sentence.start, day.start):
        return event
    return event._replace(date=DateDraft(text=day.text, context=view.scene.year_above(day)))


_BOUND = lazy(r"\b(?:since|from|until|till|by|between|before|after|for|over)\s(?:the\s)?$")
"""Before a day that is none of a deed: "since March"."""


def _by(event: Event, agents: tuple[Agent, ...], targets: tuple[Target, ...]) -> Event:
    """Return an action with those who took it; of a failed one, with those with whom it failed."""
    blocked = event.status is Status.BLOCKED
    event = event._replace(blockers=agents) if blocked else event._replace(imposers=agents)
    return event.with_targets(targets)
