"""What a list of targets ends before, by what stands there: one wording a row."""

from typing import Final

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.text.calendar_table import MONTHS, WEEKDAYS

WORDS: Final = """
    before once twice despite without over after because accused accusing suspected alleged believed
    pursuant described amid citing until till since stand said says responsible effective
    aimed designed blamed involved has have had was were is are will would could should came
    comes begin begins began begun urges urged vows vowed warns warned expires expired ended ends passed follows operated also alive anew afresh again
"""
"""Words that a list never goes on with."""

TIMES: Final = (
    rf"(?:{TWO_TO_TWELVE}|several|many|\d+) times\b",
    rf"(?:an?|{TWO_TO_TWELVE}|\d+|some|several) (?:days?|weeks?|months?|years?|hours?) (?:earlier|later|ago|before|after)\b",
    r"(?:hours|days|weeks|months|years) (?:after|before|later|earlier|ago)\b",
    r"(?:another|a further|(?:two|three|six|twelve|\d+) more) (?:days?|weeks?|months?|years?)\b",
    r"for (?:\w+ ){0,2}(?:days|weeks|months|years|time)\b",
    r"for (?:an?|one|another) (?:[a-z]+ )?(?:year|month|week|day)\b",
    r"within (?:\w+ ){0,2}(?:hours|days|weeks|months|years)\b",
    r"through (?:\w+ )?\d",
    rf"(?:through|up to) (?:(?:early|mid|late|the end of)[- ])?{MONTHS}\w*",
    rf"on (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d{{1,2}}(?:st|nd|rd|th)? {MONTHS}|the (?:same|grounds|basis))",
    r"in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d{4}|late|early)\w*",
    r"(?:this|last|next|earlier|later|late|early) (?:\w+day|week|month|year|\w+uary|March|April|May|June|July|August|\w+ber|spring|summer|autumn|fall|winter|this|in)\b",
    r"(?:earlier|later) (?:that|the same|in the) day\b",
    r"(?:yesterday|today|tonight|tomorrow|overnight)\b",
    r"(?:(?:in|on) )?the same (?:day|week|month|year)\b",
    r"on the (?:day|eve|heels|anniversary|sidelines)\b",
    rf"from (?:{MONTHS}\w*|next|\d+|its|the|a|\w+ing)\b",
    rf"{WEEKDAYS}\b",
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]+)? \d{1,2}\b(?! [A-Z])",
)
"""When it was done."""

