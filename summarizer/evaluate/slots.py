"""Gold slots against found slots, record type by record type."""

from collections.abc import Callable, Sequence

from summarizer.evaluate.align import align
from summarizer.evaluate.compare import (
    Names,
    code_of,
    holds,
    same_date,
    same_length,
    same_phrase,
    same_place,
)
from summarizer.evaluate.gold import GoldLaunch, GoldSanction, GoldTarget
from summarizer.evaluate.tally import SlotVerdict, judge
from summarizer.records.launch import Launch, Outcome
from summarizer.records.sanction import Sanction, Target
from summarizer.records.values import DateValue, Quantity


def sanction_slots(
    gold: GoldSanction | None, found: Sanction | None, names: Names
) -> list[SlotVerdict]:
    """Judge the slots of a sanction; one side missing: those of a missed or a spurious record."""
    verdicts = [
        judge(
            "status",
            gold.status if gold else None,
            found.status.value if found else None,
            equal=bool(gold and found and gold.status == found.status.value),
        ),
        *_imposer_slots(gold, found, names),
        *_target_slots(gold, found, names),
        _date_slot(gold.date if gold else None, found.date if found else None),
        _text_slot(
            "legal_authority",
            gold.legal_authority if gold else None,
            found.legal_basis.text if found and found.legal_basis else None,
            holds,
        ),
        _primary_slot(gold, found),
    ]
    return [verdict for verdict in verdicts if verdict]


def launch_slots(gold: GoldLaunch | None, found: Launch | None, names: Names) -> list[SlotVerdict]:
    """Judge the slots of a launch; one side missing: those of a missed or a spurious record."""
    party = found.launching_party if found else None
    status = launch_status(found) if found else None
    verdicts = [
        judge(
            "launching_party",
            gold.launching_party if gold else None,
            party.name if party else None,
            equal=bool(gold and party and names.same_party(gold.launching_party, party)),
        ),
        judge(
            "status",
            gold.status if gold else None,
            status,
            equal=bool(gold and gold.status == status),
        ),
        _number_slot("count", gold.count if gold else None, found.count if found else None),
        _type_slot(gold, found),
        _date_slot(gold.date if gold else None, found.date if found else None),
        _text_slot(
            "location",
            gold.location if gold else None,
            found.location.text if found and found.location else None,
            same_place,
        ),
        _number_slot("range_km", gold.range_km if gold else None, found.range if found else None),
        _number_slot(
            "altitude_km", gold.altitude_km if gold else None, found.altitude if found else None
        ),
        _primary_slot(gold, found),
    ]
    return [verdict for verdict in verdicts if verdict]


def launch_status(found: Launch) -> str:
    """Return the status as gold has it: a failure goes before whose word it is."""
    return "failed" if found.outcome is Outcome.FAILURE else found.confirmation.value


def same_target(gold: GoldTarget, found: Target, names: Names) -> bool:
    """Tell whether two targets are one: by name, as a country, or as a described group."""
    if any(names.same(gold.name, name) for name in (found.name, found.text)):
        return True
    if gold.type == "country" or found.kind == "country":
        return gold.type == found.kind.value and names.country(gold.name) == _target_country(found)
    described = gold.count is not None or gold.type in {"group", "sector", "unknown"}
    counts = {gold.count, found.count.value if found.count else None} - {None}
    return (described or bool(counts)) and len(counts) < 2 and same_phrase(gold.name, found.text)


def _target_country(target: Target) -> str | None:
    for place in (target.nationality, target.location):
        if place and (place.country or code_of(place.text)):
            return place.country or code_of(place.text)
    return target.country


def _imposer_slots(
    gold: GoldSanction | None, found: Sanction | None, names: Names
) -> list[SlotVerdict | None]:
    wanted: Sequence[str] = gold.imposers if gold else ()
    got = found.imposers if found else ()
    pairs = align(wanted, got, names.same_party)
    return _list_slots("imposers", wanted, [mention.name for mention in got], pairs)


def _target_slots(
    gold: GoldSanction | None, found: Sanction | None, names: Names
) -> list[SlotVerdict | None]:
    wanted: Sequence[GoldTarget] = gold.targets if gold else ()
    got: Sequence[Target] = found.targets if found else ()
    pairs = align(wanted, got, lambda one, other: same_target(one, other, names))
    verdicts = _list_slots("targets", [t.name for t in wanted], [t.text for t in got], pairs)
    for row, column in pairs:
        verdicts += _target_details(wanted[row], got[column])
    return verdicts


def _target_details(gold: GoldTarget, found: Target) -> list[SlotVerdict | None]:
    kind = None if found.kind == "unknown" else found.kind.value
    wanted = None if gold.type == "unknown" else gold.type
    country, code = code_of(gold.country), _target_country(found)
    return [
        judge("target_type", wanted, kind, equal=wanted == kind),
        _number_slot("target_count", gold.count, found.count),
        judge("target_country", country, code, equal=country == code),
    ]


def _list_slots(
    slot: str, gold: Sequence[str], found: Sequence[str], pairs: list[tuple[int, int]]
) -> list[SlotVerdict | None]:
    rows, columns = {row for row, _ in pairs}, {column for _, column in pairs}
    return [
        *(judge(slot, gold[row], found[column], equal=True) for row, column in pairs),
        *(judge(slot, name, None, equal=False) for n, name in enumerate(gold) if n not in rows),
        *(judge(slot, None, name, equal=False) for n, name in enumerate(found) if n not in columns),
    ]


def _date_slot(gold: str | None, found: DateValue | None) -> SlotVerdict | None:
    """Judge a date; where gold has none, one that could not be resolved to a value is none."""
    resolved = found if found and (found.value or (gold and found.earliest)) else None
    shown = (resolved.value or f"{resolved.earliest}..{resolved.latest}") if resolved else None
    equal = bool(gold and resolved and same_date(gold, resolved))
    return judge("date", gold, shown, equal=equal)


def _text_slot(
    slot: str, gold: str | None, found: str | None, same: Callable[[str, str], bool]
) -> SlotVerdict | None:
    return judge(slot, gold, found, equal=bool(gold and found and same(gold, found)))


def _number_slot(slot: str, gold: float | None, found: Quantity | None) -> SlotVerdict | None:
    value = found.value if found else None
    return judge(slot, gold, value, equal=gold is not None and same_length(gold, value))


def _type_slot(gold: GoldLaunch | None, found: Launch | None) -> SlotVerdict | None:
    """Judge the missile type: gold has type and name in one phrase."""
    wanted = gold.missile_type if gold else None
    kind = found.missile_type.text if found and found.missile_type else ""
    name = found.missile_name.text if found and found.missile_name else ""
    phrases = [p for p in (f"{name} {kind}".strip(), f"{kind} {name}".strip(), kind, name) if p]
    equal = bool(wanted and any(same_phrase(wanted, phrase) for phrase in phrases))
    return judge("missile_type", wanted, phrases[0] if phrases else None, equal=equal)


def _primary_slot(
    gold: GoldSanction | GoldLaunch | None, found: Sanction | Launch | None
) -> SlotVerdict | None:
    wanted = gold.primary if gold else None
    got = not found.background if found else None
    return judge("primary", wanted, got, equal=wanted == got)
