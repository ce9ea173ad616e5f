"""An article while its names are being found: its sentences, its countries, what is taken."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TypeVar

from summarizer.normalize.bodies import FoundBody, find_bodies
from summarizer.normalize.countries import FoundCountry, find_countries
from summarizer.normalize.koreas import is_of_korea
from summarizer.readers.rules.found import Claims, Found
from summarizer.readers.rules.hits import Hits, Placed
from summarizer.readers.rules.names.entity_types import name_key
from summarizer.readers.rules.names.runs import is_headline_case
from summarizer.records.actor import ActorKind
from summarizer.records.article import Article
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

Hit = TypeVar("Hit", bound=Placed)

_HALVES = frozenset({"the North", "The North", "the South", "The South"})
_OWNER_GAP = lazy(r"(?:['\u2019]s?)?\s(?:[a-z]+\s)?")
_NEAR_GAP = lazy(
    r"(?:['\u2019]s)? (?:(?!(?:and|or|of|in|on|at|by|to|for|with|from|the|said|says|told"
    r"|reported) )[a-z-]+,? ){0,3}"
)
_ACTS = lazy(
    r" (?:(?:has|had|also) )*(?:(?!(?:armed|allied|united|combined)\b)[a-z]+(?:ed|lists)"
    r"|froze|freezes|hits?|bans|bars|cuts?|took|taken|takes|puts?|struck|let) "
)
"""Behind a country that acts on what is named next."""
_BASED_GAP = lazy(r"-(?:based|registered|owned|headquartered) (?:(?!and |or )[a-z-]+,? ){0,3}")
_OWN_NOUN = lazy(r"(?:['\u2019]s?)? [a-z]+ [A-Z]")
_CREDIT_WORDS = (
    "contributed",
    "eporting ",
    "diting ",
    "riting ",
    "reported from",
    "ersion by ",
    "ranslated by ",
    "ompiled by ",
    "\nBy ",
)
"""Without one of these, capital or not, a text has no line of credits."""
_MAKING = (
    r"(?:[Aa]dditional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting) (?:and \w+ )?by\b"
    r"|(?:English|Edited|Translated) version by |(?:Translated|Compiled|Edited) by "
)
_AUTHOR = (
    r"[A-Z][\w.'\u2019 -]{2,30} reported from [A-Z]"
    r"|By [a-z ]*(?:reporter|correspondent|writer|editor) [A-Z]"
)
_HELP = (
    r".*\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)"
    r"|.{0,80}\bcontributed\.?$"
)
_CREDIT = lazy(rf"{_HELP}|{_MAKING}|{_AUTHOR}", re.DOTALL)
_LEADING = lazy(r"In ")
_ALMOST = 0.85
"""Which share of the countries named is that of an article that speaks of no other."""
_OF = lazy(r" (?:of|in) (?:the )?")


class Page:
    """The parts of an article that rules for names share; made once, not changed but for claims."""

    def __init__(self, article: Article) -> None:
        """Find countries and bodies in the evidence sentences."""
        self.text = article.text
        self.sentences = list(article.sentence_by_number.values())
        if any(words in self.text for words in _CREDIT_WORDS):
            self.sentences = [s for s in self.sentences if not self._is_credit(s)]
        self.publisher = article.publisher
        self._quotations = article.quotations
        self._starts = [s.start for s in self.sentences]
        self.plain = [s for s in self.sentences if not is_headline_case(self.text, s)]
        self._plain_numbers = {s.number for s in self.plain}
        self.claims = Claims()
        found = self._evident(find_countries(self.text, korean_context=True))
        self.bodies: Hits[FoundBody] = Hits(self._evident(find_bodies(self.text)))
        northern = "KP" in {hit.body.country for hit in self.bodies.all}
        northern = northern or is_of_korea(self.text, article.dateline_location)
        self.korean_context = northern or "KP" in {h.code for h in found if h.text not in _HALVES}
        if not self.korean_context:
            found = [hit for hit in found if hit.text not in _HALVES]
        self.countries: Hits[FoundCountry] = Hits(found)
        self._codes = {hit.code for hit in found}
        self.home = self._home(article.dateline_location)

    @cached_property
    def is_about_home(self) -> bool:
        """Whether no country is named more often than that of the dateline."""
        return self.home is not None and self.is_mostly_about(self.home)

    @cached_property
    def is_home_alone(self) -> bool:
        """Whether next to no other country is named than that of the dateline."""
        return self.home is not None and self._times[self.home] >= _ALMOST * self._times.total()

    def is_mostly_about(self, code: str) -> bool:
        """Tell whether no country is named more often than that one."""
        return self._times[code] == max(self._times.values(), default=0)

    @cached_property
    def _times(self) -> Counter[str]:
        return Counter(hit.code for hit in self.countries.all)

    def _is_credit(self, sentence: Sentence) -> bool:
        """Tell whether a sentence says who reported, which makes nobody an actor."""
        return _CREDIT.match(self.text, sentence.start, sentence.end) is not None

    def _home(self, place: str | None) -> str | None:
        """Return the country that the dateline names, else the publisher, if the article does."""
        publisher = (self.publisher or "").replace("Brussels", "")
        hits = find_countries((place or "").title()) or find_countries(publisher)
        codes = {hit.code for hit in hits}
        return codes.pop() if len(codes) == 1 and codes <= self._codes else None

    def paragraph_before(self, place: int) -> Iterator[Sentence]:
        """Yield the sentences of a paragraph up to the one that holds a place, that one first."""
        number = max(bisect_right(self._starts, place) - 1, 0)
        paragraph = self.sentences[number].paragraph
        while number >= 0 and self.sentences[number].paragraph == paragraph:
            yield self.sentences[number]
            number -= 1

    def _evident(self, found: Iterable[Hit]) -> list[Hit]:
        return [hit for hit in found if self.covers(hit.start, hit.end)]

    def is_taken(self, start: int, end: int) -> bool:
        """Tell whether one name, or a country's, takes all of `start:end`."""
        hit = self.countries.at(start)
        return (hit is not None and hit.end >= end) or self.claims.covers(start, end)

    def is_plain(self, start: int, end: int) -> bool:
        """Tell whether a span lies inside one sentence whose capitals mark names."""
        number = bisect_right(self._starts, start) - 1
        inside = number >= 0 and end <= self.sentences[number].end
        return inside and self.sentences[number].number in self._plain_numbers

    def covers(self, start: int, end: int) -> bool:
        """Tell whether a span lies inside one evidence sentence."""
        number = bisect_right(self._starts, start) - 1
        return number >= 0 and end <= self.sentences[number].end

    def is_quoted(self, place: int) -> bool:
        """Tell whether a place is inside quotation marks."""
        return any(zone.start <= place < zone.end for zone in self._quotations)

    def begin(self, place: int) -> int:
        """Return where the sentence that holds a place begins."""
        return self._starts[max(bisect_right(self._starts, place) - 1, 0)]

    def end(self, place: int) -> int:
        """Return where the sentence that holds a place ends."""
        return self.sentences[max(bisect_right(self._starts, place) - 1, 0)].end

    def before(self, place: int, length: int) -> str:
        """Return up to `length` characters before a place, within its sentence."""
        return self.text[max(self.begin(place), place - length) : place]

    def found(
        self,
        span: tuple[int, int],
        kind: ActorKind,
        home: FoundCountry | None,
        *,
        key: str | None = None,
        aliases: tuple[str, ...] = (),
    ) -> Found:
        """Return the name at a span, of the country whose name shows whose it is."""
        name = self.text[slice(*span)]
        found = Found(*span, name, kind, key or f"name {name_key(name)}", aliases=aliases)
        return found._replace(country=home.code, country_words=home.text) if home else found

    def owner(self, start: int) -> FoundCountry | None:
        """Return the country whose name or possessive stands directly before a place."""
        return self._unless_acting(self._neighbor(start, _OWNER_GAP, 40))

    def near_owner(self, start: int) -> FoundCountry | None:
        """Return a country or demonym shortly before a place: "the Kyrgyz exchange X"."""
        hit = self._neighbor(start, _NEAR_GAP, 45)
        return None if hit is None or hit.form == "city" else self._unless_acting(hit)

    def _unless_acting(self, hit: FoundCountry | None) -> FoundCountry | None:
        """Return a country, unless it acts on what is named next: "Israel outlawed the firm X"."""
        acts = hit and hit.form != "demonym" and _ACTS.match(self.text, hit.end)
        return None if acts else hit

    def based(self, start: int) -> FoundCountry | None:
        """Return the country in "Dubai-based" directly before a place."""
        return self._neighbor(start, _BASED_GAP, 45)

    def leading(self, place: int) -> FoundCountry | None:
        """Return the capital in "In Seoul, ..." that opens the sentence holding a place."""
        begin = self.begin(place)
        match = _LEADING.match(self.text, begin)
        hit = self.countries.starting(match.end()) if match else None
        return hit if hit and hit.form == "capital" and hit.end < place else None

    def names_country(self, code: str | None) -> bool:
        """Tell whether the article names that country anywhere."""
        return code in self._codes

    def owner_after(self, end: int) -> FoundCountry | None:
        """Return the country in "of the DPRK" directly after a place."""
        match = _OF.match(self.text, end)
        return self.countries.starting(match.end()) if match else None

    def _neighbor(self, start: int, gap: re.Pattern[str], reach: int) -> FoundCountry | None:
        hit = self.countries.last_before(start)
        if hit is None or hit.start < max(self.begin(start), start - reach):
            return None
        return hit if gap.fullmatch(self.text, hit.end, start) else None

    def owned(self, owner: FoundCountry | None, start: int, end: int) -> tuple[str, ...]:
        """Return "Japan's foreign ministry" as another name of what stands at `start:end`."""
        if owner is None or not _OWNER_GAP.fullmatch(self.text, owner.end, start):
            return ()
        if _OWN_NOUN.match(self.text, owner.end):
            return ()
        return (self.text[owner.start : end],)

    def inside(self, start: int, end: int) -> Sequence[FoundCountry]:
        """Return the countries named in `start:end`."""
        return self.countries.within(start, end)
