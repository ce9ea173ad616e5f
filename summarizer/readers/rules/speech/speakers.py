"""Who is meant by the words before or after a verb of saying.

A name stands for the fullest name the article gives. A pronoun, "the minister" or "the ministry"
stands for whoever was last told of in that way. An unnamed speaker ("a senior official") is the
words that describe it.
"""

from collections.abc import Iterable

from summarizer.readers.rules.names.entity_types import Entity
from summarizer.readers.rules.speech.bearers import Bearers
from summarizer.readers.rules.speech.cues_table import (
    BODY_KINDS,
    BODY_NOUNS,
    FUNCTION_WORDS,
    OFFICES,
    ORDINALS,
    OWNED_NOUNS,
    OWNER_ENDS,
    PRONOUNS,
    RELATED,
    SPOKEN_NOUNS,
    STATEMENT_NOUNS,
)
from summarizer.readers.rules.speech.definites import Definites
from summarizer.readers.rules.speech.frames import Frame, Word
from summarizer.readers.rules.speech.heads import (
    head_noun,
    singular,
    starts_definite,
    without_determiner,
)
from summarizer.readers.rules.speech.issuers import Issuers
from summarizer.readers.rules.speech.joint import joint_source
from summarizer.readers.rules.speech.namings import Naming, Namings, Source
from summarizer.readers.rules.speech.phrases import is_pure_name
from summarizer.readers.rules.speech.roles import is_person_noun
from summarizer.readers.rules.speech.tellers import subject_of, teller, told_at_end
from summarizer.readers.rules.speech.things import is_thing
from summarizer.readers.rules.speech.topics import Topics, country_in, gender_of
from summarizer.records.actor import ActorKind
from summarizer.text.calendar_table import MONTH_WORDS
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.word_sets import HAVE, POSSESSIVES, TO_BE, word_set

_GENDER = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
_PRONOUNS = PRONOUNS | {"her"}
"""Words that are whole phrases: "her" is one behind "according to" alone."""
_SOME = word_set("one some many others another both")
_NO_SUBJECTS = TO_BE | HAVE | (MONTH_WORDS - {"may"})
_OTHERS = word_set("second third fourth other latter two three four five six seven eight nine ten")
_FORMER = word_set("former ex veteran late")
_HIS = word_set(
    "office team entourage staff honour honor excellency majesty highness eminence lordship"
    " ladyship holiness"
)
_BELONGING = word_set("of for at from in")
_NEAR = 3
_OF_MANY = ("s' ", "s’ ")
_PAIR = 2
_MEMORY = 40


_ADDS = lazy(r"\s(?:also\s|then\s)?(?:added|adds|went\son|goes\son|continued|concluded)\b")
"""Behind a pronoun for whoever spoke before."""


