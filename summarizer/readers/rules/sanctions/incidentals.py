"""Actions told by the way: when something else was, on nobody in particular, only at home."""

import re

from summarizer.readers.rules.sanctions.asking import ENDED
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.lists import count_of
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.telling import OFF, Telling
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy


def is_incidental(view: SanctionView, event: Event, telling: Telling) -> bool:
    """Tell whether sanctions only tell when something else was, or hit nobody in particular."""
    form = telling.form
    if _is_no_sanction(view, event):
        return True
    if event.status in OFF and view.masked.startswith(_NOW, event.trigger[0]):
        low = max(event.sentence.start, event.trigger[0] - _NEAR)
        return _FIRST.search(view.masked, low, event.trigger[0]) is not None
    if form.name == "told_act" and not (event.date or telling.aims):
        comes = form.weak and _IT_COMES.match(view.masked, event.sentence.start)
        since = _SINCE_THEN.search(view.masked, event.sentence.start, telling.start)
        return bool(comes or since)
    if form.name == "told_hit" and event.status is Status.PROPOSED:
        return all(map(_is_anybody, event.targets))
    if form.name in _NAMED and event.status is Status.IMPOSED and not event.date:
        some = all(_SOME.match(t.text) and not t.is_homed for t in event.targets)
        lead = event.sentence.start, event.trigger[0]
        return some and _WHOEVER.search(view.masked, *lead) is not None
    return _is_own_affair(event, weak=form.weak)


def _is_no_sanction(view: SanctionView, event: Event) -> bool:
    """Tell whether words mean something else, or a plan to end sanctions or against nobody."""
    if _OTHER_SENSE.match(view.masked, event.trigger[1], event.sentence.end):
        return True
    if event.status is not Status.PROPOSED:
        return False
    anybody = bool(event.targets) and event.targets[0].text.startswith(_ANY_ONE)
    return anybody or _TO_BE_ENDED.match(view.masked, event.trigger[1]) is not None


_ANY_ONE = ("any particular ", "any specific ", "any individual ")
"""Those of whom it is only said that nobody is meant: "plans to list any particular firm"."""
_IT_COMES = lazy(
    r"\W*(?:It|This|That|The (?:move|announcement|action|decision|step)) (?:comes|came|follows|followed) "
)
"""What opens a sentence on what was before the news."""
_OTHER_SENSE = lazy(
    r"(?: [^,;.]{2,70}?)? with (?:an?|the) (?:[^,;.]{0,30}? )?"
    r"(?:fine|censure|reprimand|warning|reproof|rebuke|demotion)\b"
    r"|(?: (?:about|over|nearly|some|up to|an?|another))? ?(?:Rs\.? ?\d|₹|\d[\d,.]* (?:crore|lakh))"
    r"|,? (?:that is|i\.e\.|meaning),? (?:approved|allowed|authori[sz]ed|permitted)\b"
)
"""Behind "sanctioned", what a regulator, a state that pays, or one who consents does."""
_NOW, _NEAR = ("is ", "are "), 80
_FIRST = lazy(r"\b(?:before|until|unless|once) (?:any|all|the|its|their) [^,;]{2,60}$")
"""What has to happen first: "approval before any sanctions on Mali are lifted"."""
_TO_BE_ENDED = lazy(
    r"(?: (?:on|against) [^,;.\x01]{2,40}?)? (?:(?:must |should |to )?be|being) (?:\w+ly )?"
    rf"{ENDED}\b"
)
"""Behind sanctions that are there: "demanded the sanctions be revoked"."""
_NAMED = frozenset({"told_name", "told_loose", "told_list"})
_SOME = lazy(r"(?:an?|any) [a-z-]+(?: [a-z-]+)*$")
_WHOEVER = lazy(
    r"\b(?:[Aa]nyone|[Aa]nybody|[Ww]hoever|[Tt]hose|[A-Za-z][a-z]+s) (?:who|that|which|dealing|trading)\b"
    r"|\b(?:[Ww]hoever|[Ii]f|[Uu]nless)\b"
)
"""What tells that any bank is meant: "whoever deals with a bank named by the Treasury"."""
_SINCE_THEN = lazy(
    r"\b(?:[Ss]ince|[Aa]fter|[Bb]efore|[Uu]ntil|[Ww]hen|[Ww]hile|[Ii]n|[Bb]y) (?:the |its |these |those )?$"
)
"""What makes of sanctions without a day the time of something else: "since sanctions were"."""


def _is_anybody(target: Target) -> bool:
    """Tell whether a target is nobody in particular: "companies", "banks that deal in rials"."""
    unknown = count_of(target) is None and not target.is_homed
    return unknown and _ANYBODY.fullmatch(target.text) is not None


_ANYBODY = lazy(r"(?!(?:[Tt]he|[Tt]hese|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts) )[A-Za-z][a-z]+(?: [a-z]+)*")


def _is_own_affair(event: Event, *, weak: bool) -> bool:
    """Tell whether a state bans or allows only what is done at home: "lifted its ban on fishing"."""
    if event.form == "told_act":
        return bool(event.targets) and all(map(_is_domestic, event.targets))
    return weak and event.form == "told_come" and any(map(_is_domestic, event.targets))


def _is_domestic(target: Target) -> bool:
    """Tell whether a ban is on a deed ("fishing"), and on no trade and nobody."""
    return target.kind is TargetKind.UNKNOWN and _OWN_DEED.fullmatch(target.text) is not None


_OWN_DEED = re.compile(r"[a-z]+ing(?: (?:in|at|on|of|near|over|from) (?:the )?[a-z]+)?")
