"""What a model answers when it words a note: its form, and how it is read."""

from collections.abc import Sequence
from functools import cache
from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from summarizer.errors import ConfigurationError
from summarizer.readers.outcomes import complaints_of, unwrap
from summarizer.readers.prompts import Prompt

MOST_SENTENCES: Final = {"bottom_line": 3, "developments": 60}
MOST_CITED: Final = 4
"""Items that one sentence may rest on."""
LONGEST: Final = 600
"""Characters of a sentence."""

_EXAMPLE = "# Example answer\n"


class SentenceAnswer(BaseModel):
    """A sentence, and the numbers of the items that it rests on."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    text: str
    items: tuple[int, ...]


class NoteAnswer(BaseModel):
    """The parts of a note that a model words."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    bottom_line: Annotated[tuple[SentenceAnswer, ...], Field(min_length=1)]
    developments: Annotated[tuple[SentenceAnswer, ...], Field(min_length=1)]


@cache
def note_schema(*, strict: bool) -> dict[str, Any]:
    """Return the JSON Schema of a `NoteAnswer`: strict, or bounded for compatible servers.

    The value is shared between callers; do not change it.
    """
    text = _bounded({"type": "string"}, {"maxLength": LONGEST}, strict=strict)
    number = _bounded({"type": "integer"}, {"minimum": 1}, strict=strict)
    numbers = {"type": "array", "items": number}
    items = _bounded(numbers, {"maxItems": MOST_CITED}, strict=strict)
    sentence = _object({"text": text, "items": items})
    return _object(
        {
            name: _bounded({"type": "array", "items": sentence}, {"maxItems": most}, strict=strict)
            for name, most in MOST_SENTENCES.items()
        }
    )


def _bounded(node: dict[str, Any], bounds: dict[str, Any], *, strict: bool) -> dict[str, Any]:
    return node if strict else node | bounds


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def read_answer(text: str) -> NoteAnswer | tuple[str, ...]:
    """Return the answer, or what is wrong with its form."""
    body = unwrap(text)
    if not body:
        return ("The answer is empty.",)
    try:
        return NoteAnswer.model_validate_json(body)
    except ValidationError as error:
        return tuple(complaints_of(error))


def check_note_example(prompt: Prompt) -> None:
    """Hold the prompt's worked answer to the form, and its item numbers to the example items.

    Raises:
        ConfigurationError: if it is missing or wrong; a model would copy it.
    """
    shown, found, written = prompt.text.partition(_EXAMPLE)
    answer = read_answer(written) if found else ("it is missing",)
    if not isinstance(answer, NoteAnswer):
        raise ConfigurationError(f"The example in the prompt {prompt.name!r} is wrong: {answer[0]}")
    cited = _cited([*answer.bottom_line, *answer.developments])
    if missing := [number for number in cited if f"\n({number}) " not in shown]:
        raise ConfigurationError(
            f"The example in the prompt {prompt.name!r} is wrong: it has no item {missing[0]}"
        )


def _cited(sentences: Sequence[SentenceAnswer]) -> list[int]:
    return sorted({number for sentence in sentences for number in sentence.items})
