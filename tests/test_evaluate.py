"""The scorer: what counts as found, when values are equal, and what the command prints."""

import json

import pytest

from summarizer.errors import UsageError
from summarizer.evaluate.align import align
from summarizer.evaluate.command import run
from summarizer.evaluate.compare import (
    Names,
    fold_name,
    holds,
    same_date,
    same_length,
    same_phrase,
    same_place,
    token_f1,
)
from summarizer.evaluate.gold import Gold, GoldActor, load_corpus
from summarizer.evaluate.score import score
from summarizer.evaluate.tally import Tally
from summarizer.normalize.dates import Basis, Precision
from summarizer.records.actor import Actor, ActorKind
from summarizer.records.article import Article, text_digest
from summarizer.records.launch import Confirmation, Launch, Outcome
from summarizer.records.quote import Quote, QuoteKind
from summarizer.records.sanction import Sanction, SanctionStatus, Target, TargetKind
from summarizer.records.summary import ArticleSummary, ReaderInfo, ReaderName
from summarizer.records.values import DateValue, Mention, Quantity, Span

TEXT = """SEOUL, March 6, 2025 (Wire) - North Korea fired two ballistic missiles on Thursday.

The United States on Wednesday sanctioned two Russian banks under Executive Order 13382.

"We will go on with it," said Anna Hall, a minister.
"""
GOLD = {
    "id": "1",
    "relevant": True,
    "sanctions": [
        {
            "status": "imposed",
            "imposers": ["United States"],
            "targets": [
                {"name": "two Russian banks", "type": "company", "count": 2, "country": "Russia"}
            ],
            "date": "2025-03-05",
            "legal_authority": "Executive Order 13382",
            "primary": True,
            "evidence": "sanctioned two Russian banks",
        }
    ],
    "launches": [
        {
            "launching_party": "North Korea",
            "status": "confirmed",
            "count": 2,
            "missile_type": "ballistic missiles",
            "date": "2025-03-06",
            "location": None,
            "range_km": None,
            "altitude_km": None,
            "primary": True,
            "evidence": "fired two ballistic missiles on Thursday",
        }
    ],
    "quotes": [
        {
            "text": "We will go on with it,",
            "speaker": "Anna Hall",
            "speaker_role": "a minister",
            "cue": "said",
        }
    ],
    "actors": [
        {"name": "Anna Hall", "aliases": ["Hall"], "type": "person", "country": None},
        {
            "name": "United States",
            "aliases": ["Washington"],
            "type": "country",
            "country": "United States",
        },
    ],
}


def _span(words):
    start = TEXT.index(words)
    return Span(text=words, start=start, end=start + len(words))


def _mention(words, model=Mention, **fields):
    return model(**_span(words).model_dump(), **{"name": words} | fields)


def _date(words, value):
    return DateValue(
        **_span(words).model_dump(),
        value=value,
        precision=Precision.DAY,
        earliest=value,
        latest=value,
        basis=Basis.DATELINE,
    )


def _sanction(**changes):
    target = _mention(
        "two Russian banks",
        Target,
        id="t",
        kind=TargetKind.COMPANY,
        count=Quantity(**_span("two Russian banks").model_dump(), value=2),
        nationality=_mention("Russian", country="RU"),
    )
    given = Sanction(
        id="s",
        evidence=(_span("The United States on Wednesday sanctioned two Russian banks"),),
        trigger=_span("sanctioned"),
        status=SanctionStatus.IMPOSED,
        imposers=(_mention("United States", country="US"),),
        targets=(target,),
        legal_basis=_span("Executive Order 13382"),
        date=_date("Wednesday", "2025-03-05"),
    )
    return given.model_copy(update=changes)


def _launch(**changes):
    given = Launch(
        id="l",
        evidence=(_span("North Korea fired two ballistic missiles on Thursday."),),
        trigger=_span("fired"),
        launching_party=_mention("North Korea", country="KP"),
        confirmation=Confirmation.CONFIRMED,
        count=Quantity(**_span("two").model_dump(), value=2),
        missile_type=_span("ballistic missiles"),
        date=_date("Thursday", "2025-03-06"),
    )
    return given.model_copy(update=changes)


def _quote(**changes):
    words = "We will go on with it,"
    given = Quote(
        id="q",
        evidence=(_span(words),),
        kind=QuoteKind.DIRECT,
        text=words,
        content=(_span(words),),
        source=_mention("Anna Hall"),
        speaker="Anna Hall",
        speaker_role=_span("a minister"),
        cue=_span("said"),
    )
    return given.model_copy(update=changes)


def _actor(name, kind=ActorKind.PERSON, **fields):
    here = (_span("North"),)
    return Actor(id=name, evidence=here, name=name, kind=kind, mentions=here, **fields)


def _summary(**records):
    sha = text_digest(TEXT)
    given = {
        "sanctions": (_sanction(),),
        "launches": (_launch(),),
        "quotes": (_quote(),),
        "actors": (_actor("Anna Hall"), _actor("United States", ActorKind.COUNTRY, country="US")),
    }
    return ArticleSummary(
        article=Article(id=sha[:16], source="-", text=TEXT, sha256=sha),
        reader=ReaderInfo(name=ReaderName.RULES),
        **given | records,
    )


