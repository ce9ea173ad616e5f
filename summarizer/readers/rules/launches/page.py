"""The article as the launch rules see it: sentences, parties, missiles, dates, who says what."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from summarizer.normalize.clock_headings import as_counted, clock_at
from summarizer.normalize.countries import country_of
from summarizer.normalize.date_references import years_dated
from summarizer.normalize.dates import FoundDate, ResolvedDate, resolve_date
from summarizer.normalize.modality import Modality, event_modality
from summarizer.readers.rules.launches.events import Day, Event
from summarizer.readers.rules.launches.parties import Parties, Party
from summarizer.readers.rules.launches.patterns import SAYS, STATE_MEDIA
from summarizer.readers.rules.launches.table import THIRD_PARTIES
from summarizer.readers.rules.launches.words import Arsenal
from summarizer.readers.rules.learned.guesses import Guess
from summarizer.readers.rules.scene import YEAR_LINE, Scene
from summarizer.records.drafts import MentionDraft
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy, until
from summarizer.text.place import Place

_LEADING = lazy(r"\s*(?:[:–—]|--?\s)")
_ITEM_MARK = 5
"""How far from the beginning of its paragraph a date stands at most: behind "-- "."""


class Voice:
    """Whose word a statement is: `key` of the party that says it, `third` for nobody's force."""

    def __init__(self, place: Place, name: str, key: str | None, *, third: bool) -> None:
        """Keep the speaker's words and whose side it is."""
        self.place, self.name, self.key, self.third = place, name, key, third

    @cached_property
    def draft(self) -> MentionDraft:
        """The speaker as a mention."""
        return MentionDraft(text=self.name)


class Page:
    """An article prepared once."""

    def __init__(self, scene: Scene) -> None:
        """Index the parties, missiles and dates that the scene found."""
        article = scene.article
        self.article = article
        self.text = article.text
        self.anchor = article.day
        self.arsenal = Arsenal(scene)
        self.sentence_at = scene.sentence_at
        self.scene = scene
        self.body = scene.stated
        self.titles = scene.titles
        self._voices: dict[tuple[int, int], list[Voice]] = {}

    @cached_property
    def parties(self) -> Parties:
        """The parties of the article; only those of an article with a launch are asked for."""
        return Parties(self.scene)

    @cached_property
    def state_source(self) -> bool:
        """Whether the article comes from media that speak for the launching side."""
        opens = self.titles[-1].end if self.titles else 0
        dateline = self.text[opens : self.body[0].start] if self.body else ""
        return STATE_MEDIA.search(f"{self.article.publisher or ''} {dateline}") is not None

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years that an article without a day of its own dates by."""
        return () if self.anchor else years_dated(self.text)

    def voices_in(self, start: int, end: int) -> list[Voice]:
        """Return the speakers named in `text[start:end]`; each span is read once."""
        if (start, end) not in self._voices:
            self._voices[start, end] = _read_voices(self, start, end)
        return self._voices[start, end]

    @cached_property
    def _dated(self) -> dict[int, list[FoundDate]]:
        """The dates of each sentence that has any."""
        dated: dict[int, list[FoundDate]] = {}
        for found in self.scene.dates.all:
            if sentence := self.sentence_at(found.start):
                dated.setdefault(sentence.number, []).append(found)
        return dated

    def dates_of(self, sentence: Sentence) -> Sequence[FoundDate]:
        """Return the dates of a sentence."""
        return self._dated.get(sentence.number, ())

    def dates_in(self, start: int, end: int) -> Sequence[FoundDate]:
        """Return the dates that begin inside `[start, end)`."""
        return self.scene.dates.within(start, end)

    def day(
        self,
        found: FoundDate,
        *,
        since: bool = False,
        context: str | None = None,
        spoken: bool = False,
        reference: ResolvedDate | None = None,
    ) -> Day:
        """Resolve a date; with `since`, the time from it on."""
        text, start = found.text, found.start
        if since:
            start = until(_SINCE, self.text, max(0, start - 12), start)
            text = self.text[start : found.end]
        context = context or self.scene.year_above(found)
        resolved = resolve_date(
            as_counted(self.text, start, text),
            anchor=self.anchor,
            context=context,
            evidence_years=self.years,
            reference=reference,
        )
        return Day((start, found.end), text, resolved, context, spoken)

    def paragraph_day(self, sentence: Sentence) -> Day | None:
        """Return the date that heads the sentence's paragraph: "Nov. 29, 2017: The missile".

        It may stand in a line of its own above the paragraph.
        """
        first = self._paragraph_starts[sentence.paragraph]
        if headed := self._headed_day(sentence, first):
            return headed
        found = self.dates_in(first, first + _ITEM_MARK)
        if found and _LEADING.match(self.text, found[0].end):
            return self.day(found[0])
        if year := YEAR_LINE.match(self.text, first):
            return self.day(FoundDate(*year.span("year"), year["year"]))
        opening = self.sentence_at(first)
        above = self.scene.day_above(opening) if opening else None
        told = above is not None and clock_at(self.text, above[1].start) is not None
        return self.day(above[1], spoken=told) if above else None

    def _headed_day(self, sentence: Sentence, first: int) -> Day | None:
        """Return the day that heads a paragraph behind a country: "France, 8 November. An M51"."""
        head = _COUNTRY_HEAD.match(self.text, first)
        if head is None or sentence.paragraph == self.body[0].paragraph:
            return None
        found = self.dates_in(head.end(), head.end() + 1)
        if not found or self.text[found[0].end : found[0].end + 1] not in _CLOSING:
            return None
        return self.day(found[0]) if country_of(head["country"]) else None

    @cached_property
    def _paragraph_starts(self) -> dict[int, int]:
        starts: dict[int, int] = {}
        for sentence in self.article.sentences:
            starts.setdefault(sentence.paragraph, sentence.start)
        return starts

    def is_item(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is of a numbered list, where each item is news of its own."""
        return _NUMBERED.match(self.text, self._paragraph_starts[sentence.paragraph]) is not None

    def modality(self, sentence: Sentence, start: int, end: int) -> Modality:
        """Read the modality of a trigger in its sentence."""
        words = self.text[sentence.start : sentence.end]
        return event_modality(words, start - sentence.start, end - sentence.start)


