# ruff: noqa: E501 - a pattern reads best on one line
"""Where a list of targets ends, and where its pieces divide."""

import re
from typing import NamedTuple

from summarizer.normalize.numbers import parse_count
from summarizer.readers.rules.sanctions.joined_nouns import wants_noun
from summarizer.text.patterns import lazy

_STOP = lazy(
    r"(?=\W)(?:"  # at once past the letters of a word, and past names, which most words are
    r"\s+(?=[-a-z\d“\"‘FMSTW])(?:before\b|once\b|twice\b|(?:two|three|four|five|six|several|many|\d+) times\b|(?:an?|two|three|four|five|six|\d+|some|several) (?:days?|weeks?|months?|years?|hours?) (?:earlier|later|ago|before|after)\b|(?:hours|days|weeks|months|years) (?:after|before|later|earlier|ago)\b|for (?:\w+ ){0,2}(?:days|weeks|months|years|time)\b|most of (?:them|whom|which)\b|[“\"‘](?=[a-z](?![^”\"’]{0,25}[”\"’]))|due to\b|on (?:allegations|suspicion|charges|accusations|claims)\b|despite\b|in spite\b|on the table\b|for [“\"‘]|for (?:activit(?:y|ies)|conduct|either|both|another|their|its|his|her|having|allegedly|the|a|an|[a-z]+ing|what|[a-z]+ed|human|roles?|alleged|links|ties|support|serious|gross|involvement|complicity|abuses|violations|corruption|crimes|repression|breach(?:es)?|participation|procurement|acts|attacks|arms|actions|supplies|electoral)\b|over\b|after\b|because\b|accused\b|accusing\b|suspected\b|said to\b|alleged\b|believed\b"
    r"|within (?:\w+ ){1,3}(?:hours?|days?|weeks?|months?)\b|in (?:fresh|further|additional|another|the (?:\w+est|most)) \w+|on (?:the |its |their )?(?:\w+ ){0,3}?[Ll]ist\b|in (?:a|an|accordance|view|light|support|[Ss]chedules?|[Aa]nnex|connection|response|retaliation|what|order|steps|line|relation|reaction|its|the latest|one|one of|coordination|protest)\b(?! (?:city|town|port))|under\b(?! (?:construction|secretar))|pursuant\b"
    r"|(?<!well )as (?:an?|its|blocked|property|specially|global|part|punishment|it|they|the|a result|he|she|of)\b|(?<!well )as (?:[A-Z][\w.]* ){1,3}[a-z]|(?:it|they|he|she|officials) (?:said|says|accuse[ds]?|allege[ds]?|believe[ds]?|claim(?:s|ed)?)\b|subject(?:ed)?\b|(?:suspended|lifted|reimposed|imposed|eased|agreed|introduced) (?:under|in|by|after|as|since|on|last|this|over)\b|described\b|(?:controlled|run|owned|led|directed|backed|headed|managed|founded|chaired|overseen|financed|funded|created|established|set up) (?:by|in|from|out of)\b|of what\b|used (?:to|by|in|for)\b|amid\b|following\b(?! (?:\w+ )?(?:individual|entit|entr|person|vessel|compan|people|name|organi|part(?:y|ies)|bank|ship|firm|official))|citing\b|until\b|till\b|within (?:an?|\d|two|three|ten|the)\b|with \d|since\b|remain(?:s|ed)?\b|stays?\b|stand\b|(?:(?:won|got|received) (?:only|just|\d|two|three|four|five|six|seven|eight|nine|ten)|caused|drew|sparked|prompted|angered|triggered|lasted)\b|through (?:\w+ )?\d|said\b|says\b|on (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|the (?:same|grounds|basis))"
    r"|(?<!and )(?<!, )(?<!or )an? (?:(?:foreign|global|specially|designated|banned|proscribed) )*terrorist (?:organi[sz]ation|group|entity)\b|in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d{4}|late|early)\w*|(?:this|last|next|earlier|later|late|early) (?:\w+day|week|month|year|\w+uary|March|April|May|June|July|August|\w+ber|spring|summer|autumn|fall|winter|this|in)\b|(?:yesterday|today|tonight|tomorrow|overnight)\b|responsible\b|(?:related|connected|affiliated|associated) (?:to|with)\b|(?:(?:in|on) )?the same (?:day|week|month|year)\b|on the (?:day|eve|heels|anniversary|sidelines)\b|(?:(?<!up )to|that|which|who|whom|whose|where|when|if|unless|while|but|so|then|by)\b|with (?:immediate|effect|travel|asset|a |ties|links|connections|close|alleged|suspected)\b|(?:except|other than|apart from|aside from|barring) |effective\b|from (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|next|\d+|its|the|a|\w+ing)\b|aimed\b|designed\b|blamed\b|involved\b|tied to\b|linked to\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|has\b|have\b|had\b|was\b|were\b|is\b|are\b|will\b|would\b|could\b|should\b|came\b|comes\b|ended\b|ends\b|passed\b|follows\b|operated\b|also\b|at (?:the|a|an) (?:same|end|start|weekend|time|request|meeting|time|UN\b|U\.N\.|United Nations|Security|Council|panel|committee|world body)\b|(?!(?:poisoning|bombing|hijacking|wing|ring|king|string|following|including|shipping|trading|holding|managing|mining|engineering|manufacturing|banking|dredging|fishing|leading|living|existing|serving|sitting|acting|marketing|financing|bunkering|refining|hacking|ruling|remaining|leasing|procuring|operating|insuring|building|shipbuilding|money-laundering|printing|computing|trucking|drilling|logging|gaming|betting|training|purchasing|ageing|aging|high-ranking|ranking|outgoing|contracting|consulting|boeing)\b)[a-z-]+ing\b(?! (?:firms?|compan(?:y|ies)|groups?|agenc(?:y|ies)|houses?|networks?|business(?:es)?|banks?|services?|centers?|centres?|units?|outlets?|ships?|vessels?|sector|industry|organi[sz]ations?|entit(?:y|ies)|institut(?:es?|ions?)|enterprises?|corporations?|operators?|officials?|officers?|individuals|people|executives|facilit(?:y|ies)|plants?|arms?|bodies|websites?|platforms?|hubs?|labs?|laborator(?:y|ies)|associations?|syndicates?|cartels?|yards?|brokers?|agents?|traders?)\b)|(?!(?:name|specifical|fami|supp|assemb|monopo|al|ral|tal|on)ly\b)[a-z]+ly\b)"
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
    r"\s+(?:involved|linked|tied|that|who|which|responsible|accused|suspected|of|to|in|[a-z]+ing)\b(?<!following)(?<!including)"
)


_NEXT = 80


def _head_is_open(text: str, start: int, stop: re.Match[str]) -> bool:
    """Tell whether the words so far mean nobody without what follows ("those involved in")."""
    head = text[start : stop.start()]
    if text.startswith(", ", stop.start()) and wants_noun(
        head, text[stop.start() + 2 : stop.start() + _NEXT]
    ):
        return True
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

_MEASURE_FIRST = lazy(
    r"\W*(?:The |These |Its |Their )?(?:[\w-]+ ){0,3}(?:freeze|ban|embargo|sanctions|measures|restrictions)\b"
)
_TO_WHOM = lazy(r"\b(?:to|against|by|on) (?=the |an? |[A-Z])")


def past_measure(text: str, start: int, end: int) -> int:
    """Return where whom a measure is on is named: "The freeze no longer applies to | the bank"."""
    if not _MEASURE_FIRST.match(text, start, end):
        return start
    return max((m.end() for m in _TO_WHOM.finditer(text, start, end)), default=start)
