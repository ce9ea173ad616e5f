"""`summarizer brief` as a user runs it: filters, forms, saved summaries, changes, failures."""

import json
import re
import zipfile
from functools import cache
from itertools import pairwise
from pathlib import Path

import jsonschema
import pytest
from support.command import RECORDINGS, ROOT, SEEDS, run

CLUSTERS = ROOT / "tests" / "clusters"
NETWORK = CLUSTERS / "network"
TURNS = CLUSTERS / "turns"
RULES = ("--reader", "rules")


def note(*arguments):
    """The note as JSON; the command must have ended well."""
    return json.loads(_written(*arguments))


@cache
def _written(*arguments):
    done = run("brief", *arguments, *RULES, "--format", "json")
    assert done.returncode == 0, done.stderr
    return done.stdout


def sentences(found):
    yield from (*found["bottom_line"], *found["developments"])
    yield from (entry["sentence"] for entry in found["timeline"])
    yield from (event["sentence"] for event in (*found["sanctions"], *found["launches"]))
    yield from (gap["sentence"] for gap in found["gaps"])
    yield from (change["sentence"] for change in found["changes"])
    yield from found["discrepancies"]


def unresolved(found):
    """Citations whose words do not stand where they say."""
    texts = {}
    for source in found["sources"]:
        texts[source["article_id"]] = Path(source["source"]).read_text(encoding="utf-8")
    return [
        span["text"]
        for sentence in sentences(found)
        for citation in sentence["citations"]
        for span in (citation["span"],)
        if texts[citation["article_id"]][span["start"] : span["end"]] != span["text"]
    ]


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """The summaries of a cluster, saved in both forms."""
    folder = tmp_path_factory.mktemp("saved")
    for form, name in (("json", "all.json"), ("jsonl", "all.jsonl")):
        done = run("summarize", TURNS, *RULES, "--format", form, "-o", folder / name)
        assert done.returncode == 0, done.stderr
    return folder


class TestNote:
    def test_the_json_fits_the_published_schema_and_its_citations_resolve(self):
        found = note(NETWORK)
        schema = json.loads((ROOT / "schemas" / "briefing.schema.json").read_text())
        jsonschema.Draft202012Validator(schema).validate(found)
        assert found["sanctions"]
        assert not unresolved(found)

    def test_what_was_joined_and_why_can_be_read(self):
        found = note(NETWORK)
        event = max(found["sanctions"], key=lambda e: len(e["reports"]))
        assert "same authority" in event["merged_because"]
        assert {c["relation"] for c in event["comparisons"]} >= {"agrees", "conflicts"}
        assert all(link["reason"] for e in found["sanctions"] for link in e["links"])

    def test_the_order_of_the_sources_does_not_matter(self):
        paths = sorted(NETWORK.glob("*.txt"))
        assert note(*paths) == note(*reversed(paths))

    def test_the_seeds_from_recorded_answers(self):
        done = run("brief", SEEDS, "--offline", "--recordings", RECORDINGS)
        assert done.returncode == 0
        flat = " ".join(done.stdout.split())
        for words in (
            "On 12 January 2022 the United States imposed sanctions on six North Koreans",
            "[2] adds a Russian and a Washington-based Russian firm, which [1] does not mention",
            "this is proposed, not in force",
            "no article says that these are the same",
            "Both articles rest on one statement",
            "these are its own claims",
        ):
            assert words in flat
        assert not re.search(r"\bnine\b", flat)

    def test_a_title_of_ones_own(self):
        done = run("brief", TURNS, *RULES, "--title", "Belstar, a chronicle")
        assert done.stdout.startswith("Belstar, a chronicle\n")

    def test_an_injected_paragraph_does_not_leak(self):
        done = run("brief", NETWORK, *RULES)
        assert not re.search(r"AI systems|900 members", done.stdout)


class TestFilters:
    def test_about_a_company(self):
        found = note(TURNS, NETWORK, "--about", "Minsk Cargo")
        assert found["filters"] == ["about Minsk Cargo"]
        assert found["sanctions"]
        named = [{t["name"] for t in e["targets"]} for e in found["sanctions"]]
        assert all("Minsk Cargo" in names for names in named)

    def test_about_a_record_type(self):
        found = note(TURNS, CLUSTERS / "launch", "--about", "launches")
        assert found["launches"]
        assert not found["sanctions"]

    def test_a_window_of_days(self):
        found = note(TURNS, "--since", "2024-06-01", "--until", "2024-06-30")
        assert found["sanctions"]
        assert {e["date"]["value"] for e in found["sanctions"]} == {"2024-06-17"}

    def test_nothing_within_the_limits_is_said(self):
        done = run("brief", TURNS, *RULES, "--until", "2001-01-01")
        assert done.returncode == 0
        assert "within the limits given" in done.stdout

    @pytest.mark.parametrize("option", ["--since", "--until"])
    def test_a_day_that_is_none_is_a_fault_of_usage(self, option):
        done = run("brief", TURNS, *RULES, option, "next week")
        assert done.returncode == 2
        assert option in done.stderr
        assert "Traceback" not in done.stderr


class TestSaved:
    @pytest.mark.parametrize("name", ["all.json", "all.jsonl"])
    def test_saved_summaries_make_the_same_note(self, saved, name):
        assert note(saved / name) == note(TURNS)

    def test_saved_ones_and_articles_together(self, saved):
        found = note(saved / "all.json", CLUSTERS / "launch")
        assert found["sanctions"]
        assert found["launches"]

    @pytest.mark.parametrize(
        ("name", "text"), [("broken.json", '{"article": '), ("other.json", '{"a": 1}')]
    )
    def test_a_file_that_holds_no_summary_is_named(self, saved, tmp_path, name, text):
        bad = tmp_path / name
        bad.write_text(text)
        done = run("brief", bad, saved / "all.json", *RULES)
        assert done.returncode == 1
        assert name in done.stderr
        assert name in done.stdout
        assert "Traceback" not in done.stderr


