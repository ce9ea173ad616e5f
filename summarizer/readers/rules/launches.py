"""Launches by rule: one draft for each launch, salvo or total that the article tells.

The article is read once, sentence by sentence. A mention of a launch either tells one that is
known already, which gains slots and evidence by it, or a new one; figures, places and outcomes
in the sentences around go to the launch they speak of.
"""

import re
from datetime import date, timedelta
from functools import cache
from typing import Protocol

from summarizer.normalize.dates import FoundDate, Precision, find_times
from summarizer.normalize.countries import country_name, country_of
from summarizer.normalize.missiles import MissileClass, missile_class
from summarizer.normalize.modality import Modality
from summarizer.readers.rules.launch_events import Day, Event, differ, draft_of
from summarizer.readers.rules.launch_figures import find_figures
from summarizer.readers.rules.launch_mentions import Form, Mention, anaphors, find_mentions
from summarizer.readers.rules.launch_page import Page, Voice, voices
from summarizer.readers.rules.launch_parties import Party
from summarizer.readers.rules.launch_places import (
    direct_place,
    landing_place,
    launch_place,
    scene_place,
)
from summarizer.readers.rules.launches_table import (
    AGAIN,
    CLAIMERS,
    FAILURES,
    INTRANSITIVES,
    NEW_ONE,
    SAYING,
    SUCCESSES,
)
from summarizer.records.article import Article
from summarizer.records.launch import Confirmation, LaunchDraft, Outcome
from summarizer.text.layout import Sentence


class Scene(Protocol):
    """What is needed of the reader's scene."""

    @property
    def article(self) -> Article:
        """The article being read."""
        ...


_ANY = re.compile(
    r"missile|rocket|projectile|satellite|\b[IMS][CRL]?BMs?\b|launch|[Tt]est|[Ff]ir(?:ed|es|ing)\b"
    r"|orbit|Hwasong|ICBM"
)


def find_launches(scene: Scene) -> list[LaunchDraft]:
    """Return the launches told in the scene's article, in the order in which they are told."""
    if not _ANY.search(scene.article.text):
        return []
    page = Page(scene.article)
    story = _Story(page)
    for sentence in page.body:
        story.read(sentence)
    for sentence in page.titles:
        story.read_title(sentence)
    return story.drafts()


