# ruff: noqa: E501 - a pattern reads best on one line
"""From frames to events: who acts, on whom, on what basis, when, and whether it happened."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache

from summarizer.normalize.bodies import find_bodies
from summarizer.normalize.countries import find_countries
from summarizer.normalize.modality import Modality, event_modality
from summarizer.normalize.numbers import parse_count
from summarizer.readers.rules import sanction_tables as tables
from summarizer.readers.rules.sanction_frames import Form, Side, possible_forms
from summarizer.readers.rules.sanction_targets import Region, read_targets, region_after
from summarizer.readers.rules.sanction_view import Agent, SanctionView
from summarizer.records.drafts import DateDraft, MentionDraft
from summarizer.records.sanction import (
    Measure,
    SanctionDraft,
    TargetDraft,
    TargetKind,
)
from summarizer.records.sanction import (
    SanctionStatus as Status,
)
from summarizer.text.layout import Sentence

_OFF = frozenset({Status.LIFTED, Status.EASED})
_BACKGROUND_AFTER = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Event:
    """An action as one sentence tells it."""

    sentence: Sentence
    form: str
    trigger: tuple[int, int]
    status: Status
    imposers: tuple[Agent, ...] = ()
    adopting: Agent | None = None
    blockers: tuple[Agent, ...] = ()
    targets: tuple[TargetDraft, ...] = ()
    legal: str | None = None
    date: DateDraft | None = None
    until: str | None = None
    effective: str | None = None
    measures: tuple[Measure, ...] = ()
    reason: str | None = None
    evidence: tuple[int, ...] = ()
    past: bool = False
    more: bool = False
    """Told as belonging to an action already told ("was also listed")."""
    background: bool = False

    @property
    def family(self) -> str:
        """What kind of action it is, when two are compared."""
        if self.status in _OFF:
            return "off"
        if self.status in {Status.PROPOSED, Status.THREATENED}:
            return "ahead"
        return "blocked" if self.status is Status.BLOCKED else self.status.value

    def draft(self, view: SanctionView) -> SanctionDraft:
        """Return the event in the form every reader answers in."""
        actors = (*self.imposers, *self.blockers)
        cited = {n for a in actors if (n := view.number_at(a.start))}
        cited |= {
            n for t in self.targets if (n := _missing(view, t.text, {*self.evidence, *cited}))
        }
        return SanctionDraft(
            evidence=sorted({*self.evidence, *cited}),
            trigger=view.text[self.trigger[0] : self.trigger[1]],
            status=self.status,
            background=self.background,
            imposers=[_mention(view, a) for a in self.imposers],
            adopting_body=_mention(view, self.adopting) if self.adopting else None,
            blocked_by=[_mention(view, a) for a in self.blockers],
            targets=list(self.targets),
            measures=list(self.measures),
            legal_basis=self.legal,
            reason=self.reason,
            date=self.date,
            effective_date=DateDraft(text=self.effective) if self.effective else None,
            valid_until=DateDraft(text=self.until) if self.until else None,
        )


def _missing(view: SanctionView, words: str, cited: set[int]) -> int | None:
    """Return the sentence that holds a target's words, if no cited one does."""
    if any(words in view.text[s.start : s.end] for s in view.body if s.number in cited):
        return None
    return next((s.number for s in view.body if words in view.text[s.start : s.end]), None)


def _mention(view: SanctionView, agent: Agent) -> MentionDraft:
    fuller = agent.name != agent.text and agent.name in view.text
    return MentionDraft(text=agent.text, name=agent.name if fuller else None)


@cache
def _context() -> re.Pattern[str]:
    return re.compile(tables.CONTEXT)


@cache
def _other_senses() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.OTHER_SENSES})", re.IGNORECASE)


def find_events(view: SanctionView) -> list[Event]:
    """Return every action told, sentence by sentence."""
    events: list[Event] = []
    for index, sentence in enumerate(view.body):
        for event in _sentence_events(view, sentence, index, events):
            events.append(event)  # noqa: PERF402 - a later event looks at the earlier ones
    return events


def _sentence_events(
    view: SanctionView, sentence: Sentence, index: int, before: Sequence[Event]
) -> Iterator[Event]:
    taken: list[tuple[int, int]] = []
    matches: list[tuple[int, re.Match[str], Form]] = []
    lowered = view.masked[sentence.start : sentence.end].lower()
    for form in possible_forms(lowered):
        for match in form.pattern.finditer(view.masked, sentence.start, sentence.end):
            start, end = match.span("trig")
            if any(s < end and start < e for s, e in taken):
                continue
            if (
                form.weak
                and not _is_spoken_of(view, index)
                and not _SANCTIONER.search(view.masked, sentence.start, start)
            ):
                continue
            taken.append((start, end) if form.status is not Status.BLOCKED else match.span())
            matches.append((start, match, form))
    if matches and _other_senses().search(view.masked, sentence.start, sentence.end):
        return
    for _, match, form in sorted(matches, key=lambda m: m[0]):
        event = _event(view, sentence, match, form, before)
        if event:
            if _continues(view, before, event):
                event = replace(event, status=Status.PROPOSED)
            yield event


