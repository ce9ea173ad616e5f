# ruff: noqa: E501 - a pattern reads best on one line
"""Folding what several sentences say of one action into one event.

- A lead that several authorities share gives way to the records of each; its day goes to them.
- A lead and its detail by one authority (or by a country and one body of it) are one action.
- "They include", "those listed are", "named the firms as" give targets to the action before;
  "the action was taken under" gives it a legal basis.
- An action of another day stays apart; what lies well before the article is background.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from summarizer.normalize.bodies import body_of, find_bodies
from summarizer.normalize.countries import country_of
from summarizer.normalize.dates import resolve_date
from summarizer.normalize.numbers import parse_count
from summarizer.readers.rules import sanction_tables as tables
from summarizer.readers.rules.sanction_events import (
    Event,
    clean_basis,
    is_basis,
    legal_pattern,
    may_cite_law,
)
from summarizer.readers.rules.sanction_targets import guessed_kind, read_targets, region_after
from summarizer.readers.rules.sanction_view import Agent, SanctionView
from summarizer.records.drafts import DateDraft
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.records.sanction import TargetDraft, TargetKind
from summarizer.text.layout import Sentence

_RECENT = timedelta(days=10)
_NEAR = 4
_DONE = frozenset({Status.IMPOSED, Status.EXTENDED, Status.LIFTED, Status.EASED})
_SEPARATE = re.compile(
    r"^(?:Separately|Concurrently|Meanwhile|In a separate|Elsewhere|Also on)\b|\bseparate\b"
)
_ANAPHORIC = re.compile(
    r"(?:these|those|the|its|their|this|all|today['’]s|\w+day['’]s)\s+(?:[\w-]+\s+){0,2}"
    r"(?:sanctions|measures?|actions?|steps?|moves?|designations?|listings?|penalties|restrictions|decisions?|announcements?|order|additions?|package|freeze|asset freezes|order)\b"
    r"|It\b|They\b|Executive Order|The Office|OFAC\b",
    re.IGNORECASE,
)
_NAMING = re.compile(
    r"\b(?:(?:named|identified) (?:the|those|its|them)?\s?(?:[\w-]+ ){0,4}?as"
    r"|(?:[Tt]hose|[Tt]he (?:[\w-]+ ){0,3}?)(?:newly )?(?:targeted|listed|designated|sanctioned|blacklisted|hit|named|affected)(?: (?:today|on \w+day|by [\w ]{2,30}?))?(?:,)? (?:include[sd]?|are|were|is)"
    r"|[Tt]hey (?:also )?(?:include[sd]?|are|were)(?: identified as| named as)?|[Tt]hese (?:include[sd]?|are|were)|[Ii]t (?:names|lists|covers|includes)"
    r"|(?:[Tt]he|[Tt]hat|[Tt]his) (?:[\w-]+ )?(?:network|list|group|ring|package|order|notice) (?:is made up of|consists of|comprises|includes|is run by|is led by|names|covers)"
    r"|(?:Also|Newly) (?:sanctioned|designated|listed|blacklisted|targeted|hit|named|added|on the list)(?: \w+day)? (?:was|were|is|are)"
    r"|[Tt]he (?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?: \w+)? (?:are|were)(?: identified as| named as)?"
    r"|Among (?:those|the) (?:[\w-]+ ){0,4}?(?:are|is|were|was)"
    r"|(?:[Tt]he|[Tt]oday['’]s|\w+day['’]s|[Nn]ew) (?:[\w-]+ )?(?:listings|designations|list|sanctions|package|targets|blacklist|measures) (?:also )?(?:include[sd]?|cover(?:s|ed)?|target(?:s|ed)?|hit|affect(?:s|ed)?|comprise[sd]?|name[sd]?)"
    r"|[Oo]ne of the (?:[\w-]+ ){1,3}?(?:is|was)|[Tt]he (?:[\w-]+ )?(?:companies|firms|individuals|entities|vessels|ships|people|men|targets) (?:are|were) (?:identified as |named as )?)[ ]"
)


def merge_events(view: SanctionView, events: list[Event]) -> list[Event]:
    """Return the actions, each once, with all that the article says of them."""
    events = [_with_background(view, e) for e in events]
    merged: list[Event] = []
    for event in events:
        event = _with_default_target(view, merged, _with_last_actor(merged, event))
        place = _same_action(view, merged, event)
        if place is None:
            if (
                event.imposers
                or event.blockers
                or (event.targets and event.form in _ALONE and not event.more)
            ):
                merged.append(event)
        else:
            merged[place] = _joined(view, merged[place], event)
    merged = _with_named_targets(view, merged)
    merged = _with_legal_bases(view, merged)
    merged = _without_leads(view, merged)
    merged = [_with_lead_day(view, e) for e in _split(merged)]
    return [_with_full_names(view, _tidy(e)) for e in merged if _is_whole(e)]


def _with_guess(target: TargetDraft) -> TargetDraft:
    if (
        target.kind is not TargetKind.UNKNOWN
        or not target.text[:1].isupper()
        or _count(target) is not None
    ):
        return target
    return target.model_copy(update={"kind": guessed_kind(target.name or target.text)})


_INHERITING = frozenset(
    {
        "come_back",
        "lift_passive",
        "ease_passive",
        "impose_passive",
        "extend_passive",
        "impose_own",
        "extend_own",
        "lift_bare",
    }
)


def _with_last_actor(told: Sequence[Event], event: Event) -> Event:
    """Let who acted in the sentence before act in a passive that names nobody."""
    passive = event.form in {"extend_before", "extend_passive", "lift_passive", "impose_passive"}
    if event.imposers or not passive or not told or not event.targets:
        return event
    last = told[-1]
    if 0 <= event.sentence.number - last.sentence.number <= 1 and last.imposers:
        return replace(event, imposers=last.imposers)
    return event


def _with_default_target(view: SanctionView, told: Sequence[Event], event: Event) -> Event:
    """Give "the sanctions came back" the country that the article is about."""
    if event.targets or event.form not in _INHERITING or not event.imposers:
        return _with_named_group(view, event)
    if event.form == "lift_bare" and told:
        return replace(
            event, targets=told[-1].targets, evidence=(*event.evidence, *told[-1].evidence[:1])
        )
    for old in reversed(told):
        country = next((t for t in old.targets if t.kind is TargetKind.COUNTRY), None)
        if country:
            number = next((n for n in old.evidence), None)
            cited = (
                (number,)
                if number
                and country.text not in view.text[event.sentence.start : event.sentence.end]
                else ()
            )
            return replace(event, targets=(country,), evidence=(*event.evidence, *cited))
    return event


def _with_named_group(view: SanctionView, event: Event) -> Event:
    """Say which group "the group" is."""
    if not any(
        re.fullmatch(r"the (?:group|movement|militia|rebels|militants|organi[sz]ation)", t.text)
        for t in event.targets
    ):
        return event
    first = view.body[max(0, view.index_of(event.sentence) - 3)].start
    groups = [
        b for b in find_bodies(view.masked, first, event.trigger[0]) if b.body.kind == "group"
    ]
    if not groups:
        return event
    name = groups[-1].text
    return replace(
        event,
        targets=tuple(
            t.model_copy(update={"name": name}) if re.fullmatch(r"the \w+", t.text) else t
            for t in event.targets
        ),
    )


_ALONE = frozenset(
    {
        "passive_on",
        "passive_off",
        "impose_passive",
        "lift_passive",
        "come_back",
        "addition",
        "impose_on",
        "ease_passive",
        "extend_passive",
    }
)


def _is_whole(event: Event) -> bool:
    if event.status is Status.BLOCKED:
        return bool(event.imposers or event.blockers) and bool(event.targets)
    if event.status in {Status.PROPOSED, Status.THREATENED}:
        return bool(event.imposers and event.targets)
    return bool(event.targets or event.legal) and bool(event.imposers or event.legal)


def party(agent: Agent) -> str:
    """Return what two mentions of one authority share: a country's code, EU, UN, or a name."""
    code = agent.code or _country(agent.name) or _country(agent.text)
    if code and not _is_international(agent):
        return code
    return _organization(agent.name) or _organization(agent.text) or code or agent.name.lower()


