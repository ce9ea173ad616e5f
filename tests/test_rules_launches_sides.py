"""Launches by rule: whose they are where it is told by what the launcher is to others."""

import pytest
from support.reading import launch_line, read_by_rules

DATELINE = "GENEVA, March 7, 2025 (Agency) - Envoys met on Friday.\n\n"


def told(text: str) -> list[str]:
    return [launch_line(each) for each in read_by_rules(DATELINE + text).launches]


OF_ITS_OWN = [
    ("Tehran has denied an American report that one of its submarines fired a cruise missile in the Strait of Hormuz on Sunday.", ["IR | denied | 1 | cruise missile | 2025-03-02 | the Strait of Hormuz"]),
    ("Moscow denied a Ukrainian claim that its forces had fired an Iskander missile at Kharkiv on Monday.", ["RU | denied | 1 | Iskander | 2025-03-03 | -"]),
    ("Islamabad rejected an Indian allegation that its army had launched a Fatah-II missile at Sirsa on Saturday.", ["PK | denied | 1 | Fatah-II | 2025-03-01 | -"]),
    ("Pyongyang dismissed a South Korean report that one of its submarines had launched a missile on Tuesday.", ["KP | denied | 1 | missile | 2025-03-04 | -"]),
    ("Ukraine said on Monday that its forces had fired a Neptune missile at a Russian frigate.", ["UA | claimed | 1 | Neptune | 2025-03-03 | -"]),
]  # fmt: skip
FIRED_AT = [
    ("Turkey struck northern Iraq on Monday.\n\nThe Turkish army said that rockets were fired at militant positions in northern Iraq on Monday.", ["TR | confirmed | - | rockets | 2025-03-03 | -"]),
    ("Iran fired two Fateh missiles at Erbil on Monday.\n\nIraq's army said that four missiles were fired at a base in Iraq on Tuesday.", ["IR | confirmed | 2 | Fateh | 2025-03-03 | -", "IR | confirmed | 4 | missiles | 2025-03-04 | -"]),
    # nobody fires at his own land
    ("Iran fired missiles at Pakistan on Monday.\n\nOn Thursday missiles were fired at targets inside Iran, residents said.", ["IR | confirmed | - | missiles | 2025-03-03 | -"]),
    ("India struck Pakistan on Wednesday.\n\nPakistan's army said missiles were fired at mosques inside Pakistan on Tuesday.", []),
    ("Hamas fired rockets on Monday. On Tuesday 20 rockets were fired at Israeli positions in Gaza.", ["PS | confirmed | - | rockets | 2025-03-03 | -", "PS | confirmed | 20 | rockets | 2025-03-04 | -"]),
]  # fmt: skip
NO_LAUNCH = [
    "India and Pakistan tell each other in advance of ballistic missile tests under an agreement of 2005.",
    "America looks back at the sanctions and the missiles of 2011, and at what remains of them.",
]
BY_MISTAKE = [
    ("India admitted on Friday that it had accidentally fired a missile into Pakistan on Wednesday, blaming a technical malfunction.", ["IN | confirmed | 1 | missile | 2025-03-05 | -"]),
    ("A Pakistani missile fired by accident on Thursday malfunctioned and crashed 20 seconds into its flight.", ["PK | failed | 1 | missile | 2025-03-06 | -"]),
    ("India launched an Agni-5 on Monday, but the missile failed after a malfunction of its second stage.", ["IN | failed | 1 | Agni-5 | 2025-03-03 | -"]),
]  # fmt: skip

