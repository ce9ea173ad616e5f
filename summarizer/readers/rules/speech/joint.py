"""Several who speak as one: "Britain, France and Germany said in a joint statement"."""

from collections.abc import Sequence
from itertools import pairwise

from summarizer.readers.rules.speech.frames import Frame
from summarizer.readers.rules.speech.namings import Naming, Namings, Source
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy

_BETWEEN = lazy(r"(?:,|,? and) (?:the )?")
_PAIR = 2
_OFFICE = r"(?:[A-Z][\w.'’-]* (?:(?:of|for) (?:the )?)?){0,6}"
_TITLED = lazy(_OFFICE)
_TITLED_NEXT = lazy(rf" and (?:the )?{_OFFICE}")


def _are_titled(frame: Frame, persons: Sequence[Naming], start: int, end: int) -> bool:
    """Tell whether words are two persons with their offices: "Secretary A and Minister B"."""
    if len(persons) != _PAIR or persons[-1].end != end:
        return False
    first, last = persons
    between = _TITLED_NEXT.fullmatch(frame.text, first.end, last.start)
    return between is not None and _TITLED.fullmatch(frame.text, start, first.start) is not None


def joint_source(frame: Frame, namings: Namings, start: int, end: int) -> Source | None:
    """Return those named in `[start, end)` as one speaker, if these words are but a list of names.

    Args:
        frame: the article.
        namings: where persons and bodies are named in it.
        start: where the phrase begins.
        end: where it ends.
    """
    if " and " not in frame.text[start:end]:
        return None
    start += len("the ") * frame.text.startswith(("the ", "The "), start)
    named = namings.within(start, end)
    if _are_titled(
        frame, [one for one in named if one.entity.kind is ActorKind.PERSON], start, end
    ):
        return Source(start, end, frame.text[start:end], is_person=False)
    if len(named) < 2 or named[0].start != start or named[-1].end != end:
        return None
    gaps = (frame.text[a.end : b.start] for a, b in pairwise(named))
    if not all(_BETWEEN.fullmatch(gap) for gap in gaps):
        return None
    return Source(start, end, frame.text[start:end], is_person=False)
