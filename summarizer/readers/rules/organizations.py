"""Bodies, companies, groups and media: from the table, by their words, and by what stands beside.

Known bodies come first, then names whose words tell ("X Ministry", "Institute for Y", "Z Ltd"),
then names that a noun beside them tells of ("the lender X", "X, a trading firm").
"""

import re
from collections.abc import Iterator
from functools import cache

from summarizer.normalize.bodies import FoundBody, find_bodies
from summarizer.normalize.countries import FoundCountry, find_countries
from summarizer.readers.rules.entity_table import (
    COMPANY_CUES,
    COMPANY_HEADS,
    COMPANY_NOUNS,
    HEAD_FIRST_KINDS,
    HEADS_FIRST,
    LEGAL_FORMS,
    NOT_BODIES,
    ORGANIZATION_HEADS,
)
from summarizer.readers.rules.entity_types import name_key
from summarizer.readers.rules.found import Claims, Found
from summarizer.readers.rules.runs import Run, Token
from summarizer.records.actor import ActorKind
from summarizer.text.layout import Sentence

_NOT_BODIES = frozenset(NOT_BODIES.split())
_COMPANY_HEADS = frozenset(COMPANY_HEADS.split())
_GENERIC = frozenset(
    "Joint National Foreign Defense Defence Strategic Central Military Security Presidential Supreme".split()
)


@cache
def _heads() -> dict[str, ActorKind]:
    kinds = {head: ActorKind.COMPANY for head in _COMPANY_HEADS}
    for kind, words in ORGANIZATION_HEADS.items():
        kinds.update(dict.fromkeys(words.split(), ActorKind(kind)))
    return kinds


# -- known bodies ---------------------------------------------------------------------------------

_OWNER = re.compile(
    r"(?P<owner>[A-Z][\w.]*(?: [A-Z][\w.]*){0,3})(?:['\u2019]s?)? (?:[a-z-]+ ){0,1}$"
)
_SHARED = frozenset(
    {
        "Joint Chiefs of Staff",
        "National Security Council",
        "Supreme Court",
        "Ministry of National Defense",
        "Ministry of Defence",
        "National Assembly",
        "Senate",
        "Congress",
        "House of Representatives",
        "Security Council",
        "Justice Department",
        "Department of Defense",
        "Cabinet Office",
        "National Security Office",
        "Presidential Office",
        "Federal Council",
        "Central Military Commission",
        "Coast Guard",
        "Home Office",
        "Foreign Office",
        "Strategic Force",
        "Rocket Force",
        "Aerospace Force",
        "Central Command",
        "Northern Command",
        "Southern Command",
        "Ministry of Commerce",
        "State Council",
        "Strategic Forces Command",
        "National Police Agency",
    }
)
"""Names that bodies of several countries bear: the words before them say whose it is."""


def find_known(text: str, sentence: Sentence, claims: Claims) -> Iterator[Found]:
    """Yield the bodies of the table that a sentence names, and take their places."""
    for hit in find_bodies(text, sentence.start, sentence.end):
        if _inside_longer_name(text, hit):
            continue
        owner = _owner(text, hit.start, sentence)
        if hit.body.name in _SHARED and owner is None:
            owner = _owner_after(text, hit.end, sentence)
        country = hit.body.country
        if owner and (
            hit.body.name in _SHARED or country is None and hit.body.kind != "international_body"
        ):
            country = owner.code
        foreign = country != hit.body.country and hit.body.country is not None
        key = f"body {hit.body.name} {country if foreign else ''}".strip()
        if claims.take(hit.start, hit.end):
            yield Found(
                hit.start,
                hit.end,
                hit.text,
                ActorKind(hit.body.kind),
                key,
                country,
                owner.text if owner else None,
                aliases=_owned(text, owner, hit.end),
                rank=2,
            )


