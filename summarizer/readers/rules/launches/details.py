"""Figures, places, outcomes and denials, added to the launch they speak of."""

import re

from summarizer.normalize.countries import country_name, country_of, is_demonym
from summarizer.normalize.dates import find_times
from summarizer.readers.rules.launches.confirmations import is_own
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.figures import find_figures
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import (
    AN_EARLIER,
    ATTACK,
    EDGE,
    FAILS,
    LANDS,
    NO_SIGN,
    UNDONE,
)
from summarizer.readers.rules.launches.places import (
    direct_place,
    is_rough,
    landing_place,
    launch_place,
    scene_place,
)
from summarizer.readers.rules.launches.table import FAILURES, LEASED, SUCCESSES, TWO_TO_TEN
from summarizer.records.launch import Confirmation, Outcome
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set
from summarizer.text.words import words_of

_AIMED = lazy(
    r"(?:(?:the|an?|its)\s(?:[\w-]+\s)?firing|(?:fir|launch|lob|sen|hurl|shot|unleash|rain|aim|direct|sl[iu]ng|toss|thr[eo]w|pour|pump|loos|let)\w*)\s|(?:fir|lob|hurl|shot|rain|target)\w*$"
)
_AGES = lazy(r"\b(?:hours?|days?|weeks?|months?|years?)\s+(?:after|before|since)\b")
_SUCCEEDS = Cue(rf"\b{SUCCESSES}\b")
_DENIES = Cue(
    r"\b(?:den(?:ied|ies)|dismiss(?:ed|es)|reject(?:ed|s)|refut(?:ed|es))\s+(?:[\w]+\s+){0,3}?"
    r"(?:reports?|claims?|allegations?|accounts?|launch|test|it|story|stories|rumou?rs?)\b"
    r"(?!\s(?:that|of|about)\s(?![^.;]{0,80}(?:launch|missile|rocket|projectile|\bfir(?:ed|ing)|test"
    r"|attack|str[iu]ck|strike)))"
    rf"|{NO_SIGN}(?:\w+\s+){{1,3}}(?:had|has|was|were)\b"
    r"|\bno such (?:launch|test|missile|firing|event)"
    r"|\b(?:reports?|claims?|stor(?:y|ies)|rumou?rs?|accounts?|allegations?)\s+(?:\w+\s+){0,4}?"
    r"(?:false|untrue|baseless|fake|fabricated|groundless|not true|wrong)"
    r"|\b(?:there (?:was|were|had been|has been|have been) no (?:such |missile )?(?:launch|test"
    r"|missile|firing)|no (?:launch|test) (?:took place|was))"
)
_FAILED_OTHERS = lazy(
    r"fail\w*\sto\s(?:agree|adopt|respond|act|stop|prevent|deter|condemn|reach\s(?:an?\s)?(?:agreement|consensus|deal))\b|"
    r"failures\s+(?:on|in|last|earlier)\b|"
    r"(?:failed|unsuccessful|botched)\s+(?!(?:to|after|during|on|at|in|upon)\b)(?:\w+\s+)?(?:attempts?|launch(?:es)?|tests?|tries"
    r"|missions?|bids?)"
)
_DOUBTS = lazy(
    r"\b(?:whether|if|unclear|unknown|not|unable|never|failed|without|cannot)\b[^,.;]{0,50}$"
    r"|\b(?:aim\w*|hop\w+|intend\w*|meant|designed|attempt\w*|try\w*|tried|bid|due|supposed|expected)"
    r"\s(?:at|to)\s(?:\w+\s)?$"
)
"""Before words of success that nobody vouches for."""
_FOLLOWS = lazy(
    r"\b(?:follow(?:s|ed|ing)|since"
    r"|(?:com(?:es|ing)\s\w+\s)?after(?!\s+(?:it|they|being|its|the\slaunch|launch|lift|take|leaving)\b))\b"
)
"""Between a failure and the launches before it: "the failure follows two firings"."""


def add_all(story: Story, sentence: Sentence, touched: list[Event]) -> None:
    """Add figures, places and the outcome that a sentence tells to its events."""
    for index, event in enumerate(touched):
        low, high = _words_on(story, sentence, touched, index)
        if _add_details(story, sentence, event, low, high):
            event.cite(sentence.number)
        shared = index > 0 and _shares_failure(touched[index - 1], event)
        if shared or _has_failed(story, event, low, high):
            event.outcome = Outcome.FAILURE
            event.cite(sentence.number)
        elif _is_open(event) and _has_succeeded(story, low, high):
            event.outcome = Outcome.SUCCESS


