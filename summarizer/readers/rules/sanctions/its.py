"""Whose measure "it" is, that of the action told right before, and who "he" is."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.gapped import OF_PEOPLE
from summarizer.readers.rules.sanctions.telling import DONE
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy


def of_its(view: SanctionView, event: Event, last: Event | None) -> Event:
    """Return what became of the measure of the last action; nobody's deed where it told of none."""
    subject = view.masked[event.sentence.start : event.trigger[0]]
    named = None if last is None else _named_before(view, event, last)
    fits = _REGIME if _REGIME.search(subject) else _ONE if _IT.search(subject) else _SEVERAL
    if last is None or event.status not in DONE or not named or not fits.search(named):
        return event._replace(targets=(), imposers=())
    whole = any(t.kind is TargetKind.COUNTRY for t in last.targets)
    if not whole and _OF_PEOPLE_TOO.search(view.masked, *event.trigger):
        return event._replace(targets=(), imposers=())
    return event._replace(targets=last.targets, measures=last.measures)


def _named_before(view: SanctionView, event: Event, last: Event) -> str:
    """Return the words that may name the measure: those of the last action, and after it."""
    previous = view.before(event.sentence, 1)
    start = max(last.trigger[0], previous[0].start) if previous else last.trigger[0]
    return view.masked[start : event.sentence.start] if last.sentence != event.sentence else ""


_OF_PEOPLE_TOO = lazy(r"\b(?:suspend|introduc|creat|establish|approv|adopt|set up|withdr|end)\w*")
"""What is done to people and bodies too, who "they" may be."""
_IT = lazy(r"\b[Ii]t (?:\w+ )?$")
_REGIME = lazy(r"\b(?:regime|framework|program(?:me)?)\b|\bsanctions\b|\bmeasures\b")
_ONE = lazy(
    r"\b(?:embargo|ban|freeze|regime|framework|program(?:me)?|blacklist|cap|ceiling|blockade)\b"
)
_SEVERAL = lazy(
    r"\b(?:sanctions|measures|restrictions|bans|freezes|curbs|penalties|controls|embargoes"
    r"|countermeasures|limits)\b"
)
"""Measures that "it" and "they" can mean."""


def of_him(view: SanctionView, event: Event, before: Sequence[Event]) -> Event:
    """Return an action on "he", who opens its paragraph, as on the last subject named.

    He must have been listed before. Whoever is put on a list "from which it was removed" is one.
    """
    last = before[-1] if before and before[-1].sentence == event.sentence else None
    low = max(event.sentence.start, event.trigger[0] - _CLOSE)
    if last and _FROM_WHICH.search(view.masked, low, event.trigger[0]):
        return event._replace(imposers=last.imposers).with_targets(list(last.targets))
    suffers = event.form in OF_PEOPLE or event.form == "told_hit"
    if not suffers or event.targets:
        return event
    if not _HE_OPENS.match(view.masked, event.sentence.start, event.trigger[0]):
        return event
    for each in reversed(view.before(event.sentence, _FAR)):
        if name := _SUBJECT.match(view.masked, each.start, each.end):
            known = (t for e in reversed(before) for t in e.targets)
            ones = (t for t in known if t.text.endswith(name["surname"]) and t.text[0].isupper())
            return event.with_targets(list(ones)[:1])
    return event


_CLOSE = 30
_FROM_WHICH = lazy(r"\b(?:from|off|on) which (?:it|they|he|she) $")
"""Before what was done once to those told of before: "its list, from which it had been removed"."""
_FAR = 10
_HE_OPENS = lazy(r"\W*(?:He|She) (?:\w+ )*$")
_SUBJECT = lazy(
    r"\W*(?:[A-Z][\w'’-]+ )*(?P<surname>(?!(?:He|She|It|They|The|This|That|In|On|But|And)\b)[A-Z][\w'’-]+)"
    r" (?:has|had|was|is|[a-z]+ed|said|told|wrote|went|took|made|left|called) "
)
"""The subject of a sentence: "Mr. Petrov thanked"."""
