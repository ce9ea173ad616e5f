"""Lines wrapped at a width are one paragraph; lines that stand for themselves are not."""

import textwrap

import pytest

from summarizer.text.layout import Role, read_layout
from summarizer.text.spaces import with_plain_spaces

LEAD = (
    "SEOUL, Jan. 13, 2022 (Press) -- The United States imposed sanctions on six North Koreans on "
    "Wednesday, the Treasury Department said in a statement that gave no names at all."
)
MORE = (
    "They had bought goods in China, Russia and elsewhere, the statement said, and had sent them "
    "on by ship. Britain had moved earlier: in March it froze the assets of 24 companies, "
    "including two banks in Hong Kong."
)
TITLE = "US sanctions six North Koreans over missile program"


def _page(width: int, *paragraphs: str) -> str:
    return "\n\n".join(textwrap.fill(each, width) for each in paragraphs)


def _read(text: str) -> list[tuple[int, str, str]]:
    return [
        (s.paragraph, s.role.value, " ".join(text[s.start : s.end].split()))
        for s in read_layout(text)
    ]


@pytest.mark.parametrize("width", [40, 50, 60, 72, 80, 100])
def test_a_wrapped_page_reads_as_if_it_was_not(width):
    paragraphs = (TITLE, LEAD, MORE, MORE)
    assert _read(_page(width, *paragraphs)) == _read("\n\n".join(paragraphs))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(_page(72, LEAD), id="one paragraph that opens with a dateline"),
        pytest.param(
            "Britain had moved earlier: in March it froze the assets of 24 firms,\n"
            "including two banks in Hong Kong.",
            id="two lines that break at a comma",
        ),
        pytest.param(
            "The United States imposed sanctions on six North Koreans on\nWednesday.",
            id="two lines of which the first cannot be the last",
        ),
    ],
)
def test_a_single_wrapped_paragraph(text):
    assert {s.paragraph for s in read_layout(text)} == {1}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{TITLE}\n{LEAD}\n{MORE}", id="one long line each"),
        pytest.param(f"{TITLE}\nBy Ann Lee\nFriday, March 20, 2026\n\n{LEAD}", id="byline"),
        pytest.param(
            "Q. Has it been lifted?\nA. It has not.\nQ. Will it be?\nA. I do not know.\n"
            "Q. When will you know?\nA. In March.\nQ. Thank you.\nA. Thank you.",
            id="a transcript of short lines",
        ),
        pytest.param(
            "Named on Friday:\n- Ann Lee\n- Korea Ore Trading Corporation\n- Bo Li\n"
            "- Ocean Lantern\n- Amber Star Shipping Ltd\n- Cho Min\n- Dee",
            id="a list",
        ),
    ],
)
def test_other_lines_stay_apart(text):
    lines = [line for line in text.split("\n") if line]
    assert read_layout(text)[-1].paragraph == len(lines)


def test_a_byline_above_a_wrapped_page_stays_apart():
    text = f"{TITLE}\n\nBy Ann Lee\nFriday, March 20, 2026\n\n" + _page(60, MORE, MORE)
    roles = {(s.paragraph, s.role) for s in read_layout(text)}
    assert {(2, Role.BYLINE), (3, Role.BYLINE), (4, Role.BODY), (5, Role.BODY)} <= roles


def test_other_spaces_and_breaks_are_read_as_plain_ones():
    odd = f"{TITLE}\u2028\u2028{LEAD}\u2028\u2028{MORE}".replace(" ", "\u00a0")
    plain = with_plain_spaces(odd)
    assert len(plain) == len(odd)
    assert [(s.start, s.end, s.role) for s in read_layout(odd)] == [
        (s.start, s.end, s.role) for s in read_layout(plain)
    ]
    assert plain == f"{TITLE}\n\n{LEAD}\n\n{MORE}"