class _Story:
    """The launches known so far."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.events: list[Event] = []
        self.current: Event | None = None

    # ------------------------------------------------------------------ reading a sentence

    def read(self, sentence: Sentence) -> None:
        """Read the launches that a sentence tells, then what it adds to those known."""
        mentions = self._mentions(sentence)
        touched: list[Event] = []
        for index, mention in enumerate(mentions):
            low = mentions[index - 1].end if index else sentence.start
            high = sentence.end
            if index + 1 < len(mentions):
                high = mentions[index + 1].subject_end
                edges = [m.start() for m in _EDGE.finditer(self.page.text, mention.end, high)]
                high = edges[-1] if edges else high
            event = self._event(sentence, mention, low, max(high, mention.end))
            if event:
                known = self._place(sentence, mention, event, touched)
                touched.append(known)
                touched += self._further_days(sentence, mention, known)
                touched += self._ellipses(sentence, known, mention.end, max(high, mention.end))
        if not touched:
            self._deny(sentence)
            touched = self._told_by_details(sentence)
        self._details(sentence, touched)

    def _deny(self, sentence: Sentence) -> None:
        """Take a rumored launch for denied where its party, or nobody else, says that it was none."""
        event = self.current
        if event is None or event.aggregate or event.confirmation is Confirmation.DENIED:
            return
        denial = _DENIES.search(self.page.text, sentence.start, sentence.end)
        if denial is None or sentence.number - max(event.numbers) > 4:
            return
        told = voices(self.page, sentence.start, sentence.end)
        own = any(self._is_own(v, event.party.key if event.party else None) for v in told)
        if event.confirmation is Confirmation.REPORTED or (own and event.reported_by is None):
            event.confirmation = Confirmation.DENIED
            event.trigger, event.trigger_text = denial.span(), denial[0]
            event.cite(sentence.number)

    def read_title(self, sentence: Sentence) -> None:
        """Add what the title tells only if the body does not tell it."""
        for mention in self._mentions(sentence):
            event = self._event(sentence, mention, sentence.start, sentence.end)
            if event and not any(self._same_party(event, old) for old in self.events):
                event.from_title = True
                self.events.append(event)

    def _mentions(self, sentence: Sentence) -> list[Mention]:
        found = find_mentions(self.page.text, sentence.start, sentence.end, self.page.arsenal)
        return [m for m in found if m.form is not Form.ANAPHOR]

    # ------------------------------------------------------------------ one mention

    def _event(self, sentence: Sentence, mention: Mention, low: int, high: int) -> Event | None:
        """Return the event of a mention, or None where none happened."""
        page, text = self.page, self.page.text
        if _NTH_TIME.search(text, low, mention.start):
            return None
        start, end = self._trigger(sentence, mention)
        modality = page.modality(sentence, start, end)
        confirmation = self._confirmation(sentence, mention, modality)
        if confirmation is None:
            return None
        party = self._party(sentence, mention)
        day = self._day(sentence, mention, low, high)
        missile = mention.missile
        event = Event([sentence.number], (start, end), text[start:end], party, missile, day, confirmation)
        event.of_launches = mention.of_launches
        if missile:
            event.count, event.number = missile.count, missile.number
            event.kind, event.name = missile.kind, missile.name
        event.aggregate = self._is_aggregate(mention, event)
        event.past = _again().search(text, max(low, mention.start - 40), mention.end + 10) is not None
        event.weak = self._is_weak(mention, event)
        self._tell_voice(sentence, mention, event)
        return event

    def _trigger(self, sentence: Sentence, mention: Mention) -> tuple[int, int]:
        end = mention.end if mention.end - mention.start <= 90 else mention.verb + 90
        while end < mention.end and self.page.text[end - 1].isalnum() and self.page.text[end].isalnum():
            end -= 1
        words = self.page.text[mention.start : end].rstrip(" ,\"'“”’")
        before = _ATTEMPT.search(self.page.text, sentence.start, mention.start)
        start = before.start() if before and mention.form is Form.ACTIVE else mention.start
        return start, mention.start + len(words)

    def _is_aggregate(self, mention: Mention, event: Event) -> bool:
        many = bool(mention.missile and mention.missile.plural)
        if not many or event.day is None:
            return False
        window = event.day.resolved.precision in {Precision.YEAR, Precision.RANGE}
        since = event.day.text.lower().startswith("since")
        months = event.of_launches and event.day.resolved.precision is not Precision.DAY
        return since or window or (months and event.count is not None)

    def _is_weak(self, mention: Mention, event: Event) -> bool:
        """Tell whether a mention can only add to an event, not be one."""
        told_after = event.day is not None and event.day.place[0] >= mention.end
        exact = event.day is not None and event.day.resolved.value is not None
        if event.aggregate:
            return event.count is None and not (mention.form is Form.NOUN and told_after and exact)
        if event.confirmation is Confirmation.PLANNED or mention.form is not Form.NOUN:
            return False
        if mention.missile and mention.missile.plural and event.count is None:
            resumed = _RESUMED.match(self.page.text, mention.end) or event.trigger_text.endswith("attempts")
            return not ((resumed or told_after) and exact)
        if mention.missile and mention.missile.start != mention.missile.end and " of " in event.trigger_text:
            return False
        return event.day is None or event.day.inherited

    # ------------------------------------------------------------------ slots of a mention

    def _party(self, sentence: Sentence, mention: Mention) -> Party | None:
        page, text = self.page, self.page.text
        by = _BY.search(text, mention.verb, min(sentence.end, mention.end + 60))
        if by:
            agents = page.parties.within(by.end(), by.end() + 30)
            if agents and agents[0].start - by.end() <= 4:
                return agents[0]
        if mention.form is Form.NOUN:
            return self._owner(sentence, mention)
        if mention.form is Form.PASSIVE:
            return self._owner(sentence, mention)
        party = page.parties.before(sentence.start, mention.verb)
        if party and _said().search(text, party.end, mention.verb) and not party.pronoun:
            between = text[party.end : mention.verb]
            if not re.search(r"\bit\b|\bthey\b|\bto have\b|\bhaving\b", between):
                return None if re.search(r"\b(?:was|were)\b", between) else party
        if party and party.pronoun and (
            speaker := page.parties.speaker_before(sentence.start, party.start)
        ):
            return Party(party.start, party.end, party.text, speaker.name, speaker.key)
        return self._resolved(party)

    def _owner(self, sentence: Sentence, mention: Mention) -> Party | None:
        """Return the party that a noun phrase names: "North Korea's launch", "on Iran's part"."""
        missile = mention.missile
        low = missile.start if missile else mention.start
        inside = [p for p in self.page.parties.within(low - 24, mention.end) if not p.is_place]
        inside = [p for p in inside if p.end > low]
        if inside:
            return inside[0]
        before = self.page.parties.within(max(sentence.start, low - 60), low)
        if before and _POSSESSIVE.fullmatch(self.page.text, before[-1].end, low):
            return before[-1]
        part = _PART.match(self.page.text, mention.end, sentence.end)
        if part and (owners := self.page.parties.within(*part.span("who"))):
            return owners[0]
        return None

    def _resolved(self, party: Party | None) -> Party | None:
        """Return who is meant by a pronoun: the last launching party, else the last one named."""
        if party is None or not party.pronoun:
            return party
        meant = next((e.party for e in reversed(self.events) if e.party), None)
        if meant is None or (self.current and self.current.party and not meant.key):
            earlier = self.page.parties.before(max(0, party.start - 400), party.start, pronouns=False)
            meant = earlier or meant
        if meant is None:
            return None
        return Party(party.start, party.end, party.text, meant.name, meant.key)

    def _day(self, sentence: Sentence, mention: Mention, low: int, high: int) -> Day | None:
        page, text = self.page, self.page.text
        after = [d for d in page.dates_in(mention.start, high) if not _HOURS.search(d.text)]
        for found in after:
            between = text[mention.end : found.start] if found.start > mention.end else ""
            between = _RELATIVE.sub(" ", between)
            if _SINCE.search(text, max(0, found.start - 12), found.start):
                many = bool(mention.missile and mention.missile.plural)
                if many and not _FIRST.search(between):
                    return page.day(found, since=True)
                continue
            if not _other_clause().search(between):
                return self._in_context(sentence, found)
        for found in reversed(page.dates_in(low, mention.start)):
            if _HOURS.search(found.text):
                continue
            between = text[found.end : mention.start]
            before = text[max(low, found.start - 25) : found.start]
            if _SINCE.search(before) or _spoken_before().search(before):
                continue
            if _spoken_after().search(between) and not between.startswith(("'s", "’s", ",", ":")):
                continue
            if _other_before().search(_AFTER_IT.sub("", between)):
                continue
            return self._in_context(sentence, found)
        if told := page.paragraph_day(sentence):
            return Day(told.place, told.text, told.resolved, inherited=low > told.place[1])
        return self._spoken_day(sentence)

    def _in_context(self, sentence: Sentence, found: FoundDate) -> Day:
        """Resolve a date with the year that the sentence gives elsewhere: "last year, on Nov. 5"."""
        if _YEARLESS.search(found.text):
            for other in self.page.dates_in(sentence.start, sentence.end):
                if other != found and _YEARLY.search(other.text):
                    return self.page.day(found, context=other.text)
        return self.page.day(found)

    def _spoken_day(self, sentence: Sentence) -> Day | None:
        """Return the day on which the first news of a launch was told, for want of its own."""
        if self.events or sentence not in self.page.body[:2] or self.page.state_source:
            return None
        for found in self.page.dates_in(sentence.start, sentence.end):
            before = self.page.text[max(sentence.start, found.start - 25) : found.start]
            if _spoken_before().search(before) and not _STATE_MEDIA.search(
                self.page.text, sentence.start, sentence.end
            ):
                return self.page.day(found, spoken=True)
        return None

    # ------------------------------------------------------------------ whose word

    def _confirmation(
        self, sentence: Sentence, mention: Mention, modality: Modality
    ) -> Confirmation | None:
        """Return whose word it is before the speakers are looked at; None: no launch."""
        text = self.page.text
        if modality.denied or self._is_rumor_denied(sentence, mention):
            return Confirmation.DENIED
        if modality.hypothetical and modality.cue == "whether":
            answered = _ASKED.search(text, sentence.start, mention.start) and _NO.search(
                text, mention.end, min(len(text), sentence.end + 120)
            )
            return Confirmation.DENIED if answered else None
        if modality.planned or modality.cue == "would":
            return self._planned(sentence, mention, modality)
        if modality.negated and (
            _SAID_NOT.search(text, sentence.start, mention.end) or self._own_word(sentence, mention)
        ):
            return Confirmation.DENIED
        return Confirmation.CONFIRMED if modality.factual else None

    def _is_rumor_denied(self, sentence: Sentence, mention: Mention) -> bool:
        """Tell whether the sentence calls false the reports that it happened."""
        rumor = _RUMOR.search(self.page.text, sentence.start, mention.start)
        return bool(rumor and _FALSE.search(self.page.text, sentence.start, sentence.end))

    def _own_word(self, sentence: Sentence, mention: Mention) -> bool:
        """Tell whether the launching side says it: "No missile was fired," the army said."""
        if self.current is None or self.current.party is None:
            return False
        told = voices(self.page, mention.end, sentence.end)
        return any(self._is_own(voice, self.current.party.key) for voice in told)

    def _planned(
        self, sentence: Sentence, mention: Mention, modality: Modality
    ) -> Confirmation | None:
        """Return `planned` where a party's own plan is told, not a guess or a fear."""
        if modality.cue == "would":
            told = _WOULD.search(self.page.text, sentence.start, mention.end)
            return Confirmation.PLANNED if told else None
        strong = modality.cue and _PLAN.search(modality.cue)
        return Confirmation.PLANNED if strong else None

    def _tell_voice(self, sentence: Sentence, mention: Mention, event: Event) -> None:
        """Set the confirmation by who tells the launch."""
        if event.confirmation in {Confirmation.DENIED, Confirmation.PLANNED}:
            return
        told = voices(self.page, sentence.start, sentence.end)
        told = [v for v in told if v.place[1] <= mention.start or v.place[0] >= mention.end]
        key = self._likely_key(event)
        rumor = _RUMOR.search(self.page.text, sentence.start, mention.start)
        own = [v for v in told if self._is_own(v, key)]
        others = [v for v in told if v not in own and not v.third]
        thirds = [v for v in told if v.third]
        claimed = _CLAIM.search(self.page.text, max(sentence.start, mention.start - 60), mention.start)
        if others and not claimed and not rumor:
            event.reported_by = others[0].draft
        elif (thirds or rumor) and not own:
            event.confirmation = Confirmation.REPORTED
            event.reported_by = thirds[0].draft if thirds else None
        elif own or claimed or (self.page.state_source and self._is_ours(key)):
            event.confirmation = Confirmation.CLAIMED
            event.reported_by = own[0].draft if own else None

    def _likely_key(self, event: Event) -> str | None:
        """Return whose launch it is, as far as is known when it is told."""
        if event.party:
            return event.party.key
        maker = next((n.country for n in self.page.arsenal.names if n.text == event.name), None)
        if maker:
            return maker
        known = self.current.party if self.current else None
        return known.key if known else None

    def _is_own(self, voice: Voice, key: str | None) -> bool:
        if _STATE_MEDIA.search(voice.name):
            return voice.key in {None, key}
        if voice.key is None and not voice.third:
            return _GENERIC_FORCE.match(voice.name) is not None
        return key is not None and voice.key == key

    def _is_ours(self, key: str | None) -> bool:
        """Tell whether the article comes from the launching side's own media."""
        first = next((p for p in self.page.parties.found if not p.is_place), None)
        return first is None or key is None or first.key == key

    # ------------------------------------------------------------------ known or new

    def _place(
        self, sentence: Sentence, mention: Mention, event: Event, touched: list[Event]
    ) -> Event:
        """Return the known event that this is, grown by it, or keep it as a new one."""
        known = self._known(sentence, mention, event, touched)
        if known is None:
            self.events.append(event)
            self.current = event
            self._inherit(mention, event)
            return event
        self._merge(known, event)
        self.current = known
        return known

    def _known(
        self, sentence: Sentence, mention: Mention, event: Event, touched: list[Event]
    ) -> Event | None:
        new_one = _new_one().search(
            self.page.text, max(sentence.start, mention.start - 30), mention.end
        )
        if mention.ordinal and re.match(r"(?:a|another)\b", mention.ordinal):
            return None
        if mention.missile and (
            nth := _THE_NTH.match(self.page.text, mention.missile.start, mention.missile.end)
        ):
            return self._by_ordinal(nth[1].lower())
        candidates = [e for e in self.events if self._compatible(e, event)]
        if new_one and not event.weak:
            candidates = [e for e in candidates if differ(e.day, event.day) is False and e.day
                          and e.day.resolved.precision is Precision.DAY and e not in touched
                          and e.kind == event.kind]
        dated = [e for e in candidates if differ(e.day, event.day) is False]
        if dated:
            return dated[-1]
        if event.day is not None and not event.weak and not event.day.spoken:
            undated = [
                e for e in candidates if (e.day is None or e.day.spoken) and not e.aggregate
            ]
            near = [
                e
                for e in undated
                if e.weak or sentence.number - e.numbers[-1] <= 2 or _same_name(e, event)
            ]
            return near[-1] if near else None
        return candidates[-1] if candidates else None

    def _compatible(self, old: Event, new: Event) -> bool:
        if old.aggregate != new.aggregate or not self._same_party(old, new):
            return False
        rumored = old.confirmation is Confirmation.DENIED and new.confirmation is Confirmation.REPORTED
        if not rumored and (old.confirmation in _UNDONE) != (new.confirmation in _UNDONE):
            return False
        if differ(old.day, new.day):
            return False
        if new.past and not old.past and differ(old.day, new.day) is not False:
            return False
        if old.number and new.number and old.number != new.number and not (old.of_launches or new.of_launches):
            return False
        return _same_missile(old, new)

    def _same_party(self, old: Event, new: Event) -> bool:
        return old.party is None or new.party is None or old.party.key == new.party.key

    def _merge(self, known: Event, event: Event) -> None:
        if (known.weak and not event.weak) or (known.from_title and not event.from_title):
            known.trigger, known.trigger_text = event.trigger, event.trigger_text
            known.count, known.number, known.of_launches = event.count, event.number, event.of_launches
            known.kind, known.name = event.kind or known.kind, event.name or known.name
            known.party, known.day = event.party or known.party, event.day or known.day
            known.past, known.weak = event.past, False
        for number in event.numbers:
            known.cite(number)
        known.party = known.party or event.party
        known.day = known.day if known.day and not known.day.spoken else (event.day or known.day)
        if known.count is None:
            known.count, known.number, known.of_launches = event.count, event.number, event.of_launches
        known.name = known.name or event.name
        if known.kind is None or (event.kind and _blandness(known.kind) > _blandness(event.kind)):
            known.kind = event.kind or known.kind
        vouched = event.confirmation is Confirmation.CONFIRMED and event.reported_by
        if vouched and known.confirmation in _HEARSAY:
            known.confirmation, known.reported_by = event.confirmation, event.reported_by
        known.reported_by = known.reported_by or event.reported_by

    def _inherit(self, mention: Mention, event: Event) -> None:
        """Give "launched two from" the type of the launch told before."""
        if len(self.events) < 2:
            return
        before = self.events[-2]
        if mention.ordinal:
            if event.count is None and mention.ordinal.startswith(("a ", "another")):
                event.count, event.number = mention.ordinal, 1
            event.party = event.party or before.party
        if event.kind is not None or event.name is not None:
            return
        if mention.missile is None or mention.missile.kind is None:
            for number in before.numbers[:1]:
                if before.kind and not mention.ordinal:
                    event.kind = before.kind
                    event.cite(number)

    # ------------------------------------------------------------------ further ones, details

    def _ellipses(self, sentence: Sentence, base: Event, start: int, end: int) -> list[Event]:
        """Return the launches told without a verb: ", a second on January 5 and a third ..."."""
        found: list[Event] = []
        for match in _ellipsis().finditer(self.page.text, start, end):
            dates = self.page.dates_in(match.end(), match.end() + 4)
            if not dates:
                continue
            day = self.page.day(dates[0])
            event = Event(
                list(base.numbers), base.trigger, base.trigger_text, base.party, base.missile, day,
                base.confirmation, base.reported_by, base.outcome,
            )  # fmt: skip
            event.kind, event.name = base.kind, base.name
            event.count, event.number = base.count, base.number
            self.events.append(event)
            found.append(event)
        return found

    def _further_days(self, sentence: Sentence, mention: Mention, first: Event) -> list[Event]:
        """Return the others of launches told together: "attempts in May and August failed"."""
        if first.day is None or not (mention.missile and mention.missile.plural):
            return []
        if first.day.text.lower().startswith("since"):
            return []
        found, at = [], first.day.place[1]
        for date_ in self.page.dates_in(at, sentence.end):
            if not _AND.fullmatch(self.page.text, at, date_.start):
                break
            day = self._in_context(sentence, date_)
            if _YEARLESS.search(first.day.text) and _YEAR.search(date_.text):
                first.day = self._with_year(first.day, date_.text)
            first.aggregate = False
            event = Event(
                list(first.numbers), first.trigger, first.trigger_text, first.party, first.missile,
                day, first.confirmation, first.reported_by,
            )  # fmt: skip
            event.kind, event.name = first.kind, first.name
            self.events.append(event)
            found.append(event)
            at = date_.end
        if found and first.number == len(found) + 1:
            first.count, first.number = None, None
        return found

    def _with_year(self, day: Day, context: str) -> Day:
        """Resolve a date once more, with the year of the one told after it."""
        dates = self.page.dates_in(day.place[0], day.place[1])
        return self.page.day(dates[0], context=context) if dates else day

    def _told_by_details(self, sentence: Sentence) -> list[Event]:
        """Return the event that a sentence without a verb of launching speaks of."""
        text = self.page.text
        figures = find_figures(text, sentence.start, sentence.end)
        day = self.page.paragraph_day(sentence)
        flies = _flies().search(text, sentence.start, sentence.end)
        subject = self._flying(sentence)
        if day and subject and (figures or flies):
            return self._flight(sentence, day, subject)
        if subject and flies and (own_day := self._flight_day(sentence, subject)):
            return self._flight(sentence, own_day, subject)
        if not self.events:
            return []
        marks = list(anaphors(text, sentence.start, sentence.end))
        if marks:
            self._name(sentence, self.current)
        if told := self._ordinal_flights(sentence):
            return told
        ordinal = _ORDINAL.search(text, sentence.start, sentence.end)
        if ordinal and (figures or flies):
            event = self._by_ordinal(ordinal["nth"].lower())
            self._name(sentence, event)
            return [event] if event else []
        if not (marks or figures):
            return []
        event = self._of_kind(marks) or self._spoken_of(
            sentence, latest=_LATEST.search(text, sentence.start, sentence.end)
        )
        if event and (event.day is None or event.day.spoken) and not event.aggregate:
            self._date_later(sentence, event)
        return [event] if event else []

    def _date_later(self, sentence: Sentence, event: Event) -> None:
        """Take the date that a later sentence gives: "it flew for 15 hours on October 21"."""
        for found in self.page.dates_in(sentence.start, sentence.end):
            before = self.page.text[max(sentence.start, found.start - 40) : found.start]
            day = self._in_context(sentence, found)
            exact = day.resolved.precision is Precision.DAY
            if exact and not _said().search(before) and not _SINCE.search(before):
                event.day = day
                event.cite(sentence.number)
                return

    def _of_kind(self, marks: list[tuple[int, int]]) -> Event | None:
        """Return the last launch of the kind that "the ICBM" or "the cruise missiles" says."""
        for start, end in marks:
            if told := set(_CLASS.findall(self.page.text[start:end])):
                fitting = [e for e in self.events if told <= set(_CLASS.findall(e.kind or ""))]
                if fitting and not fitting[-1].aggregate:
                    return fitting[-1]
        return None

    def _name(self, sentence: Sentence, event: Event | None) -> None:
        """Take the name from "the missile, called Kheibar" or "identified as a KN-23"."""
        if event is None or event.name or event.aggregate:
            return
        for name in self.page.arsenal.within(sentence.start, sentence.end):
            if _CALLED.search(self.page.text, max(sentence.start, name.start - 40), name.start):
                event.name = name.text
                event.cite(sentence.number)

    def _ordinal_flights(self, sentence: Sentence) -> list[Event]:
        """Return launches told as "the first fell into the sea in May, the second in August"."""
        text, found = self.page.text, []
        subjects = list(_NTH_FLIGHT.finditer(text, sentence.start, sentence.end))
        for index, match in enumerate(subjects):
            high = subjects[index + 1].start() if index + 1 < len(subjects) else sentence.end
            verb = _dramatic().search(text, match.end(), min(high, match.end() + 60))
            dates = [d for d in self.page.dates_in(match.end(), high) if not _HOURS.search(d.text)]
            if verb is None or not dates:
                continue
            subject = Mention(Form.PASSIVE, *verb.span(), verb.start(), None, match.start())
            found += self._flight(sentence, self._in_context(sentence, dates[0]), subject)
        return found

    def _flight_day(self, sentence: Sentence, subject: Mention) -> Day | None:
        """Return the day of "A rocket exploded in May": a flight told with a date of its own."""
        verb = _dramatic().search(self.page.text, subject.end, sentence.end)
        if verb is None or verb.start() - subject.end > 80:
            return None
        return self._day(sentence, subject, sentence.start, sentence.end)

    def _flying(self, sentence: Sentence) -> Mention | None:
        """Return the missile that a sentence has fly without saying that it was launched."""
        text, arsenal = self.page.text, self.page.arsenal
        for match in _flying_head().finditer(text, sentence.start, min(sentence.end, sentence.start + 120)):
            missile = arsenal.phrase(
                _phrase(text, sentence.start, match.start("head")), match.end("head"), sentence.end
            )
            return Mention(Form.PASSIVE, match.start(), match.end(), match.start(), missile, match.start())
        names = arsenal.within(sentence.start, min(sentence.end, sentence.start + 80))
        if not names:
            return None
        name = names[0]
        missile = arsenal.phrase(_phrase(text, sentence.start, name.start), name.end, sentence.end)
        missile = type(missile)(missile.start, name.end, missile.count, missile.number, False, None, name.text)
        return Mention(Form.PASSIVE, name.start, name.end, name.start, missile, name.start)

    def _flight(self, sentence: Sentence, day: Day, subject: Mention) -> list[Event]:
        known = [e for e in self.events if differ(e.day, day) is False]
        if known:
            return [known[-1]]
        text = self.page.text
        verb = _dramatic().search(text, subject.start, sentence.end) or _flies().search(
            text, subject.start, sentence.end
        )
        start, end = (verb.start(), verb.end()) if verb else (subject.start, subject.end)
        if not self.page.modality(sentence, start, end).factual:
            return []
        missile = subject.missile
        event = Event(
            [sentence.number], (start, end), self.page.text[start:end], None, missile, day,
            Confirmation.CONFIRMED,
        )  # fmt: skip
        if missile:
            event.count, event.number = missile.count, missile.number
            event.kind, event.name = missile.kind, missile.name
        self.events.append(event)
        self.current = event
        self._inherit(subject, event)
        return [event]

    def _by_ordinal(self, nth: str) -> Event | None:
        """Return the first or second of the launches told together."""
        index = {"first": 0, "second": 1, "third": 2}.get(nth, 0)
        near = [e for e in self.events if not e.aggregate and e.confirmation not in _UNDONE]
        if not near:
            return None
        group = [e for e in near if not differ(e.day, near[0].day)]
        return group[index] if index < len(group) else None

    def _spoken_of(self, sentence: Sentence, *, latest: object) -> Event | None:
        """Return the event that "the launch" or "the missiles" means."""
        done = [e for e in self.events if not e.aggregate and e.confirmation not in _UNDONE]
        if not done:
            return None
        if latest or self.current is None or self.current not in done:
            return done[0]
        near = sentence.number - max(self.current.numbers) <= 4
        return self.current if near or self.current is done[0] else done[0]

    def _details(self, sentence: Sentence, touched: list[Event]) -> None:
        """Add figures, places and the outcome that a sentence tells to its events."""
        text = self.page.text
        if not touched:
            return
        for index, event in enumerate(touched):
            inside = sentence.start <= event.trigger[0] < sentence.end
            low = self._edge(touched[index - 1], event) if index and inside else sentence.start
            following = sentence.end
            if index + 1 < len(touched) and touched[index + 1].trigger[0] > event.trigger[1]:
                following = self._edge(event, touched[index + 1])
            high = following if following > low else sentence.end
            if self._add_details(sentence, event, low, high):
                event.cite(sentence.number)
            if self._failed(event, low, high):
                event.outcome = Outcome.FAILURE
                event.cite(sentence.number)
            elif event.outcome is Outcome.UNKNOWN and _SUCCESS().search(text, low, high):
                event.outcome = Outcome.SUCCESS

    def _edge(self, one: Event, other: Event) -> int:
        """Return where the words on one launch end and those on the next begin."""
        edges = [m.start() for m in _EDGE.finditer(self.page.text, one.trigger[1], other.trigger[0])]
        return edges[-1] if edges else max(one.trigger[1], other.trigger[0])

    def _failed(self, event: Event, low: int, high: int) -> bool:
        """Tell whether the words say that this launch failed, and not others before it."""
        if event.aggregate:
            return False
        for match in _FAIL().finditer(self.page.text, low, high):
            others = _FAILED_OTHERS.match(self.page.text, match.start())
            if others is None or event.trigger[0] <= match.start() < event.trigger[1]:
                return True
        return False

    def _add_details(self, sentence: Sentence, event: Event, low: int, high: int) -> bool:
        page, text = self.page, self.page.text
        told = voices(page, sentence.start, sentence.end)
        by = told[0].draft if told else None
        added = False
        for figure in find_figures(text, low, high):
            event.add_figure(figure.slot, figure.text, by)
            added = True
        if event.aggregate:
            return added
        added = self._add_place(event, low, high) or added
        if event.landing is None and (sea := landing_place(text, low, high)):
            event.landing, added = text[sea[0] : sea[1]], True
        if event.time is None and (times := find_times(text, low, high)):
            event.time, added = times[0].text, True
        return added

    def _add_place(self, event: Event, low: int, high: int) -> bool:
        text = self.page.text
        if event.location is None or event.seen_only:
            place = launch_place(text, low, high) or (
                direct_place(text, event.trigger[1], high)
                if low <= event.trigger[1] and not _AIMED.match(event.trigger_text)
                else None
            )
            if place and not self._is_party(place, event):
                event.location, event.seen_only = text[place[0] : place[1]], False
                return True
        if event.location is None and event.confirmation is not Confirmation.PLANNED:
            place = scene_place(text, low, high)
            if place and not self._is_party(place, event):
                event.location, event.seen_only = text[place[0] : place[1]], True
                return True
        return False

    def _is_party(self, place: tuple[int, int], event: Event) -> bool:
        words = re.sub(r"^(?:the|from|near)\s+", "", self.page.text[place[0] : place[1]])
        if event.party is not None and words in {event.party.text, event.party.name}:
            return True
        named = self.page.parties.within(place[0], place[1])
        return bool(named) and named[0].text == words and named[0].key.isupper() and country_name(
            named[0].key
        ) == words

    # ------------------------------------------------------------------ drafts

    def drafts(self) -> list[LaunchDraft]:
        """Return the drafts of the events that stand by themselves."""
        default = next((e.party for e in self.events if e.party), None)
        found = []
        for event in self.events:
            party = event.party or self._default_party(event, default)
            if party is None or (event.weak and not self._stands_alone(event)):
                continue
            if event.day and (number := self._number_at(event.day.place[0])):
                event.cite(number)
            found.append(draft_of(event, party, background=self._is_background(event)))
        return found

    def _stands_alone(self, event: Event) -> bool:
        """Tell whether a launch named in passing is the only word of it: "its latest ICBM test"."""
        if event.aggregate or (event.missile and event.missile.plural):
            return False
        if any(e for e in self.events if e is not event and not e.weak and self._same_party(e, event)):
            return False
        return event.kind is not None and _DEFINITE.match(event.trigger_text) is not None

    def _default_party(self, event: Event, default: Party | None) -> Party | None:
        """Return who makes the missile, or launches the article's others; cited if need be."""
        makers = {n.country for n in self.page.arsenal.names if n.text == event.name}
        named = [p for p in self.page.parties.found if p.key in makers]
        default = named[0] if named and (default is None or default.key not in makers) else default
        if default is None:
            default = self._party_of_place(event) or self._lead_party()
        if default is None:
            return None
        for number in sorted(event.numbers):
            sentence = self.page.article.sentence_by_number[number]
            for party in self.page.parties.within(sentence.start, sentence.end):
                if party.key == default.key and not party.is_place:
                    return party
        home = self._number_at(default.start)
        if home is None:
            return None
        event.cite(home)
        return default

    def _number_at(self, place: int) -> int | None:
        """Return the number of the evidence sentence that holds a place."""
        for sentence in self.page.article.sentence_by_number.values():
            if sentence.start <= place < sentence.end:
                return sentence.number
        return None

    def _party_of_place(self, event: Event) -> Party | None:
        """Return the party whose land the launch was made from."""
        if event.location is None:
            return None
        code = country_of(event.location, korean_context=self.page.parties.is_korean)
        return next((p for p in self.page.parties.found if p.key == code and not p.is_place), None)

    def _lead_party(self) -> Party | None:
        """Return the party that an article of state media speaks for, or one that its title names."""
        titles = [p for t in self.page.titles for p in self.page.parties.within(t.start, t.end)]
        everywhere = self.page.parties.found if self.page.state_source else []
        named = (p for p in (*titles, *everywhere) if not p.is_place)
        first = next((p for p in named if self._number_at(p.start)), None)
        about = any(_ANY.search(self.page.text, t.start, t.end) for t in self.page.titles)
        if about or self.page.state_source:
            return first
        lead = self.page.body[0]
        if not _SUBJECT.search(self.page.text, lead.start, lead.end):
            return None
        told = self.page.parties.within(lead.start, lead.end)
        return next((p for p in told if not p.is_place), None)

    def _is_background(self, event: Event) -> bool:
        if event.confirmation is Confirmation.PLANNED:
            return False
        anchor = self.page.anchor
        day = event.day.resolved if event.day else None
        lead = event.numbers and event.numbers[0] in {s.number for s in self.page.body[:2]}
        if event.aggregate:
            return True
        if anchor and day and day.latest and day.earliest:
            told = day.earliest if day.precision is Precision.MONTH else day.latest
            return date.fromisoformat(told) < anchor - timedelta(days=5)
        if event.past:
            return True
        if lead or event.from_title:
            return False
        primary = [e for e in self.events if e is not event and e.day and not e.aggregate]
        return not (event.confirmation is Confirmation.DENIED and primary)


