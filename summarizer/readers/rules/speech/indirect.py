"""Indirect speech: what somebody is told to have said, without quotation marks."""

import re
from collections.abc import Sequence

from summarizer.readers.rules.speech.attributions import Attribution, Attributor
from summarizer.readers.rules.speech.cues_table import (
    FUNCTION_WORDS,
    INDIRECT,
    PRONOUNS,
    PRONOUNS_PERSON,
)
from summarizer.readers.rules.speech.frames import HIDDEN, Frame, Word
from summarizer.readers.rules.speech.namings import Source
from summarizer.readers.rules.speech.phrases import FAR, trim
from summarizer.readers.rules.speech.speakers import Cast
from summarizer.records.drafts import MentionDraft
from summarizer.records.quote import QuoteDraft, QuoteKind
from summarizer.text.calendar_table import WEEKDAYS
from summarizer.text.layout import Role, Sentence
from summarizer.text.patterns import lazy, skip, until
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set
from summarizer.text.words import words_of

_FEWEST_WORDS = 4
_PLAIN = word_set("said says noted warned claimed claims argued insisted stated")
"""Verbs of saying that need no "that"; "added three firms to the list" is no speech."""
_NO_SUBJECT = FUNCTION_WORDS - PRONOUNS
_NEGATED = word_set("not never hardly")
_CUES = INDIRECT | {"according"}
_OWN_SUBJECT = PRONOUNS | {"there", "this", "those", "these"}
_SPACE = " \t\n\r,.;:-•\xa0"
_NO_CONTENT = word_set(
    """as about of to on in at for by with during after before against over
    responsibility credit victory"""
)
"""Words that begin no clause behind a verb of saying: "spoke of", "claimed responsibility"."""
_CLAIMS = word_set("responsibility credit victory")
_HAS = word_set("has have had also")
_ADDING = word_set("adding noting stressing saying insisting explaining claiming warning")
"""What opens behind a comma what somebody went on to say."""
_PREDICATE = word_set("is are was were has had would will could")
"""Verbs of whom the words were said of: "officials whom it said were promoting that"."""
_WHEN = lazy(
    r"(?:(?:on|late|early|in a (?:\w+ )?(?:statement|report|post|speech|letter|briefing))\s+)*"
    rf"(?:{WEEKDAYS}\b,?\s*(?:that\s+)?|today\s+|yesterday\s+)?"
)
"""When and where it was said, between the verb and what was said."""
_GOES_ON = lazy(
    r",? (?:while|whereas|although|though) (?=(?:[\w'’.-]+ ){1,5}(?:said|says|claimed|insisted|told"
    r"|argued|warned|added|noted|denied)\b)"
    r"|,? (?:also |and |while )?(?:adding|noting|stressing|emphasi[sz]ing|saying|insisting"
    r"|pointing out|explaining|claiming|according to)\b"
    r"|, (?:[\w'’.-]+ ){1,5}(?:said|says|reported|added|stated|noted)(?: [\w ]{1,40})?\W*$"
)
"""Behind what was said: what another says, or how it went on."""
_FINITE = lazy(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|must|can|cannot|did"
    r"|does|do|[a-z]+ed|went|came|made|took|put|fell|flew|saw|hit|struck|met|told|gave|got|left|lost"
    r"|sent|kept|held|set|spent|won|fired|shot|[a-z]+n['’]t)\b"
)
"""A verb of a clause, as far as its form shows."""
_ADVERBIAL = lazy(
    r"(?:on|in|at|along|with|after|before|during|by|for|from|following|as|amid|despite|since|under|to)\b",
    re.IGNORECASE,
)
_MANNER = lazy(
    r"(?:(?:When |While )?(?:asked|speaking|commenting|addressing|responding|replying|taking"
    r"|writing|referring|noting|citing|talking|answering|reacting|recalling|expressing)|quoted) ",
    re.IGNORECASE,
)
"""What opens no words but tells how they were said: "Taking to social media, X said"."""
_NO_SPEAKER = lazy(
    r"(?:his|her|their|its|it|he|she|they|who|which)$|.*\s(?:was|were|is|are|has|have|had)\s"
    r"|(?-i:[A-Z][\w'’]+\s[a-z]+ed)\s(?:its|their|the|an?)\s"
    r"|(?:[a-z]+ing|based|and|or|but)\s|.*\b(?:it|he|she|they|has since|has|had|have)$",
    re.IGNORECASE | re.DOTALL,
)
"""Words that stand before a verb of saying and name nobody who said it."""
_OTHER_CLAUSE = lazy(r"\b(?:after|when|because|while|before|since|if|as|once|until)\b")
"""What parts a verb of saying from who stands before it: "acted after an envoy said"."""
_NEXT = 3
"""Signs between a speaker and "who said" at most."""

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
    tried = False
    for n, word in enumerate(words):
        if word.low in _CUES and not (tried and word.low == "according"):
            content = _content(frame, words, n, sentence)
            if content is None or _is_denied(words, n):
                continue
            tried = True
            told = attributor.at_word(words, n, sentence.start, sentence.end)
            if told and not _overlap(content, told) and _may_say(frame, words, n, told):
                return _draft(frame, sentence, content, told)
    return None


def _is_denied(words: list[Word], n: int) -> bool:
    """Tell whether it was not said."""
    return n > 0 and words[n - 1].low in _NEGATED


