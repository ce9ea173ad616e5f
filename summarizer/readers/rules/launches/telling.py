"""From a mention of a launch to an event: who launched, when, and what is known of it."""

import re
from datetime import date, timedelta

from summarizer.normalize.dates import Precision, ResolvedDate
from summarizer.normalize.numbers import numbers_in
from summarizer.readers.rules.launches.confirmations import confirmation_of, tell_voice
from summarizer.readers.rules.launches.days import day_of, window_of
from summarizer.readers.rules.launches.events import Day, Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.patterns import (
    AFTER_AGE,
    AHEAD_OF,
    ATTACK,
    ATTEMPT,
    BY,
    CALLS,
    CLAUSE_END,
    CREDITS,
    DESTROYED,
    FROM,
    FROM_SHIP,
    HIS,
    HITS,
    INCLUDED,
    INTERCEPTS,
    LAST_TIME,
    NTH_NOUN,
    NTH_TIME,
    OF_LATE,
    OFTEN,
    PART,
    POSSESSIVE,
    RESUMED,
    SAYS,
    SHIP,
    SUPPLIED,
    TIMES,
)
from summarizer.readers.rules.launches.referring import only_refers, weaken
from summarizer.readers.rules.launches.rockets import put_up
from summarizer.readers.rules.launches.table import NO_LAUNCHERS, SHIP_FLAGS
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.records.launch import Confirmation
from summarizer.text.layout import Sentence


def event_of(
    story: Story, sentence: Sentence, mention: Mention, low: int, high: int
) -> Event | None:
    """Return the event of a mention, or None where none happened."""
    page, text = story.page, story.page.text
    played = _NO_LAUNCHERS.search(text, max(sentence.start, mention.verb - 60), mention.verb)
    if played or NTH_TIME.search(text, low, mention.start):
        return None
    start, end = trigger_of(story, sentence, mention)
    modality = page.modality(sentence, start, end)
    confirmation = confirmation_of(story, sentence, mention, modality)
    if confirmation is None or was_stopped(text, sentence, mention, confirmation):
        return None
    party = party_of(story, sentence, mention)
    day = day_told(story, sentence, mention, low, high)
    if day and confirmation is Confirmation.PLANNED:
        day = window_of(story, day)
    missile = mention.missile
    untold = day is None or day.spoken or (mention.form is Form.DOWNED and party is None)
    if untold and mention.form in {Form.FLIGHT, Form.DOWNED}:
        return None
    event = Event(
        [sentence.number], (start, end), text[start:end], party, missile, day, confirmation
    )
    event.of_launches = mention.of_launches
    if missile:
        event.count, event.number = missile.count, missile.number
        event.kind, event.name = missile.kind, missile.name
        event.maker = page.arsenal.makers.get(missile.name or "")
    put_up(story, sentence, mention, event)
    count_times(story, sentence, mention, event)
    event.aggregate = is_aggregate(mention, event)
    event.past = LAST_TIME.search(text, max(low, mention.start - 60), mention.end + 10) is not None
    if mention.form is Form.NOUN and NTH_NOUN.search(event.trigger_text):
        event.past = True
    event.past = event.past or AFTER_AGE.search(text, sentence.start, mention.start) is not None
    if mention.form is Form.RELATIVE and event.kind is None and event.name is None:
        event.past = True
    event.past = event.past or _FOLLOWED.match(text, mention.start) is not None
    if is_habit(text, mention, event, low):
        return None
    event.weak = is_weak(story, mention, event)
    noun = mention.form is Form.NOUN
    if only_refers(text, sentence.start, mention) and (noun or (story.events and not day)):
        weaken(event)
    tell_voice(story, sentence, mention, event)
    return event


_NO_LAUNCHERS = re.compile(NO_LAUNCHERS)
_FOLLOWED = re.compile(r"follow(?:ed|ing) (?:that|this|it|them|up)\b")
"""Before a launch told behind something older: "a nuclear test in May, followed that with"."""


def day_told(story: Story, sentence: Sentence, mention: Mention, low: int, high: int) -> Day | None:
    """Return the day of a mention; one before "followed that with" is of what was followed."""
    day = day_of(story, sentence, mention, low, high)
    follows = story.page.text.startswith("follow", mention.verb)
    return None if day and follows and day.place[0] < mention.verb else day


def was_stopped(
    text: str, sentence: Sentence, mention: Mention, confirmation: Confirmation
) -> bool:
    """Tell whether it is an interceptor's, or was hit while it was made ready: it never flew."""
    if INTERCEPTS.match(text, mention.end, sentence.end):
        return True
    if confirmation is not Confirmation.PLANNED:
        return False
    low = mention.missile.start if mention.missile else mention.start
    hit = HITS.search(text, max(sentence.start, low - 60), low)
    return bool(hit or DESTROYED.match(text, mention.end, sentence.end))


