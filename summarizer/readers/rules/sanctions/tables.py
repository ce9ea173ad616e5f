"""The language of sanctions: what the verbs and nouns of the field are, as data for `sanctions`.

Everything here is a regex fragment, used with word boundaries around it and with case as written
(a leading capital is allowed for). The wordings follow what Reuters, AP, AFP, Yonhap, the US
Treasury, the EU Council, the UK government and the United Nations print.
"""

from typing import Final

from summarizer.records.sanction import Measure
from summarizer.text.calendar_table import FULL_MONTHS, WEEKDAYS

STRONG_NOUN: Final = (
    r"(?:[Cc]ountermeasures|[Pp]unitive measures|[Ss]anctions?(?: (?:designations?|listings?|programmes?|programs?|regimes?|measures|packages?"
    r"|relief|lists?))?|[Rr]estrictive measures|(?:arms|oil|trade|weapons|economic|textile|full) embargo(?:es)?"
    r"|[Ee]mbargo(?:es)?|(?:[Aa]ssets?[- ])(?:freezes?|freezing)|[Tt]ravel bans?|[Vv]isa (?:restrictions?|bans?|curbs)"
    r"|[Ee]xport (?:controls|curbs|bans?|restrictions)|[Ii]mport (?:bans?|curbs|restrictions)|[Bb]lacklistings?"
    r"|[Dd]ebt and equity restrictions|[Ff]inancial restrictions|[Ee]conomic restrictions|[Ff]lag(?:ging)? bans?)"
)
"""Nouns that mean sanctions wherever they stand."""

LIST_NOUN: Final = r"(?:[\w'’.-]+[ ]){0,6}?(?:(?:black|sanctions?[ ])?lists?|blacklist|(?:Entity|SDN|Unverified|Consolidated|End[- ]User|Sanctions) Lists?|[Rr]egister|[Rr]egistry)\b"
"""What a target is added to or taken off."""

PROPOSAL_VERBS: Final = (
    r"propos(?:e|es|ed|ing)|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?"
    r"|seek(?:s|ing)?|sought|urg(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|table(?:s|d)?|tabling"
    r"|call(?:s|ed|ing)? (?:for|on)|push(?:es|ed|ing)? (?:for|to)|ask(?:s|ed|ing)?|is to|are to|was to|were to|would|will|[’']ll"
    r"|going to|about to|set to|due to|expected to|ready to|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|agree(?:s|d) to|hop(?:e|es|ed) to|"
    r"aim(?:s|ed|ing)? to|want(?:s|ed)? to|move(?:s|d)? to"
)

OTHER_SENSES: Final = (
    r"(?:money|loans?|funds?|sums?|amount|posts|works|scheme|budget|pensions?|leave)(?:, (?:which (?:was|were) )?| )sanctioned (?:by|to|for|in)\b"
    r"|\b(?:shelters?|houses|homes|projects?|schools?|roads?|bridges?|schemes?|toilets|dams?|wells|seats)"
    r" (?:(?:were|was|are|been) )?sanctioned\b"
    r"|sanctioned (?:a loan|loans|leave|funds|(?:an? )?(?:amount|sum)|Rs)\b"
    r"|doping|anti-doping|athlete|sprinter|(?-i:coach)|striker|midfielder|(?-i:football|soccer)|referee|(?-i:league)|transfer embargo|tournament"
    r"|judge sanctioned|sanctions? under Rule|Rule 11|(?-i:attorney(?! general))|law firm|lawyers? sanctioned|bar association|medical board"
    r"|planning permission|council(?:lor|man)|skate|school board|sanctioned (?:by (?:the |a )?(?:city|town|committee|league|federation|board|club|court|union|county)|event|match|fight|race|tournament|parade|protest)"
)
"""Words of other worlds in which people are sanctioned: a sentence with one gives no record."""

CONTEXT: Final = (
    r"[Ss]anction(?:s|ed|ing)?\b|[Bb]lack ?list|[Ss]top[- ]list|OFAC|[Ee]mbargo|[Aa]sset freeze|[Ff]roze|[Ff]reez(?:e|ing)|Entity List|[Rr]estrictive measures"
    r"|SDN|SWIFT|terror(?:ism|ist)? (?:black)?list|[Dd]esignat|[Dd]elist|off from the dollar|from entering|[Cc]ountermeasures|[Vv]isa (?:ban|restriction)|\b[Ll]isted (?:by|under|the|a|\d)"
    r"|\b(?:EU|UN|OFAC|Treasury)(?:['’]s)? (?:de)?list(?:ings?)?\b|[Tt]ravel bans?\b|Magnitsky|CAATSA|Special Economic Measures"
    r"|\bblock(?:s|ed|ing) (?:all |any |its |their |the )?(?:[\w$.]+ ){0,3}(?:assets|property)\b|\b\d+(?:st|nd|rd|th) (?:EU |Russia )?package\b"
)
"""An article, or a pair of sentences, that holds one of these speaks of sanctions."""

