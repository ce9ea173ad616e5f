"""Launches by rule: who made them where a common noun, a role or only the land names him."""

import pytest
from support.reading import launch_line, read_by_rules

DATELINE = "GENEVA, March 7, 2025 (Agency) - Envoys met on Friday.\n\n"


def told(text: str) -> list[tuple[str, str]]:
    launches = read_by_rules(DATELINE + text).launches
    return [(launch_line(each), each.launching_party.text) for each in launches]


BYNAMES = [
    ("Poland has ordered Korean launchers. In February the army's gunners fired three Chunmoo rockets into the Baltic.", [("PL | confirmed | 3 | Chunmoo | 2025-02 | -", "army")]),
    ("Egypt held a parade on Monday. On Tuesday its crews fired two missiles at a target drone off Alexandria.", [("EG | confirmed | 2 | missiles | 2025-03-04 | -", "its crews")]),
    ("Iran's space agency showed a model on Wednesday. In January the agency sent up a Simorgh with three satellites from Semnan.", [("IR | confirmed | 1 | Simorgh | 2025-01 | Semnan", "the agency")]),
    ("Stellium Rockets, a start-up, flew its Corvid rocket from Andoya on Monday. Last June the firm lost its first Corvid two minutes after it left the pad.", [("- | confirmed | 1 | Corvid | 2025-03-03 | Andoya", "Stellium Rockets"), ("- | confirmed | 1 | Corvid | 2024-06 | -", "the firm")]),
    ("Hezbollah fired rockets at Safed on Monday. The Houthis met envoys in Muscat, and on Wednesday night the group fired a ballistic missile at Eilat.", [("LB | confirmed | - | rockets | 2025-03-03 | -", "Hezbollah"), ("YE | confirmed | 1 | ballistic missile | 2025-03-05 | -", "the group")]),
    ("Kim Jong Un's men sent up a ballistic missile on Tuesday, South Korea's military said.", [("- | confirmed | 1 | ballistic missile | 2025-03-04 | -", "Kim Jong Un")]),
]  # fmt: skip
LANDS = [
    ("A pair of KN-24 missiles was fired by the North from Sunan airfield on Tuesday.", [("KP | confirmed | 2 | KN-24 | 2025-03-04 | Sunan airfield", "the North")]),
    ("Iran test-fired a Khorramshahr on Monday. Envoys met in Oman. Oil rose by a dollar. Nine months earlier a Sejjil had risen from Semnan and broken up.", [("IR | confirmed | 1 | Khorramshahr | 2025-03-03 | -", "Iran"), ("IR | confirmed | 1 | Sejjil | 2024-06 | Semnan", "Semnan")]),
    ("A Russian Soyuz carrying three people took off from Baikonur in Kazakhstan on Tuesday.", [("RU | confirmed | 1 | Soyuz | 2025-03-04 | Baikonur in Kazakhstan", "Russian")]),
    ("The Soviet Union launched a Proton from Baikonur in 1969 with a probe for Mars. It came down in flames.", [("SU | confirmed | 1 | Proton | 1969 | Baikonur", "Soviet Union")]),
    ("Ukraine fired Soviet-era Tochka-U missiles at Berdiansk on Tuesday.", [("UA | confirmed | - | Tochka-U | 2025-03-04 | -", "Ukraine")]),
    # a missile from the sea that strikes a town is not that town's
    ("Russia launched three Iskander missiles at Sumy on Tuesday. On May 25 last year two Kinzhals hit Kyiv, and on June 12 a Kalibr from the sea struck Odesa.", [("RU | confirmed | 3 | Iskander | 2025-03-04 | -", "Russia"), ("RU | confirmed | 2 | Kinzhals | 2024-05-25 | -", "Russia")]),
]  # fmt: skip
BESIDE = [
    ("Pakistan fired a Fatah on Monday, and in January, as the fishermen of Ormara well remember, a Babur rose from a frigate off the coast.", [("PK | confirmed | 1 | Fatah | 2025-03-03 | -", "Pakistan"), ("PK | confirmed | 1 | Babur | 2025-01 | off the coast", "Pakistan")]),
    # one clause is all there is to the sentence
    ("Russia fired 30 missiles at Ukraine on Tuesday. Five missiles hit Kharkiv on Tuesday morning.", [("RU | confirmed | 30 | missiles | 2025-03-04 | -", "Russia")]),
]  # fmt: skip
HIT = [
    # who was hit is named, and did not launch
    ("Israel was attacked with missiles in April, and Israel fired missiles at Iran in October.", [("IL | confirmed | - | missiles | 2024-10 | -", "Israel")]),
    ("SpaceX launched a Falcon 9 on Tuesday. Skyvector plans five more launches this year.", [("US | confirmed | 1 | Falcon 9 | 2025-03-04 | -", "SpaceX")]),
]  # fmt: skip

DENIED = [
    ("The defence ministry says there is no truth in posts on Weibo that a Taiwanese battery launched two missiles from Penghu on Monday.", [("TW | denied | 2 | missiles | 2025-03-03 | Penghu", "Taiwanese")]),
    ("Some media have reported that a Yun Feng cruise missile was launched from Jiupeng on Monday. This is not true.", [("TW | denied | 1 | Yun Feng | 2025-03-03 | Jiupeng", "Yun Feng")]),
    ("Several channels claimed on Monday that an Oreshnik had been launched from Kapustin Yar at Lviv. Ukraine's air force says this did not happen.", [("RU | denied | 1 | Oreshnik | 2025-03-03 | Kapustin Yar", "Kapustin Yar")]),
    ("Delhi alleges that a Pakistani missile was launched on Sunday at Udhampur. Islamabad has rejected this outright.", [("PK | denied | 1 | missile | 2025-03-02 | -", "Pakistani")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*BYNAMES, *LANDS, *BESIDE, *HIT, *DENIED])
def test_tells_who_launched(text, expected):
    assert told(text) == expected


def test_who_told_of_what_was_not_so_is_not_its_denier():
    text = (
        "Some media reported that a Yun Feng was launched from Jiupeng on Monday. This is not true."
    )
    (launch,) = read_by_rules(DATELINE + text).launches
    assert launch.confirmation.value == "denied"
    assert launch.reported_by is None
