"""Reading saved summaries and notes back: equal objects, tolerant of a later minor version."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError

from summarizer.errors import SourceError
from summarizer.records.briefing import BRIEFING_VERSION, Briefing
from summarizer.records.summary import SCHEMA_VERSION, ArticleSummary
from summarizer.records.values import Value

ValueT = TypeVar("ValueT", bound=Value)


def load_summary(saved: str | bytes | Mapping[str, Any]) -> ArticleSummary:
    """Return the summary that was saved as JSON.

    Args:
        saved: the JSON text, or the values already read from it.

    Returns:
        An object equal to the one that was written. Fields that a later minor version added are
        left out; in a file of this version an unknown field is an error, since it is no later one.

    Raises:
        SourceError: if it is no JSON, no summary, or of a later major version.
    """
    return _load(ArticleSummary, saved, _Kind("summary", "article", SCHEMA_VERSION))


def load_briefing(saved: str | bytes | Mapping[str, Any]) -> Briefing:
    """Return the note that was saved as JSON; tolerant as `load_summary` is.

    Raises:
        SourceError: if it is no JSON, no note, or of a later major version.
    """
    return _load(Briefing, saved, _Kind("note", "bottom_line", BRIEFING_VERSION))


@dataclass(frozen=True, slots=True)
class _Kind:
    """What is read back: its name, a field that only it has, and the version written today."""

    name: str
    mark: str
    version: str


def _load(model: type[ValueT], saved: str | bytes | Mapping[str, Any], kind: _Kind) -> ValueT:
    data = _parsed(saved, kind) if isinstance(saved, str | bytes) else saved
    if not isinstance(data, Mapping) or kind.mark not in data:
        raise SourceError(f"This is no saved {kind.name}; write one with --format json.")
    is_later = _is_later_minor(str(data.get("schema_version", kind.version)), kind)
    try:
        return model.model_validate_json(
            json.dumps(dict(data)), extra="ignore" if is_later else "forbid"
        )
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise SourceError(
            f"The saved {kind.name} cannot be read: {place}: {first['msg']}; write it again."
        ) from error


def _parsed(text: str | bytes, kind: _Kind) -> object:
    try:
        return json.loads(text)
    except ValueError as error:
        raise SourceError(f"The saved {kind.name} is no JSON ({error}); write it again.") from error


def _is_later_minor(version: str, kind: _Kind) -> bool:
    """Tell whether a version is a later minor one; a later major one cannot be read at all.

    Raises:
        SourceError: for another major version, or what is no version.
    """
    major, minor = _numbers(version)
    own_major, own_minor = _numbers(kind.version)
    if major != own_major:
        what = "install a later summarizer" if major > own_major else "write it again"
        raise SourceError(
            f"The saved {kind.name} has schema version {version}, this is {kind.version}; {what}."
        )
    return minor > own_minor


def _numbers(version: str) -> tuple[int, int]:
    major, _, minor = version.partition(".")
    if not major.isdecimal() or not (minor or "0").isdecimal():
        raise SourceError(f"{version!r} is no schema version; write it again.")
    return int(major), int(minor or 0)
