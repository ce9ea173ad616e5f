"""Offices held and kin, which say who the name beside them is: "A, former head of the bank"."""

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.patterns import lazy

ROLE = lazy(
    r"(?:[Aa]n?|[Tt]he|its|his|her|their|another|one) (?:[A-Z]{2,6} )?[a-z][a-z -]*? (?:of|at|for|from) "
)
OFFICE = lazy(
    r"(?:[Cc]hief of (?:the )?(?:\w+ )?[Ss]taff of |(?:(?:the|its|their|his|her|an?|[A-Z]\w+['’]s?) )?(?:(?:[Dd]efen[cs]e|[Ff]oreign|[Ff]inance|[Ii]nterior|[Jj]ustice|[Oo]il|[Ee]nergy|[Hh]onorary|[Mm]ilitary|[Nn]aval|[Tt]rade|[Cc]ommercial|[Cc]ultural|[Ff]ormer|[Dd]eputy|[Aa]cting|[Vv]ice|[Ff]irst|[Gg]eneral|[Cc]hief|[Ss]enior|[Ee]xecutive|[Mm]anaging|ex)[ -]){0,3}(?:[Cc]hair(?:man|woman|person)?|CEO|CFO|COO|[Ee]xecutive|[Pp]resident|[Dd]irector(?: general)?|[Hh]ead|[Ff]ounder|[Cc]o-founder|[Oo]wner|[Cc]o-owner|[Cc]ommander|[Ll]eader|[Mm]ember|[Mm]inister|[Gg]overnor|[Mm]ayor|[Ss]ecretary|[Ss]peaker|[Ss]pokes(?:man|woman)|[Aa]dvis[eo]r|[Pp]rosecutor|[Jj]udge|[Dd]eputy|[Ss]hareholder|[Mm]anager|[Oo]fficer|[Aa]ttach[eé]|[Cc]onsul(?: [Gg]eneral)?|[Aa]mbassador|[Ee]nvoy|[Rr]epresentative)(?: and (?:[a-z-]+ )+)?(?: officer)? (?:of|at|for|to|in) )"
)
"""An office held, which says who the name before it is: "A, former head of the bank"."""
OFFICE_ALONE = lazy(
    r"(?:an?|the) (?:(?:former|retired|senior|deputy|acting) )*(?:[A-Z][A-Za-z.]+(?:['’]s)? ){0,3}(?:Minister|Secretary|Governor|General|Ambassador|Senator|Director|Commander|Judge|Prosecutor)(?: (?:of|for) [A-Z][a-z]+(?:, [A-Z][a-z]+)*(?:,? and (?:[A-Z][a-z]+ ?)+)?)?"
)
PLACE_ROLE = lazy(r"(?:an?|the) (?:[a-z]+ )?(?:city|port|state|island|district) of")

_BARE_ROLE = lazy(
    r"(?:[A-Z][\w.&’'-]* |[a-z-]+ ){0,5}(?:director|advis[eo]r|secretary|chief|head|chair(?:man|woman)"
    r"|spokes(?:man|woman|person)|minister|president|commander|governor|ambassador|boss|executive"
    r"|prosecutor|spokesperson|(?:chief|head) of (?:the )?(?:[a-z]+ )?staff|son|daughter|wife|husband|brother|sister|mother|father)"
)


def is_role_beside(view: SanctionView, end: int, words: str) -> bool:
    """Tell whether an office without an article is that of whom a comma names beside it."""
    start = end - len(words)
    behind = words[:1].islower() and view.masked.endswith(", ", 0, start)
    if not (behind or _NAME_NEXT.match(view.masked, end)):
        return False
    return _BARE_ROLE.fullmatch(words) is not None


_NAME_NEXT = lazy(r", [A-Z][\w.'’-]+")

_OF_FAMILY = "(?:wife|husband|sons?|daughters?|brothers?|sisters?|mother|father|children|parents)"
KIN_AND_MORE = lazy(
    rf"(?:his|her|their) (?:[a-z]+ )?{_OF_FAMILY} and "
    rf"(?:{_OF_FAMILY}\b|(?:an?|the|{TWO_TO_TWELVE}|\d+) )"
)
"""Kin behind a name where a list goes on: "X, his wife and two banks", "X, his son and daughter"."""