_BASE_FORM = re.compile(
    r"(?:ban|bar|freeze|add|put|place|impose|blacklist|list|designate|sanction|cut|extend|renew|announce)\b"
)


def _continues(view: SanctionView, before: Sequence[Event], event: Event) -> bool:
    """Tell whether a bare verb goes on with a plan: "would freeze the assets of A and ban B"."""
    last = before[-1] if before else None
    if not last or last.sentence != event.sentence or last.status is not Status.PROPOSED:
        return False
    bare = _BASE_FORM.match(view.masked, *event.trigger) is not None
    return bare and event.status is Status.IMPOSED


_SANCTIONER = re.compile(
    r"\b(?:Treasury|OFAC|Office of Foreign Assets Control|Commerce Department|State Department)\b"
)


def _is_spoken_of(view: SanctionView, index: int) -> bool:
    """Tell whether this sentence or the one before speaks of sanctions."""
    first = view.body[max(index - 1, 0)]
    return _context().search(view.masked, first.start, view.body[index].end) is not None


def _event(
    view: SanctionView,
    sentence: Sentence,
    match: re.Match[str],
    form: Form,
    before: Sequence[Event],
) -> Event | None:
    trigger = match.span("trig")
    modality = event_modality(
        view.masked[sentence.start : sentence.end],
        trigger[0] - sentence.start,
        trigger[1] - sentence.start,
    )
    status = _status(view, sentence, match, form, modality)
    if status is None:
        return None
    imposers, blockers = _actors(view, sentence, match, form, before)
    targets = _targets(view, sentence, match, form)
    more = _is_more(view, sentence, trigger)
    event = Event(
        sentence=sentence,
        form=form.name,
        trigger=trigger,
        status=status,
        imposers=imposers,
        blockers=blockers,
        targets=tuple(targets),
        legal=_legal(view, sentence, trigger),
        evidence=(sentence.number,),
        past=_is_past_perfect(view, sentence, trigger) or _is_subordinate(view, sentence, trigger),
        more=more,
        measures=_measures(view, sentence),
        reason=_reason(view, sentence, trigger),
    )
    event = _with_dates(view, event)
    return event if _is_told(view, event, form) else None


def _is_told(view: SanctionView, event: Event, form: Form) -> bool:
    """Tell whether enough is said to make a record, now or folded into another."""
    if (
        event.form
        in {
            "designate",
            "designate_now",
            "strike",
            "list_on",
            "list_off",
            "ports",
            "dealings",
            "cut_off",
            "hit_with",
            "freeze",
            "named",
        }
        and not event.imposers
    ):
        return False
    if event.form == "strike" and not any(_is_like_target(t) for t in event.targets):
        return False
    if event.form == "named" and not (
        _is_sanctioner(event) and any(t.text[:1].isupper() for t in event.targets)
    ):
        return False
    if event.form in _NAMED_FORMS and not any(_is_somebody(t) for t in event.targets):
        return False
    if event.form == "resolution" or event.form == "resolution_passed":
        return bool(event.targets) and event.legal is not None
    return bool(event.targets or event.imposers or event.legal)


def _is_sanctioner(event: Event) -> bool:
    return any(_SANCTIONER.search(a.text) for a in event.imposers)


_NAMED_FORMS = frozenset(
    {
        "designate",
        "passive_on",
        "passive_off",
        "block",
        "block_passive",
        "list_on",
        "hit_with",
        "freeze",
        "relative",
        "participle",
        "nominal",
        "designate_now",
        "strike",
    }
)


def _is_somebody(target: TargetDraft) -> bool:
    """Tell whether a target is more than a word that points somewhere ("the regime", "persons")."""
    if target.kind is TargetKind.UNKNOWN and not target.text[:1].isupper():
        return parse_count(target.text) is not None or target.text.startswith(
            ("others", "more than")
        )
    return True


def _is_like_target(target: TargetDraft) -> bool:
    return target.kind is not TargetKind.COUNTRY and _is_somebody(target)


_WARNS = re.compile(rf"(?:{tables.THREAT_CUES})")
_PROPOSES = re.compile(rf"\b(?:{tables.PROPOSAL_VERBS})\b")
_WOULD_HAVE = re.compile(r"\b(?:would|could|might|should) (?:also )?have\b[^;]*$")


