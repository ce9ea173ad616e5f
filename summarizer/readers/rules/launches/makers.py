"""Whose a missile is by its name: the country that makes it, if nobody else has any."""

import re
from collections.abc import Iterable

from summarizer.normalize.missiles import MissileClass, missile_class
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.words import Missile
from summarizer.text.patterns import lazy


def own_make(story: Story, name: str | None) -> str | None:
    """Return the country that makes a missile so named, if nobody else has it to launch."""
    return None if name is None or _SOLD.match(name) else story.page.arsenal.makers.get(name)


_SOLD = lazy(
    r"(?:Scud|Grad|Katyusha|Tochka|ATACMS|HIMARS|GMLRS|Storm Shadow|SCALP|TOW|Javelin|S-[234]00"
    r"|Patriot|PAC-|THAAD|Exocet|Harpoon|Silkworm|Taurus|JASSM|Qassam|Shahed|Fajr|C-80|Stinger"
    r"|Spike|BrahMos|M-302|AGM-88|NASAMS|Trident|Precision Strike|PrSM"
    r"|Naval Strike|NSM|Iron Dome|LORA|Smerch|Uragan)"
)
"""Names of missiles that many have bought: whoever made one need not have fired it."""


def whose(event: Event) -> str | None:
    """Return whose a launch is by its own words: others buy missiles, but not spacecraft."""
    if event.party is None:
        space = event.maker and missile_class(None, event.name) is MissileClass.SLV
        return event.maker if space else None
    return event.party.name if event.party.is_firm else event.party.key


def launchers(events: Iterable[Event]) -> set[str]:
    """Return whose launches are told, by name or by what was launched."""
    return {side for event in events if (side := whose(event))}


def are_of_many(events: Iterable[Event]) -> bool:
    """Tell whether more sides launch than a total can be of."""
    return len(launchers(events)) > _FEW


_FEW = 2


def is_of_another(story: Story, event: Event, firm: Party) -> bool:
    """Tell whether a rocket by its name is none of a firm's: "an Antares", after SpaceX's.

    Nor is what an American firm flies NASA's.
    """
    agency = firm.key == "US" and not (firm.is_country or firm.is_armed)
    names = _names_in(story, event) if firm.is_firm or agency else set()
    sentence = story.page.sentence_at(event.trigger[0])
    if not names or sentence is None or firm.text in story.page.text[sentence.start : sentence.end]:
        return False
    own = [e for e in story.events if e.party and e.party.text == firm.text]
    named = {name for each in own for name in _names_in(story, each)}
    return bool(named) and not names & named


def is_no_firms(event: Event, firm: Party) -> bool:
    """Tell whether a firm told of only before is none that fires missiles: "the army fired one"."""
    return firm.is_firm and not event.party and "missile" in (event.kind or "").lower()


def _names_in(story: Story, event: Event) -> set[str]:
    """Return the names among the words for what was launched."""
    what = event.missile
    return set(_NAME.findall(story.page.text[what.start : what.end])) if what else set()


_NAME = re.compile(r"(?<!^)\b[A-Z][\w-]+|^[A-Z][\w-]*\d[\w-]*")
"""A word of a name, not the first of a sentence."""


def builder_of(story: Story, missile: Missile | None) -> Party | None:
    """Return the firm whose rocket is told of by who built it: "a rocket built by"."""
    by = _BUILT_BY.match(story.page.text, missile.end) if missile else None
    told = story.page.parties.within(by.end(), by.end() + 1) if by else []
    return told[0]._replace(is_place=False) if told and told[0].is_firm else None


_BUILT_BY = lazy(
    r"\s(?:(?:built|made|designed|developed|operated|owned)\s)?by\s(?:the\s|an?\s)?"
    r"(?:(?:[A-Z][a-z]+\s)?(?:[a-z-]+\s){0,3}(?:start-?up|firm|company|maker|manufacturer)\s)?"
)


def weapon_of(story: Story, event: Event) -> Party | None:
    """Return the missile itself as who launched it, where nobody but its maker has any."""
    make = own_make(story, event.name)
    by_number = story.page.article.sentence_by_number
    for number in sorted(event.numbers) if make else ():
        sentence = by_number[number]
        for name in story.page.arsenal.within(sentence.start, sentence.end):
            if name.text == event.name and make:
                return Party(name.start, name.end, name.text, name.text, make, is_country=True)
    return None
