"""What was launched: the noun phrase of a missile taken apart into count, type and name."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.normalize.countries import country_of
from summarizer.normalize.missiles import FoundMissile
from summarizer.normalize.numbers_table import ONES, SECOND_TO_TENTH, TWO_TO_TWELVE
from summarizer.readers.rules.launches.counts import count_of
from summarizer.readers.rules.launches.following import (
    TO_NAME,
    TOKEN,
    WHAT_CALLED,
    head_after,
    is_stopped,
    object_start,
)
from summarizer.readers.rules.launches.own_names import own_names
from summarizer.readers.rules.launches.patterns import HEAD, NO_HEAD
from summarizer.readers.rules.launches.table import HEADS
from summarizer.readers.rules.phrases import Phrases
from summarizer.readers.rules.scene import Scene
from summarizer.text.calendar_table import MONTH
from summarizer.text.patterns import lazy, skip

_TYPE_WORD = lazy(
    r"(?:[\w]+-(?:class|breathing|skimming|range|launched|fuel(?:l?ed)?|attack|ship|capable|type|stage|tank|aircraft"
    r"|altitude|armed|ballistic|surface|air|sea|propellant|powered|warhead|stage|use|based|borne"
    r"|mobile|caliber|calibre|launch|to-\w+)|[\w]+-to-[\w-]+|short|medium|long|intermediate"
    r"|inter-?continental|ballistic|cruise|strategic|tactical|hypersonic|supersonic|guided"
    r"|carrier|space"
    r"|spy|reconnaissance|military|observation|communications?|weather|surface|anti-ship|theater"
    r"|theatre|nuclear|solid|liquid|range|submarine|sea|air|earth|multiple|and|antiship"
    r"|interceptor|imaging"
    r"|surveillance|glide|orbital|ground|naval|quasi|close|artillery|combat|satellite|target)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Missile:
    """A launched thing at `start:end`; all parts are copied words."""

    start: int
    end: int
    count: str | None
    number: float | None
    plural: bool
    kind: str | None
    name: str | None


class Arsenal:
    """The named missiles of a text, found once."""

    def __init__(self, scene: Scene) -> None:
        """Take the names that the scene found, wherever they stand."""
        self.text = scene.text
        self.names = _everywhere(scene.text, [*scene.missiles.all, *own_names(scene)])
        self._starts = [name.start for name in self.names]
        numbered = (match.start() for match in _NUMBERED.finditer(scene.text))
        heads = HEAD.places(scene.text, 0, len(scene.text))
        self._things = sorted([*self._starts, *heads, *numbered])
        self.makers = {name.text: name.country for name in self.names}

    def reaches(self, low: int, high: int) -> bool:
        """Tell quickly whether `[low, high)` can tell a missile by noun, name or designation."""
        number = bisect_left(self._things, low)
        return number < len(self._things) and self._things[number] < high

    def within(self, start: int, end: int) -> list[FoundMissile]:
        """Return the names that begin inside `[start, end)`."""
        return self.names[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def first(self, start: int, end: int) -> FoundMissile | None:
        """Return the first name that begins inside `[start, end)`."""
        return next(iter(self.within(start, end)), None)

    def last(self, start: int, end: int) -> FoundMissile | None:
        """Return the last name that begins inside `[start, end)`."""
        return next(reversed(self.within(start, end)), None)

    def after(self, verb_end: int, end: int) -> Missile | None:
        """Return the object that follows a verb directly: "fired two ballistic missiles"."""
        if not self.reaches(verb_end, end):
            return None
        start = object_start(self.text, verb_end, end)
        first = bisect_left(self._things, start)
        if first == len(self._things) or is_stopped(self.text, start, self._things[first]):
            return None
        head = head_after(self.text, start, end)
        named = self._named_object(start, head.end() if head else end)
        if named and (head is None or named.start + 3 < head.start()):
            follows = head and _JOINED.fullmatch(self.text, named.end, head.start())
            if not follows:
                return self.named(start, named)
        if head is None:
            return self._designated(start, end)
        return self.phrase(self._last_item(start, head.start()), head.end("head"), end)

    def _last_item(self, start: int, head: int) -> int:
        """Return where the counted things begin: of "78 drones and three missiles" the missiles."""
        items = [item.end() for item in _ITEM.finditer(self.text, start, head)]
        return items[-1] if items else start

    def _designated(self, verb_end: int, end: int) -> Missile | None:
        """Return an object told by a designation alone: "launched the Nahid-2"."""
        match = _DESIGNATED_OBJECT.match(self.text, verb_end, end)
        low, high = max(0, verb_end - 600), min(len(self.text), end + 400)
        if match is None or not _SPACE_WORDS.search(self.text, low, high):
            return None
        start, last = match.span("np")
        while start < last and not self.text[start].isalnum():
            start += 1
        count, number = count_of(self.text[start:last], plural=False)
        return Missile(start, last, count, number, False, None, match["name"])

    def _named_object(self, start: int, end: int) -> FoundMissile | None:
        for name in self.within(start, end):
            if is_stopped(self.text, start, name.start):
                return None
            if TO_NAME.fullmatch(self.text, start, name.start):
                return None if NO_HEAD.match(self.text, name.end) else name
        return None

    def named(self, start: int, name: FoundMissile) -> Missile:
        """Take apart a phrase from `start` on that ends in a name: "six Kinzhals"."""
        while start < name.start and not self.text[start].isalnum():
            start += 1
        first = skip(_SKIP, self.text, start, name.start)
        phrase = self.text[first : name.end]
        count, number = count_of(phrase, plural=False)
        many = number is not None and number > 1
        return Missile(first, name.end, count, number, many, self._apposed(name), name.text)

    def _apposed(self, name: FoundMissile) -> str | None:
        match = _APPOSITION.match(self.text, name.end)
        return self._kind(match.start("np"), match.end("head")) if match else None

    def phrase(self, start: int, end: int, limit: int) -> Missile:
        """Take apart the phrase `text[start:end]`, which ends in its noun."""
        text = self.text
        while start < end and not (text[start].isalnum()):
            start += 1
        plural = text[end - 1] == "s"
        names = [n for n in self.within(start, end) if n.end <= end]
        after = next(
            (
                n
                for n in self.within(end, min(end + 45, limit))
                if _APPOSED.fullmatch(self.text, end, n.start)
            ),
            None,
        )
        name = names[-1] if names else after
        kind = self._kind(start, end)
        told = name.text if name else self._quoted_name(start, end, kind)
        count, number = count_of(text[start:end], plural=plural)
        misread = number is not None and number > 1 and not plural
        if count and (misread or (plural and names and count in names[-1].text)):
            single = _SINGLE.match(text, start, end) if misread and names else None
            count, number = (single[0], 1) if single else (None, None)
        last = after.end if after and name is after else end
        return Missile(start, last, count, number, plural, kind, told)

    def _quoted_name(self, start: int, end: int, kind: str) -> str | None:
        """Return a name that no table knows: quoted, numbered, or a capital before the type."""
        match = _OWN_NAME.search(self.text, start, end)
        if match:
            return match[1].strip("\"“‘'")
        capitals = _CAPITALS.search(self.text, start, end - len(kind))
        if capitals and capitals.start() > start and country_of(capitals[0]) is None:
            return capitals[0].strip()
        return None

    def _kind(self, start: int, end: int) -> str:
        """Return the type: the noun with the words before it that tell a type."""
        words = list(_WORD.finditer(self.text[start:end]))
        first = len(words) - 1
        if words[first][0].lower() in _SECOND:
            first = max(first - 1, 0)
        while first > 0 and (step := _type_words([w[0] for w in words[:first]])):
            between = self.text[start + words[first - 1].end() : start + words[first].start()]
            if between.strip(" ,\n"):
                break
            if words[first - 1][0] == "multiple" and not words[first][0].startswith("launch"):
                break
            first -= step
        first -= self._named_inside(start, [w.span() for w in words[:first]])
        first += words[first][0] == "range" and first + 1 < len(words)  # "longest range missile"
        return self.text[start + words[first].start() : skip(_OF_TYPE, self.text, end)]

    def _named_inside(self, start: int, before: list[tuple[int, int]]) -> int:
        """Return how many words a name and the type before it are: "solid-fuel Agni-P"."""
        if len(before) < 2 or not self.within(start + before[-1][0], start + before[-1][1]):
            return 0
        types = 0
        for low, high in reversed(before[:-1]):
            word = self.text[start + low : start + high]
            if word in {"and", "multiple"} or not _tells_type(word):
                break
            types += 1
        if types and self.text[start + before[-1 - types][0] :].startswith("range "):
            types -= 1
        return types + 1 if types else 0


_SECOND = {"vehicle", "vehicles", "weapon", "weapons", "shells"}
"""Nouns for a missile that take a word before them to tell it."""


def _type_words(before: list[str]) -> int:
    """Return how many of the last words belong to a type: "surface to", "ballistic and"."""
    if before[-1] in {"and", "or", "to"}:
        pair = len(before) > 1 and _PAIRED.fullmatch(before[-2])
        return 2 if pair and (before[-1] == "to") == (before[-2].lower() in _REALMS) else 0
    return int(_tells_type(before[-1]))


_REALMS = {"surface", "air", "ground", "ship"}
_PAIRED = lazy(
    r"surface|air|ground|ship|ballistic|cruise|hypersonic|(?:short|medium|intermediate"
    r"|long)(?:-range|-)",
    re.IGNORECASE,
)
"""What a type has before "to" or "and": "surface to air", "ballistic and cruise missiles"."""


@lru_cache(maxsize=1024)
def _tells_type(word: str) -> bool:
    if word[0].isupper() and word.endswith("-launched"):  # "Russian-launched missiles"
        return country_of(word.removesuffix("-launched")) is None
    return _TYPE_WORD.match(word) is not None and not word.startswith(("km-", "mile-"))


_SINGLE = lazy(r"[Aa]n?\s[^\d,;.]*[A-Za-z]\b")
"""What counts one thing that has a number in its name: "a Minuteman" before its 3."""
_WORD = lazy(r"[^\s,\"“”]+")
_OF_TYPE = lazy(
    r" of (?:an? |the )?(?:(?:new|short|medium|intermediate|long|intercontinental|unknown"
    r"|unspecified|unidentified)(?:er)? )(?:type|class|kind|range|design|variety)\b"
)
_APPOSED = lazy(
    r"[\"”’]?,?\s*\(?(?:(?:(?:(?:that|which)\s)?(?:it|they|[A-Z]\w+)\s(?:has\s"
    r"|have\s)?(?:calls?|dub(?:bed|s)|named)"
    r"|called|named|dubbed|known as|designated|identified as)\s+)?(?:the\s+"
    r"|an?\s+)?(?:(?!(?:of|like|from|than|to|and|or|with|into|in|on|at|for|by|toward|towards)\b)"
    r"(?:[a-z]+-[a-z]+|new|latest|home-?made|indigenous)\s+){0,2}[\"“‘']?"
)
_CAPITALS = lazy(
    rf"\b(?!(?:[A-Z]\w*\s)*(?:Command|Forces?|Navy|Army|Corps|Guards?|Ministry"
    rf"|Agency)\s)(?!{MONTH}\s|Korean|North|South"
    r"|Western|Soviet|Houthi|Hezbollah|Hamas|[IMSC]?[CRL]BM|SL[CV]M?|US"
    r"|UN\b|\w+day\s)[A-Z][\w-]*(?:\s[A-Z\d][\w-]*)*\s$"
)
_ITEM = lazy(rf"\band\s+(?=(?:an?|one|{TWO_TO_TWELVE}|several|dozens|at least|about|more|\d)\b)")
_SPACE_WORDS = lazy(r"missile|rocket|satellite|orbit")
_DESIGNATION = (
    r"(?!(?:Su|MiG|Tu|F|B|C|Il|Ka|Mi|An|T|J|Complex|Pad|Site|Area|Station|Block|Phase|Stage|COVID|G|A|AK|M|MQ|RQ|Boeing"
    r"|Airbus)-)[A-Z][A-Za-z]*-\d+[A-Za-z]*"
)
_NUMBERED = lazy(r"-\d")
_NO_DRONE = (
    r"(?![-\w]*\s(?:[\w-]+\s){0,2}(?:drones?|UAVs?|torpedo\w*|submarines?|tanks?|engines?"
    r"|bombs?)\b)"
)
_DESIGNATED_OBJECT = lazy(
    rf"(?P<np>{TOKEN}{{0,4}}?\s+[\"“‘]?(?P<name>{_DESIGNATION}))\b{_NO_DRONE}"
)


def _everywhere(text: str, names: Sequence[FoundMissile]) -> list[FoundMissile]:
    """Return the names with every place of those that mean a missile somewhere in the text."""
    known = {name.text: name for name in names}
    if not known:
        return []
    starts = {name.start for name in names}
    more = [
        known[text[start:end]]._replace(start=start, end=end)
        for start, end in Phrases(known).find(text)
        if start not in starts and not text.startswith("-", end)
    ]
    return sorted([*names, *more], key=lambda name: name.start)


_JOINED = lazy(
    r"[\"”’']?\s+(?:\([^)]{1,25}\)\s+)?"
    r"(?!and\s(?:(?:about|some|around|nearly|roughly|over|up\sto|more\sthan|at\sleast)\s)?"
    rf"(?:an?|one|{TWO_TO_TWELVE}|several|dozens|\d[\d,]*)\s)(?:[\w-]+\s+){{0,5}}"
)
_OWN_NAME = lazy(r"([A-Z][\w-]*-?\d+[\w-]*|[\"“‘'](?=[A-Z])[\w -]{2,20}(?=[\"”’']))")
_SKIP = lazy(rf"{WHAT_CALLED}\s+")


def counted(text: str, start: int, end: int) -> Missile:
    """Return an unnamed thing at `start:end`, with what its words count: "one", "a pair"."""
    counts = _COUNTS.search(text, start, end)
    if counts is None:
        return Missile(start, end, None, None, False, None, None)
    words = counts[0]
    number = 2 if "pair" in words.lower() else _FEW.get(words.split()[-1].lower(), 1)
    return Missile(start, end, words, number, number > 1, None, None)


_COUNTS = lazy(
    rf"\b(?:(?:[Aa]|[Aa]nother)\s+pair|[Aa]\s+(?:{SECOND_TO_TENTH})|"
    rf"(?i:both|one|{TWO_TO_TWELVE})|[Aa]nother(?!\s[tfpsen\d]))\b"
)
_FEW = {"both": 2} | ONES


_APPOSITION = lazy(
    rf"[\"”’']?,?\s+(?:\(|its\s+\w+|an?|the)?(?P<np>{TOKEN}{{0,5}}?\s+(?P<head>{HEADS})\b)"
)
