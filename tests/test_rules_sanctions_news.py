# ruff: noqa: E501 - wordings read best on one line
"""What is the news of an article, and what it only tells beside it: days and background."""

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.sources import article_from_text

DATED = "SEOUL, June 23, 2016 (Agency) - "
YEARLESS = "SEOUL, June 23 (Agency) - "
LAUNCH = (
    "North Korea fired two ballistic missiles on Thursday. The missiles flew 400 kilometers."
    " Seoul condemned it. The president met his aides."
)


def read(text):
    article = article_from_text(text)
    return ground(article, RulesReader().draft_article(article)).sanctions


def days(records):
    return [r.date and r.date.value for r in records]


@pytest.mark.parametrize(
    ("text", "day", "background"),
    [
        ("The Treasury blacklisted two Russian firms on June 17.", "2016-06-17", True),
        ("On Monday, Canada sanctioned three banks.", "2016-06-20", True),
        ("On Thursday, Canada sanctioned three banks.", "2016-06-23", False),
        ("Canada sanctioned three banks on Wednesday.", "2016-06-22", False),
        # what has no day of its own has none of a launch either
        ("The Treasury also blacklisted two Russian firms.", None, False),
        ("The EU has penalized 190 Syrians since May 2011.", None, True),
        ("The EU, which froze the assets of dozens of Belarusian officials from 2012, met.", None, True),
    ],
)  # fmt: skip
def test_beside_the_news(text, day, background):
    (record,) = read(f"{DATED}{LAUNCH} {text}")
    assert (record.date and record.date.value, record.background) == (day, background)


@pytest.mark.parametrize(
    ("text", "background"),
    [
        ("On May 29, Canada sanctioned three banks.", True),
        ("On June 23, Canada sanctioned three banks.", False),
        ("On Monday, Canada sanctioned three banks.", True),
        ("On Thursday, Canada sanctioned three banks.", False),
        ("Last month, Canada sanctioned three banks.", True),
    ],
)
def test_beside_the_news_of_an_article_without_a_year(text, background):
    lead = LAUNCH.replace("on Thursday", "on Thursday, June 23")
    (record,) = read(f"{YEARLESS}{lead} {text}")
    assert record.background is background


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("May 14: A day after the launch, Canada blacklists two firms.", "2016-05-14"),
        ("June 2: The Security Council adds four entities to its blacklist.", "2016-06-02"),
        ("On Friday, after talks in Brussels, the Treasury sanctioned nine tankers.", "2016-06-17"),
    ],
)
def test_the_day_that_a_sentence_begins_with(text, day):
    assert days(read(f"{DATED}{text}")) == [day]
