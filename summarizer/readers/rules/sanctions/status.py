"""Whether an action happened, is planned or threatened, or is no action at all."""

import re
from typing import Final, NamedTuple

from summarizer.normalize.modality import Modality
from summarizer.readers.rules.sanctions import tables
from summarizer.readers.rules.sanctions.asking import is_asked, is_wanted
from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.decisions import (
    CONDITION,
    NOT_DECIDED,
    decided_at,
    taken_decision,
)
from summarizer.readers.rules.sanctions.doubts import is_doubtful
from summarizer.readers.rules.sanctions.plans import is_bound, speaks_of_bill
from summarizer.readers.rules.sanctions.telling import OFF, TO_COME, Telling
from summarizer.readers.rules.sanctions.threats import (
    FIRM,
    IF,
    LOOSELY,
    NOT_HESITATE,
    ON_CONDITION,
    WARN,
    WARNED,
    is_at_anyone,
    is_conditional,
    is_warned_of,
)
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.calendar_table import MONTHS
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_CUE_DECIDED = bit("decided")
_CUE_WOULD = bit("would")
_CUE_RISK = bit("risk")
_CUE_PLANNED = bit("planned")
_CUE_WILL = bit("will")
_CUE_IF = bit("if")
_CUE_LAW = bit("law")

_PROPOSES = lazy(rf"\b(?:{tables.PROPOSAL_VERBS})\b")

_WOULD_HAVE = lazy(r"\b(?:would|could|might|should) (?:also )?have\b[^;]*$")


class _Told(NamedTuple):
    """An action with the words around its trigger."""

    view: SanctionView
    sentence: Sentence
    telling: Telling
    modality: Modality
    before: str
    """The sentence up to the trigger."""
    whole: str
    cues: int

    def has(self, cue: int) -> bool:
        """Tell whether the sentence has a cue."""
        return self.cues & cue != 0

    @property
    def is_undone(self) -> bool:
        """Whether the action is said not to have happened."""
        return self.modality.negated or self.modality.denied

    @property
    def is_present(self) -> bool:
        """Whether its verb stands in the present: "reimposes"."""
        first = self.view.masked[slice(*self.telling.trig)].partition(" ")[0]
        return first.endswith("s") and first.islower() and not self.telling.form.passive

    @property
    def has_own_cue(self) -> bool:
        """Whether the trigger itself holds the word that makes it no fact."""
        cue = self.modality.cue
        return cue is not None and cue in self.view.masked[slice(*self.telling.trig)]


class _Reading(NamedTuple):
    """What a rule settles: the status, or that no action is told."""

    status: Status | None


_NO_ACTION = _Reading(None)


def read_status(
    view: SanctionView, sentence: Sentence, telling: Telling, modality: Modality
) -> Status | None:
    """Return the status that the words around a trigger leave to its verb, or None."""
    before = view.masked[sentence.start : telling.trig[0]]
    whole = view.masked[sentence.start : sentence.end]
    told = _Told(view, sentence, telling, modality, before, whole, view.cues[sentence.number])
    for rule in _RULES:
        found = rule(told)
        if found is not None:
            return found.status
    return None


def _of_blocking(told: _Told) -> _Reading | None:
    """Read what was stopped, save where it only may be."""
    form = told.telling.form
    if form.status is not Status.BLOCKED:
        return None
    denied = form.name != "told_blocked" and _NOT.search(told.before)
    denied = denied or _NEVER.search(told.before)
    return _NO_ACTION if denied or _AHEAD.search(told.before) else _Reading(Status.BLOCKED)


def _of_coming(told: _Told) -> _Reading | None:
    """Read a measure that comes of itself: "will take effect", "stays in place"."""
    form, modality = told.telling.form, told.modality
    if form.name != "told_come":
        return None
    if form.status is Status.IMPOSED and not modality.denied:
        if told.has(_CUE_IF) and ON_CONDITION.search(told.whole) and _MAY.search(told.before):
            return _Reading(Status.THREATENED)
        ahead = modality.planned or _WILL.search(told.before)
        return _Reading(Status.PROPOSED) if ahead else None
    if form.status is Status.EXTENDED:
        behind = told.telling.trig[1], told.sentence.end
        goes_on = _WILL.search(told.before) or _FOR_SPAN.match(told.view.masked, *behind)
        stays = goes_on and not modality.denied and not _NOT.search(told.before)
        return _Reading(Status.EXTENDED) if stays else _NO_ACTION
    return None


