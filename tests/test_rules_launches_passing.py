"""Launches told in passing: timelines behind the news, those only detected, and what is none."""

import pytest
from support.reading import read_by_rules

DATELINE = "SEOUL, Oct. 16, 2016 (Agency) - "

# text, (count, day, outcome) of each launch
TOLD = [
    ("The U.S. military detected what was described as a failed missile launch by North Korea.", [(1, None, "failure")]),
    ("The military detected a North Korean launch of a Musudan missile on Saturday, the seventh test this year of the rocket.", [(1, "2016-10-15", "unknown")]),
    ("North Korea test-fired a Musudan missile on Saturday. Two more launches had followed in late April, another in late May and two more in mid-June.",
     [(1, "2016-10-15", "unknown"), (2, "2016-04", "unknown"), (2, "2016-06", "unknown"), (1, "2016-05", "unknown")]),
    ("Russia launched a “massive missile attack” on Dnipro on Saturday, officials said.", [(1, "2016-10-15", "unknown")]),
    ("Tests of the Bulava rocket ended in failure. On Saturday a submarine of the Russian navy carried out a successful launch of the Bulava missile.",
     [(None, None, "failure"), (1, "2016-10-15", "success")]),
    ("Hezbollah launched dozens of rockets at Haifa on Saturday, its first attack since the killing of one of its commanders on Tuesday.", [(None, "2016-10-15", "unknown")]),
    ("Moscow said on Saturday that Ukraine had used the missiles to strike a depot on Friday.", [(None, "2016-10-14", "unknown")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_launches_told_in_passing(text: str, expected: list[tuple]) -> None:
    found = [
        (
            launch.count.value if launch.count else None,
            launch.date.value if launch.date else None,
            launch.outcome.value,
        )
        for launch in read_by_rules(DATELINE + text).launches
    ]
    assert found == expected


NONE = [
    "Experts explain what a North Korean missile test would mean for Guam.",
    "First unveiled in October 2010, the Musudan has a theoretical range of 4,000 kilometers.",
    "Residents practised what to do in a North Korean missile attack.",
    "An anti-tank missile was fired at an Israeli military vehicle on Saturday, a source said.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_launch_or_nobody_who_made_it(text: str) -> None:
    assert not read_by_rules(DATELINE + text).launches
