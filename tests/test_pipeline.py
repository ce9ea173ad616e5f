from pathlib import Path

import pytest
from support.fakes import StaticReader
from support.samples import article_of

from summarizer.errors import OfflineError, UsageError
from summarizer.pipeline import Readers, asummarize
from summarizer.records.actor import ActorDraft
from summarizer.records.drafts import DateDraft, MentionDraft
from summarizer.records.launch import LaunchDraft
from summarizer.records.quote import QuoteDraft
from summarizer.records.sanction import SanctionDraft, TargetDraft
from summarizer.records.summary import Draft, WarningCode
from summarizer.settings import Settings

TEXT = """SEOUL, Jan. 13, 2022 (AP) -- The US imposed sanctions on five North Koreans on Wednesday.

North Korea fired two ballistic missiles on Tuesday.

One of them flew about 450 km before it fell into the sea.

“We will not be stopped by anybody,” said Kim Jong Un.

The weather was fine.
"""


@pytest.fixture
def article():
    return article_of(TEXT)


def number(article, words):
    return next(s.number for s in article.sentences if words in article.text[s.start : s.end])


def sanction(article):
    return SanctionDraft(
        evidence=[number(article, "imposed")],
        trigger="imposed sanctions on",
        status="imposed",
        imposers=[MentionDraft(text="The US")],
        targets=[TargetDraft(text="five North Koreans", kind="person")],
        date=DateDraft(text="Wednesday"),
    )


def launch(article):
    return LaunchDraft(
        evidence=[number(article, "fired")],
        trigger="fired",
        launching_party=MentionDraft(text="North Korea"),
        count="two",
        confirmation="confirmed",
    )


def quote(article):
    return QuoteDraft(
        evidence=[number(article, "stopped")],
        text="We will not be stopped by anybody,",
        source=MentionDraft(text="Kim Jong Un"),
    )


class TestChoice:
    @pytest.mark.parametrize(
        ("wanted", "settings", "name", "reason"),
        [
            ("auto", Settings(), "rules", "neither a key nor a base URL is configured"),
            ("auto", Settings(api_key="k"), "llm", "a key is configured"),
            ("auto", Settings(base_url="http://127.0.0.1:9"), "llm", "a base URL is configured"),
            ("auto", Settings(api_key="k", offline=True), "rules", "the network is forbidden"),
            ("rules", Settings(api_key="k"), "rules", "it was asked for"),
            ("llm", Settings(api_key="k"), "llm", "it was asked for"),
        ],
    )
    def test_is_told_with_its_reason(self, article, wanted, settings, name, reason):
        choice = Readers(settings, wanted).choose(article)
        assert (choice.name, choice.reason) == (name, reason)

    @pytest.mark.parametrize("offline", [True, False])
    def test_takes_a_recorded_answer_where_one_is_given(self, article, tmp_path, offline):
        settings = Settings(recordings=tmp_path, offline=offline)
        assert Readers(settings).choose(article).name == "rules"
        (tmp_path / f"{article.id}.json").write_text("{}")
        assert Readers(settings).choose(article).name == "recorded"
        with_key = Settings(recordings=tmp_path, api_key="k", offline=offline)
        assert Readers(with_key).choose(article).name == ("recorded" if offline else "llm")

    @pytest.mark.parametrize(
        ("wanted", "settings", "error"),
        [
            ("best", Settings(), UsageError),
            ("llm", Settings(), UsageError),
            ("llm", Settings(api_key="k", offline=True), OfflineError),
            ("recorded", Settings(), UsageError),
            ("auto", Settings(recordings=Path(__file__)), UsageError),
        ],
    )
    def test_what_cannot_work_is_refused(self, wanted, settings, error):
        with pytest.raises(error):
            Readers(settings, wanted)

    async def test_a_broken_recording_falls_back_visibly(self, article, tmp_path):
        (tmp_path / f"{article.id}.json").write_text("{broken")
        summary = await asummarize(article, settings=Settings(recordings=tmp_path))
        assert summary.reader.name == "rules"
        assert summary.reader.fallback_reason


def omissions(summary):
    text = summary.article.text
    return {
        text[warning.span.start : warning.span.end]: warning.message
        for warning in summary.warnings
        if warning.code is WarningCode.POSSIBLE_OMISSION
    }


class TestSecondOpinion:
    async def summary(self, article, draft, **more):
        return await asummarize(article, reader=StaticReader(draft), settings=Settings(), **more)

    async def test_warns_of_every_kind_that_is_left_out(self, article):
        found = omissions(await self.summary(article, Draft()))
        messages = " ".join(found.values())
        for words in ("a sanction (“", "a launch (“", "a quotation (“", "a number (“450”)"):
            assert words in messages
        assert not any("weather" in sentence for sentence in found)

    async def test_is_silent_where_nothing_is_left_out(self, article):
        draft = Draft(
            sanctions=[sanction(article)], launches=[launch(article)], quotes=[quote(article)]
        )
        found = omissions(await self.summary(article, draft))
        assert [sentence for sentence in found if "450 km" not in sentence] == []

    async def test_marks_what_both_found_and_changes_nothing_else(self, article):
        draft = Draft(
            sanctions=[sanction(article)],
            launches=[launch(article)],
            quotes=[quote(article)],
            actors=[ActorDraft(name="Kim Jong Un", kind="person")],
        )
        checked = await self.summary(article, draft)
        alone = await self.summary(article, draft, check="none")
        records = [
            record
            for kind in ("sanctions", "launches", "quotes", "actors")
            for record in getattr(checked, kind)
        ]
        assert len(records) == 4
        assert all(record.corroborated for record in records)
        for kind in ("sanctions", "launches", "quotes", "actors"):
            unmarked = tuple(
                record.model_copy(update={"corroborated": False})
                for record in getattr(checked, kind)
            )
            assert unmarked == getattr(alone, kind)
        assert (checked.headline, checked.summary) == (alone.headline, alone.summary)
        assert checked.rejected == alone.rejected

    async def test_another_speaker_is_no_corroboration(self, article):
        draft = Draft(
            quotes=[quote(article).model_copy(update={"source": MentionDraft(text="North Korea")})]
        )
        summary = await self.summary(article, draft)
        assert [record.corroborated for record in summary.quotes] == [False]

    async def test_can_be_left_out(self, article):
        assert omissions(await self.summary(article, Draft(), check="none")) == {}

    async def test_the_rules_do_not_check_themselves(self, article):
        summary = await asummarize(article, reader="rules", settings=Settings())
        assert omissions(summary) == {}
        assert not any(record.corroborated for record in summary.sanctions)

    @pytest.mark.parametrize(
        "text",
        [
            "The United States has not imposed sanctions on anybody.\n",
            "The chess club met on 12 March with 40 guests.\n",
            "The bakery launched a new bread.\n",
        ],
    )
    async def test_does_not_cry_wolf(self, text):
        assert omissions(await self.summary(article_of(text), Draft())) == {}
