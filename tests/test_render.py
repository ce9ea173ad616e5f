import json
import re

import pytest
from markdown_it import MarkdownIt
from rich.cells import cell_len
from support.samples import Finder, article_of, sample

from summarizer.records.actor import Actor, ActorKind
from summarizer.records.quote import Quote, QuoteKind
from summarizer.records.summary import ArticleSummary, ReaderInfo, ReaderName, SummarySentence
from summarizer.render.forms import Page, render_all
from summarizer.render.jsontext import render_json, render_jsonl
from summarizer.render.markdown import escape, render_markdown
from summarizer.render.plain import clean
from summarizer.render.terminal import render_terminal

HOSTILE = (
    "[bold]Kim[/bold] [/] :boom: \x1b[31mred\x1b[0m \x9b2J <script>alert(1)</script> "
    "| a | **b** `c` ![d](http://e.example/f) &lt; \u202edesrever\u202c {{ 7*7 }} # g"
)


def hostile() -> ArticleSummary:
    text = f"{HOSTILE}\n\n“{HOSTILE}” said Kim."
    find = Finder(text)
    whole = find.span(HOSTILE)
    sentence = SummarySentence(text=HOSTILE, evidence=(whole,))
    return ArticleSummary(
        article=article_of(text, source=f"{HOSTILE}.txt"),
        reader=ReaderInfo(name=ReaderName.RULES),
        headline=sentence,
        summary=(sentence,),
        quotes=(
            Quote(
                id="q",
                evidence=(whole,),
                kind=QuoteKind.DIRECT,
                text=HOSTILE,
                content=(whole,),
                speaker=HOSTILE,
            ),
        ),
        actors=(
            Actor(
                id="a", evidence=(whole,), name=HOSTILE, kind=ActorKind.PERSON, mentions=(whole,)
            ),
        ),
    )


class TestClean:
    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("plain", "plain"),
            ("a\r\nb\tc", "a b c"),
            ("a\x1b[2Jb", "a[2Jb"),
            ("a\x07\x08\x7fb", "ab"),
            ("a\x9b31mb", "a31mb"),
            ("\ufeffa\u200bb\u202ec", "abc"),
            (
                "김정은 e\u0301 \u0645\u0631\u062d\u0628\u0627",
                "김정은 e\u0301 \u0645\u0631\u062d\u0628\u0627",
            ),
        ],
    )
    def test_one_line_without_controls(self, text, shown):
        assert clean(text) == shown


class TestTerminal:
    def test_tells_everything_in_the_summary(self):
        shown = render_terminal(sample(), width=120)
        for words in (
            "US sanctions five North Koreans [2]",
            "read by a model (some-model)",
            "The North had fired two missiles. [4]",
            "imposed",
            "IMO 8905490",
            "2022-01-12",
            "[2, 3] ✓",
            "at least 2",
            "Kim Jong Un, the North's leader",
            "“We will not stop,”",
            "sanction, date: It is not in the article. Given: “Tuesday”",
            "no dateline: The article does not tell its day.",
            "[4] The North fired at least two ballistic missiles",
        ):
            assert words in shown

    @pytest.mark.parametrize("width", [40, 60, 71, 72, 80, 100, 120])
    @pytest.mark.parametrize("summary", [sample(), hostile()], ids=["sample", "hostile"])
    def test_stays_within_the_width(self, summary, width):
        lines = render_terminal(summary, width=width).splitlines()
        assert max(map(cell_len, lines)) <= width

    @pytest.mark.parametrize("width", [40, 80, 120])
    def test_keeps_every_reference_whatever_the_width(self, width):
        shown = render_terminal(sample(), width=width)
        assert shown.count("[6]") == 2
        assert "[2, 3]" in shown

    def test_plain_text_has_no_escape_sequences(self):
        assert "\x1b" not in render_terminal(sample())
        assert "\x1b[1m" in render_terminal(sample(), color=True)

    def test_an_article_cannot_steer_the_terminal(self):
        shown = render_terminal(hostile(), width=120, color=True)
        assert "\x1b[31m" not in shown
        assert not re.search("[\x07\x08\x9b\u202a-\u202e]", shown)

    def test_markup_in_an_article_is_shown_as_it_is(self):
        shown = render_terminal(hostile(), width=120)
        assert "[bold]Kim[/bold] [/] :boom: [31mred[0m" in shown

    def test_an_empty_summary_is_shown_too(self):
        empty = ArticleSummary(
            article=article_of("Nothing happened."), reader=ReaderInfo(name=ReaderName.RULES)
        )
        assert "read by the rules" in render_terminal(empty)
        assert "Sanctions" not in render_terminal(empty)


