"""Words that a status must, or must not, have beside it: data for `status` and `sanctions`.

All are regex fragments, matched from the beginning of a word, case ignored.
"""

from typing import Final

from summarizer.records.launch import Confirmation
from summarizer.records.sanction import Measure, SanctionStatus

NEEDED_FOR_SANCTION: Final[dict[SanctionStatus, str]] = {
    SanctionStatus.PROPOSED: (
        r"propos|plan|table|tabling|draft|seek|sought|urg|call(?:s|ed|ing)? (?:for|on)"
        r"|consider|weigh"
        r"|mull|review|study|studie|examin|explor|mirror|recommend|nominat|push|ask|request|submit"
        r"|intend|intention|prepar|will\b|[’']ll\b"
        r"|would|expect|due\b|set to|to be\b|vow|aim|want|pending|bill\b|circulat|discuss|debat"
        r"|look(?:s|ed|ing)? (?:at|to|into)|work(?:s|ed|ing)? (?:on|toward)|hop|pledg|promis"
        r"|put(?:s|ting)? together|lean(?:s|ing) toward|suggest"
        r"|in principle|provisional"
        r"|motion|draw(?:s|n|ing)? up|drew up|lin(?:es?|ed|ing) up|float|moot"
        r"|introduc|put(?:s|ting)? forward|back(?:s|ed|ing)? |favou?r|ready"
        r"|going to|shall\b"
        r"|develop(?:s|ing)\b|compil|assembl(?:es|ing)|craft(?:s|ing)\b|devis|formulat"
        r"|hammer(?:s|ing)? out"
        r"|upcoming|forthcoming|in the coming|next (?:week|month|year)|vot|decid"
        r"|agree(?:s|d)? (?:to|on)"
        r"|pass(?:es|ed|ing)?\b|legislat|unveil|present(?:s|ed|ing)?\b|outlin|publish"
        r"|poised|likely|about to|on the (?:verge|brink)|gear|arrang|readi"
        r"|approv|is to\b|are to\b|eye[sd]?\b|announce[sd]?|consult|demand|press(?:es|ed|ing)"
        r"|(?:efforts?|agreement|deal|compromise|bid|drive|campaign) to\b"
        r"|(?:issue|prospect|idea) of\b|flag(?:s|ged)?\b"
        r"|(?:before|until|till|once|by the time) (?:the )?(?:[\w.]+ ){1,5}?"
        r"(?:(?:re-?)?(?:impos|instat|introduc|adopt|list|blacklist)|sanction|freez|ban|bar)e?s\b"
    ),
    SanctionStatus.THREATENED: (
        r"warn|threat|vow|could|would|will\b|[’']ll\b|may\b|might|if\b|unless|ready to|prepared to"
        r"|on the table|face|facing|risk|ultimatum|consequen|promis|pledg|deadline|not hesitate"
        r"|reserv|otherwise|snap|in the event|should\b|brandish|dangl|spect(?:er|re)|readi|willing"
        r"|determin|poised|those who|any(?:one|body)?\b|whoever"
    ),
    SanctionStatus.BLOCKED: (
        r"veto|block|reject|fail|not\b|n[’']t\b|no\b|object|oppos|hold|held|defeat|fell|fall|stall"
        r"|against|stop|thwart|scuttl|shot down|shoot|kill|deadlock|refus|prevent|delay|without"
        r"|halt|short of|vot|scupper|torpedo|derail|struck down|turned down|sank|sink|in the way"
        r"|shelv|drop|abandon|scrap|withdr|short of|would have"
        r"|frustrat|foil|stymi|spik|stonewall|nothing|naught|nought|grief|aground|nowhere|brake"
        r"|founder|flop|collaps|die[sd]\b|dead\b|stuck|thr[eo]w(?:s|n|ing)? out|resist|quash|wreck"
    ),
}
"""A sentence that gives this status must hold one of these words."""

NEEDED_FOR_LAUNCH: Final[dict[Confirmation, str]] = {
    Confirmation.DENIED: (
        r"den(?:y|ies|ied|ial)|reject|dismiss|refut|disput|not\b|n[’']t\b|no\b|never|fals|untrue"
        r"|baseless|groundless|fabricat|lie[sd]?\b|lying|fake|rumou?r|nothing|invent|contradict"
    ),
    Confirmation.PLANNED: (
        r"plan|will\b|[’']ll\b|would|prepar|intend|intention|schedul|set to|set for|expect|notif"
        r"|window|due\b|going to|to be\b|upcoming|forthcoming|imminent|ready|readi|about to|poised"
        r"|announce|next|shall\b|in the coming|soon\b|is to\b|are to\b|aim|could|may\b|might|vow"
        r"|pledg|threat|warn|notice|gear(?:ed|ing)? up|count-?down|counting down"
        r"|roll(?:s|ed|ing)? out|no earlier than|slip|push|mov(?:e[sd]?|ing)\b|book"
        r"|getting (?:set|ready)|on (?:track|course)|targeted"
        r"|pencil|slate|calendar|promis|postpon|put(?:s|ting)? (?:off|back)"
        r"|delay|shift|likely\b|later|hop(?:e[sd]?|ing)\b|want|seek"
        r"|\b(?:set|sets|fixed|chosen|chose|named|date|targeting|targets|targeted|eyeing|eyes)\b.{0,40}\bfor\b|NOTAM|NAVTEX|\balert|advis|inform|told\b.{0,60}\bof\b|\b(?:clos|reserv|restrict|clear)(?:e[sd]?|ed|ing)\b"
    ),
}

