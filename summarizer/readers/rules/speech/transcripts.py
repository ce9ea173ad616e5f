"""Press briefings and interviews written turn by turn: "MR. PATEL: ..." and "QUESTION: ..."."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from summarizer.readers.rules.names.person_table import ROLES, TITLES
from summarizer.readers.rules.speech.frames import Frame
from summarizer.text.patterns import lazy
from summarizer.text.place import Place

_HOME = r"(?:\s\((?P<inner>[^)]{1,60})\)(?:\s\([^)]{1,60}\))?)?"
_FORM = (
    r"(?!(?:[A-Z'’-]+\s)*(?:RELEASE|CONTACTS?|EMBARGO(?:ED)?|SUBJECT|DATE|FROM|TO|SOURCE"
    r"|NOTES?|BREAKING|UPDATED?|ALERT|WATCH|READ|VIDEOS?|PHOTOS?|EXCLUSIVE|OPINION|ANALYSIS|LIVE"
    r"|EXPLAINE[DR]|FACTBOX|RELATED|BACKGROUND|VIEWS?|VIEWPOINT|EDITORIAL|COMMENT(?:ARY)?|COLUMN"
    r"|LEADER|LETTERS?|PROFILE|FEATURE|TIMELINE|REVIEW|DEVELOPING|URGENT|SUMMARY|FILE|INTERVIEW"
    r"|UNTIL)\b)"
)
"""What the fields at the head of a press release are called, and no speakers."""
_SHOUTED = re.compile(
    rf"{_FORM}(?P<label>Q(?= +[A-Z“\"])|[QA](?=\) )"
    rf"|[A-Z][A-Z'’.-]*(?:\s[A-Z][A-Z'’.-]*){{0,5}}){_HOME}"
    r"(?::\s+|(?<=\b[QA])\)\s+|(?<=\bQ)\s+)"
)
"""A label in capitals; "Q" needs no colon: "Q  Mr. Secretary, when"."""
_PLAIN = lazy(
    rf"(?P<label>[A-Z][\w'’.-]*(?:\s(?:[A-Z][\w'’.-]*|of|for|al|van"
    rf"|de)){{0,5}})(?:,(?:\s[A-Z][\w'’-]*){{1,4}})?{_HOME}:\s+(?=[\"“A-Z])"
)
_TIMED = lazy(rf"(?P<label>[A-Z][\w.'’ -]{{1,40}}){_HOME}:\s\(\d\d:\d\d(?::\d\d)?\)\s*")
"""A label with the time of a recording: "Jen Psaki: (00:07)"."""
_ASKING = lazy(
    r"(?:(?:UNIDENTIFIED|THE)\s)?"
    r"(?:SPEAKER \d+|HOST|PRESENTER|ANCHOR|COMPERE|Q|QUESTION|REPORTER"
    r"|PRESS|MODERATOR|OPERATOR|PARTICIPANT|INTERVIEWER|JOURNALIST)S?\.?$",
    re.IGNORECASE,
)
_ANSWERING = lazy(r"(?:A|ANSWER)\.?$", re.IGNORECASE)
_FULL_NAME = lazy(r"[A-Z][\w'\u2019.-]+(?: [A-Z][\w'\u2019.-]+){1,3}")
_STAGE = lazy(r"\([^()]*\)\W*$|[#*\s-]+$|END\b.{0,40}$")
_OFFICE_WORDS = frozenset(word.upper() for word in (*TITLES, *ROLES, "THE", "OF", "FOR", "VICE"))
_FEWEST = 2
_FEWEST_PLAIN = 3


class Turn(NamedTuple):
    """What one speaker says until the next one does.

    `name` is the speaker's without titles: None for who asks, empty for who answers without a
    name ("A:") and for an office ("THE PRESIDENT").
    """

    label: Place
    name: str | None
    pieces: tuple[Place, ...]


Found = list[tuple[re.Match[str], list[Place]]]


def find_turns(frame: Frame) -> tuple[Turn, ...]:
    """Return the turns of a transcript; none if the article is not one."""
    found = _labeled(frame, _SHOUTED)
    if not _is_transcript(found) and ": (0" in frame.text:
        found = _labeled(frame, _TIMED)
    if not _is_transcript(found):
        found = _labeled(frame, _PLAIN) if "?" in frame.text else []
        if not _is_dialogue(frame, found):
            return ()
    return tuple(Turn(_name_span(match), _speaker(match), tuple(pieces)) for match, pieces in found)


def named_labels(text: str, paragraphs: Sequence[Place]) -> list[tuple[Place, Place]]:
    """Return the labels of a transcript in capitals, the first of each speaker, and the names.

    Labels are those of speakers where one comes again, has a title, or is one who asks.
    """
    matches = [match for start, end in paragraphs if (match := _SHOUTED.match(text, start, end))]
    counts = Counter(match["label"] for match in matches)
    sure = any(n > 1 or not _speaker_of(label) for label, n in counts.items())
    if len(matches) < _FEWEST or not sure:
        return []
    names = {name: match for match in reversed(matches) if (name := _speaker(match))}
    return [(match.span("label"), _name_span(match)) for match in reversed(names.values())]


def _labeled(frame: Frame, pattern: re.Pattern[str]) -> Found:
    """Return the paragraphs that begin with a label, each with those that follow without one."""
    found: Found = []
    goes_on = True
    for start, end in frame.paragraphs:
        match = pattern.match(frame.text, start, end)
        if match and (match.end() < end or pattern is _TIMED):
            found.append((match, [(match.end(), end)] if match.end() < end else []))
        elif found and not _is_spoken(frame, start, end):
            goes_on = False
            continue
        elif found and goes_on:
            found[-1][1].append((start, end))
        elif found:  # behind a stage direction the same one goes on
            found.append((found[-1][0], [(start, end)]))
        goes_on = True
    return [(match, pieces) for match, pieces in found if pieces]


def _is_transcript(found: Found) -> bool:
    """Tell whether labels in capitals are those of speakers; an office may speak alone."""
    if len({match.start() for match, _ in found}) >= _FEWEST:
        return True
    return bool(found) and found[0][0]["label"].startswith("THE ") and not _speaker(found[0][0])


def _is_dialogue(frame: Frame, found: Found) -> bool:
    """Tell whether labels in small letters come again, and somebody is asked and answers."""
    labels = [match["label"] for match, _ in found]
    if len(labels) < _FEWEST_PLAIN or max(Counter(labels).values()) < _FEWEST:
        return False
    return any(
        one != other and frame.text[pieces[-1][1] - 1] == "?"
        for one, other, (_, pieces) in zip(labels, labels[1:], found, strict=False)
    )


def _is_spoken(frame: Frame, start: int, end: int) -> bool:
    """Tell a paragraph of a turn from a stage direction and from furniture."""
    return frame.sentence_at(start).is_evidence and not _STAGE.match(frame.text, start, end)


def _name_span(match: re.Match[str]) -> Place:
    """Return where the name stands in a label, the whole label if it has none."""
    name = _speaker(match)
    if name and name == match["inner"]:
        return match.span("inner")
    return (match.end("label") - len(name), match.end("label")) if name else match.span("label")


def _speaker(match: re.Match[str]) -> str | None:
    inner = match["inner"] or ""
    if match["label"].startswith("The ") and _FULL_NAME.fullmatch(inner):
        return inner  # "The Minister for Europe (David Miliband):"
    return _speaker_of(match["label"])


def _speaker_of(label: str) -> str | None:
    if _ASKING.match(label):
        return None
    if _ANSWERING.match(label):
        return ""
    words = label.split()
    if len(words) == 1:
        return label
    offices = [n for n, word in enumerate(words) if word.rstrip(".").upper() in _OFFICE_WORDS]
    last = max(offices, default=-1)
    return "" if last == len(words) - 1 else label.split(maxsplit=last + 1)[-1]
