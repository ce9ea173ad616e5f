"""What becomes of an action once who acts is known: a chamber only proposes, a total tells nothing.

- A chamber of a parliament, or the European Commission, that puts sanctions forward proposes them.
- "EU sanctions now target 2,000 people" sums up what was told long ago.
- An order that only lets somebody impose sanctions imposes none.
"""

import re
from collections.abc import Sequence

from summarizer.normalize.numbers import parse_count
from summarizer.readers.rules.sanctions.cues import bit
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.kinds_table import HOUSEHOLD
from summarizer.readers.rules.sanctions.senses import is_of_another_world
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.telling import TO_COME
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.records.sanction import TargetKind
from summarizer.text.calendar_table import WEEKDAYS
from summarizer.text.patterns import lazy

_CUE_TOTAL = bit("total")
_CUE_POWERS = bit("powers")
_CUE_ENVOYS = bit("envoys")

_CHAMBER = lazy(
    r"\b(?:Senate|House of Representatives|(?<!White )House$|House of Commons|[Ll]awmakers|[Ss]enators"
    r"|[Cc]ongressmen|[Ll]egislators|MPs|Bundestag|European Parliament|State Duma|Verkhovna Rada)\b"
)
_COMMISSION = lazy(r"\bEuropean Commission\b|^[Tt]he Commission$")
_PUTS_FORWARD = lazy(
    r"(?:announc|unveil|present|introduc|set(?:s|ting)? out|outlin|publish|launch|ready|prepar)\w*\b"
)
_COUNT = r"(?:(?:more than|over|about|around|nearly|almost|some|roughly|at least|a total of) )*(?:\d[\d,.]*|hundreds|thousands|dozens|scores)"
_TOTAL_BEFORE = lazy(
    r"\b(?:[Ii]n total|[Aa]ltogether|[Ii]n all|[Tt]o date|[Ss]o far|[Oo]verall|[Cc]urrently|[Cc]umulatively|now)\b,?\s[^;]{0,60}$"
)
_TOTAL_BEHIND = lazy(
    rf"[^;]{{0,12}}?\b(?:now )?{_COUNT}\b(?:(?!\b(?:largest|biggest|broadest|toughest|heaviest)\b)[^;]){{0,80}}\b(?:so far|to date|in total|altogether|in all|overall)\b"
)
_MANY = 40
"""How many a sum counts at least; fewer "so far" are news of a day."""

_POWERS = lazy(
    r"\b(?:authori[sz](?:es|ed|ing)|allow(?:s|ed|ing)?|enabl(?:es|ed|ing)|empower(?:s|ed|ing)?|permit(?:s|ted|ting)?"
    r"|pav(?:es|ed|ing) the way for|framework (?:for|of)|(?:powers?|authorit(?:y|ies)|mandate|basis|tools?) (?:for|to))\b"
    r"(?:\s+(?!on\b|against\b)[\w'’.-]+){0,9}\s*$"
)


_COUNTED = r"(?:more than |over |about |around |some |nearly |almost |at least )?\d"
_HAS_HIT = (
    r"\b(?:has|have) (?:now |so far |already )?"
    r"(?:sanctioned|designated|imposed sanctions on|blacklisted|targeted|hit"
)
_SINCE = lazy(
    r"(?:All in all|Altogether|In total|In all|To date|So far|Overall)\b[^;]{0,80}\d"
    r"|Including (?:today['’]s|this|the latest) \w+, [^;]{3,60} ha(?:s|ve) (?:now )?[a-z]+ \d"
    rf"|{_HAS_HIT}|imposed sanctions(?! on))\b(?! {_COUNTED})"
    rf"[^;]{{0,140}}\bsince (?!{WEEKDAYS})"
    r"|Since [^,;]{3,160}, [^,;]{2,60} (?:has|have) (?:also )?"
    rf"(?:sanctioned|designated|imposed sanctions on|imposed(?! sanctions)|blacklisted|targeted)(?! {_COUNTED})"
    r"|\b(?:[Mm]ore than|[Oo]ver|[Nn]early|[Aa]bout|[Aa]round|[Ss]ome) [\d,]+ [^,;]{3,60}\b(?:has|have)"
    r" (?:now |so far |already )?been (?:sanctioned|targeted|hit|designated|blacklisted)\b[^;]{0,120}\bsince\b"
    r"|\b(?:sanctions|measures|listings) [^,;]{0,80}\bnow (?:apply|target|cover|hit) "
    r"|\bhas now (?:imposed sanctions on|sanctioned) "
)
"""What has been done on many occasions is no action of its own, save where it is counted."""


