"""What stands between a launch and its day and does not part them."""

from summarizer.readers.rules.launches.patterns import RELATIVE
from summarizer.readers.rules.launches.table import SAYING
from summarizer.text.patterns import lazy

_ATTRIBUTED = lazy(
    r"\bwhat\s+(?:\w+\s+){1,3}(?:says?|said|calls?|called|describe[sd]? as|claim(?:s"
    r"|ed))\b(?:\s+(?:was|were))?|"
    r"\b(?:that|which)\s+(?:[\w.'’]+\s+){1,5}?(?:says?|said|claims?|believes?|thinks?)\s+(?=\w)"
)
"""Who vouches for a relative clause: "which Seoul says flew"."""
_SOON_AFTER = lazy(
    r"\b(?:(?:seconds?|minutes?|moments|instants)|shortly|soon|immediately|right"
    r"|just)\s+(?:after|before|into)"
    r"\s+(?:\w+\s+){1,6}?(?=(?:in|on|at|off|near|from|over|late|early)\b|$)"
)
"""What only says how far into its flight something happened: "seconds after clearing its pad"."""
_BEFORE_THAT = lazy(r"\bbefore\s(?:that|this|then)\b")
_EVER = lazy(r"\s(?:\w+\s)?than\sever(?:\sbefore)?\b")
_NO_SOONER = lazy(r"\bas\s(?:recently|late|early|far back)\sas\b")
_AS_WELL_AS = lazy(r"\bas\swell\sas\b")
_SAID_ASIDE = lazy(rf",\s(?:[\w.'’-]+\s){{1,5}}?{SAYING}(?:\s[^,;.]{{2,25}})?,")
"""Between commas, who told of a launch: ", the newspaper said days later,"."""
_ASIDES = (
    _SAID_ASIDE,
    _AS_WELL_AS,
    RELATIVE,
    _ATTRIBUTED,
    _SOON_AFTER,
    _NO_SOONER,
    _BEFORE_THAT,
    _EVER,
)


def without_asides(words: str) -> str:
    """Return the words between a launch and a date without those that do not part them."""
    for aside in _ASIDES:
        words = aside.sub(" ", words)
    return words
