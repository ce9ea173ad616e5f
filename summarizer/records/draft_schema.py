"""The JSON Schema that a model fills, in two forms made from the one class `Draft`.

The strict form is for services that enforce a schema to the letter (OpenAI's structured outputs):
every property required, none besides, no keyword that they refuse. The bounded form is for
compatible servers: lists and strings have a greatest length, without which small models loop to
the token limit, and properties with a default may be left out.

Both are kept short, since they are paid for with every call: no titles and descriptions (the
prompt describes the fields), definitions used once written where they are used.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

from summarizer.records.summary import Draft

Schema = dict[str, Any]

MAX_SLOT = 300
"""Characters of a copied slot; the longest in practice is a reason or a legal basis."""
MAX_TEXT = 1500
"""Characters of a `text`, which may be a quotation over paragraphs."""
MAX_RECORDS = 40
"""Items of a list of records."""
MAX_ITEMS = 20
"""Items of any other list."""

_PREFIX = "#/$defs/"
_RECORD_LISTS = frozenset({"sanctions", "launches", "quotes", "actors", "targets"})
_KEPT = frozenset({"type", "properties", "items", "required", "enum", "$ref", "anyOf"})


@cache
def draft_schema(*, strict: bool) -> Schema:
    """Return the schema of a `Draft`: strict, or bounded for compatible servers.

    The value is shared between callers; do not change it.
    """
    source = Draft.model_json_schema()
    maker = _Compactor(source, strict=strict)
    root = maker.node(source)
    return root | {"$defs": maker.shared}


@cache
def schema_hash() -> str:
    """Return 16 hexadecimal digits that change when what a model is asked to fill changes."""
    text = json.dumps(draft_schema(strict=True), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


class _Compactor:
    """Rewrites one schema node at a time; `shared` collects the definitions used twice."""

    def __init__(self, source: Schema, *, strict: bool) -> None:
        self.definitions: dict[str, Schema] = source["$defs"]
        self.strict = strict
        self.uses = Counter(_references(source))
        self.shared: dict[str, Schema] = {}

    def node(self, node: Schema, name: str = "") -> Schema:
        """Return the node without decoration, its bounds set by the property's name."""
        if "anyOf" in node:
            return self._nullable(node, name)
        if "$ref" in node:
            return self._reference(node["$ref"])
        kept = {key: value for key, value in node.items() if key in _KEPT}
        if "properties" in kept:
            return self._object(kept)
        if kept.get("type") == "array":
            kept["items"] = self.node(kept["items"])
        return kept if self.strict else kept | _bounds(kept, name)

    def _object(self, node: Schema) -> Schema:
        properties = {n: self.node(p, n) for n, p in node["properties"].items()}
        return {
            "type": "object",
            "properties": properties,
            "required": list(properties) if self.strict else node.get("required", []),
            "additionalProperties": False,
        }

    def _reference(self, reference: str) -> Schema:
        name = reference.removeprefix(_PREFIX)
        target = self.node(self.definitions[name])
        if "enum" in target or self.uses[reference] < 2:
            return target
        return self._share(name.removesuffix("Draft"), target)

    def _nullable(self, node: Schema, name: str) -> Schema:
        """Return `X | None`: as a type list where that is enough, else as a union."""
        (inner,) = (self.node(n, name) for n in node["anyOf"] if n.get("type") != "null")
        if "enum" in inner:
            inner["enum"] = [*inner["enum"], None]
        union: Schema = {"anyOf": [inner, {"type": "null"}]}
        if "properties" in inner:
            return union
        if "$ref" in inner:
            return self._share("Any" + inner["$ref"].removeprefix(_PREFIX), union)
        return inner | {"type": [inner["type"], "null"]}

    def _share(self, name: str, schema: Schema) -> Schema:
        self.shared[name] = schema
        return {"$ref": _PREFIX + name}


def _references(node: object) -> Iterator[str]:
    """Yield each reference as often as it is made."""
    if isinstance(node, dict):
        if isinstance(reference := node.get("$ref"), str):
            yield reference
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from _references(child)


def _bounds(node: Schema, name: str) -> Schema:
    if node.get("type") == "array":
        return {"maxItems": MAX_RECORDS if name in _RECORD_LISTS else MAX_ITEMS}
    if node.get("type") == "string" and "enum" not in node:
        return {"maxLength": MAX_TEXT if name == "text" else MAX_SLOT}
    return {"minimum": 1} if node.get("type") == "integer" else {}
