"""Saved summaries: read back equal, from this version or a later minor one."""

import json

import pytest
from support.seed_drafts import draft_of, seed

from summarizer.errors import SourceError
from summarizer.grounding import ground
from summarizer.records.reading import load_summary
from summarizer.records.summary import SCHEMA_VERSION, ArticleSummary, ReaderInfo, ReaderName


@pytest.fixture(scope="module")
def summary():
    article = seed("003")
    grounded = ground(article, draft_of("003"))
    return ArticleSummary(
        article=article,
        reader=ReaderInfo(name=ReaderName.RECORDED),
        headline=grounded.headline,
        summary=grounded.summary,
        sanctions=grounded.sanctions,
        launches=grounded.launches,
        quotes=grounded.quotes,
        actors=grounded.actors,
    )


def test_text_bytes_and_values_read_back_equal(summary):
    text = summary.model_dump_json()
    assert load_summary(text) == summary
    assert load_summary(text.encode()) == summary
    assert load_summary(summary.to_json_dict()) == summary


def _later(summary, version):
    data = json.loads(summary.model_dump_json())
    data["schema_version"] = version
    data["mood"] = "calm"
    data["sanctions"][0]["severity"] = 3
    data["sanctions"][0]["targets"][0]["color"] = "red"
    return data


def test_fields_of_a_later_minor_version_are_left_out(summary):
    read = load_summary(_later(summary, "1.9"))
    assert read.sanctions == summary.sanctions
    assert read.actors == summary.actors
    assert read.schema_version == "1.9"


def test_unknown_field_of_this_version_is_an_error(summary):
    with pytest.raises(SourceError, match=r"mood|severity|color"):
        load_summary(_later(summary, SCHEMA_VERSION))


@pytest.mark.parametrize(
    ("version", "message"),
    [
        ("2.0", "schema version 2.0, this is 1.0; install a later summarizer"),
        ("0.9", "schema version 0.9, this is 1.0; write it again"),
        ("new", "'new' is no schema version"),
    ],
)
def test_other_major_version_is_one_clear_error(summary, version, message):
    with pytest.raises(SourceError, match=message):
        load_summary(_later(summary, version))


@pytest.mark.parametrize(
    ("saved", "message"),
    [
        ("{", "is no JSON"),
        ("[]", "is no saved summary"),
        ("{}", "is no saved summary"),
        ('{"article": {}}', "cannot be read: "),
    ],
)
def test_what_is_no_summary_is_one_clear_error(saved, message):
    with pytest.raises(SourceError, match=message) as caught:
        load_summary(saved)
    assert "\n" not in str(caught.value)
