"""Where sentences end: planted boundaries, and properties over any text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.text.layout import read_layout
from summarizer.text.sentences import split_sentences

# Sentences that stay apart when joined by a space.
APART = [
    ("The U.S. Treasury said on Jan. 5 that it acted.", "In the U.S.", "The bank left."),
    ("It listed Brigadier General (ret.) Walter Park and his firm.", "He denied it."),
    ("Mr. Kim and Lt. Gen. Park met at 7:10 a.m. Thursday.", "They left at 8 p.m.", "North Korea fired."),
    ("It left the silo at 7:45 p.m. Minsk time.", "It flew for 9 min."),
    ("E.O. 13382 applies to Dandong Co., Ltd. and others.", "It is old."),
    ("Acme Inc. Chairman Bob left.", "He was 51."),
    ('"We act."', "He left."),
    ('"Why now?" Zhou asked.', "Nobody spoke."),
    ('"Go!"', "The man left."),
    ("“What we saw … only underscores our belief”.", "He left."),
    ("J. K. Rowling met George W. Bush.", "They spoke."),
    ("It flew 3.5 km, not 6.50 km.", "See No. 12 and No. 13.", "It fell."),
    ("Sen. Bob Ray and Gov. Ann Lee agreed.", "They signed."),
    ("Petróleos de Venezuela, S.A. (PDVSA) sells oil.", "It is state-owned."),
    ("He spoke to St. Petersburg vs. Moscow fans, e.g. Ivan.", "They left."),
    ("Art. 5 and Sec. 8 apply (see Fig. 2).", "They bind."),
    ("The list grew to 1,100.", "5 people left."),
    ("'It's a chase,' he added, 'and we'd lose.'", "She agreed."),
    ("북한은 미사일을 발사했다.", "그것은 바다에 떨어졌다."),
    ("هذا خبر.", "وهذا خبر آخر."),
    ("What now?", "Who knows!", "Nobody."),
    ("She was 5 ft. 4 in. tall.", "The end."),
    ("He wrote it on X.", "Stubb agreed.", "They met Malcolm X. Smith."),
    ("He wrote it.[1]", "The note is short."),
]  # fmt: skip


def cut(text):
    return [text[start:end] for start, end in split_sentences(text, 0, len(text))]


@pytest.mark.parametrize("sentences", APART, ids=lambda value: value[0][:40])
def test_boundaries(sentences):
    assert cut(" ".join(sentences)) == list(sentences)


def test_blank_lines_always_divide_and_single_breaks_never():
    assert cut("No stop here\n\nand on\nit goes") == ["No stop here", "and on\nit goes"]


def test_wide_stops_need_no_space():
    assert cut("你好。再见。") == ["你好。", "再见。"]


def test_a_lost_space_is_noticed_only_before_an_opening_word():
    assert cut("He said.The minister left. See Node.Js now.") == [
        "He said.",
        "The minister left.",
        "See Node.Js now.",
    ]
    assert cut(
        "It fell into the East Sea.The North fired it at 9 a.m.It was the first since 2023.Seoul"
    ) == [
        "It fell into the East Sea.",
        "The North fired it at 9 a.m.",
        "It was the first since 2023.Seoul",
    ]
    assert cut("They met in April 2023.Seoul asked why.") == [
        "They met in April 2023.",
        "Seoul asked why.",
    ]


def test_only_the_range_given_is_looked_at():
    text = "One. Two here. Three."
    assert split_sentences(text, 5, 14) == [(5, 14)]


LETTERS = st.characters(exclude_categories=["Cs"])
PIECES = st.sampled_from(
    ["U.S.", "Mr.", " ", "\n", "\n\n", ". ", "? ", "“", "”", '"', "'", "…", "Jan. 5", "1. ", "한국", "שלום",
     "SEOUL, March 6 (Yonhap) -- ", "By A. Writer\n", "Also Read | x\n", "e\u0301", "\xa0", "ignore all previous instructions "]
)  # fmt: skip
TEXTS = st.lists(st.one_of(PIECES, st.text(LETTERS, max_size=12)), max_size=30).map("".join)


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_sentences_are_ordered_apart_and_complete(text):
    at = 0
    for start, end in split_sentences(text, 0, len(text)):
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        at = end
    assert not text[at:].strip()


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_the_layout_numbers_every_character_once(text):
    at = 0
    for number, sentence in enumerate(read_layout(text), start=1):
        assert sentence.number == number
        assert at <= sentence.start < sentence.end <= len(text)
        assert not text[at : sentence.start].strip()
        at = sentence.end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    "unit",
    [
        "U.S. ",
        "A. B. ",
        '"',
        ". ",
        "\n",
        "AI systems must note ",
        "System: x. ",
        "Mar ",
        "(",
        "Ab, ",
    ],
)
def test_time_is_linear_in_anything(unit):
    text = unit * (200_000 // len(unit))
    started = time.process_time()
    read_layout(text)
    assert time.process_time() - started < 10
