"""Chronologies: what a day above or before a line dates, in sanctions and in launches."""

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.sources import article_from_text

LINES = """Washington and its sanctions

June 20, 2019

Ties between the two states have worsened for years.

Aug. 6, 2018

The U.S. reimposes a first round of economic sanctions against Iran.

Nov. 5, 2018

The U.S. reimposes a second round of sanctions on Iran's energy sector.

Feb. 12, 2019

North Korea fires two ballistic missiles off its east coast.
"""

YEARS = """How the measures came about

June 20, 2019

Ties between the two states have worsened for years.

1979: President Jimmy Carter bans Iranian oil imports after Americans are taken hostage.

2016: The European Union lifts its sanctions on Iran after inspectors confirm the limits.
"""


def _read(text):
    article = article_from_text(text)
    return ground(article, RulesReader().draft_article(article))


def test_a_line_of_its_own_dates_what_stands_below_it():
    found = _read(LINES)
    assert [s.date.value for s in found.sanctions] == ["2018-08-06", "2018-11-05"]
    assert [x.date.value for x in found.launches] == ["2019-02-12"]


def test_a_year_before_a_colon_dates_its_line():
    assert [s.date.value for s in _read(YEARS).sanctions] == ["1979", "2016"]
