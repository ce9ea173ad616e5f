"""Who is the subject of a verb: named before it, or whom "it" or "which" means."""

import re
from collections.abc import Sequence

from summarizer.normalize.leaders import LEADERS, SHARED_SURNAMES
from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.doers import doers, is_object_too
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.kinds import noun_kind
from summarizer.readers.rules.sanctions.object_agents import is_acted_on, is_object
from summarizer.readers.rules.sanctions.owners import (
    POSSESSES,
    coordinated_aside,
    coordinated_before,
    named_owner,
)
from summarizer.readers.rules.sanctions.speakers import speaking
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_SELF = lazy(
    r"\b(?:it|they|he|she|[Ww]e|I)(?:[’']ll)?\s+(?:(?:has|have|had|was|were|is|are|would|will|also|then|first|has also|had also|just|now|later|did)\s+)*$"
)

_WHICH = lazy(
    r"(?:\s*\([A-Z.]{2,6}\))?,\s+(?:which|who)\s+(?:(?:has|have|had|was|were|is|are|would|will|also|then|first|itself|already|previously|earlier|recently|just|on \w+day|on [A-Z]\w+\.? \d+|in [A-Z]\w+|last \w+)\s+)*"
)
"""What opens a clause whose subject stands right before it: "the EU, which has"."""

_NEAR = 80


def _which(
    view: SanctionView, sentence: Sentence, start: int, agents: Sequence[Agent]
) -> Agent | None:
    """Return who acts in a clause with "which", even behind a preposition ("of the EU, which")."""
    last = next((a for a in reversed(agents) if sentence.start <= a.end <= start), None)
    return last if last and _WHICH.fullmatch(view.masked, last.end, start) else None


def subject(
    view: SanctionView,
    sentence: Sentence,
    start: int,
    agents: Sequence[Agent],
    events: Sequence[Event],
) -> tuple[Agent, ...]:
    """Return who does what a verb at `start` says."""
    near = max(sentence.start, start - _NEAR)
    pronoun = _SELF.search(view.masked, near, start)
    who = pronoun.group().split()[0] if pronoun else ""
    if who == "we" and view.host:
        return (view.host,)
    if who.replace("’", "'").removesuffix("'ll") in {"we", "We", "I"}:
        return speaking(view, sentence, start, agents)
    means = start - len(_BY) if view.masked.endswith(_BY, sentence.start, start) else None
    agents = [a for a in agents if a.end != means]
    able = doers(view, sentence, start, agents)
    if pronoun:
        able = [a for a in able if a.end <= pronoun.start()]
        if not able:
            return _meant_by(view, sentence, pronoun, events)
    also = _AND_ALSO.search(view.masked, near, start)
    same = [e.imposers for e in events if also and e.sentence == sentence and e.imposers]
    if found := same[-1] if same else _beside_verb(view, sentence, start, agents, able):
        return found
    able = [a for a in able if not (is_object(view, a) or is_object_too(view, agents, a))]
    near = max(able[-1].end, start - _NEAR) if able else sentence.start
    able += [a for a in view.officials(near, start) if not (is_acted_on(view, a) or a.end == means)]
    if not able:
        asked = _asked_by_paper(view, sentence, agents)
        return asked or _unnamed(view, sentence, start, events)
    alone = any(len(e.imposers) == 1 and e.imposers[0].name == able[-1].name for e in events)
    aside = () if alone else coordinated_aside(view, agents, able[-1], start)
    return (*_joint(view, sentence, agents, able[-1]), able[-1], *aside)


def _beside_verb(
    view: SanctionView,
    sentence: Sentence,
    start: int,
    agents: Sequence[Agent],
    able: Sequence[Agent],
) -> tuple[Agent, ...]:
    """Return who acts where the words right before a verb tell it."""
    single = (
        _own_country(view, sentence, start)
        or _right_before(view, agents, start)
        or _which(view, sentence, start, agents)
    )
    if single:
        return (single,)
    joining = _who_joins(view, able, start)
    return (*coordinated_before(view, agents, joining), joining) if joining else ()


