"""A short article, right and wrong answers to it, and a reader that waits for nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from support.openai_server import OpenAIServer, openai_server

from summarizer.readers.llm import LlmReader
from summarizer.records.article import Article
from summarizer.settings import Settings
from summarizer.sources import article_from_text

KEY = "sk-test-0123456789"

TEXT = """Japan froze the assets of two Russian traders on Monday.

"We will not wait," its envoy Ana Rey said.

North Korea did not launch a missile on Tuesday, the envoy added.
"""

SANCTION = {
    "evidence": [1],
    "trigger": "froze the assets of",
    "status": "imposed",
    "imposers": [{"text": "Japan"}],
    "targets": [{"text": "two Russian traders", "kind": "person"}],
}
QUOTE = {"evidence": [2], "text": "We will not wait,", "source": {"text": "Ana Rey"}, "cue": "said"}
RIGHT: dict[str, Any] = {
    "headline": {"text": "Japan froze assets", "evidence": [1]},
    "sanctions": [SANCTION],
    "quotes": [QUOTE],
}


def changed(record: dict[str, Any], **slots: object) -> dict[str, Any]:
    return record | slots


def article(text: str = TEXT) -> Article:
    return article_from_text(text, source="story.txt")


@dataclass
class Sleeper:
    """Takes the place of waiting, and keeps what would have been waited."""

    waits: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        self.waits.append(seconds)


@dataclass
class Bench:
    """A server, a reader that speaks to it, and the waits between."""

    server: OpenAIServer
    settings: Settings
    sleeper: Sleeper = field(default_factory=Sleeper)

    @property
    def reader(self) -> LlmReader:
        return LlmReader(self.settings, sleep=self.sleeper)


@contextmanager
def bench(**settings: Any) -> Iterator[Bench]:
    with openai_server() as server:
        known = {"api_key": KEY, "base_url": server.url, "model": "test-model"}
        yield Bench(server, Settings(**(known | settings)))
