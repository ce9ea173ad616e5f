"""Whose a person is where other countries stand near, and what kind a carrier is."""

import pytest
from support.reading import read_by_rules

HOMES = [
    ("The U.S. envoy for Libya, Martin Brooks, spoke to reporters.", "Martin Brooks", "US"),
    ("Vice President Al Gore was in Lima, Peru, for talks with him.", "Al Gore", None),
    (
        "Three others targeted by US curbs are Boris Orlov, Pavel Serov and Ilya Gusev.",
        "Boris Orlov",
        None,
    ),
    ("Anna Keller, and the British ambassador to Russia, John Reed, met.", "John Reed", "GB"),
]


def _actors(sentence):
    found = read_by_rules(f"GENEVA, June 23, 2022 (Reuters) - {sentence}").actors
    return {actor.name: actor for actor in found}


@pytest.mark.parametrize(("sentence", "name", "country"), HOMES)
def test_a_person_is_of_whose_he_is_and_not_of_where_he_works(sentence, name, country):
    assert _actors(sentence)[name].country == country


def test_a_carrier_that_flies_is_a_company():
    found = _actors("The list names two banks, and the carrier Air Koryo of North Korea.")
    assert found["Air Koryo"].kind.value == "company"


def test_laws_and_licenses_are_no_actors_and_an_administration_is_a_government():
    found = _actors(
        "The Trump Administration said a bank broke the Bank Secrecy Act. The Chevron License was"
        " revoked."
    )
    assert "Bank Secrecy Act" not in found
    assert "Chevron License" not in found
    assert found["Trump Administration"].kind.value == "government"