def _joint(
    view: SanctionView, sentence: Sentence, agents: Sequence[Agent], chosen: Agent
) -> list[Agent]:
    """Return those named before who acts with him, but for whom the sentence opens with."""
    joint = coordinated_before(view, agents, chosen)
    opened = _OPENED_WITH.match(view.masked, sentence.start, chosen.start)
    return [
        a
        for a in joint
        if (not a.governed or view.masked.endswith("including ", 0, a.start))
        and (opened is None or a.start >= opened.end())
    ]


def _meant_by(
    view: SanctionView, sentence: Sentence, pronoun: re.Match[str], events: Sequence[Event]
) -> tuple[Agent, ...]:
    """Return whom a pronoun with nobody before it in its sentence means."""
    place = pronoun.start()
    if pronoun.group().split()[0] in {"he", "she"}:
        named = tuple(view.officials(sentence.start, place)[-1:])
    else:
        named = _whose_deed(view, sentence, place)
    return named or _in_office(view, sentence, place) or antecedent(view, sentence, events)


_BY = " by "
"""Before how something is done, and behind whom it is done to: "hit Mali by halting trade"."""


_OPENED_WITH = lazy(
    r"\W*(?:In (?:coordination|concert|cooperation|tandem|partnership|line)|Together|Along) with [^,;]{3,80}, "
    r"|\W*(?:Following|After|Like|Echoing|Mirroring|Matching) [^,;]{0,60}\bby [^,;]{3,60}, "
)
"""What opens a sentence with those whom its subject acts beside."""
_OWN_COUNTRY = lazy(
    r"\b(?:his|her|their) (?:country|government|nation)\s+"
    r"(?:(?:has|had|will|would|also|already|now|itself)\s+)*$"
)


def _own_country(view: SanctionView, sentence: Sentence, start: int) -> Agent | None:
    """Return whose country acts where somebody says what it does: "said his country had banned"."""
    if not _OWN_COUNTRY.search(view.masked, max(sentence.start, start - _NEAR), start):
        return None
    hits = view.countries_in(sentence.start, start)
    home = next((h for h in hits if h.form != "city"), None)
    if home is None:
        return None
    place = home.start, home.end
    return Agent(*place, home.text, home.text, home.code, "country", governed=False)


def _in_office(view: SanctionView, sentence: Sentence, start: int) -> tuple[Agent, ...]:
    """Return the land whose officer says what "it" does: "the minister of Mali said that it"."""
    for hit in view.countries_in(sentence.start, start):
        of = view.masked.endswith((" of ", " of the "), sentence.start, hit.start)
        if of and hit.form == "name" and _SAID_THAT.fullmatch(view.masked, hit.end, start):
            place = hit.start, hit.end
            return (Agent(*place, hit.text, hit.text, hit.code, "country", governed=False),)
    return ()


_SAID_THAT = lazy(
    r" (?:has |also )?(?:said|announced|confirmed|added|told [\w ]{3,20})(?: (?:on )?\w+day)?(?: that)? "
)


def _right_before(view: SanctionView, agents: Sequence[Agent], start: int) -> Agent | None:
    """Return who acts in a gerund: "in retaliation for Mali imposing", "with Biden adding"."""
    if not _GERUND.match(view.masked, start):
        return None
    surname = view.masked[max(0, start - 24) : start].rsplit(" ", 2)[-2:][0]
    if surname in LEADERS and surname not in SHARED_SURNAMES:
        place = start - 1 - len(surname), start - 1
        return Agent(*place, surname, surname, LEADERS[surname], "person", governed=False)
    last = next((a for a in agents if a.end + 1 == start), None)
    if last is None or not _FOR.search(view.masked, max(0, last.start - 12), last.start):
        return None
    return last


_FOR = lazy(r"\bfor (?:the )?$")
_GERUND = lazy(r"[a-z-]+ing\b")


