"""A service that misbehaves: each failure told apart, retried only where that can help."""

import json
from datetime import UTC, datetime

import pytest
from support.models import KEY, QUOTE, RIGHT, SANCTION, article, bench, changed
from support.openai_server import (
    ERROR_IN_200,
    HANG,
    NO_CHOICES,
    RESET,
    Reply,
    answer,
    error,
    raw,
)

from summarizer.errors import (
    AnswerError,
    ConfigurationError,
    DeadlineError,
    ReaderError,
    RefusalError,
    TransportError,
    TruncatedError,
)
from summarizer.records.summary import WarningCode

# ---- repeated until it gets through ----

PASSING = {
    "408": error(408),
    "409": error(409),
    "429": error(429, "slow down"),
    "500": error(500, "oops"),
    "502 in HTML": Reply(502, "<html>Bad Gateway</html>", "text/html"),
    "503": error(503, "overloaded"),
    "a broken connection": RESET,
}


@pytest.mark.parametrize("failure", PASSING.values(), ids=PASSING)
async def test_what_passes_is_waited_out(failure):
    with bench() as b:
        b.server.play(failure, failure, answer(RIGHT))
        reading = await b.reader.read(article())
    assert b.server.requests == 3
    assert reading.info.usage.requests == 3
    assert reading.info.attempts == 1
    assert len(b.sleeper.waits) == 2


@pytest.mark.parametrize("failure", PASSING.values(), ids=PASSING)
async def test_what_does_not_pass_ends_after_the_retries(failure):
    with bench(retries=3) as b:
        b.server.play(failure)
        with pytest.raises(TransportError, match=r"in 4 tries"):
            await b.reader.read(article())
    assert b.server.requests == 4


async def test_a_hung_socket_is_given_up_and_tried_again():
    with bench(timeout_seconds=0.2) as b:
        b.server.play(HANG, answer(RIGHT))
        reading = await b.reader.read(article())
    assert b.server.requests == 2
    assert reading.info.attempts == 1


async def test_nobody_at_the_address():
    with bench(base_url="http://127.0.0.1:9/v1", retries=2) as b:
        with pytest.raises(TransportError, match="cannot be reached, in 3 tries"):
            await b.reader.read(article())
        assert len(b.sleeper.waits) == 2


async def test_waits_grow_and_vary():
    with bench() as b:
        b.server.play(error(503))
        for _ in range(2):
            with pytest.raises(TransportError):
                await b.reader.read(article())
    first, second = b.sleeper.waits[:4], b.sleeper.waits[4:]
    for waits in (first, second):
        for least, wait in zip((0.5, 1, 2, 4), waits, strict=True):
            assert least <= wait <= least + 0.5
    assert first != second


