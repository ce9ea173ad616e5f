"""The composer that lets a model word bottom line and developments, sentence by sentence checked.

The model sees the records of the events as numbered items, never the articles. Each sentence that
it answers with names the items that it rests on; code turns these into citations. What the linter
and the stricter guard refuse is sent back, twice at most, and what still fails is worded by the
sentence patterns, visibly. The rest of the note is the deterministic composer's.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence

from summarizer.briefing.compose import Picture
from summarizer.briefing.model.items import Item, items_of, show_items
from summarizer.briefing.model.parts import bottom_line, developments, refusals
from summarizer.briefing.model.talk import Talk, talk
from summarizer.briefing.model.verdict import Judge, NoteVerdict, best_of
from summarizer.briefing.note import NoteOptions, computed_by_record, draft_note, with_changes
from summarizer.records.briefing import Briefing
from summarizer.records.summary import ArticleSummary, Usage
from summarizer.settings import Settings


async def acompose_note(
    summaries: Iterable[ArticleSummary],
    options: NoteOptions | None,
    settings: Settings,
    *,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> Briefing:
    """Write the note with the model that is configured, or with its recorded answers.

    Where there is neither, it is the note of the deterministic composer, as `make_note` writes it.

    Args:
        summaries: what the articles say.
        options: what the user asked for besides.
        settings: which model, which recordings, how long and how often.
        sleep: waits between retries; tests replace it.

    Raises:
        ReaderError: if the model failed for good and the settings allow no fallback.
        RecordingError: if answers cannot be recorded, or recorded ones not be read.
        UsageError: if the file of prices cannot be read.
    """
    asked = options or NoteOptions()
    picture, note = draft_note(summaries, asked)
    return with_changes(await _worded(note, picture, settings, sleep), asked)


async def _worded(
    note: Briefing,
    picture: Picture,
    settings: Settings,
    sleep: Callable[[float], Awaitable[None]],
) -> Briefing:
    items = items_of(picture, note)
    if not items:
        return note
    judge = Judge(items, picture.dossier, computed_by_record(note))
    data = show_items(items, picture.dossier)
    said = await talk(note.title, data, judge, settings, sleep)
    if said is None:
        return note
    best = best_of(said.verdicts)
    if best is None and said.failure and not settings.fallback:
        raise said.failure
    return _composed(note, items, said, best)


def _composed(
    note: Briefing, items: Sequence[Item], said: Talk, best: NoteVerdict | None
) -> Briefing:
    """The note with the model's sentences where they stand."""
    parts = {}
    if best is not None:
        parts["bottom_line"] = tuple(bottom_line(note, items, best))
        parts["developments"] = tuple(developments(note, items, best))
    by_model = any(s.composer == "llm" for part in parts.values() for s in part)
    notes = (*note.composer_notes, *_notes(items, said, best))
    return note.model_copy(
        update={
            **parts,
            "composer": said.model if by_model else None,
            "composer_notes": tuple(dict.fromkeys(notes)),
            "usage": _added(note.usage, said.usage),
        }
    )


def _notes(items: Sequence[Item], said: Talk, best: NoteVerdict | None) -> Iterator[str]:
    if said.remark:
        yield said.remark
    if best is None:
        yield f"the sentence patterns worded this note, because {_why(said)}"
        return
    if said.failure:
        yield f"the model could not be asked again: {said.failure}"
    yield from refusals(items, best)


def _why(said: Talk) -> str:
    if said.failure:
        return f"the model failed: {said.failure}"
    first = said.verdicts[-1].form[0] if said.verdicts else "there was none"
    return f"no answer of the model could be read ({first.rstrip('.')})"


def _added(one: Usage, other: Usage) -> Usage:
    """What both took together; a cost that is not known makes the sum unknown."""
    if not one.requests and one.cost_usd is None:
        return other
    known = one.cost_usd is not None and other.cost_usd is not None
    return Usage(
        requests=one.requests + other.requests,
        input_tokens=one.input_tokens + other.input_tokens,
        cached_tokens=one.cached_tokens + other.cached_tokens,
        output_tokens=one.output_tokens + other.output_tokens,
        cost_usd=(one.cost_usd or 0) + (other.cost_usd or 0) if known else None,
    )
