"""One draft held against the article: which sentences it cites, where its strings stand.

A string is looked for in the cited sentences only: exact first, then equal after folding, whole
words, case kept, nothing fuzzy. Two exceptions, neither of which can change who did what:

- a string that begins or ends in a cited sentence and runs on into its neighbors brings them in
  as evidence (a long quotation cited by its first sentence);
- names, roles of persons and the second half of a split date may stand anywhere in the article
  (`find_anywhere`), since they say who or what is meant and not what happened.

A string that stands in some other sentence is refused, and the complaint names that sentence:
two events told side by side differ in just such strings, and so adding the other sentence could
vouch for a mixture of both.
"""

from collections.abc import Iterable

from summarizer.grounding.faults import Fault, RecordType
from summarizer.grounding.page import Page, inside, touching
from summarizer.records.drafts import DraftModel
from summarizer.records.values import Span
from summarizer.text.layout import Role
from summarizer.text.place import Place


class Case:
    """A draft under examination; it collects its faults in the list it is given."""

    def __init__(
        self, page: Page, record: RecordType, path: str, draft: DraftModel, faults: list[Fault]
    ) -> None:
        self.page = page
        self.record = record
        self.path = path
        self.draft = draft
        self.faults = faults
        self.numbers: list[int] = []
        self.runs: list[Place] = []
        self.is_rejected = False

    def refuse(self, slot: str, value: str, reason: str, *, missing: bool = False) -> None:
        """Refuse one slot; the record stays."""
        self._add(slot, value, reason, whole=None, missing=missing)

    def reject(self, slot: str, value: str, reason: str, *, missing: bool = False) -> None:
        """Refuse the whole record on account of one slot."""
        self.is_rejected = True
        self._add(slot, value, reason, whole=self.draft, missing=missing)

    def _add(
        self, slot: str, value: str, reason: str, *, whole: DraftModel | None, missing: bool
    ) -> None:
        path = f"{self.path}.{slot}" if slot else self.path
        cited = tuple(self.numbers)
        self.faults.append(Fault(self.record, path, slot, value, reason, whole, cited, missing))

    def cite(self, numbers: Iterable[int]) -> None:
        """Take the sentences cited, refuse those that are no evidence; none left is a rejection."""
        given = list(dict.fromkeys(numbers))
        citable = self.page.citable
        self.take([number for number in given if number in citable])
        if not given:
            self.reject("evidence", "[]", "No sentence is cited as evidence.")
        elif len(self.numbers) < len(given):
            refuse = self.refuse if self.numbers else self.reject
            for number in given:
                if number not in citable:
                    refuse("evidence", str(number), _why_not(self.page, number))

    def take(self, numbers: Iterable[int]) -> None:
        """Take sentences that may be cited as the evidence."""
        self.numbers = sorted(numbers)
        self.runs = self.page.runs(self.numbers)

    def add_sentences(self, numbers: Iterable[int]) -> None:
        """Bring in sentences that a string runs on into."""
        if not set(numbers) <= set(self.numbers):
            self.take({*self.numbers, *numbers})

    def evidence(self) -> tuple[Span, ...]:
        """Return the sentences cited."""
        return tuple(map(self.page.sentence_span, self.numbers))

    def places(self, needle: str) -> list[Place]:
        """Return every place of the needle in the cited sentences, in order."""
        found = self.page.everywhere(needle)
        return [place for run in self.runs for place in inside(found, run)] if found else found

    def look(self, needle: str) -> Place | None:
        """Return where the needle stands in the cited sentences or runs on from them.

        An exact occurrence goes before an earlier one that is equal only after folding.
        """
        for run in self.runs:
            if here := self.page.exactly(needle, run) or inside(self.page.everywhere(needle), run):
                return here[0]
        for run in self.runs:
            for place in touching(self.page.everywhere(needle), run):
                self.add_sentences(self.page.covered(place))
                return place
        return None

    def find(self, slot: str, needle: str | None, *, required: bool = False) -> Place | None:
        """Return where the string of a slot stands; if it does not, refuse slot or record."""
        if not needle or not needle.strip():
            if required:
                self.reject(slot, "", "It is empty.")
            return None
        place = self.look(needle)
        if place is None:
            refuse = self.reject if required else self.refuse
            refuse(slot, needle, self._missing(needle), missing=not self.page.everywhere(needle))
        return place

    def find_anywhere(self, slot: str, needle: str | None) -> Place | None:
        """Return where a name or the like stands: in the cited sentences, else in the article."""
        if not needle or not needle.strip():
            return None
        place = self.look(needle) or next(iter(self.page.everywhere(needle)), None)
        if place is None:
            self.refuse(
                slot, needle, f"{_quote(needle)} stands nowhere in the article", missing=True
            )
        return place

    def span(self, slot: str, needle: str | None) -> Span | None:
        """Return the span of an optional slot that must stand in the cited sentences."""
        place = self.find(slot, needle)
        return self.page.span(place) if place else None

    def _missing(self, needle: str) -> str:
        """Say where the string was looked for and where else it stands."""
        others = sorted({n for p in self.page.everywhere(needle) for n in self.page.covered(p)})
        reason = f"{_quote(needle)} does not stand in {name_sentences(self.numbers)}"
        if not others:
            return reason
        return f"{reason}, as cited, but in {name_sentences(others[:3])}"


def name_sentences(numbers: Iterable[int]) -> str:
    """Return "sentence 3" or "sentences 3, 4"."""
    listed = ", ".join(str(number) for number in numbers)
    if not listed:
        return "any sentence that may be cited"
    return f"sentences {listed}" if "," in listed else f"sentence {listed}"


def _quote(text: str) -> str:
    return f'"{text}"'


def _why_not(page: Page, number: int) -> str:
    if not 1 <= number <= len(page.sentences):
        return f"There is no sentence {number}."
    role = page.sentences[number - 1].role
    if role is Role.SUSPICIOUS:
        return f"Sentence {number} addresses the reader's software and is no evidence."
    return f"Sentence {number} is page furniture or a byline and is no evidence."
