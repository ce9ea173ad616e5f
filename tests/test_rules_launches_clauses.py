"""Launches whose day, party or kind stands in another clause of their sentence, or before it."""

import pytest
from support.reading import launch_line, read_by_rules

from summarizer.records.launch import Launch

DATELINE = "AMMAN, March 7, 2025 (Agency) - "


def told(text: str) -> list[Launch]:
    return read_by_rules(DATELINE + text).launches


# text, the launches told
CLAUSES = [
    (
        "Russia first used the Oreshnik on Nov. 21 against a plant in Dnipro.",
        ["RU | confirmed | 1 | Oreshnik | 2024-11-21 | -"],
    ),
    (
        "In April 2024 Iran launched some 300 drones and missiles, and last October it struck bases.",
        ["IR | confirmed | - | missiles | 2024-04 | -"],
    ),
    (
        "North Korea fired cruise missiles on Wednesday. The move came 10 days after the North test-fired a ballistic missile.",
        ["KP | confirmed | - | cruise missiles | 2025-03-05 | -", "KP | confirmed | 1 | ballistic missile | 2025-02-23 | -"],
    ),
    (
        "On Feb. 22, drills were held in which a Russian Yars missile was launched from Plesetsk and Tu-95MS bombers launched cruise missiles.",
        ["RU | confirmed | 1 | Yars | 2025-02-22 | Plesetsk", "RU | confirmed | - | cruise missiles | 2025-02-22 | -"],
    ),
    (
        "Russia held a drill of its nuclear forces on Wednesday, the Kremlin said. A Yars missile was fired from the Plesetsk cosmodrome, while a submarine launched a Sineva from the Barents Sea.",
        ["RU | confirmed | 1 | Yars | 2025-03-05 | the Plesetsk cosmodrome", "RU | confirmed | 1 | Sineva | 2025-03-05 | the Barents Sea"],
    ),
    (
        "Iran fired ballistic missiles at targets in Iraq late on Monday and at a militant camp in Pakistan on Tuesday.",
        ["IR | confirmed | - | ballistic missiles | 2025-03-03 | -", "IR | confirmed | - | ballistic missiles | 2025-03-04 | -"],
    ),
    (
        "Ukraine launched 12 Storm Shadow missiles at a command post on Wednesday, according to bloggers, and six ATACMS at an arsenal on Tuesday.",
        ["UA | reported | 12 | Storm Shadow | 2025-03-05 | -", "UA | reported | 6 | ATACMS | 2025-03-04 | -"],
    ),
    (
        "Russia fired a ballistic missile from Astrakhan on Thursday. Besides the ballistic missile Russia fired one Kinzhal on Thursday.",
        ["RU | confirmed | 1 | ballistic missile | 2025-03-06 | Astrakhan", "RU | confirmed | 1 | Kinzhal | 2025-03-06 | -"],
    ),
    (
        "Iran launched 300 missiles in April 2024, and last October about 200 ballistic missiles.",
        ["IR | confirmed | 300 | missiles | 2024-04 | -", "IR | confirmed | 200 | ballistic missiles | 2024-10 | -"],
    ),
    (
        "Pyongyang tested a Hwasong-16B in early February and four 600-mm rockets on February 22.",
        ["KP | confirmed | 1 | Hwasong-16B | 2025-02 | -", "KP | confirmed | 4 | rockets | 2025-02-22 | -"],
    ),
    (
        "Iran's Guards sent a satellite into orbit on Saturday by a Qaem 100, whose first orbital launch in March 2024 had failed.",
        ["IR | confirmed | 1 | Qaem 100 | 2025-03-01 | -"],
    ),
    (
        "Syrian forces have fired six Scud missiles at rebels, U.S. officials said. Syria's foreign ministry denied that any Scud had been launched.",
        ["SY | confirmed | 6 | Scud | - | -"],
    ),
    (
        "A satellite was launched on Monday atop a Simorgh rocket from Semnan, Iranian state TV said.",
        ["IR | claimed | 1 | Simorgh | 2025-03-03 | Semnan"],
    ),
    (
        "South Korea fired an ATACMS on Thursday. North Korea fired two rockets on Friday. South Korea said two missiles launched on Monday fell on land.",
        ["KR | confirmed | 1 | ATACMS | 2025-03-06 | -", "KP | confirmed | 2 | rockets | 2025-03-07 | -", "KP | confirmed | 2 | missiles | 2025-03-03 | -"],
    ),
    (
        "North Korea has fired at least 20 ballistic missiles this year, most recently on Feb. 27.",
        ["KP | confirmed | 20 | ballistic missiles | 2025 | -", "KP | confirmed | - | ballistic missiles | 2025-02-27 | -"],
    ),
    (
        "A missile struck a tanker off Hodeidah on Monday, the UKMTO said. The Houthis later claimed the attack.",
        ["YE | confirmed | 1 | missile | 2025-03-03 | -"],
    ),
    (
        "Pakistan's navy fired an anti-ship missile from a Sea King helicopter on Sunday.",
        ["PK | confirmed | 1 | anti-ship missile | 2025-03-02 | -"],
    ),
    (
        "North Korea began the year with a hypersonic missile on Jan. 5.",
        ["KP | confirmed | 1 | hypersonic missile | 2025-01-05 | -"],
    ),
    (
        "North Korea fired 23 missiles on Nov. 2. The next day's Hwasong-17 failed.",
        ["KP | confirmed | 23 | missiles | 2024-11-02 | -", "KP | failed | 1 | Hwasong-17 | 2024-11-03 | -"],
    ),
    (
        "The U.S. Navy conducted four scheduled missile tests of unarmed Trident II missiles on Monday.",
        ["US | confirmed | 4 | Trident II | 2025-03-03 | -"],
    ),
    (
        "The U.S. Navy last test-fired a Trident in June, when USS Louisiana launched one off San Diego, and before that in May.",
        ["US | confirmed | 1 | Trident | 2024-06 | off San Diego"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), CLAUSES)
def test_launches_of_several_clauses(text: str, launches: list[str]) -> None:
    assert [launch_line(launch) for launch in told(text)] == launches


@pytest.mark.parametrize(
    "text",
    [
        "A missile fell in Kharkiv. Monitors could not identify who launched it on Monday.",
        "Pyongyang, which has many missiles, claimed last Friday to have tested the Haeil-5-23 underwater drone.",
        "A Chinese rocket fell back to Earth on Saturday.",
        "The agency put a first attempt on hold five seconds before liftoff.",
    ],
)
def test_what_is_no_launch_of_anybody(text: str) -> None:
    assert not told(text)


def test_where_a_brigade_is_nobody_launched_from() -> None:
    (draft,) = told("Hezbollah launched a Falaq-1 at the Golani Brigade headquarters on Monday.")
    assert draft.location is None
