"""The full name behind a surname or an acronym, and what a bare name most likely is."""

from collections.abc import Iterator

from summarizer.normalize.leaders import LEADERS, SHARED_SURNAMES
from summarizer.readers.rules.sanctions import tables
from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.kinds import guessed_kind, is_company, noun_kind
from summarizer.readers.rules.sanctions.lists import count_of
from summarizer.readers.rules.sanctions.name_runs import NAME_RUN
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy


def _with_guess(view: SanctionView, event: Event, target: Target) -> Target:
    if (
        target.kind is not TargetKind.UNKNOWN
        or not target.text[:1].isupper()
        or count_of(target) is not None
    ):
        return target
    if target.text in LEADERS and target.text not in SHARED_SURNAMES:
        return target._replace(kind=TargetKind.PERSON)
    kind = _kind_next(view, event) if len(event.targets) == 1 else None
    if kind is None and " " not in target.text and f"{target.text}, who " in view.masked:
        kind = TargetKind.PERSON
    return target._replace(kind=kind or guessed_kind(target.name or target.text))


def with_full_names(view: SanctionView, event: Event) -> Event:
    """Give each target its full name and its most likely kind."""
    named = [_full_name(view, target) for target in event.targets]
    whole = {t.text for t in named}
    named = [t for t in named if t.name is None or t.name == t.text or t.name not in whole]
    return event.with_targets([_with_guess(view, event, target) for target in named])


_NEXT = lazy(
    r"The (?P<noun>company|firm|bank|airline|group|vessel|ship|tanker|institute)\b(?!['’])"
)


def _kind_next(view: SanctionView, event: Event) -> TargetKind | None:
    """Return what the only target is by the next sentence: "The company makes drills"."""
    following = view.following(event.sentence)
    noun = _NEXT.match(view.masked, following.start) if following else None
    return noun_kind(noun["noun"]) if noun else None


def with_told_kind(view: SanctionView, target: Target) -> Target:
    """Give a short name the kind that its full form elsewhere says: "Sony", of "Sony Corp"."""
    if target.kind is not TargetKind.UNKNOWN or not target.text[:1].isupper():
        return target
    for at in _places(view, target.text):
        run = NAME_RUN.match(view.masked, at)
        if run is None or run.end() <= at + len(target.text):
            continue
        if is_company(run.group().partition("\n")[0]):
            return target._replace(kind=TargetKind.COMPANY)
    if " " not in target.text and target.text[1:].islower() and _longer(view, target):
        return target._replace(kind=TargetKind.PERSON)
    return target


_BASED = bit("based")
_BASED_BEFORE = lazy(
    r"(?P<place>[A-Z][\w'’]*(?: [A-Z][\w'’]*)*)-(?:based|registered|headquartered) $"
)
_NAME_BEFORE = lazy(
    r"(?<![\w-])(?P<first>(?:[A-Z][\w'’-]+ ){1,2}(?:(?:de|da|do|dos|van|von|al|el|bin) )?)$"
)
_NAME_BEHIND = lazy(r"(?: [A-Z][\w'’]*(?:-\w+)?){1,2}(?![\w-])")
_LONG_FORM = lazy(r"((?:[A-Z][\w'’.,-]*\s+(?:(?:of|for|and|the|de)\s+)*){1,8})$")
_TITLED = lazy(rf"(?:{tables.TITLES})$")
_LOOK_BACK = 90
_KNOWN_AS = lazy(
    r"(?P<name>(?:[A-Z][\w'’-]+ ){1,4}[A-Z][\w'’-]+),? \(?(?:also |better |widely |commonly )?known as [“\"‘']?$"
)
"""Before another name of somebody: "Mohamed Hamdan Dagalo, also known as"."""


def _full_name(view: SanctionView, target: Target) -> Target:
    """Find the full name behind a surname or an acronym, and the base named elsewhere."""
    if target.kind is TargetKind.COUNTRY or not target.text[:1].isupper():
        return target
    target = _with_base(view, target)
    if " " in target.text:
        return target
    longer = _long_form(view, target.text) if target.text.isupper() else _longer(view, target)
    if longer is None:
        return target
    kind = guessed_kind(longer) if target.kind is TargetKind.UNKNOWN else target.kind
    return target._replace(name=longer, kind=kind)


def _places(view: SanctionView, words: str) -> Iterator[int]:
    at = view.masked.find(words)
    while at >= 0:
        yield at
        at = view.masked.find(words, at + 1)


def _with_base(view: SanctionView, target: Target) -> Target:
    """Give a firm the base that any sentence names: "Tehran-based Arman Tadbir"."""
    if not view.all_cues & _BASED:
        return target
    for at in _places(view, target.text):
        based = _BASED_BEFORE.search(view.masked[max(0, at - _LOOK_BACK) : at])
        if based:
            guess = target.kind is TargetKind.UNKNOWN and target.nationality is None
            kind = TargetKind.COMPANY if guess else target.kind
            location = target.location or based["place"]
            return target._replace(location=location, kind=kind)
    return target


def _long_form(view: SanctionView, acronym: str) -> str | None:
    """Return what stands before the acronym in brackets."""
    for at in _places(view, f"({acronym})"):
        found = _LONG_FORM.search(view.masked[max(0, at - _LOOK_BACK) : at])
        if found:
            return found.group(1).strip()
    return None


def _longer(view: SanctionView, target: Target) -> str | None:
    """Return the fullest name that ends, or in Korean order begins, with a single word."""
    for at in _places(view, target.text):
        if known := _KNOWN_AS.search(view.masked[max(0, at - _LOOK_BACK) : at]):
            return known["name"]
        found = _NAME_BEFORE.search(view.masked[max(0, at - _LOOK_BACK) : at])
        names = [n for n in found["first"].split() if not _TITLED.match(n)] if found else []
        if names and not view.masked[at + len(target.text) : at + len(target.text) + 1].isalnum():
            return f"{' '.join(names)} {target.text}"
    if target.kind not in {TargetKind.UNKNOWN, TargetKind.PERSON}:
        return None
    for at in _places(view, target.text):
        behind = _NAME_BEHIND.match(view.masked, at + len(target.text))
        if behind and not view.masked[at - 1 : at].isalnum():
            return f"{target.text}{behind.group()}"
    return None
