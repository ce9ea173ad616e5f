"""Who is meant by the words before or after a verb of saying.

A name stands for the fullest name the article gives. A pronoun, "the minister" or "the ministry"
stands for whoever was last told of in that way. An unnamed speaker ("a senior official") is the
words that describe it.
"""

import re
from collections.abc import Iterable

from summarizer.normalize.countries import find_countries
from summarizer.readers.rules.names.entity_types import Entity
from summarizer.readers.rules.speech.cues_table import (
    BODY_KINDS,
    BODY_NOUNS,
    FUNCTION_WORDS,
    HONORIFICS,
    LEADING_WORDS,
    PERSON_NOUNS,
    PRONOUNS,
    PRONOUNS_PERSON,
    SAYING,
    SPOKEN_NOUNS,
    STATEMENT_NOUNS,
    table,
)
from summarizer.readers.rules.speech.frames import Frame, Word
from summarizer.readers.rules.speech.namings import Naming, Namings, Source
from summarizer.readers.rules.speech.phrases import (
    head_noun,
    is_pure_name,
    leading_phrase,
    phrase_after,
    starts_definite,
)
from summarizer.readers.rules.speech.roles import role_of
from summarizer.records.actor import ActorKind
from summarizer.text.marks import Span

_NICKNAME = re.compile(
    r"\b(?:called|named|known as|identified as) ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
)
_GENDER = {"he": "m", "him": "m", "she": "f", "her": "f"}
_ORDINALS = table("one first second third other latter former")
_SOME = table("one some many others another both")
_TITLES = PERSON_NOUNS | HONORIFICS | table("ceo cfo coo cllr mp sen rep rev fr adviser")
_DETERMINERS = table("a an the his her its their this that")
_INDEFINITE = table("a an one another")
_LONGEST_NAME = 4
_NO_NAMES = _TITLES | FUNCTION_WORDS | LEADING_WORDS | SAYING | _DETERMINERS
_SIGNED = re.compile(r"\b(?:attributed to|signed by|in the name of|issued by|written by) ")
_LOOK_BACK = 8
_PAIR = 2
_MEMORY = 40


