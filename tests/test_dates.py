"""Date expressions resolved against the day of a story: one table per kind of expression."""

from datetime import date

import pytest

from summarizer.normalize.dates import Basis, Precision, ResolvedDate, resolve_date
from summarizer.normalize.dates_table import FORM_WORDS, FORMS, HALF_FORMS, LED_FORMS
from summarizer.normalize.found_dates import find_dates

THURSDAY = date(2022, 1, 13)

# text, value, earliest, latest
WEEKDAYS = [
    ("Wednesday", "2022-01-12", "2022-01-12", "2022-01-12"),
    ("on Thursday", "2022-01-13", "2022-01-13", "2022-01-13"),
    ("Thursday's", "2022-01-13", "2022-01-13", "2022-01-13"),
    ("Thursday’s", "2022-01-13", "2022-01-13", "2022-01-13"),
    ("early Friday", "2022-01-07", "2022-01-07", "2022-01-07"),
    ("late on Wednesday", "2022-01-12", "2022-01-12", "2022-01-12"),
    ("before dawn on Wednesday", "2022-01-12", "2022-01-12", "2022-01-12"),
    ("Tuesday night", "2022-01-11", "2022-01-11", "2022-01-11"),
    ("last Wednesday", "2022-01-12", "2022-01-12", "2022-01-12"),
    ("last Thursday", "2022-01-06", "2022-01-06", "2022-01-06"),
    ("next Wednesday", "2022-01-19", "2022-01-19", "2022-01-19"),
    ("this Wednesday", "2022-01-12", "2022-01-12", "2022-01-12"),
    ("Wednesday last week", "2022-01-05", "2022-01-05", "2022-01-05"),
]
NEAR_DAYS = [
    ("today", "2022-01-13", "2022-01-13", "2022-01-13"),
    ("Tonight", "2022-01-13", "2022-01-13", "2022-01-13"),
    ("this morning", "2022-01-13", "2022-01-13", "2022-01-13"),
    ("yesterday", "2022-01-12", "2022-01-12", "2022-01-12"),
    ("last night", "2022-01-12", "2022-01-12", "2022-01-12"),
    ("the day before yesterday", "2022-01-11", "2022-01-11", "2022-01-11"),
    ("tomorrow", "2022-01-14", "2022-01-14", "2022-01-14"),
    ("overnight", None, "2022-01-12", "2022-01-13"),
    ("three days ago", "2022-01-10", "2022-01-10", "2022-01-10"),
]
DAYS_WITHOUT_YEAR = [
    ("January 5", "2022-01-05", "2022-01-05", "2022-01-05"),
    ("Jan. 5", "2022-01-05", "2022-01-05", "2022-01-05"),
    ("5 January", "2022-01-05", "2022-01-05", "2022-01-05"),
    ("5th of January", "2022-01-05", "2022-01-05", "2022-01-05"),
    ("Dec. 30", "2021-12-30", "2021-12-30", "2021-12-30"),
    ("January 14", "2022-01-14", "2022-01-14", "2022-01-14"),  # a clock ahead of the dateline's
    ("Nov. 5 last year", "2021-11-05", "2021-11-05", "2021-11-05"),
    ("March 3-8", None, "2021-03-03", "2021-03-08"),
    ("the 7th", "2022-01-07", "2022-01-07", "2022-01-07"),
    ("New Year's Day", "2022-01-01", "2022-01-01", "2022-01-01"),
]
SPELLS = [
    ("earlier this week", None, "2022-01-10", "2022-01-13"),
    ("later this week", None, "2022-01-13", "2022-01-16"),
    ("last week", None, "2022-01-03", "2022-01-09"),
    ("the week before", None, "2022-01-03", "2022-01-09"),
    ("over the weekend", None, "2022-01-08", "2022-01-09"),
    ("two weeks ago", None, "2021-12-27", "2022-01-02"),
    ("the past two weeks", None, "2021-12-30", "2022-01-13"),
    ("this month", "2022-01", "2022-01-01", "2022-01-31"),
    ("earlier this month", "2022-01", "2022-01-01", "2022-01-13"),
    ("last month", "2021-12", "2021-12-01", "2021-12-31"),
    ("last September", "2021-09", "2021-09-01", "2021-09-30"),
    ("September", "2021-09", "2021-09-01", "2021-09-30"),
    ("in May", "2021-05", "2021-05-01", "2021-05-31"),
    ("early March", "2021-03", "2021-03-01", "2021-03-10"),
    ("late February", "2021-02", "2021-02-21", "2021-02-28"),
    ("earlier this year", "2022", "2022-01-01", "2022-01-13"),
    ("last year", "2021", "2021-01-01", "2021-12-31"),
    ("this month last year", "2021-01", "2021-01-01", "2021-01-31"),
    ("last spring", None, "2021-03-01", "2021-05-31"),
    ("since September", None, "2021-09-01", "2022-01-13"),
    ("a day earlier", None, "2022-01-11", "2022-01-12"),
]
EXPLICIT = [
    ("16 April 2026", "2026-04-16", "2026-04-16", "2026-04-16"),
    ("Wednesday, Jan. 5, 2022", "2022-01-05", "2022-01-05", "2022-01-05"),
    ("Mon 24 Feb 2025", "2025-02-24", "2025-02-24", "2025-02-24"),
    ("14 MAY 2025", "2025-05-14", "2025-05-14", "2025-05-14"),
    ("2021-12-30", "2021-12-30", "2021-12-30", "2021-12-30"),
    ("13/01/2022", "2022-01-13", "2022-01-13", "2022-01-13"),
    ("03.10.2024", "2024-10-03", "2024-10-03", "2024-10-03"),
    ("Sept. 2017", "2017-09", "2017-09-01", "2017-09-30"),
    ("late 2019", "2019", "2019-09-01", "2019-12-31"),
    ("mid-2020", "2020", "2020-05-01", "2020-08-31"),
    ("the end of 2023", "2023", "2023-12-01", "2023-12-31"),
    ("in 2017", "2017", "2017-01-01", "2017-12-31"),
    ("2018-2019", None, "2018-01-01", "2019-12-31"),
    ("the 1990s", None, "1990-01-01", "1999-12-31"),
    ("the first quarter of 2024", None, "2024-01-01", "2024-03-31"),
    ("Q3 2021", None, "2021-07-01", "2021-09-30"),
    ("first half of 2023", None, "2023-01-01", "2023-06-30"),
    ("spring 2024", None, "2024-03-01", "2024-05-31"),
    ("since September 2021", None, "2021-09-01", "2022-01-13"),
    ("from May 3 to June 1, 2021", None, "2021-05-03", "2021-06-01"),
    ("Juche 111", "2022", "2022-01-01", "2022-12-31"),
]


