"""Words that show that a missile flew, and words that show that none need have."""

from typing import Final

_KILLED: Final = "kill(?:ed|s)|wounded|injured|dead|died|damaged?|destroyed|sank|holed"
_STRUCK: Final = (
    "hit|struck|attack(?:ed)?|strike|smashed|slammed|ripped|tore|flattened|gutted|wrecked|shook"
    "|impact(?:ed)?|targets?|drop|hole|craters?"
)
_SALVOS: Final = "salvos?|volleys?|barrages?"
_ALARMS: Final = "explosions?|blasts?|sirens?|ablaze|on fire|burning"
_LAUNCHED: Final = (
    "launch(?:ed|es)?|lift-?offs?|lifted|fired|firings?|tests?|tested|trials?|lit"
    r"|leave its|leaving its|left (?:its|the|a) (?:\w+ )?(?:silo|pad|tube|launcher|canister"
    "|launch|trail|hole|crater)"
)
_FLEW: Final = (
    "flight|flew|flown|flies|airborne|aloft|overhead|mid-?air|orbit|altitude|apogee|trajectory"
    r"|kilomet(?:er|re)s|km|soar\w*|rose|climb\w*|reached|travel\w+|cover(?:ed|ing)|overflew"
    r"|pass(?:ed|ing) over|cross(?:ed|ing)|re-?ent(?:ry|ered)|radars?|heard|spun|rumbled|thundered"
    "|roared|streaked|arced|sailed|skimmed|their way|its way|ended its (?:journey|flight)"
    "|head(?:ed|ing) (?:for|out|towards?|over|into|east|west|north|south)"
    "|got (?:off|past|through|away|up|as far as)"
    "|went (?:off|up|down|over|out|through|astray|wrong|well|the length)"
    "|made (?:for|landfall)|came (?:to rest|to earth|over|in from|ashore|on)"
)
_FELL: Final = r"splash\w*|landed|fell|falling|landing|came down|crash\w*|plunged|tumbled|felled"
_STOPPED: Final = r"intercept\w*|shot down|downed|brought down"
_BROKE: Final = (
    "failed|failure|lost|misfired|veered|exploded|blew up|burst|burned|disappeared|vanished"
    "|broke (?:surface|up|apart)|came to grief"
)
_WORKED: Final = (
    "earned its wings|did what|worked as|performed (?:as|well|flawlessly)|behaved|succeeded"
    "|made (?:it|good|its (?:maiden|first|second|debut|comeback|return|mark))"
)
SEEN_IN_FLIGHT: Final = (
    f"(?:{_KILLED}|{_STRUCK}|{_SALVOS}|{_ALARMS}|{_LAUNCHED}|{_FLEW}|{_FELL}|{_STOPPED}|{_BROKE}"
    f"|{_WORKED})"
)
"""What is said of missiles in flight, and of where they fell."""

HARM: Final = (
    f"(?:kill(?:ed|s|ing)|wound(?:ed|ing)|injur(?:ed|ing)|dead|died|deaths|{_ALARMS}|craters?"
    f"|{_SALVOS}|shelters?|took cover|interceptions?|woke|awoke|air defen[cs]es?)"
)
"""What stands before a missile that did it, or brought it about."""

UNSURE: Final = (
    r"(?:would|could|might|will|plan(?:s|ned|ning)?|if|unless|call(?:s|ed) off|cancel\w*|postpon\w*"
    r"|scrubbed|delay\w*|fears?|feared|threat\w*|warn(?:ed|s|ing)?|novels?|games?"
    r"|rehears\w+|pencill?ed|slated|scheduled|originally|intended|put off)"
)
"""What makes of all that a sentence says something that need not have been."""

_HELD: Final = (
    r"armed|equipped|laden|fitted|carr(?:y|ies|ying)|deploy\w*|install\w*|station(?:ed|ing)|moved"
    r"|relocat\w+|based|bases|storage|stored|depots?|stores?|silos?|stockpil\w*|arsenals?"
    r"|inventor\w+"
    r"|batter(?:y|ies)|launchers?|interceptors?|engines?|upgrad\w+"
)
_TRADED: Final = (
    r"deliver(?:y|ies|ed)|shipments?|shipped|suppl\w+|sold|sell\w*|sales?|buy\w*|bought|purchas\w+"
    r"|contracts?|deals?|order(?:ed|s)?|acquir\w+|receiv\w+|gave|give[ns]?|request\w*|approv\w+"
    r"|budgets?|import\w*|export\w*|transfer\w*|transport\w*|arriv\w+|smuggl\w+|seiz\w+"
)
_MADE: Final = (
    r"made by|produc\w+|manufactur\w*|factor(?:y|ies)|develop\w+|design\w*|programmes?|programs?"
)
_SHOWN: Final = (
    r"theoretical range|"
    r"parad\w+|display\w*|show(?:ed|cas\w+|n|s|ing)?|unveil\w*|exhibit\w*|museums?|memorial"
    r"|monument"
    r"|anniversar\w+|films?|movies?|books?|paint\w*|mural|toy|models?|replicas?|visit\w*|toured"
    r"|inspect\w*|analy\w+|stud(?:y|ied|ies)"
)
_TALKED: Final = (
    r"treat(?:y|ies)|sanction\w*|talks|negotiat\w*|ban|banned|bans|vote[ds]?|NOTAMs?|notices?"
    "|no-fly|mariners|airmen"
)
_DRILLED: Final = (
    r"drills?|exercis\w+|mock|simulat\w+|war games?|training|trained|prepar\w+|ready|readied"
)
_CAN: Final = "may|can|cannot|shall|capable|able to|never|no|without|den(?:y|ied|ies)"
_FOUND: Final = (
    r"caught fire|neutrali[sz]ed|sappers|defus\w+|unexploded|found in|recover\w*|salvag\w+"
    r"|on the ground"
    r"|wreck\w*|debris|(?:pieces|fragments|remnants|parts) of"
    r"|back (?:in)?to (?:Earth|the atmosphere)"
)
_TRIED_OUT = (
    r"(?:proof|cryogenic|pressure|static|acoustic|vibration|structural|load|qualification|wind-tunnel)"
    r"\s(?:\w+\s)?(?:tests?|trials?)"
)
"""Trials of the parts of a rocket, on the ground."""
GROUNDED: Final = (
    f"(?:{_HELD}|{_TRADED}|{_MADE}|{_SHOWN}|{_TALKED}|{_DRILLED}|{_CAN}|{_FOUND}|{_TRIED_OUT})"
)
"""What is said of missiles that stand, are bought, shown or talked of, and of what is left."""
