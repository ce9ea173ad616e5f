"""Who speaks where a clause, a participle or his own words tell it."""

import pytest
from support.speakers import OPENING, speakers

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.sources import article_from_text

TOLD = [
    (
        'When Anna Hall argued, "It is a breach of the pact," Jo Kemp promised a reply.',
        ["Anna Hall"],
    ),
    ('While Jo Kemp warned, "This cannot go on," Anna Hall smiled.', ["Jo Kemp"]),
    ('When asked about it, Jo Kemp replied, "It was a failure."', ["Jo Kemp"]),
    ('Jo Kemp affirmed that "the decision to ban air traffic will stay".', ["Jo Kemp"]),
    ('The test prompted President Jo Kemp to warn that it was "a step back".', ["Jo Kemp"]),
    (
        'In May, Iran fired the same missile, forcing Anna Hall to say it was "a step back".',
        ["Anna Hall"],
    ),
    (
        (
            'Oslo said it was worried over drills around Taiwan that threatened to "undermine peace'
            ' and stability".'
        ),
        ["Oslo"],
    ),
    (
        (
            "Top official in Bosnia responsible for the pact, EU High Representative Ann Hall,"
            ' welcomed it, saying it was of "great symbolic weight".'
        ),
        ["Ann Hall"],
    ),
    (
        '"We did not correct the words of the alert" system, Minister Jo Kemp told a crowd.',
        ["Jo Kemp"],
    ),
    (
        (
            "Oslo and Rome issued a statement. The war has grown, said the statement, which urged"
            ' others to "act in the end".'
        ),
        ["Oslo and Rome"],
    ),
    ('Jo Kemp spoke. He mentioned that it "would upset the balance of power".', ["Jo Kemp"]),
    (
        'A woman rescued from the house by firemen said, "It was the worst hour of my life."',
        ["A woman rescued from the house by firemen"],
    ),
    (
        'Jo Kemp, the police spokesman, said all was calm. In his words, "Nobody was hurt there."',
        ["Jo Kemp"],
    ),
    # names behind offices with capitals, with small particles, with words that are none elsewhere
    (
        'Germany\'s Vice Chancellor, Robert Habeck, met Ivo Berg. The Vice Chancellor said: "We agree with Oslo."',
        ["Robert Habeck"],
    ),
    ('"It is a breach of the pact," said the security adviser, Qasim al-Araibi.', ["Qasim al-Araibi"]),
    (
        'A spokeswoman, Hailey North, said they would act. "It is a breach of the pact," she said.',
        ["Hailey North"],
    ),
    # an office that nobody else's role holds
    (
        'The Japanese minister of defense, Jo Kemp, left. The Deputy Prime Minister said: "We stand by."',
        ["The Deputy Prime Minister"],
    ),
    # an office by which somebody without one is told again
    (
        'Oslo\'s Anna Hall said the city would not join. "We choose our own quarrels," the minister added.',
        ["Anna Hall"],
    ),
    # bodies that speak, and no other of their kind
    (
        'The UN human rights office repeated a call for "the release of all those detained".',
        ["UN human rights office"],
    ),
    (
        "The US Treasury named General Ivo Berg. His government called it “a form of blackmail”.",
        ["His government"],
    ),
    (
        'The U.N. Panel of Experts on Haiti met on Monday. "It found no record of them," it wrote.',
        ["U.N. Panel of Experts on Haiti"],
    ),
    # how it was said, before an unnamed subject
    ('In private one executive in Oslo called it "a bill for somebody else\'s dinner".', ["one executive in Oslo"]),
    ('Privately one diplomat in Oslo called it "a fig leaf for the cameras".', ["one diplomat in Oslo"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), TOLD)
def test_who_is_told_to_speak(text, names):
    assert speakers(OPENING + text) == names


def test_a_title_is_not_of_the_second_of_two():
    text = 'Ministers Anna Hall and Jo Kemp met. "It is a breach of the pact," said Kemp.'
    article = article_from_text(OPENING + text)
    [quote] = ground(article, RulesReader().draft_article(article)).quotes
    assert (quote.speaker, quote.speaker_role) == ("Jo Kemp", None)


SPOKESMEN = [
    "US State Department spokesperson, {}, left.",
    "Norway praised US State Department spokesperson {} on Monday.",
]


@pytest.mark.parametrize("text", SPOKESMEN)
def test_a_state_is_no_verb(text):
    told = text.format("Matthew Hall") + ' "It is a breach of the pact," Hall wrote.'
    article = article_from_text(OPENING + told)
    [quote] = ground(article, RulesReader().draft_article(article)).quotes
    assert quote.speaker_role.text == "US State Department spokesperson"
