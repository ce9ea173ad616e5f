"""Launches that no verb of launching tells, by what else is said: a missile, its day, its harm.

Where a sentence that tells no launch otherwise has whose missile it was, a day of its own and
words that only missiles in flight bear, whatever its verb is.
"""

from summarizer.normalize.dates import Precision
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.flown import just_told
from summarizer.readers.rules.launches.loose_table import GROUNDED, HARM, SEEN_IN_FLIGHT
from summarizer.readers.rules.launches.merging import place_event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import HEAD, OTHERS_MISSILE, UNCERTAIN
from summarizer.readers.rules.launches.telling import event_of
from summarizer.readers.rules.launches.told import Form, Mention, clause_around, phrase_start
from summarizer.readers.rules.launches.words import Missile
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place


def told_loosely(story: Story, sentence: Sentence) -> list[Event]:
    """Return the launch that a sentence tells by a missile, a day and what was done with it."""
    start, end = sentence.start, sentence.end
    if not (story.page.dates_of(sentence) and story.page.arsenal.reaches(start, end)):
        return []
    missile = _missile(story, sentence)
    sign = _sign(story, sentence, missile) if missile else None
    if missile is None or sign is None or _is_grounded(story, sentence, missile, sign):
        return []
    last = max(sign[1], missile.end)
    mention = Mention(Form.FLIGHT, sign[0], last, sign[0], missile, missile.start)
    if _ALARM.match(story.page.text, sign[0]) and just_told(story, sentence):
        return []  # what was heard of a launch told before need not have been on its day
    event = event_of(story, sentence, mention, start, end)
    if event is None or event.day is None or event.day.resolved.precision is Precision.YEAR:
        return []
    return [place_event(story, sentence, mention, event, [])]


def _is_grounded(story: Story, sentence: Sentence, missile: Missile, sign: Place) -> bool:
    """Tell whether the clauses of a missile and of what is said of it are of none in flight."""
    text, (first, last) = story.page.text, (min(missile.start, sign[0]), max(missile.end, sign[1]))
    if UNCERTAIN.search(text, sentence.start, sentence.end):
        return True
    if OTHERS_MISSILE.search(text, sentence.start, missile.start):
        return True
    clause = clause_around(text, sentence, (first, last), _EDGE)
    return _GROUNDED.search(text, *clause) is not None


_EDGE = lazy(r"[,;:—–]\s|\s(?:and|but|while)\s")


def _missile(story: Story, sentence: Sentence) -> Missile | None:
    """Return the first missile of a sentence that is not one told before."""
    arsenal, text = story.page.arsenal, story.page.text
    for name in arsenal.within(sentence.start, sentence.end):
        return arsenal.named(phrase_start(text, sentence.start, name.start), name)
    for head in HEAD.finditer(text, sentence.start, sentence.end):
        if "atellite" in head[0] or "craft" in head[0]:
            continue
        first = phrase_start(text, sentence.start, head.start())
        if not _TOLD.match(text, first) or story.page.parties.within(first, head.start()):
            return arsenal.phrase(first, head.end(), sentence.end)
    return None


def _sign(story: Story, sentence: Sentence, missile: Missile) -> Place | None:
    """Return the words behind a missile, or before it, that show that it flew."""
    text = story.page.text
    behind = _FLOWN.search(text, missile.end, sentence.end)
    if behind and _UNDERWENT.fullmatch(text, missile.end, behind.end()):
        return None
    told = behind or _HARM.search(text, sentence.start, missile.start)
    return told.span() if told else None


_FLOWN = lazy(rf"\b{SEEN_IN_FLIGHT}\b")
_UNDERWENT = lazy(
    r"(?:\s+and\s+[\w\s-]{3,30}?)?\s+(?:was|were|been)\s+(?:\w+ly\s+)?(?:destroyed|hit|struck|attacked)"
)
"""What was done to missiles, wherever they were: "nine missiles were destroyed"."""
_HARM = lazy(rf"\b{HARM}\b")
_ALARM = lazy(r"explosions?|blasts?|sirens?")
_GROUNDED = lazy(rf"\b{GROUNDED}\b")
_TOLD = lazy(r"(?:[Tt]h(?:e|is|at|ese|ose)|[Ii]ts|[Tt]heir|[Aa]ny|[Ss]uch)\s")
"""How a missile is named that was told of before."""