def _may_say(frame: Frame, words: list[Word], n: int, told: Attribution) -> bool:
    """Tell whether the words found for a speaker can be one, and stand where he is told of."""
    start, end = told.source.start, told.source.end
    known = frame.text[start:end].lower() in PRONOUNS_PERSON and " " in told.source.name
    if not known and _NO_SPEAKER.match(frame.text, start, end):
        return False
    between = frame.text[end : words[n].start]
    if "," not in between and _OTHER_CLAUSE.search(between):
        return False
    relative = n > 0 and words[n - 1].low in {"who", "which"}
    return not relative or 0 <= words[n - 1].start - end <= _NEXT


def _overlap(content: Place, told: Attribution) -> bool:
    return content[0] < told.source.end and told.source.start < content[1]


def _content(frame: Frame, words: list[Word], n: int, sentence: Sentence) -> Place | None:
    """Return what is said: after the verb ("said that ..."), or before it ("..., he said")."""
    after = _after(frame, words, n, sentence)
    if after:
        return after
    if words[n + 1 : n + 2] and words[n + 1].low in _CLAIMS:
        return None
    comma = frame.masked.rfind(",", sentence.start, words[n].start)
    if comma < 0:
        return None
    opening = frame.words(comma, words[n].start)
    if opening and opening[0].low in _HAS:  # "..., X, the head of Y, has said"
        comma = _before_apposed(frame, sentence.start, comma)
        opening = frame.words(comma, words[n].start)
    if opening and opening[0].low in _NO_SUBJECT:
        return None
    content = trim(frame.text, sentence.start, comma, _SPACE)
    inserted = len(words) - n > _FEWEST_WORDS  # "The attack, the ministry said, killed two"
    if inserted and not _FINITE.search(frame.text, *content):
        return None
    return content if _is_clause(frame, content) else None


def _before_apposed(frame: Frame, start: int, comma: int) -> int:
    """Return where the comma before a name stands that an apposition follows up to a comma."""
    inner = frame.masked.rfind(",", start, comma)
    outer = frame.masked.rfind(",", start, inner) if inner > 0 else -1
    return outer if outer >= 0 and _NAMED.fullmatch(frame.text, outer, inner) else comma


_NAMED = lazy(r",\s[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,4}\s?")


def _is_clause(frame: Frame, content: Place) -> bool:
    """Tell whether words can be what somebody said, and not only when or where he said it."""
    if len(frame.words(*content)) < _FEWEST_WORDS or _MANNER.match(frame.text, content[0]):
        return False
    adverbial = _ADVERBIAL.match(frame.text, content[0])
    return adverbial is None or _FINITE.search(frame.text, *content) is not None


def _after(frame: Frame, words: list[Word], n: int, sentence: Sentence) -> Place | None:
    """Return what is said behind the verb, or behind "According to X,"."""
    verb, rest = words[n], words[n + 1 :]
    if verb.low == "according":
        return _behind_source(frame, verb.end, sentence) if n == 0 else None
    that = next((m for m, word in enumerate(rest[:9]) if word.low == "that"), None)
    said_of = rest and rest[0].low in _PREDICATE
    if said_of or (that and _is_of_another(frame, verb, rest, that)):
        return None
    if that and verb.low in _PLAIN and rest[0].low in _OWN_SUBJECT:  # "said it is X that will"
        that = None
    rest = rest[that + 1 :] if that is not None else _behind_day(frame, rest, sentence)
    if that is None and (verb.low not in _PLAIN or (rest and rest[0].low in _NO_CONTENT)):
        return None
    if len(rest) < _FEWEST_WORDS or frame.masked[verb.end : verb.end + 1] in {",", "."}:
        return None
    end = until(_GOES_ON, frame.text, rest[0].start, sentence.end)
    content = trim(frame.text, skip(_WHEN, frame.text, rest[0].start, end), end, _SPACE)
    if len(frame.words(*content)) < _FEWEST_WORDS:
        return None
    return content if that is not None or _FINITE.search(frame.text, *content) else None


def _is_of_another(frame: Frame, verb: Word, rest: list[Word], that: int) -> bool:
    """Tell whether "that" is of a noun or another verb: "a firm that exported", "adding that"."""
    if _RELATIVE.match(frame.text, verb.end, rest[that].start):
        return True
    return not _ADDING.isdisjoint(word.low for word in rest[:that])


_RELATIVE = lazy(r"\s(?:an?|the|its|their|new|\d+)\s[\w\s-]{0,30}?\b(?:for|on|against|of)\b")
"""Behind a verb, what was announced, and of whom "that" says more."""


def _behind_day(frame: Frame, words: list[Word], sentence: Sentence) -> list[Word]:
    """Return the words behind the day on which it was said: "said on Friday | it had", if any."""
    if not words:
        return words
    first = skip(_WHEN, frame.text, words[0].start, sentence.end)
    if "," in frame.text[words[0].start : first]:
        return []
    return [word for word in words if word.start >= first]


def _behind_source(frame: Frame, at: int, sentence: Sentence) -> Place | None:
    """Return what follows the first comma: "According to the ministry, | ..."."""
    comma = frame.masked.find(",", at, sentence.end)
    content = trim(frame.text, comma + 1, sentence.end, _SPACE) if comma > 0 else None
    return content if content and _is_clause(frame, content) else None


def _draft(frame: Frame, sentence: Sentence, content: Place, told: Attribution) -> QuoteDraft:
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
