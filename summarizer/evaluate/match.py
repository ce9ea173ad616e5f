"""When a found record counts as a gold record.

Records are aligned one to one, so that the sum of agreements is greatest. A pair can only be
aligned if it is the same event:

- **Sanction**: the same family of status (imposed or extended; eased or lifted; proposed or
  threatened; blocked), *and* a party in common (an imposer or a target), *and* the same place or
  day (its evidence shares characters with gold's snippet, or the dates agree).
- **Launch**: the same launching party, *and* alike in denied, planned or done, *and* the same
  place or day, as above.
- **Quote**: the words have a token F1 of 0.8 or more. Indirect quotations are left out.
- **Actor**: its name is gold's name or one of gold's aliases, or gold's name is one of its.

What stands in the slots of an aligned pair is counted apart from this (`slots`).
"""

from collections.abc import Sequence

from summarizer.evaluate.align import align
from summarizer.evaluate.compare import (
    QUOTE_THRESHOLD,
    Names,
    find_evidence,
    fold_name,
    overlaps,
    same_date,
    token_f1,
)
from summarizer.evaluate.gold import GoldActor, GoldLaunch, GoldQuote, GoldSanction
from summarizer.evaluate.slots import launch_slots, launch_status, same_target, sanction_slots
from summarizer.evaluate.tally import SlotVerdict
from summarizer.records.actor import Actor
from summarizer.records.launch import Launch
from summarizer.records.quote import Quote
from summarizer.records.sanction import Sanction

Pairs = list[tuple[int, int]]

_FAMILY = {
    "imposed": "on",
    "extended": "on",
    "eased": "off",
    "lifted": "off",
    "proposed": "ahead",
    "threatened": "ahead",
    "blocked": "blocked",
}
_ANCHOR = 0.5


def match_sanctions(
    gold: Sequence[GoldSanction], found: Sequence[Sanction], names: Names, text: str
) -> Pairs:
    """Return which gold sanction each found one is."""

    def score(one: GoldSanction, other: Sanction) -> float:
        if _FAMILY.get(one.status) != _FAMILY[other.status.value]:
            return 0.0
        parties = any(names.same_party(i, m) for i in one.imposers for m in other.imposers)
        targets = any(same_target(t, m, names) for t in one.targets for m in other.targets)
        anchor = _anchored(one, other, text)
        if not (parties or targets) or not anchor:
            return 0.0
        return _agreement(sanction_slots(one, other, names)) + anchor

    return align(gold, found, score)


def match_launches(
    gold: Sequence[GoldLaunch], found: Sequence[Launch], names: Names, text: str
) -> Pairs:
    """Return which gold launch each found one is."""

    def score(one: GoldLaunch, other: Launch) -> float:
        anchor = _anchored(one, other, text)
        if not anchor or _phase(one.status) != _phase(launch_status(other)):
            return 0.0
        if not names.same_party(one.launching_party, other.launching_party):
            return 0.0
        return _agreement(launch_slots(one, other, names)) + anchor

    return align(gold, found, score)


def match_quotes(gold: Sequence[GoldQuote], found: Sequence[Quote]) -> Pairs:
    """Return which gold quotation each found one is."""

    def score(one: GoldQuote, other: Quote) -> float:
        likeness = token_f1(one.text, other.text)
        return likeness if likeness >= QUOTE_THRESHOLD else 0.0

    return align(gold, found, score)


def match_actors(gold: Sequence[GoldActor], found: Sequence[Actor]) -> Pairs:
    """Return which gold actor each found one is."""

    def score(one: GoldActor, other: Actor) -> float:
        wanted, got = fold_name(one.name), fold_name(other.name)
        aliases = {fold_name(alias) for alias in one.aliases}
        if wanted == got:
            same = 3.0
        elif got in aliases or wanted in {fold_name(alias) for alias in other.aliases}:
            same = 2.0
        else:
            return 0.0
        return same + (one.type == other.kind.value)

    return align(gold, found, score)


def _phase(status: str) -> str:
    return status if status in {"denied", "planned"} else "done"


def _anchored(gold: GoldSanction | GoldLaunch, found: Sanction | Launch, text: str) -> float:
    """Return how firmly two records stand at one place or day; 0: not at all."""
    place = find_evidence(text, gold.evidence)
    if overlaps(place, [found.trigger]):
        return 2 * _ANCHOR
    dated = bool(gold.date and found.date and same_date(gold.date, found.date))
    return _ANCHOR if dated or overlaps(place, found.evidence) else 0.0


def _agreement(verdicts: Sequence[SlotVerdict]) -> float:
    return float(sum(verdict.verdict == "correct" for verdict in verdicts))