def _of_bounds(told: _Told) -> _Reading | None:
    """Read what a bill would bind somebody to do; that a law does tells no deed."""
    of_bill = _Reading(Status.PROPOSED) if speaks_of_bill(told.before) else _NO_ACTION
    return of_bill if is_bound(told.before) else None


def _of_doubt(told: _Told) -> _Reading | None:
    """Read as no action what is only asked, feared, made up, counted or thought of."""
    doubtful = is_doubtful(told.before, told.whole, told.cues, told.telling.form)
    behind = told.telling.trig[0], told.sentence.end
    doubtful = doubtful or _LEFT_OPEN.match(told.view.masked, *behind) is not None
    return _NO_ACTION if doubtful else None


def _of_threats_and_plans(told: _Told) -> _Reading | None:
    """Read what its own words make a threat or a plan."""
    form, sentence = told.telling.form, told.sentence
    if NOT_HESITATE.search(told.before) and form.status not in OFF:
        return _NO_ACTION if told.modality.denied else _Reading(Status.THREATENED)
    if form.name == "told_unrenewed" or _is_barring(told):
        done = form.status if form.name == "told_unrenewed" else Status.IMPOSED
        return _NO_ACTION if told.modality.denied else _Reading(done)
    masked, trig = told.view.masked, told.telling.trig
    drafted = form.status is Status.IMPOSED and _IN_DRAFT.match(masked, trig[1], sentence.end)
    open_ = told.before.endswith("on ") and _TO_DECIDE.search(told.before[-140:])
    if drafted or open_ or _TABLED.search(masked, trig[0], sentence.end):
        return _NO_ACTION if told.is_undone else _Reading(Status.PROPOSED)
    if form.status is Status.PROPOSED and not told.is_undone:
        behind = told.telling.trig[1], sentence.end
        on = told.has(_CUE_IF) and ON_CONDITION.search(told.view.masked, *behind)
        return _Reading(Status.THREATENED if on else Status.PROPOSED)
    if form.status is Status.THREATENED and not told.is_undone:
        return _NO_ACTION if _WOULD_HAVE.search(told.before) else _Reading(Status.THREATENED)
    return _NO_ACTION if form.status in TO_COME else None


_FOR_SPAN = lazy(
    r"[^;]{0,30}\b(?:for (?:another|a further|an?|one|two|three|six|\d+)|(?:until|till|through)"
    rf" (?:at least )?(?:the end|next|\d|(?:mid|late|early)|{MONTHS})) "
)
"""How long a measure is to stay: "in place for another year"."""
_MAY_NOT = lazy(r"(?:\w+ )?(?:no longer|not) ")


def _is_barring(told: _Told) -> re.Match[str] | bool | None:
    """Tell whether a negation is the deed: "may no longer enter", "may not travel"."""
    trig = told.telling.trig
    return told.telling.form.name == "told_bar" and _MAY_NOT.match(told.view.masked, *trig)


def _of_decisions(told: _Told) -> _Reading | None:
    """Read what somebody decided as done: "voted to extend", "the decision to sanction"."""
    view, sentence, form = told.view, told.sentence, told.telling.form
    joined = not told.modality.factual or told.before.endswith("and ")
    if joined and told.has(_CUE_WOULD) and _WOULD_HAVE.search(told.before):
        return _NO_ACTION
    if told.has(_CUE_WILL) and _WILL_HAVE.search(told.before[-40:]):
        return _NO_ACTION
    if form.status not in OFF and taken_decision(view, sentence, told.telling):
        return _Reading(form.status)
    if decided_at(view, sentence, told.telling.trig[0]) is not None:
        loose = form.status not in OFF and _IN_PRINCIPLE.search(told.before)
        return _Reading(Status.PROPOSED if loose else form.status)
    if form.status not in OFF and told.before.endswith(" in ") and LOOSELY.search(told.before):
        return _Reading(Status.PROPOSED)
    open_ = told.has(_CUE_DECIDED) and told.has(_CUE_IF) and CONDITION.search(told.whole)
    return _NO_ACTION if open_ and _AGREED.search(told.before) else None


