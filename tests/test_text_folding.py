"""Finding copied words: exact first, then folded, never fuzzy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.folding import FoldedText, fold

# text, needle, what is found
FOUND = [
    ("He said “we act”.", '"we act"', "“we act”"),
    ("It’s late", "It's late", "It’s late"),
    ("Ned\xa0Price said", "Ned Price", "Ned\xa0Price"),
    ("two \n  words", "two words", "two \n  words"),
    ("medium–range", "medium-range", "medium–range"),
    ("so … then", "so ... then", "so … then"),
    ("cafe\u0301 society", "café society", "cafe\u0301 society"),
    ("café society", "cafe\u0301 society", "café society"),
    ("한국", "\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국"),
    ("soft\u00adware", "software", "soft\u00adware"),
    ("the “US” and us", "US", "US"),
    ("Kim Jong-un's aide", "Kim Jong-un", "Kim Jong-un"),
]


@pytest.mark.parametrize(("text", "needle", "found"), FOUND)
def test_equal_after_folding(text, needle, found):
    places = FoldedText(text).find_all(needle)
    assert [text[start:end] for start, end in places] == [found]


# Nothing of this is equal.
ABSENT = [
    ("Russia", "US"),
    ("tell us", "US"),
    ("14 entities", "40 entities"),
    ("did launch", "did not launch"),
    ("Hwasong-17", "Hwasong-1"),
    ("1,100 km", "100 km x"),
    ("so … then", "."),
    ("cafe\u0301", "cafe"),
    ("anything", ""),
    ("anything", "  "),
]


@pytest.mark.parametrize(("text", "needle"), ABSENT)
def test_absent(text, needle):
    assert not FoldedText(text).find_all(needle)


def test_all_places_in_order():
    assert FoldedText("a-b, a–b and a-bc").find_all("a-b") == [(0, 3), (5, 8)]


ODD = st.text(st.one_of(st.sampled_from("ab \n\xa0“”‘’–—…e\u0301\u00ad\u1112\u1161"), st.characters(exclude_categories=["Cs"])), max_size=40)  # fmt: skip


@given(ODD, st.integers(0, 40), st.integers(0, 40))
def test_every_place_found_folds_like_what_was_sought(text, one, other):
    needle = text[min(one, other) : max(one, other)]
    for start, end in FoldedText(text).find_all(needle):
        assert 0 <= start < end <= len(text)
        assert fold(text[start:end]).strip() == fold(needle).strip()


@given(ODD)
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)
