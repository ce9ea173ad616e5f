"""Launches in sentences in which rules find none, and what others lack, as learned by example."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarizer.readers.rules.launches.backward import recalls_latest
from summarizer.readers.rules.launches.companions import further_days
from summarizer.readers.rules.launches.days import day_of
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.guessing import guess_afresh, guess_of
from summarizer.readers.rules.launches.learned_parties import learned_party
from summarizer.readers.rules.launches.merging import place_event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.patterns import HEAD, ON_A_DAY, RELATIVE, UNDONE
from summarizer.readers.rules.launches.stopped import CALLED_OFF
from summarizer.readers.rules.launches.tallies import count_times, is_aggregate
from summarizer.readers.rules.launches.telling import of_plan, take_missile
from summarizer.readers.rules.launches.told import Form, Mention, phrase_start
from summarizer.readers.rules.launches.voices import tell_voice
from summarizer.readers.rules.launches.words import Missile
from summarizer.readers.rules.learned.clauses import clauses_of
from summarizer.readers.rules.learned.guesses import SURE, Guess, is_worth_a_guess
from summarizer.records.launch import Confirmation, Outcome
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place

_CONFIRMATIONS: Final = {
    "planned": Confirmation.PLANNED,
    "denied": Confirmation.DENIED,
    "claimed": Confirmation.CLAIMED,
    "reported": Confirmation.REPORTED,
}
"""What a status says of whose word a launch is; told as done, it is confirmed."""


def learned_launch(story: Story, sentence: Sentence, mentions: Sequence[Mention]) -> list[Event]:
    """Return the launch that a sentence is likely to tell, or nothing.

    It must name what flew or who launched it, or else say when, or be sure. The first launch of
    an article must be sure, as hypotheses look like plans, and surer if it names nothing. Of the
    `mentions` that rules found in the sentence none tells a launch to them.
    """
    if _has_downed(mentions) or not is_worth_a_guess(story.page.scene, sentence, "launches"):
        return []
    if recalls_latest(story, sentence):
        return []  # what points back at the last of many tells it
    guess = guess_of(story, sentence)
    if not guess.is_sure(again=bool(story.events)) or not guess.words:
        return []
    found: list[Event] = []
    for part, own in _parts(story, sentence, guess):
        found += _placed(story, part, own, found)
    return found


def learned_beside(story: Story, sentence: Sentence, touched: Sequence[Event]) -> list[Event]:
    """Return the launches that clauses with a day of their own tell beside those of others.

    A clause is left alone if anything of a launch that rules found stands in it.
    """
    clauses = clauses_of(story.page.text, sentence)[:_CLAUSES]
    taken = [e.trigger[0] for e in touched]
    if len(clauses) == 1 or not any(sentence.start <= at < sentence.end for at in taken):
        return []
    taken += [e.day.place[0] for e in touched if e.day]
    found: list[Event] = []
    for clause in clauses:
        if any(clause.start <= place < clause.end for place in taken):
            continue
        if not story.page.dates_in(clause.start, clause.end):
            continue
        guess = guess_afresh(story, clause)
        if guess.chance >= _BESIDE and guess.is_clear and guess.words:
            found += _placed(story, clause, guess, touched)
    return [event for event in found if event not in touched]


_CLAUSES: Final = 6
_BESIDE: Final = 0.8
"""The chance from which a clause tells a launch beside one that rules found in its sentence."""


def _parts(story: Story, sentence: Sentence, guess: Guess) -> list[tuple[Sentence, Guess]]:
    """Return the clauses that each tell a launch on a day of their own, or the whole sentence."""
    page = story.page
    dated = [c for c in clauses_of(page.text, sentence) if page.dates_in(c.start, c.end)]
    if len(dated) < _SEVERAL:
        return [(sentence, guess)]
    guesses = [(clause, guess_afresh(story, clause)) for clause in dated]
    telling = [(clause, own) for clause, own in guesses if own.is_likely and own.words]
    return telling or [(sentence, guess)]


_SEVERAL: Final = 2


def _placed(story: Story, sentence: Sentence, guess: Guess, before: Sequence[Event]) -> list[Event]:
    """Return the launch that a sentence, or a clause of it, is taken to tell, if it may be one."""
    start, end = guess.words[0]
    missile = _missile(story, sentence, guess)
    mention = Mention(Form.ACTIVE, start, end, start, missile, start)
    event = _event(story, sentence, guess, mention)
    if before:
        _take_after(event, before[0])
    if missile is None and event.party is None and not _may_be_nameless(story, event, guess):
        return []
    if _is_undone(story.page.text, sentence, mention):
        return []
    count_times(story, sentence, mention, event)
    event.aggregate = is_aggregate(story, sentence, mention, event)
    tell_voice(story, sentence, mention, event)
    known = place_event(story, sentence, mention, event, [])
    return [known, *further_days(story, sentence, mention, known)]


def _brings_down(text: str, place: Place) -> bool:
    """Tell whether a word is of missiles brought down; "shot" is so only before "down"."""
    word = text[slice(*place)]
    return word in _BROUGHT_DOWN and (word != "shot" or text.startswith(" down", place[1]))


def _take_after(event: Event, first: Event) -> None:
    """Give the launch of a later clause who and what the first names, if it names neither."""
    event.party = event.party or first.party
    if event.missile is None:
        event.kind, event.name, event.maker = first.kind, first.name, first.maker


def is_unlikely(story: Story, event: Event) -> bool:
    """Tell whether a sentence like that of a launch hardly tells one.

    That is so of one by nobody named, and of one told as done where rather a plan or a denial
    would be told, if anything.
    """
    sentence = story.page.sentence_at(event.trigger[0])
    if sentence is None or event.aggregate:
        return False  # of bare totals there are few to learn from
    guess = guess_of(story, sentence)
    denied = event.confirmation is Confirmation.DENIED
    if event.party is None and not denied and guess.chance < _UNLIKELY:
        return True
    done = event.confirmation not in UNDONE and not _is_tried(story, sentence, event)
    return done and _CONFIRMATIONS.get(guess.status) in UNDONE and not guess.is_likely


def _is_tried(story: Story, sentence: Sentence, event: Event) -> bool:
    """Tell whether somebody tried to do it, which is more than a plan: "tried to launch"."""
    low = max(sentence.start, event.trigger[0] - _TRIED_NEAR)
    return _TRIED.search(story.page.text, low, event.trigger[0]) is not None


_TRIED = lazy(rf"\b(?:tried|attempted){ON_A_DAY}\sto\s(?:\w+ly\s)?$")
_TRIED_NEAR = 40
_UNLIKELY: Final = 0.01
"""The chance below which nobody is looked for who may have made a launch."""


def _has_downed(mentions: Sequence[Mention]) -> bool:
    """Tell whether a sentence tells of missiles brought down, whose launch it need not tell."""
    return any(mention.form is Form.DOWNED for mention in mentions)


def _is_undone(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether the words around say that it was called off, or brought down."""
    if _brings_down(text, (mention.start, mention.end)):
        return True
    ends = {mention.end, mention.missile.end if mention.missile else mention.end}
    if any(CALLED_OFF.match(text, end, sentence.end) for end in ends):
        return True
    undone = (_MADE_READY, _DEBRIS, _TRAINING)
    return any(each.search(text, sentence.start, sentence.end) for each in undone)


