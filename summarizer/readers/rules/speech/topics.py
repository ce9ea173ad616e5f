"""Whom a sentence is about: the person, named or not, whom words after it may mean."""

import re
from functools import lru_cache

from summarizer.normalize.countries import find_countries
from summarizer.readers.rules.speech.bearers import Bearers
from summarizer.readers.rules.speech.cues_table import FEMALE, INDEFINITE, MALE, OWNER_ENDS, SAYING
from summarizer.readers.rules.speech.frames import Frame, Word
from summarizer.readers.rules.speech.heads import head_noun
from summarizer.readers.rules.speech.namings import Naming, Namings, Resolve, Source
from summarizer.readers.rules.speech.phrases import is_pure_name, leading_phrase
from summarizer.readers.rules.speech.roles import is_person_noun
from summarizer.readers.rules.speech.tellers import teller, told_at_end
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.word_sets import POSSESSIVES, word_set

_LOOK_BACK = 8
_SHORTLY = 3
_US = word_set("we i you")
_OWNING = POSSESSIVES | {"my", "our"}
_BELONGING = word_set("of for to at from in with")
_CALLED = lazy(r" (?:called|named|nicknamed) [A-Z]")
_NAMED_AS = lazy(
    r",? who (?:gave (?:his|her|their) (?:first )?name (?:only )?as|identified (?:him|her)self"
    r" (?:only )?as|goes by|wanted to be called) ([A-Z][\w'\u2019-]+)\b"
)
_GOES_ON = lazy(
    r"(?:And |But |Later |Then )?(He|She)\b"
    r"|(?:Soon|Shortly|Hours|Days|Moments|Minutes|After|Before|Later|Earlier|On|In|At|During|When)"
    r"\b[^,;:]{0,60}, (he|she)\b"
)
_GENDERS = {"He": "m", "She": "f"}
_SAID_BETWEEN = lazy(r"(?:he|she) [a-z]+,")
_TOLD_BESIDE = lazy(
    r"(?:(?:When |While |Later )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Cc]hallenged|[Ii]nterviewed)"
    r"|Quoting|Citing|Addressing|Responding|Replying|Answering|Referring|Thanking|Praising|Echoing"
    r"|Alluding|Turning|Introducing|Welcoming|Welcomed|Greeting|Urging|Mocking|Alongside|Speaking"
    r"|Standing|Sitting|Flanked|Joined|Accompanied|Unlike|Like|Of|About|On|In an interview"
    r"|In a (?:letter|message|note|call|phone call))\b[^;:!?]*, $"
)
"""A fronted phrase that names whom "he" behind it is told beside: "Asked about X, he said"."""


