"""Several who speak as one: "Britain, France and Germany said in a joint statement"."""

from itertools import pairwise

from summarizer.readers.rules.speech.frames import Frame
from summarizer.readers.rules.speech.namings import Namings, Source
from summarizer.text.patterns import lazy

_BETWEEN = lazy(r"(?:,|,? and) (?:the )?")


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
    if len(named) < 2 or named[0].start != start or named[-1].end != end:
        return None
    gaps = (frame.text[a.end : b.start] for a, b in pairwise(named))
    if not all(_BETWEEN.fullmatch(gap) for gap in gaps):
        return None
    return Source(start, end, frame.text[start:end], is_person=False)
