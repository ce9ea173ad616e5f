"""What every record and every draft promises, whatever its type."""

import importlib
import pkgutil

import pytest
from pydantic import BaseModel, ValidationError

from summarizer import records
from summarizer.records.actor import Actor
from summarizer.records.drafts import DraftModel
from summarizer.records.launch import Launch
from summarizer.records.quote import Quote
from summarizer.records.sanction import Sanction, Target
from summarizer.records.values import DateValue, Mention, Quantity, Record, Span, Value

for _module in pkgutil.iter_modules(records.__path__):
    importlib.import_module(f"summarizer.records.{_module.name}")


def _descendants(model):
    for child in model.__subclasses__():
        yield child
        yield from _descendants(child)


def _ours(model):
    found = {m for m in _descendants(model) if m.__module__.startswith("summarizer.records")}
    return sorted(found, key=lambda m: m.__name__)


SPAN = {"text": "Tokyo", "start": 0, "end": 5}
MENTION = SPAN | {"name": "Tokyo", "country": "JP", "actor": "actor-1"}
DATE = SPAN | {"value": "2022-01", "precision": "month", "basis": "explicit", "context": SPAN}
QUANTITY = SPAN | {"value": 6, "unit": "km", "qualifier": "about"}
EVENT = {
    "id": "x-1",
    "evidence": [SPAN],
    "background": True,
    "reported_by": MENTION,
    "trigger": SPAN,
    "date": DATE,
    "alternatives": [
        {"slot": "range", "value": QUANTITY, "reported_by": MENTION},
        {"slot": "date", "value": DATE},
        {"slot": "location", "value": MENTION},
        {"slot": "reason", "value": SPAN},
    ],
}
IDENTIFIER = {"scheme": "imo", "value": "9190233", "span": SPAN}
TARGET = MENTION | {"id": "t", "kind": "vessel", "count": QUANTITY, "identifiers": [IDENTIFIER]}
FULL = [
    (Sanction, EVENT | {"status": "imposed", "imposers": [MENTION], "targets": [TARGET]}),
    (Launch, EVENT | {"launching_party": MENTION, "confirmation": "claimed", "range": QUANTITY}),
    (Quote, {"id": "q", "evidence": [SPAN], "kind": "direct", "text": "Tokyo", "content": [SPAN]}),
    (Actor, {"id": "a", "evidence": [SPAN], "name": "T", "kind": "person", "mentions": [SPAN]}),
]


@pytest.mark.parametrize("model", [*_ours(Value), *_ours(DraftModel)], ids=lambda m: m.__name__)
def test_every_model_is_frozen(model: type[BaseModel]):
    assert model.model_config["frozen"] is True


@pytest.mark.parametrize("model", _ours(Value), ids=lambda m: m.__name__)
def test_what_is_written_has_no_unknown_fields(model: type[BaseModel]):
    assert model.model_config["extra"] == "forbid"


@pytest.mark.parametrize("model", _ours(DraftModel), ids=lambda m: m.__name__)
def test_drafts_overlook_fields_that_servers_add(model: type[BaseModel]):
    assert model.model_config["extra"] == "ignore"


@pytest.mark.parametrize(("model", "values"), FULL, ids=lambda v: getattr(v, "__name__", ""))
def test_record_reads_back_equal(model: type[Record], values):
    record = model.model_validate(values)
    assert model.model_validate_json(record.model_dump_json()) == record
    assert model.model_validate(record.model_dump()) == record


@pytest.mark.parametrize(("model", "values"), FULL, ids=lambda v: getattr(v, "__name__", ""))
def test_record_refuses_what_it_does_not_know(model: type[Record], values):
    with pytest.raises(ValidationError, match="Extra inputs"):
        model.model_validate(values | {"confidence": 0.9})
    with pytest.raises(ValidationError, match="evidence"):
        model.model_validate(values | {"evidence": []})
    with pytest.raises(ValidationError, match="frozen"):
        model.model_validate(values).id = "other"


def test_alternatives_keep_their_type():
    model, values = FULL[0]
    read = model.model_validate_json(model.model_validate(values).model_dump_json())
    assert [type(other.value) for other in read.alternatives] == [
        Quantity,
        DateValue,
        Mention,
        Span,
    ]


@pytest.mark.parametrize(
    ("model", "wrong"),
    [
        (Span, {"text": "a", "start": -1, "end": 1}),
        (Mention, MENTION | {"country": "Japan"}),
        (DateValue, DATE | {"value": "January 2022"}),
        (DateValue, DATE | {"precision": "roughly"}),
        (Target, TARGET | {"kind": "submarine"}),
    ],
)
def test_values_outside_the_contract_are_refused(model, wrong):
    with pytest.raises(ValidationError):
        model.model_validate(wrong)
