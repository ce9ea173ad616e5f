"""What speaks against a model's sentence: the linter of all notes, and stricter rules besides.

A sentence of a model passes if the linter lets it stand and if, held against the items it cites,

- its numbers are said of the same things there, and its deeds told the same way (`grounding`);
- a status that is less than a fact is named as such, and nothing else is told as done;
- each event it cites is named by who acts, and by whom it concerns where somebody is named;
- it has no word of content that the items do not have, plain words of reporting aside;
- it is one line of plain text that names no article but theirs.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from summarizer.briefing.citing import unique
from summarizer.briefing.dossier import Dossier
from summarizer.briefing.lint import Computed, lint_sentence
from summarizer.briefing.model.answer import LONGEST, MOST_CITED
from summarizer.briefing.model.guard_table import DONE_BY, PLAIN_WORDS, STATUS_WORDS
from summarizer.briefing.model.items import Item, Kind
from summarizer.briefing.model.names import actors_of, concerned_of, is_named, is_only_acted_on
from summarizer.grounding.faithful.deeds import deed_fault, stated_deeds
from summarizer.grounding.faithful.figures import figure_fault
from summarizer.grounding.faithful.words import stem, words_in
from summarizer.records.briefing import AnyEvent, CitedSentence, SanctionEvent
from summarizer.records.launch import Confirmation
from summarizer.records.sanction import SanctionStatus
from summarizer.text.calendar_table import FULL_MONTHS

_REFERENCE = re.compile(r"\[(\d+(?:, ?\d+)*)\]")
_MARKUP = re.compile(r"[<>`*#{}|\n]|https?:|www\.|\]\(")
_IN_FORCE = re.compile(
    r"(?P<not>\bnot\b[^.;,]{0,24})?\b(?:in force|in effect|(?:takes?|took|taken) effect)\b"
)
_ALWAYS_HELD = frozenset({"impose", "launch"})
_YEAR = r"(?:19|20)\d\d"
_DATE = re.compile(
    rf"\b(?:(?:\d{{1,2}} (?:and|or|to) )?(?P<d>\d{{1,2}}) )?"
    rf"(?P<m>{FULL_MONTHS})(?:,? (?P<y>{_YEAR}))?\b(?! \d)"
    rf"|\b(?P<m2>{FULL_MONTHS}) (?P<d2>\d{{1,2}})(?:,? (?P<y2>{_YEAR}))?\b|\b{_YEAR}\b"
)
_SHORT = 3
_ROOT = 6


def worded(text: str, items: Sequence[Item]) -> CitedSentence:
    """A model's words with the citations of the items that they rest on."""
    citations = unique(c for item in items for c in item.sentence.citations)
    return CitedSentence(text=text, citations=citations, composer="llm")


def faults(
    text: str, items: Sequence[Item], dossier: Dossier, computed: Computed
) -> tuple[str, ...]:
    """Return what speaks against a sentence; nothing if it may stand."""
    if not items:
        return ("it cites no item",)
    form = tuple(_form_faults(text, items))
    if form:
        return form
    reasons = [c.reason for c in lint_sentence(worded(text, items), dossier, computed)]
    reasons += _reference_faults(text, items, dossier)
    plain = _REFERENCE.sub(" ", text)
    reasons += () if reasons else _content_faults(plain, items, dossier)
    reasons += _status_faults(plain, items, dossier)
    return tuple(dict.fromkeys(reasons))


def _form_faults(text: str, items: Sequence[Item]) -> Iterator[str]:
    if not text:
        yield "it is empty"
    if len(text) > LONGEST:
        yield f"it is longer than {LONGEST} characters"
    if _MARKUP.search(text):
        yield "it holds more than plain text"
    if len(items) > MOST_CITED:
        yield f"it rests on {len(items)} items, more than {MOST_CITED}"


def _reference_faults(text: str, items: Sequence[Item], dossier: Dossier) -> Iterator[str]:
    cited = {dossier.number(c.article_id) for item in items for c in item.sentence.citations}
    for match in _REFERENCE.finditer(text):
        for number in re.findall(r"\d+", match[1]):
            if int(number) not in cited:
                yield f"article [{number}] is none of those that its items cite"


