"""Press briefings and interviews written turn by turn: "MR. PATEL: ..." and "QUESTION: ..."."""

import re
from typing import NamedTuple

from summarizer.readers.rules.speech.frames import Frame
from summarizer.text.marks import Span

_TURN = re.compile(
    r"(?P<label>(?:(?:MR|MS|MRS|DR|AMB|GEN|SEN|REP|LT|COL|ADM)\.?\s|AMBASSADOR\s|SECRETARY\s|"
    r"(?:DEPUTY\s|UNDER\s|FOREIGN\s|PRIME\s)+(?:SECRETARY|MINISTER)\s|MINISTER\s|PRESIDENT\s|"
    r"GENERAL\s|ADMIRAL\s|SENATOR\s|SPOKES(?:MAN|WOMAN|PERSON)\s)*"
    r"(?P<name>[A-Z][A-Z'’.-]*(?:\s[A-Z][A-Z'’.-]+){0,3}))(?:\s\([^)]{1,60}\))?:\s+"
)
_ASKING = re.compile(r"(?:Q|QUESTION|REPORTER|PRESS|MODERATOR|OPERATOR|PARTICIPANT|INTERVIEWER)S?$")
_STAGE = re.compile(r"\([^()]*\)\W*$|[#*\s-]+$")
_FEWEST = 2


class Turn(NamedTuple):
    """What one speaker says until the next one does; `name` is None for who asks."""

    label: Span
    name: str | None
    pieces: tuple[Span, ...]


def find_turns(frame: Frame) -> tuple[Turn, ...]:
    """Return the turns of a transcript; none if the article is not one (fewer than two turns)."""
    turns: list[tuple[re.Match[str], list[Span]]] = []
    for start, end in frame.paragraphs:
        match = _TURN.match(frame.text, start, end)
        if match and match.end() < end:
            turns.append((match, [(match.end(), end)]))
        elif turns and _is_spoken(frame, start, end):
            turns[-1][1].append((start, end))
    if len(turns) < _FEWEST:
        return ()
    return tuple(
        Turn(match.span("label"), _speaker(match["name"]), tuple(pieces)) for match, pieces in turns
    )


def _is_spoken(frame: Frame, start: int, end: int) -> bool:
    """Tell a paragraph of a turn from a stage direction and from furniture."""
    return frame.sentence_at(start).is_evidence and not _STAGE.match(frame.text, start, end)


def _speaker(name: str) -> str | None:
    return None if _ASKING.match(name) else name.rsplit(maxsplit=1)[-1]
