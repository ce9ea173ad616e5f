"""When a found value counts as the gold one.

- Names: equal after folding (case, accents, punctuation, white space and articles do not
  count), or both names of one gold actor (its `name` and `aliases`).
- Imposers and launching parties: the same name, or the same country, or the same
  international organization (an organ counts as its organization).
- Dates match to the precision gold has: gold `2025-02` accepts any day or window inside that
  February; gold `2025-02-12` accepts that day alone.
- Numbers by value; lengths within half a percent, the rounding of a conversion.
- Legal authorities and places: one holds all the words of the other.
- Descriptions (counted groups, missile types): a token F1 of 0.8 or more.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from summarizer.evaluate.gold import Gold
from summarizer.normalize.bodies import body_of
from summarizer.normalize.countries import country_of
from summarizer.records.values import DateValue, Mention, Span, Value
from summarizer.text.word_sets import ARTICLES

QUOTE_THRESHOLD = 0.8
PHRASE_THRESHOLD = 0.8
_LENGTH_TOLERANCE = 0.005
_PLACE_WORDS = frozenset({"near", "in", "at", "from", "off", "of", "on", "around", "close", "to"})
_ORGANIZATIONS = {
    "european": ("eu", "european union", "european commission", "european council"),
    "united": ("un", "united nations", "security council", "unsc", "u n"),
}


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a text, folded: no case, accents, punctuation or articles."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = re.sub(r"[.'’‘`]", "", plain)
    return tuple(word for word in re.findall(r"\w+", plain) if word not in ARTICLES)


def fold_name(text: str) -> str:
    """Return a name folded for comparison: `the U.S. Treasury` is `us treasury`."""
    return " ".join(tokens(text))


def token_f1(one: str, other: str) -> float:
    """Return the F1 of the two texts' words, counted with repetition; 0 to 1."""
    left, right = Counter(tokens(one)), Counter(tokens(other))
    common = (left & right).total()
    return 2 * common / (left.total() + right.total()) if common else 0.0


def holds(one: str, other: str, ignored: frozenset[str] = frozenset()) -> bool:
    """Tell whether one text has all the words of the other."""
    left, right = set(tokens(one)) - ignored, set(tokens(other)) - ignored
    return bool(left and right) and (left <= right or right <= left)


def same_place(one: str, other: str) -> bool:
    """Compare places; prepositions do not count."""
    return holds(one, other, _PLACE_WORDS)


def same_phrase(one: str, other: str) -> bool:
    """Compare descriptions, singular or plural."""
    return token_f1(_singular(one), _singular(other)) >= PHRASE_THRESHOLD


def _singular(text: str) -> str:
    return " ".join(re.sub(r"(?<=\w\w)s$", "", word) for word in tokens(text))


class Names:
    """The gold actors' names: who is called what in one article."""

    def __init__(self, gold: Gold) -> None:
        """Index every name and alias of the gold actors."""
        self._known: dict[str, set[int]] = {}
        for number, actor in enumerate(gold.actors):
            for name in (actor.name, *actor.aliases):
                self._known.setdefault(fold_name(name), set()).add(number)
        self._countries = [actor.country for actor in gold.actors]

    def same(self, one: str, other: str) -> bool:
        """Tell whether two names are equal, folded, or names of one gold actor."""
        left, right = fold_name(one), fold_name(other)
        return left == right or bool(self._known.get(left, set()) & self._known.get(right, set()))

    def country(self, name: str) -> str | None:
        """Return the country code of a gold name, by its actor record or by its words."""
        numbers = sorted(self._known.get(fold_name(name), set()))
        stated = next((self._countries[n] for n in numbers if self._countries[n]), None)
        return code_of(stated) or code_of(name)

    def same_party(self, gold: str, found: Mention) -> bool:
        """Compare an imposer or launching party: by name, by country, or by organization."""
        if any(self.same(gold, name) for name in (found.name, found.text)):
            return True
        one, other = organization(gold), organization(found.name) or organization(found.text)
        if one or other:
            return one == other
        country = self.country(gold)
        return country is not None and country == (found.country or code_of(found.name))


@lru_cache(maxsize=4096)
def code_of(name: str | None) -> str | None:
    """Return the ISO code of the country that a name belongs to."""
    if not name:
        return None
    body = body_of(name)
    return country_of(name) or (body.country if body else None)


@lru_cache(maxsize=4096)
def organization(name: str) -> str | None:
    """Return which of the two great organizations a name is of, or belongs to."""
    words = f" {fold_name(name)} "
    for key, phrases in _ORGANIZATIONS.items():
        if any(f" {phrase} " in words for phrase in phrases):
            return key
    return None


def same_date(gold: str, found: DateValue) -> bool:
    """Compare a date to the precision of gold (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`)."""
    if found.value and found.value.startswith(gold):
        return True
    window = (found.earliest, found.latest)
    return all(day is not None and day.startswith(gold) for day in window)


def same_length(gold: float, found: float | None) -> bool:
    """Compare kilometers."""
    return found is not None and abs(gold - found) <= _LENGTH_TOLERANCE * abs(gold)


def spans_in(value: object) -> Iterator[Span]:
    """Yield every span in a record, however deep."""
    if isinstance(value, Span):
        yield value
    if isinstance(value, Value):
        for name in type(value).model_fields:
            yield from spans_in(getattr(value, name))
    elif isinstance(value, tuple | list):
        for item in value:
            yield from spans_in(item)


def find_evidence(text: str, snippet: str) -> tuple[int, int] | None:
    """Return the offsets of a gold snippet."""
    start = text.find(snippet)
    return (start, start + len(snippet)) if start >= 0 else None


def overlaps(place: tuple[int, int] | None, spans: Iterable[Span]) -> bool:
    """Tell whether any of the spans shares a character with the place."""
    return place is not None and any(s.start < place[1] and place[0] < s.end for s in spans)
