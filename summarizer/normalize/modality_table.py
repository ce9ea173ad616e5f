"""Words that turn an event into something that did not, might or is yet to happen.

Each entry is a regex fragment, matched as whole words, case ignored. Sources: the cue lists of
NegEx (Chapman et al. 2001) and of the CoNLL-2010 hedge task, reduced to news English.
"""

from typing import Final

from summarizer.text.calendar_table import MONTH, WEEKDAYS

BOUNDS: Final = (
    "but|while|whereas|although|though|after|before|when|whenever|because|since",
    r"as(?! (?:planned|scheduled)\b)",
    r"(?<!not )(?<!not \()(?<!n.t )yet",
    "which|who|whose|where|with",
    r"and(?=\s+(?:it|he|she|they|the|its|their|has|have|had|was|were|will|would|also|then)\b)",
    r"and(?=\s+\w+ed\b)",
    "said|says|say|told|reported|announced|confirmed|noted|according to",
)
"""Words at which the clause of a trigger begins, beside , ; : and dashes."""

CONDITIONS: Final = (
    "if|unless|provided that|as long as|in case|(?<!at )once(?! (?:more|again))|until|whenever",
)
"""A clause that one of these opens is a condition."""

QUESTIONS: Final = ("whether",)
"""A clause that one of these opens leaves it open."""

NEGATIONS: Final = (
    (
        r"(?:(?:(?:will|would|do|does|did|has|have|had|could|can|should|may)\s+)?(?:not|never)"
        r"|[a-z]+n[’']t)\s+(?:join(?:ed|ing)?|follow(?:ed)?|take part|participate)"
        r"(?:\s+[\w.]+){0,5}?\s+in"
    ),
    (
        r"(?:has|have|had|did|does|do|was|were|is|are|would|could|will|should|can|may|might|must"
        r"|need)"
        r"(?:\s+not(?!\s+(?:only|just))|n[’']t)|cannot|can[’']t|won[’']t"
    ),
    r"(?:stop|prevent|block|keep|kept)(?:s|p?ed|p?ing)?\s+(?:[\w.’']+\s+){1,4}?from",
    (
        r"not(?!\s+(?:only|just))|never|neither|nor|without|rather than|instead of|no longer|hardly"
        r"|barely"
    ),
    r"no(?!\s+(?:earlier|later|sooner)\s+than)|none of|nobody|no one|no country|lack of|absence of",
    (
        "fail(?:s|ed|ing)? to|failure to|unable to|declin(?:es|ed|ing) to|refus(?:es|ed|ing|al) to"
        "|refrain(?:s|ed|ing)? from|stop(?:s|ped|ping)? short of|shied away from|held off(?: on)?"
        "|hold(?:ing)? off(?: on)?|h(?:o|e)ld(?:ing)? back from"
        "|rul(?:ed|es|ing) out|avoid(?:s|ed|ing)?|abstain(?:s|ed)? from"
        "|decided against|decided not to|agreed not to|chose not to|opted not to|voted against"
        "|prevent(?:s|ed|ing)?|blocked(?! (?:pursuant|under|persons?|property|entit))"
        "|vetoed|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|suspension of"
        "|moratorium on|cancel(?:s|led|ed|ling)?|call(?:s|ed|ing) off|scrap(?:s|ped|ping)"
        "|scrub(?:s|bed|bing)|resist(?:s|ed|ing)?|balk(?:s|ed|ing)? at|forg(?:oes|o|oing|one)"
        "|eschew(?:s|ed|ing)?|steer(?:s|ed|ing)? clear of"
        "|abort(?:s|ed|ing)?|abandon(?:s|ed|ing)?|postpon(?:es|ed|ing)|put(?:s|ting)? off"
        "|delay(?:s|ed|ing)?|shelved"
    ),
)
"""It did not happen."""

DENIALS: Final = (
    (
        r"den(?:y|ies|ied|ying)"
        r"(?!\s+(?:\w+\s+){0,3}?(?:visas?|entry|access|permits?|passage|licen[cs]es?))"
        "|denials? (?:of|that)"
    ),
    (
        r"(?:reject|dismiss|refut|disput)(?:s|es|ed|ing)\s+(?:\w+\s+){0,2}?"
        "(?:reports?|claims?|allegations?|accusations?|charges?|suggestions?|assertions?)"
        "(?: that| of)?"
    ),
)
"""Somebody says that it did not happen; reaches over "that", "having" and the subject."""

_NO_WEIGHT = (
    "(?! (?:about |some |nearly |almost |around |up |over |more |less |half |a |an )*"
    r"(?:\d|half|ton|kilo|pound|few|tens))"
)
"""No warhead "weighing half a ton" is planned."""

_DAY = rf"(?:{WEEKDAYS}|{MONTH}|\d{{1,2}} {MONTH})".lower()

