"""Indirect speech: what somebody is told to have said, without quotation marks."""

from collections.abc import Sequence

from summarizer.readers.rules.speech.attributions import Attribution, Attributor
from summarizer.readers.rules.speech.cues_table import FUNCTION_WORDS, INDIRECT, PRONOUNS
from summarizer.readers.rules.speech.frames import HIDDEN, Frame, Word
from summarizer.readers.rules.speech.namings import Source
from summarizer.readers.rules.speech.phrases import FAR, trim
from summarizer.readers.rules.speech.speakers import Cast
from summarizer.records.drafts import MentionDraft
from summarizer.records.quote import QuoteDraft, QuoteKind
from summarizer.text.layout import Role, Sentence
from summarizer.text.marks import Span
from summarizer.text.word_sets import word_set
from summarizer.text.words import words_of

_FEWEST_WORDS = 4
_SAYING = INDIRECT
_PLAIN = word_set("said says added adds noted warned claimed claims argued insisted stated")
_NO_SUBJECT = FUNCTION_WORDS - PRONOUNS
_NEGATED = word_set("not never hardly")
_CUES = _SAYING | {"according"}
_SPACE = " \t\n\r,.;:\xa0"
_NO_CONTENT = word_set("about of to on in at for by with during after before")
Found = tuple[int, QuoteDraft]


def find_indirect(frame: Frame, cast: Cast, spoken: Sequence[Source]) -> list[Found]:
    """Return the indirect speech of every sentence of the body that quotes nothing directly.

    `spoken` are the speakers of direct quotations in order, whom pronouns may mean.
    """
    cast.forget()
    attributor = Attributor(frame, cast)
    found = []
    waiting = list(reversed(spoken))
    for sentence in _telling(frame):
        while waiting and waiting[-1].start < sentence.start:
            cast.remember(waiting.pop())
        draft = _read(frame, attributor, sentence)
        if draft:
            found.append((sentence.start, draft))
    return found


def _telling(frame: Frame) -> list[Sentence]:
    """Return the sentences of the body that have a verb of saying and no quotation."""
    words = words_of(frame.text)
    places = [words.starts[number] for number in words.among(_CUES)]
    sentences = [frame.sentences[index] for index in sorted(set(map(frame.index_at, places)))]
    return [
        s
        for s in sentences
        if s.role is Role.BODY
        and s.end - s.start <= FAR
        and HIDDEN not in frame.masked[s.start : s.end]
    ]


def _read(frame: Frame, attributor: Attributor, sentence: Sentence) -> QuoteDraft | None:
    words = frame.words(sentence.start, sentence.end)
    for n, word in enumerate(words):
        if word.low in _SAYING or (word.low == "according" and n and words[n - 1].low != "not"):
            content = _content(frame, words, n, sentence)
            if content is None or (n and words[n - 1].low in _NEGATED):
                continue
            told = attributor.at_word(words, n, sentence.start, sentence.end)
            if told and not _overlap(content, told):
                return _draft(frame, sentence, content, told)
    return None


def _overlap(content: Span, told: Attribution) -> bool:
    return content[0] < told.source.end and told.source.start < content[1]


def _content(frame: Frame, words: list[Word], n: int, sentence: Sentence) -> Span | None:
    """Return what is said: after the verb ("said that ..."), or before it ("..., he said")."""
    after = _after(frame, words, n, sentence)
    if after:
        return after
    comma = frame.masked.rfind(",", sentence.start, words[n].start)
    if comma < 0:
        return None
    opening = frame.words(comma, words[n].start)
    if opening and opening[0].low in _NO_SUBJECT:
        return None
    content = trim(frame.text, sentence.start, comma, _SPACE)
    return content if len(frame.words(*content)) >= _FEWEST_WORDS else None


def _after(frame: Frame, words: list[Word], n: int, sentence: Sentence) -> Span | None:
    rest = words[n + 1 :]
    if words[n].low == "according":
        comma = frame.masked.find(",", words[n].end, sentence.end)
        leading = n == 0 and comma > 0
        content = trim(frame.text, comma + 1, sentence.end, _SPACE) if leading else None
        return content if content and len(frame.words(*content)) >= _FEWEST_WORDS else None
    that = next((m for m, word in enumerate(rest[:9]) if word.low == "that"), None)
    if that is not None:
        rest = rest[that + 1 :]
    elif words[n].low not in _PLAIN or (rest and rest[0].low in _NO_CONTENT):
        return None
    if len(rest) < _FEWEST_WORDS or frame.masked[words[n].end : words[n].end + 1] in {",", "."}:
        return None
    return trim(frame.text, rest[0].start, sentence.end, _SPACE)


def _draft(frame: Frame, sentence: Sentence, content: Span, told: Attribution) -> QuoteDraft:
    source = told.source
    numbers = {sentence.number, *frame.numbers(source.start, source.end)}
    return QuoteDraft(
        evidence=sorted(numbers),
        kind=QuoteKind.INDIRECT,
        text=frame.text[slice(*content)],
        source=MentionDraft(text=frame.text[source.start : source.end], name=source.name),
        speaker_role=frame.text[slice(*source.role)] if source.role else None,
        cue=frame.text[slice(*told.cue)] if told.cue else None,
    )