_BROUGHT_DOWN: Final = frozenset({"shot", "down", "downed", "intercepted", "destroyed", "struck"})
"""What is done to missiles in flight, or to those that never flew."""
_DEBRIS = lazy(
    r"\b(?:debris|fragments?|wreckage)\b[^.;]{0,60}\b(?:rained|fell|landed|washed|found|came\sdown|recovered)\b"
    r"|\b(?:fell|dropped|tumbled|came)\s(?:back\s)?(?:out\sof\sorbit|(?:in)?to\s(?:Earth|the\satmosphere))\b"
)
"""What is said of what is left of rockets launched long before."""
_TRAINING = lazy(
    r"\b(?:training|exercises?|drills?|man(?:eu|oeu)vers?|manoeuvres)\s(?:had|has|have)\s(?:just\s)?(?:begun|started|ended)\b"
    r"|\b(?:could|can|may|might|would)\s(?:also\s)?(?:act|serve|be\sused|help)\s(?:as|to)\b"
)
"""What is only trained with a missile, or what it may serve for."""
_MADE_READY = lazy(r"\b(?:prepared|preparing|ready)\s(?:to\s(?:be\s)?|for\s)(?:launch|fir)\w*\s")
"""What is said of missiles that had not been launched yet."""


def complete(
    story: Story, sentence: Sentence, mentions: Sequence[Mention], touched: Sequence[Event]
) -> None:
    """Give the only launch of a sentence what rules did not find in it.

    That is who made it, where no rule knows the place of his name, and that it failed, or is only
    planned, or denied, where the sentence as a whole clearly says so.
    """
    event = touched[0] if len(touched) == 1 else None
    if event is None or event.numbers != [sentence.number]:
        return
    if event.party and event.outcome is not Outcome.UNKNOWN:
        return
    guess = guess_of(story, sentence)
    if guess.is_likely:
        if not any(mention.form is Form.RELATIVE for mention in mentions):
            _settle(story, sentence, event, guess)  # else what is denied is not the launch
        _name_party(story, sentence, mentions, event, guess)


