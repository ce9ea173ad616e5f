"""What a sentence, or a clause of one, is likely to tell, as learned by example."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp
from typing import Final

from summarizer.readers.rules.learned.features import features_of_word, sentence_features
from summarizer.readers.rules.learned.tagging import Part, find_parts
from summarizer.readers.rules.learned.tokens import Token, tokens_of
from summarizer.readers.rules.learned.weights import UNIT, Kind, Lesson, lesson_of
from summarizer.readers.rules.scene import Scene
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set
from summarizer.text.words import words_of

LIKELY: Final = 0.6
"""The chance from which a sentence adds to what is told already: by a rule, or before it."""
SURE: Final = 0.9
"""The chance from which it alone makes the first record: articles on something else have none."""
_ANEW: Final = 0.05
"""The chance of telling again below which a sentence tells something else than those before it."""
_CLEAR: Final = 0.4
"""By how much, in log-odds, a status must be likelier than the next to count as told."""


@dataclass(frozen=True)
class Guess:
    """What a sentence is likely to tell, with a chance from 0 to 1; who is who once it is asked."""

    chance: float
    lesson: Lesson
    tokens: Sequence[Token]
    features: frozenset[str]

    @property
    def is_likely(self) -> bool:
        """Whether the sentence may add to what rules found in it."""
        return self.chance >= LIKELY

    def is_sure(self, *, again: bool) -> bool:
        """Tell whether the sentence alone makes a record; `again` if something is told before."""
        return self.chance >= (LIKELY if again else SURE) and self.is_clear

    @cached_property
    def is_anew(self) -> bool:
        """Whether what it tells is hardly told before it."""
        return _chance(self.lesson.again.weigh(self.features)) < _ANEW

    @property
    def status(self) -> str:
        """What the sentence tells, if it tells anything."""
        return self._ranked[-1][1]

    @property
    def is_clear(self) -> bool:
        """Whether its status is likely enough before the next."""
        return self.lead >= _CLEAR

    @property
    def lead(self) -> float:
        """By how much, in log-odds, its status is likelier than the next."""
        (next_best, _), (best, _) = self._ranked[-2:]
        return (best - next_best) / UNIT

    @cached_property
    def _ranked(self) -> list[tuple[int, str]]:
        """The statuses, each behind what speaks for it, the likeliest last."""
        table = self.lesson.status
        return sorted(zip(table.weigh(self.features), table.answers, strict=True))

    @cached_property
    def parts(self) -> list[Part]:
        """The words that play a role in what it tells, in order."""
        return find_parts(self.lesson, self.tokens)

    def places(self, role: str) -> list[Place]:
        """Return where those stand who play a role."""
        return [(part.start, part.end) for part in self.parts if part.role == role]

    @cached_property
    def words(self) -> list[Place]:
        """Where its common words stand, first what speaks most for it that something is told.

        Of the best few, what looks like a verb goes before others. Words of somebody's name or
        description are left out, unless there are no others.
        """
        weigh = self.lesson.tells.weigh
        ranked = sorted(
            (-weigh(features_of_word(token)), token.start, token)
            for token in self.tokens
            if _may_tell(token)
        )
        apart = [each for each in ranked if not any(_is_in(each[2], part) for part in self.parts)]
        words = [token for _, _, token in apart or ranked]
        first = sorted(words[:_FEW], key=lambda token: not token.text.endswith(_VERBAL))
        return [(token.start, token.end) for token in (*first, *words[_FEW:])]


def guess_at(scene: Scene, sentence: Sentence, kind: Kind, *, told: int, beside: bool) -> Guess:
    """Return what a sentence tells, if it tells anything, and the chance that it does.

    `told` and `beside` say what of that kind is told before it (see `sentence_features`).
    """
    lesson = lesson_of(kind)
    tokens = tokens_of(scene, sentence)
    features = sentence_features(tokens, sentence.role, told=told, beside=beside)
    return Guess(_chance(lesson.tells.weigh(features)), lesson, tokens, features)


def _chance(weight: int) -> float:
    """Return the chance, from 0 to 1, that a weight stands for."""
    return 1 / (1 + exp(-weight / UNIT))


def is_worth_a_guess(scene: Scene, sentence: Sentence, kind: Kind) -> bool:
    """Tell by its bare words whether a sentence in which rules find nothing may tell anything."""
    if HOW_OFTEN.match(scene.text, sentence.start, sentence.end):
        return False
    words = words_of(scene.text)
    span = words.between(sentence.start, sentence.end)
    return lesson_of(kind).glance.weigh(set(words.lower[span.start : span.stop])) >= 0


HOW_OFTEN = lazy(
    r"\W*(?:This|It|That|The(?: [\w-]+){1,2}) (?:is|was|marks|marked) (?:also |only )?the "
    r"(?:\w+ )?time\b"
)
"""How a sentence begins that only counts what was told: "It was the first time that"."""


def _may_tell(token: Token) -> bool:
    """Tell whether a word is a common one, and says something by itself."""
    text = token.text
    common = not token.kind and text.isalpha() and text.islower()
    return common and len(text) > _SHORT and text not in _EMPTY


def _is_in(token: Token, part: Part) -> bool:
    return part.start <= token.start < part.end


_FEW: Final = 3
_VERBAL: Final = ("ed", "ing")
_SHORT: Final = 3
"""Letters of words that tell nothing by themselves, at most."""
_EMPTY: Final = word_set(
    """
    about above according after again against along also although among another because been before
    behind being below between both could does down during each earlier eight either even ever
    every fifth first five four fourth from have having here however into itself just last later
    like many more most much must near next nine once only other over said same says second seven
    several shall should since sixth some still such than that their them then there these they
    third this those though three through under unless until upon very were what when where whether
    which while whom whose will with within without would year your
    """
)
