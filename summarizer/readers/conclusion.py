"""What a conversation with a model comes to, live or replayed."""

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.errors import AnswerError, ReaderError, TruncatedError
from summarizer.grounding import checked_against, ground
from summarizer.readers.outcomes import Attempt, Verdict
from summarizer.readers.salvage import Salvaged, best_of
from summarizer.records.article import Article
from summarizer.records.summary import Draft, Rejection, Warning_, WarningCode


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The draft to go on with, and what was lost on the way to it."""

    draft: Draft
    rejected: tuple[Rejection, ...] = ()
    warnings: tuple[Warning_, ...] = ()


def conclude(
    article: Article,
    attempts: Sequence[Attempt],
    verdicts: Sequence[Verdict],
    failure: ReaderError | None = None,
) -> Conclusion:
    """Return the answer that holds, or what holds of the best one.

    Args:
        article: What was read.
        attempts: All answers in order.
        verdicts: On the first of them, as far as they could be judged.
        failure: What ended the conversation early, if anything did.

    Raises:
        ReaderError: the failure, or AnswerError, if nothing of any answer holds.
    """
    if verdicts and verdicts[-1].draft is not None:
        return Conclusion(verdicts[-1].draft)
    judged = [attempt.text for attempt, _ in zip(attempts, verdicts, strict=False)]
    with checked_against(article):
        best = best_of(judged)
    if best is None or not _holds(article, best):
        raise failure or AnswerError(_nothing_left(verdicts))
    return Conclusion(best.draft, best.rejected, _warnings(verdicts, failure))


def _holds(article: Article, best: Salvaged) -> bool:
    """Whether any record holds, or none was wanted: an article may have nothing to record."""
    if not (best.records or best.rejected):
        return True
    grounded = ground(article, best.draft)
    return bool(grounded.sanctions or grounded.launches or grounded.quotes or grounded.actors)


def _nothing_left(verdicts: Sequence[Verdict]) -> str:
    first = verdicts[-1].complaints[0].rstrip(".") if verdicts else "there was none"
    return (
        f"Nothing in {len(verdicts)} answers of the model holds against the article "
        f"(the last one: {first}); try another model."
    )


def _warnings(verdicts: Sequence[Verdict], failure: ReaderError | None) -> tuple[Warning_, ...]:
    ended = f", and then the conversation ended: {failure}" if failure else "."
    message = f"{_count(len(verdicts))} in full against the article; the best was kept in part"
    salvaged = Warning_(code=WarningCode.ANSWER_SALVAGED, message=message + ended)
    if not isinstance(failure, TruncatedError):
        return (salvaged,)
    return (salvaged, Warning_(code=WarningCode.TRUNCATED, message=str(failure)))


def _count(answers: int) -> str:
    return (
        "The model's answer does not hold" if answers == 1 else f"None of {answers} answers holds"
    )