def _status(
    view: SanctionView, sentence: Sentence, match: re.Match[str], form: Form, modality: Modality
) -> Status | None:
    before = view.masked[sentence.start : match.start("trig")]
    whole = view.masked[sentence.start : sentence.end]
    if form.status is Status.BLOCKED:
        return None if _NOT.search(before) or _AHEAD.search(before) else Status.BLOCKED
    if _UNCERTAIN.search(before):
        return None
    if form.status is Status.PROPOSED:
        return None if modality.negated or modality.denied else Status.PROPOSED
    if form.status is Status.THREATENED:
        return Status.THREATENED if not modality.negated and not modality.denied else None
    if _WOULD_HAVE.search(before) and not modality.factual:
        return None
    if modality.negated or modality.denied:
        return None
    if _PLANNED_LEFT.search(before[-160:]):
        return Status.PROPOSED if form.status not in _OFF else None
    if modality.factual:
        return form.status
    if form.status in _OFF:
        return None
    if modality.conditional or _IF.search(whole) or _WARN.search(before):
        return Status.THREATENED if _WARN.search(whole) or _FIRM.search(before) else None
    if modality.planned or _PROPOSES.search(before):
        return Status.PROPOSED
    return None


_PLANNED_LEFT = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|press(?:es|ed|ing)?|push(?:es|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|sought|propos(?:e|es|ed|ing)|plan(?:s|ned|ning)?|recommend(?:s|ed)?|tabl(?:ed|ing)|circulat(?:ed|ing)|submit(?:s|ted)|prepar(?:es|ed|ing)|intend(?:s|ed)?|hop(?:es|ed|ing)|lobb(?:ied|ying)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|expected|request(?:s|ed)?|demand(?:s|ed)?|proposal|request|plan|bid|call)\b[^;]{0,110}?\b(?:to|that)\s+(?:\w+\s+)?$"
    r"|\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|discuss(?:es|ed|ing)?|mull(?:s|ed|ing)?|propos(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)?|favou?rs?|backs?|support(?:s|ed)?|debat(?:es?|ed|ing))\s+(?:\w+\s+)?$"
    r"|\b(?:draft|proposed|proposal|bill|motion)\b[^;,]{0,60}$"
)
_NOT = re.compile(r"(?:\bnot|n['’]t|\bnever|\bwithout|\bdid not use its)\s+(?:\w+\s+)?$")
_AHEAD = re.compile(
    r"\b(?:could|would|may|might|will|if\b[^,;]*|threatened to|vowed to|power to|right to)\s+(?:\w+\s+)?$"
)
_UNCERTAIN = re.compile(
    r"\b(?:would have to|have to|vote on|voting on|possibility of|hopes? of|talks? (?:on|about|over)|in favou?r of|ways? of|risk of|fear of|threat of"
    r"|calls? for|call on \w+ to|whether to|report that|reports? of|about to|no plans? to|refus\w+ to|declin\w+ to|failed to|unable to|rather than|instead of|ability to|power to|willingness to)\s+(?:\w+\s+){0,2}$"
)
_IF = re.compile(r"\b[Ii]f\b|\bunless\b|\b[Ww]ere it\b")
_WARN = re.compile(r"\b(?:warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|ultimatum|vow(?:s|ed)?)\b")
_FIRM = re.compile(r"\b(?:will|would|[’']ll|ready to|prepared to)\s+(?:\w+\s+)?$")
_SELF = re.compile(
    r"\b(?:it|they|he|she|we|Seoul)\s+(?:(?:has|have|had|was|were|is|are|would|will|also|then|first|has also|had also|just|now|later|did)\s+)*$"
)
_WHICH = re.compile(
    r"\b(?:which|that|who)\s+(?:(?:has|have|had|was|were|is|are|would|will|also|then|first)\s+)*$"
)
_BY = re.compile(r"\bby\s+(?:the\s+|both\s+)?$")


def _actors(
    view: SanctionView,
    sentence: Sentence,
    match: re.Match[str],
    form: Form,
    before: Sequence[Event],
) -> tuple[tuple[Agent, ...], tuple[Agent, ...]]:
    """Return who acts, and who blocks."""
    trigger = match.span("trig")
    agents = view.agents(sentence)
    if form.status is Status.BLOCKED:
        return _blocked_actors(view, sentence, match, form, agents)
    if form.passive or form.status is Status.THREATENED:
        found = _by_phrase(view, agents, trigger[1], sentence.end) or _owner(view, agents, match)
        if form.name in {"cut_off_passive", "next_in_line"}:
            return found or _speaker(view, sentence, trigger[0], agents, before), ()
        return found or _default_imposer(view, sentence, match, form), ()
    inside = list(_named_owner(view, *trigger)) if form.name in {"program_end", "lift"} else []
    if inside and _POSSESSES.match(view.masked, inside[0].end):
        return (inside[0],), ()
    found = _subject(view, sentence, trigger[0], agents, before)
    return found or _behind(view, sentence, match, form, agents), ()


def _behind(
    view: SanctionView,
    sentence: Sentence,
    match: re.Match[str],
    form: Form,
    agents: Sequence[Agent],
) -> tuple[Agent, ...]:
    """Return who acts where no subject is left of the verb: a by-phrase, or the council named."""
    found = _by_phrase(view, agents, match.end("trig"), sentence.end)
    if found or form.status not in {Status.EXTENDED, Status.IMPOSED, Status.LIFTED, Status.EASED}:
        return found
    bodies = [a for a in agents if a.kind == "international_body"]
    return (
        tuple(bodies[:1])
        if form.name in {"extend", "extend_gap", "extend_own", "impose", "lift", "ease", "nominal"}
        else ()
    )


