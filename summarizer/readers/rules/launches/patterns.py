"""Small patterns of the modules of launches: bounds, marks and cues around a launch."""

import re

from summarizer.normalize.missiles import MissileClass
from summarizer.readers.rules.launches.table import (
    AGAIN,
    CLAIMERS,
    FAILURES,
    FLOWN,
    HEADS,
    INTRANSITIVES,
    MONTH,
    MONTHS,
    NEW_ONE,
    NOT_HEADS,
    REACTING,
    SAYING,
    SHIP_FLAGS,
    SUCCESSES,
)
from summarizer.records.launch import Confirmation
from summarizer.text.cues import Cue
from summarizer.text.patterns import lazy

HEAD = Cue(rf"\b{HEADS}\b(?!{NOT_HEADS})")
"""A noun for what is launched."""
LAST_TIME = Cue(AGAIN)
"""Marks of a launch before the news."""
ANOTHER = Cue(NEW_ONE)
"""Marks of a launch other than those told."""
SAYS = Cue(rf"\b{SAYING}\b")
FAILS = Cue(rf"\b{FAILURES}\b")
SUCCEEDS = Cue(rf"\b{SUCCESSES}\b")
FLIES = Cue(rf"\b{INTRANSITIVES}\b|\bin(?:to)? (?:\w+ )?orbit\b")
"""What a missile does."""
DRAMATIC = Cue(rf"\b{FLOWN}\b")
"""What only a missile in flight does."""
_ON = r"\s+(?:\w+\s+)?(?:on\s+|in\s+|late\s+|early\s+)*$"
SPOKEN_BEFORE = lazy(rf"\b{SAYING}{_ON}")
"""A verb of saying right before a date: the day of the words, not of the launch."""
ACTED_BEFORE = lazy(rf"\b(?:{SAYING}|{REACTING}){_ON}")
"""A verb of saying or of answer right before a date: not the day of the launch."""
OTHER_CLAUSE = lazy(
    rf"\b{SAYING}\b|\b(?:after(?! (?:lift|launch|take|being|leaving|fl[yi]))"
    rf"|before(?! (?:dawn|sunrise|midnight|noon|daybreak)|,)|ahead of|days (?:before|after)"
    rf"|hours (?:before|after)|weeks (?:before|after)|and that|which|who|whose|since|because"
    rf"|:\s|following|until|like|mark(?:s|ed|ing)|making it|bringing"
    r"|first .* since|despite|but|adding"
    r"|and (?:an?other|(?:one|two|three|four|five|six|\d+|several) (?:more|others?))"
    r"|as(?! (?:many|part)))\b(?! (?:lift|launch"
    r"|take-?off|flight))|;|,\s(?:and|but|while)\s(?:again\s)?(?:in|on|then|last)\s$"
)
"""Words after which a date belongs to something else."""
OTHER_BEFORE = lazy(
    r";|\b(?:vetoed|impos(?:es?|ed|ing)|sanction(?:s|ed|ing)|blacklist(?:s|ed|ing)|froze"
    r"|penali[sz]ed|designat(?:es?|ed|ing)|adopted"
    r"|voted|after|because|following|over|amid"
    r"|despite|in response"
    r"|condemn(?:ed|s|ing)?|met|met to|meeting|discuss(?:ed)?|for|h[eo]lds?|holding"
    r"|consultations|convened?|briefed|gathered|summoned|unveil(?:s|ed|ing)?|display(?:s|ed)"
    r"|parad(?:es|ed)|induct(?:s|ed))\b"
)
"""Words between a date and a launch that part them."""
_FEW = r"(?:one|two|three|four|five)"
_NTH = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|further|more|others?|last"
    r"|final|pair)"
)
ELLIPSIS = lazy(
    r"(?:,|;|\band|,\s*and|\b(?:with|followed\s+by)"
    rf"(?=\s+(?:another|a\s+{_NTH}|{_FEW}\s+{_NTH})\b))\s+(?:then\s+|also\s+|of\s+)?"
    rf"(?P<np>(?:[Aa]|[Aa]nother|the|(?<=\band\s)its(?=\s{_NTH}\s+on\s)|{_FEW}|\d{{1,3}}(?=\s(?:in|the\syear)\s))\s*(?:{_NTH}|{_FEW})?"
    r"\s*(?:ones?|tests?|launch(?:es)?|missiles?|rounds?)?)(?:\s+(?:was|were|came"
    r"|followed|flew|went up))?(?P<from>\s+(?:from|at|off|near)\s[^,;.]{3,40}?)?"
    r"\s+(?:on\s+|in\s+|late\s+|early\s+|the\s+(?!next|following|same|year|month))*(?=[A-Za-z\d])"
)
"""A launch told without a verb: "a second on January 5", "followed by two more in May"."""