STAND_INS = [
    ("American ships fired 122 Tomahawk missiles at Tripoli on Tuesday. HMS Triumph, a British submarine, fired two more that night.", ["US | confirmed | 122 | Tomahawk | 2025-03-04 | -", "GB | confirmed | 2 | Tomahawk | 2025-03-04 | -"]),
    ("The Houthis fired a missile at a tanker on Monday. They fired another the same evening.", ["YE | confirmed | 1 | missile | 2025-03-03 | -", "YE | confirmed | 1 | missile | 2025-03-03 | -"]),
    ("Iran fired six missiles at Erbil on Monday. It fired four more an hour later.", ["IR | confirmed | 6 | missiles | 2025-03-03 | -", "IR | confirmed | 4 | missiles | 2025-03-03 | -"]),
    ("Russia launched a Sineva missile from the Barents Sea on Monday. The Tula fired a second from the same waters on Wednesday.", ["RU | confirmed | 1 | Sineva | 2025-03-03 | the Barents Sea", "RU | confirmed | 1 | Sineva | 2025-03-05 | -"]),
    ("The Houthis have launched 104 missiles at the kingdom since 2015. The one fired on November 4 reached the edge of Riyadh, and on December 19 another was brought down near the palace.", ["YE | confirmed | 104 | missiles | - | -", "YE | confirmed | 1 | missiles | 2024-11-04 | -", "YE | confirmed | 1 | missiles | 2024-12-19 | -"]),
    ("Iran fired a missile on Monday. The ministry fired two inspectors over it on Tuesday.", ["IR | confirmed | 1 | missile | 2025-03-03 | -"]),
    # told again after other things
    ('Russia fired a Bulava missile on Monday.\n\n"All went well," a spokesman said. Norway complained. So did Sweden. Fishermen saw a light.\n\nIt was the second success for the Bulava. On 15 January another blew up some 20 seconds into its flight.', ["RU | confirmed | 1 | Bulava | 2025-03-03 | -", "RU | failed | 1 | Bulava | 2025-01-15 | -"]),
    # of all, some failed
    ("Russia fired a Bulava missile on Monday. Of thirteen launches since 2004, at least seven have failed.", ["RU | confirmed | 1 | Bulava | 2025-03-03 | -", "RU | confirmed | 13 | Bulava | - | -"]),
    ("Russia fired a Sarmat missile on Monday. Of five tests this year, four have failed.", ["RU | confirmed | 1 | Sarmat | 2025-03-03 | -", "RU | confirmed | 5 | Sarmat | 2025 | -"]),
    ("Iran fired a missile on Monday. Of ten nuclear tests since 2012, only one has failed.", ["IR | confirmed | 1 | missile | 2025-03-03 | -"]),
]  # fmt: skip
DESCRIBED = [
    ("Libya is at war.\n\nTroops loyal to Gaddafi fired a Scud missile from a place east of Sirte on Monday. On Tuesday three more Scuds were fired from Sirte towards Misrata.", ["LY | confirmed | 1 | Scud | 2025-03-03 | a place east of Sirte", "LY | confirmed | 3 | Scuds | 2025-03-04 | Sirte"]),
    ("INS Chennai fired a BrahMos missile off Goa on Tuesday, the Indian navy said.", ["IN | claimed | 1 | BrahMos | 2025-03-04 | off Goa"]),
    ("The frigate Barbaros fired an Atmaca missile on Tuesday, Turkey's navy said.", ["TR | claimed | 1 | Atmaca | 2025-03-04 | -"]),
    ("Supporters loyal to Gaddafi marched on Monday.", []),
]  # fmt: skip

WORLD = [
    # whose rocket it is not, and whose it is by who built it
    ("SpaceX launched a Falcon 9 on Sunday.\n\nIn January an Antares rocket blew up over Virginia.", ["US | confirmed | 1 | Falcon 9 | 2025-03-02 | -"]),
    ("SpaceX launched a Falcon 9 on Sunday.\n\nIn January a Falcon Heavy rocket blew up over Virginia.", ["US | confirmed | 1 | Falcon 9 | 2025-03-02 | -", "US | failed | 1 | Falcon Heavy | 2025-01 | -"]),
    ("A rocket built by the German start-up Isar Aerospace exploded 30 seconds after lift-off from Andoya on Sunday.", ["DE | failed | 1 | rocket | 2025-03-02 | Andoya"]),
    ("A missile built by Rocketdyne exploded in flight on Sunday.", []),
    ("Since a Vega-C was lost with two satellites in December 2022, and Soyuz launches ended with the war in Ukraine, Europe has flown with SpaceX.", ["FR | failed | 1 | Vega-C | 2022-12 | -"]),
    ("Taiwan fired two Sky Bow III missiles on Tuesday and hit drones that stood in for Chinese aircraft. The army later shot off eight more from trucks.", ["TW | confirmed | 2 | Sky Bow III | 2025-03-04 | -", "TW | confirmed | 8 | Sky Bow III | 2025-03-04 | -"]),
    # its day, told by "the test"; a test to come, told by its missile
    ("A Trident missile launched from a British submarine crashed into the sea, the Ministry of Defence confirmed on Wednesday.\n\nThe defence secretary was on board for the test on January 30.", ["GB | failed | 1 | Trident | 2025-01-30 | -"]),
    ("India tested an Agni-5 missile on Monday.\n\nThe next trial, of a submarine-launched missile with a range of 3,500 km, is due in April.", ["IN | confirmed | 1 | Agni-5 | 2025-03-03 | -", "IN | planned | 1 | submarine-launched missile | 2025-04 | -"]),
    ("China fired missiles at Taiwan. In August 2022, after Pelosi flew in, eleven Dongfeng missiles landed north and east of it, and five came down in Japan's economic zone.", ["CN | confirmed | - | missiles | - | -", "CN | confirmed | 11 | Dongfeng | 2022-08 | -"]),
    ("Hamas fired seven rockets at Jerusalem on Monday evening, after its ultimatum to pull police from the Al-Aqsa compound. The army said that 45 more were launched at Ashkelon within the hour.", ["PS | confirmed | 7 | rockets | 2025-03-03 | -", "PS | confirmed | 45 | rockets | 2025-03-03 | -"]),
]  # fmt: skip

