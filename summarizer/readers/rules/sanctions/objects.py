"""At whom an action is aimed: which words around its trigger are read as targets."""

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions import lexicon, tables
from summarizer.readers.rules.sanctions.goods import BARE_FLOWS, goods_of, whose_trade
from summarizer.readers.rules.sanctions.listed_table import SUCH_AS
from summarizer.readers.rules.sanctions.lists import count_of, united
from summarizer.readers.rules.sanctions.name_runs import is_common
from summarizer.readers.rules.sanctions.passive_subjects import region_before
from summarizer.readers.rules.sanctions.pointing import meant, some_of_them
from summarizer.readers.rules.sanctions.regions import Region, region_after, regions_after
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.targets import named_beside, read_targets
from summarizer.readers.rules.sanctions.telling import Side, Telling
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.records.sanction import TargetKind
from summarizer.text.calendar_table import FULL_MONTHS, MONTH, MONTH_WORDS, WEEKDAYS
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy, skip

_BLOCKED_TARGET = lazy(
    rf"\b(?:(?:sanction(?:ing)?|blacklist(?:ing)?|designat(?:e|ing)|list(?:ing)?)(?: of)?|{tables.STRONG_NOUN} (?:on|against)|add(?:ing)?|embargo on|measures (?:on|against)|penalties (?:on|against)|froze(?:n)? the assets of|freeze the assets of)[ ]"
)

_COUNTED_ACTS = lazy(
    rf"\b(?:(?:more than|over|about|nearly|at least) )?(?:\d[\d,]*|{TWO_TO_TWELVE}|dozens of) (?:[\w-]+ ){{0,2}}(?:designations|listings|targets)$"
)


def find_targets(view: SanctionView, sentence: Sentence, telling: Telling) -> list[Target]:
    """Return the targets of a match, pointing words and counted acts resolved."""
    found = _read_targets(view, sentence, telling)
    found = [*found, *named_beside(view, telling.trig[1], sentence.end)] if found else found
    found = [_whole_group(t) for t in found if not (_LAW.search(t.text) or t.text in _MONTHS)]
    found = found or some_of_them(view, sentence, telling)
    if telling.form.name in {"told_relief", "told_unrenewed"}:
        found = [t for t in found if _may_be_let_off(t)]
    if len(found) == 1 and (where := _DESTINATION.search(view.masked, telling.end, sentence.end)):
        return [found[0]._replace(location=found[0].location or where["place"])]
    if any(t.text in BARE_FLOWS for t in found):
        found = [t for t in found if t.text not in BARE_FLOWS]
        found = found or whose_trade(view, sentence, telling)
    if found and (goods := goods_of(view, telling, found)):
        return [goods]
    counted = _COUNTED_ACTS.search(view.masked[telling.trig[0] : telling.trig[1]])
    return [Target(text=counted.group())] if counted else meant(view, sentence, telling, found)


def _whole_group(target: Target) -> Target:
    """Return the group that somebody is "one of", in his place: "one of 14 officials"."""
    part = _ONE_OF.match(target.text)
    return target._replace(text=target.text[part.end() :]) if part else target


_ONE_OF = lazy(rf"(?:one|{TWO_TO_TWELVE}) of (?=\d|several|{TWO_TO_TWELVE})")
_MONTHS = frozenset(month.capitalize() for month in MONTH_WORDS)
_LAW = lazy(
    rf"(?:^|[a-z] )Act$|\bRegulations?$|^(?:\w+ )?resolutions\b|^{WEEKDAYS}$|^{MONTH} \d{{1,2}}$|^(?:the same|that) (?:day|week|month|year)$|^like |^[Tt]he above\b|(?:[A-Z]\w+ )(?:Act|Ordinance|Law|Code)$"
)
"""What sanctions are imposed or waived under, the day by which, or "like it has never seen"."""


def _may_be_let_off(target: Target) -> bool:
    """Tell whether a target is somebody, and not the license itself."""
    if not lexicon.RELIEFS.isdisjoint(target.text.lower().split()):
        return False
    return target.kind is not TargetKind.UNKNOWN or target.text[:1].isupper()


