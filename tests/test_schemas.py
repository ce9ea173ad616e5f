import json

import pytest
from jsonschema import Draft202012Validator
from support.command import RECORDINGS, ROOT, SEEDS
from support.samples import sample

from summarizer import Settings, summarize
from summarizer.records.schema import as_text, file_name, published_schemas
from summarizer.records.summary import ArticleSummary
from summarizer.schema_files import schema_names, schema_text

SCHEMAS = published_schemas()


def validator(name):
    return Draft202012Validator(json.loads(schema_text(name)))


@pytest.mark.parametrize("name", SCHEMAS)
def test_has_not_drifted(name):
    file = ROOT / "schemas" / file_name(name)
    assert file.read_text(encoding="utf-8") == as_text(SCHEMAS[name]), "run `make schemas`"


def test_nothing_else_is_published():
    assert schema_names() == sorted(SCHEMAS)


@pytest.mark.parametrize("name", SCHEMAS)
def test_is_a_valid_schema_with_a_description(name):
    schema = json.loads(schema_text(name))
    Draft202012Validator.check_schema(schema)
    assert schema["description"]


@pytest.mark.parametrize("name", ["actor", "article_summary", "launch", "quote", "sanction"])
def test_its_example_is_valid(name):
    schema = json.loads(schema_text(name))
    for example in schema["examples"]:
        validator(name).validate(example)


def test_the_example_is_a_summary_whose_spans_stand_in_the_text():
    (example,) = json.loads(schema_text("article_summary"))["examples"]
    summary = ArticleSummary.model_validate(example)
    text = summary.article.text
    for record in (*summary.sanctions, *summary.launches, *summary.quotes, *summary.actors):
        for span in record.evidence:
            assert text[span.start : span.end] == span.text


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem)
@pytest.mark.parametrize("reader", ["recorded", "rules"])
def test_real_output_is_valid(seed, reader):
    summary = summarize(seed, reader=reader, settings=Settings(recordings=RECORDINGS))
    output = json.loads(summary.model_dump_json())
    validator("article_summary").validate(output)
    for kind in ("sanction", "quote", "actor"):
        for record in output[f"{kind}s"]:
            validator(kind).validate(record)
    for record in output["launches"]:
        validator("launch").validate(record)


def test_every_kind_of_value_is_valid():
    validator("article_summary").validate(json.loads(sample().model_dump_json()))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda summary: summary.pop("article"),
        lambda summary: summary["sanctions"][0].update(status="maybe"),
        lambda summary: summary["launches"][0].update(evidence=[]),
        lambda summary: summary["quotes"][0].update(extra=1),
    ],
    ids=["no article", "unknown status", "no evidence", "unknown field"],
)
def test_what_breaks_the_contract_is_invalid(spoil):
    output = json.loads(sample().model_dump_json())
    spoil(output)
    assert not validator("article_summary").is_valid(output)
