"""What "a day earlier" and "the same day" count from."""

from datetime import date

import pytest

from summarizer.normalize.date_references import reference_of
from summarizer.normalize.dates import find_dates
from summarizer.sources import article_from_text

LAST = "two days later"
COUNTED = [
    ("Iran fired on June 3 and fired again two days later.", "2016-06-03"),
    ("Iran fired on June 11 and 12, and again two days later.", "2016-06-12"),
    ("Tokyo protested on June 3. Seoul agreed. It fired two days later.", "2016-06-03"),
    ("Iran fired on June 3 and a day earlier, and Mali two days later.", "2016-06-03"),
    ("It was listed on June 3 until June 30. Mali followed two days later.", "2016-06-03"),
    ("It fired on June 3. “Again on June 20,” he said. Mali did two days later.", "2016-06-03"),
    ("It fired on June 3. “We fired on June 4, they fired two days later,” he said.", "2016-06-04"),
    ("It fired in May. Seoul agreed. Tokyo did. Rome did. It fired two days later.", None),
    ("Seoul agreed, and Iran fired two days later.", None),
]


@pytest.mark.parametrize(("text", "value"), COUNTED)
def test_counts_from_the_day_told_last(text, value):
    article = article_from_text(text, source="x")
    found = next(d for d in find_dates(text) if d.text == LAST)
    told = reference_of(found, text, article.sentences, article.quotations, date(2016, 6, 23))
    assert (told.value if told else None) == value


def test_a_day_of_its_own_counts_from_none():
    text = "Iran fired on June 3 and fired again on June 5."
    article = article_from_text(text, source="x")
    own = find_dates(text)[-1]
    assert reference_of(own, text, article.sentences, (), date(2016, 6, 23)) is None
