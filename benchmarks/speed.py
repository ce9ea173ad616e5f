"""Articles a second and peak memory of the deterministic reader, beside spaCy and textacy.

    make bench

Each contender runs in a process of its own, pinned to one core where the system can, in turn and
several times; the medians are printed. The work compared is the whole of what each does with a
text: the reader finds sentences, quotations, actors, sanctions and launches, grounds every one of
them and builds the records; spaCy's small English pipeline tags, parses and names entities;
textacy adds the extraction of quotations to that. Then the reader alone is timed on texts of
growing length.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 3
SECONDS = 4.0
SIZES = (10_000, 100_000, 1_000_000)
CONTENDERS = {
    "summarizer, rules": "rules",
    "spaCy en_core_web_sm": "spacy",
    "spaCy + textacy quotations": "textacy",
}


def texts() -> list[str]:
    """Return the articles of the evaluation corpus."""
    return [p.read_text("utf-8") for p in sorted((ROOT / "tests/corpus/articles").glob("*.txt"))]


def rules() -> Callable[[str], object]:
    """Return the whole deterministic path, from text to summary."""
    from summarizer.grounding import ground
    from summarizer.readers.rules import RulesReader
    from summarizer.sources import article_from_text

    def summarize(text: str) -> object:
        article = article_from_text(text)
        return ground(article, RulesReader().draft_article(article))

    return summarize


def spacy() -> Callable[[str], object]:
    """Return spaCy's small English pipeline."""
    import spacy as library

    return library.load(_model())


def textacy() -> Callable[[str], object]:
    """Return textacy's extraction of direct quotations over that pipeline."""
    from textacy.extract.triples import direct_quotations

    pipeline = spacy()

    def quotations(text: str) -> object:
        doc = pipeline(text)
        try:
            return list(direct_quotations(doc))
        except ValueError:  # it gives up on a text with an unclosed quotation
            return []

    return quotations


def _model() -> str:
    """Return the name of the installed copy of spaCy's small English model."""
    from importlib.metadata import distributions

    names = [d.metadata["Name"].replace("-", "_") for d in distributions()]
    return next(name for name in names if name.startswith("en_core_web_sm"))


def measure(name: str) -> dict[str, float]:
    """Run one contender over the corpus for some seconds; return its figures."""
    work, articles = globals()[name](), texts()
    for text in articles:
        work(text)
    done, start = 0, time.perf_counter()
    while time.perf_counter() - start < SECONDS:
        for text in articles:
            work(f"{text}\n\nEdition {done}.")  # no text comes twice, so none is remembered
            done += 1
    seconds = time.perf_counter() - start
    return {"rate": done / seconds, "peak_mb": peak_mb()}


def peak_mb() -> float:
    """Return the largest memory this process had, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1_000_000 if sys.platform == "darwin" else 1_000)


def scale() -> dict[str, float]:
    """Time the reader on texts of growing length: seconds for each, by its size in characters."""
    work, article = rules(), "\n\n".join(texts())
    figures = {}
    for size in SIZES:
        long = (article * (size // len(article) + 1))[:size]
        start = time.perf_counter()
        work(long)
        figures[str(size)] = time.perf_counter() - start
    return figures | {"peak_mb": peak_mb()}


def run(task: str) -> dict[str, float] | None:
    """Run a task in a process of its own; None where its libraries are not installed."""
    command = [sys.executable, str(Path(__file__).resolve()), task]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.stderr.write(done.stderr.splitlines()[-1] + "\n")
        return None
    return json.loads(done.stdout)


def main() -> None:
    """Print the table."""
    found: dict[str, list[dict[str, float]]] = {label: [] for label in CONTENDERS}
    for _ in range(ROUNDS):
        for label, task in CONTENDERS.items():
            figures = run(task)
            found[label] += [figures] if figures else []
    print(f"{'':<28}{'articles/s':>12}{'peak MB':>10}")
    for label, rounds in found.items():
        if not rounds:
            print(f"{label:<28}{'not installed':>22}")
            continue
        rate = statistics.median(r["rate"] for r in rounds)
        peak = statistics.median(r["peak_mb"] for r in rounds)
        print(f"{label:<28}{rate:>12.1f}{peak:>10.0f}")
    figures = run("scale")
    if figures is None:
        raise SystemExit(1)
    print(f"\n{'characters':<28}{'seconds':>12}{'per MB':>10}")
    for size in SIZES:
        seconds = figures[str(size)]
        print(f"{size:<28,}{seconds:>12.3f}{seconds * 1_000_000 / size:>10.2f}")
    print(f"{'peak MB':<28}{figures['peak_mb']:>12.0f}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        task = sys.argv[1]
        print(json.dumps(scale() if task == "scale" else measure(task)))
    else:
        main()