_GOES_ON = re.compile(
    r" (?:[A-Z][a-z]+ ){0,2}(?:Ltd|Inc|Corp|LLC|Trading|Limited|Co|Street|Act|Bill)\b"
)
_HYPHENATED = re.compile(
    r"[-\u2011](?!based|led|backed|imposed|sponsored|listed|drafted|linked|brokered|designated|mandated)\w"
)


def _inside_longer_name(text: str, hit: FoundBody) -> bool:
    """Tell whether the words are only part of another name ("the Treasury Select Committee")."""
    if text[hit.start - 1 : hit.start] in {"-", "@", "/", "#"} and hit.start:
        return True
    return bool(_GOES_ON.match(text, hit.end) or _HYPHENATED.match(text, hit.end))


def _owner(text: str, start: int, sentence: Sentence) -> FoundCountry | None:
    """Return the country whose name or possessive stands directly before a place."""
    begin = max(sentence.start, start - 40)
    hits = find_countries(text, begin, start, korean_context=True)
    if not hits:
        return None
    between = text[hits[-1].end : start]
    return hits[-1] if re.fullmatch(r"(?:['\u2019]s?)?\s(?:[a-z]+\s)?", between) else None


def _owner_after(text: str, end: int, sentence: Sentence) -> FoundCountry | None:
    """Return the country in "of the DPRK" directly after a place."""
    match = re.compile(r" (?:of|in) (?:the )?").match(text, end)
    if not match:
        return None
    hits = find_countries(text, match.end(), min(sentence.end, match.end() + 50))
    return hits[0] if hits and hits[0].start == match.end() else None


def _owned(text: str, owner: FoundCountry | None, end: int) -> tuple[str, ...]:
    return (text[owner.start : end],) if owner else ()


# -- names in lower case: "the foreign ministry", "Pakistan's army" -------------------------------

_LOWER = re.compile(
    r"\b(?P<ministry>(?:(?:foreign|finance|defen[cs]e|interior|trade|unification|justice|economy"
    r"|energy|oil|health|commerce|information|culture|transport|industry|agriculture|petroleum"
    r"|economic|security|intelligence|external affairs|foreign affairs|foreign trade) )+"
    r"(?:and (?:[a-z]+ ){1,2})?(?:ministry|department|secretariat))\b"
    r"|\b(?P<office>Foreign Office|Foreign Ministry|Foreign Affairs Ministry|Defen[cs]e Ministry"
    r"|Defen[cs]e Department|Finance Ministry|Interior Ministry|Trade Ministry|Commerce Ministry"
    r"|Unification Ministry|Economy Ministry|Oil Ministry|Justice Ministry|Energy Ministry"
    r"|Information Ministry|Transport Ministry)\b"
    r"|\b(?P<force>military|army|navy|air force|armed forces|coast guard|marines)\b"
    r"|\b(?P<bank>central bank)\b|\b(?P<chiefs>joint chiefs of staff)\b"
    r"|\b(?P<mission>[Ee]mbassy|[Mm]ission|[Cc]onsulate)(?= (?:in|to) (?:the )?[A-Z])"
)
_EMBASSY_TAIL = re.compile(r" (?:in|to) (?:the )?[A-Z][\w'\u2019.-]*(?: [A-Z][\w.-]*)*")
_OWNED_BY = re.compile(r" of (?:the )?")


def find_generic(text: str, sentence: Sentence, claims: Claims) -> Iterator[Found]:
    """Yield bodies named by a common noun and an owner: "Seoul's foreign ministry"."""
    for match in _LOWER.finditer(text, sentence.start, sentence.end):
        found = _generic(text, match, sentence)
        if found and claims.take(found.start, found.end):
            yield found


