"""Both seeds from drafts made by hand: exact spans, values and links."""

import json

import pytest
from support.seed_drafts import NELSON_ROLE, TREASURY, draft_of, seed

from summarizer.grounding import complaints, ground
from summarizer.records.summary import ArticleSummary, ReaderInfo, ReaderName
from summarizer.records.values import Span


@pytest.fixture(scope="module")
def biden():
    return ground(seed("000"), draft_of("000"))


@pytest.fixture(scope="module")
def today():
    return ground(seed("003"), draft_of("003"))


@pytest.mark.parametrize("number", ["000", "003"])
def test_careful_draft_draws_no_complaint(number):
    assert complaints(seed(number), draft_of(number)) == []
    assert ground(seed(number), draft_of(number)).rejected == ()


def test_eight_targets_in_three_groups_on_an_unresolved_wednesday(biden):
    imposed, _ = biden.sanctions
    assert imposed.status == "imposed"
    assert [(m.name, m.country) for m in imposed.imposers] == [("Joe Biden administration", "US")]
    assert [(t.text, t.count.text, t.count.value, t.country) for t in imposed.targets] == [
        ("six North Koreans", "six", 6, "KP"),
        ("a Russian", "a", 1, "RU"),
        ("a Washington-based Russian firm", "a", 1, "RU"),
    ]
    assert imposed.targets[2].nationality.text == "Russian"
    assert imposed.targets[2].location.text == "Washington"
    assert imposed.target_countries == ("KP", "RU")
    assert (imposed.date.text, imposed.date.start) == ("Wednesday", 76)
    assert (imposed.date.value, imposed.date.basis) == (None, "no_dateline")
    assert [w.code for w in biden.warnings] == ["date_unresolved", "date_unresolved"]


def test_un_listing_is_only_proposed(biden):
    proposed = biden.sanctions[1]
    assert (proposed.status, proposed.date) == ("proposed", None)
    assert proposed.imposers[0].country == "US"
    assert proposed.adopting_body.text == "United Nations Security Council"
    assert [t.count.value for t in proposed.targets] == [5]


def test_roll_up_and_its_parts(today):
    six, five, one = today.sanctions
    assert [s.targets[0].count.value for s in today.sanctions] == [6, 5, 1]
    assert (six.part_of, five.part_of, one.part_of) == (None, six.id, six.id)
    assert [s.date and s.date.value for s in today.sanctions] == ["2022-01-12", "2022-01-12", None]
    assert (five.date.basis, five.date.anchor) == ("dateline", "2022-01-13")
    assert five.imposers[0].name == TREASURY
    assert one.targets[0].location.country == "RU"
    assert {s.target_countries for s in today.sanctions} == {("KP",)}


@pytest.mark.parametrize("number", ["000", "003"])
def test_six_launches_are_one_aggregate(number):
    total = ground(seed(number), draft_of(number)).launches[0]
    assert (total.kind, total.count.value, total.count_of) == ("aggregate", 6, "launches")
    assert total.launching_party.country == "KP"
    assert total.missile_class == "unknown"


def test_three_hypersonic_claims_with_a_month_a_day_and_a_window(today):
    claims = today.launches[1:]
    assert {c.confirmation for c in claims} == {"claimed"}
    assert {c.missile_class for c in claims} == {"hypersonic"}
    assert [(c.date.value, c.date.precision) for c in claims] == [
        ("2021-09", "month"),
        ("2022-01-05", "day"),
        (None, "week"),
    ]
    window = claims[2].date
    assert (window.earliest, window.latest) == ("2022-01-10", "2022-01-13")
    assert len({c.id for c in claims}) == 3


def test_each_quotation_has_the_right_speaker(biden, today):
    told = [
        (q.speaker, q.source.text, q.cue and q.cue.text) for q in (*biden.quotes, *today.quotes)
    ]
    assert told == [
        ("Ned Price", "He", "noted"),
        ("Brian Nelson", "Brian Nelson", "saying"),
        (TREASURY, "the Department", "said"),
        (TREASURY, "it", "added"),
        ("Ned Price", "he", "said"),
        ("Ned Price", "Ned Price", None),
    ]
    # The words are the article's own, no-break space and curly marks included.
    assert biden.quotes[1].speaker_role.text == NELSON_ROLE.replace("the Under", "the\xa0Under")
    assert "recent days … only" in biden.quotes[0].text
    assert today.quotes[1].content[0].start == seed("003").text.index("These actions")


def test_source_is_found_outside_the_quotation(today):
    text = seed("003").text
    assert today.quotes[1].source.start == text.index("it added")
    assert today.quotes[2].source.start == text.index("he said in a press")


def test_mentions_link_to_actors(today):
    by_name = {actor.name: actor for actor in today.actors}
    assert today.sanctions[1].imposers[0].actor == by_name[TREASURY].id
    assert today.launches[0].launching_party.actor == by_name["North Korea"].id
    assert today.quotes[2].source.actor == by_name["Ned Price"].id


def test_longer_names_hide_shorter_ones(biden, today):
    us = next(actor for actor in today.actors if actor.name == "US")
    text = seed("003").text
    assert [text[m.end :][:4] for m in us.mentions] == [" has", " eff"]
    north = next(actor for actor in biden.actors if actor.name == "North Korea")
    committee = seed("000").text.index("North Korea sanctions committee")
    assert committee not in {m.start for m in north.mentions}


@pytest.mark.parametrize("number", ["000", "003"])
def test_every_span_stands_in_the_article_and_json_reads_back(number):
    article = seed(number)
    grounded = ground(article, draft_of(number))
    summary = ArticleSummary(
        article=article,
        reader=ReaderInfo(name=ReaderName.RECORDED),
        headline=grounded.headline,
        summary=grounded.summary,
        sanctions=grounded.sanctions,
        launches=grounded.launches,
        quotes=grounded.quotes,
        actors=grounded.actors,
        rejected=grounded.rejected,
        warnings=grounded.warnings,
    )
    assert ArticleSummary.model_validate_json(summary.model_dump_json()) == summary
    spans = list(_spans(json.loads(summary.model_dump_json())))
    assert len(spans) > 80
    assert all(article.text[s["start"] : s["end"]] == s["text"] for s in spans)


def _spans(value):
    if isinstance(value, dict):
        if set(Span.model_fields) <= set(value):
            yield value
        for item in value.values():
            yield from _spans(item)
    elif isinstance(value, list):
        for item in value:
            yield from _spans(item)
