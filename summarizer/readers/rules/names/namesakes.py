"""Names like persons' that are of things: "King Khalid airport", "Minuteman III", "Camp David"."""

import re

from summarizer.normalize.missiles import maker_of
from summarizer.readers.rules.names.candidates import Candidate, given_names
from summarizer.readers.rules.names.entity_table import VESSEL_NOUNS
from summarizer.readers.rules.page import Page
from summarizer.text.word_sets import word_set

_PLACES_FIRST = word_set(
    """
    Camp Fort Port Cape Mount Mt Lake Point Ain Wadi Bab Tel Operation Exercise Project Task
    Naval Joint Base Hotel Radio Route Highway Hurricane Typhoon Tropical Storm
    """
)
"""First words of names of places and undertakings."""

_THINGS = word_set(
    """
    airport airfield airbase base bases port harbor harbour bridge dam stadium street avenue square
    hospital mosque shrine tower telescope observatory missile missiles rocket rockets drone drones
    satellite satellites torpedo howitzer launcher system systems battery warhead exercise exercises
    drill drills prize award medal refinery pipeline terminal highway canal mine barracks garrison
    checkpoint crossing cemetery mausoleum museum
    """
)
"""What is named for persons, in small letters behind the name."""

_KINDS = word_set(
    "air naval military army space cruise ballistic aircraft anti-ship hypersonic international"
    " land-attack guided nuclear oil gas joint test border refugee air-defence air-defense"
)
_VESSELS = frozenset(VESSEL_NOUNS.split()) | {"oiler"}
_NEXT = re.compile(r" ([a-z-]+)(?: ([a-z-]+))?")
_NUMERAL = re.compile(r"[IVX]+")
_FEWEST = 3


def is_thing(page: Page, name: Candidate) -> bool:
    """Tell whether a name is that of a place, an undertaking or a thing, not of a person."""
    if name.titled:
        return _noun_after(page, name) in _THINGS
    numbered = _NUMERAL.fullmatch(name.words[-1]) is not None
    known = len(name.words) >= _FEWEST and name.words[0] in given_names()
    if (numbered and not known) or name.words[0] in _PLACES_FIRST:
        return True
    flown = maker_of(" ".join(name.words)) is not None
    return flown or (len(name.words) > 1 and _noun_after(page, name) in _THINGS)


def is_ship(page: Page, name: Candidate) -> bool:
    """Tell whether a word for a ship follows a name that "the" precedes."""
    before = page.before(name.titles[0].start if name.titles else name.start, 5)
    return before.lower().endswith("the ") and _noun_after(page, name) in _VESSELS


def _noun_after(page: Page, name: Candidate) -> str:
    """Return the noun right behind a name, past one word that tells its kind; or nothing."""
    match = _NEXT.match(page.text, name.end)
    if match is None:
        return ""
    return match[2] or "" if match[1] in _KINDS else match[1]
