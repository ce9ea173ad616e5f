import json
import os
import pty
import signal
import stat
import subprocess
import sys
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

import pytest
from support.command import COMMAND, RECORDINGS, ROOT, SEEDS, run

from summarizer.console import exits
from summarizer.errors import OfflineError, TransportError, UsageError

RULES = ("--reader", "rules")


@contextmanager
def serving(handler):
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(
        "SEOUL, Jan. 13, 2022 (Yonhap) -- The United States imposed sanctions on five North "
        "Koreans on Wednesday.\n\n“We will not stop,” said Kim Jong Un.\n"
    )
    return path


class TestStart:
    def test_help_names_every_command(self):
        done = run("--help")
        assert done.returncode == 0
        for command in ("summarize", "brief", "evaluate", "schema", "doctor"):
            assert f"\n  {command}  " in done.stdout

    def test_help_loads_only_typer(self):
        code = (
            "import sys, summarizer.cli as c\n"
            "try: c.app(['--help'])\n"
            "except SystemExit: print(*sorted({m.split('.')[0] for m in sys.modules}))"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
        loaded = set(done.stdout.decode().splitlines()[-1].split())
        assert not {"pydantic", "rich", "openai", "instructor", "asyncio", "rapidfuzz"} & loaded

    def test_version(self):
        assert run("--version").stdout.startswith("summarizer ")

    def test_runs_as_a_module(self, tmp_path):
        done = subprocess.run(
            [sys.executable, "-m", "summarizer", "--version"],
            capture_output=True,
            check=True,
            cwd=tmp_path,
        )
        assert done.stdout.startswith(b"summarizer ")


class TestUsage:
    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            ((), "Usage"),
            (("unknown",), "unknown"),
            (("summarize",), "SOURCE"),
            (("summarize", "x", "--bad"), "--bad"),
            (("summarize", "x", "--format", "pdf"), "pdf"),
            (("summarize", "x", "--reader", "best"), "best"),
            (("summarize", "x", "--reader", "llm"), "OPENAI_API_KEY"),
            (
                ("summarize", "x", "--reader", "llm", "--offline", "--base-url", "http://h"),
                "offline",
            ),
            (("summarize", "x", "--reader", "recorded"), "--recordings"),
            (("summarize", "x", "--recordings", "nowhere"), "nowhere"),
            (("summarize", "x", "--base-url", "ftp://h"), "--base-url"),
            (("summarize", "x", "--published", "yesterday"), "--published"),
            (("summarize", "x", "--concurrency", "0"), "--concurrency"),
            (("schema", "nothing"), "nothing"),
        ],
        ids=" ".join,
    )
    def test_wrong_usage_is_told_and_gives_2(self, arguments, words):
        done = run(*arguments)
        assert done.returncode == 2
        assert words in done.stderr + done.stdout
        assert "Traceback" not in done.stderr

    def test_a_wrong_setting_is_named_by_its_variable(self):
        done = run("summarize", "x", env={"SUMMARIZER_CONCURRENCY": "many"})
        assert done.returncode == 2
        assert "SUMMARIZER_CONCURRENCY" in done.stderr


