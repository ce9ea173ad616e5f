"""Where the pieces of a list of targets divide."""

import re

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.joined_names import is_one_name
from summarizer.readers.rules.sanctions.joined_nouns import is_one_count, is_one_phrase
from summarizer.readers.rules.sanctions.listed_table import SUCH_AS
from summarizer.readers.rules.sanctions.regions import Region
from summarizer.text.patterns import lazy

PARENTHESIS = lazy(r"\s*\(([^()]{1,60})\)")

_JOIN = lazy(
    r"(?=[\s,;:—])\s*(?:,?\s+(?:namely|specifically):?\s+|,\s*(?:and|as well as|along with|together with|in addition to|plus)\s+|,\s+|;\s+(?:and\s+)?|:\s+|\s+(?:and also|and|as well as|along with"
    r"|together with|in addition to|alongside|plus|or)\s+|\s+--?\s+|\s+–\s+(?:and\s+)?|\s*—\s*)(?:also\s+|on\s+|against\s+)?"
)

_LONG_LIST = 2
_OF_FIRM = "|".join(
    rf"(?<={end})"
    for end in (r"Inc\.", r"Ltd\.", r"Corp\.", r"Co\.", "Inc", "Ltd", "LLC", "GmbH", "FZE")
)
_JOIN_LONG = lazy(
    r";\s+(?:and\s+)?|,\s+(?=[a-z]|(?:Chair|Director|Head|Chief|CEO))|:\s+"
    rf"|(?:{_OF_FIRM})\s+and\s+|\s+and\s+(?=the [A-Z]|\d|(?:its|his|her|their|{TWO_TO_TWELVE}) )"
)
"""Semicolons divide such a list; commas only what is said of each from its name, and "and" only
where the name of a firm ends or somebody else is told of."""

_INCLUDING = lazy(
    rf"(?=[\s,]),?\s+(?:{SUCH_AS}|led by|which include[sd]?|who include[sd]?|like|naming|listing|targeting|hitting|blacklisting|covering|comprising)\s*:?\s+"
)


_OF_BODIES = lazy(
    r"\b(?:executives|employees|officials|members|owners|heads|bosses|directors|managers|staff|leaders|shareholders)"
    r" (?:of|at|from) (?:[\w-]+ ){0,3}(?:companies|firms|banks|organi[sz]ations|bodies|agencies|groups|businesses|entities)$"
)
"""People of bodies that are named behind them, and are not meant themselves."""


def list_pieces(text: str, region: Region) -> list[tuple[int, int, bool]]:
    """Divide a list at commas and conjunctions, not inside brackets or before "Ltd"."""
    chunks: list[tuple[int, int, bool]] = []
    hidden = _hide(text[region.start : region.end])
    start, member = 0, False
    at = 0
    join = _JOIN if hidden.count(";") < _LONG_LIST else _JOIN_LONG
    included = _INCLUDING.search(hidden)
    while True:
        joined = join.search(hidden, at)
        if included and included.start() < at:
            included = _INCLUDING.search(hidden, at)
        match = (
            included if included and (not joined or included.start() <= joined.start()) else joined
        )
        if not match:
            break
        if match is joined and _keeps_together(hidden, start, match):
            at = match.end()
            continue
        chunks.append((region.start + start, region.start + match.start(), member))
        if match is included and _OF_BODIES.search(hidden, start, match.start()):
            return chunks
        member = member or match is included
        start = at = match.end()
    chunks.append((region.start + start, region.end, member))
    return [(s, e, m) for s, e, m in chunks if e > s]


def _hide(words: str) -> str:
    """Blank out brackets, so that commas in them divide nothing."""
    if "(" not in words:
        return words
    return PARENTHESIS.sub(
        lambda m: "," + " " * (len(m[0]) - 1) if _NUMBERED.fullmatch(m[1]) else "\x02" * len(m[0]),
        words,
    )


_NUMBERED = lazy(r"[ivx]{1,4}|\d{1,2}|[a-h]")
"""What numbers the items of a list: "(ii)"."""


def _keeps_together(hidden: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a conjunction stands inside one name, one phrase or one counted pair."""
    if is_one_count(hidden, start, match) or is_one_name(hidden, start, match):
        return True
    return is_one_phrase(hidden[start : match.start()], match.group(), hidden[match.end() :])
