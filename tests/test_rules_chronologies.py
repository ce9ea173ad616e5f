"""Chronologies: what a day above or before a line dates, in sanctions and in launches."""

from support.reading import read_by_rules

LINES = """Washington and its sanctions

June 20, 2019

Ties between the two states have worsened for years.

May 4, 2018

The U.S. reimposes its sanctions against Syria's banks.

Oct. 9, 2018

The U.S. reimposes further sanctions on Syria's ports.

Feb. 12, 2019

North Korea fires two ballistic missiles off its east coast.
"""

YEARS = """How the measures came about

June 20, 2019

Ties between the two states have worsened for years.

1981: President Ronald Reagan bans Libyan oil imports after a raid on an embassy.

2004: The European Union lifts its sanctions on Libya after an election.
"""


def _read(text):
    return read_by_rules(text)


def test_a_line_of_its_own_dates_what_stands_below_it():
    found = _read(LINES)
    assert [s.date.value for s in found.sanctions] == ["2018-05-04", "2018-10-09"]
    assert [x.date.value for x in found.launches] == ["2019-02-12"]


def test_a_year_before_a_colon_dates_its_line():
    assert [s.date.value for s in _read(YEARS).sanctions] == ["1981", "2004"]


HEADED = """Who has sanctioned whom over Hong Kong

Posted 20 January 2021

The dispute between the two capitals has lasted for years.

2019

Dec. 2 - Beijing sanctions five American pressure groups.

2020

Dec. 18 - Washington sanctions nine officials from Hong Kong.

2021

Jan. 15 - Washington designates six people over mass arrests.
"""


def test_a_year_in_a_line_of_its_own_dates_the_days_below_it():
    found = _read(HEADED)
    assert [s.date.value for s in found.sanctions] == ["2019-12-02", "2020-12-18", "2021-01-15"]
