# ruff: noqa: E501 - a pattern reads best on one line
"""Who acts: the subject, the by-phrase, the owner of the sanctions, or whom "it" means."""

import re
from collections.abc import Iterator, Sequence

from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.telling import Form, Telling
from summarizer.readers.rules.sanctions.view import Agent, SanctionView
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.layout import Sentence

_SELF = re.compile(
    r"\b(?:it|they|he|she|we|Seoul)\s+(?:(?:has|have|had|was|were|is|are|would|will|also|then|first|has also|had also|just|now|later|did)\s+)*$"
)

_WHICH = re.compile(
    r"(?:\s*\([A-Z.]{2,6}\))?,\s+(?:which|who)\s+(?:(?:has|have|had|was|were|is|are|would|will|also|then|first|itself|already|previously|earlier|recently|just|on \w+day|last \w+)\s+)*"
)
"""What opens a clause whose subject stands right before it: "the EU, which has"."""

_BY = re.compile(r"\bby\s+(?:the\s+|both\s+)?$")


def find_parties(
    view: SanctionView,
    sentence: Sentence,
    telling: Telling,
    before: Sequence[Event],
) -> tuple[tuple[Agent, ...], tuple[Agent, ...]]:
    """Return who acts, and who blocks."""
    if not telling.form.passive and acts_by_measure(view, sentence, telling.trig[0]):
        return _behind_measure(view, sentence, telling, before), ()
    if _OTHERS.search(view.masked, max(sentence.start, telling.trig[0] - 70), telling.trig[0]):
        return (), ()
    found, blockers = _told_parties(view, sentence, telling, before)
    if not found and not blockers:
        found = _topic(view, sentence, telling, before)
    return found, blockers


def _told_parties(  # noqa: PLR0911 - one return for each kind of form
    view: SanctionView, sentence: Sentence, telling: Telling, before: Sequence[Event]
) -> tuple[tuple[Agent, ...], tuple[Agent, ...]]:
    trigger, form = telling.trig, telling.form
    agents = view.agents(sentence)
    if form.status is Status.BLOCKED:
        return _blocked_actors(view, sentence, telling, agents)
    if view.masked[trigger[0] : trigger[1]].lstrip().startswith("be "):
        # "proposed that A be listed by B": who proposes acts, B is asked to.
        able = [a for a in agents if a.end <= trigger[0] and not a.governed]
        if able and form.name in {"told_name", "told_list", "told_hit"}:
            return (able[0],), ()
    if form.passive:
        found = _by_phrase(view, agents, trigger[1], sentence.end) or _owner(view, telling)
        if form.name in {"told_bar", "told_suffer"}:
            return found or _speaker(view, sentence, trigger[0], agents, before), ()
        if not found and form.name == "told_come":
            found = tuple(a for a in agents if a.start >= trigger[1] and not a.governed)[:1]
        return found or _default_imposer(view, sentence, form) or _announcer(
            view, agents, trigger[1]
        ), ()
    ended = form.name == "told_act" and form.status is Status.LIFTED
    inside = list(_named_owner(view, *trigger)) if ended else []
    if inside and _POSSESSES.match(view.masked, inside[0].end):
        return (inside[0],), ()
    if form.name == "told_noun" and (owner := _owner(view, telling)):
        return owner, ()
    found = _subject(view, sentence, trigger[0], agents, before)
    return found or _behind(view, sentence, telling, agents), ()


_MEASURE_ACTS = re.compile(
    r"(?:(?:Decree|Order|Resolution|Directive) (?:No\.? ?)?\d[\w/-]*\s+(?:also\s+)?$|(?:(?:The|These|This|Those|Its|Their|Another|A)|\w+['’]s)\s+(?:[\w.-]+\s+){0,3}?(?:resolutions?|sanctions|measures?|packages?|orders?|decisions?|actions?|designations?|listings?|moves?|decrees?|steps?|penalties|embargo|curbs|restrictions|text)(?:,? (?:adopted|approved|announced|signed|issued|passed|unveiled|imposed|taken|agreed)\b[^;:\x01]{0,80}?)?,?\s+(?:also\s+|further\s+|in addition\s+)?$)"
)
"""A measure as the subject of its own verb: "the resolution adds"."""


