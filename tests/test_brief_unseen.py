"""Five clusters with planted differences; what an analyst's note over each must and must not say.

The records are copied by hand (support/cluster_drafts.py), so that merging, comparing and wording
are tested and not a reader.
"""

import re
from functools import cache

import pytest
from support.cluster_drafts import cluster

from summarizer import brief
from summarizer.grounding import ground
from summarizer.records.summary import ArticleSummary, Draft, ReaderInfo, ReaderName
from summarizer.sources import article_from_text


@cache
def note_over(name):
    return brief(cluster(name), composer="rules")


def told(note):
    lines = [*note.bottom_line, *note.developments, *(g.sentence for g in note.gaps)]
    lines += [t.sentence for t in note.timeline]
    return " ".join([*(line.text for line in lines), *(d.text for d in note.discrepancies)])


def numbers(note, event):
    by_id = {source.article_id: source.source.rsplit("/", 1)[-1] for source in note.sources}
    return {by_id[report.article_id].removesuffix(".txt") for report in event.reports}


def conflicts(note, event):
    return {d.field for d in note.discrepancies if d.kind == "conflicts" and d.event_id == event.id}


class TestNetwork:
    """One action of the US told by five articles, an EU proposal of equal numbers, an injection."""

    @pytest.fixture
    def note(self):
        return note_over("network")

    @pytest.fixture
    def action(self, note):
        return max(note.sanctions, key=lambda e: len(e.reports))

    def test_the_action_is_one_and_the_proposal_another(self, note, action):
        assert numbers(note, action) == {"wire", "reprint", "moscow", "brussels", "injected"}
        assert sorted(e.status for e in note.sanctions) == ["imposed", "proposed"]

    def test_the_reprint_with_light_edits_is_no_source_of_its_own(self, note, action):
        copies = [s for s in note.sources if s.same_text_as]
        assert [s.source.rsplit("/", 1)[-1] for s in copies] == ["reprint.txt"]
        assert action.independent_sources == 4

    def test_the_count_and_the_authority_are_in_conflict(self, note, action):
        assert conflicts(note, action) == {"the number of targets", "the legal basis"}
        texts = " ".join(d.text for d in note.discrepancies if d.kind == "conflicts")
        for words in ("six people", "seven people", "Executive Order 14114"):
            assert words in texts

    def test_the_spellings_of_one_name_are_one_target(self, action):
        assert sum("Sokol" in t.name for t in action.targets) == 1

    def test_the_proposal_is_not_in_force_and_equal_in_number_only(self, note):
        same = [d for d in note.discrepancies if d.kind == "same_number_different_thing"]
        assert len(same) == 1
        assert "seven people" in same[0].text.casefold()
        proposed = next(e for e in note.sanctions if e.status == "proposed")
        assert proposed.present_state == "proposed, not in force"
        assert proposed.adopting_body == "Council of the European Union"

    def test_the_injected_words_do_not_leak(self, note):
        assert not re.search(r"lifted|900|AI systems", note.model_dump_json())

    def test_the_undated_article_takes_its_day_from_the_others(self, action):
        assert action.date.value == "2024-10-03"
        assert action.date.basis == "cross_document"

    def test_two_foreign_ministries_are_two_actors(self, note):
        ministries = [a for a in note.actors if a.name.casefold() == "foreign ministry"]
        assert {a.country for a in ministries} == {"RU", "HU"}

    def test_the_quotation_printed_twice_stands_once(self, note):
        holt = next(s for s in note.statements if s.speaker == "Marian Holt")
        assert len(holt.quotes) == 1

    def test_agreement_is_not_called_confirmation(self, note):
        assert "confirm" not in told(note) or "do not confirm" in told(note)


