"""The days that a sentence states of an action: its day, its end and its entry into force."""

import re
from typing import NamedTuple

from summarizer.normalize.dates import FoundDate
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.telling import IN_PASSING, TO_COME
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.drafts import DateDraft
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.text.calendar_table import MONTHS, WEEKDAYS
from summarizer.text.patterns import lazy

_SAYS = lazy(
    r"\b(?:said|says|told|announced|confirmed|reported|warned|passed|approved|voted|unveiled"
    r"|called|urged|asked|met|agreed|vowed|pledged|promised)\b"
)


def _only_said(view: SanctionView, event: Event, day: str) -> bool:
    """Tell whether a day dates the announcement of a plan and not the plan."""
    if view.masked.startswith("agreed", event.trigger[0]):
        return True
    left = view.masked[event.sentence.start : event.trigger[0]]
    if day in left:
        return _SAYS.search(left) is not None
    place = view.masked.find(day, event.trigger[1], event.sentence.end)
    told = place > 0 and _TOLD_ON.search(view.masked, event.trigger[1], place)
    return bool(told) and not _TABLED.match(view.masked, event.trigger[0])


_TOLD_ON = lazy(
    r"\b(?:said|says|told(?: [\w.]+){1,4}|announced|confirmed|warned) (?:late )?(?:on )?$"
)
"""What stands before the day on which somebody tells of a plan: "the minister said on"."""
_TABLED = lazy(r"(?:propos|tabl|submit|introduc|unveil|present|circulat|draft)\w*\b")
"""What is itself the deed of the day on which it is told."""


_UNTIL_BEFORE = lazy(
    r"(?<!wasn't )(?<!wasn’t )(?<!was not )\b(?:until(?: at least)?|till|through|beyond(?: (?:the|their|its))?(?: current)?|expires? on|runs? out on|up to|(?:years?|months?|weeks?|days) to)\s+(?:the\s+)?$"
)

_DUE_BEFORE = lazy(
    r"\b(?:due|set|scheduled|was|were|about) to (?:expire|lapse|end|run out|fall away)"
    r" (?:(?:in|on|at) )?(?:the )?(?:end of |start of )?$"
)
"""Before the day on which a measure would have ended: "due to lapse at the end of"."""
_EFFECTIVE_BEFORE = lazy(
    r"\b(?:effective(?: from| on)?|takes? effect(?: on)?|from|starting|as of|(?:comes?|came|enters?|entered) into (?:force|effect)(?: on| at [\w:.]+(?: [ap]\.?m\.?)?| from)?|beginning)\s+$"
)

_SINCE_BEFORE = lazy(r"\b(?:since|between|from)\s+(?:at least\s+)?(?:the (?:end|start) of\s+)?$")


_WHO = lazy(
    r"\b(?:who|which|whom|whose|where|imposed|introduced|slapped|levied|enacted|placed|put in place)\b"
)
_NO_DAYS = frozenset({"this year", "recent years", "years", "this century"})


def _is_year_of(view: SanctionView, event: Event, words: str) -> bool:
    """Tell whether a year told of what came before is about that of the action."""
    if not _YEAR.fullmatch(words):
        return False
    said_of_another = _WHO.search(view.masked, event.trigger[1], event.sentence.end)
    return said_of_another is None


def _is_numbered(before: str, words: str) -> bool:
    """Tell whether a year is the number of a resolution."""
    return _YEAR.fullmatch(words) is not None and _NUMBERED_TEXT.search(before) is not None


_WHEN = lazy(r"\bwhen\b")
_BARE_YEAR = lazy(r"\d{4}")


class _Days(NamedTuple):
    """What the dates of a sentence tell of an action: its day, by nearness, its end and begin."""

    day: str | None = None
    distance: int = 0
    until: str | None = None
    effective: str | None = None

    def with_day(self, words: str, distance: int) -> "_Days":
        """Return these days with a day of the action, where none nearer is known."""
        if self.day is not None and self.distance <= distance:
            return self
        return self._replace(day=words, distance=distance)


