"""Who launches: the countries, forces and groups an article names, and who a sentence means."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, cached_property
from operator import attrgetter
from typing import NamedTuple

from summarizer.normalize.bodies import FoundBody
from summarizer.normalize.countries import FoundCountry, country_name
from summarizer.normalize.leaders import LEADERS
from summarizer.normalize.ships import ship_names
from summarizer.readers.rules.hits import Hits
from summarizer.readers.rules.launches.armed import armed_groups
from summarizer.readers.rules.launches.firms import launch_firms
from summarizer.readers.rules.launches.firms_table import LAUNCH_FIRMS
from summarizer.readers.rules.launches.table import FORCES, LEASED, PRONOUNS, SAYING
from summarizer.readers.rules.scene import Scene
from summarizer.text.cues import Cue
from summarizer.text.first_words import first_words
from summarizer.text.patterns import lazy, skip
from summarizer.text.word_sets import DIRECTIONS, word_set

_BODY_KINDS = frozenset({"armed_force", "group", "agency", "government"})
_PLACE_PREPOSITIONS = word_set(
    """
    in at from near off over outside inside around toward towards into against between across to
    on with controls rules governs controlling ruling
    """
)
_COMPASS = frozenset({"north", "south", "east", "west"})
_OWNED = lazy(r"\b(?:its|their)\s+$")
"""Before the name of what somebody has: "its Fatah missile" is no group."""
_QUALIFYING = lazy(
    r"\s(?:backed|aligned|allied|sponsored|supported|enabled)\b|-(?:(?!fired|launched)[a-z]+ed|led|made|born|built|run|held|bound|style|era)\b|\s+(?:East|West|Gulf)\s+Coast\b"
    r"|\s(?:summit|talks|treaty|accords?|agreement|customers?|clients?|passengers?|astronauts?)\b"
    r"|\s(?:news\s(?:site|website|portal|magazine)|newspaper|daily|tabloid|website|weekly|magazine"
    r"|think[ -]tank|range|(?:space)?port)\b"
)


class Party(NamedTuple):
    """A party at `start:end`; `key` is its country, or its name where it has none.

    `name` is the fullest name for it; `pronoun` parties are still to be resolved, and of one that
    `is_home` only the land is named that it launched from.
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
    is_firm: bool = False
    is_home: bool = False


_FORCE_AFTER = lazy(rf"(?:['’]s)?\s+(?:\w+\s+)?{FORCES}\b")


@cache
def _told() -> frozenset[str]:
    """Return the verbs before whoever is spoken to: no subject of what is told."""
    return first_words(
        r"(?:told|tells|notif(?:y|ied|ies|ying)|inform(?:ed|s|ing)?|warn(?:ed|s|ing)?|alert(?:ed"
        r"|s|ing)?|assur(?:ed|es)|advis(?:ed|es))\b"
    )


_SAYS = Cue(
    rf"\b(?:{SAYING}|den(?:y|ies|ied)|(?:reject|dismiss|refut)(?:e?s|ed)|admit(?:s|ted)|boast(?:s|ed))\b"
    r"(?:\s+(?:on\s+|earlier\s+|late\s+)?\w+day|\s+(?:last|this|earlier this|in)\s+\w+)?"
    r"(?:\s+(?:an?\s+|the\s+|any\s+)?(?:[\w-]+\s+){0,3}?(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?))?"
    r"(?:\s+(?:by|in|from)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}[\w-]+)?"
    r"(?:\s+that)?\s*$"
)
_REFUSED = lazy(r"\b(?:denied|denies|rejected|dismissed|refuted)\s(?:an?\s|the\s|all\s)?$")
"""Before whose claim somebody else denies: "Seoul denied a North Korean claim that it fired"."""
_CLOCK = lazy(r"\s(?:local\s|standard\s)?time\b(?!\sand\b)")
"""Behind a capital whose clock it is: "Friday (Seoul time)"."""
_PRONOUN = Cue(rf"\b{PRONOUNS}\b")


