"""Words around a country's name that show a party, or a place."""

from summarizer.text.calendar_table import MONTH_FORMS, WEEKDAYS
from summarizer.text.word_sets import word_set

PLACE_WORDS = word_set(
    """
    in near from off outside inside around across over through via within visiting visited
    visit northern southern eastern western central called
    """
)
"""Words, in lower case, that make the country after them a place."""

PLACE_BEFORE = {
    "of": word_set(
        """
        coast city port north south east west part parts waters territory people
        """
    ),
    "to": word_set(
        """
        flew fly fled travel traveled travelled return went back shipped sent ship sail sailed
        moved visit trip ambassador envoy consul flight flights trips visits border close transfer
        transfers export exports exported delivery delivered deliveries
        """
    ),
    "with": frozenset(("border",)),
}
"""Phrases that do, by their last word: "coast of", "fled to"."""

_DATE = rf"(?:{MONTH_FORMS})\b\.?(?: \d{{1,4}})?"
ABOUT = (
    "[a-z]+ly|also|has|have|had|is|was|were|are|will|would|can|could|may|might|must|should|did|does|do"
    "|last|first|again|later|then|now|itself|repeatedly|reportedly"
    rf"|on {WEEKDAYS}|already|recently|often|separately|never"
    "|all|still|long|too|not|since|each|both|jointly|earlier|today|yesterday|this week|last week"
    "|this month|last month|previously|soon|further|alone"
    rf"|on {_DATE}|in {_DATE}"
)
"""Adverbs and auxiliaries between a subject and its verb."""

VERBS = (
    "said|says|fired|fires|has|have|had|is|was|were|are|will|would|can|could|may|might|must"
    "|should|did|does|do|shot|sent|sends|put|puts|took|takes|told|tells|held|holds|made"
    "|makes|gave|gives|went|goes|came|comes|set|sets|let|lets|hit|hits|saw|sees|began|begins"
    "|kept|keeps|left|leaves|led|leads|met|fell|built|struck|strikes|lobbed|lobs|froze"
    "|freezes|sold|sells|bought|buys|spoke|wants|calls|claims|denies|tests|launches|imposes"
    "|lists|adds|vows|warns|urges|joins|lifts|eases|slaps|blocks|vetoes|condemns|likes"
    "|conducts|plans|remains|moves|targets|designates|blacklists|announces|renews|extends"
    "|rejects|seeks|needs|appears|continues|accuses|asks|agrees|insists|believes|thinks"
    "|supports|opposes|faces|uses|relies|reserves|concludes|follows|pulls|pays|loosens|ends"
    "|shoots|welcomes|protests|threatens|prepares|considers|hopes|fears|expects|tightens"
    "|open|opens|fire|launch|list|want|say|call|go|pile|act|hailed|drew|grew|knew|swore|beat"
    "|won|lost|paid|sought|thought|brought|fought|chose|broke|drove|rose|ran|sat|stood|wrote"
    "|understood|reopens|resumes|suspends|sanctions|unveils|files|signs|votes|tables|fails"
    "|refuses|readies|spikes|hears|cast|shut|split|quit|bet|bid|cut|wore|flew|lay|spent|bore"
    "|tore|shook|spun|woke|swung|dug|rode|withheld|upheld|undertook|withdrew|forbade|forgave"
    "|clung|sank|sprang|strove|threw|taught|caught|dealt|forgot|became|bent|bound|crept"
    "|dwelt|fled|flung|foresaw|got|hid|kneels|leapt|lent|meant|misread|overcame|oversaw"
    "|overtook|outdid|rang|shone|slid|slept|spat|sped|stole|stuck|stung|swept|swam|wept"
    "|wound|wrung|yields|shows|shrugs|signals|steps|turns|stays|grows|eyes|mulls|pushes"
    "|presses|pledges|promises|pauses|parades|praises|raises|returns|reports|responds"
    "|retaliates|revives|shifts|stands|stops|stages|summons|expels|recalls|trains|tries"
    "|scraps|scales|shelves|sinks|slams|snubs|softens|hardens|hints|hosts|halts|gets|finds"
    "|expands|enters|drops|drafts|detains|deploys|demands|defends|decides|cuts|counts|closes"
    "|clears|cites|charges|bans|bars|backs|axes|argues|approves|appeals|admits|abandons"
    "|unfreezes|trades|submits|spends|shares|reveals|resists|repeats|relents|proposes"
    "|prefers|offers|objects|notifies|names|loses|loads|kicks|invites|intends|hands|hails"
    "|escalates|disputes|dismisses|delists|counters|congratulates|complains|clings"
    "|celebrates|bristles|berates|arms|alleges|agreed|advances|acts|accepts"
)
"""Verbs of which a country may be the subject."""

WITH_WORDS = word_set(
    """
    by against with alongside joined unlike accuse accused warn warned warns urge urged told
    pressure pressured target targets targeted punish punished punishes sanction sanctioned
    sanctions between allowed let help helped thank thanked thanks condemn condemned condemns
    blame blamed invaded struck hit entering criticised criticized
    tell tells asks asked ask sues sued defied defies threatens threatened provoked provokes
    kept keeps denounce denounced denounces protested assured
    informs informed notified notifies reminded reassured
    praised praises hail supporting supported backing hails rebuked chided attack attacks attacked
    """
)
"""Words that make the country after them a party: one acted on, or acting together."""

WITH = {
    "on": word_set(
        """
        sanctions curbs embargo measures pressure attack strike penalties list action blacklist
        regime resolution tariffs restrictions ban bans call called calls
        """
    ),
    "to": word_set(
        """
        thanks missiles weapons arms drones shells ammunition munitions rockets aid assistance
        response concession threat
        """
    ),
    "from": frozenset(("opposition", "objections", "resistance", "protests", "condemnation")),
    "for": frozenset(("support", "aid", "weapons", "arms", "help")),
    "of": word_set(
        """
        defense defence representative representatives delegate delegates delegation mission
        request requests insistence behest objection objections consent approval backing
        """
    ),
}
"""Phrases that do, by their last word."""

OFFICES = (
    r"ambassador|envoy|minister|president|premier|chancellor|government|administration|regime"
    r"|ministry|embassy|mission|military|army|navy|leader|ruler|king|parliament|delegation|delegate"
    r"|representative|permanent representative|officials?|diplomats?|foreign|defen[cs]e"
    r"|finance|deputy|chief|top|Foreign|Defen[cs]e|Finance|Joint|Ministry|Ambassador|President"
    r"|Prime|prime|armed|air force|state|spokes\w+|central bank|unification|Unification"
    r"|interior|oil|energy"
)
"""What makes the country before it a party, as its owner."""

ATTRIBUTE_ENDS = (
    "and or in on at for to of with by as that which who but from over after before since "
    "under through against if when while where because so than then also not only it its "
    "again later today beforehand afterwards yesterday directly privately separately instead soon "
    "whether how what why once twice they he she his their about already via itself into without"
    " until late early last this next first"
)
"""Words after a short name that show that the name does not describe the next noun."""

NOUNS_TOO = word_set(
    """
    sanctions lists plans tests launches claims calls moves targets files fire launch list open call
    act signs hit needs fears sets
    """
)
"""Verbs among them that are nouns as well: "UN sanctions"."""
