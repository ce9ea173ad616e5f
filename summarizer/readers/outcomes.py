"""One answer of a model: what came, how it ended, and whether it holds against the article.

Shared by the live model and its recordings, so both are judged by the same code. Nothing here
needs the libraries that speak to a model.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import ValidationError

from summarizer.errors import AnswerError, RefusalError, TruncatedError
from summarizer.records.summary import Draft
from summarizer.text.patterns import lazy

MAX_COMPLAINTS = 20
"""Told to a model at once; more would cost tokens and be mended no better."""

_THOUGHTS = lazy(r"\A\s*<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.DOTALL)
_LATE_THOUGHTS = re.compile(r"\A[^{]*</think(?:ing)?>")
_MAX_OBJECTS_TRIED = 64


@dataclass(frozen=True, slots=True)
class Attempt:
    """A model's answer as it came.

    Attributes:
        text: The whole content, with whatever stands around the JSON.
        finish_reason: As the service told it: stop, length, content_filter.
        refusal: The model's words where it declined.
        model: The model's name as the service told it.
        input_tokens: None where the service did not count.
        cached_tokens: Of the input, those that were read from the service's cache.
        output_tokens: None where the service did not count.
    """

    text: str
    finish_reason: str | None = None
    refusal: str | None = None
    model: str | None = None
    input_tokens: int | None = None
    cached_tokens: int = 0
    output_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an answer comes to: a draft that holds, or what is wrong with it."""

    draft: Draft | None
    complaints: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether the answer can be used as it is."""
        return self.draft is not None

    @property
    def request(self) -> str:
        """The words that send the answer back."""
        return "\n".join((_SEND_AGAIN, *self.complaints[:MAX_COMPLAINTS]))


_SEND_AGAIN = "Send the whole answer again with these mended; drop what the article does not say:"


def ending_error(attempt: Attempt) -> AnswerError | None:
    """Return why an answer cannot be used nor be mended by asking again; None if it can."""
    if attempt.refusal:
        return RefusalError(
            f"The model refused to answer ({_line(attempt.refusal)}); try another model."
        )
    if attempt.finish_reason == "content_filter":
        return RefusalError(
            "The service's content filter stopped the answer; try another model or service."
        )
    if attempt.finish_reason == "length":
        return TruncatedError(
            "The answer ended at the token limit; raise SUMMARIZER_MAX_OUTPUT_TOKENS, "
            "or choose a model with room for a longer one."
        )
    return None


def judge(text: str) -> Verdict:
    """Hold an answer against the schema and, through the check that is set, the article."""
    body = unwrap(text)
    if not body:
        return Verdict(None, ("The answer is empty.",))
    try:
        return Verdict(Draft.model_validate_json(body))
    except ValidationError as error:
        return Verdict(None, tuple(complaints_of(error)))


def complaints_of(error: ValidationError) -> Iterator[str]:
    """Yield one line for each thing that is wrong, as `field[place]: what`."""
    for detail in error.errors(include_url=False, include_input=False):
        cause = detail.get("ctx", {}).get("error")
        if detail["type"] == "value_error" and cause is not None:
            yield from str(cause).splitlines()
        else:
            yield f"{_path(detail['loc'])}: {detail['msg']}"


def unwrap(text: str) -> str:
    """Return the JSON of an answer, without thoughts, code fences and words around it.

    Where an answer holds several objects the last one counts: an earlier one may have been quoted
    from the article or thought aloud.
    """
    body = _THOUGHTS.sub("", text.strip().lstrip("\ufeff"), count=1)
    body = _LATE_THOUGHTS.sub("", body, count=1).strip()
    if body.startswith("{") and body.endswith("}"):
        return body
    return _last_object(body) or body


def _last_object(text: str) -> str:
    decoder, found, start = json.JSONDecoder(), "", text.find("{")
    for _ in range(_MAX_OBJECTS_TRIED):
        if start < 0:
            break
        try:
            _, end = decoder.raw_decode(text, start)
            found = text[start:end]
        except (json.JSONDecodeError, RecursionError):
            end = start + 1
        start = text.find("{", end)
    return found


def _path(location: tuple[int | str, ...]) -> str:
    path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in location)
    return path.lstrip(".") or "answer"


def _line(text: str, limit: int = 160) -> str:
    line = " ".join(text.split()).rstrip(".")
    return line if len(line) <= limit else line[: limit - 1] + "…"