_LAW_TO = lazy(
    r"\b(?:[Ll]aws?|[Aa]cts?|[Rr]esolutions?|[Oo]rders?|[Dd]ecrees?)"
    r" (?:passed|adopted|approved|enacted|issued|signed)(?: [^,;]{0,40})? to (?:\w+ly )?$"
)
"""What a law is only said to have been made for: "a law passed in 2012 to sanction"."""
_IN_PRINCIPLE = lazy(r"\b(?:in principle|provisionally|tentatively|preliminarily)\b")
"""How it is agreed to do what has still to be decided."""


def _of_denials(told: _Told) -> _Reading | None:
    """Read as a threat what somebody risks, and as no action what was not done."""
    if told.has(_CUE_LAW) and _LAW_TO.search(told.before):
        return _NO_ACTION
    if told.has(_CUE_RISK) and _RISK.search(told.before) and WARNED.search(told.whole):
        return _Reading(Status.THREATENED)
    outside = not told.has_own_cue or "not" in (told.modality.cue or "")
    return _NO_ACTION if told.is_undone and outside else None


def _of_requests(told: _Told) -> _Reading | None:
    """Read what was agreed as done, and what was asked for as proposed."""
    form, before = told.telling.form, told.before
    if form.status not in OFF and is_conditional(before, told.whole):
        return None if told.is_undone else _Reading(Status.THREATENED)
    agreed = told.modality.factual and _AGREED.search(before[-90:])
    if agreed and not NOT_DECIDED.search(before[-60:]):
        return _Reading(form.status)
    planned = told.has(_CUE_PLANNED) and not _SIGNED.search(before)
    planned = planned and _PLANNED_LEFT.search(before[-160:]) is not None
    where = told.view, told.sentence, told.telling.trig[0]
    wanted = form.passive and is_wanted(*where)
    if planned or wanted or is_asked(*where):
        return _NO_ACTION if form.status in OFF else _Reading(Status.PROPOSED)
    return None


def _of_statements(told: _Told) -> _Reading | None:
    """Read what is left by its mood: a fact, a threat on a condition, or a plan."""
    form, modality = told.telling.form, told.modality
    ahead = modality.factual and told.has(_CUE_WILL) and _AHEAD_OF_VERB.search(told.before[-60:])
    ahead = ahead or (told.is_present and _BEFORE_WHO.search(told.before[-60:]))
    if not ahead and (modality.factual or (modality.negated and told.has_own_cue)):
        return _Reading(form.status)
    if form.status in OFF:
        return _NO_ACTION
    if modality.conditional or IF.search(told.whole) or is_warned_of(told.before, told.whole):
        threat = WARN.search(told.whole) or FIRM.search(told.before) or "vow" in told.before
        return _Reading(Status.THREATENED) if threat else _NO_ACTION
    behind = told.view.masked[told.telling.trig[1] : told.sentence.end]
    if not modality.denied and is_at_anyone(told.before, behind):
        return _Reading(Status.THREATENED)
    open_ = modality.hypothetical and modality.cue in {"may", "might"}
    planned = ahead or modality.planned or (not open_ and _PROPOSES.search(told.before))
    return _Reading(Status.PROPOSED) if planned else None


_RULES: Final = (
    _of_blocking,
    _of_coming,
    _of_bounds,
    _of_doubt,
    _of_threats_and_plans,
    _of_decisions,
    _of_denials,
    _of_requests,
    _of_statements,
)
"""The rules for a status, in order; the first that settles it has the last word."""

