"""Launches to come, told behind one that was, and what is no plan."""

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.sources import article_from_text

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
    article = article_from_text(LEAD + sentence)
    return ground(article, RulesReader().draft_article(article)).launches[1:]


@pytest.mark.parametrize(("sentence", "day"), PLANS)
def test_a_plan_is_a_record_of_its_own(sentence, day):
    (plan,) = _told(sentence)
    assert plan.confirmation.value == "planned"
    assert plan.launching_party.name == "North Korea"
    assert day is None or (plan.date and plan.date.value == day)


@pytest.mark.parametrize("sentence", NONE)
def test_threats_talks_and_other_plans_are_none(sentence):
    assert not _told(sentence)


CAUSES = [
    (
        "South Korea punished four North Korean firms in response to the regime's missile launch.",
        "North Korea",
    ),
    (
        "The United States punished Iran in response to Tehran's test of two missiles on Monday.",
        "Iran",
    ),
    (
        "The U.S. imposed sanctions on North Korea in response to the regime's test of a missile.",
        "North Korea",
    ),
]


@pytest.mark.parametrize(("sentence", "party"), CAUSES)
def test_a_launch_that_others_answer_is_told(sentence, party):
    article = article_from_text(f"SEOUL, July 14, 2023 (UPI) -- {sentence}")
    (launch,) = ground(article, RulesReader().draft_article(article)).launches
    assert launch.launching_party.name in {party, f"{party}n"}
    assert launch.confirmation.value == "confirmed"


WHOSE = [
    (
        "North Korea conducted 11 launches of missiles last year, according to a tally by the JCS.",
        "North Korea",
    ),
    ("Iran's foreign ministry denies a report that it test-fired a Sejjil missile.", "Iran"),
]


@pytest.mark.parametrize(("sentence", "party"), WHOSE)
def test_who_counts_or_denies_a_launch_of_others(sentence, party):
    (launch,) = _told(sentence)
    assert launch.launching_party.name == party


def test_rockets_of_artillery_in_a_drill_are_no_launch():
    assert not _told("Army artillery units fired rockets into the Bohai Sea on Friday.")


def test_the_second_of_the_deeds_of_one_is_his():
    found = _told(
        "Seoul closed the railway in 2013 in retaliation for a North Korean border raid and"
        " satellite launch."
    )
    assert all(launch.launching_party.name != "South Korea" for launch in found)
