# ruff: noqa: E501 - a pattern reads best on one line
"""Where a list of targets ends, and where its pieces divide."""

import re
from typing import NamedTuple

from summarizer.normalize.countries import find_countries, is_demonym
from summarizer.normalize.numbers import parse_count
from summarizer.text.patterns import lazy

PARENTHESIS = re.compile(r"\s*\(([^()]{1,60})\)")

_JOIN = re.compile(
    r"(?=[\s,;:—])\s*(?:,?\s+(?:namely|specifically):?\s+|,\s*(?:and|as well as|along with|together with|plus)\s+|,\s+|;\s+(?:and\s+)?|:\s+|\s+(?:and also|and|as well as|along with"
    r"|together with|alongside|plus|or)\s+|\s+--?\s+|\s+–\s+(?:and\s+)?|\s*—\s*)(?:also\s+|on\s+|against\s+)?"
)

_LONG_LIST = 2
_JOIN_LONG = lazy(r";\s+(?:and\s+)?|,\s+(?=[a-z]|(?:Chair|Director|Head|Chief|CEO))|:\s+")
"""Semicolons divide such a list, and commas only what is said of each from its name."""

_INCLUDING = re.compile(
    r"(?=[\s,]),?\s+(?:including|among them|among which(?: are| is)?|such as|notably|led by|which include[sd]?|who include[sd]?|like|naming|listing|targeting|hitting|blacklisting|covering|comprising)\s*:?\s+"
)

