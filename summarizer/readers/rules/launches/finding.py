"""Launches by rule: one draft for each launch, salvo or total that the article tells.

The article is read once, sentence by sentence. A mention of a launch either tells one that is
known already, which gains slots and evidence by it, or a new one; figures, places and outcomes
in the sentences around go to the launch they speak of.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from summarizer.normalize.missiles import may_name_missiles
from summarizer.readers.rules.launches.backward import pointed_back
from summarizer.readers.rules.launches.companions import each_of_two, ellipses, further_days
from summarizer.readers.rules.launches.confirmations import is_rumor_denied
from summarizer.readers.rules.launches.denials import deny, take_back
from summarizer.readers.rules.launches.details import add_all, deny_rumor
from summarizer.readers.rules.launches.drafts import all_drafts
from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.failed_ones import another_failed, one_failed
from summarizer.readers.rules.launches.flights import told_by_details
from summarizer.readers.rules.launches.gapping import gapped
from summarizer.readers.rules.launches.items import further_items, leading_items
from summarizer.readers.rules.launches.learned_events import (
    complete,
    learned_beside,
    learned_launch,
)
from summarizer.readers.rules.launches.loose import told_loosely
from summarizer.readers.rules.launches.mentions import find_mentions
from summarizer.readers.rules.launches.merging import place_event
from summarizer.readers.rules.launches.others import elliptic_flights
from summarizer.readers.rules.launches.page import Page, Story
from summarizer.readers.rules.launches.patterns import EDGE, HEAD, PROGRAMS, speaks_of_launches
from summarizer.readers.rules.launches.postponed import moved, note_put_off, take_put_off
from summarizer.readers.rules.launches.recounted import recounted, tallied
from summarizer.readers.rules.launches.sameness import compatible, same_party
from summarizer.readers.rules.launches.tallies import further_totals
from summarizer.readers.rules.launches.telling import event_of
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.scene import Scene
from summarizer.records.launch import Confirmation, LaunchDraft, Outcome
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def find_launches(scene: Scene) -> list[LaunchDraft]:
    """Return the launches told in the scene's article, in the order in which they are told."""
    text = scene.article.text
    if not (speaks_of_launches(text) or (may_name_missiles(text) and scene.missiles.all)):
        return []
    story = Story(Page(scene))
    for sentence in story.page.body:
        if not scene.asks(sentence):
            _read(story, sentence)
    for sentence in story.page.titles:
        if not scene.asks(sentence):
            _read_title(story, sentence)
    return all_drafts(story)


def _read(story: Story, sentence: Sentence) -> None:
    """Read the launches that a sentence tells, then what it adds to those known."""
    take_back(story, sentence)
    note_put_off(story, sentence)
    mentions = _mentions_in(story, sentence)
    touched = _told_in(story, sentence, mentions)
    complete(story, sentence, mentions, touched)
    if touched:
        touched += learned_beside(story, sentence, touched)
        before = elliptic_flights(story, sentence, sentence.start, mentions[0].subject_end)
        after = elliptic_flights(story, sentence, mentions[-1].end, sentence.end)
        touched = [*before, *touched, *after]
    else:
        deny_rumor(story, sentence)
        touched = _told_otherwise(story, sentence, mentions)
        _deny(story, sentence, touched)
    touched += tallied(story, sentence, touched)
    touched = deny(story, sentence, touched)
    if story.events and story.page.dates_of(sentence):
        touched += pointed_back(story, sentence)
    add_all(story, sentence, touched)


def _told_otherwise(story: Story, sentence: Sentence, mentions: Sequence[Mention]) -> list[Event]:
    """Return the launches that a sentence tells by other words than those for launching."""
    text, start, end = story.page.text, sentence.start, sentence.end
    if PROGRAMS.search(text, start, end) and not HEAD.search(text, start, end):
        return []
    later = moved(story, sentence)
    if later is not None:
        return later
    return (
        one_failed(story, sentence)
        or told_by_details(story, sentence)
        or told_loosely(story, sentence)
        or recounted(story, sentence)
        or learned_launch(story, sentence, mentions)
    )


def _deny(story: Story, sentence: Sentence, touched: Sequence[Event]) -> None:
    """Take for denied what a sentence tells only as a report that it calls false."""
    none = _NONE_SUCH.search(story.page.text, sentence.start, sentence.end)
    for event in touched:
        if event.numbers == [sentence.number] and (
            none or is_rumor_denied(story, sentence, event.trigger[0])
        ):
            event.confirmation, event.outcome = Confirmation.DENIED, Outcome.UNKNOWN


_NONE_SUCH = lazy(r"\b[Nn]o\ssuch\s(?:launch|test|firing|missile|rocket|attack|strike)\b")
"""What is said of a launch that was none."""


