"""The published JSON Schemas, by name."""

from summarizer.data import data_folder
from summarizer.errors import UsageError

_ENDING = ".schema.json"


def schema_names() -> list[str]:
    """Return the names in the order of the alphabet."""
    files = data_folder("schemas").iterdir()
    return sorted(file.name.removesuffix(_ENDING) for file in files if file.name.endswith(_ENDING))


def schema_text(name: str) -> str:
    """Return a schema as it is published.

    Raises:
        UsageError: if there is none of that name.
    """
    if name not in schema_names():
        raise UsageError(f"There is no schema {name!r}: take {', '.join(schema_names())}.")
    return (data_folder("schemas") / f"{name}{_ENDING}").read_text(encoding="utf-8")
