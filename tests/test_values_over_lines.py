"""What is computed from copied words does not depend on how the page set its spaces."""

import unicodedata

import pytest

from summarizer.grounding import complaints
from summarizer.normalize.bodies import body_of
from summarizer.normalize.countries import country_of
from summarizer.normalize.missiles import missile_class
from summarizer.normalize.numbers import parse_count, parse_quantity
from summarizer.normalize.programs import program_code
from summarizer.records.summary import Draft
from summarizer.sources import article_from_text


def _program(text):
    return program_code(text, "US", "United States", ["KP"], None)


def _class(text):
    return missile_class(text, None)


@pytest.mark.parametrize("space", ["\n", "\u00a0", " \n   "])
@pytest.mark.parametrize(
    ("compute", "text"),
    [
        (parse_count, "two dozen firms"),
        (parse_count, "forty one vessels"),
        (parse_count, "an additional North Korean individual"),
        (parse_quantity, "roughly 350 km (217 miles)"),
        (parse_quantity, "1 hour 11 minutes"),
        (country_of, "Papua New Guinea"),
        (country_of, "six North Korean individuals"),
        (body_of, "UN Security Council"),
        (_class, "multiple rocket launcher"),
        (_program, "Executive Order 13382"),
    ],
)
def test_white_space_changes_no_value(compute, text, space):
    assert compute(text) is not None
    assert compute(text.replace(" ", space)) == compute(text)


@pytest.mark.parametrize("thousand", ["1\u00a0100 km", "1\u202f100 km"])
def test_a_space_between_thousands_is_part_of_the_number(thousand):
    assert parse_quantity(thousand).value == 1100


LEAD = "Tokyo imposed export controls on two dozen firms of José Peña's, the ministry said."


@pytest.mark.parametrize(
    "text",
    [
        LEAD,
        LEAD.replace("export controls", "export\ncontrols").replace("two dozen", "two\ndozen"),
        LEAD.replace(" ", "\u00a0"),
        unicodedata.normalize("NFD", LEAD),
    ],
    ids=["plain", "wrapped", "no-break spaces", "letters in two parts"],
)
def test_sentences_and_measures_are_held_against_the_words_alone(text):
    sanction = {
        "evidence": [1],
        "trigger": "imposed export controls",
        "status": "imposed",
        "imposers": [{"text": "Tokyo"}],
        "targets": [{"text": "two dozen firms", "kind": "company"}],
        "measures": ["export control"],
    }
    sentences = [
        {"text": "Tokyo put export controls on two dozen firms of José Peña's.", "evidence": [1]},
        {"text": LEAD, "evidence": [1]},
    ]
    draft = Draft.model_validate({"summary": sentences, "sanctions": [sanction]})
    assert complaints(article_from_text(text), draft) == []