LEGAL: Final = (
    r"[Ss]ection \d+[\w()]* of the (?:[A-Z][\w'’-]*,?|of|and|for|the|against|on|to|in)(?: (?:[A-Z][\w'’-]*,?|of|and|for|the|against|on|to|in|through))* Act(?: of \d{4}| \d{4})?"
    r"|(?:[Ss]ection \d+[\w()]*(?: of (?:the )?))?[Ee]xecutive [Oo]rders?(?: \([“\"]?(?:E\.?O\.?s?|EOs?)[”\"]?\))?(?: \(?[Nn]o\.?| [Nn]umbers?)? (?:\d\d,\d{3}|\d{4,5}(?:(?:,| and|, and) \d{5})*)"
    r"|(?:[Ss]ection \d+[\w()]* of )?\bE\.?O\.? ?\d{5}"
    r"|(?:Council )?(?:(?:Implementing|Delegated) )?(?:Regulation|Decision|Directive)s? (?:\((?:EU|CFSP|EC|Euratom|EU, Euratom)\) )?(?:No\.? )?(?:\((?:EU|CFSP|EC)\) )?\d{2,4}/\d{2,4}(?:/CFSP|/EC)?"
    r"|(?:(?:UN|U\.N\.|UNSC|United Nations|Security Council|UN Security Council|U\.N\. Security Council) )?[Rr]esolutions? \d{3,4}(?: \(\d{4}\))?"
    r"|UNSCR \d{3,4}|(?:[Ss]ections? \d+[\w()]* of )?\b(?:CAATSA|INKSNA)\b|[Ss]ection \d{3,4}\(\w\)(?:\(\w+\))*(?!\(| of)"
    r"|Iran, North Korea,? and Syria Nonproliferation Act|[Aa]nti-[Ff]oreign [Ss]anctions [Ll]aw|(?:[Pp]residential )?[Dd]ecree (?:[Nn]o\.? ?|#)?\d+(?:/\d+)?"
    r"|(?:EU )?Global (?:Human Rights|Anti-[Cc]orruption|Irregular Migration)(?: and Trafficking in Persons)? [Ss]anctions (?:[Rr]egime|[Rr]egulations(?: \d{4})?)|(?:Global )?Magnitsky(?:[- ]style)?(?: [Ss]anctions)? (?:law|legislation|regime)\b"
    r"|General Licen[cs]e (?:No\. ?)?[\w/-]*\d[\w/-]*|[Ee]xecutive [Oo]rder\b(?! \()|Chapter VII(?: of the (?:(?:UN|U\.N\.|United Nations) )?Charter)?"
    rf"|(?:Ordinance|Decree|Law|Act|Order) of \d{{1,2}} (?:{FULL_MONTHS}) (?:19|20)\d\d"
    r"(?: [A-Z][\w'’-]*(?: (?:of|and|for|the|against|on|to|in|with|[A-Z][\w'’-]*))* [A-Z][\w'’-]*)?"
    r"|(?:Ordinance|Regulations?|Law|Decree) (?:on|concerning|against|of) (?:the )?(?:[A-Z][\w'’-]+)(?: (?:[A-Z][\w'’-]*|of|and|for|the|against|on|to|in|with))* [A-Z][\w'’-]*(?: of \d{4})?"
)
"""Legal bases, by the forms in which they are cited."""

LEGAL_TITLE: Final = rf"(?!(?:{WEEKDAYS}|{FULL_MONTHS})\b)(?:(?:[A-Z][\w'’-]*|\([A-Z][\w ,'’-]*\))(?: (?:of|and|for|the|against|on|to|in|through|by))*[ ,]){{1,12}}?(?:Act|Regulations?|Ordinance|Decree|Law|Directive)(?: No\. ?\d+)?(?: of \d{{4}}| \d{{4}})?\b"
"""A law cited by its title."""

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

TITLES: Final = r"(?:(?:[Ff]ormer|[Dd]eputy|[Aa]cting|[Ss]enior|[Rr]etired|[Vv]ice)[ -])*(?:Mr|Mrs|Ms|Dr|Sir|Lord|General(?! (?:Atomics|Dynamics|Electric|Motors|Mills|Trading|Trade|Holding|Industries|Company|Establishment|Corporation|Organi[sz]ation|Directorate|Authority|Administration|Staff|Department|Security|Intelligence|Petroleum|Maritime|Shipping|Cargo|Contracting|Services)\b)|Gen|Lt|Lieutenant|Col|Colonel|Major|Maj|Brig|Brigadier|Captain|Capt|Admiral|President|Prime Minister|First Lady|Minister|Foreign Minister|Defen[cs]e Minister|Metropolitan|Patriarch|Sheikh|Ayatollah|Prince|Professor|Prof|MP|Senators?|Sen|Judge|Governor|Ambassador|Commander|(?:State |Deputy )?Speaker|Prosecutor|Mayor|Chairman|Director|Marshal)\.?"