def weighed(view: SanctionView, event: Event, before: Sequence[Event]) -> Event | None:
    """Return an action as what it is for whoever acts, or None if it is no action.

    `before` are the actions that the article tells before it.
    """
    if (
        _is_anothers(view, event, before)
        or _is_of_another_kind(view, event)
        or is_of_another_world(view, event, before)
    ):
        return None
    if event.status in TO_COME and (_is_power(view, event) or _is_sum(view, event)):
        return None
    if event.status not in {Status.IMPOSED, Status.EXTENDED}:
        return None if _is_of_allies_arms(view, event) else event
    if _is_strike(view, event) or _is_total(view, event) or _is_power(view, event):
        return None
    if _is_tally(view, event):
        event = event._replace(form="tally", past=True, date=None, legal=None)
    forward = event.imposers and all(_only_proposes(view, event, a.name) for a in event.imposers)
    if forward or _awaits_ministers(view, event):
        return event._replace(status=Status.PROPOSED, date=None)
    return event


def _is_anothers(view: SanctionView, event: Event, before: Sequence[Event]) -> bool:
    """Tell whether "the embargo" is none of whoever acted last, in a paragraph on somebody else."""
    if event.form != "told_come" or not event.imposers:
        return False
    who, sentence = event.imposers[0], event.sentence
    measure = _THE_MEASURE.match(view.masked, sentence.start)
    if measure is None or who.start >= sentence.start:
        return False
    if view.sentence_at(who.start).paragraph == sentence.paragraph:
        return False
    told = (e.sentence for e in before if who.name in {a.name for a in e.imposers})
    return all(view.masked.find(measure["what"], s.start, s.end) < 0 for s in told)


_THE_MEASURE = lazy(r"\W*The (?:\w+ )?(?P<what>embargo|ban|freeze)\b(?! (?:on|against)\b)")
_SUM = lazy(r"\W*(?:In total|In all|All in all|Altogether|Overall)\b[^;]*\bnow\b")


def _is_sum(view: SanctionView, event: Event) -> bool:
    """Tell whether what will be is only the sum of what was told: "In total 87 will now be"."""
    return _SUM.match(view.masked, event.sentence.start, event.trigger[1]) is not None


def _is_of_another_kind(view: SanctionView, event: Event) -> bool:
    """Tell whether only a trade, a sport or a household is concerned, and nobody abroad."""
    targets, imposers = event.targets, event.imposers
    if targets and targets[0].text.endswith(_OWN_WORK):
        return True
    if targets and all(_is_household(view, event, target) for target in targets):
        return True
    if _FINE.search(view.masked, *event.trigger) or _are_approved(view, event):
        return True
    if _PARLIAMENT.match(imposers[0].text if imposers else "") and all(map(_sits_in_it, targets)):
        return True
    return bool(imposers) and all(_supervises(agent.name) for agent in imposers)


_OWN_WORK = (" enrichment", " reprocessing", "enrichment activities", " nuclear testing")
"""What a state stops or takes up again itself: "ended a freeze on uranium enrichment"."""
_ILLNESS = lazy(
    r"\b(?:disease|flu|outbreak|contaminat\w+|pests?|residues?|salmonella|infected|pesticides?|(?:un)?vaccin\w+|quarantine|covid\w*|coronavirus|pandemic"
    r"|parasites?|parasitic|fever|mad cow|foot-and-mouth|screwworm|weevils?|E\. coli|listeria|food safety)\b"
)
_FINE = lazy(r"(?:[$€£]\s?|\b(?:euros?|dollars?|pounds?)\b)[^;]{0,30}\b(?:penalty|penalties)\b")
"""A penalty in money is a fine."""


