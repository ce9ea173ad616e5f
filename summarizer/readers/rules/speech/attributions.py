"""Who said a quotation: the verb and its subject after it, before it, or at the sentence's end."""

from typing import NamedTuple

from summarizer.readers.rules.speech.asides import CUES, goes_before, is_aside
from summarizer.readers.rules.speech.cues_table import (
    AS_NAMING,
    FUNCTION_WORDS,
    IDIOMS,
    INDEFINITE,
    MANNER,
    OWNED_NOUNS,
    SAYING,
)
from summarizer.readers.rules.speech.frames import HIDDEN, Frame, Word
from summarizer.readers.rules.speech.namings import Source
from summarizer.readers.rules.speech.phrases import (
    FAR,
    leading_phrase,
    phrase_after,
    subject_before,
)
from summarizer.readers.rules.speech.possessed import (
    ALLEGED,
    GIVEN_NOUNS,
    OPINIONS,
    is_alleged,
    owned_phrase,
    uttering_verb,
)
from summarizer.readers.rules.speech.speakers import Cast
from summarizer.readers.rules.speech.things import shows
from summarizer.readers.rules.speech.verbs import PARTICIPLES, Verbs
from summarizer.text.marks import Zone
from summarizer.text.patterns import lazy, until
from summarizer.text.place import Place
from summarizer.text.word_sets import TO_BE, word_set

_FINITE = frozenset(word for word in SAYING | MANNER if not word.endswith("ing"))
_NO_SUBJECT = FUNCTION_WORDS - word_set("he she it they we you i both one some who")
_EVIDENT = word_set("clear plain evident known obvious")
_QUOTING = word_set("according quoted quotes quoting")
_FORMULAS = PARTICIPLES | OPINIONS | _EVIDENT | GIVEN_NOUNS | _QUOTING
_PUTTING = _FINITE | word_set(
    "put puts described describes summed sums phrased explained saw sees expressed"
)
_IDIOM = lazy(rf"\b({IDIOMS})\W*$")
_TOLD_WHAT = lazy(r" (?:to|that) ")
_AFTER_SIGNS = (*",?!…—–-*", "...")
_OPEN_ENDS, _CLOSING = ("?", "!", "…", "..."), (",", ".", ";", ":")
_INVERTING = word_set("said says added wrote explained argued")
_REACH, _ABSOLUTE, _BRIEF, _PAIR = 24, 8, 6, 2
_HOW = word_set("in on at during after before as when while with from over through via by")
"""What tells how, when or where something was said, of the verbs that end a sentence."""
_OPINION = 3


class Attribution(NamedTuple):
    """A speaker, the verb, and who passed the words on."""

    source: Source
    cue: Place | None = None
    intermediary: Place | None = None


class _Formula(NamedTuple):
    """A fixed phrase was read; `found` may be nobody."""

    found: Attribution | None


