"""One piece of a list of targets: a name, a country, a counted or described group, a further word."""

import re
from itertools import pairwise
from typing import NamedTuple

from summarizer.normalize.numbers import parse_count
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.described import counted_in_ring, place_at
from summarizer.readers.rules.sanctions.kinds import (
    base_of,
    described_kind,
    is_organization,
    named_kind,
    nationality_of,
    noun_kind,
)
from summarizer.readers.rules.sanctions.name_runs import NAME_RUN, name_run
from summarizer.readers.rules.sanctions.offices import (
    OFFICE,
    OFFICE_ALONE,
    PLACE_ROLE,
    ROLE,
    is_role_beside,
)
from summarizer.readers.rules.sanctions.pieces import PARENTHESIS
from summarizer.readers.rules.sanctions.regions_table import VISITS
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.calendar_table import MONTH_FORMS, WEEKDAYS
from summarizer.text.patterns import lazy, skip
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set


class Item(NamedTuple):
    """One piece of a list: a name, a counted or described group, or an apposition."""

    start: int
    end: int
    name: Place | None = None
    kind: TargetKind = TargetKind.UNKNOWN
    number: int | float | None = None
    counted: bool = False
    nationality: str | None = None
    location: str | None = None
    aliases: tuple[str, ...] = ()
    imo: str | None = None
    member: bool = False
    indefinite: bool = False


