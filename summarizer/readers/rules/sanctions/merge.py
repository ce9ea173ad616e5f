"""Folding what several sentences say of one action into one event.

- A lead that several authorities share gives way to the records of each; its day goes to them.
- A lead and its detail by one authority (or by a country and one body of it) are one action.
- "They include", "those listed are", "named the firms as" give targets to the action before;
  "the action was taken under" gives it a legal basis.
- An action of another day stays apart; what lies well before the article is background.
"""

import re
from collections.abc import Sequence

from summarizer.normalize.countries import country_of
from summarizer.readers.rules.sanctions.above import with_those_above
from summarizer.readers.rules.sanctions.bullets import with_bullets
from summarizer.readers.rules.sanctions.days import (
    other_day,
    with_background,
    with_lead_day,
    without_news,
)
from summarizer.readers.rules.sanctions.employers import with_employers
from summarizer.readers.rules.sanctions.entries import with_entries
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.homes import with_homes
from summarizer.readers.rules.sanctions.inherit import with_default_target, with_government
from summarizer.readers.rules.sanctions.later import (
    has_basis,
    with_legal_bases,
    with_named_targets,
)
from summarizer.readers.rules.sanctions.later_days import on_the_day_before, with_later_day
from summarizer.readers.rules.sanctions.leads import split_authorities, without_leads
from summarizer.readers.rules.sanctions.lists import count_of, tidied, told_apart, united
from summarizer.readers.rules.sanctions.names import with_full_names
from summarizer.readers.rules.sanctions.parties import parties_of
from summarizer.readers.rules.sanctions.retold import (
    is_bare,
    is_named_next,
    is_near,
    names_all,
    names_of,
    names_those_counted,
    only_countries,
    same_parties,
    tells_more,
)
from summarizer.readers.rules.sanctions.states import with_states
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.telling import DONE
from summarizer.readers.rules.sanctions.together import with_common_home, with_only_home
from summarizer.readers.rules.sanctions.totals import with_days_of_parts, with_totals
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_SEPARATE = lazy(
    r"^(?:Separately|Concurrently|Meanwhile|In parallel|In a separate|Elsewhere|Also on|During (?:the|his|her) (?:first|previous|last|earlier))\b|\bseparate\b"
)

_ANAPHORIC = lazy(
    r"(?:these|those|the|its|their|this|all|today['’]s|\w+day['’]s)\s+(?:[\w-]+\s+){0,2}"
    r"(?:sanctions|measures?|actions?|steps?|moves?|designations?|listings?|penalties|restrictions|decisions?|announcements?|order|additions?|package|freeze|asset freezes|order)\b"
    r"|It\b|They\b|Executive Order|The Office|OFAC\b",
    re.IGNORECASE,
)


def merge_events(view: SanctionView, events: list[Event]) -> list[Event]:
    """Return the actions, each once, with all that the article says of them."""
    merged = _each_once(view, with_totals([with_background(view, e) for e in events]))
    merged = [e for n, e in enumerate(merged) if not _is_done_next(view, e, merged[n + 1 :])]
    merged = [e if e.targets else with_default_target(view, merged, e) for e in merged]
    merged = with_those_above(view, merged)
    merged = with_entries(view, with_named_targets(view, with_bullets(view, merged)))
    merged = with_legal_bases(view, _with_those_counted(view, merged))
    merged = with_days_of_parts(without_leads(merged))
    whole = split_authorities(view, merged)
    merged = [_dated(view, on_the_day_before(view, e, whole)) for e in whole]
    whole = [tidied(e) for e in merged if _is_whole(e)]
    named = [with_full_names(view, e) for e in whole if e.targets or e.form != "told_come"]
    homed = [with_employers(view, with_homes(view, with_common_home(view, e))) for e in named]
    return with_only_home(view, with_states(view, homed))


