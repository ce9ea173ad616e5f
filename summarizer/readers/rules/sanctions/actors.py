"""Who acts: the subject, the by-phrase, the owner of the sanctions, or whom "it" means."""

from collections.abc import Sequence

from summarizer.normalize.numbers_table import SECOND_TO_TENTH
from summarizer.readers.rules.sanctions.acting_measures import (
    ENACTED,
    acts_by_measure,
    is_measure,
    measure_before,
)
from summarizer.readers.rules.sanctions.agent import ACTING_KINDS, Agent
from summarizer.readers.rules.sanctions.asking import asking_before, is_wanted
from summarizer.readers.rules.sanctions.blockers import blocked_actors
from summarizer.readers.rules.sanctions.decisions import is_ordered, taken_decision
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.object_agents import another_is_meant
from summarizer.readers.rules.sanctions.owners import (
    POSSESSES,
    by_phrase,
    coordinated_before,
    council_named,
    default_imposer,
    giver,
    in_capital,
    named_owner,
    owner,
    under_sanctions,
)
from summarizer.readers.rules.sanctions.plans import whose_plan
from summarizer.readers.rules.sanctions.speakers import announcer, decreeing, next_subject, speaker
from summarizer.readers.rules.sanctions.subjects import antecedent, subject
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.telling import IN_PASSING, TO_COME, Telling
from summarizer.readers.rules.sanctions.understood import acting_near, understood
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set


def find_parties(
    view: SanctionView,
    sentence: Sentence,
    telling: Telling,
    before: Sequence[Event],
) -> tuple[tuple[Agent, ...], tuple[Agent, ...]]:
    """Return who acts, and who blocks."""
    if telling.form.name == "told_dated":
        return owner(view, telling) or antecedent(view, sentence, before), ()
    if not telling.form.passive and acts_by_measure(view, sentence, telling.trig[0]):
        return _behind_measure(view, sentence, telling, before), ()
    left = max(sentence.start, telling.trig[0] - _UNNAMED)
    unnamed = telling.form.name != "told_relief" and view.words.has(_MANY, left, telling.trig[0])
    unnamed = unnamed and _OTHERS.search(view.masked, left, telling.trig[0]) is not None
    another = not telling.form.passive and another_is_meant(view, sentence, telling.trig[0])
    if unnamed or another:
        return (), ()
    asked = asking_before(view, sentence, telling.trig[0])
    whose = _who_decided(view, sentence, telling)
    if asked is not None or whose:
        able = [a for a in view.agents(sentence) if not a.governed and a.end <= (asked or 0)]
        joint = coordinated_before(view, able, able[-1]) if able else []
        if not (whose or able):
            near = [a for a in view.agents(sentence) if a.end <= telling.trig[0]]
            able = [a for a in near if not a.governed][-1:]
        return whose or (*joint, *able[-1:]), ()
    found, blockers = _told_parties(view, sentence, telling, before)
    if found or blockers or _is_by_another(view, sentence, telling):
        return found, blockers
    return understood(view, sentence, telling, before), ()


def _who_decided(view: SanctionView, sentence: Sentence, telling: Telling) -> tuple[Agent, ...]:
    """Return whose decision it was: "the U.S. decision to sanction"."""
    whose = taken_decision(view, sentence, telling)
    found = tuple(named_owner(view, *whose)) if whose else ()
    return found if whose and " and " in view.masked[slice(*whose)] else found[-1:]


_BY = lazy(r"[^,;]{0,90}\bby\b")
_BY_OTHERS = lazy(
    r"\s+by\s+(?:the\s+|some\s+|several\s+|at least\s+)?(?:\w+\s+){0,2}?(?:(?:member\s+)?(?:nations|states|countries)|members|governments"
    r"|authorities|allies|powers|courts?|groups?)\b"
)
"""Somebody else than those who are known to act: "sanctioned by the four member states"."""


_OTHERS_BEHIND = {**dict.fromkeys(IN_PASSING, _BY), "told_name": _BY_OTHERS}


def _is_by_another(view: SanctionView, sentence: Sentence, telling: Telling) -> bool:
    """Tell whether a measure is told of with somebody who is no state: "imposed by a court"."""
    by = _OTHERS_BEHIND.get(telling.form.name)
    return by is not None and by.match(view.masked, telling.trig[1], sentence.end) is not None


