"""Persons by their names: the fullest name for a surname, a title or a nickname."""

import re

from summarizer.readers.rules.names.candidates import given_names
from summarizer.readers.rules.names.person_table import TITLES
from summarizer.readers.rules.names.turn_names import full_name
from summarizer.readers.rules.speech.cues_table import (
    BODY_NOUNS,
    FUNCTION_WORDS,
    HONORIFICS,
    INDEFINITE,
    LEADING_WORDS,
    PERSON_NOUNS,
    SAYING,
)
from summarizer.readers.rules.speech.frames import Frame, Word
from summarizer.readers.rules.speech.namings import Naming, Namings, Source
from summarizer.readers.rules.speech.roles import role_of
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set
from summarizer.text.words import words_of

_NICKNAME = lazy(
    r"\b(?:called|named|known as|identified as) ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
)
_TITLES = PERSON_NOUNS | HONORIFICS | word_set("ceo cfo coo cllr mp sen rep rev fr adviser")
_OF_TWO = word_set("younger elder older")
_OF_OTHERS = word_set("for of to")
_DETERMINERS = word_set("a an the his her its their this that")
_NO_NAMES = _TITLES | FUNCTION_WORDS | LEADING_WORDS | SAYING | _DETERMINERS
_BRIEFER = lazy(
    r"\b(?:[Bb]riefing|[Rr]emarks|[Ii]nterview|[Cc]onference|[Aa]vailability) (?:by|with)"
    r" (?:[A-Z][\w-]+ )*?(?P<name>[A-Z][\w'’-]+ [A-Z][\w'’-]+)$",
    re.MULTILINE,
)
"""A headline that ends with who answers below."""
_GIVEN = lazy(r" [A-Z][a-z]+-[a-z]+\b")
_INITIAL = lazy(r" (?:[A-Z]\. )?")
_LONGEST_NAME, _REACH = 4, 80