ABOUT = (
    "issile", "ocket", "rojectile", "atellite", "BM", "aunch", "orbit", "Hwasong", "fired",
    "test-fire", "Tested", "tested", "firing", "light test", "light-test", "iftoff", "ift-off",
)  # fmt: skip
"""Parts of words; an article with none of them tells no launch."""


def speaks_of_launches(words: str) -> bool:
    """Tell quickly whether words can have to do with launches."""
    return any(part in words for part in ABOUT)


UNDONE = {Confirmation.DENIED, Confirmation.PLANNED}
HEARSAY = {Confirmation.CLAIMED, Confirmation.REPORTED}
CLASS = lazy(
    r"ballistic|cruise|satellite|hypersonic|short|medium|intermediate|intercontinental|ICBM|SLBM"
)
GENERIC_FORCE = lazy(
    r"(?:the )?(?:military|army|navy|defen[cs]e ministry|ministry of defen[cs]e|government)\b",
    re.IGNORECASE,
)
SAID_NOT = Cue(
    r"\b(?:said|says|insist(?:s|ed)|maintain(?:s|ed)|stress(?:es|ed)|told)\b[^.;]{0,60}?"
    r"\b(?:not|never|no|n[’']t|none)\b"
)
WOULD = Cue(
    r"\b(?:said|says|saying|announced|notified|confirmed|declared|told"
    r"|informed)\b[^.;]{0,90}?\bwould\b"
)
DENIES = Cue(
    r"\b(?:den(?:ied|ies)|dismiss(?:ed|es)|reject(?:ed|s)|refut(?:ed|es))\s+(?:[\w]+\s+){0,3}?"
    r"(?:reports?|claims?|allegations?|accounts?|launch|test|it|story|stories|rumou?rs?)\b"
    r"|\bno such (?:launch|test|missile|firing|event)"
    r"|\b(?:reports?|claims?|stor(?:y|ies)|rumou?rs?|accounts?|allegations?)\s+(?:\w+\s+){0,4}?"
    r"(?:false|untrue|baseless|fake|fabricated|groundless|not true|wrong)"
    r"|\b(?:there (?:was|were|had been|has been|have been) no (?:such |missile )?(?:launch|test"
    r"|missile|firing)|no (?:launch|test) (?:took place|was))"
)
TIMES = lazy(
    r"[^,.;]{0,40}?\s(?P<n>(?:at least |about |some |more than )?(?:a )?(?:[a-z]+(?:-[a-z]+)?"
    r"|\d+))\s+(?:times|(?:separate\s+)?occasions)\b"
)
TWICE_BEFORE = lazy(
    r"\b(?P<n>twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s+times)"
    r"(?:\s+(?:in|within|over)\s+(?:\w+\s+){1,3}|\s+)$"
)
"""How many times, before the verb: "had twice in a month fired"."""
AND = lazy(
    r"\s*(?:,|and|,\s*and)\s+(?:again\s+)?(?:the\s+(?:latest|last|most\s+recent)\s+)?(?:in\s+"
    r"|on\s+)?"
)
FAILED_OTHERS = lazy(
    r"failures\s+(?:on|in|last|earlier)\b|"
    r"(?:failed|unsuccessful|botched)\s+(?!to\b)(?:\w+\s+)?(?:attempts?|launch(?:es)?|tests?|tries"
    r"|missions?|bids?)"
)
VAGUE_CLASSES = {MissileClass.UNKNOWN, MissileClass.HYPERSONIC}
CALLED = lazy(
    r"\b(?:called|named|dubbed|designated|known as|identified (?:[\w-]+\s+){0,4}as|was|were|to be"
    r"|of the)\s+"
    r"(?:an?\s+|the\s+)?(?:\w+\s+)?[\"“‘']?$"
)
RUMOR = Cue(
    r"\b(?:reports?|claims?|allegations?|stor(?:y|ies)|suggestions?|assertions?|accusations?"
    r"|rumou?rs?"
    r"|accounts?|speculation)\b[^.;]{0,70}?\b(?:that|of)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
FALSE = lazy(
    r"\b(?:den(?:ied|ies|ying)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|refut(?:ed|es|ing)|false"
    r"|fabricat\w+"
    r"|fake|untrue|baseless|invent\w+|nonsense|lies?|not true|groundless|unfounded|wrong"
    r"|no (?:such )?(?:launch|test|missile|firing)|incorrect|inaccurate|mistaken|rubbish\w*"
    r"|fictions?)\b"
)
DEFINITE = lazy(
    r"(?:[Ii]ts|[Tt]heir)\b|\w+['’]s\b|[A-Z][a-z]|(?:the|an?)\s+(?:recent|latest|last|new)\b|the\s"
)
IT_FLIES = lazy(
    r"Its\s(?:\w+\s){0,3}(?:stages?|engines?|motors?|boosters?)\s(?:malfunction|fail|explod|did not"
    r"|never|cut out|shut down)|"
    r"(?:It|They|Both|Each)\s+(?:(?:has|had|have|then|later|also|\w+ly)\s+)*(?:exploded|blew up"
    r"|broke"
    r" (?:apart|up)|crashed|disintegrated|fell (?:short|into|in)|splashed|landed|plunged|flew"
    r"|soared"
    r"|veered|tumbled|(?:was|were) (?:lost|shot down|intercepted|destroyed"
    r"|launched|fired|tested|test-fired)|came down|(?:lifted|blasted|took) off|rose|entered"
    r" (?:\w+ )?orbit|reached (?:\w+ )?orbit|hit|struck)\b"
)
"""A sentence on what was launched before, by its pronoun: "It fell short"."""
RECENT = lazy(r"\b(?:recent|last|latest|earlier|previous)\b")
THE_NTH = lazy(
    r"(?:[Tt]he\s+)?(first|second)\s+(?:missile|rocket|projectile|one|launch)\b"
    r"(?!\s+(?:test|launch|firing|flight|attack))"
)
RELATIVE = lazy(
    r",\s+(?:which|who|whose)\b[^,;]{0,120},|\([^)]*\)|\s(?:[—–]|--?)\s[^—–]{3,80}?\s(?:[—–]|--?)\s"
)
ATTRIBUTED = lazy(
    r"\bwhat\s+(?:\w+\s+){1,3}(?:says?|said|calls?|called|describe[sd]? as|claim(?:s"
    r"|ed))\b(?:\s+(?:was|were))?|"
    r"\b(?:that|which)\s+(?:[\w.'’]+\s+){1,5}?(?:says?|said|claims?|believes?|thinks?)\s+(?=\w)"
)
"""Who vouches for a relative clause: "which Seoul says flew"."""
FRONTED = lazy(r",?\s+(?:the\s+)?[A-Z]|,?\s+it\b")
"""After a date that opens a sentence: "Since September Pyongyang has", "since May it has"."""
BETWEEN = lazy(r"\bbetween\s+$")
TO_END = lazy(r"\s+and\s+")
WHEN = lazy(r",?\s+when\b")
AFTER_IT = lazy(r"\bafter\s+(?:it|they)\s+(?:was|were|had been|have been)\s*$")
AIMED = lazy(r"(?:fir|launch|lob|sen|hurl|shot|unleash|rain)\w*\s|(?:fir|lob|hurl|shot|rain)\w*$")
LANDS = lazy(r"(?:land|fell|fall|splash|crash|hit|struck|str[iu]k|slam|plung|came|smash|dropp)")
YEAR = lazy(r"\b(?:19|20)\d\d\b")
NTH_TIME = lazy(
    r"\b(?:first|second|third|fourth|last|only|\w+th)\s+time\b[^.;]{0,60}\bthat\b[^.;]{0,40}$"
)
WATCHES = lazy(
    r"(?:['’]s\s+(?:[\w-]+\s+){1,6}|\s+(?:[\w-]+\s+){0,3}|,\s[^,;.]{2,60},\s)"
    r"(?:says?|said|detect\w*|count\w*|track\w*|report\w*|register\w*|log(?:s|ged)|spot\w*"
    r"|intercept\w*|condemn\w*|denounc\w*|confirm\w*|announc\w*|monitor\w*)\b"
)
SUBJECT = lazy(r"missile|rocket|satellite|space program|launch")
NTH_NOUN = lazy(r"\b(?:first|second|third|fourth|last|previous|earlier)\b")
EDGE = lazy(r",\s+(?:but|while|and|whereas)\b|;")
HOURS = lazy(r"\b(?:[Hh]ours?|[Mm]inutes?)\b")
YEARLESS = lazy(rf"^(?!.*(?:\d{{4}}|year)).*{MONTHS}")
YEARLY = lazy(
    r"\b(?:last|this|that|next) year\b|^(?:(?:late|early|mid)[ -])?\d{4}$"
    r"|(?:spring|summer|fall|autumn|winter)[\w ]* \d{4}$"
)
ATTEMPT = Cue(r"\battempt(?:s|ed)?\s+(?:to|at)\s+$")
FROM = Cue(r"\bfrom\s+(?:the\s+|an?\s+)?")
CLAUSE_END = lazy(r"[,;:]|\b(?:to|that|which|into|toward|at|on|of|border)\b")
FAILED_TO = lazy(r"fail(?:ed|s|ing)?\b(?:\s[^,.;]{1,40})?\sto\b")
CREDITS = lazy(
    r"\s+(?:on \w+day )?(?:has |had |have )?(?:also |successfully )?"
    r"(?:claim(?:ed|s)(?: responsibility for)?|boast(?:ed|s) of|hail(?:ed|s)"
    r"|celebrat(?:ed|es)|admit(?:ted|s)(?: to)?|acknowledg(?:ed|es)|t(?:ook|akes) credit for"
    r"|owned up to|carr(?:ied|ies) out|conduct(?:ed|s)|h[eo]lds?|stage[ds]|perform(?:ed|s)"
    r"|complete[ds]|undertook|made)\s+(?:\w+\s+){0,2}"
)
"""A party and a launch that it takes for its own, or carried out."""
BY = Cue(r"\bby\s+(?:the\s+)?")
SUPPLIED = lazy(
    r"\b(?:supplied|provided|made|built|manufactured|produced|designed|developed|sold|given|donated"
    r"|delivered|furnished|transferred|detected|tracked|reported|spotted|observed|monitored"
    r"|picked up|intercepted|downed|shot down|condemned|announced|confirmed|claimed"
    r"|denounced)(?:\s+(?:to|for)\s+[A-Z]\w+)?\s+$"
)
"""Before "by" and who made, saw or stopped a missile, which somebody else launched."""
_FLAGS = "|".join(SHIP_FLAGS)
SHIP = lazy(rf"(?P<prefix>{_FLAGS})\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)*")
"""A warship by its name: "HMS Vengeance"."""
POSSESSIVE = lazy(
    rf"['’]s?\s+(?:(?!{SAYING}\b)[\w-]+\s+){{0,3}}|\s*|,\s+whose\s+(?:[\w-]+\s+){{0,2}}"
    r"|['’]s?\s+(?:[\w-]+\s+){1,3}(?:tests?|launch(?:es)?)\s+and\s+(?:[\w-]+\s+){0,2}"
    r"|['’]s?\s+(?:[A-Z][a-z]+\.?\s+\d{1,2}(?:,?\s+and\s+|,\s+)?)+\s*"
)
PART = lazy(r"\s+(?:on|by|that|which)\s+(?P<who>[^,.;]{2,40})")
SINCE = lazy(r"\bsince\s+(?:at least\s+|early\s+|late\s+)?$", re.IGNORECASE)
SINCE_THEN = lazy(r"\bsince\b[^,.;]{0,60}$", re.IGNORECASE)
"""Before the date of what something is the first since: "since a parade late on"."""
DOUBTS = lazy(
    r"\b(?:whether|if|unclear|unknown|not|unable|never|failed|without|cannot)\b[^,.;]{0,50}$"
)
"""Before words of success that nobody vouches for."""
FIRST = lazy(r"\b(?:first|longest|largest|biggest|highest)\b")
STATE_MEDIA = lazy(rf"\b{CLAIMERS}\b")
MONTHLY = lazy(
    rf"(?:(?:early|late|mid)[ -])?{MONTH}"
    r"(?: (?:last year|\d{4}))?$|(?:last|this|earlier this) month$"
)
"""A date of a month, in which what is announced happened too."""
AFTER_AGE = lazy(
    r"(?:aunch|issile|ocket|fir(?:ed|ing)|test|\bc[ao]mes?\b)[^.;]*?"
    r"\b(?:(?:days?|weeks?|months?|years?)\s+(?:after|since|following)|since)"
    r"\s+(?:[\w'’-]+\s+){0,6}$"
)
"""Before a launch that lay days before the one told first: "fired one, a week after it tested"."""
CLAIMED_TO = lazy(r"\bclaim(?:s|ed|ing)?\s+to\s+(?:have\s+)?$")
"""Before what somebody says he did: "claimed to put a satellite into orbit"."""
INCLUDED = lazy(
    r"\b(?:includ(?:es?|ed|ing)|featur(?:es?|ed|ing)|involv(?:es?|ed|ing)|saw|comprised"
    r"|witnessed)\s"
)
"""Before launches that were parts of an exercise."""
SAME_DAY = lazy(r"(?:earlier |later )?(?:on )?(?:that|the same) day$", re.IGNORECASE)
AGES = lazy(r"\b(?:hours?|days?|weeks?|months?|years?)\s+(?:after|before|since)\b")
ATTACK = lazy(r"\b(?:attack|strike|assault)s?$")
AHEAD_OF = lazy(
    r"\b(?:ahead of|(?:prepar(?:e[sd]?|ing|ations?)|read(?:y|ying)|plan(?:s|ned|ning)?"
    r"|gear(?:s|ed|ing)? up|brac(?:e[sd]?|ing)) for)\s+(?:\w+\s+){0,2}$"
)
"""Before a launch that is yet to come."""
READY_FOR = lazy(
    r"\b(?:prepar(?:e[sd]?|ing|ations?)|read(?:y|ying)|brac(?:e[sd]?|ing)) for\s+(?:\w+\s+){0,2}$"
)
"""Before a launch that has not been, whatever its day."""
OTHER_ZONE = lazy(r"\([^)]*\b(?:GMT|UTC|E[DS]?T|P[DS]T|CET|[KJ]ST|IST)\b[^)]*$")
"""Before a date that only gives the day in another zone: "(2240 GMT on Monday)"."""
SAID_NEXT = lazy(r",?\s+(?:(?:has|have|also)\s+)*(?:claim|announc)\w+")
CALLS = lazy(r"\b(?:following|calls?|pressure|demands?|protests?|condemnation)\b")
FROM_SHIP = lazy(
    rf"\b(?:from|off|aboard)\s+(?:the\s+)?(?:[\w-]+\s+){{0,3}}(?P<ship>(?P<prefix>{_FLAGS})\s+[A-Z]\w+)"
)
HIS = lazy(r"['’]s\s+(?:[\w-]+\s+){0,2}")
ABOUT_IT = lazy(
    r"\b(?:in response to|in retaliation for|responding to|respond to|in the wake of|because of"
    r"|condemn(?:s|ed|ing)?|denounc(?:es|ed|ing)|punish(?:ed|ing)?\s[^,.;]{3,25}\sfor"
    r"|following"
    r"|(?:consultations|talks|meeting|debate|briefing|session|statement)\s+(?:on|over|about"
    r"|to discuss)"
    r"|discuss(?:es|ed|ing)?)\s+(?:the\s+)?$"
)
"""Before a launch that was the cause of what is said, planned or not."""
FOLLOWS = lazy(r"\b(?:follow(?:s|ed|ing)|after|since|com(?:es|ing)\s\w+\safter)\b")
"""Between a failure and the launches before it: "the failure follows two firings"."""
OF_LATE = lazy(r"\b(?:recent|past few|last few)\b")
OFTEN = lazy(
    r"\b(?:previously|repeatedly|often|regularly|frequently|routinely|occasionally|sometimes"
    r"|periodically|in the past)\b"
)
ASKED = lazy(r"\b[Aa]sked\b|\bquestion")
NO = lazy(
    r"[\"“‘](?:That is|That’s|That's|It is|This is)?\s*(?:not true|No\b|false|untrue)|denied",
    re.IGNORECASE,
)
PLAN = lazy(
    r"plan|vow|pledg|promis|intend|will|set to|^(?:is|are) to|^next|coming|pencil|notice"
    r"|scheduled|set$|due$|prepar|ready|poised|schedul|intend|due|notif"
    r"|’ll|'ll|going to|expected"
)
GUESSED = Cue(
    r"\b(?:signs?|indications?|hints?|possibility|possibilities|chances?|likelihood|probability"
    r"|risk|speculation|speculat(?:e[sd]?|ing)|fears?|feared|concerns?|worr(?:y|ies|ied)|suspicions?"
    r"|suspect(?:s|ed)?|guess(?:es|ed)?|rumou?rs?|predict(?:s|ed|ions?))\s"
    r"(?:(?:is|was|are|were|remains?|remained|high|growing|mounting|rising|strong|grew)\s){0,2}that\b"
    r"[^.;]*$",
    re.IGNORECASE,
)
"""Before a plan that somebody only suspects: "signs that it is set to test"."""
SEEMS = Cue(
    r"\b(?:may|might|could|appear(?:s|ed)?|seem(?:s|ed)?|likely|probably|possibly|perhaps|reportedly"
    r"|believed|thought|suspected)\s+(?:(?:to|be|have|been|also|soon|already|again|well|now)\s+){0,4}"
    r"(?:prepar(?:e|ed|ing)|plan(?:s|ned|ning)?|ready(?:ing)?|set|about|poised|gear(?:ed|ing)|getting)"
    r"\b[^.;,]*$"
)
"""Before what somebody seems to plan: "may be preparing to launch"."""
HEARD = Cue(
    r"\b(?:(?:was|were|is|are|has been|have been)\s+(?:also\s+|widely\s+)?(?:reported|said"
    r"|rumou?red|alleged|understood|thought)|reported|alleged|rumou?red)\s+to\s+have\s[^.;]*$"
)
"""Before what nobody is named for: "were reported to have shot down a missile"."""
CLAIM = Cue(r"\b(?:claim(?:s|ed|ing)?|boast(?:s|ed|ing)?)\b[^.;]*$")
ORDINAL = Cue(r"\b(?<=[Tt]he\s)(?P<nth>first|second|third)\b(?!\s+(?:time|stage))")
LATEST = Cue(r"\b(?:latest|today)\b")
RESUMED = lazy(r"\s+(?:resumed?s?|resumes|began|begins|started|continued)\b")
HALF_DAY = lazy(
    r"\s*(?:,|,?\s+and)\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?=\s+(?:and|at|from|in|off)\b"
    r"|\s*[,.;)])"
)
AN_EARLIER = lazy(
    r"\b(?:after|following|when|as|while|since|despite)\s+(?P<other>(?:another|an(?:other)?\s+earlier"
    r"|a\s+previous|the\s+(?:first|previous|earlier|other)|(?:its|their)\s+(?:first|previous"
    r"|earlier))\b[^.;]{0,50})$"
)
"""Before the failure of a launch other than the one told: "after another hours earlier failed"."""