class Cast:
    """Everybody who may speak in an article, and who has spoken so far."""

    def __init__(self, frame: Frame, entities: Iterable[Entity]) -> None:
        """Index the mentions of an article; nobody has spoken yet."""
        self._frame = frame
        self._namings = Namings(frame, entities)
        self._spoken: list[Source] = []
        self._surnames: dict[str, Source] = {}
        self._bearers: dict[str, Source | None] = {}

    def remember(self, source: Source) -> None:
        """Take note that somebody has spoken."""
        self._spoken.append(source)

    def forget(self) -> None:
        """Begin again: nobody has spoken yet."""
        self._spoken.clear()

    @property
    def spoken(self) -> list[Source]:
        """Return who has spoken, in order."""
        return list(self._spoken)

    @property
    def last(self) -> Source | None:
        """Return who spoke last."""
        return self._spoken[-1] if self._spoken else None

    def media_in(self, start: int, end: int) -> list[Naming]:
        """Return the media named inside `[start, end)`."""
        bodies = self._namings.bodies_in(start, end)
        return [body for body in bodies if body.entity.kind is ActorKind.MEDIA]

    def resolve(self, phrase: Span) -> Source | None:
        """Return whom a noun phrase means; None if it cannot speak or cannot be resolved."""
        start, end = phrase
        words = self._frame.words(start, end)
        if not words:
            return None
        if words[0].low in PRONOUNS and len(words) == 1:
            return self._pronoun(start, end, words[0].low)
        person = self._namings.person_in(start, end)
        named = self._person(person) if person else self._titled(words)
        named = named or self._nicknamed(start, end)
        if named:
            return named
        body, noun = self._namings.body_in(start, end), head_noun(words)
        if body:
            return self._spoken_by(body, start, end, noun)
        return self._by_noun(start, end, noun)

    def _by_noun(self, start: int, end: int, noun: str) -> Source | None:
        """Return whom a phrase without a known name means, by its head."""
        if noun in STATEMENT_NOUNS:
            return self._issuer(start, end, noun)
        if noun.startswith("spokes") and (body := self._spoken_for(start, end)):
            return body
        if _singular(noun) in PERSON_NOUNS:
            return self._unnamed(start, end, _singular(noun))
        if noun in _ORDINALS or (
            self._frame.words(start, end)[0].low in _SOME and noun not in BODY_NOUNS
        ):
            return Source(start, end, self._frame.text[start:end], True, noun)
        return self._body(start, end, noun) or self._described(start, end, noun)

    def _spoken_for(self, start: int, end: int) -> Source | None:
        """Return the body for which an unnamed "its spokesman" speaks."""
        words = self._frame.words(start, end)
        if words[0].low not in {"its", "their"} or len(words) > _PAIR:
            return None
        if self._known_by(start, end, words[-1].low):
            return None
        body = self._body_before(start)
        return body._replace(start=start, end=end) if body and not body.is_person else None

    def _described(self, start: int, end: int, noun: str) -> Source | None:
        """Return the person last told of for "the 26-year-old" and the like."""
        words = self._frame.words(start, end)
        plural = noun.endswith("s") or noun in BODY_KINDS
        if not starts_definite(self._frame, start) or len(words) > 4:
            return None
        if plural:
            group = self._body_known_by(start, "group", capital=False)
            name = group.name if group else self._frame.text[start:end]
            return Source(start, end, name, False, noun)
        known = self._person_before(start)
        return known and Source(start, end, known.name, True, noun, known.role)

    def person_named(self, surname: str) -> Source | None:
        """Return the person with a surname, whatever its case: the speaker of a transcript."""
        if surname not in self._bearers:
            self._bearers[surname] = self._find_bearer(surname)
        return self._bearers[surname]

    def _find_bearer(self, surname: str) -> Source | None:
        wanted = surname.casefold()
        bearers = [p for p in self._namings.persons if p.name.casefold().endswith(wanted)]
        best = max(bearers, key=lambda person: len(person.name.split()), default=None)
        if best and " " in best.name:
            return self._person(best)
        pattern = rf"\b[A-Z][\w’'-]+(?: [A-Z]\.)? {re.escape(surname.capitalize())}\b"
        match = re.search(pattern, self._frame.text)
        if match:
            role = role_of(self._frame, [match.span()])
            return Source(*match.span(), match.group(), True, role=role)
        return self._person(best) if best else None

    def _titled(self, words: list[Word]) -> Source | None:
        """Return a person whose title alone shows that a name follows: "CEO Harsh Gokhale"."""
        text = self._frame.text
        run = len(words)
        while run and text[words[run - 1].start].isupper() and words[run - 1].low not in _TITLES:
            run -= 1
        name = words[run:]
        if not run or not any(word.low in _TITLES for word in words[:run]):
            return None
        if words[run - 1].low not in _TITLES:
            formal = text[words[0].start].isupper() and words[0].low not in _DETERMINERS
            name = name[-2:] if formal and len(name) > 2 else []
        if not 1 < len(name) <= _LONGEST_NAME or name[-1].low in BODY_NOUNS:
            return None
        source = Source(name[0].start, name[-1].end, text[name[0].start : name[-1].end], True)
        self._surnames[name[-1].low] = source
        return source._replace(role=role_of(self._frame, [(source.start, source.end)]))

    def _nicknamed(self, start: int, end: int) -> Source | None:
        """Return the name that somebody "asked to be called", at the end of a phrase."""
        match = _NICKNAME.search(self._frame.text, start, end)
        if not match or match.end() != end:
            return None
        first, last = match.span(1)
        return Source(first, last, match[1], True)

    def _person(self, entity: Naming) -> Source:
        full = None if " " in entity.name else self._full(entity.start, entity.end)
        if full:
            return full._replace(start=entity.start, end=entity.end)
        role, gender = self._namings.role(entity.name), entity.entity.gender
        return Source(entity.start, entity.end, entity.name, True, "", role, gender)

    def _pronoun(self, start: int, end: int, word: str) -> Source | None:
        found = (
            self._person_before(start, _GENDER[word]) or self._named_after(start, _GENDER[word])
            if word in PRONOUNS_PERSON
            else self._body_before(start, plural=word in {"they", "them"})
        )
        if found is None:
            return None
        return Source(start, end, found.name, found.is_person, found.noun, found.role)

    def _person_before(self, place: int, gender: str | None = None) -> Source | None:
        """Return the person last spoken of: the first one named in the nearest sentence before."""
        spoken = next(
            (s for s in reversed(self._spoken[-_MEMORY:]) if s.is_person and s.fits(gender)), None
        )
        topic = self._topic_before(place, gender)
        nearest = max(filter(None, (spoken, topic)), key=lambda each: each.start, default=None)
        unnamed = self._unnamed_before(place)
        if unnamed and (nearest is None or unnamed.start > nearest.start):
            return unnamed
        return nearest or self._named_before(place)

    def _unnamed_before(self, place: int) -> Source | None:
        """Return the unnamed person that the sentence before is about: "A spokesman declined"."""
        sentence = self._frame.sentences[max(self._frame.index_at(place) - 1, 0)]
        phrase = leading_phrase(self._frame, sentence.start, min(sentence.end, place))
        words = self._frame.words(*phrase) if phrase else []
        if not phrase or not words or self._namings.person_in(*phrase):
            return None
        noun, owned = head_noun(words), words[0].low.endswith(("'s", "’s"))
        if noun not in PERSON_NOUNS or not (owned or words[0].low in _INDEFINITE):
            return None
        return Source(*phrase, self._frame.text[slice(*phrase)], True, noun)

    def _named_after(self, place: int, gender: str | None) -> Source | None:
        """Return the person whom the next sentences name, where none before does."""
        bare = next((s for s in reversed(self._spoken[-_MEMORY:]) if s.name.isalpha()), None)
        if bare and not bare.is_person and bare.noun == bare.name.lower():
            return bare
        here = self._frame.index_at(place)
        end = self._frame.sentences[min(here + _PAIR, len(self._frame.sentences) - 1)].end
        person = self._namings.first_person(place, end, gender)
        return self._person(person) if person else None

    def _named_before(self, place: int) -> Source | None:
        """Return the bare name that the sentence before begins with, though it is no known one."""
        sentence = self._frame.sentences[max(self._frame.index_at(place) - 1, 0)]
        phrase = leading_phrase(self._frame, sentence.start, min(sentence.end, place))
        if phrase and is_pure_name(self._frame, phrase):
            return Source(*phrase, self._frame.text[slice(*phrase)], True)
        return None

    def _topic_before(self, place: int, gender: str | None) -> Source | None:
        here = self._frame.index_at(place)
        for index in range(here, max(here - _LOOK_BACK, -1), -1):
            sentence = self._frame.sentences[index]
            person = self._namings.first_person(sentence.start, min(sentence.end, place), gender)
            if person:
                return self._person(person)
        return None

    def _body_before(self, place: int, *, plural: bool = False) -> Source | None:
        """Return the body last spoken of: the subject of the sentence before, or who last spoke."""
        here = self._frame.index_at(place)
        for index in (here, here - 1):
            sentence = self._frame.sentences[max(index, 0)]
            phrase = leading_phrase(self._frame, sentence.start, min(sentence.end, place))
            words = self._frame.words(*phrase) if phrase else []
            if not phrase or phrase[1] >= place or (words and words[0].low in PRONOUNS):
                continue
            if index == here and not self._namings.body_in(*phrase):
                continue
            source = self.resolve(phrase)
            if source and (not source.is_person or (plural and words[0].low.endswith("s"))):
                return source
        return next((s for s in reversed(self._spoken[-_MEMORY:]) if not s.is_person), self.last)

    def _issuer(self, start: int, end: int, noun: str) -> Source | None:
        """Return whose statement speaks: "a statement by the ministry", or who spoke last."""
        if signed := _SIGNED.search(self._frame.masked, start, end):
            phrase = phrase_after(self._frame, signed.end(), end)
            return self.resolve(phrase) if phrase else None
        for word in self._frame.words(start, end):
            if word.low in {"of", "by", "from", "in"}:
                phrase = phrase_after(self._frame, word.end, end)
                return self.resolve(phrase) if phrase else None
        owner = self._possessor(start, end)
        if owner:
            return owner
        named = self._namings.bodies_in(start, end)
        if named:
            return self._spoken_by(named[-1], start, end, noun)
        last = self._stated(start, noun) or self.last
        if last and noun in SPOKEN_NOUNS:
            return last._replace(start=start, end=end)
        return Source(start, end, self._frame.text[start:end], False, noun)

    def _stated(self, place: int, noun: str) -> Source | None:
        """Return whom the last sentence with "a statement" says to have made it."""
        here = self._frame.index_at(place)
        for index in range(here - 1, max(here - _LOOK_BACK, -1), -1):
            sentence = self._frame.sentences[index]
            words = self._frame.words(sentence.start, sentence.end)
            if any(word.low == noun for word in words):
                phrase = leading_phrase(self._frame, sentence.start, sentence.end)
                if phrase and head_noun(self._frame.words(*phrase)) not in STATEMENT_NOUNS:
                    return self.resolve(phrase)
                return None
        return None

    def _possessor(self, start: int, end: int) -> Source | None:
        for word in self._frame.words(start, end):
            if word.low.endswith(("'s", "’s")):
                return self.resolve((start, word.end - 2))
        return None

    def _unnamed(self, start: int, end: int, noun: str) -> Source:
        """Return an unnamed person; with "the", whoever was last told of by that noun."""
        if starts_definite(self._frame, start):
            known = self._known_by(start, end, noun)
            if known:
                return Source(start, end, known.name, True, noun, known.role)
        return Source(start, end, self._frame.text[start:end], True, noun)

    def _known_by(self, start: int, end: int, noun: str) -> Source | None:
        code = self._country_in(start, end)
        wanted = {w.low for w in self._frame.words(start, end)} - {"the", "its", "his", "her"}
        for source in reversed(self._spoken[-_MEMORY:]):
            words = source.name if source.role is None else self._frame.text[slice(*source.role)]
            if source.is_person and wanted <= _nouns(words):
                return source
        introduced = self._introduced(start, noun)
        if introduced:
            return introduced
        for naming in self._namings.persons_before(start):
            if code and naming.entity.country not in {None, code}:
                continue
            role = self._namings.role(naming.name)
            told = _nouns(self._frame.text[slice(*role)]) if role else set()
            if noun in told or (code and not role and naming.entity.country == code):
                return self._person(naming)
        return None

    def _country_in(self, start: int, end: int) -> str | None:
        found = find_countries(self._frame.text, start, end)
        return found[0].code if found else None

    def _introduced(self, place: int, noun: str) -> Source | None:
        """Return an unnamed person that a sentence before begins with: "A spokesman for ..."."""
        here = self._frame.index_at(place)
        for index in range(here - 1, max(here - _LOOK_BACK, -1), -1):
            sentence = self._frame.sentences[index]
            phrase = leading_phrase(self._frame, sentence.start, sentence.end)
            if (
                phrase
                and head_noun(self._frame.words(*phrase)) == noun
                and not self._namings.person_in(*phrase)
            ):
                return Source(*phrase, self._frame.text[slice(*phrase)], True, noun)
        return None

    def _body(self, start: int, end: int, noun: str) -> Source | None:
        """Return a body: known by name, or "the ministry" as last told of, or the words alone."""
        known = self._surnames.get(self._frame.words(start, end)[-1].low) or self._full(start, end)
        if known:
            return known._replace(start=start, end=end)
        name_end = self._frame.masked.find(" of ", start, end)
        if name_end > 0 and is_pure_name(self._frame, (start, name_end)):
            return Source(start, name_end, self._frame.text[start:name_end], True)
        last = self._frame.words(start, end)[-1].low
        if starts_definite(self._frame, start) and noun in BODY_NOUNS and last == noun:
            capital = self._frame.text[start:end].split()[-1][:1].isupper()
            body = self._body_known_by(start, noun, capital=capital)
            if body:
                return self._spoken_by(body, start, end, noun)
        start = _without_determiner(self._frame.text, start)
        text = self._frame.text[start:end]
        named = text[:1].isupper() or any(w[:1].isupper() for w in text.split()[1:])
        if noun in BODY_NOUNS or (named and len(text.split()) <= 8):
            return Source(start, end, text, False, noun)
        return None

    def _full(self, start: int, end: int) -> Source | None:
        """Return who bears a bare surname that is no known name: "says Fox" of "Lena Fox"."""
        name = self._frame.text[start:end]
        if not (name.isalpha() and name.istitle() and name.lower() not in BODY_NOUNS):
            return None
        for match in re.finditer(rf"\b([A-Z][\w’'-]+)(?: [A-Z]\.)? {name}\b", self._frame.text):
            if match[1].lower() not in _NO_NAMES:
                role = role_of(self._frame, [match.span(), (start, end)])
                return Source(*match.span(), match.group(), True, role=role)
        return None

    def _spoken_by(self, naming: Naming, start: int, end: int, noun: str) -> Source:
        is_media = naming.entity.kind is ActorKind.MEDIA
        return Source(start, end, self._namings.full(naming), False, noun, is_media=is_media)

    def _body_known_by(self, place: int, noun: str, *, capital: bool) -> Naming | None:
        nearest = self._namings.bodies_before(place)
        recent = [body for body in nearest if not self._namings.is_hidden(body)]
        for entity in nearest if capital else recent:
            if noun in _nouns(entity.name):
                return entity
        kinds = BODY_KINDS.get(noun, ())
        fitting = (b for kind in kinds for b in recent if b.entity.kind == kind)
        return next(fitting, None)


def _nouns(text: str) -> set[str]:
    words = {word.strip(".,()'’\"").lower() for word in text.replace("’", "'").split()}
    return words | {word.removesuffix("'s") for word in words}


def _singular(noun: str) -> str:
    return noun[:-1] if noun.endswith("s") and noun[:-1] in PERSON_NOUNS else noun


def _without_determiner(text: str, start: int) -> int:
    for word in ("The ", "the ", "Its ", "its ", "Their ", "their "):
        if text.startswith(word, start):
            return start + len(word)
    return start