PLANS: Final = (
    r"(?<!as )plan(?:s|ned|ning)?(?:\s+(?:to|for|on))?",
    (
        r"(?:is|are|was|were|be|been|being)?\s*(?:set|due(?!\s+to\s+(?:an?|the|[“\"‘])\b)"
        r"|due(?=\s+for)|scheduled|expected|likely|poised|about"
        r"|going"
        r"|slated|ready|preparing|readying|prepared|planning|getting ready|gearing up"
        r"|getting set|geared up|in line|on course|on track|counting down|rolling out)"
        r"\s+(?:to|for|ahead of)"
    ),
    (
        r"(?:count-?down|build-up|run-up)"
        r" (?:(?:has|had) (?:begun|started) |is under ?way |began |started )?(?:to|for)"
    ),
    (
        "(?:intend|aim|vow|pledg|promis|propos|seek|hop|want|offer|swear)(?:s|es|e|ed"
        "|ing)?(?:\\s+(?:last|this|earlier|late|on)\\s+\\w+){0,2}\\s+to"
        "|sought to|swore to|resolv(?:e|es|ing) to|intention (?:to|of)"
        "|commit(?:s|ted)? (?:itself )?to|preparations? (?:to|for)"
        "|(?:vow|pledg|promis)(?:s|es|e|ed|ing)?"
        "(?=\\s*$| (?:an?|another|its|more|further|new|fresh)\\b)"
    ),
    (
        rf"preparing|readying|considering|weighing{_NO_WEIGHT}"
        "|mulling|contemplating|discussing|debating|upcoming"
        "|(?<!as )planned|(?<!as )scheduled"
        "|forthcoming|imminent|impending|future|proposed|proposing"
        "|proposals?(?: for| to)?"
        "|draft|would-be|next(?! (?:day|night|morning))|coming"
        "|(?:is|are) to(?: be)?|(?<!only )to be"
    ),
    (
        r"(?:issued|put out|filed|published|sent|gave|given)\s+(?:\w+\s+){0,3}notices?"
        r" (?:to \w+ )?(?:for|of)"
    ),
    r"lean(?:s|ed|ing)? towards?",
    rf"(?:targeting|eyeing) (?:no earlier than )?{_DAY}[^;]{{0,25}}? for",
    r"pencil(?:l?ed|s|ling)? in(?: for)?",
    r"(?<!\ba )(?<!the )(?<!as )(?<!no )(?<!any )means to",
    r"(?:propos|suggest|recommend|float|moot)(?:es?|s|ed)(?=\s*$)",  # right before the trigger
    "will(?! be (?:recalled|remembered|noted|recollected) that)|shall|[’']ll",
)
"""It is to happen, in somebody's intention."""

HYPOTHETICALS: Final = (
    "would|could|might|may|should|can|must|ought to|need(?:s|ed)? to|ha(?:s|ve|d) to|[’']d",
    (
        "threat(?:s|en|ens|ened|ening)?(?: to| of| with| that)?"
        "|warn(?:s|ed|ing|ings)?(?: of| that| against)?"
    ),
    "w(?:as|ere) to have(?: been)?|supposed to(?: have)?",
    "possible|possibility of|possibly|potential|potentially|perhaps|probably|any|hypothetical",
    (
        r"(?:call|appeal|press|push|campaign)(?:s|es|ed|ing)?\s+(?:on\s+[\w\s]{1,40}?\s+to|for|to)"
        r"|(?:urg|ask|demand|lobb|want|request|invit|encourag|persuad|order)(?:es|s|ed|ing|ies"
        r"|ied)?"
        r"\s+[\w\s]{1,40}?\s+to|demand(?:s|ed|ing)?(?: for)?"
    ),
    (
        "capable of|able to|ability to|capability to|capacity to|right to|powers? to|authority to"
        "|authoriz(?:es|ed|ing) [\\w\\s]{1,30}? to"
        "|(?:allow|enabl|empower)(?:s|es|ed|ing) [\\w\\s]{1,30}? to"
        "|designed to|in order to|so as to|in case of"
        "|in the event of|risk(?:s|ed|ing)?(?: of)?|fear(?:s|ed|ing)?(?: of| that)?|speculation"
        "|concern(?:s|ed)?(?: about| that| over)?|used to|meant to|intended to|means to|a bid to"
        r"|(?:ban|bar|forbid|prohibit)(?:s|ned|red|ding|den|ed|ing|bids|bidding|bidden)?"
        r"(?:\s+\w+){0,3}?\s+from|ban on|tempted to|reluctant to|pressure to|it takes to"
    ),
)
"""It might happen, ought to, or is forbidden."""

_WHEN = r"(?: (?:in|on|last|this)(?: \w+){1,4})?"
"""What may stand between somebody's decision and what was decided: "on Monday"."""