def _whose_deed(view: SanctionView, sentence: Sentence, end: int) -> tuple[Agent, ...]:
    """Return whose answer a sentence opens with, which "it" then means: "The EU's reply came"."""
    named = named_owner(view, sentence.start, end)
    first = [a for a in named if a.start - sentence.start <= len("The ")]
    return tuple(a for a in first if POSSESSES.match(view.masked, a.end))


_JOINS = lazy(
    r" (?:(?:has|have|is|are|was|were) )?(?:also )?(?:joins|joined|joining|follows|followed) (?:the )?"
    r"| (?:(?:has|have|will|would|is|are) )?(?:agreed|decided|plan\w*|intend\w*|wants?|vowed|pledged|due|set|ready)?"
    r"(?: in principle)?(?: to)? ?(?:join|follow) (?:the )?"
)
_IN = lazy(r"[^;]{0,120} in $")


def _who_joins(view: SanctionView, able: Sequence[Agent], start: int) -> Agent | None:
    """Return who acts like others: "Mali joins Togo and Benin in imposing"."""
    for agent in able:
        joins = _JOINS.match(view.masked, agent.end, start)
        if joins and _IN.fullmatch(view.masked, joins.end(), start):
            return agent
    return None


def _asked_by_paper(
    view: SanctionView, sentence: Sentence, agents: Sequence[Agent]
) -> tuple[Agent, ...]:
    """Return whom a motion or a resolution asks to act: "a motion calls on the EU to"."""
    paper = _PAPER_ASKS.match(view.masked, sentence.start, sentence.end)
    return tuple(a for a in agents if paper and a.start == paper.end())[:1]


_PAPER_ASKS = lazy(
    r"(?:[^,;:]{0,20} [-–—] )?(?:An?|The) (?:[\w-]+ ){0,2}?(?:motion|resolution|bill|text|report|letter|petition)\b"
    r"[^,;]{0,60}?\b(?:call(?:s|ed|ing) on|ask(?:s|ed|ing)|urg(?:es|ed|ing)) (?:the )?"
)


def _unnamed(
    view: SanctionView, sentence: Sentence, start: int, events: Sequence[Event]
) -> tuple[Agent, ...]:
    """Return who acts in a sentence that names nobody who can."""
    left = view.masked[sentence.start : start]
    told = [e for e in events if e.imposers] if _RULE.match(left) else []
    if told:
        return told[-1].imposers
    if decided := _DECISION_OF.search(left):
        first = sentence.start + decided.start()
        return tuple(named_owner(view, first, sentence.start + decided.end("who")))[-1:]
    return antecedent(view, sentence, events) if _shares_subject(left) else ()


_DECISION_OF = lazy(
    r"(?:the )?(?P<who>[A-Z][\w.]*(?: [A-Z][\w.]*){0,3})['’]s? (?:[\w-]+ ){0,2}"
    r"(?:decision|move|step|vote|choice|proposal|plan|bid|push|request)\b[^,;:]{0,40}$"
)
"""Whose decision it was: "Japan's decision in 2017 to freeze"."""


_RULE = lazy(
    r"(?:This|That|The) (?:[a-z]+ ){0,2}(?:rule|order|notice|decree|regulation|decision|document) also "
)
"""A paper that goes on doing what its author was said to do before."""

_OTHERS = lazy(
    r"(?<!all )\b(?P<noun>[a-z]{3,}s)\s+(?:(?:has|have|had|also|repeatedly|already|then|later|\w+ly)\s+)*$"
)
_AUTHORITIES = word_set(
    """ministers ambassadors envoys officials leaders lawmakers senators allies diplomats
    ministries departments agencies judges bodies institutions legislators deputies aides
    generals parties magistrates inspectors admirals delegates representatives bureaus services
    prosecutors forces"""
)
"""Plurals that act for a state."""


def others_act(view: SanctionView, imposers: Sequence[Agent], start: int) -> bool:
    """Tell whether others than who was found stand before a verb: "said that banks had frozen"."""
    last = imposers[-1]
    others = _OTHERS.search(view.masked, last.end, start) if last.end < start else None
    if others is None or others["noun"] in _AUTHORITIES:
        return False
    return noun_kind(others["noun"]) is not None


