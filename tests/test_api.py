import asyncio
import doctest
import subprocess
import sys
import threading
from datetime import date
from importlib import import_module

import pytest
from support.fakes import CountingReader, FailingReader, StaticReader

import summarizer
from summarizer import Failure, Settings, asummarize, asummarize_many, summarize, summarize_many
from summarizer.batch import in_order
from summarizer.errors import OfflineError, TransportError, UsageError
from summarizer.records.summary import ReaderName, WarningCode

SETTINGS = Settings()


@pytest.fixture
def folder(tmp_path):
    for name in "abcdef":
        (tmp_path / f"{name}.txt").write_text(f"Article {name} says little.\n")
    return tmp_path


def names(results):
    return [
        result.source[-5] if isinstance(result, Failure) else result.article.source[-5]
        for result in results
    ]


class TestNames:
    def test_all_is_sorted_complete_and_importable(self):
        assert summarizer.__all__ == sorted(summarizer.__all__)
        assert set(summarizer.__all__) == set(summarizer._HOMES)
        for name in summarizer.__all__:
            assert getattr(summarizer, name) is not None
            assert name in dir(summarizer)

    def test_an_unknown_name_is_an_attribute_error(self):
        with pytest.raises(AttributeError, match="no attribute 'nothing'"):
            _ = summarizer.nothing

    def test_import_loads_nothing_heavy(self):
        code = "import sys, summarizer; print(*sorted(m.split('.')[0] for m in sys.modules))"
        loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
        assert not {"pydantic", "openai", "instructor", "rich", "typer", "asyncio"} & set(
            loaded.stdout.decode().split()
        )


class TestDoctests:
    @pytest.mark.parametrize(
        "module",
        ["api", "render.columns", "render.markdown", "render.plain"],
        ids=lambda name: name,
    )
    def test_run(self, module, project, monkeypatch):
        monkeypatch.chdir(project)
        found = doctest.testmod(import_module(f"summarizer.{module}"))
        assert found.attempted > 0
        assert found.failed == 0


class TestOne:
    def test_the_front_returns_what_the_core_returns(self, folder):
        path = folder / "a.txt"
        core = asyncio.run(asummarize(path, reader="rules", settings=SETTINGS))
        assert summarize(path, reader="rules", settings=SETTINGS) == core

    async def test_the_front_works_inside_a_running_loop(self, folder):
        assert summarize(folder / "a.txt", reader="rules", settings=SETTINGS).article.text
        results = list(summarize_many(folder, reader="rules", settings=SETTINGS))
        assert names(results) == list("abcdef")

    def test_takes_a_reader_of_the_callers_own(self, folder):
        summary = summarize(folder / "a.txt", reader=StaticReader(), settings=SETTINGS)
        assert summary.reader.model == "fake"

    def test_leaves_no_thread_behind(self, folder):
        before = threading.active_count()
        summarize(folder / "a.txt", reader="rules", settings=SETTINGS)
        assert threading.active_count() == before

    @pytest.mark.parametrize(
        ("reader", "settings", "error"),
        [
            ("best", Settings(), UsageError),
            ("llm", Settings(), UsageError),
            ("llm", Settings(api_key="k", offline=True), OfflineError),
            ("recorded", Settings(), UsageError),
        ],
    )
    def test_settings_that_do_not_fit_are_refused_at_once(self, folder, reader, settings, error):
        with pytest.raises(error):
            summarize(folder / "a.txt", reader=reader, settings=settings)
        with pytest.raises(error):
            summarize_many(folder, reader=reader, settings=settings)


class TestMany:
    def test_keeps_the_order_and_goes_on_after_a_failure(self, folder):
        (folder / "c.txt").unlink()
        sources = [folder / f"{name}.txt" for name in "fedcba"]
        results = list(summarize_many(sources, reader="rules", settings=SETTINGS))
        assert names(results) == list("fedcba")
        assert [isinstance(result, Failure) for result in results].index(True) == 3

    def test_a_failure_says_in_one_sentence_what_went_wrong(self, folder):
        (failure,) = summarize_many([folder / "none.txt"], reader="rules", settings=SETTINGS)
        assert str(failure).count("none.txt") == 1
        assert "There is no such file" in str(failure)

    def test_a_fault_in_a_reader_stops_no_other_article(self, folder):
        reader = FailingReader(KeyError("oops"), word="Article b")
        results = list(summarize_many(folder, reader=reader, settings=SETTINGS, check="none"))
        assert names(results) == list("abcdef")
        assert "please report it: KeyError" in str(results[1])

    def test_an_empty_folder_is_a_failure_among_others(self, folder, tmp_path):
        (tmp_path / "empty").mkdir()
        sources = [tmp_path / "empty", folder / "a.txt"]
        first, second = summarize_many(sources, reader="rules", settings=SETTINGS)
        assert isinstance(first, Failure)
        assert not isinstance(second, Failure)

    def test_a_file_named_twice_is_read_once(self, folder):
        sources = [folder / "a.txt", folder]
        assert names(summarize_many(sources, reader="rules", settings=SETTINGS)) == list("abcdef")

    def test_an_article_without_a_day_gets_the_one_given(self, folder):
        (folder / "a.txt").write_text("SEOUL, March 6, 2024 (Yonhap) -- The North fired.\n")
        settings = Settings(published=date(2022, 1, 13))
        results = list(summarize_many(folder, reader="rules", settings=settings))
        days = [result.article.published for result in results]
        assert days == ["2024-03-06", *["2022-01-13"] * 5]

    async def test_reads_no_more_at_once_than_allowed(self, folder):
        reader = CountingReader()
        stream = asummarize_many(folder, reader=reader, settings=Settings(max_concurrency=2))
        assert len([result async for result in stream]) == 6
        assert reader.most == 2

    def test_stopping_early_cancels_the_rest(self, tmp_path):
        for number in range(100):
            (tmp_path / f"{number:03}.txt").write_text(f"Article {number}.\n")
        reader = CountingReader()
        results = summarize_many(tmp_path, reader=reader, settings=Settings(max_concurrency=1))
        next(results)
        results.close()
        assert reader.begun < 100

    async def test_items_are_taken_as_they_are_needed(self):
        taken = []

        def endless():
            while True:
                taken.append(len(taken))
                yield taken[-1]

        async def double(number):
            return number * 2

        stream = in_order(double, endless(), limit=2)
        assert [await anext(stream) for _ in range(3)] == [0, 2, 4]
        await stream.aclose()
        assert len(taken) < 20


class TestFallback:
    @pytest.fixture
    def reader(self):
        return FailingReader(TransportError("The service stayed busy; try again later."))

    def test_is_visible(self, folder, reader):
        summary = summarize(folder / "a.txt", reader=reader, settings=SETTINGS)
        assert summary.reader.name is ReaderName.RULES
        assert summary.reader.fallback_reason == "The service stayed busy; try again later."
        assert WarningCode.FALLBACK in [warning.code for warning in summary.warnings]

    def test_is_logged_as_a_warning(self, folder, reader, caplog):
        summarize(folder / "a.txt", reader=reader, settings=SETTINGS)
        assert "the rules read it" in caplog.text
        assert [record.levelname for record in caplog.records] == ["WARNING"]

    def test_can_be_forbidden(self, folder, reader):
        with pytest.raises(TransportError, match=r"a\.txt: The service stayed busy"):
            summarize(
                folder / "a.txt",
                reader=reader,
                settings=Settings(fallback=False),
            )