def _scores(gold=None, **records):
    return score([(Gold.model_validate(GOLD | (gold or {})), _summary(**records))])


def _found(name, **records):
    return _scores(**records).by_type[name].records.correct


def test_a_perfect_summary_scores_one():
    scores = _scores()
    for name, result in scores.by_type.items():
        assert (name, result.records.f1, result.slots.all.f1) == (name, 1.0, 1.0)
    assert scores.right_speaker.f1 == 1.0
    assert scores.spans_wrong == scores.on_irrelevant == scores.off_evidence == 0
    assert scores.faults == []


@pytest.mark.parametrize(
    "changes",
    [
        {"status": SanctionStatus.LIFTED},
        {"status": SanctionStatus.PROPOSED},
        {"imposers": (), "targets": ()},
        {
            "trigger": _span("fired"),
            "evidence": (_span("North Korea fired"),),
            "date": _date("Thursday", "2025-03-06"),
        },
    ],
    ids=["other direction", "not in force", "no party in common", "other place and day"],
)
def test_a_sanction_is_not_found(changes):
    assert _found("sanctions", sanctions=(_sanction(**changes),)) == 0


@pytest.mark.parametrize(
    "changes",
    [
        {"status": SanctionStatus.EXTENDED},
        {"targets": ()},
        {"imposers": ()},
        {"date": None},
    ],
    ids=["status of the same family", "by its imposer", "by its target", "by its place"],
)
def test_a_sanction_is_found_with_slots_wrong(changes):
    scores = _scores(sanctions=(_sanction(**changes),))
    assert scores.by_type["sanctions"].records.correct == 1
    assert scores.by_type["sanctions"].slots.all.f1 < 1


@pytest.mark.parametrize(
    "changes",
    [
        {"launching_party": _mention("Russian", country="RU")},
        {"confirmation": Confirmation.DENIED},
        {"confirmation": Confirmation.PLANNED},
    ],
    ids=["other party", "denied", "planned"],
)
def test_a_launch_is_not_found(changes):
    assert _found("launches", launches=(_launch(**changes),)) == 0


def test_a_failed_launch_has_the_status_failed():
    gold = {"launches": [GOLD["launches"][0] | {"status": "failed"}]}
    found = (_launch(outcome=Outcome.FAILURE),)
    status = _scores(gold, launches=found).by_type["launches"].slots.by_slot["status"]
    assert status.f1 == 1.0


def test_records_missed_and_spurious_count_with_their_slots():
    twice = (_launch(), _launch(id="l2"))
    scores = _scores(launches=twice, sanctions=())
    launches, sanctions = scores.by_type["launches"], scores.by_type["sanctions"]
    assert (launches.records.gold, launches.records.found, launches.records.correct) == (1, 2, 1)
    assert launches.slots.all.found > launches.slots.aligned.found
    assert sanctions.slots.all.gold > 0
    assert {(fault.record, fault.kind) for fault in scores.faults} == {
        ("launches", "spurious"),
        ("sanctions", "missed"),
    }


def test_faults_carry_their_sentence():
    (fault,) = _scores(quotes=()).faults
    assert fault.sentence == '"We will go on with it," said Anna Hall, a minister.'


@pytest.mark.parametrize(
    ("changes", "found", "right"),
    [
        ({}, 1, 1),
        ({"speaker": "Hall"}, 1, 1),
        ({"speaker": "Peter Voss"}, 1, 0),
        ({"speaker": None}, 1, 0),
        ({"text": "We will go"}, 0, 0),
        ({"kind": QuoteKind.INDIRECT}, 0, 0),
    ],
    ids=["equal", "alias", "other speaker", "no speaker", "half of it", "indirect"],
)
def test_quotations(changes, found, right):
    scores = _scores(quotes=(_quote(**changes),))
    assert scores.by_type["quotes"].records.correct == found
    assert scores.right_speaker.correct == right


@pytest.mark.parametrize(
    ("actor", "found"),
    [
        (_actor("Anna Hall"), 1),
        (_actor("hall"), 1),
        (_actor("Minister Hall", aliases=("Anna Hall",)), 1),
        (_actor("Anna"), 0),
    ],
    ids=["name", "alias", "gold's name is an alias", "part of a name"],
)
def test_actors(actor, found):
    assert _found("actors", actors=(actor,)) == found


def test_events_on_irrelevant_articles_are_counted():
    gold = {"relevant": False, "sanctions": [], "launches": []}
    assert _scores(gold).on_irrelevant == 2


def test_a_span_that_does_not_match_is_counted():
    wrong = Span(text="Anna", start=0, end=4)
    assert _scores(quotes=(_quote(cue=wrong),)).spans_wrong == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the U.S. Treasury", "US Treasury"),
        ("Kim Jong-un", "Kim Jong Un"),
        ("Petróleos de Venezuela, S.A.", "Petroleos de Venezuela SA"),
        ("ISLAMABAD", "Islamabad"),
    ],
)
def test_names_that_fold_alike(one, other):
    assert fold_name(one).replace(" ", "") == fold_name(other).replace(" ", "")


