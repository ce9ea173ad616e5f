# ruff: noqa: E501 - a pattern reads best on one line
"""The language of sanctions: what the verbs and nouns of the field are, as data for `sanctions`.

Everything here is a regex fragment, used with word boundaries around it and with case as written
(a leading capital is allowed for). The wordings follow what Reuters, AP, AFP, Yonhap, the US
Treasury, the EU Council, the UK government and the United Nations print.
"""

from typing import Final

from summarizer.records.sanction import Measure

STRONG_NOUN: Final = (
    r"(?:[Cc]ountermeasures|[Pp]unitive measures|[Ss]anctions?(?: (?:designations?|listings?|programmes?|programs?|regimes?|measures|packages?"
    r"|relief|lists?))?|[Rr]estrictive measures|(?:arms|oil|trade|weapons|economic|textile|full) embargo(?:es)?"
    r"|[Ee]mbargo(?:es)?|(?:[Aa]ssets?[- ])(?:freezes?|freezing)|[Tt]ravel bans?|[Vv]isa (?:restrictions?|bans?|curbs)"
    r"|[Ee]xport (?:controls|curbs|bans?|restrictions)|[Ii]mport (?:bans?|curbs|restrictions)|[Bb]lacklistings?"
    r"|[Dd]ebt and equity restrictions|[Ff]inancial restrictions|[Ee]conomic restrictions|[Ff]lag(?:ging)? bans?)"
)
"""Nouns that mean sanctions wherever they stand."""

WEAK_NOUN: Final = (
    r"(?:[Mm]easures|[Pp]enalt(?:y|ies)|[Cc]urbs|[Rr]estrictions|[Dd]esignations?|[Ll]istings?|[Bb]ans?"
    r"|[Ff]reezes?|[Ll]imits|[Pp]ackages?)"
)
"""Nouns that mean sanctions where the article speaks of sanctions."""

IMPOSE: Final = (
    r"(?:re-?)?impos(?:e|es|ed|ing)|slap(?:s|ped|ping)?|announc(?:e|es|ed|ing)|unveil(?:s|ed|ing)?"
    r"|adopt(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|levell?(?:s|ed|ing)?|issu(?:e|es|ed|ing)|enact(?:s|ed|ing)?"
    r"|roll(?:s|ed|ing)? out|lev(?:y|ies|ied|ying)|appl(?:y|ies|ied|ying)|tighten(?:s|ed|ing)?|toughen(?:s|ed|ing)?"
    r"|strengthen(?:s|ed|ing)?|expand(?:s|ed|ing)?|widen(?:s|ed|ing)?|broaden(?:s|ed|ing)?|approv(?:e|es|ed|ing)"
    r"|agree(?:s|d|ing)?(?: on| to)?|plac(?:e|es|ed|ing)|put(?:s|ting)?|restor(?:e|es|ed|ing)|trigger(?:s|ed|ing)?"
    r"|follow(?:s|ed|ing)? (?:up )?with|respond(?:s|ed|ing)? with|answer(?:s|ed|ing)? with|launch(?:es|ed|ing)?"
    r"|add(?:s|ed|ing)?|order(?:s|ed|ing)?|establish(?:es|ed|ing)?|mov(?:e|es|ed|ing) to impose|pil(?:e|es|ed|ing) on"
    r"|hit back with|set(?:s|ting)? out|declar(?:e|es|ed|ing)|join(?:s|ed|ing)?|match(?:es|ed|ing)|mirror(?:s|ed|ing)?"
)
"""Verbs whose object are sanctions that begin."""

DESIGNATE: Final = (
    r"sanction(?:ed|ing)?|designat(?:es|ed|ing)|(?:re-?)?blacklist(?:s|ed|ing)?|(?:re)?list(?:ed|ing)"
    r"|penali[sz](?:e|es|ed|ing)|debarr(?:ed|ing)"
)
"""Verbs whose object is the target."""

PRESENT_DESIGNATE: Final = r"sanctions|blacklists|designates|lists?"
"""The same in the present of headlines and timelines."""