_PLACE = r"(?P<place>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)"
_LEAD = lazy(
    r"[ \t\n\"“‘'*•·-]*(?:as well as )?(?:(?:adding|listing) (?=\d|several|dozens))?(?:\((?:[ivx]{1,4}|\d{1,2}|[a-h])\)\s+)?"
    r"(?:(?:there (?:are|is|were|was)|[Cc]oncerning|[Rr]egarding|[Ww]hile|[Aa]lthough|[Ee]ven though"
    r"|[Tt]hough|[Ww]hereas|[Bb]ecause|[Ii]f|[Uu]nless|[Oo]nce|[Uu]ntil|Since|When|After|Before|As"
    r"|But|Yet|And)\s+)?"
)
_OF = lazy(
    rf"(?:(?:(?:those|that) (?=of\b))?(?:of|on|against)\s+(?=\S)|(?:to|for)\s+(?=\d|(?:{TWO_TO_TWELVE})\b))"
)
_NAMES_OF = lazy(
    rf"(?:[Tt]he |[Aa] )?(?:full )?(?:(?:list|names?|roster|designations?|listings?|blacklisting) of|(?:entry|entries|names?|listing) (?:for|of)) "
    rf"(?=(?:the )?(?:\d|{TWO_TO_TWELVE}\b)|[A-Z])"
)
"""What stands before those who are meant: "the list of the 15 Britons"."""
_OF_PLACE = lazy(rf"of {_PLACE}$")
_ALL_OF_PLACE = lazy(rf"(?:both|all) (?:of|from|in|based in) {_PLACE}$")
_GOVERNMENT = lazy(
    r"(?:the )?(?:[Gg]overnment|regime|authorities|economy|people|rulers) of (?:the )?(?=[A-Z]\w+(?: [A-Z]\w+)?$)"
)
_NOBODY = frozenset({
    "visa", "visas",
    "and", "also", "its", "all", "both", "others too", "their", "his", "he", "she", "they",
    "we", "us", "you", "i", "me", "these", "those", "almost", "nearly", "about", "around", "roughly", "some", "more",
})  # fmt: skip
"""Words that stand alone for somebody told of before."""
_CLAUSE = r"(?:(?:complete|ensure|help|prevent|support|allow|enable|avoid|finish) (?=[a-zA-Z])|or|by|for [a-z]\w+|cover|(?:designed|aimed|intended|meant|calculated)(?= to\b| at\b|$)|as (?:an? )?(?:result|consequence|part)|them (?=\w)|(?:\d+ )?the number of|who|which|whose|that|where|as well as|and|(?:froze|halted|closed|suspended|revoked|severed|(?:ban|bar|halt|stop|end|limit|curb|cut|restrict|prohibit) [a-z]+$|maintaining|selling|buying|providing|dealing|exporting|importing|entering|doing)|[Aa]ccording to|Per (?:an?|the|Reuters|AFP|AP|Bloomberg|CNN|BBC|Politico|Axios|Xinhua|TASS)|the (?:day|week|month|year) (?:prior|before|earlier|after)|in|into|at(?! least)|with|designed|intended|meant|aimed|save|except|through|during|amid)\b|\d{1,2}$|\d+ of$|(?:one|some|many|most|all|\w+) of (?:those|them|these|whom)$"
_DAY = (
    r"(?:(?:today|yesterday|tomorrow) )?[\[(]?"
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:(?:early|late|mid)[- ])?(?:{MONTH_FORMS})\b\.?(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? \d{{4}})?|{WEEKDAYS})$"
)
_NO_PARTY = r"(?:(?:[Aa]n?|[Tt]he|on) )?(?:[a-z]+ )?(?:basis|grounds|footnotes?|paragraphs?|annex(?:es)?|clauses?|provisions?|criteri(?:on|a))$"
"""Parts of a law, and what something rests on."""
_ADVERB = (
    r"(?:Additionally|Moreover|Furthermore|Meanwhile|Separately|Consequently|Accordingly|Respectively|Similarly"
    r"|However|Therefore|Thus|Also|Finally|Specifically|Simultaneously|Subsequently|economic|financial)$"
)
"""How a sentence goes on, and half of what is frozen: "their funds and economic | assets"."""
_ORDINAL = r"(?:the )?\d+(?:st|nd|rd|th)$"
"""A number in a row of those told before: "two divisions, the 33rd and the 99th"."""
_KIN = r"(?:elder |younger |late |half-|step)?(?:brother|sister|son|daughter|wife|husband|widow|father|mother|cousin|nephew|niece|successor|predecessor|aide|advis[eo]r|ally|deputy|right-hand man) (?:of|to) "
"""Somebody told by whom he belongs to, without an article: he was named right before."""
_LAW = (
    r"(?:[A-Z][\w.]* )*(?:Resolution|Regulation|Decision|Directive|Ordinance|Executive Order|Decree)"
    r" (?:\(?[A-Z]{2,5}\)? )?(?:No\.? ?)?\d"
)
"""A text of law, under which others are sanctioned."""
_NO_ITEM = lazy(rf"{_KIN}|{_CLAUSE}|{_DAY}|{_ORDINAL}|{_NO_PARTY}|{_ADVERB}|{_LAW}")
_MEASURE_ON = lazy(
    r"\b(?:bans?|freezes?|embargo(?:es)?|restrictions?|sanctions|curbs|controls)(?:(?: (?:slapped|imposed|placed|levied))? (?:on|against)| appl(?:ying|icable) to) (?:the |all )?(?=[a-zA-Z\d])"
)
_ENTRY_OF = lazy(
    rf"(?:(?:freezing|blocking|seizing|freezes? on|barring) )?(?:the |any |all )?(?:assets|funds|{VISITS}|entries|passage|(?:(?:international|foreign|overseas) )?travel|(?:[a-zA-Z]+ ){{0,2}}?investments?)(?: to its \w+)? (?:of|by|across|into) (?:all |any )?(?=\S)"
)
_MEASURE = lazy(
    r"^(?:[a-z]+ ){1,4}(?:bans?|freezes?|embargo(?:es)?|sanctions|curbs)$|^(?:the|its|an?) (?:[\w-]+ ){1,3}(?:bans?|freezes?|embargo(?:es)?)$|^an arms$|^an? (?:[a-z]+ )?(?:order|statement|resolution|bill|decree|law|letter|report)$"
)
"""Measures that are listed beside those they are aimed at."""


def read_item(view: SanctionView, start: int, end: int, *, member: bool) -> Item | None:
    """Return what a piece says, or None if it says nothing of its own."""
    text = view.masked
    start, end = _trimmed(text, start, end)
    listed = text[max(0, start - 2) : start].rstrip().endswith(",")
    home = _OF_PLACE.match(text, start, end) if listed else None
    start = skip(_NAMES_OF, text, start, end)
    start = counted_in_ring(text, start, end)
    of = None if home else (_OF.match(text, start, end) or _GOVERNMENT.match(text, start, end))
    start = of.end() if of else start
    end = _before_rest(view, start, end)
    words = text[start:end]
    if (
        start >= end
        or (text.startswith(_AMONG, end) and _SOME_ONE.match(words))
        or words.lower() in _NOBODY
        or _only_whose(view, start, end)
        or _NO_ITEM.match(words)
    ):
        return None
    measure = _MEASURE_ON.search(text, start, end)
    if measure is None and _MEASURE.search(words):
        return None
    start = measure.end() if measure else start
    start = skip(_ENTRY_OF, text, start, end)
    home = home or _ALL_OF_PLACE.match(text, start, end)
    if home:
        return Item(start, end, location=home["place"], indefinite=True)
    base = _without_brackets(text, start, end, member=member)
    country = country_in(view, base.start, base.end)
    if country:
        return base._replace(
            start=country[0], end=country[1], name=country, kind=TargetKind.COUNTRY
        )
    return _named_or_described(view, base)