def _speaker(
    view: SanctionView,
    sentence: Sentence,
    start: int,
    agents: Sequence[Agent],
    events: Sequence[Event],
) -> tuple[Agent, ...]:
    """Return who warns: the first authority named before, or who acted first in the article."""
    able = [a for a in agents if a.end <= start and not a.governed]
    if able:
        return (able[0],)
    if re.search(
        r"\b(?:administration|government|senior) official", view.masked[sentence.start : start]
    ):
        return next((e.imposers for e in events if e.imposers), ())
    return ()


_POSSESSES = re.compile(r"['’]s?\s")


def _by_phrase(
    view: SanctionView, agents: Sequence[Agent], start: int, end: int
) -> tuple[Agent, ...]:
    for n, agent in enumerate(agents):
        if start <= agent.start < end and _BY.search(
            view.masked, max(start, agent.start - 12), agent.start
        ):
            return (agent, *_coordinated_after(view, agents[n + 1 :], agent))
    return ()


def _coordinated_after(
    view: SanctionView, agents: Sequence[Agent], last: Agent
) -> tuple[Agent, ...]:
    found: list[Agent] = []
    for agent in agents:
        if not re.fullmatch(
            r",?\s+(?:and\s+)?(?:the\s+)?|,\s*", view.masked[last.end : agent.start]
        ):
            break
        found.append(agent)
        last = agent
    return tuple(found)


def _coordinated_before(view: SanctionView, agents: Sequence[Agent], first: Agent) -> list[Agent]:
    found: list[Agent] = []
    for agent in reversed([a for a in agents if a.end <= first.start]):
        if not re.fullmatch(
            r",?\s+(?:and|as well as|together with)\s+(?:the\s+)?|,\s+(?:the\s+)?",
            view.masked[agent.end : first.start],
        ):
            break
        found.insert(0, agent)
        first = agent
    return found


def _owner(view: SanctionView, agents: Sequence[Agent], match: re.Match[str]) -> tuple[Agent, ...]:
    """Return who owns the sanctions of a noun phrase: "UN sanctions", "the EU's measures"."""
    if "own" not in match.re.groupindex:
        return ()
    start, end = match.span("own")
    limit = end
    for on in re.compile(r"\b(?:on|against|targeting|aimed at)\b").finditer(
        view.masked, start, end
    ):
        limit = on.start()
    for found in _named_owner(view, start, limit):
        return (found,)
    return ()


def _named_owner(view: SanctionView, start: int, end: int) -> Iterator[Agent]:
    for body in find_bodies(view.masked, start, end):
        yield Agent(
            body.start,
            body.end,
            body.text,
            body.text,
            body.body.country,
            body.body.kind,
            governed=False,
        )
    for hit in find_countries(view.masked, start, end):
        if hit.form != "city":
            yield Agent(hit.start, hit.end, hit.text, hit.text, hit.code, "country", governed=False)


_UN_RESOLUTION = re.compile(
    r"[Rr]esolutions?\s+\d{3,4}|Security Council|\bUN\b|United Nations|U\.N\."
)


def _default_imposer(
    view: SanctionView, sentence: Sentence, match: re.Match[str], form: Form
) -> tuple[Agent, ...]:
    """A numbered resolution is the Security Council's, if the article names it."""
    if form.name == "bill":
        return _chamber(view, sentence)
    if form.name.startswith("resolution") or _RESOLUTION_BY.search(
        view.masked, sentence.start, sentence.end
    ):
        found = re.compile(r"(?:United Nations |U\.N\. |UN )?Security Council").search(view.masked)
        if found:
            return (
                Agent(
                    found.start(),
                    found.end(),
                    found.group(),
                    found.group(),
                    None,
                    "international_body",
                    governed=False,
                ),
            )
    return ()


_CHAMBER = re.compile(
    r"(?:US |U\.S\. )?(?:Senate|Congress|House of Representatives|Parliament|Bundestag|Knesset|House of Commons|European Parliament)\b"
)


def _chamber(view: SanctionView, sentence: Sentence) -> tuple[Agent, ...]:
    index = view.index_of(sentence)
    for each in reversed(view.body[max(0, index - 2) : index + 1]):
        found = _CHAMBER.search(view.masked, each.start, each.end)
        if found:
            return (
                Agent(
                    found.start(),
                    found.end(),
                    found.group(),
                    found.group(),
                    None,
                    "government",
                    governed=False,
                ),
            )
    return ()


_RESOLUTION_BY = re.compile(
    r"\bby (?:\w+ )?[Rr]esolution \d{3,4}|\b(?:six|several|all|old)\b[^;]{0,30}\bresolutions\b"
)