def _generic(text: str, match: re.Match[str], sentence: Sentence) -> Found | None:
    start, end = match.span()
    groups = match.groupdict()
    owner = _owner(text, start, sentence) or _owner_after(text, end, sentence)
    name = match.group()
    kind = ActorKind.GOVERNMENT
    if groups["force"] or groups["chiefs"]:
        if owner is None or owner.start > end or _adjectival(text, match):
            return None
        kind, start = ActorKind.ARMED_FORCE, owner.start
        name = text[start:end]
    elif groups["bank"]:
        if owner is None or owner.start > end:
            return None
        kind = ActorKind.AGENCY
    elif groups["mission"]:
        tail = _EMBASSY_TAIL.match(text, end)
        end = tail.end() if tail else end
        owner = _owner(text, match.start(), sentence)
        name = text[match.start() : end]
        if owner and owner.form == "demonym":
            start = owner.start
            name = text[start:end]
    code = owner.code if owner else None
    key = f"generic {name_key(match.group())} {code or ''}"
    aliases = {text[owner.start : end]} if owner and owner.start < start else set()
    if groups["mission"]:
        aliases |= {text[match.start() : match.end()]} if text[match.start()].isupper() else set()
        aliases.add(text[match.start() : end])
    aliases |= {match.group()} if kind is not ActorKind.ARMED_FORCE else set()
    return Found(
        start,
        end,
        name,
        kind,
        key,
        code,
        owner.text if owner else None,
        aliases=tuple(sorted(aliases - {name})),
    )


_MODIFIED = re.compile(
    r" (?:base|bases|exercise|exercises|drill|drills|aid|officer|officers|official|officials|action"
    r"|equipment|technology|spending|parade|unit|units|personnel|commander|commanders|strike|strikes"
    r"|cooperation|hardware|goods|program|programme|service|ties|presence|operation|operations"
    r"|satellite|reconnaissance|might|force|power|build-up|buildup|advisers|alliance|industry"
    r"|industrial|use|support|assistance|intelligence|spokesman|spokesperson|spokeswoman|chief"
    r"|leaders|leader|campaign|target|targets|site|sites|option|options|threat|activity|capability"
    r"|capabilities|vessel|vessels|ship|ships|aircraft|veteran|court|academy|band|general|captain)\b"
)


def _adjectival(text: str, match: re.Match[str]) -> bool:
    """Tell whether "military" modifies another noun: "South Korean military base"."""
    return bool(_MODIFIED.match(text, match.end()))


# -- names whose words tell -----------------------------------------------------------------------

_WORD = r"[A-Z\u00c0-\u00de][\w'\u2019&.-]*"


@cache
def _head_first() -> re.Pattern[str]:
    heads = "|".join(HEADS_FIRST.split())
    name = rf"{_WORD}(?:(?:,? (?:and|&|of|for|of the|in|on|and the|for the)|,)? {_WORD})*"
    return re.compile(
        rf"\b(?:{_WORD} ){{0,4}}(?P<head>{heads}) (?:of|for|on|to)(?: the)? (?P<rest>{name})"
    )


def find_head_first(text: str, sentence: Sentence, claims: Claims) -> Iterator[Found]:
    """Yield names such as "Institute for Public Law", "Central Bank of Syria"."""
    for match in _head_first().finditer(text, sentence.start, sentence.end):
        start, end = _trimmed(text, match)
        name = text[start:end]
        if name.split()[-1] in _NOT_BODIES and match.group("head") not in {
            "Ministry",
            "Department",
        }:
            continue
        if not claims.take(start, end):
            continue
        hits = find_countries(text, start, end)
        owner = _owner(text, start, sentence) or (hits[0] if hits else None)
        kind = _kind_head_first(match.group("head"), name)
        yield Found(
            start,
            end,
            name,
            kind,
            f"name {name_key(name)}",
            owner.code if owner else None,
            owner.text if owner else None,
            aliases=_owned(text, owner, end) if owner and owner.start < start else (),
        )


def _kind_head_first(head: str, name: str) -> ActorKind:
    if head == "Bank" and re.match(r"(?:Central|National|People's|Reserve|State) Bank", name):
        return ActorKind.AGENCY
    return ActorKind(HEAD_FIRST_KINDS.get(head, "group"))


