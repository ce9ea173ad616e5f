"""Launches told by what was hit, those that never flew, and those that failed before another."""

import pytest
from support.reading import drafted_launches

from summarizer.records.launch import LaunchDraft

DATELINE = "CAIRO, March 7, 2025 (Agency) - "


def told(text: str) -> list[LaunchDraft]:
    return drafted_launches(DATELINE + text)


# text, launching party
HIT = [
    ("A tanker was hit by a missile fired from Yemen on Tuesday, its operator said.", "Yemen"),
    ("Israel was attacked with about 180 ballistic missiles launched from Iran on Tuesday.", "Iran"),
    ("Kharkiv was again struck with three ballistic missiles by Russia on Monday.", "Russia"),
    ("Iran struck the base with a dozen ballistic missiles on Monday.", "Iran"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "party"), HIT)
def test_who_was_fired_at_did_not_launch(text: str, party: str) -> None:
    assert [draft.launching_party.text for draft in told(text)] == [party]


@pytest.mark.parametrize(
    "text",
    [
        "Four Houthi missiles that were ready to be launched were destroyed on Monday, the army said.",
        "U.S. forces struck two anti-ship missiles that were prepared to launch from Yemen on Tuesday.",
        "The port was hit by rocket-propelled grenades on Monday.",
    ],
)
def test_what_was_destroyed_before_never_flew(text: str) -> None:
    assert told(text) == []


# text, (date, outcome) of each launch
FAILED = [
    ("North Korea fired a second missile on Wednesday after another launch hours earlier failed.", [("Wednesday", "unknown"), ("Wednesday", "failure")]),
    ("North Korea test-fired a missile on Monday after an earlier one exploded.", [("Monday", "unknown"), (None, "failure")]),
    ("North Korea attempted two launches of the Musudan in May, both of which failed.", [("May", "failure")]),
    ("North Korea's rocket failed on Monday after the second stage ignited early.", [("Monday", "failure")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), FAILED)
def test_a_failure_belongs_to_the_launch_that_failed(
    text: str, launches: list[tuple[str | None, str]]
) -> None:
    found = [(draft.date.text if draft.date else None, str(draft.outcome)) for draft in told(text)]
    assert found == launches


@pytest.mark.parametrize("voice", ["state-run television", "the state broadcaster", "state radio"])
def test_the_launching_sides_own_media_only_claim(voice: str) -> None:
    (draft,) = told(f"Iran test-fired a short-range missile on Sunday, {voice} reported.")
    assert draft.confirmation == "claimed"


def test_what_follows_an_earlier_test_does_not_take_its_day() -> None:
    text = "North Korea held a nuclear test in January and followed that with a satellite launch."
    assert [draft.date for draft in told(text)] == [None]


def test_a_leader_stands_for_the_state() -> None:
    text = "Officials met in South Korea. Kim Jong Un oversaw the launch of a new anti-air missile on Friday."
    (draft,) = told(text)
    assert draft.launching_party.text == "Kim Jong Un"


@pytest.mark.parametrize(
    "text",
    [
        "Houthi rebels claimed responsibility for a ballistic missile attack on Eilat on Friday.",
        "China fired 11 missiles into waters around Taiwan on Thursday.",
    ],
)
def test_where_missiles_went_is_no_launch_site(text: str) -> None:
    assert [draft.location for draft in told(text)] == [None]


def test_what_a_rocket_carries_is_not_how_many_were_launched() -> None:
    text = "South Korea's Nuri rocket lifted off on Thursday and put eight satellites into orbit."
    assert [draft.count for draft in told(text)] == [None]


def test_who_carried_out_a_test_launched_and_not_the_place() -> None:
    text = "India carried out a flight test of the Agni-P from Abdul Kalam Island on Monday. The missile is new."
    (draft,) = told(text)
    assert draft.launching_party.text == "India"
    assert draft.location is not None
    assert draft.location.text == "Abdul Kalam Island"


def test_a_flight_test_of_a_named_missile_needs_no_other_word() -> None:
    (draft,) = told(
        "India on Monday carried out a flight test of the Agni-P from Abdul Kalam Island."
    )
    assert draft.missile_name == "Agni-P"
