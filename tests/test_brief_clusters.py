"""Clusters of articles that tell one matter, with planted differences."""

from datetime import date

import pytest

from summarizer import brief, summarize_many
from summarizer.briefing.dossier import build_dossier


def read(*paths):
    return list(summarize_many(paths, reader="rules"))


@pytest.fixture(scope="module")
def clusters():
    from conftest import ROOT

    folder = ROOT / "tests" / "clusters"
    return {
        name: read(*sorted((folder / name).glob("*.txt")))
        for name in ("launch", "sanctions", "sequence")
    }


def kinds(note, kind):
    return [d.field for d in note.discrepancies if d.kind == kind]


class TestLaunch:
    @pytest.fixture
    def note(self, clusters):
        return brief(clusters["launch"])

    def event(self, note):
        return max(note.launches, key=lambda e: len(e.reports))

    def test_four_articles_tell_one_launch(self, note):
        assert len(self.event(note).reports) == 4

    def test_a_copy_is_no_further_source(self, note, clusters):
        assert self.event(note).independent_sources == 3
        copies = [s for s in note.sources if s.same_text_as]
        assert len(copies) == 1
        assert copies[0].publisher is None
        assert sum(bool(s.copy_of) for s in build_dossier(clusters["launch"]).sources) == 1

    def test_figures_that_differ_are_conflicts(self, note):
        assert set(kinds(note, "conflicts")) == {"the number of missiles", "the distance flown"}

    def test_two_clocks_are_explained_and_no_conflict(self, note):
        assert "the day" not in kinds(note, "conflicts")
        told = " ".join(line.text for line in note.developments)
        assert "two clocks" in told
        assert "Washington" in told
        relations = {c.relation for c in self.event(note).comparisons if c.field == "date"}
        assert "two_clocks" in relations


class TestSanctions:
    @pytest.fixture
    def note(self, clusters):
        return brief(clusters["sanctions"])

    def test_names_and_their_count_are_one_action(self, note):
        event = max(note.sanctions, key=lambda e: len(e.reports))
        assert len(event.reports) >= 2
        assert event.legal_basis == "Executive Order 13382"
        assert event.date.value == "2024-06-20"

    def test_the_agent_is_scope(self, note):
        assert "the targets" in kinds(note, "differs_in_scope")


class TestSequence:
    @pytest.fixture
    def note(self, clusters):
        return brief(clusters["sequence"])

    def test_steps_are_told_in_their_order(self, note):
        links = [x for e in note.sanctions for x in e.links if x.kind == "follows"]
        assert len(links) == 2

    def test_the_present_state_is_that_of_the_last_step(self, note):
        by_status = {e.status: e for e in sorted(note.sanctions, key=lambda e: len(e.reports))}
        assert by_status["imposed"].present_state.startswith("since lifted")
        assert by_status["lifted"].present_state == "lifted"
        assert "threatened" in by_status


class TestFilters:
    def test_about_an_actor(self, clusters):
        every = [*clusters["launch"], *clusters["sequence"]]
        note = brief(every, about="Meridian Bulk Shipping")
        assert note.sanctions
        assert not note.launches
        assert note.filters == ("about Meridian Bulk Shipping",)

    def test_about_a_country_by_its_demonym(self, clusters):
        note = brief([*clusters["launch"], *clusters["sequence"]], about="North Korean")
        assert note.launches
        assert not note.sanctions

    def test_about_a_record_type(self, clusters):
        note = brief([*clusters["launch"], *clusters["sanctions"]], about="launches")
        assert note.launches
        assert not note.sanctions

    def test_since_and_until(self, clusters):
        note = brief(clusters["sequence"], since=date(2024, 2, 1), until=date(2024, 6, 1))
        assert {e.status for e in note.sanctions} == {"imposed"}


class TestChanges:
    def test_an_unchanged_note_has_none(self, clusters):
        old = brief(clusters["sequence"])
        assert brief(clusters["sequence"], earlier=old).changes == ()

    def test_new_and_revised(self, clusters):
        old = brief(clusters["launch"][:1])
        note = brief([*clusters["launch"], *clusters["sequence"][1:2]], earlier=old)
        found = {change.kind for change in note.changes}
        assert {"new", "revised"} <= found

    def test_gone_with_its_source(self, clusters):
        old = brief([*clusters["launch"], *clusters["sequence"]])
        note = brief(clusters["launch"], earlier=old)
        gone = [change for change in note.changes if change.kind == "gone"]
        assert gone
        known = {source.article_id for source in note.sources}
        assert all(c.article_id in known for change in gone for c in change.sentence.citations)
        assert any(source.earlier_note for source in note.sources)


def test_unrelated_articles_are_not_joined(clusters):
    note = brief([summary for told in clusters.values() for summary in told])
    articles = {s.article.id: name for name, told in clusters.items() for s in told}
    for event in (*note.sanctions, *note.launches):
        assert len({articles[report.article_id] for report in event.reports}) == 1


def test_one_launch_of_the_corpus_told_on_two_clocks():
    """Articles 016 and 017: one event, three conflicts, one instant in Seoul and Washington."""
    from conftest import ROOT

    folder = ROOT / "tests" / "corpus" / "articles"
    note = brief(read(*(next(folder.glob(f"{number}*.txt")) for number in ("016", "017"))))
    event = max(note.launches, key=lambda e: len(e.reports))
    assert len(event.reports) == 2
    assert {d.field for d in note.discrepancies if d.kind == "conflicts"} == {
        "the altitude",
        "the distance flown",
        "the flight time",
    }
    assert all(d.citations for d in note.discrepancies)
    assert {"Seoul", "Washington"} <= {word.strip("(),.:") for word in event.date.note.split()}
    assert "date" in {c.field for c in event.comparisons if c.relation == "two_clocks"}