def _told_parties(
    view: SanctionView, sentence: Sentence, telling: Telling, before: Sequence[Event]
) -> tuple[tuple[Agent, ...], tuple[Agent, ...]]:
    trigger, form = telling.trig, telling.form
    agents = view.agents(sentence)
    if form.status is Status.BLOCKED:
        return blocked_actors(view, sentence, telling, agents)
    named = view.masked.endswith(_WILL, sentence.start, trigger[0]) and owner(view, telling)
    if not named and view.masked.startswith(("be ", "to be "), trigger[0]):
        # "proposed that A be listed by B": who proposes acts, B is asked to.
        able = [a for a in agents if a.end <= trigger[0] and not a.governed]
        if able and form.name in {"told_name", "told_list", "told_hit"}:
            joint = (*coordinated_before(view, able, able[-1]), able[-1])
            return (joint if joint[0] == able[0] else (able[0],)), ()
    wanted = is_ordered(view, trigger[0]) or is_wanted(view, sentence, trigger[0])
    if form.passive and not wanted:
        return _by_whom(view, sentence, telling), ()
    return _who_acts(view, sentence, telling, before), ()


_TO_BE = ("be ", "to be ", "may ", "could ", "can ")
"""What opens a passive that somebody only warns of."""
_WILL = (" will ", " could ", " may ", " might ", " can ", " shall ")
"""What stands before "be hit with EU sanctions", where whose they are tells who acts."""


def _by_whom(view: SanctionView, sentence: Sentence, telling: Telling) -> tuple[Agent, ...]:
    """Return by whom a passive says that something was done, or who tells of it."""
    trigger, form = telling.trig, telling.form
    agents = view.agents(sentence)
    comes = form.name == "told_come"
    found = () if comes else by_phrase(view, agents, trigger[0], sentence.end)
    found = found or owner(view, telling)
    if found and form.name == "bill":
        found = (*coordinated_before(view, agents, found[0]), *found)
    found = found or giver(view, agents, telling)
    if form.name in {"told_bar", "told_suffer", "told_next"}:
        found = _who_says_so(view, agents, trigger[1], found)
        said = telling.aims[0][0] if form.name == "told_next" and telling.aims else trigger[0]
        ahead = form.name != "told_bar" or view.masked.startswith(_TO_BE, trigger[0])
        found = found or (speaker(view, sentence, said, agents) if ahead else ())
        found = found or under_sanctions(view, trigger[1], sentence.end)
        if found or ahead:
            return found
    found = found or default_imposer(view, sentence, form) or in_capital(view, telling)
    found = found or under_sanctions(view, trigger[1], sentence.end)
    found = found or announcer(view, agents, trigger[1])
    return found or decreeing(view, sentence, trigger[0])


_PART_OF = lazy(
    r"\b(?P<who>[A-Z][\w.]*(?: [A-Z][\w.]*){0,3})['’]s? (?:[\w-]+ ){0,4}?(?:[Cc]ommittee|panel|ministry"
    r"|department|bureau|cabinet|government|treasury)"
    r"(?: (?:has|had|have|also|then|on \w+day|later))* $"
)
"""Whose part acts, by a name that no table has: "the Security Council's Mali committee"."""


def _whole_of(view: SanctionView, sentence: Sentence, start: int) -> tuple[Agent, ...]:
    """Return whose committee or ministry stands right before a verb."""
    part = _PART_OF.search(view.masked, max(sentence.start, start - _REACH), start)
    return tuple(named_owner(view, part.start(), part.end("who")))[-1:] if part else ()


_REACH = 110


def _who_acts(
    view: SanctionView, sentence: Sentence, telling: Telling, before: Sequence[Event]
) -> tuple[Agent, ...]:
    """Return the subject of an active, or whose the measure or the decision is."""
    trigger, form = telling.trig, telling.form
    ordered = view.words.has(_ORDERS, sentence.start, trigger[0])
    if ordered and _BY_PRESIDENT.search(view.masked, sentence.start, trigger[0]):
        return _united_states(view)
    agents = view.agents(sentence)
    inside = list(named_owner(view, *trigger)) if form.name == "told_act" else []
    owned = inside and POSSESSES.match(view.masked, inside[0].end)
    if owned and form.status is Status.LIFTED:
        return (inside[0],)
    if form.name == "told_noun" and (named := owner(view, telling)):
        return named
    planning = whose_plan(view, sentence, trigger[0])
    if planning is not None:
        return planning
    found = subject(view, sentence, trigger[0], agents, before)
    found = found or _whole_of(view, sentence, trigger[0])
    if owned and not any(a.end <= trigger[0] and _has_name(a) for a in agents):
        return (inside[0],)
    return found or _behind(view, sentence, telling, agents)


