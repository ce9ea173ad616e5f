# ruff: noqa: E501 - wordings read best on one line
"""Wordings of news pages, releases and law firms' notes: what only looks like an action there."""

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.sources import article_from_text

DATELINE = "GENEVA, March 20, 2025 (Agency) - "


def read(text):
    article = article_from_text(DATELINE + text)
    return ground(article, RulesReader().draft_article(article)).sanctions


def shown(record):
    """Return a record's status, who acts, and whom it is aimed at."""
    return (
        record.status.value + (" before" if record.background else ""),
        ", ".join(mention.text for mention in record.imposers),
        [target.text for target in record.targets],
    )


NOTHING = [
    # courts that are asked to strike somebody off a list
    "The EU General Court rejected two sanctions delisting applications from Belarusian truck makers.",
    "The EU General Court gave judgments on Tuesday in three Syria sanctions annulment applications.",
    "Member states may send the Committee listing requests for three firms.",
    # who is let sanction others, and what a bill against a country proposes
    "Sanctions are under debate. The new law allows the Biden administration to slap curbs on Iranian banks.",
    "The measures are part of an anti-Iran bill that proposes a range of sanctions.",
    # sanctions that grow are no deed of whoever suffers them
    "The minister said North Korea is feeling the pain from increasing international sanctions.",
    "Iran is struggling to sell oil under tightening sanctions.",
    # what private people ask of others
    "The opposition leader marked the day by urging world leaders to target tycoons close to the Kremlin with sanctions.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_action(text):
    assert [shown(record) for record in read(text)] == []


@pytest.mark.parametrize(
    "beside",
    [
        "In February a potential $2 billion arms sale package was approved.",
        "Washington approved an aid package for the island last week.",
        "All transactions with China-based firms will be prohibited, the statement said.",
    ],
)
def test_beside_an_action(beside):
    records = read(f"China imposed sanctions on nine U.S. arms makers on Wednesday. {beside}")
    assert [shown(record) for record in records] == [
        ("imposed", "China", ["nine U.S. arms makers"])
    ]


TOLD = [
    (
        "The President of Ukraine signed the council's sanctions decisions against 150 companies.",
        [("imposed", "President of Ukraine", ["150 companies"])],
    ),
    (
        "The EU has maintained sanctions against Minsk Tractor Works in the six other cases.",
        [("extended", "EU", ["Minsk Tractor Works"])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text, expected):
    assert [shown(record) for record in read(text)] == expected
