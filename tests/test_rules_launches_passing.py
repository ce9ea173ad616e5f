"""Launches told in passing: timelines behind the news, those only detected, and what is none."""

import pytest
from support.reading import launch_facts, read_by_rules

from summarizer.normalize.countries import country_name

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
    ("The Syrian army fired a ballistic missile on Saturday. This follows similar launches on October 2 and 3.",
     [(1, "2016-10-15", "unknown"), (None, "2016-10-02", "unknown"), (None, "2016-10-03", "unknown")]),
    ("North Korea has conducted 13 sets of ballistic missile launches since May.", [(13, None, "unknown")]),
    ("The council condemned North Korea's launch of a ballistic missile on Saturday, but failed to reach a consensus.", [(1, "2016-10-15", "unknown")]),
    ("Moscow said on Saturday that Ukraine had used the missiles to strike a depot on Friday.", [(None, "2016-10-14", "unknown")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_launches_told_in_passing(text: str, expected: list[tuple]) -> None:
    launches = read_by_rules(DATELINE + text).launches
    assert [(*launch_facts(each)[1:], each.outcome.value) for each in launches] == expected


NONE = [
    "Experts explain what a North Korean missile test would mean for Guam.",
    "First unveiled in October 2010, the Musudan has a theoretical range of 4,000 kilometers.",
    "Residents practised what to do in a North Korean missile attack.",
    "Four rockets exploded on Saturday near a base housing US troops, hours after Washington had carried out airstrikes.",
    "It was not clear who fired the rockets that fell near the embassy.",
    "Four Katyusha rockets have been fired at the US embassy, where American troops are stationed. No group has so far assumed responsibility.",
    "An anti-tank missile was fired at an Israeli military vehicle on Saturday, a source said.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_launch_or_nobody_who_made_it(text: str) -> None:
    assert not read_by_rules(DATELINE + text).launches


# who launched, with the name or the words that the article has, where others are told of right before
PARTIES = [
    ("North Korea, angered by drills of the United States and South Korea, fired two missiles on Saturday.", "North Korea"),
    ("The Iraqi military said an outlaw group fired eight rockets on Saturday.", "an outlaw group"),
    ("U.S. officials confirmed on Saturday that the Assad government had launched Scud missiles at Aleppo.", "Syria"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "party"), PARTIES)
def test_who_launched(text: str, party: str) -> None:
    (launch,) = read_by_rules(DATELINE + text).launches
    assert party in {launch.launching_party.name, country_name(launch.launching_party.country)}
