"""Launches by rule: what one side tells and the other denies, and whose "it" and "its" are."""

import pytest
from support.reading import launch_line, read_by_rules

DATELINE = "GENEVA, March 7, 2025 (Agency) - Envoys met on Friday.\n\n"


def told(text: str) -> list[str]:
    return [launch_line(each) for each in read_by_rules(DATELINE + text).launches]


DENIED = [
    ("Israel says that two Fajr missiles fell on the port on Thursday evening; Hezbollah denied having fired on it.", ["LB | denied | 2 | Fajr | 2025-03-06 | -"]),
    ("Israel said that three rockets landed near Sderot on Tuesday; Hamas denied firing them.", ["PS | denied | 3 | rockets | 2025-03-04 | -"]),
    ("Riyadh said a missile hit the airport on Sunday; the Houthis denied having fired it.", ["YE | denied | 1 | missile | 2025-03-02 | -"]),
    ("Israel accused Hezbollah of firing a rocket at Majdal Shams on Saturday; the group denied it.", ["LB | denied | 1 | rocket | 2025-03-01 | -"]),
    ("Israel accused Hezbollah of firing a rocket at Majdal Shams on Saturday. Hezbollah denied responsibility.", ["LB | denied | 1 | rocket | 2025-03-01 | -"]),
    ("Israel blamed Hezbollah for a rocket that killed 12 children in Majdal Shams on Saturday. The group flatly denied firing it.", ["LB | denied | 1 | rocket | 2025-03-01 | -"]),
    ("The coalition said the Houthis fired a missile at Mecca on Monday, which the rebels denied.", ["YE | denied | 1 | missile | 2025-03-03 | -"]),
    ("Riyadh said Iran fired the cruise missiles that hit Abqaiq on Saturday, a charge Tehran denied.", ["IR | denied | - | cruise missiles | 2025-03-01 | -"]),
    ("Japan said North Korea launched a missile on Tuesday, but Pyongyang denied the report.", ["KP | denied | 1 | missile | 2025-03-04 | -"]),
    ("Pakistan said India fired a missile into its territory on Wednesday. India denied that it had fired any missile.", ["IN | denied | 1 | missile | 2025-03-05 | -"]),
    ("In Delhi an Indian official said Pakistan had tried out the Babur-3 on Tuesday and the missile broke up. Pakistan rejected the report.", ["PK | denied | 1 | Babur-3 | 2025-03-04 | -"]),
    ("A third projectile fired by North Korea on Tuesday is believed to have exploded, a source said. Seoul's unification ministry dismissed reports that the government is preparing sanctions.", ["KP | failed | 1 | projectile | 2025-03-04 | -"]),
    ('The Houthis fired a missile at a ship on Tuesday. When a tanker was struck by a missile off Mokha last month, their spokesman said: "We did not fire at this ship."', ["YE | confirmed | 1 | missile | 2025-03-04 | -", "YE | denied | 1 | missile | 2025-02 | -"]),
    ('The Houthis fired a missile at a tanker on Tuesday. "We did not fire at it," an American officer said.', ["YE | confirmed | 1 | missile | 2025-03-04 | -"]),
    ("South Korea denied a North Korean claim that it had fired missiles across the border on Tuesday.", ["KR | denied | - | missiles | 2025-03-04 | -"]),
    ("Iran's mission denied that Tehran had given the Houthis the missile they fired on Saturday.", []),
    # nobody is accused, others deny, or something else is denied
    ("A cargo ship was hit by a missile on Monday. The Houthis denied responsibility.", []),
    ("A missile fell in eastern Poland on Monday. Both Russia and Ukraine denied firing it.", []),
    ("Hezbollah fired two missiles at Haifa on Monday. Iran denied having supplied them.", ["LB | confirmed | 2 | missiles | 2025-03-03 | -"]),
    ("Iran fired missiles at Israel on Monday. It denied having fired on a hospital.", ["IR | confirmed | - | missiles | 2025-03-03 | -"]),
    ("The Houthis fired a missile at a tanker on Monday. The group denied it had harmed any sailors.", ["YE | confirmed | 1 | missile | 2025-03-03 | -"]),
    ("Russia fired an Iskander missile at Ukraine on Monday. Moscow's defense ministry denied having launched any missile at Kryvyi Rih.", ["RU | confirmed | 1 | Iskander | 2025-03-03 | -", "RU | denied | - | missile | - | -"]),
    ("Russia fired missiles at Odesa on Monday. Moscow denied targeting civilians.", ["RU | confirmed | - | missiles | 2025-03-03 | -"]),
]  # fmt: skip
WHOSE = [
    ("Iran tested a missile on Monday. Pyongyang last fired on February 18, when it sent several missiles from Kaechon. Its last attempt to orbit a spy satellite blew up two minutes after lift-off from Sohae on January 27.", ["IR | confirmed | 1 | missile | 2025-03-03 | -", "KP | confirmed | - | missiles | 2025-02-18 | Kaechon", "KP | failed | 1 | spy satellite | 2025-01-27 | Sohae"]),
    ("India tested an Agni-5 on Monday. Pakistan has not tested a missile since it fired an Ababeel in October 2023.", ["IN | confirmed | 1 | Agni-5 | 2025-03-03 | -", "PK | confirmed | 1 | Ababeel | 2023-10 | -"]),
    ("South Korea launched a spy satellite on a Falcon 9 on February 2. North Korea put one in orbit last November after two failed tries in May and August.", ["KR | confirmed | 1 | Falcon 9 | 2025-02-02 | -", "KP | failed | - | - | 2024-05 | -", "KP | failed | - | - | 2024-08 | -", "KP | confirmed | 1 | - | 2024-11 | -"]),
    ("India tested an Agni-5 missile on Monday. Pakistan flew one in January.", ["IN | confirmed | 1 | Agni-5 | 2025-03-03 | -", "PK | confirmed | 1 | missile | 2025-01 | -"]),
    ("Iran fired a missile on Monday. Japan protested on Tuesday after it fired the missile over Hokkaido.", ["IR | confirmed | 1 | missile | 2025-03-03 | -"]),
    ("Iran fired a missile on Monday. Israel closed its airspace on Tuesday after it launched two missiles at Haifa.", ["IR | confirmed | 1 | missile | 2025-03-03 | -", "IR | confirmed | 2 | missiles | - | -"]),
]  # fmt: skip
ONE_MORE = [
    ("A missile fired by Hezbollah struck a navy ship off Beirut on Thursday night. A second missile of the same type, launched moments before from the same shore, missed the ship.", ["LB | confirmed | 1 | missile | 2025-03-06 | -", "LB | confirmed | 1 | missile | 2025-03-06 | -"]),
    ("A Houthi missile hit a tanker on Monday. A second missile, fired minutes later, missed the ship, the company said.", ["YE | confirmed | 1 | missile | 2025-03-03 | -", "YE | confirmed | 1 | missile | 2025-03-03 | -"]),
    ("Iran fired a missile on Monday. Another missile, fired an hour later, fell into the sea.", ["IR | confirmed | 1 | missile | 2025-03-03 | -", "IR | confirmed | 1 | missile | 2025-03-03 | -"]),
    ("The Houthis fired two missiles at a ship on Monday. A second missile missed it, the company said.", ["YE | confirmed | 2 | missiles | 2025-03-03 | -"]),
    # what two did, two things fired together, a type told behind a name, days before their month
    ("South Korea and the United States each launched two ATACMS missiles into the East Sea on Wednesday.", ["KR | confirmed | 2 | ATACMS | 2025-03-05 | -", "US | confirmed | 2 | ATACMS | 2025-03-05 | -"]),
    ("South Korea and the United States launched eight ATACMS missiles into the East Sea on Wednesday.", ["KR | confirmed | 8 | ATACMS | 2025-03-05 | -"]),
    ("Russia fired one Kinzhal and seven Kh-101 cruise missiles on Thursday.", ["RU | confirmed | 1 | Kinzhal | 2025-03-06 | -", "RU | confirmed | 7 | Kh-101 | 2025-03-06 | -"]),
    ("Pakistan on Monday fired two shots of the Nasr. The Nasr, a surface-to-surface ballistic missile, was launched from the Sonmiani range.", ["PK | confirmed | 2 | Nasr | 2025-03-03 | the Sonmiani range"]),
    ("North Korea fired missiles on 4 and 9 February.", ["KP | confirmed | - | missiles | 2025-02-09 | -", "KP | confirmed | - | missiles | 2025-02-04 | -"]),
    ("On January 15 a Bulava missile fired by Russia blew up. On February 18 another one destroyed itself 28 seconds after it left the boat.", ["RU | failed | 1 | Bulava | 2025-01-15 | -", "RU | failed | 1 | Bulava | 2025-02-18 | -"]),
    # launches to come
    ("France tested an M51 missile on Tuesday. A submarine launch from Le Formidable is planned for next year.", ["FR | confirmed | 1 | M51 | 2025-03-04 | -", "FR | planned | 1 | M51 | 2026 | Le Formidable"]),
    ("Iran launched a Simorgh on Tuesday. He added that two more would be launched before the summer.", ["IR | confirmed | 1 | Simorgh | 2025-03-04 | -", "IR | planned | 2 | Simorgh | - | -"]),
    # what became of one of several, and of what was told before
    ("North Korea test-fired seven missiles on Wednesday, among them a long-range Taepodong-2 that broke up within a minute.", ["KP | confirmed | 7 | missiles | 2025-03-05 | -"]),
    ("A test of Russia's RS-28 Sarmat ended in an explosion at Plesetsk on Saturday. By one count the missile has flown properly once, on April 20, 2022.", ["RU | failed | 1 | RS-28 Sarmat | 2025-03-01 | Plesetsk", "RU | confirmed | 1 | RS-28 Sarmat | 2022-04-20 | -"]),
]  # fmt: skip

