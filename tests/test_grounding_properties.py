"""Whatever a reader answers: spans stand in the article, and no invented string survives."""

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.seed_drafts import seed

from summarizer.grounding import Grounded, complaints, ground
from summarizer.records.actor import ActorDraft, ActorKind
from summarizer.records.drafts import AlternativeDraft, DateDraft, MentionDraft
from summarizer.records.launch import Confirmation, LaunchDraft, Outcome
from summarizer.records.quote import QuoteDraft, QuoteKind
from summarizer.records.sanction import Measure, SanctionDraft, SanctionStatus, TargetDraft
from summarizer.records.summary import Draft, SentenceDraft
from summarizer.text.folding import fold

ARTICLES = {number: seed(number) for number in ("000", "003")}
_NO_COPIES = """
    id kind status confirmation outcome count_of country actor member_of part_of program value
    unit qualifier precision earliest latest basis anchor time scheme missile_class slot code
    message reason record target_countries measures background corroborated
"""
COMPUTED = frozenset(_NO_COPIES.split())
"""Fields that are no copied strings."""


def _strings(text):
    """Draw pieces of the article, often changed a little, and strings of no article."""
    words = text.split()
    size = st.integers(1, 25)
    piece = st.builds(
        lambda at, length: " ".join(words[at : at + length]), st.integers(0, len(words) - 1), size
    )
    raw = st.builds(
        lambda at, length: text[at : at + length], st.integers(0, len(text) - 1), st.integers(1, 90)
    )
    changed = st.one_of(
        piece.map(str.upper),
        piece.map(lambda s: s.replace("six", "nine").replace("not ", "")),
        piece.map(lambda s: s.replace("North", "South")),
        st.builds(lambda one, other: f"{one} {other}", piece, piece),
    )
    return st.one_of(piece, raw, changed, st.text(max_size=40), st.just("Wednesday"))


def _drafts(number):
    strings = _strings(ARTICLES[number].text)
    maybe = st.none() | strings
    numbers = st.lists(st.integers(-1, 16), max_size=5)
    mention = st.builds(MentionDraft, text=strings, name=maybe)
    date = st.none() | st.builds(DateDraft, text=strings, context=maybe)
    few = {"max_size": 2}
    event = {
        "evidence": numbers,
        "trigger": strings,
        "reported_by": st.none() | mention,
        "alternatives": st.lists(
            st.builds(
                AlternativeDraft,
                slot=st.sampled_from(["range", "date", "location", "targets", "x"]),
                value=strings,
                reported_by=st.none() | mention,
            ),
            **few,
        ),
        "date": date,
        "part_of": st.none() | st.integers(-1, 4),
    }
    target = st.builds(
        TargetDraft,
        text=strings,
        name=maybe,
        nationality=maybe,
        location=maybe,
        aliases=st.lists(strings, **few),
        identifiers=st.lists(strings, **few),
        member_of=maybe,
    )
    sanction = st.builds(
        SanctionDraft,
        **event,
        status=st.sampled_from(SanctionStatus),
        imposers=st.lists(mention, **few),
        adopting_body=st.none() | mention,
        targets=st.lists(target, **few),
        measures=st.lists(st.sampled_from(Measure), **few),
        legal_basis=maybe,
        reason=maybe,
        valid_until=date,
    )
    launch = st.builds(
        LaunchDraft,
        **event,
        launching_party=mention,
        count=maybe,
        confirmation=st.sampled_from(Confirmation),
        outcome=st.sampled_from(Outcome),
        missile_type=maybe,
        location=st.none() | mention,
        range=maybe,
        flight_time=maybe,
    )
    quote = st.builds(
        QuoteDraft,
        evidence=numbers,
        kind=st.sampled_from(QuoteKind),
        text=strings,
        source=st.none() | mention,
        speaker_role=maybe,
        cue=maybe,
    )
    actor = st.builds(
        ActorDraft,
        name=strings,
        aliases=st.lists(strings, **few),
        kind=st.sampled_from(ActorKind),
        country=maybe,
        role=maybe,
        identifiers=st.lists(strings, **few),
        evidence=numbers,
    )
    sentence = st.builds(SentenceDraft, text=strings, evidence=numbers)
    return st.builds(
        Draft,
        headline=st.none() | sentence,
        summary=st.lists(sentence, **few),
        sanctions=st.lists(sanction, max_size=3),
        launches=st.lists(launch, max_size=3),
        quotes=st.lists(quote, **few),
        actors=st.lists(actor, max_size=3),
    )


CASES = st.sampled_from(sorted(ARTICLES)).flatmap(lambda n: st.tuples(st.just(n), _drafts(n)))


@settings(max_examples=60, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(CASES)
def test_spans_stand_and_invented_strings_fall(case):
    number, draft = case
    article = ARTICLES[number]
    grounded = ground(article, draft)
    evidence = {(s.start, s.end) for s in article.sentences if s.is_evidence}
    folded = fold(article.text)
    for record in _records(grounded):
        assert {(s.start, s.end) for s in record.evidence} <= evidence
        for span in _spans(json.loads(record.model_dump_json())):
            assert article.text[span["start"] : span["end"]] == span["text"]
            assert any(
                start <= span["start"] and span["end"] <= end for start, end in evidence
            ) or (_in_evidence(article, span))
        for text in _copied(json.loads(record.model_dump_json())):
            assert all(" ".join(fold(part).split()) in folded for part in text.split("\n"))
    for sentence in filter(None, (grounded.headline, *grounded.summary)):
        assert {(s.start, s.end) for s in sentence.evidence} <= evidence


@settings(max_examples=20, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(CASES)
def test_complaints_and_rejections_go_together(case):
    number, draft = case
    grounded = ground(ARTICLES[number], draft)
    assert bool(complaints(ARTICLES[number], draft)) == bool(grounded.rejected)
    assert ground(ARTICLES[number], draft) == grounded
    ids = [record.id for record in _records(grounded)]
    assert len(set(ids)) == len(ids)
    known = set(ids)
    for event in (*grounded.sanctions, *grounded.launches):
        assert event.part_of is None or event.part_of in known - {event.id}


def _records(grounded: Grounded):
    return (*grounded.sanctions, *grounded.launches, *grounded.quotes, *grounded.actors)


def _in_evidence(article, span):
    touched = [s for s in article.sentences if s.start < span["end"] and span["start"] < s.end]
    return bool(touched) and all(s.is_evidence for s in touched)


def _spans(value):
    if isinstance(value, dict):
        if {"text", "start", "end"} <= set(value):
            yield value
        for item in value.values():
            yield from _spans(item)
    elif isinstance(value, list):
        for item in value:
            yield from _spans(item)


def _copied(value, field=""):
    """Yield every string of a record that is not computed: names, texts, aliases."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _copied(item, key)
    elif isinstance(value, list):
        for item in value:
            yield from _copied(item, field)
    elif isinstance(value, str) and field not in COMPUTED:
        yield value