def _settle(story: Story, sentence: Sentence, event: Event, guess: Guess) -> None:
    """Take a launch for failed, planned, denied, claimed where that is clear, and not told yet."""
    told = _CONFIRMATIONS.get(guess.status)
    if told not in UNDONE:
        _settle_voice(event, guess)
    if guess.lead < _CLEARLY or event.outcome is not Outcome.UNKNOWN:
        return
    aside = RELATIVE.search(story.page.text, sentence.start, event.trigger[0])
    if guess.status == "failed" and event.confirmation not in UNDONE and not aside:
        event.outcome = Outcome.FAILURE
    if told is Confirmation.DENIED and not _denial_in(story, sentence):
        return  # what the next sentences say of it decides
    if told not in UNDONE or (told is Confirmation.PLANNED and _is_done(story, sentence, event)):
        return
    event.confirmation = told
    event.day = of_plan(story, event.day, told)


def _settle_voice(event: Event, guess: Guess) -> None:
    """Take a launch done for the word of who is likelier by far to have told it."""
    told = _VOICES.get(guess.status)
    if told is None or guess.lead < _BY_FAR or event.confirmation in UNDONE:
        return
    if event.confirmation is Confirmation.CLAIMED or event.reported_by is None:
        event.confirmation = told


_VOICES: Final = {
    "confirmed": Confirmation.CONFIRMED,
    "claimed": Confirmation.CLAIMED,
    "reported": Confirmation.REPORTED,
}
_BY_FAR: Final = 2.0
"""By how much, in log-odds, a status must be likelier than the next to say whose word it is."""


def _is_done(story: Story, sentence: Sentence, event: Event) -> bool:
    """Tell whether it was tried, or a sentence opens with it as done: "Mali launched a rocket"."""
    if _is_tried(story, sentence, event):
        return True
    text, (start, _) = story.page.text, event.trigger
    done = _DID.match(text, start) is not None
    return done and _OPENS.fullmatch(text, sentence.start, start) is not None


_DID = lazy(
    r"(?:launched|fired|tested|test-fired|sent|lofted)\s(?:an?|its|two|three|several|\d+)\s"
)
_OPENS = lazy(r"(?:The\s)?(?:[A-Z][\w.'’-]*\s){1,4}(?:also\s|successfully\s)?")