@pytest.mark.parametrize(
    ("gold", "found", "equal"),
    [
        ("United States", _mention("United States", country="US"), True),
        ("Washington", _mention("United States", country="US"), True),
        ("Treasury Department", _mention("United States", country="US"), True),
        ("United States", _mention("Russian", country="RU"), False),
        ("Council of the European Union", _mention("North", name="EU"), True),
        ("UN", _mention("North", name="United Nations Security Council"), True),
        ("UN", _mention("North", name="European Union"), False),
    ],
)
def test_parties(gold, found, equal):
    names = Names(Gold(id="x", actors=(GoldActor(name="Elsewhere", type="country"),)))
    assert names.same_party(gold, found) is equal


@pytest.mark.parametrize(
    ("gold", "value", "window", "equal"),
    [
        ("2025-03-06", "2025-03-06", None, True),
        ("2025-03-06", "2025-03-07", None, False),
        ("2025-03", "2025-03-06", None, True),
        ("2025-03", None, ("2025-03-01", "2025-03-07"), True),
        ("2025-03", None, ("2025-02-25", "2025-03-03"), False),
        ("2025-03-06", None, ("2025-03-01", "2025-03-07"), False),
        ("2025-03-06", "2025-03", ("2025-03-01", "2025-03-31"), False),
    ],
)
def test_dates(gold, value, window, equal):
    earliest, latest = window or (value, value)
    span = _span("Thursday").model_dump()
    assert (
        same_date(gold, DateValue(**span, value=value, earliest=earliest, latest=latest)) is equal
    )


def test_lengths_bear_the_rounding_of_a_conversion():
    assert same_length(350, 349.2)
    assert not same_length(350, 340)
    assert not same_length(350, None)


def test_phrases_places_and_authorities():
    assert same_phrase("short-range ballistic missiles", "short-range ballistic missile")
    assert not same_phrase("ballistic missile", "cruise missile")
    assert same_place("near Nampo on the west coast", "Nampo")
    assert not same_place("Nampo", "Wonsan")
    assert holds("Resolution 2397", "Security Council Resolution 2397")
    assert token_f1("one two three four", "one two three") == pytest.approx(6 / 7)


def test_alignment_maximizes_the_sum():
    table = {("a", "x"): 3.0, ("a", "y"): 2.0, ("b", "x"): 2.5}
    pairs = align("ab", "xy", lambda one, other: table.get((one, other), 0.0))
    assert pairs == [(0, 1), (1, 0)]


@pytest.mark.parametrize(("left", "right"), [("", "x"), ("abc", "x"), ("a", "xyz"), ("ab", "")])
def test_alignment_is_one_to_one(left, right):
    pairs = align(left, right, lambda _one, _other: 1.0)
    assert len(pairs) == min(len(left), len(right))
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)


def test_a_tally_of_nothing_is_perfect():
    assert (Tally().precision, Tally().recall, Tally().f1) == (1.0, 1.0, 1.0)


@pytest.fixture
def corpus(tmp_path):
    (tmp_path / "articles").mkdir()
    (tmp_path / "gold").mkdir()
    for number in ("001", "002", "003"):
        (tmp_path / "articles" / f"{number}.txt").write_text(TEXT, encoding="utf-8")
        gold = json.dumps(GOLD | {"id": number})
        (tmp_path / "gold" / f"{number}.json").write_text(gold, encoding="utf-8")
    return tmp_path


def test_every_second_article(corpus):
    assert [case.gold.id for case in load_corpus(corpus, only="odd")] == ["001", "003"]
    assert [case.gold.id for case in load_corpus(corpus, only="even")] == ["002"]


def test_the_command_reports_as_text(corpus):
    report, complete = run(corpus, reader="rules", verbose=True)
    assert complete
    assert report.splitlines()[1].startswith("sanctions")
    assert "spans checked:" in report


def test_the_command_reports_as_json(corpus):
    report, _ = run(corpus, reader="rules", report_format="json", verbose=True)
    data = json.loads(report)
    assert data["articles"] == 3
    assert set(data["records"]) == {"sanctions", "launches", "quotes", "actors"}
    assert data["spans"]["wrong"] == 0
    assert all({"article", "record", "kind", "what", "sentence"} <= set(f) for f in data["faults"])


def test_gold_beside_articles_elsewhere(corpus):
    report, _ = run(corpus / "gold", articles=corpus / "articles", report_format="json")
    assert json.loads(report)["articles"] == 3


@pytest.mark.parametrize("break_it", ["no gold", "no article", "bad gold"])
def test_what_is_no_corpus_is_said_so(corpus, break_it):
    if break_it == "no gold":
        corpus = corpus / "articles"
    elif break_it == "no article":
        (corpus / "articles" / "002.txt").unlink()
    else:
        (corpus / "gold" / "002.json").write_text('{"id": 2, "quotes": 5}', encoding="utf-8")
    with pytest.raises(UsageError):
        run(corpus)