STRIKE: Final = (
    r"target(?:s|ed|ing)?|hit(?:s|ting)?|strik(?:es?|ing)|struck|go(?:es)? after|went after|gone after|going after"
    r"|took aim at|tak(?:es?|en|ing) aim at|punish(?:es|ed|ing)?|singled out|single out|t(?:ook|aken?|akes|aking) action(?: (?:under|pursuant to) [\w. ]{3,60}?)? against|mov(?:es|ed|ing) against"
    r"|act(?:s|ed|ing) against|crack(?:s|ed|ing) down on|clamp(?:s|ed|ing) down on|turned (?:its|their) sights on|moved to punish|t(?:ook|aken) (?:steps|measures) against"
)
"""Verbs that tell a sanction only where the sentences around speak of sanctions."""

LIFT: Final = (
    r"lift(?:s|ed|ing)?|remov(?:e|es|ed|ing)|end(?:s|ed|ing)?|drop(?:s|ped|ping)?|scrap(?:s|ped|ping)?"
    r"|revok(?:e|es|ed|ing)|repeal(?:s|ed|ing)?|rescind(?:s|ed|ing)?|dismantl(?:e|es|ed|ing)|terminat(?:e|es|ed|ing)"
    r"|annul(?:s|led|ling)?|str(?:ike|ikes|uck|iking) down|abolish(?:es|ed|ing)?|cancel(?:s|led|ed|ling|ing)?"
    r"|withdr(?:aw|aws|ew|awn|awing)|waiv(?:e|es|ed|ing)|overturn(?:s|ed|ing)?|quash(?:es|ed|ing)?"
    r"|let(?:s|ting)?|allow(?:s|ed|ing)?"
)
"""Verbs whose object are sanctions that end; the last two need "lapse" or "expire" behind."""

EASE: Final = (
    r"eas(?:e|es|ed|ing)|loosen(?:s|ed|ing)?|relax(?:es|ed|ing)?|soften(?:s|ed|ing)?|suspend(?:s|ed|ing)?"
    r"|reliev(?:e|es|ed|ing)|paus(?:e|es|ed|ing)|exempt(?:s|ed|ing)?|roll(?:s|ed|ing)? back|partially lift(?:s|ed|ing)?"
    r"|scal(?:e|es|ed|ing) back|unwind(?:s|ing)?|unwound"
)

EXTEND: Final = (
    r"extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|prolong(?:s|ed|ing)?|maintain(?:s|ed|ing)?|roll(?:s|ed|ing)? over"
    r"|prorogu(?:e|es|ed|ing)|continu(?:e|es|ed|ing)|keep(?:s|ing)?|kept"
)

LIST_NOUN: Final = r"(?:[\w'’.-]+[ ]){0,6}?(?:(?:black|sanctions?[ ])?lists?|blacklist|(?:Entity|SDN|Unverified|Consolidated|End[- ]User|Sanctions) Lists?|[Rr]egister|[Rr]egistry)\b"
"""What a target is added to or taken off."""

PAST_PARTICIPLES_ON: Final = (
    r"sanctioned|designated|(?:re-?)?blacklisted|(?:re)?listed|penali[sz]ed|hit with (?:[\w-]+ ){0,4}sanctions"
    r"|put (?:on|under) (?:[\w'’.-]+ ){0,5}(?:sanctions|(?:black)?list)|placed (?:on|under) (?:[\w'’.-]+ ){0,5}(?:sanctions|(?:black)?list)"
    r"|added to (?:[\w'’.-]+ ){0,6}?(?:(?:black)?list|Entity List|register)|subjected to (?:[\w'’.-]+ ){0,4}(?:sanctions|asset freezes?|asset freeze)"
    r"|identified as (?:blocked )?property"
)
PAST_PARTICIPLES_OFF: Final = (
    r"delisted|unfrozen|(?:removed|taken|struck|dropped|deleted) (?:from|off) (?:[\w'’.-]+ ){0,6}?(?:(?:black)?list|register|sanctions)"
    r"|freed (?:from|of) (?:[\w'’.-]+ ){0,4}sanctions"
)