def _words_on(
    story: Story, sentence: Sentence, touched: list[Event], index: int
) -> tuple[int, int]:
    """Return where the words of a sentence on one of its events begin and end."""
    event, low, high = touched[index], sentence.start, sentence.end
    if index and sentence.start <= event.trigger[0] < sentence.end:
        low = _edge_between(story, touched[index - 1], event)
    if index + 1 < len(touched) and touched[index + 1].trigger[0] > event.trigger[1]:
        high = _edge_between(story, event, touched[index + 1])
    return low, high if high > low else sentence.end


def _shares_failure(before: Event, event: Event) -> bool:
    """Tell whether the same words tell another launch that failed: "both attempts failed"."""
    told = before.trigger == event.trigger and event.day is not None
    return told and before.outcome is Outcome.FAILURE


def _is_open(event: Event) -> bool:
    """Tell whether a launch was made, and nothing is known yet of how it went."""
    return event.outcome is Outcome.UNKNOWN and event.confirmation not in UNDONE


def _edge_between(story: Story, one: Event, other: Event) -> int:
    """Return where the words on one launch end and those on the next begin."""
    text, low, high = story.page.text, one.trigger[1], other.trigger[0]
    edges = [m.start() for m in EDGE.finditer(text, low, high)]
    how = _HOW.search(text, max(low, high - _ADJECTIVE), high)
    return edges[-1] if edges else how.start() if how else max(low, high)


_HOW = re.compile(r"\b\w+ly\s+$")
"""What says how the next was launched: "when it successfully fired"."""


def _has_succeeded(story: Story, low: int, high: int) -> bool:
    """Tell whether the words say that a launch succeeded, and nobody doubts it."""
    told = _SUCCEEDS.search(story.page.text, low, high)
    return told is not None and _DOUBTS.search(story.page.text, low, told.start()) is None


def _has_failed(story: Story, event: Event, low: int, high: int) -> bool:
    """Tell whether the words say that this launch failed, and not others before it."""
    if event.confirmation in UNDONE or _SUCCESSFUL.search(event.trigger_text):
        return False
    if event.aggregate:
        text, end = story.page.text, event.trigger[1]
        told = words_of(text).has(_ALL, end, high)
        return told and _ALL_FAILED.match(text, end, high) is not None
    start = event.trigger[0]
    if _A_FAILED.search(story.page.text, max(low, start - _ADJECTIVE), start):
        return True
    return any(
        not _is_others(story, event, match) and not _is_impact(story, match, high)
        for match in FAILS.finditer(story.page.text, low, high)
    )


def _is_others(story: Story, event: Event, match: re.Match[str]) -> bool:
    """Tell whether what failed is another launch than the one told, or one of several."""
    text, told, at = story.page.text, event.trigger, match.start()
    if any(cue.search(text, told[1], at) for cue in _OTHERS):
        return True
    if at < told[0] and _AFTER_ONE.search(text, max(0, at - 50), at):
        return True
    parted = _NEW_CLAUSE.search(text, match.end(), told[0])
    if (
        parted
        or _FOLLOWS.search(text, match.end(), told[0])
        or _AND_WON.search(text, max(0, at - 20), at)
    ):
        return True
    if event.number != 1 and _ONE_DID.search(text, max(0, at - 40), at):
        return True
    often = _MANY_TIMES.match(text, match.end()) and at > told[1]
    if often or (_FAULT.match(text, at) and _BY_MISTAKE.search(text, max(0, told[0] - 40), at)):
        return True
    return _FAILED_OTHERS.match(text, at) is not None and not told[0] <= at < told[1]