def with_dates(view: SanctionView, event: Event) -> Event:
    """Give an event its day, its end and its entry into force."""
    days = _Days()
    behind = event.trigger[0] if event.form in IN_PASSING else event.sentence.start
    dates = [d for d in view.dates(event.sentence) if d.start >= behind]
    for found in dates:
        of_test = len(dates) > 1 and _TEST_ON.search(view.masked, behind, found.start)
        if not of_test or _stands_since(event, found.start, view.masked[behind : found.start]):
            days = _with_date(view, event, found, days)
    day = _day_of(view, event, days)
    date = DateDraft(text=day, context=_year_above(view, event, day)) if day else None
    event = event._replace(date=date, until=days.until, effective=days.effective)
    return event if day or event.status in TO_COME else _with_head(view, event)


_TEST_ON = lazy(
    r"\b(?:tests?|launch(?:es)?|firings?|attacks?|bombings?|coup|invasion|election|killings?|massacre)"
    r" (?:on|in|of) $"
)
"""Before the day of what sanctions are over: "over the nuclear test on September 3"."""


def _year_above(view: SanctionView, event: Event, day: str) -> str | None:
    """Return the year that heads the part of a chronology where a day heads a line."""
    found = next((d for d in view.dates(event.sentence) if d.text == day), None)
    return view.scene.year_above(found) if found else None


def _with_date(view: SanctionView, event: Event, found: FoundDate, days: _Days) -> _Days:
    """Return the days with one date more, as what the words before it say that it is."""
    trigger = event.trigger
    before = view.masked[max(event.sentence.start, found.start - 60) : found.start]
    if _is_no_day(view, event, found, before):
        return days
    if _UNTIL_BEFORE.search(before) and not _is_late(view, event, found.start):
        return days._replace(until=days.until or found.text)
    if _DUE_BEFORE.search(before):
        return days
    if _EFFECTIVE_BEFORE.search(before) and found.start > trigger[1]:
        return days._replace(effective=days.effective or found.text)
    stands = _stands_since(event, found.start, before)
    if _is_other_year(event, found, before) or (
        _SINCE_BEFORE.search(before)
        and not stands
        and not _WHEN.search(view.masked[found.end : trigger[0]])
    ):
        return days
    distance = _distance(view, found.start, found.end, trigger)
    return days.with_day(found.text, _near_state(event, found.start, before, distance))


def _is_late(view: SanctionView, event: Event, start: int) -> bool:
    """Tell whether a day is the one on which somebody acted at last: "did not list him until"."""
    if event.family == "off" and view.masked.endswith("until", *event.trigger):
        return True  # "the embargo lasted until May 2004"
    left = max(event.sentence.start, event.trigger[0] - _BEFORE)
    if start < event.trigger[1] or "not" not in view.masked[left : event.trigger[1]]:
        return False
    return _DID_NOT.search(view.masked, left, event.trigger[1]) is not None


_BEFORE = 12
_DID_NOT = lazy(r"\b(?:did|was|were)(?: not|n['’]t) ")


def _is_other_year(event: Event, found: FoundDate, before: str) -> bool:
    """Tell whether a year is that of what is told before an action: "founded in 2008, it was"."""
    told = before.rstrip().endswith("ed in") and found.end < event.trigger[0]
    return told and _BARE_YEAR.fullmatch(found.text) is not None


def _day_of(view: SanctionView, event: Event, days: _Days) -> str | None:
    """Return the day of an action, which a threat has none of."""
    proposed = event.status is Status.PROPOSED
    if event.status is Status.THREATENED or (
        proposed and days.day and _only_said(view, event, days.day)
    ):
        return None
    if days.day and (days.distance < _FAR or _is_year_of(view, event, days.day)):
        return days.day
    comes = event.form in {"told_come", "told_its"} and not _COMES_NOW.match(
        view.masked, event.trigger[0]
    )
    off = _IS_OFF.match(view.masked, event.trigger[0]) is not None
    return days.effective if comes or proposed or off else None


_IS_OFF = lazy(r"(?:is|are) (?:now |already )?off\b")
"""Who is off a list is so from the day that is told with it: "are off the list as of Tuesday"."""


def _with_head(view: SanctionView, event: Event) -> Event:
    """Date an action of a chronology by what heads it: "1979: Washington bans", or a line above."""
    sentence = event.sentence
    if year := _YEAR_HEAD.match(view.masked, sentence.start):
        return event._replace(date=DateDraft(text=year["year"]))
    told = view.scene.day_above(sentence)
    if told is None:
        return event
    line, day = told
    return event._replace(date=DateDraft(text=day.text), evidence=(*event.evidence, line.number))


_YEAR_HEAD = lazy(r"(?P<year>(?:19|20)\d\d)\s*(?:[:–—]|--?\s)")