@cache
def _country(name: str) -> str | None:
    body = body_of(name)
    return body.country if body else country_of(name)


def _is_international(agent: Agent) -> bool:
    return _organization(agent.name) is not None or _organization(agent.text) is not None


@cache
def _organization(name: str) -> str | None:
    if re.search(
        r"\bEU\b|E\.U\.|European Union|European Council|European Commission|\bbloc\b|EU's", name
    ):
        return "EU"
    if re.search(r"\bUN\b|U\.N\.|United Nations|Security Council|UNSC|1718", name):
        return "UN"
    return None


def _parties(event: Event) -> set[str]:
    return {party(a) for a in event.imposers}


def _same_action(view: SanctionView, merged: Sequence[Event], event: Event) -> int | None:
    """Return the place of the event that this one tells again or adds to."""
    for place in range(len(merged) - 1, -1, -1):
        if _is_same(view, merged[place], event):
            return place
    return None


def _is_same(view: SanctionView, old: Event, new: Event) -> bool:
    if old.family != new.family:
        return False
    apart = new.sentence.number - old.sentence.number > 1
    if old.status != new.status and apart and new.targets:
        return False
    near = new.sentence.number - old.sentence.number <= _NEAR
    if not new.imposers:
        return near and (new.more or _is_anaphoric(view, new)) and not _other_day(view, old, new)
    if _parties(old) != _parties(new) or len(old.imposers) > 1 != len(new.imposers) > 1:
        return False
    if old.background != new.background or _other_day(view, old, new):
        return False
    if old.family in {"ahead", "blocked"}:
        together = (
            new.sentence == old.sentence and old.status == new.status and old.family == "ahead"
        )
        return near and bool(together or _names(old) & _names(new) or not new.targets)
    if (
        _SEPARATE.search(view.masked[new.sentence.start : new.sentence.start + 30])
        and new.sentence != old.sentence
    ):
        return False
    if _rival_bodies(old, new):
        return False
    if old.legal and new.legal and old.legal != new.legal and not new.more:
        return False
    if not (_only_countries(old) or _is_country_word(old)) or not (
        _only_countries(new) or _is_country_word(new)
    ):
        return True
    return _is_country_word(old) or _is_country_word(new) or bool(_names(old) & _names(new))


