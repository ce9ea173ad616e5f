"""Who acts because he says so: who warns, announces what was done, or orders it."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions.agent import ACTING_KINDS, Agent
from summarizer.readers.rules.sanctions.owners import by_phrase, coordinated_before
from summarizer.readers.rules.sanctions.parties import party
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def speaker(
    view: SanctionView,
    sentence: Sentence,
    start: int,
    agents: Sequence[Agent],
) -> tuple[Agent, ...]:
    """Return who warns: the first authority named before, and not who is warned."""
    able = [a for a in agents if a.end <= start and not a.governed]
    able = [a for a in able if not (suffers(view, a, start) or _IS_TOLD.match(view.masked, a.end))]
    named = view.officials(sentence.start, start)
    able = sorted([*able, *named], key=lambda agent: agent.start) if named else able
    if able and _TELLING.search(view.masked, max(0, able[0].start - 30), able[0].start):
        able = able[1:]  # who is warned by somebody that can impose nothing
        if not able:
            return closing_speaker(view, sentence, start, agents)
    if said := closing_speaker(view, sentence, start, agents):
        return (*coordinated_before(view, agents, said[0]), said[0])
    warned = _WARNED_BY.search(view.masked, sentence.start, start)
    if warned and (who := by_phrase(view, agents, warned.start(), start)):
        return who
    if able:
        return (able[0],)
    for each in view.before(sentence, 1):
        able = [a for a in view.agents(each) if not a.governed]
        if able:
            return (able[0],)
    return ()


def closing_speaker(
    view: SanctionView, sentence: Sentence, start: int, agents: Sequence[Agent]
) -> tuple[Agent, ...]:
    """Return who says behind a deed what it would be: "would be frozen, the ministry warned"."""
    behind = [a for a in agents if a.start > start and not a.governed]
    behind += view.officials(start, sentence.end)
    return tuple(a for a in behind if _WARNS.match(view.masked, a.end))[:1]


def speaking(
    view: SanctionView, sentence: Sentence, start: int, agents: Sequence[Agent]
) -> tuple[Agent, ...]:
    """Return for whom somebody speaks who says "we": who is named behind his words, or before."""
    if said := closing_speaker(view, sentence, start, agents):
        return said
    before = sorted(
        [*(a for a in agents if a.end <= start), *view.officials(sentence.start, start)],
        key=lambda agent: agent.start,
    )
    told = tuple(a for a in before if _WARNS.match(view.masked, a.end))[:1]
    behind = [*agents, *view.officials(start, sentence.end)]
    return told or tuple(a for a in behind if _SAID.search(view.masked, start, a.start))[:1]


_SAID = lazy(r"[”\"’'] (?:said|warned|added|says) (?:the )?$")
"""Before who says what stands before: "we will act," said the minister"."""


def suffers(view: SanctionView, agent: Agent, start: int) -> bool:
    """Tell whether somebody is the subject of what is done to him: "the junta | would face"."""
    return _SUFFERS.fullmatch(view.masked, agent.end, start) is not None


_TELLING = lazy(
    r"\b(?:[a-z]+|[A-Z]{3,}) (?:has |have |had )?(?:warned|told|notified|threatened|reminded) (?:the )?$"
)
"""Before who is warned by somebody that cannot act: "FIFA warned Mali that"."""
_IS_TOLD = lazy(
    r" (?:(?:has|have|had)(?: also| again| repeatedly)? been|is|are|was|were)(?: \w+)?"
    r" (?:told|warned|notified|threatened|informed|reminded|put on notice)\b"
)
"""Behind who is warned, and warns nobody: "Mali has been told that"."""
_SUFFERS = lazy(
    r"(?: in [A-Z]\w+)?(?: (?:who|that) [^,;:]{3,80}?)? (?:(?:would|will|could|may|might|now|also|then|soon|itself|themselves) )*"
)
"""What stands between whom measures would meet and the verb that says so: "the junta would face"."""


def only_authority(view: SanctionView, sentence: Sentence, telling: Telling) -> tuple[Agent, ...]:
    """Return the one body that the article begins with, which a passive leaves out."""
    index = view.index_of(sentence)
    near = [a for each in view.body[max(0, index - 2) : index + 1] for a in view.agents(each)]
    able = [a for a in near if not a.governed and a.kind in ACTING_KINDS]
    if telling.own is not None:
        first, last = telling.own
        able = [a for a in able if not first <= a.start < last]
    able = [a for a in able if not suffers(view, a, telling.trig[0])]
    return (able[0],) if len({party(a) for a in able}) == 1 else ()


_WARNED_BY = lazy(r"\b(?:warned|told|threatened|notified)\b[^,;]{0,30} by ")
"""Who is told of sanctions, and by whom: "Mali was warned in June by the United States"."""
_SAYS = lazy(
    r"(?: on \w+day| late on \w+day| \w+day)? (?:(?:has|have|had) )?(?:said|says|told|announced|confirmed|disclosed|declared|decided|decreed|ordered|ruled|warned)\b"
)


_DECREES = lazy(
    r"(?: (?:has|have|had))?(?: on \w+day)? (?:announced|decided|declared|decreed|ordered)"
    r"(?: (?:late )?on \w+day)? that\b"
)
"""What follows a country that says what it does: "the USA announced on Thursday that"."""
_SOURCE = lazy(r"\bAccording to (?:the |an? [\w ]{3,40} (?:by|from|of) (?:the )?)?$")


def announcer(view: SanctionView, agents: Sequence[Agent], end: int) -> tuple[Agent, ...]:
    """Return the body that tells of what was done: "the ministry said A had been listed"."""
    bodies = [a for a in agents if a.start >= end or a.kind in ACTING_KINDS]
    sources = (
        a
        for a in agents
        if (not a.governed and a in bodies and _SAYS.match(view.masked, a.end))
        or (not a.governed and _DECREES.match(view.masked, a.end))
        or (a.end < end and _SOURCE.search(view.masked, max(0, a.start - 60), a.start))
    )
    return tuple(sources)[:1]


def decreeing(view: SanctionView, sentence: Sentence, start: int) -> tuple[Agent, ...]:
    """Return the official who says what will be done: "would be frozen, the president said"."""
    if not view.masked.startswith("be ", start):
        return ()
    able = view.officials(sentence.start, sentence.end)
    return tuple(a for a in able if _SAYS.match(view.masked, a.end))[:1]


_WARNS = lazy(
    r" (?:on \w+day |also |has |had )?(?:warned|said|told|warns|says|added|announced|threatened|cautioned|vowed"
    r"|insisted|hinted|indicated|signall?ed|declared|stressed)\b"
)


_OPENS_WITH_DEED = lazy(
    r"\W*(?:In|By|With|Since|While|When|On|Upon|(?:\w+ ){0,3}(?:[Aa]fter|[Bb]efore))\b"
    r"(?: (?:its|their)\b[^,;]{0,60})? (?:\w+ly )?$"
)
"""What stands before a deed that opens the sentence of who does it: "In its decision to list"."""


def next_subject(
    view: SanctionView, sentence: Sentence, trigger: tuple[int, int], agents: Sequence[Agent]
) -> tuple[Agent, ...]:
    """Return the subject behind a deed that opens its sentence: "In listing him, Mali said"."""
    if not _OPENS_WITH_DEED.match(view.masked, sentence.start, trigger[0]):
        return ()
    behind = (a for a in agents if a.start > trigger[1] and not a.governed)
    return tuple(a for a in behind if view.masked.endswith((", ", ", the "), 0, a.start))[:1]