def _is_household(view: SanctionView, event: Event, target: Target) -> bool:
    """Tell whether a target is rents or wheat, and nobody's abroad, save where a disease is."""
    words = target.text.lower().split()
    if words[:1] == ["to"]:
        return True
    goods = target.kind in _GOODS and target.text.split()[-1].islower()
    if goods:
        words += view.masked[slice(*event.trigger)].split()
    known = not HOUSEHOLD.isdisjoint(words)
    if known and not target.is_homed:
        return True
    if not (known or goods):
        return False
    return _ILLNESS.search(view.masked, event.sentence.start, event.sentence.end) is not None


_GOODS = frozenset({TargetKind.SECTOR, TargetKind.UNKNOWN})


def _are_approved(view: SanctionView, event: Event) -> bool:
    """Tell whether something is only allowed: "sanctioned a second launch pad"."""
    if "sanctioned" not in view.masked[slice(*event.trigger)] or not event.targets:
        return False
    return all(_is_approved(target) for target in event.targets)


def _is_approved(target: Target) -> bool:
    """Tell whether a target is a work, a sum or a deed, which somebody must allow."""
    told = _HEAD.match(target.text)
    return target.kind in _GOODS if told is None else bool(_IS_ALLOWED.search(told[0]))


_HEAD = lazy(r"(?!(?:for|to|in) ).+?(?= (?:at|in|on|for|of|near|from|by|off) |$)")
"""What a target is, before where it is and whose; none where there is only that."""
_IS_ALLOWED = lazy(
    r"\b(?:flight|launch|mission|(?:launch |landing )?pad|project|plan|road|bridge|dam"
    r"|reactor|tunnel|building|extension|sale|use|visit|trip|deal|merger|loan|grant|payment|purchase"
    r"|march|rally|protest|rehearsal|strike|raid|killing|attack|closing|closure"
    r"|arrest|seizure|detention|search|practice|marriage|research|experiment|study|trial|event|race|fight|game|match|play|fair|show|concert|parade"
    r"|million|billion)(?:e?s)?$"
)
_PARLIAMENT = lazy(
    r"(?:the |[\w.]+['’]s )?(?:parliament|chamber|assembly|house|senate|congress)$", re.IGNORECASE
)


def _sits_in_it(target: Target) -> bool:
    """Tell whether a target is a member of a chamber, of no other land's that is named."""
    return not target.is_homed and _MEMBERS.search(target.text) is not None


_MEMBERS = lazy(
    r"\b(?:deput(?:y|ies)|lawmakers?|legislators?|senators?|members?|MPs?|backbenchers?)\b"
)


_WAR = lazy(
    r"\b(?:strikes|airstrikes|raids?|bomb(?:ed|ing|s)|shell(?:ed|ing)|invasion|offensive"
    r"|(?:fired|launched) (?:\w+ ){0,3}(?:missiles?|rockets?|drones?))\b"
    r"|\b(?:missiles?|rockets?|drones?|shells|bombs?|warheads?|jets|warplanes|artillery) (?:have |had |also )?$"
)


def _is_of_allies_arms(view: SanctionView, event: Event) -> bool:
    """Tell whether limits are lifted on what is done with arms: "on Ukraine using its missiles"."""
    behind = event.trigger[1], event.sentence.end
    return event.family == "off" and _FOR_ARMS.match(view.masked, *behind) is not None


_FOR_ARMS = lazy(
    r"[^;]{0,60}? (?:using|firing|(?:to|from|on) (?:us(?:e|ing)|str(?:ik)?(?:e|ing)|fir(?:e|ing)|hit(?:ting)?)"
    r"|(?:the )?use of)\b[^;]{0,60}?\b(?:missiles?|weapons?|rockets?|arms|ATACMS|munitions)\b"
)
"""Behind limits on what allies may do with the arms they were given, which are no sanctions."""
_WITH_ARMS = lazy(
    r"\b(?:with|using|by firing) (?:(?!(?:ties|links|connections|interests|to|for|of|in|sanctions|bans?) )[\w-]+ ){0,5}?"
    r"(?:missiles?|rockets?|drones?|bombs?|shells|artillery|mortars|(?:air ?)?strikes?|torpedo(?:es)?"
    r"|(?:fighter )?jets|warplanes?|gunships|munitions|gunfire)\b(?! (?:parts|makers|sanctions))"
)
"""With what somebody was hit, if not with sanctions."""