_STOP = lazy(
    r"(?=\W)(?:"  # at once past the letters of a word, and past names, which most words are
    r"\s+(?=[-a-z\d“\"‘FMSTW])(?:before\b|once\b|twice\b|(?:two|three|four|five|six|several|many|\d+) times\b|(?:an?|two|three|four|five|six|\d+|some|several) (?:days?|weeks?|months?|years?|hours?) (?:earlier|later|ago|before|after)\b|(?:hours|days|weeks|months|years) (?:after|before|later|earlier|ago)\b|for (?:\w+ ){0,2}(?:days|weeks|months|years|time)\b|most of (?:them|whom|which)\b|[“\"‘](?=[a-z](?![^”\"’]{0,25}[”\"’]))|due to\b|on (?:allegations|suspicion|charges|accusations|claims)\b|despite\b|in spite\b|on the table\b|for [“\"‘]|for (?:either|both|another|their|its|his|her|having|allegedly|the|a|an|[a-z]+ing|what|[a-z]+ed|human|roles?|alleged|links|ties|support|serious|gross|involvement|complicity|abuses|violations|corruption|crimes|repression|breach(?:es)?|participation|procurement|acts|attacks|arms|actions|supplies|electoral)\b|over\b|after\b|because\b|accused\b|accusing\b|suspected\b|said to\b|alleged\b|believed\b"
    r"|within (?:\w+ ){1,3}(?:hours?|days?|weeks?|months?)\b|in (?:fresh|further|additional|another|the (?:\w+est|most)) \w+|on (?:the |its |their )?(?:\w+ ){0,3}?[Ll]ist\b|in (?:a|an|accordance|connection|response|retaliation|what|order|steps|line|relation|reaction|its|the latest|one|one of|coordination|protest)\b(?! (?:city|town|port))|under\b(?! (?:construction|secretar))|pursuant\b"
    r"|(?<!well )as (?:an?|its|blocked|property|specially|global|part|punishment|it|they|the|a result|he|she|of)\b|(?<!well )as (?:[A-Z][\w.]* ){1,3}[a-z]|(?:it|they|he|she|officials) (?:said|says|accuse[ds]?|allege[ds]?|believe[ds]?|claim(?:s|ed)?)\b|subject(?:ed)?\b|(?:suspended|lifted|reimposed|imposed|eased|agreed|introduced) (?:under|in|by|after|as|since|on|last|this|over)\b|described\b|(?:controlled|run|owned|led|directed|backed|headed|managed|founded|chaired|overseen|financed|funded|created|established|set up) (?:by|in|from|out of)\b|of what\b|used (?:to|by|in|for)\b|amid\b|following\b(?! (?:\w+ )?(?:individual|entit|entr|person|vessel|compan|people|name|organi|part(?:y|ies)|bank|ship|firm|official))|citing\b|until\b|till\b|within (?:an?|\d|two|three|ten|the)\b|with \d|since\b|remain(?:s|ed)?\b|stays?\b|stand\b|(?:caused|drew|sparked|prompted|angered|triggered|lasted)\b|through (?:\w+ )?\d|said\b|says\b|on (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|the (?:same|grounds|basis))"
    r"|(?<!and )(?<!, )(?<!or )an? (?:(?:foreign|global|specially|designated|banned|proscribed) )*terrorist (?:organi[sz]ation|group|entity)\b|in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d{4}|late|early)\w*|(?:this|last|next|earlier|later|late|early) (?:\w+day|week|month|year|\w+uary|March|April|May|June|July|August|\w+ber|spring|summer|autumn|fall|winter|this|in)\b|(?:yesterday|today|tonight|tomorrow|overnight)\b|responsible\b|(?:related|connected|affiliated|associated) (?:to|with)\b|(?:(?:in|on) )?the same (?:day|week|month|year)\b|(?:(?<!up )to|that|which|who|whom|whose|where|when|if|unless|while|but|so|then|by)\b|with (?:immediate|effect|travel|asset|a |ties|links|connections|close|alleged|suspected)\b|(?:except|other than|apart from|aside from|barring) |effective\b|from (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|next|\d+|its|the|a|\w+ing)\b|aimed\b|designed\b|blamed\b|involved\b|tied to\b|linked to\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|has\b|have\b|had\b|was\b|were\b|is\b|are\b|will\b|would\b|could\b|should\b|came\b|comes\b|ended\b|ends\b|passed\b|follows\b|operated\b|also\b|at (?:the|a|an) (?:same|end|start|weekend|time|request|meeting|time|UN\b|U\.N\.|United Nations|Security|Council|panel|committee|world body)\b|(?!(?:poisoning|bombing|hijacking|wing|ring|king|string|following|including|shipping|trading|holding|managing|mining|engineering|manufacturing|banking|dredging|fishing|leading|living|existing|serving|sitting|acting|marketing|financing|bunkering|refining|hacking|ruling|remaining|leasing|procuring|operating|insuring|building|shipbuilding|money-laundering|printing|computing|trucking|drilling|logging|gaming|betting|training|purchasing|ageing|aging|high-ranking|ranking|outgoing|contracting|consulting|boeing)\b)[a-z-]+ing\b(?! (?:firms?|compan(?:y|ies)|groups?|agenc(?:y|ies)|houses?|networks?|business(?:es)?|banks?|services?|centers?|centres?|units?|outlets?|ships?|vessels?|sector|industry|organi[sz]ations?|entit(?:y|ies)|institut(?:es?|ions?)|enterprises?|corporations?|operators?|officials?|officers?|individuals|people|executives|facilit(?:y|ies)|plants?|arms?|bodies|websites?|platforms?|hubs?|labs?|laborator(?:y|ies)|associations?|syndicates?|cartels?|yards?|brokers?|agents?|traders?)\b)|(?!(?:name|specifical|fami|supp|assemb|monopo|al|ral|tal|on)ly\b)[a-z]+ly\b)"
    r"|,\s+(?!(?:including|among|and|as well as|along with|together with|naming|listing|targeting|hitting|blacklisting|covering|comprising)\b)(?:[a-z]+ing\b|(?:in|over|for|after|under|as|which|who|whose|because|while|but|although|though|saying|citing|according|a (?:move|step|day)|the (?:first|latest|second|third)|in what|its? (?:first|latest|said)|with \w+|where|when|until|then|part of|effective|he|she|it|they|we|so|said|on \w+day)\b)"
    r"|,?\s+and (?:the )?(?:[A-Z][\w.]* ){1,3}(?:also |has |had |have |then )*(?:added|listed|designated|sanctioned|blacklisted|barred|banned|froze|put|placed|imposed|removed|lifted|extended)\b"
    r"|,?\s+and (?:the )?(?:[A-Z][\w.]* ){1,3}(?:(?!bas|own|locat|link)[a-z]+ed (?!by\b|in\b|of\b|with\b|to\b|at\b|from\b|as\b|on\b)|did |took |said |made |went )"
    r"|,?\s+and (?:also |has |had |have |then )*(?:identified|added|listed|designated|sanctioned|barred|banned|froze|put|placed|warned|urged|called|extended|renewed|prolonged|updated|imposed|issued|announced|removed|lifted|denied|said|in a|in an|on \w+day|will|would|keeps?|bars?|prohibits?|restricts?|blocks?|limits?|prevents?|generally|names?|freezes?|requires?|vowed|pledged|cut|cuts|bans|revoked|targeted|suspended|restricted|closed|ordered|expelled|seized|canceled|cancelled|tightened|expanded|blocked|prohibited|levied|slapped)\b"
    r"|,?\s+and (?:the )?(?:[A-Z][\w.'’]*\s(?:of\s(?:the\s)?|for\s|and\s)?){1,7}(?:is|are|was|were|has|have|had|will|would)\s"
    r"|,\s+(?![^,;.\x01]{3,110}\s(?:it|they|he|she)\s(?:said|says)\b)(?=(?:[^,;.\x01]|(?<=[A-Z])\.){3,110}\s(?:said|says|told|tell|tells|announced|wrote|reported|added|confirmed|claimed|claims|warned|read|showed|shows|stated)\b)|,?\s+and$"
    r"|,?\s+and (?:the|its|this|that) (?:order|move|measures?|sanctions|designations?|action|decision|step|listings?|law|freeze) (?!of\b)[a-z]+s?\b"
    r"|,\s+(?:first|originally|initially|most recently|in (?:place|force|effect)) |,?\s+and (?:the )?(?:[A-Z][\w.]* ?){1,3}, which\b"
    r"|,\s+(?:\w+\s+){1,3}(?:after|before)\b|,\s+(?:most|many|some|all|none|both|several|half|one|two|three|four|five|six|seven|eight|nine|ten|(?:more than |about |at least )?\d+|dozens|a dozen) of (?:them|whom|which)\b|,\s+(?=(?:its|their|the|his|her|an?) (?:[a-z-]+ ){1,4}(?:(?:to|of|in|for) [A-Z]\w+)?, [A-Z][\w .'’-]{2,40},? (?:said|says|told|announced|added|wrote)\b)"
    r"|,\s+(?:the\s+)?(?:[A-Z][\w.'’-]*\s+){1,4}(?:(?!bas|locat|regist|own|call|nam)[a-z]+ed|fired|met|held|put|sent|took|said|made)\s+(?:the|an?|its|his|her|their|that|two|three|four|five|six|\d+)\b"
    r"|\x01|;(?!\s+(?:and\s+)?(?:(?:the|an?|[a-z-]+)\s+){0,6}[A-Z](?:(?!\b(?:is|are|was|were|has|have|had|will|would|said|says|did|froze|put|took|cut|hit|which|lists?|adds?|imposes?|freezes?|blacklists?|extends?|lifts?|\w+ed (?:the|its|an?|\d+|two|three|four|five|six|seven|eight|nine|ten|another|it|them))\b)[^;\x01]){1,140}(?:;|\.?$))|\s[–—-]\s(?:an?|the) (?:\w+ ){0,2}(?:move|step|measure|decision|sign|response|blow|rebuke|warning|action)\b|\s-\s(?!based|[A-Z“\"]|and\b)|\s?—\s?(?![A-Z“\"]|and\b)|\s--\s(?![A-Z“\"]|and\b)|[\"”](?=\s+(?:for|over|as|that)\b)"
    r")"
)

