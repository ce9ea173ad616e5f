"""The conversation about one note, with a model or with what one answered before."""

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Final

from summarizer.briefing.model.answer import check_note_example, note_schema
from summarizer.briefing.model.verdict import NoteVerdict
from summarizer.errors import ReaderError
from summarizer.readers.llm.calls import Call, Form, usage_of
from summarizer.readers.llm.conversations import Conversations
from summarizer.readers.outcomes import ending_error
from summarizer.readers.prices import load_prices
from summarizer.readers.prompts import Prompt, load_prompt
from summarizer.readers.recording import (
    RecordedArticle,
    RecordedAttempt,
    Recording,
    load_recording,
    prepare_folder,
    recording_path,
    write_recording,
)
from summarizer.records.summary import Usage
from summarizer.settings import Settings

NOTE_FORM: Final = Form("Note", note_schema)
"""What is asked of a model that words a note."""

Sleep = Callable[[float], Awaitable[None]]
Judging = Callable[[str], NoteVerdict]


@dataclass(frozen=True, slots=True)
class Talk:
    """What a conversation brought: verdicts, what ended it early, and what it took.

    `remark` says what the reader of the note should know of where the answers came from.
    """

    model: str
    verdicts: tuple[NoteVerdict, ...]
    failure: ReaderError | None
    usage: Usage
    remark: str | None = None


async def talk(
    title: str, data: str, judge: Judging, settings: Settings, sleep: Sleep = asyncio.sleep
) -> Talk | None:
    """Ask the model configured, else replay what is recorded; None: there is neither.

    Args:
        title: of the note, kept with the recording.
        data: the message with the items.
        judge: gives the verdict on an answer.
        settings: which model or which recordings.
        sleep: waits between retries; tests replace it.

    Raises:
        RecordingError: if the folder to record into cannot be written to, or a recording read.
        UsageError: if the file of prices cannot be read.
    """
    if settings.has_model and not settings.offline:
        return await _live(title, data, judge, settings, sleep)
    if settings.recordings is None:
        return None
    path = recording_path(settings.recordings, note_id(data))
    return _replayed(path, judge) if path.is_file() else None


async def _live(title: str, data: str, judge: Judging, settings: Settings, sleep: Sleep) -> Talk:
    if settings.record is not None:
        prepare_folder(settings.record)
    prices = load_prices(settings.prices)
    prompt = note_prompt()
    call = Call(NOTE_FORM, judge, settings.retries)
    conversations = Conversations(settings, sleep=sleep)
    failure = await conversations.hold(prompt, data, call)
    model = conversations.model_of(call)
    if settings.record is not None and call.attempts:
        write_recording(settings.record, _recording(title, data, model, call))
    return Talk(model, tuple(call.verdicts), failure, usage_of(call, model, prices))


def _replayed(path: Path, judge: Judging) -> Talk:
    recording = load_recording(path)
    verdicts: list[NoteVerdict] = []
    failure: ReaderError | None = None
    for attempt in (each.as_attempt() for each in recording.attempts):
        failure = ending_error(attempt)
        if failure:
            break
        verdicts.append(judge(attempt.text))
        if verdicts[-1].holds:
            break
    now = note_prompt().version
    changed = (
        f"the recorded answer was given to version {recording.prompt_version} of the prompt; "
        f"it is now version {now}"
    )
    remark = None if recording.prompt_version == now else changed
    usage = Usage(cost_usd=0.0)
    return Talk(recording.model, tuple(verdicts), failure, usage, remark)


def note_prompt() -> Prompt:
    """Return the template for wording a note."""
    return load_prompt("brief", check_note_example)


def note_id(data: str) -> str:
    """Return the name under which answers to a message are recorded."""
    return hashlib.sha256(data.encode()).hexdigest()[:16]


@cache
def _schema_hash() -> str:
    text = json.dumps(note_schema(strict=True), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _recording(title: str, data: str, model: str, call: Call[NoteVerdict]) -> Recording:
    prompt = note_prompt()
    return Recording(
        article=RecordedArticle(id=note_id(data), title=title, source="note"),
        model=model,
        prompt=prompt.name,
        prompt_version=prompt.version,
        schema_hash=_schema_hash(),
        recorded=datetime.now(UTC).date(),
        provenance=f"Recorded from a call to {model}.",
        attempts=tuple(map(RecordedAttempt.of, call.attempts)),
    )
