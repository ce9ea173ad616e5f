"""The schema that a model is asked to fill: strict for OpenAI, bounded for compatible servers."""

import json

import pytest
from jsonschema import Draft202012Validator
from support.command import RECORDINGS

from summarizer.readers.outcomes import judge
from summarizer.readers.prompts import load_prompt
from summarizer.readers.tokens import estimate_tokens
from summarizer.records.draft_schema import draft_schema, schema_hash
from summarizer.records.schema import published_schemas
from summarizer.records.summary import Draft

STRICT, BOUNDED = draft_schema(strict=True), draft_schema(strict=False)
PUBLISHED = published_schemas()

# OpenAI's structured outputs: what a strict schema may hold.
ALLOWED = {"type", "properties", "items", "required", "enum", "$ref", "anyOf", "$defs"}
ALLOWED |= {"additionalProperties"}


def nodes(schema):
    """Every schema within a schema."""
    yield schema
    for key in ("properties", "$defs"):
        for child in schema.get(key, {}).values():
            yield from nodes(child)
    for child in schema.get("anyOf", []):
        yield from nodes(child)
    if "items" in schema:
        yield from nodes(schema["items"])


_EMPTIEST = {"array": [], "string": "x", "boolean": False, "integer": 1}


def filled(model_schema, definitions):
    """An answer that gives every property of a strict schema its emptiest value."""
    if "$ref" in model_schema:
        return filled(definitions[model_schema["$ref"].split("/")[-1]], definitions)
    if "anyOf" in model_schema:
        return None
    kind = model_schema["type"]
    if kind == "object":
        return {n: filled(p, definitions) for n, p in model_schema["properties"].items()}
    if isinstance(kind, list):
        return None
    return model_schema.get("enum", [_EMPTIEST[kind]])[0]


@pytest.mark.parametrize("schema", [STRICT, BOUNDED], ids=["strict", "bounded"])
def test_is_a_valid_schema_with_sound_references(schema):
    Draft202012Validator.check_schema(schema)
    for node in nodes(schema):
        if "$ref" in node:
            assert node["$ref"].removeprefix("#/$defs/") in schema["$defs"]
            assert set(node) == {"$ref"}


def test_strict_holds_only_what_openai_takes():
    for node in nodes(STRICT):
        assert set(node) <= ALLOWED
        if "properties" in node:
            assert node["required"] == list(node["properties"])
            assert node["additionalProperties"] is False


def test_strict_keeps_openais_limits():
    properties = sum(len(node.get("properties", {})) for node in nodes(STRICT))
    values = sum(len(node.get("enum", [])) for node in nodes(STRICT))
    assert properties < 5_000
    assert values < 1_000
    assert "anyOf" not in STRICT


def test_strict_asks_for_the_fields_that_openais_own_tool_would():
    from openai import pydantic_function_tool

    theirs = pydantic_function_tool(Draft)["function"]["parameters"]
    fields = {tuple(sorted(n["properties"])) for n in nodes(theirs) if "properties" in n}
    assert {tuple(sorted(n["properties"])) for n in nodes(STRICT) if "properties" in n} == fields


def test_bounded_has_a_limit_on_every_list_and_string():
    for node in nodes(BOUNDED):
        kinds = node.get("type", [])
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if "array" in kinds:
            assert node["maxItems"] <= 40
        if "string" in kinds and "enum" not in node:
            assert node["maxLength"] <= 1_500


def test_bounded_lets_be_left_out_what_has_a_default():
    assert BOUNDED["required"] == []
    assert BOUNDED["$defs"]["Mention"]["required"] == ["text"]


def test_a_strict_answer_is_a_draft():
    answer = filled(STRICT, STRICT["$defs"])
    sanction = STRICT["properties"]["sanctions"]["items"]
    answer["sanctions"] = [filled(sanction, STRICT["$defs"])]
    Draft202012Validator(STRICT).validate(answer)
    assert judge(json.dumps(answer)).complaints == ()


@pytest.mark.parametrize("path", sorted(RECORDINGS.glob("*.json")), ids=lambda p: p.stem)
def test_recorded_answers_fit_the_bounded_and_the_published_schema(path):
    recording = json.loads(path.read_text(encoding="utf-8"))
    for attempt in recording["attempts"]:
        Draft202012Validator(BOUNDED).validate(attempt["answer"])
        Draft202012Validator(PUBLISHED["draft"]).validate(attempt["answer"])


def test_the_hash_is_that_of_the_schema():
    assert schema_hash() == schema_hash()
    assert len(schema_hash()) == 16


def test_prompt_and_schema_take_two_thousand_tokens_at_most():
    schema = json.dumps(STRICT, separators=(",", ":"))
    assert estimate_tokens(load_prompt().text) + estimate_tokens(schema) <= 2_000


# ---- the published ones ----


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_field_is_described(name):
    schema = PUBLISHED[name]
    for node in (schema, *schema.get("$defs", {}).values()):
        for field, what in node.get("properties", {}).items():
            assert what.get("description"), f"{node.get('title')}.{field}"


@pytest.mark.parametrize("name", PUBLISHED)
def test_an_example_is_given_and_holds(name):
    (example,) = PUBLISHED[name]["examples"]
    Draft202012Validator(PUBLISHED[name]).validate(example)


def test_the_drafts_example_is_the_prompts():
    (example,) = PUBLISHED["draft"]["examples"]
    assert example == json.loads(load_prompt().text.split("# Example answer\n")[1])