_NO_TIME = (
    r"(?! (?:week|month|year|night|spring|summer|autumn|fall|winter|\w+day|january|february|march"
    r"|april|mai|june|july|august|\w+ber)\b)"
)

ORDERED: Final = (
    r"(?<!not )(?<!never )(?<!n['’]t )(?<!\b(?:be|is) )(?<!\bare )(?<!\b(?:been|were) )(?<!\bwas )"
    r"(?<!\bto )\b(?:order(?:s|ed|ing)|directed|instructed) (?!to\b|by\b)(?:[\w.'’,-]+ ){1,12}to "
)
"""Before what somebody has done by others: "ordered their funds to be frozen"."""
ENACTED: Final = (
    r"(?: on \w+day)? (?:an?|the|its|his|her|their) (?:[\w.-]+ ){0,6}?"
    r"(?:decision|decree|order|ruling|resolution|regulation)"
    r"(?: (?:of|by|from) [^,;]{3,60}?| on \w+day)?"
)
"""Behind "signed" and the like, the act by which something is done."""
GRANTED: Final = (
    r"(?:accept|approv|grant|adopt)(?:s|es|ed|ing)(?: on \w+day)? (?:an?|the|its|his|her|their)"
    r" (?:[\w.'’-]+ ){0,2}(?:request|proposal|recommendation|motion)"
    r"(?: (?:of|by|from) [^,;]{3,70}?)?(?: on \w+day| last \w+)?"
)
"""What others asked for, and who decides does: "accepted a request by the council on Sunday"."""
AMENDED: Final = (
    r"(?:amend|revis|updat|alter|chang)ed(?: [^\s,;]+){1,14} (?:regulations?|rules?|list|law|act"
    r"|decisions?|order|decree|ordinance|annex\w*|schedule)(?: on \w+day)?"
)
"""Who changed a text so that something is done by it."""
INVOKED: Final = (
    r"(?:used|invoked|exercised) (?:(?:the|its|his|her|their|this|that|an?|new|these|those) )?"
    r"(?:[\w'’-]+ ){0,6}?(?:laws?|legislation|orders?|decrees?|acts?|powers?|regulations?"
    r"|authority|authorities|regime|rules|resolution|statute|tool)"
)
"""Who used a power to do something."""

FACTIVES: Final = (
    (
        "attempt(?:s|ed)?|tried|agreed|decided|resolved|voted|moved|acted|managed|proceeded"
        "|went on|by voting|continued|continues|chose|opted|began|begun|started|resumed|succeeded"
        "|rushed|used"
    ),
    r"(?:took|taken|takes|taking) (?:\w+ )?(?:steps|action)",
    r"(?:made|took|taken|makes?|takes?) (?:a|the) (?:\w+ )?decision",
    rf"(?:['’]s|\b(?:us|u\.s\.|eu|uk)) (?:[\w-]+ ){{0,2}}(?:decision|move|step|vote){_WHEN}",
    rf"(?:its|their|his|her|the) (?:\w+ )?decision{_WHEN}",
    r"decision (?:of|by)(?:,? [\w.-]+){1,14}",
    rf"(?:enact|sign|issu|approv|adopt|pass|endors)(?:s|es|ed|ing){ENACTED}",
    GRANTED,
    AMENDED,
    r"(?:decided|agreed|voted|resolved) to [^,;]{4,80}",
    INVOKED,
    r"first(?: \w+){0,4}",
    rf"last{_NO_TIME}(?: \w+){{0,2}}",
    r"(?:latest|only|joined|led|prompted|forced)(?: \w+){0,2}",
    r"(?:joined (?:forces|hands)|teamed up|united|came together|this time)(?: \w+){0,4}",
)
"""Before "to": what follows was done ("agreed to list 41 vessels")."""

LIGHT_VERBS: Final = (
    "conduct|carry out|carry|make|hold|stage|perform|attempt|undertake|do|mount|take|issue|announce"
    "|impose|order|see|face|allow|host|run"
    "|go ahead with|press ahead with|proceed with|involve|include"
)
"""Verbs in the base form that only carry their object: "will conduct a launch"."""

