"""Where persons and bodies are named, indexed by place; and what a speaker is."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import NamedTuple

from summarizer.normalize.countries import find_countries
from summarizer.readers.rules.names.entity_types import Entity
from summarizer.readers.rules.speech.cues_table import BODY_NOUNS, INDEFINITE
from summarizer.readers.rules.speech.frames import Frame
from summarizer.readers.rules.speech.roles import role_of
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set

_NOT_HEAD = word_set("of in on with by to for from about against at under after behind than")
_NATIONAL = frozenset((ActorKind.GOVERNMENT, ActorKind.ARMED_FORCE))
_PLAIN_FORMS = frozenset(("name", "demonym"))
_OWNING = frozenset((" ", "'s ", "’s ", "' ", "’ "))
_VERB_NEXT = lazy(r" (?:[a-z]+ly )?[a-z]{3,}(?:s|ed) ")
_SHORT = lazy(r" \([A-Z]{2,8}\) of ")
_SEAT = lazy(
    r"(?: ?\([A-Z][A-Za-z]{1,9}\))?(?: (?:based )?in [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2})?"
)
"""What may stand between a body and the end of the words for it: "(JCS) in Seoul"."""
_NEAR = 40
_MOST = 50
_SAID = word_set("remarks comments statement speech words address warning announcement")


class Source(NamedTuple):
    """A speaker: the words that say so there, the fullest name, and the role if it is told."""

    start: int
    end: int
    name: str
    is_person: bool
    noun: str = ""
    role: Place | None = None
    gender: str | None = None
    is_media: bool = False

    def fits(self, gender: str | None) -> bool:
        """Tell whether "he" (m) or "she" (f) can be this speaker."""
        return fits(self.gender, gender)


Resolve = Callable[[Place], Source | None]
"""Tells whom a noun phrase means."""


class Naming(NamedTuple):
    """A place where an entity is named."""

    start: int
    end: int
    entity: Entity

    @property
    def name(self) -> str:
        """Return the fullest name of who is named."""
        return self.entity.name


class Namings:
    """All namings of an article, in order."""

    def __init__(self, frame: Frame, entities: Iterable[Entity]) -> None:
        """Sort the mentions of an article by place."""
        self._frame = frame
        named = sorted(
            (Naming(m.start, m.end, entity) for entity in entities for m in entity.mentions),
            key=lambda naming: (naming.start, -naming.end),
        )
        self.persons = [n for n in named if n.entity.kind is ActorKind.PERSON]
        self.bodies = [n for n in named if n.entity.kind is not ActorKind.PERSON]
        self._person_starts = [n.start for n in self.persons]
        self._body_starts = [n.start for n in self.bodies]
        self._places: dict[str, list[Place]] = {}
        for person in self.persons:
            self._places.setdefault(person.name, []).append((person.start, person.end))
        self._roles: dict[str, Place | None] = {}
        self._genders: dict[str, str] = {}

    def persons_before(self, place: int) -> list[Naming]:
        """Return the last persons named before a place, the nearest first."""
        last = bisect_left(self._person_starts, place)
        return self.persons[max(last - _MOST, 0) : last][::-1]

    def bodies_before(self, place: int) -> list[Naming]:
        """Return the last bodies named before a place, the nearest first."""
        last = bisect_left(self._body_starts, place)
        return self.bodies[max(last - _MOST, 0) : last][::-1]

    def role(self, name: str) -> Place | None:
        """Return the role of a person, as told beside any naming of it."""
        if name not in self._roles:
            self._roles[name] = role_of(self._frame, self._places.get(name, [])[:_MOST])
        return self._roles[name]

    def gender(self, person: Naming) -> str | None:
        """Return the gender of a person, by the name or by what was learned of it."""
        return person.entity.gender or self._genders.get(person.name)

    def learn(self, name: str, gender: str) -> None:
        """Take note that a person was called "he" (m) or "she" (f)."""
        self._genders.setdefault(name, gender)

    def is_named(self, place: int) -> bool:
        """Tell whether somebody or something is named from a place on."""
        person = bisect_left(self._person_starts, place)
        body = bisect_left(self._body_starts, place)
        return place in {
            *self._person_starts[person : person + 1],
            *self._body_starts[body : body + 1],
        }

    def country(self, name: str) -> str | None:
        """Return the code of the country of a person, if the article tells."""
        places = self._places.get(name)
        if not places:
            return None
        return self.persons[bisect_left(self._person_starts, places[0][0])].entity.country

    def person_in(self, start: int, end: int) -> Naming | None:
        """Return the last person named in a phrase who is its head, not somebody's somebody."""
        found = None
        n = bisect_left(self._person_starts, start)
        while n < len(self.persons) and self.persons[n].end <= end:
            entity = self.persons[n]
            if self._is_head(start, end, entity):
                found = entity
            n += 1
        return found

    def _is_head(self, start: int, end: int, person: Naming) -> bool:
        """Tell a name from "the Kim government", "Kim's spokesman" and "a spokesman for Kim"."""
        after = self._frame.words(person.end, end)[:1]
        if after and after[0].low in BODY_NOUNS and after[0].start == person.end + 1:
            return False
        if self.is_possessive(person) or self.follows_preposition(start, person):
            return False
        return not self._is_spoken_for(start, person)

    def _is_spoken_for(self, start: int, person: Naming) -> bool:
        """Tell whether a titled name hangs on another noun: "a spokesman for President Kim"."""
        before = self._frame.words(start, person.start)
        opened = bool(before) and before[0].low in INDEFINITE
        comma = "," in self._frame.masked[start : person.start]
        return opened and not comma and any(word.low in _NOT_HEAD for word in before)

    def is_possessive(self, entity: Naming) -> bool:
        """Tell whether a name is an owner's: "Kim's spokesman"."""
        return self._frame.text[entity.end : entity.end + 2] in {"'s", "’s", "' ", "’ "}

    def follows_preposition(self, start: int, entity: Naming) -> bool:
        """Tell whether a name hangs on another noun: "a spokesman for Kim"."""
        before = self._frame.words(start, entity.start)
        return bool(before) and before[-1].low in _NOT_HEAD

    def first_person(self, start: int, end: int, gender: str | None) -> Naming | None:
        """Return the first person named outside quotations, an owner only if no other."""
        first = bisect_left(self._person_starts, start)
        last = bisect_left(self._person_starts, end, first)
        able = [
            person
            for person in self.persons[first:last]
            if person.end <= end
            and fits(self.gender(person), gender)
            and not self.is_hidden(person)
        ]
        if able and able[0].start - start < _NEAR and self._remarks(able[0]):
            return able[0]
        sure = [person for person in able if gender and self.gender(person) == gender]
        acting = (p for each in (sure, able) for p in each if not self.is_possessive(p))
        return next(acting, able[0] if able else None)

    def _remarks(self, person: Naming) -> bool:
        """Tell whether a sentence is about somebody by what he said: "Mr. Bush's remarks"."""
        words = self._frame.words(person.end, person.end + _NEAR)[:2]
        return self.is_possessive(person) and any(word.low in _SAID for word in words)

    def spoken_by(self, naming: Naming, start: int, end: int, noun: str) -> Source:
        """Return a body as who speaks by the words `[start, end)`, whose head is `noun`."""
        is_media = naming.entity.kind is ActorKind.MEDIA
        return Source(start, end, self.full(naming), False, noun, is_media=is_media)

    def bodies_in(self, start: int, end: int) -> list[Naming]:
        """Return the bodies named inside `[start, end)`."""
        first, last = bisect_left(self._body_starts, start), bisect_left(self._body_starts, end)
        return self.bodies[first:last]

    def within(self, start: int, end: int) -> list[Naming]:
        """Return the persons and bodies named inside `[start, end)`, in order."""
        first = bisect_left(self._person_starts, start)
        persons = self.persons[first : bisect_left(self._person_starts, end, first)]
        return sorted([*persons, *self.bodies_in(start, end)], key=lambda one: one.start)

    def body_in(self, start: int, end: int) -> Naming | None:
        """Return the body that a phrase ends with."""
        n = bisect_left(self._body_starts, start)
        if n and start < self.bodies[n - 1].end == end:  # a comma in the name cut the phrase
            return self.bodies[n - 1]
        found = None
        while n < len(self.bodies) and self.bodies[n].end <= end:
            if self.bodies[n].end == end and self.is_head(start, self.bodies[n].start):
                found = found or self.bodies[n]
            n += 1
        return found or self._cut_short(n, start, end) or self._before_bracket(start, end)

    def _cut_short(self, n: int, start: int, end: int) -> Naming | None:
        """Return the body whose name goes on behind a phrase: "the Panel of Experts | on Haiti"."""
        body = self.bodies[n] if n < len(self.bodies) else None
        if body is None or body.start - start not in {0, len("the ")}:
            return None
        return body if self._frame.text.startswith(" on ", end) and body.end > end else None

    def opening_body(self, start: int, end: int) -> Place | None:
        """Return a phrase that is a body's, or the words for the body that a clause begins with."""
        if self.body_in(start, end):
            return start, end
        opening = (b for b in self.bodies_in(start, end) if b.start - start in {0, len("the ")})
        clause = (b for b in opening if _VERB_NEXT.match(self._frame.text, b.end))
        return next(((start, body.end) for body in clause), None)

    def _before_bracket(self, start: int, end: int) -> Naming | None:
        """Return the body that a phrase begins with: "the Army (A) | of the state"."""
        opening = (b for b in self.bodies_in(start, end) if b.start - start in {0, len("the ")})
        text = self._frame.text
        return next(
            (
                b
                for b in opening
                if _SHORT.match(text, b.end, end)
                or (_is_proper(b.name) and _SEAT.fullmatch(text, b.end, end))
            ),
            None,
        )

    def is_head(self, start: int, body: int) -> bool:
        """Tell whether a body named at the end of a phrase is its head: "the US Treasury"."""
        return not any(word.low in _NOT_HEAD for word in self._frame.words(start, body))

    def is_hidden(self, naming: Naming) -> bool:
        """Tell whether a name stands inside quotation marks."""
        return self._frame.masked[naming.start] != self._frame.text[naming.start]

    def full(self, naming: Naming) -> str:
        """Return the name of a body with its country: "French foreign ministry"."""
        first = naming.entity.mentions[0]
        if naming.entity.kind not in _NATIONAL or first.text != naming.name:
            return naming.name
        owned = self._owned(naming.start, naming.end) or self._owned(first.start, first.end)
        return owned or naming.name

    def _owned(self, start: int, end: int) -> str | None:
        """Return a name with the country right before it."""
        near = find_countries(self._frame.text, max(start - _NEAR, 0), start)
        if not near or near[-1].form not in _PLAIN_FORMS:
            return None
        if self._frame.text[near[-1].end : start] not in _OWNING:
            return None
        return self._frame.text[near[-1].start : end]


def _is_proper(name: str) -> bool:
    """Tell whether a name says by itself which body is meant: "the ministry in X" does not."""
    return all(word[:1].isupper() for word in name.split() if len(word) > _SMALL)


_SMALL = 4
"""Letters of words that names write small, at most: "of", "with"."""


def fits(known: str | None, asked: str | None) -> bool:
    """Tell whether a person of a known gender, or of none known, can be "he" (m) or "she" (f)."""
    return asked is None or known is None or known == asked