def is_habit(text: str, mention: Mention, event: Event, low: int) -> bool:
    """Tell whether nothing is said but that such things were done, or are ahead."""
    if mention.form is Form.NOUN and event.day is None:
        return AHEAD_OF.search(text, max(low, mention.start - 40), mention.start) is not None
    many = mention.missile is not None and mention.missile.plural
    late = event.day and OF_LATE.search(event.day.text)
    if not many or event.count or (event.day and not late) or mention.form is Form.NOUN:
        return False
    if late:
        return True
    return OFTEN.search(text, max(low, mention.start - 40), mention.start) is not None


def trigger_of(story: Story, sentence: Sentence, mention: Mention) -> tuple[int, int]:
    """Return the words that state the launch, cut where they get long."""
    end = mention.end if mention.end - mention.start <= 90 else mention.verb + 90
    while (
        end < mention.end and story.page.text[end - 1].isalnum() and story.page.text[end].isalnum()
    ):
        end -= 1
    words = story.page.text[mention.start : end].rstrip(" ,\"'“”’")
    before = ATTEMPT.search(story.page.text, sentence.start, mention.start)
    start = before.start() if before and mention.form is Form.ACTIVE else mention.start
    return start, mention.start + len(words)


def count_times(story: Story, sentence: Sentence, mention: Mention, event: Event) -> None:
    """Take the count from "has tested the missile six times since 2017"."""
    times = TIMES.match(story.page.text, mention.end, sentence.end)
    numbers = numbers_in(times["n"]) if times else []
    if times and numbers and mention.form in {Form.ACTIVE, Form.PASSIVE}:
        event.count, event.number, event.of_launches = times["n"], numbers[0].value, True


def is_aggregate(mention: Mention, event: Event) -> bool:
    """Tell whether a mention is a total over a time: "six launches since September"."""
    many = event.of_launches if event.number != 1 else False
    many = many or bool(mention.missile and mention.missile.plural)
    if not many or event.day is None:
        return False
    window = event.day.resolved.precision in {Precision.YEAR, Precision.RANGE}
    since = event.day.text.lower().startswith("since")
    window = window and not _is_short(event.day.resolved)
    months = event.of_launches and event.day.resolved.precision is not Precision.DAY
    return since or window or (months and event.count is not None)


def _is_short(resolved: ResolvedDate) -> bool:
    """Tell whether a window is no more than a night or two: "overnight"."""
    if resolved.earliest is None or resolved.latest is None:
        return False
    span = date.fromisoformat(resolved.latest) - date.fromisoformat(resolved.earliest)
    return span <= timedelta(days=2)


def is_weak(story: Story, mention: Mention, event: Event) -> bool:
    """Tell whether a mention can only add to an event, not be one."""
    told_after = event.day is not None and event.day.place[0] >= mention.end
    exact = event.day is not None and event.day.resolved.value is not None
    if event.aggregate:
        return event.count is None and not (mention.form is Form.NOUN and told_after and exact)
    if event.confirmation is Confirmation.PLANNED or mention.form is not Form.NOUN:
        return False
    if INCLUDED.search(story.page.text, max(0, mention.start - 90), mention.start):
        return event.kind is None and event.name is None and event.day is None
    if mention.missile and mention.missile.plural and event.count is None:
        resumed = RESUMED.match(story.page.text, mention.end) or event.trigger_text.endswith(
            "attempts"
        )
        return not ((resumed or told_after or is_dated(mention, event)) and exact)
    if (
        mention.missile
        and mention.missile.start != mention.missile.end
        and " of " in event.trigger_text
    ):
        return False
    return event.day is None or event.day.inherited


def is_dated(mention: Mention, event: Event) -> bool:
    """Tell whether a day stands right before a noun, as part of it: "its March 4 launches"."""
    if event.day is None or event.day.spoken or mention.missile is None:
        return False
    return mention.missile.start - 2 <= event.day.place[1] <= mention.missile.end