PHRASES: Final = (
    r"add(?:s|ed)?\s+to\b",
    r"(?:for )?(?:an?|the) (?:first|second|third|fourth|fifth) time\b",
    r"once (?:more|again)\b",
    r"most of (?:them|whom|which)\b",
    r"from (?:such )?(?:[a-z]+ )?countries (?:such )?(?:as|like|including)\b",
    r"[“\"‘](?=[a-z](?![^”\"’]{0,25}[”\"’]))",
    r"due to\b",
    r"on (?:allegations|suspicion|charges|accusations|claims)\b",
    r"in spite\b",
    r"on (?:the |a )?(?:\w+ )?(?:pretext|basis|grounds)\b",
    r"on the table\b",
    r"(?:back )?in(?:to)? (?:place|force|effect)\b",
    r"for [“\"‘]",
    r"for (?:activit(?:y|ies)|conduct|past|previous|earlier|recent|repeated|ongoing|malicious|cyber-?\w*|hacking|attacking|either|both|another|their|its|his|her|having|allegedly|the|a|an|[a-z]+ing|what|[a-z]+ed|human|roles?|alleged|links|ties|support|violence|crackdown|serious|gross|involvement|complicity|abuses|violations|corruption|crimes|repression|breach(?:es)?|participation|procurement|acts|attacks|arms|actions|supplies|electoral)\b",
    r"said to\b",
    r"within (?:\w+ ){1,3}(?:hours?|days?|weeks?|months?)\b",
    r"in (?:fresh|further|additional|another|the (?:\w+est|most)) \w+",
    r"on (?:the |its |their )?(?:\w+ ){0,3}?[Ll]ist\b",
    r"in (?:a|an|the (?:wake|aftermath|run-up|midst|name|hope)|accordance|view|light|support|[Ss]chedules?|[Aa]nnex|connection|response|answer|reply|return|revenge|retaliation|what|order|steps|line|relation|reaction|its|the latest|one|one of|coordination|protest)\b(?! (?:city|town|port))",
    r"under\b(?! (?:construction|secretar))",
    r"(?<!well )as (?:early|soon|s{6,}|an?|its|blocked|property|specially|global|part|punishment|retaliation|revenge|it|they|the|a result|he|she|of)\b",
    r"(?<!well )as [“\"‘]",
    r"(?<!well )as (?:[A-Z][\w.]* ){1,3}[a-z]",
    r"(?:it|they|he|she) (?:has|have|had) [a-z]+ed\b",
    r"(?:it|they|he|she|officials) (?:said|says?|deem(?:s|ed)|describe[ds]|blame[ds]|link(?:s|ed)|consider(?:s|ed)|accuse[ds]?|allege[ds]?|believe[ds]?|claim(?:s|ed)?|call(?:s|ed)?)\b(?! (?:of|to|for|with|by)\b)",
    r"the (?:bloc|government|ministry|council|union|administration|department|agency|country|company) (?:calls|says?|accuses?|describes|considers|alleges|believes?|deems) (?!by\b)",
    r"(?:the )?(?:[A-Z][\w.]+ ){1,3}(?:administration |government |officials? )?(?:calls|says?|accuses?|describes|considers|alleges|believes?|deems) (?!by\b)",
    r"subject(?:ed)?\b",
    r"(?:suspended|lifted|reimposed|imposed|eased|agreed|introduced|implemented|adopted|announced|approved|enacted|unveiled|issued) (?:under|in|by|after|as|since|on|last|this|over)\b",
    r"(?:owned (?:or|and) controlled|controlled|run|owned|led|directed|backed|headed|managed|founded|chaired|overseen|financed|funded|created|established|set up) (?:by|in|from|out of)\b",
    r"(?:designated|listed|sanctioned) by\b",
    r"of what\b",
    r"in (?:the event|case)\b",
    r"in (?:(?:close|full) )?(?:consultation|cooperation|concert|conjunction|partnership|agreement|step) with\b",
    r"used (?:to|by|in|for)\b",
    r"following\b(?! (?:\w+ )?(?:individual|entit|entr|person|vessel|compan|people|name|organi|part(?:y|ies)|bank|ship|firm|official))",
    r"within (?:an?|\d|two|three|ten|the)\b",
    r"with \d",
    r"(?<!, )among (?:the|its|their) [a-z]+",
    r"remain(?:s|ed)?\b",
    r"stays?\b",
    rf"(?:(?:won|got|received) (?:only|just|\d+|{TWO_TO_TWELVE})|caused|drew|sparked|prompted|angered|triggered|lasted)\b",
    r"(?<!and )(?<!, )(?<!or )an? (?:(?:foreign|global|specially|designated|banned|proscribed|transnational|significant) )*(?:terrorist|criminal|extremist) (?:organi[sz]ation|group|entity)\b",
    r"(?:related|connected|affiliated|associated) (?:to|with)\b",
    r"(?:(?<!up )(?<!applying )(?<!Envoy )(?<!Ambassador )to|that(?! (?:he|she|it|they) [a-z]+, (?:the )?[A-Z])|which|who|whom|whose|where|when|if|unless|while|but|so|(?<!the )then|by)\b",
    r"with (?:immediate|effect|travel|asset|a |ties|links|connections|close|alleged|suspected)\b",
    r"(?:except|other than|apart from|aside from|barring) ",
    r"tied to\b",
    r"linked to\b",
    r"at (?:(?:the|a|its|their|current|last) )?(?:[a-z]+ )?levels?\b",
    rf"at (?:[a-z]+ ){{0,3}}(?:\d[\d.,]*|{TWO_TO_TWELVE}|half)(?: \w+)? (?:barrels|tons|tonnes|liters|litres|gallons)\b",
    r"at the (?:[A-Z][\w.-]+ ){1,5}(?:[Ss]ummit|[Cc]onference|[Ff]orum|[Mm]eeting|[Cc]ongress)\b",
    r"at (?:the|a|an) (?:same|end|start|weekend|time|request|meeting|time|UN\b|U\.N\.|United Nations|Security|Council|panel|committee|world body)\b",
)
"""Why and how it was done, what is said of those listed, and who says so."""