_MANY_TIMES = lazy(r"\s(?:\w+|\d+)\stimes\b")
"""Behind what a rocket had done before: "on a Simorgh, which had failed five times"."""
_FAULT = lazy(r"(?:malfunction|failure|fault|error)\b")
_BY_MISTAKE = lazy(
    r"\b(?:accidental(?:ly)?|by\s(?:accident|mistake)|mistakenly|inadvertent(?:ly)?|unintentional(?:ly)?"
    r"|in\serror)\b"
)
"""Of a missile that nobody meant to fire: the fault that fired it is no failure of its flight."""
_ADJECTIVE = 30
_A_FAILED = lazy(r"\b(?:failed|unsuccessful|botched|abortive|aborted|ill-fated)\s(?:\w+\s)?$")
"""Before the attempt that it was: "the North's failed attempt to launch a satellite"."""
_SUCCESSFUL = lazy(r"\bsuccessful")
_ONE_OF = lazy(
    rf"\b(?i:one|{TWO_TO_TEN}|some|several|half|\d+) of (?:which|them|the \w+)\s(?:\w+ly\s)?$"
    r"|\b(?:including|among\s+them)\s[^;.]{3,60},\s+(?:which|that)\s+$"
    r"|\b(?:including|among\sthem)\s(?:an?|one|the)\s[^;,.]{3,80}\s(?:which|that)\s(?:(?:appear\w*|seem\w*|is\sbelieved)"
    r"\sto\shave\s|apparently\s|may\shave\s)?$"
)
"""Before what became of one of several: "two rockets, one of which fell short"."""
_AND_WON = lazy(r"\bsuccess(?:es)?\s(?:and|or)\s$")
"""Before failures of no launch in particular: "its successes and failures"."""
_ONE_DID = lazy(r"\b[Oo]ne\s+(?:missile|rocket|projectile)\s(?:\w+ly\s|also\s)?$")
"""Before what became of one of several: "one rocket failed to fire"."""
_AFTER_ONE = lazy(
    r"\b(?:[Aa]fter|[Ff]ollowing|[Dd]espite|since)\s"
    rf"(?:(?:an?|its|the|{TWO_TO_TEN}|\d+|dozens\sof|several|many|previous|earlier|past|straight|consecutive"
    r"|successive|more\sthan|repeated|recent|initial|first|maiden|failed|launch|string\sof|run\sof|series\sof|years\sof|\w+ing)\s){1,4}"
    r"(?:(?:test|launch|try|setbacks\sand)\s)?$"
)
"""Before a failure that is none of this launch: "launched one after a failure in July"."""
_NEW_CLAUSE = lazy(r",?\s(?:while|whereas)\s|;\s")
"""Between a failure and a launch told behind it, which is another."""
_WHOSE = lazy(
    r"\bwhose\s(?:[\w-]+\s){0,3}?(?:launch(?:es)?|flights?|tests?|attempts?|firings?|missions?|debut)\b[^,;.]*$"
)
"""Before what became of another launch of a missile: "whose first launch in May had failed"."""
_OTHERS = (_AGES, AN_EARLIER, _ONE_OF, _AFTER_ONE, _WHOSE)


def _is_impact(story: Story, match: re.Match[str], high: int) -> bool:
    """Tell whether what exploded did so where it was aimed: "exploded over a park, killing"."""
    low, text = match.start(), story.page.text
    if _IN_OPEN.match(text, low) or _STOPPED.search(text, max(0, low - 100), low):
        return True
    harmed = _IMPACTS.match(text, low) and _HARM.search(text, low, high)
    return bool(harmed) and _AT_LAUNCH.search(text, low, high) is None


_IN_OPEN = lazy(
    r"(?:explod|crash)\w+\s(?:in|into|on)\s(?:an?\s)?(?:open|empty|uninhabited|unpopulated|deserted)\b"
    r"|explod\w+\s(?:[^,.;]{0,25}?\s)?(?:above|over|at|on)\s(?:an?|the|its)\s(?:[\w-]+\s)?targets?\b"
    r"|explod\w+\s(?:[^,.;]{0,25}?\s)?(?:near|outside|inside|around)\s(?:an?|the)\s(?:[\w-]+\s){0,4}(?:base|embassy|airport|camp)\b"
    r"|explod\w+\s(?:in|near|outside|inside)\s(?:the\s)?(?:[a-z]+ern\s|town\sof\s|city\sof\s)?[A-Z]"
)
"""Where a missile exploded that was fired at somebody: "in an open area"."""
_STOPPED = lazy(
    r"\bintercepted\b[^.;]*$|\b(?:attempts?|efforts?|bids?|tries)\s(?:to|at)\s"
    r"(?:intercept|stop|shoot|down|destroy|bring|knock|counter|block|repel)[^.;,]{2,50}$"
    r"|\b(?:interceptions?|air\sdefen[cs]es?)\s(?:(?:has|have|had|also|\w+ly)\s)*$"
)
"""Before what a missile did when it was stopped: "was intercepted, exploding over the city".

Or before what those did who were to stop it: "after attempts to intercept it failed".
"""
_IMPACTS = lazy(r"explod|blew|crash|plunge|plummet")
_HARM = lazy(
    r"\b(?:kill(?:s|ed|ing)|injur(?:ed|es|ing)|wound(?:ed|s|ing)|hurt|dead|died|casualties"
    r"|damag(?:ed|es|ing)|destroy(?:ed|s|ing))\b"
)
_AT_LAUNCH = lazy(
    r"\b(?:pads?|lift-?off|take-?off|seconds|test(?:s|ed|ing)?|ignition|its own|engines?"
    r"|technicians?|crew)\b|launch"
)
"""What says that it came to grief while it was launched, whoever was hurt."""

