"""Ids of records: the same article and the same slots give the same id, on any machine."""

from hashlib import blake2b

from summarizer.records.values import Span

Slot = Span | str | None
"""What an id is made of: a span counts by its place, a text by itself."""


def record_id(kind: str, article: str, *slots: Slot | tuple[Slot, ...]) -> str:
    """Return an id such as `sanction-5f0c3a9b12de`.

    Args:
        kind: the type of the record.
        article: the id of its article, so that ids of many articles never meet.
        slots: the values that tell the record from others of its type, in a fixed order.
    """
    content = "\x1f".join([article, *map(_text, slots)])
    return f"{kind}-{blake2b(content.encode(), digest_size=6).hexdigest()}"


def _text(slot: Slot | tuple[Slot, ...]) -> str:
    if isinstance(slot, str):
        return slot
    if slot is None:
        return ""
    if isinstance(slot, tuple):
        return "\x1e".join(map(_text, slot))
    return f"{slot.start}-{slot.end}"
