"""The model reader against a real server on loopback: what is sent, and what is made of answers."""

import asyncio
import json
import subprocess
import sys

import pytest
from support.models import KEY, QUOTE, RIGHT, SANCTION, TEXT, article, bench, changed
from support.openai_server import answer, error, schema_of

from summarizer.errors import ConfigurationError, OfflineError
from summarizer.readers.llm import LlmReader
from summarizer.readers.prompts import load_prompt
from summarizer.records.draft_schema import draft_schema
from summarizer.records.summary import ReaderName, WarningCode
from summarizer.settings import DEFAULT_MODEL, Settings

# ---- one call ----


async def test_an_article_takes_one_call():
    with bench() as b:
        b.server.play(answer(RIGHT))
        reading = await b.reader.read(article())
    assert b.server.requests == 1
    assert reading.draft.sanctions[0].trigger == "froze the assets of"
    assert reading.info.name is ReaderName.LLM
    assert reading.info.attempts == 1
    assert reading.info.prompt_version == load_prompt().version
    assert (reading.rejected, reading.warnings) == ((), ())


async def test_the_static_part_comes_first_and_the_article_last():
    with bench() as b:
        b.server.play(answer(RIGHT), answer("{}"))
        await b.reader.read(article())
        await b.reader.read(article("Another story."))
    first, second = (body["messages"] for body in b.server.bodies)
    assert [m["role"] for m in first] == ["system", "user"]
    assert first[0] == second[0]
    assert "[1] Japan froze the assets of two Russian traders on Monday." in first[1]["content"]
    assert first[1]["content"].splitlines()[0] == first[1]["content"].splitlines()[-1]


HOSTILE = {
    "a template": 'He said "{{ 7*7 }}" aloud.',
    "a raw block": "The {% raw %} block {% endraw %} stood there.",
    "a comment": "A {# comment #} and ${HOME} and %s and {0}.",
    "curly quotes": "“We’re done…” she said — ‘now’.",
    "Korean": "김정은 위원장은 말했다.",
    "right to left": "قال محمد بن سلمان ذلك.",
    "combining marks": "Cafe\u0301 and nbsp\u00a0here.",
    "backslashes": r"C:\new\table and \u0041.",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
async def test_the_article_is_passed_on_as_it_is(text):
    with bench() as b:
        b.server.play(answer("{}"))
        await b.reader.read(article(text))
    assert text in b.server.bodies[0]["messages"][1]["content"]


async def test_a_reask_passes_the_article_on_as_it_is_too():
    text = TEXT + "\nIt said {{ 7*7 }} {% raw %}.\n"
    wrong = changed(RIGHT, sanctions=[changed(SANCTION, reason="{{ 7*7 }} {% raw")])
    with bench() as b:
        b.server.play(answer(wrong), answer(RIGHT))
        await b.reader.read(article(text))
    assert "It said {{ 7*7 }} {% raw %}." in b.server.bodies[1]["messages"][1]["content"]
    assert '"{{ 7*7 }} {% raw"' in b.server.bodies[1]["messages"][3]["content"]


# ---- the schema that is sent ----


async def test_a_compatible_server_is_sent_the_bounded_schema():
    with bench() as b:
        b.server.play(answer(RIGHT))
        await b.reader.read(article())
    sent = schema_of(b.server.bodies[0])
    assert "strict" not in sent
    assert sent["schema"] == draft_schema(strict=False)
    assert b.server.bodies[0]["temperature"] == 0


async def test_a_strict_service_is_sent_the_strict_schema():
    with bench(strict=True) as b:
        b.server.play(answer(RIGHT))
        await b.reader.read(article())
    sent = schema_of(b.server.bodies[0])
    assert sent["strict"] is True
    assert sent["schema"] == draft_schema(strict=True)


OPTIONS = {
    "OpenAI, default model": (
        {},
        {"model": DEFAULT_MODEL, "reasoning_effort": "low", "strict": True},
    ),
    "OpenAI, another model": ({"model": "gpt-4.1"}, {"model": "gpt-4.1", "strict": True}),
    "OpenAI, limits": (
        {"model": "m", "max_output_tokens": 9, "reasoning_effort": "high"},
        {
            "model": "m",
            "max_completion_tokens": 9,
            "reasoning_effort": "high",
            "strict": True,
        },
    ),
    "compatible, limits": (
        {"model": "m", "base_url": "http://h/v1", "max_output_tokens": 9},
        {"model": "m", "max_tokens": 9, "temperature": 0.0},
    ),
}


@pytest.mark.parametrize(("settings", "expected"), OPTIONS.values(), ids=OPTIONS)
def test_each_service_is_asked_in_the_words_it_knows(settings, expected):
    from summarizer.readers.llm.client import request_options
    from summarizer.readers.llm.reader import DRAFT_FORM

    options = request_options(Settings(**settings), DRAFT_FORM, structured=True)
    body = options.pop("extra_body", None)
    strict = {"strict": body["response_format"]["json_schema"]["strict"]} if body else {}
    assert options | strict == expected


REFUSALS = {
    "400": error(400, "'response_format.type' must be 'text' or 'json_object'"),
    "422": error(422, "json_schema is not supported"),
    "500": error(500, "[{'loc': ('body', 'response_format', 'type')}]"),
}


@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS)
async def test_a_server_without_structured_output_is_asked_for_json_in_words(refusal):
    fenced = answer(f"```json\n{json.dumps(RIGHT)}\n```")
    with bench() as b:
        b.server.play(refusal, fenced)
        reader = b.reader
        reading = await reader.read(article())
        again = await reader.read(article())
    assert len(reading.draft.sanctions) == len(again.draft.sanctions) == 1
    assert b.server.requests == 3, "the second article does not try in vain"
    assert "response_format" not in b.server.bodies[1]
    assert '"launching_party"' in b.server.bodies[1]["messages"][0]["content"]
    assert b.sleeper.waits == []


