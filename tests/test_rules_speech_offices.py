"""Offices with a hyphen before who speaks."""

import pytest
from support.reading import read_by_rules

DATELINE = "GENEVA, March 20, 2025 (Agency) - "

# text, then of each quotation: who speaks, what is said
TOLD = [
    ('The Secretary-General, Omar Diallo, said: "We will act on Monday at the latest."',
     [("Omar Diallo", "We will act on Monday at the latest.")]),
    ('Its Director-General, Dr. Nayef al-Sulami, stated: "The security of our states is one and indivisible."',
     [("Nayef al-Sulami", "The security of our states is one and indivisible.")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quotes"), TOLD, ids=lambda value: str(value)[:60])
def test_the_statements_of_a_text(text, quotes):
    found = [
        (q.speaker, " | ".join(part.text for part in q.content))
        for q in read_by_rules(DATELINE + text).quotes
    ]
    assert found == quotes
