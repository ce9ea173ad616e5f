"""What the rules look at: an article with its quotations, names and dates found once and indexed.

Every lookup by place is a bisection, so that the cost stays linear in the length of the article.
"""

import re
from bisect import bisect_right
from functools import cached_property

from summarizer.normalize.bodies import FoundBody
from summarizer.normalize.clock_headings import clock_at
from summarizer.normalize.countries import FoundCountry
from summarizer.normalize.dates import FoundDate, find_dates
from summarizer.normalize.missiles import FoundMissile, find_missiles
from summarizer.readers.rules.hits import Hits
from summarizer.readers.rules.names.entities import Entities, find_entities
from summarizer.records.article import Article
from summarizer.text.calendar_table import MONTHS
from summarizer.text.day_heads import day_heads
from summarizer.text.layout import Role, Sentence
from summarizer.text.marks import Zone
from summarizer.text.patterns import lazy

__all__ = ["Hits", "Scene"]

_LONGEST_DAY = 30
"""Signs that a line with nothing but a day has at most."""
_YEAR_HEAD = lazy(
    r"^[ \t*#=–—-]{0,4}(?P<year>(?:19|20)\d\d)(?P<years>[ \t]?[–—-][ \t]?(?:(?:19|20)\d\d|\d\d))?"
    r"(?:[ \t]*[:–—-][ \t]*[^\n.]{3,60}?)?[ \t*:=–—-]{0,4}$",
    re.MULTILINE,
)
"""A line that heads a part of a chronology: "2017", "- 2017: a year of tests -", "2007-2009"."""
YEAR_LINE = lazy(r"[ \t*•–—-]{0,4}(?P<year>(?:19|20)\d\d)[ \t]?[:–—-][ \t]")
"""The year that heads a line of a chronology: "2006: Seven missiles are fired on July 5"."""
_FULL_DAY = lazy(
    rf"^(?P<line>(?=.{{0,20}}{MONTHS}).{{0,24}}\b(?:19|20)\d\d)[ \t]*[:.]?$", re.MULTILINE
)
"""A line that is a day, or several, with a year: "21-24 July 1995"."""
_NTH_DAY = lazy(r"the\s\d{1,2}(?:st|nd|rd|th)")
_YEARLESS = lazy(rf"(?:\d{{1,2}}\s)?{MONTHS}[a-z]*\.?(?:\s[\d–-]+)?")
_CHECKED = lazy(
    r"[ \t*•–—-]{0,4}(?:The )?(?:[Vv]iral )?"
    r"(?:Claim|Rumou?r|Myth|Fiction|Falsehood|Misinformation)s?(?: \d+)?[ \t]?[:–—][ \t]"
    r"|(?:Corrections?[:.]?\s)?"
    r"(?:[Ww]e (?:earlier|previously|initially|(?:wrong|mistaken|incorrect)ly)"
    r" (?:said|reported|wrote|quoted|stated)\b"
    r"|[Aa]n? (?:earlier|previous|original) (?:version|headline|post|entry|edition|update)\b"
    r"[^.;]{0,40}?\b(?:(?:mis)?stated|said|reported|misidentified|gave|quoted|\w+ly)\b)"
)
"""What opens a claim that is judged in the next lines, "Claim: Iran fired at Oman", or what is
put right there: "An earlier version of this story said that ten were fired"."""
_ASKED = lazy(r"\?[\"”’')\]]*\s*$")
_GOES_ON = lazy(r"(?:In fact,? )?(?:It|They|He|She)\b", re.IGNORECASE)
_LINE_HEAD = 6
"""How far from the beginning of its line a date stands at most that heads it."""


