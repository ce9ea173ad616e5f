"""The name inside a piece of a list: the capitals that no common noun follows."""

from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.kinds import (
    BASED,
    TITLE,
    is_company,
    is_organization,
    noun_kind,
)
from summarizer.readers.rules.sanctions.tables import TITLES
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.patterns import lazy, skip
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set

_CONNECTORS = r"(?:of|for|the|and|de|la|del|al|el|bin|ibn|van|von|der|den|da|dos|du|y|e|on|in|to|&|d\.?\s?o\.?\s?o\.?|s\.r\.o\.?|a\.d\.)"

_CAPITAL = (
    r"(?:[A-Z0-9][\w'’.&/+-]*|al-[\w'’-]+|[eu]l-[\w'’-]+"
    r"|(?:ut|ash|a[sdntrz])-[A-Z][\w'’-]*|[“\"'‘][A-Z][\w-]*[”\"'’])"
)

NAME_RUN = lazy(
    rf"{_CAPITAL}(?:(?:\s+{_CONNECTORS}){{0,2}}\s+{_CAPITAL}|,\s+(?:Ltd|Inc|LLC|S\.A|Co|Limited|Corp|Jr|Sr)\b\.?)*"
)


_BASED_AFTER = lazy(r"[- ]?(?:based|registered|flagged|linked|led|backed|made)\b|['’]s\s")
_BASED_END = lazy(r"-(?:based|registered|flagged|linked|backed|led|made)$")
_HYPHENED = lazy(
    r"\S*-(?:based|registered|flagged|linked|headquartered|backed|owned|run|controlled)(?:\s+|(?=\s*$))"
)
_SIZE = lazy(r"\d[\d,.]*-(?:[a-z]+|dwt|cbm|teu|TEU)\s+")
"""How big a ship is, before her name: "the 8,400-cbm Sarab Moon"."""
_NOUN_AFTER = lazy(
    r"\s+(?!(?:in|of|from|at|on|itself|and|with|near|based|registered|living|worth|aged|born)\b)[“\"‘']?[a-z]"
)
_IN_PLACE = lazy(r"\b(?:of|in|from|at|for|on|near)(?: the)?$")


def name_run(view: SanctionView, begin: int, end: int) -> Place | None:
    """Return the place of the name in a piece: the last capitals that no common noun follows."""
    best: Place | None = None
    end = _before_clause(view, begin, end)
    for match in NAME_RUN.finditer(view.masked, begin, end):
        run = _name_in(view, begin, end, *match.span())
        if run and (best is None or not _IN_PLACE.search(view.masked[begin : run[0]].rstrip())):
            best = run
    if best is None:
        return None
    before = view.masked[begin : best[0]].rstrip()
    if _TITLE_LAST.sub("", before).endswith(_WITH_WHOM):
        return None
    return None if _only_place(before) or _is_where(view, best, before) else best


_TITLE_LAST = lazy(rf" (?:the )?{TITLES}$")
_WITH_WHOM = (" close to", " loyal to", " allied with", " aligned with", " allied to")
"""What stands before a name that says whose friends those meant are: "oligarchs close to X"."""
_CLAUSE = lazy(
    r"[a-z]{3} (?=(?:that|who|which|accused|suspected|involved|responsible|complicit|engaged|doing"
    r"|dealing|helping|supporting|supplying|seeking|working|selling|buying|using|believed|alleged"
    r"|known to|said to)\b)"
)


def _before_clause(view: SanctionView, begin: int, end: int) -> int:
    """Return where what is said of nameless ones begins: "banks | that deal with Rosneft"."""
    text = view.masked
    hit = view.countries.starting(begin) if text[begin].isupper() else None
    plain = hit is None or (hit.form != "demonym" and not _OF_LAND.match(text, hit.end))
    named = text[begin].isupper() and plain
    clause = None if named else _CLAUSE.search(text, begin, end)
    head = text[begin : clause.end() - 1].rsplit(" ", 1)[-1] if clause else ""
    return clause.end() if clause and noun_kind(head) is not None else end


_OF_LAND = lazy(r" [a-z]")
"""Behind a country that only says whose somebody is: "US firms that sell arms to Taiwan"."""


def _is_where(view: SanctionView, run: Place, before: str) -> bool:
    """Tell whether a name is a city's or a country's, where somebody is: "the prosecutor in"."""
    if not _WHERE.search(before):
        return False
    if _LANDFORM.search(view.masked, *run):
        return True
    hit = view.countries.starting(run[0])
    return hit is not None and hit.end == run[1]


_LANDFORM = lazy(r" (?:Peninsula|Province|Region|Valley|Desert|Islands?|District|Governorate)$")
_WHERE = lazy(
    r" (?:in|at|near|within|inside|outside|beyond|across)(?: the| [A-Z]\w+['’]s)?"
    r"(?: (?:northern|southern|eastern|western|central|north|south|(?:north|south)-?(?:east|west)(?:ern)?))?$"
)
"""What makes of a name behind it a place: "bases in eastern | Syria"."""


