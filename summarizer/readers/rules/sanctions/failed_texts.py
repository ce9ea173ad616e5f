"""What a text that failed would have done: "The resolution would have banned arms sales to Mali"."""

import re
from collections.abc import Sequence

from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.objects import find_targets
from summarizer.readers.rules.sanctions.telling import Form, Side, Telling
from summarizer.readers.rules.sanctions.tellings import tellings_of
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.drafts import DateDraft
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_NEAR = 3
"""Sentences before one in which it is told that the text failed."""
_OF_TEXT = lazy(
    r"\W*(?:The|That|This|Its|Their) (?:[\w-]+ ){0,3}?(?:text|draft|resolution|measure|motion|proposal)"
    r" (?P<would>would (?:also )?have) "
)
_FAILED = lazy(
    r"\b(?:veto(?:ed|es)?|failed|fails|collapsed|reject(?:ed|s)|defeated|voted down|votes? short"
    r"|blocked|fell short|not adopted)\b"
)


def as_failed(
    view: SanctionView, sentence: Sentence, telling: Telling, before: Sequence[Event]
) -> Telling:
    """Return a telling as that of what was stopped, where a text that failed would have done it.

    What stopped it may be told already, with whom it was aimed at: then nothing is told anew.
    """
    start = telling.trig[0]
    if telling.form.status is Status.BLOCKED or not view.masked.startswith(
        _OPENING, sentence.start
    ):
        return telling
    text = _OF_TEXT.match(view.masked, sentence.start, start)
    if text is None:
        return telling
    first = sentence.number - _NEAR
    known = (e for e in before if e.family == "blocked" and e.sentence != sentence)
    if _failure_before(view, sentence) is None or any(e.sentence.number >= first for e in known):
        return telling
    form = Form("told_blocked", Status.BLOCKED, Side.NONE, passive=True)
    return telling._replace(form=form, trig=(text.start("would"), telling.trig[1]))


def with_draft(view: SanctionView, event: Event) -> Event:
    """Return "Russia vetoed it" with those on whom the text told shortly before would have been."""
    if event.family != "blocked" or event.targets or not _IT.search(view.masked, *event.trigger):
        return event
    for sentence in reversed(view.before(event.sentence, _NEAR)):
        if not _WOULD_HAVE.search(view.masked, sentence.start, sentence.end):
            continue
        for telling in tellings_of(view, view.index_of(sentence)):
            targets = tuple(find_targets(view, sentence, telling))
            if targets and _WOULD_HAVE.search(view.masked, sentence.start, telling.trig[0]):
                evidence = (*event.evidence, sentence.number)
                return event._replace(targets=targets, evidence=evidence)
    return event


_IT = lazy(r"\b(?:it|the (?:text|draft|resolution|motion|proposal|measure))$")
_WOULD_HAVE = lazy(
    r"\b(?:draft|text|resolution|proposal|motion|measure|plan)\b[^.;]*\bwould (?:also )?have "
)


def _failure_before(view: SanctionView, sentence: Sentence) -> re.Match[str] | None:
    """Return the words, shortly before a sentence, that say that a text failed."""
    for each in reversed(view.before(sentence, _NEAR)):
        if failed := _FAILED.search(view.masked, each.start, each.end):
            return failed
    return None


def with_failure(view: SanctionView, event: Event) -> Event:
    """Give what a failed text would have done the day on which it failed, and who stopped it."""
    if event.form != "told_blocked" or not view.masked.startswith("would ", event.trigger[0]):
        return event
    failed = _failure_before(view, event.sentence)
    if failed is None:
        return event
    told = view.sentence_at(failed.start())
    days = view.dates(told)
    able = () if event.imposers else view.agents(told)
    stopping = tuple(a for a in able if a.end <= failed.start() and not a.governed)
    return event._replace(
        date=event.date or (DateDraft(text=days[0].text) if days else None),
        blockers=event.blockers or stopping[-1:],
        evidence=(*event.evidence, told.number),
    )


_OPENING = ("The ", "That ", "This ", "Its ", "Their ")
