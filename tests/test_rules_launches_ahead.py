"""Launches to come, told behind one that was, and what is no plan."""

import pytest
from support.reading import read_by_rules

LEAD = (
    "SEOUL, June 23, 2022 (Yonhap) - North Korea fired a ballistic missile into the sea off its"
    " east coast on Thursday, South Korea's military said.\n\nThe launch drew protests from Tokyo."
    "\n\n"
)

PLANS = [
    ("A second launch attempt is planned for Saturday.", "2022-06-25"),
    ("A follow-up test is scheduled for 2024.", "2024"),
    ("A test of the system is slated for July.", "2022-07"),
    ("Liftoff is set for 9:37 a.m. on Tuesday.", "2022-06-28"),
    ("The launch window opens on Tuesday.", "2022-06-28"),
    ("Pyongyang has promised to try again.", None),
    ("More tests will follow, the general said.", None),
    ("Officials said they would try again before the end of the year.", None),
    ("The commander promised further launches in the coming days.", None),
    ("Two more flights are on the calendar for this year.", None),
    ("The North vowed a second attempt as soon as possible.", None),
]

NONE = [
    "Analysts expect another test soon.",
    "He said a further test would be a provocation.",
    "The minister hopes that there will be no further tests.",
    "The council will meet again on Friday.",
    "If attacked, Iran will fire missiles at U.S. bases.",
    "Iran threatened to fire missiles if its ships were seized.",
    "The council will discuss the launch on Friday.",
    "Seoul plans a military parade in October.",
    "Tokyo plans a protest over the launch.",
    "Washington promised a response to the launch.",
    "The shot had been pencilled in for May and was put off twice.",
]


def _told(sentence):
    return read_by_rules(LEAD + sentence).launches[1:]


@pytest.mark.parametrize(("sentence", "day"), PLANS)
def test_a_plan_is_a_record_of_its_own(sentence, day):
    (plan,) = _told(sentence)
    assert plan.confirmation.value == "planned"
    assert plan.launching_party.name == "North Korea"
    assert day is None or (plan.date and plan.date.value == day)


@pytest.mark.parametrize("sentence", NONE)
def test_threats_talks_and_other_plans_are_none(sentence):
    assert not _told(sentence)