_COUNTRY_HEAD = lazy(r"\s*(?:[Tt]he\s)?(?P<country>[A-Z]\w+(?:\s[A-Z]\w+){0,2}),\s")
_CLOSING = frozenset(".:")
_NUMBERED = lazy(r"\s*\d{1,2}[.)]\s")
_SINCE = lazy(r"\bsince\s+$", re.IGNORECASE)
_THIRD = Cue(rf"\b{THIRD_PARTIES}\b", re.IGNORECASE)
_AFTER_SAYING = lazy(r"\s+(?P<name>(?:the\s+|an?\s+)?[\w][^,.;:]{2,70})")


_UNSAID = (
    " would not ",
    " did not ",
    " declined to ",
    " refused to ",
    " could not ",
    "n't ",
    "n’t ",
)
"""Before what nobody said."""
_CLAIMED_BY = lazy(
    r"(?:claimed|reported|announced|told|confirmed|denied|verified|corroborated|echoed|borne\sout)"
    r"(?:\s(?:within|on|in|later|also|\w+day|hours|days|minutes)){0,4}\sby\b"
)
"""What somebody else said: "attacks in Tehran claimed by a group"."""


def _is_inverted(page: Page, said: re.Match[str]) -> bool:
    """Tell whether a party stands behind the verb of what it says: ", said US Central Command"."""
    told = _INVERTED.match(page.text, said.start() - 2)
    return told is not None and bool(page.parties.within(told.end() - 1, told.end()))


_INVERTED = lazy(r",\s(?:said|says)\s(?:the\s)?[A-Z]")
"""A verb of saying before who said it: "..., said US Central Command"."""
_SPEAKER = (
    r"(?:[A-Z][\w.&’'-]*|of(?:\s+the)?|and|\(\w+\)"
    r"|(?:ministry|army|navy|military|government|leadership|command|junta)\s+in"
    r"|(?:military|ministry|defen[cs]e|foreign|state(?:-\w+)?|media|officials?|prosecutors?|government|air"
    r"|force|army|navy|coast|guard|command|spokes\w+|minister|sources?|residents?|presidential|office|agency"
    r"|news|radio|broadcaster|media's|wing|military's|army's|television|chief|joint|senior|local|reports?"
    r"|intelligence|leader|coalition|alliance|forces|rebels|militants|fighters|group|movement"
    r"|militia))\s+"
)
_LAST = lazy(rf"(?<!\w){_SPEAKER}$")
_BY_WHOM = lazy(rf"(?<!\w)(?P<name>(?:(?:the|The|a|A)\s+)?(?:{_SPEAKER}){{1,9}})$")