_MEASURE_THERE = re.compile(
    r"\b(?:the|these|its|their|new|fresh|latest|additional) (?:[\w-]+ ){0,2}?(?:sanctions|measures|restrictions|package|order|penalties|curbs|designations|listings)\s+(?:also\s+|further\s+)?$"
)
"""The same inside a sentence: "which is why the new measures target"."""


_OTHERS = re.compile(
    r"\b(?:[Ww]estern|[Aa]llied|[Oo]ther|[Ss]everal|[Mm]any|[Ss]ome|[Mm]ore) (?:[a-z]+ )?(?:states|countries|powers|allies|nations|governments) (?:have |had |also |jointly )*$"
)
"""States that nobody names."""


def acts_by_measure(view: SanctionView, sentence: Sentence, start: int) -> bool:
    """Tell whether a measure, and nobody else, is the subject of a verb at `start`."""
    return (
        _MEASURE_ACTS.match(view.masked, sentence.start, start) is not None
        or _MEASURE_THERE.search(view.masked, sentence.start, start) is not None
    )


def _behind_measure(
    view: SanctionView, sentence: Sentence, telling: Telling, before: Sequence[Event]
) -> tuple[Agent, ...]:
    """Return whose measure it is that "adds nine names": named beside it, or told before."""
    start = telling.trig[0]
    agents = [a for a in view.agents(sentence) if a.end <= start]
    named = _by_phrase(view, agents, sentence.start, start)
    if named:
        return named
    near = [e for e in before if e.imposers and sentence.number - e.sentence.number <= _FAR]
    if near:
        return near[-1].imposers
    if not _MEASURE_ACTS.match(view.masked, sentence.start, start):
        return ()
    return tuple(agents[:1]) or _antecedent(view, sentence, before)


_INSTITUTIONS = re.compile(
    r"\b(?:[Cc]abinet|[Mm]inisters?|[Aa]mbassadors|[Ee]nvoys|[Mm]embers?|[Ll]awmakers|[Oo]fficials|[Gg]overnment|[Dd]epartment|[Mm]inistry|[Cc]ountry|[Bb]loc|[Cc]apital|[Aa]dministration|[Cc]ouncil|[Cc]ommittee|[Dd]iplomats|[Rr]egulators?|[Aa]gency|[Tt]reasury|[Aa]uthorities|[Ss]tates|[Nn]ation|[Pp]resident|[Oo]ffice|[Bb]oard|[Ll]eaders|[Oo]fficial|[Ss]pokes(?:man|woman|person)|[Ss]ecretary|[Cc]hancellor|[Dd]iplomat|[Pp]arliament|[Cc]ourt|[Jj]udges|it|they|he|she|we|It|They|He|She|would|will|could|threatened|vowed|warned)\b"
)
_FAR = 8
_NEAR = 80


def _topic(
    view: SanctionView, sentence: Sentence, telling: Telling, events: Sequence[Event]
) -> tuple[Agent, ...]:
    """Return who has acted so far, where a passive, a noun or "ministers" leaves open who did."""
    left = view.masked[max(sentence.start, telling.trig[0] - 70) : telling.trig[0]]
    open_ = telling.form.passive or telling.form.name == "told_noun"
    ahead = telling.form.status in {Status.PROPOSED, Status.THREATENED}
    if not (open_ or ahead or _INSTITUTIONS.search(left)):
        return ()
    near = [e for e in events if e.imposers and 0 <= sentence.number - e.sentence.number <= _FAR]
    ones = [e for e in near if not e.past] or near
    if ones:
        return ones[-1].imposers
    return () if open_ else _antecedent(view, sentence, events)


def find_adopter(view: SanctionView, sentence: Sentence, imposers: Sequence[Agent]) -> Agent | None:
    """Return the council or committee that a proposal is put to."""
    own = {a.text for a in imposers}
    able = [
        a for a in view.agents(sentence) if a.text not in own and a.kind == "international_body"
    ]
    return able[0] if able else None