def _subject(
    view: SanctionView,
    sentence: Sentence,
    start: int,
    agents: Sequence[Agent],
    events: Sequence[Event],
) -> tuple[Agent, ...]:
    """Return who does what a verb at `start` says."""
    left = view.masked[sentence.start : start]
    pronoun = _SELF.search(left)
    if pronoun and pronoun.group().split()[0] == "we" and view.host:
        return (view.host,)
    able = [a for a in agents if a.end <= start and not a.governed]
    if pronoun and pronoun.group().split()[0] != "Seoul":
        limit = sentence.start + pronoun.start()
        able = [a for a in able if a.end <= limit]
        if not able:
            return _antecedent(view, sentence, events)
    if _AND_ALSO.search(left):
        same = [e for e in events if e.sentence == sentence and e.imposers]
        if same:
            return same[-1].imposers
    able = [a for a in able if not _is_object(view, a, start)]
    if not able:
        return _antecedent(view, sentence, events) if _shares_subject(left) else ()
    chosen = able[-1]
    joint = _coordinated_before(view, agents, chosen)
    return (*[a for a in joint if not a.governed], chosen)


_AND_ALSO = re.compile(
    r"(?:,?\s+and|,|;)\s+(?:(?:also|then|has|have|had|separately|in a separate decision|in addition|said it had|said it would|would|will|it|they|later)\s+)*$"
)


_SHARED = re.compile(
    r"^(?:It|They|He|She|We|In a separate|Separately|Also|On |In |Last|Earlier|Then)\b"
)


def _shares_subject(left: str) -> bool:
    return bool(_SHARED.match(left)) and len(left) < 60


def _is_object(view: SanctionView, agent: Agent, start: int) -> bool:
    """Tell whether a verb between sentence and agent makes it an object ("urged Japan to")."""
    before = view.masked[max(agent.start - 14, 0) : agent.start]
    return bool(
        re.search(
            r"\b(?:urged|asked|told|called|called on|pressed|warned|hit|accused|citing|condemned|pushed)\s+(?:the\s+)?$",
            before,
        )
    )


def _antecedent(
    view: SanctionView, sentence: Sentence, events: Sequence[Event]
) -> tuple[Agent, ...]:
    """Return whom "it" means: who acted last, else the subject of the sentence before."""
    index = view.index_of(sentence)
    previous = view.body[max(index - 2, 0) : index]
    numbers = {s.number for s in previous}
    near = [e for e in events if e.sentence.number in numbers and e.imposers]
    if near:
        return next(e.imposers for e in near if e.sentence == near[-1].sentence)
    for each in reversed(previous):
        able = [a for a in view.agents(each) if not a.governed]
        if able:
            return (able[0],)
    return ()


def _blocked_actors(
    view: SanctionView,
    sentence: Sentence,
    match: re.Match[str],
    form: Form,
    agents: Sequence[Agent],
) -> tuple[tuple[Agent, ...], tuple[Agent, ...]]:
    """Return the body that failed to act, and who stopped it."""
    trigger = match.span("trig")
    bodies = [a for a in agents if _COUNCIL.search(a.text)]
    owned = _COUNCIL_ANY.search(view.masked, sentence.start, sentence.end)
    if form.passive:
        blockers = _by_phrase(view, agents, trigger[1], sentence.end)
        after = re.compile(r"when ").search(view.masked, trigger[1], sentence.end)
        if not blockers and after:
            blockers = tuple(a for a in agents if a.start >= after.end() and not a.governed)[:1]
    else:
        able = [a for a in agents if a.end <= trigger[0] and not a.governed]
        blockers = (*_coordinated_before(view, agents, able[-1]), able[-1]) if able else ()
    body: Agent | None = bodies[0] if bodies else None
    if body is None and owned:
        body = Agent(
            owned.start(),
            owned.end(),
            owned.group(),
            owned.group(),
            None,
            "international_body",
            governed=False,
        )
    if body is None:
        body = _blocked_body(view, sentence)
    blockers = tuple(a for a in blockers if body is None or a.text != body.text)
    return ((body,) if body else ()), blockers


_COUNCIL = re.compile(r"Security Council|Committee|Council\b|Senate|Congress|Parliament")
_COUNCIL_ANY = re.compile(r"(?:UN |U\.N\. |United Nations )?Security Council|\b\d{4} Committee")


def _blocked_body(view: SanctionView, sentence: Sentence) -> Agent | None:
    """Return the last council or bloc named before the sentence."""
    index = view.index_of(sentence)
    for each in reversed(view.body[max(0, index - 40) : index + 1]):
        for pattern in (_COUNCIL_ANY, re.compile(r"\bEU\b|European Union")):
            found = pattern.search(view.masked, each.start, each.end)
            if found:
                return Agent(
                    found.start(),
                    found.end(),
                    found.group(),
                    found.group(),
                    None,
                    "international_body",
                    governed=False,
                )
    return None


