"""Names that are no actors, though they look like persons'; firms told shortly; whose is what."""

import pytest
from support.reading import read_by_rules

OPENING = "WASHINGTON, May 3, 2022 - Officials met on Thursday to talk of trade.\n\n"
Names = dict[str, str | None]

NO_ACTORS = [
    "It hit the ship in the Red Sea, the ship of a trader.",
    "A question was put at Prime Minister's Questions.",
    "The scientists for Agni-V left. They tested Agni V. He was glad.",
    "The Minuteman III was fired on Tuesday.",
    "A Shaheen III was flown.",
    "King Khalid airport was closed.",
    "The Prince Sultan air base was hit.",
    "A missile hit King Fahd Air Base.",
    "Royal Saudi Air Defense batteries shot it down.",
    "The Ben Gurion airport was closed.",
    "The James Webb telescope was hit by dust.",
    "The Qassem Soleimani missile was shown.",
    "The Abu Mahdi cruise missile was tested.",
    "Kheibar Shekan was fired twice.",
    "Camp David is quiet. Camp Humphreys was on alert.",
    "Operation Prosperity Guardian goes on.",
    "It was launched from Imam Khomeini Space Center.",
    "Reuters correspondent Lina Hall in Oslo contributed.",
    "Translated by Anna Hall.",
    "Labour costs rose. The day is known as Labour Day.",
]

ACTORS = [
    (
        'Oslo-based Cedar Lane Chemicals was listed. Cedar Lane said: "We make polish."',
        {"Cedar Lane Chemicals": "company"},
    ),
    ("The firm, Harvest Moon Ltd, was not. Harvest Moon said no.", {"Harvest Moon Ltd": "company"}),
    ("The trading house Karadag Motor was on the list.", {"Karadag Motor": "company"}),
    ("The state airline, Syrian Wings, was listed.", {"Syrian Wings": "company"}),
    ("Dandong Xinrong Mineral, a coal trader, was listed.", {"Dandong Xinrong Mineral": "company"}),
    ("The Queen Elizabeth aircraft carrier left.", {"Queen Elizabeth": "vessel"}),
    ("The USS Gerald R. Ford sailed.", {"USS Gerald R. Ford": "vessel"}),
    ("King Charles III spoke.", {"Charles III": "person"}),
    (
        "South Korea's military said so. The Joint Chiefs of Staff (JCS) in Seoul said so too.",
        {"Joint Chiefs of Staff": "armed_force", "South Korea's military": None},
    ),
    ("Minister Kim Yeon-chul left. Kim said so.", {"Kim Yeon-chul": "person"}),
    ("It repeated Labour's call. Labour stopped short of more.", {"Labour": "group"}),
    ("Jabhat al-Nusra was listed.", {"Jabhat al-Nusra": "group"}),
    ("Al Qaeda in Iraq was listed.", {"Al Qaeda in Iraq": "group"}),
    ("He joined the Greens in May.", {"Greens": "group"}),
    ("Senator Simon Birmingham left.", {"Simon Birmingham": "person"}),
]


def _actors(text: str) -> Names:
    record = read_by_rules(OPENING + text)
    return {actor.name: actor.kind.value for actor in record.actors}


@pytest.mark.parametrize("text", NO_ACTORS)
def test_things_are_no_actors(text: str):
    assert not {
        name for name, kind in _actors(text).items() if kind in {"person", "company", "group"}
    }


@pytest.mark.parametrize(("text", "names"), ACTORS)
def test_what_is_named(text: str, names: Names):
    found = _actors(text)
    assert {name: found.get(name) for name in names} == names
    assert not {name for name, kind in found.items() if kind == "person"} - set(names)


COUNTRIES = [
    ("According to chief economist Anna Hall, Russia faces a hard year.", "Anna Hall", None),
    ("The White House recognized Juan Guaidó as interim president.", "Juan Guaidó", None),
    ("Washington also took a former official, Rafael Otto, off its list.", "Rafael Otto", None),
    ("US secretary of state Anna Hall left.", "Anna Hall", "US"),
    ("Former unification minister Kim Yeon-chul left. Kim said so.", "Kim Yeon-chul", None),
    ("Russia heard that Nicolás Maduro left Venezuela. Maduro said so.", "Nicolás Maduro", "VE"),
]


@pytest.mark.parametrize(("text", "name", "country"), COUNTRIES)
def test_whose_a_person_is(text: str, name: str, country: str | None):
    record = read_by_rules(OPENING + text)
    assert {actor.name: actor.country for actor in record.actors}[name] == country
