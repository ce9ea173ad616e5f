"""Other names that an article gives in brackets: "X Technology Company (TESA)", and their uses."""

from collections.abc import Iterable, Iterator

from summarizer.normalize.gazetteer import Gazetteer
from summarizer.readers.rules.found import Found
from summarizer.readers.rules.names.entity_table import NEVER_NAMES
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind
from summarizer.text.patterns import lazy

_BRACKET = lazy(
    r"(?:,? (?:Inc|Ltd|Co)\.?)? ?\((?:also known as |known as |a\.?k\.?a\.?:? |or |formerly |the )?"
    r"[\"\u201c'\u2018]?(?P<alias>[A-Z][\w&.\u2019'-]*(?: [A-Z][\w&.-]*){0,3})"
    r"[\"\u201d'\u2019]?[,;)]"
)
_ALSO = lazy(r",? (?:also|better|formerly|previously) (?:known|called) as (?P<alias>[A-Z][\w-]+)")
_REACH = 30
_INITIAL = lazy(r"[A-Z]")


def find_aliases(page: Page, found: Iterable[Found]) -> Iterator[Found]:
    """Yield the bracketed names of bodies and companies, and every later use of them."""
    named: dict[str, Found] = {}
    for one in found:
        near = page.text[one.end : one.end + _REACH]
        if "(" not in near and "known" not in near and "called" not in near:
            continue
        match = _BRACKET.match(page.text, one.end) or _ALSO.match(page.text, one.end)
        if match and _is_alias(match.group("alias"), one):
            named.setdefault(match.group("alias"), one)
    for start, end, bearer in Gazetteer(named.items()).find_once(page.text) if named else ():
        if page.covers(start, end) and page.claims.take(start, end):
            yield bearer._replace(start=start, end=end, name=page.text[start:end], rank=0)


def _is_alias(alias: str, one: Found) -> bool:
    """Tell whether a bracket names the same: an acronym of it, or any name for one of its kind."""
    if one.kind is ActorKind.PERSON or alias in NEVER_NAMES or alias == "IMO":
        return False
    if " " in alias or not alias.replace(".", "").replace("-", "").isupper():
        return one.kind in {ActorKind.COMPANY, ActorKind.VESSEL, ActorKind.GROUP}
    initials = set(_INITIAL.findall(one.name)) | {one.name[0].upper()}
    return alias[0] in initials or len(alias) >= 3