def _is_country_word(event: Event) -> bool:
    return bool(event.targets) and all(
        t.text.lower() in {"the country", "the nation"} for t in event.targets
    )


def _is_anaphoric(view: SanctionView, event: Event) -> bool:
    return _ANAPHORIC.match(view.masked, event.sentence.start, event.sentence.end) is not None


def _only_countries(event: Event) -> bool:
    return bool(event.targets) and all(t.kind is TargetKind.COUNTRY for t in event.targets)


def _names(event: Event) -> set[str]:
    return {
        (country_of(t.text) or t.text) if t.kind is TargetKind.COUNTRY else t.text.lower()
        for t in event.targets
    }


def _rival_bodies(old: Event, new: Event) -> bool:
    """Tell whether two bodies of one country act: Treasury and State are two authorities."""
    bodies = [_body(e) for e in (old, new)]
    return None not in bodies and bodies[0] != bodies[1]


_FAMILIES = (("treasury", r"Treasury|OFAC|Foreign Assets"), ("state", r"State Department|Department of State"),
             ("commerce", r"Commerce|Bureau of Industry"), ("justice", r"Justice"), ("foreign", r"[Ff]oreign (?:[Mm]inistry|[Oo]ffice)"),
             ("court", r"[Cc]ourt"), ("council", r"Council|Committee"))  # fmt: skip


def _body(event: Event) -> str | None:
    for agent in event.imposers[:1]:
        for family, pattern in _FAMILIES:
            if re.search(pattern, f"{agent.text} {agent.name}"):
                return family
    return None


def _other_day(view: SanctionView, old: Event, new: Event) -> bool:
    """Tell whether two events are stated for different days."""
    if not old.date or not new.date:
        return False
    if old.date.text.lower() == new.date.text.lower():
        return False
    windows = [_window(view, e) for e in (old, new)]
    if None in windows:
        return view.published is not None
    (a, b), (c, d) = windows[0], windows[1]  # type: ignore[misc]
    return b < c or d < a


def _window(view: SanctionView, event: Event) -> tuple[date, date] | None:
    if not event.date:
        return None
    context = event.date.context
    if re.search(r"\b(?:later|earlier|same|after|before)\b", event.date.text):
        context = _date_before(view, event)
    reference = resolve_date(context, anchor=anchor_day(view)) if context else None
    resolved = resolve_date(
        event.date.text,
        anchor=anchor_day(view),
        context=event.date.context,
        future=event.family == "ahead",
        reference=reference,
    )
    if not resolved.earliest or not resolved.latest:
        return None
    return date.fromisoformat(resolved.earliest), date.fromisoformat(resolved.latest)


def _date_before(view: SanctionView, event: Event) -> str | None:
    """Return the last date named before an event, which "the same day" points back to."""
    index = view.index_of(event.sentence)
    for sentence in reversed(view.body[max(0, index - 3) : index]):
        dates = view.dates(sentence)
        if dates:
            return dates[-1].text
    return None


