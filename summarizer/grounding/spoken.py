"""The day on which quoted words were spoken, where the article tells it of their speaker."""

from datetime import date

from summarizer.grounding.page import Page
from summarizer.normalize.dates import Precision, find_dates, resolve_date
from summarizer.text.calendar_table import CALENDAR_NAMES
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set

_SPEECH = lazy(
    r"\b(?:said|says|saying|told|tells|stated|announced|declared|wrote|posted|added|warned|noted"
    r"|briefed|argued|insisted|explained|statement|press release|news conference|briefing)\b"
)
_NAME = lazy(r"\b[A-Z][\w’'-]+")
_NO_NAMES = CALENDAR_NAMES | word_set("The A An It He She They In On At By But And Mr Mrs Ms Dr")
_BEFORE, _AFTER = 60, 40
"""Characters around a verb of speech in which its speaker is named."""
_FAR, _NEAR = 8, 3
"""Sentences to look back: for a speaker known by name, and for one who is not named there."""


def spoken_day(page: Page, place: Place) -> date | None:
    """Return the day that quoted words at a place were spoken, or None where it is not told.

    It is told by the nearest sentence, the quotation's own or an earlier one, in which a verb of
    speech stands beside a day and the same speaker is named.
    """
    own = page.sentence_at(place[0])
    if own is None:
        return None
    speaker: set[str] = set()
    for back in range(min(_FAR, own.number - 1) + 1):
        sentence = page.sentences[own.number - 1 - back]
        if not sentence.is_evidence:
            continue
        named = _speakers(page, sentence)
        is_same = not speaker.isdisjoint(named) or (not speaker and back <= _NEAR)
        if is_same and (day := _told_day(page, sentence)):
            return day
        speaker = speaker or (named if back <= 1 else set())
    return None


def _verbs(page: Page, sentence: Sentence) -> list[Place]:
    found = _SPEECH.finditer(page.text, sentence.start, sentence.end)
    return [match.span() for match in found if not page.is_quoted(match.span())]


def _speakers(page: Page, sentence: Sentence) -> set[str]:
    """Return the words of names that stand near a verb of speech, outside quotation marks."""
    names: set[str] = set()
    for start, end in _verbs(page, sentence):
        first, last = max(start - _BEFORE, sentence.start), min(end + _AFTER, sentence.end)
        for match in _NAME.finditer(page.text, first, last):
            if not page.is_quoted(match.span()):
                names.add(match.group().removesuffix("'s").removesuffix("’s"))
    return names - _NO_NAMES


def _told_day(page: Page, sentence: Sentence) -> date | None:
    """Return the day beside the sentence's first verb of speech."""
    verbs = _verbs(page, sentence)
    if not verbs:
        return None
    found = [
        (hit.start, hit.end, hit.text)
        for hit in find_dates(page.text, sentence.start, sentence.end)
        if not page.is_quoted((hit.start, hit.end))
    ]
    for _, _, text in sorted(found, key=lambda hit: abs(hit[0] - verbs[0][1])):
        resolved = resolve_date(text, anchor=page.anchor)
        if resolved.precision is Precision.DAY and resolved.value:
            return date.fromisoformat(resolved.value)
    return None
