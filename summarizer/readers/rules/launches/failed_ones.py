"""The missile that failed beside others, told after or before them: "One of the two exploded"."""

from collections.abc import Sequence

from summarizer.readers.rules.launches.events import Event, like
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import AN_EARLIER, FAILS, UNDONE
from summarizer.readers.rules.launches.table import FAILURES
from summarizer.records.launch import Outcome
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_SAME_DAY = lazy(r"\b(?:hours?|minutes)\s+(?:earlier|before)\b|\bearlier (?:that|the same) day")


def one_failed(story: Story, sentence: Sentence) -> list[Event]:
    """Return the one of two told together that failed: "The first of the two exploded"."""
    base = story.current
    if base is None or base.aggregate or base.confirmation in UNDONE:
        return []
    if (far := sentence.number - max(base.numbers)) > 1:
        return _further_failed(story, sentence, base) if far <= _FAR else []
    twins = [e for e in story.near if e.trigger == base.trigger]
    if len(twins) == _PAIR:
        return _failed_twin(story, sentence, twins)
    half = _failed_half(story, sentence, base) if base.number == _PAIR else []
    return half or _further_failed(story, sentence, base)


def _further_failed(story: Story, sentence: Sentence, base: Event) -> list[Event]:
    """Return the missile that failed beside those just fired: "One further missile exploded"."""
    text, start = story.page.text, sentence.start
    if not text.startswith(("One ", "Another ", "A "), start):
        return []
    told = _ONE_FURTHER.match(text, start, sentence.end)
    if told is None or story.page.dates_in(start, sentence.end):
        return []
    if told["nth"] and base.number != _NUMBERED.index(told["nth"]) + 2:
        return []
    if not told["nth"] and sentence.number - max(base.numbers) > 1:
        return []
    event = like(base, day=base.day, outcome=Outcome.FAILURE)
    event.cite(sentence.number)
    event.trigger, event.trigger_text = told.span(), told[0]
    event.count, event.number, event.missile = told["count"], 1, None
    for name in story.page.arsenal.within(*told.span()):
        event.name, event.kind = name.text, None
    story.events.append(event)
    return [event]


def _failed_twin(story: Story, sentence: Sentence, twins: Sequence[Event]) -> list[Event]:
    """Return which of two launches of one verb failed: "The second test went wrong"."""
    nth = _NTH_FAILED.match(story.page.text, sentence.start, sentence.end)
    if nth is None or not (nth["test"] or all(e.number == 1 for e in twins)):
        return []
    return [twins[nth["nth"] != "first"]]


def _failed_half(story: Story, sentence: Sentence, base: Event) -> list[Event]:
    """Return the missile that failed of two that were fired, parted from the other."""
    text = story.page.text
    told = _ONE_OF_TWO.match(text, sentence.start, sentence.end)
    if told is None or _FURTHER.search(text, base.trigger[1], sentence.start):
        return []
    event = like(base, day=base.day, outcome=Outcome.FAILURE)
    event.cite(sentence.number)
    event.trigger, event.trigger_text, event.number = told.span(), told[0], 1
    event.location, event.seen_only = base.location, base.seen_only
    base.count, base.number = None, 1
    later = not told[0].startswith("The first")
    story.events.insert(story.events.index(base) + later, event)
    return [event]


_PAIR, _FAR = 2, 3
_FURTHER = lazy(r"\b(?:an?other|further|more|second|third|others?)\b")
"""Behind two missiles, one that is told with them: "the second" may be it."""
_FAILED = (
    r"(?:(?:was|has|had|have|been|be|to|as|an?|also|then|later|soon|\w+ly|considered|deemed"
    r"|believed"
    r"|thought|said|judged|called|declared|appear(?:s|ed)|seem(?:s|ed)|described|ended"
    r"|in)\s+){0,6}?"
    rf"{FAILURES}(?=\s*[.,:—]|\s*$|\s+(?:on|in|at|to|after|shortly|soon|within|seconds"
    rf"|minutes|during"
    r"|over|near|into|just|some|about|\w+ly|because|when|and|it|they|before|upon|mid-?\w+)\b)"
)
_ONE_OF_TWO = lazy(
    r"(?:The (?:first|second|other|last)(?:\s+(?:one|missile|rocket|projectile))?"
    r"|One(?:\s+(?:missile|rocket|projectile)|(?=\s+of\s)))"
    r"(?:\s+of\s+(?:them|these|those|the\s+(?:two|pair)))?(?:\s+(?:missiles|rockets"
    r"|projectiles))?\s+"
    rf"{_FAILED}"
    r"(?=[^;]*$)(?![^;]*\b(?:second|other|first|while|whereas)\b)"
)
"""A sentence on the failure of one of two, and on nothing else."""
_NUMBERED = ("third", "fourth", "fifth", "sixth")
_NTHS = "|".join(_NUMBERED)
_ONE_FURTHER = lazy(
    rf"(?P<count>(?:One(?:\sfurther|\smore)|Another|A\s(?:further|(?P<nth>{_NTHS})))(?:\s(?:missile|rocket"
    rf"|projectile)|(?=,\san?\s)))(?:,\s[^,;.]{{3,60}},)?\s{_FAILED}"
)
"""A sentence on the failure of one more than those told."""
_NTH_FAILED = lazy(
    r"The (?P<nth>first|second|other|last)(?:\s+(?:one|missile|rocket|(?P<test>launch|test"
    r"|firing)))?\s+"
    rf"{_FAILED}"
)


def another_failed(story: Story, base: Event, start: int, end: int) -> list[Event]:
    """Return the launch that failed before the one told: "after another hours earlier failed"."""
    text = story.page.text
    if base.aggregate or base.confirmation in UNDONE:
        return []
    for failed in FAILS.finditer(text, start, end):
        told = AN_EARLIER.search(text, start, failed.start())
        if told is None:
            continue
        same_day = _SAME_DAY.search(text, told.start("other"), end)
        own = [story.page.day(d) for d in story.page.dates_in(told.start("other"), failed.start())]
        day = base.day if same_day else own[0] if own else None
        event = like(base, day=day, outcome=Outcome.FAILURE)
        event.trigger = told.start("other"), failed.end()
        event.trigger_text = text[slice(*event.trigger)]
        event.number, event.beside = 1, True
        story.events.append(event)
        return [event]
    return []