BECAME_ON: Final = (
    r"imposed|re-?imposed|announced|introduced|adopted|restored|tightened|expanded|put in place|slapped|unveiled|approved"
    r"|reinstated|brought back|agreed"
)
BECAME_OFF: Final = r"lifted|removed|ended|dropped|scrapped|revoked|repealed|rescinded|terminated|annulled|struck down|waived|cancelled|canceled"
BECAME_EASED: Final = r"eased|loosened|relaxed|suspended|softened|rolled back"
BECAME_EXTENDED: Final = r"extended|renewed|prolonged|maintained|rolled over"

COME_BACK: Final = (
    r"(?:came|come|snapped|snap|went|were brought|are) back(?: (?:in)?to (?:force|life|effect|place))?|(?:came|entered|went|took) into (?:force|effect)"
    r"|took effect|were restored|returned|kicked in"
)

BLOCK: Final = (
    r"veto(?:es|ed|ing)?|sank|sinks|sunk|spik(?:es|ed)|kill(?:s|ed)|buried|scuttl(?:es|ed)|foiled|block(?:s|ed|ing)?|reject(?:s|ed|ing)?|shot down|scuppered|thwarted|torpedoed|derailed|voted down"
    r"|oppos(?:es|ed)|held up|put (?:a|on) hold(?: on)?|stopped|stalled|failed to (?:adopt|agree|pass|approve)|turned down|defeated"
)
BLOCKED_NOUN: Final = (
    r"(?:[Rr]esolution|[Pp]roposal|[Dd]raft|[Tt]ext|[Bb]id|[Mm]ove|[Aa]ttempt|[Ll]isting|[Dd]esignation|[Ee]ffort|[Rr]equest"
    r"|[Ss]anctions|[Bb]ill|[Pp]lan|[Aa]mendment|[Mm]easure|[Ss]tatement|[Pp]ackage|[Pp]ush|[Bb]lacklisting|[Rr]enewal)"
)

PROPOSAL_VERBS: Final = (
    r"propos(?:e|es|ed|ing)|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?"
    r"|seek(?:s|ing)?|sought|urg(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|table(?:s|d)?|tabling"
    r"|call(?:s|ed|ing)? (?:for|on)|push(?:es|ed|ing)? (?:for|to)|ask(?:s|ed|ing)?|is to|are to|was to|were to|would|will|[’']ll"
    r"|going to|about to|set to|due to|expected to|ready to|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|agree(?:s|d) to|hop(?:e|es|ed) to|"
    r"aim(?:s|ed|ing)? to|want(?:s|ed)? to|move(?:s|d)? to"
)

THREAT_CUES: Final = (
    r"warn(?:s|ed|ing)?|threaten(?:s|ed|ing)?|\bif\b|unless|could (?:face|be)|fac(?:e|es|ing)|will be next|be next in line|risk(?:s|ed|ing)?"
    r"|should expect|can expect|prepared to|stand ready|ready to|not hesitate|will not hesitate|would not hesitate|on the table"
)

OTHER_SENSES: Final = (
    r"doping|anti-doping|athlete|sprinter|(?-i:coach)|striker|midfielder|(?-i:football|soccer)|referee|(?-i:league)|transfer embargo|tournament"
    r"|judge sanctioned|sanctions? under Rule|Rule 11|(?-i:attorney)|law firm|lawyers? sanctioned|bar association|medical board"
    r"|planning permission|council(?:lor|man)|skate|school board|sanctioned (?:by (?:the |a )?(?:city|town|committee|league|federation|board|club|court|union|county)|event|match|fight|race|tournament|parade|protest)"
)
"""Words of other worlds in which people are sanctioned: a sentence with one gives no record."""

CONTEXT: Final = (
    r"[Ss]anction(?:s|ed|ing)?\b|[Bb]lacklist|OFAC|[Ee]mbargo|[Aa]sset freeze|[Ff]roze|[Ff]reez(?:e|ing)|Entity List|[Rr]estrictive measures"
    r"|SDN|SWIFT|[Dd]esignat|[Dd]elist|off from the dollar|from entering|[Cc]ountermeasures|[Vv]isa (?:ban|restriction)|\b[Ll]isted (?:by|under|the|a|\d)"
)
"""An article, or a pair of sentences, that holds one of these speaks of sanctions."""

