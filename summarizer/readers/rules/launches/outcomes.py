"""How a launch went: the words that say so, and those that speak of others or of its target."""

import re

from summarizer.normalize.numbers import parse_count
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import AN_EARLIER, FAILS, ON_A_DAY, UNDONE
from summarizer.readers.rules.launches.table import FAILURES, SUCCESSES
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set
from summarizer.text.words import words_of

_AGES = lazy(r"\b(?:hours?|days?|weeks?|months?|years?)\s+(?:after|before|since)\b")
_SUCCEEDS = Cue(rf"\b{SUCCESSES}\b")
_FAILED_OTHERS = lazy(
    r"fail\w*\sto\s(?:agree|adopt|respond|act|stop|prevent|deter|condemn|reach\s(?:an?\s)?(?:agreement|consensus|deal))\b|"
    r"failures\s+(?:on|in|last|earlier)\b|"
    r"(?:failed|unsuccessful|botched)\s+(?!(?:to|after|during|on|at|in|upon)\b)(?:\w+\s+)?(?:attempts?|launch(?:es)?|tests?|tries"
    r"|missions?|bids?)"
)
_DOUBTS = lazy(
    r"\b(?:whether|if|unclear|unknown|not|unable|never|failed|without|cannot)\b[^,.;]{0,50}$"
    r"|\b(?:aim\w*|hop\w+|intend\w*|meant|designed|attempt\w*|try\w*|tried|bid|due|supposed|expected)"
    rf"{ON_A_DAY}\s(?:at|to)\s(?:\w+\s)?$"
)
"""Before words of success that nobody vouches for."""
_FOLLOWS = lazy(
    r"\b(?:follow(?:s|ed|ing)|since"
    r"|(?:com(?:es|ing)\s\w+\s)?(?<!minutes\s)(?<!seconds\s)(?<!shortly\s)after(?!\s+(?:it|they|being|its|the\slaunch|launch|lift|take|leaving)\b))\b"
)
"""Between a failure and the launches before it: "the failure follows two firings"."""


def has_succeeded(story: Story, event: Event, low: int, high: int) -> bool:
    """Tell whether the words say that a launch succeeded, and nobody doubts it."""
    told = _SUCCEEDS.search(story.page.text, low, high)
    if told is None or (event.number != 1 and _NTH_DID.match(story.page.text, low, told.start())):
        return False
    return _DOUBTS.search(story.page.text, low, told.start()) is None


_NTH_DID = lazy(
    r"(?:The|One)\s(?:(?:first|second|third|other|last)\s)?(?:missile|rocket|projectile|one)\s"
)
"""How a sentence opens that tells what became of one of several: "The second missile hit"."""


def has_failed(story: Story, event: Event, low: int, high: int) -> bool:
    """Tell whether the words say that this launch failed, and not others before it."""
    if event.confirmation in UNDONE or _SUCCESSFUL.search(event.trigger_text):
        return False
    if event.missile and _SOME_OF.search(
        story.page.text, max(0, event.missile.start - 20), event.missile.start + 4
    ):
        return False
    if event.aggregate and _FAILURES.search(event.trigger_text):
        return True
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
        or (at < told[0] and _ON_FIRST.search(text, at, told[0]))
        or _FOLLOWS.search(text, match.end(), told[0])
        or _AND_WON.search(text, max(0, at - 20), at)
        or _SAID_SO.search(text, max(0, at - 30), at)
    ):
        return True
    if _is_part(text, event, at) or _OF_DRONES.search(text, max(0, at - _NEAR), at):
        return True
    often = _MANY_TIMES.match(text, match.end()) and at > told[1]
    if often or (_FAULT.match(text, at) and _BY_MISTAKE.search(text, max(0, told[0] - 40), at)):
        return True
    return _FAILED_OTHERS.match(text, at) is not None and not told[0] <= at < told[1]


def _is_part(text: str, event: Event, at: int) -> bool:
    """Tell whether fewer than were launched are those that failed: "and four failed"."""
    told = _PART_DID.search(text, max(0, at - 40), at)
    if told is None or event.number == 1 or _FAILED_OTHERS.match(text, at):
        return False
    count = parse_count(told["n"])
    return count is None or count.value is None or count.value != event.number


