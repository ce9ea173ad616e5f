"""Who launches, by the words that are learned to name him: a party, or a firm no table knows."""

from typing import Final

from summarizer.normalize.countries import country_name, is_demonym
from summarizer.readers.rules.launches.bynames import meant_by
from summarizer.readers.rules.launches.makers import own_make
from summarizer.readers.rules.launches.page import Page, Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.patterns import STOPS
from summarizer.readers.rules.learned.guesses import Guess
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set
from summarizer.text.words import words_of


def learned_party(story: Story, guess: Guess, missile: str | None = None) -> Party | None:
    """Return who launches, where the words for him name a party, or a firm, or stand for one.

    The name of the missile, if any, tells whose "the army" may be.
    """
    make = own_make(story, missile)
    page = story.page
    for place in guess.places("party"):
        known = [p for p in page.parties.within(*place) if not STOPS.match(page.text, p.end)]
        if known and not known[0].is_place:
            return known[0]
        if known and _is_whole(page, known[0], place):
            return known[0]._replace(is_place=False)
        for words, entity in page.scene.entities.within(*place):
            if entity.kind is ActorKind.COMPANY:
                return Party(*words, entity.name, entity.name)
        if told := meant_by(story, place, make) or _firm(page, place):
            return told
    return None


def _is_whole(page: Page, party: Party, place: Place) -> bool:
    """Tell whether all words that name who launches are those of a country: "from Russia"."""
    if party.text != country_name(party.key) and not is_demonym(party.text):
        return False
    opens = _ARTICLE.fullmatch(page.text, place[0], party.start) is not None
    return opens and party.end == place[1]


_ARTICLE = lazy(r"(?:[Tt]he\s)?")


def _firm(page: Page, place: Place) -> Party | None:
    """Return a firm that nothing but its role tells: "Virgin Orbit flew from Cornwall".

    Where missiles are told of, states and groups launch them, and their words have many names.
    """
    name = _NAME.match(page.text, *place)
    if name is None or not _MILITARY.isdisjoint(words_of(page.text).different):
        return None
    if _NOT_ITSELF.search(page.text, max(0, place[0] - _NEAR), place[0]):
        return None
    words = name["name"]
    return None if _is_known(page, place) else Party(*name.span("name"), words, words, words)


_NAME = lazy(
    r"(?:[Tt]he\s|[A-Z][\w-]+['’]s\s)?"
    r"(?P<name>[A-Z][\w&.-]*\w(?:\s(?:[A-Z][\w&.-]*|of|and))*?)(?:['’]s?)?$"
)
_MILITARY: Final = word_set("missile missiles army navy militia militants")
"""Words of articles in which it is no firms that launch."""
_NOT_ITSELF = lazy(r"\b(?:from|at|in|off|of|near|over|to|into|on)\s(?:the\s)?$|[A-Z][\w-]+\s$")
"""Before the name of a place, and before the rest of a longer name."""
_NEAR: Final = 24


def _is_known(page: Page, place: Place) -> bool:
    """Tell whether words name a party, a body, a rocket, a day, or somebody who launches none."""
    start, end = place
    if page.parties.within(start - len("the "), end) or page.scene.bodies.within(start, end):
        return True
    if page.arsenal.within(start, end) or page.dates_in(start, end):
        return True
    return any(e.kind in _NO_FIRM for _, e in page.scene.entities.within(start, end))


_NO_FIRM: Final = frozenset({ActorKind.PERSON, ActorKind.MEDIA, ActorKind.VESSEL})