class Parties:
    """The parties of a text, found once, looked up by place."""

    def __init__(self, scene: Scene) -> None:
        """Take the countries, armed groups and state bodies of the scene; none is judged yet."""
        self.text = scene.text
        self.is_korean = scene.korean_context
        named = {missile.text for missile in scene.missiles.all}
        told = (*scene.bodies.all, *armed_groups(scene))
        acting = (*filter(self._acts, told), *launch_firms(scene))
        missiles = {missile.start for missile in scene.missiles.all}  # "Fatah-1" is no Fatah
        known = (b for b in acting if b.text not in named and b.start not in missiles)
        bodies = Hits(sorted(known, key=attrgetter("start")))
        taken = {b.start for b in bodies.all} | missiles
        free = [c for c in scene.countries.all if c.start not in taken and not bodies.at(c.start)]
        if ships := list(ship_names(scene.text)):  # "USS John Finn" is no Finn
            free = [c for c in free if not any(a < c.start < b for a, b in ships)]
        hits: list[FoundBody | FoundCountry] = [*free, *bodies.all]
        if " time" in scene.text:  # "(Seoul time)" names nobody
            hits = [hit for hit in hits if not _CLOCK.match(scene.text, hit.end)]
        if "nti-" in scene.text:  # "the anti-Houthi coalition" is none of theirs
            hits = [hit for hit in hits if not scene.text.endswith("nti-", 0, hit.start)]
        self._hits = sorted(hits, key=attrgetter("start"))
        self._starts = [hit.start for hit in self._hits]
        self._judged: dict[int, Party] = {}

    def within(self, start: int, end: int) -> list[Party]:
        """Return the parties that begin inside `[start, end)`."""
        first = bisect_left(self._starts, start)
        return [self._party(n) for n in range(first, bisect_left(self._starts, end, first))]

    def _party(self, number: int) -> Party:
        if number not in self._judged:
            hit = self._hits[number]
            self._judged[number] = (
                self._body(hit) if isinstance(hit, FoundBody) else self._country(hit)
            )
        return self._judged[number]

    @cached_property
    def found(self) -> list[Party]:
        """All parties, in order."""
        return self.within(0, len(self.text))

    @cached_property
    def _first(self) -> dict[str, Party]:
        first: dict[str, Party] = {}
        bodies = {hit.start for hit in self._hits if isinstance(hit, FoundBody)}
        for rank in range(3):
            for party in self.found:
                told = 0 if party.is_country else 2 - (party.start in bodies)
                if told == rank and not party.is_place:
                    first.setdefault(party.key, party)
        return first

    def first_of(self, key: str | None) -> Party | None:
        """Return the first mention of a country or group as a party, a country's own name first."""
        return self._first.get(key) if key else None

    def any_of(self, key: str | None) -> Party | None:
        """Return the first mention of a country, be it as a place."""
        return next((p for p in self.found if key and p.key == key), None)

    def home_of(self, start: int, end: int) -> Party | None:
        """Return whose land is named in `[start, end)`: who launches from Yemen, the Houthis."""
        for party in self.within(start, end):
            if party.is_group and not party.is_place:
                return party
            own = party.text in {country_name(party.key), "Gaza", "Gaza Strip"}
            home = self._first.get(party.key)
            if party.key.isupper() and (own or home) and party.key not in LEASED:
                state = home if home and (home.is_country or home.is_armed) else None
                land = next((p for p in self.found if p.text == country_name(party.key)), state)
                name = party.name if land is None or own else land.name
                return self.group_of(party.key) or party._replace(
                    name=name, is_place=False, is_home=True
                )
        return None

    def group_of(self, key: str) -> Party | None:
        """Return the first mention of an armed group of a country, if it is said to launch."""
        groups = [p for p in self.found if p.is_group and p.key == key]
        launch = any(
            _LAUNCHES.match(self.text, p.end)
            or _BY.search(self.text, max(0, p.start - 24), p.start)
            for p in groups
        )
        return groups[0] if launch else None

    def outside_asides(self, start: int, end: int) -> list[Party]:
        """Return the parties inside `[start, end)` but for those in what is only said of others."""
        named = self.within(start, end)
        if not named or self.text.find(",", start, named[-1].start) < 0:
            return named
        asides = [m.span() for m in _ASIDE.finditer(self.text, start, end)]
        return [p for p in named if not any(a < p.start < b for a, b in asides)]

    def before(self, start: int, end: int, *, pronouns: bool = True) -> Party | None:
        """Return the last party inside `[start, end)` that can be a subject."""
        named = [p for p in self.outside_asides(start, end) if not p.is_place and p.end <= end]
        last = named[-1] if named else None
        if not pronouns:
            return last
        after = last.end if last else start
        told = list(_PRONOUN.finditer(self.text, after, end))
        match = told[-1] if told else None
        if match is None or not self._near(match.end(), end):
            return last
        return Party(match.start(), match.end(), match[0], match[0], "", pronoun=True)

    def over(self, place: int) -> Party | None:
        """Return the party in whose name a word stands: of "People's Liberation Army" the last."""
        party = next(reversed(self.within(max(0, place - 40), place + 1)), None)
        return party if party and party.end > place and not party.is_place else None

    def subject(self, start: int, end: int) -> Party | None:
        """Return the last party that can be a subject; the first of two that act together."""
        last = self.before(start, end)
        if last is None or last.pronoun:
            return last
        for party in self.within(max(start, last.start - _TOGETHER), last.start):
            if not party.is_place and _AND.fullmatch(self.text, party.end, last.start):
                return party
        return last

    def speaker_before(self, start: int, end: int) -> Party | None:
        """Return the party that says, claims or denies what follows: "Iran said that it"."""
        named = [p for p in self.within(start, end) if not p.is_place and p.end <= end]
        for party in reversed(named):
            if _REFUSED.search(self.text, max(start, party.start - 16), party.start):
                continue
            if _SAYS.search(self.text, party.end, end):
                return party
        return None

    def led(self, start: int, verb: int) -> Party | None:
        """Return the state whose leader is the subject of a verb: "Kim Jong Un oversaw"."""
        for name, code in LEADERS.items():
            at = self.text.rfind(name, start, verb)
            end = at + len(name)
            if at < 0 or (at > start and self.text[at - 1].isalnum()):
                continue
            if _SHIP.search(self.text, max(start, at - 6), at):
                continue
            end = skip(_FORCES_OF, self.text, end, verb)
            if self._near(skip(_ASIDE_OF, self.text, end, verb), verb):
                state = self.first_of(code)
                return Party(at, end, name, state.name if state else name, code)
        return None

    def _near(self, end: int, verb: int) -> bool:
        """Tell whether only auxiliaries and adverbs stand between a pronoun and its verb."""
        return _SUBJECT_GAP.fullmatch(self.text, end, verb) is not None

    def _acts(self, hit: FoundBody) -> bool:
        """Tell whether a body can launch, or speak for who does."""
        kind = hit.body.kind
        if hit.body.name in LAUNCH_FIRMS:
            return True
        if kind not in _BODY_KINDS or (kind == "government" and hit.body.country is None):
            return False
        owned = kind == "group" and _OWNED.search(self.text, max(0, hit.start - 6), hit.start)
        return not owned

    def _body(self, hit: FoundBody) -> Party:
        return Party(
            hit.start,
            hit.end,
            hit.text,
            hit.text,
            hit.body.country or hit.body.name,
            is_place=_is_told(_words_before(self.text, hit.start)),
            is_armed=hit.body.kind in {"armed_force", "group"},
            is_group=hit.body.kind == "group",
            is_firm=hit.body.kind == "company",
        )

    def _fighters(self, hit: FoundCountry, end: int) -> Party:
        """Return people under arms who are called by a land, and are not its forces."""
        start = hit.start - len(_PRO) * self.text[: hit.start].lower().endswith(_PRO)
        who = self.text[start:end]
        key = hit.code if hit.code in _STATELESS else who.lower()
        told = _is_told(_words_before(self.text, start))
        return Party(start, end, who, who, key, is_place=told, is_group=True)

    def _country(self, hit: FoundCountry) -> Party:
        start, end = hit.start, hit.end
        if fighters := _FIGHTERS_AFTER.match(self.text, end):
            return self._fighters(hit, fighters.end())
        words = _words_before(self.text, start)
        place = hit.form == "city" or _lead_to_place(words, hit.form) or _is_told(words)
        force = None if place else _FORCE_AFTER.match(self.text, end)
        last = force.end() if force else end
        if bisect_left(self._starts, last) > bisect_left(self._starts, end):
            last = end  # "Yemen's Houthi rebels" are a group's
        return Party(
            start,
            last,
            self.text[start:last],
            hit.text,
            hit.code,
            is_place=(place and not _WHOSE.match(self.text, end))
            or _QUALIFYING.match(self.text, end) is not None,
            is_country=True,
        )


