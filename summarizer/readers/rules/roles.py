"""The role of a person as the article tells it, beside the name: title, or apposition."""

import re
from collections.abc import Iterable

from summarizer.readers.rules.cues_table import PERSON_NOUNS, words_of
from summarizer.readers.rules.frames import Frame
from summarizer.readers.rules.marks import Span
from summarizer.readers.rules.phrases import trim

_ROLE_NOUNS = PERSON_NOUNS | words_of(
    "mr mrs ms miss dr lord lady sir dame rt hon vice-marshal marshal"
)
_JOINERS = words_of("of for the and to on in vice deputy acting interim former ex")
_STOP = re.compile(r"[,;:.!?()\x01]|\s[—–-]+\s")
_AFTER = re.compile(r",\s+(?=[a-z]|the\b|[A-Z])")
_RELATIVE = re.compile(r"(?:who|whose|whom|which|where|when|and|but|as|while|said|says)\b")


def role_of(frame: Frame, places: Iterable[Span]) -> Span | None:
    """Return the role told with any of the mentions of a person, the first one that has one."""
    for start, end in places:
        role = _title_before(frame, start) or _apposition_after(frame, end)
        if role:
            return role
        role = _apposition_before(frame, start)
        if role:
            return role
    return None


def _title_before(frame: Frame, name: int) -> Span | None:
    """Return the title right before a name: "State Department spokesperson", "leader"."""
    sentence = frame.sentence_at(name)
    words = frame.words(max(sentence.start, name - 120), name)
    if not words or frame.masked[words[-1].end : name].strip(" \xa0\n."):
        return None
    first = len(words)
    for n in range(len(words) - 1, -1, -1):
        between = frame.masked[words[n].end : words[n + 1].start if n + 1 < len(words) else name]
        capital = frame.text[words[n].start].isupper()
        if between.strip(" .\xa0\n") or not (
            capital or words[n].low in _ROLE_NOUNS or words[n].low in _JOINERS
        ):
            break
        first = n
    while first < len(words) and words[first].low in {"of", "for", "the", "and", "to", "on", "in"}:
        first += 1
    told = words[first:]
    if not any(word.low in _ROLE_NOUNS for word in told):
        return None
    return told[0].start, told[-1].end


def _apposition_after(frame: Frame, name_end: int) -> Span | None:
    """Return the apposition after a name: ", a researcher at the institute in Seoul,"."""
    match = _AFTER.match(frame.masked, name_end)
    if not match or _RELATIVE.match(frame.masked, match.end()):
        return None
    sentence = frame.sentence_at(name_end)
    stop = _STOP.search(frame.masked, match.end(), sentence.end)
    while stop and stop.group() == "." and not frame.masked[stop.end() : stop.end() + 1].isspace():
        stop = _STOP.search(frame.masked, stop.end(), sentence.end)
    end = stop.start() if stop else sentence.end
    start, end = trim(frame.masked, match.end(), end)
    words = [word.low for word in frame.words(start, end)[:9]]
    return (start, end) if any(word in _ROLE_NOUNS for word in words) else None


def _apposition_before(frame: Frame, name: int) -> Span | None:
    """Return the description before a name: "the Europe minister, Eleanor Whitcombe"."""
    sentence = frame.sentence_at(name)
    before = frame.masked[max(sentence.start, name - 90) : name].rstrip()
    if not before.endswith(","):
        return None
    offset = max(sentence.start, name - 90)
    start = max(before.rfind(sign, 0, len(before) - 1) for sign in (",", ".", ":", ";", "\x01"))
    begin, end = trim(frame.masked, offset + start + 1, offset + len(before))
    words = frame.words(begin, end)
    for n, word in enumerate(words):
        if word.low in {"said", "says", "but", "and", "while", "its"} or (
            word.low in {"the", "a", "an", "his", "her"} and n and words[n - 1].low != "of"
        ):
            begin = word.end if word.low in {"said", "says", "its", "but", "and"} else word.start
    begin, end = trim(frame.masked, begin, end)
    words = frame.words(begin, end)
    nouns = any(word.low in _ROLE_NOUNS for word in words)
    return (begin, end) if nouns and len(words) <= 12 else None
