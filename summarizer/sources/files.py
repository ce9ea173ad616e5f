"""Articles from files, folders, patterns and standard input."""

import glob
import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO

from summarizer.errors import SourceError, article_context
from summarizer.normalize.dates import Basis
from summarizer.records.article import Article, text_digest
from summarizer.sources.decoding import decode
from summarizer.sources.language import detect_language
from summarizer.sources.metadata import read_metadata
from summarizer.text.layout import read_layout

STDIN = "-"
_SUFFIX = ".txt"
_LARGEST = 50_000_000
_LONGEST_NAME = 255


def read_article(source: str | Path, *, published: date | None = None) -> Article:
    """Return the article in a file, or on standard input for "-".

    Args:
        source: A path, or "-".
        published: The day it was written, if the caller knows better than the page.

    Raises:
        SourceError: if there is no such file, or no text in it.
    """
    _refuse_no_path(str(source))
    with article_context(str(source)):
        return article_from_bytes(_read(source), source=str(source), published=published)


def read_sources(
    sources: Iterable[str | Path], *, published: date | None = None
) -> Iterator[Article]:
    """Yield the articles of files, folders, patterns and "-", in order.

    Raises:
        SourceError: at the first one that cannot be read; see `expand_sources` to go on instead.
    """
    for source in expand_sources(sources):
        yield read_article(source, published=published)


def expand_sources(sources: Iterable[str | Path]) -> list[str]:
    """Return the files that the sources stand for, each once, in order.

    A folder stands for every `*.txt` below it, sorted; a pattern for the files that it matches,
    sorted. Single files need no suffix.

    Raises:
        SourceError: if a folder or pattern gives no article.
    """
    found: dict[str, str] = {}
    for source in sources:
        for each in _expanded(str(source)):
            found.setdefault(same_file(each), each)
    return list(found.values())


def same_file(source: str) -> str:
    """Return what is equal for every way to name one file; "-" stands for itself."""
    return source if source == STDIN else os.path.realpath(source)


def _expanded(source: str) -> list[str]:
    _refuse_no_path(source)
    path = Path(source)
    if source == STDIN or path.is_file():
        return [source]
    if path.is_dir():
        inside = sorted(p for p in path.rglob("*") if p.suffix.lower() == _SUFFIX and p.is_file())
        if not inside:
            raise SourceError(f"{source}: the folder holds no {_SUFFIX} file; name one that does.")
        return [str(p) for p in inside]
    if glob.has_magic(source):
        found = glob.glob(source, recursive=True)  # noqa: PTH207 - absolute patterns too
        matched = sorted(p for p in found if Path(p).is_file())
        if not matched:
            raise SourceError(f"{source}: nothing matches the pattern; check it and try again.")
        return matched
    return [source]


def _refuse_no_path(source: str) -> None:
    # Path("") is the working folder: an unset variable in a script would read all of it.
    if not source.strip():
        raise SourceError("A source without a name stands for nothing; name a file or a folder.")
    longest = max(len(part.encode(errors="replace")) for part in source.split("/"))
    if "\0" in source or longest > _LONGEST_NAME:
        beginning = " ".join(source[:50].replace("\0", " ").split())
        raise SourceError(f'"{beginning}..." is no path; a text itself goes to standard input (-).')


def _read(source: str | Path) -> bytes:
    if str(source) == STDIN:
        return _read_from(sys.stdin.buffer)
    try:
        with Path(source).open("rb") as file:
            return _read_from(file)
    except FileNotFoundError as error:
        raise SourceError("There is no such file; check the path.") from error
    except IsADirectoryError as error:
        raise SourceError("It is a folder; name a file in it.") from error
    except OSError as error:
        raise SourceError(f"The file cannot be read ({error.strerror}).") from error


def _read_from(file: BinaryIO) -> bytes:
    data = file.read(_LARGEST + 1)  # a device may never end
    if len(data) > _LARGEST:
        raise SourceError("It is larger than any article; cut it into articles first.")
    return data


def article_from_bytes(
    data: bytes, *, source: str = STDIN, published: date | None = None
) -> Article:
    """Return the article that the bytes of a text file hold.

    Raises:
        SourceError: if they are no text, or blank.
    """
    text, guess = decode(data)
    return article_from_text(text, source=source, published=published, guessed_encoding=guess)


def article_from_text(
    text: str,
    *,
    source: str = STDIN,
    published: date | None = None,
    guessed_encoding: str | None = None,
) -> Article:
    r"""Return the article, with what its page says of itself.

    Line ends become `\n` and a leading byte order mark goes; all else stays, so that offsets are
    those of the text as given. `published` wins over every date on the page.

    Raises:
        SourceError: if the text is blank, or holds halves of characters.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    if not text.strip():
        raise SourceError("There is no text in it; give an article with at least one sentence.")
    digest = _digest(text)
    sentences = read_layout(text)
    page = read_metadata(text, sentences)
    day = published or page.published
    article = Article(
        id=digest[:16],
        source=source,
        title=page.title,
        publisher=page.publisher,
        author=page.author,
        published=day.isoformat() if day else None,
        published_basis=Basis.METADATA if published else page.basis,
        dateline_location=page.location,
        language=detect_language(text),
        guessed_encoding=guessed_encoding,
        text=text,
        sha256=digest,
    )
    article.__dict__["sentences"] = sentences  # the cached property, already computed
    return article


def _digest(text: str) -> str:
    try:
        return text_digest(text)
    except UnicodeEncodeError as error:
        raise SourceError("Its text holds broken characters; save it again as UTF-8.") from error
