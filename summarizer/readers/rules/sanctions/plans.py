"""Whose plans and bills are spoken of, and what goes on with a plan."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.owners import chamber, named_owner
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_NEAR = 110


def opens_bill(view: SanctionView, sentence: Sentence, start: int) -> bool:
    """Tell whether a bill is the subject of a sentence."""
    return _BILL_OPENS.match(view.masked, sentence.start, start) is not None


def whose_plan(view: SanctionView, sentence: Sentence, start: int) -> tuple[Agent, ...] | None:
    """Return whose plan or bill it is, if it is told as one."""
    if opens_bill(view, sentence, start):
        return chamber(view, sentence)
    if not view.masked.endswith(("to ", "ly "), sentence.start, start):
        return None
    plan = _PLAN.search(view.masked, max(sentence.start, start - _NEAR), start)
    return (tuple(named_owner(view, *plan.span("whose")))[-1:] or None) if plan else None


_PLAN = lazy(
    r"\b(?P<whose>[A-Z][\w.]*(?: [A-Z][\w.]*){0,3})(?:['’]s?)? (?:[a-z]+ )?(?:plans?|proposals?"
    r"|intentions?|threats?|bids?|moves?) to (?:\w+ly )?$"
)
"""Whose plan is spoken of: "Berlin condemned US plans to"."""
_BILL_OPENS = lazy(
    r"(?:[Ii]n (?:[A-Z]\w+ ?){1,3}, )?(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]heir|[Hh]is|[Hh]er|[Aa]|[Oo]ne|[Aa]nother)? ?"
    r"(?:[\w-]+ )?(?:[Bb]ill|[Ll]egislation|draft law|amendment|motion|measure(?= that would))\b"
)


def continues(view: SanctionView, before: Sequence[Event], event: Event) -> bool:
    """Tell whether a bare verb goes on with a plan: "would freeze the assets of A and ban B"."""
    last = before[-1] if before else None
    if not last or last.sentence != event.sentence or last.status is not Status.PROPOSED:
        return False
    bare = _BASE_FORM.match(view.masked, *event.trigger) is not None
    bare = bare or (
        event.form == "told_strike" and view.masked[event.trigger[0] :].startswith("targeting")
    )
    return bare and event.status is Status.IMPOSED


_BASE_FORM = lazy(
    r"(?:ban|bar|stop|halt|restrict|suspend|revoke|close|freeze|add|put|place|impose|blacklist|list|designate|sanction|cut|extend|renew|announce)\b"
)


def is_bound(before: str) -> bool:
    """Tell whether the words before a deed say that somebody is bound to do it."""
    return before.endswith("to ") and _BOUND.search(before[-_NEAR_BOUND:]) is not None


def speaks_of_bill(before: str) -> bool:
    """Tell whether it is a bill, and no law yet, of which those words tell."""
    return _OF_BILL.search(before) is not None


_NEAR_BOUND = 90
_BOUND = lazy(
    r"\b(?:requir(?:es?|ed|ing)|oblig(?:es?|ed)) (?:the )?(?:[Pp]resident|U\.S\.|US|United States"
    r"|White House|administration|government|Washington|EU|bloc)(?: (?:president|administration|government))? to $"
)
"""What a law binds somebody to do: "requires the president to impose"."""
_OF_BILL = lazy(r"\b(?:bill|legislation|draft law|motion)\b|\bwould (?:also )?(?:require|oblige) ")
"""What is no law yet."""
