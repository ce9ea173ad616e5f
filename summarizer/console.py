"""The ends of the command line: data to stdout or a file, all else to stderr, and the exit code."""

import io
import logging
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from summarizer.errors import OfflineError, SummarizerError, UsageError
from summarizer.render.plain import clean

FAILED, USAGE, STOPPED, CLOSED = 1, 2, 130, 141
"""Exit codes: some articles failed, wrong usage, Ctrl-C, and nobody reads our output any more."""

_WIDEST = 120  # longer lines are hard to read


def use_utf8() -> None:
    """Write UTF-8 whatever the terminal or pipe claims, so that no article can stop the output."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(message: str) -> None:
    """Write one line to stderr."""
    sys.stderr.write(f"summarizer: {clean(message)}\n")
    sys.stderr.flush()


def width() -> int:
    """Return how many columns text may fill."""
    return min(shutil.get_terminal_size().columns, _WIDEST)


def has_color() -> bool:
    """Tell whether stdout is a terminal that may show color (https://no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout.isatty()


class _Notices(logging.Handler):
    """Shows the package's log on stderr, each sentence once."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self._seen: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if message not in self._seen:
            self._seen.add(message)
            say(message)


@contextmanager
def notices() -> Iterator[None]:
    """Show what the package logs while the context lasts; other packages' logs stay quiet."""
    ours, handler = logging.getLogger("summarizer"), _Notices()
    quiet = logging.NullHandler()
    logging.getLogger().addHandler(quiet)
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)
    ours.propagate = False
    try:
        yield
    finally:
        ours.removeHandler(handler)
        ours.propagate = True
        logging.getLogger().removeHandler(quiet)


@contextmanager
def output(path: Path | None) -> Iterator[Callable[[str], object]]:
    """Give a function that writes data: to stdout, or to a file that appears when all is written.

    Raises:
        UsageError: if the file cannot be written.
    """
    if path is None:
        yield _to_stdout
    elif path.exists() and not path.is_file():  # a device or a named pipe cannot be replaced
        with _writable(path) as file:
            yield file.write
    else:
        temporary = _temporary(path.resolve())
        try:
            with _writable(temporary) as file:
                yield file.write
            temporary.replace(path.resolve())
        finally:
            temporary.unlink(missing_ok=True)


def spare_sources(path: Path | None, sources: Iterable[object]) -> None:
    """Make sure that the output is not written over what is to be read.

    Raises:
        UsageError: if it would be.
    """
    if path is not None and path.is_file():
        written = path.resolve()
        if any(Path(str(source)).resolve() == written for source in sources):
            raise UsageError(f"{path} is one of the sources; write to another file.")


@contextmanager
def _writable(path: Path) -> Iterator[TextIO]:
    try:
        file = path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from error
    with file:
        yield file


def write_bytes(path: Path, data: bytes) -> None:
    """Write a binary file; it appears when all of it is written.

    Raises:
        UsageError: if it cannot be written.
    """
    temporary = _temporary(path.resolve())
    try:
        temporary.write_bytes(data)
        temporary.replace(path.resolve())
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from error
    finally:
        temporary.unlink(missing_ok=True)


def _temporary(path: Path) -> Path:
    """Return a new empty file beside the path, open to those whom the umask lets read it."""
    import tempfile  # noqa: PLC0415 - slow to load, and seldom needed

    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from error
    os.close(handle)
    mask = os.umask(0)
    os.umask(mask)
    temporary = Path(name)
    with suppress(OSError):
        temporary.chmod(0o666 & ~mask)
    return temporary


def _to_stdout(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


@contextmanager
def exits() -> Iterator[None]:
    """Turn whatever goes wrong inside into one sentence on stderr and an exit code.

    `SUMMARIZER_TRACEBACK=1` lets errors that are faults of this package through as they are.
    """
    try:
        yield
    except (UsageError, OfflineError) as error:
        _stop(str(error), USAGE)
    except SummarizerError as error:
        _stop(str(error), FAILED)
    except KeyboardInterrupt:
        _stop("Stopped.", STOPPED)
    except BrokenPipeError:
        _forget_stdout()
        raise SystemExit(CLOSED) from None
    except Exception as error:
        if os.environ.get("SUMMARIZER_TRACEBACK"):
            raise
        kind = type(error).__name__
        _stop(f"A fault in summarizer, please report it: {kind}: {error}", FAILED)


def _stop(message: str, code: int) -> None:
    say(message)
    raise SystemExit(code) from None


def _forget_stdout() -> None:
    """Keep Python from complaining about the closed pipe once more when it ends."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
