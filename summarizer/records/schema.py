"""The published JSON Schemas, made from the Pydantic classes.

`python -m summarizer.records.schema FOLDER` writes them; `make schemas` does it for `schemas/`.
"""

import json
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel

from summarizer.records.actor import Actor
from summarizer.records.briefing import Briefing
from summarizer.records.launch import Launch
from summarizer.records.quote import Quote
from summarizer.records.sanction import Sanction
from summarizer.records.summary import ArticleSummary, Draft

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PUBLISHED: dict[str, tuple[type[BaseModel], Literal["serialization", "validation"]]] = {
    "actor": (Actor, "serialization"),
    "article_summary": (ArticleSummary, "serialization"),
    "briefing": (Briefing, "serialization"),
    "draft": (Draft, "validation"),
    "launch": (Launch, "serialization"),
    "quote": (Quote, "serialization"),
    "sanction": (Sanction, "serialization"),
}
"""What comes out is described as it is written; the draft as it is read, defaults left out."""


def published_schemas() -> dict[str, dict[str, Any]]:
    """Return every schema by its name: of what comes out, and of the draft that a model fills."""
    return {name: published_schema(name) for name in _PUBLISHED}


def published_schema(name: str) -> dict[str, Any]:
    """Return one schema, its fields described, with an example.

    Raises:
        KeyError: if there is none of that name.
    """
    model, mode = _PUBLISHED[name]
    schema = {"$schema": _DIALECT, "$id": file_name(name)} | model.model_json_schema(mode=mode)
    _describe(model.__name__, schema)
    example = _data("examples.json").get(name)
    return schema | ({"examples": [example]} if example else {})


def _describe(title: str, schema: dict[str, Any]) -> None:
    """Give each field that its class does not describe the description in the table."""
    descriptions = _data("descriptions.json")
    for owner, node in ((title, schema), *schema.get("$defs", {}).items()):
        for name, field in node.get("properties", {}).items():
            words = descriptions.get(f"{owner}.{name}") or descriptions.get(name)
            if words and "description" not in field:
                field["description"] = words


def _data(name: str) -> dict[str, Any]:
    table: dict[str, Any] = json.loads((files(__package__) / name).read_text(encoding="utf-8"))
    return table


def file_name(name: str) -> str:
    """Return the name of the file that a schema is published in."""
    return f"{name}.schema.json"


def as_text(schema: dict[str, Any]) -> str:
    """Return a schema as it stands in its file."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def write_schemas(folder: Path) -> None:
    """Write all schemas into the folder."""
    for name, schema in published_schemas().items():
        (folder / file_name(name)).write_text(as_text(schema), encoding="utf-8")


if __name__ == "__main__":
    write_schemas(Path(sys.argv[1] if len(sys.argv) > 1 else "schemas"))
