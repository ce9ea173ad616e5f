"""Who launches: the countries, forces and groups an article names, and who a sentence means."""

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from summarizer.readers.rules.launches.table import FORCES, PRONOUNS, SAYING
from summarizer.readers.rules.scene import Scene

_BODY_KINDS = frozenset({"armed_force", "group", "agency", "government"})
_PLACE_PREPOSITIONS = frozenset(
    [
        "in",
        "at",
        "from",
        "near",
        "off",
        "over",
        "outside",
        "around",
        "toward",
        "towards",
        "into",
        "against",
        "between",
        "across",
        "to",
        "on",
        "with",
    ]
)
_COMPASS = frozenset({"north", "south", "east", "west"})
_TOLD = re.compile(
    r"\b(?:told|tells|notif(?:y|ied|ies|ying)|inform(?:ed|s|ing)?|warn(?:ed|s|ing)?|alert(?:ed|s"
    r"|ing)?|assur(?:ed|es)|advis(?:ed|es))\s+(?:[Tt]he\s+)?$"
)
"""Before whoever is spoken to: no subject of what is told."""
_OWNED = re.compile(r"\b(?:its|their)\s+$")
"""Before the name of what somebody has: "its Fatah missile" is no group."""
_QUALIFYING = re.compile(r"[-‑](?:based|backed|aligned|flagged|made|led|born|built|linked|run)\b")


class Party(NamedTuple):
    """A party at `start:end`; `key` is its country, or its name where it has none.

    `name` is the fullest name for it; `pronoun` parties are still to be resolved.
    """

    start: int
    end: int
    text: str
    name: str
    key: str
    is_place: bool = False
    pronoun: bool = False
    is_country: bool = False
    is_armed: bool = True
    is_group: bool = False


@cache
def _force_after() -> re.Pattern[str]:
    return re.compile(rf"(?:['’]s)?\s+(?:\w+\s+)?{FORCES}\b")


@cache
def _saying() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{SAYING}|den(?:y|ies|ied)|admit(?:s|ted)|boast(?:s|ed))\b"
        r"(?:\s+(?:on\s+|earlier\s+|late\s+)?\w+day|\s+(?:last|this|earlier this)\s+\w+)?"
        r"(?:\s+that)?\s*$"
    )


@cache
def _pronouns() -> re.Pattern[str]:
    return re.compile(rf"\b{PRONOUNS}\b")


class Parties:
    """The parties of a text, found once, looked up by place."""

    def __init__(self, scene: Scene) -> None:
        """Take the countries, armed groups and state bodies of the scene."""
        self.text = scene.text
        self.is_korean = scene.korean_context
        self.found = self._find(scene)
        self._starts = [party.start for party in self.found]
        self._first: dict[str, Party] = {}
        for party in sorted(self.found, key=lambda p: (not p.is_country, p.start)):
            if not party.is_place:
                self._first.setdefault(party.key, party)

    def within(self, start: int, end: int) -> list[Party]:
        """Return the parties that begin inside `[start, end)`."""
        return self.found[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def first_of(self, key: str | None) -> Party | None:
        """Return the first mention of a country or group as a party, a country's own name first."""
        return self._first.get(key or "")

    def home_of(self, start: int, end: int) -> Party | None:
        """Return whose land is named in `[start, end)`: who launches from Yemen, the Houthis."""
        for party in self.within(start, end):
            if party.key.isupper():
                home = self._first.get(party.key, party)
                return party._replace(name=home.name, is_place=False)
        return None

    def before(self, start: int, end: int, *, pronouns: bool = True) -> Party | None:
        """Return the last party inside `[start, end)` that can be a subject."""
        asides = [m.span() for m in _ASIDE.finditer(self.text, start, end)]
        named = [
            p
            for p in self.within(start, end)
            if not p.is_place and p.end <= end and not any(a < p.start < b for a, b in asides)
        ]
        last = named[-1] if named else None
        if not pronouns:
            return last
        after = last.end if last else start
        told = list(_pronouns().finditer(self.text, after, end))
        match = told[-1] if told else None
        if match is None or not self._near(match.end(), end):
            return last
        return Party(match.start(), match.end(), match[0], match[0], "", pronoun=True)

    def speaker_before(self, start: int, end: int) -> Party | None:
        """Return the party that says, claims or denies what follows: "Iran said that it"."""
        named = [p for p in self.within(start, end) if not p.is_place and p.end <= end]
        for party in reversed(named):
            if _saying().search(self.text, party.end, end):
                return party
        return None

    def _near(self, end: int, verb: int) -> bool:
        """Tell whether only auxiliaries and adverbs stand between a pronoun and its verb."""
        return _SUBJECT_GAP.fullmatch(self.text, end, verb) is not None

    def _find(self, scene: Scene) -> list[Party]:
        found = [self._country(c.start, c.end, c.text, c.code, c.form) for c in scene.countries.all]
        bodies = [
            Party(
                b.start,
                b.end,
                b.text,
                b.text,
                b.body.country or b.body.name,
                is_place=self._is_told(b.start),
                is_armed=b.body.kind in {"armed_force", "group"},
                is_group=b.body.kind == "group",
            )
            for b in scene.bodies.all
            if b.body.kind in _BODY_KINDS
            and not (
                b.body.kind == "group" and _OWNED.search(scene.text, max(0, b.start - 6), b.start)
            )
            and (b.body.country or b.body.kind != "government")
        ]
        taken = {p.start for p in bodies} | {m.start for m in scene.missiles.all}
        spans = sorted((p.start, p.end) for p in bodies)
        kept = [p for p in found if p.start not in taken and not _inside(p, spans)]
        return sorted([*kept, *bodies], key=lambda p: p.start)

    def _is_told(self, start: int) -> bool:
        return _TOLD.search(self.text, max(0, start - 20), start) is not None

    def _country(self, start: int, end: int, name: str, code: str, form: str) -> Party:
        place = form == "city" or _follows_place_word(self.text, start)
        place = place or self._is_told(start)
        qualifies = _QUALIFYING.match(self.text, end)
        force = _force_after().match(self.text, end)
        last = force.end() if force and not place else end
        return Party(
            start,
            last,
            self.text[start:last],
            name,
            code,
            is_place=bool(place or qualifies),
            is_country=True,
        )


def _follows_place_word(text: str, start: int) -> bool:
    """Tell whether the words before a name make it a place: "near", "north of", "of eastern"."""
    words = text[max(0, start - 24) : start].split()
    if words and words[-1] == "the":
        words.pop()
    if not words:
        return False
    before = words[-2] if len(words) > 1 else ""
    if words[-1] == "of":
        return before in _COMPASS
    return words[-1] in _PLACE_PREPOSITIONS or (before == "of" and words[-1].islower())


_ASIDE = re.compile(r",\s+(?:which|who|whose|where)\b(?:[^,;.]|\.(?=\S))*,|\[[^\]]*\]")
_SUBJECT_GAP = re.compile(
    r"(?:['’](?:d|s|ve|re))?(?:\s+(?:attempted to|tried to|has|have|had|is|are|was|were|also|then"
    r"|later|just|only|again|once|last|first|itself"
    r"|successfully|reportedly|recently|previously|already|twice|will|would|did|does|[a-z]+ly"
    r"|been|not|never|now|even|ever|in turn))*\s*"
)


def _inside(party: Party, spans: list[tuple[int, int]]) -> bool:
    index = bisect_left(spans, (party.start, party.end + 1)) - 1
    return index >= 0 and spans[index][0] <= party.start < spans[index][1]
