"""Values of a note as a person writes them."""

import pytest

from summarizer.normalize.missiles import MissileClass
from summarizer.records.briefing import (
    BriefedTarget,
    Citation,
    CitedSentence,
    EventDate,
    LaunchEvent,
    Period,
    Report,
    SanctionEvent,
)
from summarizer.records.launch import Confirmation, CountOf, LaunchKind, Outcome
from summarizer.records.sanction import SanctionStatus, TargetKind
from summarizer.records.values import Span
from summarizer.render.briefing_phrases import (
    CHANGES,
    CONFIRMATIONS,
    LINKS,
    READERS,
    STATES,
    confirmation_phrase,
    counted,
    date_phrase,
    grounds_lines,
    imposers_phrase,
    listed,
    missile_lines,
    number_phrase,
    outcome_phrase,
    period_phrase,
    state_phrase,
    target_phrase,
    window_phrase,
)

SPAN = Span(text="last week", start=0, end=9)
SHARED = {
    "id": "e",
    "title": "t",
    "sentence": CitedSentence(text="s", citations=(Citation(article_id="a", span=SPAN),)),
    "date": EventDate(),
    "reports": (Report(article_id="a", record_id="r"),),
}


def sanction(status: SanctionStatus = SanctionStatus.IMPOSED, **more: object) -> SanctionEvent:
    return SanctionEvent(**{**SHARED, "status": status, "present_state": "", **more})


def launch(**more: object) -> LaunchEvent:
    given = {
        "kind": LaunchKind.SINGLE,
        "launching_party": "Iran",
        "confirmation": Confirmation.CONFIRMED,
    }
    return LaunchEvent(**{**SHARED, **given, **more})


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        ("2022-01-12", "2022-01-12", "12 January 2022"),
        ("2022-01-05", "2022-01-13", "5 to 13 January 2022"),
        ("2022-01-05", "2022-03-01", "5 January to 1 March 2022"),
        ("2021-09-01", "2022-01-13", "1 September 2021 to 13 January 2022"),
        ("2021-09-01", None, "from 1 September 2021"),
        (None, "2022-01-13", "until 13 January 2022"),
        (None, None, ""),
    ],
)
def test_windows(earliest, latest, words):
    assert window_phrase(earliest, latest) == words
    assert period_phrase(Period(earliest=earliest, latest=latest)) == words


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (EventDate(value="2022-01-12"), "12 January 2022"),
        (EventDate(value="2021-09"), "September 2021"),
        (EventDate(value="2019"), "2019"),
        (EventDate(earliest="2022-01-03", latest="2022-01-09"), "3 to 9 January 2022"),
        (EventDate(told=(SPAN, SPAN)), "“last week”, not resolved"),
        (EventDate(), "not stated"),
    ],
)
def test_dates(date, words):
    assert date_phrase(date) == words


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ({"name": "six North Koreans", "country": "KP", "count": 6}, "six North Koreans"),
        ({"name": "several banks", "count": 6}, "several banks (6)"),
        ({"name": "individuals", "country": "KP", "count": 5}, "individuals (5, North Korea)"),
        ({"name": "Kim Il", "country": "KP"}, "Kim Il (North Korea)"),
        ({"name": "a French firm", "country": "FR", "count": 1}, "a French firm"),
        ({"name": "Iran", "country": "IR"}, "Iran"),
    ],
)
def test_targets(target, words):
    assert target_phrase(BriefedTarget(kind=TargetKind.UNKNOWN, **target)) == words


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (sanction(SanctionStatus.PROPOSED), "proposed, not in force"),
        (
            sanction(SanctionStatus.PROPOSED, present_state="proposed, not in force"),
            "proposed, not in force",
        ),
        (
            sanction(present_state="In force, as far as these articles go."),
            "imposed; In force, as far as these articles go",
        ),
        (
            sanction(present_state="since lifted, 3 March 2022"),
            "imposed; since lifted, 3 March 2022",
        ),
        (
            sanction(SanctionStatus.BLOCKED, blocked_by=("China", "Russia")),
            "blocked, not in force, by China and Russia",
        ),
        (sanction(SanctionStatus.THREATENED), "threatened, not in force"),
    ],
)
def test_states(event, words):
    assert state_phrase(event) == words


def test_who_imposes():
    assert imposers_phrase(sanction(imposers=("Japan", "France"))) == "Japan and France"
    assert imposers_phrase(sanction(imposer_countries=("JP",))) == "Japan"
    assert imposers_phrase(sanction()) == "not stated"


def test_grounds():
    event = sanction(legal_basis="EO 13382", program="US-NK", adopting_body="the Council")
    assert grounds_lines(event) == ("EO 13382", "program US-NK", "asked to act: the Council")
    assert grounds_lines(sanction()) == ("not stated",)


@pytest.mark.parametrize(
    ("event", "known", "outcome"),
    [
        (
            launch(confirmation=Confirmation.CLAIMED, outcome=Outcome.SUCCESS),
            "claimed by Iran, not confirmed",
            "succeeded, by its own account",
        ),
        (launch(outcome=Outcome.FAILURE), "confirmed", "failed"),
        (launch(confirmation=Confirmation.REPORTED), "reported, not confirmed", ""),
        (launch(confirmation=Confirmation.DENIED), "denied", ""),
        (launch(confirmation=Confirmation.PLANNED), "planned, not told as carried out", ""),
    ],
)
def test_how_launches_are_known(event, known, outcome):
    assert confirmation_phrase(event) == known
    assert outcome_phrase(event) == outcome


@pytest.mark.parametrize(
    ("event", "lines"),
    [
        (
            launch(kind=LaunchKind.AGGREGATE, count=6, count_of=CountOf.LAUNCHES, missile="rocket"),
            ("6 launches in all", "rocket"),
        ),
        (launch(kind=LaunchKind.AGGREGATE), ("a total of launches",)),
        (launch(count=2, count_of=CountOf.MISSILES), ("2 missiles",)),
        (launch(count=1, count_of=CountOf.MISSILES, missile="missile"), ("missile",)),
        (
            launch(missile="a Hwasong-8", missile_class=MissileClass.HYPERSONIC),
            ("a Hwasong-8", "hypersonic"),
        ),
        (
            launch(missile="hypersonic missile", missile_class=MissileClass.HYPERSONIC),
            ("hypersonic missile",),
        ),
        (
            launch(missile="KN-25", missile_class=MissileClass.ROCKET_ARTILLERY),
            ("KN-25", "rocket artillery"),
        ),
        (launch(), ("not stated",)),
    ],
)
def test_what_was_launched(event, lines):
    assert missile_lines(event) == lines


@pytest.mark.parametrize(
    ("value", "words"), [(6, "6"), (6.0, "6"), (2.5, "2.5"), (1234567, "1,234,567")]
)
def test_numbers(value, words):
    assert number_phrase(value) == words


def test_lists_and_counts():
    assert [listed(()), listed(("a",)), listed(("a", "b"))] == ["", "a", "a and b"]
    assert listed(iter("abc")) == "a, b and c"
    assert [counted(1, "article", "articles"), counted(1200, "article", "articles")] == [
        "1 article",
        "1,200 articles",
    ]


@pytest.mark.parametrize("table", [CHANGES, CONFIRMATIONS, LINKS, READERS, STATES])
def test_tables_know_every_value(table):
    kind = type(next(iter(table)))
    assert set(table) == set(kind)