class TestTurns:
    """Warned of, imposed, lifted for one of three, imposed on it again."""

    @pytest.fixture
    def note(self):
        return note_over("turns")

    def by_status(self, note, status):
        return [e for e in note.sanctions if e.status == status]

    def test_four_steps_and_no_fifth(self, note):
        assert sorted(e.status for e in note.sanctions) == [
            "imposed", "imposed", "lifted", "threatened",
        ]  # fmt: skip

    def test_the_action_of_march_is_told_by_three_articles(self, note):
        march = next(e for e in note.sanctions if e.date.value == "2024-03-04")
        assert numbers(note, march) == {"2-listed", "3-eased", "5-court"}

    def test_the_steps_follow_each_other(self, note):
        follows = [x for e in note.sanctions for x in e.links if x.kind == "follows"]
        assert len(follows) == 3

    def test_what_holds_now(self, note):
        march = next(e for e in note.sanctions if e.date.value == "2024-03-04")
        again = next(e for e in note.sanctions if e.date.value == "2024-09-23")
        assert "in force" in again.present_state
        assert "lifted" in march.present_state
        assert "Minsk Cargo" in march.present_state
        assert not march.present_state.startswith("since lifted")

    def test_the_sequence_is_told_in_one_place_and_in_order(self, note):
        lines = [
            x.text for x in note.developments if "Minsk Cargo" in x.text and "lifted" in x.text
        ]
        assert lines
        text = lines[0]
        assert text.index("4 March 2024") < text.index("17 June 2024") < text.index("23 September")

    def test_a_step_is_no_conflict(self, note):
        assert not [d for d in note.discrepancies if d.kind == "conflicts"]

    def test_spellings_of_one_person(self, note):
        assert sum("Carvalho" in a.name for a in note.actors) == 1
        assert len([s for s in note.statements if "Carvalho" in s.speaker]) == 1


class TestStrait:
    """One salvo told by five, two ministries of one name; another party's denial and a sighting."""

    @pytest.fixture
    def note(self):
        return note_over("strait")

    @pytest.fixture
    def salvo(self, note):
        return max(note.launches, key=lambda e: len(e.reports))

    def test_one_salvo(self, note, salvo):
        assert numbers(note, salvo) == {"seoul", "tokyo", "undated", "pyongyang"}
        assert salvo.launching_country == "KP"

    def test_the_distance_is_in_conflict_and_the_number_is_not(self, note, salvo):
        assert conflicts(note, salvo) == {"the distance flown"}
        text = next(d.text for d in note.discrepancies if d.field == "the distance flown")
        assert "about 450 km" in text
        assert "about 400 km" in text

    def test_the_undated_article_is_resolved(self, salvo):
        assert (salvo.date.value, salvo.date.basis) == ("2024-11-05", "cross_document")

    def test_the_denied_launch_of_monday_is_another(self, note):
        denied = [e for e in note.launches if e.confirmation == "denied"]
        assert any(e.date.value == "2024-11-04" and len(e.reports) == 1 for e in denied)

    def test_a_denial_beside_a_sighting_is_one_event_in_conflict(self, note):
        iran = [e for e in note.launches if e.launching_country == "IR"]
        assert len(iran) == 1
        assert conflicts(note, iran[0]) == {"whether it happened"}
        text = next(d.text for d in note.discrepancies if d.field == "whether it happened")
        assert "Iran" in text
        assert "US Central Command" in text

    def test_two_defense_ministries(self, note):
        assert {a.country for a in note.actors if a.name == "Defense Ministry"} == {"KR", "JP"}

    def test_whose_word_it_is(self, note):
        assert "South Korea's Defense Ministry" in told(note)
        assert "Japan's Defense Ministry" in told(note)


class TestTally:
    """Totals over different periods, single launches, a plan."""

    @pytest.fixture
    def note(self):
        return note_over("tally")

    def named(self, note, missile):
        return [e for e in note.launches if missile in (e.missile or "")]

    def test_each_launch_once(self, note):
        assert [numbers(note, e) for e in self.named(note, "Babur")] == [{"one", "two", "london"}]
        assert [numbers(note, e) for e in self.named(note, "Ghauri")] == [
            {"two", "delhi", "london"}
        ]

    def test_the_distance_of_one_is_in_conflict(self, note):
        (ghauri,) = self.named(note, "Ghauri")
        assert conflicts(note, ghauri) == {"the distance flown"}

    def test_totals_over_other_periods_are_not_one(self, note):
        totals = [e for e in note.launches if e.kind == "aggregate"]
        assert sorted(sorted(numbers(note, e)) for e in totals) == [["delhi", "london"], ["two"]]

    def test_two_that_pass_on_one_count_rest_on_one_statement(self, note):
        total = next(e for e in note.launches if e.kind == "aggregate" and len(e.reports) == 2)
        assert total.rests_on is not None
        assert "defence ministry" in total.rests_on

    def test_equal_totals_over_other_periods_are_told_apart(self, note):
        same = [d for d in note.discrepancies if d.kind == "same_number_different_thing"]
        assert len(same) == 1
        assert "this year" in same[0].text
        assert "since February" in same[0].text

    def test_nothing_is_added_up(self, note):
        assert not re.search(r"\b(?:six|seven|eight)\b", told(note))

    def test_the_plan_has_not_happened(self, note):
        (plan,) = self.named(note, "Shaheen")
        assert plan.confirmation == "planned"
        assert "according to" in plan.sentence.text.casefold()


