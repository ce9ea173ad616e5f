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
