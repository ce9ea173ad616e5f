"""What later sentences add to an action: names and laws."""

import re
from collections.abc import Sequence

from summarizer.normalize.countries import is_demonym
from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.details import find_measures
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.examples import called_so, example_names
from summarizer.readers.rules.sanctions.kinds import noun_kind
from summarizer.readers.rules.sanctions.laws import laws_in, may_cite_law
from summarizer.readers.rules.sanctions.list_owners import of_owner
from summarizer.readers.rules.sanctions.listed_table import DONE_TO, WHO
from summarizer.readers.rules.sanctions.lists import count_of, united
from summarizer.readers.rules.sanctions.names import with_told_kind
from summarizer.readers.rules.sanctions.naming_table import NAMING
from summarizer.readers.rules.sanctions.regions import Region, region_after, regions_after
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.targets import read_targets
from summarizer.readers.rules.sanctions.telling import DONE
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy, skip
from summarizer.text.word_sets import word_set

_ONE_OF = lazy(r"[Oo]ne of")


def with_named_targets(view: SanctionView, events: list[Event]) -> list[Event]:
    """Give an action the targets that a later sentence names."""
    events = [_with_listed(view, e) for e in events]
    told = [e for e in events if not e.background and e.family != "blocked"]
    near = {n + gap for e in told for n in e.evidence for gap in range(_FAR + 1)}
    for sentence in view.body:
        if sentence.number not in near:
            continue
        behind = {sentence.number - number for e in events for number in e.evidence}
        may_name = not behind.isdisjoint(_AT_ONCE)
        may_name = may_name or view.words.has(_LISTED_WORDS, sentence.start, sentence.end)
        match = (_among(view, sentence) or _naming(view, sentence)) if may_name else None
        if match:
            _add_named(view, events, sentence, match)
        elif 1 in behind and (region := _examples(view, events, sentence)):
            _add_examples(view, events, sentence, region)
    return events


def _with_listed(view: SanctionView, event: Event) -> Event:
    """Give those counted the names behind a colon: "three men accused of smuggling: A, B and C"."""
    counts = [count_of(t) for t in event.targets]
    many = sum(count for count in counts if count)
    colon = _COLON.search(view.masked, event.trigger[1], event.sentence.end) if many > 1 else None
    if colon is None or None in counts:
        return event
    regions = regions_after(view.masked, colon.end(), event.sentence.end)
    listed = [(t, count_of(t)) for region in regions for t in _named_in(view, region)]
    named = [target for target, count in listed if count is None]
    rest = sum(count for _, count in listed if count)
    whole = bool(rest and named) and len(named) + rest == many
    if not (whole or 1 < len(named) <= many):
        return event
    return event._replace(targets=united(event.targets, named))


_COLON = lazy(r":\s+(?=[A-Z])")
"""Before the names of those counted."""


def _examples(view: SanctionView, events: Sequence[Event], sentence: Sentence) -> Region | None:
    """Return the words that name some of those told of in the sentence before."""
    place = _latest(events, sentence, ahead=True)
    described = None if place is None else called_so(view, sentence, events[place].targets)
    return described or example_names(view, sentence)


def _add_named(
    view: SanctionView, events: list[Event], sentence: Sentence, match: re.Match[str]
) -> None:
    """Add whom a sentence names to the action told last: "Those listed include A"."""
    if any(match.start() <= e.trigger[0] < match.end() for e in events):
        return
    reach = _FAR if _LISTED.search(match.group()) else _NEAR
    place = _latest(events, sentence, ahead=bool(_ONE_OF.match(match.group())), reach=reach)
    theirs = of_owner(view, events, sentence, match.end())
    place = place if theirs is None else theirs
    targets = [t for region in _named_at(view, sentence, match) for t in _named_in(view, region)]
    targets = _as_called(_of_the_kind(targets, match), sentence, match)
    if place is None or not targets:
        return
    events[place] = _joined_by(events[place], targets, sentence)


