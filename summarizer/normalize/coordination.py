"""Verbs that share the modal of one before them: "would ban potash and cut off a bank"."""

from summarizer.normalize.modality_table import IRREGULAR_PASTS
from summarizer.normalize.trigger_shapes import Shape
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set

_GOVERNED = lazy(
    r"(?:\b(?:will|would|shall|could|may|might|should|must|to)|[’']ll)\s[“\"]?(?:(?:also|then|not|\w+ly)\s){0,2}"
    r"(?P<verb>(?!(?:the|an?|its|his|her|their|this|that|be|have|face|all|any|some|which|whom)\b)"
    r"[a-z]{3,}(?<![^s]s)(?<!ing))\s"
)
"""A modal or "to", and the verb it governs."""
_JOINED = lazy(r"(?:,|,? and|,? or)\s(?:(?:also|then|even|\w+ly)\s)?$")
"""What stands before a verb that goes on with the one before."""
_OTHER_CLAUSE = lazy(
    r"[;:.]|\b(?:who|which|that|whose|said|says|has|have|had|was|were|is|are|did|does|but|while|after"
    r"|before|when|because|as|if|unless|since|he|she|it|they|we|you)\b"
)
"""What opens a clause of its own between two verbs."""
_ASIDE = lazy(r",\s(?:\w+ly\s)?[a-z]+\s$")
"""Before "to", in words that a comma ends: "the strike, meant to hit a depot, put lives"."""
_BASE = lazy(r"(?P<verb>[a-z]+(?<!ed)(?<!ing)(?<![^s]s))(?=\s)(?!\s(?:\w+\s)?by\b)")
_ALIKE = word_set("put cut hit set shut let")
"""Verbs whose past is their base form."""
_REACH = 200
"""Characters before a trigger in which the verb that it goes on with begins."""


def coordinated_with(sentence: str, start: int, shape: Shape) -> Place | None:
    """Return where the verb stands with which a trigger shares a modal, or None.

    >>> text = "The plan would ban potash, cut off a bank and list two men."
    >>> start, end = coordinated_with(text, text.index("cut"), Shape.PAST)
    >>> text[start:end]
    'ban'
    >>> coordinated_with("It would ban potash, it said, and cut off a bank.", 34, Shape.PAST)
    """
    low = max(0, start - _REACH)
    joined = _JOINED.search(sentence, low, start)
    base = _BASE.match(sentence, start)
    if joined is None or base is None or shape is Shape.ING:
        return None
    if base["verb"] in IRREGULAR_PASTS and base["verb"] not in _ALIKE:
        return None
    for governed in reversed(list(_GOVERNED.finditer(sentence, low, joined.start() + 1))):
        aside = _ASIDE.search(sentence, low, governed.start())
        apart = _OTHER_CLAUSE.search(sentence, governed.end("verb"), joined.start())
        if aside is None and apart is None:
            return governed.span("verb")
    return None