def _told_in(story: Story, sentence: Sentence, mentions: Sequence[Mention]) -> list[Event]:
    """Return the launches that the mentions of a sentence tell, each with those told beside it."""
    touched: list[Event] = []
    before = story.current
    for index, mention in enumerate(mentions):
        low, high = _words_on(story, sentence, mentions, index)
        event = event_of(story, sentence, mention, low, high)
        if event is None:
            continue
        take_put_off(story, sentence, event)
        known = place_event(story, sentence, mention, event, touched)
        touched.append(known)
        touched += further_items(story, mention, known, sentence.end)
        touched += gapped(story, sentence, mention, known)
        touched += leading_items(story, mention, known, sentence.start)
        touched += further_days(story, sentence, mention, known)
        touched += each_of_two(story, sentence, mention, known)
        totals = further_totals(story, known)
        touched += totals or ellipses(story, known, mention.end, high)
        touched += another_failed(story, known, mention.end, high)
    _share_day(story, touched)
    if story.current and before and _is_compared(story, sentence, before, mentions):
        story.current = before
    if touched and story.current is touched[-1] and _is_earlier(touched[-1], touched[0]):
        story.current = touched[0]  # "after its first try": what follows is of the news
    _share_first_day(sentence, touched)
    return touched


def _is_compared(
    story: Story, sentence: Sentence, before: Event, mentions: Sequence[Mention]
) -> bool:
    """Tell whether "the missile" is the subject yet, which others before are held against."""
    last, text = story.current, story.page.text
    if last is None or last is before or last.day is None or sentence.number in before.numbers:
        return False
    if mentions[0].form is not Form.RELATIVE and mentions[0].form is not Form.PASSIVE:
        return False
    subject = _THE_MISSILE.match(text, sentence.start)
    return subject is not None and _THAN.search(text, subject.end(), mentions[-1].start) is not None


_THE_MISSILE = lazy(
    r"(?:The|This)\s(?:[a-z-]+\s){0,2}(?:missile|rocket|projectile|weapon|launch|test|flight)\b"
)
_THAN = lazy(
    r"\b(?:similar|same|identical|than|like|unlike|resembl\w+|compared|variant|version|upgrade\w*)\b"
)
"""Between a missile told of and others that it is held against."""


def _is_earlier(last: Event, first: Event) -> bool:
    """Tell whether the last launch of a sentence lies before the news that it opens with."""
    if last.past or first.past:
        return last.past and not first.past
    if last.day is None or first.day is None or last.number == first.number:
        return False
    return (last.day.resolved.latest or "9") < (first.day.resolved.latest or "")


def _share_first_day(sentence: Sentence, touched: Sequence[Event]) -> None:
    """Give all launches of a sentence the day that it opens with, where they have none."""
    first = touched[0].day if touched else None
    if first is None or not sentence.start <= first.place[0] <= sentence.start + _OPENING:
        return
    for event in touched[1:]:
        if event.day is None and event.numbers == [sentence.number] and not event.aggregate:
            event.day = replace(first, inherited=True)


_OPENING = 8
"""How far into a sentence the day stands that it opens with: behind "Late on"."""


def _share_day(story: Story, touched: Sequence[Event]) -> None:
    """Give those of a list the day that one of them has: "a Yars from Plesetsk and a Sineva"."""
    if len(touched) < 2:
        return
    pairs = list(pairwise(touched))
    for one, other in (*reversed(pairs), *((other, one) for one, other in pairs)):
        if one.day is None and one.weak and other.day:
            low, high = sorted((one.trigger, other.trigger))
            if _LISTED.fullmatch(story.page.text, low[1], high[0]):
                one.day, one.weak = other.day, False


_LISTED = lazy(r"\s+(?:missiles?\s+)?(?:from|off|out\s+of)\s[^;.]{3,40}?(?:,|,?\s+and)\s+")
"""Between two of a list, of which only the last has a day behind it."""


def _words_on(
    story: Story, sentence: Sentence, mentions: Sequence[Mention], index: int
) -> tuple[int, int]:
    """Return where the words on a mention begin and end, among those of its sentence."""
    mention = mentions[index]
    low, high = mentions[index - 1].end if index else sentence.start, sentence.end
    if index and mention.form is Form.FLIGHT:
        low = mention.subject_end
    if index + 1 < len(mentions):
        following = mentions[index + 1]
        told = following.subject_end >= mention.end  # else both are of one missile before them
        high = following.subject_end if told else following.start
        edges = [m.start() for m in EDGE.finditer(story.page.text, mention.end, high)]
        high = edges[-1] if edges else high
        if _INCLUDING.fullmatch(story.page.text, mention.end, mentions[index + 1].start):
            high = sentence.end
    return low, max(high, mention.end)


_INCLUDING = lazy(r",?\s+(?:including|among\s+them)\s+(?:its\s+|an?\s+|one\s+|the\s+)?")
"""Between launches and one of them, which share what is said behind both."""


def _read_title(story: Story, sentence: Sentence) -> None:
    """Add what the title tells only if the body does not tell it."""
    for mention in _mentions_in(story, sentence):
        event = event_of(story, sentence, mention, sentence.start, sentence.end)
        if event is None:
            continue
        known = [e for e in story.events if same_party(event, e) or _is_of_one_name(event, e)]
        if not known:
            event.from_title = True
            story.events.append(event)
        for old in known[:1]:
            old.headline = old.day is None and compatible(old, event)


def _is_of_one_name(title: Event, told: Event) -> bool:
    """Tell whether a title tells of the missile that the text does, whoever it says fired it."""
    return title.name is not None and title.name == told.name


def _mentions_in(story: Story, sentence: Sentence) -> list[Mention]:
    """Return the mentions that can tell a launch of their own."""
    found = find_mentions(story.page.text, sentence.start, sentence.end, story.page.arsenal)
    return [m for m in found if m.form is not Form.ANAPHOR]