def _has_name(agent: Agent) -> bool:
    """Tell whether somebody who can act is more than "the cabinet", which is of whose it is."""
    return not agent.governed and (agent.kind != "government" or agent.code is not None)


def _who_says_so(
    view: SanctionView, agents: Sequence[Agent], end: int, found: tuple[Agent, ...]
) -> tuple[Agent, ...]:
    """Return the same country as it is named where it speaks: "from Britain, London warned"."""
    said = announcer(view, agents, end)
    same = found and said and said[0].code == found[0].code is not None
    return said if same else found


_UNNAMED = 260
_MANY = word_set("states countries powers allies nations governments leaders some several many")
"""One of them stands in each name for states that nobody names."""
_OTHERS = lazy(
    r"(?<!\bits )(?<!\btheir )\b(?:[Ww]estern|[Aa]llied|[Oo]ther|[Ss]everal|[Mm]any|[Ss]ome|[Mm]ore|European|Nordic|Gulf|Arab|(?<!West )African|NATO) (?:[a-z]+ )?(?:states|countries|powers|allies|nations|governments|leaders) (?:have |had |also |jointly |are |were )*"
    r"(?:agreed (?:on \w+day )?to |(?:responded|reacted|hit back|retaliated)\b[^,;]{0,120}\bby )?$"
    r"|\b(?:[Ss]ome|[Ss]everal|[Mm]any) (?:[\w-]+ ){0,2}?(?:members|lawmakers|legislators|politicians|experts|analysts|activists|critics|scholars) (?:have )?(?:proposed?|suggest|want|urged?|demand|recommend|argue|say) [^;]{0,200}$"
)
"""States, and others, that nobody names."""


_SUBJECT = 40
"""Characters in which whose measure it is stands: "South Korea's third round"."""


def _owning(view: SanctionView, sentence: Sentence, telling: Telling) -> tuple[Agent, ...]:
    """Return whose measure is told of, or acts: "mirrors Mali's ban", "Mali's third round"."""
    hit = telling.form.name in {"told_trade", "told_freeze", "told_bar"}
    told = [] if hit else list(named_owner(view, *telling.trig))
    limit = min(telling.trig[0], sentence.start + _SUBJECT)
    told += [
        a
        for a in named_owner(view, sentence.start, limit)
        if view.opens(a.start - 4 * view.masked.startswith("The ", a.start - 4))
    ]
    return tuple(a for a in told if POSSESSES.match(view.masked, a.end))[:1]


_NTH = lazy(rf"(?:The|An?) (?:first|{SECOND_TO_TENTH}|previous|earlier)\b")
"""A round of whoever the article is about first: "The first tranche hit"."""


def _behind_measure(
    view: SanctionView, sentence: Sentence, telling: Telling, before: Sequence[Event]
) -> tuple[Agent, ...]:
    """Return whose measure it is that "adds nine names": named beside it, or told before."""
    start = telling.trig[0]
    agents = [a for a in view.agents(sentence) if a.end <= start]
    named = by_phrase(view, agents, sentence.start, start)
    if named:
        return named
    if _RESOLUTION.match(view.masked, sentence.start):
        council = council_named(view)
        return (council,) if council else ()
    owning = _owning(view, sentence, telling) or _naming_measure(view, sentence, start)
    if owning:
        return owning
    near = acting_near(sentence, before)
    if near and ENACTED.match(view.masked, sentence.start):
        near = [e for e in near if e.status not in TO_COME] or near
    if near:
        first = _NTH.match(view.masked, sentence.start) is not None
        return next(e.imposers for e in before if e.imposers) if first else near[-1].imposers
    if not is_measure(view, sentence, start):
        return tuple(a for a in agents if not a.governed)[:1]
    return tuple(agents[:1]) or antecedent(view, sentence, before)


def _naming_measure(view: SanctionView, sentence: Sentence, start: int) -> tuple[Agent, ...]:
    """Return whose measure it is by the name before it: "said the new EU package targets"."""
    measure = measure_before(view, sentence, start)
    named = named_owner(view, *measure.span()) if measure else ()
    topics = {hit.start for hit in view.countries_in(sentence.start, start) if hit.form == "name"}
    return tuple(agent for agent in named if agent.start not in topics)[:1]


