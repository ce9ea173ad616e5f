"""Date expressions found in running text."""

import pytest

from summarizer.normalize.date_openers_table import OPENERS
from summarizer.normalize.dates import find_dates, find_times
from summarizer.normalize.dates_table import FORMS

FOUND = [
    ("It fired two missiles on Thursday, the army said.", ["Thursday"]),
    ("a hypersonic missile last September, a second on January 5 and a third earlier this week.",
     ["last September", "January 5", "earlier this week"]),
    ("has boycotted talks since late 2019.", ["late 2019"]),
    ("six launches since September 2021, each of which", ["September 2021"]),
    ("on Wednesday evening, Washington time, it", ["Wednesday evening, Washington time"]),
    ("In May 2022 China vetoed it; in May it did so again.", ["May 2022", "May"]),
    ("It may fire again and march on.", []),
    ("Resolution 2397 was adopted in 2017.", ["2017"]),
    ("Resolution 2022 and the 15-member body", []),
    ("a day after Pyongyang warned of it", []),
    ("One day earlier, on 17 October 2023, the EU", ["One day earlier", "17 October 2023"]),
    ("Jul. 4, 2017: North Korea launches", ["Jul. 4, 2017"]),
    ("by the end of the year", ["the end of the year"]),
    ("The seven-day, 100-km trip", []),
    ("Thursday's announcements and Tuesday’s", ["Thursday", "Tuesday"]),
    ("until\n5 May\n\n2020 was", ["5 May"]),
    ("the annual spring exercises in the spring of 2024", ["the spring of 2024"]),
    ("the US$2024 bill", []),
    ("In the early spring of last year it tested two", ["the early spring of last year"]),
    ("on the first day of the first quarter of next year", ["the first quarter of next year"]),
    ("Later in the day it denied that", ["Later in the day"]),
    ("a couple of weeks ago, and in the past three months", ["a couple of weeks ago",
     "the past three months"]),
    ("before the start of the week or as of the 15th, he said", ["the start of the week",
     "the 15th"]),
    ("by mid-May 2024 or 2024-05-17", ["mid-May 2024", "2024-05-17"]),
    ("Juche 110, New Year's Day 2022 and Q3 2021", ["Juche 110", "New Year's Day 2022",
     "Q3 2021"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_finds_every_date_and_nothing_else(text, expected):
    found = find_dates(text)
    assert [date.text for date in found] == expected
    assert all(text[date.start : date.end] == date.text for date in found)


def test_every_form_begins_with_openers_of_the_table():
    assert {opener for _, openers, _ in FORMS for opener in openers.split()} <= OPENERS.keys()


def test_looks_only_inside_the_bounds():
    text = "On Monday and Tuesday and Wednesday"
    assert [date.text for date in find_dates(text, 10, 24)] == ["Tuesday"]


TIMES = [
    ("at about 7:10 a.m. and flew", ["07:10"]),
    ("Updated: 18:42 IST", ["18:42 IST"]),
    ("17.31 GMT", ["17:31 GMT"]),
    ("at 0640 GMT", ["06:40 GMT"]),
    ("at approximately 3:20 a.m. (Sanaa time)", ["03:20 Sanaa time"]),
    ("between 350 and 1,100 km", []),
    ("at midnight", ["00:00"]),
]


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_finds_times_of_day(text, expected):
    assert [time.value for time in find_times(text)] == expected
