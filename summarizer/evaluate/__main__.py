"""`python -m summarizer.evaluate CORPUS`: the same as `summarizer evaluate`."""

import argparse
import sys
from pathlib import Path

from summarizer.evaluate.command import run


def main() -> int:
    """Parse the command line, print the report; 0 if every article could be read, else 1."""
    parser = argparse.ArgumentParser(prog="python -m summarizer.evaluate")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--reader", default="rules")
    parser.add_argument("--only", choices=("odd", "even"), help="every second article")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    given = parser.parse_args()
    report, complete = run(
        given.corpus,
        reader=given.reader,
        articles=given.articles,
        only=given.only,
        verbose=given.verbose,
        report_format=given.format,
    )
    sys.stdout.write(report)
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main())
