"""Live pages: their day, and that of their entries, which a clock's time heads."""

import pytest
from support.reading import read_by_rules

from summarizer.normalize.clock_headings import as_counted, clock_at
from summarizer.sources import article_from_text

PAGE = (
    "Live: missile crisis\n\n{day}\n\n"
    "13:20 Japan has frozen the assets of two companies, Daeryong General and Rason Pacific.\n\n"
    "12:50 North Korea has fired a ballistic missile from Sunan, Seoul says.\n\n"
    "11:00 Russia will test its Sarmat missile again, the Kremlin says.\n"
)


@pytest.mark.parametrize(
    "day",
    [
        "Tuesday 17 November 2026. All times Tokyo. Newest entries first.",
        "Live updates for Tuesday, 17 November 2026. All times GMT.",
        "Border Watch Live | Tuesday, November 17, 2026 | All times are Tokyo time (GMT+9)",
        "Rolling coverage, Tuesday 17 November 2026. All times GMT.",
    ],
)
def test_entries_are_of_the_day_of_the_page(day: str) -> None:
    found = read_by_rules(PAGE.format(day=day))
    assert [x.date and (x.date.text, x.date.value, x.date.time) for x in found.sanctions] == [
        ("13:20", "2026-11-17", None)
    ]
    assert [x.date and x.date.value for x in found.launches] == [
        "2026-11-17",
        None,
    ]  # a plan has none


def test_a_page_without_a_day_dates_no_entry() -> None:
    found = read_by_rules(PAGE.format(day="All times Tokyo."))
    assert [x.date and x.date.value for x in found.sanctions] == [None]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Summary of the sitting of Wednesday 18 June 2025 (English version)", "2025-06-18"),
        ("Missile Watch No. 212: week ending 15 November 2025", "2025-11-15"),
        ("Updated 9:12 AM GMT+3, July 28, 2024", "2024-07-28"),
        ("Compiled by the Mekong Desk, Policy Digest. Last updated 31 October 2024.", "2024-10-31"),
        ("Centre for Restraint, Uppsala. Covers 7-13 July 2025.", "2025-07-13"),
        ("Summary, ordered to be printed 11 December 2025", "2025-12-11"),
        ("Home | News | Military | [15/July/2025]", "2025-07-15"),
        ("The board met on 4 March 2025 and listed nine firms.", None),
        ("In force from 4 March 2025, the rules bar nine firms.", None),
    ],
)  # fmt: skip
def test_a_line_at_the_top_states_the_day(line: str, day: str | None) -> None:
    article = article_from_text(
        f"Sanctions in brief\n\n{line}\n\nThe Council listed nine firms. Nobody objected to it.\n"
    )
    assert article.published == day


def test_only_a_time_that_heads_entries_counts_as_today() -> None:
    page = "Live\n\n13:05 Seoul says so.\n\n12:50 Tokyo says so at 12:45."
    assert (clock_at(page, 6), clock_at(page, page.index("12:45"))) == ("13:05", None)
    assert as_counted(page, 6, "13:05") == "today"
    assert as_counted("Only\n\n13:05 once.", 6, "13:05") == "13:05"


CORRECTED = """Live: Council votes on new measures

Wednesday 20 May 2026 | All times BST

11:30 Launch put off
SpaceX has pushed back a Falcon 9 launch from Thursday night to Sunday because of high winds.

09:10 Correction
We earlier said Iran had fired ten missiles at Israel. It fired eight, its army said.
"""


def test_what_is_put_right_lends_nobody_a_launch() -> None:
    summary = read_by_rules(CORRECTED)
    (launch,) = summary.launches
    assert launch.launching_party.name == "SpaceX"
    assert launch.confirmation == "planned"
    assert "ten missiles" not in " ".join(each.text for each in summary.summary)


def test_the_zone_of_a_live_page_publishes_nothing() -> None:
    assert article_from_text(CORRECTED).publisher is None


def test_a_question_tells_nothing() -> None:
    asked = (
        "SEOUL, May 14, 2025 (Agency) - Did Iran fire a missile at Qatar on Monday? "
        "Why did Japan freeze the assets of two trading firms? Nobody knew."
    )
    summary = read_by_rules(asked)
    assert (summary.launches, summary.sanctions) == ((), ())
    told = asked.replace("Did Iran fire", "Iran fired").replace("?", ".")
    assert read_by_rules(told).launches


def test_a_headline_that_asks_tells_nothing() -> None:
    story = "\n\nSEOUL, May 14, 2025 (Agency) - Experts are divided, and nobody has an answer.\n"
    assert not read_by_rules("Did Iran fire a missile at Qatar?" + story).launches
    assert read_by_rules("Iran fires a missile at Qatar" + story).launches
