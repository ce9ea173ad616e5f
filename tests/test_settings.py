"""Settings come from the environment, once, and never show the key."""

import dataclasses
from datetime import date
from pathlib import Path

import pytest

from summarizer.errors import UsageError
from summarizer.settings import DEFAULT_MODEL, Settings


def test_an_empty_environment_gives_the_defaults():
    settings = Settings.from_environment({})
    assert settings == Settings()
    assert settings.model == DEFAULT_MODEL
    assert not settings.has_model


READ = {
    "key": ({"OPENAI_API_KEY": "sk-1"}, "api_key", "sk-1"),
    "own key first": ({"OPENAI_API_KEY": "a", "SUMMARIZER_API_KEY": "b"}, "api_key", "b"),
    "blank own key": ({"OPENAI_API_KEY": "a", "SUMMARIZER_API_KEY": " "}, "api_key", "a"),
    "key with a line end": ({"OPENAI_API_KEY": "sk-1\n"}, "api_key", "sk-1"),
    "address": ({"OPENAI_BASE_URL": "http://h:1/v1/"}, "base_url", "http://h:1/v1"),
    "own address first": (
        {"OPENAI_BASE_URL": "http://a/v1", "SUMMARIZER_BASE_URL": "http://b/v1"},
        "base_url",
        "http://b/v1",
    ),
    "model": ({"SUMMARIZER_MODEL": "llama3.2"}, "model", "llama3.2"),
    "effort": ({"SUMMARIZER_REASONING_EFFORT": "Low"}, "reasoning_effort", "low"),
    "strict": ({"SUMMARIZER_STRICT": "yes"}, "strict", True),
    "offline": ({"SUMMARIZER_OFFLINE": "1"}, "offline", True),
    "no fallback": ({"SUMMARIZER_FALLBACK": "no"}, "fallback", False),
    "prices": ({"SUMMARIZER_PRICES": "p.json"}, "prices", Path("p.json")),
    "deadline": ({"SUMMARIZER_DEADLINE": "12.5"}, "deadline_seconds", 12.5),
    "concurrency": ({"SUMMARIZER_CONCURRENCY": "50"}, "max_concurrency", 50),
    "no re-asks": ({"SUMMARIZER_REASKS": "0"}, "reasks", 0),
    "no retries": ({"SUMMARIZER_RETRIES": "0"}, "retries", 0),
    "published": ({"SUMMARIZER_PUBLISHED": "2022-01-13"}, "published", date(2022, 1, 13)),
}


@pytest.mark.parametrize(("environ", "name", "value"), READ.values(), ids=READ)
def test_a_variable_is_read(environ, name, value):
    assert getattr(Settings.from_environment(environ), name) == value


REFUSED = [
    ("OPENAI_BASE_URL", "localhost:11434"),
    ("OPENAI_BASE_URL", "ftp://host/v1"),
    ("OPENAI_API_KEY", "sk-1\nsk-2"),
    ("OPENAI_API_KEY", "ключ"),
    ("SUMMARIZER_DEADLINE", "soon"),
    ("SUMMARIZER_DEADLINE", "-1"),
    ("SUMMARIZER_DEADLINE", "nan"),
    ("SUMMARIZER_CONCURRENCY", "0"),
    ("SUMMARIZER_REASKS", "3"),
    ("SUMMARIZER_RETRIES", "1.5"),
    ("SUMMARIZER_OFFLINE", "maybe"),
    ("SUMMARIZER_REASONING_EFFORT", "hard"),
    ("SUMMARIZER_PUBLISHED", "13.1.2022"),
]


@pytest.mark.parametrize(("variable", "value"), REFUSED)
def test_a_bad_value_is_one_sentence_that_names_the_variable(variable, value):
    with pytest.raises(UsageError) as caught:
        Settings.from_environment({variable: value})
    message = str(caught.value)
    assert message.startswith(f"{variable} must be ")
    assert message.count(".") <= message.count("..") + 2
    assert "\n" not in message
    assert "sk-" not in message


def test_the_key_is_not_shown():
    settings = Settings(api_key="sk-secret")
    assert "sk-secret" not in repr(settings)
    assert "sk-secret" not in str(settings)


HOSTS = {
    "nothing set": (None, "api.openai.com", True),
    "OpenAI itself": ("https://api.openai.com/v1", "api.openai.com", True),
    "a region of OpenAI": ("https://eu.api.openai.com/v1", "eu.api.openai.com", True),
    "a local server": ("http://127.0.0.1:8080/v1", "127.0.0.1", False),
    "a name that only ends alike": ("https://evil-api.openai.com.io/v1", None, False),
    "a password in the address": ("http://me:secret@host:1/v1", "host", False),
}


@pytest.mark.parametrize(("base_url", "host", "is_openai"), HOSTS.values(), ids=HOSTS)
def test_the_service_is_told_by_its_host(base_url, host, is_openai):
    settings = Settings(base_url=base_url)
    assert settings.is_openai is is_openai
    assert settings.is_strict is is_openai
    assert host is None or settings.host == host


def test_strictness_can_be_set_for_a_compatible_server():
    assert Settings(base_url="http://h/v1", strict=True).is_strict
    assert not Settings(strict=False).is_strict


def test_settings_are_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().model = "other"