class Cast:
    """Everybody who may speak in an article, and who has spoken so far."""

    def __init__(self, frame: Frame, entities: Iterable[Entity]) -> None:
        """Index the mentions of an article; nobody has spoken yet."""
        self._frame = frame
        self._namings = Namings(frame, entities)
        self._spoken: list[Source] = []
        self._bearers = Bearers(frame, self._namings)
        self._issuers = Issuers(frame)
        self._topics = Topics(frame, self._namings, self._bearers)
        self._definites = Definites(frame, self._namings, self._topics, self._bearers)

    def remember(self, source: Source) -> None:
        """Take note that somebody has spoken."""
        self._spoken.append(source)
        if source.is_person and source.gender:
            self._namings.learn(source.name, source.gender)

    def forget(self) -> None:
        """Begin again: nobody has spoken yet."""
        self._spoken = []

    @property
    def spoken(self) -> list[Source]:
        """Return who has spoken, in order."""
        return list(self._spoken)

    @property
    def _last(self) -> Source | None:
        return self._spoken[-1] if self._spoken else None

    @property
    def _recent(self) -> list[Source]:
        """Return who has spoken lately, the last first."""
        return self._spoken[: -_MEMORY - 1 : -1]

    def labeled(self, name: str, label: str, first: int) -> Source | None:
        """Return the speaker of a turn in a transcript, whose first turn begins at `first`."""
        return self._bearers.labeled(name, label, first)

    def media_in(self, start: int, end: int) -> list[Naming]:
        """Return the media named inside `[start, end)`."""
        bodies = self._namings.bodies_in(start, end)
        return [body for body in bodies if body.entity.kind is ActorKind.MEDIA]

    def resolve(self, phrase: Place) -> Source | None:
        """Return whom a noun phrase means; None if it cannot speak or cannot be resolved."""
        start, end = phrase
        words = self._frame.words(start, end)
        if not words:
            return None
        first, alone = words[0].low, len(words) == 1
        if alone and first in _PRONOUNS:
            return self._pronoun(start, end, first)
        if first in _NO_SUBJECTS or (alone and first in FUNCTION_WORDS):
            return None
        return joint_source(self._frame, self._namings, start, end) or self._named(words, phrase)

    def _named(self, words: list[Word], phrase: Place) -> Source | None:
        start, end = phrase
        person = self._namings.person_in(start, end)
        if named := self._bearers.told(person, words, start, end):
            return self._namesake(named, start, end) or named
        body, noun = self._namings.body_in(start, end), head_noun(words)
        if body:
            return self._namings.spoken_by(body, start, end, noun)
        return self._by_noun(start, end, noun)

    def _namesake(self, named: Source, start: int, end: int) -> Source | None:
        """Return who of those with one surname has just acted or spoken: "Kim said" once more."""
        surname = self._frame.text[start:end]
        if not surname.isalpha() or surname == named.name:
            return None
        acted = self._topics.bearer(surname, start)
        last = next((s for s in self._recent if s.is_person), None)
        if last and (surname not in last.name.split() or last.name == surname):
            last = None
        one = max(filter(None, (last, acted)), key=lambda each: each.start, default=None)
        near = one and self._frame.index_at(start) - self._frame.index_at(one.start) <= _NEAR
        return one._replace(start=start, end=end) if one and near else None

    def _by_noun(self, start: int, end: int, noun: str) -> Source | None:
        """Return whom a phrase without a known name means, by its head."""
        first = self._frame.words(start, end)[0].low
        owned = noun in OWNED_NOUNS and first in POSSESSIVES
        if noun in STATEMENT_NOUNS and not owned:
            return self._issuer(start, end, noun)
        if noun in OWNED_NOUNS or (noun in _HIS and first in _GENDER):
            owner = self._possessor(start, end)
            if owner or first in POSSESSIVES:
                return owner
        if noun.startswith("spokes") and (body := self._spoken_for(start, end)):
            return body
        if is_person_noun(one := singular(noun)):
            body = self._definites.body(start, end, noun)
            return body or self._unnamed(start, end, one, many=one != noun)
        if noun in ORDINALS or (first in _SOME and noun not in BODY_NOUNS):
            return Source(start, end, self._frame.text[start:end], True, noun)
        return self._body(start, end, noun) or self._described(start, end, noun)

    def _spoken_for(self, start: int, end: int) -> Source | None:
        """Return the body for which an unnamed "its spokesman" speaks."""
        words = self._frame.words(start, end)
        if words[0].low not in {"its", "their"} or len(words) > _PAIR:
            return None
        if self._definites.person(start, end, words[-1].low, self._recent):
            return None
        body = self._body_before(start)
        return body._replace(start=start, end=end) if body and not body.is_person else None

    def _described(self, start: int, end: int, noun: str) -> Source | None:
        """Return the person last told of for "the 26-year-old" and the like."""
        words = self._frame.words(start, end)
        plural = noun.endswith("s") or noun in BODY_KINDS
        if not starts_definite(self._frame, start) or len(words) > 4:
            return None
        if is_thing(self._frame, start, noun):
            return Source(start, end, self._frame.text[start:end], False, noun)
        if plural:
            group = self._definites.body_called(start, "group", capital=False)
            name = group.name if group else self._frame.text[start:end]
            return Source(start, end, name, False, noun)
        if words[0].low in {"its", "their"}:
            return self._called_so(start, end) or self._body_before(start)
        known = self._person_before(start)
        return known and Source(start, end, known.name, True, noun, known.role)

    def _called_so(self, start: int, end: int) -> Source | None:
        """Return the body named behind what is called "its media wing, ISPR,"."""
        named = self._namings.bodies_in(end, end + _NEAR) if self._frame.text[end] == "," else []
        return self._namings.spoken_by(named[0], start, end, "") if named else None

    def _pronoun(self, start: int, end: int, word: str) -> Source | None:
        found = self._going_on(start, end, word) or (
            self._person_before(start, _GENDER[word]) or self._named_after(start, _GENDER[word])
            if word in _GENDER
            else self._body_before(start, plural=word in {"they", "them"})
        )
        if found is None:
            return None
        gender = _GENDER.get(word) if found.is_person else None
        return Source(start, end, found.name, found.is_person, found.noun, found.role, gender)

    def _going_on(self, start: int, end: int, word: str) -> Source | None:
        """Return who spoke last where a pronoun only adds to it: "it added"."""
        if not _ADDS.match(self._frame.text, end):
            return None
        here, last, gender = self._frame.index_at(start), self._last, _GENDER.get(word)
        if last and here - self._frame.index_at(last.start) <= _PAIR:
            fits = not last.is_person if word == "it" else last.is_person and last.fits(gender)
            if fits:
                return last
        told = self._teller_of(here - 1) if gender and here else None
        return told if told and (not told.is_person or told.fits(gender)) else None

    def _teller_of(self, index: int) -> Source | None:
        """Return who tells what a sentence says: "the ministry said that X was listed"."""
        sentence = self._frame.sentences[index]
        words = self._frame.words(sentence.start, sentence.end)
        phrase = told_at_end(self._frame, sentence) or teller(self._frame, sentence.start, words)
        return self.resolve(phrase) if phrase else None

    def _person_before(self, place: int, gender: str | None = None) -> Source | None:
        """Return the person last spoken of: the first one named in the nearest sentence before."""
        spoken = next((s for s in self._recent if s.is_person and s.fits(gender)), None)
        topic = self._topics.named(place, gender)
        nearest = self._nearer(spoken, topic, gender)
        surnamed = self._topics.surnamed(place, gender)
        if surnamed and (nearest is None or surnamed.start > nearest.start):
            nearest = surnamed
        unnamed = self._topics.unnamed(place, gender, self.resolve)
        if unnamed and (
            nearest is None
            or unnamed.start > nearest.start
            or (nearest is topic and self._beside(unnamed, topic))
        ):
            return unnamed
        return nearest or self._topics.bare(place, self.resolve)

    def _nearer(
        self, spoken: Source | None, topic: Source | None, gender: str | None
    ) -> Source | None:
        """Return who comes last, of who spoke and whom a sentence is about."""
        if spoken is None or topic is None:
            return spoken or topic
        if self._beside(spoken, topic) and not (gender and topic.gender == gender):
            return spoken
        return max(spoken, topic, key=lambda each: each.start)

    def _beside(self, spoken: Source, topic: Source) -> bool:
        """Tell whether the sentence that tells who spoke only names the other one too."""
        return self._frame.index_at(spoken.start) == self._frame.index_at(topic.start)

    def _named_after(self, place: int, gender: str | None) -> Source | None:
        """Return the person whom the next sentences name, where none before does."""
        bare = next((s for s in self._recent if s.name.isalpha()), None)
        if bare and not bare.is_person and bare.noun == bare.name.lower():
            return bare
        here = self._frame.index_at(place)
        end = self._frame.sentences[min(here + _PAIR, len(self._frame.sentences) - 1)].end
        person = self._namings.first_person(place, end, gender)
        return self._bearers.person(person) if person else None

    def _body_before(self, place: int, *, plural: bool = False) -> Source | None:
        """Return the body last spoken of: the subject of the sentence before, or who last spoke."""
        here = self._frame.index_at(place)
        issuer = self._issuers.of_last(here, self.resolve)
        if issuer := issuer or self._issuers.of_this(here, place, self.resolve):
            return issuer
        told = (self._body_of(index, place, plural=plural) for index in (here, here - 1))
        last = next((s for s in self._recent if not s.is_person), self._last)
        return next(filter(None, told), last)

    def _body_of(self, index: int, place: int, *, plural: bool) -> Source | None:
        """Return the body that a sentence is about, as far as it stands before a place."""
        phrase = subject_of(self._frame, self._namings, index, place)
        if phrase is None:
            return None
        source = self.resolve(phrase)
        if source and source.is_person:
            many = plural and head_noun(self._frame.words(*phrase)).endswith("s")
            return source if many else None
        if source or phrase[1] > self._frame.sentence_at(place).start:
            return source
        start, end = phrase
        if not starts_definite(self._frame, start):
            return None
        if is_thing(self._frame, start, head_noun(self._frame.words(*phrase))):
            return None
        text = self._frame.text[without_determiner(self._frame.text, start) : end]
        return Source(start, end, text, False)

    def _issuer(self, start: int, end: int, noun: str) -> Source | None:
        """Return whose statement speaks: "a statement by the ministry", or who spoke last."""
        his = self._frame.text[start : start + 4].lower() in {"his ", "her "}
        if not his and (maker := self._issuers.maker_in(start, end, self.resolve)):
            return self.resolve(maker)
        end = self._issuers.own_end(start, end)
        if owner := self._possessor(start, end):
            return owner
        if named := self._namings.bodies_in(start, end):
            return self._namings.spoken_by(named[-1], start, end, noun)
        author = self._author(start, noun)
        if author and (author.is_person or author.noun in BODY_NOUNS or not author.name.islower()):
            return author._replace(start=start, end=end)
        return Source(start, end, self._frame.text[start:end], False, noun)

    def _author(self, place: int, noun: str) -> Source | None:
        author = self._issuers.author(place, noun, self.resolve)
        if author or noun not in SPOKEN_NOUNS:
            return author
        stated = self._issuers.stated(place, noun, self.resolve) or self._last
        return stated or self._issuers.first_teller(place, self.resolve)

    def _possessor(self, start: int, end: int) -> Source | None:
        """Return whose something is: "Kim's reply", "its answer"."""
        words = self._frame.words(start, end)
        if words[0].low in {"his", "her"}:
            return self._person_before(start, _GENDER[words[0].low])
        if words[0].low in {"its", "their"}:
            return self._body_before(start)
        for word in words:
            many = self._frame.text[word.end - 1 : word.end + 2] in _OF_MANY
            if many or word.low.endswith(OWNER_ENDS):
                owner = (start, word.end if many else word.end - 2)
                return self.resolve(owner) or self._by_noun(*owner, word.low[:-2])
        return None

    def _unnamed(self, start: int, end: int, noun: str, *, many: bool) -> Source:
        """Return an unnamed person; with "the", whoever was last told of by that noun."""
        other = any(word.low in _OTHERS for word in self._frame.words(start, end)[1:2])
        if starts_definite(self._frame, start) and not other:
            known = self._definites.person(start, end, noun, self._recent)
            known = known or self._told_otherwise(start, end, noun)
            if known and not (many and not known.noun):
                return Source(start, end, known.name, True, noun, known.role)
        if self._frame.words(start, end)[0].low in {"its", "their"}:
            start = without_determiner(self._frame.text, start)
        return Source(start, end, self._frame.text[start:end], True, noun)

    def _told_otherwise(self, start: int, end: int, noun: str) -> Source | None:
        """Return who spoke last, for "the former president" and for the office of a mere name."""
        topic = self._told_again(start, end, noun)
        if topic and (noun not in OFFICES or (topic.role is None and " " in topic.name)):
            return topic
        last = self._last
        if last is None or not last.is_person or last.noun not in {"", last.name.lower(), noun}:
            return None
        code, own = country_in(self._frame, (start, end)), self._namings.country(last.name)
        if code and own not in {None, code}:
            return None
        words = self._frame.words(start, end)
        former = any(word.low in _FORMER for word in words)
        if not former and (noun not in OFFICES or any(word.low in _BELONGING for word in words)):
            return None
        near = self._frame.index_at(start) - self._frame.index_at(last.start) <= _NEAR
        return last if near and (former or last.role is None) else None

    def _told_again(self, start: int, end: int, noun: str) -> Source | None:
        """Return whom the paragraph is about, for "the senator", of whom nothing was told yet."""
        words = self._frame.words(start, end)
        plain = all(self._frame.text[word.start].islower() for word in words[1:])
        if noun in RELATED or len(words) > _NEAR or not plain:
            return None
        topic = self._person_before(start, gender_of(noun))
        first = self._frame.paragraphs[self._frame.paragraph_at(start)][0]
        before = topic and first <= topic.start < self._frame.sentence_at(start).start
        return topic if before else None

    def _body(self, start: int, end: int, noun: str) -> Source | None:
        """Return a body: known by name, or "the ministry" as last told of, or the words alone."""
        known = (
            self._bearers.known(self._frame.words(start, end)[-1])
            or self._bearers.first_named(start, end)
            or self._bearers.full(start, end)
        )
        if known:
            return known._replace(start=start, end=end)
        name_end = self._frame.masked.find(" of ", start, end)
        if name_end > 0 and is_pure_name(self._frame, (start, name_end)):
            return Source(start, name_end, self._frame.text[start:name_end], True)
        if body := self._definites.body(start, end, noun):
            return body
        start = without_determiner(self._frame.text, start)
        text = self._frame.text[start:end]
        named = text[:1].isupper() or any(w[:1].isupper() for w in text.split()[1:])
        if noun in BODY_NOUNS or (named and len(text.split()) <= 8):
            bare = text.isalpha() and text.istitle() and noun not in BODY_NOUNS
            return Source(start, end, text, bare, noun)
        return None