def _is_no_day(view: SanctionView, event: Event, found: FoundDate, before: str) -> bool:
    """Tell whether a date is no day of an action's, but a number or the day of a law."""
    lasts = view.masked.endswith("since", *event.trigger)  # the day on which it began
    if lasts or found.text.lower() in _NO_DAYS or _is_numbered(before, found.text):
        return True
    of_standing = event.family in {"off", "extended"} and _is_of_standing(
        view, event, found, before
    )
    behind = (_EXPIRY, _OF_EVENT)
    if of_standing or any(each.match(view.masked, found.end) for each in behind):
        return True
    if _LASTING.search(before) and _SPAN.match(found.text):
        return True
    if found.end < event.trigger[0]:
        return _is_of_clause_before(view, event, found, before) or _is_of_answer(view, event, found)
    other = _OF_PAPER.search(before) or _SAID_BY_OTHERS.search(before)
    return bool(other or _OF_LAW.match(view.masked, found.end, event.sentence.end))


def _is_of_standing(view: SanctionView, event: Event, found: FoundDate, before: str) -> bool:
    """Tell whether a date is that of a measure with which something is done now."""
    put_on = found.end <= event.trigger[0] and _PUT_ON.search(before) is not None
    return put_on or _CALLED_BY.match(view.masked, found.end) is not None


def _is_of_clause_before(view: SanctionView, event: Event, found: FoundDate, before: str) -> bool:
    """Tell whether a day is of another clause: "After imposing a ban in 2002, the EU eased"."""
    fronted = _FRONTED.match(view.masked, event.sentence.start) or _IN_ASIDE.search(before)
    return bool(fronted) and view.masked.find(", ", found.end, event.trigger[0]) > 0


def _is_of_answer(view: SanctionView, event: Event, found: FoundDate) -> bool:
    """Tell whether a day is that on which somebody else answers: "China on Monday condemned"."""
    first = min((agent.start for agent in event.imposers), default=0)
    if first < found.end:
        return False
    return _ANSWERS.search(view.masked, found.end, min(first, event.trigger[0])) is not None


_ANSWERS = lazy(
    r"\b(?:condemn|criti[cs]i[sz]|denounc|protest|oppos|slam|blast|deplor|welcom|hail|prais|applaud"
    r"|reject|dismiss|lament|regret|mock|decri)(?:s|es|ed|ing)\b"
    r"|\b(?:voic|express|reiterat|lodg|repeat)(?:s|es|ed|ing)\s(?:[\w-]+\s){0,3}?(?:opposition|regrets?"
    r"|concerns?|anger|dismay|support|protests?|outrage|disappointment|objections?|indignation)\b"
)
_FRONTED = lazy(r"\W*(?:Since|After|Before|While|When|Although|Though|Following|Having|Despite)\b")
_LASTING = lazy(r"\b(?:for|over|during|throughout|within) (?:the )?$")
_SPAN = lazy(r"(?:the )?(?:next|coming|past|last|following) ")
"""How long something lasts: "for the next year"."""
_PUT_ON = lazy(
    r"\b(?:[Ss]anctions|[Mm]easures|[Rr]estrictions|curbs|penalties|bans?|embargo|freeze|licen[cs]e|waiver)\b[^,;]{0,60}"
    r"\b(?:imposed|slapped|introduced|levied|placed|put|adopted|enacted|granted|issued)\b[^,;]*$"
)
"""Before the day of a measure that something was done with later: "those put on in 2018 were"."""
_OF_PAPER = lazy(
    r"\b(?:orders?|laws?|acts?|decrees?|resolutions?|proclamations?)(?: [\d,/]+)?"
    r",? (?:which was )?(?:issued|signed|passed|adopted|enacted|dating|dated) (?:in |from |on )?$"
)
"""Before the day of a law: "under orders issued in 1994"."""
_IN_ASIDE = lazy(r", (?:which|who|whose|where)\b[^,;]*(?:, )?(?:in |and )$")
"""Before a day that is told of somebody between commas: "Mali, which had a coup in 2020, was"."""
_SAID_BY_OTHERS = lazy(
    r"\b(?:diplomats?|sources?|people|officials? (?:familiar|briefed)[^,;]*|envoys|lawyers?|analysts?) "
    r"(?:said|told [\w ]{2,20}|confirmed) (?:(?:late |early )?on )?$"
    r"|\breported (?:(?:late |early )?on )?$"
)
"""Who tells on a later day what others did: "diplomats said on Monday"."""
_CALLED_BY = lazy(r"\s+(?:sanctions|measures|embargo|package|bans?|restrictions)\b")
"""Behind the day that measures are called by: "lifted most of the May 24 sanctions"."""