def _name_in(view: SanctionView, begin: int, limit: int, start: int, end: int) -> Place | None:
    """Return the part of a run of capitals that is a name, without what is said of its bearer."""
    text = view.masked
    if _BASED_AFTER.match(text, end, limit) or text.endswith(("'s", "’s"), start, end):
        return None
    if "-" in text[start:end]:
        words = text[start:end]
        if BASED.match(words) and _BASED_END.search(words):
            return None
        based = _HYPHENED.search(words)
        start += based.end() if based else 0
    if start >= end or _NOUN_AFTER.match(text, end, limit):
        return None
    if _is_demonym(view, start, end) or (start == begin and is_common(text[start:end])):
        return None
    start = skip(_SIZE, text, _behind_nationality(view, start, end), end)
    start = _behind_title(text, _behind_role(text, start, end), end)
    if start >= end or text[start:end].isdigit() or _MANY_LETTERS.fullmatch(text, start, end):
        return None
    return start, end


_MANY_LETTERS = lazy(r"[A-Z]{2,}s")
"""Letters that stand for a noun in the plural: "MPs", "NGOs"."""


_KEPT_TITLE = lazy(r"M(?:r|rs|s)\b|Dr\b")


def _behind_title(text: str, start: int, end: int) -> int:
    """Return where a name begins behind its titles; "Metropolitan X" keeps its own."""
    title = TITLE.match(text, start, end)
    while title:
        if " " not in text[title.end() : end] and not _KEPT_TITLE.match(title.group()):
            return start
        start = title.end()
        title = TITLE.match(text, start, end)
    return start


_ROLES = word_set(
    """CEO CFO Chairman chairman Chairmen chairmen Chairwoman chairwoman President president
    Director director Minister minister Secretary secretary Ambassador ambassador Commander
    commander Chief chief Founder founder Owner owner Speaker speaker Governor governor Mayor
    mayor Boss boss Judge Senator General Envoy envoy Advisor advisor Adviser adviser
    Representative representative Chancellor chancellor Premier premier Justice Colonel Major
    Captain Admiral Lieutenant Brigadier Marshal Col. Gen. Maj. Lt."""
)
_FULL_NAME = lazy(
    r"[A-Z][\w'’.-]+ (?:(?:de|da|do|dos|del|van|von|al|el|bin|ibn) )?[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)?$"
)


def _behind_role(text: str, start: int, end: int) -> int:
    """Return where a person's name begins behind the office: "Rosneft CEO Igor Sechin"."""
    words = text[start:end].split(" ")
    if is_company(" ".join(words[-2:])):
        return start
    at = start
    for word in words[:-2]:
        at += len(word) + 1
        if word not in _ROLES:
            continue
        name = _behind_title(text, at, end)
        if at > start + len(word) + 1 and _FULL_NAME.match(text, name, end):
            return name
        several = not _ROLES.isdisjoint(text[at:end].split(" ")[:-2])
        if not several and _OFFICE_OF.match(text, at, end) and len(words) > _OFFICE_WORDS:
            last = text.rfind(" ", start, text.rfind(" ", start, end)) + 1
            return last if _FULL_NAME.match(text, last, end) else start
    return start


_OFFICE_OF = lazy(r"(?:of|for|to) ")
_OFFICE_WORDS = 4
"""An office and a name take more words: "Secretary of State Rhea Lund"."""


def is_common(name: str) -> bool:
    """Tell whether a word has its capital only because a sentence begins with it."""
    low = name.lower()
    if low in lexicon.STRONG_NOUNS or low in lexicon.WEAK_NOUNS or low in lexicon.FLOWS:
        return True
    if low in lexicon.QUALIFIERS:
        return True
    return " " not in name and low.endswith("s") and noun_kind(low) is not None


def _is_demonym(view: SanctionView, start: int, end: int) -> bool:
    """Tell whether the capitals only say whose ("a Russian")."""
    hit = view.countries.starting(start)
    return hit is not None and hit.form == "demonym" and hit.end == end


_LOWER_BEFORE = lazy(r"[a-z]+\s+(?:in|of|from|at|near|on|with|to)(?: the| \w+(?:['’]s)?){0,2}$")
_MANY_IN = lazy(r"\b[a-z]{3,}s\s+(?:in|from)(?: the)?$")
_OF_STATE = lazy(r"\b(?:Secretary|Minister) (?:of|for) [A-Z]\w+$")
"""An office before its holder's name: "former Secretary of State"."""
_MANY_OF = lazy(r"(?:[a-z-]+ )?[a-z]{3,}s of (?:the )?(?:[A-Z]\w+ )?[a-z]+")
"""Several of a described body: "employees of the Iranian bank", which is not meant itself."""
_NAME_FIRST = lazy(r"(?:the\s+)?[A-Z]")


def _only_place(before: str) -> bool:
    """Tell whether the capitals only say where a described somebody is ("banks in Turkey")."""
    if _MANY_OF.fullmatch(before):
        return True
    if not before or not _LOWER_BEFORE.search(before) or _OF_STATE.search(before):
        return False
    based = before.endswith((" based in", " headquartered in", " registered in", " located in"))
    return based or not _NAME_FIRST.match(before) or _MANY_IN.search(before) is not None


_POSSESSIVE = lazy(r"['’]s? (?=\S)")


def _behind_nationality(view: SanctionView, start: int, end: int) -> int:
    """Return where a name begins behind an adjective of a country; firms keep theirs."""
    hit = view.countries.starting(start)
    if hit is None or hit.end >= end:
        return start
    owned = _POSSESSIVE.match(view.masked, hit.end, end)
    if owned and view.masked[owned.end()].isupper():
        return owned.end()
    if hit.form != "demonym" or view.masked[hit.end] != " ":
        return start
    rest = view.masked[hit.end : end].strip()
    kept = not rest[:1].isupper() or is_company(rest) or is_organization(rest)
    return start if kept else end - len(rest)