LEGAL: Final = (
    r"(?:[Ss]ection \d+[\w()]*(?: of (?:the )?))?Executive Orders?(?: \((?:E\.?O\.?|EO)\))?(?: No\.?)? \d{4,5}"
    r"|(?:[Ss]ection \d+[\w()]* of )?\bE\.?O\.? ?\d{5}"
    r"|(?:Council )?(?:(?:Implementing|Delegated) )?(?:Regulation|Decision|Directive)s? (?:\((?:EU|CFSP|EC|Euratom|EU, Euratom)\) )?(?:No\.? )?(?:\((?:EU|CFSP|EC)\) )?\d{2,4}/\d{2,4}(?:/CFSP|/EC)?"
    r"|(?:(?:UN|U\.N\.|UNSC|United Nations|Security Council|UN Security Council|U\.N\. Security Council) )?[Rr]esolutions? \d{3,4}(?: \(\d{4}\))?"
    r"|UNSCR \d{3,4}"
    r"|General Licen[cs]e (?:No\. ?)?[\w/-]*\d[\w/-]*"
    r"|[Ss]ection \d+[\w()]* of the (?:[A-Z][\w'’-]*|of|and|for|the|against|on|to|in)(?: (?:[A-Z][\w'’-]*|of|and|for|the|against|on|to|in|through))* Act(?: of \d{4}| \d{4})?"
    r"|(?:(?:[A-Z][\w'’-]*|\([A-Z][\w ,'’-]*\))(?: (?:of|and|for|the|against|on|to|in|through|by))*[ ,]){1,12}?(?:Act|Regulations?|Ordinance|Decree|Law|Directive)(?: No\. ?\d+)?(?: of \d{4}| \d{4})?\b"
)
"""Legal bases, by the forms in which they are cited."""

LEGAL_LEAD: Final = (
    r"(?:under|pursuant to|in accordance with|on the basis of|based on|citing|invoking|using|by|through|rest(?:s|ed)? on|signed|"
    r"adopt(?:s|ed)?|authority of|provided by|as|issued|via|with|passed|powers (?:of|in)|in|of)"
)

MEASURES: Final[tuple[tuple[Measure, str], ...]] = (
    (
        Measure.ASSET_FREEZE,
        r"asset[s]?[- ]freez|freez\w* (?:any |all |the |of |its |their )*(?:U\.?S\.? )?assets|froze (?:the )?assets|frozen assets|property and interests in property|blocked property",
    ),
    (
        Measure.TRAVEL_BAN,
        r"travel bans?|banned from (?:entering|travel)|entry bans?|barred from entering",
    ),
    (Measure.ARMS_EMBARGO, r"arms embargo|weapons embargo|weapons ban"),
    (
        Measure.EXPORT_CONTROL,
        r"export (?:control|curb|ban|restriction)|Entity List|restricting (?:U\.?S\.? )?exports|ban(?:s|ned|ning)? (?:on )?exports",
    ),
    (
        Measure.IMPORT_RESTRICTION,
        r"import (?:ban|curb|restriction|duty)|bans? (?:on )?imports|banning (?:the )?imports|capping (?:its )?(?:oil|imports)|oil embargo",
    ),
    (
        Measure.FINANCIAL_RESTRICTION,
        r"financial sanctions|cut(?:s|ting)? .{0,40}off from (?:the dollar|[Ss][Ww][Ii][Ff][Tt])|correspondent account|dollar transactions",
    ),
    (Measure.INVESTMENT_BAN, r"investment ban|bans? (?:on )?(?:new )?investment"),
    (
        Measure.SERVICE_BAN,
        r"refused services|ban(?:s|ned)? (?:on )?(?:maritime |port |insurance )?services|service ban|port access|bar(?:s|red)? the vessels from",
    ),
    (Measure.SECTORAL, r"sectoral|sectors of the economy"),
    (Measure.VISA_RESTRICTION, r"visa (?:restriction|ban|curb)"),
    (Measure.DEBARMENT, r"debar"),
)

