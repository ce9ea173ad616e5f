# ruff: noqa: E501 - wordings read best on one line, expectations side by side
"""Launches by rule, verbs of other things too, and missiles that their day or name alone tells."""

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.records.launch import Launch
from summarizer.sources import article_from_text

DATELINE = "GENEVA, June 23, 2022 (Agency) - "


def told(text: str) -> list[Launch]:
    article = article_from_text(DATELINE + text)
    return list(ground(article, RulesReader().draft_article(article)).launches)


# wording, country of the party, date of each launch
TOSSED = [
    # verbs that take much else as their object
    ("Iran said it had aimed three ballistic missiles at a base in Iraq on Monday.", [("IR", "2022-06-20")]),
    ("North Korea put a missile over Japan on Tuesday.", [("KP", "2022-06-21")]),
    ("Russia emptied dozens of cruise missiles into Ukraine on Monday night.", [("RU", "2022-06-20")]),
    ("Five ballistic missiles were directed at Erbil from Iran on Sunday, Iraqi officials said.", [("IR", "2022-06-19")]),
    ("Ukraine expects more after the missiles that Russia flung at Odesa on Sunday.", [("RU", "2022-06-19")]),
    ("The Oreshnik was used against a plant in Dnipro on Tuesday.", [("RU", "2022-06-21")]),
    # trials
    ("Japan tried its Type 12 missile at a range in the north on Monday.", [("JP", "2022-06-20")]),
    ("India tried out a long-range cruise missile on Tuesday, officials said.", [("IN", "2022-06-21")]),
    ("Israel flew an Arrow 3 from Alaska on Tuesday, the ministry said.", [("IL", "2022-06-21")]),
    # what carried a satellite
    ("A small satellite rode a Qased rocket to orbit on Wednesday, Iran said.", [("IR", "2022-06-22")]),
    # whose missile it is, where nobody is named
    ("An unarmed Minuteman III flew to Kwajalein on Tuesday.", [("US", "2022-06-21")]),
    ("Diplomats met over Wednesday's Hwasong-15, which climbed to 4,400 km.", [("KP", "2022-06-22")]),
    ("It stayed aloft longer than the Hwasong-14 of July 2017.", [("KP", "2017-07")]),
    ("The Oreshnik that slammed into a plant on Tuesday came from the Caspian.", [("RU", "2022-06-21")]),
    # what stands for a missile told before
    ("North Korea fired a missile on Monday. It flew farther than the one it sent over Japan on May 29.", [("KP", "2022-06-20"), ("KP", "2022-05-29")]),
    # nothing was launched
    ("Iran aims its missiles at American bases, the general said on Monday.", []),
    ("The army put its new missiles on display on Monday.", []),
    ("Russia put the Sarmat missile into service on Monday.", []),
    ("North Korea put up a statue of its rocket on Tuesday.", []),
    ("The minister tried to sell missiles to Oman on Monday.", []),
    ("Wednesday's Sentinel hearing was put off.", []),
    ("Senators asked about Monday's Tomahawk sale.", []),
    ("Missiles directed at the city since 2019 are many, says Iran.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "launches"), TOSSED)
def test_who_launched_and_when(text: str, launches: list[tuple[str, str]]) -> None:
    assert [(x.launching_party.country, x.date and x.date.value) for x in told(text)] == launches
