# ruff: noqa: E501 - a pattern reads best on one line
"""Whether an action happened, is planned or threatened, or is no action at all."""

import re
from collections.abc import Sequence

from summarizer.normalize.modality import Modality
from summarizer.readers.rules.sanctions import tables
from summarizer.readers.rules.sanctions.asking import is_asked
from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.telling import OFF, Telling
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_CUE_DECIDED = bit("decided")
_CUE_UNCERTAIN = bit("uncertain")
_CUE_FALSE = bit("false")
_CUE_ASKS = bit("asks")
_CUE_WOULD = bit("would")
_CUE_RISK = bit("risk")
_CUE_PLANNED = bit("planned")
_CUE_WILL = bit("will")
_CUE_TIME = bit("time")
_CUE_IF = bit("if")
_CUE_MOVE = bit("move")
_DOUBT = _CUE_UNCERTAIN | _CUE_FALSE | _CUE_ASKS

_BASE_FORM = lazy(
    r"(?:ban|bar|freeze|add|put|place|impose|blacklist|list|designate|sanction|cut|extend|renew|announce)\b"
)


def continues(view: SanctionView, before: Sequence[Event], event: Event) -> bool:
    """Tell whether a bare verb goes on with a plan: "would freeze the assets of A and ban B"."""
    last = before[-1] if before else None
    if not last or last.sentence != event.sentence or last.status is not Status.PROPOSED:
        return False
    bare = _BASE_FORM.match(view.masked, *event.trigger) is not None
    bare = bare or (
        event.form == "told_strike" and view.masked[event.trigger[0] :].startswith("targeting")
    )
    return bare and event.status is Status.IMPOSED


_WARNS = lazy(rf"(?:{tables.THREAT_CUES})")

_PROPOSES = lazy(rf"\b(?:{tables.PROPOSAL_VERBS})\b")

_WOULD_HAVE = lazy(r"\b(?:would|could|might|should) (?:also )?have\b[^;]*$")


def decided_at(view: SanctionView, sentence: Sentence, start: int) -> int | None:
    """Return where a vote is told that settles what follows: "voted 14-0 to extend"."""
    if not view.has(sentence, _CUE_DECIDED):
        return None
    before = view.masked[sentence.start : start]
    found = _DECIDED.search(before)
    if not found or start - sentence.start - found.start() > 90 or _NOT_DECIDED.search(before):
        return None
    if _CONDITION.search(view.masked, start, sentence.end):
        return None
    return sentence.start + found.start()


def read_status(  # noqa: C901, PLR0911, PLR0912 - one line for each reason
    view: SanctionView, sentence: Sentence, telling: Telling, modality: Modality
) -> Status | None:
    """Return the status that the words around a trigger leave to its verb, or None."""
    form, cues = telling.form, view.cues[sentence.number]
    before = view.masked[sentence.start : telling.trig[0]]
    whole = view.masked[sentence.start : sentence.end]
    if form.name == "told_blocked":
        return None if _AHEAD.search(before) else Status.BLOCKED
    coming = form.name == "told_come" and form.status is Status.IMPOSED
    if coming and not modality.denied and (modality.planned or _WILL.search(before)):
        return Status.PROPOSED
    if form.name == "told_come" and form.status is Status.EXTENDED:
        return None if modality.denied or _NOT.search(before) else Status.EXTENDED
    if form.status is Status.BLOCKED:
        return None if _NOT.search(before) or _AHEAD.search(before) else Status.BLOCKED
    if cues & _DOUBT and (
        (cues & _CUE_UNCERTAIN and _UNCERTAIN.search(before))
        or (cues & _CUE_FALSE and _FALSE.search(whole))
        or (cues & _CUE_ASKS and _ASKS.search(before))
    ):
        return None
    if cues & _CUE_TIME and _FIRST_TIME.search(before[-120:]):
        return None
    if _INVERTED.match(whole):
        return None
    if _READY.search(before) and form.status not in OFF:
        return None if modality.denied else Status.THREATENED
    if form.name == "told_unrenewed":
        return None if modality.denied else Status.IMPOSED
    if _TABLED.search(view.masked, telling.trig[0], sentence.end):
        return None if modality.negated or modality.denied else Status.PROPOSED
    if form.status is Status.PROPOSED:
        on = cues & _CUE_IF and _ON_CONDITION.search(view.masked, telling.trig[1], sentence.end)
        if modality.negated or modality.denied:
            return None
        return Status.THREATENED if on else Status.PROPOSED
    if cues & _CUE_WOULD and _WOULD_HAVE.search(before) and form.status in _AHEAD_ONLY:
        return None
    if form.status is Status.THREATENED:
        unreal = modality.negated or modality.denied or _WOULD_HAVE.search(before)
        return None if unreal else Status.THREATENED
    if not modality.factual and cues & _CUE_WOULD and _WOULD_HAVE.search(before):
        return None
    if form.status not in OFF and taken_decision(view, sentence, telling):
        return form.status
    own = (
        modality.cue is not None and modality.cue in view.masked[telling.trig[0] : telling.trig[1]]
    )
    if decided_at(view, sentence, telling.trig[0]) is not None:
        return form.status
    if cues & _CUE_DECIDED and _CONDITION.search(whole) and _AGREED.search(before):
        return None
    if cues & _CUE_RISK and _RISK.search(before) and _WARNED.search(whole):
        return Status.THREATENED
    if (modality.negated or modality.denied) and (not own or "not" in (modality.cue or "")):
        return None
    if modality.factual and _AGREED.search(before[-90:]) and not _NOT_DECIDED.search(before[-60:]):
        return form.status
    planned = cues & _CUE_PLANNED and not _SIGNED.search(before)
    asked = is_asked(view, sentence, telling.trig[0])
    if asked or (planned and _PLANNED_LEFT.search(before[-160:])):
        return Status.PROPOSED if form.status not in OFF else None
    ahead = modality.factual and cues & _CUE_WILL and _AHEAD_OF_VERB.search(before[-60:])
    if not ahead and (modality.factual or (modality.negated and own)):
        return form.status
    if form.status in OFF:
        return None
    if modality.conditional or _IF.search(whole) or _WARN.search(before):
        return Status.THREATENED if _WARN.search(whole) or _FIRM.search(before) else None
    if ahead or modality.planned or _PROPOSES.search(before):
        return Status.PROPOSED
    return None


