"""The two seeds, from their recorded answers, give exactly the records of their gold."""

import asyncio
import json
from pathlib import Path

import pytest

from summarizer.normalize.countries import country_of
from summarizer.pipeline import asummarize
from summarizer.records.summary import WarningCode
from summarizer.settings import Settings
from summarizer.sources import read_article
from summarizer.text.folding import fold

TESTS = Path(__file__).parent
SEEDS = TESTS.parent / "seeds"
RECORDINGS = TESTS / "recordings"
DATELESS, DATED = "000_aeaccae53795eb0f", "003_9bfad76fabff7df3"


@pytest.fixture(scope="module")
def summaries():
    settings = Settings(recordings=RECORDINGS, fallback=False)
    return {
        name: asyncio.run(
            asummarize(
                read_article(SEEDS / f"{name}.txt"),
                reader="recorded",
                settings=settings,
                check="none",
            )
        )
        for name in (DATELESS, DATED)
    }


def gold(name):
    return json.loads((TESTS / "seed_gold" / f"{name}.json").read_text(encoding="utf-8"))


def code(country):
    return country_of(country) if country else None


BOTH = pytest.mark.parametrize("name", [DATELESS, DATED])


# ---- against the gold, in full ----


@BOTH
def test_sanctions_are_those_of_the_gold(summaries, name):
    found = [
        {
            "status": s.status.value,
            "imposers": [m.text for m in s.imposers],
            "targets": [
                {
                    "name": t.text,
                    "type": t.kind.value,
                    "count": t.count and t.count.value,
                    "country": t.nationality and t.nationality.country,
                }
                for t in s.targets
            ],
            "date": s.date and s.date.value,
            "legal_authority": s.legal_basis and s.legal_basis.text,
            "primary": not s.background,
        }
        for s in summaries[name].sanctions
    ]
    expected = [{k: v for k, v in s.items() if k != "evidence"} for s in gold(name)["sanctions"]]
    for sanction in expected:
        for target in sanction["targets"]:
            target["country"] = code(target["country"])
    assert found == expected


@BOTH
def test_launches_are_those_of_the_gold(summaries, name):
    found = [
        {
            "launching_party": launch.launching_party.text,
            "status": launch.confirmation.value,
            "count": launch.count.value if launch.count else 1,
            "missile_type": launch.missile_type and launch.missile_type.text,
            "date": launch.date and launch.date.value,
            "location": launch.location and launch.location.text,
            "range_km": launch.range and launch.range.value,
            "altitude_km": launch.altitude and launch.altitude.value,
            "primary": not launch.background,
        }
        for launch in summaries[name].launches
    ]
    expected = [{k: v for k, v in x.items() if k != "evidence"} for x in gold(name)["launches"]]
    assert found == expected


@BOTH
def test_quotes_are_those_of_the_gold(summaries, name):
    summary = summaries[name]
    names = {a.name: {a.name, *a.aliases} for a in summary.actors}
    assert len(summary.quotes) == len(gold(name)["quotes"])
    for quote, expected in zip(summary.quotes, gold(name)["quotes"], strict=True):
        assert quote.text == expected["text"]
        assert expected["speaker"] in names[quote.speaker]
        role = quote.speaker_role and fold(quote.speaker_role.text)
        assert role == expected["speaker_role"]
        assert (quote.cue and quote.cue.text) == expected["cue"]


@BOTH
def test_actors_are_those_of_the_gold(summaries, name):
    found = {
        a.name: (a.kind.value, a.country, {x for x in a.aliases if not x.startswith("the Dep")})
        for a in summaries[name].actors
    }
    expected = {
        a["name"]: (a["type"], code(a["country"]), set(a["aliases"])) for a in gold(name)["actors"]
    }
    assert found == expected


@BOTH
def test_the_evidence_of_the_gold_is_within_ours(summaries, name):
    summary = summaries[name]
    pairs = [
        *zip(summary.sanctions, gold(name)["sanctions"], strict=True),
        *zip(summary.launches, gold(name)["launches"], strict=True),
    ]
    for record, expected in pairs:
        assert any(expected["evidence"] in span.text for span in record.evidence)


# ---- what the gold does not say ----


@BOTH
def test_nothing_is_refused_and_all_is_told(summaries, name):
    summary = summaries[name]
    assert summary.rejected == ()
    assert summary.headline is not None
    assert 2 <= len(summary.summary) <= 4
    assert all(sentence.evidence for sentence in summary.summary)