RELIEF: Final = (
    r"licen[cs]es?\b|waivers?\b|exemptions?\b|exceptions?\b|permits?\b|carve-?outs?\b|visas?\b"
)
"""What lets somebody off: whoever revokes it imposes again."""

_TRADE = r"imports?|exports?|flights?|trade|aid|sales?|shipments?|purchases?|deliver\w+"
_LIMITS = r"ban|embargo|curb|restriction|control|sanction|limit|tax|dut"
_ENDED = r"(?:revok|cancel|suspend|terminat|rescind|withdr|end|halt)\w*\b"

DOING: Final[dict[str, str]] = {
    "imposed": (
        r"impos|slap|sanctioned|sanctioning|blacklist|designat|freez|froze|penali[sz]|punish"
        r"|hit(?:s|ting)?\b|str(?:ikes?|iking|uck)\b(?! (?:off|down|out)\b)"
        rf"|{_ENDED}.{{0,60}}\b(?:{RELIEF}|(?:{_TRADE})\b)(?! (?:{_LIMITS})\w*)"
    ),
    "lifted": (
        r"lift|delist|de-list|unfreez|unfroze|revok|rescind|repeal|scrap|dismantl|eas(?:e|ing)"
        r"|remov|strik|struck|loosen|relax|end(?:s|ed|ing)?\b|suspend|waiv|terminat|drop"
        r"|releas\w*\b.{0,40}\b(?:frozen|blocked|seized)\b|thaw|unblock|unlock"
        r"|revers|overturn|annul|quash|abolish|nullif|und(?:o|id)\b"
        r"|(?:took|taken?|taking)\b.*\boff\b|free(?:s|d|ing)?\b"
    ),
    "extended": r"extend|renew|prolong|roll(?:s|ed|ing)? over",
}
"""Verbs that only one kind of action can be told with."""

SETTLED: Final[dict[SanctionStatus, str]] = {
    SanctionStatus.IMPOSED: (
        r"(?:may|can) not (?:enter|travel|visit)\b"
        r"|no longer (?:be )?(?:allowed|able|permitted|free|welcome|enter|travel|visit|trade|deal"
        r"|do|use|sell|buy|hold|own|access|land|dock|fly|receive|export|import|transact|bank|raise|borrow)\b"
    ),
    SanctionStatus.LIFTED: (
        r"no longer (?:be )?(?:subject|under|on|barred|banned|frozen|blacklisted|sanctioned|listed)"
        r"|^call(?:s|ed|ing)?\b.*\boff\b"
        r"|^(?:was|were) not (?:renewed|extended|prolonged)\b"
        r"|^(?:decided|agreed|chose|opted|voted)(?: [a-z]+){0,2} not to"
        r" (?:renew|extend|prolong|roll)\b"
    ),
    SanctionStatus.EXTENDED: r"^(?:stay|remain|continue|run|last)\b",
}
"""Triggers that tell the deed by a negation, or by what will go on."""

TARGET_NOUNS: Final = frozenset(
    {
        "entities", "entity", "individuals", "individual", "people", "persons", "person", "firms",
        "firm", "companies", "company", "vessels", "vessel", "ships", "ship", "tankers", "tanker",
        "banks", "bank", "officials", "official", "countries", "country", "men", "women",
        "nationals", "missiles", "missile", "rockets", "rocket",
    }
)  # fmt: skip
"""Nouns that tell no action, and so are no trigger by themselves."""

CLAIM_BEFORE: Final = r"claim(?:s|ed|ing)?|boast(?:s|ed|ing)?(?: of)?|purport(?:s|ed|ing)?"
"""Verbs that tell a deed of the speaker's own as a claim."""

FAILED_TRY: Final = (
    r"fail|attempt|bid\b|effort|tr(?:y|ied|ying)\b|abort|unsuccessful|botch"
    r"|(?:never|not|n[’']t) (?:left|leave|li(?:t|ght)|ignited?|separated?|cleared?)\b"
    r"|had to be (?:destroyed|blown)"
)
"""Words of a launch that took place and failed; they look like a denial or a plan."""

MEASURE_WORDS: Final[dict[Measure, str]] = {
    Measure.ASSET_FREEZE: r"asset|freez|froze|property|bank account|funds|block(?:s|ed|ing)",
    Measure.TRAVEL_BAN: r"travel|entry|enter|visa",
    Measure.ARMS_EMBARGO: r"arms|weapon|embargo|military|defen[cs]e",
    Measure.EXPORT_CONTROL: (
        r"export|entity list|suppl|sale|sell|ship|technolog|goods|transfer|licen[cs]"
    ),
    Measure.IMPORT_RESTRICTION: r"import|buy|purchas|oil|coal|gas|product|goods|cargo|port",
    Measure.FINANCIAL_RESTRICTION: (
        r"financ|bank|transact|fund|capital|debt|credit|loan|dollar|payment|money|swift|securit"
        r"|deal|insur|bond|account"
    ),
    Measure.INVESTMENT_BAN: r"invest",
    Measure.SERVICE_BAN: r"servic|insur|consult|account|advis|maint|port|broker|software",
    Measure.SECTORAL: (
        r"sector|industr|oil|gas|energy|petrol|bank|mining|metal|coal|shipping|defen[cs]e"
    ),
    Measure.DEBARMENT: r"debar|contract|procure|tender|bid",
    Measure.VISA_RESTRICTION: r"visa|entry|enter|travel",
}
"""A measure counts as stated only where the cited sentences hold one of these words."""
