"""Lines that only name a day, and head what happened on it."""

import pytest

from summarizer.text.day_heads import day_heads


def heads_of(*lines):
    text, places, at = "\n".join(lines), [], 0
    for line in lines:
        places.append((at, at + len(line)))
        at += len(line) + 1
    return sorted(day_heads(text, places))


@pytest.mark.parametrize(
    "days",
    [
        ("Monday, March 4", "Tuesday, March 5"),
        ("4 March:", "5 March:"),
        ("** March 4th **", "** March 5th **"),
        ("4 MARCH", "5 MARCH"),
    ],
)
def test_days_of_a_digest(days):
    assert heads_of(days[0], "Canada listed two.", days[1], "Norway listed one.") == [0, 2]


@pytest.mark.parametrize(
    "lines",
    [
        ("Monday, March 4", "Canada listed two firms."),
        ("March 4", "Canada listed two firms.", "March 4", "Norway listed one."),
        ("March 4 was cold", "March 5 was warm"),
    ],
)
def test_one_day_heads_no_digest(lines):
    assert heads_of(*lines) == []
