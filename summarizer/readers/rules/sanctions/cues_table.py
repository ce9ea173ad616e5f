# ruff: noqa: E501 - a row reads best on one line
"""Words without which a pattern cannot match, by what they are cues of.

A word is whole and in small letters; `x*` stands for every word that begins with x, `*x*` for every
word with x in it. Hyphens and apostrophes divide words ("re-impose" is re and impose).
"""

from typing import Final

CUES: Final = {
    "topic": """sanction* *blacklist* ofac *embargo* *freez* *froze* entity measures sdn* swift
    *designat* *delist* dollar entering *countermeasure* visa listed""",
    "other_sense": """doping* athlete* sprinter* coach* striker* midfielder* football* soccer*
    referee* league* transfer tournament* judge rule attorney* law lawyer* bar medical planning
    council* skate* school sanctioned""",
    "law": """*act* *regulation* *order* e eo* *esolution* *decision* *licen* *ordinance* *decree*
    *law* *directive* *unscr*""",
    "sanctioner": "treasury ofac foreign commerce state",
    "more": "also same well too likewise further additionally addition",
    "had": "had",
    "after": "after",
    "reason": "for over accused because in citing responsible suspected to",
    "uncertain": """have vote voting possibility hope hopes talk talks favor favour way ways risk
    fear threat call calls whether report reports about plan plans refus* declin* failed unable
    rather instead ability power willingness""",
    "false": """untrue false wrong baseless unfounded incorrect mistaken invented denied dismissed
    fabricated nonsense""",
    "asks": "if whether",
    "would": "would could might should",
    "decided": "voted decided opted resolved agreed",
    "risk": "risk* avoid",
    "asked": """propos* recommend* request* ask* demand* urg* suggest*""",
    "planned": """ask* urg* call* press* push* want* seek* sought propos* plan* recommend* tabl*
    circulat* submit* prepar* intend* hop* lobb* consider* weigh* mull* expected request* demand*
    bid discuss* suggest* favo* back* support* debat* draft bill motion""",
    "will": "will would ll shall",
    "if": "if unless were",
    "warn": "notice warn* threaten* ultimatum vow*",
    "firm": "will would ll ready prepared",
    "pronoun": "it they he she we seoul",
    "council": "security committee",
    "bloc": "eu european",
    "anaphor": """ministry department treasury bureau agency office council committee commission
    court bloc body government administration""",
    "administration": "administration government office ministry cabinet",
    "official": "president chancellor minister premier secretary",
    "by": "by",
    "based": "based registered headquartered",
    "asset freeze": "*freez* *froze* interests blocked",
    "travel ban": "travel entry barred banned",
    "arms embargo": "arms weapons",
    "export control": "*export* entity",
    "import restriction": "import* capping oil",
    "financial restriction": "*financial* *cut* correspondent *dollar*",
    "investment ban": "investment",
    "service ban": "services service port vessels",
    "sectoral": "*sector*",
    "visa restriction": "visa",
    "debarment": "*debar*",
}