_ALL = word_set("all both each none every ended")
_ALL_FAILED = lazy(
    r"(?:\s(?:of|from|since|in|during|this|last|by)\s[^.;,]{2,40}?)*?\s(?:(?:all|both)\s(?:have\s)?failed"
    r"|(?:all\s|both\s)?(?:have\s|had\s)?ended in failure)\b|"
    r"[^.;]{0,60}?,\s(?:(?:all|both|each|none|every one)\s(?:of\s)?(?:which|them)|all|both)\s"
    rf"(?:have\s|had\s|reportedly\s)?(?:{FAILURES}\b|ended in failure)"
)
"""Behind launches of which every one failed: "two launches in May, all of which failed"."""


def _add_details(story: Story, sentence: Sentence, event: Event, low: int, high: int) -> bool:
    """Add figures, place, landing and time; tell whether anything was added."""
    page, text = story.page, story.page.text
    if event.confirmation is Confirmation.PLANNED and sentence.number not in event.numbers:
        return False  # what flew so far is another
    figures = find_figures(text, low, high)
    told = page.voices_in(sentence.start, sentence.end) if figures else []
    for figure in figures:
        event.add_figure(figure.slot, figure.text, told[0].draft if told else None)
    added = bool(figures)
    if event.aggregate:
        return added
    added = _add_place(story, event, low, high) or added
    if event.landing is None and (sea := landing_place(text, low, high)):
        event.landing, added = text[sea[0] : sea[1]], True
    if event.time is None and _CLOCK.search(text, low, high):
        times = find_times(text, low, high)
        event.time, added = (times[0].text, True) if times else (None, added)
    return added


_CLOCK = lazy(r"\d(?:[:.h]\d|\d\d\d\s?[A-Zhl]| ?[aApP]\.?\s?[mM])|[Nn]oon|[Mm]id(?:day|night)")


def _add_place(story: Story, event: Event, low: int, high: int) -> bool:
    """Add where the launch was made; what is only seen there gives way to "from"."""
    text = story.page.text
    if event.location is None or event.seen_only:
        told = event.trigger[0] if low <= event.trigger[0] < high else None
        place = launch_place(text, low, high, told)
        if place is None and low <= event.trigger[1] and not _is_aimed(story, event):
            place = direct_place(text, event.trigger[1], high)
            place = place if place and not _is_abroad(story, place, event) else None
        if place and not _is_party(story, place, event):
            event.location = text[place[0] : place[1]]
            land = country_name(country_of(event.location) or "") == event.location
            event.seen_only = land or is_rough(event.location)
            return True
    if event.location is None and event.confirmation is not Confirmation.PLANNED:
        place = scene_place(text, low, high, aimed=_AIMED.match(event.trigger_text) is not None)
        place = None if place and _is_abroad(story, place, event) else place
        if place and not _is_party(story, place, event):
            event.location, event.seen_only = text[place[0] : place[1]], True
            return True
    return False


def _is_aimed(story: Story, event: Event) -> bool:
    """Tell whether a place right behind the trigger is where the missile went."""
    told = event.trigger_text
    known = event.party or next((e.party for e in reversed(story.events) if e.party), None)
    if known and known.is_group and told.endswith("launched"):
        return True
    return bool(_AIMED.match(told) or LANDS.match(told) or ATTACK.search(told))


