"""Whether a launch told is one that is known already, and what becomes of both then."""

import re

from summarizer.normalize.dates import Precision
from summarizer.readers.rules.launches.events import Day, Event
from summarizer.readers.rules.launches.guessing import guess_of
from summarizer.readers.rules.launches.inheriting import inherit_from
from summarizer.readers.rules.launches.leads import lead_party
from summarizer.readers.rules.launches.meant import take_kind
from summarizer.readers.rules.launches.newness import (
    is_lead_again,
    is_news,
    is_news_before,
    is_of_days,
    is_of_years_ago,
    is_recount,
)
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parts import ANOTHER, whole_of
from summarizer.readers.rules.launches.patterns import (
    AS_WELL,
    OF_LATE,
    STRUCK,
    UNDONE,
    is_satellite,
)
from summarizer.readers.rules.launches.rockets import is_cargo
from summarizer.readers.rules.launches.sameness import (
    blandness,
    classes_of,
    compatible,
    differ,
    is_put_up,
    is_strike,
    is_test_of,
    same_name,
)
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.readers.rules.launches.words import Missile
from summarizer.records.launch import Confirmation
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_HEARSAY = {Confirmation.CLAIMED, Confirmation.REPORTED}
_THE_NTH = lazy(
    r"(?:[Tt]he\s+)?(first|second)\s+(?:missile|rocket|projectile|one"
    r"|launch)\b(?!\s+(?:test|launch|firing|flight|attack))"
)


def place_event(
    story: Story, sentence: Sentence, mention: Mention, event: Event, touched: list[Event]
) -> Event:
    """Return the known event that this is, grown by it, or keep it as a new one."""
    if whole := whole_of(story, sentence, mention, event, touched):
        return whole
    known = _known_event(story, sentence, mention, event, touched)
    if known and _is_told_anew(story, sentence, known, event):
        known = None
    if known is None and event.weak and story.current and mention.form is not Form.NOUN:
        return story.current  # "it was an ICBM, launched from": what was launched is told again
    if known is None:
        story.events.append(event)
        story.current = event
        take_kind(story, sentence, mention, event)
        inherit_from(story, mention, event)
        return event
    _merge_into(known, event)
    story.current = known
    return known


def _is_told_anew(story: Story, sentence: Sentence, known: Event, event: Event) -> bool:
    """Tell whether a sentence is like those that tell another launch than any before them."""
    if event.weak or sentence.number - known.numbers[-1] <= 1:
        return False
    if differ(known.day, event.day) is False or (event.day and not event.day.spoken):
        return False
    return guess_of(story, sentence).is_anew


def _known_event(
    story: Story, sentence: Sentence, mention: Mention, event: Event, touched: list[Event]
) -> Event | None:
    """Return the event told before that a new one is, or None."""
    first = min(mention.start, mention.missile.start) if mention.missile else mention.start
    new_one = ANOTHER.search(story.page.text, max(sentence.start, first - 30), mention.end)
    new_one = new_one or _AGAIN.match(story.page.text, mention.end)
    new_one = new_one or _BESIDES.search(story.page.text, sentence.start, first)
    new_one = new_one or _MOREOVER.match(story.page.text, sentence.start)
    one_more = mention.ordinal and _ONE_MORE.match(mention.ordinal)
    if one_more or _EARLIER_ONE.search(story.page.text, mention.end, sentence.end):
        return None
    if nth := _ordinal_of(story, mention):
        known = by_ordinal(story, nth)
        weekday = known and known.number != 1 and event.day and event.day.text.endswith("day")
        if known is None or weekday or not differ(known.day, event.day):
            return known
    candidates = _candidates(story, sentence, event, touched)
    if event.day and _EARLIER_THIS.match(event.day.text):
        candidates = [e for e in candidates if not is_of_days(story, e)]
    dated = [e for e in candidates if differ(e.day, event.day) is False or is_recount(e, event)]
    definite = mention.form is Form.NOUN and _THE.match(event.trigger_text)
    if new_one and not event.weak and not definite:
        own = event.day is not None and not event.day.inherited
        dated = [e for e in dated if own and _is_same_day(e, event) and e not in touched]
        return _last(dated)
    if dated:
        return _last(dated)
    if event.day is not None and not event.weak and not event.day.spoken:
        return _undated(story, sentence, event, candidates)
    if _is_indefinite(story, event) and not event.weak:
        candidates = [e for e in candidates if _may_be_again(story, e, event)]
    definite_one = mention.missile is not None and _is_definite(story, mention.missile)
    return _last([e for e in candidates if definite_one and e is story.current] or candidates)


