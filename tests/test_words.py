"""The index of a text's words."""

import pytest

from summarizer.readers.rules.phrases import Phrases
from summarizer.text.words import Words, words_of

TEXT = "The Hwasong-18's flight, Seoul said; the South's JCS said it flew 1,000 km."


def test_words_stand_where_they_are_said_to() -> None:
    words = Words(TEXT)
    assert all(TEXT.startswith(w, s) for s, w in zip(words.starts, words.written, strict=True))
    assert words.written[:5] == ["The", "Hwasong", "18", "s", "flight"]
    assert words.lower == [word.lower() for word in words.written]


def test_words_are_looked_up_as_written_and_in_small_letters() -> None:
    words = Words(TEXT)
    assert words.places["The"] == [0]
    assert words.among({"the"}) == [0, 7]
    assert [words.written[n] for n in words.among(frozenset({"said", "seoul"}))] == [
        "Seoul",
        "said",
        "said",
    ]


@pytest.mark.parametrize(
    ("words", "start", "end", "expected"),
    [
        ({"seoul"}, 0, len(TEXT), True),
        ({"seoul"}, TEXT.index("eoul"), len(TEXT), False),
        ({"seoul"}, 0, TEXT.index("Seoul"), False),
        ({"wonsan"}, 0, len(TEXT), False),
    ],
)
def test_has_counts_words_that_begin_inside(
    words: set[str], start: int, end: int, expected: bool
) -> None:
    assert Words(TEXT).has(words, start, end) is expected


@pytest.mark.parametrize("text", ["", "İİ said", "ǅ and Straße", "…—“”"])
def test_letters_that_change_length_keep_their_places(text: str) -> None:
    words = Words(text)
    assert len(words.lower) == len(words.written) == len(words.starts)
    assert words.lower == [word.lower() for word in words.written]


def test_the_words_of_a_text_are_found_once() -> None:
    long = TEXT * 5
    assert words_of(long) is words_of(long)


def test_words_that_begin_as_names_or_figures_are_looked_up_as_written() -> None:
    words = Words("the DPRK fired 2 Hwasong-18s, Kyiv\u02bcs envoy said; the north denied")
    assert [words.written[n] for n in words.capitals] == ["DPRK", "2", "Hwasong", "18s", "Kyiv"]
    assert [words.written[n] for n in words.naming({"Kyiv", "DPRK", "North"})] == ["DPRK", "Kyiv"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the coast guard and the army", ["coast guard", "army"]),
        ("the coast of the guard", ["coast"]),
        ("the army's Army, an ex-army base", ["army"]),
        ("armies", []),
        ("the central bank's banker", ["central bank"]),
    ],
)
def test_phrases_are_found_whole_and_the_longest_first(text: str, expected: list[str]) -> None:
    phrases = Phrases(["coast", "army", "coast guard", "central bank", "bank guard"])
    assert [text[start:end] for start, end in phrases.find(text)] == expected
