"""Who speaks where a clause, a participle or his own words tell it."""

import pytest
from support.speakers import OPENING, speakers

TOLD = [
    (
        'When Anna Hall argued, "It is a breach of the pact," Jo Kemp promised a reply.',
        ["Anna Hall"],
    ),
    ('While Jo Kemp warned, "This cannot go on," Anna Hall smiled.', ["Jo Kemp"]),
    ('When asked about it, Jo Kemp replied, "It was a failure."', ["Jo Kemp"]),
    (
        'A woman rescued from the house by firemen said, "It was the worst hour of my life."',
        ["A woman rescued from the house by firemen"],
    ),
    (
        'Jo Kemp, the police spokesman, said all was calm. In his words, "Nobody was hurt there."',
        ["Jo Kemp"],
    ),
]


@pytest.mark.parametrize(("text", "names"), TOLD)
def test_who_is_told_to_speak(text, names):
    assert speakers(OPENING + text) == names