ING_NOUNS: Final = """
    governing warring poisoning bombing hijacking wing ring king string following including shipping trading
    holding managing mining engineering manufacturing banking dredging fishing leading
    living existing serving sitting acting marketing financing bunkering refining hacking
    ruling remaining leasing procuring operating insuring building shipbuilding
    applying money-laundering printing computing trucking drilling logging gaming betting training
    purchasing ageing aging high-ranking ranking outgoing contracting consulting boeing
"""
"""Words in "-ing" that name or describe somebody, and are no participle behind a list."""

ING_BEFORE: Final = r"firms?|compan(?:y|ies)|groups?|agenc(?:y|ies)|houses?|networks?|business(?:es)?|banks?|services?|centers?|centres?|units?|outlets?|ships?|vessels?|sector|industry|organi[sz]ations?|entit(?:y|ies)|institut(?:es?|ions?)|enterprises?|corporations?|operators?|officials?|officers?|individuals|people|executives|facilit(?:y|ies)|plants?|arms?|bodies|websites?|platforms?|hubs?|labs?|laborator(?:y|ies)|associations?|syndicates?|cartels?|yards?|brokers?|agents?|traders?"
"""What a word in "-ing" describes: "trading houses"."""

LY_NOUNS: Final = r"name|specifical|fami|supp|assemb|monopo|al|ral|tal|on"
"""How words begin that end in "-ly" and are no adverb: "assembly", "Italy"."""

COMMAS: Final = (
    r",\s+(?:as )?(?:compared|opposed|against) (?:to|with)?\b",
    r",\s+(?:writes|reports|says|notes|announced|said|reported|stated|confirmed|declared|told|noted|wrote) (?:the|its|[A-Z])",
    r",\s+(?!(?:including|among|and|as well as|along with|together with|naming|listing|targeting|hitting|blacklisting|covering|comprising)\b)(?:[a-z]+ing\b|(?:in|over|for|after|under|as|which|who|whose|because|while|but|although|though|saying|citing|according|a (?:move|step|day)|the (?:first|latest|second|third)|in what|its? (?:first|latest|said)|with \w+|where|when|until|then|part of|effective|he|she|it|they|we|so|said|on \w+day)\b)",
    r",\s+(?![^,;.\x01]{3,110}\s(?:it|they|he|she)\s(?:said|says)\b)(?=(?:[^,;.\x01]|(?<=[A-Z])\.){3,110}\s(?:said|says|told|tell|tells|announced|wrote|reported|added|confirmed|claimed|claims|warned|read|showed|shows|show|indicates?|stated)\b)",
    r",\s+(?:(?:[A-Z][\w.-]*\s){1,3}(?:reports|informs|writes|quotes|cites|reported|wrote)\b|(?:writes|reports|reported|informs) )",
    r",\s+from [A-Z]\w+(?:, [A-Z]\w+)*,? and [A-Z]\w+(?=[,.]|\s(?:on|in|for|over|after)\b)",
    r",\s+(?:also |better )?known (?:as|by)\b",
    r",\s+(?:ban(?:s|ned)|fr(?:eezes|oze)|bar(?:s|red)|impose[sd]|block(?:s|ed)|prohibit(?:s|ed)|suspend(?:s|ed)|close[sd]|restrict(?:s|ed)|revoke[sd]) (?!by\b|in\b|from\b|under\b|since\b)",
    r",\s+(?:first|originally|initially|most recently|in (?:place|force|effect)) ",
    r",\s+(?:\w+\s+){1,3}(?:after|before)\b",
    r",\s+(?:[\w,-]+ ){1,4}of (?:them|whom|which)\b",
    r",\s+(?=(?:its|their|the|his|her|an?) (?:[a-z-]+ ){1,4}(?:(?:to|of|in|for) [A-Z]\w+)?, [A-Z][\w .'’-]{2,40},? (?:said|says|told|announced|added|wrote)\b)",
    rf",\s+(?:the\s+)?(?:[A-Z][\w.'’-]*\s+){{1,4}}(?:(?!bas|locat|regist|own|call|nam)[a-z]+ed|fired|met|held|put|sent|took|said|made)\s+(?:the|an?|its|his|her|their|that|{TWO_TO_TWELVE}|\d+)\b",
)
"""What goes on behind a comma with something else than the list."""

