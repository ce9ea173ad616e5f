"""Launches told in lists, beside each other, one of a pair, and by hearsay; guesses tell none."""

import pytest
from support.reading import drafted_launches

from summarizer.records.launch import LaunchDraft

DATELINE = "CAIRO, March 7, 2025 (Agency) - "


def told(text: str) -> list[LaunchDraft]:
    return drafted_launches(DATELINE + text)


LIST = """The United Nations widens its measures against North Korea over its weapons programs.

Related:

1. North Korea test fires two cruise missiles off its west coast.
2. A flood in the north leaves ten people dead.
3. North Korea launches its fourth ballistic missile despite warnings from Washington.
4. North Korea fires several missiles. The missiles flew 200 km.
"""


def test_each_item_of_a_list_is_news_of_its_own() -> None:
    assert [draft.trigger for draft in told(LIST)] == [
        "test fires two cruise missiles",
        "launches its fourth ballistic missile",
        "fires several missiles",
    ]


def test_items_on_one_day_tell_one_launch() -> None:
    text = "A list of the news.\n\n1. Iran fired a missile on Monday.\n2. Iran fired a Sejjil missile on Monday.\n"
    assert [draft.missile_name for draft in told(text)] == ["Sejjil"]


# text, trigger of each launch
BESIDE = [
    ("North Korea carried out a satellite launch and test launches of several missiles.", ["carried out a satellite launch", "test launches of several missiles"]),
    ("Iran conducted a rocket launch as well as a ballistic missile test in May.", ["conducted a rocket launch", "a ballistic missile test"]),
    ("North Korea conducted a nuclear test in May and followed that up with a launch of an intermediate-range missile.", ["followed"]),
    ("Houthi missiles struck two ships in the past three days. On Thursday a tanker was hit by a missile. On Wednesday the group fired a missile at a destroyer.", ["hit by a missile", "fired a missile"]),
    ("The European Union condemned North Korea's latest ballistic missile launches.", ["North Korea's latest ballistic missile launches"]),
    ("North Korea fired a missile on Monday. The European Union condemned North Korea's latest ballistic missile launches.", ["fired a missile"]),
    ('Iran oversaw the test launch of a "strategic long-range missile" on Monday. The United States said Iran launched two medium-range Khorramshahr missiles on Monday.', ['oversaw the test launch of a "strategic long-range missile']),
]  # fmt: skip


@pytest.mark.parametrize(("text", "triggers"), BESIDE)
def test_launches_told_beside_each_other(text: str, triggers: list[str]) -> None:
    assert [draft.trigger for draft in told(text)] == triggers


# text, outcome of each launch
PAIRS = [
    ("North Korea fired two missiles on Monday. The first of the two was considered a failure.", ["failure", "unknown"]),
    ("North Korea fired two missiles on Monday. The second missile exploded shortly after it took off.", ["unknown", "failure"]),
    ("North Korea launched two rockets on Monday. One of them failed.", ["unknown", "failure"]),
    ("Iran fired two missiles on Monday and a further one on Tuesday. The second failed.", ["unknown", "unknown"]),
    ("Iran fired two missiles on June 11 and a further one from the same site five days later. The second test failed.", ["unknown", "failure"]),
    ("Iran fired two missiles on Monday. The second appears to have failed shortly after launch.", ["unknown", "failure"]),
    ("North Korea fired two missiles on Monday. One official said that talks failed.", ["unknown"]),
    ("North Korea fired two missiles on Monday. The other landed in the sea.", ["unknown"]),
    ("Russia fired two missiles on Monday. Another failed drone crashed in a field.", ["unknown"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "outcomes"), PAIRS)
def test_one_of_two_that_failed_is_a_launch_of_its_own(text: str, outcomes: list[str]) -> None:
    assert [str(draft.outcome) for draft in told(text)] == outcomes


@pytest.mark.parametrize(
    "text",
    [
        "U.S. jets were reported to have shot down a missile fired from a Houthi area of Yemen on Thursday.",
        "The navy was said to have intercepted a missile launched by the Houthis on Thursday.",
        "The fleet is understood to have downed a missile fired by the Houthis on Thursday.",
    ],
)
def test_what_nobody_is_named_for_is_reported(text: str) -> None:
    assert [str(draft.confirmation) for draft in told(text)] == ["reported"]


@pytest.mark.parametrize(
    "text",
    [
        "Analysts are watching for signs that North Korea is set to test-fire a submarine-launched missile.",
        "There is a possibility that a submarine-launched ballistic missile test will be conducted.",
        "There are growing fears that Iran will launch a ballistic missile next week.",
        "Speculation is mounting that North Korea will launch a spy satellite rocket in April.",
        "A source said the shipyard was busy preparing for the ballistic missile launch.",
        "North Korea is gearing up for a ballistic missile test, officials said.",
        "North Korea may be preparing to launch a ballistic missile, South Korea says.",
        "Iran could be planning to test an intermediate-range ballistic missile, analysts say.",
        "North Korea appears set to test-fire a Hwasong-18 missile in April.",
        "North Korea is believed to be preparing to launch a spy satellite.",
    ],
)
def test_a_guess_plans_no_launch(text: str) -> None:
    assert told(text) == []


def test_a_plan_is_one_whatever_is_feared() -> None:
    text = "Despite fears over its program, North Korea said it will launch a spy satellite on April 4."
    assert [str(draft.confirmation) for draft in told(text)] == ["planned"]


# text, launching party
CLAIMED = [
    ("A tanker was struck by a missile on Monday. The Houthis claimed responsibility for the attack.", ["Houthis"]),
    ("A cargo ship was hit by two missiles on Monday, its operator said. Nobody was hurt. Yemen's Houthis later took responsibility.", ["Houthis"]),
    ("A cargo ship was hit by a missile on Monday. Responsibility was claimed by the Houthis.", ["Houthis"]),
    ("A cargo ship was hit by a missile on Monday. Washington blamed the attack on Iran.", ["Iran"]),
    ("A cargo ship was hit by a missile on Monday. Washington blamed the attack on Iran-backed Houthis.", ["Houthis"]),
    ("A cargo ship was hit by a missile on Monday. Washington blamed the attack on Iran-backed militias.", ["Iran-backed militias"]),
    ("A cargo ship was hit by a missile on Monday. No one claimed responsibility. The Houthis have struck ships before.", []),
    ("A cargo ship was hit by a missile on Monday. The Houthis denied responsibility.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parties"), CLAIMED)
def test_who_claims_a_launch_later_launched(text: str, parties: list[str]) -> None:
    assert [draft.launching_party.text for draft in told(text)] == parties