def _behind(
    view: SanctionView,
    sentence: Sentence,
    telling: Telling,
    agents: Sequence[Agent],
) -> tuple[Agent, ...]:
    """Return who acts where no subject is left of the verb: a by-phrase, or the council named."""
    form = telling.form
    found = _by_phrase(view, agents, telling.trig[1], sentence.end)
    if found or form.status not in {Status.EXTENDED, Status.IMPOSED, Status.LIFTED, Status.EASED}:
        return found
    bodies = [a for a in agents if a.kind == "international_body"]
    return tuple(bodies[:1]) if form.name == "told_act" else ()


_SENIOR = re.compile(r"\b(?:administration|government|senior) official")


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
    behind = [a for a in agents if a.start > start and not a.governed]
    said = [a for a in behind if _WARNS.match(view.masked, a.end)]
    if said:
        return (said[0],)
    index = view.index_of(sentence)
    for each in view.body[max(0, index - 1) : index]:
        able = [a for a in view.agents(each) if not a.governed]
        if able:
            return (able[0],)
    if _SENIOR.search(view.masked[sentence.start : start]):
        return next((e.imposers for e in events if e.imposers), ())
    return ()


_SAYS = re.compile(
    r"(?: on \w+day| late on \w+day| \w+day)? (?:said|says|announced|confirmed|disclosed|declared|decided|ruled|warned)\b"
)


_SOURCE = re.compile(r"\bAccording to (?:the |an? [\w ]{3,40} (?:by|from|of) (?:the )?)?$")


def _announcer(view: SanctionView, agents: Sequence[Agent], end: int) -> tuple[Agent, ...]:
    """Return the body that tells of what was done: "the ministry said A had been listed"."""
    bodies = [
        a
        for a in agents
        if a.start >= end or a.kind in {"government", "agency", "international_body"}
    ]
    sources = (
        a
        for a in agents
        if (not a.governed and a in bodies and _SAYS.match(view.masked, a.end))
        or (a.end < end and _SOURCE.search(view.masked, max(0, a.start - 60), a.start))
    )
    return tuple(sources)[:1]


_WARNS = re.compile(r" (?:on \w+day |also |has |had )?(?:warned|said|warns|says|added|announced)\b")
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


_JOINED_BEHIND = re.compile(r",?\s+(?:and\s+)?(?:the\s+)?|,\s*")


def _coordinated_after(
    view: SanctionView, agents: Sequence[Agent], last: Agent
) -> tuple[Agent, ...]:
    found: list[Agent] = []
    for agent in agents:
        if not _JOINED_BEHIND.fullmatch(view.masked[last.end : agent.start]):
            break
        found.append(agent)
        last = agent
    return tuple(found)


_JOINED_BEFORE = re.compile(r",?\s+(?:and|as well as|together with)\s+(?:the\s+)?|,\s+(?:the\s+)?")


def _coordinated_before(view: SanctionView, agents: Sequence[Agent], first: Agent) -> list[Agent]:
    found: list[Agent] = []
    for agent in reversed([a for a in agents if a.end <= first.start]):
        if not _JOINED_BEFORE.fullmatch(view.masked[agent.end : first.start]):
            break
        found.insert(0, agent)
        first = agent
    return found


_AIMED_AT = re.compile(r"\b(?:on|against|targeting|aimed at)\b")


def _owner(view: SanctionView, telling: Telling) -> tuple[Agent, ...]:
    """Return who owns the sanctions of a noun phrase: "UN sanctions", "the EU's measures"."""
    if telling.own is None:
        return ()
    start, end = telling.own
    limit = end
    for on in _AIMED_AT.finditer(view.masked, start, end):
        limit = on.start()
    cut = [a for a in view.agents(view.sentence_at(start)) if a.start < start < a.end <= limit + 2]
    if cut:
        return (cut[0],)
    for found in _named_owner(view, start, limit):
        return (found,)
    return ()


def _named_owner(view: SanctionView, start: int, end: int) -> Iterator[Agent]:
    for body in view.bodies_in(start, end):
        yield Agent(
            body.start,
            body.end,
            body.text,
            body.text,
            body.body.country,
            body.body.kind,
            governed=False,
        )
    for hit in view.countries_in(start, end):
        if hit.form != "city":
            yield Agent(hit.start, hit.end, hit.text, hit.text, hit.code, "country", governed=False)


_COUNCIL_NAME = re.compile(r"(?:United Nations |U\.N\. |UN )?Security Council")


