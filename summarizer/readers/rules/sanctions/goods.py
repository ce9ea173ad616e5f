"""Goods and trade that a ban names: whose they are, and which are one target."""

from summarizer.readers.rules.sanctions.lists import count_of
from summarizer.readers.rules.sanctions.regions import region_after
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.targets import read_targets
from summarizer.readers.rules.sanctions.telling import Telling
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

BARE_FLOWS = frozenset({
    "trade", "imports", "exports", "sales", "flights", "transfers", "transactions",
    "financial transactions",
})  # fmt: skip
"""What says nothing of whose trade is meant."""


def whose_trade(view: SanctionView, sentence: Sentence, telling: Telling) -> list[Target]:
    """Return whose trade is meant that is banned: the last country named before that does not act."""
    acting = [a.start for a in view.agents(sentence) if not a.governed]
    for hit in reversed(view.countries_in(sentence.start, telling.trig[0])):
        if hit.form == "name" and hit.start not in acting:
            return [Target(text=hit.text, kind=TargetKind.COUNTRY)]
    if not view.masked.startswith(" in ", telling.end):
        return []
    goods = read_targets(view, region_after(view.masked, telling.end + 4, sentence.end))
    return [t for t in goods if t.nationality]


_GOODS_OF = lazy(
    r"\b(?:exports?|imports?|sales?|purchases?|shipments?|supply|supplies|deliver(?:y|ies)|trade|transfers?) (?:of|in) (?:the )?$"
)


def goods_of(view: SanctionView, telling: Telling, found: list[Target]) -> Target | None:
    """Return goods that one ban names as the one target they are: "exports of coal and iron"."""
    if any(not _may_be_goods(t) for t in found):
        return None
    start = view.masked.find(found[0].text, telling.trig[0], telling.trig[1] + _NEAR_GOODS)
    last = view.masked.find(found[-1].text, max(start, 0))
    if not 0 <= start <= last < start + _NEAR_GOODS:
        return None
    if not _GOODS_OF.search(view.masked, telling.trig[0], start):
        return None
    whose = [h.text for h in view.countries_in(telling.trig[0], start) if h.form == "demonym"]
    return Target(
        text=view.text[start : last + len(found[-1].text)],
        kind=TargetKind.SECTOR,
        nationality=found[0].nationality or (whose[-1] if whose else None),
    )


_THINGS = frozenset({TargetKind.SECTOR, TargetKind.UNKNOWN, TargetKind.PERSON})


def _may_be_goods(target: Target) -> bool:
    last = target.text.rsplit(" ", 1)[-1]
    return target.kind in _THINGS and last[:1].islower() and count_of(target) is None


_NEAR_GOODS = 120