_TEXT_OF = re.compile(
    r"\b(?:would have|that would|to (?:add|blacklist|sanction|list|impose|extend|designate|tighten)|listing of|designation of|sanctions (?:on|against)|blacklisting of|renewal of)\b"
)
_BLOCKED_TARGET = re.compile(
    rf"\b(?:(?:sanction(?:ing)?|blacklist(?:ing)?|designat(?:e|ing)|list(?:ing)?)(?: of)?|{tables.STRONG_NOUN} (?:on|against)|add(?:ing)?|embargo on|measures (?:on|against)|penalties (?:on|against)|froze(?:n)? the assets of|freeze the assets of)[ ]"
)


_COUNTED_ACTS = re.compile(
    r"\b(?:(?:more than|over|about|nearly|at least) )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens of) (?:[\w-]+ ){0,2}(?:designations|listings|targets)$"
)


def _targets(
    view: SanctionView, sentence: Sentence, match: re.Match[str], form: Form
) -> list[TargetDraft]:
    found = _read_targets(view, sentence, match, form)
    if found and len(found) == 1 and found[0].text.lower() in _POINTING:
        return _pointed_at(view, sentence, match.start("trig")) or found
    counted = _COUNTED_ACTS.search(view.masked[match.start("trig") : match.end("trig")])
    if counted:
        return [TargetDraft(text=counted.group())]
    return found


_POINTING = frozenset(
    {
        "it",
        "him",
        "her",
        "the company",
        "the firm",
        "the bank",
        "the vessel",
        "the ship",
        "the tanker",
        "the man",
        "the entity",
        "the organisation",
        "the organization",
    }
)
_NAME = re.compile(r"(?<![\w’'-])[A-Z][\w'’-]+(?: (?:of |and |the |al-)?[A-Z][\w'’-]+)*")


def _pointed_at(view: SanctionView, sentence: Sentence, start: int) -> list[TargetDraft]:
    """Return whom "it" means: the last name before that is no authority, in this or the last sentence."""
    index = view.index_of(sentence)
    for each in reversed(view.body[max(0, index - 1) : index + 1]):
        agents = [(a.start, a.end) for a in view.agents(each)]
        for name in _NAME.finditer(view.masked, each.start, min(each.end, start)):
            if any(s < name.end() and name.start() < e for s, e in agents):
                continue
            found = read_targets(view.masked, Region(*name.span()), korean=view.is_korean)
            if found and found[0].kind is not TargetKind.COUNTRY and " " in found[0].text:
                return found[:1]
    return []


def _read_targets(
    view: SanctionView, sentence: Sentence, match: re.Match[str], form: Form
) -> list[TargetDraft]:
    text, end = view.masked, sentence.end
    korean = view.is_korean
    if form.status is Status.BLOCKED:
        return _blocked_targets(view, sentence, match, form)
    if form.side is Side.AFTER:
        return read_targets(text, region_after(text, match.end(), end), korean=korean)
    if form.side is Side.INSIDE:
        inside = read_targets(text, region_after(text, *match.span("t")), korean=korean)
        members = _AMONG.match(text, match.end(), end)
        if members:
            inside += read_targets(text, region_after(text, members.end(), end), korean=korean)
        colon = re.compile(r"\s*(?:\([^)]*\))?:\s+").match(text, match.end())
        listed = (
            read_targets(text, region_after(text, colon.end(), end), korean=korean) if colon else []
        )
        return listed or inside
    if form.name in {"relative", "participle"}:
        return read_targets(text, Region(*match.span("t")), korean=korean)
    if form.side is Side.BEFORE:
        return read_targets(
            text, _region_before(view, sentence, match.start("trig")), korean=korean
        )
    if "own" in match.re.groupindex and form.passive and not form.name.startswith("resolution"):
        on = None
        for on in re.compile(r"\b(?:on|against|targeting|aimed at)\s+").finditer(
            text, *match.span("own")
        ):
            pass
        if on:
            return read_targets(text, Region(on.end(), match.end("own")), korean=korean)
        return []
    return _nearby_country(view, sentence, match.end())


_AMONG = re.compile(r",?\s+(?:including|among them|such as|notably)\s+")


def _nearby_country(view: SanctionView, sentence: Sentence, start: int) -> list[TargetDraft]:
    """Return the first country named behind a resolution: whom it is about."""
    for hit in find_countries(view.masked, start, sentence.end, korean_context=view.is_korean):
        if hit.form in {"name", "capital", "metonym"}:
            return [TargetDraft(text=view.text[hit.start : hit.end], kind=TargetKind.COUNTRY)]
    return []


