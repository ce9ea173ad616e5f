"""Whose word a launch is: that of the side that made it, of others, or of nobody named."""

import re

from summarizer.normalize.bodies import body_of
from summarizer.normalize.countries import country_of
from summarizer.readers.rules.launches.described import ISLANDS
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story, Voice
from summarizer.readers.rules.launches.patterns import SAYS, STATE_MEDIA
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.records.launch import Confirmation
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_CLAIM = Cue(r"\b(?:claim(?:s|ed|ing)?|boast(?:s|ed|ing)?)\b[^.;]*$")
_GENERIC_FORCE = lazy(
    r"(?:the )?(?:military|army|navy|defen[cs]e ministry|ministry of (?:national )?defen[cs]e"
    r"|government)\b",
    re.IGNORECASE,
)
RUMOR = Cue(
    r"\b(?:reports?|claims?|allegations?|stor(?:y|ies)|suggestions?|assertions?"
    r"|accusations?|rumou?rs?|posts?|tales?|talk|chatter"
    r"|accounts?|speculation)\b[^.;]{0,70}?\b(?:that|alleging|claiming|suggesting|of(?!\s(?:how|what|why|the"
    r"|its)\b))\b[^.;]{0,60}$",
    re.IGNORECASE,
)
"""Before what somebody is only said to have told: "dismissed reports that it fired"."""
_HEARD = Cue(
    r"\breportedly\s+(?:[\w-]+\s+){0,2}$|"
    r"\b(?:(?:was|were|is|are|has been|have been)\s+(?:also\s+|widely\s+)?(?:reported|said"
    r"|rumou?red|alleged|understood|thought|believed)|reported|alleged"
    r"|rumou?red)\s+to\s+have\s[^.;]*$"
)
"""Before what nobody is named for: "was reported to have shot at a drone"."""


def tell_voice(story: Story, sentence: Sentence, mention: Mention, event: Event) -> None:
    """Set the confirmation by who tells the launch."""
    if event.confirmation in {Confirmation.DENIED, Confirmation.PLANNED}:
        return
    key = _likely_key(story, event)
    rumor = RUMOR.search(story.page.text, sentence.start, mention.start)
    heard = _HEARD.search(story.page.text, sentence.start, mention.start)
    told = _voices_on(story, sentence, mention)
    if heard and "to have" in heard[0]:
        told = [v for v in told if SAYS.search(story.page.text, v.place[1], heard.start())]
    seen = mention.form in {Form.FLIGHT, Form.DOWNED}
    foreign = seen or _has_no_army(story, event) or _foreign_before(story, key)
    fended_off = _FENDED_OFF.search(story.page.text, sentence.start, sentence.end)
    foreign = foreign or fended_off is not None
    own = [v for v in told if is_own(v, key, foreign=foreign) or _is_groups(v, event)]
    if ";" in story.page.text[mention.end : sentence.end]:  # "...; Tehran said it was routine"
        said = story.page.text.find(";", mention.end)
        told = [v for v in told if v.place[0] < said] or told
        own = [v for v in own if v in told]
    own = own if key in ISLANDS else [v for v in own if not _is_islands(story, v)]
    others = [v for v in told if v not in own and not v.third]
    thirds = [v for v in told if v.third]
    claimed = _CLAIM.search(
        story.page.text, max(sentence.start, mention.start - 110), mention.start
    )
    foes = claimed and not own and event.party and _THAT.search(claimed[0])
    if others and not rumor and (foes or not claimed):
        event.reported_by = others[0].draft
    elif (thirds or rumor or heard) and not own:
        event.confirmation = Confirmation.REPORTED
        event.reported_by = thirds[0].draft if thirds else None
    elif own or claimed or (_is_medias_word(story, sentence, mention) and _is_ours(story, key)):
        event.confirmation = Confirmation.CLAIMED
        event.reported_by = own[0].draft if own else None


_FENDED_OFF = lazy(
    r"\b(?:was|were|been)\s(?:\w+ly\s)?(?:intercepted|downed|shot\sdown)\b|\b[Ss]irens\b"
)
"""What those say, or hear, whom a missile is fired at: "the military" is theirs then."""
_THAT = lazy(r"^\w+\s(?:[^,;]{2,20}\s)?that\b")
"""How others tell what they claim another did: "Israel claimed that Hamas fired"."""