_SAME_CLAUSE: Final = (
    r"(?!(?:but|or|he|she|while|though|although|because|who"
    r"|and(?=\s(?:never|did|ha[sd]|have|will|shall|would|could|might|may|should|was|were|is|are)))\b)[\w-]+"
)
"""A word behind a noun that begins no clause of something else: "a test but did not say"."""
AFTER: Final = (
    (
        "negated",
        (
            rf"(?:\s+{_SAME_CLAUSE}){{0,4}}?\s+(?:was|were|has been|have been|had been|is|are)\s+"
            r"(?:called off|cancell?ed|scrapped|aborted|postponed|suspended|delayed|averted)"
        ),
    ),
    (
        "negated",
        (
            rf"(?:\s+{_SAME_CLAUSE}){{0,3}}?\s+(?:never|did not|didn[’']t|has not|have not)"
            r"(?!\s+(?:go(?!ne| ahead)|reach|succeed|work|violate|pose|cross|meet|achieve|enter))"
        ),
    ),
    (
        "planned",
        (
            rf"(?:,\s[^,.;]{{3,120}},)?(?:\s+{_SAME_CLAUSE}){{0,4}}?\s+(?:is|are|was|were|ha(?:s|ve|d)\s+been)\s+"
            r"(?:expected|scheduled|planned(?!\s+as)|due|set|slated|to(?=\s+(?:take\s+place|follow"
            r"|come|be)\b))\b"
        ),
    ),
    ("planned", r"\s+(?:planned|scheduled|slated|lined\s+up)\s+(?:for|later|next)\b"),
    ("planned", rf"(?:\s+{_SAME_CLAUSE}){{0,3}}?\s+(?:will|shall)"),
    ("hypothetical", rf"(?:\s+{_SAME_CLAUSE}){{0,3}}?\s+(?:would|could|might|may|should)"),
)
"""After a noun that names the event: "the launch will", "the launch was called off"."""

DETERMINERS: Final = frozenset(
    {
        "a", "an", "the", "its", "his", "her", "their", "our", "this", "that", "these", "those",
        "new", "fresh", "more", "no", "any", "another", "latest", "last", "first", "second",
        "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "such", "of",
        "on", "for", "at", "some", "about", "nearly", "roughly",
        "missile", "missiles", "rocket", "satellite", "ballistic", "flight", "successful", "failed",
        "economic", "international", "trade", "financial", "two", "three", "four", "five", "six",
        "seven", "several", "recent", "nuclear", "test", "additional", "further", "planned",
        "possible", "potential", "proposed", "nationwide", "weapons", "icbm", "tough", "tougher",
    }
)  # fmt: skip
"""Words before a word that can be noun or verb ("launch", "test", "sanctions"): a noun."""

NOUN_ENDINGS: Final = ("ment", "tion", "tions", "ments", "ings", "freeze", "embargo", "ban", "bans")

ADVERBS: Final = frozenset(
    {
        "also", "again", "already", "now", "ever", "even", "soon", "then", "further", "just", "yet",
        "still", "first", "only", "so", "far", "itself", "themselves", "once", "either", "all",
        "both", "later", "together", "too", "back", "instead", "twice", "sometimes", "often",
    }
)  # fmt: skip
"""Words that may stand between an auxiliary and its verb, beside those in -ly."""

AUXILIARIES: Final = frozenset(
    {
        "be", "been", "being", "is", "are", "was", "were", "have", "has", "had", "having", "get",
        "gets", "got", "to", "of", "from", "on", "about", "it", "that", "ever", "by",
    }
)  # fmt: skip

IRREGULAR_PASTS: Final = frozenset(
    {
        "sent", "shot", "put", "took", "taken", "made", "gave", "given", "held", "flew", "flown",
        "went", "gone", "began", "begun", "came", "hit", "slapped", "froze", "frozen", "struck",
        "cut", "blew", "drew", "drawn", "laid", "led", "brought", "fell", "fallen", "lofted", "set",
        "unfroze", "unfrozen", "snapped", "hurled", "tested", "let", "bought", "paid", "became",
    }
)  # fmt: skip
"""Past forms, those that do not end in -ed."""

SEEDS: Final = (
    r"(?:no|not|nor|none|nobody|never|neither|without|rather|instead|cannot|will|shall|would|could"
    r"|might|may|should|can|must|to|any|hardly|barely|next|future|coming|draft)\b"
    "|fail|refus|deni|deny|plan|propos|suggest|recommend|float|moot|vow|pledg|promis"
    "|call|urg|threat|warn|possib|potential|consider|prepar"
    "|upcoming|stop|shied|avoid|rul|schedul|imminent|impending|forthcoming|reject|dismiss|refut"
    "|disput|weigh|mull|halt|suspen|cancel|scrap|scrub|abort|abandon|postpon|delay|shelve"
    "|readying|probab|keep|kept"
    "|perhaps|discuss|debat|fear|risk|concern|specul|prevent|block|veto|hold|held|abstain|declin"
    "|pencil|lean|notice|unable|refrain|morator|lack|absence|decided|agreed|chose|opted"
    "|voted|capable|abilit|power"
    "|author|design|in case|in the event|ban|bar|forbid|prohibit|demand|ask|push|press|appeal"
    "|resist|balk|forgo|eschew|steer|contemplat|intention|hypothetical|expected|campaign|targeting|eyeing"
    "|gear|getting|in line|on course|on track|count-?down|counting|rolling|build-up|run-up"
)
"""Beginnings of cues; a clause without one of them is a plain statement."""