def _ordinal_of(story: Story, mention: Mention) -> str | None:
    """Return which of those told "the second missile" is."""
    what = mention.missile
    nth = _THE_NTH.match(story.page.text, what.start, what.end) if what else None
    return nth[1].lower() if nth else None


def _may_be_again(story: Story, old: Event, new: Event) -> bool:
    """Tell whether "a missile" may be the news told once more."""
    if not (is_news(story, old) or same_name(old, new)) or _is_one_of_many(old, new):
        return False
    return not _is_others(story, old, new) and not _is_other_thing(old, new)


def _is_one_of_many(old: Event, new: Event) -> bool:
    """Tell whether "a Kinzhal" was launched before missiles without a name: it is none of those."""
    many = old.missile is not None and old.missile.plural and old.name is None
    return many and new.past and not old.past and new.name is not None and new.number == 1


def _is_other_thing(old: Event, new: Event) -> bool:
    """Tell whether rockets uncounted before are now told of as others than missiles by name."""
    if old.name is None or new.name is not None or old.number == new.number:
        return False
    kinds = [(e.kind or "").lower().rstrip("s").rpartition(" ")[2] for e in (old, new)]
    return sorted(kinds) == ["missile", "rocket"]


_ONE_MORE = lazy(r"(?:an?|another)\b", re.IGNORECASE)
"""What begins the count of a launch that is none of those told."""
_EARLIER_ONE = lazy(r"\b(?:this|that)\s+earlier\s+(?:launch|test|firing|missile|rocket|attempt)\b")
"""Behind a launch that is told after a later one, of the same day it may be."""


def _candidates(
    story: Story, sentence: Sentence, event: Event, touched: list[Event]
) -> list[Event]:
    """Return the events told before that a new one can be, as far as it goes by itself."""
    candidates = [e for e in story.near if compatible(e, event)]
    own = _is_indefinite(story, event)
    candidates = [e for e in candidates if (e.day and not own) or not _is_others(story, e, event)]
    if candidates and story.page.is_item(sentence) and not _is_told_again(story, event):
        candidates = [e for e in candidates if _is_in_item(story, sentence, e, event)]
    if touched and AS_WELL.fullmatch(story.page.text, touched[-1].trigger[1], event.trigger[0]):
        candidates = [e for e in candidates if e is not touched[-1]]
        event.past = event.past or touched[-1].past
    return candidates


_BESIDES = lazy(
    r"\b(?:[Bb]esides|[Ii]n\saddition\sto|[Aa]part\sfrom)\s(?:the|that|this|its)\s[^,;.]{0,40}"
    r"(?:missiles?|rockets?|launch|test|attack|strike)\b"
)
"""Before a launch that was made beside the one told of."""
_MOREOVER = lazy(r"(?:Besides|Moreover|Separately|Additionally|Furthermore|In\saddition),\s")
"""How a sentence opens that tells another launch than those before it."""
_AGAIN = lazy(r"\s+(?:once\s)?(?:again|anew)\b")
"""Behind what was done before as well: "missiles were fired again"."""


def _is_told_again(story: Story, event: Event) -> bool:
    """Tell whether words point back at a launch: "the missile", "this launch", but no verb's."""
    if event.missile is None or _NTH.match(story.page.text, event.missile.start):
        return False
    return event.weak or _is_definite(story, event.missile)


