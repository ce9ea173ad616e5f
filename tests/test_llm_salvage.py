"""What is kept of a wrong answer: each record, and each slot of a record, that has its form."""

import json

import pytest
from support.models import QUOTE, RIGHT, SANCTION, article, changed

from summarizer.grounding import checked_against
from summarizer.readers.outcomes import judge, unwrap
from summarizer.readers.salvage import best_of, salvage

LAUNCH = {
    "evidence": [3],
    "trigger": "launch",
    "launching_party": {"text": "North Korea"},
    "confirmation": "denied",
}


def kept(**parts):
    return salvage(json.dumps(parts))


def refusals(salvaged):
    return [(r.record, r.slot, r.reason) for r in salvaged.rejected]


# ---- records ----


@pytest.mark.parametrize("name", ["sanctions", "launches", "quotes", "actors", "summary"])
def test_what_is_no_record_is_refused_on_its_own(name):
    good = {
        "sanctions": SANCTION,
        "launches": LAUNCH,
        "quotes": QUOTE,
        "actors": {"name": "Ana Rey", "kind": "person"},
        "summary": {"text": "Japan froze assets.", "evidence": [1]},
    }[name]
    salvaged = kept(**{name: [good, "words", {}, None, 7, good]})
    assert len(getattr(salvaged.draft, name)) == 2
    assert len(salvaged.rejected) == 4
    assert all(r.slot is None and r.reason.endswith(".") for r in salvaged.rejected)


def test_a_list_that_is_none_is_refused():
    salvaged = kept(sanctions="many", quotes=[QUOTE])
    assert refusals(salvaged) == [("sanction", None, "Sanctions: not a list.")]
    assert len(salvaged.draft.quotes) == 1


def test_what_is_refused_is_kept_as_it_came():
    salvaged = kept(quotes=[{"text": "“Où?”"}])
    assert salvaged.rejected[0].value == '{"text": "“Où?”"}'


@pytest.mark.parametrize("answer", ["", "words", "[1]", "7", "null", '{"a": '])
def test_what_is_no_object_leaves_nothing(answer):
    assert salvage(answer) is None


# ---- slots ----

SLOTS = {
    "an optional slot": ({"reason": 7}, "reason", lambda s: s.reason is None),
    "a choice in a list": (
        {"measures": ["asset freeze", "a stern look"]},
        "measures",
        lambda s: [m.value for m in s.measures] == ["asset freeze"],
    ),
    "a date of another form": ({"date": "Monday"}, "date", lambda s: s.date is None),
    "a target that is none": (
        {"targets": [{"kind": "person"}, {"text": "two Russian traders"}]},
        "targets",
        lambda s: [t.text for t in s.targets] == ["two Russian traders"],
    ),
    "a number that is none": ({"part_of": "first"}, "part_of", lambda s: s.part_of is None),
}


@pytest.mark.parametrize(("slots", "slot", "holds"), SLOTS.values(), ids=SLOTS)
def test_a_wrong_slot_is_refused_and_its_record_stays(slots, slot, holds):
    salvaged = kept(sanctions=[changed(SANCTION, **slots)])
    assert [r.slot for r in salvaged.rejected] == [slot]
    assert holds(salvaged.draft.sanctions[0])


def test_a_wrong_required_slot_takes_its_record_along():
    salvaged = kept(sanctions=[changed(SANCTION, status="done")])
    assert salvaged.draft.sanctions == []
    assert [r.slot for r in salvaged.rejected] == [None]


PARTS = {
    "the total is before": ([changed(SANCTION, part_of=None), {}, changed(SANCTION, part_of=1)], 1),
    "the total moves up": ([{}, SANCTION, changed(SANCTION, part_of=2)], 1),
    "the total is refused": ([{}, SANCTION, changed(SANCTION, part_of=1)], None),
    "no such place": ([{}, SANCTION, changed(SANCTION, part_of=9)], 9),
}


@pytest.mark.parametrize(("sanctions", "place"), PARTS.values(), ids=PARTS)
def test_parts_still_name_their_total(sanctions, place):
    assert kept(sanctions=sanctions).draft.sanctions[-1].part_of == place


# ---- the best of several ----


def test_the_best_is_what_holds_most_against_the_article():
    much_but_wrong = {"sanctions": [changed(SANCTION, trigger=f"bombed {n}") for n in range(5)]}
    with checked_against(article()):
        best = best_of([json.dumps(RIGHT), json.dumps(much_but_wrong)])
    assert [s.trigger for s in best.draft.sanctions] == ["froze the assets of"]


def test_the_later_of_two_equals_is_taken():
    first, second = (changed(RIGHT, headline={"text": t, "evidence": [1]}) for t in "ab")
    assert best_of([json.dumps(first), json.dumps(second)]).draft.headline.text == "b"


def test_of_no_answers_there_is_no_best():
    assert best_of([]) is None
    assert best_of(["words", "more words"]) is None


# ---- taking the wrapping off ----


def test_unwrapping_takes_time_in_proportion():
    """A megabyte of opening braces must not be tried one by one."""
    assert unwrap("{" * 1_000_000).startswith("{")


def test_thoughts_inside_a_string_stay():
    answer = '{"summary": [{"text": "He said </think> <think> twice", "evidence": [1]}]}'
    assert unwrap(answer) == answer


def test_deep_nesting_is_a_complaint_and_no_crash():
    verdict = judge('{"sanctions": ' + "[" * 100_000 + "]" * 100_000 + "}")
    assert verdict.complaints
    assert salvage("[" * 100_000) is None