class TestSummarize:
    def test_text_goes_to_stdout_and_the_rest_to_stderr(self, article):
        done = run("summarize", article)
        assert done.returncode == 0
        assert "Sentences of the article cited above" in done.stdout
        assert done.stderr == (
            "summarizer: Reading with the rules, because neither a key nor a base URL is "
            "configured.\n"
        )

    def test_plain_when_piped(self, article):
        assert "\x1b" not in run("summarize", article, *RULES).stdout

    def test_reads_standard_input(self, article):
        done = run("summarize", "-", *RULES, "--format", "json", stdin=article.read_bytes())
        assert json.loads(done.stdout)["article"]["source"] == "-"

    def test_json_is_an_object_for_one_article_and_an_array_for_several(self, article):
        one = json.loads(run("summarize", article, *RULES, "--format", "json").stdout)
        many = json.loads(run("summarize", article, SEEDS, *RULES, "--format", "json").stdout)
        assert one["reader"]["name"] == "rules"
        assert [type(item) for item in many] == [dict] * 3

    def test_jsonl_is_a_line_for_each_article(self):
        lines = run("summarize", SEEDS, *RULES, "--format", "jsonl").stdout.splitlines()
        assert [json.loads(line)["article"]["source"][-4:] for line in lines] == [".txt"] * 2

    def test_every_span_stands_in_the_text(self):
        def spans(node):
            if isinstance(node, dict):
                if {"text", "start", "end"} <= node.keys():
                    yield node
                node = list(node.values())
            if isinstance(node, list):
                for child in node:
                    yield from spans(child)

        for line in run("summarize", SEEDS, *RULES, "--format", "jsonl").stdout.splitlines():
            summary = json.loads(line)
            text = summary["article"]["text"]
            found = list(spans(summary))
            assert found
            assert all(text[span["start"] : span["end"]] == span["text"] for span in found)

    def test_one_failure_stops_no_other_and_gives_1(self, article):
        done = run("summarize", "none.txt", article, *RULES)
        assert done.returncode == 1
        assert "North Koreans" in done.stdout
        assert done.stderr.splitlines()[-1] == (
            "summarizer: none.txt: There is no such file; check the path."
        )

    def test_published_is_for_articles_that_do_not_tell_their_day(self, article, tmp_path):
        other = tmp_path / "other.txt"
        other.write_text("The North fired a missile on Wednesday.\n")
        done = run(
            "summarize", article, other, *RULES, "--published", "2024-05-02", "--format", "json"
        )
        days = [summary["article"]["published"] for summary in json.loads(done.stdout)]
        assert days == ["2022-01-13", "2024-05-02"]

    def test_output_is_utf8_whatever_the_terminal_says(self, article):
        done = run(
            "summarize", article, *RULES, env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        )
        assert "“We will not stop,”" in done.stdout

    def test_recorded_answers_are_replayed_without_network(self):
        if not RECORDINGS.is_dir():
            pytest.skip("no recorded answers here")
        done = run("summarize", SEEDS, "--offline", "--recordings", RECORDINGS, "--format", "jsonl")
        readers = [json.loads(line)["reader"]["name"] for line in done.stdout.splitlines()]
        assert readers == ["recorded"] * 2
        assert "Reading with recorded answers" in done.stderr


class TestOffline:
    def test_no_module_that_could_reach_a_service_is_loaded(self, article):
        code = (
            "import sys\n"
            "from summarizer.cli import main\n"
            f"sys.argv = ['summarizer', 'summarize', {str(article)!r}, '--offline']\n"
            "try: main()\n"
            "except SystemExit: pass\n"
            "print(*sorted(m for m in sys.modules))"
        )
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            env={
                **os.environ,
                "OPENAI_API_KEY": "sk-none",
                "OPENAI_BASE_URL": "http://127.0.0.1:9",
            },
        )
        loaded = set(done.stdout.decode().splitlines()[-1].split())
        assert not {"openai", "instructor", "httpx2", "summarizer.readers.llm"} & loaded


class TestFallback:
    MODEL = ("--base-url", "http://127.0.0.1:9/v1", "--model", "none")
    ENV = {"SUMMARIZER_RETRIES": "0"}  # noqa: RUF012 - a constant

    def test_is_told_on_stderr_and_in_the_record(self, article):
        done = run("summarize", article, *self.MODEL, "--format", "json", env=self.ENV)
        summary = json.loads(done.stdout)
        assert done.returncode == 0
        assert summary["reader"]["name"] == "rules"
        assert summary["reader"]["fallback_reason"]
        assert "fallback" in [warning["code"] for warning in summary["warnings"]]
        assert "the rules read it" in done.stderr

    def test_is_an_error_where_it_is_forbidden(self, article):
        done = run("summarize", article, *self.MODEL, "--no-fallback", env=self.ENV)
        assert done.returncode == 1
        assert done.stdout == ""
        assert len(done.stderr.splitlines()) == 2
        assert "Traceback" not in done.stderr


