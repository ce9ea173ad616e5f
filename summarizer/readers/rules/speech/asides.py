"""What stands between a verb of saying and its subject: quotations, clauses of their own."""

from summarizer.readers.rules.speech.cues_table import NAMING, SAYING
from summarizer.readers.rules.speech.frames import HIDDEN, Frame, Word
from summarizer.text.word_sets import word_set

CUES = SAYING | NAMING
_ASIDE = word_set("after before when while since until as")
_PAIR = 2


def is_aside(frame: Frame, words: list[Word], n: int) -> bool:
    """Tell whether a verb stands in ", hours after X announced it,"."""
    comma = frame.masked.rfind(",", words[0].start, words[n].start)
    aside = [word.low for word in words[:n] if word.start > comma > 0][:_PAIR]
    return not _ASIDE.isdisjoint(aside)


def goes_before(frame: Frame, word: Word) -> bool:
    """Tell whether a quotation follows a word in its sentence: it is then told as quoted."""
    end = frame.sentence_at(word.start).end
    return frame.masked.find(HIDDEN, word.end, end) >= 0