TITLES: Final = r"(?:(?:[Ff]ormer|[Dd]eputy|[Aa]cting|[Ss]enior|[Rr]etired|[Vv]ice)[ -])*(?:Mr|Mrs|Ms|Dr|Sir|Lord|General|Gen|Lt|Lieutenant|Col|Colonel|Major|Maj|Brig|Brigadier|Captain|Capt|Admiral|President|Prime Minister|Minister|Foreign Minister|Defen[cs]e Minister|Metropolitan|Patriarch|Sheikh|Ayatollah|Prince|Professor|Prof|Senator|Sen|Judge|Governor|Ambassador|Commander|Chairman|Marshal)\.?"

INSTITUTION: Final = (
    r"(?:(?i:foreign|finance|defen[cs]e|trade|justice|interior|unification|economy|commerce|treasury|transport|home|external|state|federal|central|national|economic|military|cabinet|own|new|foreign-policy|UN|U\.N\.)(?:,?[ ](?:and[ ])?))*"
    r"(?:[Mm]inistr(?:y|ies)|[Gg]overnments?|[Aa]dministration|[Pp]arliament|[Cc]abinet|[Cc]ouncil|[Mm]ilitary|[Tt]reasury|[Cc]ongress|[Ss]enate|[Aa]uthorities|[Oo]fficials|[Dd]epartment|[Ff]oreign [Oo]ffice|[Ff]oreign ministers|(?:\d+ |[a-z-]+ )?(?:member )?states|[Mm]embers|[Ll]eaders|[Ll]awmakers|[Cc]ourt|[Cc]entral [Bb]ank|[Pp]residen(?:t|cy)|[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister|[Ff]inance [Mm]inister|[Rr]egulators?|[Ss]tate [Dd]epartment|[Gg]eneral [Cc]ourt|(?:[a-z]+ )?[Aa]gency|[Ww]atchdog|(?:\d+(?:st|nd|rd|th) |new |latest )?(?:sanctions )?package|ambassadors|envoys|allies)\b"
)
"""What follows a country's possessive or adjective and acts for it."""

ANAPHORS: Final[dict[str, str]] = {
    "ministry": r"[Mm]inistry|[Oo]ffice",
    "department": r"[Dd]epartment|[Tt]reasury",
    "treasury": r"[Tt]reasury",
    "bureau": r"[Bb]ureau",
    "agency": r"[Aa]gency|[Oo]ffice|OFAC",
    "office": r"[Oo]ffice",
    "council": r"[Cc]ouncil",
    "committee": r"[Cc]ommittee",
    "commission": r"[Cc]ommission",
    "court": r"[Cc]ourt",
    "bloc": r"European Union|EU\b|E\.U\.",
    "body": r"[Cc]ouncil|[Cc]ommittee",
    "government": r"",
    "administration": r"[Aa]dministration",
}
"""What "the ministry" can mean: the last body named before whose name holds the pattern."""

PREPOSITIONS: Final = r"in|from|of|against|on|to|with|at|near|between|for|by|over|under|into|than|about|across|off|toward|towards|within|inside|outside|via|through|like|including|alongside|besides|unlike|despite|such as|known as|same as|serv\w+ as|seen as|regarded as|described as"
BACKGROUND_CUES: Final = (
    r"\b(?:previously|earlier this year|last year|last month|years? ago|months? ago|last sanctioned|last strengthened|in the past|already (?:been )?(?:sanctioned|designated|blacklisted|under)"
    r"|earlier this (?:week|month|spring|summer|autumn|fall|winter)|in recent (?:weeks|months|years)|(?:over|in|during) the (?:past|last) (?:\w+ ){0,2}(?:weeks|months|years?)|(?:has|had) (?:earlier|repeatedly|long)"
    r"|first (?:imposed|took aim|introduced|sanctioned|listed|established)|since (?:[A-Z]\w+ )?\d{4}|back in|at the time|have since|has since|last [A-Z][a-z]+day)\b"
)


TOPIC: Final = rf"{CONTEXT}|[Pp]enalt(?:y|ies)|[Pp]unitive|[Cc]ountermeasures|(?:Entity|Unverified|SDN|Consolidated|[Ss]anctions) [Ll]ist|[Vv]isas|from entering|[Bb]an(?:s|ned)? (?:on )?(?:the )?(?:imports?|exports?)|Security Council|[Tt]ravel ban|[Rr]estrictions on|Treasury|[Ee]xport (?:ban|control|curb)"
"""An article without any of these tells no sanction at all."""