def _only_whose(view: SanctionView, start: int, end: int) -> bool:
    """Tell whether a piece only says of which lands others are: "Chinese and North Korean"."""
    hits = [hit for hit in view.countries_in(start, end) if hit.form == "demonym"]
    if len(hits) < _SEVERAL or not all(a.end < b.start <= a.end + _LINK for a, b in pairwise(hits)):
        return False
    whole = (hits[0].start, hits[-1].end) == (start, end)
    return whole and not any(hit.text.endswith("s") for hit in hits)


_SEVERAL = 2
_LINK = len(", and ")


def _trimmed(text: str, start: int, end: int) -> Place:
    start = skip(_LEAD, text, start, end)
    start = skip(_WORTH, text, start, end)
    closed = text.find("”", start, end)
    end = closed if closed > 0 and text.find("“", start, closed) < 0 else end
    while end > start and text[end - 1] in ' \t\n"”“‘,;:':
        end -= 1
    if text.endswith(("'s", "’s"), start, end):
        end -= 2
    if text.endswith(_BESIDES, start, end) and text[start].isupper():
        end = next(end - len(each) for each in _BESIDES if text.endswith(each, start, end))
    if text.endswith(_AMONG, start, end):
        end = text.rindex(" among ", start, end)
    while text.endswith(_OPEN, start, end) or text.endswith(_ITSELF, start, end):
        end = text.rindex(" ", start, end)
    return start, end


_WORTH = lazy(
    r"(?:[$€£]|US\$)?\d[\d.,]* (?:million|billion|trillion)\)?(?: (?:euros|dollars|pounds|rubles|yen)"
    r"\b['’]?)?(?: \([^()]*\))?(?: worth)?(?: of)? (?:the )?"
)
"""What somebody's assets are worth, which is no part of his name."""
_AMONG = (" among them", " among these", " among those")
"""What stands behind some of a group: "130 Britons, two ministers among them"."""
_SELVES = (" itself", " himself", " herself", " themselves")
_BESIDES = (*_SELVES, " as well", " too", " respectively", " alike", " down", " back")
"""What is said of somebody without being part of his name: "Sberbank and Alfa respectively"."""
_OPEN = (
    " not", " on", " in", " from", " close", " linked", " tied", " connected", " loyal", " allied",
    " related", " aligned", " engaged",
)  # fmt: skip
"""What is cut before "to" or "with": "eight people close"."""
_ITSELF = (*_SELVES, " alone")
_SOME_ONE = lazy(r"an? [a-z]")
_HOMES = lazy(
    r" (?:(?:based|registered|located|living) )?(?:in|from|across) (?P<place>(?:the )?[A-Z][\w.]*(?: [A-Z]\w*)*)$"
)
_NEXT = lazy(r",? (?:and )?(?:the )?(?=[A-Z])")


def _before_rest(view: SanctionView, start: int, end: int) -> int:
    """Return where a counted group ends that is at home in several countries: "six in Mali and"."""
    home = _HOMES.search(view.masked, start, end)
    then = _NEXT.match(view.masked, end) if home else None
    if home is None or then is None or parse_count(view.masked[start : home.start()]) is None:
        return end
    other = view.countries.starting(then.end())
    same = other and any(h.code == other.code for h in view.countries_in(*home.span("place")))
    return home.start() if other and not same else end


_IMO = lazy(r"\(?\s*(IMO(?: number)?:?(?: No\.?)? ?\d{7})\s*\)?")


