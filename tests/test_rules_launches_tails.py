# ruff: noqa: E501 - wordings read best on one line, expectations side by side
"""Launches by rule, what articles add: names, places, outcomes, earlier and later launches."""

import pytest

from summarizer.readers.rules.launches.finding import find_launches
from summarizer.readers.rules.scene import Scene
from summarizer.records.launch import LaunchDraft
from summarizer.sources import article_from_text

DATELINE = "SEOUL, March 7, 2025 (Agency) - "


def told(text: str) -> list[LaunchDraft]:
    return find_launches(Scene(article_from_text(DATELINE + text)))


def short(draft: LaunchDraft) -> tuple[str | None, str | None]:
    """Return a launch's name, type or count, and its date."""
    return (
        draft.missile_name or draft.missile_type or draft.count,
        draft.date.text if draft.date else None,
    )


# text, (name or type, date) of each launch
TELLINGS = [
    # objects that words come before
    ("India on Thursday tested a surface-to-surface nuclear capable ballistic missile off Chandipur.", [("ballistic missile", "Thursday")]),
    ("Russia launched in total four Kh-101 missiles on Thursday.", [("Kh-101", "Thursday")]),
    ("India's Prithvi missile was first test flown from Chandipur on June 3, 2010.", [("Prithvi", "June 3, 2010")]),
    ("India's longer Agni missile, having a range of 2,000 km, was tested on April 5, 2001.", [("Agni", "April 5, 2001")]),
    ("India's longer Agni missile, having a range of 2,000 km was tested on April 5, 2001.", [("Agni", "April 5, 2001")]),
    # who detects a launch did not make it
    ("North Korea fired two missiles on Thursday. South Korea's military announced it had detected the launch of two missiles.", [("missiles", "Thursday")]),
    # names given later
    ("Iran launched a rocket on Thursday. State television identified the rocket as the Qaem-100.", [("Qaem-100", "Thursday")]),
    # a date that something is the first since is not the launch's
    ("North Korea fired a missile. The launch is its first since a military parade late on Feb. 25.", [("missile", None)]),
    # subjects that leave the missile out
    ("The Houthis fired a missile at Israel on Sunday. The latest, on Wednesday, was brought down over the Negev.", [("missile", "Sunday"), ("missile", "Wednesday")]),
    ("North Korea tested three missiles in a month. One flew on Feb. 11, one on Feb. 20 and the last on Thursday.", [("missiles", None), ("missiles", "Feb. 11"), ("missiles", "Feb. 20"), ("missiles", "Thursday")]),
    ("Russia has tested the Sarmat only once since 2022. One blew up at Plesetsk in September last year.", [("Sarmat", None), ("Sarmat", "September last year")]),
    ("North Korea fired a missile on Thursday. The day before, a pair had left Pyongyang for the east.", [("missile", "Thursday"), ("missile", "The day before")]),
    ("North Korea fired a missile on Thursday. The Kospi index fell 2 percent on Wednesday.", [("missile", "Thursday")]),
    ("North Korea fired a missile on Thursday. One minister fell ill on Tuesday.", [("missile", "Thursday")]),
    ("North Korea fired a missile on Thursday. The second round of talks failed on Tuesday.", [("missile", "Thursday")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), TELLINGS)
def test_reads_each_launch(text, launches):
    assert [short(draft) for draft in told(text)] == launches


# text, outcome
OUTCOMES = [
    ("North Korea fired a missile on Thursday. It fell short of Ulleung Island.", "unknown"),
    ("North Korea fired a missile on Thursday. It fell short and was lost.", "failure"),
    ("India tested a missile on Thursday. It was not clear whether the test was successful.", "unknown"),
    ("India tested a missile on Thursday. The test was successful.", "success"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "outcome"), OUTCOMES)
def test_tells_the_outcome(text, outcome):
    assert [draft.outcome for draft in told(text)] == [outcome]