class Attributor:
    """Finds attributions in one article."""

    def __init__(self, frame: Frame, cast: Cast) -> None:
        """Keep what is needed to look."""
        self._frame = frame
        self._cast = cast
        self._verbs = Verbs(frame)

    def after(self, zone: Zone, stop: int) -> Attribution | None:
        """Return the attribution right after a quotation: `," said X`, `," X said`."""
        stop = min(stop, zone.end + FAR)
        words = self._frame.words(zone.end, stop)[:_REACH]
        if not words:
            return self._after_stop(zone)
        gap = self._frame.masked[zone.end : words[0].start].strip()
        if gap.startswith((";", ":", ".", "(")):
            return None
        inverted = self._inverted(words, stop) or self._put(words, stop)
        if inverted:
            return inverted
        ended = self._frame.text.endswith(_AFTER_SIGNS, zone.content_start, zone.content_end)
        if not ended and not gap.startswith((",", "—", "–", "-")):
            return None
        return self._straight(words, zone.end)

    def _after_stop(self, zone: Zone) -> Attribution | None:
        """Read '"Why?" Marco Rubio asked.': a sentence of its own that only tells who spoke."""
        index = self._frame.index_at(zone.end - 1) + 1
        open_end = self._frame.text.endswith(_OPEN_ENDS, zone.content_start, zone.content_end)
        if not open_end or index >= len(self._frame.sentences):
            return None
        sentence = self._frame.sentences[index]
        if sentence.paragraph != self._frame.sentences[index - 1].paragraph:
            return None
        words = self._frame.words(zone.end, sentence.end)
        found = self._straight(words, zone.end) if 1 < len(words) <= _REACH else None
        rest = self._frame.words(found.cue[1], sentence.end) if found and found.cue else []
        brief = len(rest) < _BRIEF or rest[0].low in _HOW
        return found if found and found.cue and brief else None

    def tail(self, zone: Zone, stop: int) -> Attribution | None:
        """Return an attribution that ends the sentence: `..., the Treasury said.`."""
        stop = min(stop, zone.end + FAR)
        comma = self._frame.masked.find(",", zone.end, stop)
        while comma >= 0:
            words = self._frame.words(comma, stop)[:_REACH]
            found = self._inverted(words, stop) if words else None
            found = found or (self._straight(words, comma) if words else None)
            found = found or (self._put(words, stop) if words and words[0].low == "as" else None)
            if found:
                return found
            comma = self._frame.masked.find(",", comma + 1, stop)
        return None

    def before(self, start: int, stop: int) -> Attribution | None:
        """Return the attribution nearest before a quotation in its sentence."""
        start = max(start, stop - FAR)
        words = self._frame.words(start, stop)
        if (idiom := self._announcing(start, stop)) is not None:
            return idiom
        for n in range(len(words) - 1, -1, -1):
            if words[n].low in ALLEGED and is_alleged(words, n):
                return None
            found = None if self._is_beside(words, n) else self._at(words, n, start, stop)
            if found:
                return found
        return None

    def _announcing(self, start: int, stop: int) -> Attribution | None:
        """Read '..., and Marco Rubio begged to differ: "..."': a colon after no verb of saying."""
        masked = self._frame.masked
        if not masked[start:stop].rstrip().endswith(":"):
            return None
        begin = max(
            start, masked.rfind(HIDDEN, start, stop) + 1, masked.rfind(";", start, stop) + 1
        )
        words = self._frame.words(begin, stop)
        if not words or any(word.low in CUES for word in words):
            return self._idiom(begin, stop)
        source = self._concerned(words) or self.subject(begin, stop)
        return self._idiom(begin, stop) or (Attribution(source) if source else None)

    def _concerned(self, words: list[Word]) -> Source | None:
        """Return who it is for whom something is: "For X, a researcher, the lesson is clear:"."""
        if words[0].low != "for" or len(words) < _PAIR:
            return None
        comma = self._frame.masked.find(",", words[0].end, words[-1].end)
        source = self._cast.resolve((words[1].start, comma)) if comma > words[1].start else None
        return source if source and source.is_person else None

    def _idiom(self, start: int, stop: int) -> Attribution | None:
        """Read a fixed phrase for saying right before a colon."""
        match = _IDIOM.search(self._frame.masked, start, stop)
        source = self.subject(start, match.start()) if match else None
        return Attribution(source, match.span(1)) if match and source else None

    def subject(self, start: int, stop: int) -> Source | None:
        """Return whom a sentence is about: its leading noun phrase."""
        phrase = leading_phrase(self._frame, start, stop)
        return self._cast.resolve(phrase) if phrase else None

    def _inverted(self, words: list[Word], stop: int) -> Attribution | None:
        """Read "said the minister, X" and "according to the ministry"."""
        first, second = words[0], words[1] if len(words) > 1 else None
        if second is None:
            return None
        if first.low == "according" and second.low == "to":
            return self._build(
                phrase_after(self._frame, second.end, stop), (first.start, second.end)
            )
        if first.low not in _FINITE or first.low == "state" or not self._is_lower(first):
            return None
        if second.low in _NO_SUBJECT and self._is_lower(second):
            return None
        return self._build(phrase_after(self._frame, first.end, stop), (first.start, first.end))

    def _put(self, words: list[Word], stop: int) -> Attribution | None:
        """Read "is how X put it", "as X put it" and "in the view of X"."""
        lows = [word.low for word in words[:4]]
        if "how" in lows[1:3] or lows[0] == "as":
            begin = words[lows.index("how" if "how" in lows else "as")].end
            verb = next((w for w in words if w.start > begin and w.low in _PUTTING), None)
            subject = subject_before(self._frame, begin, verb.start) if verb else None
            return self._build(subject, (verb.start, verb.end)) if verb else None
        if lows[0] == "in" and "the" not in lows[1:2]:
            at = next((n for n, w in enumerate(words[:_BRIEF]) if w.low in OPINIONS), 0)
            return self._build(owned_phrase(self._frame, words, at), None) if at else None
        if len(lows) > _OPINION and self._is_opinion(words, _OPINION - 1):
            return self._build(phrase_after(self._frame, words[_OPINION].end, stop), None)
        return None

    def _straight(self, words: list[Word], start: int) -> Attribution | None:
        """Read "the minister, X, also told reporters"."""
        if words[0].low in _NO_SUBJECT and self._is_lower(words[0]):
            return None
        for n, word in enumerate(words[1:], start=1):
            if words[n - 1].low in {"who", "which"}:
                continue
            if word.low in PARTICIPLES and self._verbs.previous(words, n) == "as":
                return self._quoted_as(words, n, start)
            if word.low in _FINITE and self._verbs.is_verb(words, n):
                return self._build(
                    subject_before(self._frame, start, word.start), self._verbs.cue(words, n)
                )
        return None

    def _at(self, words: list[Word], n: int, start: int, stop: int) -> Attribution | None:
        """Return the attribution whose verb is the n-th word, if it is a verb of saying."""
        word = words[n]
        if word.low in _FORMULAS and (formula := self._formula(words, n, start, stop)) is not None:
            return formula.found
        taken = word.low in CUES or AS_NAMING.get(word.low) in {w.low for w in words[n + 1 :][-2:]}
        if not taken or not self._verbs.is_verb(words, n):
            return None
        cue = self._verbs.cue(words, n)
        if word.low.endswith("ing") and not self._verbs.has_own_subject(words, n):
            return self._participle(words, n, start, cue)
        passive = word.low.endswith("ed") or word.low == "told"
        if passive and n + 1 < len(words) and words[n + 1].low == "by":
            return self._build(self._agent(words[n + 1].end, stop), cue)
        asked = word.low == "asked" and n and words[n - 1].low in {"when", "if", "once", "after"}
        if asked or (n and words[n - 1].low in TO_BE and word.low.endswith(("ed", "told", "put"))):
            return None
        return self._told_by_next(words, n, stop) or self._told_by(words, n, start, cue)

    def _told_by(self, words: list[Word], n: int, start: int, cue: Place) -> Attribution | None:
        """Read "X said", where "X" may stand before an earlier verb: "X said ... and added"."""
        subject = subject_before(self._frame, start, words[n].start)
        return self._build(subject, cue) if subject else self._participle(words, n, start, cue)

    def _told_by_next(self, words: list[Word], n: int, stop: int) -> Attribution | None:
        """Read 'They are poor, said Marco Rubio, and "have nothing to send".': behind a comma."""
        if not n or n + 1 >= len(words) or words[n].low not in _INVERTING:
            return None
        if not self._frame.masked.startswith(",", words[n - 1].end):
            return None
        plain = self._is_lower(words[n + 1])
        if plain and words[n + 1].low not in INDEFINITE:
            return None
        phrase = phrase_after(self._frame, words[n].end, stop)
        closing = "," if plain else _CLOSING
        closed = phrase and self._frame.masked[phrase[1] : phrase[1] + 1] in closing
        found = self._build(phrase, self._verbs.cue(words, n)) if closed else None
        return found if found and found.source.is_person else None

    def _agent(self, start: int, stop: int) -> Place | None:
        """Return who did it in "was told by the speaker to ..."."""
        return phrase_after(self._frame, start, until(_TOLD_WHAT, self._frame.masked, start, stop))

    def _formula(self, words: list[Word], n: int, start: int, stop: int) -> _Formula | None:
        """Read what is no plain verb: "according to", "in the words of", "quoted ... as saying"."""
        low, following = words[n].low, words[n + 1] if n + 1 < len(words) else None
        if low == "according" and following and following.low == "to":
            cue = (words[n].start, following.end)
            return _Formula(self._build(phrase_after(self._frame, following.end, stop), cue))
        if low in _EVIDENT and n > 1 and words[n - 1].low == "it":  # "has made it clear that"
            made = words[n - 2] if words[n - 2].low in {"made", "makes", "making"} else None
            subject = subject_before(self._frame, start, made.start) if made else None
            return _Formula(self._build(subject, (made.start, words[n].end))) if made else None
        if possessed := self._possessed(words, n, start, stop):
            return possessed
        if low in PARTICIPLES and self._verbs.previous(words, n) == "as":
            quoted = self._quoted_as(words, n, start)
            return _Formula(quoted) if quoted or low in {"saying", "telling"} else None
        if low in {"quoted", "quotes", "quoting"}:
            return _Formula(self._quoted(words, n, start, stop))
        return None

    def _is_beside(self, words: list[Word], n: int) -> bool:
        """Tell "He said, according to KCNA, that": the verb before tells who speaks."""
        if words[n].low != "according" or not n or words[n - 1].low not in SAYING:
            return False
        return self._frame.masked[words[n - 1].end] == ","

    def _possessed(self, words: list[Word], n: int, start: int, stop: int) -> _Formula | None:
        """Read "the ministry's reply that", "in her view", "in the view of X", "made a vow"."""
        if words[n].low in OWNED_NOUNS and (owned := owned_phrase(self._frame, words, n)):
            return _Formula(self._build(owned, None))
        if self._is_opinion(words, n):
            return _Formula(self._build(phrase_after(self._frame, words[n + 1].end, stop), None))
        if verb := uttering_verb(words, n):
            subject = subject_before(self._frame, start, verb.start)
            return _Formula(self._build(subject, (verb.start, words[n].end)))
        return None

    def _is_opinion(self, words: list[Word], n: int) -> bool:
        """Tell whether the n-th word is that of "in the view of X"."""
        if words[n].low not in OPINIONS or n + 1 >= len(words) or words[n + 1].low != "of":
            return False
        return words[n].low == "words" or [w.low for w in words[max(n - 2, 0) : n]] == ["in", "the"]

    def _quoted(self, words: list[Word], n: int, start: int, stop: int) -> Attribution | None:
        """Read 'KCNA quoted Kim: "..."': the object speaks; in the passive the subject does."""
        cue = (words[n].start, words[n].end)
        if self._verbs.previous(words, n) in TO_BE:
            return self._build(subject_before(self._frame, start, words[n].start), cue)
        media = subject_before(self._frame, start, words[n].start)
        found = self._build(phrase_after(self._frame, words[n].end, stop), cue)
        return Attribution(found.source, cue, media) if found else self._build(media, cue)

    def _participle(
        self, words: list[Word], n: int, start: int, cue: Place | None
    ) -> Attribution | None:
        """Read ", adding that" and "and added": the subject is that of the verb before it."""
        for earlier in range(n - 1, -1, -1):
            if words[earlier].low == "with" and n - earlier < _ABSOLUTE:
                told = (words[earlier].end, words[n].start)
                between = self._frame.masked[slice(*told)]
                if "," not in between or not between.islower():  # "with partners, telling him"
                    return self._build(phrase_after(self._frame, *told), cue)
            low = words[earlier].low
            if (
                low in CUES
                and not low.endswith("ing")
                and not is_aside(self._frame, words, earlier)
            ):
                main = self._at(words, earlier, start, words[n].start)
                if main:
                    return Attribution(main.source, cue, main.intermediary)
        phrase = leading_phrase(self._frame, start, words[n].start)
        if phrase is None or phrase[1] > words[n].start:
            return None
        return self._build(phrase, cue)

    def _quoted_as(self, words: list[Word], n: int, start: int) -> Attribution | None:
        """Read "KCNA quoted Kim as saying" and "Kim was quoted by KCNA as saying"."""
        for earlier in range(n - 2, max(n - 16, -1), -1):
            if words[earlier].low not in {"quoted", "cited", "quoting", "citing", "quotes"}:
                continue
            verb = words[earlier]
            told = verb if goes_before(self._frame, words[n]) else words[n]
            cue = (told.start, told.end)
            between = (verb.end, words[n - 1].start)
            if words[earlier + 1].low in {"by", "in", "as"}:
                by = phrase_after(self._frame, words[earlier + 1].end, between[1])
                found = self._build(subject_before(self._frame, start, verb.start), cue)
                return found and Attribution(found.source, cue, by)
            media = subject_before(self._frame, start, verb.start)
            found = self._build(phrase_after(self._frame, *between), cue)
            return found and Attribution(found.source, cue, media)
        return None

    def _build(self, phrase: Place | None, cue: Place | None) -> Attribution | None:
        if phrase is None:
            return None
        source = self._cast.resolve(phrase)
        if source is None or (cue and shows(self._frame, source.start, source.noun, cue)):
            return None
        return Attribution(source, cue)

    def _is_lower(self, word: Word) -> bool:
        return self._frame.text[word.start].islower()

    def at_word(self, words: list[Word], n: int, start: int, stop: int) -> Attribution | None:
        """Return the attribution by the n-th of a sentence's words, before or after its subject."""
        found = self._at(words, n, start, stop)
        if found or words[n].low not in SAYING:
            return found
        return self._inverted(words[n:], stop)
