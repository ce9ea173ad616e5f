"""Names in a list as one subject: "Britain, France and Germany said"."""

from collections.abc import Sequence

from summarizer.readers.rules.speech.frames import Frame
from summarizer.text.patterns import lazy
from summarizer.text.place import Place

_NAME = r"(?:the )?[A-Z][\w.-]+(?: [A-Z][\w.-]+){0,2}"
_BARE = lazy(_NAME)
_OF_ONE = lazy(rf"the (?:[a-z-]+ ){{0,3}}[a-z-]+s (?:of|from) {_NAME}")
_NAMES = lazy(rf"\W*(?:{_NAME}, ){{2,6}}")
_LAST = lazy(rf"(?:and {_NAME}|{_NAME} and {_NAME})\b")


def listed(frame: Frame, parts: Sequence[Place], subject: Place | None) -> Place | None:
    """Return a subject with the names that stand before it in a list, from parts between commas.

    "Britain, France and Germany said": all three; "the ministers of Britain, France and Germany
    said": the ministers.
    """
    if subject is None or len(parts) < 2 or not _LAST.match(frame.text, *parts[-1]):
        return subject
    start = subject[0]
    for part in reversed(parts[:-1]):
        if _OF_ONE.fullmatch(frame.text, *part):
            return part[0], subject[1]
        if not _BARE.fullmatch(frame.text, *part):
            break
        start = part[0]
    return start, subject[1]


def opens_list(frame: Frame, start: int, place: int) -> bool:
    """Tell whether names alone stand between the start of a clause and an "and": "A, B, and C"."""
    return _NAMES.fullmatch(frame.text, start, place) is not None