def _united_states(view: SanctionView) -> tuple[Agent, ...]:
    """Return the United States, if the article names them: their presidents number their orders."""
    named = (h for h in view.countries.all if h.code == "US" and h.form in {"name", "abbreviation"})
    return tuple(
        Agent(h.start, h.end, h.text, h.text, h.code, "country", governed=False) for h in named
    )[:1]


_ORDERS = frozenset({"order", "eo", "o"})
_BY_PRESIDENT = lazy(
    r"(?<!under )(?<!to )(?<!with )(?<!by )(?<!of )\b(?:Executive Order|E\.?O\.?) \d\d,?\d{3}\b(?! to )[^;:]{0,60}$"
    r"|\bExecutive Order \d\d,?\d{3}, which (?:[a-z]+ly )?$"
)
_RESOLUTION = lazy(r"(?:Security Council |U\.?N\.? )?Resolution \d{4}\b")
"""What only the Security Council adopts."""


def acting_body(
    view: SanctionView, sentence: Sentence, targets: Sequence[Target]
) -> tuple[Agent, ...]:
    """Return the one body of a sentence that can act, and is no target."""
    able = [a for a in view.agents(sentence) if a.kind in ACTING_KINDS and not a.governed]
    able = [a for a in able if not any(a.text in t.text for t in targets)]
    able = [a for a in able if not _is_met(view, sentence, a)]
    return tuple(able) if len(able) == 1 else ()


def _is_met(view: SanctionView, sentence: Sentence, agent: Agent) -> bool:
    """Tell whether it is at somebody's meeting that others announced something."""
    return _WHERE_MET.search(view.masked, sentence.start, agent.start) is not None


_WHERE_MET = lazy(
    r"\b(?:meetings?|summit|gathering|conference|session|talks|ceremony) (?:of|with|by|hosted by) (?:the )?$"
)
"""Before those at whose meeting something was announced by others."""


def find_adopter(view: SanctionView, sentence: Sentence, imposers: Sequence[Agent]) -> Agent | None:
    """Return the council or committee that a proposal is put to."""
    own = {a.text for a in imposers}
    able = [
        a for a in view.agents(sentence) if a.text not in own and a.kind == "international_body"
    ]
    return next((a for a in able if _PUT_TO.search(view.masked, sentence.start, a.start)), None)


_PUT_TO = lazy(
    r"\b(?:to|before|at|in|by|through|that|on|for|ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|request(?:s|ed|ing)?"
    r"|want(?:s|ed)?|press(?:es|ed|ing)?|lobb(?:ies|ied|ying)) (?:the |all )?$"
)
"""Before the body that a proposal is put to: "asked the Security Council", "at the UN"."""


_PAPER_BY = lazy(
    r"\b(?:reports?|statements?|requests?|proposals?|calls?|letters?|investigations?|articles?|bills?|amendments?|efforts?|campaigns?|stud(?:y|ies)|attacks?|tests?|launch(?:es)?"
    r"|proposed|drafted|drawn up|put forward|tabled|requested|sought|demanded) by (?:the |both )?$"
)
"""What somebody else wrote or did: "followed on a report by the House"."""


_ARTICLE = len("the ")
"""Characters of an article before somebody of a body, who is aimed at: "on a UN expert"."""


def _behind(
    view: SanctionView,
    sentence: Sentence,
    telling: Telling,
    agents: Sequence[Agent],
) -> tuple[Agent, ...]:
    """Return who acts where no subject is left of the verb: a by-phrase, or the council named."""
    form = telling.form
    found = by_phrase(view, agents, telling.trig[1], sentence.end)
    if found and _PAPER_BY.search(view.masked, telling.trig[1], found[0].start):
        found = ()
    if found or form.status not in {Status.EXTENDED, Status.IMPOSED, Status.LIFTED, Status.EASED}:
        return found
    bodies = [a for a in agents if a.kind == "international_body" and form.name == "told_act"]
    bodies = [a for a in bodies if not any(0 <= a.start - s <= _ARTICLE for s, _ in telling.aims)]
    bodies = [a for a in bodies if not _is_met(view, sentence, a)]
    return tuple(bodies[:1]) or next_subject(view, sentence, telling.trig, agents)
