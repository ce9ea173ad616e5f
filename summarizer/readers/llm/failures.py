"""What went wrong with a service, in one sentence that says what to mend."""

from openai import APIConnectionError, APIStatusError, APITimeoutError

from summarizer.errors import AnswerError, ConfigurationError, ReaderError, TransportError
from summarizer.readers.llm.transport import is_spent, retry_after
from summarizer.settings import Settings

_LONGEST_TEXT = 200


def explain(error: BaseException, settings: Settings, requests: int) -> ReaderError:
    """Return the error of ours for one of the client's, after `requests` tries.

    The client's own message is quoted without the key, which some services repeat.
    """
    if isinstance(error, ReaderError):
        return error
    if isinstance(error, APIStatusError):
        return _refused(error, settings, requests)
    if isinstance(error, APITimeoutError):
        return TransportError(
            f"{settings.host} did not answer within {settings.timeout_seconds:g} s, "
            f"{_tries(requests)}; try again later, or raise SUMMARIZER_TIMEOUT."
        )
    if isinstance(error, APIConnectionError):
        return TransportError(
            f"{settings.host} cannot be reached, {_tries(requests)}; check the network, and that "
            "the server runs."
        )
    text = _quoted(str(error) or type(error).__name__, settings)
    return AnswerError(f"The answer of {settings.host} cannot be read ({text}); try another model.")


def _refused(error: APIStatusError, settings: Settings, requests: int) -> ReaderError:
    code, host = error.status_code, settings.host
    if code == 401:
        return ConfigurationError(
            f"{host} does not accept the key (401); set OPENAI_API_KEY to a valid one."
        )
    if code == 403:
        return ConfigurationError(
            f"{host} does not let this key use the model {settings.model!r} (403); "
            "ask for access, or name another with --model."
        )
    if code == 404:
        return ConfigurationError(
            f"{host} knows no model {settings.model!r} or no such address (404); check --model, "
            "and that the base URL is right (it usually ends in /v1)."
        )
    if is_spent(error):
        return ConfigurationError(
            f"The account at {host} has no credit left (429); add some, or use another key."
        )
    text = _quoted(_told(error), settings)
    if code < 500 and code not in (408, 409, 429):
        return ConfigurationError(
            f"{host} refuses the request ({code}: {text}); mend what it names, or choose another "
            "model."
        )
    return TransportError(f"{host} stayed busy ({code}: {text}), {_patience(error, requests)}.")


def _told(error: APIStatusError) -> str:
    body = error.body
    message = body.get("message") if isinstance(body, dict) else body
    return str(message or error.message)


def _patience(error: APIStatusError, requests: int) -> str:
    asked = retry_after(error)
    later = "try again later" if asked is None else f"try again in {asked:g} s"
    fewer = ", or with a lower SUMMARIZER_CONCURRENCY" if error.status_code == 429 else ""
    return f"{_tries(requests)}; {later}{fewer}"


def _tries(requests: int) -> str:
    return "in one try" if requests == 1 else f"in {requests} tries"


def _quoted(text: str, settings: Settings) -> str:
    line = " ".join(text.split()).rstrip(".")
    if settings.api_key:
        line = line.replace(settings.api_key, "***")
    return line if len(line) <= _LONGEST_TEXT else line[: _LONGEST_TEXT - 1] + "…"
