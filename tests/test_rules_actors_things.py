"""Names that are no actors, though they look like persons'; firms told shortly; whose is what."""

import pytest
from support.reading import read_by_rules

OPENING = "WASHINGTON, May 3, 2022 - Officials met on Thursday to talk of trade.\n\n"
Names = dict[str, str | None]

NO_ACTORS = [
    "The rocket, which is named Havorn, reached 4.2 kilometers.",
    "The zone was set up by the Treaty of Rarotonga, whose protocols were signed.",
    "The missile struck a barge off Sinop, the country's agency said.",
    "It has cost more than any other weapon since the end of the Soviet Union.",
    "It hit the ship in the Red Sea, the ship of a trader.",
    "A question was put at Prime Minister's Questions.",
    "The scientists for Agni-V left. They tested Agni V. He was glad.",
    "The Minuteman III was fired on Tuesday.",
    "A Shaheen III was flown.",
    "King Khalid airport was closed.",
    "The Prince Sultan air base was hit.",
    "A missile hit King Fahd Air Base.",
    "Royal Saudi Air Defense batteries shot it down.",
    "The Ben Gurion airport was closed.",
    "The James Webb telescope was hit by dust.",
    "The Qassem Soleimani missile was shown.",
    "The Abu Mahdi cruise missile was tested.",
    "Kheibar Shekan was fired twice.",
    "Camp David is quiet. Camp Humphreys was on alert.",
    "Operation Prosperity Guardian goes on.",
    "It was launched from Imam Khomeini Space Center.",
    "Reuters correspondent Lina Hall in Oslo contributed.",
    "Translated by Anna Hall.",
    "Labour costs rose. The day is known as Labour Day.",
]

ACTORS = [
    ("Since the Saudi-led coalition entered the war, little moved.", {"Saudi-led coalition": "armed_force"}),
    ("A missile was shot down, the Arab coalition said.", {"Arab coalition": "armed_force"}),
    ("The ruling coalition in Rome split.", {}),
    (
        "They sanctioned Mehr Avaran Composite, a Shiraz firm that makes motor casings.",
        {"Mehr Avaran Composite": "company"},
    ),
    (
        "The Presidency of Defence Industries (SSB) spoke. They hit the SSB, its chairman, and others.",
        {"Presidency of Defence Industries": "agency"},
    ),
    (
        "They froze the assets of the gang leader Jimmy Cherizier, known as Barbecue.",
        {"Jimmy Cherizier": "person"},
    ),
    (
        '"Good," said V.S. Ranganath, programme director of the Agni series at the works.',
        {"V.S. Ranganath": "person"},
    ),
    (
        'Oslo-based Cedar Lane Chemicals was listed. Cedar Lane said: "We make polish."',
        {"Cedar Lane Chemicals": "company"},
    ),
    ("The firm, Harvest Moon Ltd, was not. Harvest Moon said no.", {"Harvest Moon Ltd": "company"}),
    ("The trading house Karadag Motor was on the list.", {"Karadag Motor": "company"}),
    ("The state airline, Syrian Wings, was listed.", {"Syrian Wings": "company"}),
    ("Dandong Xinrong Mineral, a coal trader, was listed.", {"Dandong Xinrong Mineral": "company"}),
    ("The Queen Elizabeth aircraft carrier left.", {"Queen Elizabeth": "vessel"}),
    ("The USS Gerald R. Ford sailed.", {"USS Gerald R. Ford": "vessel"}),
    ("King Charles III spoke.", {"Charles III": "person"}),
    (
        "South Korea's military said so. The Joint Chiefs of Staff (JCS) in Seoul said so too.",
        {"Joint Chiefs of Staff": "armed_force", "South Korea's military": None},
    ),
    ("Minister Kim Yeon-chul left. Kim said so.", {"Kim Yeon-chul": "person"}),
    ("It repeated Labour's call. Labour stopped short of more.", {"Labour": "group"}),
    ("Jabhat al-Nusra was listed.", {"Jabhat al-Nusra": "group"}),
    ("Al Qaeda in Iraq was listed.", {"Al Qaeda in Iraq": "group"}),
    ("He joined the Greens in May.", {"Greens": "group"}),
    ("Senator Simon Birmingham left.", {"Simon Birmingham": "person"}),
    # what the words beside a name tell of it, elsewhere too
    (
        "It named her agency, Apexia Pathways. Apexia Pathways said that it had asked.",
        {"Apexia Pathways": "company"},
    ),
    ("It named the state oil concern Belneftekhim.", {"Belneftekhim": "company"}),
    ("It named Kafue Hardwoods, a sawmill group in Ndola.", {"Kafue Hardwoods": "company"}),
    ("It named Kavosh Motor Shargh, a maker of engines.", {"Kavosh Motor Shargh": "company"}),
    ("In May it sanctioned a mixer. In August it added Tornado Cash.", {"Tornado Cash": None}),
    (
        "It listed a spokesman for the M23 rebels, Prosper Kanyamanza.",
        {"Prosper Kanyamanza": "person", "M23 rebels": "group"},
    ),
    ("It froze the assets of Fritz Labadie Mourra, one of the richest traders.", {"Fritz Labadie Mourra": "person"}),
    ("Aid Network convener Tully Marchetti wants it gone.", {"Tully Marchetti": "person", "Aid Network": "group"}),
    ("It removed Rania Saab, a Lebanese accountant.", {"Rania Saab": "person", "Saab": None}),
    ("It bought jets from Saab in May.", {"Saab": "company"}),
    # names that begin with what the body is, or go on behind it
    ("It listed the Brigade of the Seventh Spring, a militia.", {"Brigade of the Seventh Spring": "group"}),
    ("Libya's Government of National Accord said yes.", {"Government of National Accord": "government"}),
    ("The Government of Canada said yes.", {"Government of Canada": None}),
    ("The U.N. Panel of Experts on Haiti said so.", {"U.N. Panel of Experts on Haiti": "international_body"}),
    ("The Security Council's Libya committee met.", {"Security Council's Libya committee": "international_body"}),
    # partners, and other names around a sign
    ("Lawyers at Holm, Berg & Poulsen said no.", {"Holm, Berg & Poulsen": "company"}),
    ("It is under Terms & Conditions. The R & D unit closed.", {"Terms & Conditions": None, "R & D": None}),
    # departments without capitals
    ("The US treasury blacklisted six men.", {"treasury": "government"}),
    ("The US treasury market fell.", {"treasury": None}),
    ("In May the state department added six names.", {"state department": "government"}),
    ("The Federal Government has lifted it.", {"Federal Government": "government"}),
    # what a noun before a name says that it is, whatever the name ends in
    ("Anna Hall of the rights group Mekong Watch International spoke.", {"Anna Hall": "person", "Mekong Watch International": "group"}),
    ("It is of the pressure group Green Ledger.", {"Green Ledger": "group"}),
    ("It washed money for the Norte del Valle cartel.", {"Norte del Valle cartel": "group"}),
    ("It listed two of his fixers, Demetris Berg and Ivo Vass.", {"Demetris Berg": "person", "Ivo Vass": "person"}),
    ("They told RTB-Info so. They told RTBF-2 more.", {"RTB-Info": "media"}),
    ("It listed the People's Front for Democracy and Justice.", {"People's Front for Democracy and Justice": "group"}),
    ("It listed the Front for Change and Ivo Berg.", {"Front for Change": "group", "Ivo Berg": "person"}),
    # places and forces that only describe
    ("They were aimed at Najran and Khamis Mushait.", {"Khamis Mushait": None}),
    ("It trained Chinese military pilots.", {"Chinese military": None}),
    ("The Union for Foreign Affairs spoke.", {"Union for Foreign Affairs": None}),
    # who asks, opposes and votes
    ("It met at the request of Japan, over opposition from China and Russia.", {"Japan": "country", "China": "country", "Russia": "country"}),
    ("Libya alone voted against. Canada on May 3 placed curbs on it.", {"Libya": "country", "Canada": "country"}),
    ("It came from China by ship.", {"China": None}),
    # ships behind whose they are
    ("It listed two tankers that it manages, the Blue Petrel and the Ocean Kestrel.", {"Blue Petrel": "vessel", "Ocean Kestrel": "vessel"}),
    ("The task force kept Myanmar and Iran on its list.", {"Myanmar": "country", "Iran": "country"}),
    # capitals that act
    ("Washington hasn't waited. Beijing had told Tokyo beforehand.", {"Washington": "country", "Tokyo": "country"}),
]  # fmt: skip


