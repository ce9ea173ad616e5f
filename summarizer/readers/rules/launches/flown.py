"""The launch of what flew on a day: one known already, or a new one."""

from summarizer.normalize.dates import Precision
from summarizer.readers.rules.launches.companions import further_days
from summarizer.readers.rules.launches.events import Day, Event, like
from summarizer.readers.rules.launches.inheriting import inherit_from
from summarizer.readers.rules.launches.launchers import owner_of
from summarizer.readers.rules.launches.meant import spoken_of
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import DRAMATIC, FAILED_TO, FAILS, FLIES
from summarizer.readers.rules.launches.pronouns import acting_in
from summarizer.readers.rules.launches.sameness import differ
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.launches.voices import tell_voice
from summarizer.records.launch import Confirmation
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def flight_events(
    story: Story, sentence: Sentence, day: Day, subject: Mention, base: Event | None = None
) -> list[Event]:
    """Return the launch that flew on that day: a known one, or a new one, like `base` if given."""
    if _PUT_OFF.search(story.page.text, subject.start, sentence.end):
        return []
    known = [e for e in launches_on(story, day) if not _is_other(story, e, day, subject)]
    known = known or _awaiting_day(story, sentence, day, subject)
    if known:
        return [known[-1]]
    text = story.page.text
    verb = DRAMATIC.search(text, subject.start, sentence.end) or FLIES.search(
        text, subject.start, sentence.end
    )
    start, end = (verb.start(), verb.end()) if verb else (subject.start, subject.end)
    modality = story.page.modality(sentence, start, end)
    failed = modality.negated and (
        FAILED_TO.match(modality.cue or "") or FAILS.match(text, start, sentence.end)
    )
    if not (modality.factual or failed):
        return []
    event = _flown(story, sentence, day, subject, base)
    event.trigger, event.trigger_text = (start, end), text[start:end]
    story.events.append(event)
    story.current = event
    inherit_from(story, subject, event)
    return [event, *further_days(story, sentence, subject, event, flight=True)]


def launches_on(story: Story, day: Day) -> list[Event]:
    """Return the launches told before that may be of a day."""
    return [e for e in story.events if differ(e.day, day) is False and not e.aggregate]


def _is_other(story: Story, known: Event, day: Day, subject: Mention) -> bool:
    """Tell whether "a Zafar carrier" of some month is none of its launches told without a name."""
    missile = subject.missile
    if missile is None or missile.name is None or day.resolved.precision is Precision.DAY:
        return False
    return known.name is None and story.page.text.startswith(("a ", "A "), missile.start)


_PUT_OFF = lazy(
    r"\b(?:was|were|been|is)\s(?:postponed|delayed|put\soff|pushed\sback|rescheduled)\b"
)
"""Behind a launch whose day is only when it is to be: "was postponed to Friday"."""
_THE_ONE = lazy(
    r"[Tt]h(?:e|at)\s+(?!(?:first|second|third|last|next|previous|earlier|other|same)\b)"
)


def _awaiting_day(story: Story, sentence: Sentence, day: Day, subject: Mention) -> list[Event]:
    """Return the launch told before without its day that "the missile" is, and date it."""
    missile = subject.missile
    if missile is None or not _THE_ONE.match(story.page.text, missile.start):
        return []
    event = spoken_of(story, sentence)
    if event is None or event.aggregate or not (event.day is None or event.day.spoken):
        return []
    if differ(event.day, day) or sentence.number - max(event.numbers) > _FAR:
        return []
    event.day = day
    event.cite(sentence.number)
    return [event]


def _flown(
    story: Story, sentence: Sentence, day: Day, subject: Mention, base: Event | None
) -> Event:
    """Return the event of what flew, or of another of what was launched before."""
    missile, place = subject.missile, (subject.start, subject.end)
    if base:
        event = like(base, day=day)
        event.cite(sentence.number)
        event.trigger = place
        tell_anew(story, sentence, base, event)
    else:
        party = owner_of(story, sentence, subject)
        event = Event([sentence.number], place, "", party, missile, day, Confirmation.CONFIRMED)
    if missile:
        event.count, event.number = missile.count, missile.number
        event.kind, event.name = missile.kind or event.kind, missile.name or event.name
    return event


def tell_anew(story: Story, sentence: Sentence, base: Event, event: Event) -> None:
    """Take nothing from whose word the launch before was where this one stands by itself."""
    if sentence.number in base.numbers:
        return
    other = acting_in(story, sentence)
    if other and base.party and other.key != base.party.key:
        event.party, event.name, event.payload, event.maker = other, None, None, None
    event.confirmation, event.reported_by = Confirmation.CONFIRMED, None
    start, end = event.trigger
    tell_voice(story, sentence, Mention(Form.FLIGHT, start, end, start, None, start), event)


def just_told(story: Story, sentence: Sentence) -> Event | None:
    """Return the launch just told that a subject without a missile can mean another of."""
    event = story.current
    if event and sentence.number - max(event.numbers) <= _FAR:
        return event
    before = story.page.article.sentence_by_number.get(sentence.number - 1)
    names = story.page.arsenal.within(before.start, sentence.end) if before else []
    told = {name.text for name in names}
    return next((e for e in reversed(story.events) if e.name in told), None)


_FAR = 3
"""How many sentences behind a launch a subject may mean another like it."""
