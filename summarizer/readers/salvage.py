"""What is kept of an answer that was never right: each record that holds on its own.

Here the parts are held against the schema only; grounding then holds them against the article,
as it does with every reader's draft.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import ValidationError
from pydantic_core import from_json

from summarizer.readers.outcomes import complaints_of, unwrap
from summarizer.records.actor import ActorDraft
from summarizer.records.drafts import DraftModel, current_check
from summarizer.records.launch import LaunchDraft
from summarizer.records.quote import QuoteDraft
from summarizer.records.sanction import SanctionDraft
from summarizer.records.summary import Draft, Rejection, SentenceDraft

RecordName = Literal["sanction", "launch", "quote", "actor", "headline", "summary", "answer"]

_LISTS: Mapping[str, tuple[RecordName, type[DraftModel]]] = {
    "summary": ("summary", SentenceDraft),
    "sanctions": ("sanction", SanctionDraft),
    "launches": ("launch", LaunchDraft),
    "quotes": ("quote", QuoteDraft),
    "actors": ("actor", ActorDraft),
}
_MAX_VALUE = 500


@dataclass(frozen=True, slots=True)
class Salvaged:
    """The parts of an answer that have the right form, and those that have not."""

    draft: Draft
    rejected: tuple[Rejection, ...] = ()

    @property
    def records(self) -> int:
        """How many records are left."""
        draft = self.draft
        events = len(draft.sanctions) + len(draft.launches)
        return events + len(draft.quotes) + len(draft.actors)

    @property
    def worth(self) -> int:
        """How many records are left, less what is wrong with them."""
        check = current_check.get()
        return self.records - len(self.rejected) - (len(check(self.draft)) if check else 0)


def best_of(answers: Sequence[str]) -> Salvaged | None:
    """Return what is left of the best answer, the later of two equals; None: none was JSON."""
    salvaged = [s for s in map(salvage, reversed(answers)) if s is not None]
    return max(salvaged, key=lambda each: each.worth, default=None)


def salvage(answer: str) -> Salvaged | None:
    """Return the parts of an answer that have the right form; None if it is no JSON object."""
    try:
        source = from_json(unwrap(answer))
    except ValueError:
        return None
    if not isinstance(source, dict):
        return None
    keeper = _Keeper()
    parts: dict[str, Any] = {name: keeper.records(name, source.get(name)) for name in _LISTS}
    parts["headline"] = keeper.record("headline", SentenceDraft, source.get("headline"))
    token = current_check.set(None)
    try:
        return Salvaged(Draft(**parts), tuple(keeper.rejected))
    finally:
        current_check.reset(token)


class _Keeper:
    """Keeps what has the right form, and notes what has not."""

    def __init__(self) -> None:
        self.rejected: list[Rejection] = []

    def records(self, name: str, items: object) -> list[DraftModel]:
        """Return the items that are records, their `part_of` counted anew."""
        record, model = _LISTS[name]
        if not isinstance(items, list):
            if items is not None:
                self._reject(record, f"{name}: not a list", items)
            return []
        kept = [self.record(record, model, item) for item in items]
        return list(_renumbered(kept))

    def record(self, record: RecordName, model: type[DraftModel], item: object) -> Any:  # noqa: ANN401 - a draft of the class given
        """Return the item as a draft, without the slots that are wrong; None if it is none."""
        if item is None and record == "headline":
            return None
        try:
            return model.model_validate(item)
        except ValidationError as error:
            return self._mended(record, model, item, error)

    def _mended(
        self, record: RecordName, model: type[DraftModel], item: object, error: ValidationError
    ) -> DraftModel | None:
        try:
            draft = model.model_validate(_pruned(model, item, error))
        except ValidationError:
            self._reject(record, "; ".join(complaints_of(error)), item)
            return None
        for detail, reason in zip(error.errors(), complaints_of(error), strict=True):
            self._reject(record, reason, detail["input"], str(detail["loc"][0]))
        return draft

    def _reject(
        self, record: RecordName, reason: str, value: object, slot: str | None = None
    ) -> None:
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        self.rejected.append(
            Rejection(record=record, reason=_sentence(reason), value=text[:_MAX_VALUE], slot=slot)
        )


def _pruned(model: type[DraftModel], item: object, error: ValidationError) -> object:
    """Return the item without the optional slots, and the items of lists, that are wrong."""
    if not isinstance(item, dict):
        return item
    pruned = dict(item)
    wrong = [detail["loc"] for detail in error.errors()]
    for name in {loc[0] for loc in wrong if loc and loc[0] in item}:
        field = model.model_fields[str(name)]
        places = {loc[1] for loc in wrong if loc[0] == name and len(loc) > 1}
        if isinstance(item[name], list) and places:
            pruned[name] = [x for place, x in enumerate(item[name]) if place not in places]
        elif not field.is_required():
            del pruned[name]
    return pruned


def _renumbered(kept: Sequence[DraftModel | None]) -> Iterator[DraftModel]:
    """Yield the drafts that are left; `part_of` names places in the list as it is now."""
    left = (place for place, draft in enumerate(kept, 1) if draft is not None)
    now: dict[int | None, int] = {before: place for place, before in enumerate(left, 1)}
    for draft in kept:
        if isinstance(draft, SanctionDraft | LaunchDraft) and draft.part_of in range(len(kept) + 1):
            yield draft.model_copy(update={"part_of": now.get(draft.part_of)})
        elif draft is not None:
            yield draft


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:].rstrip(".") + "."
