"""Bottom line and developments from a model's sentences and, where they fail, the patterns'."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.briefing.compose import BOTTOM_LINES
from summarizer.briefing.model.guard import worded
from summarizer.briefing.model.items import Item, Kind
from summarizer.briefing.model.verdict import Checked, NoteVerdict
from summarizer.records.briefing import Briefing, CitedSentence

_FEWEST = 2


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence with its place; where there are too many, those with a low `need` stay."""

    sentence: CitedSentence
    place: tuple[int, int]
    need: int = 1


def developments(
    note: Briefing, items: Sequence[Item], verdict: NoteVerdict
) -> list[CitedSentence]:
    """The developments in the order of the items; no item that is due is left untold."""
    standing = [sentence for sentence in verdict.developments if sentence.stands]
    told = _told(standing)
    wanted = {item.number for item in items if item.is_due} | _refused(verdict.developments)
    lines = [_own(sentence) for sentence in standing]
    lines += [_patterns(items[number - 1]) for number in sorted(wanted - told)]
    shown = {item.sentence for item in items}
    rest = [sentence for sentence in note.developments if sentence not in shown]
    return _once([*_in_order(lines), *rest])


def bottom_line(note: Briefing, items: Sequence[Item], verdict: NoteVerdict) -> list[CitedSentence]:
    """Two or three sentences: the first item and a conflict are always among them."""
    standing = [sentence for sentence in verdict.bottom_line if sentence.stands]
    told = _told(standing)
    needed = {items[0].number} | {i.number for i in items if i.kind is Kind.CONFLICT}
    lines = [_own(s, need=0 if needed & set(s.numbers) else 1) for s in standing]
    lines += [_patterns(items[number - 1], need=0) for number in sorted(needed - told)]
    replaced = _refused(verdict.bottom_line) - needed - told
    lines += [_patterns(items[number - 1], need=2) for number in sorted(replaced)]
    kept = sorted(lines, key=lambda line: (line.need, line.place))[:BOTTOM_LINES]
    chosen = _once(_in_order(kept))
    return [*chosen, *_fill(note, items, told, chosen)]


def _fill(
    note: Briefing, items: Sequence[Item], told: set[int], chosen: Sequence[CitedSentence]
) -> list[CitedSentence]:
    """What the patterns would have said besides, as far as two sentences are not reached."""
    said = {item.sentence for item in items if item.number in told} | set(chosen)
    others = [sentence for sentence in note.bottom_line if sentence not in said]
    return others[: max(_FEWEST - len(chosen), 0)]


def _told(standing: Iterable[Checked]) -> set[int]:
    return {number for sentence in standing for number in sentence.numbers}


def _refused(sentences: Iterable[Checked]) -> set[int]:
    return {number for s in sentences if not s.stands for number in s.numbers}


def _own(sentence: Checked, need: int = 1) -> _Line:
    """A model's sentence; of those with the same first item the widest goes first."""
    place = (min(sentence.numbers), -len(sentence.numbers))
    return _Line(worded(sentence.text, sentence.items), place, need)


def _patterns(item: Item, need: int = 1) -> _Line:
    return _Line(item.sentence, (item.number, 0), need)


def _in_order(lines: Iterable[_Line]) -> Iterator[CitedSentence]:
    return (line.sentence for line in sorted(lines, key=lambda line: line.place))


def _once(sentences: Iterable[CitedSentence]) -> list[CitedSentence]:
    return list({sentence.text: sentence for sentence in sentences}.values())


def refusals(items: Sequence[Item], verdict: NoteVerdict) -> Iterator[str]:
    """A line for each sentence of the model's that was refused, and for what it left out."""
    parts = {"bottom line": verdict.bottom_line, "developments": verdict.developments}
    for name, sentences in parts.items():
        for sentence in sentences:
            if sentence.faults:
                instead = "the sentence patterns word it" if sentence.items else "it was left out"
                why = "; ".join(sentence.faults)
                yield f"refused in the {name}, {why}: {sentence.text} ({instead})"
    if verdict.untold:
        due = sum(item.is_due for item in items)
        yield (
            f"{len(verdict.untold)} of {due} items were not told by the model; "
            "the sentence patterns word them"
        )
