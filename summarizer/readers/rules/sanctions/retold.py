"""Whether what is told behind an action is still that action: "Under it, Japan will"."""

import re

from summarizer.normalize.countries import country_of
from summarizer.readers.rules.sanctions.days import other_day
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.lists import count_of
from summarizer.readers.rules.sanctions.parties import may_be_of, parties_of
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy

_BARE = lazy(
    r"(?:[Tt]he )?(?:(?:foreign|finance|defen[cs]e|trade|justice|interior|economy|unification) )?(?:government|ministry|office|cabinet|administration|authorities|council|commission|bloc|union|department|agency)",
    re.IGNORECASE,
)


def is_bare(event: Event) -> bool:
    """Tell whether "the government" acts, and no country with it."""
    return len(event.imposers) == 1 and (
        not event.imposers[0].code and _BARE.fullmatch(event.imposers[0].text) is not None
    )


def same_parties(old: Event, new: Event) -> bool:
    """Tell whether the same ones act, "the ministry" being that of whoever acted."""
    bare = (is_bare(new) and may_be_of(new, old)) or (is_bare(old) and may_be_of(old, new))
    return parties_of(old) == parties_of(new) or (bare and is_near(old, new))


_NEAR = 4
"""Sentences in which an action is told of further."""


def is_near(old: Event, new: Event) -> bool:
    """Tell whether an action is told shortly behind another."""
    return new.sentence.number - old.sentence.number <= _NEAR


def only_countries(event: Event) -> bool:
    """Tell whether an action is aimed at countries alone."""
    return bool(event.targets) and all(t.kind is TargetKind.COUNTRY for t in event.targets)


def names_of(event: Event) -> set[str]:
    """Return whom an action is aimed at, countries by their codes."""
    return {
        (country_of(t.text, korean_context=True) or t.text)
        if t.kind is TargetKind.COUNTRY
        else t.text.lower()
        for t in event.targets
    }


_PROLONGS = lazy(r"\b(?:exten|renew|prolong|roll(?:ed)? over)")
"""What is done with a measure of old, which no new one does."""
_OF_THE_ACTION = lazy(
    r"(?:(?:Under|With|Through|By|As part of|As a result of) )?(?:[Tt]he|[Tt]hese|[Tt]hose|[Tt]his|[Ii]ts|[Tt]heir|[Tt]oday['’]s|\w+day['’]s) "
    r"(?:[\w-]+ ){0,3}?(?:sanctions|measures?|restrictions?|penalties|curbs|package|designations?|listings?|steps?|actions?|moves?|decisions?|resolution|order|freeze|ban|embargo)\b"
    r"|(?:Under|With) (?:it|them|this)\b|(?:As a result|Consequently|Accordingly|This means|That means)\b|(?:They|It|These|Those)\b(?! (?:also |has |had )?(?:says?|said|added|adds|announced|warned|vowed|pledged|plans?)\b)|(?:Those|The (?:[\w-]+ )?(?:ships|vessels|tankers|companies|firms|banks|individuals|people|officials|entities|targets|airlines)) (?:[\w ]{0,30} )?(?:will|would|are to|is to)\b"
)


def tells_more(view: SanctionView, old: Event, new: Event) -> bool:
    """Tell whether a plan is what an action just told will do ("Under them, Japan will freeze")."""
    if old.background or not is_near(old, new):
        return False
    if new.imposers and old.imposers and not same_parties(old, new):
        return False
    if _fills_in(view, old, new):
        return True
    if _led_to(view, old, new) or names_those_counted(old, new):
        return True
    later = new.form != "told_come" and other_day(view, old, new)
    if later or _PROLONGS.search(view.masked, *new.trigger):
        return False
    named = _OF_THE_ACTION.match(view.masked, new.sentence.start, new.sentence.end)
    return named is not None and not new.trigger[0] < named.end() < new.trigger[1] + 1


def names_those_counted(old: Event, new: Event) -> bool:
    """Tell whether a plan names, one by one, all those whom an action before it counts."""
    return new.form in {"told_bar", "told_freeze"} and names_all(old, new)


def names_all(old: Event, new: Event) -> bool:
    """Tell whether an action names, one by one, all those whom one before it counts."""
    counts = [count_of(t) for t in old.targets]
    if None in counts or not new.targets:
        return False
    named = all(t.text[:1].isupper() and count_of(t) is None for t in new.targets)
    return named and sum(c for c in counts if c) == len(new.targets)


def _fills_in(view: SanctionView, old: Event, new: Event) -> bool:
    """Tell whether a plan counts those whom measures on a country, told right before, hit."""
    next_to = new.sentence.number - old.sentence.number == 1 and new.date is None
    counted = any(count_of(t) is not None for t in new.targets)
    if not (next_to and counted and only_countries(old)):
        return False
    start, end = new.sentence.start, new.sentence.end
    if new.form in {"told_freeze", "told_bar"} and not _BESIDES.match(view.masked, start):
        return True
    return _UNDER_IT.search(view.masked, start, end) is not None


_BESIDES = lazy(r"\W*(?:Additionally|Separately|Moreover|Meanwhile|Also|In addition|Furthermore)\b")
_UNDER_IT = lazy(
    r"\b(?:[Uu]nder|[Bb]y|[Ii]n) (?:the|these|those) (?:new |latest )?(?:measures?|sanctions|package|decision)\b"
)
_SAID_BEFORE = lazy(
    r"\b(?:last (?:week|month|\w+day)|(?:days?|weeks?|months?) (?:ago|before|earlier)|earlier (?:this|in)"
    r"|had (?:said|announced|promised|pledged|vowed|agreed|signaled|signalled|warned|told)|previously)\b"
)


def _led_to(view: SanctionView, old: Event, new: Event) -> bool:
    """Tell whether a plan spoken of before is the action just told: "had said it would"."""
    if not (only_countries(old) and only_countries(new) and names_of(old) == names_of(new)):
        return False
    return _SAID_BEFORE.search(view.masked, new.sentence.start, new.trigger[0]) is not None


def is_named_next(old: Event, new: Event) -> bool:
    """Tell whether the next sentence names who was only described: "the fuel maker", "Volga"."""
    if len(old.targets) != 1 or len(new.targets) != 1 or (count_of(old.targets[0]) or 1) > 1:
        return False
    last, name = (e.targets[0].text.split()[-1] for e in (old, new))
    near = new.sentence.number - old.sentence.number == 1
    return near and last[0].islower() and name[0].isupper()
