"""Launches as agencies, papers and chronologies of many years tell of them, read whole."""

import pytest
from support.reading import launch_line, read_by_rules, shown

DATELINE = "LONDON, March 7, 2025 (Agency) - "


def lines(text: str) -> list[str]:
    return [launch_line(launch) for launch in read_by_rules(DATELINE + text).launches]


# text, each launch as a line: whose, whose word, how many, what, when, where
TOLD: list[tuple[str, list[str]]] = [
    # a year before launches counts none
    ("The 2013 North Korean missile tests drew protests from Seoul.", []),
    ("Analysts recalled the 2014 Iranian rocket launch.", ["IR | confirmed | - | rocket | - | -"]),
    # what a missile can carry somewhere is not how far it flew
    ("India tested an Agni-V on Tuesday. The missile can carry a warhead of 1.5 tonnes to a distance of over 5,000 km.", ["IN | confirmed | 1 | Agni-V | 2025-03-04 | -"]),
    # exercises are no missiles
    ("Iran's Guards on Sunday launched the missile manoeuvres that mark the war's anniversary.", []),
    ("Iran's Guards launched missile maneuvers on Sunday and fired two missiles on Monday.", ["IR | confirmed | 2 | missiles | 2025-03-03 | -"]),
    # what was done lately was not done on the day it was told
    ("Iran has recently carried out a ballistic missile test, a Guards commander said on Tuesday.", ["IR | claimed | 1 | ballistic missile | - | -"]),
    ("Iran recently tested a ballistic missile, the Pentagon said on Tuesday.", ["IR | confirmed | 1 | ballistic missile | - | -"]),
    # what others answer has not the day of their answer
    ("April 5, 2009: North Korea launches a long-range rocket.\n\nApril 13, 2009: The Security Council adopts a statement condemning North Korea's rocket launch.", ["KP | confirmed | 1 | long-range rocket | 2009-04-05 | -"]),
    ("May 13: Tokyo protests North Korea's missile test.", ["KP | confirmed | - | missile | - | -"]),
    # launches counted in days from what the sentence tells, in a participle
    ("On Friday, North Korea opened a plant, a day after firing two missiles.", ["KP | confirmed | 2 | missiles | 2025-03-06 | -"]),
    ("Iran unveiled a drone on Sunday, two days after testing a ballistic missile.", ["IR | confirmed | 1 | ballistic missile | 2025-02-28 | -"]),
    # a version of a named missile
    ("India has many missiles. The first extended version of the Agni, having a range of 2,000 km was test fired on April 11, 1999.", ["IN | confirmed | - | Agni | 1999-04-11 | -"]),
    # whose a coalition is against launches, and speaks for nobody it is against
    ("Saudi air defenses intercepted a missile fired by Yemen's Houthi militia, the anti-Houthi coalition said Thursday.", ["YE | confirmed | 1 | missile | 2025-03-06 | -"]),
    # whose land it came from
    ("A missile launched from Saada in Yemen was shot down on Thursday. The coalition backs the Yemeni president.", ["YE | confirmed | 1 | missile | 2025-03-06 | Saada in Yemen"]),
    # a satellite goes around what is no place of a launch
    ("North Korea put a satellite into orbit around the Earth on February 7, 2016.", ["KP | confirmed | 1 | satellite | 2016-02-07 | -"]),
    # what is the longest of its kind
    ("India on Tuesday tested its longest range surface-to-surface missile.", ["IN | confirmed | 1 | surface-to-surface missile | 2025-03-04 | -"]),
    # what a missile could carry is no flight, whatever stands between
    ("Pakistan tested a Shaheen-III on Tuesday, capable of carrying nuclear and conventional warheads to a distance of 2,750 kilometres.", ["PK | confirmed | 1 | Shaheen-III | 2025-03-04 | -"]),
    # a missile of which something else is said on a day
    ("Israel's army announced on Monday that it had named the missile launched by Iran a terror weapon.", ["IR | confirmed | 1 | missile | - | -"]),
    # of two kinds told together one is counted
    ("Iran fired ballistic and cruise missiles at Israel on Saturday. Israel said Iran fired more than 30 cruise missiles.", ["IR | confirmed | 30 | cruise missiles | 2025-03-01 | -"]),
    # whose people took part is no place
    ("The U.S. Navy tested an ICBM on Tuesday. Airmen from Strategic Command teamed up with sailors.", ["US | confirmed | 1 | ICBM | 2025-03-04 | -"]),
    # one of two that failed, or did not
    ("North Korea fired two missiles on Tuesday, with one exploding in flight.", ["KP | confirmed | 2 | missiles | 2025-03-04 | -"]),
    # launches that would be needed are not planned
    ("Russia tested a Bulava on Tuesday. An official said that 12 launches would be necessary to complete the tests.", ["RU | confirmed | 1 | Bulava | 2025-03-04 | -"]),
    # how often something was done in a time
    ("On Monday, for the second time this month, North Korea fired a missile.", ["KP | confirmed | 1 | missile | 2025-03-03 | -"]),
    # whose launcher it was, and who only hit it
    ("Some 100 rockets were fired at Haifa on Sunday. The IDF said its planes destroyed the launcher that fired the rockets.", []),
    ("Ukraine shot down 20 Russian-launched missiles on Monday.", ["RU | confirmed | 20 | missiles | 2025-03-03 | -"]),
    ("Two Hamas-fired rockets landed near Ashkelon on Sunday.", ["PS | confirmed | 2 | rockets | 2025-03-02 | -"]),
    # nobody says that it was theirs
    ("Four rockets hit Nahariya on Thursday. Israel has been on alert for fire from Hezbollah. The group has not taken responsibility for them.", []),
    # what is told of other missiles
    ("Russia tested a Bulava on Tuesday. Other missiles have failed, too. The navy suffered two launch failures in February 2004.", ["RU | confirmed | 1 | Bulava | 2025-03-04 | -", "RU | failed | 2 | - | 2004-02 | -"]),
    # what went as planned was no plan
    ("Things did not go as planned during the lift-off of the Nuri rocket on Tuesday, South Korea said.", ["KR | failed | 1 | Nuri | 2025-03-04 | -"]),
    # the day of an answer to a launch lately made
    ("Japan condemned Iran's latest satellite launch on Monday, saying it broke a resolution.", ["IR | confirmed | 1 | satellite | - | -"]),
    ("Japan condemned the launch of a missile by North Korea on Monday.", ["KP | confirmed | 1 | missile | 2025-03-03 | -"]),
    # what was once thought of a launch
    ("North Korea tested an ICBM on Tuesday. Analysts originally assumed that North Korea launched a Hwasong-14.", ["KP | confirmed | 1 | ICBM | 2025-03-04 | -"]),
    # missiles by what they are called
    ("Russia destroyed five missiles known as ATACMS that Ukraine fired on Monday.", ["UA | confirmed | 5 | ATACMS | 2025-03-03 | -"]),
    # at which attempt it was done, and whose rocket did it
    ("South Korea launched the Nuri rocket on Tuesday. South Korea's previous rocket, Naro, made its first successful launch in 2013 on the third attempt.", ["KR | confirmed | 1 | Nuri | 2025-03-04 | -", "KR | confirmed | 1 | Naro | 2013 | -"]),
    # who shoots a missile down launched none, in a title's capitals too
    ("US Forces Shoot Down Houthi Missile in Red Sea. The Pentagon said so on Monday.", []),
    # whose word it is that stands behind the verb
    ("The USS Carney shot down a missile fired by Yemen's Houthi group on Wednesday, said US Central Command.", ["YE | confirmed | 1 | missile | 2025-03-05 | -"]),
    # all of several that failed
    ("Iran tested a Simorgh on Monday. All four of its launches attempted since 2017 have resulted in failure.", ["IR | confirmed | 1 | Simorgh | 2025-03-03 | -", "IR | failed | 4 | Simorgh | - | -"]),
    # plans that came to nothing
    ("Iran planned to launch a satellite in May, but the launch never took place.", []),
    # the day of the ship is not that of the missile
    ("South Korea tested a missile on Wednesday. President Moon attended a test of the SLBM aboard the new submarine commissioned last month.", ["KR | confirmed | 1 | SLBM | 2025-03-05 | -"]),
    # who was hit did not fire
    ("In 2014 Israel was bombarded by 4,897 projectiles, the army said.", []),
    ("Israel was attacked with missiles in April, and Israel fired missiles at Iran in October.", ["IL | confirmed | - | missiles | 2024-10 | -"]),
    ("In 2007 Israel was hit by 2,433 projectiles, and in 2008 during an operation terror groups fired 3,557 projectiles.", []),
    ("Ukraine was hit by 20 Russian missiles on Monday.", ["RU | confirmed | 20 | missiles | 2025-03-03 | -"]),
    # a share of missiles of many days
    ("On March 10, 2012, a paper said that Iron Dome shot down 90 percent of rockets launched from Gaza at towns.", []),
    # some of those told of before are no others
    ("More than 4,000 rockets were launched from the Gaza Strip since tensions rose, Israel said. Of the 4,000 rockets fired, 610 fell short.", ["PS | confirmed | 4000 | rockets | - | -"]),
    ("Russia fired missiles and drones on Monday. Of the 120 missiles fired, 40 were shot down, Kyiv said.", ["RU | confirmed | 120 | missiles | 2025-03-03 | -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_reads_launches(text, expected):
    assert lines(text) == expected


def test_home_is_named_by_its_name():
    text = "A missile launched from Saada in Yemen was shot down on Thursday. The Yemeni president"
    (launch,) = read_by_rules(DATELINE + text + " thanked the coalition.").launches
    assert launch.launching_party.name == "Yemen"


# text, who is told to have said something
SAID: list[tuple[str, list[str]]] = [
    ("Despite North Korean claims that the rocket was harmless, Seoul condemned it.", []),
    ("Experts doubted Iranian reports that the satellite had reached its orbit.", []),
    ("Washington claims that the rocket was shot down over the sea.", ["Washington"]),
    ('_ Oct. 9, 2006: North Korea conducts an underground blast, citing "the threat of a nuclear war" from outside.', ["North Korea"]),
    ("Israel intercepted a rocket fired by Hamas, the anti-Houthi coalition said.", ["anti-Houthi coalition"]),
    ("The spokesman did not say when the talks would resume, and added that the army was ready for anything.", ["The spokesman"]),
    ("When the drills had ended, the army left and said that it had reached all its aims.", ["army"]),
    ("Israel reopened its airspace at dawn, said country’s airports authority, with flights expected to be late.", []),
    ('The drill was codenamed "Payam" or "The Great Message," Press TV said on Monday.', []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), SAID)
def test_reads_who_speaks(text, speakers):
    assert [quote.speaker for quote in read_by_rules(DATELINE + text).quotes] == speakers


def test_envoy_is_not_the_last_who_acted():
    text = (
        "May 7: South Korea voices concern over signs of a missile test by North Korea.\n\nMay 14: The"
        " U.S. ambassador to South Korea warns of sanctions if North Korea conducts a missile test."
    )
    assert read_by_rules(DATELINE + text).sanctions == ()


def test_dateline_with_state_and_country():
    text = "Balasore (Odisha) [India], April 4, 2024 (ANI): India tested an Agni-P on Wednesday."
    (launch,) = read_by_rules(text).launches
    assert launch.date.value == "2024-04-03"


def test_army_is_of_the_country_in_the_title():
    text = "Pakistan Army test-fires cruise missile\n\nMarch 7, 2025\n\nThe army on Thursday test-fired a Babur."
    (launch,) = read_by_rules(text).launches
    assert launch_line(launch) == "PK | confirmed | 1 | Babur | 2025-03-06 | -"


def test_plan_told_twice_is_one():
    text = (
        "KRASNOARMEISK (Moscow Region), September 17, 2014. /TASS/. Russia's deputy minister confirmed"
        " plans to test-fire a Bulava missile in October. According to previous reports, the missile"
        " will be launched from a submarine."
    )
    (launch,) = read_by_rules(text).launches
    assert launch_line(launch) == "RU | planned | 1 | Bulava | 2014-10 | -"


def test_figures_are_of_the_news():
    text = (
        "North Korea fired a Hwasong-18 on July 12, 2021, following the launches of two ballistic"
        " missiles on June 15, 2021. The missile flew 1,001 km."
    )
    first, second = read_by_rules(DATELINE + text).launches
    assert first.range.value == 1001
    assert second.range is None


def test_day_in_the_brackets_of_an_agency():
    text = "WASHINGTON (Sputnik - 31st May, 2022) North Korea fired a missile on Wednesday."
    (launch,) = read_by_rules(text).launches
    assert launch.date.value == "2022-05-25"


# text, each sanction's status, who acts, on whom
SANCTIONED: list[tuple[str, list[tuple[str, str, list[str]]]]] = [
    ("The G7 voiced regret over the U.N. Security Council's failure to adopt a resolution imposing sanctions on Pyongyang.", [("blocked", "U.N. Security Council", ["Pyongyang"])]),
    ("Poland deplored the European Union's failure to adopt new sanctions on Russia.", [("blocked", "European Union", ["Russia"])]),
    ("The EU's inability to agree on sanctions against Belarus angered Poland.", [("blocked", "EU", ["Belarus"])]),
    ("Britain announced sanctions targeted at four Houthi leaders.", [("imposed", "Britain", ["four Houthi leaders"])]),
    ("Canada announced new sanctions targeted at six Iranian generals on Monday.", [("imposed", "Canada", ["six Iranian generals"])]),
    ("Canada extended sanctions adopted against four generals of Myanmar.", [("extended", "Canada", ["four generals of Myanmar"])]),
    ("Britain lifted sanctions introduced against the bank in 2014.", [("lifted", "Britain", ["the bank"])]),
    ("The EU imposed sanctions on Iran for its failure to comply with the resolution.", [("imposed", "EU", ["Iran"])]),
    ("Because of Iran's failure to explain its moves the United States imposed sanctions on three banks.", [("imposed", "United States", ["three banks"])]),
    ("Washington sanctioned two firms over their failure to stop shipments from Iran.", [("imposed", "Washington", ["two firms"])]),
    ("Treasury sanctioned Iran's bank for failing to adopt controls.", [("imposed", "Treasury", ["Iran's bank"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SANCTIONED)
def test_reads_what_came_to_nothing(text, expected):
    assert [shown(record) for record in read_by_rules(DATELINE + text).sanctions] == expected
