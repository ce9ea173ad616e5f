"""When two names mean one person, body or party."""

import pytest

from summarizer.briefing.names import Party, name_key, parties_meet, party_of, same_spelling
from summarizer.records.values import Mention

ONE_NAME = [
    ("Kim Jong Un", "Kim Jong-un"),
    ("Kim Jong Un", "Kim Jong Eun"),
    ("Alexei Navalny", "Aleksei Navalny"),
    ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
    ("Hwasong-17", "Hwasong 17"),
    ("Al Qaida", "al-Qaida"),
    ("the U.S. Treasury", "US Treasury"),
    ("Cha Sung Nam", "Cha Sŏng Nam"),
]
TWO_NAMES = [
    ("Kim Jong Un", "Kim Jong Il"),
    ("Hwasong-17", "Hwasong-18"),
    ("Sea Star", "Sea Stag II"),
    ("Kim", "Kin"),
    ("Ri Chol", "Ri Chol Nam"),
    ("Resolution 1718", "Resolution 1737"),
    ("North Korea", "South Korea"),
]


@pytest.mark.parametrize(("one", "other"), ONE_NAME)
def test_spellings_of_one_name(one, other):
    assert same_spelling(one, other)
    assert same_spelling(other, one)


@pytest.mark.parametrize(("one", "other"), TWO_NAMES)
def test_names_of_two(one, other):
    assert not same_spelling(one, other)


def test_a_key_forgets_case_articles_and_possessives():
    assert name_key("The Treasury’s") == name_key("treasury")


def mention(name, country=None):
    return Mention(text=name, start=0, end=len(name), name=name, country=country)


PARTIES = [
    (mention("US", "US"), Party("US")),
    (mention("Joe Biden administration", "US"), Party("US")),
    (mention("Washington", "US"), Party("US")),
    (mention("Department of the Treasury", "US"), Party("US", "treasury")),
    (mention("Office of Foreign Assets Control", "US"), Party("US", "treasury")),
    (mention("State Department", "US"), Party("US", "state")),
    (mention("EU"), Party("EU")),
    (mention("Council of the European Union"), Party("EU")),
    (mention("UN Security Council"), Party("UN")),
    (mention("Security Council"), Party("UN")),
    (mention("foreign ministry", "KR"), Party("KR", "foreign office")),
]


@pytest.mark.parametrize(("named", "party"), PARTIES)
def test_in_whose_name_a_body_acts(named, party):
    assert party_of(named) == party


def test_two_bodies_of_one_government_are_two_authorities():
    treasury, state, country = Party("US", "treasury"), Party("US", "state"), Party("US")
    assert not parties_meet(frozenset({treasury}), frozenset({state}))
    assert parties_meet(frozenset({treasury}), frozenset({country}))
    assert not parties_meet(frozenset({Party("EU")}), frozenset({country}))
