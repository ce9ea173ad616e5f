"""Headline and summary: whole sentences of the article that together tell its news.

What must be told is a set of points: the trigger, parties, targets and date of each event that is
news, weighted. Sentences are taken greedily for the points they add, two to four of them, and
given in the order of the article.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.readers.rules.scene import Scene
from summarizer.records.launch import LaunchDraft
from summarizer.records.sanction import SanctionDraft
from summarizer.records.summary import SentenceDraft
from summarizer.text.layout import Role, Sentence
from summarizer.text.words import words_of

Event = SanctionDraft | LaunchDraft

FEWEST, MOST = 2, 4
_LEAD = 12
_LONG, _BRIEF = 420, 45
_FEWEST_WORDS = 6
_FEWEST_TITLE_WORDS, _SURE_TITLE = 4, 6
_TRIGGER, _DATE, _PARTY, _TARGET, _FIRST = 5.0, 2.0, 2.0, 1.0, 3.0
_BACKGROUND = 0.1
_LEADING = 1.6
_WORTH = 1.5
_DANGLING = re.compile(
    r"(?:he|she|it|they|his|her|its|their|this|these|those|that|the (?:official|statement|minister|"
    r"spokes\w+|ministry|department|group|firm|company)|but|and|or|also|however|therefore|thus|so"
    r"|furthermore|moreover|in addition|likewise|we|our|i|you)\b|[\"\u201c\u2018']",
    re.IGNORECASE,
)
"""What opens a sentence that needs the one before it, or somebody's words."""
_BULLETS = "-•* "
_LABEL = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)?: ")
_PLAIN = str.maketrans("“”‘’", "\"\"''")
"""What a sentence told twice may have once: a place, marks of another form."""
_OPENING = 5
_SHORT = 3
"""Letters of words that carry no meaning, but figures do."""
_FILLERS = frozenset(
    ["after", "over", "with", "from", "that", "this", "have", "been", "says", "said", "were",
     "will", "into", "than"]
)  # fmt: skip
Points = dict[str, float]


def choose_summary(
    scene: Scene, events: Sequence[Event]
) -> tuple[SentenceDraft | None, list[SentenceDraft]]:
    """Return a headline, and two to four sentences with the main event, its actors and its date.

    The headline is the article's title if that speaks of the event, else the best sentence.
    """
    body = scene.stated or scene.body
    chosen = _choose(scene, body, _points(events), events)
    news = {number for event in events if not event.background for number in event.evidence}
    able = [s for s in chosen if not _DANGLING.match(scene.sentence_text(s))] or chosen
    best = next((s for s in body[:1] if not chosen or s.number in news), None)
    best = best or next(iter(able), None)
    headline = _title(scene, chosen[:1], body[:_OPENING]) or best
    ordered = sorted(chosen, key=lambda sentence: sentence.number)
    return (
        _headline(scene, headline) if headline else None,
        [_draft(scene, sentence) for sentence in ordered],
    )


def _headline(scene: Scene, first: Sentence) -> SentenceDraft:
    """Return a headline whole, though a full stop within seems to end it: "..., U.S. Says"."""
    if first.role is not Role.TITLE:
        return _draft(scene, first)
    line = [s for s in scene.titles if s.paragraph == first.paragraph and s.start >= first.start]
    text = scene.text[first.start : line[-1].end]
    return SentenceDraft(text=text, evidence=[sentence.number for sentence in line])


def _draft(scene: Scene, sentence: Sentence) -> SentenceDraft:
    return SentenceDraft(text=scene.sentence_text(sentence), evidence=[sentence.number])


def _points(events: Sequence[Event]) -> Points:
    """Return the strings that a summary should hold, each with its weight."""
    points: Points = {}
    first = True
    for event in events:
        weight = _BACKGROUND if event.background else 1.0
        for text, value in _event_points(event):
            points[text] = max(points.get(text, 0.0), weight * value)
        if first and not event.background:
            points[event.trigger] = points[event.trigger] + _FIRST
            first = False
    return points


def _event_points(event: Event) -> Iterator[tuple[str, float]]:
    yield event.trigger, _TRIGGER
    if event.date:
        yield event.date.text, _DATE
    if isinstance(event, LaunchDraft):
        yield event.launching_party.text, _PARTY
        yield from ((text, _TARGET) for text in (event.missile_type, event.missile_name) if text)
        return
    yield from ((imposer.text, _PARTY) for imposer in event.imposers)
    yield from ((target.text, _TARGET) for target in event.targets)


