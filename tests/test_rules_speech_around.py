"""Days, clauses and titles between who speaks and what is said."""

import pytest
from support.reading import read_by_rules

DATELINE = "GENEVA, March 20, 2025 (Agency) - "

# text, then of each quotation: who speaks, what is said
TOLD = [
    ("Mali said on Friday it had tested a rocket.",
     [("Mali", "it had tested a rocket")]),
    ("Russia launched 23 drones overnight, Ukraine's air force said on Monday, adding that its guns destroyed 18 of the drones.",
     [("Ukraine's air force", "Russia launched 23 drones overnight")]),
    ("The Houthis claimed responsibility for the attack on Monday.",
     []),
    ("The guns brought down all 28 missiles, General Oleh Sydorenko, commander of the air force, has said.",
     [("Oleh Sydorenko", "The guns brought down all 28 missiles")]),
    ("The raid comes a day after Israel said it had shot down two missiles.",
     [("Israel", "it had shot down two missiles")]),
    ("Thirty tankers have been sanctioned, according to information released by the British government.",
     [("British government", "Thirty tankers have been sanctioned")]),
    ("The militia has not claimed the Friday launch but said on Sunday it had launched a missile.",
     [("militia", "it had launched a missile")]),
    ("Several hours after launch, Rocket Lab issued the following statement: “We lost the rocket today.”",
     [("Rocket Lab", "We lost the rocket today.")]),
    ("The ministry announced the fine for a firm that illegally shipped a lathe to Mali.",
     []),
    ("Ivan Petrov said the EU was still looking into the matter. The text should be ready by Monday, the diplomats said.",
     [("Ivan Petrov", "the EU was still looking into the matter"),
      ("the diplomats", "The text should be ready by Monday")]),
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
