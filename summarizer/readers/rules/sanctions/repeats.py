"""Whether a sentence only remarks on actions told before: how often they were done, what they mean."""

from collections.abc import Sequence

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.learned.guesses import HOW_OFTEN
from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.parties import parties_of
from summarizer.readers.rules.sanctions.telling import TO_COME
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy

_CUE_TIME = bit("time")


def only_repeats(view: SanctionView, before: Sequence[Event], event: Event) -> bool:
    """Tell whether a sentence only remarks on an action told before: how often, by what means."""
    sentence = event.sentence
    if before and _ANNOUNCED.match(view.masked, sentence.start, sentence.end):
        return sentence.number - before[-1].sentence.number == 1
    if before and (_is_how(view, before, event) or _says_more(view, before, event)):
        return True
    if event.form == "told_come" and _IT_MEANS.match(view.masked, sentence.start):
        return any(e.family in {"ahead", "extended"} for e in before[-1:])
    remarked = _is_effect(view, before, event) or _was_on_it(view, before, event)
    if remarked or _was_told(before, event):
        return True
    if not view.has(sentence, _CUE_TIME) or not any(e.family == event.family for e in before):
        return False
    return HOW_OFTEN.match(view.masked, sentence.start, sentence.end) is not None


def _was_told(before: Sequence[Event], event: Event) -> bool:
    """Tell whether what a text did by which measures go on was told right before it is named."""
    last = before[-1] if before and event.form == "resolution_passed" else None
    if last is None or last.family != "extended" or parties_of(last) != parties_of(event):
        return False
    return event.sentence.number - last.sentence.number == 1


_ANNOUNCED = lazy(
    r"\W*(?:The|These|Those) (?:[a-z]+ )?(?:measures|sanctions|penalties|steps|curbs|restrictions)"
    r" (?:were|was) (?:announced|unveiled) (?:in [A-Z]\w+ )?by "
)
"""What only says who told of measures that were told right before."""


def _is_how(view: SanctionView, before: Sequence[Event], event: Event) -> bool:
    """Tell whether a sentence only adds what an action means: "shall be frozen", "shall not enter"."""
    last = before[-1] if before else None
    if last is None or last.sentence != event.sentence or event.status is not Status.PROPOSED:
        return False
    if last.status is not Status.IMPOSED or parties_of(last) != parties_of(event):
        return False
    return _SHALL.search(view.masked, event.sentence.start, event.trigger[0]) is not None


_SHALL = lazy(r" shall (?:not |also )?$")


def _says_more(view: SanctionView, before: Sequence[Event], event: Event) -> bool:
    """Tell whether only some of those told before are meant, what a measure is, or what is answered."""
    start = event.sentence.start
    if event.form == "told_answered":
        return any(parties_of(e) == parties_of(event) for e in before)
    if _PART_OF_THEM.match(view.masked, start, event.trigger[0]):
        return any(e.family == event.family for e in before)
    if not _RULES_OUT.match(view.masked, start, event.sentence.end):
        return False
    return all(t.kind is TargetKind.COUNTRY or t.text[:1].islower() for t in event.targets)


_PART_OF_THEM = lazy(
    rf"\W*(?i:one|{TWO_TO_TWELVE}|some|many|several|most) of (?:the|those) (?:[\w-]+ ){{1,4}}$"
)
"""What tells something else of some of them: "Two of the men sanctioned have left"."""
_RULES_OUT = lazy(
    r"\W*(?:The|This|That|These|Those) (?:[\w-]+ ){0,2}(?:embargo|ban|measures?|sanctions|restrictions?|freeze)"
    r" (?:also )?(?:prohibits?|bars?|bans?|restricts?|forbids?) "
)
"""What only says what a measure told before is: "The embargo prohibits the sale of arms"."""
_IT_MEANS = lazy(r"\W*(?:It|This|That|The move|The decision) (?:also )?means\b")
"""What only says again what a decision just told does."""
_MEASURES_DO = lazy(
    r"\b(?:[Tt]he|[Tt]hese|[Tt]hose) (?:[\w.-]+ )?"
    r"(?:sanctions|measures|designations|penalties)"
    r" (?:(?:also|will|would|(?:aim|seek|serve|are (?:meant|designed|intended)) to) )*$"
    r"|\b(?:[Tt]heir|[Aa]ny|[Aa]ll) (?:[\w.]+ ){0,4}?(?:assets|property|interests|accounts)\b[^;]{0,60}$"
)
_THEIR = lazy(r"\W*Their ")
_EFFECTS = frozenset({"told_hit", "told_freeze", "told_bar", "told_stopped", "told_suffer"})
_THEY = lazy(
    r"(?:[Tt]he|[Tt]heir|[Tt]hose|[Tt]hese) (?:[\w-]+ )?(?:[a-z]+s|men|women|people)(?: within [\w. ]+)?$|on$"
    r"|(?:Any|All|Each|Their|His|Her|Its|U\.?S\.?|EU|UK|American|British)"
    r"(?: [\w.-]+)?(?:[- ](?:based|held))?$"
)


def _was_on_it(view: SanctionView, before: Sequence[Event], event: Event) -> bool:
    """Tell whether one of those taken off a list is named: "Included on the list was X"."""
    opens = event.trigger[0] == event.sentence.start and event.form == "told_list"
    off = opens and bool(before) and before[-1].family == "off"
    return off and view.text[event.trigger[0]] == "I"


def _is_effect(view: SanctionView, before: Sequence[Event], event: Event) -> bool:
    """Tell whether only what sanctions mean is told: "Their assets will be frozen"."""
    if event.form not in _EFFECTS or not event.targets:
        return False
    by_measure = _MEASURES_DO.search(view.masked, event.sentence.start, event.trigger[0])
    theirs = _THEIR.match(view.masked, event.sentence.start) if by_measure else None
    if not (theirs or event.status is Status.IMPOSED):
        by_measure = None
    again = event.form == "told_hit" and all(_THESE.match(t.text) for t in event.targets)
    if not (by_measure or again or event.status in TO_COME):
        return False
    first = event.sentence.number - _NEAR
    near = [e for e in before if e.sentence.number >= first]
    return (
        (by_measure or any(e.status is Status.IMPOSED for e in near))
        and bool(near)
        and (again or theirs is not None or all(_THEY.match(t.text) for t in event.targets))
    )


_NEAR = 4
_THESE = lazy(r"(?:All (?:of )?)?(?:[Tt]hese|[Tt]hose) [a-z]+$")
"""Those told right before, of whom it is said again: "All these firms are subject to"."""