def anchor_day(view: SanctionView) -> date | None:
    """Return the dateline's day."""
    return view.published


_LAST_CUE = re.compile(tables.BACKGROUND_CUES)


def _with_background(view: SanctionView, event: Event) -> Event:
    window = _window(view, event)
    anchor = view.published or _latest_day(view)
    around = view.masked[max(event.sentence.start, event.trigger[0] - 60) : event.trigger[0] + 12]
    cue = _LAST_CUE.search(around) is not None
    if window and anchor:
        old = window[1] < anchor - _RECENT
        return replace(
            event,
            background=old or (event.past and window[1] < anchor) or (cue and window[1] < anchor),
        )
    return replace(event, background=event.past or cue)


def _latest_day(view: SanctionView) -> date | None:
    """Return the last day that the article dates itself by, where it has no dateline."""
    days = []
    for sentence in view.body:
        for found in view.dates(sentence):
            before = view.masked[max(0, found.start - 8) : found.start]
            resolved = resolve_date(found.text, anchor=None)
            if resolved.value and len(resolved.value) == 10 and "until" not in before:
                days.append(date.fromisoformat(resolved.value))
    return max(days, default=None)


def _joined(view: SanctionView, old: Event, new: Event) -> Event:
    """Return the older event with what the newer one adds."""
    imposers = old.imposers or new.imposers
    dated = old if old.date else new
    if (
        old.form in {"strike", "resolution"}
        and new.sentence == old.sentence
        and new.form not in {"strike"}
    ):
        old = replace(
            old,
            trigger=new.trigger,
            form=new.form,
            targets=() if old.form == "strike" else old.targets,
        )
    targets = _united(old.targets, new.targets)
    return replace(
        old,
        imposers=imposers,
        targets=targets,
        legal=old.legal or new.legal,
        date=dated.date,
        until=old.until or new.until,
        effective=old.effective or new.effective,
        measures=tuple(dict.fromkeys((*old.measures, *new.measures))),
        reason=old.reason or new.reason,
        evidence=(*old.evidence, *new.evidence),
    )


def _united(old: Sequence[TargetDraft], new: Sequence[TargetDraft]) -> tuple[TargetDraft, ...]:
    """Join two lists: names join their groups, and groups told by name alone give way."""
    found = list(old)
    for target in new:
        if any(_same_target(target, each) for each in found) or _stands_for(target, found):
            continue
        found.append(_of_country(target, old))
    named = [t for t in found if not re.match(r"those\b", t.text)]
    return tuple(_without_named_groups(named or found))


def _of_country(target: TargetDraft, others: Sequence[TargetDraft]) -> TargetDraft:
    """Give people on a country's list its nationality: "against Belarus ... 233 people"."""
    country = others[0] if len(others) == 1 and others[0].kind is TargetKind.COUNTRY else None
    if country and _count(target) is not None and not target.nationality and not target.location:
        return target.model_copy(update={"nationality": country.text})
    return target


def _same_target(one: TargetDraft, other: TargetDraft) -> bool:
    if one.text.lower() == other.text.lower():
        return True
    if one.kind is TargetKind.COUNTRY and other.kind is TargetKind.COUNTRY:
        return country_of(one.text, korean_context=True) == country_of(
            other.text, korean_context=True
        ) or one.text.lower().startswith("the ")
    a, b = one.text, other.text
    return (
        (a in b or b in a)
        and _count(one) is None
        and _count(other) is None
        and a[:1].isupper()
        and b[:1].isupper()
    )


def _stands_for(target: TargetDraft, others: Sequence[TargetDraft]) -> bool:
    """Tell whether "the vessels" or "them" only points back."""
    words = target.text.lower()
    return bool(others) and (
        words in {"them", "others", "it", "him", "her"}
        or bool(re.match(r"(?:the|these|those|both|all|its|their)\s[a-z -]+$", words))
    )


def _count(target: TargetDraft) -> float | None:
    parsed = parse_count(target.text)
    return parsed.value if parsed else None


def _without_named_groups(targets: list[TargetDraft]) -> list[TargetDraft]:
    """Leave a counted group out once as many of its kind are named."""
    kept = []
    for target in targets:
        count = _count(target)
        if count and count < 30 and target.text[:1].islower() | target.text[:1].isdigit():
            kinds = {target.kind, TargetKind.UNKNOWN}
            if target.kind is TargetKind.ORGANIZATION:
                kinds.add(TargetKind.COMPANY)
            named = [
                t for t in targets if _count(t) is None and t.kind in kinds and t.text[:1].isupper()
            ]
            groups = [t for t in targets if _count(t) and t.kind in kinds]
            if len(named) >= count and len(groups) == 1:
                targets = [
                    _as_member(t, target) if t in named[: int(count)] else t for t in targets
                ]
                kept = [next((t for t in targets if t.text == k.text), k) for k in kept]
                return _without_named_groups(
                    [t for t in targets if t is not target and t.text != target.text]
                )
        kept.append(target)
    return kept


