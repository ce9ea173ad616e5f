"""Launches as real pages tell them: more of the same news, tries, asides, and who only vouches."""

import pytest
from support.reading import read_by_rules

DATELINE = "SEOUL, May 14, 2025 (Agency) - Officials met.\n\n"


def told(text):
    """Return each launch as who launched, how sure it is, how it ended, and the day."""
    return [
        (
            one.launching_party.name,
            one.confirmation.value,
            one.outcome.value,
            one.date.value if one.date else None,
        )
        for one in read_by_rules(DATELINE + text).launches
    ]


LAUNCHES = [
    (
        (
            "Iran fired 300 missiles at Israel on Monday.\n\nThe Houthis threatened to resume attacks"
            " on ships; they fired a ballistic missile at an airport on May 4."
        ),
        [
            ("Iran", "confirmed", "unknown", "2025-05-12"),
            ("Houthis", "confirmed", "unknown", "2025-05-04"),
        ],
    ),
    (
        "Users had claimed that Russia launched missiles at Rzeszow; the post was false.",
        [("Russia", "denied", "unknown", None)],
    ),
    (
        "North Korea fired two missiles on Tuesday. It also fired a rocket from the east coast.",
        [
            ("North Korea", "confirmed", "unknown", "2025-05-13"),
            ("North Korea", "confirmed", "unknown", "2025-05-13"),
        ],
    ),
    (
        "Hamas fired a missile at a boat on Tuesday. The strike came after rockets fell near Netivot.",
        [("Hamas", "confirmed", "unknown", "2025-05-13")],
    ),
    (
        "North Korea fired two missiles on Tuesday, its first test in 48 days.",
        [("North Korea", "confirmed", "unknown", "2025-05-13")],
    ),
    (
        "Rocket Lab tried to launch a satellite on Monday.",
        [("Rocket Lab", "confirmed", "unknown", "2025-05-12")],
    ),
    (
        "Rocket Lab tried on Monday to put a satellite into orbit. The second stage failed.",
        [("Rocket Lab", "confirmed", "failure", "2025-05-12")],
    ),
    (
        "Rocket Lab's bid on Monday to put a satellite into orbit failed.",
        [("Rocket Lab", "confirmed", "failure", "2025-05-12")],
    ),
    (
        "Japan launched an H3 rocket on Monday. Its second stage failed to ignite.",
        [("Japan", "confirmed", "failure", "2025-05-12")],
    ),
    (
        "Russia struck Kyiv with missiles on Tuesday. A North Korean KN-23 hit a house.",
        [("Russia", "confirmed", "unknown", "2025-05-13")],
    ),
    (
        "The claim that Israel fired missiles on Monday was corroborated within hours by Iran.",
        [("Israel", "reported", "unknown", "2025-05-12")],
    ),
    (
        "North Korea means to launch a satellite in June.",
        [("North Korea", "planned", "unknown", "2025-06")],
    ),
    (
        "Japan launched an H3 rocket on Monday. A launch of the next is likely in June.",
        [("Japan", "confirmed", "unknown", "2025-05-12")],
    ),
]


@pytest.mark.parametrize(("text", "launches"), LAUNCHES)
def test_who_launched_when_and_how_it_ended(text, launches):
    assert told(text) == launches