def _default_imposer(view: SanctionView, sentence: Sentence, form: Form) -> tuple[Agent, ...]:
    """A numbered resolution is the Security Council's, if the article names it."""
    if form.name == "bill":
        return _chamber(view, sentence)
    if form.name.startswith("resolution") or _RESOLUTION_BY.search(
        view.masked, sentence.start, sentence.end
    ):
        found = _COUNCIL_NAME.search(view.masked)
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
    r"(?:US |U\.S\. )?(?:Senate|Congress|House of Representatives|(?<!White )House|Parliament|Bundestag|Knesset|House of Commons|European Parliament|(?:[A-Z]\w+ )?(?:[Ss]enators|[Ll]awmakers|[Cc]ongressmen|MPs|[Ll]egislators))\b"
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


def _which(
    view: SanctionView, sentence: Sentence, start: int, agents: Sequence[Agent]
) -> Agent | None:
    """Return who acts in a clause with "which", even behind a preposition ("of the EU, which")."""
    last = next((a for a in reversed(agents) if sentence.start <= a.end <= start), None)
    return last if last and _WHICH.fullmatch(view.masked, last.end, start) else None


def _subject(
    view: SanctionView,
    sentence: Sentence,
    start: int,
    agents: Sequence[Agent],
    events: Sequence[Event],
) -> tuple[Agent, ...]:
    """Return who does what a verb at `start` says."""
    near = max(sentence.start, start - _NEAR)
    pronoun = _SELF.search(view.masked, near, start)
    if pronoun and pronoun.group().split()[0] == "we" and view.host:
        return (view.host,)
    able = [a for a in agents if a.end <= start and not a.governed]
    if pronoun and pronoun.group().split()[0] != "Seoul":
        able = [a for a in able if a.end <= pronoun.start()]
        if not able:
            return _antecedent(view, sentence, events)
    if _AND_ALSO.search(view.masked, near, start):
        same = [e for e in events if e.sentence == sentence and e.imposers]
        if same:
            return same[-1].imposers
    if which := _which(view, sentence, start, agents):
        return (which,)
    able = [a for a in able if not _is_object(view, a)]
    if not able:
        able = view.officials(sentence.start, start)
    if not able:
        left = view.masked[sentence.start : start]
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


_OBJECT_OF = re.compile(
    r"\b(?:urged?|asks?|asked|told|called|called on|pressed|warned|hit|accused|citing|condemned|pushed|followed|joined|urging|asking|wants?|wanted|presses|pressing|begged|lobbied|lobbying|calls? on|pushing|pushes|call on)\s+(?:the\s+)?$"
)


def _is_object(view: SanctionView, agent: Agent) -> bool:
    """Tell whether a verb between sentence and agent makes it an object ("urged Japan to")."""
    before = view.masked[max(agent.start - 14, 0) : agent.start]
    return bool(_OBJECT_OF.search(before))


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


_WHEN = re.compile(r"when ")


def _blocked_actors(
    view: SanctionView,
    sentence: Sentence,
    telling: Telling,
    agents: Sequence[Agent],
) -> tuple[tuple[Agent, ...], tuple[Agent, ...]]:
    """Return the body that failed to act, and who stopped it."""
    trigger, form = telling.trig, telling.form
    bodies = [a for a in agents if _COUNCIL.search(a.text)]
    owned = _COUNCIL_ANY.search(view.masked, sentence.start, sentence.end)
    if form.passive:
        blockers = _by_phrase(view, agents, trigger[1], sentence.end)
        after = _WHEN.search(view.masked, trigger[1], sentence.end)
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


_BLOC = re.compile(
    r"\bEU\b|European Union|\b(?:UN|U\.N\.|United Nations)(?:(?<=[ia][nt] the UN)|(?<=[ia][nt] the U\.N\.)|(?<=[ia][nt] the United Nations)|(?= (?:draft |sanctions )?(?:resolution|bid|move|effort|proposal|vote|sanctions)))"
)


def _blocked_body(view: SanctionView, sentence: Sentence) -> Agent | None:
    """Return the last council or bloc named before the sentence."""
    index = view.index_of(sentence)
    for each in reversed(view.body[max(0, index - 40) : index + 1]):
        for pattern in (_COUNCIL_ANY, _BLOC):
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