_WITH = lazy(r"\b(?:with|using) (?:[\w-]+ ){0,4}$")
_ARMED = lazy(r"\b(?:military|army|navy|forces?|air force|troops|military command)$", re.IGNORECASE)
"""Those who hit with arms, and impose nothing."""


def _is_strike(view: SanctionView, event: Event) -> bool:
    """Tell whether a state hits somebody with arms: "carried out raids, hitting the group"."""
    if event.form not in {"told_strike", "told_echo"} or not event.imposers:
        return False
    if _ARMED.search(event.imposers[0].text):
        return True
    if _WITH_ARMS.search(view.masked, event.trigger[1], event.sentence.end):
        return True
    flown = view.scene.missiles.within(event.trigger[1], event.sentence.end)
    if any(_WITH.search(view.masked, event.trigger[1], hit.start) for hit in flown):
        return True
    shelled = bool(event.targets) and all(map(_can_be_shelled, event.targets))
    if shelled and _is_of_arms(view, event):
        return True
    return event.imposers[0].kind == "country" and bool(
        _WAR.search(view.masked, event.sentence.start, event.trigger[0])
    )


def _can_be_shelled(target: Target) -> bool:
    """Tell whether a target is a ship or a place: what missiles hit more often than sanctions."""
    return target.kind is TargetKind.VESSEL or _PLACES.search(target.text) is not None


_PLACES = lazy(
    r"\b(?:ports?|airports?|air ?bases?|bases?|city|cities|town|village|depots?|camps?|positions|boats?|hide-?outs?|bunkers?|barracks|compounds?|warehouses?|houses?|homes?"
    r"|ships?|bridges?|plants?|refiner(?:y|ies)|sites?|targets?|buildings?|headquarters|launchers?)\b"
)


def _is_of_arms(view: SanctionView, event: Event) -> bool:
    """Tell whether the sentence tells of no measure, and the article, or the verb, of arms."""
    told = _MEASURES.search(view.masked, event.sentence.start, event.sentence.end)
    struck = view.masked.startswith("str", event.trigger[0])
    return told is None and (struck or _ARMS.search(view.masked) is not None)


_MEASURES = lazy(
    r"\b(?:[Ss]anction|[Bb]lacklist|[Mm]easure|[Pp]enalt|[Rr]estriction|[Cc]urb|[Ee]mbargo|[Ff]reez|[Ff]roze"
    r"|[Bb]an(?:s|ned)?\b|[Ll]ist|[Dd]esignat|[Tt]reasury|OFAC|[Tt]ariff)"
)
_ARMS = lazy(
    r"\b(?:missiles?|rockets|drones|airstrikes?|air strikes|warplanes|fighter jets|shelling)\b"
)
_SUPERVISOR = lazy(
    r"\b(?:Securities and Exchange|Securities (?:and Futures )?Commission|Stock Exchange|SEC|SEBI|CFTC|FINRA"
    r"|Financial Conduct Authority|Prudential Regulation Authority|Competition (?:Authority|Commission|Board)"
    r"|Communications (?:Authority|Commission)|Broadcasting (?:Authority|Commission)|Data Protection"
    r"|[Cc]entral [Bb]ank|Reserve Bank|Bank of (?:England|Japan|Korea|Ghana|Russia)|Premier League"
    r"|Financial Action Task Force|\bFATF\b|\b(?:FIFA|UEFA|WADA|IOC)\b|Olympic Committee|Federation|League|Association|University|Bar Council|Medical Council|Ethics Committee"
    r"|BaFin|FINMA|Consob|CNIL|Vatican|Holy See|[Dd]iocese|Synod"
    r"|(?:watchdog|regulator|ombudsman)s?$)(?! Council\b)"
)
_STATES = lazy(
    r"\b(?:Russian Federation|(?:Arab|Muslim World) League|European Free Trade Association)\b"
)


def _supervises(name: str) -> bool:
    """Tell whether a body only supervises a trade or a sport: its sanctions are no foreign policy."""
    return _SUPERVISOR.search(name) is not None and not _STATES.search(name)