@pytest.mark.parametrize(
    ("text", "value", "earliest", "latest"), WEEKDAYS + NEAR_DAYS + DAYS_WITHOUT_YEAR + SPELLS
)
def test_counts_from_the_dateline(text, value, earliest, latest):
    found = resolve_date(text, anchor=THURSDAY)
    assert (found.value, found.earliest, found.latest) == (value, earliest, latest)
    assert found.basis in {Basis.DATELINE, Basis.INFERRED}
    assert found.anchor == "2022-01-13"


@pytest.mark.parametrize(("text", "value", "earliest", "latest"), EXPLICIT)
def test_takes_what_is_written(text, value, earliest, latest):
    found = resolve_date(text, anchor=THURSDAY)
    assert (found.value, found.earliest, found.latest) == (value, earliest, latest)
    assert found.basis is Basis.EXPLICIT


@pytest.mark.parametrize("text", ["Wednesday", "yesterday", "last week", "January 5", "in May"])
def test_without_a_dateline_stays_unresolved(text):
    found = resolve_date(text, anchor=None)
    assert found == ResolvedDate(basis=Basis.NO_DATELINE)


@pytest.mark.parametrize("text", ["in recent days", "at some point", "February 29", "days ago"])
def test_what_gives_no_day_is_vague(text):
    found = resolve_date(text, anchor=THURSDAY)
    assert (found.value, found.earliest, found.basis) == (None, None, Basis.VAGUE)
    assert found.precision is Precision.UNRESOLVED


def test_a_numeric_date_that_can_be_two_days_is_vague():
    found = resolve_date("05/06/2021", anchor=THURSDAY)
    assert (found.value, found.earliest, found.latest) == (None, "2021-05-06", "2021-06-05")
    assert found.basis is Basis.VAGUE


CONTEXTS = [
    ("the 7th", "In January", "2022-01-07"),
    ("Nov. 5", "in this month last year", "2021-11-05"),
    ("May", "August 2023", "2023-05"),
    ("Tuesday", "last week", "2022-01-04"),
    ("a day later", "Jan. 5", "2022-01-06"),
    ("the previous day", "Jan. 5", "2022-01-04"),
    ("two days after Iran fired", "Jan. 5", "2022-01-03"),
    ("two decades after Iran fired", "2022", "2002"),
]


@pytest.mark.parametrize(("text", "context", "value"), CONTEXTS)
def test_takes_the_other_half_from_the_context(text, context, value):
    assert resolve_date(text, anchor=THURSDAY, context=context).value == value


REFERENCES = [
    ("the same day", "2020-05-05"),
    ("that day", "2020-05-05"),
    ("a day earlier", "2020-05-04"),
    ("three days later", "2020-05-08"),
    ("the next day", "2020-05-06"),
    ("later that month", "2020-05"),
    ("that July", "2020-07"),
    ("That same month", "2020-05"),
    ("August of the same year", "2020-08"),
    ("the same March", "2020-03"),
    ("the following February", "2021-02"),
    ("the next June", "2020-06"),
    ("the previous October", "2019-10"),
    ("a year later", "2021"),
]


