"""Marked words that nobody says: terms, titles, names, words held at a distance."""

import re

from summarizer.readers.rules.speech.cues_table import (
    FUNCTION_WORDS,
    GENERIC_SPEAKERS,
    NAMING,
    TITLE_INTRODUCTIONS,
)
from summarizer.readers.rules.speech.frames import Frame
from summarizer.text.marks import Zone
from summarizer.text.word_sets import word_set

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_DETERMINERS = word_set("the this that its his her their our so-called")
_NAMING = NAMING
_SMALL = word_set("a an the of in on to for and or at by with from")


def word_count(text: str, start: int, end: int) -> int:
    """Return the number of words; "don't" and "long-range" are one each."""
    return len(_WORD.findall(text, start, end))


def is_term(frame: Frame, zone: Zone) -> bool:
    """Tell whether the marks set off a term or a title instead of what somebody said."""
    before = frame.words(frame.sentence_at(zone.start).start, zone.start)
    last = before[-1].low if before else ""
    capital = frame.text[zone.content_start : zone.content_start + 1].isupper()
    apart = bool(before) and frame.masked[before[-1].end] in ",:"  # "in his words, ..."
    if last == "so-called" or (capital and last in TITLE_INTRODUCTIONS and not apart):
        return True
    return (
        _is_attribute(frame, zone, last)
        or _is_title(frame, zone, last)
        or _is_thing(frame, zone, [word.low for word in before[-5:]])
        or _is_explained([word.low for word in before])
    )


def _is_attribute(frame: Frame, zone: Zone, last: str) -> bool:
    """Read 'the "say sorry and pay" rule': a determiner before, a noun after."""
    if last not in _DETERMINERS or frame.text[zone.content_end - 1] in ",.":
        return False
    after = frame.words(zone.end, zone.end + 24)
    if not after or frame.text[zone.end : after[0].start].strip(" "):
        return False
    word = frame.text[after[0].start : after[0].end]
    return word.islower() and word not in FUNCTION_WORDS and not word.endswith("ly")


def _is_title(frame: Frame, zone: Zone, last: str) -> bool:
    """Read 'exercise "Freedom Shield 2025"': every word of weight has a capital."""
    text = frame.text[zone.content_start : zone.content_end]
    text = text.rstrip(",") if last == "or" else text  # 'named "Azm" or "Great Resolve,"'
    if text.endswith((",", ".", "!", "?", "…")) or last in _NAMING:
        return False
    words = [word for word in _WORD.findall(text) if word.lower() not in _SMALL]
    if text[:1].islower():
        return False
    return bool(words) and all(not word[0].islower() for word in words)


_THINGS = word_set(
    "missile missiles rocket rockets weapon weapons engine engines system systems satellite"
    " satellites drone drones warhead warheads torpedo vehicle vehicles submarine submarines"
    " bomb bombs launcher launchers tanker tankers vessel vessels"
)
_TESTING = word_set(
    "launch launches launched launching test tests tested testing test-launch test-launched firing"
    " flew flown flying fired fire test-fired test-firing flight unveiled unveiling displayed"
    " paraded parading spoke speaks speaking"
)


def _is_thing(frame: Frame, zone: Zone, before: list[str]) -> bool:
    """Read 'the test of a "new strategic missile"': what was flown, in its owner's words."""
    if _TESTING.isdisjoint(before) or before[-1] not in _DETERMINERS | _SINGLE:
        return False
    words = frame.text[zone.content_start : zone.content_end].rstrip(",").lower().split()
    return len(words) <= _LONGEST_THING and words[-1] in _THINGS


_SINGLE = word_set("a an new two several")
_LONGEST_THING = 7


def _is_explained(before: list[str]) -> bool:
    """Read 'what officials call a "change in behavior"': a word explained, not said."""
    tail = before[-4:]
    for n, word in enumerate(tail):
        if word in {"call", "term", "dub", "label"} and n:
            return tail[n - 1] in GENERIC_SPEAKERS
    return False
