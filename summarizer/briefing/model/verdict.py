"""A model's answer held against the items: each sentence stands, or why it does not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.briefing.dossier import Dossier
from summarizer.briefing.lint import Computed
from summarizer.briefing.model.answer import NoteAnswer, SentenceAnswer, read_answer
from summarizer.briefing.model.guard import faults
from summarizer.briefing.model.items import Item
from summarizer.readers.outcomes import MAX_COMPLAINTS

_SEND_AGAIN = "Send the whole answer again with these mended; say only what the items say:"


@dataclass(frozen=True, slots=True)
class Checked:
    """A sentence of the model's, the items that it rests on, and what speaks against it."""

    text: str
    items: tuple[Item, ...]
    faults: tuple[str, ...] = ()

    @property
    def stands(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.faults

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of its items."""
        return tuple(item.number for item in self.items)


@dataclass(frozen=True, slots=True)
class NoteVerdict:
    """What an answer comes to.

    Attributes:
        bottom_line: its sentences there.
        developments: its sentences there.
        form: what is wrong with the form of the whole; then there are no sentences.
        untold: numbers of the items that are due and that no sentence rests on; they are worth
            telling a model that is asked again anyway, but not a call of their own.
    """

    bottom_line: tuple[Checked, ...] = ()
    developments: tuple[Checked, ...] = ()
    form: tuple[str, ...] = ()
    untold: tuple[int, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether the answer can be used as it is."""
        return not self.form and all(sentence.stands for sentence in self.sentences)

    @property
    def sentences(self) -> tuple[Checked, ...]:
        """All sentences."""
        return (*self.bottom_line, *self.developments)

    @property
    def worth(self) -> int:
        """How many sentences stand, less those that do not."""
        return sum(1 if sentence.stands else -1 for sentence in self.sentences)

    @property
    def request(self) -> str:
        """The words that send the answer back."""
        return "\n".join((_SEND_AGAIN, *list(self._complaints())[:MAX_COMPLAINTS]))

    def _complaints(self) -> Iterator[str]:
        yield from self.form
        parts = {"bottom_line": self.bottom_line, "developments": self.developments}
        for name, sentences in parts.items():
            for place, sentence in enumerate(sentences):
                if sentence.faults:
                    yield f"{name}[{place}]: {'; '.join(sentence.faults)}"
        if self.untold:
            yield f"developments: not told yet: {', '.join(map(str, self.untold))}"


@dataclass(frozen=True)
class Judge:
    """Holds answers against the items of one note."""

    items: Sequence[Item]
    dossier: Dossier
    computed: Computed

    def __call__(self, text: str) -> NoteVerdict:
        """Return the verdict on an answer's text."""
        answer = read_answer(text)
        if not isinstance(answer, NoteAnswer):
            return NoteVerdict(form=answer)
        developments = tuple(map(self._checked, answer.developments))
        told = {number for sentence in developments for number in sentence.numbers}
        return NoteVerdict(
            bottom_line=tuple(map(self._checked, answer.bottom_line)),
            developments=developments,
            untold=tuple(i.number for i in self.items if i.is_due and i.number not in told),
        )

    def _checked(self, answer: SentenceAnswer) -> Checked:
        numbers = dict.fromkeys(answer.items)
        known = [n for n in numbers if 1 <= n <= len(self.items)]
        items = tuple(self.items[n - 1] for n in known)
        text = answer.text.strip()
        wrong = tuple(f"there is no item {n}" for n in numbers if n not in known)
        return Checked(text, items, wrong or faults(text, items, self.dossier, self.computed))


def best_of(verdicts: Sequence[NoteVerdict]) -> NoteVerdict | None:
    """Return the best answer, the later of two equals; None: none of them has a sentence."""
    readable = [verdict for verdict in reversed(verdicts) if not verdict.form]
    return max(readable, key=lambda verdict: (verdict.holds, verdict.worth), default=None)
