"""Readers that answer what a test gives them."""

import asyncio

from summarizer.readers.base import Reading
from summarizer.records.article import Article
from summarizer.records.summary import Draft, ReaderInfo, ReaderName


class StaticReader:
    """Answers every article with one draft, as a model would."""

    def __init__(self, draft: Draft | None = None) -> None:
        self.draft = draft or Draft()

    async def read(self, article: Article) -> Reading:  # noqa: ARG002 - the same for each
        return Reading(draft=self.draft, info=ReaderInfo(name=ReaderName.LLM, model="fake"))


class FailingReader:
    """Fails on the articles whose text holds a word, and on all where none is given."""

    def __init__(self, error: Exception, word: str = "") -> None:
        self.error, self.word = error, word

    async def read(self, article: Article) -> Reading:
        if self.word in article.text:
            raise self.error
        return await StaticReader().read(article)


class CountingReader:
    """Keeps each article for a few turns of the loop, and counts how many it holds at once."""

    def __init__(self) -> None:
        self.now = self.most = self.begun = 0

    async def read(self, article: Article) -> Reading:
        self.begun += 1
        self.now += 1
        self.most = max(self.most, self.now)
        for _ in range(5):
            await asyncio.sleep(0)
        self.now -= 1
        return await StaticReader().read(article)