_LEADING = re.compile(
    r"(?:The|A|An|In|At|On|For|From|By|But|And|While|When|As|If|With|After|Before|Former|Asked|Citing"
    r"|Under|According|Since|Its|Their|Today|Our|This|That|Meanwhile|Both|Deputy|Chairman|Director"
    r"|President|Vice|Minister|Secretary|Head|Chief|Representative|Senior|Second|First|Third"
    r"|Spokesman|Spokesperson|Member|Undersecretary|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
    r"|Sunday) "
)


def _trimmed(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Return the span without an ordinary opening word, a title, or a trailing place."""
    start, end = match.span()
    while lead := _LEADING.match(text, start, match.start("head") + 1):
        start = lead.end()
    rest = text[match.start("rest") : end]
    # "the Institute for X and the Bank of Y", "the Ministry of Defense, Japan": not part of it.
    cut = re.search(
        r",? (?:and|in|on) (?:the )?(?:[A-Z]\w+ (?:said|and)\b)|,(?! and\b).*$|[.']$", rest
    )
    if cut and not re.search(r", .+ (?:and|&) ", rest):
        end = match.start("rest") + cut.start()
    return start, end


def find_headed(text: str, run: Run, sentence: Sentence, claims: Claims) -> Iterator[Found]:
    """Yield the name in a run whose last words tell that it is a body or a company."""
    tokens = _to_last_head(run.tokens)
    if tokens is None:
        return
    tokens = _without_adjective(tokens, opening=run.opening)
    if not tokens or (len(tokens) == 1 and tokens[0].text in _heads()):
        return
    start, end = tokens[0].start, _with_legal_form(text, tokens[-1].end)
    kind = _heads().get(tokens[-1].text, ActorKind.COMPANY)
    hits = find_countries(text, start, end)
    if hits and hits[0].end >= end:
        return
    owner = _owner(text, start, sentence)
    based = _based(text, start, sentence)
    source = owner or based or (hits[0] if hits else None)
    name = text[start:end]
    aliases = set(_owned(text, owner, end))
    if hits and hits[0].start == start and hits[0].form in {"demonym", "abbreviation", "name"}:
        aliases.add(text[hits[0].end : end].strip())
    if claims.take(start, end):
        yield Found(
            start,
            end,
            name,
            kind,
            f"name {name_key(name)}",
            source.code if source else None,
            source.text if source else None,
            aliases=tuple(sorted(aliases)),
        )


def _to_last_head(tokens: tuple[Token, ...]) -> tuple[Token, ...] | None:
    heads = _heads()
    last = max(
        (n for n, t in enumerate(tokens) if t.text in heads or t.text in _NOT_BODIES), default=-1
    )
    if last < 0 or tokens[last].text in _NOT_BODIES and tokens[last].text not in heads:
        return None
    return tokens[: last + 1]


def _without_adjective(tokens: tuple[Token, ...], *, opening: bool) -> tuple[Token, ...]:
    from summarizer.readers.rules.person_table import REAL_TITLES  # noqa: PLC0415 - a short cut

    first = 0
    while first < len(tokens) - 1 and tokens[first].text in REAL_TITLES:
        first += 1
    return tokens[first:]


_LEGAL = re.compile(rf",? (?:{LEGAL_FORMS})(?![\w])")


def _with_legal_form(text: str, end: int) -> int:
    while match := _LEGAL.match(text, end):
        end = match.end()
    return end


_BASED = re.compile(r"([\w'\u2019. ]{2,40})-(?:based|registered|owned|headquartered) $")


def _based(text: str, start: int, sentence: Sentence) -> FoundCountry | None:
    """Return the country in "Dubai-based" directly before a name."""
    match = _BASED.search(text[max(sentence.start, start - 50) : start])
    hits = find_countries(match.group(1)) if match else []
    return hits[-1] if hits else None


# -- names that a noun beside them tells of -------------------------------------------------------

_CUE_BEFORE = re.compile(rf"\b{COMPANY_CUES}(?:,? (?:called|named|known as))? $")
_APPOSITION = re.compile(
    rf",? (?:which|a|an|the|its|his|her|their|another|one of)\s(?:[\w'\u2019-]+ ){{0,7}}?(?:{'|'.join(COMPANY_NOUNS.split())})\b"
)
_IS_COMPANY = re.compile(
    rf" (?:is|was) (?:a|an|the)\s(?:[\w'\u2019-]+ ){{0,5}}?(?:{'|'.join(COMPANY_NOUNS.split())})\b"
)
_GROUP_BEFORE = re.compile(
    r"\b(?:think tank|hacking group|militia|movement|group|gang|network|alliance|party|faction"
    r"|non-profit|charity|foundation|watchdog|NGO|collective|cartel|rebels|unit|organi[sz]ation)(?:,? (?:called|named|known as))? $"
)
_GROUP_AFTER = re.compile(
    r",? (?:which|a|an|the)\s(?:[\w'\u2019-]+ ){0,5}?(?:think tank|hacking group|militia|movement|"
    r"militant group|non-profit|charity|foundation|watchdog|NGO|collective|cartel|group)\b"
)
_MEDIA_BEFORE = re.compile(
    r"\b(?:broadcaster|newspaper|daily|channel|news agency|news site|tabloid|weekly|magazine|outlet"
    r"|news outlet|television|network|website|state agency|paper)(?:,? (?:called|named))? $"
)
_MEDIA_AFTER = re.compile(
    r",? (?:which|a|an|the)\s(?:[\w'\u2019-]+ ){0,4}?(?:newspaper|daily|broadcaster|news agency|news site"
    r"|weekly|magazine|tabloid)\b"
)
_PARTNER_OF = re.compile(
    r"\b(?:analyst|partner|lawyer|researcher|fellow|director|consultant|economist|broker|expert"
    r"|strategist|professor|head|chief executive|executive|adviser|advisor|manager|founder|scholar"
    r"|associate|specialist|editor) (?:at|with|of|for) (?:the )?(?:[a-z-]+ ){0,3}$"
)


def kind_beside(text: str, start: int, end: int) -> ActorKind | None:
    """Return what the words beside a name say that it is, if they make it a body."""
    before = text[max(0, start - 60) : start]
    for pattern, after, kind in (
        (_MEDIA_BEFORE, _MEDIA_AFTER, ActorKind.MEDIA),
        (_GROUP_BEFORE, _GROUP_AFTER, ActorKind.GROUP),
        (_CUE_BEFORE, _APPOSITION, ActorKind.COMPANY),
    ):
        if pattern.search(before) or after.match(text, end):
            return kind
    if _IS_COMPANY.match(text, end):
        return ActorKind.COMPANY
    return ActorKind.COMPANY if _PARTNER_OF.search(before) else None


def based_in(text: str, start: int, end: int, sentence: Sentence) -> FoundCountry | None:
    """Return the country that the words beside a name say it is based in or belongs to."""
    before = _based(text, start, sentence) or _owner_near(text, start, sentence)
    if before:
        return before
    match = re.compile(r",? (?:of|in|from|a|an|the|which is)\s(?:[a-z-]+ ){0,4}?(?=[A-Z])").match(
        text, end
    )
    if not match:
        return None
    hits = find_countries(text, match.end(), min(sentence.end, match.end() + 30))
    return hits[0] if hits and hits[0].start == match.end() else None


def _owner_near(text: str, start: int, sentence: Sentence) -> FoundCountry | None:
    """Return a demonym shortly before a name: "the Kyrgyz exchange X"."""
    begin = max(sentence.start, start - 45)
    hits = find_countries(text, begin, start)
    if not hits:
        return None
    between = text[hits[-1].end : start]
    fits = re.fullmatch(r"(?:['\u2019]s)? (?:[a-z-]+ ){0,3}", between)
    return hits[-1] if fits and hits[-1].form != "city" else None
