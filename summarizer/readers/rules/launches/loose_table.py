"""Words that show that a missile flew, and words that show that none need have."""

from typing import Final

SEEN_IN_FLIGHT: Final = (
    r"(?:kill(?:ed|s)|wounded|injured|dead|died|damag(?:ed|e)|destroyed|hit|struck|attack(?:ed)?"
    r"|strike|salvos?|volleys?|barrages?|explosions?|blasts?|craters?|sirens?|flight|flew|flown"
    r"|flies|airborne|aloft|orbit|launch(?:ed|es)?|lift-?offs?|fired|firings?|tests?|tested|trials?"
    r"|splash\w*|landed|fell|falling|landing|came down|crash\w*|exploded|blew up|burst|soar\w*"
    r"|rose|climb\w*|reached|travel\w+|cover(?:ed|ing)|overflew|pass(?:ed|ing) over"
    r"|cross(?:ed|ing)"
    r"|intercept\w*|shot down|downed|brought down|sank|holed|ablaze|on fire|altitude|apogee"
    r"|kilomet(?:er|re)s|km|trajectory|re-?ent(?:ry|ered)|impact(?:ed)?|targets?|failed|failure"
    r"|lost|misfired|veered|tumbled|plunged|smashed|slammed|ripped|tore|flattened|gutted|wrecked"
    r"|got (?:off|past|through|away|up|as far as)|lost (?:its|their) way|went (?:off|up"
    r"|down|over|out|through"
    r"|astray|wrong|well|the length)|made (?:it|good|its (?:maiden|first|second|debut"
    r"|comeback|return|mark))"
    r"|made (?:for|landfall)|lit|broke (?:surface|up|apart)|came (?:to rest|to earth|over"
    r"|in from|ashore|on)"
    r"|leave its|leaving its|left (?:its|the|a) (?:\w+ )?(?:silo|pad|tube|launcher|canister"
    r"|launch|trail|hole|crater)"
    r"|head(?:ed|ing) (?:for|out|towards?|over|into|east|west|north|south)|heard|felled"
    r"|burning|burned"
    r"|disappeared|vanished|radars?|ended its (?:journey|flight)|earned its wings|did what"
    r"|worked as|performed (?:as|well|flawlessly)"
    r"|behaved|succeeded|spun|shook|lifted|rumbled|thundered|roared|streaked|arced|sailed|skimmed"
    r"|their way|its way|overhead|mid-?air|splash|drop|hole)"
)
"""What is said of missiles in flight, and of where they fell."""

HARM: Final = (
    r"(?:kill(?:ed|s|ing)|wound(?:ed|ing)|injur(?:ed|ing)|dead|died|deaths|explosions?"
    r"|blasts?|craters?"
    r"|sirens?|ablaze|on fire|shelters?|interceptions?|woke|awoke|salvos?|volleys?"
    r"|barrages?|burning|air defen[cs]es?|took cover)"
)
"""What stands before a missile that did it, or brought it about."""

UNSURE: Final = (
    r"(?:would|could|might|will|plan(?:s|ned|ning)?|if|unless|call(?:s|ed) off|cancel\w*|postpon\w*"
    r"|scrubbed|delay\w*|fears?|feared|threat\w*|warn(?:ed|s|ing)?|novels?|games?"
    r"|rehears\w+|pencill?ed|slated|scheduled|originally|intended|put off)"
)
"""What makes of all that a sentence says something that need not have been."""

GROUNDED: Final = (
    r"(?:neutrali[sz]ed|sappers|defus\w+|unexploded|found in|armed|equipped|laden|fitted"
    r"|carr(?:y|ies|ying)|made by|may|can|cannot|shall"
    r"|capable|able to|deploy\w*"
    r"|deliver(?:y|ies|ed)|shipments?|shipped|suppl\w+|sold|sell\w*|sales?|buy\w*|bought|purchas\w+"
    r"|contracts?|deals?|parad\w+|display\w*|show(?:ed|cas\w+|n|s|ing)?|unveil\w*|exhibit\w*"
    r"|museums?|produc\w+|manufactur\w*|factor(?:y|ies)|budgets?|develop\w+|design\w*"
    r"|treat(?:y|ies)"
    r"|sanction\w*|talks|negotiat\w*|ban|banned|bans|vote[ds]?|stockpil\w*|arsenals?|inventor\w+"
    r"|seiz\w+|smuggl\w+|import\w*|export\w*|transfer\w*|approv\w+|request\w*|order(?:ed|s)?"
    r"|acquir\w+|receiv\w+|gave|give[ns]?|install\w*|station(?:ed|ing)|transport\w*"
    r"|arriv\w+|drills?"
    r"|exercis\w+|mock|simulat\w+|never|no|without|den(?:y"
    r"|ied|ies)|films?|movies?|books?|prepar\w+|ready|readied|recover\w*"
    r"|salvag\w+|inspect\w*|visit\w*|toured|analy\w+|stud(?:y|ied|ies)|anniversar\w+|engines?"
    r"|interceptors?|batter(?:y|ies)|launchers?|storage|stored|depots?|stores?|silos?|war"
    r" games?|paint\w*"
    r"|mural|toy"
    r"|models?|replicas?|memorial|monument|training|trained|programmes?|programs?|upgrad\w+|moved"
    r"|relocat\w+|based|bases|NOTAMs?|notices?|no-fly|mariners|airmen|on the ground"
    r"|wreck\w*|debris)"
)
"""What is said of missiles that stand, are bought, shown or talked of."""