def _as_member(target: TargetDraft, group: TargetDraft) -> TargetDraft:
    """Return a name with what its group says of it."""
    update: dict[str, object] = {}
    if target.kind is TargetKind.UNKNOWN:
        update["kind"] = group.kind
    if not target.nationality and not target.location:
        update |= {"nationality": group.nationality, "location": group.location}
    return target.model_copy(update=update)


def _with_named_targets(view: SanctionView, events: list[Event]) -> list[Event]:
    """Give an action the targets that a later sentence names."""
    told = {n for e in events for n in e.evidence}
    for sentence in view.body:
        if not told & set(range(sentence.number - 3, sentence.number + 1)):
            continue
        match = _NAMING.search(view.masked, sentence.start, sentence.end)
        if not match:
            continue
        place = _latest(events, sentence, ahead=bool(re.match(r"[Oo]ne of", match.group())))
        if place is None:
            continue
        region = region_after(view.masked, match.end(), sentence.end)
        targets = [
            t
            for t in read_targets(view.masked, region, korean=view.is_korean)
            if _is_named_or_counted(t)
        ]
        if targets:
            old = events[place]
            events[place] = replace(
                old,
                targets=_united(old.targets, targets),
                evidence=(*old.evidence, sentence.number),
            )
    return events


def _is_named_or_counted(target: TargetDraft) -> bool:
    return target.kind is not TargetKind.COUNTRY and (
        target.text[:1].isupper() or _count(target) is not None
    )


def _latest(events: Sequence[Event], sentence: Sentence, *, ahead: bool = False) -> int | None:
    """Return the place of the action told last before a sentence, if near."""
    best: int | None = None
    for place, event in enumerate(events):
        if event.sentence.number > sentence.number or event.background or event.family == "blocked":
            continue
        if event.family == "ahead" and not ahead:
            continue
        last = max(n for n in event.evidence if n <= sentence.number)
        if sentence.number - last <= 2 and (best is None or last >= max(events[best].evidence)):
            best = place
    return best


_BASIS_SENTENCE = re.compile(
    r"\b(?:taken|made|imposed|acted|based|rests?|resting|rely|relies|fall|falls|adopted|issued|published|pursuant|under|on the basis|legal acts?|takes? effect|authority|authorities|cited|citing|invoked|signed)\b"
)


def _with_legal_bases(view: SanctionView, events: list[Event]) -> list[Event]:
    """Give an action the law that a later sentence cites for it."""
    told = {n for e in events for n in e.evidence if e.legal}
    for sentence in view.body:
        if (
            sentence.number in told
            or not may_cite_law(view, sentence)
            or not _ANAPHORIC_BASIS.search(view.masked[sentence.start : sentence.end])
        ):
            continue
        match = next(
            (
                m
                for m in legal_pattern().finditer(view.masked, sentence.start, sentence.end)
                if is_basis(view, m)
            ),
            None,
        )
        if not match or not _BASIS_SENTENCE.search(view.masked, sentence.start, sentence.end):
            continue
        place = _needs_basis(view, events, sentence, match.group())
        if place is not None:
            event = events[place]
            events[place] = replace(
                event,
                legal=clean_basis(match.group()),
                evidence=(*event.evidence, sentence.number),
                measures=tuple(
                    dict.fromkeys((*event.measures, *_sentence_measures(view, sentence)))
                ),
            )
    return events


_ANAPHORIC_BASIS = re.compile(
    r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Tt]heir|[Tt]his|[Aa]ll|\w+['’]s)\s+(?:[\w-]+\s+){0,2}(?:sanctions|measures?|actions?|steps?|moves?|designations?|listings?|penalties|freezes?|decisions?|document|acts|additions?|announcement|order|licen[cs]e)\b"
    r"|^(?:Executive Order|It\b|They\b)|published the document|issued the"
)


def _sentence_measures(view: SanctionView, sentence: Sentence) -> list:  # type: ignore[type-arg]
    from summarizer.readers.rules.sanction_events import _measures

    return list(_measures(view, sentence))