def _each_once(view: SanctionView, events: Sequence[Event]) -> list[Event]:
    """Return the actions, those that are told again joined with the first telling of them."""
    merged: list[Event] = []
    families: dict[str, list[int]] = {}
    for told in events:
        event = with_default_target(view, merged, with_government(view, merged, told))
        kin = families.setdefault(event.family, [])
        done = list(families.get("imposed", []) if event.status is Status.PROPOSED else [])
        done += [p for p in families.get("extended", []) if _applies(view, merged[p], event)]
        told_of = (p for p in reversed(kin + done) if _is_same(view, merged[p], event))
        place = next((p for p in told_of if not _is_cut_off(merged, p, event)), None)
        if place is not None:
            guessed = merged[place].targets and not told.targets
            event = event._replace(targets=()) if guessed else event
            merged[place] = _joined(merged[place], event)
        elif (
            event.imposers
            or event.blockers
            or (event.targets and event.form in _ALONE and not event.more)
        ):
            kin.append(len(merged))
            merged.append(event)
    return merged


def _with_those_counted(view: SanctionView, events: Sequence[Event]) -> list[Event]:
    """Return the actions, those that name all whom one before them counts joined with it."""
    kept: list[Event] = []
    for event in events:
        counting = (n for n, old in enumerate(kept) if _counts_those(view, old, event))
        place = next(counting, None)
        if place is None:
            kept.append(event)
        else:
            kept[place] = _joined(kept[place], event)
    return kept


def _counts_those(view: SanctionView, old: Event, new: Event) -> bool:
    """Tell whether an action counts those whom another by the same, of the same day, names."""
    alike = old.family == new.family and bool(old.imposers and new.imposers)
    named = alike and len(new.targets) >= _MANY and names_all(old, new)
    return named and _is_by_the_same(view, old, new)


_MANY = 3
"""Who are so many, and named one by one, are those counted before."""


def _is_cut_off(merged: Sequence[Event], place: int, event: Event) -> bool:
    """Tell whether a paragraph begins with what others did with the same one, after an action."""
    of = event.sentence.paragraph
    return merged[place].sentence.paragraph != of and any(
        e.sentence.paragraph == of
        and e.family == event.family
        and len(e.imposers) > 1
        and parties_of(e) > parties_of(event)
        for e in merged[place + 1 :]
    )


def _dated(view: SanctionView, event: Event) -> Event:
    """Return an event with the day that the sentence behind it gives, else that of the lead."""
    later = with_later_day(view, event)
    known = with_background(view, later) if later.date is not event.date else later
    return without_news(view, with_lead_day(view, known))


_NEAR = 4
"""Sentences, those around a picture or a name among them, over which so many are told again."""
_ALONE = word_set(
    "told_name told_act told_list told_come told_hit told_bar told_freeze told_blocked"
)
"""Forms that may stand without anybody who acts: passives, and what came to nothing."""


def _is_done_next(view: SanctionView, event: Event, later: Sequence[Event]) -> bool:
    """Tell whether a lead says what will be done, and the next sentence that it is done."""
    if event.status is not Status.PROPOSED or event.sentence not in view.body[:2] or not later:
        return False
    new = later[0]
    far = new.sentence.number - event.sentence.number
    counts = {count_of(t) for t in event.targets} & {count_of(t) for t in new.targets} - {None}
    near = far <= (_NEAR if counts else 1) and new.status in DONE
    return near and not new.background and (same_parties(event, new) or is_bare(event))


def _is_whole(event: Event) -> bool:
    if event.status is Status.BLOCKED:
        if event.imposers or event.blockers:
            return bool(event.targets)
        return any(t.is_homed or t.kind is TargetKind.COUNTRY for t in event.targets)
    if event.status is Status.THREATENED:
        return bool(event.imposers)
    if event.status is Status.PROPOSED:
        return bool(event.imposers and event.targets)
    if event.family in {"off", "extended"} and event.date and not event.imposers:
        return any(t.is_homed or t.kind is TargetKind.COUNTRY for t in event.targets)
    return bool(event.targets or event.legal) and bool(event.imposers or event.legal)


def _is_same(view: SanctionView, old: Event, new: Event) -> bool:
    """Tell whether an action of the same family is told again, or added to."""
    if _applies(view, old, new):
        return _is_by_the_same(view, old, new)
    apart = (old.total and new.total) or _is_later(view, old, new) or _comes_apart(old, new)
    if apart or _is_stopped_next(old, new):
        return not apart
    if old.status is Status.IMPOSED and new.status is Status.PROPOSED:
        return tells_more(view, old, new)
    apart = new.sentence.number - old.sentence.number > 1
    if old.status != new.status and apart and new.targets:
        return False
    if not new.imposers:
        points = new.more or _is_anaphoric(view, new)
        return points and is_near(old, new) and not other_day(view, old, new)
    return _is_by_the_same(view, old, new) and _is_on_the_same(view, old, new)