_UNDONE = {Confirmation.DENIED, Confirmation.PLANNED}
_HEARSAY = {Confirmation.CLAIMED, Confirmation.REPORTED}


def _same_name(old: Event, new: Event) -> bool:
    return old.name is not None and old.name == new.name


def _blandness(kind: str) -> int:
    """Return how little a type says: 2 "missile", 1 "ballistic missile", 0 anything else."""
    if re.fullmatch(r"(?:missile|rocket|projectile|weapon|satellite)s?", kind):
        return 2
    return int(re.fullmatch(r"(?:ballistic|cruise) missiles?", kind) is not None)


_CLASS = re.compile(r"ballistic|cruise|satellite|hypersonic|short|medium|intermediate|intercontinental|ICBM|SLBM")


def _same_missile(old: Event, new: Event) -> bool:
    if old.name and new.name:
        return old.name.split("-")[0] == new.name.split("-")[0] and old.name == new.name
    one, other = (set(_CLASS.findall(e.kind or "")) for e in (old, new))
    if "cruise" in one ^ other and one and other:
        return False
    classes = {missile_class(e.kind, e.name) for e in (old, new)} - _VAGUE_CLASSES
    if len(classes) > 1:
        return False
    ranges = {"short", "medium", "intermediate", "intercontinental", "ICBM"}
    a, b = one & ranges, other & ranges
    both = {"intercontinental", "ICBM"}
    return not (a and b and a != b and not (a <= both and b <= both))