def _content_faults(text: str, items: Sequence[Item], dossier: Dossier) -> Iterator[str]:
    evidence = [c.span.text for c in worded(text, items).citations]
    told = [*evidence, *(item.sentence.text for item in items)]
    ground = "\n".join([*told, *(line for item in items for line in item.lines)])
    for date in sorted(_dates(text) - _dates(ground)):
        yield f"its items do not give the date {date}"
    undated = _DATE.sub(" ", text), _DATE.sub(" ", ground)
    for fault in (figure_fault(*undated), deed_fault(text, told)):
        if fault:
            yield fault[0].lower() + fault[1:].rstrip(".").replace("cited sentence", "item")
    strange = _strange_words(text, ground, dossier)
    if strange:
        yield f"its items do not say “{'”, “'.join(strange)}”"


def _dates(text: str) -> set[str]:
    """Each date told by its month, and the less precise ones that it holds."""
    found = set()
    for match in _DATE.finditer(text):
        day, month, year = match["d"] or match["d2"], match["m"] or match["m2"], match["y"]
        if month:
            parts = (day and str(int(day)), month, year or match["y2"])
            found |= {_spoken(parts, kept) for kept in ((0, 1, 2), (0, 1), (1, 2), (1,))}
    return found


def _spoken(parts: Sequence[str | None], kept: Iterable[int]) -> str:
    return " ".join(part for n in kept if (part := parts[n]))


def _strange_words(text: str, ground: str, dossier: Dossier) -> list[str]:
    """Words of content that stand neither in the items nor among the plain words."""
    publishers = " ".join(s.summary.article.publisher or "" for s in dossier.sources)
    there = {_root(word.bare) for word in words_in(f"{ground} {publishers}")} | _plain_roots()
    return [
        word.bare
        for word in words_in(text)
        if len(word.bare) > _SHORT and not word.bare[0].isdigit() and _root(word.bare) not in there
        if not (word.is_capital and word.start)  # a name, which the linter has judged
    ]


def _root(word: str) -> str:
    """What "procuring" and "procurement" share."""
    return stem(word)[:_ROOT]


@cache
def _plain_roots() -> frozenset[str]:
    return frozenset(_root(word) for word in PLAIN_WORDS)


def _status_faults(text: str, items: Sequence[Item], dossier: Dossier) -> Iterator[str]:
    events = [event for item in items for event in item.events]
    for item in items:
        if item.kind is Kind.EVENT:
            for event in item.events:
                yield from _event_faults(text, item, event, dossier)
    if events:
        yield from _deed_faults(text, items, {_status(event) for event in events})
    claimed = any(not match["not"] for match in _IN_FORCE.finditer(text))
    if claimed and not any(_is_in_force(event) for event in events):
        yield "nothing that it cites is in force"


def _deed_faults(
    text: str, items: Sequence[Item], statuses: set[SanctionStatus | Confirmation]
) -> Iterator[str]:
    """Deeds told as done that no event cited has done, nor, for those of others, the evidence."""
    deeds = [d for d in stated_deeds(text) if d in DONE_BY and not DONE_BY[d] & statuses]
    spans = [c.span.text for item in items for c in item.sentence.citations]
    others = {deed for span in spans for deed in stated_deeds(span)} - _ALWAYS_HELD
    if set(deeds) - others:
        told = ", ".join(sorted(status.value for status in statuses))
        yield f"it tells as done what its items tell as {told}"


def _status(event: AnyEvent) -> SanctionStatus | Confirmation:
    return event.status if isinstance(event, SanctionEvent) else event.confirmation


def _is_in_force(event: AnyEvent) -> bool:
    return isinstance(event, SanctionEvent) and event.present_state.startswith("in force")


def _event_faults(text: str, item: Item, event: AnyEvent, dossier: Dossier) -> Iterator[str]:
    status = _status(event)
    words = STATUS_WORDS.get(status)
    if words and not _pattern(words).search(text):
        yield f"it does not say that item {item.number} is {status.value}"
    acts, concerned = actors_of(event, dossier), concerned_of(event)
    for who in (acts, concerned):
        if who and not is_named(who, text):
            yield f"it cites item {item.number} but does not name {who[0]}"
    if is_only_acted_on(acts, concerned, text):
        yield f"it has {acts[0]} acted on, who acts in item {item.number}"


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})", re.IGNORECASE)
