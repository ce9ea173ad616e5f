"""Whether "the North" and "the South" are the Koreas in a text."""

from functools import lru_cache

from summarizer.normalize.countries import country_of
from summarizer.normalize.countries_table import KOREAN_HALVES
from summarizer.normalize.missiles import find_missiles, may_name_missiles
from summarizer.text.patterns import lazy

_KOREAS = frozenset(KOREAN_HALVES.values())


@lru_cache(maxsize=4)
def is_of_korea(text: str, dateline: str | None) -> bool:
    """Tell whether "the North" is North Korea: by where a text is from, or whose missiles it names.

    Args:
        text: what is read.
        dateline: the place that it is dated from, as written there.
    """
    if "he North" not in text and "he South" not in text:
        return False
    if dateline and country_of(dateline.title()) in _KOREAS:
        return True
    if "South Korea" in text and _NORTH_ACTS.search(text):
        return True
    return may_name_missiles(text) and any(m.country in _KOREAS for m in find_missiles(text))


_NORTH_ACTS = lazy(
    r"\b[Tt]he North(?:['\u2019]s)?\s(?:(?:has|had|also|later|\w+ly|\w+day)\s)?(?:(?:test-)?fired"
    r"|launch\w*|tests?|tested|missiles?|rockets?|regime|military|nuclear|state)\b"
)
"""What only North Korea does or has where South Korea is spoken of."""
