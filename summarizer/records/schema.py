"""The published JSON Schemas, made from the Pydantic classes.

`python -m summarizer.records.schema FOLDER` writes them; `make schemas` does it for `schemas/`.
"""

import json
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from summarizer.records.actor import Actor
from summarizer.records.briefing import Briefing
from summarizer.records.draft_schema import draft_schema
from summarizer.records.launch import Launch
from summarizer.records.quote import Quote
from summarizer.records.sanction import Sanction
from summarizer.records.summary import ArticleSummary

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PUBLISHED: dict[str, type[BaseModel]] = {
    "actor": Actor,
    "article_summary": ArticleSummary,
    "briefing": Briefing,
    "launch": Launch,
    "quote": Quote,
    "sanction": Sanction,
}


def published_schemas() -> dict[str, dict[str, Any]]:
    """Return every schema by its name: of what comes out, and of the draft that a model fills."""
    examples = json.loads((files(__package__) / "examples.json").read_text(encoding="utf-8"))
    schemas = {name: _schema(model, examples.get(name)) for name, model in _PUBLISHED.items()}
    draft = {"description": "What a model fills: copied words, sentence numbers and choices."}
    return schemas | {"draft": {"$schema": _DIALECT, "title": "Draft"} | draft | _draft()}


def _draft() -> dict[str, Any]:
    return draft_schema(strict=True)


def _schema(model: type[BaseModel], example: object) -> dict[str, Any]:
    schema = {"$schema": _DIALECT} | model.model_json_schema(mode="serialization")
    return schema | ({"examples": [example]} if example else {})


def file_name(name: str) -> str:
    """Return the name of the file that a schema is published in."""
    return f"{name}.schema.json"


def as_text(schema: dict[str, Any]) -> str:
    """Return a schema as it stands in its file."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def main(folder: Path) -> None:
    """Write all schemas into the folder."""
    for name, schema in published_schemas().items():
        (folder / file_name(name)).write_text(as_text(schema), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
