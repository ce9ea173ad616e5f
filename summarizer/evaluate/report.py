"""Scores as text for a terminal, and as JSON."""

import json

from summarizer.evaluate.score import RECORD_TYPES, Fault, Scores
from summarizer.evaluate.tally import Tally


def report_text(scores: Scores, *, verbose: bool = False) -> str:
    """Return the scores as plain tables; `verbose` lists every fault with its sentence."""
    lines = [_HEADER, *_record_lines(scores), "", *_slot_lines(scores), "", *_count_lines(scores)]
    if verbose:
        lines += ["", *(line for fault in scores.faults for line in _fault_lines(fault))]
    return "\n".join(lines) + "\n"


def report_json(scores: Scores, *, verbose: bool = False) -> str:
    """Return the scores as a JSON object; `verbose` adds the list `faults`."""
    report: dict[str, object] = {
        "articles": scores.articles,
        "records": {name: scores.by_type[name].records.as_dict() for name in RECORD_TYPES},
        "quotes_right_speaker": scores.right_speaker.as_dict(),
        "slots": {name: _slots_dict(scores, name) for name in RECORD_TYPES},
        "on_irrelevant": scores.on_irrelevant,
        "off_evidence": scores.off_evidence,
        "spans": {"checked": scores.spans_checked, "wrong": scores.spans_wrong},
        "rejected": scores.rejected,
        "fallbacks": scores.fallbacks,
        "failures": scores.failures,
        "articles_per_second": round(scores.articles_per_second, 1),
        "usage": {
            "requests": scores.requests,
            "input_tokens": scores.input_tokens,
            "output_tokens": scores.output_tokens,
            "cost_usd": scores.cost_usd,
        },
    }
    if verbose:
        report["faults"] = [
            {name: getattr(fault, name) for name in Fault.__slots__} for fault in scores.faults
        ]
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"


_HEADER = f"{'':34}{'gold':>6}{'found':>7}{'right':>7}{'P':>8}{'R':>7}{'F1':>7}"


def _row(label: str, tally: Tally) -> str:
    counts = f"{tally.gold:>6}{tally.found:>7}{tally.correct:>7}"
    return f"{label:34}{counts}{tally.precision:>8.3f}{tally.recall:>7.3f}{tally.f1:>7.3f}"


def _record_lines(scores: Scores) -> list[str]:
    rows = []
    for name in RECORD_TYPES:
        rows.append(_row(name, scores.by_type[name].records))
        if name == "quotes":
            rows.append(_row("  with the right speaker", scores.right_speaker))
    return rows


def _slot_lines(scores: Scores) -> list[str]:
    rows = []
    for name in RECORD_TYPES:
        slots = scores.by_type[name].slots
        rows.append(_row(f"slots of {name}, all records", slots.all))
        rows.append(_row(f"slots of {name}, records found", slots.aligned))
        rows += [_row(f"  {slot}", tally) for slot, tally in sorted(slots.by_slot.items())]
    return rows


def _count_lines(scores: Scores) -> list[str]:
    cost = "unknown" if scores.cost_usd is None else f"${scores.cost_usd:.4f}"
    used = f"{scores.input_tokens} in, {scores.output_tokens} out"
    return [
        f"sanctions or launches on irrelevant articles: {scores.on_irrelevant}",
        f"sanctions or launches resting on text that is not evidence: {scores.off_evidence}",
        f"spans checked: {scores.spans_checked}, not matching the text: {scores.spans_wrong}",
        f"rejected: {scores.rejected}",
        f"articles that fell back to the rules: {scores.fallbacks}",
        f"articles that failed: {len(scores.failures)}",
        *(f"  {failure}" for failure in scores.failures),
        f"articles: {scores.articles}, per second: {scores.articles_per_second:.0f}",
        f"requests: {scores.requests}, tokens: {used}, cost: {cost}",
    ]


def _fault_lines(fault: Fault) -> list[str]:
    return [
        f"{fault.article} {fault.record} {fault.kind}: {fault.what}",
        f"    | {fault.sentence}",
    ]


def _slots_dict(scores: Scores, name: str) -> dict[str, object]:
    slots = scores.by_type[name].slots
    return {
        "all_records": slots.all.as_dict(),
        "records_found": slots.aligned.as_dict(),
        "by_slot": {slot: tally.as_dict() for slot, tally in sorted(slots.by_slot.items())},
    }
