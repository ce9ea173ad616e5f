"""Who tells what a sentence says, and whom or what it is about."""

from collections.abc import Sequence

from summarizer.readers.rules.speech.before_verb import TOLD
from summarizer.readers.rules.speech.cues_table import PRONOUNS
from summarizer.readers.rules.speech.frames import Frame, Word
from summarizer.readers.rules.speech.namings import Namings
from summarizer.readers.rules.speech.phrases import leading_phrase, phrase_after, subject_before
from summarizer.text.layout import Sentence
from summarizer.text.place import Place

_LAST = 8


def according(frame: Frame, sentence: Sentence) -> Place | None:
    """Return who told it by the start of a sentence: "According to the ministry, ..."."""
    start = sentence.start + len("According to ")
    told = frame.masked.startswith("According to ", sentence.start)
    return phrase_after(frame, start, sentence.end) if told else None


def teller(frame: Frame, start: int, words: Sequence[Word]) -> Place | None:
    """Return the subject of the last verb of saying among words of a sentence."""
    told = next((word for word in reversed(words) if word.low in TOLD), None)
    return subject_before(frame, start, told.start) if told else None


def told_at_end(frame: Frame, sentence: Sentence) -> Place | None:
    """Return who told it by the end of a sentence: "..., the ministry stressed."."""
    comma = frame.masked.rfind(",", sentence.start, sentence.end)
    words = frame.words(comma, sentence.end) if comma > 0 else []
    return teller(frame, comma, words) if words and len(words) <= _LAST else None


def subject_of(frame: Frame, namings: Namings, index: int, place: int) -> Place | None:
    """Return the words for what a sentence is about, if these are no pronoun or dateline."""
    sentence = frame.sentences[max(index, 0)]
    before = index < frame.index_at(place)
    phrase = told_at_end(frame, sentence) if before else None
    phrase = phrase or according(frame, sentence)
    phrase = phrase or leading_phrase(frame, sentence.start, min(sentence.end, place))
    if not phrase or phrase[1] >= place:
        return None
    words = frame.words(*phrase)
    if words and words[0].low in PRONOUNS:
        return None
    dateline = frame.text[slice(*phrase)].isupper()
    unsure = dateline or not before
    return namings.opening_body(*phrase) if unsure else phrase