def _words_before(text: str, start: int) -> list[str]:
    """Return the few words before a name, without its article."""
    words = text[max(0, start - 24) : start].split()
    if words and words[-1].endswith((".", "?", "!")) and words[-1].islower():
        return []  # of the sentence before
    words = words[:-1] if words and words[-1] in {"the", "The"} else words
    return words[:-1] if words and words[-1] in DIRECTIONS and words[-2:-1] != ["of"] else words


def _is_told(words: Sequence[str]) -> bool:
    """Tell whether the words before a name make it somebody spoken to."""
    return bool(words) and (words[-1] in _told() or words[-2:] in _ACCORDING)


_ACCORDING = (["According", "to"], ["according", "to"])
_FIGHTERS = frozenset({"rebels", "militia", "militias", "militants", "fighters", "movement"})
"""Whose land is named behind them: "the Houthi rebels of Yemen"."""
_RULERS = frozenset({"regime", "government", "leadership", "authorities", "generals", "rulers"})
"""Who rules in the capital that is named behind them: "the regime in Pyongyang"."""


def _lead_to_place(words: Sequence[str], form: str) -> bool:
    """Tell whether the words before a name make it a place: "near", "north of", "of eastern"."""
    if not words or (len(words) > 1 and words[-1] == "in" and words[-2] in _RULERS):
        return False
    before = words[-2] if len(words) > 1 else ""
    if words[-1] == "of":
        return before in _COMPASS | _FIGHTERS
    within = before == "of" and words[-1].islower() and form != "demonym"
    return words[-1] in _PLACE_PREPOSITIONS or within