def _is_islands(story: Story, voice: Voice) -> bool:
    """Tell whether a voice is of an island: "China fired one, the island's ministry said"."""
    text, place = story.page.text, voice.place[0]
    return "island's " in text[max(0, place - 16) : place + 16].replace("’", "'")


def _is_groups(voice: Voice, event: Event) -> bool:
    """Tell whether a voice is that of the group that launched: "The Iran-backed rebels said"."""
    group = event.party is not None and event.party.is_group
    return group and _THE_GROUP.fullmatch(voice.name) is not None


_THE_GROUP = lazy(
    r"[Tt]he\s(?:[\w-]+-(?:backed|aligned|allied|supported)\s)?(?:[a-z]+\s)?"
    r"(?:group|movement|rebels|militia|militants|fighters|organi[sz]ation|faction)"
)


def _voices_on(story: Story, sentence: Sentence, mention: Mention) -> list[Voice]:
    """Return those who tell a launch, not those who are named in it or say what it was."""
    told = story.page.voices_in(sentence.start, sentence.end)
    told = [v for v in told if v.place[1] <= mention.start or v.place[0] >= mention.end]
    told = [v for v in told if not _CALLED.match(story.page.text, v.place[1])]
    text, end = story.page.text, mention.end
    return [v for v in told if v.place[0] < end or not _QUOTED.match(text, v.place[1])]


_QUOTED = lazy(r"\s(?:said|says|added|warned|declared),\s[“\"]")
"""Behind who is quoted on a launch that is told before: "Mr. Trump said, “All options"."""


_CALLED = lazy(
    r"\s(?:says|said|claims?|claimed|believes?)\s(?:(?:that\s)?(?:it|they|these|this)\s)?"
    r"(?:is|was|are|were|to be)\s(?:for|an?|of|not|meant|intended|part)\b"
    r"|\s(?:says|said|claims?|claimed|believes?)\s(?:is|was|are|were|to be)\b"
)
"""Behind who only says what kind of missile it was: "an ICBM that Seoul says is new"."""


def _likely_key(story: Story, event: Event) -> str | None:
    """Return whose launch it is, as far as is known when it is told."""
    if event.party:
        return event.party.key
    if maker := story.page.arsenal.makers.get(event.name or ""):
        return maker
    known = story.current.party if story.current else None
    return known.key if known else None


def _has_no_army(story: Story, event: Event) -> bool:
    """Tell whether "the army" cannot be the launching side's: a group, or fighters in Gaza."""
    party = event.party or (story.current.party if story.current else None)
    return party is not None and (party.is_group or party.key == "PS")


def _foreign_before(story: Story, key: str | None) -> bool:
    """Tell whether another country's force told a launch before: "the military" may be its."""
    told = [e.reported_by.text for e in story.near if e.reported_by]
    codes = (country_of(name, korean_context=story.page.parties.is_korean) for name in told)
    bodies = map(body_of, told)
    found = {*codes, *(body.country for body in bodies if body)} - {None}
    return bool(found - {key})


def is_own(voice: Voice, key: str | None, *, foreign: bool = False) -> bool:
    """Tell whether a voice is that of the party, or of its state media.

    With `foreign`, "the military" without a country is taken for another country's.
    """
    if STATE_MEDIA.search(voice.name):
        return voice.key in {None, key}
    if voice.key is None and not voice.third:
        return not foreign and _GENERIC_FORCE.match(voice.name) is not None
    return key is not None and voice.key == key


def _is_medias_word(story: Story, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether media of the launching side wrote an article, or showed what is told."""
    if story.page.state_source:
        return True
    shown = STATE_MEDIA.search(story.page.text, sentence.start, mention.start)
    return shown is not None and mention.form is Form.NOUN


def _is_ours(story: Story, key: str | None) -> bool:
    """Tell whether the article comes from the launching side's own media."""
    first = next((p for p in story.page.parties.found if not p.is_place), None)
    return first is None or key is None or first.key == key