def _blocked_targets(
    view: SanctionView, sentence: Sentence, match: re.Match[str], form: Form
) -> list[TargetDraft]:
    start = match.start("own") if form.passive else match.end("trig")
    end = match.end("own") if form.passive else sentence.end
    found: list[TargetDraft] = []
    for hit in _BLOCKED_TARGET.finditer(view.masked, start, end):
        region = region_after(view.masked, hit.end(), end)
        stop = re.compile(rf"\s+to\s+{tables.LIST_NOUN}").search(
            view.masked, region.start, region.end
        )
        if stop:
            region = Region(region.start, stop.start())
        found += read_targets(view.masked, region, korean=view.is_korean)
        if found:
            return found
    listed = _PUT_ON.search(view.masked, start, end)
    if listed:
        return read_targets(view.masked, Region(*listed.span("t")), korean=view.is_korean)
    return _blocked_country(view, start, end)


_PUT_ON = re.compile(
    r"\b(?:put|putting|place|placing|include|including|name|naming|have)\s+(?P<t>[^;\x01]{2,120}?)\s+(?:on|onto|in|to|under|added|put|blacklisted|sanctioned|listed)\b"
)


def _blocked_country(view: SanctionView, start: int, end: int) -> list[TargetDraft]:
    """Return the country a failed text was about, where no list or measure is spelled out."""
    for hit in find_countries(view.masked, start, end, korean_context=view.is_korean):
        before = view.masked[max(start, hit.start - 30) : hit.start]
        about = re.search(
            r"\b(?:on|against|over|condemning|punish(?:ing)?|pressure on|for|targeting)\s+(?:the\s+)?$",
            before,
        )
        if about and hit.form != "demonym":
            return [TargetDraft(text=view.text[hit.start : hit.end], kind=TargetKind.COUNTRY)]
    return []


def _region_before(view: SanctionView, sentence: Sentence, end: int) -> Region:
    """Return the subject of a passive: back to the sentence's start or the clause's."""
    start = sentence.start
    for match in re.finditer(
        r"[;:]\s|,\s+(?:and|but|while)\s+|\b(?:when|because|after|while|although|whether)\s+|\b(?:said|says|warned|announced|confirmed|added|told \w+|noted|reported)(?: (?:on )?\w+day)?\s+(?:that\s+)?",
        view.masked[start:end],
    ):
        start_of = sentence.start + match.end()
        if end - start_of > 3:
            start = start_of
    that = re.compile(r"\s+(?:that|which|who)\s").search(view.masked, start + 3, end)
    if that:
        end = that.start()
    lead = re.compile(
        r"(?:On|In|By|Last|This|Earlier|Later|Also|Separately|Meanwhile|Two|Three)\b[^,]{0,40},\s+"
    ).match(view.masked, start, end)
    return Region(lead.end() if lead else start, end)


_MORE = re.compile(r"\b(?:also|same list|as well|too|likewise|further|additionally|in addition)\b")


def _is_more(view: SanctionView, sentence: Sentence, trigger: tuple[int, int]) -> bool:
    around = view.masked[max(sentence.start, trigger[0] - 25) : min(sentence.end, trigger[1] + 30)]
    return _MORE.search(around) is not None


def _is_past_perfect(view: SanctionView, sentence: Sentence, trigger: tuple[int, int]) -> bool:
    left = view.masked[max(sentence.start, trigger[0] - 30) : trigger[0]]
    has = re.search(r"\bhad\s+(?:\w+\s+){0,2}$", left) is not None
    said = re.search(
        r"\b(?:said|says|announced|told|confirmed|that) (?:that )?(?:it|they|he|she|the \w+) had\s+(?:\w+\s+){0,2}$",
        left,
    )
    return has and not said


def _is_subordinate(view: SanctionView, sentence: Sentence, trigger: tuple[int, int]) -> bool:
    """Tell whether an action only dates another: "five weeks after the EU dropped"."""
    left = view.masked[max(sentence.start, trigger[0] - 60) : trigger[0]]
    return (
        re.search(r"\b(?:days?|weeks?|months?|years?) after\s+(?:[\w'’.]+\s+){1,5}$", left)
        is not None
    )


@cache
def legal_pattern() -> re.Pattern[str]:
    """Return the pattern of legal bases."""
    return re.compile(rf"(?:{tables.LEGAL})")


_LAW_WORDS = (
    "Act",
    "Regulation",
    "Order",
    "E.O",
    "EO ",
    "esolution",
    "Decision",
    "Licen",
    "Ordinance",
    "Decree",
    "Law",
    "Directive",
    "UNSCR",
)


def may_cite_law(view: SanctionView, sentence: Sentence) -> bool:
    """Tell quickly whether a sentence can cite a law."""
    words = view.masked[sentence.start : sentence.end]
    return any(word in words for word in _LAW_WORDS)


def _legal(view: SanctionView, sentence: Sentence, trigger: tuple[int, int]) -> str | None:
    """Return the legal basis cited nearest to the trigger, in the words of the article."""
    if not may_cite_law(view, sentence):
        return None
    found = [
        m
        for m in legal_pattern().finditer(view.masked, sentence.start, sentence.end)
        if is_basis(view, m)
    ]
    if not found:
        return None
    nearest = min(found, key=lambda m: abs(m.start() - trigger[1]))
    return clean_basis(nearest.group())