_NO_START = re.compile(
    r"(?:(?:in|on|since|last|late|early) (?:late |early |mid-)?(?:\d{4}|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|\w+day)|after|because|amid|following|citing|until|since|if|in the event|should|unless|while|when|pursuant|said|says|will|would|is|are|was|were|has|have|had)\b"
)
"""Words that no list of targets begins with."""


class Region(NamedTuple):
    """Words of the article that may name targets."""

    start: int
    end: int


_ABBREVIATED = re.compile(r"\b(?:Inc|Ltd|Co|Corp|S\.A|Jr)\.$")


def region_after(text: str, start: int, end: int) -> Region:
    """Return the words of a target list that begins at `start`: up to what goes on to say why."""
    while start < end and text[start] in " \t\n,:":
        start += 1
    stop = end
    if _NO_START.match(text, start, end):
        return Region(start, start)
    for match in _STOP.finditer(text, start, end):
        if match.start() <= start:
            continue
        if _head_is_open(text, start, match):
            continue
        stop = match.start()
        break
    if text.endswith((" and", " or"), start, stop):
        stop = text.rindex(" ", start, stop)
    while stop > start and text[stop - 1] in " \t\n,.:;-–—":
        if text[stop - 1] == "." and _ABBREVIATED.search(text[max(start, stop - 6) : stop]):
            break
        stop -= 1
    return Region(start, stop)


