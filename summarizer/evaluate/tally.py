"""Counting: precision, recall and F1 of records and of slots."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

Verdict = Literal["correct", "wrong", "missing", "spurious"]


@dataclass(slots=True)
class Tally:
    """How many there were in gold, how many were found, and how many of these were right."""

    gold: int = 0
    found: int = 0
    correct: int = 0

    def add(self, *, gold: int = 0, found: int = 0, correct: int = 0) -> None:
        """Count some more."""
        self.gold += gold
        self.found += found
        self.correct += correct

    def add_verdict(self, verdict: Verdict) -> None:
        """Count one slot: a wrong filler is both spurious and missing, as in MUC-4."""
        self.add(
            gold=verdict != "spurious",
            found=verdict != "missing",
            correct=verdict == "correct",
        )

    @property
    def precision(self) -> float:
        """Return the share of the found that is right; 1 where nothing was found."""
        return self.correct / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Return the share of gold that was found; 1 where there is none."""
        return self.correct / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of both."""
        total = self.gold + self.found
        return 2 * self.correct / total if total else 1.0

    def as_dict(self) -> dict[str, float]:
        """Return counts and ratios, rounded for print."""
        return {
            "gold": self.gold,
            "found": self.found,
            "correct": self.correct,
            "precision": round(self.precision, 4),
            "recall": round(self.recall, 4),
            "f1": round(self.f1, 4),
        }


@dataclass(frozen=True, slots=True)
class SlotVerdict:
    """One filler of one slot, gold against found."""

    slot: str
    verdict: Verdict
    gold: str | None
    found: str | None


def judge(slot: str, gold: object, found: object, *, equal: bool) -> SlotVerdict | None:
    """Return the verdict on a slot with at most one filler; None where both are empty."""
    if gold is None and found is None:
        return None
    verdict: Verdict
    if gold is None:
        verdict = "spurious"
    elif found is None:
        verdict = "missing"
    else:
        verdict = "correct" if equal else "wrong"
    return SlotVerdict(slot, verdict, _show(gold), _show(found))


def _show(value: object) -> str | None:
    return None if value is None else str(value)


@dataclass(slots=True)
class SlotTally:
    """Fillers over all records, and per slot.

    `all` counts the fillers of missed and of spurious records too (MUC-4, all templates);
    `aligned` those of the records that were found.
    """

    all: Tally = field(default_factory=Tally)
    aligned: Tally = field(default_factory=Tally)
    by_slot: dict[str, Tally] = field(default_factory=dict)

    def add(self, verdicts: Iterable[SlotVerdict], *, aligned: bool) -> None:
        """Count the verdicts on one record."""
        for verdict in verdicts:
            self.all.add_verdict(verdict.verdict)
            if aligned:
                self.aligned.add_verdict(verdict.verdict)
                slot = self.by_slot.setdefault(verdict.slot, Tally())
                slot.add_verdict(verdict.verdict)