def _is_abroad(story: Story, place: tuple[int, int], event: Event) -> bool:
    """Tell whether a place is another country's: what was launched at it hit it."""
    key = event.party.key if event.party else None
    named = story.page.parties.within(*place)
    return bool(key) and any(p.is_country and LEASED.get(p.key, p.key) != key for p in named)


_BACKED = lazy(r"(?:the\s+)?(?:[\w-]+-(?:backed|aligned|allied|supported)\s+)?")
_PREFIX = lazy(r"^(?:(?:the|an?|from|near|off)\s+)+")


def _is_party(story: Story, place: tuple[int, int], event: Event) -> bool:
    """Tell whether a place is no more than a country or the launching party."""
    words = _PREFIX.sub("", story.page.text[place[0] : place[1]])
    named = story.page.parties.within(place[0], place[1])
    backed = _BACKED.match(story.page.text, *place)
    if backed and any(p.is_group and (p.start, p.end) == (backed.end(), place[1]) for p in named):
        return True
    if event.party is not None and event.party.is_group:
        return words == event.party.name
    town = any(p.is_place and country_name(p.key) != words for p in named)
    if is_demonym(words):  # what it is said of was left out: "banning Japanese ports"
        return True
    if event.party is not None and not town and words in {event.party.text, event.party.name}:
        return True
    return (
        bool(named)
        and (event.party is None or event.party.is_country or event.party.key != named[0].key)
        and named[0].text == words
        and named[0].key.isupper()
        and country_name(named[0].key) == words
    )


_OF_IT = lazy(r"\b(?:it|attack|launch)$")
"""What is denied that was told right before."""


def deny_rumor(story: Story, sentence: Sentence) -> None:
    """Take a rumored launch for denied where its party, or nobody else, says that it was none."""
    event = story.current
    if event is None or event.aggregate or event.confirmation is Confirmation.DENIED:
        return
    if event.confirmation is Confirmation.PLANNED:
        if sentence.number - max(event.numbers) <= _FAR and _NOT_HELD.search(
            story.page.text, sentence.start, sentence.end
        ):
            story.events.remove(event)
            story.current = None
        return
    open_to_it = event.confirmation in {Confirmation.CLAIMED, Confirmation.REPORTED}
    far = sentence.number - max(event.numbers)
    if far > _FAR:
        return
    denial = _DENIES.search(story.page.text, sentence.start, sentence.end)
    if denial is None or (_OF_IT.search(denial[0]) and far > 1):
        return
    told = story.page.voices_in(sentence.start, sentence.end)
    own = any(is_own(v, event.party.key if event.party else None) for v in told)
    if not open_to_it and event.reported_by:
        own = own or _denies_itself(story, event, sentence)
        if not own or far > 1 or not _FLATLY.match(story.page.text, denial.end()):
            return
        event.reported_by = None
    untrue = event.confirmation is Confirmation.CLAIMED and _OF_IT.search(denial[0])
    if event.confirmation is Confirmation.REPORTED or untrue or (own and not event.reported_by):
        event.confirmation, event.outcome = Confirmation.DENIED, Outcome.UNKNOWN
        event.trigger, event.trigger_text = denial.span(), denial[0]
        event.cite(sentence.number)


_NOT_HELD = Cue(
    r"\b(?:launch|test|flight|firing)\s(?:(?:did\snot|didn[’']t|never)\s(?:occur|happen|take\splace"
    r"|go\s(?:ahead|forward))|(?:was|has\sbeen)\s(?:then\s|later\s)?(?:called\soff|scrubbed|cancell?ed))\b"
)
"""What became of a plan: "the test did not occur"."""


def _denies_itself(story: Story, event: Event, sentence: Sentence) -> bool:
    """Tell whether a sentence opens with who is said to have launched: "Islamabad denied it"."""
    key = event.party.key if event.party else None
    first = story.page.parties.within(sentence.start, sentence.start + _NEAR)
    return any(party.key == key for party in first)


_NEAR = 30
_FLATLY = lazy(r"\s*(?:[.,;\"”]|$|was (?:carried out|conducted|made|held))")
"""Behind a denial of the launch, and not of something about it: "denied it."."""
_FAR = 4
"""How many sentences behind a launch it may be denied; "it" is denied in the next."""