def _is_in_item(story: Story, sentence: Sentence, old: Event, new: Event) -> bool:
    """Tell whether a launch told before is of the same item of a list, or of the same day."""
    if old.day and new.day and not new.day.spoken and differ(old.day, new.day) is False:
        return True
    numbers = story.page.article.sentence_by_number
    return any(numbers[n].paragraph == sentence.paragraph for n in old.numbers)


_NTH = lazy(r"(?:its|their|the)\s+(?:first|second|third|[a-z]+th)\b(?!\s+(?:missile|one)\b)")


def _last(events: list[Event]) -> Event | None:
    """Return the last of the events, one told beside another, or weakly, for want of others."""
    strong = (e for e in reversed(events) if not e.beside and not e.weak)
    return next(strong, events[-1] if events else None)


def _is_same_day(old: Event, new: Event) -> bool:
    """Tell whether "another" can be the one told before after all: same day, same words."""
    days = [e.day.resolved.precision if e.day else None for e in (old, new)]
    return days == [Precision.DAY, Precision.DAY] and old.kind == new.kind


def _undated(
    story: Story, sentence: Sentence, event: Event, candidates: list[Event]
) -> Event | None:
    """Return the event told shortly before without its date, which is now given."""
    undated = [e for e in candidates if _lacks_day(e) and not e.aggregate]
    if _is_indefinite(story, event) and not is_news(story, event):
        undated = [e for e in undated if sentence.number not in e.numbers]
    definite = event.missile is not None and _is_definite(story, event.missile)
    before = event.trigger[0]
    definite = definite and not _HAD_BEEN.search(story.page.text, max(0, before - 30), before)
    definite = definite and not (event.day and _LAST_MONTH.match(event.day.text))
    definite = definite and not (event.name and not any(same_name(e, event) for e in undated))
    undated = [e for e in undated if e.past or not is_of_years_ago(story, event)]
    if _is_indefinite(story, event):  # "an antiship missile" is not of those fired before that
        undated = [e for e in undated if not (e.past and e.missile and e.missile.plural)]
    if not definite:
        undated = [e for e in undated if not is_news_before(story, e, event)]
    far = _FAR if definite else _NEAR
    near = [
        e
        for e in undated
        if e.weak
        or sentence.number - e.numbers[-1] <= far
        or same_name(e, event)
        or is_lead_again(story, e, event)
    ]
    near = [e for e in near if e.past == event.past] or near
    return near[-1] if near else None


_HAD_BEEN = lazy(r"\b[Ii]t\s(?:\w+\s)?had\s(?:\w+\s)?been\s(?:\w+ly\s)?$")
"""Before a launch of the same missile that lay before the one told."""


def _lacks_day(event: Event) -> bool:
    """Tell whether nothing is known of when it was but that it is news: "in recent days"."""
    day = event.day
    return day is None or day.spoken or OF_LATE.search(day.text) is not None


def _is_indefinite(story: Story, event: Event) -> bool:
    missile = event.missile
    if missile is None or event.of_launches:
        return False
    if _IT_WAS.search(story.page.text, max(0, missile.start - 30), missile.start):
        return False
    return _A.match(story.page.text, missile.start, missile.end) is not None


_IT_WAS = lazy(
    r"\b[Tt]he\s(?:projectile|missile|rocket|weapon|object)s?\s(?:was|were|had\sbeen)\s$"
)
"""Before what a missile told of was: "said the projectile was a rocket fired from"."""


_LAST_MONTH = lazy(r"[Ll]ast\s(?:month|year)\b")
_EARLIER_THIS = lazy(r"[Ee]arlier\sthis\s(?:month|year)\b")
"""A time in which the news of a day or two ago does not lie."""


def _is_definite(story: Story, missile: Missile) -> bool:
    words = story.page.text[missile.start : missile.end]
    return _THE.match(words) is not None and _OF_A.search(words) is None


_NEAR, _FAR = 2, 6
"""In how many sentences a launch may get its date; "the missile" may be told again later."""
_THE = lazy(
    r"(?:[Tt](?:he|hat|his|hose|hese)|[Ii]ts|[A-Z][\w ]*['’]s)\s+(?!first|second|third"
    r"|other|same|earlier)"
)
_OF_A = lazy(r"\bof an?\b")
_A = lazy(r"(?:an?|one|two|three|several|another)\b", re.IGNORECASE)