async def test_openai_itself_is_never_asked_in_words(monkeypatch):
    with bench() as b:
        b.server.play(error(400, "Invalid schema for response_format"))
        monkeypatch.setattr(Settings, "is_openai", True)
        with pytest.raises(ConfigurationError, match="Invalid schema"):
            await b.reader.read(article())
    assert b.server.requests == 1


# ---- complaints and re-asks ----

WRONG = {
    "an invented quotation": ("quotes", changed(QUOTE, text="We will wait for ever,"), "quotes[0]"),
    "an altered number": (
        "sanctions",
        changed(SANCTION, targets=[{"text": "seven Russian traders", "kind": "person"}]),
        '"seven Russian traders"',
    ),
    "a dropped not": (
        "launches",
        {
            "evidence": [3],
            "trigger": "launch",
            "launching_party": {"text": "North Korea"},
            "confirmation": "confirmed",
        },
        "launches[0]",
    ),
    "a status that is none": ("sanctions", changed(SANCTION, status="done"), "sanctions[0].status"),
    "a slot left out": ("sanctions", {"evidence": [1]}, "sanctions[0].trigger"),
    "a sentence that is none": ("quotes", changed(QUOTE, evidence=[99]), "99"),
}


@pytest.mark.parametrize(("field", "record", "told"), WRONG.values(), ids=WRONG)
async def test_what_is_wrong_is_told_and_mended(field, record, told):
    with bench() as b:
        b.server.play(answer(changed(RIGHT, **{field: [record]})), answer(RIGHT))
        reading = await b.reader.read(article())
    complaint = b.server.bodies[1]["messages"][-1]["content"]
    assert told in complaint
    assert "https://errors.pydantic.dev" not in complaint
    assert b.server.requests == 2
    assert reading.info.attempts == 2
    assert reading.draft.sanctions[0].status == "imposed"


async def test_the_complaint_names_the_nearest_true_words():
    wrong = changed(RIGHT, sanctions=[changed(SANCTION, trigger="froze all assets of")])
    with bench() as b:
        b.server.play(answer(wrong), answer(RIGHT))
        await b.reader.read(article())
    assert '"froze the assets of"' in b.server.bodies[1]["messages"][-1]["content"]


@pytest.mark.parametrize("reasks", [0, 1, 2])
async def test_no_more_is_asked_than_allowed(reasks):
    wrong = changed(RIGHT, quotes=[QUOTE, changed(QUOTE, text="We will wait for ever,")])
    with bench(reasks=reasks) as b:
        b.server.play(answer(wrong))
        reading = await b.reader.read(article())
    assert b.server.requests == reasks + 1
    assert reading.info.attempts == reasks + 1
    assert [w.code for w in reading.warnings] == [WarningCode.ANSWER_SALVAGED]


# ---- what it cost ----