ANDS: Final = (
    r",?\s+and (?:force|forces|forced|require|requires|required|compel|compels|oblige|obliges) (?:the |its |[A-Z])",
    r",?\s+and (?:the )?(?:[A-Z][\w.]* ){1,3}(?:also |has |had |have |then )*(?:added|listed|designated|sanctioned|blacklisted|barred|banned|froze|put|placed|imposed|removed|lifted|extended)\b",
    r",?\s+and (?:the )?(?:[A-Z][\w.]* ){1,3}(?:(?!bas|own|locat|link)[a-z]+ed (?!by\b|in\b|of\b|with\b|to\b|at\b|from\b|as\b|on\b)|did |took |said |made |went )",
    r",?\s+and (?:also |has |had |have |then )*(?:identified|added|listed|designated|sanctioned|barred|banned|froze|put|placed|gave|told|sent|took|made|set (?=an? |the |its )|warned|urged|called|extended|renewed|prolonged|updated|imposed|issued|announced|removed|lifted|denied|said|in a|in an|on \w+day|will|would|keeps?|bars?|prohibits?|restricts?|blocks?|limits?|prevents?|generally|names?|freezes?|requires?|vowed|pledged|cut|cuts|bans|revoked|targeted|suspended|restricted|closed|ordered|expelled|seized|canceled|cancelled|tightened|expanded|blocked|prohibited|levied|slapped)\b",
    r",?\s+and (?:the )?(?:[A-Z][\w.'’]*\s(?:of\s(?:the\s)?|for\s|and\s)?){1,7}(?:is|are|was|were|has|have|had|will|would)\s",
    r",?\s+and (?:also |then )*(?:held|kept|withheld|sent|gave|brought|withdrew|took|shut|broke|called|told|struck) (?:back|off|out|up|down|home|the|its|their|an?|all|\d)\b",
    r",?\s+and$",
    r",?\s+and (?:make|makes|made|give|gives|take|takes|help|helps|cut|cuts|limit|limits|deny|denies|keep|keeps) (?:it|them|the|its|their|sure|harder|more|away|[a-z]+ing)\b",
    r",?\s+and (?:the|its|this|that) (?:order|move|measures?|sanctions|designations?|action|decision|step|listings?|law|freeze) (?!of\b)[a-z]+s?\b",
    (
        r",?\s+and (?:the )?(?:[A-Z][\w.]* ?){1,3}, which (?:(?:also|has|had|have|then|itself|already) )*"
        r"(?:sanction|impos|fr[eo]ez|froze|blacklist|bann?|list|designat|join|act|adopt|took|put|follow|cut|hit)"
    ),
)
"""What goes on behind "and" with another deed."""

_VERBS = rf"(?:is|are|was|were|has|have|had|will|would|said|says|did|froze|put|took|cut|hit|which|lists?|adds?|imposes?|freezes?|blacklists?|extends?|lifts?|\w+ed (?:the|its|an?|\d+|{TWO_TO_TWELVE}|another|it|them))"
NEXT_ITEM: Final = (
    r"\s+(?:and\s+)?(?:(?:the|an?|[a-z-]+),?\s+){0,6}"
    rf"(?:[A-Z](?:(?!\b{_VERBS}\b)[^;\x01]){{1,140}}|(?<=\s)[a-z-]+)(?:;|\.?$)"
)
"""What stands behind the semicolon between two of a list, up to the next one: no clause."""

MARKS: Final = (
    r"\x01",
    rf";(?!{NEXT_ITEM})",
    r"\s[–—-]\s(?:an?|the) (?:\w+ ){0,2}(?:move|step|measure|decision|sign|response|blow|rebuke|warning|action)\b",
    r"\s-\s(?!based|[A-Z“\"]|and\b)",
    r"\s?—\s?(?![A-Z“\"]|and\b)",
    r"\s--\s(?![A-Z“\"]|and\b)",
    r"[\"”](?=\s+(?:for|over|as|that)\b)",
)
"""Marks that end a list, and what they must stand before."""

VISITS: Final = "entry|port calls?|port visits?|visits?|arrivals?|docking|overflights?|landings?"
"""What is barred, before who is: "a ban on port calls by the tankers"."""