_OPEN_HEAD = lazy(
    r"(?:those|persons?|people|anyone|any \w+|all|entities|companies|individuals|firms|banks|vessels|ships|buyers|suppliers?|members|organi[sz]ations|persons and companies|people and entities|\w+ and (?:companies|entities|firms))(?: (?:responsible|accused|involved|suspected|complicit|linked|tied|engaged)(?: (?:for|of|in|to|with)(?: [a-z]+ing)?)?)?$",
    re.IGNORECASE,
)

_VISITS = lazy(
    r"(?:the |any |all )?(?:entry|port calls?|port visits?|visits?|arrivals?|docking|overflights?|landings?)"
)
"""What is barred, before who is: "a ban on port calls by the tankers"."""

_OPENING = lazy(
    r"\s+(?:involved|linked|tied|that|who|which|responsible|accused|suspected|doing|trading|supporting|of|to|in)\b"
)


def _head_is_open(text: str, start: int, stop: re.Match[str]) -> bool:
    """Tell whether the words so far mean nobody without what follows ("those involved in")."""
    head = text[start : stop.start()]
    if stop.group().strip() == "by" and _VISITS.fullmatch(head):
        return True
    if any(ch.isdigit() for ch in head) or parse_count(head):
        return False
    return bool(_OPEN_HEAD.fullmatch(head.strip()) and _OPENING.match(stop.group()))


_CLAUSE = re.compile(
    r",? (?:who|which|whose|where|that|overseeing|supervising|running|heading|leading|controlling|commanding|in charge of|responsible for)\b(?:(?!\b(?:said|says|but|while)\b)[^;:.\x01–]){2,160}?, (?:and|as well as|along with) "
    r"(?!(?:the )?(?:[A-Z][\w.]* ){1,4}(?:also|has|had|have|is|was|were|will|would|did|said|froze|put|took|hit|[a-z]+ed)\b)"
    r"(?=[A-Z]|(?:the|an?|its|his|her|their) (?:[a-z-]+ ){0,4}?(?:[a-z-]+, )?[A-Z]|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) [a-z])"
)
"""A clause that says more of the last named, and what goes on with the list behind it."""


def regions_after(text: str, start: int, end: int) -> list[Region]:
    """Return the words of a list, with those behind clauses that say more of one named in it."""
    found = [region_after(text, start, end)]
    while len(found) <= _CLAUSES and (clause := _CLAUSE.match(text, found[-1].end, end)):
        found.append(region_after(text, clause.end(), end))
    return found


_CLAUSES = 3
_PAIR = r"(?:persons?|people|individuals|entities|companies|firms|organi[sz]ations|businesses|banks|vessels|ships|groups|officials)"


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


_NUMBERED = re.compile(r"[ivx]{1,4}|\d{1,2}|[a-h]")
"""What numbers the items of a list: "(ii)"."""


_SUFFIX_NEXT = re.compile(
    r"(?:Ltd|Inc|LLC|S\.A|Co|Limited|Corp|PLC|GmbH|Jr|Sr|III?|IV)\b(?!\s[A-Z])"
)

_AND_NOUN = lazy(
    r"(?:\d[\w,]*|[a-z]+(?:-[a-z]+)?)(?: [\w,-]+)* (?:individuals|persons|people|men|women|entities|organi[sz]ations|officials|firms|companies|ships|vessels|banks|refiners?|politicians|lawmakers|legislators|ministers|judges|generals|officers|commanders|executives|businessmen|businesspeople|citizens|nationals|activists|scholars|academics|journalists|tycoons|oligarchs|leaders|figures|businesses|institutions|traders|agents|operatives|militants|hackers|scientists)$"
)

_TRADE = (
    r"(?:Mining|Development|Trading|Trade|Imports?|Exports?|Sciences?|Technolog(?:y|ies)|Shipping|Oil|Gas|Research|Engineering|Defen[cs]e|Aerospace|Space|Industr(?:y|ies|ial)|Commerce|Finance|Financial|Culture"
    r"|Information|Logistics|Marine|Maritime|Transport|Transportation|Supply|Security|Electronics?|Machinery|Machine|Tool|Chemicals?|Metals?|Minerals|Energy|Power|Petroleum|Refining|Investment|Management|Services?|Construction|Tourism|Communications?|Aviation|Aeronautics|Natural|Economic|Technical|Scientific|Foreign|Agricultur(?:e|al)|Food|Medical|Insurance|Credit|Banking|Sea|Air|Land|Marketing|Production|Procurement|Equipment|Instruments|Materials|Weapons|Arms|Ammunition|Nuclear|Missile|Timber|Fisher(?:y|ies)|Fishing|Coal|Steel|Textiles?|Garments?|Computers?|Software|Data|Films?|Arts?|Health|Printing|Railways?|Cement|Fertili[sz]er|Crew|Labou?r|Manpower|Education|Sports|Travel|Hotel|Foods?|Forestry|Carbon|Zinc|Iron|Gold|Magnesia|General|Heavy|Light|Auto(?:motive)?|Plastics|Polymers?|Composites?|Propulsion|Rockets?|Optics|Precision|Animal|Stock|Seafood|External|Joint|Overseas|Commercial|Exchange|Remittance|Money|Transfers?)"
)