_DESTINATION = lazy(
    r"\bunder the destination of (?:the )?(?P<place>[A-Z]\w+\b(?: [A-Z]\w+\b)*)(?!,? and [A-Z]|, [A-Z]| [A-Z])"
)
"""Where somebody on an export control list is, if in one country."""


def _read_targets(view: SanctionView, sentence: Sentence, telling: Telling) -> list[Target]:
    """Return the targets where the form of a telling says that they stand."""
    text, end, form = view.masked, sentence.end, telling.form
    if telling.aims or telling.front:
        listed = _listed_behind(view, telling, end) if telling.aims else []
        found = listed or _aimed_at(view, telling)
        found = _counted_behind(view, telling, found, end) or found
        if found and form.name == "told_list" and telling.aims[0][1] <= telling.end:
            found = list(united(found, _members_behind(view, telling, end)))
        if not found and form.status is Status.EXTENDED and not telling.aims:
            found = _regime_in(view, telling.trig[1], end)
        failed = form.status is Status.BLOCKED and not telling.aims
        if found or not (failed or _OVER.match(text, telling.end, end)) or telling.aims:
            return found
    if form.status is Status.BLOCKED:
        return _blocked_targets(view, sentence, telling)
    if form.side is Side.AFTER:
        return _targets_behind(view, telling.end, end)
    if form.side is Side.BEFORE:
        region = region_before(view, sentence, telling.trig[0])
        if form.name == "told_act" and telling.own and region.start < telling.own[0]:
            region = Region(*telling.own)
        found = read_targets(view, region)
        found = [
            t for t in found if t.text.rsplit(" ", 1)[-1].lower() not in lexicon.OUTRIGHT_NOUNS
        ]
        return [*found, *_of_kind(found, _members_behind(view, telling, end))] if found else found
    return _nearby_country(view, sentence, telling)


_MEMBERS = lazy(rf"[^,;:\x01]{{0,60}}?(?:, (?:{SUCH_AS}|namely):?|:) (?=[A-Z]|the )")


def _members_behind(view: SanctionView, telling: Telling, end: int) -> list[Target]:
    """Return who is named behind a passive: "several firms were designated, including A and B"."""
    lead = _MEMBERS.match(view.masked, telling.end, end)
    if lead is None:
        return []
    first, *more = regions_after(view.masked, lead.end(), end)
    named = _with_more(view, read_targets(view, first), more)
    return [t for t in named if t.kind is not TargetKind.COUNTRY and t.text[:1].isupper()]


def _of_kind(group: list[Target], named: list[Target]) -> list[Target]:
    """Return names behind a group as of its kind, where nothing else says what they are."""
    kinds = {t.kind for t in group if count_of(t) is not None}
    kind = kinds.pop() if len(group) == len(kinds) == 1 else TargetKind.UNKNOWN
    return [t._replace(kind=kind) if t.kind is TargetKind.UNKNOWN else t for t in named]


_REGIME_IN = lazy(r"[^;,]{0,40}\b(?:sanctions|embargo|regime|measures) in (?:the )?(?=[A-Z])")


def _regime_in(view: SanctionView, start: int, end: int) -> list[Target]:
    """Return the country in which measures go on: "extend the sanctions regime in Haiti"."""
    found = _REGIME_IN.match(view.masked, start, end)
    hit = view.countries.starting(found.end()) if found else None
    return [Target(hit.text, kind=TargetKind.COUNTRY)] if hit and hit.form == "name" else []


def _targets_behind(view: SanctionView, start: int, end: int) -> list[Target]:
    """Return the targets behind the words of an action, where no link to them was found."""
    start = skip(_SOURCE, view.masked, start, end)
    if _NOBODY_BEHIND.match(view.masked, start):
        return []
    over = _OVER.match(view.masked, start, end)
    if over:
        return _over(view, over.end(), end)
    bound = _BOUND_FOR.match(view.masked, start, end)
    if bound and (found := read_targets(view, region_after(view.masked, bound.end(), end))):
        return found
    found = read_targets(view, region_after(view.masked, start, end))
    return [t for t in found if not _LINKS.match(t.text)]


