"""What a sentence is likely to tell whose words no rule knows, as learned by example."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp
from typing import Final

from summarizer.readers.rules.learned.features import sentence_features, word_features
from summarizer.readers.rules.learned.tagging import Part, find_parts
from summarizer.readers.rules.learned.tokens import Token, tokens_of
from summarizer.readers.rules.learned.weights import TELLS, UNIT, Kind, Lesson, lesson_of
from summarizer.readers.rules.scene import Scene
from summarizer.text.layout import Sentence
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set
from summarizer.text.words import words_of

LIKELY: Final = 0.5
"""The chance from which a sentence is looked into at all."""
SURE: Final = 0.8
"""The chance from which a sentence alone makes a record; below, it adds to what a rule found."""
_CLEAR: Final = 0.4
"""By how much, in log-odds, a status must be likelier than the next to count as told."""


@dataclass(frozen=True)
class Guess:
    """What a sentence is likely to tell, with a chance from 0 to 1; who is who once it is asked."""

    chance: float
    status: str
    is_clear: bool
    lesson: Lesson
    tokens: Sequence[Token]

    @property
    def is_sure(self) -> bool:
        """Whether the sentence alone makes a record."""
        return self.chance >= SURE and self.is_clear

    @cached_property
    def parts(self) -> list[Part]:
        """The words that play a role in what it tells, in order."""
        return find_parts(self.lesson, self.tokens)

    def places(self, role: str) -> list[Place]:
        """Return where those stand who play a role."""
        return [(part.start, part.end) for part in self.parts if part.role == role]

    @cached_property
    def word(self) -> Place | None:
        """Where the common word stands that speaks most for it that the sentence tells something.

        A word of somebody's name or description is none, unless there is no other.
        """
        table, tells = self.lesson.sentence, self.lesson.sentence.answers.index(TELLS)
        weighed = [
            (table.weigh(features)[tells], -token.start, token)
            for token, features in zip(self.tokens, word_features(self.tokens), strict=True)
            if _may_tell(token)
        ]
        apart = [each for each in weighed if not any(_is_in(each[2], part) for part in self.parts)]
        best = max(apart or weighed, default=None)
        return (best[2].start, best[2].end) if best else None


def guess_at(
    scene: Scene, sentence: Sentence, kind: Kind, *, told: int, beside: bool
) -> Guess | None:
    """Return what a sentence is likely to tell; None where it is likelier to tell nothing.

    `told` and `beside` say what of that kind is told before it (see `sentence_features`).
    """
    lesson = lesson_of(kind)
    if not _is_worth_a_look(lesson, scene, sentence):
        return None
    tokens = tokens_of(scene, sentence)
    features = sentence_features(tokens, sentence.role, told=told, beside=beside)
    weighed = dict(zip(lesson.sentence.answers, lesson.sentence.weigh(features), strict=True))
    chance = 1 / (1 + exp(-weighed.pop(TELLS) / UNIT))
    if chance < LIKELY:
        return None
    ranked = sorted((weight, status) for status, weight in weighed.items())
    (next_best, _), (best, status) = ranked[-2:]
    return Guess(chance, status, best - next_best >= _CLEAR * UNIT, lesson, tokens)


def _is_worth_a_look(lesson: Lesson, scene: Scene, sentence: Sentence) -> bool:
    """Tell by its bare words whether a sentence may tell anything; most may not."""
    words = words_of(scene.text)
    span = words.between(sentence.start, sentence.end)
    return lesson.glance.weigh(set(words.lower[span.start : span.stop]))[0] >= 0


def _may_tell(token: Token) -> bool:
    """Tell whether a word is a common one, and says something by itself."""
    text = token.text
    common = not token.kind and text.isalpha() and text.islower()
    return common and len(text) > _SHORT and text not in _EMPTY


def _is_in(token: Token, part: Part) -> bool:
    return part.start <= token.start < part.end


_SHORT: Final = 3
"""Letters of words that tell nothing by themselves, at most."""
_EMPTY: Final = word_set(
    """
    about above after again against along also although among another because been before behind
    being below between both could does down during each either even ever every from have having
    here however into itself just like many more most much must near only other over same several
    shall should since some still such than that their them then there these they this those though
    through under until upon very were what when where whether which while whom whose will with
    within without would your
    """
)