def _near_state(event: Event, start: int, before: str, distance: int) -> int:
    """Return how far a day is told, no day being far since which a state lasts."""
    lasts = event.form in _STATES and _stands_since(event, start, before)
    return 0 if lasts else distance


_COMES_NOW = lazy(r"(?:takes?|comes?|enters?|goes?|go)\b")
"""A measure told before that is yet to take effect: "the sanctions take effect Monday"."""
_OF_EVENT = lazy(
    r"\s+(?:(?:[A-Z]\w+|[a-z]+-[a-z]+|military|deadly|mass|general) ){0,3}(?:coup|putsch|elections?|vote|polls?|attacks?|bombings?|invasion|referendum"
    r"|massacre|uprising|protests?|riots?|crackdown|killings?|clashes|assault|summit|meeting)\b"
    r"|['’]s?\s(?!(?:(?!(?:to|and|of|in|on|with|for|by|after|over)\b)[\w“\".-]+ ){0,4}?(?:(?:re-?)?designations?|sanctions?|measures?|actions?|steps?|moves?|decisions?|announcements?|listings?|packages?|rounds?|orders?|penalt(?:y|ies)|restrictions?|embargo|bans?|freezes?|curbs|additions?|targets?|resolutions?|list)\b)"
)
"""What has the day before it as its own: "the Feb. 1 coup", "Monday's strike"."""
_EXPIRY = lazy(r"\s+(?:expiry|expiration|deadline|end)\b")
_OF_LAW = lazy(
    r"\s+(?:executive\s+|presidential\s+)?(?:order|law|act|decree|resolution|regulation|decision)s?\b",
    re.IGNORECASE,
)
"""Behind the day of the law that allows an action: "pursuant to its May 2019 order"."""
_STATES = frozenset({"told_list", "told_hit", "told_blocked", "told_its"})
"""What lasts: who is on a list, under a measure, or held up."""
_STANDING = _STATES | {"told_name"}


def _stands_since(event: Event, start: int, before: str) -> bool:
    """Tell whether a day is the one since which somebody is on a list: "listed since 2014"."""
    behind = event.form in _STANDING and start >= event.trigger[1]
    return behind and bool(_SINCE_THE.search(before)) and not _WHERE_SINCE.search(before)


_WHERE_SINCE = lazy(r"\b(?:where|which) (?:it|he|she|they) (?:has|have|had) been since $")
"""Since when a list was one that somebody is off now: "dropped it from the list, where it"."""
_SINCE_THE = lazy(r"\bsince (?:the [a-z]+ (?:of|in) )?$")
_CLOSE = 24
_BY_THE_WAY = lazy(r",\s+(?:which|that|who|when|after|following|before)\b[^,;]*$")
"""What stands before a day that dates something else: ", which took place on May 3,"."""
_DATED = lazy(
    r"\b(?:deaths?|attacks?|launch(?:es)?|tests?|war|invasion|elections?|coup|killings?|sparked|involved|crackdown|response to|poisoning|strikes?|annexation|explosion|referendum|massacres?|protests?|uprising|mutiny|raids?|shelling|bombings?|abductions?|arrests?|detentions?|jailing|seizure|takeover|seized)\b"
    r"(?!['’]s (?:[a-z]+ )?anniversary| (?:leaders?|plotters?|planners?) (?:on |in )?$)"
)
"""What has a day of its own between an action and a date."""
_WEEKDAY = lazy(rf"(?:[Ll]ate )?(?:{WEEKDAYS}|today|yesterday)")


_FAR = 480
_YEAR = lazy(r"(?:19|20)\d{2}")
_NUMBERED_TEXT = lazy(r"(?:\b\d{4}(?: \(\d{4}\))?,? (?:and )?|[Rr]esolutions? )$")
"""What stands before the number of a resolution that looks like a year."""