class Bearers:
    """The persons of an article, found by what they are called."""

    def __init__(self, frame: Frame, namings: Namings) -> None:
        """Keep where to look; nobody is looked for yet."""
        self._frame = frame
        self._namings = namings
        self._surnames: dict[str, Source] = {}
        self._named: dict[str, Source | None] = {}
        self._places: dict[str, Place | None] = {}

    def told(self, naming: Naming | None, words: list[Word], start: int, end: int) -> Source | None:
        """Return whom a phrase names: a known person, one behind a title, a nickname."""
        if naming and words[1:2] and words[1].low in _OF_TWO:
            return Source(start, end, self._frame.text[start:end], True)
        if naming:
            return self.person(naming)
        return self._titled(words) or self._nicknamed(start, end)

    def known(self, word: Word) -> Source | None:
        """Return who was introduced by a title and this surname."""
        return self._surnames.get(word.low)

    def person(self, naming: Naming) -> Source:
        """Return a known person, as named at a place."""
        full = None if " " in naming.name else self.full(naming.start, naming.end)
        if full:
            return full._replace(start=naming.start, end=naming.end)
        role, gender = self._namings.role(naming.name), self._namings.gender(naming)
        return Source(naming.start, naming.end, naming.name, True, "", role, gender)

    def labeled(self, name: str, label: str, first: int) -> Source | None:
        """Return the speaker of a turn in a transcript, whose first turn begins at `first`.

        Known by name, whatever its case; by office ("THE PRESIDENT"); or, for "A:", as the first
        person named above.
        """
        if not name and label.startswith("THE "):
            return self.holder(label.removeprefix("THE "))
        if not name and (held := self._office(label)):
            return held
        if not name and (told := _BRIEFER.search(self._frame.text, 0, first)):
            return Source(*told.span("name"), told["name"], is_person=True)
        if not name:
            person = self._namings.first_person(0, first, None)
            return self.person(person) if person else None
        return self.named(name) or self.named(name.rsplit(maxsplit=1)[-1])

    def first_named(self, start: int, end: int) -> Source | None:
        """Return the only person named before by a first name: "Abiy" for Abiy Ahmed."""
        name = self._frame.text[start:end]
        if not (name.isalpha() and name.istitle()):
            return None
        named = {p.name: p for p in self._namings.persons_before(start) if " " in p.name}
        able = [p for full, p in named.items() if full.split()[0] == name]
        return self.person(able[0])._replace(start=start, end=end) if len(able) == 1 else None

    def full(self, start: int, end: int) -> Source | None:
        """Return who bears a bare surname: "Marco Rubio" for "says Rubio"."""
        name = self._frame.text[start:end]
        if not (name.isalpha() and name.istitle() and name.lower() not in BODY_NOUNS):
            return None
        if name not in self._places:
            self._places[name] = self._place_of(name)
        place = self._places[name]
        if place is None:
            return None
        role = role_of(self._frame, [place, (start, end)])
        return Source(*place, self._frame.text[slice(*place)], True, role=role)

    def _place_of(self, name: str) -> Place | None:
        """Return where a first name stands before a surname, first and last offset."""
        words = words_of(self._frame.text)
        for number in words.naming(frozenset((name,))):
            given = _GIVEN.match(self._frame.text, words.starts[number] + len(name))
            if given:  # Korean names begin with the surname
                return words.starts[number], given.end()
            first = self._first_name(number) if number else None
            if first is not None:
                return words.starts[first], words.starts[number] + len(name)
        return None

    def _first_name(self, number: int) -> int | None:
        """Return the number of the word before a surname that can be a first name."""
        words, text = words_of(self._frame.text), self._frame.text
        for first in (number - 1, number - 2):
            word = words.written[max(first, 0)]
            end = words.starts[max(first, 0)] + len(word)
            near = _INITIAL.fullmatch(text, end, words.starts[number])
            if first >= 0 and near and len(word) > 1:
                return first if self._can_be_given(first, word) else None
        return None

    def _can_be_given(self, number: int, word: str) -> bool:
        """Tell whether a word can be a first name; to open a sentence, it must be a known one."""
        if not word.istitle() or word.lower() in _NO_NAMES or word in TITLES:
            return False
        place = words_of(self._frame.text).starts[number]
        opening = self._frame.sentence_at(place).start >= place - 1
        return not opening or word in given_names()

    def _office(self, label: str) -> Source | None:
        """Return who is labeled by name and office once: "Penny Wong, Foreign Minister: Hello"."""
        pattern = rf"^((?:[A-Z][\w'’-]+ )+[A-Z][\w'’-]+), {re.escape(label)}:"
        told = re.search(pattern, self._frame.text, re.MULTILINE)
        return Source(*told.span(1), told[1], is_person=True) if told else None

    def named(self, surname: str) -> Source | None:
        """Return the person with a surname, whatever its case: the speaker of a transcript."""
        if surname not in self._named:
            self._named[surname] = self._find_bearer(surname)
        return self._named[surname]

    def holder(self, office: str) -> Source | None:
        """Return the first person who is named right behind an office, whatever its case."""
        wanted = f"{office.casefold()} "
        for person in self._namings.persons:
            before = self._frame.text[max(person.start - len(wanted), 0) : person.start]
            if before.casefold() == wanted:
                return self.person(person)
        return None

    def _find_bearer(self, surname: str) -> Source | None:
        wanted = surname.casefold()
        bearers = [p for p in self._namings.persons if p.name.casefold().endswith(wanted)]
        best = max(bearers, key=lambda person: len(person.name.split()), default=None)
        if best and " " in best.name:
            return self.person(best)
        if place := full_name(self._frame.text, surname):
            role = role_of(self._frame, [place])
            return Source(*place, self._frame.text[slice(*place)], True, role=role)
        return self.person(best) if best else None

    def _titled(self, words: list[Word]) -> Source | None:
        """Return a person whose title alone shows that a name follows: "CEO Tim Cook"."""
        text = self._frame.text
        run = len(words)
        if words[0].low in INDEFINITE and any(word.low in _OF_OTHERS for word in words):
            return None
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
        if self._namings.body_in(words[0].start, words[-1].end) or self._ends_body(name[-1].end):
            return None
        source = Source(name[0].start, name[-1].end, text[name[0].start : name[-1].end], True)
        self._surnames[name[-1].low] = source
        return source._replace(role=role_of(self._frame, [(source.start, source.end)]))

    def _ends_body(self, end: int) -> bool:
        """Tell whether the words before a place are a body's name, not a person's."""
        return any(body.end == end for body in self._namings.bodies_in(end - _REACH, end))

    def _nicknamed(self, start: int, end: int) -> Source | None:
        """Return the name that somebody "asked to be called", at the end of a phrase."""
        match = _NICKNAME.search(self._frame.text, start, end)
        if not match or match.end() != end:
            return None
        first, last = match.span(1)
        who = self._frame.masked.find(" who ", start, first)
        return Source(first, last, match[1], True, role=(start, who) if who > 0 else None)