def _add_examples(
    view: SanctionView, events: list[Event], sentence: Sentence, region: Region
) -> None:
    """Add whom a sentence names as some of those told of right before: "One of them is A"."""
    place = _latest(events, sentence, ahead=True)
    own = any(sentence.start <= e.trigger[0] < sentence.end for e in events)
    if place is None or own or sentence.number - 1 not in events[place].evidence:
        return
    targets = [t for t in _named_in(view, region) if count_of(t) is None]
    described = all(t.text[:1].islower() for t in events[place].targets)
    if targets and (described or any(count_of(t) != 1 for t in events[place].targets)):
        events[place] = _joined_by(events[place], targets, sentence)


def _named_in(view: SanctionView, region: Region) -> list[Target]:
    named = (t for t in read_targets(view, region) if _is_named_or_counted(t))
    return [with_told_kind(view, t) for t in named]


def _joined_by(event: Event, targets: list[Target], sentence: Sentence) -> Event:
    return event._replace(
        targets=united(event.targets, targets), evidence=(*event.evidence, sentence.number)
    )


_AMONG = lazy(
    rf"(?: (?:is|are|was|were) (?:also )?|, )(?:among|one of|two of) (?:(?:those|the (?:[\w-]+ ){{0,3}}?{WHO}) {DONE_TO}|the {DONE_TO} {WHO})\b"
)
"""What follows names of the sanctioned: "A and B are among those listed"."""
_KIND = lazy(rf"\b{WHO}\b")


def _of_the_kind(targets: list[Target], match: re.Match[str]) -> list[Target]:
    """Return those who can be what they are called: no owner is "among the ships blacklisted"."""
    called = _KIND.search(match.group()) if match.re.pattern == _AMONG.pattern else None
    kind = noun_kind(called.group()) if called else None
    apart = {TargetKind.PERSON, TargetKind.VESSEL}
    return [
        t
        for t in targets
        if kind is None or t.kind in {kind, TargetKind.UNKNOWN} or apart.isdisjoint({kind, t.kind})
    ]


def _as_called(targets: list[Target], sentence: Sentence, match: re.Match[str]) -> list[Target]:
    """Give names of no known kind the one they are named as: "The five firms were named as A"."""
    called = _KIND.search(match.string, sentence.start, match.end())
    kind = noun_kind(called.group()) if called else None
    if kind is None:
        return targets
    return [t._replace(kind=kind) if t.kind is TargetKind.UNKNOWN else t for t in targets]


_AFFECTED = lazy(
    r" (?:have been|were|are|was|is|has been) (?:also )?(?:affected|hit|targeted|covered|named|included|cited(?=[.;]))"
    r"(?! (?:by|with|in|as|for|after|when)\b(?! (?:the|these|its|this|the new|those) (?:\w+ )?(?:sanctions|measures|package|round|list|designations|order|action|decision|restrictions)))"
)
"""What follows how many are sanctioned: "nine people and two firms have been affected"."""
_COUNTED = lazy(rf"(?:\d[\d,]*|[A-Z][a-z]+(?:-[a-z]+)?) (?:[a-z-]+ )?(?:[A-Z]\w+ )?{WHO}\b")


def _among(view: SanctionView, sentence: Sentence) -> re.Match[str] | None:
    if not view.has(sentence, _NAMED):
        return None
    words = view.masked[sentence.start : sentence.end]
    if _COUNTED.match(words) and (affected := _AFFECTED.search(view.masked, *_span(sentence))):
        return affected
    if " among " not in words and " of th" not in words:
        return None
    found = _AMONG.search(view.masked, sentence.start, sentence.end)
    if found is None:
        return None
    start = _behind_that(view, sentence, found.start())
    named = start > sentence.start or words[:1].isupper()
    return found if found.start() - start < _LEAD and named else None


def _behind_that(view: SanctionView, sentence: Sentence, end: int) -> int:
    """Return where a sentence begins behind who says so: "The ministry said Monday that"."""
    return skip(_SAID_THAT, view.masked, sentence.start, end)


