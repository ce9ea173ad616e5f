"""Whom "the minister" and "the ministry" mean: who was last told of by that noun."""

from collections.abc import Sequence

from summarizer.readers.rules.speech.bearers import Bearers
from summarizer.readers.rules.speech.cues_table import (
    BODY_KINDS,
    BODY_NOUNS,
    OFFICES,
    OWNER_ENDS,
    RELATED,
)
from summarizer.readers.rules.speech.frames import Frame
from summarizer.readers.rules.speech.heads import starts_definite
from summarizer.readers.rules.speech.namings import Naming, Namings, Source
from summarizer.readers.rules.speech.offices_table import SAME_OFFICE
from summarizer.readers.rules.speech.topics import Topics, country_in
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import POSSESSIVES

_OWNER = lazy(r"['’]")
_SINGLE_OFFICES = frozenset(noun for noun in OFFICES if not noun.startswith("spokes"))
_PAST = lazy(r"\b(?:when|under|during|since|by|from|of) (?:the )?$")
_SEVERAL = 2
"""Words of an office from which on it is told from others by them."""
_RANKS = frozenset(("prime", "deputy", "vice"))
"""Words that tell one office from another of the same noun."""
_OWN = frozenset(("the", "its", "his", "her"))


class Definites:
    """Finds whom the nouns of one article mean."""

    def __init__(self, frame: Frame, namings: Namings, topics: Topics, bearers: Bearers) -> None:
        """Keep where to look."""
        self._frame = frame
        self._namings = namings
        self._topics = topics
        self._bearers = bearers

    def person(self, start: int, end: int, noun: str, spoken: Sequence[Source]) -> Source | None:
        """Return the person last told of by the words `[start, end)`, whose head is `noun`.

        Args:
            start: where the words begin.
            end: where they end.
            noun: their head, in lower case.
            spoken: who has spoken, the last first.
        """
        code = country_in(self._frame, (start, end))
        introduced = self._topics.introduced(start, noun, code)
        return (
            self._speaker(start, end, spoken, introduced)
            or self._introduced(introduced, spoken)
            or (self._member(start, end) if noun not in RELATED else None)
            or self._holder(start, end, code)
            or self._named(start, end, noun, code)
            or (self._topics.mentioned(start, noun) if noun not in _SINGLE_OFFICES else None)
        )

    def _speaker(
        self, start: int, end: int, spoken: Sequence[Source], introduced: Source | None
    ) -> Source | None:
        """Return who spoke by a name or a role of these words, since somebody was introduced."""
        wanted = {word.low for word in self._frame.words(start, end)} - _OWN
        for source in spoken:
            if introduced and introduced.start > source.start:
                return None
            words = source.name if source.role is None else self._frame.text[slice(*source.role)]
            if source.is_person and wanted <= _held(words):
                return source
        return None

    def _introduced(self, introduced: Source | None, spoken: Sequence[Source]) -> Source | None:
        """Return who was introduced by an office, by name if only a name has spoken since.

        "The French minister met X. "No," Jean-Noël Barrot said. "Never," the minister added."
        """
        last = spoken[0] if spoken else None
        if introduced is None or last is None or last.start < introduced.start:
            return introduced
        unique = starts_definite(self._frame, introduced.start) and introduced.noun in OFFICES
        bare = last.is_person and not last.noun and last.role is None and " " in last.name
        return last if unique and bare and self._fits(last, introduced) else introduced

    def _fits(self, named: Source, introduced: Source) -> bool:
        """Tell whether a person can be who was introduced, by country."""
        code = country_in(self._frame, (introduced.start, introduced.end))
        return self._namings.country(named.name) in {None, code}

    def _holder(self, start: int, end: int, code: str | None) -> Source | None:
        """Return the last person whose role holds all of several words: "the Prime Minister"."""
        wanted = {word.low for word in self._frame.words(start, end)} - _OWN
        if code or len(wanted) < _SEVERAL:
            return None
        for naming in self._namings.persons_before(start):
            role = self._namings.role(naming.name)
            if role and wanted <= _nouns(self._frame.text[slice(*role)]):
                return self._bearers.person(naming)
        return None

    def _named(self, start: int, end: int, noun: str, code: str | None) -> Source | None:
        """Return the last person named before who has that noun for a role, or that country."""
        ranks = _RANKS & {word.low for word in self._frame.words(start, end)}
        for naming in self._namings.persons_before(start):
            if code and naming.entity.country not in {None, code}:
                continue
            role = self._namings.role(naming.name)
            if code and role and country_in(self._frame, role) not in {None, code}:
                continue
            told = _held(self._frame.text[slice(*role)]) if role else set()
            if not ranks <= told:
                continue
            held = not OFFICES.isdisjoint(told)
            if noun in told or (code and not held and naming.entity.country == code):
                return self._bearers.person(naming)
        return None

    def _member(self, start: int, end: int) -> Source | None:
        """Return who has a role in a body, for "the bank's director" and "the Kremlin's man"."""
        words = self._frame.words(start, end)[:-1]
        owners = {word.low[:-2] for word in words if word.low.endswith(OWNER_ENDS)}
        for naming in self._namings.persons_before(start) if owners else ():
            role = self._namings.role(naming.name)
            if role and owners <= _nouns(self._frame.text[slice(*role)]):
                return self._bearers.person(naming)
        return None

    def body(self, start: int, end: int, noun: str) -> Source | None:
        """Return the body last told of by a noun: "the ministry"."""
        last = self._frame.words(start, end)[-1].low
        against = self._frame.text.find("nti-", start, end) >= 0  # "the anti-Houthi coalition"
        known = starts_definite(self._frame, start) and noun in BODY_NOUNS and not against
        if not known or last != noun:
            return None
        capital = self._frame.text[start:end].split()[-1][:1].isupper()
        own = self._frame.words(start, end)[0].low in POSSESSIVES and noun == "government"
        owner = _OWNER.search(self._frame.text, start, end)
        bare = not own and not owner
        body = self.body_called(start, noun, capital=capital, bare=bare)
        code = country_in(self._frame, (start, end)) if body else None
        if body and code and body.entity.country != code:
            return None
        # "the mayor's office" is no Office of Trade
        if (
            body
            and owner
            and noun == "office"
            and not self._is_of_owner(body, start, owner.start())
        ):
            return None
        return self._namings.spoken_by(body, start, end, noun) if body else None

    def _is_of_owner(self, body: Naming, start: int, end: int) -> bool:
        """Tell whether a body is of whom the words before "'s office" name."""
        owner = self._frame.text[start:end].rsplit(" ", 1)[-1].lower()
        return owner in _nouns(body.name)

    def _is_past(self, body: Naming) -> bool:
        """Tell "when the Obama administration accused it" from who governs now."""
        return _PAST.search(self._frame.text, max(body.start - 16, 0), body.start) is not None

    def body_called(
        self, place: int, noun: str, *, capital: bool, bare: bool = True
    ) -> Naming | None:
        """Return the body last named whose name has a noun, or that is of its kind."""
        nearest = self._namings.bodies_before(place)
        recent = [body for body in nearest if not self._namings.is_hidden(body)]
        for entity in nearest if capital else recent:
            past = noun == "administration" and self._is_past(entity)
            if noun in _nouns(entity.name) and not past:
                return entity
        kinds = BODY_KINDS.get(noun, ()) if bare else ()
        return next((body for body in recent if body.entity.kind in kinds), None)


def _nouns(text: str) -> set[str]:
    words = {word.strip(".,()'’\"").lower() for word in text.replace("’", "'").split()}
    return words | {word.removesuffix("'s") for word in words}


def _held(text: str) -> set[str]:
    """Return the words of a role with those that say the same: a president is a leader."""
    words = _nouns(text)
    return words.union(*(SAME_OFFICE[word] for word in SAME_OFFICE.keys() & words))
