"""Indirect speech: what was said and by whom, and sentences that only look like it."""

import pytest
from support.reading import read_by_rules

from summarizer.records.quote import QuoteKind

LEAD = (
    "BRUSSELS, June 23, 2022 (Reuters) - The European Union lifted its sanctions on a bank on"
    " Thursday.\n\n"
)

TOLD = [
    ("Norway said Monday it has put three firms on its blacklist.", "it has put three firms"),
    (
        "The Treasury Department said in a statement that the firms had moved money.",
        "the firms had",
    ),
    ("The firms had moved money for years, the Treasury Department said.", "The firms had moved"),
    ("According to the Treasury Department, the firms had moved money.", "the firms had moved"),
    ("Ann Hall said it is the US that will stand with us now.", "it is the US that will stand"),
    ("Such sanctions have no basis in law at all, said He Yadong, a spokesman.", "Such sanctions"),
]

NONE = [
    "Taking to the social media again, Ann Hall said little.",
    "Commenting on the latest move, Ann Hall said:",
    "Norway added nine shipyards to the list of those who support the army.",
    "On March 24, 2022, President Joe Biden announced further sanctions on Russia.",
    "Along with the fine, the company said little.",
    "Canada sanctioned two men and a firm it said were responsible for buying goods.",
    "The steps were taken after a watchdog announced that Tehran had kept its word.",
    "The story was based on two clerks who said neither of the banks would be listed.",
    "The Houthis claimed responsibility in a televised statement on Sunday.",
]


def _told(sentence):
    quotes = read_by_rules(LEAD + sentence).quotes
    return [quote for quote in quotes if quote.kind is QuoteKind.INDIRECT]


@pytest.mark.parametrize(("sentence", "words"), TOLD)
def test_indirect_speech_begins_with_its_own_words(sentence, words):
    (quote,) = _told(sentence)
    assert quote.text.startswith(words)


@pytest.mark.parametrize("sentence", NONE)
def test_what_nobody_said_is_no_indirect_speech(sentence):
    assert not _told(sentence)


ENDS = [
    ("Ann Hall said the missile landed after 45 minutes, NHK reported.", "45 minutes"),
    ("Ann Hall said the plan would fail, while Ivan Petrov insisted it would work.", "fail"),
    ("Ann Hall said that the sanctions would bite, adding that more would come.", "bite"),
    ("Ann Hall said the sanctions would bite while the talks went on.", "went on"),
    ("It was the ninth test of the year, according to CNN's count.", "of the year"),
]


@pytest.mark.parametrize(("sentence", "words"), ENDS)
def test_indirect_speech_ends_where_another_tells(sentence, words):
    (quote,) = _told(sentence)
    assert quote.text.endswith(words)


PRONOUNS = [
    ("Ann Hall left on Monday. She said there were more banks to list.", "Ann Hall"),
    (
        "Ann Hall left. But she said they are needed, as many have fled, according to the UN.",
        "Ann Hall",
    ),
    (
        (
            "The island's Defense Ministry met. Five have fallen into the sea, the Japanese government"
            " said on Thursday."
        ),
        "Japanese government",
    ),
    (
        "The Joint Chiefs of Staff(JCS) in Seoul said that North Korea had moved its launchers.",
        "Joint Chiefs of Staff",
    ),
    (
        "The Office of Foreign Assets Control (OFAC) in Washington said the firms had moved money.",
        "Office of Foreign Assets Control",
    ),
]


@pytest.mark.parametrize(("sentence", "speaker"), PRONOUNS)
def test_who_is_told_to_have_said_it(sentence, speaker):
    assert [quote.speaker for quote in _told(sentence)] == [speaker]


def test_who_has_since_said_something_is_named_alone():
    (quote,) = read_by_rules(f'{LEAD}Iran has since said the step was "a grave mistake".').quotes
    assert quote.speaker == "Iran"


def test_half_a_sentence_around_who_said_it_is_no_indirect_speech():
    assert not _told("The attack by rockets, the defense ministry said, left three dead there.")