class Scene:
    """An article, and everything found in it; each part is computed at its first use."""

    def __init__(self, article: Article) -> None:
        """Hold the article; nothing is read yet."""
        self.article = article
        self.text = article.text

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that may be evidence, in order."""
        return tuple(self.article.sentence_by_number.values())

    @cached_property
    def body(self) -> list[Sentence]:
        """Those of the body."""
        return [sentence for sentence in self.sentences if sentence.role is Role.BODY]

    @cached_property
    def stated(self) -> list[Sentence]:
        """Those of the body but what is only told again to be judged or put right.

        What "it" and "they" did, right behind it, goes with it: nothing else may lend them a name.
        """
        kept: list[Sentence] = []
        checked = None
        for sentence in self.body:
            if _CHECKED.match(self.text, sentence.start):
                checked = sentence.paragraph
            elif sentence.paragraph != checked or not _GOES_ON.match(self.text, sentence.start):
                kept.append(sentence)
        return kept

    def asks(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is a question, which tells nothing, whoever asks."""
        return _ASKED.search(self.text, sentence.start, sentence.end) is not None

    @cached_property
    def titles(self) -> list[Sentence]:
        """Those of the headline and the decks below it."""
        if len(self.body) == len(self.sentences):
            return []
        return [sentence for sentence in self.sentences if sentence.role is Role.TITLE]

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_at(self, place: int) -> Sentence | None:
        """Return the evidence sentence that covers a place, or None."""
        number = bisect_right(self._starts, place) - 1
        sentence = self.sentences[number] if number >= 0 else None
        return sentence if sentence and place < sentence.end else None

    def sentence_text(self, sentence: Sentence) -> str:
        """Return the words of a sentence."""
        return self.text[sentence.start : sentence.end]

    @cached_property
    def zones(self) -> Hits[Zone]:
        """The quotations (see `marks`)."""
        return Hits(self.article.quotations)

    @cached_property
    def korean_context(self) -> bool:
        """Whether "the North" and "the South" are the Koreas here."""
        return self.entities.korean_context

    @cached_property
    def countries(self) -> Hits[FoundCountry]:
        """Every country named in the evidence sentences; "the North" where that is Korea."""
        return self.entities.countries

    @cached_property
    def bodies(self) -> Hits[FoundBody]:
        """Every body of the table named in the evidence sentences."""
        return self.entities.bodies

    @cached_property
    def dates(self) -> Hits[FoundDate]:
        """Every date expression in the evidence sentences."""
        return Hits([d for s in self.sentences for d in find_dates(self.text, s.start, s.end)])

    def day_above(self, sentence: Sentence) -> tuple[Sentence, FoundDate] | None:
        """Return the line above a paragraph that is nothing but a day, and the day.

        None where the sentence opens no paragraph, or where another line stands above it, but in a
        digest that such lines divide by days. An entry of a live page is headed by a time, which
        is one of the page's day.
        """
        above = self.article.sentence_by_number.get(sentence.number - 1)
        if clock := clock_at(self.text, sentence.start):
            return sentence, FoundDate(sentence.start, sentence.start + len(clock), clock)
        if above is None or above.paragraph == sentence.paragraph:
            return None
        line = self.sentence_text(above)
        if clock := clock_at(self.text, above.start):
            return above, FoundDate(above.start, above.start + len(clock), clock)
        days = self.dates.within(above.start, above.end) if len(line) < _LONGEST_DAY else ()
        if days and line.strip(" .:\n") == days[0].text:
            return above, days[0]
        before = [head for head in self._day_heads if head[0].end <= sentence.start]
        return before[-1] if before else None

    @cached_property
    def _day_heads(self) -> list[tuple[Sentence, FoundDate]]:
        """The lines that head the days of a digest, each with its day."""
        lines = self.body
        heads = day_heads(self.text, [(line.start, line.end) for line in lines])
        found = [(n, self.dates.within(lines[n].start, lines[n].end)) for n in sorted(heads)]
        return [(lines[n], days[0]) for n, days in found if days]

    def year_above(self, found: FoundDate) -> str | None:
        """Return the year that heads the part of a chronology where a day heads a line.

        None where the day stands elsewhere, or has a year of its own: "June 18: The ministry".
        Under a line that is a day with its year, any day without one is of that line's: "the 3rd"
        under "3-4 August 2022".
        """
        yearless = _YEARLESS.fullmatch(found.text)
        ends, days = self._full_days
        number = bisect_right(ends, found.start)
        if number and (yearless or _NTH_DAY.fullmatch(found.text)):
            return days[number - 1].text
        if not yearless:
            return None
        line = self.text.rfind("\n", 0, found.start) + 1
        if headed := YEAR_LINE.match(self.text, line, found.start):
            return headed["year"]
        low = found.start - _LINE_HEAD
        if low > -1 and self.text.rfind("\n", low, found.start) < 0:
            return None
        if not self._year_heads:
            return None
        before = [year for at, year in self._year_heads if at < found.start]
        return before[-1] if before else None  # None too under a line of several years

    @cached_property
    def _full_days(self) -> tuple[list[int], list[FoundDate]]:
        """The days with their years that head parts of a chronology, and where they end.

        There are none where a text has less than two.
        """
        ends = {m.end("line"): m for m in _FULL_DAY.finditer(self.text)}
        found = [
            d for d in self.dates.all if d.end in ends and ends[d.end].start("line") == d.start
        ]
        return ([d.end for d in found], found) if len(found) > 1 else ([], [])

    @cached_property
    def _year_heads(self) -> list[tuple[int, str | None]]:
        """The years that head parts of the text in lines of their own; None for several."""
        heads = _YEAR_HEAD.finditer(self.text)
        return [(m.start("year"), None if m["years"] else m["year"]) for m in heads]

    @cached_property
    def missiles(self) -> Hits[FoundMissile]:
        """Every missile's name in the evidence sentences."""
        return Hits([hit for hit in find_missiles(self.text) if self.sentence_at(hit.start)])

    @cached_property
    def entities(self) -> Entities:
        """Who and what the article names."""
        return find_entities(self.article)