_SIGNED = re.compile(r"\bsign(?:s|ed|ing) (?:into law )?(?:[\w'’-]+ ){0,4}(?:bill|legislation)\b")
_AHEAD_ONLY = frozenset({Status.THREATENED, Status.PROPOSED})
_DECISION_TO = lazy(
    r"(?:\b(?P<whose>[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}?(?:['’]s)?)|\b[Tt]he|\b[Ii]ts) (?:recent |latest |earlier |last \w+ |\w+day |controversial )?(?:decision|move) to (?:\w+ly )?$"
)


def taken_decision(
    view: SanctionView, sentence: Sentence, telling: Telling
) -> tuple[int, int] | None:
    """Return who is spoken of as having decided: "the U.S. decision to sanction"."""
    if not view.has(sentence, _CUE_MOVE):
        return None
    found = _DECISION_TO.search(view.masked, sentence.start, telling.trig[0])
    return found.span("whose") if found is not None and found["whose"] else None


_PLANNED_LEFT = lazy(
    r"\b(?:ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|press(?:es|ed|ing)?|push(?:es|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|sought|propos(?:e|es|ed|ing)|plan(?:s|ned|ning)?|recommend(?:s|ed)?|tabl(?:ed|ing)|circulat(?:ed|ing)|submit(?:s|ted)|prepar(?:es|ed|ing)|intend(?:s|ed)?|hop(?:es|ed|ing)|lobb(?:ied|ying)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|expected|request(?:s|ed)?|demand(?:s|ed)?|proposal|request|plan|bid|call)\b[^;]{0,110}?\b(?:to|that)\s+(?:\w+\s+)?$"
    r"|\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|discuss(?:es|ed|ing)?|mull(?:s|ed|ing)?|propos(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)?|favou?rs?|(?<!hit )(?<!hits )(?<!struck )backs?|support(?:s|ed)?|debat(?:es?|ed|ing))\s+(?:\w+\s+)?$"
    r"|\b(?:draft|proposed|proposal|bill|motion)\b[^;]{0,140}, (?:which|that) (?:would )?$"
    r"|\b(?:draft|proposed|proposal|bill|motion)\b(?:(?!\b(?:after|before|when|while|as)\b)[^;,]){0,60}$"
)

_FIRST_TIME = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|latest|last|\d+(?:st|nd|rd|th)) (?:time|round|set|package|batch|wave|series|such \w+)\b[^,;]{0,60}?\bto (?:be )?(?:\w+ly )?$"
)
"""What only counts how often it was done: "the second round to be imposed this year"."""
_NOT = lazy(r"(?:\bnot|n['’]t|\bnever|\bwithout|\bdid not use its)\s+(?:\w+\s+)?$")

_TABLED = re.compile(
    r"(?:put|puts|putting|plac|laid|lays|laying)[^;]{0,160} (?:on|onto|up for) the (?:negotiating )?table\b"
)
"""What makes a proposal of a deed: "put sanctions on two ministers on the table"."""

