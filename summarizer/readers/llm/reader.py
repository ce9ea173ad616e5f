"""The model reader: one call for an article, two re-asks at most, and the best of what came."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from summarizer.errors import ReaderError
from summarizer.grounding import checked_against
from summarizer.readers.base import Reading
from summarizer.readers.conclusion import conclude
from summarizer.readers.llm.calls import Call, Form, usage_of
from summarizer.readers.llm.conversations import Conversations
from summarizer.readers.outcomes import Verdict, judge
from summarizer.readers.prices import Prices, load_prices
from summarizer.readers.prompts import Prompt, load_prompt, show_article
from summarizer.readers.recording import (
    RecordedAttempt,
    Recording,
    describe,
    prepare_folder,
    write_recording,
)
from summarizer.records.article import Article
from summarizer.records.draft_schema import draft_schema, schema_hash
from summarizer.records.summary import ReaderInfo, ReaderName
from summarizer.settings import Settings

DRAFT_FORM: Final = Form("Draft", draft_schema)
"""What is asked of a model that reads an article."""


class LlmReader:
    """Reads articles with a model; one reader serves any number of tasks and event loops."""

    def __init__(
        self, settings: Settings, *, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        """Open no connection yet; `sleep` waits between retries, and tests replace it."""
        self._settings = settings
        self._conversations = Conversations(settings, sleep=sleep)

    async def read(self, article: Article) -> Reading:
        """Return what the model copied, or what holds of its best answer.

        Raises:
            OfflineError: if the settings forbid the network.
            RecordingError: if the folder to record into cannot be written to.
            ReaderError: if no answer can be had, or nothing in any of them holds.
        """
        self._refuse_impossible()
        prompt, call = load_prompt(), Call(DRAFT_FORM, judge, self._settings.retries)
        prices = load_prices(self._settings.prices)
        with checked_against(article):
            failure = await self._conversations.hold(prompt, show_article(article), call)
        self._record(article, prompt, call)
        info = self._info(prompt, call, prices)
        try:
            end = conclude(article, call.attempts, call.verdicts, failure)
        except ReaderError as error:
            error.info = info
            raise
        return Reading(draft=end.draft, info=info, rejected=end.rejected, warnings=end.warnings)

    def _refuse_impossible(self) -> None:
        self._conversations.refuse_impossible()
        if self._settings.record is not None:
            prepare_folder(self._settings.record)

    def _info(self, prompt: Prompt, call: Call[Verdict], prices: Prices) -> ReaderInfo:
        model = self._conversations.model_of(call)
        return ReaderInfo(
            name=ReaderName.LLM,
            model=model,
            prompt_version=prompt.version,
            attempts=len(call.attempts),
            usage=usage_of(call, model, prices),
        )

    def _record(self, article: Article, prompt: Prompt, call: Call[Verdict]) -> None:
        if self._settings.record is None or not call.attempts:
            return
        model = self._conversations.model_of(call)
        # Compatible servers put paths of theirs where OpenAI puts the snapshot.
        attempts = (replace(a, model=model if a.model == model else None) for a in call.attempts)
        recording = Recording(
            article=describe(article),
            model=model,
            prompt=prompt.name,
            prompt_version=prompt.version,
            schema_hash=schema_hash(),
            recorded=datetime.now(UTC).date(),
            provenance=f"Recorded from a call to {model}.",
            attempts=tuple(map(RecordedAttempt.of, attempts)),
        )
        write_recording(self._settings.record, recording)
