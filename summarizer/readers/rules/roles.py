"""The role of a person as the article tells it, beside the name: title, or apposition."""

import re
from collections.abc import Iterable

from summarizer.readers.rules.cues_table import (
    FUNCTION_WORDS,
    HONORIFICS,
    NAMING,
    PERSON_NOUNS,
    SAYING,
    words_of,
)
from summarizer.readers.rules.frames import Frame, Word
from summarizer.readers.rules.marks import Span
from summarizer.readers.rules.phrases import trim

_JOINERS = words_of("of for the and to on in")
_STOP = re.compile(r"[,;:!?()\x01]|\.(?=\s|$)|\s[—–-]+\s")
_AFTER = re.compile(r",\s+(?=\w)")
_NO_ROLE = SAYING | NAMING | words_of("who whose whom which where when and but as while")
_BREAKS = SAYING | NAMING | words_of("but and while its by with from")
_LONGEST = 12


def role_of(frame: Frame, places: Iterable[Span]) -> Span | None:
    """Return the role told with any mention of a person; a bare rank only if there is no other."""
    ranks = []
    for start, end in places:
        title, rank = _title_before(frame, start)
        role = title or _apposition_after(frame, end) or _apposition_before(frame, start)
        if role:
            return role
        ranks += [rank] if rank else []
    return ranks[0] if ranks else None


def _title_before(frame: Frame, name: int) -> tuple[Span | None, Span | None]:
    """Return the title right before a name ("State Department spokesperson"), and a bare rank."""
    sentence = frame.sentence_at(name)
    words = frame.words(max(sentence.start, name - 120), name)
    told = _run(frame, words, name)
    titles = list(told)
    while titles and titles[-1].low in HONORIFICS:
        titles.pop()
    while titles and titles[-1].low in _JOINERS:
        titles.pop()
    if any(word.low in PERSON_NOUNS for word in titles):
        return (titles[0].start, titles[-1].end), None
    formal = [word for word in told if word.low in HONORIFICS and len(word.low) > 4]
    return None, (formal[0].start, formal[-1].end) if formal else None


def _run(frame: Frame, words: list[Word], name: int) -> list[Word]:
    """Return the words before a name that may be its title, back to a verb or a preposition."""
    first, after = len(words), name
    for n in range(len(words) - 1, -1, -1):
        word = words[n]
        if frame.masked[word.end : after].strip(" .\xa0\n()") or not _may_be_title(frame, word):
            break
        first, after = n, word.start
    while first < len(words) and words[first].low in _JOINERS:
        first += 1
    return words[first:]


def _may_be_title(frame: Frame, word: Word) -> bool:
    if frame.text[word.start].isupper() or word.low in _JOINERS or word.low in PERSON_NOUNS:
        return True
    if word.low in FUNCTION_WORDS or word.low in _NO_ROLE:
        return word.low == "former"
    return not word.low.endswith(("ed", "ly", "ing")) and word.low not in {"a", "an"}


def _apposition_after(frame: Frame, name_end: int) -> Span | None:
    """Return the apposition after a name: ", a researcher at the institute in Seoul,"."""
    match = _AFTER.match(frame.masked, name_end)
    sentence = frame.sentence_at(name_end)
    if not match or match.end() >= sentence.end:
        return None
    stop = _STOP.search(frame.masked, match.end(), sentence.end)
    start, end = trim(frame.masked, match.end(), stop.start() if stop else sentence.end)
    words = [word.low for word in frame.words(start, end)]
    if not words or words[0] in _NO_ROLE or len(words) > 2 * _LONGEST:
        return None
    verb = next((n for n, word in enumerate(words) if word in SAYING), len(words))
    return (start, end) if PERSON_NOUNS.intersection(words[: min(verb, 9)]) else None


def _apposition_before(frame: Frame, name: int) -> Span | None:
    """Return the description before a name: "the Europe minister, Eleanor Whitcombe"."""
    start = max(frame.sentence_at(name).start, name - 100)
    words = frame.words(start, name)
    while words and words[-1].low in HONORIFICS:
        words.pop()
    if not words or not frame.masked[words[-1].end : name].strip().startswith(","):
        return None
    kept: list[Word] = []
    for word in reversed(words):
        gap = frame.masked[word.end : kept[-1].start] if kept else ""
        if gap.strip(" .\xa0\n") or word.low in _BREAKS:
            break
        kept.append(word)
    kept.reverse()
    if not kept or len(kept) > _LONGEST or not any(w.low in PERSON_NOUNS for w in kept):
        return None
    return kept[0].start, kept[-1].end