_READY = re.compile(r"\bnot hesitate to (?:\w+ly )?$")
"""What makes a threat of a deed: "will not hesitate to"."""

_AHEAD = lazy(
    r"\b(?:could|would|may|might|will|if\b[^,;]*|threatened to|vowed to|power to|right to)\s+(?:\w+\s+)?$"
)

_UNCERTAIN = re.compile(
    r"\b(?:would have to|have to|offer(?:s|ed|ing)?(?: (?:last|this) \w+| on \w+day)? to|(?:no|any|a|another) (?:way|means|power|reason|legal basis|tool|right) to|vote on|voting on|possibility of|hopes? of|talks? (?:on|about|over)|in favou?r of|ways? of|risk of|fear of|threat of"
    r"|calls? for|call on \w+ to|whether to|report that|reports? of|about to|no plans? to|despite (?:\w+ )?(?:plans?|calls?|pressure|demands?|moves?|efforts?|attempts?)(?: \w+)? to|refus\w+ to|declin\w+ to|failed to|unable to|rather than|instead of|ability to|power to|willingness to)\s+(?:\w+\s+){0,2}$"
)

_DECIDED = lazy(
    r"\b(?:voted|decided|opted|resolved|agreed) (?:(?!not|against)[\w,'’-]+ ){1,6}to (?:\w+ )?$|\b(?:voted|opted|resolved) to (?:\w+ )?$"
    r"|\b(?:enacted|signed|issued|approved|adopted|took) (?:an?|the|its|his|her|their) (?:[\w-]+ ){0,2}(?:decision|decree|order|ruling)(?: (?:of|by|from) [^,;]{3,60})? to (?:\w+ )?$"
    r"|\b(?:became|was|were) (?:also |among )?the (?:first|second|third|latest|only|last) [^,;]{0,60}to (?:\w+ )?$"
)
_NOT_DECIDED = lazy(r"\b(?:not|never|will|would|could|may|might|if|unless|whether|yet)\b|n['’]t\b")
_CONDITION = re.compile(r"[^,;] (?:if|unless) ")
_AGREED = re.compile(r"\b(?:agreed|decided|resolved|voted) (?:[\w'’-]+ ){0,6}?to (?:\w+ )?$")
_INVERTED = re.compile(
    r"[\W]*(?:Had (?:the |these |this |it|they|he|she|[A-Z])|Were (?:the )?[A-Z])"
)
"""A condition without "if": "Had Washington gone after"."""
_RISK = re.compile(r"\b(?:risks?|risked|risking|avoid) (?:\w+ )?$")
_WARNED = lazy(r"\b(?:warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|on notice|if|unless|ultimatum)\b")

_FALSE = lazy(
    r"\b(?:[Rr]eports?|[Cc]laims?|[Rr]umou?rs?|[Ss]uggestions?|[Aa]llegations?|[Ss]tor(?:y|ies)|[Tt]alk) that\b[^;]*"
    r"\b(?:untrue|false|wrong|baseless|unfounded|incorrect|mistaken|invented|denied|dismissed|fabricated|nonsense)\b"
)

_ASKS = lazy(
    r"\b(?:know|knew|ask(?:s|ed)?|wonder(?:s|ed)?|unclear|see|say|said|decide[sd]?|consider(?:s|ed|ing)?|question|doubt(?:s|ed)?) (?:if|whether)\b[^,;]{0,60}$"
)

_IF = lazy(
    r"\b[Ii]f\b|\b[Uu]nless\b|\b[Ww]ere it\b|^\W*Should\b|[a-z],? should (?:the )?(?=[A-Z])|\b[Ii]n (?:the event|case)\b"
)

_ON_CONDITION = lazy(
    r"(?:\b(?:if|unless|in the event(?: that| of)?)|,? should(?= (?:the )?[A-Z])) (?!(?:the )?(?:approved|adopted|passed|agreed|enacted|confirmed|signed|implemented|needed|necessary|any|they|ministers|members|lawmakers|parliament|bill|law|proposal|text|draft|vote|member)\b)"
)
"""What a plan waits for: "is weighing sanctions if the North fires again"."""

_WARN = lazy(r"\b(?:on notice|warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|ultimatum|vow(?:s|ed)?)\b")

_FIRM = lazy(r"\b(?:will|would|[’']ll|ready to|prepared to)\s+(?:\w+\s+){0,3}$")
_WILL = lazy(r"\b(?:will|would|[’']ll|shall|to)\s+(?:\w+\s+)?$")
_AHEAD_OF_VERB = lazy(r"\b(?:will|would|[’']ll|shall)\s+(?:(?!be|have)[\w-]+\s+){1,4}$")