def _choose(
    scene: Scene, body: Sequence[Sentence], points: Points, events: Sequence[Event]
) -> list[Sentence]:
    """Take sentences while they add enough; fill up with the lead where they are too few."""
    able = [_weighed(scene, s, points) for s in _candidates(scene, body, events)]
    chosen: list[Sentence] = []
    told: set[str] = set()
    while len(chosen) < MOST and able:
        gains = [_gain(e, told, rank) if e.points else e.leading for rank, e in enumerate(able)]
        gain = max(gains)
        if gain < _WORTH:
            break
        taken = able.pop(gains.index(gain))
        chosen.append(taken.sentence)
        told.update(taken.points)
    opening = sorted(able[:_OPENING], key=lambda each: (each.dangling, each.is_brief))
    return chosen + [each.sentence for each in opening[: max(FEWEST - len(chosen), 0)]]


def _candidates(scene: Scene, body: Sequence[Sentence], events: Sequence[Event]) -> list[Sentence]:
    """Return the lead and the sentences that tell an event, if they can stand alone."""
    cited = {number for event in events for number in event.evidence}
    near = [s for rank, s in enumerate(body) if rank < _LEAD or s.number in cited][: 3 * _LEAD]
    return _once(scene, [s for s in near if _is_whole(scene, s)]) or list(body[:FEWEST])


def _once(scene: Scene, sentences: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences without those that a line above the article told already."""
    told: dict[str, Sentence] = {}
    openings = {scene.sentence_text(s)[:_SAME] for s in sentences if not _is_cut(scene, s)}
    for sentence in sentences:
        if _is_cut(scene, sentence) and scene.sentence_text(sentence)[:_SAME] in openings:
            continue
        text = _LABEL.sub("", scene.sentence_text(sentence).lstrip(_BULLETS)).translate(_PLAIN)
        if text not in told or scene.text[told[text].start] in _BULLETS:
            told[text] = sentence
    return sorted(told.values())


_SAME = 40
"""Letters that a teaser has in common with the sentence it cuts short."""


def _is_cut(scene: Scene, sentence: Sentence) -> bool:
    return scene.text.endswith(("...", "…"), sentence.start, sentence.end)


def _is_whole(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence can be given alone: a full one, with no half of a quotation."""
    text = scene.sentence_text(sentence)
    if not text.rstrip("\"'”’)").endswith((".", "!", "?", "…")):
        return False
    if len(text.split(None, _FEWEST_WORDS)) < _FEWEST_WORDS:
        return False
    first, last = scene.zones.at(sentence.start), scene.zones.at(sentence.end - 1)
    opened = first is not None and first.start < sentence.start
    return not opened and (last is None or last.end <= sentence.end)


class _Weighed(NamedTuple):
    """A sentence, the points it holds, and what speaks against it."""

    sentence: Sentence
    points: Points
    length: float
    dangling: float
    leading: float
    is_brief: bool


def _weighed(scene: Scene, sentence: Sentence, points: Points) -> _Weighed:
    """Weigh a sentence; length and words that hang in the air speak against it."""
    text = scene.sentence_text(sentence)
    held = {point: weight for point, weight in points.items() if point in text}
    dangling = 3.0 if _DANGLING.match(text) or text.endswith("?") else 0.0
    first = scene.body[0].number == sentence.number and not dangling
    leading = _LEADING if first else 0.0
    length, brief = max(len(text) - _LONG, 0) / 100, len(text) < _BRIEF
    return _Weighed(sentence, held, length, dangling, leading, brief)


def _gain(each: _Weighed, told: set[str], rank: int) -> float:
    """Return what a sentence adds to what is told; less for what speaks against it, for place."""
    gain = sum(weight for point, weight in each.points.items() if point not in told)
    return gain + each.leading - each.length - each.dangling - 0.05 * rank


def _title(scene: Scene, best: Sequence[Sentence], opening: Sequence[Sentence]) -> Sentence | None:
    """Return the title that speaks of what the best sentence tells, or the first ones below it."""
    told = [*best, *opening]
    for title in scene.titles:
        if len(scene.sentence_text(title).split()) < _FEWEST_TITLE_WORDS:
            continue
        below = bool(opening) and title.number > opening[0].number
        stems = _stems(scene, title)
        shared = (not stems.isdisjoint(_stems(scene, s)) for s in (best if below else told))
        if not told or any(shared):
            return title
    first = scene.titles[0] if scene.titles else None
    return first if first and len(scene.sentence_text(first).split()) >= _SURE_TITLE else None


def _stems(scene: Scene, sentence: Sentence) -> set[str]:
    """Return the first five letters of the words that carry meaning."""
    words = words_of(scene.text)
    numbers = words.between(sentence.start, sentence.end)
    told = words.lower[numbers.start : numbers.stop]
    return {word[:5] for word in told if len(word) > _SHORT or word.isdecimal()} - _FILLERS