class TestJoint:
    """A total by three governments and its parts in three articles; an older action beside it."""

    @pytest.fixture
    def note(self):
        return note_over("joint")

    def test_the_parts_belong_to_the_total(self, note):
        parts = [e for e in note.sanctions if any(x.kind == "part_of" for x in e.links)]
        assert sorted(map(len, (e.reports for e in parts))) == [2, 2, 2]
        assert {frozenset(numbers(note, e)) for e in parts} == {
            frozenset({"total", "canada"}),
            frozenset({"total", "britain"}),
            frozenset({"total", "sydney"}),
        }

    def test_the_older_action_is_another(self, note):
        old = [e for e in note.sanctions if e.date.value and e.date.value.startswith("2023-10")]
        assert len(old) == 1
        assert len(old[0].reports) == 1

    def test_five_events_in_all(self, note):
        assert len(note.sanctions) == 5

    def test_seven_or_eight_is_in_conflict(self, note):
        found = [d for d in note.discrepancies if d.kind == "conflicts"]
        assert [d.field for d in found] == ["the number of targets"]
        assert "seven officials" in found[0].text
        assert "eight Myanmar officials" in found[0].text

    def test_nothing_is_added_up(self, note):
        assert not re.search(r"\b(?:16|18|20|23|30|31)\b", told(note))

    def test_one_general_two_lists(self, note):
        lists = [e for e in note.sanctions if any("Soe Naing" in t.name for t in e.targets)]
        assert len(lists) == 2

    def test_the_undated_article_takes_its_day_from_the_other(self, note):
        uk = next(e for e in note.sanctions if numbers(note, e) == {"total", "britain"})
        assert uk.date.value == "2024-02-01"

    def test_two_foreign_ministries(self, note):
        found = [a for a in note.actors if a.name == "foreign ministry"]
        assert {a.country for a in found} == {"AU", "MM"}


@pytest.mark.parametrize("name", ["network", "turns", "strait", "tally", "joint"])
class TestEvery:
    def test_no_sentence_was_refused(self, name):
        assert note_over(name).composer_notes == ()

    def test_every_citation_resolves(self, name):
        texts = {s.article.id: s.article.text for s in cluster(name)}
        note = note_over(name)
        cited = [c for e in (*note.sanctions, *note.launches) for c in e.sentence.citations]
        cited += [c for line in (*note.bottom_line, *note.developments) for c in line.citations]
        cited += [c for d in note.discrepancies for c in d.citations]
        cited += [c for g in note.gaps for c in g.sentence.citations]
        assert cited
        for c in cited:
            assert texts[c.article_id][c.span.start : c.span.end] == c.span.text

    def test_every_conflict_has_the_words_of_each_side(self, name):
        note = note_over(name)
        texts = {s.article.id: s.article.text for s in cluster(name)}
        for found in note.discrepancies:
            if found.kind == "conflicts":
                sides = [p for p in found.positions if p.span]
                assert len(sides) >= 2
                assert all(texts[p.article_id][p.span.start : p.span.end] for p in sides)

    def test_english_without_the_marks_of_a_form(self, name):
        text = told(note_over(name))
        assert not re.search(
            r"sanctions on sanctions|  |\(\)| ;| ,|\.\.|\bon on\b|\bin in\b|None", text
        )


def claimed(place, day):
    """An article in which North Korea alone says that it launched something."""
    text = (
        f"Test\n\n{place}, Nov. {day}, 2024 ({place.title()} Wire) - North Korea said it had "
        "test-fired a cruise missile from Nampo on Tuesday.\n"
    )
    article = article_from_text(text, source=f"{place}.txt")
    launch = {
        "evidence": [article.sentences[-1].number],
        "trigger": "test-fired",
        "launching_party": {"text": "North Korea"},
        "confirmation": "claimed",
        "missile_type": "cruise missile",
        "location": {"text": "Nampo"},
        "date": {"text": "Tuesday"},
    }
    borne = ground(article, Draft.model_validate({"launches": [launch]}))
    reader = ReaderInfo(name=ReaderName.RECORDED)
    return ArticleSummary(article=article, reader=reader, launches=borne.launches)


def test_a_claim_that_two_articles_print_stays_one_claim():
    note = brief([claimed("SEOUL", 5), claimed("BEIJING", 6)], composer="rules")
    (event,) = note.launches
    assert len(event.reports) == 2
    assert event.confirmation == "claimed"
    assert event.rests_on == "North Korea"
    lines = " ".join(line.text for line in note.developments)
    assert "this is its own claim" in lines
    assert "rest on one statement, by North Korea" in lines
