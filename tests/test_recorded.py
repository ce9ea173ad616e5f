"""Recorded answers: written safely, replayed through the same checks, without the libraries."""

import asyncio
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from support.command import RECORDINGS, SEEDS
from support.models import KEY, QUOTE, RIGHT, article, bench, changed
from support.openai_server import HANG, answer, error

from summarizer.errors import AnswerError, RecordingError, RefusalError, TruncatedError
from summarizer.grounding import ground
from summarizer.readers import recording as recording_module
from summarizer.readers.outcomes import Attempt
from summarizer.readers.prompts import load_prompt
from summarizer.readers.recorded import RecordedReader
from summarizer.readers.recording import (
    RecordedAttempt,
    Recording,
    describe,
    read_recording,
    recording_path,
    write_recording,
)
from summarizer.records.draft_schema import schema_hash
from summarizer.records.summary import ReaderName, Usage, WarningCode
from summarizer.sources import read_article

WRONG = changed(RIGHT, quotes=[QUOTE, changed(QUOTE, text="We shall see it all,")])


def recorded(*attempts, **fields):
    known = {
        "article": describe(article()),
        "model": "m",
        "prompt": "read",
        "prompt_version": load_prompt().version,
        "schema_hash": schema_hash(),
        "recorded": date(2026, 1, 2),
        "provenance": "by hand",
        "attempts": tuple(
            RecordedAttempt.of(a if isinstance(a, Attempt) else Attempt(text=json.dumps(a)))
            for a in attempts
        ),
    }
    return Recording(**(known | fields))


def replayed(folder, *attempts, **fields):
    write_recording(folder, recorded(*attempts, **fields))
    return asyncio.run(RecordedReader(folder).read(article()))


# ---- replaying ----


def test_the_first_answer_that_holds_is_used(tmp_path):
    reading = replayed(tmp_path, WRONG, RIGHT, {"sanctions": []})
    assert reading.info.attempts == 2
    assert len(reading.draft.quotes) == 1
    assert reading.warnings == ()


def test_a_replay_names_the_model_and_costs_nothing(tmp_path):
    info = replayed(tmp_path, RIGHT).info
    assert (info.name, info.model) == (ReaderName.RECORDED, "m")
    assert info.prompt_version == load_prompt().version
    assert info.usage == Usage(cost_usd=0.0)


def test_where_none_holds_the_best_is_salvaged(tmp_path):
    reading = replayed(tmp_path, WRONG, {"sanctions": ["none"]}, Attempt(text="no idea"))
    assert len(reading.draft.sanctions) == 1
    assert [w.code for w in reading.warnings] == [WarningCode.ANSWER_SALVAGED]


ENDINGS = {
    "refused": (Attempt(text="", refusal="No."), RefusalError),
    "truncated": (Attempt(text='{"he', finish_reason="length"), TruncatedError),
    "invented": (Attempt(text=json.dumps({"actors": [{"name": "X", "kind": "no"}]})), AnswerError),
}


@pytest.mark.parametrize(("attempt", "kind"), ENDINGS.values(), ids=ENDINGS)
def test_a_failure_is_replayed_too(tmp_path, attempt, kind):
    with pytest.raises(kind):
        replayed(tmp_path, attempt)


CHANGES = {
    "prompt": ({"prompt_version": "0"}, [WarningCode.PROMPT_CHANGED]),
    "a prompt that is gone": ({"prompt": "old"}, [WarningCode.PROMPT_CHANGED]),
    "schema": ({"schema_hash": "0" * 16}, [WarningCode.SCHEMA_CHANGED]),
    "both": (
        {"prompt_version": "0", "schema_hash": "0" * 16},
        [WarningCode.PROMPT_CHANGED, WarningCode.SCHEMA_CHANGED],
    ),
}


@pytest.mark.parametrize(("fields", "codes"), CHANGES.values(), ids=CHANGES)
def test_a_changed_question_is_warned_of_and_the_answer_used(tmp_path, fields, codes):
    reading = replayed(tmp_path, RIGHT, **fields)
    assert [w.code for w in reading.warnings] == codes
    assert len(reading.draft.sanctions) == 1


def test_a_missing_recording_says_what_to_do(tmp_path):
    reader = RecordedReader(tmp_path)
    assert not reader.has_answer(article())
    with pytest.raises(RecordingError, match="--record"):
        asyncio.run(reader.read(article()))