class TestMarkdown:
    @pytest.mark.parametrize(
        ("text", "escaped"),
        [
            ("1. one", "1\\. one"),
            ("- one", "\\- one"),
            ("a_b*c", "a\\_b\\*c"),
            ("<b>", "\\<b\\>"),
            ("AT&T; &lt;", "AT&amp;T; &amp;lt;"),
            ("a | b", "a \\| b"),
            ("plain words, 3.5 km", "plain words, 3.5 km"),
        ],
    )
    def test_escapes(self, text, escaped):
        assert escape(text) == escaped

    def test_holds_the_tables_and_footnotes(self):
        shown = render_markdown(sample())
        label = sample().article.id[:8]
        assert "## Sanctions" in shown
        assert f"[^{label}-2]: The United States sanctioned five North Koreans" in shown
        assert "| S1 | imposed | United States |" in shown

    def test_every_footnote_is_defined_once(self):
        shown = render_markdown(sample())
        used = set(re.findall(r"\[\^([^\]]+)\](?!:)", shown))
        defined = re.findall(r"^\[\^([^\]]+)\]:", shown, re.MULTILINE)
        assert used == set(defined)
        assert len(defined) == len(set(defined))

    def test_an_article_adds_no_markup(self):
        page = (
            MarkdownIt("commonmark", {"html": True})
            .enable("table")
            .render(render_markdown(hostile()))
        )
        assert not re.search(r"<(script|strong|em|code|a|img|li|h[3-6])\b", page)
        assert page.count("<h1>") == 1

    def test_tables_keep_their_columns(self):
        page = MarkdownIt("commonmark").enable("table").render(render_markdown(hostile()))
        for table in re.findall(r"<table>.*?</table>", page, re.DOTALL):
            columns = table.count("<th>")
            assert table.count("<td>") == columns * table[table.index("<tbody>") :].count("<tr>")


class TestJson:
    @pytest.mark.parametrize("summary", [sample(), hostile()], ids=["sample", "hostile"])
    @pytest.mark.parametrize("render", [render_json, render_jsonl])
    def test_reads_back_into_equal_objects(self, summary, render):
        assert ArticleSummary.model_validate_json(render(summary)) == summary

    def test_a_line_stays_a_line(self):
        summary = sample().model_copy(
            update={
                "headline": SummarySentence(
                    text="a\u2028b\u0085c\nd", evidence=sample().quotes[0].evidence
                )
            }
        )
        line = render_jsonl(summary)
        assert len(line.splitlines()) == 1
        assert json.loads(line)["headline"]["text"] == "a\u2028b\u0085c\nd"


class TestForms:
    def test_json_is_an_object_for_one_and_an_array_for_several(self):
        one = "".join(render_all([sample()], "json", Page(), several=False))
        many = "".join(render_all([sample(), sample()], "json", Page(), several=True))
        none = "".join(render_all([], "json", Page(), several=True))
        assert json.loads(one)["article"]["source"] == "sample.txt"
        assert len(json.loads(many)) == 2
        assert json.loads(none) == []

    def test_text_is_separated_by_a_rule(self):
        text = "".join(render_all([sample(), sample()], "text", Page(width=60), several=True))
        assert text.count("─" * 60 + "\n\nUS sanctions") == 1

    @pytest.mark.parametrize("form", ["text", "markdown", "jsonl", "json"])
    def test_ends_in_one_line_break(self, form):
        text = "".join(render_all([sample()], form, Page(), several=False))
        assert text.endswith("\n")
        assert not text.endswith("\n\n")

    def test_gives_each_summary_as_soon_as_it_is_there(self):
        def endless():
            while True:
                yield sample()

        pieces = render_all(endless(), "jsonl", Page(), several=True)
        next(pieces)
        assert json.loads(next(pieces))["schema_version"]
