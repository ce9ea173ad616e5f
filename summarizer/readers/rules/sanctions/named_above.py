"""Whom "the two" and "both men" mean: those whom the sentence before names, if they are so many."""

from collections.abc import Iterator

from summarizer.normalize.numbers import parse_count
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.kinds import noun_kind
from summarizer.readers.rules.sanctions.regions import Region
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.targets import read_targets
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_ALL = lazy(
    rf"(?:[Tt]he|[Bb]oth|[Aa]ll)(?: the)?(?: (?P<number>{TWO_TO_TWELVE}|pair|trio))?(?: (?P<noun>[a-z]+))?"
)
_NAME = lazy(r"(?<![\w'’-])[A-Z][\w.'’-]*(?: (?:of |and |the |al-)?[A-Z][\w.'’-]*)*")


def all_named(view: SanctionView, sentence: Sentence, words: str) -> list[Target]:
    """Return those named in the sentence before whom words like "the two" mean, or none."""
    told = _ALL.fullmatch(words)
    both = told is not None and (told["number"] or words.lower().startswith("both"))
    before = view.before(sentence, 1)
    if told is None or not both or not before:
        return []
    kind = noun_kind(told["noun"]) if told["noun"] else None
    many = _many(told["number"])
    found = [t for t in _named_in(view, before[0]) if kind is None or _may_be(t, kind)]
    named = list({target.text: target for target in found}.values())
    if len(named) != many:
        return []
    return [t._replace(kind=kind) if kind and t.kind is TargetKind.UNKNOWN else t for t in named]


def _many(number: str | None) -> float | None:
    if number is None or number in _PAIRS:
        return _PAIRS.get(number or "", 2)
    count = parse_count(f"{number} of them")
    return count.value if count else None


_PAIRS = {"pair": 2, "trio": 3}


def _may_be(target: Target, kind: TargetKind) -> bool:
    return target.kind in {kind, TargetKind.UNKNOWN}


def _named_in(view: SanctionView, sentence: Sentence) -> Iterator[Target]:
    """Yield those whom a sentence names and who can be hit: no country, and nobody who acts."""
    agents = view.agents(sentence)
    for name in _NAME.finditer(view.masked, sentence.start, sentence.end):
        if any(a.start < name.end() and name.start() < a.end for a in agents):
            continue
        for target in read_targets(view, Region(*name.span())):
            if target.kind is not TargetKind.COUNTRY and " " in target.text:
                yield target