OTHERS_DAYS = [
    ("Russia admitted that a Bulava missile fired from a submarine in the White Sea had gone wrong, a day after a light puzzled Norway.", ["RU | failed | 1 | Bulava | - | the White Sea"]),
    ("A test of the same missile had been called off in 2018.\n\nTwo days earlier Iran fired a Shahab-3 missile.", ["IR | confirmed | 1 | Shahab-3 | - | -"]),
    ("The Russian navy fired a Zircon missile from the frigate Gorshkov, Interfax quoted the ministry as saying on Thursday. The missile struck a target. It had been fired from the submarine Kazan twice in October.", ["RU | confirmed | 1 | Zircon | 2025-03-06 | the frigate Gorshkov", "RU | confirmed | - | missile | 2024-10 | the submarine Kazan"]),
    ("A BrahMos missile was fired by India on Monday. A naval one had been tested from INS Visakhapatnam without a hitch.", ["IN | confirmed | 1 | BrahMos | 2025-03-03 | -", "IN | confirmed | 1 | BrahMos | - | INS Visakhapatnam"]),
    ("Japan's H3 flew properly for the first time on February 17, after its debut in March 2023 had ended with a self-destruct command.", ["JP | confirmed | 1 | H3 | 2025-02-17 | -", "JP | failed | - | H3 | 2023-03 | -"]),
    # what was told of is called something else, what was blown up is no missile
    ("Russia fired its new Oreshnik missile at Dnipro on Thursday, Putin said. Ukraine had first said that it was an intercontinental missile, launched from Astrakhan.\n\nThe last Russian test of an ICBM, a Sarmat in September, left a crater at Plesetsk.", ["RU | confirmed | 1 | Oreshnik | 2025-03-06 | Astrakhan", "RU | confirmed | 1 | Sarmat | 2024-09 | -"]),
    ("On Monday Russia blew up an old satellite with a missile fired from Plesetsk.", ["RU | confirmed | 1 | missile | 2025-03-03 | Plesetsk"]),
]  # fmt: skip
COUNTED = [
    ("Ukraine fired up to 12 Neptune missiles at Kursk on Monday.", ["UA | confirmed | 12 | Neptune | 2025-03-03 | -"]),
    ("Russia launched as many as 30 missiles at Kyiv on Monday.", ["RU | confirmed | 30 | missiles | 2025-03-03 | -"]),
    ("Ukraine fired two ATACMS and up to 12 Neptune missiles at Kursk on Monday.", ["UA | confirmed | 2 | ATACMS | 2025-03-03 | -", "UA | confirmed | 12 | Neptune | 2025-03-03 | -"]),
    ("Ukraine fired 12 Storm Shadows at a command post near Kursk on Monday.", ["UA | confirmed | 12 | Storm Shadows | 2025-03-03 | -"]),
    ("Hezbollah aimed 20 Fadi-4 rockets at the Glilot base on Tuesday.", ["LB | confirmed | 20 | Fadi-4 | 2025-03-04 | -"]),
    ("North Korea fired up a missile engine on Monday.", []),
]  # fmt: skip
GAPPED = [
    ("On Tuesday Ukraine let fly six ATACMS at an arsenal in Bryansk, and on Wednesday up to 12 Storm Shadows at a command post near Kursk.", ["UA | confirmed | 6 | ATACMS | 2025-03-04 | -", "UA | confirmed | 12 | Storm Shadows | 2025-03-05 | -"]),
    ("Pakistan's army shot off a Fatah-1 on January 7 and, in February, a Ghaznavi ballistic missile and a Babur cruise missile.", ["PK | confirmed | 1 | Fatah-1 | 2025-01-07 | -", "PK | confirmed | 1 | Ghaznavi | 2025-02 | -", "PK | confirmed | 1 | Babur | 2025-02 | -"]),
    ("India tested an Agni-5 on February 1, and on February 3 a K-4 failed.", ["IN | confirmed | 1 | Agni-5 | 2025-02-01 | -", "IN | failed | 1 | K-4 | 2025-02-03 | -"]),
    ("Ukraine fired six ATACMS at Bryansk on Tuesday, and on Wednesday Russia fired 12 missiles at Kyiv.", ["UA | confirmed | 6 | ATACMS | 2025-03-04 | -", "RU | confirmed | 12 | missiles | 2025-03-05 | -"]),
    ("Iran fired missiles at Iraq on Monday, and on Tuesday it held a drill.", ["IR | confirmed | - | missiles | 2025-03-03 | -"]),
    ("Iran fired missiles at Iraq on Monday and Tuesday night.", ["IR | confirmed | - | missiles | 2025-03-03 | -", "IR | confirmed | - | missiles | 2025-03-04 | -"]),
    ("Iran tested a missile on Monday and, on Tuesday, a drone.", ["IR | confirmed | 1 | missile | 2025-03-03 | -"]),
]  # fmt: skip
NOT_THEIRS = [
    # where they went, who tells that he was hit, who only condemns it
    ("Hezbollah fired a missile at Tel Aviv on Monday.\n\nSome 40 rockets were launched at Safed later in the morning, medics said.", ["LB | confirmed | 1 | missile | 2025-03-03 | -", "LB | confirmed | 40 | rockets | - | -"]),
    ("Azerbaijan fired a LORA missile at a bridge on Monday, Armenia said.\n\nOn February 4 rockets struck Ganja, the country's second city, Baku said.", ["AZ | confirmed | 1 | LORA | 2025-03-03 | -"]),
    ("At least eight rockets were fired at the Green Zone on Sunday night.\n\nKataib Hezbollah, a militia, condemned the attack, and denied that its men had any part in it.\n\nIn November seven rockets had been launched, breaking a truce.", []),
    # what failed before, or did not go off; what follows is of the news
    ("Iran launched a satellite on Saturday.\n\nA week later another went up on a Simorgh rocket, which had failed five times in a row.", ["IR | confirmed | 1 | satellite | 2025-03-01 | -", "IR | confirmed | 1 | satellite | - | -"]),
    ("An Armenian Tochka-U missile failed to go off when it hit the Barda district on Monday.", ["AM | confirmed | 1 | Tochka-U | 2025-03-03 | -"]),
    ("South Korea put a satellite into orbit on Tuesday, eight months after its first try fell short.\n\nThe 47-metre Nuri roared off from the Naro Space Center and reached an altitude of 700 km.", ["KR | confirmed | 1 | satellite | 2025-03-04 | the Naro Space Center", "KR | failed | 1 | - | 2024-07 | -"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "launches"),
    [
        *NOT_THEIRS,
        *COUNTED,
        *GAPPED,
        *OTHERS_DAYS,
        *WORLD,
        *OF_ITS_OWN,
        *FIRED_AT,
        *BY_MISTAKE,
        *STAND_INS,
        *DESCRIBED,
    ],
)
def test_reads_whose_they_are(text: str, launches: list[str]) -> None:
    assert told(text) == launches


@pytest.mark.parametrize("text", NO_LAUNCH)
def test_reads_no_launch(text: str) -> None:
    assert told(text) == []