_LAUNCHES = lazy(
    r"[^.,;]{0,40}\b(?:missiles?|rockets?|fire[ds]?|launch(?:es|ed)?|claim(?:s|ed)|target(?:s|ed))\b"
    r"|-(?:held|controlled)\b"
)
"""Behind a group that launches: "Houthi missile", "Hezbollah has fired"."""
_BY = lazy(r"\b(?:fired|launched|shot|sent)\sby\s(?:the\s|[A-Z]\w+['’]s\s)?$")
"""Before a group that launches: "launched by the Houthis"."""
_PRO = "pro-"
_STATELESS = frozenset({"PS"})
"""Whose people under arms are taken for the side itself."""
_FIGHTERS_AFTER = lazy(
    r"(?:[-\s](?:backed|aligned|allied|armed|led))?\s(?:[A-Z][\w-]+\s)?"
    r"(?:[a-z]+ist\s|opposition\s|armed\s|tribal\s|rebel\s)?"
    r"(?:rebels?|separatists?|secessionists?|insurgents?|militants?|militia(?:s|men)?|guerrillas?"
    r"|jihadists?|extremists|fighters)\b(?!['’]s?\b|\s(?:group|leader|commander|movement|attacks?\b))"
)
"""Behind the name of a people, who is none of the state's: "Syrian rebels"."""
_AND = lazy(r",?\s+(?:and|together with|along with)\s+(?:the\s+)?")
_TOGETHER = 50
_WHOSE = lazy(r",?\s+whose\b")
"""Behind a country that what follows is of: "a reply to Iran, whose rocket blew up"."""
SUFFERS = lazy(
    r"\s(?:was|were|(?:has|have|had)\sbeen|came)\s(?:\w+ly\s|also\s|again\s)?(?:hit|struck|bombard\w*|attacked"
    r"|targeted|pounded|pumm\w+|shelled|showered|pelted|under\s(?:\w+\s)?(?:fire|attack))\b"
)
"""Behind a country that was fired at, and did not fire."""
_SHIP = lazy(r"\b[A-Z]{3,5}\s$")
"""Before what is the name of a ship: "the USS Carney"."""
_FORCES_OF = lazy(r"(?:['’]s)?\s+(?:[a-z]+\s+)?(?:forces|army|military|troops|regime|government)\b")
_ASIDE_OF = lazy(r",\s[^,;.]{2,60},")
_ASIDE = lazy(
    r",\s+(?:which|who|whose|where|(?!(?:includ|fir|launch)ing)[a-z]+ing|backed|led|[a-z]+ed\s(?:at|by|over|with))\b(?:[^,;.]|\.(?=\S))*,|\[[^\]]*\]"
)
_SUBJECT_GAP = lazy(
    r"(?:['’](?:d|s|ve|re))?(?:\s+(?:attempted to|tried to|has|have|had|is|are|was|were|also|then"
    r"|later|just|only|again|once|last|first|itself"
    r"|successfully|reportedly|recently|previously|already|twice|will|would|did|does|[a-z]+ly"
    r"|been|not|never|now|even|ever|in turn|denied|denies|admitted|admits|confirmed))*\s*"
)