@BOTH
def test_every_span_is_the_articles(summaries, name):
    text = summaries[name].article.text

    def spans(value):
        if isinstance(value, dict):
            if {"text", "start", "end"} <= value.keys():
                yield value
            value = list(value.values())
        if isinstance(value, list):
            for each in value:
                yield from spans(each)

    found = list(spans(summaries[name].to_json_dict()))
    assert len(found) > 60
    assert all(text[span["start"] : span["end"]] == span["text"] for span in found)


def test_eight_targets_stand_in_three_groups(summaries):
    imposed, _ = summaries[DATELESS].sanctions
    assert [t.count.value for t in imposed.targets] == [6, 1, 1]


def test_wednesday_is_resolved_only_by_a_dateline(summaries):
    dateless, dated = (summaries[name].sanctions[0].date for name in (DATELESS, DATED))
    assert (dateless.text, dateless.value, dateless.precision) == ("Wednesday", None, "unresolved")
    assert (dateless.basis, dateless.earliest) == ("no_dateline", None)
    assert (dated.text, dated.value, dated.precision) == ("Wednesday", "2022-01-12", "day")
    assert (dated.basis, dated.anchor) == ("dateline", "2022-01-13")


def test_the_listing_is_proposed_and_not_in_force(summaries):
    _, proposed = summaries[DATELESS].sanctions
    assert proposed.status == "proposed"
    assert proposed.adopting_body.name == "United Nations Security Council"
    assert [m.country for m in proposed.imposers] == ["US"]


def test_five_and_one_are_parts_of_six(summaries):
    total, treasury, state = summaries[DATED].sanctions
    assert total.part_of is None
    assert treasury.part_of == state.part_of == total.id
    assert [s.targets[0].count.value for s in (total, treasury, state)] == [6, 5, 1]
    assert treasury.imposers[0].name == "US Department of the Treasury"
    assert state.imposers[0].name == "State Department"


@BOTH
def test_six_launches_are_one_record_by_us_account(summaries, name):
    total = summaries[name].launches[0]
    assert (total.kind, total.count.value, total.count_of) == ("aggregate", 6, "launches")
    assert total.launching_party.country == "KP"
    assert total.reported_by.country == "US"


def test_three_tests_are_claims_with_a_month_a_day_and_a_window(summaries):
    tests = summaries[DATED].launches[1:]
    assert [(t.date.text, t.date.precision) for t in tests] == [
        ("last September", "month"),
        ("January 5", "day"),
        ("earlier this week", "week"),
    ]
    assert [(t.date.earliest, t.date.latest) for t in tests] == [
        ("2021-09-01", "2021-09-30"),
        ("2022-01-05", "2022-01-05"),
        ("2022-01-10", "2022-01-13"),
    ]
    assert {(t.kind.value, t.confirmation.value) for t in tests} == {("single", "claimed")}
    assert {(t.missile_class.value, t.outcome.value) for t in tests} == {("hypersonic", "success")}
    assert all(t.part_of is None for t in tests), "whether the six count them is not said"


def test_each_quotation_has_its_speaker(summaries):
    speakers = [q.speaker for name in (DATELESS, DATED) for q in summaries[name].quotes]
    assert speakers.count("Ned Price") == 3
    assert speakers.count("US Department of the Treasury") == 2
    assert speakers.count("Brian Nelson") == 1
    assert len(speakers) == 6


def test_the_department_is_the_treasury(summaries):
    said, added = summaries[DATED].quotes[:2]
    assert (said.source.text, said.source.name) == (
        "the Department",
        "US Department of the Treasury",
    )
    assert (added.source.text, added.source.name) == ("it", "US Department of the Treasury")


def test_the_first_answer_misquotes_and_the_second_is_used(summaries):
    assert summaries[DATED].reader.attempts == 2
    assert summaries[DATELESS].reader.attempts == 1
    codes = {w.code for name in (DATELESS, DATED) for w in summaries[name].warnings}
    assert WarningCode.ANSWER_SALVAGED not in codes
    assert WarningCode.PROMPT_CHANGED not in codes
    assert WarningCode.SCHEMA_CHANGED not in codes


def test_numbers_are_not_mixed_up(summaries):
    counts = {
        quantity.text: quantity.value
        for sanction in summaries[DATELESS].sanctions
        for quantity in (t.count for t in sanction.targets)
    }
    assert counts == {"six": 6, "a": 1, "five": 5}
    launches = [launch.count.value for launch in summaries[DATELESS].launches]
    assert launches == [6], "the 15 members of the committee are counted nowhere"
