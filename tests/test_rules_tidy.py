"""The rules read a page alike, however its lines are wrapped and its spaces and letters are set."""

import textwrap
import unicodedata

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.readers.rules.tidy import tidied
from summarizer.sources import article_from_text

PLAIN = """\
US sanctions six North Koreans over missile program

SEOUL, Jan. 13, 2022 (Press) -- The United States imposed sanctions on six North Koreans on \
Wednesday for procuring goods for the missile program, the Treasury Department said in a \
statement.

"We will go on using every tool that the law gives us," said José Peñalver, a spokesman for \
the State Department. North Korea fired two ballistic missiles from Uiju on Friday, \
South Korea's military said.
"""


def _wrapped(width: int, indent: str = "") -> str:
    return "\n\n".join(
        textwrap.fill(each, width, initial_indent=indent, subsequent_indent=indent)
        for each in PLAIN.split("\n\n")
    )


def _told(text: str) -> dict[str, list[tuple[object, ...]]]:
    article = article_from_text(text)
    grounded = ground(article, RulesReader().draft_article(article))
    for record in (*grounded.sanctions, *grounded.launches, *grounded.quotes):
        for span in record.evidence:
            assert article.text[span.start : span.end] == span.text

    def plain(words: str | None) -> str:
        return unicodedata.normalize("NFC", " ".join((words or "").replace("\u00ad", "").split()))

    return {
        "sanctions": [
            (s.status, [plain(t.text) for t in s.targets], s.date and s.date.value)
            for s in grounded.sanctions
        ],
        "launches": [
            (plain(each.launching_party.name), each.date and each.date.value)
            for each in grounded.launches
        ],
        "quotes": [(plain(q.text), plain(q.speaker)) for q in grounded.quotes],
    }


def test_the_plain_page_is_read():
    told = _told(PLAIN)
    assert told["sanctions"] == [("imposed", ["six North Koreans"], "2022-01-12")]
    assert told["launches"] == [("North Korea", "2022-01-07")]
    assert ("We will go on using every tool that the law gives us,", "José Peñalver") in (
        told["quotes"]
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(_wrapped(72), id="wrapped at 72"),
        pytest.param(_wrapped(60), id="wrapped at 60"),
        pytest.param(_wrapped(76, "   "), id="wrapped and indented"),
        pytest.param(_wrapped(72).replace("\n", "\r\n"), id="CRLF"),
        pytest.param(_wrapped(72).replace("North Korea", "North\u00a0Korea"), id="NBSP"),
        pytest.param(PLAIN.replace("North Kor", "North\u202fKor"), id="narrow NBSP"),
        pytest.param(PLAIN.replace(" on ", "  on "), id="two spaces"),
        pytest.param(unicodedata.normalize("NFD", PLAIN), id="letters in two parts"),
        pytest.param(PLAIN.replace("ballistic", "bal\u00adlistic"), id="soft hyphen"),
        pytest.param("\ufeff" + PLAIN, id="BOM"),
    ],
)
def test_records_are_those_of_the_plain_page(text):
    assert _told(text) == _told(PLAIN)


def test_a_tidy_article_is_not_copied():
    article = article_from_text(PLAIN)
    assert tidied(article) is article


def test_sentences_keep_number_paragraph_and_role():
    article = article_from_text(_wrapped(60))
    tidy = tidied(article)
    for before, after in zip(article.sentences, tidy.sentences, strict=True):
        words = article.text[before.start : before.end]
        assert tidy.text[after.start : after.end] == " ".join(words.split())
        assert (before.number, before.paragraph, before.role) == (
            after.number,
            after.paragraph,
            after.role,
        )
    assert tidied(tidy) is tidy
    assert tidy.sentence_by_number[3] is tidy.sentences[2]
