"""Every test runs without network but loopback, and without settings from outside."""

import ipaddress
import os
import socket
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

_FOREIGN = ("OPENAI_", "SUMMARIZER_", "AZURE_OPENAI_", "PYTEST_ADDOPTS", "FORCE_COLOR", "COLUMNS")
for _name in list(os.environ):
    if _name.startswith(_FOREIGN) or _name.lower().endswith("_proxy"):
        del os.environ[_name]
os.environ.update(
    NO_COLOR="1", COLUMNS="80", LINES="50", PYDANTIC_ERRORS_INCLUDE_URL="false", PYTHONUTF8="1"
)


class NetworkBlockedError(AssertionError):
    """A test wanted to leave the machine."""


def _is_loopback(host: str) -> bool:
    if host in ("localhost", ""):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    connect, lookup = socket.socket.connect, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: tuple[str, int] | str) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(address[0]):
            raise NetworkBlockedError(f"A test wanted to connect to {address!r}.")
        connect(self, address)

    def guarded_lookup(host: str | bytes | None, *args: object, **kwargs: object) -> list[object]:
        name = host.decode() if isinstance(host, bytes) else host
        if name is not None and not _is_loopback(name):
            raise NetworkBlockedError(f"A test wanted to look up {name!r}.")
        return lookup(host, *args, **kwargs)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_lookup)


@pytest.fixture
def project() -> Path:
    """The root of the checkout, where README.md and seeds/ stand."""
    return ROOT


def pytest_report_header() -> str:
    import summarizer

    return f"summarizer under test: {Path(summarizer.__file__).parent}"
