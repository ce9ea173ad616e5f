"""Days in articles that do not tell their own: a year told elsewhere need not be theirs."""

import pytest
from support.reading import read_by_rules

UNDATED = [
    ("Iran fired a missile on Jan. 29. In 2009 the U.S. had imposed sanctions on Iran.", None),
    ("Iran fired a missile on Jan. 29. The talks began in March 2017.", None),
    ("Iran fired a missile on Jan. 29. It had fired another on December 3, 2016.", None),
    ("Iran fired a missile on Sunday, Jan. 29. The talks began in March 2017.", "2017-01-29"),
    ("Iran fired a missile on Monday, Jan. 29. The talks began in March 2017.", None),
    ("Iran fired a missile on Jan. 29, 2017.", "2017-01-29"),
]


@pytest.mark.parametrize(("text", "day"), UNDATED)
def test_a_year_alone_dates_nothing_else(text, day):
    launches = read_by_rules(text).launches
    assert (launches[0].date.value if launches[0].date else None) == day
