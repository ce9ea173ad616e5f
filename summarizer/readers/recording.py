"""Recorded answers: one readable JSON file per article, holding what a model answered, raw.

A file holds no key, no address and no path; only what a model said, and to which question.
"""

import json
import os
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path, PurePath
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from summarizer.errors import RecordingError
from summarizer.readers.outcomes import Attempt
from summarizer.records.article import Article


class RecordedAttempt(BaseModel):
    """One answer: `answer` where it was a bare JSON object, `text` where it was anything else."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    answer: dict[str, Any] | None = None
    text: str | None = None
    finish_reason: str | None = None
    refusal: str | None = None
    model: str | None = None
    input_tokens: int | None = None
    cached_tokens: int = 0
    output_tokens: int | None = None

    @model_validator(mode="after")
    def _has_content(self) -> Self:
        if (self.answer is None) == (self.text is None):
            raise ValueError("an attempt has either an answer or a text")
        return self

    @classmethod
    def of(cls, attempt: Attempt) -> Self:
        """Return the form that is written: JSON where that loses nothing."""
        answer = _plain_object(attempt.text)
        return cls(
            answer=answer,
            text=attempt.text if answer is None else None,
            finish_reason=attempt.finish_reason,
            refusal=attempt.refusal,
            model=attempt.model,
            input_tokens=attempt.input_tokens,
            cached_tokens=attempt.cached_tokens,
            output_tokens=attempt.output_tokens,
        )

    def as_attempt(self) -> Attempt:
        """Return the answer as it came."""
        text = self.text if self.answer is None else json.dumps(self.answer, ensure_ascii=False)
        return Attempt(
            text=text or "",
            finish_reason=self.finish_reason,
            refusal=self.refusal,
            model=self.model,
            input_tokens=self.input_tokens,
            cached_tokens=self.cached_tokens,
            output_tokens=self.output_tokens,
        )


class RecordedArticle(BaseModel):
    """Which article it was; the text itself is not kept."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    title: str | None = None
    source: Annotated[str, Field(description="The file's name, without folders.")]


class Recording(BaseModel):
    """A conversation about one article."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    format: Literal[1] = 1
    article: RecordedArticle
    model: str
    prompt: Annotated[str, Field(pattern=r"^[a-z_]+$")]
    prompt_version: str
    schema_hash: str
    recorded: date
    provenance: Annotated[str, Field(description="How the answers came about.")]
    attempts: Annotated[tuple[RecordedAttempt, ...], Field(min_length=1)]


def describe(article: Article) -> RecordedArticle:
    """Return what is recorded of an article."""
    name = PurePath(article.source).name
    return RecordedArticle(id=article.id, title=article.title, source=name)


def recording_path(folder: Path, article_id: str) -> Path:
    """Return where the answers for an article are kept."""
    return folder / f"{article_id}.json"


def prepare_folder(folder: Path) -> None:
    """Make sure that recordings can be written, before an answer is paid for.

    Raises:
        RecordingError: if they cannot.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise _unwritable(folder, error) from error


def _unwritable(folder: Path, error: OSError) -> RecordingError:
    return RecordingError(
        f"Cannot record into {folder} ({error.strerror}); name a folder that can be written to."
    )


def write_recording(folder: Path, recording: Recording) -> Path:
    """Write a recording in one step, so that a reader never sees half of it.

    Raises:
        RecordingError: if the folder cannot be written to.
    """
    path = recording_path(folder, recording.article.id)
    content = recording.model_dump(mode="json", exclude_none=True)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _replace(path, json.dumps(content, ensure_ascii=False, indent=1) + "\n")
    except OSError as error:
        raise _unwritable(folder, error) from error
    return path


def read_recording(folder: Path, article: Article) -> Recording:
    """Read the recorded answers for an article.

    Raises:
        RecordingError: if there are none, or they cannot be read.
    """
    path = recording_path(folder, article.id)
    if not path.exists():
        raise RecordingError(
            f"No answer is recorded for this article (id {article.id}) in {folder}; record one "
            "with --record, or take another reader."
        )
    return load_recording(path)


def load_recording(path: Path) -> Recording:
    """Read a recording from its file.

    Raises:
        RecordingError: if it cannot be read.
    """
    try:
        return Recording.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise RecordingError(f"The recording {path} cannot be read; record it anew.") from error


def _replace(path: Path, content: str) -> None:
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".tmp")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _plain_object(text: str) -> dict[str, Any] | None:
    """Return the object that a text is; None if it is none, or would not be written the same."""
    try:
        value = json.loads(text, object_pairs_hook=_unrepeated)
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _unrepeated(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    items = list(pairs)
    if len({key for key, _ in items}) < len(items):
        raise ValueError("a name is repeated")
    return dict(items)
