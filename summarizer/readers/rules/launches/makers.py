"""Whose a missile is by its name: the country that makes it, if nobody else has any."""

from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.text.patterns import lazy


def own_make(story: Story, name: str | None) -> str | None:
    """Return the country that makes a missile so named, if nobody else has it to launch."""
    return None if name is None or _SOLD.match(name) else story.page.arsenal.makers.get(name)


_SOLD = lazy(
    r"(?:Scud|Grad|Katyusha|Tochka|ATACMS|HIMARS|GMLRS|Storm Shadow|SCALP|TOW|Javelin|S-[234]00"
    r"|Patriot|PAC-|THAAD|Exocet|Harpoon|Silkworm|Taurus|JASSM|Qassam|Shahed|Fajr|C-80|Stinger"
    r"|Spike|BrahMos|M-302|AGM-88|NASAMS|Trident)"
)
"""Names of missiles that many have bought: whoever made one need not have fired it."""


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