def _phrase(text: str, start: int, head: int) -> int:
    match = re.search(r"(?:[^\s,;:()]+\s+){0,6}$", text[start:head])
    return start + match.start() if match else head


@cache
def _again() -> re.Pattern[str]:
    return re.compile(AGAIN)


@cache
def _new_one() -> re.Pattern[str]:
    return re.compile(NEW_ONE)


@cache
def _said() -> re.Pattern[str]:
    return re.compile(rf"\b{SAYING}\b")


@cache
def _spoken_before() -> re.Pattern[str]:
    return re.compile(rf"\b{SAYING}\s+(?:\w+\s+)?(?:on\s+|in\s+|late\s+|early\s+)*$")


@cache
def _spoken_after() -> re.Pattern[str]:
    return re.compile(rf"\b{SAYING}\b")


@cache
def _other_clause() -> re.Pattern[str]:
    return re.compile(
        rf"\b{SAYING}\b|\b(?:after(?! (?:lift|launch|take|being|leaving|fl[yi]))|before(?! (?:dawn|sunrise|midnight|noon|daybreak))|ahead of|days (?:before|after)|hours (?:before|after)|weeks (?:before|after)|and that|which|who|whose|since|because|until"
        r"|first .* since|despite|but|adding|as)\b(?! (?:lift|launch|take-?off|flight))|;"
    )


