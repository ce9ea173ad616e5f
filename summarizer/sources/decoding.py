"""Bytes to text: what the bytes say of themselves first, a guess last, and said to be one."""

import codecs

from summarizer.errors import SourceError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
)
_WESTERN = "cp1252"
_MOSTLY_ASCII = 0.02


def decode(data: bytes) -> tuple[str, str | None]:
    r"""Return the text and, where the encoding had to be guessed, the name of the guess.

    Line ends become `\n` and a byte order mark is dropped; everything else stays as it is.

    Raises:
        SourceError: if the bytes are no text.
    """
    text, guess = _decode(data)
    return text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff"), guess


def _decode(data: bytes) -> tuple[str, str | None]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(
                data.removeprefix(mark) if encoding == "utf-8" else data, encoding
            ), None
    if data.startswith(_BINARY):
        raise _no_text()
    if b"\0" in data:
        return _without_mark(data)
    try:
        return data.decode(), None
    except UnicodeDecodeError:
        return _guess(data)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            f"It starts as {encoding.upper()} but is broken further on; save it again as UTF-8."
        ) from error


def _without_mark(data: bytes) -> tuple[str, str | None]:
    """Read UTF-16 without its mark: one half of its bytes is mostly zero in Western text."""
    half = len(data) // 2 or 1
    for encoding, zeros in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        if zeros.count(0) > 0.6 * half and len(data) % 2 == 0:
            return _strictly(data, encoding), encoding
    raise _no_text()


def _guess(data: bytes) -> tuple[str, str | None]:
    high = sum(byte > 127 for byte in data[:20_000]) / min(len(data), 20_000)
    if high < _MOSTLY_ASCII:  # English with stray quote marks or accents: nothing to detect from
        return data.decode(_WESTERN, errors="replace"), _WESTERN
    import charset_normalizer  # noqa: PLC0415 - slow to import and rarely needed

    best = charset_normalizer.from_bytes(data).best()
    if best is None:
        raise _no_text()
    return str(best), best.encoding


def _no_text() -> SourceError:
    return SourceError("It is not plain text; save the article as a UTF-8 text file.")
