"""Launches to come, put off, totalled or told in passing, and names that only the article knows."""

import pytest
from support.reading import read_by_rules, told_launches

DATELINE = "GENEVA, March 20, 2025 (Agency) - "

# text, then of each launch: confirmation, outcome, who launched, type, day
TOLD = [
    ("Corvus Launch plans to fly its Kestrel rocket from Andøya in September.",
     [("planned", "unknown", "Corvus Launch", "rocket", "2025-09")]),
    ("India's defence ministry said on Monday that it would fly the Pralay missile from Balasore in June.",
     [("planned", "unknown", "it", "missile", "2025-06")]),
    ("The next Electron, with a Finnish radar satellite, is pencilled in for late August from Mahia.",
     [("planned", "unknown", "Electron", None, "2025-08")]),
    ("Iran's Simorgh, which is due to fly from Semnan in April, has been repainted.",
     [("planned", "unknown", "Iran", None, "2025-04")]),
    ("Space One's solid-fuelled Kairos is booked for 11:00 on Tuesday from Spaceport Kii with four small satellites.",
     [("planned", "unknown", "Space One", None, "2025-03-25")]),
    ("The last rocket failed in May. The fifth Nuri, which was to have flown in February, will now fly in July, South Korea's space agency said.",
     [("planned", "unknown", "South Korea's space agency", None, "2025-07")]),
    ("The Sentinel missile is scheduled for deployment in 2030.",
     []),
    ("The missile is set for production next year.",
     []),
    ("The delegation will fly from Pyongyang to Moscow on Friday to discuss missiles.",
     []),
    ("Three more Iranian satellites would go up by May, the minister said.",
     [("planned", "unknown", "Iranian", "satellites", "2025-05")]),
    ("Two more satellites would be sent up before the end of the year, North Korea's space agency said.",
     [("planned", "unknown", "North Korea's space agency", "satellites", None)]),
    ("NASA called off Monday's launch attempt of its Artemis rocket because of a fuel leak; the next try is set for Saturday.",
     [("planned", "unknown", "NASA", "rocket", "2025-03-22")]),
    ("NASA scrubbed the launch of its Artemis I moon rocket on Monday after a fuel leak and said it would try again on Saturday.",
     [("planned", "unknown", "NASA", "rocket", "2025-03-22")]),
    ("SpaceX called off a Starship test flight on Sunday because of a ground system problem. The company will try again on Monday.",
     [("planned", "unknown", "SpaceX", None, "2025-03-24")]),
    ("The liftoff of India's GSLV-F10, planned for Thursday, was put off hours before launch after a leak was found.",
     []),
    ("South Korea delayed the third launch of its Nuri rocket by a day to Friday after a glitch.",
     [("planned", "unknown", "South Korea", "rocket", "2025-03-21")]),
    ("The company aborted Saturday's launch of its Alpha rocket with seconds to go; a new date has not been set.",
     []),
    ("SpaceX is targeting 7:30 a.m. on Saturday for the launch of 23 Starlink satellites from Cape Canaveral.",
     [("planned", "unknown", "SpaceX", "satellites", "2025-03-22")]),
    ("ISRO chief S. Somanath said the next GSLV mission would take place in August.",
     [("planned", "unknown", "ISRO", None, "2025-08")]),
    ("The first shot of the M51.3 from a French submarine was set for next March.",
     [("planned", "unknown", "French", None, "2026-03")]),
    ("Nothing like it had been seen since China's DF-5 shots of May 1980.",
     [("confirmed", "unknown", "China", None, "1980-05")]),
    ("A warning shot was fired at the missile boat on Monday.",
     []),
    ("Corvus Launch flew its Kestrel rocket for the first time in February. The next Kestrel, with a single radar satellite, is pencilled in for late August from Andøya.",
     [("confirmed", "unknown", "Corvus Launch", "rocket", "2025-02"),
      ("planned", "unknown", "Corvus Launch", None, "2025-08")]),
    ("Corvus Launch plans to fly its 22-metre Peregrine Two from SaxaVord in Shetland in September. The Peregrine Two rocket failed in January.",
     [("planned", "unknown", "Corvus Launch", None, "2025-09"),
      ("confirmed", "failure", "Corvus Launch", "rocket", "2025-01")]),
    ("North Korea fired a missile on May 4, 2019. South Korea condemned the May missile launch.",
     [("confirmed", "unknown", "North Korea", "missile", "2019-05-04")]),
    ("India successfully test-fired an Advanced Air Defence interceptor missile from Abdul Kalam Island on Thursday.",
     [("confirmed", "success", "India", "interceptor missile", "2025-03-20")]),
    ("The United States launched an interceptor from Vandenberg on Tuesday that destroyed a mock warhead over the Pacific.",
     [("confirmed", "unknown", "United States", "interceptor", "2025-03-18")]),
    ("Israel fired Iron Dome interceptors at rockets launched from Gaza on Monday.",
     [("confirmed", "unknown", "Gaza", "rockets", "2025-03-17")]),
    ("Hezbollah fired a rocket at Metula on Friday. Since October, 940 Hezbollah rockets have fallen inside the municipal boundary, according to Dana Levi.",
     [("confirmed", "unknown", "Hezbollah", "rocket", "2025-03-14"),
      ("confirmed", "unknown", "Hezbollah", "rockets", None)]),
    ("The town has been hit by more than 300 rockets since the war began, most of them fired by Hezbollah.",
     [("confirmed", "unknown", "Hezbollah", "rockets", None)]),
    ("There have been 14 missile attacks on shipping since November, all claimed by the Houthis.",
     [("confirmed", "unknown", "Houthis", "missile", None)]),
    ("Iran-backed militias attacked a base in Iraq with two rockets on Monday.",
     [("confirmed", "unknown", "Iran-backed militias", "rockets", "2025-03-17")]),
    ("On 4 August 2022 China's Rocket Force shot Dongfeng missiles into the seas around Taiwan: eleven by Taiwan's count, nine by Japan's.",
     [("confirmed", "unknown", "China's Rocket Force", "missiles", "2022-08-04")]),
    ("A Taiwanese corvette sends off a Hsiung Feng III by mistake on 1 July 2016.",
     [("confirmed", "unknown", "Taiwanese", None, "2016-07-01")]),
    ("China held war games. On 8 March 1996 three M-9s come down close to the port of Keelung.",
     []),
    ("China fired two DF-15 missiles on 8 March 1996. A fourth follows on 13 March.",
     [("confirmed", "unknown", "China", "missiles", "1996-03-08"),
      ("confirmed", "unknown", "China", "missiles", "1996-03-13")]),
    ("The minister praised the firing, carried out on 19 November by a Rafale Marine of the French naval air force, of an upgraded ASMPA-R missile.",
     [("confirmed", "unknown", "French naval air force", "missile", "2024-11-19")]),
    ("An Indian Agni-III missile plunged into the sea during its first test in July 2006.",
     [("confirmed", "failure", "Indian", "missile", "2006-07")]),
    ("An unarmed U.S. missile was deliberately destroyed during a test launch early Wednesday, the Air Force said.",
     [("confirmed", "failure", "Air Force", "missile", "2025-03-19")]),
    ("An attempt with a Zuljanah rocket in November last year had ended in failure shortly after liftoff, Iranian media said.",
     [("claimed", "failure", "Iranian", "rocket", "2024-11")]),
    ("A Falcon 9 rocket lifted off from Launch Complex 40 at Cape Canaveral on Tuesday.",
     [("confirmed", "unknown", "Cape Canaveral", "rocket", "2025-03-18")]),
    ("Japan's Space One is confident. Its solid-fuelled Kairos is booked for 11:00 local time on Friday from Spaceport Kii.",
     [("planned", "unknown", "Japan", None, "2025-03-21")]),
    ("Seoul puts the number of missiles at five, Tokyo at six.",
     []),
    ("Tehran's launch of a Qaem-100 on 13 September put the Chamran-1 into orbit.",
     [("confirmed", "success", "Tehran", None, "2024-09-13")]),
    ("Skyforge put its first satellite into orbit on Tuesday from Andøya. Skyforge had failed twice before.",
     [("confirmed", "success", "Skyforge", "satellite", "2025-03-18")]),
    ("Nordlicht AG has postponed the maiden flight of its Elbe launcher to October. The company blamed a valve.",
     [("planned", "unknown", "Nordlicht AG", None, "2025-10")]),
    ("NASA scrubbed the launch of its Artemis I moon rocket on Monday after a fuel leak and said it would try again on Saturday. The next Electron, with a Finnish radar satellite, is pencilled in for late August from Mahia.",
     [("planned", "unknown", "NASA", "rocket", "2025-03-22")]),
    ("ISRO launched a PSLV on Monday. The next GSLV is due to fly in June.",
     [("confirmed", "unknown", "ISRO", None, "2025-03-17"),
      ("planned", "unknown", "ISRO", None, "2025-06")]),
    ("NASA launched its Artemis I rocket on Monday. A Falcon 9 is set to lift off from Florida on Friday.",
     [("confirmed", "unknown", "NASA", "rocket", "2025-03-17"),
      ("planned", "unknown", "Florida", None, "2025-03-21")]),
    ("The Patriot missiles are due in June.",
     []),
    ("The first Tomahawk missiles are expected in 2027, Japan's defence ministry said.",
     []),
    ("SpaceX's Falcon 9 is set for 7:30 a.m. on Friday from Cape Canaveral.",
     [("planned", "unknown", "SpaceX", None, "2025-03-21")]),
    ("The UN postponed the mission to Mali until Friday because of a missile attack.",
     []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), TOLD, ids=lambda value: str(value)[:60])
def test_the_launches_of_a_text(text, launches):
    assert told_launches(DATELINE + text) == launches


CHRONOLOGY = """Timeline: missiles around the strait

By Staff

China has fired missiles into the strait three times.

8 March 1996
China fires three M-9 missiles. A fourth follows on 13 March.

4 August 2022
China fires eleven missiles.
"""


def test_a_day_without_a_year_is_of_the_line_that_heads_it():
    found = [n.date and n.date.value for n in read_by_rules(CHRONOLOGY).launches]
    assert found[-3:] == ["1996-03-08", "1996-03-13", "2022-08-04"]