@cache
def _other_before() -> re.Pattern[str]:
    return re.compile(
        r";|\b(?:vetoed|imposed|sanctioned|adopted|voted|after|because|following|over|amid|despite|in response"
        r"|condemn(?:ed|s|ing)|met|met to|meeting|discuss(?:ed)?|for)\b"
    )


@cache
def _flies() -> re.Pattern[str]:
    return re.compile(rf"\b{INTRANSITIVES}\b|\bin(?:to)? (?:\w+ )?orbit\b")


@cache
def _dramatic() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:explod(?:ed|es)|crash(?:ed|es)|blew up|blows up|broke (?:apart|up)|flew|fell|failed|fails"
        r"|splashed down|came down|disintegrated|malfunctioned|(?:reached|entered|enters|reaches)"
        r" (?:\w+ )?orbit|soared|landed|plunged|tumbled|plummeted|veered|was lost|burn(?:ed|t) up|dropped"
        r"|ended|succeeded|worked|went down|went wrong|went up|got into orbit|made it (?:in)?to orbit|misfired|was destroyed|self-destructed|lifted off)\b"
    )


@cache
def _flying_head() -> re.Pattern[str]:
    from summarizer.readers.rules.launches_table import HEADS, NOT_HEADS  # noqa: PLC0415

    return re.compile(rf"(?P<head>{HEADS})\b(?!{NOT_HEADS})")