_ENVOYS = lazy(r"\b(?:[Aa]mbassadors|[Ee]nvoys|[Pp]ermanent representatives|COREPER|Coreper)\b")
_TO_ADOPT = lazy(
    r"\b(?:(?:to be|will be|must be|due to be|set to be|yet to be)(?: now)? (?:formally |officially )?"
    r"(?:adopted|approved|endorsed|ratified|signed off|rubber-stamped)"
    r"|formal (?:adoption|approval|decision)"
    r"|(?:after|pending|subject to|awaiting) (?:formal )?(?:endorsement|adoption|approval) by"
    r"|(?:is|are) (?:now )?followed by a written procedure|expected to become (?:official|law|final)"
    r"|(?:ministers|leaders|capitals) (?:(?:are|were) (?:due|set|expected) to|will|must) (?:formally )?"
    r"(?:adopt|approve|endorse|sign (?:it |them )?off))\b"
)
_SOON = 6
"""Sentences in which the formal step that is yet to come is told."""
_AGREED_BY = lazy(
    r"\W*The (?:\w+ )?(?:agreement|deal|decision)\b[^;]{0,40}\b(?:among|between|by|at|of) (?:the )?"
    r"(?:\w+ )?(?:ambassadors|envoys|permanent representatives)\b"
)
"""What tells behind an agreement whose it was."""


def _awaits_ministers(view: SanctionView, event: Event) -> bool:
    """Tell whether envoys only agreed on what ministers are yet to adopt."""
    index = view.index_of(event.sentence)
    behind = view.body[index : index + _SOON]
    if not event.imposers or not any(view.has(each, _CUE_ENVOYS) for each in behind[:2]):
        return False
    envoys = _ENVOYS.search(view.masked, event.imposers[0].start, event.trigger[0])
    if not (envoys or _AGREED_BY.match(view.masked, behind[:2][-1].start)):
        return False
    return _TO_ADOPT.search(view.masked, event.sentence.start, behind[-1].end) is not None


def _only_proposes(view: SanctionView, event: Event, name: str) -> bool:
    if _CHAMBER.search(name):
        return True
    told = view.masked[event.trigger[0] : event.trigger[1]]
    return _COMMISSION.search(name) is not None and _PUTS_FORWARD.match(told) is not None


def _is_total(view: SanctionView, event: Event) -> bool:
    """Tell whether an action sums up those on a list by now, as "now apply to 2,000 people"."""
    if not view.has(event.sentence, _CUE_TOTAL):
        return False
    if _SINCE.search(view.masked, event.sentence.start, event.sentence.end):
        return event.status is Status.IMPOSED
    counted = [parse_count(t.text) for t in event.targets]
    named = any(t.text[:1].isupper() for t in event.targets)
    if named or sum(c.value or _MANY for c in counted if c) < _MANY:
        return False
    start, end = event.sentence.start, event.sentence.end
    before = view.masked[max(start, event.trigger[0] - 90) : event.trigger[1]]
    return bool(
        _TOTAL_BEFORE.search(before) or _TOTAL_BEHIND.match(view.masked, event.trigger[1], end)
    )


def _is_tally(view: SanctionView, event: Event) -> bool:
    """Tell whether so many were hit on many occasions: "has sanctioned 1,700 people since"."""
    if not view.has(event.sentence, _CUE_TOTAL) or not event.targets:
        return False
    return _TALLY.search(view.masked, event.sentence.start, event.sentence.end) is not None


_TALLY = lazy(
    rf"{_HAS_HIT}) {_COUNTED}[^;]*\bsince (?!{WEEKDAYS})"
    rf"|\W*Since [^,;]{{3,160}}, [^,;]{{2,60}} (?:has|have) (?:also )?[a-z ]+ {_COUNTED}"
)


_IS = frozenset({"is", "are", "was", "were"})
"""What opens a passive, which is done under no power told before it."""


def _is_power(view: SanctionView, event: Event) -> bool:
    """Tell whether somebody is only given the power to act."""
    if not view.has(event.sentence, _CUE_POWERS):
        return False
    before = view.masked[max(event.sentence.start, event.trigger[0] - 110) : event.trigger[0]]
    first = view.masked[slice(*event.trigger)].split()[0]
    if first in _IS or (before.endswith(" and ") and first.endswith("ed")):
        return False
    return _POWERS.search(before) is not None