def _may_be_nameless(story: Story, event: Event, guess: Guess) -> bool:
    """Tell whether a launch can be told that names neither what flew nor who launched it."""
    if story.events:
        return event.day is not None or guess.chance >= SURE
    return event.day is not None and guess.chance >= _CERTAIN


_CERTAIN: Final = 0.9
"""The chance from which a sentence makes a first launch that names nothing."""


def _denial_in(story: Story, sentence: Sentence) -> re.Match[str] | None:
    return _DENIAL.search(story.page.text, sentence.start, sentence.end)


_DENIAL = lazy(
    r"\b(?:den(?:y|ie[sd]|ying|ial)|reject|dismiss|refut|rebut)\w*"
    r"|\bno\ssuch\b|\bnothing\sof\sthe\b|\b(?:did|had|has|have)\s(?:not|never)\b|n['’]t\b"
)
"""What is said of what was not done."""


_CLEARLY: Final = 1.0
"""By how much, in log-odds, a status must be likelier than the next to go before a rule's."""


def _name_party(
    story: Story, sentence: Sentence, mentions: Sequence[Mention], event: Event, guess: Guess
) -> None:
    if event.party or _has_downed(mentions):
        return
    if not _BROUGHT_DOWN.isdisjoint(event.trigger_text.split()):
        return
    party = learned_party(story, guess)
    if party and not (mentions[0].form in _LEFT_OPEN and _speaks(story, sentence, party)):
        event.party = party


_LEFT_OPEN: Final = frozenset({Form.PASSIVE, Form.RELATIVE})
"""Forms that leave open who launched: "South Korea said that two missiles were fired"."""


def _speaks(story: Story, sentence: Sentence, party: Party) -> bool:
    voices = story.page.voices_in(sentence.start, sentence.end)
    return any(voice.key == party.key for voice in voices)


def named_by_role(story: Story, event: Event) -> Party | None:
    """Return who launched by the words of its own sentences that are likely to name him."""
    for number in event.numbers[:_LOOKED_AT]:
        guess = guess_of(story, story.page.article.sentence_by_number[number])
        if guess.is_likely and (party := learned_party(story, guess, event.name)):
            return party
    return None


_LOOKED_AT: Final = 3
"""How many of the sentences that tell a launch may name who made it."""


def place_by_role(story: Story, event: Event) -> str | None:
    """Return where a launch was made from by the words of its sentence that are likely to say."""
    sentence = story.page.sentence_at(event.trigger[0])
    guess = guess_of(story, sentence) if sentence else None
    places = guess.places("place") if guess and guess.is_likely else []
    words = story.page.text[slice(*places[0])] if len(places) == 1 else ""
    taken = {each.location for each in story.near if each.numbers[0] == event.numbers[0]}
    return words if words and words not in taken else None


def _event(story: Story, sentence: Sentence, guess: Guess, mention: Mention) -> Event:
    confirmation = _CONFIRMATIONS.get(guess.status, Confirmation.CONFIRMED)
    place = mention.start, mention.end
    day = day_of(story, sentence, mention, sentence.start, sentence.end)
    event = Event(
        [sentence.number], place, story.page.text[slice(*place)], learned_party(story, guess),
        mention.missile, of_plan(story, day, confirmation), confirmation,
    )  # fmt: skip
    if guess.status == "failed":
        event.outcome = Outcome.FAILURE
    take_missile(story, mention, event)
    return event


def _missile(story: Story, sentence: Sentence, guess: Guess) -> Missile | None:
    """Return what is launched, its count before it included."""
    arsenal, text = story.page.arsenal, story.page.text
    for start, end in guess.places("missile"):
        first = phrase_start(text, sentence.start, start)
        if any(head.end() == end for head in HEAD.finditer(text, start, end)):
            return arsenal.phrase(first, end, sentence.end)
        if names := arsenal.within(start, end):
            return arsenal.named(first, names[-1])
        return replace(arsenal.phrase(first, end, sentence.end), kind=None)
    return None