_NOUNS = (
    "sanction", "measures", "embargo", "freez", "ban", "restriction", "curb", "control", "blacklist",
    "penalt", "designation", "listing", "limit", "package",
)  # fmt: skip
_IMPOSE = (
    "impos", "slap", "announc", "unveil", "adopt", "introduc", "level", "issu", "enact", "roll", "lev",
    "appl", "tighten", "toughen", "strengthen", "expand", "widen", "broaden", "approv", "agree", "plac",
    "put", "restor", "trigger", "follow", "respond", "answer", "launch", "add", "order", "establish",
    "mov", "pil", "hit back", "set", "declar",
)  # fmt: skip
_BLOCK = (
    "veto", "block", "reject", "shot down", "scupper", "thwart", "torpedo", "derail", "vot", "oppos",
    "held up", "hold", "stop", "stall", "stuck", "failed", "turned down", "defeat",
    "sank", "sink", "sunk", "spik", "kill", "buried", "scuttl", "foiled",
)  # fmt: skip
_END = (
    "lift", "remov", "end", "drop", "scrap", "revok", "repeal", "rescind", "dismantl", "terminat",
    "annul", "str", "abolish", "cancel", "withdr", "waiv", "overturn", "quash", "let", "allow",
)  # fmt: skip
_EASE = (
    "eas",
    "loosen",
    "relax",
    "soften",
    "suspend",
    "reliev",
    "paus",
    "exempt",
    "roll",
    "scal",
    "unw",
    "lift",
)
_EXTEND = ("extend", "renew", "prolong", "maintain", "roll", "prorogu", "continu", "keep", "kept")
_LISTS = ("list", "register", "registry", "sanctions")
_DESIGNATE = (
    "sanctioned",
    "sanctioning",
    " sanction ",
    "designat",
    "blacklist",
    "listed",
    "listing",
    " list ",
    "penali",
    "debarr",
)
FRAME_NEEDS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "bill": (("would ",), ("bill", "draft", "legislation", "motion")),
    "relative": ((", which", ", who"), ("sanctioned", "designated", "blacklisted", "listed", "added")),
    "lift_bare": ((*_END, "revers", "undid", "undo"), ("designation", "listing", "sanctions", "measures", "embargo", "restrictions")),
    "block_passive": (("block", "veto", "reject", "shot down", "thwart", "stall", "stuck", "voted down", "defeat", "turned down", "on hold", "held up", "sunk", "spik", "kill", "buried", "scuttl", "foiled"),),
    "block": (_BLOCK,),
    "list_off": (("from", "off", "of"), _LISTS, ("remov", "took", "tak", "str", "drop", "delet", "clear", "releas", "free")),
    "list_on": (_LISTS, ("add", "put", "plac", "includ", "enter", "inscrib")),
    "dealings": (("barr", "bar ", "bann", "prohibit", "block", "restrict"), ("dealings", "transactions", "trad", "business", "property")),
    "lapse": (("lapse", "expire", "run out"),),
    "extend_gap": (_EXTEND, _NOUNS),
    "extend_own": (_EXTEND, _NOUNS),
    "ease": (_EASE, _NOUNS),
    "ease_freeze": (_EASE, ("freeze", "ban", "restrictions", "limits")),
    "extend": (_EXTEND, _NOUNS),
    "lift": (_END, _NOUNS),
    "lift_passive": (_END, _NOUNS),
    "ease_passive": (_EASE, _NOUNS),
    "extend_passive": (_EXTEND, _NOUNS),
    "impose": (_IMPOSE, _NOUNS),
    "impose_passive": (_NOUNS, ("imposed", "announced", "introduced", "adopted", "restored", "tightened", "expanded", "put in place", "slapped", "unveiled", "approved", "reinstated", "brought back", "agreed")),
    "come_back": (("back", "into", "took effect", "restored", "returned", "kicked in"), ("sanction", "embargo", "measures", "resolution", "freeze", "ban", "restriction", "curb", "control")),
    "resolution_passed": (("resolution",), ("passed", "adopted", "approved")),
    "passive_on": (("sanction", "designated", "blacklist", "listed", "penali", "list", "added to", "property", "freeze"),),
    "designate": (_DESIGNATE,),
    "designate_now": (("sanctions", "blacklists", "designates", "list"),),
    "strike": (("target", "hit", "str", "go after", "goes after", "went after", "gone after", "going after", "aim at", "punish", "singl", "against", "down on", "sights on"),),
    "cut_off": (("off from",),),
    "cut_off_passive": (("be cut", "been cut", "were cut", "was cut", "being cut", "be locked", "be shut", "been shut"),),
    "add_bare": (("added",),),
    "impose_own": (("of its own", "of their own"),),
    "next_in_line": (("will be next", "would be next", "face", "facing", "be hit with", "be subject to", "should expect", "risk", "will find", "would find", "could find"), (*_NOUNS, "frozen")),
}  # fmt: skip
"""For each frame, what a sentence must hold: one stem of every tuple."""
