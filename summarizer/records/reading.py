"""Reading saved summaries back: equal objects, tolerant of a later minor version."""

import json
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from summarizer.errors import SourceError
from summarizer.records.summary import SCHEMA_VERSION, ArticleSummary


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
    data = _parsed(saved) if isinstance(saved, str | bytes) else saved
    if not isinstance(data, Mapping) or "article" not in data:
        raise SourceError("This is no saved summary; write one with --format json.")
    is_later = _is_later_minor(str(data.get("schema_version", SCHEMA_VERSION)))
    try:
        return ArticleSummary.model_validate_json(
            json.dumps(dict(data)), extra="ignore" if is_later else "forbid"
        )
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise SourceError(
            f"The saved summary cannot be read: {place}: {first['msg']}; summarize it again."
        ) from error


def _parsed(text: str | bytes) -> object:
    try:
        return json.loads(text)
    except ValueError as error:
        raise SourceError(f"The saved summary is no JSON ({error}); write it again.") from error


def _is_later_minor(version: str) -> bool:
    """Tell whether a version is a later minor one; a later major one cannot be read at all.

    Raises:
        SourceError: for another major version, or what is no version.
    """
    major, minor = _numbers(version)
    own_major, own_minor = _numbers(SCHEMA_VERSION)
    if major != own_major:
        what = "install a later summarizer" if major > own_major else "summarize it again"
        raise SourceError(
            f"The saved summary has schema version {version}, this is {SCHEMA_VERSION}; {what}."
        )
    return minor > own_minor


def _numbers(version: str) -> tuple[int, int]:
    major, _, minor = version.partition(".")
    if not major.isdecimal() or not (minor or "0").isdecimal():
        raise SourceError(f"{version!r} is no schema version; summarize the article again.")
    return int(major), int(minor or 0)
