"""Countries in words for somebody that are not whose he is: "a buyer of Russian oil"."""

from functools import lru_cache
from typing import Final

from summarizer.text.patterns import lazy

TIED: Final = "born|linked|backed|aligned|affiliated|allied|connected|tied|sponsored|supported"
"""What stands behind a country, with a hyphen, of somebody whom another has: "Iran-backed"."""

DEALING: Final = (
    "(?:buyer|purchaser|importer|exporter|supplier|seller|shipper|carrier|broker|smuggler"
    "|supporter|backer|friend|critic|opponent|rival|enemy|foe|user)s?"
)
"""Who has to do with what is of a country, and need not be of it."""

STUDENT: Final = " (?:[a-z]+ )?(?:expert|analyst|specialist|watcher|scholar|hand|hawk|dove)"
"""Behind a country, of somebody who looks at it from another: "a China analyst"."""

_COUNTRY = r"[A-Z][\w.]*(?: [A-Z][\w.]*)*"
_OF_OTHERS = lazy(
    rf"\b{_COUNTRY}[-‑](?:(?:{TIED})\b|(?=American\b))"
    rf"|\b(?:{DEALING} of|(?:trader|dealer|investor)s? in|front for"
    r"|(?:expert|commission|committee|panel) on"
    r"|(?:[Ee]nvoy|[Rr]epresentative|[Cc]oordinator) for"
    rf"|(?:envoy|ambassador|visitor|advis[eo]r)(?: to| on)?) (?:the )?(?:[a-z]+ )*"
    rf"{_COUNTRY}(?:(?:,| and| or) {_COUNTRY})*"
    rf"|\b{_COUNTRY}{STUDENT}\b"
    rf"|\b{_COUNTRY}(?<!an|sh|se|ni|qi|ch) director\b(?= of an? )"
    r"|\b(?:analyst|specialist|expert|researcher|fellow|scholar) (?:(?:at|of|with|on) .*"
    r"|in [A-Z]\w+(?: [A-Z]\w+)*$)"
    r"|[a-z] (?:that|who|which|(?:accused|suspected|convicted) of"
    r"|charged with|wanted for|(?:deal|trad|help|supply|sell|buy)ing)\b[^,;]*"
)


@lru_cache(maxsize=1024)
def without_others(words: str) -> str:
    """Return words for somebody with blanks in place of the countries that are another's.

    >>> without_others("Kazakh-born Russian")
    '            Russian'
    """
    return _OF_OTHERS.sub(lambda found: " " * len(found[0]), words)
