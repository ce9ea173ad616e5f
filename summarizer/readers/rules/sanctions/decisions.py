"""What somebody decided as done: "voted 14-0 to extend", "the U.S. decision to sanction"."""

from summarizer.normalize.modality_table import AMENDED, ENACTED, GRANTED, INVOKED, ORDERED
from summarizer.normalize.numbers_table import SECOND_TO_TENTH
from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_CUE_DECIDED = bit("decided")
_CUE_MOVE = bit("move")
_CUE_IF = bit("if")


def decided_at(view: SanctionView, sentence: Sentence, start: int) -> int | None:
    """Return where a vote is told that settles what follows: "voted 14-0 to extend"."""
    if not view.has(sentence, _CUE_DECIDED):
        return None
    start += 3 if view.masked.startswith("to be ", start) else 0
    before = view.masked[sentence.start : start]
    if _TO_DO.isdisjoint(before.rsplit(" ", 4)):
        return None
    found = _DECIDED.search(view.masked, max(sentence.start, start - _NEAR), start)
    if found is None or NOT_DECIDED.search(before):
        return None
    if view.has(sentence, _CUE_IF) and CONDITION.search(view.masked, start, sentence.end):
        return None
    return found.start()


def is_ordered(view: SanctionView, start: int) -> bool:
    """Tell whether a deed is told from the order on: "Mali ordered its funds to be frozen"."""
    return _ORDERED.match(view.masked, start) is not None


_ORDERED = lazy(ORDERED)
_NEAR = 130
"""How far before a deed the decision on it begins."""

_TO_DO = frozenset({"to", "and"})
"""One of them stands right before what was decided on, or a word before."""
_DECISION_TO = lazy(
    r"(?:\b(?P<whose>[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}?(?:['’]s)?)|\b[Tt]he|\b[Ii]ts) (?:recent |latest |earlier |last \w+ |\w+day |controversial )?(?:decision|move)(?: (?:on|in|of|last|this) \w+(?: \d{1,4})?)? to (?:\w+ly )?$"
    r"|\b[Dd]ecision (?:of|by) (?P<of>(?:the )?(?:\d\d-\w+ )?[A-Z](?:[^,;]|, (?:the )?(?=[A-Z])){1,120}?) to (?:\w+ly )?$"
)


def taken_decision(
    view: SanctionView, sentence: Sentence, telling: Telling
) -> tuple[int, int] | None:
    """Return who is spoken of as having decided: "the U.S. decision to sanction"."""
    if not view.has(sentence, _CUE_MOVE):
        return None
    found = _DECISION_TO.search(view.masked, sentence.start, telling.trig[0])
    if found is None:
        return None
    return next((found.span(g) for g in ("whose", "of") if found[g]), None)


_DECIDED = lazy(
    r"\b(?:voted|decided|opted|resolved|agreed) (?!on (?:an?|the|two) )(?:(?!not|against)[\w,'’-]+ ){1,9}to (?:\w+ )?$|\b(?:voted|opted|resolved) to (?:\w+ )?$"
    rf"|\b(?:enacted|signed|issued|approved|adopted|took|passed|endorsed){ENACTED} to (?:\w+ )?$"
    r"|\b(?:signed|issued) (?:Executive Order|E\.O\.) [\d,]+ to (?:\w+ )?$"
    rf"|\b{GRANTED} to (?:\w+ )?$"
    rf"|{ORDERED}(?:\w+ )?$"
    rf"|\b(?i:{INVOKED})(?: \d+)? ?to (?:\w+ )?$"
    r"|\b(?:used|invoked|exercised) (?:(?:the )?(?:[A-Z][\w'’-]+ ){1,8}|(?:Executive Order|E\.O\.) [\d,]+ )(?:\d+ )?to (?:\w+ )?$"
    rf"|\b(?i:{AMENDED}) to (?:\w+ )?$"
    r"|\b(?:decided|voted|agreed|resolved) to (?:\w+ )?(?!not\b)[^,;]{4,70} and (?:to )?(?:\w+ly )?$"
    rf"|\b(?<!to )(?:(?:(?:has|have|had) )?becom(?:e|es|ing)|became|is|are|was|were) (?:also |among |now |only )?the (?:first|{SECOND_TO_TENTH}|latest|newest|only|last|\d+\w\w) [^,;]{{0,60}}to (?:\w+ )?$"
)
NOT_DECIDED = lazy(
    r"\b(?:not|[Nn]o|never|will|would|could|may|might|if|unless|whether|yet)\b|n['’]t\b"
)
CONDITION = lazy(r"(?:[^,;](?<!\beven)(?<! as)) (?:if|unless) ")
