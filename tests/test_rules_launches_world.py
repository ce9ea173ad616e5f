"""Launches as the press of many countries words them: the Gulf, South Asia, Europe, space."""

import pytest
from support.reading import read_by_rules

from summarizer.readers.rules import RulesReader
from summarizer.records.launch import Launch

DATELINE = "LONDON, March 7, 2025 (Agency) - "
READER = RulesReader()


def told(text: str) -> tuple[Launch, ...]:
    return tuple(read_by_rules(DATELINE + text).launches)


def what(record: Launch) -> tuple[str | None, ...]:
    count = f"{record.count.value:g}" if record.count and record.count.value else None
    return (
        record.launching_party.name or record.launching_party.text,
        count,
        record.missile_type.text if record.missile_type else None,
        record.missile_name.text if record.missile_name else None,
        record.date.value if record.date else None,
        record.location.text if record.location else None,
    )


# text, of each launch: party, count, type, name, day, place
TOLD: list[tuple[str, list[tuple[str | None, ...]]]] = [
    # what was not said of a launch told does not deny it
    ("Iran carried out a ballistic missile test on Monday but did not say which kind it was.", [("Iran", "1", "ballistic missile", None, "2025-03-03", None)]),
    # a day between auxiliary and participle
    ("A BrahMos missile was on Thursday test-fired from Chandipur by India.", [("India", "1", "missile", "BrahMos", "2025-03-06", "Chandipur")]),
    # types in several words
    ("Pakistan on Tuesday test-fired a surface to surface ballistic missile from Sonmiani.", [("Pakistan", "1", "surface to surface ballistic missile", None, "2025-03-04", "Sonmiani")]),
    ("The Houthis fired ballistic and cruise missiles at Eilat on Tuesday.", [("Houthis", None, "ballistic and cruise missiles", None, "2025-03-04", None)]),
    ("Hamas fired ten rocket shells at Ashkelon on Tuesday.", [("Hamas", "10", "rocket shells", None, "2025-03-04", None)]),
    # each item of a list has the place behind it
    ("Russia fired two cruise missiles from the Black Sea and one ballistic missile from Crimea on Monday.", [("Russia", "2", "cruise missiles", None, "2025-03-03", "the Black Sea"), ("Russia", "1", "ballistic missile", None, "2025-03-03", "Crimea")]),
    # the class by name is not what the teller calls it
    ("India tested its Agni-1 missile on Tuesday. The intermediate range missile was fired from Wheeler Island at 10 a.m.", [("India", "1", "intermediate range missile", "Agni-1", "2025-03-04", "Wheeler Island")]),
    ("Russia test-fired a Bulava missile from the White Sea on Tuesday. It was the first time that the crew fired an intercontinental ballistic missile, the ministry said.", [("Russia", "1", "missile", "Bulava", "2025-03-04", "the White Sea")]),
    # where it took place, and where it only came down or was said
    ("France test-fired an M51.3 missile on Tuesday. The launch took place in the Landes department.", [("France", "1", "missile", "M51.3", "2025-03-04", "the Landes department")]),
    ("On Tuesday Turkey test-fired a Tayfun missile from the Turkish army's Sinop testing site.", [("Turkey", "1", "missile", "Tayfun", "2025-03-04", "the Turkish army's Sinop testing site")]),
    ("Iran fired cruise missiles on Tuesday during war games in the Gulf.", [("Iran", None, "cruise missiles", None, "2025-03-04", "the Gulf")]),
    ("Pakistan conducted a launch of a Shaheen-II missile on Tuesday. It had its impact point in the Arabian Sea.", [("Pakistan", "1", "missile", "Shaheen-II", "2025-03-04", None)]),
    ("Iran's test of several missiles on Tuesday was an answer to hostile rhetoric from Israel.", [("Iran", None, "missiles", None, "2025-03-04", None)]),
    # who only tells of an attack
    ("According to the Ukrainian Air Force, the attack included missiles and 20 drones.", []),
    # space: what a rocket carried is its launch, what it was meant to do is not its success
    ("On Tuesday Iran launched a Simorgh rocket aiming to put two satellites into orbit. The payload failed to enter orbit.", [("Iran", "1", "rocket", "Simorgh", "2025-03-04", None)]),
    ("India launched a satellite on Tuesday using the Polar Satellite Launch Vehicle, PSLV-C17. The PSLV-C17 lifted off at noon and injected the 1,410 kg GSAT-12 into orbit.", [("India", "1", "Satellite Launch Vehicle", "PSLV-C17", "2025-03-04", None)]),
    ("On Tuesday a Vega rocket built by European company Arianespace blasted off. Despite an earlier launch failure in November, the four-stage rocket deployed two satellites.", [("Arianespace", "1", "rocket", "Vega", "2025-03-04", None)]),
    ("At Cape Canaveral Space Force Station, a SpaceX Falcon 9 rocket lifted off on Tuesday.", [("SpaceX", "1", "rocket", "Falcon 9", "2025-03-04", "Cape Canaveral Space Force Station")]),
    ("A Chinese Long March 5B rocket ascended from Wenchang on Tuesday.", [("Chinese", "1", "rocket", "Long March 5B", "2025-03-04", "Wenchang")]),
    ("ISRO has been carrying out multiple satellite launches for several years.", []),
    # one attack, with however many missiles; an attack by what it was made of
    ("On Tuesday Russia launched a missile strike on Odesa. Two Iskander-M missiles fired by Russia struck the port.", [("Russia", "2", "missile", "Iskander-M", "2025-03-04", None)]),
    ("Russian forces fired cruise missiles at Odesa on Tuesday. The attack, launched from the Black Sea, involved four sea-launched Kalibr cruise missiles.", [("Russian", "4", "sea-launched Kalibr cruise missiles", "Kalibr", "2025-03-04", "the Black Sea")]),
    # what is said of the launch just told, and of the land that backs somebody else
    ("The United States has carried out a hypersonic missile test. The joint launch, conducted by the Army and the Navy from Cape Canaveral on March 4, was a success.", [("United States", "1", "hypersonic missile", None, "2025-03-04", "Cape Canaveral")]),
    ("The Houthis, fighting a government backed by Saudi Arabia, fired a missile on Tuesday.", [("Houthis", "1", "missile", None, "2025-03-04", None)]),
    # destroyed on the ground, or never launched
    ("The Houthis fired four missiles on Thursday. Nine anti-ship missiles and two drones were destroyed in their areas of Yemen on Friday.", [("Houthis", "4", "missiles", None, "2025-03-06", None)]),
    ("The US Army planned to conduct a flight test of a long-range hypersonic missile on Wednesday. The test did not occur.", []),
    # who was hit did not launch; what was stopped or hit its target did not fail
    ("An Israeli teenager was injured by a rocket fired from Gaza on Tuesday.", [("Gaza", "1", "rocket", None, "2025-03-04", "Gaza")]),
    ("Hamas fired three times as many rockets as in an average month.", []),
    # lists, before the verb and behind it
    ("A Qader cruise missile and a Nour surface-to-surface missile were launched by Iran on Tuesday.", [("Iran", "1", "surface-to-surface missile", "Nour", "2025-03-04", None), ("Iran", "1", "cruise missile", "Qader", "2025-03-04", None)]),
    ("Russia fired an intercontinental ballistic missile (ICBM), as well as seven Kh-101 cruise missiles on Tuesday.", [("Russia", "1", "intercontinental ballistic missile", None, "2025-03-04", None), ("Russia", "7", "cruise missiles", "Kh-101", "2025-03-04", None)]),
    ("Russia fired an Iskander missile from Crimea and a Kinzhal missile from airspace over the Tambov region on Tuesday.", [("Russia", "1", "missile", "Iskander", "2025-03-04", "Crimea"), ("Russia", "1", "missile", "Kinzhal", "2025-03-04", "the Tambov region")]),
    ("Russia fired nine types of cruise missiles on Tuesday.", [("Russia", None, "cruise missiles", None, "2025-03-04", None)]),
    # the news, and what lay before it in the same month or the last
    ("India has test-fired a BrahMos cruise missile from a destroyer of the Indian Navy's eastern fleet. Last month, India tested the extended-range variant of the missile at Balasore.", [("India", "1", "cruise missile", "BrahMos", None, None), ("India", "1", "missile", None, "2025-02", "Balasore")]),
    ("India yesterday tested an Agni-P missile. Earlier this month, the Indian army had test-fired a long-range version of the Agni-P missile.", [("India", "1", "missile", "Agni-P", "2025-03-06", None), ("Indian army", "1", "missile", "Agni-P", "2025-03", None)]),
    ("Iran says it has conducted a series of tests of naval missiles. The test came on Thursday during war games in the Indian Ocean.", [("Iran", None, "naval missiles", None, "2025-03-06", "the Indian Ocean")]),
    ("Iran test-fired a Qader missile on Wednesday, which came after the test-firing on Monday of a medium-range missile.", [("Iran", "1", "missile", "Qader", "2025-03-05", None), ("Iran", "1", "medium-range missile", None, "2025-03-03", None)]),
    # satellites and their rockets
    ("Israel launched a spy satellite from Palmahim on Tuesday. The satellite was launched atop a Shavit rocket.", [("Israel", "1", "rocket", "Shavit", "2025-03-04", "Palmahim")]),
    ("A Russian Soyuz-2 carrier rocket sent four satellites into orbit on Tuesday.", [("Russian", "1", "carrier rocket", "Soyuz-2", "2025-03-04", None)]),
    ("An Israeli satellite was launched on Tuesday on board a SpaceX Falcon 9.", [("SpaceX", "1", None, "Falcon 9", "2025-03-04", None)]),
    ("A Russian satellite reached orbit after being launched on Tuesday from Plesetsk.", [("Russian", "1", "satellite", None, "2025-03-04", "Plesetsk")]),
    ("Pakistan on Tuesday conducted a successful test flight of an enhanced version of its Babur cruise missile.", [("Pakistan", "1", "cruise missile", "Babur", "2025-03-04", None)]),
    ("Pakistan test-fired a cruise missile on Tuesday. The missile, Babur, hit its target.", [("Pakistan", "1", "cruise missile", "Babur", "2025-03-04", None)]),
    ("India and Pakistan have been locked in a series of missile tests in recent years.", []),
    # who was fired at is no launcher, who fired is no place
    ("The UAE intercepted and destroyed two Houthi ballistic missiles on Tuesday in an attack from the Iran-backed Houthis.", [("Houthis", "2", "ballistic missiles", None, "2025-03-04", None)]),
    ("A Trident missile fired off the HMS Vengeance crashed on Tuesday.", [("HMS Vengeance", "1", "missile", "Trident", "2025-03-04", None)]),
    # whose day, whose deed, whose name
    ("The Emad missile that Iran tested on Feb. 10 broke a ban, a panel said. It called the Emad launch a violation in its March 2 report.", [("Iran", "1", "missile", "Emad", "2025-02-10", None)]),
    ("France and Britain asked the council to act against Iran for conducting a ballistic missile test on Tuesday.", [("Iran", "1", "ballistic missile", None, "2025-03-04", None)]),
    ("The Houthi rebels of Yemen launched a ballistic missile on Tuesday. It was shot down 69 km from Makkah.", [("Houthi rebels", "1", "ballistic missile", None, "2025-03-04", None)]),
    ("The Houthis fired a ballistic missile on Tuesday. Earlier, Hezbollah fired a Scud missile at a refinery.", [("Houthis", "1", "ballistic missile", None, "2025-03-04", None), ("Hezbollah", "1", "missile", "Scud", None, None)]),
    ("India on Tuesday testfired an inter-continental ballistic missile from Chandipur in the eastern state of Odisha.", [("India", "1", "inter-continental ballistic missile", None, "2025-03-04", "Chandipur in the eastern state of Odisha")]),
    ("India's Agni-P missile failed on Tuesday during a test at the Chandipur missile range.", [("India", "1", "missile", "Agni-P", "2025-03-04", "the Chandipur missile range")]),
    ("Russian missiles hit Kyiv on Tuesday. Russia fired more than 40 missiles, Ukraine said. The attacks included Kinzhal missiles.", [("Russian", "40", "missiles", None, "2025-03-04", None)]),
    ("Ten people died in a missile barrage Russia launched at Odesa on Tuesday. More than 40 missiles were launched during the barrage.", [("Russia", "40", "missile", None, "2025-03-04", None)]),
    ("The South Korean satellite launch company Innospace opened an office on Tuesday.", []),
    ("Iran's Revolutionary Guards launched a missile and drone drill on Tuesday.", []),
    ("France celebrated the successful inaugural flight of the Ariane 6 rocket on Tuesday, though it failed to release its last payload.", [("France", "1", "rocket", "Ariane 6", "2025-03-04", None)]),
    ("Ukraine used Storm Shadow long-range missiles in an attack on Sevastopol on Tuesday. The Ukrainian missile strike hit a dock.", [("Ukraine", None, "long-range missiles", "Storm Shadow", "2025-03-04", None)]),
    ("An interceptor blasted off from Vandenberg on Tuesday, minutes after a US ballistic missile was launched from Kwajalein.", [("US", "1", "ballistic missile", None, "2025-03-04", "Kwajalein")]),
    # "the island" is the last one named; a day told by how far it is from another is the only one
    ("China sanctioned two U.S. firms over arms for Taiwan on Thursday, a day after the island's army fired two cruise missiles.", [("Taiwan", "2", "cruise missiles", None, "2025-03-05", None)]),
    # who denies what a broadcaster of elsewhere reports; a missile called as a group is
    ("Iran denied a report by an Israeli broadcaster that its forces had fired a ballistic missile from Semnan on Tuesday.", [("Iran", "1", "ballistic missile", None, "2025-03-04", "Semnan")]),
    ("Security sources say that two Fatah-1 guided missiles were launched from Kharan on Tuesday; Pakistan's army has not named any type.", [("Pakistan", "2", "guided missiles", "Fatah-1", "2025-03-04", "Kharan")]),
    # the second of a list behind where the first went, and what is then said of it by its count
    ("On Monday the Revolutionary Guards launched 11 ballistic missiles at a house in Erbil, in Iraqi Kurdistan, and four Kheibar Shekan missiles at Idlib in Syria. The four came from Khuzestan and flew about 1,230 km.", [("Revolutionary Guards", "11", "ballistic missiles", None, "2025-03-03", None), ("Revolutionary Guards", "4", "missiles", "Kheibar Shekan", "2025-03-03", "Khuzestan")]),
    # what is told of another day was not launched from the same place
    ("Libya fired a Frog-7 missile from Zlitan in July. The last time it used one in anger was in April 1986, when two were fired towards a radio station.", [("Libya", "1", "missile", "Frog-7", "2024-07", "Zlitan"), ("Libya", "2", "missile", "Frog-7", "1986-04", None)]),
    # one more than so many, told by what it was
    ("Taiwan fired three missiles on Thursday. Two of them flew beyond 800 kilometers. A fourth, an air defense missile of the Sky Bow series, veered off and was destroyed 14 seconds into its flight.", [("Taiwan", "3", "missiles", None, "2025-03-06", None), ("Taiwan", "1", None, "Sky Bow", "2025-03-06", None)]),
    # "its army" is of whoever is blamed right before
    ("A missile wrecked a market in Ukraine's second city on Monday. Ukraine's prosecutors said three people had died. The ministry in Kyiv blamed Russia, saying its army had fired an Iskander.", [("Russia", "1", "missile", "Iskander", "2025-03-03", None)]),
    # "the enemy" is not who tells of him
    ("Russia did not comment. The enemy launched five Kh-101 missiles on Tuesday, Ukraine's Air Force said.", [("Russia", "5", "missiles", "Kh-101", "2025-03-04", None)]),
    ("Ukraine's Air Force said the occupiers launched two Kinzhal missiles on Tuesday.", [("Kinzhal", "2", "missiles", "Kinzhal", "2025-03-04", None)]),
    ("Ukraine was silent. The enemy struck a plant with six ATACMS missiles on Tuesday, Russia's Defense Ministry said.", [("Ukraine", "6", "missiles", "ATACMS", "2025-03-04", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), TOLD)
def test_tells_each_launch(text: str, launches: list[tuple[str | None, ...]]) -> None:
    assert [what(record) for record in told(text)] == launches


# text, how it went
OUTCOMES = [
    ("On Tuesday a Bulava missile left its course minutes after launch and fell into the sea.", "failure"),
    ("Hamas fired a rocket at Ashkelon on Tuesday. The rocket was intercepted, exploding over the city.", "unknown"),
    ("Islamic Jihad fired a rocket on Tuesday that exploded in the Gan Yavne region.", "unknown"),
    ("Russia fired cruise missiles on Tuesday alongside eight exploding drones.", "unknown"),
    ("Iran fired 15 missiles on Tuesday. Four of the missiles failed.", "unknown"),
    ("Iran launched a Simorgh rocket on Tuesday. It exploded seconds after liftoff.", "failure"),
    ("After a failure in July, North Korea launched a rocket on Tuesday.", "unknown"),
    ("After several failures, Iran launched a Simorgh rocket on Tuesday.", "unknown"),
    ("North Korea fired three missiles on Tuesday, but one missile exploded in flight.", "unknown"),
    ("North Korea fired three missiles on Tuesday; one missile failed.", "unknown"),
    ("North Korea's missile tests, its successes and failures, worry Japan. It fired two missiles on Tuesday.", "unknown"),
    ("A failure on Feb. 1 was followed by North Korea's test of a missile on Tuesday.", "unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "outcome"), OUTCOMES)
def test_tells_how_it_went(text: str, outcome: str) -> None:
    assert [record.outcome.value for record in told(text)] == [outcome]


def test_what_the_ministry_of_an_island_tells_of_others_is_no_claim_of_theirs():
    text = "China fired 11 ballistic missiles into the sea off Taiwan on Thursday, the island's defense ministry said."
    assert [record.confirmation.value for record in told(text)] == ["confirmed"]
