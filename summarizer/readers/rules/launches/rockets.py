"""The rocket behind a satellite: "put it into orbit with a Safir", "aboard a Qassed rocket"."""

from dataclasses import replace

from summarizer.normalize.missiles import MissileClass, missile_class
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import is_satellite
from summarizer.readers.rules.launches.told import Mention
from summarizer.readers.rules.launches.words import Missile
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy, until

_ON = lazy(
    r"\b(?:with|using|by means of|aboard|atop|on(?: board| top of)?|by|via)(?=\s(?:an?|the"
    r"|its|their)\s)|\b(?:when|as|because)(?=\sits\s)"
)
_CARRIER = lazy(
    r"(?:[-\s](?:satellite|space|carrier))?\s"
    r"(?P<noun>rocket|carrier(?: rocket)?|launcher|booster|launch vehicle)s?\b"
)
_ORBIT = lazy(r"[^.;]{0,25}?\b(?:in|into)\s(?:[\w-]+\s){0,2}(?:orbit|space)\b")
_CLAUSE = lazy(r"[.;:]|,\s(?:and|but|which|who|while|a|the)\b|\b(?:but|after|before)\b")


def _is_payload(missile: Missile) -> bool:
    """Tell whether what was launched is told as a satellite and not as a rocket."""
    return is_satellite(missile.kind)


def put_up(story: Story, sentence: Sentence, mention: Mention, event: Event) -> None:
    """Tell a satellite's launch by the rocket that the same clause puts it up with."""
    cargo, text = mention.missile, story.page.text
    if cargo is None:
        return
    event.payload = _cargo_of_its_own(story, cargo)
    if not (_is_payload(cargo) or _ORBIT.match(text, mention.end, sentence.end)):
        return
    rocket = _rocket_behind(story, sentence, mention)
    if rocket is None:
        return
    event.payload, event.name, event.kind = cargo.name, rocket.name, rocket.kind
    owners = story.page.parties.within(rocket.start, rocket.end)
    event.party = owners[0] if owners else event.party
    if rocket.count or cargo.number != 1:
        event.count, event.number = rocket.count, rocket.number


def _cargo_of_its_own(story: Story, cargo: Missile) -> str | None:
    """Return the name of what a rocket named before the verb carried: "the Qased carried Noor"."""
    names = [name.text for name in story.page.arsenal.within(cargo.start, cargo.end)]
    return names[-1] if names and cargo.name not in names else None


def _rocket_behind(story: Story, sentence: Sentence, mention: Mention) -> Missile | None:
    """Return the rocket that is named behind "with", "aboard" or "by means of"."""
    page, text = story.page, story.page.text
    high = until(_CLAUSE, text, mention.end, sentence.end)
    for on in _ON.finditer(text, mention.end, high):
        rocket = page.arsenal.after(on.end(), high)
        if rocket is None or rocket.name is None or _is_payload(rocket) or rocket.plural:
            continue
        noun = _CARRIER.match(text, rocket.end, high)
        return replace(rocket, kind=noun["noun"]) if noun and rocket.kind is None else rocket
    return None


def _has_rocket(event: Event) -> bool:
    """Tell whether the rocket of a satellite is known: "the H3 put a probe into orbit"."""
    return event.name is not None and missile_class(None, event.name) is MissileClass.SLV


def take_rocket(story: Story, sentence: Sentence, event: Event | None) -> bool:
    """Take the rocket of a satellite launched: "The Simorgh carrier was launched at noon"."""
    if event is None or event.aggregate or not is_satellite(event.kind) or _has_rocket(event):
        return False
    for name in story.page.arsenal.within(sentence.start, sentence.end):
        if noun := _CARRIER.match(story.page.text, name.end, sentence.end):
            event.payload, event.name, event.kind = event.name, name.text, noun["noun"]
            event.cite(sentence.number)
            return True
    return False


def is_cargo(known: Event, event: Event) -> bool:
    """Tell whether what is counted is what the rocket carried: "and put eight satellites"."""
    carried = is_satellite(event.kind)
    carried = carried or (event.kind is None and _PUT_UP.match(event.trigger_text) is not None)
    return (
        carried
        and (known.name is not None or known.kind is not None)
        and (known.payload is not None or not is_satellite(known.kind))
    )


_PUT_UP = lazy(r"(?:inject|insert|plac|put|deploy|orbit|deliver)")