def is_basis(view: SanctionView, match: re.Match[str]) -> bool:
    """Tell whether a match is a law and no sentence that ends in "Act"."""
    words = clean_basis(match.group())
    return any(c.isdigit() for c in words) or (
        len(words.split()) > 2 and words.split()[-1] != "Law"
    )


def clean_basis(words: str) -> str:
    """Take a leading article and preposition off."""
    return re.sub(r"^(?:(?:The|the|Under|In|On|By|Its|Pursuant to)\s+)+", "", words.strip(" ,"))


@cache
def _measure_patterns() -> tuple[tuple[Measure, re.Pattern[str]], ...]:
    return tuple((m, re.compile(p)) for m, p in tables.MEASURES)


def _measures(view: SanctionView, sentence: Sentence) -> tuple[Measure, ...]:
    return tuple(
        m for m, p in _measure_patterns() if p.search(view.masked, sentence.start, sentence.end)
    )


_REASON = re.compile(
    r"\b(?:for (?!(?:another|a further|\w+ (?:days|months|years)|\d|its part|the (?:first|second|third) time|now|example|\w+ months)\b)(?:allegedly )?|over |accused of |because of |in response to |citing |responsible for |suspected of |in connection with |to punish )(?P<why>[^;\x01]+)"
)


def _reason(view: SanctionView, sentence: Sentence, trigger: tuple[int, int]) -> str | None:
    found = _REASON.search(view.masked, trigger[1], sentence.end)
    if not found:
        return None
    words = view.text[found.start() : found.end()]
    cut = re.search(
        r",\s(?:which|who|in a|the|a|an|officials|Yonhap|\w+ (?:said|reported))\b|\.$|,\s+[^,]{3,60}\s(?:said|reported|told)\b",
        words,
    )
    return (words[: cut.start()] if cut else words).strip(" ,.")[:300] or None


def _only_said(view: SanctionView, event: Event, day: str) -> bool:
    """Tell whether a day dates the announcement of a plan and not the plan."""
    left = view.masked[event.sentence.start : event.trigger[0]]
    return (
        day in left
        and re.search(r"\b(?:said|says|told|announced|confirmed|reported|warned)\b", left)
        is not None
    )


_UNTIL_BEFORE = re.compile(
    r"\b(?:until|till|through|expires? on|runs? out on|up to)\s+(?:the\s+)?$"
)
_EFFECTIVE_BEFORE = re.compile(
    r"\b(?:effective(?: from| on)?|takes? effect(?: on)?|from|starting|as of|comes? into (?:force|effect) on|beginning)\s+$"
)
_SINCE_BEFORE = re.compile(
    r"\b(?:since|between|from)\s+(?:at least\s+)?(?:the (?:end|start) of\s+)?$"
)


def _with_dates(view: SanctionView, event: Event) -> Event:
    """Give an event its day, its end and its entry into force."""
    sentence, trigger = event.sentence, event.trigger
    best: tuple[int, str] | None = None
    until = effective = None
    for found in view.dates(sentence):
        before = view.masked[max(sentence.start, found.start - 24) : found.start]
        if found.text.lower() in {"this year", "recent years", "years", "this century"}:
            continue
        if _UNTIL_BEFORE.search(before):
            until = until or found.text
        elif _EFFECTIVE_BEFORE.search(before) and found.start > trigger[1]:
            effective = effective or found.text
        elif (
            re.search(r"\w+ed in\s+$", before)
            and re.fullmatch(r"\d{4}", found.text)
            and found.end < trigger[0]
        ):
            continue
        elif not _SINCE_BEFORE.search(before) or re.search(
            r"\bwhen\b", view.masked[found.end : trigger[0]]
        ):
            distance = _distance(view, found.start, found.end, trigger)
            if best is None or distance < best[0]:
                best = (distance, found.text)
    day = best[1] if best and best[0] < 480 else None
    if effective and not day and (event.form == "come_back" or event.status is Status.PROPOSED):
        day = effective
    if event.status is Status.THREATENED or (
        event.status is Status.PROPOSED and best and _only_said(view, event, best[1])
    ):
        day = None
    return replace(
        event, date=DateDraft(text=day) if day else None, until=until, effective=effective
    )


def _distance(view: SanctionView, start: int, end: int, trigger: tuple[int, int]) -> int:
    """Return how far a date stands from a trigger; a relative clause between counts as far."""
    if end <= trigger[0]:
        between = view.masked[end : trigger[0]]
        far = (
            500
            if re.search(r";|\b(?:but|after|before|while|following)\b|\w+ed in \d{4} and", between)
            else 0
        )
        return len(between) + far
    between = view.masked[trigger[1] : start]
    far = 500 if re.search(r"\b(?:after|before|when|following|since)\b", between) else 0
    far = far or (500 if re.search(r"\b(?:which|who|whom|where)\b", between) else 0)
    near = 150 if re.search(r"\b(?:that|as)\b", between) else 0
    return len(between) + far + near