_SAID_THAT = lazy(r"[^;:]{3,120}?\bsaid (?:[\w ,.]{0,24} )?that (?:the )?(?=[A-Z\w])")


def _span(sentence: Sentence) -> tuple[int, int]:
    return sentence.start, min(sentence.end, sentence.start + _LEAD)


_LEAD = 120
"""Characters of names before "are among those listed"."""


def _named_at(view: SanctionView, sentence: Sentence, match: re.Match[str]) -> list[Region]:
    """Return the words that name targets: behind "they include", before "are among those"."""
    if match.re.pattern == _AMONG.pattern:
        return [Region(_behind_that(view, sentence, match.start()), match.start())]
    if match.re.pattern == _AFFECTED.pattern:
        return [region_after(view.masked, sentence.start, match.start())]
    text, end = view.masked, sentence.end
    found = [region_after(text, match.end(), end)]
    while len(found) < _MOST and (clause := _ITS_CLAUSE.match(text, found[-1].end, end)):
        found.append(region_after(text, clause.end(), end))
    return [*found[:-1], *regions_after(text, found[-1].start, end)]


_MOST = 8
_ITS_CLAUSE = lazy(
    r",? (?:who|which|that|whose)\b[^,;:.\x01]{2,120}[,;] (?:and )?(?=an? |the |[a-z]+ [A-Z]|[A-Z])"
)
"""What says more of one of those named, with the next of them behind it."""


def _naming(view: SanctionView, sentence: Sentence) -> re.Match[str] | None:
    """Return the words that lead up to names: "those listed are", "they include"."""
    if view.has(sentence, _INCLUDES):
        last = max(view.places_of(_INCLUDE_FORMS, sentence))
        end = min(last + _LONGEST, sentence.end)
        if found := NAMING.search(view.masked, sentence.start, end):
            return found
    if not (view.has(sentence, _LINKED) and view.has(sentence, _NAMED)):
        return None
    for place in view.places_of(_NAMING_HEADS, sentence):
        if match := NAMING.match(view.masked, place, sentence.end):
            return match
    return None


_INCLUDE_FORMS = frozenset({"include", "includes", "included"})
_LONGEST = len("included: ")
_INCLUDES, _LINKED, _NAMED = bit("include"), bit("link"), bit("named")
_NAMING_HEADS = word_set(
    """named identified those others the they these it that this also newly included added among
    its their new one at heading topping leading figuring appearing featured on"""
)
"""What words that lead up to names begin with, save where they say "include"."""


_NAME = lazy(
    r"the [A-Z][\w-]+ (?:party|movement|foundation|fund|group|institute|network)$|[A-Z\d“\"][^\s]*(?: [A-Z\d][^\s]*|$)|[A-Z].* [A-Z\d][^\s]*$"
)
"""A name, as "Russian banks" is none."""


def _is_named_or_counted(target: Target) -> bool:
    words = target.text.lower().split()
    measured = any(w in lexicon.WEAK_NOUNS or w in lexicon.STRONG_NOUNS for w in words)
    return (
        target.kind is not TargetKind.COUNTRY
        and not (measured or is_demonym(target.text))
        and (_NAME.match(target.text) is not None or count_of(target) is not None)
    )


_NEAR, _FAR = 2, 8
"""How many sentences behind an action its targets are named: by what they are, or as listed."""
_AT_ONCE = range(_NEAR + 1)
_LISTED_WORDS = word_set("sanctioned listed designated blacklisted")
_LISTED = lazy(rf"\b(?:{'|'.join(sorted(_LISTED_WORDS))})\b")


def _latest(
    events: Sequence[Event], sentence: Sentence, *, ahead: bool = False, reach: int = _NEAR
) -> int | None:
    """Return the place of the action told last before a sentence, if within reach."""
    best: int | None = None
    for place, event in enumerate(events):
        if event.sentence.number > sentence.number or event.background or event.family == "blocked":
            continue
        if event.family == "ahead" and not (ahead or any(map(count_of, event.targets))):
            continue
        last = max(n for n in event.evidence if n <= sentence.number)
        if sentence.number - last <= reach and (best is None or last >= max(events[best].evidence)):
            best = place
    return best


