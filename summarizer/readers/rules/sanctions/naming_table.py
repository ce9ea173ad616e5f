"""Words that lead up to the names of those on whom an action told before was."""

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.listed_table import DONE_TO, WHO
from summarizer.text.patterns import lazy

_IS = r"(?:include[sd]?|are|were|is|was)"
_ACT = r"(?:listings?|designations?|list|sanctions|package|targets|blacklist|measures|decision|round|tranche|batch|wave|action|order|step|move|additions|resolution|announcement)"

_NAMED_AS = r"(?:named|identified) (?:the|those|its|them)?\s?(?:[\w-]+ ){0,4}?as"
_THOSE_DONE_TO = (
    rf"(?:[Tt]hose |[Oo]thers |[Tt]he (?:[\w-]+ ){{0,3}}?){DONE_TO}"
    rf"(?:,? (?:today|on \w+day|(?:by|in|under|on) [\w' ’.]{{2,40}}?))?,? (?:also )?{_IS}(?: {DONE_TO})?"
)
_THE_GROUP_INCLUDES = (
    r"(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Oo]ther|[Nn]ew|[Tt]argeted|[Ss]anctioned|[Ll]isted|[Dd]esignated) )?"
    rf"(?:[\w-]+ ){{0,2}}?(?i:{WHO})(?: (?:to be |[A-Z]\w+ )?{DONE_TO})?(?: (?:in|on|by|under) [\w' ’]{{2,40}}?)?"
    r",? (?:which |who |also )?include[sd]?"
)
_NOW_LISTED_ARE = rf"\b(?:now|already) (?:{DONE_TO}|subject to (?:[A-Z][\w.]+ )?sanctions) {_IS}"
_THEY_ARE = (
    r"[Tt]hey (?:also )?(?:include[sd]?|comprised?|are|were)(?: identified as| named as| joined by)?"
    r"|[Tt]hese (?:include[sd]?|are|were)|[Ii]t (?:names|lists|covers|includes|comprises|takes in|took in)"
)
_ON_THE_LIST_ARE = (
    r"At the (?:top|head) of the list (?:are|is|were|was|stands?|stood)"
    r"|(?:Heading|Topping|Leading|Figuring on|Appearing on|Featured on|Also on|On) (?:the|its|that) (?:new )?list (?:are|is|were|was)"
)
_THE_LIST_NAMES = (
    r"(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts|[Aa]n?) (?:[\w-]+ )?(?:network|list|group|ring|package|order|notice"
    r"|statement|communiqu[eé]|annex|decree|gazette|document|release)"
    r" (?:also )?(?:is made up of|consists of|comprises|includes|is run by|is led by|names|named|covers|has on it"
    r"|identifies|identified)"
)
_ALSO_LISTED_ARE = (
    rf"(?:Also|Newly) {DONE_TO}(?: \w+day| (?:in|on|to) [\w' ’]{{3,50}}?)? (?:was|were|is|are)"
    r"|(?:Included|Added to [\w'’. ]{3,60}?(?:, [^;]{3,80}?,)?) (?:was|were|is|are)"
)
_THE_TWO_ARE = rf"[Tt]he (?:{TWO_TO_TWELVE}|\d+)(?: \w+)? (?:are|were)(?: identified as| named as)?"
_MEASURES_APPLY_TO = (
    r"(?:[Tt]he|[Tt]hese|[Ii]ts) (?:[\w-]+ ){0,2}?(?:sanctions|measures|restrictions|penalties)(?:, [^;]{3,140}?,)?"
    r",? (?:also )?(?:applied to|apply to|slapped on|extend to|fall on|(?:are|were) aimed at)"
)
_AMONG_THEM_ARE = r"Among (?:those|the) (?:[\w'’-]+ ){0,7}?(?:are|is|were|was)"
_THE_ACT_COVERS = (
    rf"(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|\w+['’]s|[Nn]ew) (?:[\w-]+ ){{0,3}}?{_ACT}"
    r"(?: of (?:[\w-]+ ){0,2}?(?:sanctions|measures|listings|designations))?(?:, [^;,]{3,60},)? (?:also )?"
    r"(?:include[sd]?|cover(?:s|ed)?|target(?:s|ed)?|hits?|affect(?:s|ed)?|comprise[sd]?|takes in|took in|encompass(?:es|ed)?"
    r"|appl(?:y|ies|ied) to|extend(?:s|ed)? to|name[sd]?|picks? out|picked out|focus(?:es|ed) on|singles? out)"
)
_ITS_TARGETS_ARE = r"(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[a-z]+ )?(?:targets|names|newcomers|additions) (?:include[sd]?|are|were)"
_THOSE_WHO_INCLUDE = rf"[Tt]hose {DONE_TO}, (?:who|which) include"
_THOSE_FROM = r"[Tt]hose from (?:the )?[A-Z]\w+(?: [A-Z]\w+)? (?:are|were|include)"
_ALSO_ON_IT = r"Also on (?:it|them) (?:are|is|were|was)"
_THE_REST_ARE = rf"[Tt]he (?:remaining|other) (?:{TWO_TO_TWELVE}|\d+)(?: [a-z]+)?(?:, being|, namely|:| –| —| are| were)"
_THE_DECREE_IS_ON = (
    r"(?:Decree|Order|Resolution|Regulation|Directive|Decision) (?:No\.? ?)?\d[\w/.-]*,? (?:also )?"
    r"(?:concerns?|targets?|covers?|names?|lists?|hits?|(?:was|is) (?:signed |issued |adopted )?(?:against|on))"
)
_ONE_OF_THEM_IS = r"[Oo]ne of the (?:[\w-]+ ){1,3}?(?:is|was)"
_THE_FIRMS_ARE = rf"[Tt]he (?:[\w-]+ )?{WHO} (?:are|were)(?: identified as| named as)?"
_WAYS = (
    _NAMED_AS,
    _THOSE_DONE_TO,
    _THE_GROUP_INCLUDES,
    _NOW_LISTED_ARE,
    _THEY_ARE,
    _ON_THE_LIST_ARE,
    _THE_LIST_NAMES,
    _ALSO_LISTED_ARE,
    _THE_TWO_ARE,
    _MEASURES_APPLY_TO,
    _AMONG_THEM_ARE,
    _THE_ACT_COVERS,
    _ITS_TARGETS_ARE,
    _THOSE_WHO_INCLUDE,
    _ALSO_ON_IT,
    _THOSE_FROM,
    _THE_REST_ARE,
    _THE_DECREE_IS_ON,
    _ONE_OF_THEM_IS,
    _THE_FIRMS_ARE,
)
NAMING = lazy(rf"\b(?:{'|'.join(_WAYS)}):?[ ]")
"""What leads up to the names of those on whom an action was."""