@pytest.mark.parametrize(("text", "value"), REFERENCES)
def test_counts_from_another_date(text, value):
    reference = resolve_date("5 May 2020", anchor=None)
    assert resolve_date(text, anchor=THURSDAY, reference=reference).value == value


@pytest.mark.parametrize("text", ["that day", "three days later", "a week earlier"])
def test_counts_no_days_from_a_year(text):
    year = resolve_date("2020", anchor=None)
    assert resolve_date(text, anchor=None, reference=year).value is None


FUTURES = [
    ("Friday", "2022-01-14"),
    ("Thursday", "2022-01-13"),
    ("November 13", "2022-11-13"),
    ("January 5", "2023-01-05"),
    ("in March", "2022-03"),
]


@pytest.mark.parametrize(("text", "value"), FUTURES)
def test_words_on_the_future_look_ahead(text, value):
    assert resolve_date(text, anchor=THURSDAY, future=True).value == value


TIMES = [
    ("7:10 a.m. on Thursday", "2022-01-13", "07:10"),
    ("at about 7:10 p.m. Thursday", "2022-01-13", "19:10"),
    ("Thursday at 12:05 a.m.", "2022-01-13", "00:05"),
    ("3:20 a.m. (Sanaa time) on Wednesday", "2022-01-12", "03:20 Sanaa time"),
    ("Wednesday at 0640 GMT", "2022-01-12", "06:40 GMT"),
    ("Wednesday evening, Washington time", "2022-01-12", "evening Washington time"),
    ("6.50 am", None, "06:50"),
    ("around noon on Wednesday", "2022-01-12", "12:00"),
]


@pytest.mark.parametrize(("text", "value", "time"), TIMES)
def test_keeps_the_time_with_its_zone(text, value, time):
    found = resolve_date(text, anchor=THURSDAY)
    assert (found.value, found.time) == (value, time)


def test_takes_the_time_from_the_context():
    assert resolve_date("Thursday", anchor=THURSDAY, context="7:10 a.m.").time == "07:10"


def test_a_year_named_elsewhere_is_not_taken_without_a_weekday():
    found = resolve_date("January 5", anchor=None, evidence_years=(2021,))
    assert (found.value, found.basis) == (None, Basis.NO_DATELINE)


def test_infers_the_year_from_the_weekday():
    found = resolve_date("Thursday, March 6", anchor=None, evidence_years=(2024, 2025))
    assert (found.value, found.basis) == ("2025-03-06", Basis.INFERRED)


def test_does_not_choose_between_two_years():
    found = resolve_date("March 6", anchor=None, evidence_years=(2024, 2025))
    assert (found.value, found.basis) == (None, Basis.NO_DATELINE)


def test_carries_the_basis_of_its_anchor():
    found = resolve_date("Wednesday", anchor=THURSDAY, anchor_basis=Basis.METADATA)
    assert found.basis is Basis.METADATA


PRECISIONS = [
    ("Wednesday", Precision.DAY),
    ("last week", Precision.WEEK),
    ("last September", Precision.MONTH),
    ("late 2019", Precision.YEAR),
    ("the past two weeks", Precision.RANGE),
]


@pytest.mark.parametrize(("text", "precision"), PRECISIONS)
def test_says_how_exact_it_is(text, precision):
    assert resolve_date(text, anchor=THURSDAY).precision is precision


@pytest.mark.parametrize("text", ["23 December\n   2006", "23\u00a0December 2006"])
def test_any_white_space_parts_the_words(text):
    assert resolve_date(text, anchor=None).value == "2006-12-23"


def test_every_form_names_the_words_it_must_hold():
    names = {name for name, *_ in (*FORMS, *LED_FORMS, *HALF_FORMS)}
    assert names == set(FORM_WORDS)


SPANS = [
    ("between April 12 and 16", "2021-04-12", "2021-04-16"),
    ("between 16 and 20 April 2012", "2012-04-16", "2012-04-20"),
    ("January 4 to 8", "2022-01-04", "2022-01-08"),
    ("from 4 to 8 January", "2022-01-04", "2022-01-08"),
    ("between January 27 and February 3", "2021-01-27", "2021-02-03"),
]


@pytest.mark.parametrize(("text", "first", "last"), SPANS)
def test_days_from_one_to_another(text, first, last):
    found = resolve_date(text, anchor=THURSDAY)
    assert (found.value, found.precision) == (None, Precision.RANGE)
    assert (found.earliest, found.latest) == (first, last)


def test_a_number_of_something_ends_no_days():
    assert [found.text for found in find_dates("On May 3 to 18 states it sent a note.")] == [
        "May 3"
    ]
