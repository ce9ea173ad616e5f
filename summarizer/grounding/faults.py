"""What is wrong with a draft: kept once, told twice, as a rejection and as a complaint."""

from dataclasses import dataclass
from typing import Literal

from summarizer.records.drafts import DraftModel
from summarizer.records.summary import Rejection

RecordType = Literal["sanction", "launch", "quote", "actor", "headline", "summary"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing refused.

    `path` leads to the field in the draft ("sanctions[0].targets[2].text"); `slot` is its part
    inside the record; `whole` is the draft where the record falls with it. `missing` says that
    `value` was looked for in vain in the sentences `cited`, so that near words may help.
    """

    record: RecordType
    path: str
    slot: str
    value: str
    reason: str
    whole: DraftModel | None = None
    cited: tuple[int, ...] = ()
    missing: bool = False

    def rejection(self) -> Rejection:
        """Return it as it is told to the user."""
        if self.whole is None:
            return Rejection(
                record=self.record, slot=self.slot, reason=self.reason, value=self.value
            )
        value = self.whole.model_dump_json(exclude_defaults=True)
        return Rejection(record=self.record, reason=self.reason, value=value)