class Topics:
    """Finds whom the sentences before a place are about."""

    def __init__(self, frame: Frame, namings: Namings, bearers: Bearers) -> None:
        """Keep where to look."""
        self._frame = frame
        self._namings = namings
        self._bearers = bearers
        self._subjects: dict[Place, tuple[Place | None, list[Word]]] = {}

    def named(self, place: int, gender: str | None) -> Source | None:
        """Return who acts in the nearest sentence before that names a person.

        One who is only told of ("it named X") is taken if no sentence shortly before has an actor.
        """
        here = self._frame.index_at(place)
        paragraph, told = self._frame.sentences[here].paragraph, None
        for index in range(here, max(here - _LOOK_BACK, -1), -1):
            sentence = self._frame.sentences[index]
            stop = min(sentence.end, place)
            if self._goes_on(sentence, gender) if index < here else self._is_aside(sentence, place):
                continue
            person = self._namings.first_person(sentence.start, stop, gender)
            if told and here - index > _SHORTLY:
                break
            if told and person and self._acts(person, sentence):
                return self._bearers.person(person)
            if person and not told:
                if sentence.paragraph == paragraph or self._acts(person, sentence):
                    return self._bearers.person(person)
                told = person
        return told and self._bearers.person(told)

    def _goes_on(self, sentence: Sentence, gender: str | None) -> bool:
        """Tell whether a sentence is about whom those before it are about: "He met X there."."""
        match = _GOES_ON.match(self._frame.masked, sentence.start)
        return match is not None and gender == _GENDERS[(match[1] or match[2]).capitalize()]

    def _is_aside(self, sentence: Sentence, place: int) -> bool:
        """Tell whether "he" is none of those before: in "Asked about X, he said", ", he said,"."""
        if _SAID_BETWEEN.match(self._frame.masked, place):
            return self._frame.masked.startswith(", ", place - 2)
        return _TOLD_BESIDE.match(self._frame.masked, sentence.start, place) is not None

    def bearer(self, surname: str, place: int) -> Source | None:
        """Return who of those with a surname acts last before a place, named in full."""
        for person in self._namings.persons_before(place):
            if person.end - person.start == len(surname) or surname not in person.name.split():
                continue
            if self._acts(person, self._frame.sentence_at(person.start)):
                return self._bearers.person(person)
        return None

    def _acts(self, person: Naming, sentence: Sentence) -> bool:
        """Tell whether a person is what a sentence is about, or speaks in it."""
        phrase = leading_phrase(self._frame, sentence.start, sentence.end)
        if phrase and phrase[0] <= person.start < phrase[1]:
            return True
        return any(
            word.low in SAYING for word in self._frame.words(person.end, person.end + 24)[:2]
        )

    def unnamed(self, place: int, gender: str | None, resolve: Resolve) -> Source | None:
        """Return the unnamed person that the sentence before is about: "A spokesman declined"."""
        sentence = self._told_before(place)
        phrase, words = self._subject(sentence, place)
        noun = head_noun(words)
        if phrase is None or self._namings.person_in(*phrase) or not is_person_noun(noun):
            return None
        text = self._frame.text[slice(*phrase)]
        source = Source(*phrase, text, True, noun, gender=gender_of(noun))
        told = self._namings.first_person(sentence.start, phrase[0], None)  # "said X, an analyst"
        if told or not source.fits(gender) or _CALLED.match(self._frame.text, phrase[1]):
            return None
        if called := _NAMED_AS.match(self._frame.text, phrase[1], sentence.end):
            return Source(*called.span(1), called[1], True, "", phrase, gender)
        if words[0].low in INDEFINITE or words[0].low.endswith(OWNER_ENDS):
            return source
        if words[0].low in _OWNING or words[0].low == "the":
            known = resolve(phrase)
            owned = words[0].low in _OWNING or any(word.low in _BELONGING for word in words[1:])
            return known if known and known.is_person and (owned or known.name != text) else None
        return None

    def bare(self, place: int, resolve: Resolve) -> Source | None:
        """Return the bare name that the sentence before begins with, though it is no known one."""
        phrase, words = self._subject(self._told_before(place), place)
        if phrase is None:
            return None
        if person := self._namings.person_in(*phrase):
            return self._bearers.person(person)
        if is_pure_name(self._frame, phrase):
            return Source(*phrase, self._frame.text[slice(*phrase)], True)
        noun = head_noun(words)
        return resolve(phrase) if is_person_noun(noun) and not noun.endswith("s") else None

    def surnamed(self, place: int, gender: str | None) -> Source | None:
        """Return whose surname alone the sentence before begins with: "Lam says later that"."""
        phrase, words = self._subject(self._told_before(place), place)
        if phrase is None or len(words) != 1 or self._namings.person_in(*phrase):
            return None
        full = self._bearers.full(*phrase)
        return full._replace(start=phrase[0], end=phrase[1]) if full and full.fits(gender) else None

    def introduced(self, place: int, noun: str, code: str | None) -> Source | None:
        """Return an unnamed person that a sentence before begins with: "A spokesman for ...".

        `code` is the country that is told with the noun, which has to be that person's too.
        """
        here = self._frame.index_at(place)
        for index in range(here - 1, max(here - _LOOK_BACK, -1), -1):
            sentence = self._frame.sentences[index]
            phrase, words = self._subject(sentence, sentence.end)
            if head_noun(words) != noun and (phrase := told_at_end(self._frame, sentence)):
                words = self._frame.words(*phrase)
            other = code and phrase and country_in(self._frame, phrase) != code
            if phrase is None or other or head_noun(words) != noun:
                continue
            if not self._namings.person_in(*phrase):
                return Source(*phrase, self._frame.text[slice(*phrase)], True, noun)
        return None

    def mentioned(self, place: int, noun: str) -> Source | None:
        """Return an unnamed person whom a sentence shortly before names: "citing a source"."""
        told = _indefinite(noun)
        here = self._frame.index_at(place)
        for sentence in reversed(self._frame.sentences[max(here - _SHORTLY, 0) : here]):
            if found := told.search(self._frame.masked, sentence.start, sentence.end):
                return Source(*found.span(), found.group(), True, noun)
        return None

    def _told_before(self, place: int) -> Sentence:
        """Return the sentence before, or the last one that is more than a quotation."""
        here = self._frame.index_at(place)
        for index in range(here - 1, max(here - _LOOK_BACK, 0), -1):
            sentence = self._frame.sentences[index]
            if self._frame.has_words(sentence.start, sentence.end):
                return sentence
        return self._frame.sentences[max(here - 1, 0)]

    def _subject(self, sentence: Sentence, place: int) -> tuple[Place | None, list[Word]]:
        """Return what a sentence is about, as far as it stands before a place; it is kept."""
        part = sentence.start, min(sentence.end, place)
        if part not in self._subjects:
            self._subjects[part] = self._subject_of(*part)
        return self._subjects[part]

    def _subject_of(self, start: int, end: int) -> tuple[Place | None, list[Word]]:
        phrase = leading_phrase(self._frame, start, end)
        words = self._frame.words(*phrase) if phrase else []
        if words and words[0].low in _US:  # "we remember what their leader said"
            phrase = teller(self._frame, start, self._frame.words(start, end))
            words = self._frame.words(*phrase) if phrase else []
        return (phrase, words) if words else (None, [])


@lru_cache(maxsize=256)
def _indefinite(noun: str) -> re.Pattern[str]:
    """Return a pattern for a noun that introduces somebody: "a senior Western source"."""
    return re.compile(
        rf"\b(?:an?|one|another) (?:[\w.-]+ ){{0,4}}{re.escape(noun)}\b(?!['\u2019-])"
    )


def country_in(frame: Frame, phrase: Place) -> str | None:
    """Return the code of the first country that a phrase names."""
    found = find_countries(frame.text, *phrase)
    return found[0].code if found else None


def gender_of(noun: str) -> str | None:
    """Return "f" for "mother" and "spokeswoman", "m" for "king" and "fisherman", else None."""
    if noun in FEMALE or noun.endswith("woman"):
        return "f"
    return "m" if noun in MALE else None