def _is_stopped_next(old: Event, new: Event) -> bool:
    """Tell whether it is told by whom a draft was stopped of which only the end was told before."""
    blocked = old.family == new.family == "blocked" and is_near(old, new)
    known = old.imposers or old.blockers
    return bool(blocked and not known and new.imposers and names_of(old) & names_of(new))


def _is_by_the_same(view: SanctionView, old: Event, new: Event) -> bool:
    """Tell whether two actions are by the same one, at one time; joint actions stay apart."""
    joint = len(old.imposers) > 1 and len(new.imposers) > 1
    again = joint and old.imposers == new.imposers
    told = new.sentence == old.sentence or new.imposers[0].start < new.sentence.start
    again = again and (told or _is_anaphoric(view, new))
    if (joint and not again) or not same_parties(old, new):
        return False
    return old.background == new.background and not other_day(view, old, new)


def _is_on_the_same(view: SanctionView, old: Event, new: Event) -> bool:
    """Tell whether an action by the same is on the same, or one that names more of them."""
    if new.sentence == old.sentence and _BY_DOING.match(view.masked, new.trigger[0]):
        return True
    if old.family in {"ahead", "blocked"}:
        return _is_same_plan(old, new) and not _TOO.match(view.masked, new.trigger[1])
    if _is_set_apart(view, old, new) or _rival_bodies(old, new):
        return False
    laws = {e.legal for e in (old, new) if has_basis(e)}
    if len(laws) > 1 and not new.more:
        return False
    of_lands = only_countries(old) and only_countries(new)
    if not (of_lands or _is_license_beside(old, new)):
        return True
    return bool(names_of(old) & names_of(new))


def _is_license_beside(old: Event, new: Event) -> bool:
    """Tell whether a license is given beside a measure that ends: another action."""
    beside = old.form != new.form or old.sentence == new.sentence
    return beside and "told_relief" in {old.form, new.form}


def _is_same_plan(old: Event, new: Event) -> bool:
    """Tell whether a plan, a threat or what was blocked is told again."""
    again = (
        old.status == new.status
        and old.family == "ahead"
        and (new.sentence == old.sentence or only_countries(old))
    )
    stopped = old.family == "blocked"
    again = again or (stopped and (old.trigger[0] == new.trigger[0] or is_named_next(old, new)))
    return is_near(old, new) and bool(again or names_of(old) & names_of(new) or not new.targets)


def _is_set_apart(view: SanctionView, old: Event, new: Event) -> bool:
    """Tell whether a further sentence says that it is another action: "Separately"."""
    if new.sentence == old.sentence:
        return False
    first = view.masked[new.sentence.start : new.sentence.start + 30]
    apart = _APART.search(view.masked, new.sentence.start, new.trigger[0])
    return apart is not None or _SEPARATE.search(first) is not None


_APART = lazy(r"\b(?:separately|in parallel) (?:also )?$")
"""Right before another action: "The State Department separately designated"."""
_TOO = lazy(r",? (?:either|too|as well)\b")
"""What says of a plan that it is another one: "its own text was not adopted either"."""
_BY_DOING = lazy(r"\w+ing\b")
"""What only says how an action was done: "strengthened the measures, capping deliveries"."""

_SINCE = lazy(
    r"\b(?:has|have|had) (?:since|later|subsequently) $|\b(?:later|then) $"
    r"|\b(?:days?|weeks?|months?|years?) (?:after|before) (?:it|they|he|she) (?:had |also |first )*$"
)
"""What stands before a further action of another day: "and has since added"."""


def _is_later(view: SanctionView, old: Event, new: Event) -> bool:
    """Tell whether the same sentence tells what was done since."""
    if new.sentence != old.sentence:
        return False
    first = max(new.sentence.start, new.trigger[0] - 24)
    return _SINCE.search(view.masked, first, new.trigger[0]) is not None


def _comes_apart(old: Event, new: Event) -> bool:
    """Tell whether a measure came by itself, another did the same, or many deeds are summed up."""
    if new.form == "told_same" or "tally" in {old.form, new.form}:
        return True
    return new.form == "told_come" and new.sentence != old.sentence and not only_countries(new)


