"""Launching sides told by what they are to others: "one of its ships", "a notice from Seoul"."""

from summarizer.normalize.countries import country_name
from summarizer.normalize.leaders import LEADERS
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.patterns import TO_VERB
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def told_of(story: Story, sentence: Sentence, verb: int) -> Party | None:
    """Return who the subject of a verb is, where it is told by what it is to somebody."""
    return (
        _notifier_of(story, sentence, verb)
        or _own_navy(story, sentence, verb)
        or _of_its_own(story, sentence, verb)
        or _of_island(story, sentence, verb)
        or _loyal_to(story, sentence, verb)
        or _told_by_its_navy(story, sentence, verb)
    )


def _notifier_of(story: Story, sentence: Sentence, verb: int) -> Party | None:
    """Return whose plan is told of: "a notice from North Korea outlining plans to launch"."""
    plan = _PLANS_TO.search(story.page.text, max(sentence.start, verb - 80), verb)
    told = story.page.parties.within(plan.end("by"), plan.end("by") + 1) if plan else ()
    return told[0]._replace(is_place=False) if told else None


_PLANS_TO = lazy(
    r"\b(?P<by>(?:from|by)\s+(?:the\s+)?)[A-Z][\w ]{3,30}?\s(?:outlining|detailing|announcing"
    r"|about|on|of|regarding|with)\s(?:its\s|an?\s)?(?:[\w-]+\s)?plans?\sto\s$"
)
"""Between a notice and what it says is to be launched, whose it is."""


def _own_navy(story: Story, sentence: Sentence, verb: int) -> Party | None:
    """Return the country told of right before whose force a verb tells of: "The navy fired"."""
    told = _NAVY.search(story.page.text, sentence.start, verb)
    before = story.page.article.sentence_by_number.get(sentence.number - 1) if told else None
    if told is None or before is None or before.paragraph != sentence.paragraph:
        return None
    if told[0].startswith("its") and _lands(story, sentence.start, told.start()):
        return None  # "blamed Russia, saying its army had": none told of before
    acting = _lands(story, before.start, before.end)
    if story.current and story.current.party and before.number in story.current.numbers:
        acting = [story.current.party]
    party = next(iter(acting), None)
    return party and Party(*told.span("who"), told["who"], party.name, party.key)


def _lands(story: Story, start: int, end: int) -> list[Party]:
    """Return the countries named in `[start, end)` that can act."""
    return [p for p in story.page.parties.within(start, end) if p.is_country and not p.is_place]


_NAVY = lazy(
    r"\b(?:[Tt]he|[Ii]ts)\s(?P<who>navy|army|air\sforce|military|armed\sforces)"
    rf"{TO_VERB}$"
)


def _of_its_own(story: Story, sentence: Sentence, verb: int) -> Party | None:
    """Return who says, or denies, what "its forces" or "one of its ships" did."""
    its = _ITS_OWN.search(story.page.text, max(sentence.start, verb - 90), verb)
    speaker = story.page.parties.speaker_before(sentence.start, its.start()) if its else None
    if its is None or speaker is None:
        return None
    return Party(*its.span("who"), its["who"], speaker.name, speaker.key)


_FORCES = (
    r"(?:forces?|troops|army|navy|military|soldiers|units?|submarines?|ships?|warships?|vessels?"
    r"|boats?|destroyers?|frigates?|corvettes?|aircraft|planes?|jets?|bombers?|gunners|crews?"
    r"|Guards|fighters|batter(?:y|ies)|command)"
)
_ITS_OWN = lazy(
    r"\b(?P<who>(?:(?:one|two|some|several|any)\sof\s)?(?:its|their)\s(?:own\s)?(?:[\w-]+\s){0,2}?"
    rf"{_FORCES})"
    rf"{TO_VERB}$"
)


def _of_island(story: Story, sentence: Sentence, verb: int) -> Party | None:
    """Return which state "the island" is whose force a verb tells of: the last one named."""
    told = _ISLANDS_FORCE.search(story.page.text, max(sentence.start, verb - 60), verb)
    named = story.page.parties.within(0, told.start()) if told else []
    island = next((p for p in reversed(named) if p.key in ISLANDS), None)
    if told is None or island is None:
        return None
    return Party(*told.span("who"), told["who"], island.name, island.key)


ISLANDS = frozenset({"TW", "CY", "CU", "LK", "BH"})
"""States of one island, which news call so."""
_ISLANDS_FORCE = lazy(rf"\b(?P<who>the\sisland['’]s\s(?:[\w-]+\s){{0,2}}?{_FORCES}){TO_VERB}$")


def _loyal_to(story: Story, sentence: Sentence, verb: int) -> Party | None:
    """Return the state whose leader's troops a verb tells of: "Troops loyal to Gaddafi fired"."""
    told = _LOYAL.search(story.page.text, max(sentence.start, verb - 90), verb)
    if told is None:
        return None
    words = told["leader"].split()
    spans = (" ".join(words[-n:]) for n in (3, 2, 1))
    key = next((LEADERS[span] for span in spans if span in LEADERS), None)
    if key is None:
        return None
    state = story.page.parties.first_of(key)
    return Party(*told.span("who"), told["who"], state.name if state else country_name(key), key)


_LOYAL = lazy(
    rf"\b(?P<who>(?:{_FORCES}|[Ff]orces|[Tt]roops|[Ss]oldiers|[Uu]nits)\s(?:still\s)?(?:loyal\sto|faithful\sto|of|under)"
    rf"\s(?P<leader>(?:[A-Z][\w-]+\s){{0,3}}[A-Z][\w-]+)){TO_VERB}$"
)


def _told_by_its_navy(story: Story, sentence: Sentence, verb: int) -> Party | None:
    """Return whose navy tells of a ship: "The frigate Sagar fired it, the Indian navy said"."""
    ship = _SHIP.search(story.page.text, max(sentence.start, verb - 60), verb)
    if ship is None:
        return None
    voices = story.page.voices_in(sentence.start, sentence.end)
    keys = {voice.key for voice in voices if voice.key and _NAVAL.search(voice.name)}
    key = keys.pop() if len(keys) == 1 else None
    told = story.page.parties.within(sentence.start, sentence.end)
    return next((party for party in told if party.key == key and not party.is_place), None)


_SHIP = lazy(
    r"\b(?:INS|(?:[Tt]he\s|[Aa]\s)?(?:frigate|destroyer|submarine|corvette|cruiser|warship|boat))"
    rf"(?:\s[A-Z][\w-]+){{1,3}}{TO_VERB}$"
)
_NAVAL = lazy(r"\b(?:[Nn]avy|[Mm]ilitary|[Mm]inistry|[Ff]leet|[Aa]rmed\s[Ff]orces)\b")