BROKEN = {
    "no JSON": "{",
    "not ours": "{}",
    "no attempts": recorded(RIGHT).model_dump_json().replace('"attempts":[', '"attempt":['),
    "another format": recorded(RIGHT).model_dump_json().replace('"format":1', '"format":2'),
    "another prompt's path": recorded(RIGHT).model_dump_json().replace('"read"', '"../read"'),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_recording_is_told(tmp_path, content):
    recording_path(tmp_path, article().id).write_text(content, encoding="utf-8")
    with pytest.raises(RecordingError, match="record it anew"):
        asyncio.run(RecordedReader(tmp_path).read(article()))


# ---- recording ----


async def test_all_answers_of_a_call_are_recorded_and_replay_the_same(tmp_path):
    with bench(record=tmp_path) as b:
        b.server.play(answer(WRONG), error(429), answer(RIGHT))
        live = await b.reader.read(article())
    replay = await RecordedReader(tmp_path).read(article())
    assert replay.draft == live.draft
    assert replay.info.attempts == live.info.attempts == 2
    kept = read_recording(tmp_path, article())
    assert (kept.model, kept.prompt_version) == ("test-model", load_prompt().version)
    assert kept.schema_hash == schema_hash()
    assert kept.attempts[0].answer == WRONG
    assert kept.attempts[1].input_tokens == 1_000
    assert "test-model" in kept.provenance


async def test_what_was_salvaged_is_salvaged_again(tmp_path):
    with bench(record=tmp_path) as b:
        b.server.play(answer(WRONG), answer("no idea"))
        live = await b.reader.read(article())
    replay = await RecordedReader(tmp_path).read(article())
    assert (replay.draft, replay.rejected) == (live.draft, live.rejected)
    assert replay.warnings == live.warnings
    assert ground(article(), replay.draft) == ground(article(), live.draft)


async def test_a_refusal_is_recorded(tmp_path):
    with bench(record=tmp_path) as b:
        b.server.play(answer(None, refusal="I cannot."))
        with pytest.raises(RefusalError):
            await b.reader.read(article())
    with pytest.raises(RefusalError, match="I cannot"):
        await RecordedReader(tmp_path).read(article())


async def test_where_nothing_came_nothing_is_recorded(tmp_path):
    with bench(record=tmp_path, deadline_seconds=0.2) as b:
        b.server.play(HANG)
        with pytest.raises(Exception, match=r"0\.2 s"):
            await b.reader.read(article())
    assert list(tmp_path.iterdir()) == []


async def test_a_recording_holds_no_secret_and_no_path(tmp_path):
    there = tmp_path / "home" / "analyst"
    with bench(record=there) as b:
        b.server.play(answer(RIGHT, model="/secret/models/small.gguf"))
        story = article().model_copy(update={"source": str(tmp_path / "secret" / "story.txt")})
        await b.reader.read(story)
        address = b.server.url
    (file,) = there.iterdir()
    content = file.read_text(encoding="utf-8")
    for secret in (KEY, address, "127.0.0.1", str(tmp_path), "secret"):
        assert secret not in content
    assert '"source": "story.txt"' in content


async def test_a_folder_that_cannot_be_written_to_is_told_before_anything_is_paid(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with bench(record=tmp_path / "file") as b:
        with pytest.raises(RecordingError, match="Cannot record"):
            await b.reader.read(article())
        assert b.server.requests == 0


def test_a_recording_is_readable(tmp_path):
    path = write_recording(
        tmp_path, recorded({"headline": {"text": "“Où?” — 김", "evidence": [1]}})
    )
    content = path.read_text(encoding="utf-8")
    assert path.name == f"{article().id}.json"
    assert "“Où?” — 김" in content
    assert '\n   "answer": {' in content
    assert content.endswith("}\n")


RAW = {
    "plain": '{"a": 1, "b": ["x", null]}',
    "a repeated name": '{"a": 1, "a": 2}',
    "fenced": '```json\n{"a": 1}\n```',
    "no JSON": "hello\n",
    "empty": "",
    "not a number": '{"a": NaN}',
    "half a character": '{"a": "\\ud800"}',
    "a list": "[1]",
}


@pytest.mark.parametrize("text", RAW.values(), ids=RAW)
def test_an_answer_is_kept_as_it_came(tmp_path, text):
    write_recording(tmp_path, recorded(Attempt(text=text, finish_reason="stop")))
    (kept,) = read_recording(tmp_path, article()).attempts
    came = kept.as_attempt().text
    assert came == text or json.loads(came) == json.loads(text)
    assert (kept.answer is not None) == (text == RAW["plain"])


def test_half_a_recording_is_never_seen(tmp_path, monkeypatch):
    write_recording(tmp_path, recorded(RIGHT))
    before = recording_path(tmp_path, article().id).read_bytes()

    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(recording_module.Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_recording(tmp_path, recorded(WRONG))
    assert recording_path(tmp_path, article().id).read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1, "nothing half done is left"


@pytest.mark.skipif(os.name == "nt", reason="no such permissions there")
def test_a_recording_can_be_read_by_others(tmp_path):
    path = write_recording(tmp_path, recorded(RIGHT))
    assert path.stat().st_mode & 0o777 == 0o644


# ---- the recordings that come with the project ----


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")), ids=lambda p: p.stem)
def test_the_seeds_are_recorded_and_say_how(seed):
    story = read_article(seed)
    kept = read_recording(RECORDINGS, story)
    assert kept.article.source == Path(story.source).name
    assert "by hand" in kept.provenance
    assert "no model was asked" in kept.provenance
    assert kept.prompt_version == load_prompt().version, "answer the changed prompt anew"
    assert kept.schema_hash == schema_hash()


def test_one_misquotes_first_and_is_right_after_the_complaint():
    attempts = [
        len(read_recording(RECORDINGS, read_article(seed)).attempts) for seed in SEEDS.glob("*.txt")
    ]
    assert sorted(attempts) == [1, 2]


def test_a_replay_loads_neither_instructor_nor_openai():
    program = (
        "import asyncio, sys; from pathlib import Path;"
        "from summarizer.readers.recorded import RecordedReader;"
        "from summarizer.sources import read_article;"
        f"seed = sorted(Path({str(SEEDS)!r}).glob('*.txt'))[0];"
        f"asyncio.run(RecordedReader(Path({str(RECORDINGS)!r})).read(read_article(seed)));"
        "print({'openai', 'instructor', 'httpx2', 'tenacity'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"
