"""Writes what the reader knows by example, or with --check tells whether it is out of date.

summarizer/readers/rules/learned/weights/sanctions.json and launches.json, from the lines and the
articles in this folder, and from those articles of tests/corpus* that may be learned from.
"""

import hashlib
import json
import sys
from collections.abc import Iterable, Sequence
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from summarizer.evaluate.gold import Case, load_corpus
from summarizer.readers.rules.learned.guesses import SURE
from summarizer.readers.rules.learned.weights import TELLS, UNIT

if TYPE_CHECKING:
    from examples import Example

LESSONS = Path(__file__).resolve().parent
ROOT = LESSONS.parent
LEARNED = ROOT / "summarizer" / "readers" / "rules" / "learned"
WEIGHTS = LEARNED / "weights"
KINDS = ("sanctions", "launches")
OPEN = ("corpus_dev", "corpus_open")
"""Corpora of which every article may be read; of all others the even-numbered are scored only."""
_STRENGTH, _GLANCE_STRENGTH = 0.5, 0.1
"""The inverse of the regularization of the classifiers."""
_LEAST = 0.15
"""The weight below which a feature is left out; hardly an answer changes without them."""
_KEPT = 0.99
"""Of the sentences that are sure to tell something, the share that a glance lets pass."""
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
    return sorted([*code, *texts, *LESSONS.glob("lines/*/*.txt")])


def digest() -> str:
    """Return the digest of all sources."""
    found = hashlib.sha256()
    for path in sources():
        found.update(path.relative_to(ROOT).as_posix().encode())
        found.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return found.hexdigest()


def examples() -> list["Example"]:
    """Return every example there is to learn from."""
    from examples import from_case, from_lines  # noqa: PLC0415 - a check needs none of it

    found: list[Example] = []
    for path in sorted(LESSONS.glob("lines/*/*.txt")):
        found += from_lines(path)
    for case, gold in cases():
        found += from_case(case, gold)
    return found


def fit(
    cases: Sequence[Iterable[str]], answers: dict[str, list[bool]], strength: float, least: float
) -> dict[str, Any]:
    """Return the table of linear classifiers that give these answers, one by name.

    Args:
        cases: the features of each case.
        answers: for each answer, whether it is that of the case.
        strength: the inverse of the regularization.
        least: the weight below which a feature is left out.
    """
    from sklearn.feature_extraction.text import CountVectorizer  # noqa: PLC0415 - the same
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - the same

    counter = CountVectorizer(analyzer=sorted, min_df=2, binary=True)
    matrix = counter.fit_transform([frozenset(case) for case in cases])
    model = LogisticRegression(C=strength, solver="liblinear", random_state=0)
    fitted = []
    for told in answers.values():
        model.fit(matrix, told)
        fitted.append((model.intercept_[0], model.coef_[0].copy()))
    rows = zip(*(weights for _, weights in fitted), strict=True)
    named = zip(counter.get_feature_names_out(), rows, strict=True)
    features = {str(name): _units(row, least) for name, row in named}
    return _table(list(answers), [bias for bias, _ in fitted], features)


def _table(
    answers: list[str], bias: Iterable[float], features: dict[str, list[int]]
) -> dict[str, Any]:
    kept = {name: row for name, row in features.items() if any(row)}
    return {"answers": answers, "bias": [round(each * UNIT) for each in bias], "features": kept}


def _units(weights: Iterable[float], least: float) -> list[int]:
    return [round(weight * UNIT) if abs(weight) >= least else 0 for weight in weights]


def _weigh(table: dict[str, Any], found: Iterable[str]) -> int:
    known = (table["features"].get(each) for each in set(found))
    return int(table["bias"][0]) + sum(row[0] for row in known if row)


def learn_sentences(found: Sequence["Example"]) -> dict[str, Any]:
    """Return the classifiers: whether a sentence tells anything, and in which status."""
    answers = {TELLS: [example.tells for example in found]}
    for status in sorted({example.label for example in found if example.tells}):
        answers[status] = [example.label == status for example in found]
    return fit([example.features for example in found], answers, _STRENGTH, _LEAST)


def learn_glance(found: Sequence["Example"], sentences: dict[str, Any]) -> dict[str, Any]:
    """Return a classifier by words alone that lets pass what the whole one is likely to."""
    answers = {TELLS: [example.tells for example in found]}
    glance = fit([example.words for example in found], answers, _GLANCE_STRENGTH, _LEAST)
    least = log(SURE / (1 - SURE)) * UNIT
    sure = [e for e in found if _weigh(sentences, e.features) >= least]
    weights = sorted(_weigh(glance, example.words) for example in sure)
    glance["bias"][0] -= weights[int(len(weights) * (1 - _KEPT))]
    return glance


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
    rows: dict[str, dict[str, float]] = {}
    for (feature, label), weight in learned.state_features.items():
        rows.setdefault(feature, {})[label] = weight
    features = {f: _units((row.get(la, 0) for la in labels), _LEAST) for f, row in rows.items()}
    follow = learned.transitions
    steps = [[round(follow.get((one, two), 0) * UNIT) for two in labels] for one in labels]
    return _table(labels, [0] * len(labels), features), steps


def learn(found: Sequence["Example"]) -> dict[str, Any]:
    """Return all that is learned from the examples of one kind."""
    sentences = learn_sentences(found)
    roles, steps = learn_roles(found)
    return {
        "glance": learn_glance(found, sentences),
        "made_from": digest(),
        "roles": roles,
        "sentence": sentences,
        "steps": steps,
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
    return text.replace('],"', '],\n"') + "\n"


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
