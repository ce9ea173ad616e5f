"""Replays recorded answers: no key, no network, and none of the libraries that need them."""

from pathlib import Path

from summarizer.errors import ReaderError
from summarizer.grounding import checked_against
from summarizer.readers.base import Reading
from summarizer.readers.conclusion import conclude
from summarizer.readers.outcomes import Attempt, Verdict, ending_error, judge
from summarizer.readers.prompts import prompt_version
from summarizer.readers.recording import Recording, read_recording, recording_path
from summarizer.records.article import Article
from summarizer.records.draft_schema import schema_hash
from summarizer.records.summary import ReaderInfo, ReaderName, Usage, Warning_, WarningCode


class RecordedReader:
    """Reads an article by the answers that were recorded for it.

    They pass the same checks as when they came: the first that holds is used, else what holds of
    the best one.
    """

    def __init__(self, folder: Path) -> None:
        """Take the folder; nothing in it is read yet."""
        self._folder = folder

    def has_answer(self, article: Article) -> bool:
        """Whether an answer is recorded for the article."""
        return recording_path(self._folder, article.id).is_file()

    async def read(self, article: Article) -> Reading:
        """Return what the model copied at the time.

        Raises:
            RecordingError: if no answer is recorded, or it cannot be read.
            ReaderError: as the live model would, where it refused or nothing it said holds.
        """
        recording = read_recording(self._folder, article)
        attempts = [each.as_attempt() for each in recording.attempts]
        verdicts, failure = replay(article, attempts)
        end = conclude(article, attempts, verdicts, failure)
        return Reading(
            draft=end.draft,
            info=_info(recording, len(verdicts)),
            rejected=end.rejected,
            warnings=(*_changes(recording), *end.warnings),
        )


def replay(article: Article, attempts: list[Attempt]) -> tuple[list[Verdict], ReaderError | None]:
    """Judge the answers up to the first that holds, or to the one that ended it all."""
    verdicts: list[Verdict] = []
    with checked_against(article):
        for attempt in attempts:
            if failure := ending_error(attempt):
                return verdicts, failure
            verdicts.append(judge(attempt.text))
            if verdicts[-1].draft is not None:
                break
    return verdicts, None


def _info(recording: Recording, attempts: int) -> ReaderInfo:
    return ReaderInfo(
        name=ReaderName.RECORDED,
        model=recording.model,
        prompt_version=recording.prompt_version,
        attempts=attempts,
        usage=Usage(cost_usd=0.0),
    )


def _changes(recording: Recording) -> list[Warning_]:
    """Return warnings where another question would be asked today."""
    warnings = []
    version = prompt_version(recording.prompt)
    if recording.prompt_version != version:
        message = (
            f"The answer was given to version {recording.prompt_version} of the prompt "
            f"{recording.prompt!r}; it is now version {version}."
        )
        warnings.append(Warning_(code=WarningCode.PROMPT_CHANGED, message=message))
    if recording.schema_hash != schema_hash():
        message = "The answer was given to another schema than today's."
        warnings.append(Warning_(code=WarningCode.SCHEMA_CHANGED, message=message))
    return warnings
