"""Finds the words of a sentence that can tell a launch, cheaply: each word is looked up once."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final, NamedTuple

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.triggers_table import (
    DOWN,
    FLIGHTS,
    FOLLOWED,
    KINDS,
    LET,
    MOVED,
    NO_LAUNCH_AFTER,
    PARTICLES,
    PUT_ELSEWHERE,
    WITH_THINGS,
)
from summarizer.text.patterns import lazy
from summarizer.text.words import words_of


class Trigger(NamedTuple):
    """A word at `start:end`, with what it can be tried as."""

    start: int
    end: int
    text: str
    kind: str

    @property
    def span(self) -> tuple[int, int]:
        """Return where it stands."""
        return self.start, self.end


_WORD = lazy(r"(?<![\w-])[A-Za-z]{2,}(?:[-‑][a-z]+)*(?!\w)")
_SECOND = lazy(
    r"[- ](?:fire[sd]?|firings?|launch(?:e[sd]|ing)?|tested|tests?|testing|flown)\b(?!-)"
)
_UP = lazy(rf" (?:up(?! to (?:\d|an? |{TWO_TO_TWELVE}))|off|aloft)\b")
_SPACE = lazy(r"[”\"’]?[\s,.]")
_OWNED = lazy(r"[-‑]|['’]s")
_TO_TALK = lazy(r" to (?:talk|negotiate)")
_ON = lazy(r",? (?:on|in) ")
_HAD_TO = " had to be "
"""Before "destroyed", of what flew."""


@cache
def _kinds() -> dict[str, tuple[str, ...]]:
    kinds: dict[str, tuple[str, ...]] = {}
    for kind, words in KINDS.items():
        for word in words.split():
            kinds[word] = (*kinds.get(word, ()), kind)
    return kinds


@cache
def _first_words() -> frozenset[str]:
    return frozenset({"flight", "test", *(word.partition("-")[0] for word in _kinds())})


@lru_cache(maxsize=4)
def _places(text: str) -> list[int]:
    """Return where the words of a text begin that can tell a launch, or the first of two."""
    words = words_of(text)
    return [words.starts[number] for number in words.among(_first_words())]


_MUST_FOLLOW = {
    **{word: lazy(rf"\s+(?:{after})") for word, after in FOLLOWED.items()},
    **{word: lazy(rf"\s(?:{after})\b") for word, after in PARTICLES.items()},
}
_MOVED = {word: lazy(rf"\s+(?:{after})") for word, after in MOVED.items()}
_LET = lazy(LET)
_NO_LAUNCH_AFTER = lazy(NO_LAUNCH_AFTER)
_FLIGHTS = lazy(FLIGHTS)
_PUT_ELSEWHERE = lazy(PUT_ELSEWHERE)
_LAUNCH_SITE = lazy(r"\s(?:[Vv]ehicle|(?:Complex|Pad|Site|Area)\b)")
"""Behind what is no verb: "liftoff from Launch Complex 40"."""
_BRAND = lazy(
    r"\s(?:an?\s|its\s|new\s)*[\"“‘'](?:[Mm]issile|[Rr]ocket)[\"”’'](?!\s(?:missile|rocket))"
)
"""Behind a verb, a product that is only called so: "launches “Missile” for accountants"."""
_LEAD = 30
"""How far before "flight" stands which one it is: "the ninth Starship flight"."""
_SPACED: Final = frozenset({"put", "hit", "fly", "toss", "try", "ride"})
"""Kinds of words that stand alone, not as the first part of another."""


def find_triggers(text: str, start: int, end: int, *, things: bool) -> Iterator[Trigger]:
    """Yield the words of `text[start:end]` that can tell a launch, each once for each kind.

    Without `things` the sentence names none that can be launched, and some kinds tell nothing.
    """
    kinds, places = _kinds(), _places(text)
    for place in places[bisect_left(places, start) : bisect_left(places, end)]:
        if not (match := _WORD.match(text, place, end)):
            continue
        word = match[0].lower()
        if word in {"flight", "test"} and (second := _SECOND.match(text, match.end(), end)):
            low, high = match.start(), second.end()
            yield Trigger(low, high, text[low:high], "verb")
            continue
        for kind in kinds.get(word, ()):
            if things or kind not in WITH_THINGS:
                trigger = _checked(text, place, match.end(), word, kind)
                if trigger:
                    yield trigger


def _verb_end(text: str, end: int, word: str) -> int | None:
    """Return where a verb of launching ends with its particle: "sent up", "let off"."""
    if word in {"let", "lets"}:
        let = _LET.match(text, end)
        return let.end() if let else None
    if _OWNED.match(text, end) or (word[0] == "s" and _NO_LAUNCH_AFTER.match(text, end)):
        return None
    if word == "launch" and (_LAUNCH_SITE.match(text, end) or _is_of_firm(text, end)):
        return None
    if word.startswith("launch") and _BRAND.match(text, end):
        return None
    up = _UP.match(text, end) if word.startswith(("s", "f")) else None
    return up.end() if up else end


def _is_of_firm(text: str, end: int) -> bool:
    """Tell whether "Launch" ends the name of a company: "Caldera Launch flew"."""
    if not text.startswith("Launch", end - len("Launch")) or not _SMALL_NEXT.match(text, end):
        return False
    return _NAME_BEFORE.search(text, max(0, end - _FIRM), end - len("Launch")) is not None


_FIRM = 30
_NAME_BEFORE = lazy(r"\b[A-Z][\w&-]+\s$")
_SMALL_NEXT = lazy(r"(?:\s[a-z]|,|['’]s\b)")


def _is_put_off(text: str, end: int, word: str) -> bool:
    """Tell whether nothing is put up: "the launch was put off"."""
    return word.startswith("put") and _PUT_ELSEWHERE.match(text, end) is not None


def _checked(text: str, start: int, end: int, word: str, kind: str) -> Trigger | None:
    """Return the trigger with its particle, or None where the words around forbid it."""
    last: int | None = end
    if kind in {"light", "lift"} and word in _MUST_FOLLOW:
        after = _MUST_FOLLOW[word].match(text, end)
        last = after.end() if after else None
    elif kind == "verb":
        last = _verb_end(text, end, word)
    elif kind == "motion" or (kind == "hit" and word in _MOVED and word != "destroyed"):
        moved = _MOVED.get(word)
        had_to = text.endswith(_HAD_TO, 0, start)
        last = end if not moved or had_to or moved.match(text, end) else None
    elif kind == "detect" and word in DOWN:
        last = end + len(DOWN[word]) - 1 if text.startswith(DOWN[word], end) else None
    elif kind in _SPACED and (not _SPACE.match(text, end) or _is_put_off(text, end, word)):
        last = None
    elif kind == "attempt":
        if word.startswith("flight"):
            before = _FLIGHTS.search(text, max(0, start - _LEAD), start)
            start = before.start() if before else start
            last = end if before else None
        elif _TO_TALK.match(text, end) or (word == "failures" and not _ON.match(text, end)):
            last = None
    return None if last is None else Trigger(start, last, text[start:last], kind)