def _without_brackets(text: str, start: int, end: int, *, member: bool) -> Item:
    """Return a piece up to its brackets, with the other names and the number that they give."""
    words = text[start:end]
    imo = _IMO.search(words) if "IMO" in words else None
    brackets = list(PARENTHESIS.finditer(words)) if "(" in words else []
    aliases = tuple(m[1] for m in brackets if _is_alias(m[1]))
    if brackets and words.rstrip().endswith(")"):
        end = start + brackets[0].start()
    elif "(" in words and ")" not in words:
        end = start + len(words.partition("(")[0].rstrip())
    return Item(start, end, aliases=aliases, imo=imo[1] if imo else None, member=member)


def _is_alias(words: str) -> bool:
    return words[0].isupper() and not words.startswith("IMO") and len(words.split()) < 7


_SPEAK = lazy(
    r"(?:the|a|an|its|their|his|her|another|other|additional|some|both|all(?: of)?|any|each|no)\s+",
    re.IGNORECASE,
)
_OWNS = lazy(
    r"['’]s?\s+(?:[\w-]+\s+(?:and\s+)?){0,6}?(?:programmes?|programs?|work|economy|exports?|imports?|regime|missiles?|weapons|ambitions|activities|war machine|government|trade|oil|sales?|borders?|currency|finances|access)$"
    r"|\s+(?:itself|and its|in|at|over|for|to|because|with)\b|\s+sanctions$"
)


def country_in(view: SanctionView, start: int, end: int) -> Place | None:
    """Return the country's place where a piece is a country, or a country's programme or trade."""
    hits = view.countries.within(start, end)
    hit = hits[0] if hits else None
    if hit is None or hit.end > end or hit.form in {"demonym", "city"}:
        return None
    text = view.masked
    lead = _SPEAK.match(text, start, end) if hit.start > start else None
    if hit.start > (lead.end() if lead else start):
        return None
    if not text[hit.end : end].strip(" .,"):
        return (start if text.startswith("the ", hit.start) else hit.start), hit.end
    return (hit.start, hit.end) if _OWNS.match(text, hit.end, end) else None


_INDEFINITE = lazy(r"(?:an?|another|one|the|his|her|its|their)\s", re.IGNORECASE)
_ALIAS = lazy(
    r"(?:(?:better|also|widely|best|commonly|otherwise) )?(?:known (?:by \w+ \w+ \w+ )?as|nicknamed|alias|dubbed|a\.?k\.?a\.?)\s+(?P<alias>\S.*)$"
)
WHOEVER = lazy(
    r"(?:people|[Aa]nyone|[Aa]nybody|[Tt]hose|[Aa]ny (?:(?:[a-z-]+ )?(?:[a-z-]+ or )?[a-z-]+)) "
    r"(?:who|that|implicated|involved|responsible|complicit|accused|suspected) "
)
"""Who is told by what he does, of which the list behind and the names in it are a part."""

_ANY_HEAD = lazy(r"(?P<head>[Aa]ny (?:[a-z-]+ ){0,2}?[a-z-]+) (?:who|that) ")
PEOPLE_OF = lazy(
    r"(?:(?:senior|top|former|leading|key|high-ranking|other|military|political|civilian) )*(?:members|officials|officers|employees"
    r"|commanders|leaders|executives|operatives|representatives|staff|agents|associates|relatives) of "
)
"""Several who are told by the body that they are of, and that is not meant itself."""


def _named_or_described(view: SanctionView, base: Item) -> Item:
    words = view.masked[base.start : base.end]
    alias = _ALIAS.match(words)
    if alias:
        return base._replace(aliases=(alias["alias"].strip("“”\"'"),), indefinite=True)
    counted = parse_count(words)
    head = _ANY_HEAD.match(words)  # what somebody does says not what he is
    last = base.start + head.end("head") if head else base.end
    described = base._replace(
        kind=described_kind(view, base.start, last),
        nationality=nationality_of(view, base.start, last),
        location=base_of(words) or (_where(view, base) if counted else None),
        number=counted.value if counted else None,
        counted=counted is not None,
        indefinite=_INDEFINITE.match(words) is not None,
    )
    many = counted is not None and (counted.value is None or counted.value > 1)
    called = None if many else _called(view, described, words)
    if called:
        return called
    if (held := OFFICE.match(words)) and (holder := _holder(view, described, held.end())):
        return holder
    if held or OFFICE_ALONE.fullmatch(words):
        return described._replace(kind=TargetKind.PERSON, indefinite=True)
    people = PEOPLE_OF.match(words)
    whoever = people or WHOEVER.match(words) or is_role_beside(view, base.end, words)
    if whoever or (ROLE.match(words) and not PLACE_ROLE.match(words)):
        return described._replace(indefinite=people is None or words.startswith("members "))
    return _vessel(view, described) or (described if many else _named(view, described))