_TRADE_END = lazy(rf"\b{_TRADE}$")

_TRADE_START = lazy(rf"{_TRADE}\b")


_UNFINISHED = lazy(
    r" (?:shipping|trading|mining|banking|oil|gas|energy|missile|nuclear|arms|aviation|insurance|transport|logistics|military|financial|defen[cs]e|steel|senior|private|state|current|foreign|former|incumbent)$"
)
_PLURAL_BEHIND = re.compile(r"(?:[a-z-]+ ){1,3}?[a-z]+s\b")
"""What is left open before "and": "six North Korean shipping and trading companies"."""

_SUPERLATIVE = re.compile(r"(?:[a-z]est|\bmost [a-z]+)$")
_DIRECTION = re.compile(r"\b(?:eastern|western|northern|southern|central|direct|indirect)$")
_OFFICE_FOR = re.compile(
    r"\b(?:Minister|Secretary|Ministry|Department) (?:of|for) (?:[A-Z]\w+,? ?)+$"
)
_FIELDS = lazy(
    r"\b(?:(?:Institute|Academy|Cent(?:er|re)|Bureau|Committee|Commission|Office|Council|Directorate|Association|Chamber|School|College|Laboratory|Administration|University) (?:of|for)|(?:Bank|Agency|Fund|Corporation|Company) for) (?P<field>(?:[A-Z][\w]+,? ?)+)$"
)
_FIELD = re.compile(r"[A-Z][a-z]+(?=$|[.,;)]| (?:and|on|in|for|to|was|were|is|are|last)\b)")
"""One word more of what a body deals with: "Institute of Physics and Technology"."""
_ONE_OF_SECTORS = re.compile(r"(?:['’]s?|[A-Z][a-z]+(?:an|ese|ish)|\bthe) [a-z-]+$")
_SECTORS = lazy(r"(?:[a-z-]+ )?[a-z-]+ (?:sectors?|industr(?:y|ies)|programmes|programs)\b")
_TWIN_NAMES = re.compile(
    r"\b(?:Bosnia|Trinidad|Antigua|Kitts|Tom[eé]|Turks|Vincent) and (?:Herzegovina|Tobago|Barbuda|Nevis|Pr[ií]ncipe|Caicos|the Grenadines)"
)


def _is_pair_of_adjectives(before: str, after: str) -> bool:
    """Tell whether "and" joins two words that describe one thing: "Chinese and Russian firms"."""
    if _DIRECTION.search(before):
        return _DIRECTION.search(after.split(" ", maxsplit=1)[0]) is not None
    if _SUPERLATIVE.search(before):
        return after.startswith("most ")
    if _is_pair_of_fields(before, after):
        return True
    if after.startswith(("Sons ", "Sons,", "Brothers ", "Brothers,", "Partners ", "Daughters ")):
        return before[-1:].isalpha()
    if _TWIN_NAMES.search(f"{before[-10:]} and {after}"):
        return True
    return _ends_with_demonym(before) and _starts_with_demonym(after)


def _is_pair_of_fields(before: str, after: str) -> bool:
    """Tell whether "and" joins two fields of one office, body or state: "Trade and Development"."""
    return (
        (_OFFICE_FOR.search(before) is not None and after[:1].isupper())
        or _is_field_and(before, after)
        or (_ONE_OF_SECTORS.search(before) is not None and _SECTORS.match(after) is not None)
    )


def _is_field_and(before: str, after: str) -> bool:
    """Tell whether a body's second field follows its first, which is no place's name."""
    fields = _FIELDS.search(before)
    if fields is None or _FIELD.match(after) is None:
        return False
    return not find_countries(fields["field"])


