# ruff: noqa: E501 - a row reads best on one line
"""Words without which a pattern cannot match, by what they are cues of.

A word is whole and in small letters; `x*` stands for every word that begins with x, `*x*` for every
word with x in it. Hyphens and apostrophes divide words ("re-impose" is re and impose).
"""

from typing import Final

CUES: Final = {
    "count": """two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty dozens one 0* 1* 2* 3* 4* 5* 6* 7* 8* 9*""",
    "total": "since total altogether all date far overall currently cumulatively now",
    "powers": """authori* allow* enabl* empower* permit* pav* framework power* authority mandate
    basis tool*""",
    "time": "time round set package batch wave series such",
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

_NOUNS = """*sanction* measures *embargo* freeze freezes freezing *ban* restriction* curb* control*
    *blacklist* penalt* designation* listing* limit* package*"""
_IMPOSE = """impos* *imposed* slap* announc* unveil* adopt* introduc* level* issu* enact* roll* lev* appl* tighten* toughen*
    strengthen* expand* widen* broaden* approv* agree* plac* put* restor* trigger* follow* respond*
    answer* launch* add* order* establish* mov* pil* hit set* declar* join* match* mirror*"""
_BLOCK = """veto* block* reject* shot scuppered thwarted torpedoed derailed voted oppos* held put stopped stalled
    failed turned defeated sank sinks sunk spik* kill* buried scuttl* foiled"""
_END = """lift* remov* end ends ended ending drop* scrap* revok* repeal* rescind* dismantl* terminat*
    annul* strik* struck abolish* cancel* withdr* waiv* overturn* quash* let lets letting allow*"""
_EXTEND = "extend* renew* prolong* maintain* roll* prorogu* continu* keep* kept"
_LISTS = "list lists *blacklist* register registry sanctions"

FRAME_NEEDS: Final[dict[str, tuple[str, ...]]] = {
    "bill": ("would", "bill draft legislation motion"),
    "relative": ("which who whom", "sanctioned designated blacklisted listed added"),
    "lift_bare": (
        f"{_END} revers* undid undo",
        "designation* listing* sanctions measures blacklisting embargo restrictions",
    ),
    "block_passive": (
        "blocked vetoed rejected shot thwarted stalled stuck voted defeated turned hold held sunk spiked killed buried scuttled foiled",
    ),
    "block": (_BLOCK,),
    "list_off": ("from off", _LISTS, "remov* took tak* str* drop* delet* clear* releas* free*"),
    "list_on": (_LISTS, "add* put* plac* includ* enter* inscrib*"),
    "dealings": (
        "barr* bar bann* prohibit* block* restrict*",
        "dealings transactions trade business property trading",
    ),
    "lapse": ("lapse expire run", "let lets letting allow*"),
    "extend_gap": (_EXTEND, _NOUNS),
    "extend": (_EXTEND, _NOUNS),
    "lift": (_END, _NOUNS),
    "extend_passive": ("extended renewed prolonged maintained rolled", _NOUNS),
    "impose": (_IMPOSE, _NOUNS),
    "come_back": (
        "back into effect restored returned kicked",
        "*sanction* *embargo* measures resolution* freez* ban* *restriction* curb* control*",
    ),
    "resolution_passed": ("resolution", "passed adopted approved"),
    "passive_on": (
        "sanctioned designated *blacklisted* listed relisted penalised penalized hit put placed added subjected identified",
    ),
    "designate": (
        "sanctioned sanctioning designate designates designated designating blacklist blacklists blacklisted blacklisting reblacklist* list listed listing relisted relisting penalis* penaliz* debarred debarring",
    ),
    "designate_now": ("sanctions blacklists designates list lists",),
    "strike": (
        "target* hit hits hitting strik* struck after aim punish* single* action against down turned steps measures",
    ),
    "cut_off_passive": ("cut locked shut", "off out"),
    "add_bare": ("added",),
    "impose_own": ("own", _IMPOSE),
    "next_in_line": ("will would could may might should", f"{_NOUNS} assets"),
}
"""For each frame, what a sentence must hold: one cue of every row."""