def party_of(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return who launched, by subject, agent or owner; None if not said there."""
    page, text = story.page, story.page.text
    if agent := agent_of(story, sentence, mention):
        return agent
    if mention.form in {Form.NOUN, Form.PASSIVE, Form.FLIGHT, Form.DOWNED}:
        return owner_of(story, sentence, mention)
    owner = page.parties.within(max(sentence.start, mention.verb - 40), mention.verb)[-1:]
    if owner and HIS.fullmatch(text, owner[0].end, mention.verb):
        return owner[0]
    party = page.parties.subject(sentence.start, mention.verb)
    party = party or page.parties.led(sentence.start, mention.verb)
    if party and SAYS.search(text, party.end, mention.verb) and not party.pronoun:
        between = text[party.end : mention.verb]
        if not re.search(r"\bit\b|\bthey\b|\bto have\b|\bhaving\b", between):
            return None if re.search(r"\b(?:was|were)\b", between) else party
    if (
        party
        and party.pronoun
        and (speaker := page.parties.speaker_before(sentence.start, party.start))
    ):
        return Party(party.start, party.end, party.text, speaker.name, speaker.key)
    return resolve_pronoun(story, party)


def agent_of(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return who "by" names: a party, or the flag of a warship."""
    page, text = story.page, story.page.text
    by = BY.search(text, mention.verb, min(sentence.end, mention.end + 60))
    if by is None or SUPPLIED.search(text, max(sentence.start, by.start() - 30), by.start()):
        return None
    agents = page.parties.within(by.end(), by.end() + 30)
    if agents and agents[0].start - by.end() <= 4:
        backed = len(agents) > 1 and agents[0].is_place
        return agents[1] if backed else agents[0]
    ship = SHIP.match(text, by.end(), sentence.end)
    if ship is None:
        return None
    return flag_of(story, ship["prefix"], ship.span())


def flag_of(story: Story, prefix: str, place: tuple[int, int]) -> Party:
    """Return whose a warship is, by the prefix of its name."""
    key, ship = SHIP_FLAGS[prefix], story.page.text[place[0] : place[1]]
    flag = story.page.parties.first_of(key)
    return Party(*place, ship, flag.name if flag else ship, key)


def owner_of(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return the party that a noun phrase names: "North Korea's launch", "on Iran's part"."""
    missile = mention.missile
    low = missile.start if missile else mention.start
    text = story.page.text
    inside = [
        p
        for p in story.page.parties.within(low - 24, mention.end)
        if not p.is_place or text.startswith(("'s", "’s"), p.end)
    ]
    inside = [p for p in inside if p.end > low]
    if inside:
        return inside[0]
    if owner := owner_before(story, sentence, mention, low):
        return owner
    attack = ATTACK.search(story.page.text, mention.start, mention.end)
    part = None if attack else PART.match(story.page.text, mention.end, sentence.end)
    if part and (owners := story.page.parties.within(*part.span("who"))):
        if owners[0].start > part.start("who") + 4:
            return origin_of(story, sentence, mention)
        from_there = FROM.search(story.page.text, *part.span("who"))
        return origin_of(story, sentence, mention) if from_there else owners[0]
    return origin_of(story, sentence, mention)


def owner_before(story: Story, sentence: Sentence, mention: Mention, low: int) -> Party | None:
    """Return who is named right before a launch as its owner: "Iran's", "Iran claimed its".

    Who stands before the verb of what was seen or downed did so: "Israel intercepted missiles".
    """
    text, parties = story.page.text, story.page.parties
    if text.startswith(("its ", "their "), low):
        near = parties.within(max(sentence.start, low - 100), low)
        return parties.speaker_before(sentence.start, low) or (near[-1] if near else None)
    before = parties.within(max(sentence.start, low - 60), low)[-1:]
    for party in before:
        if party.end <= mention.verb < low:
            return None
        if POSSESSIVE.fullmatch(text, party.end, low) or CREDITS.fullmatch(text, party.end, low):
            return party
    return None


def origin_of(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return whose land a missile without a launcher comes from: "launched from Yemen"."""
    text, high = story.page.text, min(sentence.end, mention.end + 80)
    if ship := FROM_SHIP.search(text, mention.verb, high):
        return flag_of(story, ship["prefix"], ship.span("ship"))
    low = mention.missile.start if mention.missile else mention.verb
    for match in FROM.finditer(text, min(low, mention.verb), high):
        if CALLS.search(text, mention.end, match.start()):
            break
        found = story.page.parties.within(match.end(), match.end() + 40)
        if found and not CLAUSE_END.search(text, match.end(), found[0].start):
            home = story.page.parties.home_of(found[0].start, found[0].start + 1)
            known = {event.party.key for event in story.events if event.party}
            return home if home and (not known or home.key in known) else None
    return None


def resolve_pronoun(story: Story, party: Party | None) -> Party | None:
    """Return who is meant by a pronoun: the last launching party, else the last one named."""
    if party is None or not party.pronoun:
        return party
    meant = next((e.party for e in reversed(story.events) if e.party), None)
    if meant is None or (story.current and story.current.party and not meant.key):
        earlier = story.page.parties.before(max(0, party.start - 400), party.start, pronouns=False)
        meant = earlier or meant
    if meant is None:
        return None
    return Party(party.start, party.end, party.text, meant.name, meant.key)