def _ends_with_demonym(words: str) -> bool:
    last = words.rsplit(" ", 1)[-1]
    return last[:1].isupper() and last[-1:] != "s" and is_demonym(last)


def _starts_with_demonym(words: str) -> bool:
    first, second = [*words.split(" "), "", ""][:2]
    return (second[:1].islower() and is_demonym(first)) or (
        second[:1].isupper() and is_demonym(f"{first} {second}")
    )


_OTHER_PAIR = lazy(
    r"(?:entities|companies|firms|businesses|organi[sz]ations|vessels|individuals|people|persons|institutions|institutes|ships|banks|officials|groups|bodies|agencies|enterprises|judges|prosecutors|lawmakers|legislators|politicians|generals|officers|commanders|ministers|executives|businessmen|journalists|activists|scientists|engineers|traders|brokers|relatives|aides|allies|tankers)\b"
)


_UNCOUNTED = r"(?!(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one|an?|the|his|her|its|their|several|some|dozens|hundreds|other)\b)"
_COUNTED_LIST = lazy(
    r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|several) (?:[\w-]+ ){0,4}?"
    rf"(?:[a-z-]+s(?:, {_UNCOUNTED}(?:[a-z-]+ ){{0,2}}?[a-z-]+s)+,? (?:and|or) {_UNCOUNTED}(?:[a-z-]+ ){{0,2}}?[a-z-]+s(?![\w-])|(?:current|serving|incumbent|present|active) (?:and|or) (?:former|retired|past|future) (?=[a-zA-Z]))"
)
"""One count of several kinds: "16 judges, prosecutors and police officers"."""

_WHOLE_PAIR = re.compile(rf"(?:the )?{_PAIR}")
_SECOND = lazy(_PAIR)


def _goes_on(hidden: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a name or one count goes on: "Mining and Trade", "16 judges, prosecutors and"."""
    counted = _COUNTED_LIST.match(hidden, start)
    if counted and counted.end() > match.start():
        return True
    if _SUFFIX_NEXT.match(hidden, match.end()) or _is_in_office(hidden, start, match):
        return True
    if match.group().strip() != "and" or not _TRADE_START.match(hidden, match.end()):
        return False
    return _TRADE_END.search(hidden[start : match.start()]) is not None


_OFFICE = re.compile(
    r"\b(?:Minister|Secretary|Ministry|Department) (?:of|for) [A-Z]\w+(?:, [A-Z]\w+)*$"
)
_OFFICE_GOES_ON = re.compile(
    r"(?:[A-Z]\w+, )*(?:[A-Z]\w+,? and )?[A-Z]\w+(?=,? (?:in|of|at|from|and)\b|,| [A-Z])"
)


def _is_in_office(hidden: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a comma stands inside one office: "Minister of Transport, Roads, and Ports"."""
    if "," not in match.group() or not _OFFICE.search(hidden[start : match.start()]):
        return False
    last = "and" in match.group()
    goes_on = _OFFICE_GOES_ON.match(hidden, match.end())
    return goes_on is not None and (last or " and " in goes_on.group())


def _keeps_together(hidden: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a conjunction stands inside one name or one counted pair ("11 people and firms")."""
    if _goes_on(hidden, start, match):
        return True
    if "and" not in match.group() or "," in match.group():
        return False
    before, after = hidden[start : match.start()], hidden[match.end() : match.end() + 40]
    if _is_pair_of_adjectives(before, after):
        return True
    if _WHOLE_PAIR.fullmatch(before) and _SECOND.match(after):
        return True
    counted = parse_count(before)
    pair = counted and counted.value is not None and counted.value > 1
    if pair and _UNFINISHED.search(before) and _PLURAL_BEHIND.match(after):
        return True
    return bool(pair and _AND_NOUN.fullmatch(before) and _OTHER_PAIR.match(after))


_MEASURE_FIRST = lazy(
    r"\W*(?:The |These |Its |Their )?(?:[\w-]+ ){0,3}(?:freeze|ban|embargo|sanctions|measures|restrictions)\b"
)
_TO_WHOM = lazy(r"\b(?:to|against|by|on) (?=the |an? |[A-Z])")


def past_measure(text: str, start: int, end: int) -> int:
    """Return where whom a measure is on is named: "The freeze no longer applies to | the bank"."""
    if not _MEASURE_FIRST.match(text, start, end):
        return start
    return max((m.end() for m in _TO_WHOM.finditer(text, start, end)), default=start)