TO_COME = [
    ("Iran launched a Simorgh in January. It has set its next launch for December.", ["IR | confirmed | 1 | Simorgh | 2025-01 | -", "IR | planned | 1 | Simorgh | 2025-12 | -"]),
    ("Japan launched an H3 rocket on Tuesday. JAXA has set the next attempt for June.", ["JP | confirmed | 1 | H3 | 2025-03-04 | -", "JP | planned | 1 | H3 | 2025-06 | -"]),
    ("Germany tested a Taurus missile on Monday. Sweden said its own test, of an RBS-15, would follow in May.", ["DE | confirmed | 1 | Taurus | 2025-03-03 | -", "SE | planned | 1 | RBS-15 | 2025-05 | -"]),
    # what failed, and what did so before
    ("Japan's H3 rocket self-destructed minutes after lift-off from Tanegashima on Tuesday.", ["JP | failed | 1 | H3 | 2025-03-04 | Tanegashima"]),
    ("Iran put a satellite into orbit with a Simorgh rocket on Tuesday, its first success after a string of failures.", ["IR | confirmed | 1 | Simorgh | 2025-03-04 | -"]),
    ("A Trident II missile fired from HMS Vanguard in January plunged into the sea after its first-stage boosters failed to ignite.", ["GB | failed | 1 | Trident II | 2025-01 | -"]),
    ("The missile North Korea fired on Tuesday was its newest, the Hwasong-17, which it had launched without success on January 16.", ["KP | confirmed | 1 | Hwasong-17 | 2025-03-04 | -", "KP | failed | 1 | Hwasong-17 | 2025-01-16 | -"]),
    # who is blamed, who was hurt, and whose half of Korea it is
    ("Two rockets were fired at a base in Iraq on Monday, wounding five Americans.", []),
    ("A missile hit a ship off Hodeidah on Monday. Washington blamed the Houthis.", ["YE | confirmed | 1 | missile | 2025-03-03 | -"]),
    ("South Korea said the North fired ten missiles on Tuesday.", ["KP | confirmed | 10 | missiles | 2025-03-04 | -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), [*DENIED, *WHOSE, *ONE_MORE, *TO_COME])
def test_reads_the_launches(text: str, launches: list[str]) -> None:
    assert told(text) == launches
