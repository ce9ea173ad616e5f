"""What is configured, what can be reached, and which reader would run."""

import importlib.metadata
import platform
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urlsplit, urlunsplit
from urllib.request import Request, urlopen

from summarizer.settings import Settings

_OPENAI = "https://api.openai.com/v1"
_PATIENCE_SECONDS = 5.0
_REFUSALS = (401, 403)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report.

    Attributes:
        name: what was looked at.
        state: what was found, in words; a key is only ever "set" or "not set".
        ok: False if something that is configured will not work.
    """

    name: str
    state: str
    ok: bool = True


def examine(settings: Settings) -> Iterator[Finding]:
    """Yield the findings; the network is asked only where a model is configured and allowed."""
    version = importlib.metadata.version("summarizer")
    yield Finding("version", f"summarizer {version}, Python {platform.python_version()}")
    yield Finding("key", "set" if settings.api_key else "not set")
    yield Finding("service", settings.host)
    yield Finding("model", settings.model)
    yield _recordings(settings.recordings)
    yield Finding("recording into", str(settings.record or "not set"))
    yield Finding("network", "forbidden (offline)" if settings.offline else "allowed")
    if settings.has_model and not settings.offline:
        yield _reached(settings)
    yield Finding("reader", _reader(settings))


def _recordings(folder: Path | None) -> Finding:
    if folder is None:
        return Finding("recorded answers", "not set")
    if not folder.is_dir():
        return Finding("recorded answers", f"{folder} is no folder", ok=False)
    return Finding("recorded answers", str(folder))


def _reached(settings: Settings) -> Finding:
    """Ask for the list of models, which costs nothing and tells whether the key fits."""
    request = _request(settings)
    try:
        with urlopen(request, timeout=_PATIENCE_SECONDS):  # noqa: S310 - the same
            return Finding("reachable", "yes")
    except HTTPError as error:
        error.close()
        if error.code in _REFUSALS:
            return Finding("reachable", f"yes, but it refuses the key ({error.code})", ok=False)
        return Finding("reachable", f"yes, though it lists no models ({error.code})")
    except URLError as error:
        return Finding("reachable", f"no: {error.reason}", ok=False)
    except (OSError, HTTPException) as error:
        return Finding("reachable", f"no: {type(error).__name__}", ok=False)


def _request(settings: Settings) -> Request:
    """Return the request; a password that the address holds goes into a header, out of sight."""
    parts = urlsplit(settings.base_url or _OPENAI)
    login, _, place = parts.netloc.rpartition("@")
    address = urlunsplit((parts.scheme, place, f"{parts.path}/models", "", ""))
    request = Request(address)  # noqa: S310 - settings allow http(s) only
    if settings.api_key:
        request.add_header("Authorization", f"Bearer {settings.api_key}")
    elif login:
        coded = b64encode(unquote(login).encode()).decode()
        request.add_header("Authorization", f"Basic {coded}")
    return request


def _reader(settings: Settings) -> str:
    rules = "the rules" + ("" if settings.fallback else ", though not as a fallback")
    if settings.has_model and not settings.offline:
        return f"auto takes the model {settings.model}; where it fails for good, {rules}"
    if settings.recordings:
        return "auto takes recorded answers where there are any, else the rules"
    return "auto takes the rules"
