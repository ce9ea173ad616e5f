"""Headline and summary: whole sentences with the main event, its actors and its date."""

import re

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules.reader import RulesReader
from summarizer.sources import article_from_text

LAUNCH = """North Korea fires two missiles into the sea

SEOUL, March 6, 2025 (Wire) - It was a quiet week in the region, by the standards of the season.

North Korea fired two short-range ballistic missiles into the sea on Thursday, Seoul said.

The missiles flew about 350 km from the Wonsan area, the Joint Chiefs of Staff (JCS) said.

"We are watching closely," the JCS said. "We are ready for more of them."

Shares in Seoul were little changed by the news in the afternoon.
"""
SANCTION = """Prices and politics

WASHINGTON, May 14, 2024 (Wire) - The weather was fine over the river on a morning without wind.

The United States on Monday imposed sanctions on two Russian banks over the war in Ukraine.

The banks did not respond to a request for comment sent to them by this newspaper.

In 2022 the European Union sanctioned four Russian banks.
"""
NEITHER = """Council backs skate park

Members of the town council voted on Monday to build a skate park by the river.

The park is due to open next spring, the council said in a short statement.
"""


def _draft(text):
    return RulesReader().draft_article(article_from_text(text))


@pytest.mark.parametrize("text", [LAUNCH, SANCTION, NEITHER])
def test_two_to_four_whole_sentences_in_order(text):
    article = article_from_text(text)
    draft = RulesReader().draft_article(article)
    assert 2 <= len(draft.summary) <= 4
    for sentence in draft.summary:
        (number,) = sentence.evidence
        place = article.sentence_by_number[number]
        assert sentence.text == article.text[place.start : place.end]
    numbers = [sentence.evidence[0] for sentence in draft.summary]
    assert numbers == sorted(numbers)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (LAUNCH, ["North Korea", "fired two short-range ballistic missiles", "Thursday"]),
        (SANCTION, ["The United States", "imposed sanctions on two Russian banks", "Monday"]),
    ],
)
def test_main_event_its_actors_and_its_date_are_told(text, words):
    told = " ".join(sentence.text for sentence in _draft(text).summary)
    assert [word for word in words if word not in told] == []


def test_the_title_is_the_headline_if_it_tells_the_event():
    assert _draft(LAUNCH).headline.text == "North Korea fires two missiles into the sea"


def test_the_best_sentence_is_the_headline_if_the_title_does_not_tell_it():
    assert _draft(SANCTION).headline.text.startswith("The United States on Monday imposed")


def test_no_half_of_a_quotation_stands_alone():
    for sentence in _draft(LAUNCH).summary:
        assert len(re.findall('"', sentence.text)) % 2 == 0


@pytest.mark.parametrize("text", [LAUNCH, SANCTION, NEITHER])
def test_grounding_takes_all_of_it(text):
    article = article_from_text(text)
    draft = RulesReader().draft_article(article)
    grounded = ground(article, draft)
    assert grounded.headline is not None
    assert len(grounded.summary) == len(draft.summary)


def test_the_same_answer_every_time():
    assert _draft(LAUNCH) == _draft(LAUNCH)


LEDE = """Syria Fires Scuds at Rebels, U.S. Officials Say

WASHINGTON, May 3, 2013 (Wire) - A war that has lasted two years took a new turn on Friday.

"We saw it," one officer said.

What comes next? Nobody in the town had an answer to that on Friday.

Syria fired two Scud missiles at rebels in the north on Friday, U.S. officials said.
"""


def test_a_headline_is_whole_and_the_lead_is_told():
    draft = _draft(LEDE)
    assert draft.headline.text == "Syria Fires Scuds at Rebels, U.S. Officials Say"
    assert [sentence.text.split(None, 3)[:3] for sentence in draft.summary] == [
        ["A", "war", "that"],
        ["Syria", "fired", "two"],
    ]


def test_a_title_is_the_headline_of_a_statement():
    text = """Press Briefing by the Foreign Ministry

March 6, 2025

MR HALL: Good afternoon. A full house today, I see, and a warm one too.

The ministry has one thing to tell you about the foreign visitors of this week.
"""
    assert _draft(text).headline.text == "Press Briefing by the Foreign Ministry"


def test_what_a_line_above_tells_already_is_told_once():
    line = "Iran is preparing an attack on Israel, an official said on Tuesday."
    text = f"Attack feared\n\n- {line}\n\nWASHINGTON, May 14, 2024 (Wire) - {line}\n\nTalks failed."
    draft = _draft(text)
    assert [sentence.text for sentence in draft.summary].count(line) == 1
    assert not [sentence for sentence in draft.summary if sentence.text.startswith("-")]


def test_a_teaser_is_not_told_beside_the_sentence_it_cuts_short():
    line = "The council listed four banks and two firms on Tuesday in the capital"
    text = (
        f"Council acts on banks\n\n{line} ...\n\n{line} over their trade in oil.\n\nTalks failed."
    )
    draft = _draft(text)
    assert [s.text for s in draft.summary if line in s.text] == [f"{line} over their trade in oil."]


def test_no_headline_hangs_in_the_air():
    text = (
        "OTTAWA, May 14, 2024 (Wire) - Foreign Minister Ann Hall says she will tell more by Friday."
        "\n\nShe said so after the EU sanctioned four Russian banks on Tuesday over the war there."
    )
    assert _draft(text).headline.text.startswith("Foreign Minister Ann Hall")