class TestOutputFile:
    def test_holds_what_would_go_to_stdout(self, article, tmp_path):
        target = tmp_path / "out.md"
        done = run("summarize", article, *RULES, "--format", "markdown", "-o", target)
        assert done.stdout == ""
        assert target.read_text().startswith("# ")
        assert stat.S_IMODE(target.stat().st_mode) == 0o666 & ~_umask()

    def test_is_left_as_it_was_when_nothing_could_be_read(self, tmp_path):
        target = tmp_path / "out.json"
        target.write_text("old")
        done = run("summarize", "none.txt", *RULES, "--format", "json", "-o", target)
        assert done.returncode == 1
        assert target.read_text() == "old"
        assert [path.name for path in tmp_path.iterdir()] == ["out.json"]

    def test_a_folder_that_is_not_there_is_wrong_usage(self, article, tmp_path):
        done = run("summarize", article, *RULES, "-o", tmp_path / "no" / "out.txt")
        assert done.returncode == 2
        assert "cannot be written" in done.stderr


def _umask():
    mask = os.umask(0)
    os.umask(mask)
    return mask


class TestTerminal:
    @staticmethod
    def on_terminal(*arguments, **env):
        main, other = pty.openpty()
        process = subprocess.Popen(
            [COMMAND, *map(str, arguments)],
            stdout=other,
            stderr=subprocess.DEVNULL,
            env={**{n: v for n, v in os.environ.items() if n != "NO_COLOR"}, **env},
        )
        os.close(other)
        shown = b""
        try:
            while piece := os.read(main, 65536):
                shown += piece
        except OSError:  # Linux tells the end of a terminal like this
            pass
        os.close(main)
        assert process.wait(timeout=60) == 0
        return shown.decode()

    def test_is_colored_unless_told_otherwise(self, article):
        arguments = ("summarize", article, *RULES)
        assert "\x1b[1m" in self.on_terminal(*arguments, TERM="xterm")
        assert "\x1b" not in self.on_terminal(*arguments, TERM="xterm", NO_COLOR="1")
        assert "\x1b" not in self.on_terminal(*arguments, TERM="dumb")

    def test_fills_the_width(self, article):
        shown = self.on_terminal("summarize", article, *RULES, TERM="dumb", COLUMNS="60")
        assert max(map(len, shown.splitlines())) <= 60


