"""Numbers, counts and measures as told in English."""

import pytest

from summarizer.normalize.numbers import Qualifier, numbers_in, parse_count, parse_quantity

EXACT, ABOUT = Qualifier.EXACT, Qualifier.ABOUT
AT_LEAST, AT_MOST = Qualifier.AT_LEAST, Qualifier.AT_MOST
MORE, LESS = Qualifier.MORE_THAN, Qualifier.LESS_THAN

LENGTHS = [
    ("roughly 350 km (217 miles)", 350, ABOUT),
    ("1,100 km", 1100, EXACT),
    ("1\u00a0100 km", 1100, EXACT),
    ("4,500km", 4500, EXACT),
    ("an altitude of 6,300 km", 6300, EXACT),
    ("more than 700 km", 700, MORE),
    ("nearly 100 km", 100, LESS),
    ("up to 14 kilometers", 14, AT_MOST),
    ("350 km or so", 350, ABOUT),
    ("between 300 and 350 km", 300, ABOUT),
    ("300-350 km", 300, ABOUT),
    ("217 miles", 349.2, EXACT),
    ("about 4,200 miles (6,760 km)", 6759.2, ABOUT),
    ("100 nautical miles", 185.2, EXACT),
    ("30,000 feet", 9.144, EXACT),
    ("500 meters", 0.5, EXACT),
    ("forty kilometres", 40, EXACT),
    ("a hundred kilometres", 100, EXACT),
    ("hundreds of kilometers", None, EXACT),
]
TIMES = [
    ("71 minutes", 71, EXACT),
    ("1 hour 11 minutes", 71, EXACT),
    ("an hour and 11 minutes", 71, EXACT),
    ("just over an hour", 60, MORE),
    ("half an hour", 30, EXACT),
    ("two and a half hours", 150, EXACT),
    ("7,961 to 7,973 seconds", 132.7, ABOUT),
]
BARE = [
    ("dozens", None, EXACT),
    ("at least four", 4, AT_LEAST),
    ("no fewer than eight", 8, AT_LEAST),
    ("more than a dozen", 12, MORE),
    ("two-and-a-half", 2.5, EXACT),
    ("three-quarters", 0.75, EXACT),
    ("half a dozen", 6, EXACT),
    ("twenty-five", 25, EXACT),
    ("two hundred and fifty thousand", 250_000, EXACT),
    ("1.5 million barrels", 1_500_000, EXACT),
    ("some 380", 380, ABOUT),
    ("fewer than 50", 50, LESS),
]


@pytest.mark.parametrize(
    ("text", "value", "unit", "qualifier"),
    [(t, v, "km", q) for t, v, q in LENGTHS]
    + [(t, v, "min", q) for t, v, q in TIMES]
    + [(t, v, None, q) for t, v, q in BARE],
)
def test_reads_quantities(text, value, unit, qualifier):
    parsed = parse_quantity(text)
    assert parsed is not None
    assert (parsed.value, parsed.unit, parsed.qualifier) == (value, unit, qualifier)


@pytest.mark.parametrize("text", ["no launches", "", "the sea", "several"])
def test_no_number_is_no_quantity_or_has_no_value(text):
    parsed = parse_quantity(text)
    assert parsed is None or parsed.value is None


COUNTS = [
    ("six North Koreans", 6, EXACT),
    ("the six ballistic missile launches", 6, EXACT),
    ("five of these individuals", 5, EXACT),
    ("a Russian", 1, EXACT),
    ("a Washington-based Russian firm", 1, EXACT),
    ("an additional North Korean individual", 1, EXACT),
    ("another three firms", 3, EXACT),
    ("both ships", 2, EXACT),
    ("a pair of missiles", 2, EXACT),
    ("a couple of missiles", 2, ABOUT),
    ("half a dozen rockets", 6, EXACT),
    ("more than 200 vessels", 200, MORE),
    ("over two dozen people", 24, MORE),
    ("at least seven short-range missiles", 7, AT_LEAST),
    ("about 60 North Korean KN-23 ballistic missiles", 60, ABOUT),
    ("some 20 firms", 20, ABOUT),
    ("15 member states", 15, EXACT),
    ("a 15-member council", 1, EXACT),
    ("a Hwasong-12", 1, EXACT),
    ("the intercontinental ballistic missile", 1, EXACT),
    ("its first test", 1, EXACT),
    ("several", None, EXACT),
    ("some firms", None, EXACT),
    ("dozens of missiles", None, EXACT),
    ("a volley of short-range missiles", None, EXACT),
    ("a large number of missiles", None, EXACT),
]


@pytest.mark.parametrize(("text", "value", "qualifier"), COUNTS)
def test_reads_counts(text, value, qualifier):
    parsed = parse_count(text)
    assert parsed is not None
    assert (parsed.value, parsed.unit, parsed.qualifier) == (value, None, qualifier)


@pytest.mark.parametrize(
    "text",
    ["15-member body", "15 member body", "Houthi movement", "Four Seasons Trading Ltd", "3M",
     "Iran", "the missiles", "the group", "its sixth of the year"],
)  # fmt: skip
def test_names_and_adjectives_count_nothing(text):
    assert parse_count(text) is None


SENTENCES = [
    ("The 15-member body fired six", [15, 6]),
    ("It flew 1,100 km, twenty-three more than in 2017.", [1100, 23, 2017]),
    ("A Hwasong-14 under Resolution 1718 (2006)", [14, 1718, 2006]),
    ("a dozen of two million, 12.5%", [12, 2_000_000, 12.5]),
    ("dozens of them, the first and the second", []),
    ("someone weighs tons", []),
]


@pytest.mark.parametrize(("text", "values"), SENTENCES)
def test_finds_every_number_in_a_sentence(text, values):
    found = numbers_in(text)
    assert [number.value for number in found] == values
    assert all(text[n.start : n.end] == n.text for n in found)