def _applies(view: SanctionView, old: Event, new: Event) -> bool:
    """Tell whether it is said of measures just told whom they hit, or when they begin."""
    if new.form != "told_come" or old.status not in _PUT_ON or not is_near(old, new):
        return False
    return _APPLIES.match(view.masked, new.sentence.start) is not None


_PUT_ON = frozenset({Status.IMPOSED, Status.EXTENDED})
_APPLIES = lazy(
    r"(?:The|These|Those|Its|Their) (?:[\w-]+ ){0,2}?(?:sanctions|(?:counter)?measures|restrictions|penalties|curbs) "
    r"(?:(?:on|against) [^,;]{2,60}?(?:, [^;]{2,90},)? )?(?:now |also )?"
    r"(?:(?:apply|applies|applied|extend|extended) to|(?:takes?|took|goe?s?|went|comes?|came|enter(?:s|ed)?)(?: in)?(?:to)? (?:effect|force))\b"
)
"""What says more of measures told before: "The sanctions apply to nine judges"."""


def _is_anaphoric(view: SanctionView, event: Event) -> bool:
    return _ANAPHORIC.match(view.masked, event.sentence.start, event.sentence.end) is not None


def _rival_bodies(old: Event, new: Event) -> bool:
    """Tell whether two bodies of one country act: Treasury and State are two authorities."""
    bodies = [_body(e) for e in (old, new)]
    return None not in bodies and bodies[0] != bodies[1]


_FAMILIES = (("treasury", r"Treasury|OFAC|Foreign Assets"), ("state", r"State Department|Department of State"),
             ("commerce", r"Commerce|Bureau of Industry"), ("justice", r"Justice"), ("foreign", r"[Ff]oreign (?:[Mm]inistry|[Oo]ffice)|of Foreign"),
             ("court", r"[Cc]ourt"), ("council", r"Council|Committee"))  # fmt: skip


def _body(event: Event) -> str | None:
    for agent in event.imposers[:1]:
        for family, pattern in _FAMILIES:
            if re.search(pattern, f"{agent.text} {agent.name}"):
                return family
    return None


def _are_of_country(old: Event, new: Event, told: Sequence[Target]) -> bool:
    """Tell whether those told now are who "sanctions on North Korea" hit: "six North Koreans"."""
    apart = old.measures and new.measures and not set(old.measures) & set(new.measures)
    if apart or not only_countries(old) or len(old.targets) > 1:
        return False
    code = country_of(old.targets[0].text, korean_context=True)
    counted = (t for t in told if count_of(t) is not None)
    return code is not None and any(country_of(t.nationality or t.text) == code for t in counted)


def _is_of_one(old: Event, new: Event) -> bool:
    """Tell whether only one of several targets is spoken of: "He was listed for leading it"."""
    one = len(new.targets) == 1 and not only_countries(new)
    several = len(old.targets) > 1 or any((count_of(t) or 1) > 1 for t in old.targets)
    return one and several and count_of(new.targets[0]) is None


def _joined(old: Event, new: Event) -> Event:
    """Return the older event with what the newer one adds."""
    bare = is_bare(old) and bool(new.imposers)
    imposers = new.imposers if bare else old.imposers or new.imposers
    dated = old if old.date else new
    if old.form == "told_strike" and new.sentence == old.sentence and new.form != "told_strike":
        old = old._replace(
            trigger=new.trigger,
            form=new.form,
            targets=(),
        )
    told = told_apart(old, new)
    if new.sentence == old.sentence and new.by_means and told and only_countries(old):
        old = old._replace(targets=())
    whole = _are_of_country(old, new, told) or (
        old.status is not new.status and names_those_counted(old, new)
    )
    targets = united(() if whole else old.targets, told)
    apart = new.more and bool(told)  # what is said of further targets alone
    return old._replace(
        imposers=imposers,
        blockers=old.blockers or new.blockers,
        targets=targets,
        legal=old.legal or (None if apart else new.legal),
        date=dated.date,
        until=old.until or new.until,
        effective=old.effective or new.effective,
        measures=tuple(dict.fromkeys((*old.measures, *new.measures))),
        reason=old.reason or (None if apart or _is_of_one(old, new) else new.reason),
        evidence=(*old.evidence, *new.evidence),
    )