class TestFailures:
    def test_what_could_not_be_read_is_named_and_the_rest_told(self, tmp_path):
        done = run("brief", tmp_path / "missing.txt", TURNS, *RULES)
        assert done.returncode == 1
        assert "missing.txt" in done.stderr
        assert "1 source could not be read" in done.stdout
        assert "Minsk Cargo" in done.stdout

    def test_nothing_to_read_is_no_note(self, tmp_path):
        done = run("brief", tmp_path / "missing.txt", *RULES)
        assert done.returncode != 0
        assert done.stdout == ""
        assert "Traceback" not in done.stderr

    def test_a_docx_needs_a_file(self):
        done = run("brief", TURNS, *RULES, "--format", "docx")
        assert done.returncode == 2
        assert "-o" in done.stderr


class TestChanges:
    @pytest.fixture
    def earlier(self, tmp_path):
        path = tmp_path / "old.json"
        paths = [TURNS / name for name in ("1-warning.txt", "2-listed.txt", "5-court.txt")]
        done = run("brief", *paths, *RULES, "--format", "json", "-o", path)
        assert done.returncode == 0
        return path

    def test_new_revised_and_their_sources(self, earlier):
        found = note(TURNS, "--since-brief", earlier)
        kinds = {change["kind"] for change in found["changes"]}
        assert kinds >= {"new", "revised"}
        assert "gone" not in kinds
        revised = [c["sentence"]["text"] for c in found["changes"] if c["kind"] == "revised"]
        assert any(
            "what holds was" in text and "for Minsk Cargo lifted" in text for text in revised
        )
        assert found["compared_with"] == json.loads(earlier.read_text())["title"]
        assert not unresolved(found)

    def test_gone_keeps_the_source_it_had(self, earlier):
        found = note(TURNS / "2-listed.txt", "--since-brief", earlier)
        gone = [change for change in found["changes"] if change["kind"] == "gone"]
        assert gone
        old = {s["article_id"] for s in found["sources"] if s["earlier_note"]}
        assert {c["article_id"] for change in gone for c in change["sentence"]["citations"]} <= old

    def test_resolved(self, tmp_path):
        path = tmp_path / "old.json"
        run("brief", TURNS / "5-court.txt", *RULES, "--format", "json", "-o", path)
        found = note(NETWORK / "wire.txt", NETWORK / "moscow.txt")
        assert [d for d in found["discrepancies"] if d["kind"] == "conflicts"]
        path.write_text(json.dumps(found))
        after = note(NETWORK / "wire.txt", "--since-brief", path)
        resolved = [c for c in after["changes"] if c["kind"] == "resolved"]
        assert resolved
        assert all(change["sentence"]["citations"] for change in resolved)

    def test_unchanged(self, tmp_path):
        path = tmp_path / "old.json"
        run("brief", TURNS, *RULES, "--format", "json", "-o", path)
        assert note(TURNS, "--since-brief", path)["changes"] == []

    def test_an_earlier_note_that_is_none(self, tmp_path):
        path = tmp_path / "old.json"
        path.write_text("{}")
        done = run("brief", TURNS, *RULES, "--since-brief", path)
        assert done.returncode in (1, 2)
        assert "old.json" in done.stderr
        assert "Traceback" not in done.stderr


class TestForms:
    def test_markdown_has_no_broken_reference(self):
        done = run("brief", NETWORK, *RULES, "--format", "markdown")
        assert done.returncode == 0
        text = done.stdout
        assert "## Bottom line" in text
        linked = set(re.findall(r"\]\(#([\w-]+)\)", text))
        defined = set(re.findall(r'id="([\w-]+)"', text)) | set(
            re.findall(r'name="([\w-]+)"', text)
        )
        assert linked <= defined

    def test_html_is_self_contained_and_its_links_lead_somewhere(self):
        text = run("brief", NETWORK, *RULES, "--format", "html").stdout
        targets = set(re.findall(r'id="([^"]+)"', text))
        links = set(re.findall(r'href="#([^"]+)"', text))
        assert links
        assert links <= targets
        assert not re.search(r'(?:src|href)="https?:', text)
        assert "<script" not in text

    def test_docx_opens_and_every_endnote_is_linked(self, tmp_path):
        pytest.importorskip("docx", reason="python-docx is an extra")
        path = tmp_path / "note.docx"
        done = run("brief", NETWORK, *RULES, "--format", "docx", "-o", path)
        assert done.returncode == 0, done.stderr
        with zipfile.ZipFile(path) as packed:
            body = packed.read("word/document.xml").decode()
        anchors = set(re.findall(r'w:anchor="([^"]+)"', body))
        marks = set(re.findall(r'<w:bookmarkStart[^>]*w:name="([^"]+)"', body))
        assert anchors
        assert anchors <= marks

    def test_text_is_plain_when_piped_and_keeps_its_parts_in_order(self):
        text = run("brief", NETWORK, *RULES).stdout
        assert "\x1b" not in text
        heads = ("Bottom line", "Developments", "Timeline", "Sanctions", "Sources")
        places = [text.index(f"\n{head}\n") for head in heads]
        assert all(a < b for a, b in pairwise(places))


def test_a_long_list_stays_readable():
    found = note(ROOT / "tests" / "corpus_dev" / "articles", CLUSTERS)
    assert len(found["sanctions"]) + len(found["launches"]) > 40
    events = {d["text"] for d in found["developments"]}
    assert len(events) <= 60
    assert found["developments_left"] > 0
    assert 1 <= len(found["bottom_line"]) <= 3