_NOBODY_BEHIND = lazy(r"\s*(?:[;:]|under (?:the|a|an|its) (?!\d))")
_LINKS = lazy(r"(?:aimed at|on|pursuant|in|under|for|with|at|against)$")
_SOURCE = lazy(r"\s*(?:from|includ(?:es?|ed))\s+")
_OVER = lazy(
    r"\s*(?:(?:first )?imposed )?(?:over|in connection with|related to|relating to|concerning|regarding|connected (?:to|with)|in (?:view|light) of)\s+"
)
"""What sanctions are imposed "over" is their reason; a country in it is whom they are aimed at."""


def _over(view: SanctionView, start: int, end: int) -> list[Target]:
    """Return whom sanctions "over" a matter that begins at `start` are aimed at."""
    aim = _AIM.search(view.masked, start, end)
    found = read_targets(view, region_after(view.masked, aim.end(), end)) if aim else []
    if found and _is_counted_or_named(found):
        return found
    hits = view.countries.within(*region_after(view.masked, start, end))[:1]
    hurt = (
        hits
        and hits[0].code in _INVADED
        and _SITUATION.search(view.masked, start - len("over "), hits[0].start)
    )
    if hits and _IS_TORN.match(view.masked, hits[0].end):
        return []
    if hurt or (hits and _SUFFERS.search(view.masked, start, hits[0].start)):
        return []
    return [Target(h.text, kind=TargetKind.COUNTRY) for h in hits if h.form == "name"]


def _is_counted_or_named(targets: list[Target]) -> bool:
    return all(
        t.kind is not TargetKind.COUNTRY and (count_of(t) is not None or t.text[:1].isupper())
        for t in targets
    )


_SUFFERS = lazy(
    r"\b(?:war|wars|invasion|conflict|aggression|attacks?|assault|fighting|annexation|offensive|strikes?|bombing|killings?|hostilities)\b[^,;]{0,40}\b(?:in|on|against|of|with)\s+(?:the\s+)?$"
)
"""What is done to a country that "sanctions over" it are not aimed at: "the war in Ukraine"."""

_IS_TORN = lazy(
    r" (?:crisis|war|conflict|invasion|standoff|fighting|violence|bloodshed|offensive|ceasefire|truce)\b"
)
"""What goes on in a land that measures "over" it need not be aimed at: "the Ukraine crisis"."""
_INVADED = frozenset({"UA"})
"""Countries over whose situation others are sanctioned, by the names of the EU's programmes."""
_SITUATION = lazy(r"\b(?:situation|crisis|developments|events)\b[^,;]{0,20}$|\bover $")

_BOUND_FOR = lazy(
    r"\s*(?:(?:the|all|any|new|further) )*(?:[a-z]+ )?(?:exports?|sales?|shipments?|supply|deliver(?:y|ies)|transfers?)\b[^,;]{0,60}? to (?=[A-Z]|the )"
)
"""Goods that are kept from somebody, who is the target."""
_COLON = lazy(r"\s*(?:\([^)]*\))?:\s+")


def _listed_behind(view: SanctionView, telling: Telling, end: int) -> list[Target]:
    """Return the names behind a colon: "put three ships under sanctions: A, B and C"."""
    colon = _COLON.match(view.masked, telling.end, end)
    if colon is None or telling.aims[0][1] >= telling.end:
        return []
    first, *more = regions_after(view.masked, colon.end(), end)
    return _with_more(view, read_targets(view, first), more)


_BEHIND_LIST = lazy(r"[^,;:\x01]{0,30}, (?=[A-Z])")


def _counted_behind(
    view: SanctionView, telling: Telling, found: list[Target], end: int
) -> list[Target]:
    """Return the names behind a list of those counted: "added two firms to its list, A and B"."""
    lead = _BEHIND_LIST.match(view.masked, telling.end, end) if len(found) == 1 else None
    if lead is None or telling.form.name != "told_list":
        return []
    named = read_targets(view, region_after(view.masked, lead.end(), end))
    whole = len(named) > 1 and count_of(found[0]) == len(named)
    home = found[0].nationality
    if not whole or not all(t.text[:1].isupper() for t in named):
        return []
    return [t._replace(nationality=t.nationality or home) for t in named]


