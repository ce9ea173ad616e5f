"""Whose word a launch is: told as done, claimed, reported, planned or denied."""

import re

from summarizer.normalize.bodies import body_of
from summarizer.normalize.countries import country_of
from summarizer.normalize.modality import Modality
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story, Voice
from summarizer.readers.rules.launches.patterns import (
    ABOUT_IT,
    ASKED,
    CLAIM,
    CLAIMED_TO,
    FAILED_TO,
    FALSE,
    GENERIC_FORCE,
    GUESSED,
    HEARD,
    NO,
    PLAN,
    RUMOR,
    SAID_NOT,
    SAYS,
    SEEMS,
    STATE_MEDIA,
    WOULD,
)
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.records.launch import Confirmation
from summarizer.text.layout import Sentence


def confirmation_of(
    story: Story, sentence: Sentence, mention: Mention, modality: Modality
) -> Confirmation | None:
    """Return whose word it is before the speakers are looked at; None: no launch."""
    text = story.page.text
    if modality.denied or _is_rumor_denied(story, sentence, mention):
        return Confirmation.DENIED
    if modality.hypothetical and modality.cue == "whether":
        answered = ASKED.search(text, sentence.start, mention.start) and NO.search(
            text, mention.end, min(len(text), sentence.end + 120)
        )
        return Confirmation.DENIED if answered else None
    if _is_failed_try(story, sentence, mention, modality) or _is_cause(text, sentence, mention):
        return Confirmation.CONFIRMED
    claimed = CLAIMED_TO.search(text, max(sentence.start, mention.start - 30), mention.start)
    if not claimed and (modality.planned or modality.cue == "would"):
        return _planned_word(story, sentence, mention, modality)
    if _is_said_not(story, sentence, mention, modality):
        return Confirmation.DENIED
    return Confirmation.CONFIRMED if modality.factual or claimed else None


def _is_cause(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether what is open is what to do about a launch: "might act after its launch"."""
    if mention.form is not Form.NOUN:
        return False
    return ABOUT_IT.search(text, max(sentence.start, mention.start - 40), mention.start) is not None


def _is_failed_try(story: Story, sentence: Sentence, mention: Mention, modality: Modality) -> bool:
    """Tell whether "failed to" says that a launch was tried: "failed to put it into orbit"."""
    if modality.negated:
        return FAILED_TO.match(modality.cue or "") is not None
    low = max(sentence.start, mention.start - 60)
    to_do = modality.planned and modality.cue == "to"
    return to_do and FAILED_TO.search(story.page.text, low, mention.start) is not None


def _is_said_not(story: Story, sentence: Sentence, mention: Mention, modality: Modality) -> bool:
    """Tell whether somebody says that it was not: "had not fired", "no missile left"."""
    text, missile = story.page.text, mention.missile
    if mention.form is Form.FLIGHT and missile and text.startswith(("no ", "No "), missile.start):
        return True
    said = SAID_NOT.search(text, sentence.start, mention.end)
    return modality.negated and (said is not None or _own_word(story, sentence, mention))


def _is_rumor_denied(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether the sentence calls false the reports that it happened."""
    rumor = RUMOR.search(story.page.text, sentence.start, mention.start)
    return bool(rumor and FALSE.search(story.page.text, sentence.start, sentence.end))


def _own_word(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether the launching side says it: "No missile was fired," the army said."""
    known = story.current.party if story.current else None
    party = known or story.page.parties.before(sentence.start, mention.verb)
    if party is None or not party.key:
        return False
    told = story.page.voices_in(mention.end, sentence.end)
    return any(is_own(voice, party.key) for voice in told)


def _planned_word(
    story: Story, sentence: Sentence, mention: Mention, modality: Modality
) -> Confirmation | None:
    """Return `planned` where a party's own plan is told, not a guess or a fear."""
    if mention.missile is None or not (
        mention.missile.kind or mention.missile.name or mention.of_launches
    ):
        return None
    if any(cue.search(story.page.text, sentence.start, mention.start) for cue in (GUESSED, SEEMS)):
        return None
    if modality.cue == "would":
        told = WOULD.search(story.page.text, sentence.start, min(sentence.end, mention.end + 60))
        return Confirmation.PLANNED if told else None
    strong = modality.cue and PLAN.search(modality.cue)
    return Confirmation.PLANNED if strong else None


def tell_voice(story: Story, sentence: Sentence, mention: Mention, event: Event) -> None:
    """Set the confirmation by who tells the launch."""
    if event.confirmation in {Confirmation.DENIED, Confirmation.PLANNED}:
        return
    told = story.page.voices_in(sentence.start, sentence.end)
    told = [v for v in told if v.place[1] <= mention.start or v.place[0] >= mention.end]
    told = [v for v in told if not _CALLED.match(story.page.text, v.place[1])]
    key = _likely_key(story, event)
    rumor = RUMOR.search(story.page.text, sentence.start, mention.start)
    heard = HEARD.search(story.page.text, sentence.start, mention.start)
    if heard:
        told = [v for v in told if SAYS.search(story.page.text, v.place[1], heard.start())]
    seen = mention.form in {Form.FLIGHT, Form.DOWNED}
    own = [v for v in told if is_own(v, key, foreign=seen or _foreign_before(story, key))]
    others = [v for v in told if v not in own and not v.third]
    thirds = [v for v in told if v.third]
    claimed = CLAIM.search(story.page.text, max(sentence.start, mention.start - 110), mention.start)
    if others and not claimed and not rumor:
        event.reported_by = others[0].draft
    elif (thirds or rumor or heard) and not own:
        event.confirmation = Confirmation.REPORTED
        event.reported_by = thirds[0].draft if thirds else None
    elif own or claimed or (story.page.state_source and _is_ours(story, key)):
        event.confirmation = Confirmation.CLAIMED
        event.reported_by = own[0].draft if own else None


_CALLED = re.compile(r"\s(?:says|said|claims?|claimed|believes?)\s(?:is|was|are|were|to be)\b")
"""Behind who only says what kind of missile it was: "an ICBM that Seoul says is new"."""


def _likely_key(story: Story, event: Event) -> str | None:
    """Return whose launch it is, as far as is known when it is told."""
    if event.party:
        return event.party.key
    if maker := story.page.arsenal.makers.get(event.name or ""):
        return maker
    known = story.current.party if story.current else None
    return known.key if known else None


def _foreign_before(story: Story, key: str | None) -> bool:
    """Tell whether another country's force told a launch before: "the military" may be its."""
    names = (e.reported_by.text for e in story.events if e.reported_by)
    codes = (country_of(name, korean_context=story.page.parties.is_korean) for name in names)
    bodies = (body_of(e.reported_by.text) for e in story.events if e.reported_by)
    found = {*codes, *(body.country for body in bodies if body)} - {None}
    return bool(found - {key})


def is_own(voice: Voice, key: str | None, *, foreign: bool = False) -> bool:
    """Tell whether a voice is that of the party, or of its state media.

    With `foreign`, "the military" without a country is taken for another country's.
    """
    if STATE_MEDIA.search(voice.name):
        return voice.key in {None, key}
    if voice.key is None and not voice.third:
        return not foreign and GENERIC_FORCE.match(voice.name) is not None
    return key is not None and voice.key == key


def _is_ours(story: Story, key: str | None) -> bool:
    """Tell whether the article comes from the launching side's own media."""
    first = next((p for p in story.page.parties.found if not p.is_place), None)
    return first is None or key is None or first.key == key