def _is_others(story: Story, old: Event, new: Event) -> bool:
    """Tell whether a missile has another owner than the article's: "a South Korean K-1"."""
    if old.party or not new.party or set(old.numbers) & set(new.numbers):
        return False
    if STRUCK.match(old.trigger_text):
        return False  # whose they were is told by others than the land that was hit
    lead = lead_party(story) or next((e.party for e in reversed(story.events) if e.party), None)
    return lead is not None and lead.key != new.party.key


def _telling(kind: str | None, other: str | None = None) -> str | None:
    """Return the type that says more, the first for choice."""
    if kind is None or other is None or blandness(kind) <= blandness(other):
        return kind or other
    more = blandness(kind) > 1 or classes_of(kind) <= classes_of(other)
    return other if more else kind


def _merge_into(known: Event, event: Event) -> None:
    """Add to a known event what another telling of it says."""
    if (known.weak and not event.weak) or (known.from_title and not event.from_title):
        _tell_better(known, event)
    for number in event.numbers:
        known.cite(number)
    if known.number != 1 and event.number is None and event.trigger_text.startswith("includ"):
        return
    known.party = known.party or event.party
    known.day = known.day if known.day and not known.day.spoken else (event.day or known.day)
    if event.day and not event.day.spoken and _opens(known, event.day):
        known.day = event.day
    more = (is_test_of(known) or is_strike(known)) and event.number is not None and event.number > 1
    many = known.missile is not None and known.missile.plural and event.number == 1
    if (more or (known.count is None and not many)) and not is_cargo(known, event):
        known.count, known.number, known.of_launches = event.count, event.number, event.of_launches
        if event.count and event.kind and (known.kind or "").endswith(f" and {event.kind}"):
            known.kind = event.kind  # of "ballistic and cruise missiles" these are counted
    known.name = known.name or event.name
    known.payload = known.payload or event.payload
    if is_put_up(event) and is_satellite(known.kind) and known.payload is None:
        known.payload, known.name, known.kind = known.name, event.name, event.kind
    known.kind = _telling(known.kind, event.kind)
    vouched = event.confirmation is Confirmation.CONFIRMED and event.reported_by
    if vouched and known.confirmation in _HEARSAY:
        known.confirmation, known.reported_by = event.confirmation, event.reported_by
    if vouched or known.confirmation is event.confirmation:
        known.reported_by = known.reported_by or event.reported_by


def _tell_better(known: Event, event: Event) -> None:
    """Tell by its own words a launch that was so far only spoken of, or stood in a title."""
    known.trigger, known.trigger_text = event.trigger, event.trigger_text
    known.count, known.number, known.of_launches = event.count, event.number, event.of_launches
    many = known.missile is not None and known.missile.plural and known.name is None
    kinds = (event.kind or known.kind,) if many else (event.kind, known.kind)
    known.kind, known.name = _telling(*kinds), event.name or known.name
    known.party, known.day = event.party or known.party, event.day or known.day
    if known.reported_by is None:
        known.confirmation = event.confirmation
    known.past, known.weak = event.past, False


def _opens(known: Event, day: Day) -> bool:
    """Tell whether launches of "the last two days", "the weekend", are of this day on."""
    if known.day is None or day.resolved.precision is not Precision.DAY or known.aggregate:
        return False
    if known.day.resolved.precision not in {Precision.RANGE, Precision.WEEK}:
        return False
    words = known.day.text.lower()
    return "week" in words or "night" in words or ("days" in words and not known.count)


def by_ordinal(story: Story, nth: str) -> Event | None:
    """Return the first or second of the launches told together."""
    index = {"first": 0, "second": 1, "third": 2}.get(nth, 0)
    near = [e for e in story.events if not e.aggregate and e.confirmation not in UNDONE]
    if not near:
        return None
    group = [e for e in near if not differ(e.day, near[0].day)]
    return group[index] if index < len(group) else None