_ON_FIRST = lazy(
    r"\s(?:on|in|during|at)\s(?:its|their|the)\s(?:first|maiden|inaugural|debut|previous|last|second|third|only)"
    r"\s[^,;]{3,40},\s"
)
"""Between a failure and another flight: "which blew up on its first flight in 1996, lifted off"."""
_NEAR = 60
"""How far before what failed drones are told of at most."""
_OF_DRONES = lazy(
    r"\b(?:drones?|UAVs?|aircraft|jets?|helicopters?)\b(?:(?!missile|rocket|projectile)[^.;]){0,50}$"
)
"""Before what became of drones and aircraft told of beside a missile."""


_SAID_SO = lazy(r"\b(?:called|branded|dubbed)\s(?:it\s|them\s|the\s\w+\s)?an?\s$")
"""Before what those who were attacked call it: "what Riyadh called a failed assault"."""
_MANY_TIMES = lazy(
    r"\s(?:\w+|\d+)\stimes\b|\s(?:in|on|during)\s(?:all\sbut\s)?[\w-]+\s(?:of|out\sof)\s(?:its|the|their|\d)"
)
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
_FAILURES = lazy(
    r"\bfailures$|\b(?:failed|unsuccessful|botched|abortive)\s(?:[\w-]+\s){0,3}"
    r"(?:attempts|launches|tests|test-launches|firings|flights|trials|tries)\b"
)
"""Launches told as such that failed: "two launch failures", "four failed tests"."""
_SUCCESSFUL = lazy(r"\bsuccessful")
_ONE_OF = lazy(
    rf"\b(?i:one|{TWO_TO_TWELVE}|some|several|half|\d+) of (?:which|them|the \w+)\s(?:\w+ly\s)?$"
    rf"|,\swith\s(?:only\s|just\s)?(?:one|{TWO_TO_TWELVE}|some|several|half)(?:\sof\sthem)?\s$"
    r"|\b(?:including|among\s+them)\s[^;.]{3,60},\s+(?:which|that)\s+$"
    r"|\b(?:including|among\sthem)\s(?:an?|one|the)\s[^;,.]{3,80}\s(?:which|that)\s(?:(?:appear\w*|seem\w*|is\sbelieved)"
    r"\sto\shave\s|apparently\s|may\shave\s)?$"
)
"""Before what became of one of several: "two rockets, one of which fell short"."""
_AND_WON = lazy(r"\bsuccess(?:es)?\s(?:and|or)\s$")
"""Before failures of no launch in particular: "its successes and failures"."""
_SOME_OF = lazy(
    rf"\b(?:one|{TWO_TO_TWELVE}|some|several|half|most|\d+)\sof\s(?:the|its|those|them)\s$",
    re.IGNORECASE,
)
"""Before missiles of which only some did what is told: "four of the 16 missiles failed"."""
_PART_DID = lazy(
    rf"(?<![-\w])(?P<n>(?i:one|{TWO_TO_TWELVE}|some|several)|\d{{1,3}})"
    r"(?:\s(?:of\s(?:them|which|the(?:\s\w+)?)|(?:other\s)?(?:missile|rocket|projectile)s?|others?))?"
    r"\s(?:(?:\w+ly|also|had|have|has|were|was)\s){0,2}$"
)
"""Before what became of some of several: "one rocket failed to fire", "and four failed"."""
_AFTER_ONE = lazy(
    r"\b(?:[Aa]fter|[Ff]ollowing|[Dd]espite|since)\s"
    rf"(?:(?:an?|its|the|{TWO_TO_TWELVE}|\d+|dozens\sof|several|many|previous|earlier|past|straight|consecutive"
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
_ONE_HAD = lazy(r";\s(?:one|another|an?)\b[^;]*\bhad\s(?:\w+\s)?$")
"""Before what had become of another before: "fired two; one had crashed in 2017"."""
_OTHERS = (_AGES, AN_EARLIER, _ONE_OF, _AFTER_ONE, _WHOSE, _ONE_HAD)


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

_ALL = word_set("all both each none every ended resulted")
_ALL_FAILED = lazy(
    r"(?:\s(?:of|from|since|in|during|this|last|by)\s[^.;,]{2,40}?)*?\s(?:(?:all|both)\s(?:have\s)?failed"
    r"|(?:attempted\s(?:since|in|from)\s[^.;,]{2,20}\s)?(?:all\s|both\s)?(?:have\s|had\s)?"
    r"(?:ended|resulted) in failure)\b|"
    r"[^.;]{0,60}?,\s(?:(?:all|both|each|none|every one)\s(?:of\s)?(?:which|them)|all|both)\s"
    rf"(?:have\s|had\s|reportedly\s)?(?:{FAILURES}\b|ended in failure)"
)
"""Behind launches of which every one failed: "two launches in May, all of which failed"."""