_OPENS_AFTER = lazy(
    r"\b(?:(?:days?|weeks?|months?|years?|hours?) after|(?:comes?|came|occurs?|follows?) [^,;]{0,30}?after)\s+(?:the\s+)?$"
)


def opens_after(view: SanctionView, agent: Agent) -> bool:
    """Tell whether who acts opens a clause that dates another: "a month after Canada"."""
    return _OPENS_AFTER.search(view.masked, max(0, agent.start - 60), agent.start) is not None


_AND_ALSO = lazy(
    r"(?:,?\s+and|,|;)\s+(?:(?:also|then|since|has|have|had|separately|in a separate decision|in addition|said it had|said it would|would|will|it|they|later)\s+)*$"
    r"|\bonly to $"
)

_SHARED = lazy(r"^(?:It|They|He|She|We|In a separate|Separately|Also|On |In |Last|Earlier|Then)\b")


def _shares_subject(left: str) -> bool:
    return bool(_SHARED.match(left)) and len(left) < 60


_HEADS = lazy(r"(?:[Tt]he )?$")


def _heading(view: SanctionView, sentence: Sentence, events: Sequence[Event]) -> tuple[Agent, ...]:
    """Return the subject that opens a sentence in which nobody is told to have acted."""
    if any(e.sentence == sentence for e in events):
        return ()
    first = next(iter(view.agents(sentence)), None)
    if first is None or first.governed or POSSESSES.match(view.masked, first.end):
        return ()
    opens = _HEADS.fullmatch(view.masked, sentence.start, first.start) is not None
    return (first,) if opens and _DOES.match(view.masked, first.end) else ()


_DOES = lazy(
    r"(?:, [^,;:]{3,40},)? (?:[a-z]+ly )?(?:only |also |itself |has |had |have |was |is |did |took |put |went |[a-z]+ed\b|adopts\b|votes\b|meets\b|agrees\b|acts\b)"
)
"""What follows the subject of a sentence: "The EU, by contrast, only rolled over"."""


_GOES_ON = lazy(r"\W*(?:[A-Z]\w+, )?[Ii]t (?!is |was )")
"""What opens a sentence that says more of whoever acted before it."""


def antecedent(
    view: SanctionView, sentence: Sentence, events: Sequence[Event]
) -> tuple[Agent, ...]:
    """Return whom "it" means: who acted last, else the subject of the sentence before."""
    previous = view.before(sentence, 2)
    if previous and (heading := _heading(view, previous[-1], events)):
        return heading
    numbers = {s.number for s in previous}
    near = [e for e in events if e.sentence.number in numbers and e.imposers]
    if near:
        return next(e.imposers for e in near if e.sentence == near[-1].sentence)
    for each in reversed(previous):
        if _GOES_ON.match(view.masked, each.start):
            continue
        able = [a for a in view.agents(each) if not a.governed]
        if able and _PROTESTS.search(view.masked, able[0].end, each.end):
            return ()
        if able:
            return (able[0],)
    return ()


_PROTESTS = lazy(
    r" (?:summon(?:ed|s)|protest(?:ed|s)|condemn(?:ed|s)|denounce[sd]"
    r"|reject(?:ed|s)|dismiss(?:ed|es)|critici[sz]e[sd]|demand(?:ed|s)|deplore[sd]|slam(?:med|s)"
    r"|object(?:ed|s)|oppose[sd]|hit out|lashed out)\b"
)
"""Behind whoever answers what others did: the measure told of next is none of his."""


def whose_members(
    view: SanctionView, sentence: Sentence, events: Sequence[Event]
) -> tuple[Agent, ...]:
    """Return whose members act where "Its members" opens a sentence."""
    its = _ITS.match(view.masked, sentence.start) is not None
    return antecedent(view, sentence, events) if its else ()


_ITS = lazy(r"(?:Its|Their) ")