ASKED = {
    "seconds": ({"Retry_After": "7"}, 7),
    "a fraction": ({"Retry_After": "0.25"}, 0.25),
    "milliseconds": ({"retry_after_ms": "1500", "Retry_After": "9"}, 1.5),
    "a date gone by": ({"Retry_After": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0),
    "less than nothing": ({"Retry_After": "-5"}, 0),
}


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(("headers", "seconds"), ASKED.values(), ids=ASKED)
async def test_a_wait_that_is_asked_for_is_kept(status, headers, seconds):
    with bench() as b:
        b.server.play(error(status, **headers), answer(RIGHT))
        await b.reader.read(article())
    assert b.sleeper.waits == [seconds]


def test_a_date_to_wait_for_is_counted_from_now():
    import httpx2
    from openai import APIStatusError

    from summarizer.readers.llm.transport import retry_after

    response = httpx2.Response(
        429,
        headers={"Retry-After": "Wed, 12 Jan 2022 12:00:30 GMT"},
        request=httpx2.Request("POST", "http://h/v1"),
    )
    busy = APIStatusError("busy", response=response, body=None)
    assert retry_after(busy, datetime(2022, 1, 12, 12, 0, 0, tzinfo=UTC)) == 30


@pytest.mark.parametrize("value", ["soon", "nan", "Wed, 99 Foo 2015"])
async def test_a_wait_that_cannot_be_read_is_guessed(value):
    with bench() as b:
        b.server.play(error(429, Retry_After=value), answer(RIGHT))
        await b.reader.read(article())
    assert 0.5 <= b.sleeper.waits[0] <= 1


@pytest.mark.parametrize("value", ["3600", "inf"])
async def test_too_long_a_wait_is_told_instead(value):
    with bench() as b:
        b.server.play(error(429, Retry_After=value))
        with pytest.raises(TransportError, match=f"try again in {value} s"):
            await b.reader.read(article())
    assert (b.server.requests, b.sleeper.waits) == (1, [])


async def test_retries_and_reasks_do_not_multiply():
    wrong = answer(changed(RIGHT, quotes=[QUOTE, changed(QUOTE, text="We shall see it all,")]))
    with bench(retries=4, reasks=2) as b:
        b.server.play(error(500), wrong, error(429), wrong, error(503), error(503), wrong)
        reading = await b.reader.read(article())
    assert b.server.requests == 7
    assert reading.info.attempts == 3
    assert reading.info.usage.requests == 7


# ---- fails at once, and says what to mend ----

AT_ONCE = {
    "400": (error(400, "max context length is 4096"), ConfigurationError, "4096"),
    "401": (error(401, f"Incorrect key {KEY}"), ConfigurationError, "OPENAI_API_KEY"),
    "403": (error(403), ConfigurationError, "--model"),
    "404": (error(404), ConfigurationError, "/v1"),
    "413": (error(413, "too large"), ConfigurationError, "too large"),
    "no credit": (error(429, code="insufficient_quota"), ConfigurationError, "credit"),
    "HTML": (raw("<html>Welcome</html>", "text/html"), ConfigurationError, "base URL"),
    "broken JSON": (raw('{"id": '), AnswerError, "no JSON"),
    "JSON of another kind": (raw("[1, 2]"), ReaderError, ""),
    "no choices": (NO_CHOICES, AnswerError, "without an answer"),
    "an error in a 200": (ERROR_IN_200, AnswerError, "without an answer"),
    "a refusal": (answer(None, refusal="I cannot help."), RefusalError, "I cannot help"),
    "a content filter": (
        answer("", finish_reason="content_filter"),
        RefusalError,
        "content filter",
    ),
    "truncated": (
        answer('{"headline": {"te', finish_reason="length"),
        TruncatedError,
        "token limit",
    ),
}


@pytest.mark.parametrize(("reply", "kind", "told"), AT_ONCE.values(), ids=AT_ONCE)
async def test_what_cannot_be_mended_by_asking_fails_at_once(reply, kind, told):
    with bench() as b:
        b.server.play(reply)
        with pytest.raises(kind) as caught:
            await b.reader.read(article())
    message = str(caught.value)
    assert told in message
    assert b.server.requests == 1
    assert b.sleeper.waits == []
    assert "\n" not in message
    assert message.endswith(".")
    assert KEY not in message
    assert caught.value.__cause__ is None
    assert KEY not in repr(caught.value.__context__) or caught.value.__suppress_context__


async def test_a_key_that_a_service_repeats_is_not_shown():
    with bench() as b:
        b.server.play(error(400, f"Unknown organization for {KEY}"))
        with pytest.raises(ConfigurationError) as caught:
            await b.reader.read(article())
    assert "Unknown organization for ***" in str(caught.value)


# ---- answers in wrappings ----

BARE = json.dumps(RIGHT)
WRAPPED = {
    "a code fence": f"```json\n{BARE}\n```",
    "a fence without a name": f"```\n{BARE}\n```",
    "words around it": f"Here is the answer:\n\n{BARE}\n\nI hope it helps.",
    "a fence and words": f"Sure!\n```json\n{BARE}\n```\nAnything else?",
    "thoughts": f'<think>\nFirst {{"sanctions": []}} hmm.\n</think>\n\n{BARE}',
    "thoughts without a beginning": f"I will look.\n</think>\n{BARE}",
    "a byte order mark": f"\ufeff{BARE}",
    "an earlier object": f'The article says {{"sanctions": []}}, but:\n{BARE}',
}


@pytest.mark.parametrize("text", WRAPPED.values(), ids=WRAPPED)
async def test_wrappings_are_taken_off_without_asking_again(text):
    with bench() as b:
        b.server.play(answer(text))
        reading = await b.reader.read(article())
    assert b.server.requests == 1
    assert len(reading.draft.sanctions) == 1


NO_ANSWER = {
    "nothing": "",
    "words": "I could not find anything, sorry.",
    "thoughts only": "<think>This is hard",
    "a list": "[1, 2]",
    "half an object": '{"sanctions": [',
}


@pytest.mark.parametrize("text", NO_ANSWER.values(), ids=NO_ANSWER)
async def test_an_answer_that_is_none_is_asked_for_again(text):
    with bench() as b:
        b.server.play(answer(text), answer(RIGHT))
        reading = await b.reader.read(article())
    assert reading.info.attempts == 2


@pytest.mark.parametrize("text", NO_ANSWER.values(), ids=NO_ANSWER)
async def test_answers_that_are_none_are_an_error(text):
    with bench() as b:
        b.server.play(answer(text))
        with pytest.raises(AnswerError, match="Nothing in 3 answers"):
            await b.reader.read(article())
    assert b.server.requests == 3


# ---- the deadline ----


async def test_the_deadline_is_over_everything():
    with bench(deadline_seconds=0.3) as b:
        b.server.play(HANG)
        with pytest.raises(DeadlineError, match=r"0\.3 s"):
            await b.reader.read(article())


# ---- what is left when a conversation breaks off ----

WRONG = changed(RIGHT, quotes=[QUOTE, changed(QUOTE, text="We shall see it all,")])
BROKEN_OFF = {
    "refused": answer(None, refusal="No more."),
    "truncated": answer('{"he', finish_reason="length"),
    "busy": error(503),
    "forbidden": error(401),
}


@pytest.mark.parametrize("end", BROKEN_OFF.values(), ids=BROKEN_OFF)
async def test_an_earlier_answer_is_not_lost(end):
    with bench() as b:
        b.server.play(answer(WRONG), end)
        reading = await b.reader.read(article())
    assert reading.draft.sanctions[0].status == "imposed"
    codes = [w.code for w in reading.warnings]
    assert codes[0] is WarningCode.ANSWER_SALVAGED
    assert (WarningCode.TRUNCATED in codes) == (end is BROKEN_OFF["truncated"])


async def test_an_earlier_answer_is_not_lost_at_the_deadline():
    with bench(deadline_seconds=0.5) as b:
        b.server.play(answer(WRONG), HANG)
        reading = await b.reader.read(article())
    assert reading.draft.sanctions[0].status == "imposed"
    assert "0.5 s" in reading.warnings[0].message


# ---- salvage ----


async def test_good_records_stay_and_bad_ones_are_refused_with_a_reason():
    bad = {"evidence": [1], "status": "imposed"}
    mixed = changed(RIGHT, sanctions=[bad, SANCTION], quotes=["none", QUOTE])
    with bench() as b:
        b.server.play(answer(mixed))
        reading = await b.reader.read(article())
    assert [s.trigger for s in reading.draft.sanctions] == ["froze the assets of"]
    assert [q.text for q in reading.draft.quotes] == ["We will not wait,"]
    assert [(r.record, r.slot) for r in reading.rejected] == [("sanction", None), ("quote", None)]
    assert "Trigger: Field required" in reading.rejected[0].reason


async def test_the_best_answer_is_kept_not_the_last():
    worse = {"sanctions": [changed(SANCTION, trigger="bombed")]}
    with bench() as b:
        b.server.play(answer(WRONG), answer(worse), answer("no idea"))
        reading = await b.reader.read(article())
    assert [s.trigger for s in reading.draft.sanctions] == ["froze the assets of"]


async def test_a_model_that_invents_everything_has_failed():
    invented = {"sanctions": [changed(SANCTION, trigger="bombed the capital of")]}
    with bench() as b:
        b.server.play(answer(invented))
        with pytest.raises(AnswerError, match="Nothing in 3 answers of the model holds"):
            await b.reader.read(article())