_AIM = lazy(r"\b(?:on|against|targeting|aimed at)\s+")


def _aimed_at(view: SanctionView, telling: Telling) -> list[Target]:
    """Return the targets of the first words that name any."""
    for aim in telling.aims:
        region, *more = regions_after(view.masked, *aim)
        found = read_targets(view, region)
        if len(found) == 1 and _is_home_of_them(view, region, found[0]):
            return []
        if found and more:
            return _with_more(view, found, more)
        if found:
            named = _behind_day(view, region.end, aim[1]) or _and_on(view, region, aim)
            return list(united(found, named)) if named else found
    return _in_front(view, *telling.front) if telling.front else []


def _is_home_of_them(view: SanctionView, region: Region, target: Target) -> bool:
    """Tell whether a land is only that of whom a clause is of: "firms in Mali that it listed"."""
    if target.kind is not TargetKind.COUNTRY or not _THAT.match(view.masked, region.end):
        return False
    low = max(0, region.start - _HOME_BEFORE)
    return _THOSE_IN.search(view.masked, low, region.start) is not None


_HOME_BEFORE = 30
_THAT = lazy(r",? (?:that|which|whom) ")
_THOSE_IN = lazy(r"(?<!sanction)(?<!measure)(?<!restriction)s (?:in|from|across) (?:the )?$")


def _with_more(view: SanctionView, found: list[Target], more: list[Region]) -> list[Target]:
    """Return targets with those named behind what is said of them: "A, who ran it, and B"."""
    for region in more:
        named = (t for t in read_targets(view, region) if t.kind is not TargetKind.COUNTRY)
        found = list(united(found, [t for t in named if _is_told(t)]))
    return found


def _is_told(target: Target) -> bool:
    return target.text[:1].isupper() or count_of(target) is not None


_DAY_THEN = lazy(
    rf",?\s+(?:(?:late |early )?on )?{WEEKDAYS}(?:, [A-Z]\w+ \d{{1,2}})?"
    rf"(?:,?\s+(?:{SUCH_AS}|namely)\s*:?|:)\s+"
)


def _behind_day(view: SanctionView, start: int, end: int) -> list[Target]:
    """Return who is named behind a day: "nine people on Thursday, including A and B"."""
    day = _DAY_THEN.match(view.masked, start, end)
    if day is None:
        return []
    listed = read_targets(view, region_after(view.masked, day.end(), end))
    return [t for t in listed if t.kind is not TargetKind.COUNTRY and _NAMES.search(t.text)]


_NAMES = lazy(r"[A-Z\d]")
_ON = lazy(r"\b(?P<link>on|against)\s+(?:the\s+)?$")
_AND_ON = lazy(
    r"(?:(?!\b(?:on|against)\b)[^;\x01]){0,160}?,? and (?:also )?(?P<link>on|against) (?=\S)"
)
"""What says more of those named first, and goes on: "who ran the camps, and on two firms"."""


def _and_on(view: SanctionView, region: Region, aim: tuple[int, int]) -> list[Target]:
    """Return who stands behind the preposition told again: "on a general ... and on two firms"."""
    link = _ON.search(view.masked, max(0, aim[0] - 20), region.start)
    again = _AND_ON.match(view.masked, region.end, aim[1]) if link else None
    if link is None or again is None or again["link"] != link["link"]:
        return []
    found = read_targets(view, region_after(view.masked, again.end(), aim[1]))
    return [t for t in found if t.kind is not TargetKind.COUNTRY]


_POINTS = lazy(
    rf"(?:\w+day|{FULL_MONTHS}|Similar|These|Those|This|That|Their|Such|Other|Some|Many|Most|Both|Under|With"
    r"|Personal|Individual|Targeted|Economic|Financial|Sectoral|Secondary|Unilateral|International"
    r"|Western|Restrictive|Tougher|Further|Fresh|Additional|More|Several|Trade)\b"
)
_OWNERS = frozenset({"US", "GB"})
_FRONT_NAME = lazy(r"(?<![\w'’.-])[A-Z][\w-]{3,}(?: [A-Z][\w-]+)*(?![\w.]|['’]s)")