_RELATIVE = lazy(
    r"\b(?:imposed|introduced|slapped|levied|put in place|placed|put) (?:by|in|on|against)\b|\b(?:which|who|whom|whose|where|(?:it|they|he|she) ha[ds])\b"
    r"|, (?:[a-z]+ ){1,3}that (?:it|they|he|she)\b"
    r"|\bthat (?:the )?(?:[A-Z][\w.]* ){1,3}(?:had |has )?[a-z]+(?:ed|ut|oze) (?:in|on|last)? ?$"
    r"|\bthat (?:was|were|(?:ha[ds]|have) (?:\w+ )?been|(?:ha[ds]|have) (?:expired|lapsed|ended)|(?:expired|lapsed|ended)) "
)
_CLAUSE_BETWEEN = lazy(
    r";|\b(?:but|(?<!hours )(?<!minutes )(?:after|before)|while|following|having)\b|\w+ed in \d{4} and"
)
_HAS = lazy(r"\b(?:has|have|had|is|are|remains?|already|earlier|previously|last)\b")
_THAT = lazy(r"\b(?:that|as)\b")
_ENDS_ANOTHER = lazy(r"(?:,|;)?\s+(?:and|but|then|only to)\s|;\s")
"""What stands between the day of one deed and the next: "in 1993 and took it off"."""
_NOW_ANOTHER = lazy(r",?\s+(?:and|but) (?:has|have|is|are|will|would) ")
"""What stands between the day of one deed and another of no day: "in April and has listed"."""
_CLOSED = lazy(r", (?:the |[A-Z])")
"""Where a clause ends that stands between a day and its deed: "On Friday, after talks, the EU"."""
_CLOSED_BY = (", on ", ", in ")
"""What stands before a day behind a clause that says more: "its measures, which ..., on"."""
_ANOTHER_DEED = lazy(
    r";|(?:\b(?:and|but)|,)\s+(?:plans?|will|would|intends?|is|are"
    r"|(?:then |later )?(?:brought|put|restored|re-?imposed|reinstated|lifted|dropped))\s"
)
"""What stands between a deed and the day of the next: "listed 11 and plans to list more on"."""
_NEXT_ON = lazy(r",? (?:and|but|while) (?:in|on|late in|early in|last) $")
_ITS_DEED = lazy(
    r",? (?:it|they|he|she|(?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}) (?:also |again |then |even )?"
    r"(?:[a-z]+(?:ed|ut|oze)|hit|did|had|took|brought|broke)\b"
)
"""Behind a day that opens the next of two clauses, whose day it is."""
_TIME_BETWEEN = lazy(
    r"\b(?:after|before|when|following|since)\b"
    rf"|\buntil (?:(?:it|he|she|they) |(?!{MONTHS})[A-Z]\w+(?: [A-Z]\w+)* [a-z]+ed )"
)


def _distance(view: SanctionView, start: int, end: int, trigger: tuple[int, int]) -> int:
    """Return how far a date stands from a trigger; a relative clause between counts as far."""
    if end <= trigger[0]:
        between = view.masked[end : trigger[0]]
        lead = view.masked[max(view.sentence_at(start).start, start - 90) : start]
        if _BY_THE_WAY.search(lead) and ("," in between or len(between) > _CLOSE):
            return len(between) + (500 if between.startswith(",") else 300)
        if between.startswith(":") and view.opens(start):
            return 0
        if _NOW_ANOTHER.match(between):
            return len(between) + 500
        clauses = list(_CLAUSE_BETWEEN.finditer(between))
        listed = between == ", " and not lead.endswith(_CLOSED_BY)
        if (listed or _ENDS_ANOTHER.match(between)) and not view.opens(start):
            return len(between) + 80
        beside = all(c[0] == "while" for c in clauses) and not _HAS.search(between)
        closed = clauses and view.opens(start) and _CLOSED.search(between, clauses[-1].end())
        return len(between) + (500 if clauses and not (closed or beside) else 0)
    between = view.masked[trigger[1] : start]
    opens_next = _NEXT_ON.search(between) and _ITS_DEED.match(view.masked, end)
    far = 500 if opens_next or _TIME_BETWEEN.search(between) else 0
    aside = between.endswith(_CLOSED_BY)
    far = far or (500 if _RELATIVE.search(between) and not aside else 0)
    far = far or (500 if _ANOTHER_DEED.search(between) else 0)
    far = far or (500 if _DATED.search(between) and not _WEEKDAY.match(view.masked, start) else 0)
    far = far or (500 if sum(map(between.count, (" — ", " – "))) % 2 else 0)
    near = 150 if _THAT.search(between) else 0
    return len(between) + far + near
