"""Which words of a text count as told verbatim without quotation marks."""

import pytest

from summarizer.grounding.turns import verbatim_ranges

INLINE = [
    ("The army issued a statement: Our forces fired at dawn.", ["Our forces fired at dawn."]),
    ("The minister said one thing: We must act. He then left the room.", []),
    ("The army issued no statement. Our forces fired at dawn.", []),
]


@pytest.mark.parametrize(("text", "wanted"), INLINE)
def test_only_what_a_statement_holds_is_verbatim(text: str, wanted: list[str]) -> None:
    ranges = verbatim_ranges(text, [(0, len(text))])
    assert [text[start:end] for start, end in ranges] == wanted