def _holder(view: SanctionView, described: Item, office: int) -> Item | None:
    """Return who holds an office by name: "former Secretary of State Mike Pompeo"."""
    named = _named(view, described)
    if named.name is None or named.name[0] <= described.start + office:
        return None
    between = view.masked[described.start + office : named.name[0]].split()
    last = between[-1] if between else "of"
    whole = " " in view.masked[slice(*named.name)] and last not in _OF_OFFICE
    name = view.masked[slice(*named.name)]
    body = " of " in name or is_organization(name)
    alone = whole and not body and not last.endswith(("'s", "’s")) and noun_kind(last) in _NO_FIRM
    return named._replace(kind=TargetKind.PERSON) if alone else None


_NO_FIRM = frozenset({None, TargetKind.PERSON})
"""What a word before a holder is not said to be, as that of the firm's own name would be."""
_OF_OFFICE = word_set("of for at to in the and")


def _where(view: SanctionView, counted: Item) -> str | None:
    """Return the country or the city of a group: "12 firms in China"."""
    found = _HOMES.search(view.masked, counted.start, counted.end)
    place = place_at(view, found.start("place") - 1, counted.end) if found else None
    return place.text if place and place.end == counted.end else None


_CALLED = lazy(r"\b(?:called|named|known as|identified as|dubbed)\s+(?=[A-Z“\"])")


def _called(view: SanctionView, described: Item, words: str) -> Item | None:
    """Return somebody with the name that he is said to have: "a network called Ocean"."""
    called = _CALLED.search(words) if "ed " in words or " as " in words else None
    begin = described.start
    name = NAME_RUN.match(view.masked, begin + called.end(), described.end) if called else None
    if called is None or name is None:
        return None
    kind = named_kind(view, (begin, begin + called.start()), name.span())
    return _as_name(described, name.span(), kind)


def _vessel(view: SanctionView, described: Item) -> Item | None:
    """Return the ship whose number is given."""
    if described.imo is None:
        return None
    names = list(NAME_RUN.finditer(view.masked, described.start, described.end))
    return _as_name(described, names[-1].span(), TargetKind.VESSEL) if names else None


_HOME = lazy(r" (?:of|from|in) (?P<place>[A-Z]\w+(?: [A-Z]\w+)?)$")


def _named(view: SanctionView, described: Item) -> Item:
    """Return the name in a piece with what is said of it, or the description alone."""
    run = name_run(view, described.start, described.end)
    if run is None:
        return described
    start, end = run
    home = _HOME.search(view.masked, start, end)
    if home and _is_home(view, start, home):
        described = described._replace(location=described.location or home["place"])
        end = home.start()
    kind = named_kind(view, (described.start, start), (start, end))
    if described.location and (described.nationality or "-") in view.masked[start:end]:
        described = described._replace(nationality=None)  # "Dubai-based Swedish Trading"
    return _as_name(described, (start, end), TargetKind.VESSEL if described.imo else kind)


def _is_home(view: SanctionView, start: int, home: re.Match[str]) -> bool:
    """Tell whether a place behind a name is where its bearer is, and no part of the name."""
    name = view.masked[start : home.start()]
    return (
        " " in name
        and bool(view.countries_in(*home.span("place")))
        and name.rsplit(" ", 1)[1] not in _HEADS_OF
    )


def _as_name(described: Item, name: Place, kind: TargetKind) -> Item:
    return described._replace(
        start=name[0], end=name[1], name=name, kind=kind, counted=False, number=None
    )


_HEADS_OF = word_set(
    """Bank University Universities Institute Academy Ministry Department Company Corporation
    Republic Government Association Federation Union Church Port City Island Council Office
    Bureau Chamber Army Navy Force Party Front Bourse Exchange Fund Committee Center Centre
    School College Organisation Organization Administration Authority Agency Commission Group
    Movement Brotherhood"""
)
"""Nouns whose names run on behind "of": "Bank of Kunlun"."""