_BEFORE_WHO = lazy(
    r"\b(?:before|until|till|once|by the time) (?:the )?(?:[A-Z][\w.]*|it|they)(?: [A-Z]\w*){0,3} (?:also |then |formally )?$"
)
"""Before what somebody is yet to do: "weeks before Mali reimposes"."""
_SIGNED = lazy(r"\bsign(?:s|ed|ing) (?:into law )?(?:[\w'’-]+ ){0,4}(?:bill|legislation)\b")
_PLANNED_LEFT = lazy(
    r"\b(?:ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|press(?:es|ed|ing)?|push(?:es|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|sought|(?:vow|pledg)(?:s|es|ed) to become|propos(?:e|es|ed|ing)|plan(?:s|ned|ning)?|recommend(?:s|ed)?|tabl(?:ed|ing)|circulat(?:ed|ing)|submit(?:s|ted)|prepar(?:es|ed|ing)|intend(?:s|ed)?|hop(?:es|ed|ing)|lobb(?:ied|ying)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|expected|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|proposal|request|plan|bid|call)\b[^;]{0,110}?\b(?:to|that)\s+(?:(?:the [\w ]{3,30} )?(?:go further|do (?:more|the same|so|likewise)|follow suit|step in|act) and\s+)?(?:\w+\s+)?$"
    r"|\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|discuss(?:es|ed|ing)?|mull(?:s|ed|ing)?|propos(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)?|evaluat(?:e|es|ed|ing)|explor(?:e|es|ed|ing)|examin(?:e|es|ed|ing)|stud(?:y|ies|ied|ying)|assess(?:es|ed|ing)?|favou?rs?|(?<!hit )(?<!hits )(?<!struck )backs?|support(?:s|ed)?|debat(?:es?|ed|ing))\s+(?:on \w+day |\w+\s+)?$"
    r"|\b(?:draft|proposed|proposal|bill|motion)\b[^;]{0,140}, (?:which|that) (?:would )?$"
    r"|\b(?:draft|proposed|proposal|bill|motion)\b(?:(?!\b(?:after|before|when|while|as)\b)[^;,]){0,60}$"
)

_NOT = lazy(r"(?:\bnot|n['’]t|\bnever|\bwithout|\bdid not use its)\s+(?:\w+\s+)?$")

_TABLED = lazy(
    r"(?:put|puts|putting|plac|laid|lays|laying)[^;]{0,160} (?:on|onto|up for) the (?:negotiating )?table\b"
)
"""What makes a proposal of a deed: "put sanctions on two ministers on the table"."""

_LEFT_OPEN = lazy(
    r"(?:keep|kept|leav|left|remain)[^;]{0,160} on (?:the|its) (?:negotiating )?table\b"
)
"""What is only thought of: "is keeping sanctions on the table"."""
_IN_DRAFT = lazy(
    r"[^;,]{0,40} in (?:its|the|a|their) (?:[\w-]+ ){0,3}"
    r"(?:draft|proposal|proposed (?:package|list|measures))\b"
)
"""Where only a plan names somebody: "targeted in its latest draft"."""
_TO_DECIDE = lazy(
    r"\b(?:expected|due|set|scheduled|likely|will|would|is|are) [^;]{0,80}?"
    r"\b(?:decide|decision|vote|agree|agreement|consensus) (?:up)?on $"
)
"""What is still to be decided: "are expected to take a decision on imposing"."""

_AHEAD = lazy(
    r"\b(?:could(?! not)|would|may|might|will|if\b[^,;]*|threatened to|vowed to|(?<!veto )power to|right to)\s+(?:\w+\s+)?$"
)

_AGREED = lazy(r"\b(?:agreed|decided|resolved|voted) (?:[\w'’-]+ ){0,6}?to (?:\w+ )?$")
_WILL_HAVE = lazy(r"\bwill (?:\w+ )?have (?:\w+ )?$")
"""What sums up a day to come: "will have designated 1,000 people"."""
_NEVER = lazy(r"\b(?:never|(?:has|have|had) not) (?:yet |ever )?$")
_RISK = lazy(r"\b(?:risks?|risked|risking|avoid) (?:\w+ )?$")

_MAY = lazy(r"\b(?:could|may|might|would|will)\s+(?:\w+\s+)?$")
_WILL = lazy(r"\b(?:will|would|[’']ll|shall|to)\s+(?:\w+\s+)?$")
_AHEAD_OF_VERB = lazy(
    r"\b(?:will|would|[’']ll|shall)\s+(?:(?!be|have|(?:that|after|since|because|as|when|over)\b)[\w-]+\s+){1,4}$"
)
