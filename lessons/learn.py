"""Writes what the reader knows by example, or with --check tells whether it is out of date.

summarizer/readers/rules/learned/weights/sanctions.json and launches.json, from the lines and the
articles in this folder, and from those articles of tests/corpus* that may be learned from.
"""

import hashlib
import json
import re
import sys
from collections.abc import Iterable, Sequence
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from summarizer.evaluate.gold import Case, load_corpus
from summarizer.readers.rules.learned.guesses import LIKELY
from summarizer.readers.rules.learned.weights import UNIT, Scale

if TYPE_CHECKING:
    from examples import Example

LESSONS = Path(__file__).resolve().parent
ROOT = LESSONS.parent
LEARNED = ROOT / "summarizer" / "readers" / "rules" / "learned"
WEIGHTS = LEARNED / "weights"
KINDS = ("sanctions", "launches")
OPEN = ("corpus_dev", "corpus_open")
"""Corpora of which every article may be read; of all others the even-numbered are scored only."""
_STRENGTH, _GLANCE_STRENGTH, _AGAIN_STRENGTH = 0.2, 0.05, 0.1
"""The inverse of the regularization of the classifiers."""
_LEAST = 0.05
"""The weight below which a feature is left out; hardly an answer changes without them."""
_LEAST_OF_STATUS = 0.1
"""The same where a status is told from others."""
_LEAST_OF_ROLES = 0.15
"""The same for the parts that words play."""
_KEPT = 0.99
"""Of the sentences that are likely to tell something, the share that a glance lets pass."""
_TAGGING = {"c1": 0.05, "c2": 0.05, "max_iterations": 80, "feature.possible_transitions": True}


def cases() -> list[tuple[Case, Path]]:
    """Return every article that may be learned from, with the file of its gold records."""
    corpora = sorted((ROOT / "tests").glob("corpus*"))
    halves = [(LESSONS, None), *((c, None if c.name in OPEN else "odd") for c in corpora)]
    return [
        (case, folder / "gold" / f"{case.path.stem}.json")
        for folder, half in halves
        for case in load_corpus(folder, only=half)
    ]


def sources() -> list[Path]:
    """Return the examples and the code that takes them apart, in order.

    What the rest of the reader finds in a sentence (its names, countries, dates) counts too, but
    may change a little without new weights.
    """
    code = [LEARNED / "tokens.py", LEARNED / "features.py", *LESSONS.glob("*.py")]
    texts = [path for case, gold in cases() for path in (case.path, gold)]
    return sorted([*code, *texts, *LESSONS.glob("*/*/*.txt")])


def digest() -> str:
    """Return the digest of all sources."""
    found = hashlib.sha256()
    for path in sources():
        found.update(path.relative_to(ROOT).as_posix().encode())
        found.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return found.hexdigest()


def examples() -> list["Example"]:
    """Return every example there is to learn from."""
    from examples import from_case, from_lines, from_stories  # noqa: PLC0415 - a check needs none of it

    found: list[Example] = []
    for path in sorted(LESSONS.glob("lines/*/*.txt")):
        found += from_lines(path)
    for path in sorted(LESSONS.glob("stories/*/*.txt")):
        found += from_stories(path)
    for case, gold in cases():
        found += from_case(case, gold)
    return found


class Counted:
    """The features of many cases as a matrix, from which classifiers are fitted."""

    def __init__(self, cases: Iterable[Iterable[str]]) -> None:
        """Count in how many cases each feature is; those of a single one say nothing."""
        from sklearn.feature_extraction.text import CountVectorizer  # noqa: PLC0415 - as above

        counter = CountVectorizer(analyzer=sorted, min_df=2, binary=True)
        self._matrix = counter.fit_transform([frozenset(case) for case in cases]).astype(float)
        self._names = [str(name) for name in counter.get_feature_names_out()]

    def fit(self, answers: Sequence[bool | None], strength: float, least: float) -> Scale:
        """Return the linear classifier for an answer.

        Each feature counts as much as it tells apart by itself, as in S. Wang and C. Manning,
        "Baselines and Bigrams" (2012): rare ones say more so than by regression alone.

        Args:
            answers: whether the answer is that of each case; None where that is not asked.
            strength: the inverse of the regularization.
            least: the weight below which a feature is left out.
        """
        from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - as above
        from sklearn.naive_bayes import BernoulliNB  # noqa: PLC0415 - as above

        asked = [number for number, answer in enumerate(answers) if answer is not None]
        matrix, told = self._matrix[asked], [answers[number] for number in asked]
        chances = BernoulliNB().fit(matrix, told).feature_log_prob_
        scale = chances[1] - chances[0]
        model = LogisticRegression(C=strength, solver="liblinear", random_state=0)
        model.fit(matrix.multiply(scale).tocsr(), told)
        weights = zip(self._names, model.coef_[0] * scale, strict=True)
        return Scale(round(model.intercept_[0] * UNIT), _known(weights, least))


