"""What is said without marks: paragraphs, and the ends of some, behind "said:"."""

import re
from collections.abc import Iterator

from summarizer.readers.rules.speech.attributions import Attribution, Attributor
from summarizer.readers.rules.speech.cues_table import SPOKEN_NOUNS
from summarizer.readers.rules.speech.frames import Frame
from summarizer.readers.rules.speech.scare import word_count
from summarizer.text.layout import Role
from summarizer.text.layout_tables import STATEMENT_BELOW
from summarizer.text.patterns import lazy
from summarizer.text.place import Place

FIRST_PERSON = lazy(r"\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y|me)\b")
"""Words of those who speak for themselves."""

_FEWEST_WORDS = 6
_BULLET = lazy(r"[-•*–—]\s|\d+[.)]\s")
_STATED = lazy(rf"\b(?:{'|'.join(sorted(SPOKEN_NOUNS))})\b")
_INLINE = lazy(
    rf"\b(?:(?P<noun>{'|'.join(sorted(SPOKEN_NOUNS))})|said|says)"
    r"(?: (?:on|in|to) [\w ]{1,30})?: (?=[A-Z])"
)
_COLON = re.compile(r": (?=[A-Z])")
_ENDS, _MARKS = ".!?…", '"“‘'
_ISSUED = lazy(rf"\b(issued|made|gave|released|published|sent|delivered) {STATEMENT_BELOW}$")
Block = tuple[tuple[Place, ...], Attribution]


def find_blocks(frame: Frame, attributor: Attributor) -> Iterator[Block]:
    """Yield what stands without marks behind a colon, and who says it."""
    yield from _paragraphs(frame, attributor)
    yield from _ends(frame, attributor)


def announced(frame: Frame, attributor: Attributor, here: int) -> Attribution | None:
    """Return who speaks in a paragraph, by the end of the one before: "He went on:"."""
    if not here:
        return None
    start, end = frame.paragraphs[here - 1]
    if not frame.masked[start:end].endswith(":"):
        return None
    return attributor.before(frame.sentence_at(end - 1).start, end)


def _paragraphs(frame: Frame, attributor: Attributor) -> Iterator[Block]:
    """Yield paragraphs that follow "The minister said:"."""
    for here, (start, end) in enumerate(frame.paragraphs[1:], start=1):
        before = frame.paragraphs[here - 1]
        if frame.text[before[1] - 1] != ":":
            continue
        if issued := _ISSUED.search(frame.masked, *before):
            told = announced(frame, attributor, here)
            if told and (pieces := _rest(frame, here, told)):
                yield pieces, told._replace(cue=issued.span(1))
            return
        if not _is_block(frame, start, end):
            continue
        told = announced(frame, attributor, here)
        if told and told.cue and (told.source.is_person or _is_stated(frame, before, (start, end))):
            yield ((start, end),), told


def _rest(frame: Frame, here: int, told: Attribution) -> tuple[Place, ...]:
    """Return the paragraphs of a statement: all that follow, up to one that names who made it."""
    pieces = []
    for start, end in frame.paragraphs[here:]:
        named = told.source.name in frame.text[start:end] or frame.text[start] in _MARKS
        if named or frame.sentence_at(start).role is not Role.BODY:
            break
        pieces.append((start, end))
    return tuple(pieces)


def _ends(frame: Frame, attributor: Attributor) -> Iterator[Block]:
    """Yield the rest of paragraphs behind "issued a statement:"."""
    for match in _INLINE.finditer(frame.masked) if _COLON.search(frame.masked) else ():
        sentence = frame.sentence_at(match.start())
        start, end = match.end(), frame.paragraphs[frame.paragraph_at(match.start())][1]
        own = match["noun"] or FIRST_PERSON.search(frame.text, start, end)
        if sentence.start > match.start() or not own or not _is_block(frame, start, end):
            continue
        if told := attributor.before(sentence.start, start):
            yield ((start, end),), told


def _is_stated(frame: Frame, before: Place, block: Place) -> bool:
    """Tell whether a body's own words follow: a statement was told of, or "we" speak."""
    said = FIRST_PERSON.search(frame.text, *block)
    return bool(said or _STATED.search(frame.masked, *before))


def _is_block(frame: Frame, start: int, end: int) -> bool:
    """Tell whether words after a colon are whole sentences, without marks or bullets."""
    return (
        frame.text[end - 1] in _ENDS
        and not frame.zones_in(start, end)
        and not _BULLET.match(frame.text, start)
        and frame.sentence_at(start).role is Role.BODY
        and word_count(frame.text, start, end) >= _FEWEST_WORDS
    )