def _actors(text: str) -> Names:
    record = read_by_rules(OPENING + text)
    return {actor.name: actor.kind.value for actor in record.actors}


@pytest.mark.parametrize("text", NO_ACTORS)
def test_things_are_no_actors(text: str):
    assert not {
        name for name, kind in _actors(text).items() if kind in {"person", "company", "group"}
    }


@pytest.mark.parametrize(("text", "names"), ACTORS)
def test_what_is_named(text: str, names: Names):
    found = _actors(text)
    assert {name: found.get(name) for name in names} == names
    assert not {name for name, kind in found.items() if kind == "person"} - set(names)


COUNTRIES = [
    ("The US Treasury placed sanctions on Attorney General Thida Oo.", "Thida Oo", None),
    ('"So it is," said Senator Ann Hall, widely seen as a Russia hawk.', "Ann Hall", None),
    ("Adviser for International Economics Daleep Singh left. Singh said so.", "Daleep Singh", None),
    ("The Army Strategic Forces Command spoke.", "Army Strategic Forces Command", "PK"),
    ("Special Representative for North Korea Policy Anna Hall left.", "Anna Hall", None),
    ("The EU Special Envoy for Iran Anna Hall left.", "Anna Hall", None),
    ("I’m Helen Sullivan and I’ll be with Ann Hall. We’re Reuters.", "Helen Sullivan", None),
    ("According to chief economist Anna Hall, Russia faces a hard year.", "Anna Hall", None),
    ("The White House recognized Juan Guaidó as interim president.", "Juan Guaidó", None),
    ("Washington also took a former official, Rafael Otto, off its list.", "Rafael Otto", None),
    ("US secretary of state Anna Hall left.", "Anna Hall", "US"),
    (
        "It urged Canada to sanction General Hla Moe, who heads Myanmar's navy.",
        "Hla Moe",
        "MM",
    ),
    ("Former unification minister Kim Yeon-chul left. Kim said so.", "Kim Yeon-chul", None),
    ("Russia heard that Nicolás Maduro left Venezuela. Maduro said so.", "Nicolás Maduro", "VE"),
]


@pytest.mark.parametrize(("text", "name", "country"), COUNTRIES)
def test_whose_a_person_is(text: str, name: str, country: str | None):
    record = read_by_rules(OPENING + text)
    assert {actor.name: actor.country for actor in record.actors}[name] == country
