"""Data files that stand beside the package in a checkout and inside it in a wheel."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def data_folder(name: str) -> Traversable:
    """Return the folder `prompts` or `schemas`: inside the package first, beside it second.

    Raises:
        FileNotFoundError: if neither exists, which means that the installation is incomplete.
    """
    package = files("summarizer")
    inside = package / name
    if inside.is_dir():
        return inside
    beside = Path(str(package)).parent / name
    if beside.is_dir():
        return beside
    raise FileNotFoundError(f"The folder {name!r} is missing; install summarizer again.")