async def test_usage_is_the_sum_over_all_attempts():
    wrong = changed(RIGHT, sanctions=[changed(SANCTION, status="done")])
    with bench(model="gpt-4o-mini") as b:
        b.server.play(
            answer(wrong, usage=(2_000, 0, 300)),
            error(429, Retry_After="1"),
            answer(RIGHT, usage=(3_000, 2_000, 400)),
        )
        reading = await b.reader.read(article())
    usage = reading.info.usage
    assert (usage.requests, usage.input_tokens, usage.cached_tokens) == (3, 5_000, 2_000)
    assert usage.output_tokens == 700
    assert usage.cost_usd == pytest.approx((3_000 * 0.15 + 2_000 * 0.075 + 700 * 0.60) / 1e6)


COSTS = {
    "an unknown model": ("llama3.2", answer(RIGHT), None),
    "a dated snapshot": ("gpt-4o-mini-2024-07-18", answer(RIGHT, usage=(1_000_000, 0, 0)), 0.15),
    "numbers not told": ("gpt-4o-mini", answer(RIGHT, usage=None), None),
}


@pytest.mark.parametrize(("model", "reply", "cost"), COSTS.values(), ids=COSTS)
async def test_a_cost_is_given_only_where_it_is_known(model, reply, cost):
    with bench(model=model) as b:
        b.server.play(reply)
        reading = await b.reader.read(article())
    assert reading.info.usage.cost_usd == cost


MODELS = {
    "the snapshot the service names": ("gpt-x", "gpt-x-2026-01-01", "gpt-x-2026-01-01"),
    "a file of a local server": ("small", "/models/small.gguf", "small"),
}


@pytest.mark.parametrize(("asked", "told", "shown"), MODELS.values(), ids=MODELS)
async def test_the_model_is_named_as_exactly_as_it_is_known(asked, told, shown):
    with bench(model=asked) as b:
        b.server.play(answer(RIGHT, model=told))
        reading = await b.reader.read(article())
    assert reading.info.model == shown


# ---- what is never done ----


async def test_offline_nothing_is_sent():
    with bench(offline=True) as b:
        b.server.play(answer(RIGHT))
        with pytest.raises(OfflineError):
            await b.reader.read(article())
    assert b.server.requests == 0


async def test_without_a_key_or_an_address_there_is_nobody_to_ask():
    with pytest.raises(ConfigurationError, match="OPENAI_API_KEY"):
        await LlmReader(Settings()).read(article())


async def test_the_key_goes_into_one_header_and_nowhere_else(caplog):
    caplog.set_level("DEBUG")
    with bench() as b:
        b.server.play(answer(RIGHT))
        reading = await b.reader.read(article())
    assert b.server.headers[0]["authorization"] == f"Bearer {KEY}"
    assert KEY not in json.dumps(b.server.bodies)
    assert KEY not in repr(reading)
    assert KEY not in caplog.text


async def test_libraries_do_not_log_the_article(caplog):
    wrong = changed(RIGHT, quotes=[changed(QUOTE, text="We shall see,")])
    with bench() as b:
        b.server.play(answer(wrong))
        await b.reader.read(article())
    assert "We shall see" not in caplog.text


def test_openai_and_instructor_are_loaded_when_first_used():
    program = (
        "import sys; from summarizer.readers.llm import LlmReader;"
        "from summarizer.settings import Settings; LlmReader(Settings());"
        "print(sorted({'openai', 'instructor', 'tenacity', 'httpx2'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


# ---- many at once ----


async def test_fifty_articles_at_once_are_each_held_against_their_own_text():
    texts = [TEXT.replace("two", f"{n}").replace("Rey", f"Rey{n}") for n in range(100, 150)]

    def reply(body):
        shown = body["messages"][1]["content"]
        number = shown.split("assets of ")[1].split(" ")[0]
        wrong = "999" if len(body["messages"]) == 2 and int(number) % 2 else number
        target = {"text": f"{wrong} Russian traders", "kind": "person"}
        return answer({"sanctions": [changed(SANCTION, targets=[target])]})

    with bench() as b:
        b.server.follow(reply)
        reader = b.reader
        readings = await asyncio.gather(*(reader.read(article(text)) for text in texts))
    targets = [reading.draft.sanctions[0].targets[0].text for reading in readings]
    assert targets == [f"{n} Russian traders" for n in range(100, 150)]
    assert [reading.info.attempts for reading in readings] == [1, 2] * 25
    assert [reading.info.usage.requests for reading in readings] == [1, 2] * 25
    assert b.server.requests == 75


def test_one_reader_serves_one_event_loop_after_the_other():
    with bench() as b:
        b.server.play(answer(RIGHT))
        reader = b.reader
        for _ in range(2):
            assert asyncio.run(reader.read(article())).info.attempts == 1