_RELATIVE = lazy(r" (?:where|when|at which|in which|that) (?:the|these|those|new) ")
"""What opens a clause of its own before a measure: "the meeting in Paris where the sanctions"."""


def _in_front(view: SanctionView, start: int, end: int) -> list[Target]:
    """Return whom a measure is named after: "the Darfur embargo", but not "U.S. sanctions"."""
    clause = _RELATIVE.search(view.masked, start, end)
    start = clause.end() if clause else start
    hits = view.countries_in(start, end)
    for hit in hits:
        owns = view.masked[hit.end : hit.end + 1] in {"'", "’"} or hit.code in _OWNERS
        if hit.form == "name" and not owns:
            return [Target(text=view.text[hit.start : hit.end], kind=TargetKind.COUNTRY)]
    name = _FRONT_NAME.search(view.masked, start, end)
    if any(h.form != "city" for h in hits) or name is None or view.bodies_in(*name.span()):
        return []
    acts = any(a.start <= name.start() < a.end for a in view.agents(view.sentence_at(start)))
    if acts or _POINTS.match(name.group()) or is_common(name.group()):
        return []
    return [Target(text=name.group())]


def _nearby_country(view: SanctionView, sentence: Sentence, telling: Telling) -> list[Target]:
    """Return the first country named behind a resolution: whom it is about; nobody who acts too."""
    able = view.agents(sentence) if telling.form.name == "told_own" else ()
    acting = {agent.start for agent in able if not agent.governed}
    for hit in view.countries_in(telling.end, sentence.end):
        beside = bool(able) and _TOGETHER.search(view.masked, telling.end, hit.start)
        if hit.form in {"name", "capital", "metonym"} and hit.start not in acting and not beside:
            return [Target(text=view.text[hit.start : hit.end], kind=TargetKind.COUNTRY)]
    return []


_TOGETHER = lazy(r"\b(?:with|alongside|like|to|by) (?:the )?$")
_TO_LIST = lazy(rf"\s+to\s+{tables.LIST_NOUN}")


def _blocked_targets(view: SanctionView, sentence: Sentence, telling: Telling) -> list[Target]:
    start, end = telling.own or (telling.trig[1], sentence.end)
    if _is_of_text(view, telling) and (told := view.before(sentence, 1)):
        start, end = told[0].start, told[0].end
    found: list[Target] = []
    for hit in _BLOCKED_TARGET.finditer(view.masked, start, end):
        region = region_after(view.masked, hit.end(), end)
        stop = _TO_LIST.search(view.masked, region.start, region.end)
        if stop:
            region = Region(region.start, stop.start())
        found += read_targets(view, region)
        if found:
            return found
    listed = _PUT_ON.search(view.masked, start, end)
    if listed and (found := read_targets(view, Region(*listed.span("t")))):
        return found
    return _blocked_country(view, start, end)


def _is_of_text(view: SanctionView, telling: Telling) -> bool:
    """Tell whether a text is stopped that was told of before: "vetoed it", "it was vetoed"."""
    if telling.form.passive:
        return telling.own is None and view.masked.endswith((" it ", "It "), 0, telling.trig[0])
    return _THE_TEXT.search(view.masked, *telling.trig) is not None


_THE_TEXT = lazy(r" (?:it|both|them)$")
_PUT_ON = lazy(
    r"\b(?:put|putting|place|placing|include|including|name|naming|have)\s+(?P<t>[^;\x01]{2,120}?)\s+(?:on|onto|in|to|under|added|put|blacklisted|sanctioned|listed)\b"
)
_ABOUT = lazy(
    r"\b(?:on|against|over|condemning|punish(?:ing)?|pressure on|for|targeting|(?:sanctions|embargo|measures|force|place) in)\s+(?:the\s+|[a-z-]+\s+)?$"
)


def _blocked_country(view: SanctionView, start: int, end: int) -> list[Target]:
    """Return the country a failed text was about, where no list or measure is spelled out."""
    for hit in view.countries_in(start, end):
        before = view.masked[max(start, hit.start - 30) : hit.start]
        about = _ABOUT.search(before)
        if about and hit.form != "demonym":
            return [Target(text=view.text[hit.start : hit.end], kind=TargetKind.COUNTRY)]
    return []