@cache
def _ellipsis() -> re.Pattern[str]:
    return re.compile(
        r"(?:,|\band|,\s*and)\s+(?:then\s+)?(?:a|another|the)\s*(?:second|third|fourth|fifth|sixth|further)?"
        r"\s*(?:one|test|launch|missile)?\s+(?:on\s+|in\s+|late\s+|early\s+|the\s+)*(?=[A-Za-z\d])"
    )


@cache
def _FAIL() -> re.Pattern[str]:  # noqa: N802 - a pattern, built late
    return re.compile(rf"\b{FAILURES}")


@cache
def _SUCCESS() -> re.Pattern[str]:  # noqa: N802 - a pattern, built late
    return re.compile(rf"\b{SUCCESSES}")


_GENERIC_FORCE = re.compile(r"(?:[Tt]he )?(?:military|army|navy|defen[cs]e ministry|government)\b")
_SAID_NOT = re.compile(
    r"\b(?:said|says|insist(?:s|ed)|maintain(?:s|ed)|stress(?:es|ed)|told)\b[^.;]{0,60}?"
    r"\b(?:not|never|no|n[’']t|none)\b"
)
_WOULD = re.compile(
    r"\b(?:said|says|saying|announced|notified|confirmed|declared|told|informed)\b[^.;]{0,90}?\bwould\b"
)
_DENIES = re.compile(
    r"\b(?:den(?:ied|ies)|dismiss(?:ed|es)|reject(?:ed|s)|refut(?:ed|es))\s+(?:[\w]+\s+){0,3}?"
    r"(?:reports?|claims?|allegations?|accounts?|launch|test|it|story|stories|rumou?rs?)\b"
    r"|\bno such (?:launch|test|missile|firing|event)"
    r"|\b(?:reports?|claims?|stor(?:y|ies)|rumou?rs?|accounts?|allegations?)\s+(?:\w+\s+){0,4}?"
    r"(?:false|untrue|baseless|fake|fabricated|groundless|not true|wrong)"
    r"|\b(?:there (?:was|were|had been|has been|have been) no (?:such |missile )?(?:launch|test|missile|firing)|no (?:launch|test) (?:took place|was))"
)
_AND = re.compile(r"\s*(?:,|and|,\s*and)\s+(?:again\s+)?(?:in\s+|on\s+)?")
_FAILED_OTHERS = re.compile(
    r"(?:failed|unsuccessful|botched)\s+(?:\w+\s+)?(?:attempts?|launch(?:es)?|tests?|tries|missions?|bids?)"
)
_VAGUE_CLASSES = {MissileClass.UNKNOWN, MissileClass.HYPERSONIC}
_CALLED = re.compile(
    r"\b(?:called|named|dubbed|designated|known as|identified as|was|were|to be|of the)\s+"
    r"(?:an?\s+|the\s+)?(?:\w+\s+)?[\"“‘']?$"
)
_RUMOR = re.compile(
    r"\b(?:reports?|claims?|allegations?|stor(?:y|ies)|suggestions?|assertions?|accusations?|rumou?rs?"
    r"|accounts?|speculation)\b[^.;]{0,70}?\b(?:that|of)\b[^.;]{0,60}$"
)
_FALSE = re.compile(
    r"\b(?:den(?:ied|ies|ying)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|refut(?:ed|es|ing)|false|fabricat\w+"
    r"|fake|untrue|baseless|invent\w+|nonsense|lies?|not true|groundless|unfounded|wrong|incorrect|inaccurate|mistaken|rubbish\w*|fictions?)\b"
)
_DEFINITE = re.compile(
    r"(?:[Ii]ts|[Tt]heir)\b|\w+['’]s\b|[A-Z][a-z]|(?:the|an?)\s+(?:recent|latest|last|new)\b|the\s"
)
_NTH_FLIGHT = re.compile(
    r"\b(?:[Tt]he|[Aa]|[Ii]ts|[Oo]ne|[Aa]nother)\s*(?:first|second|third|fourth|last|latest|previous|other|earlier|next)?"
    r"(?:\s+(?:one|attempt|try|rocket|launch|flight|mission|missile|test))?(?=[\s,])"
)
_THE_NTH = re.compile(r"(?:[Tt]he\s+)?(first|second)\s+(?:missile|rocket|projectile|one|launch)")
_RELATIVE = re.compile(r",\s+(?:which|who|whose)\b[^,;]{0,120},|\([^)]*\)")
_AFTER_IT = re.compile(r"\bafter\s+(?:it|they)\s+(?:was|were|had been|have been)\s*$")
_AIMED = re.compile(r"(?:fir|launch|lob|sen|hurl|shot|unleash)\w*\s")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NTH_TIME = re.compile(
    r"\b(?:first|second|third|fourth|last|only|\w+th)\s+time\b[^.;]{0,60}\bthat\b[^.;]{0,40}$"
)
_SUBJECT = re.compile(r"missile|rocket|satellite|space program|launch")
_EDGE = re.compile(r",\s+(?:but|while|and|whereas)\b|;")
_HOURS = re.compile(r"\b(?:hours?|minutes?)\b")
_YEARLESS = re.compile(r"^(?!.*(?:\d{4}|year)).*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_YEARLY = re.compile(r"\b(?:last|this|that|next) year\b|^\d{4}$")
_ATTEMPT = re.compile(r"\battempt(?:s|ed)?\s+(?:to|at)\s+$")
_BY = re.compile(r"\bby\s+(?:the\s+)?")
_POSSESSIVE = re.compile(r"['’]s?\s+(?:[\w-]+\s+){0,3}|\s*")
_PART = re.compile(r"\s+(?:on|by|that|which)\s+(?P<who>[^,.;]{2,40})")
_SINCE = re.compile(r"\bsince\s+(?:at least\s+|early\s+|late\s+)?$", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:first|longest|largest|biggest|highest)\b")
_STATE_MEDIA = re.compile(rf"\b{CLAIMERS}\b")
_ASKED = re.compile(r"\b[Aa]sked\b|\bquestion")
_NO = re.compile(r"[\"“‘](?:That is|That’s|That's|It is|This is)?\s*(?:not true|No\b|false|untrue)|denied", re.I)
_PLAN = re.compile(r"plan|vow|pledg|promis|intend|will|set to|schedul|intend|due|notif|’ll|'ll|going to|expected")
_CLAIM = re.compile(r"\b(?:claim(?:s|ed|ing)?|boast(?:s|ed|ing)?)\b[^.;]*$")
_ORDINAL = re.compile(r"\b(?:[Tt]he)\s+(?P<nth>first|second|third)\b(?!\s+(?:time|stage))")
_LATEST = re.compile(r"\b(?:latest|Thursday|today)\b")
_RESUMED = re.compile(r"\s+(?:resumed?s?|resumes|began|begins|started|continued)\b")