class TestStopping:
    def test_a_closed_pipe_is_no_complaint(self):
        process = subprocess.Popen(
            [COMMAND, "summarize", *[SEEDS] * 2, *RULES, "--format", "jsonl"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        process.stdout.close()
        said = process.stderr.read().decode()
        process.stderr.close()
        process.wait(timeout=60)
        assert "Error" not in said
        assert "Traceback" not in said

    @pytest.fixture
    def heard(self):
        """Let commands hear an interrupt, which a shell's background jobs are made deaf to."""
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        yield
        signal.signal(signal.SIGINT, before)

    @pytest.mark.usefixtures("heard")
    def test_an_interrupt_while_a_model_is_asked_ends_it_in_one_word(self, article, silent_service):
        address, asked = silent_service
        process = subprocess.Popen(
            [COMMAND, "summarize", article, "--base-url", address, "-o", article.parent / "out"],
            stderr=subprocess.PIPE,
        )
        assert asked.wait(timeout=60)
        process.send_signal(signal.SIGINT)
        said = process.stderr.read().decode()
        process.stderr.close()
        assert process.wait(timeout=60) == 130
        assert said.splitlines()[-1] == "summarizer: Stopped."
        assert "Traceback" not in said
        assert [path.name for path in article.parent.iterdir()] == ["article.txt"]

    @pytest.mark.parametrize(
        ("error", "code", "words"),
        [
            (UsageError("Wrong."), 2, "summarizer: Wrong."),
            (OfflineError("Offline."), 2, "summarizer: Offline."),
            (TransportError("Busy."), 1, "summarizer: Busy."),
            (KeyboardInterrupt(), 130, "summarizer: Stopped."),
            (
                KeyError("x"),
                1,
                "summarizer: A fault in summarizer, please report it: KeyError: 'x'",
            ),
        ],
        ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else "",
    )
    def test_every_error_has_its_exit_code_and_one_line(self, error, code, words, capsys):
        with pytest.raises(SystemExit) as stopped, exits():
            raise error
        assert stopped.value.code == code
        assert capsys.readouterr().err == f"{words}\n"

    def test_a_fault_can_be_looked_at(self, monkeypatch):
        monkeypatch.setenv("SUMMARIZER_TRACEBACK", "1")
        with pytest.raises(KeyError), exits():
            raise KeyError("x")


@pytest.fixture
def silent_service():
    asked, released = Event(), Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            asked.set()
            released.wait(timeout=60)

        def log_message(self, *_):
            """Stay quiet."""

    with serving(Handler) as address:
        yield address, asked
        released.set()


class TestSchema:
    def test_lists_the_names_and_prints_each(self):
        names = run("schema").stdout.split()
        assert "article_summary" in names
        for name in names:
            assert json.loads(run("schema", name).stdout)


class _Models(BaseHTTPRequestHandler):
    def do_GET(self):
        allowed = self.headers["Authorization"] == "Bearer sk-good"
        self.send_response(200 if allowed else 401)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_):
        """Stay quiet."""


@pytest.fixture
def service():
    with serving(_Models) as address:
        yield address


class TestDoctor:
    def test_with_nothing_configured(self):
        done = run("doctor")
        assert done.returncode == 0
        assert "key:              not set" in done.stdout
        assert "auto takes the rules" in done.stdout

    def test_a_good_key(self, service):
        done = run("doctor", "--base-url", service, env={"OPENAI_API_KEY": "sk-good"})
        assert done.returncode == 0
        assert "reachable:        yes\n" in done.stdout
        assert "sk-good" not in done.stdout + done.stderr

    def test_a_refused_key(self, service):
        done = run("doctor", "--base-url", service, env={"OPENAI_API_KEY": "sk-bad"})
        assert done.returncode == 1
        assert "refuses the key" in done.stdout
        assert "sk-bad" not in done.stdout + done.stderr

    def test_a_service_that_is_not_there(self):
        done = run("doctor", "--base-url", "http://127.0.0.1:9/v1")
        assert done.returncode == 1
        assert "reachable:        no" in done.stdout

    def test_offline_asks_nobody(self, service):
        done = run("doctor", "--offline", "--base-url", service)
        assert done.returncode == 0
        assert "reachable" not in done.stdout


class TestEvaluate:
    def test_scores_the_rules(self):
        done = run("evaluate", ROOT / "tests" / "corpus", "--only", "odd", "--format", "json")
        assert done.returncode == 0
        assert json.loads(done.stdout)["articles"] == 12

    def test_a_folder_without_gold_is_wrong_usage(self, tmp_path):
        assert run("evaluate", tmp_path).returncode == 2


@pytest.mark.parametrize("command", ["summarize", "brief"])
def test_the_output_never_replaces_a_source(article, tmp_path, command):
    before = article.read_bytes()
    for source in (article, tmp_path, tmp_path / "*.txt"):
        done = run(command, source, *RULES, "-o", article)
        assert done.returncode == 2
        assert "is one of the sources" in done.stderr
    assert article.read_bytes() == before


@pytest.mark.usefixtures("article")
def test_an_empty_source_is_not_the_working_folder(tmp_path):
    done = run("summarize", "", *RULES, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "without a name" in done.stderr


def test_a_file_named_in_two_ways_is_read_once(article, tmp_path):
    link = tmp_path / "link.txt"
    link.symlink_to(article)
    done = run("summarize", article, f"{tmp_path}/./{article.name}", link, *RULES, "--format=jsonl")
    assert len(done.stdout.splitlines()) == 1