def _known(weights: Iterable[tuple[str, float]], least: float) -> dict[str, int]:
    return {name: round(each * UNIT) for name, each in weights if abs(each) >= least}


def _table(scales: dict[str, Scale]) -> dict[str, Any]:
    """Return one table of several classifiers, by the name of their answers."""
    names = {name for scale in scales.values() for name in scale.features}
    return {
        "answers": list(scales),
        "bias": [scale.bias for scale in scales.values()],
        "features": {n: [each.features.get(n, 0) for each in scales.values()] for n in names},
    }


def learn_tells(found: Sequence["Example"], counted: Counted) -> Scale:
    """Return the classifier of whether a sentence tells anything."""
    return counted.fit([example.tells for example in found], _STRENGTH, _LEAST)


def learn_status(found: Sequence["Example"], counted: Counted) -> dict[str, Any]:
    """Return the classifiers of the status in which a sentence tells what it tells."""

    def learned(status: str) -> Scale:
        answers = [e.label == status if e.tells else None for e in found]
        return counted.fit(answers, _STRENGTH, _LEAST_OF_STATUS)

    return _table({s: learned(s) for s in sorted({e.label for e in found if e.tells})})


def learn_glance(found: Sequence["Example"], tells: Scale) -> Scale:
    """Return a classifier by words alone that lets pass what is likely by the whole one."""
    counted = Counted(example.words for example in found)
    glance = counted.fit([example.tells for example in found], _GLANCE_STRENGTH, _LEAST)
    least = log(LIKELY / (1 - LIKELY)) * UNIT
    likely = [example for example in found if tells.weigh(example.features) >= least]
    weights = sorted(glance.weigh(set(example.words)) for example in likely)
    return glance._replace(bias=glance.bias - weights[int(len(weights) * (1 - _KEPT))])


def learn_roles(found: Sequence["Example"]) -> tuple[dict[str, Any], list[list[int]]]:
    """Return the table of the parts that words play, and how well one part follows another."""
    import pycrfsuite  # noqa: PLC0415 - the same

    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(_TAGGING)
    for example in found:
        if example.roles:
            trainer.append([sorted(each) for each in example.by_token], example.roles)
    tagger = pycrfsuite.Tagger()
    with TemporaryDirectory() as folder:
        trainer.train(f"{folder}/roles")
        tagger.open(f"{folder}/roles")
        learned = tagger.info()
    labels = sorted(learned.labels)
    weights: dict[str, dict[str, float]] = {label: {} for label in labels}
    for (feature, label), weight in learned.state_features.items():
        weights[label][feature] = weight
    scales = {e: Scale(0, _known(own.items(), _LEAST_OF_ROLES)) for e, own in weights.items()}
    follow = learned.transitions
    steps = [[round(follow.get((one, two), 0) * UNIT) for two in labels] for one in labels]
    return _table(scales), steps


def learn_again(found: Sequence["Example"]) -> Scale:
    """Return the classifier of whether a sentence tells again what is told before it."""
    from examples import AGAIN  # noqa: PLC0415 - a check needs none of it

    later = [example for example in found if example.is_later]
    counted = Counted(example.features for example in later)
    return counted.fit([example.label == AGAIN for example in later], _AGAIN_STRENGTH, _LEAST)


def learn(every: Sequence["Example"]) -> dict[str, Any]:
    """Return all that is learned from the examples of one kind.

    From sentences that only tell again what others tell nothing else is learned than that.
    """
    from examples import AGAIN  # noqa: PLC0415 - a check needs none of it

    found = [example for example in every if example.label != AGAIN]
    counted = Counted(example.features for example in found)
    tells = learn_tells(found, counted)
    roles, steps = learn_roles(found)
    return {
        "again": learn_again(every)._asdict(),
        "glance": learn_glance(found, tells)._asdict(),
        "made_from": digest(),
        "roles": roles,
        "status": learn_status(found, counted),
        "steps": steps,
        "tells": tells._asdict(),
    }


def write() -> None:
    """Learn all, and write it."""
    found = examples()
    for kind in KINDS:
        of_kind = [example for example in found if example.kind == kind]
        told = sum(example.tells for example in of_kind)
        (WEIGHTS / f"{kind}.json").write_text(_written(learn(of_kind)), "utf-8")
        print(f"{kind}: {len(of_kind)} sentences, {told} of them tell something")


def _written(lesson: dict[str, Any]) -> str:
    """Return a lesson as JSON, one feature a line."""
    text = json.dumps(lesson, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return re.sub(r'(?<=[\]\d}]),(?=")', ",\n", text) + "\n"


def is_current() -> bool:
    """Tell whether the weights were made from what stands here now."""
    texts = [(WEIGHTS / f"{kind}.json").read_text("utf-8") for kind in KINDS]
    return {json.loads(text)["made_from"] for text in texts} == {digest()}


def main() -> int:
    """Write the weights, or check them."""
    if "--check" not in sys.argv[1:]:
        write()
        return 0
    if is_current():
        return 0
    print("What was learned is out of date; run: make lessons", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
