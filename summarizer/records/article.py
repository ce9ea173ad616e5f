"""The article as read: its text, what is known of its origin, and its sentences."""

import hashlib
from datetime import date
from functools import cached_property
from typing import Annotated

from pydantic import Field

from summarizer.normalize.dates import Basis
from summarizer.records.values import IsoDay, Value
from summarizer.text.layout import Sentence, paragraph_spans, read_layout
from summarizer.text.marks import Zone, quoted_zones


class Article(Value):
    """An article; every offset in every record counts Unicode code points of `text`."""

    id: Annotated[str, Field(description="The first 16 digits of `sha256`.")]
    source: Annotated[str, Field(description="Where it was read from: a path, an address, -.")]
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: Annotated[IsoDay | None, Field(description="The day of its dateline.")] = None
    published_basis: Annotated[
        Basis | None,
        Field(description="dateline, metadata (stated elsewhere) or inferred (the year is)."),
    ] = None
    dateline_location: str | None = None
    language: str | None = None
    guessed_encoding: Annotated[
        str | None, Field(description="Set where the bytes did not say how they are encoded.")
    ] = None
    text: str
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]

    @cached_property
    def day(self) -> date | None:
        """The day of its dateline, from which its dates count."""
        return date.fromisoformat(self.published) if self.published else None

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in order, numbered from 1, each with its role."""
        return read_layout(self.text)

    @cached_property
    def sentence_by_number(self) -> dict[int, Sentence]:
        """The sentences that may be cited as evidence."""
        return {s.number: s for s in self.sentences if s.is_evidence}

    @cached_property
    def quotations(self) -> tuple[Zone, ...]:
        """What stands between quotation marks, in order."""
        return quoted_zones(self.text, self.paragraphs)

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, int], ...]:
        """The offsets of the paragraphs; a dateline before the first words is none of them."""
        return tuple(paragraph_spans(self.sentences))


def text_digest(text: str) -> str:
    """Return the SHA-256 of the text's UTF-8 bytes, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()
