"""Agents that a verb acts on, and that are no subject of the next: "urged Japan to sanction"."""

from summarizer.readers.rules.sanctions.agent import Agent
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_ACTED_ON = lazy(
    r"\b(?:sanctioned|blacklisted|designated|named|listed|barred|banned|targeted|punished|ousted|added)\s+"
    r"(?:(?:the|[A-Z]\w+)\s+){0,3}$"
)
"""Before an official to whom something was done: "sanctioned First Vice President X"."""


def is_acted_on(view: SanctionView, agent: Agent) -> bool:
    """Tell whether something was done to an official: "sanctioned First Vice President X"."""
    return _ACTED_ON.search(view.masked, max(0, agent.start - 50), agent.start) is not None


_HE = lazy(r"\W*(?:He|She) (?:(?:has|had|also|then|later) )*")
_HE_DID = lazy(
    r"\W*(?P<who>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) (?:(?:has|had|also) )*"
    r"(?!(?:said|announced|told|signed|warned|added)\b)[a-z]+(?:ed|put|took|won|ran|led)? "
)


def another_is_meant(view: SanctionView, sentence: Sentence, start: int) -> bool:
    """Tell whether "He has" is of whoever is the subject before, and of nobody who is known to act."""
    if _HE.fullmatch(view.masked, sentence.start, start) is None:
        return False
    before = view.before(sentence, 1)
    did = _HE_DID.match(view.masked, before[0].start) if before else None
    if did is None or before[0].paragraph != sentence.paragraph:
        return False
    agents = (*view.agents(before[0]), *view.officials(before[0].start, before[0].end))
    return not any(a.start < did.end("who") and did.start("who") < a.end for a in agents)


_OBJECT_OF = lazy(
    r"\b(?:overthrew|overthrown|toppled|ousted|deposed|hit|accused|condemned|citing"
    r"|urg(?:ed?|ing)|press(?:e[ds]|ing)?|push(?:e[ds]|ing)?|lobb(?:y|ied|ying)|begged"
    r"|ask(?:s|ed|ing)?|want(?:s|ed)?|warn(?:ed)?|tell|told|gave|gives?|called|call(?:s|ed)? on"
    r"|follow(?:s|ed|ing)?|join(?:s|ed|ing)?|implement(?:s|ed|ing)?|adopt(?:s|ed|ing)?"
    r"|suspend(?:s|ed|ing)?|welcom(?:es?|ed|ing)|declar(?:es|ed|ing)|brand(?:s|ed|ing)|deem(?:s|ed|ing))"
    r"\s+(?:the\s+)?$"
)


def is_object(view: SanctionView, agent: Agent) -> bool:
    """Tell whether a verb between sentence and agent makes it an object ("urged Japan to")."""
    before = view.masked[max(agent.start - 28, 0) : agent.start]
    if not (before[-1:].isspace() and before.rstrip()[-1:].isalpha()):
        return False
    if _OBJECT_OF.search(before) or _HELPED.search(before):
        return True
    if _BESIDE.search(before) and _ACTS.match(view.masked, agent.end) is None:
        return True
    done = _DONE_TO.search(view.masked, max(agent.start - 24, 0), agent.start) is not None
    return done and _ACTS.match(view.masked, agent.end) is None


_HELPED = lazy(
    r"\b(?:for|of|by|from) (?:\w+ly )?(?:support|help|back|aid|arm|fund|assist|supply|financ|equipp"
    r"|advis|attack|threaten|serv|evad|defy|brib|cheat)ing (?:the )?$"
)
"""Before those for whom somebody is punished: "for supporting the army"."""
_BESIDE = lazy(r"\b(?:time as|day as|lines as|step with|alongside)\s+(?:the\s+)?$")
"""Before who acted too: "Britain acted at the same time as Canada and froze"."""
_DONE_TO = lazy(
    r"\b(?:cut|hit|put|blocked|prohibited|barred|banned|expelled|suspended|sanctioned|blacklisted|punished|targeted"
    r"|isolated|blamed|struck|stripped|shut)\s+(?:the\s+)?$"
)
_ACTS = lazy(
    r"(?:,? (?:on |late )?[A-Z]\w+day,?)? (?:has|have|had|will|would|also|[a-z]+ed|froze|put|cut)\b"
)
"""What makes a country behind a verb the subject of the next one."""
