"""The note over the two seeds: a test of judgement."""

import re
from itertools import permutations

import pytest

from summarizer import brief, summarize_many
from summarizer.settings import Settings


@pytest.fixture(scope="module", params=["recorded", "rules"])
def summaries(request):
    from conftest import ROOT

    settings = Settings(recordings=ROOT / "tests" / "recordings")
    sources = sorted((ROOT / "seeds").glob("*.txt"))
    return list(summarize_many(sources, reader=request.param, settings=settings, check="none"))


@pytest.fixture(scope="module")
def note(summaries):
    return brief(summaries)


def all_text(note):
    lines = [*note.bottom_line, *note.developments, *(g.sentence for g in note.gaps)]
    return " ".join([*(line.text for line in lines), *(d.text for d in note.discrepancies)])


def test_the_day_of_one_article_resolves_that_of_the_other(note):
    event = max(note.sanctions, key=lambda e: len(e.reports))
    assert len(event.reports) == 2
    assert (event.date.value, event.date.basis) == ("2022-01-12", "cross_document")
    assert "Wednesday" in (event.date.note or "")
    assert "12 January 2022" in note.bottom_line[0].text


def test_eight_against_six_is_scope_and_no_contradiction(note):
    scope = [d for d in note.discrepancies if d.kind == "differs_in_scope"]
    assert any("eight in all" in d.text and "a Russian" in d.text for d in scope)
    assert not [d for d in note.discrepancies if d.kind == "conflicts"]


def test_parts_of_the_total_are_never_added_to_it(note):
    parts = [e for e in note.sanctions if any(x.kind == "part_of" for x in e.links)]
    assert {name for e in parts for name in e.imposers} >= {"State Department"}
    assert len(parts) == 2
    assert not re.search(r"\b(?:nine|eleven|twelve|fourteen)\b", all_text(note))


def test_the_listing_is_proposed_and_its_five_are_not_the_treasurys(note):
    proposed = [e for e in note.sanctions if e.status == "proposed"]
    assert len(proposed) == 1
    assert proposed[0].present_state == "proposed, not in force"
    same = [d for d in note.discrepancies if d.kind == "same_number_different_thing"]
    assert any("five" in d.text for d in same)


def test_six_launches_are_told_twice_from_one_statement(note):
    total = next(e for e in note.launches if e.kind == "aggregate")
    assert (total.count, len(total.reports)) == (6, 2)
    assert "Treasury" in (total.rests_on or "")


def test_three_hypersonic_tests_are_claims_that_nobody_counts_in(note):
    claims = [e for e in note.launches if e.confirmation == "claimed"]
    assert len(claims) == 3
    assert [e.date.value for e in claims].count("2022-01-05") == 1
    assert all(any(x.kind == "may_include" for x in e.links) for e in claims)


def test_price_is_quoted_from_both_differently(note):
    price = next(s for s in note.statements if s.speaker == "Ned Price")
    assert len(price.quotes) == 3
    assert len({c.article_id for q in price.quotes for c in q.citations}) == 2


def test_the_odd_phrase_is_passed_on_as_it_stands(note):
    assert "a Washington-based Russian firm" in all_text(note)


def test_every_citation_resolves(note, summaries):
    texts = {s.article.id: s.article.text for s in summaries}
    sentences = [*note.bottom_line, *note.developments, *(t.sentence for t in note.timeline)]
    sentences += [e.sentence for e in (*note.sanctions, *note.launches)]
    sentences += [g.sentence for g in note.gaps]
    assert sentences
    for sentence in sentences:
        assert sentence.citations
        for citation in sentence.citations:
            span = citation.span
            assert texts[citation.article_id][span.start : span.end] == span.text


def test_nothing_was_left_out(note):
    assert note.composer_notes == ()


def test_the_order_of_the_articles_does_not_matter(summaries, note):
    for order in permutations(summaries):
        assert brief(order) == note
