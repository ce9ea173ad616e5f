"""Words without which a pattern cannot match, by what they are cues of.

A word is whole and in small letters; `x*` stands for every word that begins with x, `*x*` for every
word with x in it. Hyphens and apostrophes divide words ("re-impose" is re and impose).
"""

from typing import Final

CUES: Final = {
    "count": """two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty dozens one 0* 1* 2* 3* 4* 5* 6* 7* 8* 9*""",
    "total": "since including total altogether all date far overall currently cumulatively now",
    "powers": """authori* allow* enabl* empower* permit* pav* framework power* mandate
    basis tool*""",
    "time": "time round set package batch wave series such",
    "envoys": "ambassadors envoys representatives coreper",
    "topic": """terror* black stop sanction* *blacklist* ofac *embargo* *freez* *froze* entity
    measures sdn* swift *designat* *delist* dollar entering *countermeasure* visa listed
    list listing listings delisting
    travel magnitsky caatsa assets property package""",
    "other_sense": """doping* athlete* sprinter* coach* striker* midfielder* football* soccer*
    referee* league* transfer tournament* judge rule attorney* law lawyer* bar medical planning
    council* skate* school""",
    "sanctioned": "sanctioned",
    "sanctioned at home": """money loan* fund* sum* amount* posts works scheme* budget pension* leave
    shelter* house* home* project* school* road* bridge* toilets dam* wells seats rs* city* town*
    committee* league* federation* board* club* court* union* county* event* match* fight* race*
    tournament* parade* protest*""",
    "law": """act acts regulation regulations order orders e eo* resolution resolutions decision
    decisions licence license licences licenses ordinance decree law directive directives unscr
    caatsa inksna section sections regime legislation chapter""",
    "title of law": "act acts regulation regulations ordinance decree law directive",
    "more": "also same well too likewise further additionally addition",
    "had": "had",
    "after": "after",
    "reason": "for over accused because in citing responsible suspected convicted to",
    "uncertain": """any used invoked wielded have vote voting possibility hope hopes talk talks favor favour way ways door doors path risk
    fear threat offer* means reason basis tool right call calls despite whether report reports about
    plan plans refus* declin* failed unable rather instead ability power willingness""",
    "false": """untrue false wrong baseless unfounded incorrect mistaken invented denied dismissed
    fabricated nonsense debunked fairy denies denying dismisses rejected rejects refuted refutes disputed disputes
    comment commented""",
    "asks": "if whether what",
    "would": "would could might should",
    "decided": """voted voting ordered directed instructed decided opted used invoked exercised resolved agreed amended
    changed revised updated altered decision decree order ruling resolution regulation became was were
    is are become* request proposal recommendation motion""",
    "risk": "risk* avoid",
    "asked": """see propos* recommend* request* ask* demand* urg* suggest*""",
    "planned": """vow* pledg* ask* urg* call* press* push* want* seek* sought propos* plan*
    recommend* tabl*
    circulat* submit* prepar* intend* hop* lobb* consider* weigh* mull* expected request* demand*
    bid discuss* suggest* evaluat* explor* examin* study studies studied studying assess* favo* back* support* debat* draft bill motion""",
    "move": "decision move",
    "recalled": "recall recalled remind reminder background",
    "none": "none neither no",
    "will": "will would ll shall",
    "if": "if unless were should event case",
    "warn": "notice warn* threaten* ultimatum vow*",
    "firm": "will would ll ready prepared",
    "include": "include includes included",
    "link": """as are were is was has names lists covers consists comprises cover* target* hit* affect*
    comprise* takes took encompass* applies apply extend* name* pick* focus* single*""",
    "named": """
    include included named identified targeted listed designated sanctioned blacklisted hit
    affected added they these those it network list group ring package order notice also newly two
    three four five six seven eight nine ten 0* 1* 2* 3* 4* 5* 6* 7* 8* 9* among one listing*
    designation* sanctions targets blacklist measures decision round tranche batch wave action
    step move additions resolution announcement individuals persons people men women officials
    companies firms entities vessels ships tankers organisations organizations banks names
    enterprises manufacturers makers conglomerates refineries refiners traders shipowners airlines
    insurers lenders commanders brothers militias outlets broadcasters subsidiaries suppliers
    contractors brokers networks institutes universities nationals citizens politicians legislators
    diplomats leaders oligarchs tycoons directors owners captains planes aircraft terminals
    factories figures journalists gangs statement communique communiqué annex decree gazette
    document release
    businesses groups""",
    "pronoun": "it they he she we seoul",
    "council": "security committee",
    "bloc": "eu european",
    "anaphor": """ministry department treasury bureau agency office council committee commission
    court bloc summit body government administration""",
    "administration": """administration government office ministry cabinet court department
    presidency junta parliament commerce state""",
    "official": "president chancellor minister premier secretary",
    "by": "by",
    "long ago": """previously previous prior preceding earlier recent last year years month months
    ago past already first since back time have has had in over during repeatedly""",
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