INSTITUTION: Final = (
    r"(?:(?i:foreign|sanctions|finance|defen[cs]e|trade|justice|interior|unification|economy|commerce|treasury|transport|intelligence|information|industry|energy|oil|culture|science|technology|health|agriculture|home|external|state|federal|central|national|economic|military|cabinet|own|new|foreign-policy|security|supreme|ruling|UN|U\.N\.)(?:,?[ ](?:and[ ])?))*"
    r"(?:[Mm]inistr(?:y|ies)|[Gg]overnments?|[Aa]dministration|[Pp]arliament|[Mm]inisterial (?:meeting|council|committee)|[Cc]abinet|[Cc]ouncil|[Mm]ilitary|[Tt]reasury|[Cc]ongress|[Ss]enate|[Aa]uthorities|[Oo]fficials|[Dd]epartment|[Ff]oreign [Oo]ffice|[Ff]oreign ministers|(?:\d+ |[a-z-]+ )?(?:member )?states|[Mm]embers|[Ll]eaders|[Ll]awmakers|[Cc]ourt|(?:top |(?:second-)?highest |supreme |general )[Cc]ourt|[Cc]entral [Bb]ank|[Pp]residen(?:t|cy)|[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister|[Ff]inance [Mm]inister|[Ss]ecretary of [Ss]tate(?=,)|[Rr]egulators?|[Ss]tate [Dd]epartment|[Gg]eneral [Cc]ourt|(?!news )(?:[a-z]+ )?[Aa]gency|[Ww]atchdog|(?:\d+(?:st|nd|rd|th) |new |latest )?(?:sanctions )?package|ambassadors|envoys|allies|side)\b"
)
"""What follows a country's possessive or adjective and acts for it."""

_BLOCS = r"European Union|EU\b|E\.U\.|ECOWAS(?! Commission)|Economic Community|African (?:Union(?! Commission)|[Ll]eaders|[Hh]eads|[Bb]loc)|ASEAN|Mercosur|CARICOM|G7|G20|League of"
ANAPHORS: Final[dict[str, str]] = {
    "ministry": r"[Mm]inistry|[Oo]ffice",
    "department": r"[Dd]epartment|[Tt]reasury|Foreign(?:,| and| &) Commonwealth|(?:Foreign|Home) Office",
    "treasury": r"[Tt]reasury",
    "bureau": r"[Bb]ureau",
    "agency": r"[Aa]gency|[Oo]ffice|OFAC",
    "office": r"[Oo]ffice",
    "council": r"[Cc]ouncil",
    "committee": r"[Cc]ommittee",
    "commission": r"[Cc]ommission",
    "court": r"[Cc]ourt",
    "bloc": _BLOCS,
    "summit": _BLOCS,
    "body": r"[Cc]ouncil|[Cc]ommittee",
    "government": r"",
    "administration": r"[Aa]dministration",
}
"""What "the ministry" can mean: the last body named before whose name holds the pattern."""

BACKGROUND_CUES: Final = (
    r"\b(?:previously|earlier this year|last year|last month|years? ago|months? ago|last sanctioned|last strengthened|in the past|already (?:been )?(?:sanctioned|designated|blacklisted|under)"
    r"|earlier this (?:week|month|spring|summer|autumn|fall|winter)|in recent (?:weeks|months|years)|(?:over|in|during) the (?:past|last) (?:\w+ ){0,2}(?:weeks|months|years?)|(?:has|had) (?:earlier|repeatedly|long)"
    rf"|first (?:imposed|took aim|introduced|sanctioned|listed|established)|since (?:[A-Z]\w+ )?\d{{4}}|back in|at the time|have since|has since|(?:the following|the next) (?:year|month|week|{FULL_MONTHS})|last [A-Z][a-z]+day)\b"
)


TOPIC: Final = rf"{CONTEXT}|[Pp]enalt(?:y|ies)|[Pp]unitive|[Cc]ountermeasures|(?:Entity|Unverified|SDN|Consolidated|[Ss]anctions) [Ll]ist|[Vv]isas|from entering|[Bb]an(?:s|ned)? (?:on )?(?:the )?(?:imports?|exports?)|Security Council|[Tt]ravel ban|[Rr]estrictions on|Treasury|[Ee]xport (?:ban|control|curb)"
"""An article without any of these tells no sanction at all."""