_BASIS_SENTENCE = lazy(
    r"\b(?:taken|made|imposed|acted|based|rests?|resting|rely|relies|fall|falls|adopted|issued|published|pursuant|under|on the basis|legal acts?|takes? effect|authority|authorities|cited|citing|invoked|signed|draws? on|drew on|legal basis|authority|amend(?:ed|ments?)|schedule|passed|(?:freezes|bans|imposes|renews|extends)|text)\b"
)


def with_legal_bases(view: SanctionView, events: list[Event]) -> list[Event]:
    """Give an action the law that a later sentence cites for it."""
    if all(has_basis(e) or e.background or e.status not in DONE for e in events):
        return events
    told = {n for e in events for n in e.evidence if has_basis(e)}
    for sentence in view.body:
        if (
            sentence.number in told
            or not may_cite_law(view, sentence)
            or not _ANAPHORIC_BASIS.search(view.masked[sentence.start : sentence.end])
        ):
            continue
        law = next((w for w in laws_in(view, sentence) if w.is_basis and w.is_exact), None)
        if not law or not _BASIS_SENTENCE.search(view.masked, sentence.start, sentence.end):
            continue
        place = _needs_basis(view, events, sentence, law.text)
        if place is not None:
            event = events[place]
            events[place] = event._replace(
                legal=law.words,
                evidence=(*event.evidence, sentence.number),
                measures=tuple(dict.fromkeys((*event.measures, *find_measures(view, sentence)))),
            )
    return events


def has_basis(event: Event) -> bool:
    """Tell whether the law of an action is told, and more of it than "an executive order"."""
    return event.legal is not None and event.legal.lower() != "executive order"


_ANAPHORIC_BASIS = lazy(
    r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Tt]heir|[Tt]his|[Aa]ll|\w+['’]s)\s+(?:[\w-]+\s+){0,2}(?:sanctions|measures?|actions?|steps?|moves?|designations?|listings?|penalties|freezes?|decisions?|targets|individuals|entities|document|acts|additions?|announcement|order|licen[cs]e|basis|bases|amendments?|authority|text|names|rules?|regulations?|notice)\b"
    r"|^(?:Executive Order|Designations (?:were|are)\b|It\b|They\b|All\b|Both\b|Each\b|[Rr]esolution \d{4}\b(?=[^;]{0,40}? (?:passed|was (?:passed|adopted|approved)|freezes|bans|imposes|renews|extends|won)))|published the document|issued the|\bthem (?:pursuant|under)"
)


_LATER_ACTS = lazy(r"The relevant legal acts|The (?:asset freezes|measures|sanctions|designations)")


def _needs_basis(
    view: SanctionView, events: Sequence[Event], sentence: Sentence, law: str
) -> int | None:
    """Return the action that a law cited later belongs to: one named in the law, else the last."""
    gaps = {
        place: sentence.number - event.sentence.number
        for place, event in enumerate(events)
        if not (has_basis(event) or event.background) and event.status in DONE
    }
    gaps = {place: gap for place, gap in gaps.items() if gap >= 0}
    best: int | None = None
    for place, gap in gaps.items():
        if gap <= 25 and any(c and c in law for c in _words_of(events[place])):
            return place
        if (gap <= 6 and not _LICENCE.search(law)) or gap <= 2:
            best = place
    if best is None or gaps[best] > 1:
        before = next((place for place, gap in gaps.items() if gap > 0), None)
        if before is not None and _LATER_ACTS.match(view.masked, sentence.start, sentence.end):
            return before
    return best


_LICENCE = lazy(r"General Licen[cs]e")


def _words_of(event: Event) -> list[str]:
    return [t.text.split()[0] for t in event.targets if t.kind is TargetKind.COUNTRY]
