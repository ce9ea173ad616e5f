"""Launches by rule: people under arms without a name, and launches that are none after all."""

import pytest
from support.reading import launch_line, read_by_rules

DATELINE = "GENEVA, March 7, 2025 (Agency) - Envoys met on Friday.\n\n"


def told(text: str) -> list[str]:
    return [launch_line(each) for each in read_by_rules(DATELINE + text).launches]


FIGHTERS = [
    ("Syrian rebels fired two Grad rockets at Aleppo on Monday.", ["Syrian rebels"]),
    ("Separatist rebels in eastern Ukraine fired a Buk missile at a jet on Monday.", ["Separatist rebels in eastern Ukraine"]),
    ("Pro-Russian separatists fired a missile at Kramatorsk on Tuesday.", ["Pro-Russian separatists"]),
    ("Russian-backed separatists fired a missile at Kramatorsk on Tuesday.", ["Russian-backed separatists"]),
    ("Iran-backed militias fired rockets at a base in Iraq on Tuesday.", ["Iran-backed militias"]),
    ("Iraqi Shiite militias fired a missile at Eilat on Tuesday.", ["Iraqi Shiite militias"]),
    ("Separatist forces fired a missile at Kramatorsk on Tuesday.", ["Separatist forces"]),
    ("A missile was fired by Syrian rebels on Tuesday at Damascus.", ["Syrian rebels"]),
    ("The separatist leadership in Donetsk said on Monday that its forces had fired two Tochka-U missiles.", ["separatist leadership in Donetsk"]),
    # a people's own state, and groups that have a name
    ("Syrian forces fired two Scud missiles at Aleppo on Monday.", ["Syrian"]),
    ("The Houthi rebels in northern Yemen fired a missile at Jeddah on Tuesday.", ["Houthi rebels"]),
    ("In southern Ukraine, Russia fired two missiles at Kherson on Monday.", ["Russia"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parties"), FIGHTERS)
def test_fighters_are_no_state(text: str, parties: list[str]) -> None:
    launches = read_by_rules(DATELINE + text).launches
    assert [launch.launching_party.name for launch in launches] == parties


TOLD = [
    # boats, by whose ministry tells of them
    ("The submarine Arihant fired a ballistic missile on Monday, the defence ministry in New Delhi said. Russia has fired no such missile to date.", ["IN | claimed | 1 | ballistic missile | 2025-03-03 | -"]),
    ("A frigate fired a missile on Monday, the navy in Tehran said.", ["IR | claimed | 1 | missile | 2025-03-03 | -"]),
    # who is nearest is not always who did
    ("Belarus, for its part, denied a report by a Warsaw news site that its army had fired a Polonez missile on Saturday.", ["BY | denied | 1 | Polonez | 2025-03-01 | -"]),
    ("Iran said a South Korean newspaper's story that it had fired a missile on Monday was untrue.", ["IR | denied | 1 | missile | 2025-03-03 | -"]),
    ("India said Armenia had fired two Scud-B missiles on Saturday. Armenia denied both accusations.", ["AM | denied | 2 | Scud-B | 2025-03-01 | -"]),
    # days
    ("Iran tested two missiles in May 2008, and last July the army fired nine missiles.", ["IR | confirmed | 2 | missiles | 2008-05 | -", "IR | confirmed | 9 | missiles | 2024-07 | -"]),
    ("Russia fired seven missiles at Kharkiv on Monday. An hour later, jets launched three Kinzhal missiles.", ["RU | confirmed | 7 | missiles | 2025-03-03 | -", "RU | confirmed | 3 | Kinzhal | 2025-03-03 | -"]),
    ("Turkey fired a missile on Thursday. The minister said that a second missile had been launched half an hour later.", ["TR | confirmed | 1 | missile | 2025-03-06 | -", "TR | confirmed | 1 | missile | 2025-03-06 | -"]),
    ("Iran tested a missile on Wednesday. The test came two days after President Barack Obama said he would judge by the end of the year.", ["IR | confirmed | 1 | missile | 2025-03-05 | -"]),
    ("Stepanakert was hit on Monday evening, according to Armenia's army, which said that Azerbaijan had fired two LORA missiles at it.", ["AZ | confirmed | 2 | LORA | 2025-03-03 | -"]),
    ("Two missiles flattened houses in Ganja on Saturday, and Baku and Yerevan traded blame. Azerbaijan's prosecutor said Armenia had fired two Scud-B missiles. A minute later another fell.\n\nArmenia denied both accusations.", ["AM | denied | 2 | Scud-B | 2025-03-01 | -"]),
    # what failed, or passed, in a test
    ("The Bulava missile failed in a test on Monday, Russia said.", ["RU | failed | 1 | Bulava | 2025-03-03 | -"]),
    ("India's Nirbhay cruise missile failed in a flight test on Monday.", ["IN | failed | 1 | Nirbhay | 2025-03-03 | -"]),
    ("The Agni-5 missile passed a flight test on Monday, India said.", ["IN | claimed | 1 | Agni-5 | 2025-03-03 | -"]),
    # what others told, and took back
    ("A rumor said that Pakistan had tested a Shaheen-3 on Monday. It had not.", ["PK | denied | 1 | Shaheen-3 | 2025-03-03 | -"]),
    ("The paper wrote that North Korea had launched a satellite on Monday. The report was false.", ["KP | denied | 1 | satellite | 2025-03-03 | -"]),
    ("Iran fired two missiles on Monday. It did not say where they fell.", ["IR | confirmed | 2 | missiles | 2025-03-03 | -"]),
]  # fmt: skip
NOTHING = [
    "Two missiles flattened a row of houses in Ganja on Saturday, and Baku and Yerevan gave opposite accounts of where they had come from.",
    "Russia has fired no Iranian ballistic missile to date, Kyiv says.",
    "North Korea fired not a single missile in 2021.",
    "Hardly a missile was fired by Hezbollah on Monday.",
    "The tribunal fined the club US$80,000, after a distress rocket launched from the visitors' end burned a jacket.",
]


@pytest.mark.parametrize(("text", "launches"), TOLD)
def test_reads_the_launches(text: str, launches: list[str]) -> None:
    assert told(text) == launches


@pytest.mark.parametrize("text", NOTHING)
def test_gives_nothing(text: str) -> None:
    assert told(text) == []


LANDED = [
    ("North Korea fired a missile into the East Sea on Monday.", "the East Sea"),
    ("North Korea fired a missile on Monday. It splashed down in the Sea of Japan.", "the Sea of Japan"),
    ("North Korea fired a missile on Monday that fell into the sea Tuesday.", "the sea"),
    ("Destroyers in the Mediterranean Sea fired two U.S. Tomahawk missiles at Syria on Monday.", None),
    ("A test launch of a Russian Bulava was carried out in the White Sea on Monday.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sea"), LANDED)
def test_tells_the_sea_it_fell_into(text: str, sea: str | None) -> None:
    [launch] = read_by_rules(DATELINE + text).launches
    assert (launch.landing.name if launch.landing else None) == sea
