# ruff: noqa: E501 - a pattern reads best on one line
"""The full name behind a surname or an acronym, and what a bare name most likely is."""

import re
from dataclasses import replace

from summarizer.readers.rules import sanction_tables as tables
from summarizer.readers.rules.sanction_event import Event
from summarizer.readers.rules.sanction_kinds import (
    guessed_kind,
)
from summarizer.readers.rules.sanction_lists import count_of
from summarizer.readers.rules.sanction_view import SanctionView
from summarizer.records.sanction import TargetDraft, TargetKind


def _with_guess(target: TargetDraft) -> TargetDraft:
    if (
        target.kind is not TargetKind.UNKNOWN
        or not target.text[:1].isupper()
        or count_of(target) is not None
    ):
        return target
    return target.model_copy(update={"kind": guessed_kind(target.name or target.text)})


def with_full_names(view: SanctionView, event: Event) -> Event:
    """Give each target its full name and its most likely kind."""
    return replace(event, targets=tuple(_with_guess(_full_name(view, t)) for t in event.targets))


def _full_name(view: SanctionView, target: TargetDraft) -> TargetDraft:
    """Find the full name behind a surname or an acronym."""
    words = target.text
    based = (
        re.search(
            rf"\b([A-Z][\w'’]*(?: [A-Z][\w'’]*)*)-(?:based|registered|headquartered) {re.escape(words)}\b",
            view.text,
        )
        if words[:1].isupper()
        else None
    )
    if based:
        kind = (
            TargetKind.COMPANY
            if target.kind in {TargetKind.PERSON, TargetKind.UNKNOWN}
            and target.nationality is None
            and not re.search(r"\b(?:Mr|he|she)\b", "")
            else target.kind
        )
        target = target.model_copy(
            update={"location": target.location or based.group(1), "kind": kind}
        )
    if target.kind is TargetKind.COUNTRY or " " in words or not words[:1].isupper():
        return target
    if words.isupper():
        longer = re.search(
            rf"((?:[A-Z][\w'’.,-]*\s+(?:of\s+|for\s+|and\s+|the\s+|de\s+)*){{1,8}})\({re.escape(words)}\)",
            view.masked,
        )
        if longer:
            return target.model_copy(update={"name": longer.group(1).strip()})
        return target
    longer = re.search(
        rf"\b((?:(?!{tables.TITLES}\s)[A-Z][\w'’-]+\s+){{1,2}}{re.escape(words)})\b", view.masked
    )
    if not longer:
        longer = (
            re.search(rf"\b({re.escape(words)}(?: [A-Z][\w'’]*(?:-\w+)?){{1,2}})\b", view.masked)
            if target.kind in {TargetKind.UNKNOWN, TargetKind.PERSON}
            else None
        )
    if longer and len(longer.group(1).split()) > 1:
        return target.model_copy(
            update={
                "name": longer.group(1),
                "kind": guessed_kind(longer.group(1))
                if target.kind is TargetKind.UNKNOWN
                else target.kind,
            }
        )
    return target
