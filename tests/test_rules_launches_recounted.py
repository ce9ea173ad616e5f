"""Totals of launches told by a number and a time alone, and what only sounds like them."""

import pytest
from support.reading import drafted_launches

from summarizer.normalize.numbers import numbers_in

LEAD = (
    "SEOUL, June 23, 2022 (Yonhap) - North Korea fired a ballistic missile into the sea off its"
    " east coast on Thursday, South Korea's military said.\n\n"
)

TOTALS = [
    ("There have been 18 such tests this year.", 18),
    ("This year alone there have been 31.", 31),
    ("January saw seven.", 7),
    ("January alone saw seven such launches.", 7),
    ("It carried out seven in January alone.", 7),
    ("A record 90 were recorded in 2021.", 90),
    ("There were only four in 2021.", 4),
    ("Last year brought a total of 10.", 10),
    ("Since January, at least 31 have been launched.", 31),
    ("The tally for this year stands at 31.", 31),
    ("There had been just eight such tests in 2021, the South said.", 8),
]

NONE = [
    "January saw seven meetings of the council.",
    "There were four officials at the talks in May.",
    "There have been seven rounds of sanctions since 2006.",
    "There were 12 crew members on the ship last year.",
    "The number of troops in the South came to 28,500 in 2021.",
    "The tally of displaced people came to 31 in May.",
    "It conducted six nuclear tests between 2006 and 2017.",
    "The death toll reached 31 this week.",
    "There may have been 18 this year.",
    "It carried out seven drills in January alone.",
    "The last one, in May, was vetoed by China and Russia.",
    "It did the same in 2017 with its nuclear tests.",
]


def _told(sentence):
    launches = drafted_launches(LEAD + sentence)
    return [(each.kind.value, each.count) for each in launches[1:]]


@pytest.mark.parametrize(("sentence", "count"), TOTALS)
def test_a_total_is_one_record_with_its_count(sentence, count):
    ((kind, told),) = _told(sentence)
    assert kind == "aggregate"
    assert numbers_in(told)[0].value == count


@pytest.mark.parametrize("sentence", NONE)
def test_other_numbers_are_no_totals(sentence):
    assert _told(sentence) == []


def test_what_was_done_last_is_a_launch():
    assert len(_told("The North last did so on May 25.")) == 1
