"""How news tell how far, how high and how long a missile flew: data for `figures`."""

from typing import Final

_QUANTITY: Final = (
    r"(?:(?:about|around|roughly|some|approximately|nearly|almost|over|more than|at least|up to"
    r"|just over|just under|less than|an estimated|well over|a little over|as much as|close to"
    r"|under|no more than)\s+)*"
    r"(?:between\s+)?\d[\d,.]*(?:\s\d{3}\b(?:\.\d+)?)*(?:\s*(?:-|–|to|and)\s*\d[\d,.]*)?[\s-]*"
)
LENGTH: Final = (
    _QUANTITY + r"(?:km|kms|kilomet(?:er|re)s?|miles?|nautical miles?|met(?:er|re)s|feet|ft|m)\b"
    r"(?:\s*\([^)]{1,30}\))?"
)
"""A length with the words that qualify it and its conversion in brackets."""

DURATION: Final = (
    _QUANTITY
    + r"(?:minutes?|mins?|hours?|seconds?)\b(?:,?\s+(?:and\s+)?\d[\d.]*\s*(?:minutes?|seconds?))?"
)

ALTITUDES: Final = (
    (
        r"(?:altitudes?|height|apogee|peak|ceiling)\b\s*(?:\([^)]*\)\s*)?(?:of|at|as|was|reached"
        r"|put at|to)?\s*(?:a\s+)?(?:maximum\s+(?:of\s+)?|max\s+)?(?P<a>{length})"
    ),
    (
        r"(?:climb(?:s|ed|ing)|r(?:ose|ises?|ising)|soar(?:s|ed|ing)|peak(?:s|ed|ing)|ascend(?:s|ed"
        r"|ing)|fl(?:ew|ies|ying) as high as|top(?:s|ped|ping) out)\s+(?:\w+\s+)?(?:to|at"
        r"|as high as|no higher than)?\s*(?P<b>{length})"
    ),
    r"(?:as high as|reaching|reached)\s+(?P<d>{length})(?:\s+(?:in|at|into the sky|and)\b|,)",
)
RANGES: Final = (
    (
        r"(?:fl(?:ew|ies|ying|own|y)|travel(?:s|l?ed|l?ing)?|cover(?:s|ed|ing)?|went|soar(?:s"
        r"|ed))\s+(?:(?:for\s+)?(?:a\s+)?(?:total\s+)?(?:distances?\s+of\s+)?)(?P<a>{length})"
        r"(?!\s+(?:up|high|above|in altitude))"
    ),
    (
        r"(?:distances?|horizontal distance|flight distance)\b\s*(?:of|at|was|as"
        r"|put at)?\s*(?P<b>{length})"
    ),
    r"(?:a\s+|flight\s+|its\s+)ranges?\s+(?:of|was|at)\s+(?P<c>{length})",
    (
        r"(?:hurl(?:s|ed|ing)?|carr(?:y|ie[sd]|ying)|deliver(?:s|ed|ing)?|propel(?:s|led|ling)?"
        r"|sen[dt]s?|sending|loft(?:s|ed|ing)?|boost(?:s|ed"
        r"|ing)?)\s+(?:\w+\s+){{1,4}}?(?P<h>{length})(?=\s+(?:to|into|down|away|across|over)\b)"
    ),
    r"(?:path|trajectory|course|track|arc)\s+of\s+(?P<i>{length})",
    r"track(?:s|ed|ing)\s+(?:\w+\s+){{0,3}}(?:for|over|to)\s+(?P<e>{length})",
    r"after\s+(?:flying|a flight of|travel(?:l)?ing|covering)\s+(?P<f>{length})",
    r"(?:hit|struck|strike)\s+(?:\w+\s+){{1,3}}?(?P<g>{length})\s+away",
)
FLIGHT_TIMES: Final = (
    (
        r"(?:fl(?:ew|ies|ying|own)|flight|aloft|airborne|in the air|travel(?:s|l?ed)|orbits?)"
        r"(?:\s+[\w-]+){{0,6}}?\s+(?:for|of|lasting|lasted|time of)\s+(?P<a>{duration})"
    ),
    r"flight (?:time|duration)\s*(?:of|was|at|lasted)?\s*(?P<c>{duration})",
    r"(?:within|after|in)\s+(?P<d>{duration})\s+(?:of flight|aloft|in the air)",
    (
        r"(?:stay(?:s|ed)|remain(?:s|ed)|flew|was)\s+(?:aloft|airborne|in the air"
        r"|up)\s+(?:for\s+)?(?P<e>{duration})"
    ),
)
"""How distance, height and time of a flight are told; `{length}`, `{duration}` are filled in."""

AFTER_FIGURES: Final = {
    "altitude": r"(?:up|high|in altitude|above (?:the )?(?:earth|sea level|ground))\b",
    "range": r"(?:away|downrange|down range|east(?:ward)?s? (?:of|from) (?:its|the) launch)\b",
    "flight_time": r"(?:long )?flights?\b",
}
"""What may follow a figure that shows what it measures: "70 km up", "a 71-minute flight"."""

NOMINAL_FIGURES: Final = (
    r"(?:[Hh]a(?:s|ve|d|ving) (?:a|an) (?:\w+ ){0,3}range|[Ww]ith (?:a|an) (?:\w+ ){0,3}range"
    r"|capable of"
    r"|c(?:an|ould) (?:\w+ly )?(?:fly|reach|travel|strike|hit|carry|deliver|take|send|lift|loft"
    r"|place|put)|able to"
    r"|(?:maximum|theoretical) range|strik(?:e|ing) range|range of up to|designed to|within range"
    r"|potential range|believed to have|lived?|lives?|would (?:fly|reach|travel|have flown)"
    r"|(?:was|were|is|are) (?:supposed|meant|intended|expected|due|planned) to"
    r"|(?:could|might|would) have (?:been|flown|travell?ed|reached|covered))"
)
"""Before a figure: it is what the type could do, not what was flown."""