def _speaker(text: str, low: int, end: int) -> re.Match[str] | None:
    """Return the words right before a verb of saying that name who speaks."""
    last = text.rfind(" ", low, end - 1) + 1
    told = _BY_WHOM.search(text, low, end) if _LAST.search(text, max(last, low), end) else None
    return None if told and told["name"].strip() in _JOINING else told


_JOINING = frozenset({"and", "of", "of the"})
"""What joins speakers, and is none: "fired a missile, and say"."""


def _read_voices(page: Page, start: int, end: int) -> list[Voice]:
    found: list[Voice] = []
    for match in SAYS.finditer(page.text, start, end):
        unsaid = page.text.endswith(_UNSAID, start, match.start())
        if unsaid or _CLAIMED_BY.match(page.text, match.start(), end):
            continue
        if match[0] == "according to":
            told = _AFTER_SAYING.match(page.text, match.end(), end)
        else:
            told = _speaker(page.text, max(start, match.start() - 110), match.start())
        abroad = told and _stands_abroad(page.text, start, told.start())
        if abroad:
            found.append(Voice(abroad.span("name"), abroad["name"], None, third=False))
        elif told:
            found.append(_voice(page, told.span("name"), match.end()))
        elif third := _THIRD.search(page.text, max(start, match.start() - 40), match.start()):
            found.append(Voice(third.span(), third[0], None, third=True))
        elif (party := page.parties.before(max(start, match.start() - 60), match.start())) and not (
            party.pronoun or _OTHER_SPEAKER.search(page.text, party.end, match.start())
        ):
            behind = _AFTER_SAYING.match(page.text, match.end(), end)
            if behind and party.is_group and _is_inverted(page, match):
                found.append(_voice(page, behind.span("name"), match.end()))
                continue
            found.append(Voice((party.start, party.end), party.text, party.key, third=False))
    return found


def _stands_abroad(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return who stands in the land that ends as a speaker: "the coalition in"."""
    last = text[max(start, end - 12) : end].split()[-1:]
    return None if _BESIDE.isdisjoint(last) else _ABROAD.search(text, start, end)


_BESIDE = frozenset({"in", "over", "off", "for", "against"})
_ABROAD = lazy(
    r"(?P<name>(?:[\w-]+\s+)?(?:coalition|alliance|task force|mission|contingent))"
    r"(?:\s[\w-]+){0,3}?\s(?:in|over|off|for|against)\s+$"
)
"""Before a country that does not speak: "the Saudi-led coalition fighting in Yemen said"."""
_OTHER_SPEAKER = lazy(r",\s(?:the|a|an|its|their|one)\s[\w\s-]+$")
"""Between a party and a verb of saying of somebody else: "of the Houthis, the coalition said"."""


_CITING = lazy(
    r"(?:\s(?:on\s)?\w+day)?,?\s(?:citing|quoting)\s(?:(?!sources?\b)[\w'’.-]+\s){0,4}?"
    r"(?:JCS|[Jj]oint [Cc]hiefs|[Mm]ilitary|[Mm]inist(?:ry|er)|[Gg]overnment|[Aa]rmy"
    r"|[Cc]ommand|officials?)\b(?!\ssources?\b)"
)
"""Behind media that only pass on what a government or a force says."""


def _voice(page: Page, place: Place, said: int) -> Voice:
    start, end = place
    name = page.text[start:end].strip()
    third = _THIRD.search(page.text, start, end) is not None and not STATE_MEDIA.search(name)
    third = third and _CITING.match(page.text, said) is None
    parties: list[Party] = page.parties.within(start, end)
    inside = None if parties else page.parties.over(start)  # "al-Qassam Brigades"
    key = parties[0].key if parties else inside.key if inside else None
    return Voice((start, start + len(name)), name, key, third=third)


_FIRST, _LATEST = 10, 40


@dataclass(slots=True)
class Story:
    """The launches of an article known so far; `current` is the one told last.

    `put_off` is the last that was to be made, and was not, until its new day is told. `guesses`
    holds what sentences are likely to tell, by their numbers, once that was asked.
    """

    page: Page
    events: list[Event] = field(default_factory=list)
    current: Event | None = None
    put_off: Event | None = None
    guesses: dict[int, Guess] = field(default_factory=dict)

    @property
    def near(self) -> list[Event]:
        """The events that a new mention can mean: the first of the article and the latest."""
        if len(self.events) <= _FIRST + _LATEST:
            return self.events
        return [*self.events[:_FIRST], *self.events[-_LATEST:]]
