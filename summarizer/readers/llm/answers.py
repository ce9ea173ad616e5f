"""The class that instructor fills: it carries the form's schema and hands answers to the judge."""

from functools import cache
from typing import Any, Self, cast

import instructor
from instructor.core.exceptions import ResponseParsingError
from openai.types.chat import ChatCompletion
from pydantic import BaseModel

from summarizer.errors import AnswerError, ConfigurationError
from summarizer.readers.llm.calls import Form, current_call
from summarizer.readers.outcomes import Attempt


@cache
def response_model(form: Form) -> type[BaseModel]:
    """Return the class for a form, prepared once; instructor would prepare it for every call."""

    class Answer(BaseModel):
        """An answer as a compatible server is asked for it."""

        @classmethod
        def model_json_schema(cls, *_: object, **__: object) -> dict[str, Any]:
            """Return the bounded schema, which instructor sends."""
            return form.schema(strict=False)

        @classmethod
        def model_validate_json(cls, json_data: str | bytes | bytearray, **_: object) -> Self:  # noqa: ARG003 - see below
            """Judge the answer that has just come, as a recorded one would be.

            The whole answer is taken from the call, before instructor has cut JSON out of it.

            Raises:
                ResponseParsingError: with the complaints; instructor sends them back to the model.
            """
            call = current_call.get()
            verdict = call.judge(call.attempts[-1].text)
            call.verdicts.append(verdict)
            if not verdict.holds:
                raise ResponseParsingError(verdict.request)
            return cast("Self", cls.model_construct())

    return instructor.response_schema(Answer)


@cache
def strict_body(form: Form) -> dict[str, Any]:
    """Return what goes over instructor's own request: only so is the schema really strict."""
    schema = {"name": form.name, "strict": True, "schema": form.schema(strict=True)}
    return {"response_format": {"type": "json_schema", "json_schema": schema}}


def attempt_of(reply: object, host: str) -> Attempt:
    """Return what matters of a reply, with its own numbers of tokens.

    Raises:
        ConfigurationError: if what answers is no such service at all.
        AnswerError: if the reply holds no answer.
    """
    if not isinstance(reply, ChatCompletion):
        raise ConfigurationError(
            f"{host} answers with something other than JSON; check that the base URL is right "
            "(it usually ends in /v1)."
        )
    if not reply.choices or reply.choices[0].message is None:
        raise AnswerError(f"{host} sent a reply without an answer in it; try again, or elsewhere.")
    choice, usage = reply.choices[0], reply.usage
    details = usage.prompt_tokens_details if usage else None
    return Attempt(
        text=choice.message.content or "",
        finish_reason=choice.finish_reason,
        refusal=choice.message.refusal,
        model=reply.model,
        input_tokens=usage.prompt_tokens if usage else None,
        cached_tokens=(details.cached_tokens or 0) if details else 0,
        output_tokens=usage.completion_tokens if usage else None,
    )