def _needs_basis(
    view: SanctionView, events: Sequence[Event], sentence: Sentence, law: str
) -> int | None:
    """Return the action that a law cited later belongs to: one named in the law, else the last."""
    best: int | None = None
    for place, event in enumerate(events):
        if (
            event.legal
            or event.background
            or event.status not in _DONE
            or event.sentence.number > sentence.number
        ):
            continue
        gap = sentence.number - event.sentence.number
        shared = any(c and c in law for c in _words_of(event))
        if shared and gap <= 25:
            return place
        if (gap <= 6 and not _LICENCE.search(law)) or gap <= 2:
            best = place
    if best is None or sentence.number - events[best].sentence.number > 1:
        open_ones = [
            p
            for p, e in enumerate(events)
            if not e.legal
            and not e.background
            and e.status in _DONE
            and e.sentence.number < sentence.number
        ]
        if len(open_ones) >= 1 and re.match(
            r"The relevant legal acts|The (?:asset freezes|measures|sanctions|designations)",
            view.masked[sentence.start : sentence.end],
        ):
            return open_ones[0]
    return best


_LICENCE = re.compile(r"General Licen[cs]e")


def _words_of(event: Event) -> list[str]:
    return [t.text.split()[0] for t in event.targets if t.kind is TargetKind.COUNTRY]


def _split(events: list[Event]) -> list[Event]:
    """Make three authorities that each acted three actions, by three laws."""
    found: list[Event] = []
    for event in events:
        if len(event.imposers) > 2 and event.status in _DONE:
            found += [replace(event, imposers=(imposer,)) for imposer in event.imposers]
        else:
            found.append(event)
    return found


def _without_leads(view: SanctionView, events: list[Event]) -> list[Event]:
    """Drop leads that others tell in parts, and hand their day down."""
    kept: list[Event] = []
    for place, event in enumerate(events):
        parts = _parts(events, place)
        joint = len(event.imposers) > 1
        if joint and len({p for e in parts for p in _parties(e)}) >= len(event.imposers):
            for part in parts:
                index = events.index(part)
                if not part.date and event.date:
                    events[index] = replace(
                        part, date=event.date, evidence=(*part.evidence, *event.evidence)
                    )
            continue
        kept.append(event)
    return [
        next((e for e in events if e.trigger == k.trigger and e.imposers == k.imposers), k)
        for k in kept
    ]


_LEAD_DAY = re.compile(r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday)\b")
_SAID_ON = re.compile(
    r"(?:It|The [\w ]{3,30}) (?:said|announced|added|confirmed)(?: in a \w+)? (?:on |late )?$"
)


def _with_lead_day(view: SanctionView, event: Event) -> Event:
    """Give an undated action of the day's news the day of the lead."""
    if event.date or event.background or event.status not in _DONE:
        return event
    index = view.index_of(event.sentence)
    following = view.body[index + 1 : index + 2]
    for sentence in (*following, *view.body[:2]):
        days = [d for d in view.dates(sentence) if _LEAD_DAY.match(d.text)]
        if days and days[0].text.lower() == "today":
            days = days[:1]
        if sentence in following and not any(
            _SAID_ON.search(view.masked[sentence.start : d.start]) for d in days
        ):
            continue
        if len(days) == 1 and sentence.number <= event.sentence.number + 1:
            return replace(
                event,
                date=DateDraft(text=days[0].text),
                evidence=(*event.evidence, sentence.number),
            )
    return event


def _parts(events: Sequence[Event], place: int) -> list[Event]:
    lead = events[place]
    return [
        e
        for e in events[place + 1 :]
        if e.family == lead.family
        and not e.background
        and len(e.imposers) == 1
        and _parties(e) <= _parties(lead)
    ]


def _tidy(event: Event) -> Event:
    """Leave out what only describes ("including banks and oil companies") and what points back."""
    targets = [
        t for t in event.targets if t.text.lower() not in {"them", "it", "the list", "those"}
    ]
    counted = {t.kind for t in targets if _count(t) is not None}
    if any(t.text[:1].isupper() or _count(t) is not None for t in targets):
        targets = [
            t
            for t in targets
            if t.text[:1].isupper()
            or t.kind is not TargetKind.UNKNOWN
            or _count(t) is not None
            or t.text.startswith("others")
        ]
    targets = [t for t in targets if not (t.kind in counted and re.fullmatch(r"[a-z-]+s", t.text))]
    return replace(event, targets=tuple(targets))


def _with_full_names(view: SanctionView, event: Event) -> Event:
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
